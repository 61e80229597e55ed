// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labelledbox.h"

#include "ui/widgets/localize.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace Rinnalla {

QWidget* labelledBox(QWidget* owner, QComboBox* box, const std::function<QString()>& text)
{
    auto* pair = new QWidget(owner);
    auto* label = new QLabel(pair);
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(label);
    row->addWidget(box);
    localize(label, [label, box, text] {
        label->setText(text());
        box->setAccessibleName(text());
    });
    return pair;
}

void fillBox(QComboBox* box, const BoxItems& items, const QString& wanted)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& [text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(wanted)));
}

} // namespace Rinnalla
