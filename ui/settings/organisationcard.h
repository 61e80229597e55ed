// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Rinnalla {

/// What the whole organisation chooses once for all its laptops: its name, from which number on statistics show a
/// count, and after how many months a record is looked at again. Written as it is changed, with undo.
class OrganisationCard : public Card {
    Q_OBJECT

public:
    explicit OrganisationCard(Session& session, QWidget* parent = nullptr);

private:
    QSpinBox* addNumber(QFormLayout* form, const char* name, int least, int most);
    void keep(const QString& key, const QString& value);
    void reload();

    Session& m_session;
    QLineEdit* m_name;
    QSpinBox* m_threshold;
    QSpinBox* m_public;
    QSpinBox* m_months;
};

} // namespace Rinnalla
