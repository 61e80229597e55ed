// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Rinnalla {

class Suggestions;

/// A partner organisation chosen by typing a part of its name, or none. Down and Up choose among what fits, Enter or
/// Tab takes. Under the field stands what is chosen: its region, and whether what is known of it is out of date.
/// For a form: setPartner() fills it, partner() is saved, lineEdit() is the buddy of its label, changed() touches the
/// draft. Where isUnknown(), something is typed that names nobody: refuse to save and focus the field.
class PartnerEdit : public QWidget {
    Q_OBJECT

public:
    explicit PartnerEdit(Session& session, QWidget* parent = nullptr);

    Id partner() const { return m_partner.id; } ///< null where none is chosen
    const Record& record() const { return m_partner; }
    void setPartner(const Id& partner); ///< null, or one that is gone: none
    bool isUnknown() const;
    QLineEdit* lineEdit() const { return m_edit; }

signals:
    void changed(); ///< by the worker, with each letter

private:
    void typed(const QString& text);
    void take(const QVariant& value);
    void choose(const Record& partner);
    void refresh();
    QString status() const;

    Session& m_session;
    QLineEdit* m_edit;
    Suggestions* m_suggestions;
    QLabel* m_status;
    Record m_partner; ///< null id where none is chosen
};

/// Partner organisations whose name begins like this, then those that have it anywhere in their texts. UI thread.
QList<Record> partnersNamed(Connection& connection, const QString& typed, int limit);

} // namespace Rinnalla
