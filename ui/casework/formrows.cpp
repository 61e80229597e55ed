// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/formrows.h"

#include "ui/widgets/localize.h"

#include <QFormLayout>
#include <QLabel>

namespace Rinnalla {

void addFormRow(QFormLayout* form, QWidget* field, QWidget* named, std::function<QString()> label)
{
    auto* words = new QLabel;
    words->setBuddy(named);
    form->addRow(words, field);
    localize(words, [words, named, label = std::move(label)] {
        words->setText(label());
        named->setAccessibleName(words->text());
    });
}

QFormLayout* makeFormLayout()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace Rinnalla
