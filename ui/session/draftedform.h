// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace Rinnalla {

class Notice;
class RecordDraft;

/// The fields of one record as widgets. What is typed and not saved is kept as a draft; what stood there when the form
/// was begun is none.
class DraftedForm : public QWidget {
    Q_OBJECT

public:
    ~DraftedForm() override;

    /// Shows the record, or what was typed over it before; a null id: a new one. What was open is kept first.
    void begin(const QString& draft, const Record& record);
    const Record& record() const { return m_record; }  ///< as it was begun; the id of a new one once it is saved
    bool isOpen() const { return m_draft != nullptr; } ///< begun, and neither saved nor left
    bool isTyped() const;                              ///< something that is not saved
    /// `said`: what the worker is told was done. Not at once where somebody changed meanwhile what is typed over here:
    /// then the notice says what stands there now.
    bool save(const QString& said);
    void leave(); ///< what is typed is kept
    void discard();

    virtual QWidget* firstField() const = 0;
    /// Says what keeps the record from being saved. It stands where whoever shows the form puts it.
    Notice* notice() const { return m_notice; }

protected:
    DraftedForm(Session& session, Kind kind, QWidget* parent);

    virtual void fill(const Record& record) = 0;
    virtual void read(Edit& edit) const = 0;            ///< sets every field of the form
    virtual void complete(Edit& edit) const = 0;        ///< sets what a new record has besides
    virtual QString problem(QWidget*& where) const = 0; ///< empty where nothing keeps it from being saved
    void touch();                                       ///< the worker changed a field

    Session& m_session;

private:
    Values typed() const;

    const Kind m_kind;
    Record m_record;
    std::unique_ptr<RecordDraft> m_draft;
    Notice* m_notice;
};

} // namespace Rinnalla
