// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/draftedform.h"

class QComboBox;
class QFormLayout;

namespace Rinnalla {

/// A form on a client's card: rows, and under them saving and leaving. Enter saves, Escape leaves. Hidden while nothing
/// is written in it. The draft is "<kind>/<record or new>/<client>".
class CaseForm : public DraftedForm {
    Q_OBJECT

public:
    void begin(const Id& client, const Record& record); ///< a null id: a new one
    bool save();
    void leave(); ///< what was typed is kept

signals:
    void finished(); ///< saved, or left

protected:
    struct Words {
        QString save; ///< what the button says
        QString saved;
    };

    CaseForm(Session& session, Kind kind, QWidget* parent);
    virtual Words words() const = 0;
    void finish(QFormLayout* rows); ///< called by the form that derives, at the end of its making
    void keyPressEvent(QKeyEvent* event) override;

    const Id& client() const { return m_client; }
    /// Boxes whose items are records; the first stands for none.
    void fillSteps(QComboBox* box, const Id& step) const;
    static void choose(QComboBox* box, const Id& record);
    static Id chosen(const QComboBox* box);
    static void narrow(QComboBox* box); ///< long items do not make the form wide

private:
    const QString m_name;
    Id m_client;
};

} // namespace Rinnalla
