// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/forms.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;

namespace Rinnalla {

/// What of a record comes on a form: only what the worker ticks; the rest stays a line for the pen. A name that stands
/// in papers is read only when it is ticked, and that it was is written down. The name the person uses may be another
/// one than the code name.
class FormFields : public Card {
    Q_OBJECT

public:
    explicit FormFields(Session& session, QWidget* parent = nullptr);

    /// What the fields are taken from; null ids where there is none.
    struct Subject {
        Record client;
        Record consent;
        Record referral;
    };
    /// Nothing is ticked afterwards.
    void begin(const Forms& forms, const Form& form, const Subject& subject);
    void setConsent(const Record& consent); ///< the ticks stay
    QMap<QString, QString> values() const;  ///< source → what is printed
    bool isEmpty() const { return m_boxes.isEmpty(); }

signals:
    void changed(); ///< by the worker

private:
    void addBox(const Forms& forms, const FormBlock& field);
    void toggled(const QString& source, bool on);
    QString value(const QString& source) const;
    QString identityValue(const QString& source) const;

    Session& m_session;
    Subject m_subject;
    Record m_identity;
    bool m_identityNoted = false;
    QVBoxLayout* m_list;
    QLineEdit* m_name = nullptr;
    QMap<QString, QCheckBox*> m_boxes;
};

} // namespace Rinnalla
