// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labelledbox.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace Rinnalla {

QWidget* labelled(QLabel* name, QWidget* field, QWidget* owner)
{
    auto* pair = new QWidget(owner);
    auto* flow = new FlowLayout(pair);
    flow->setContentsMargins(0, 0, 8, 0);
    flow->addWidget(name);
    flow->addWidget(field);
    flow->setAlignment(name, Qt::AlignVCenter);
    return pair;
}

QWidget* labelledBox(QWidget* owner, QComboBox* box, const std::function<QString()>& text)
{
    auto* label = new PlainText({}, owner);
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    localize(label, [label, box, text] {
        label->setText(text());
        box->setAccessibleName(text());
    });
    return labelled(label, box, owner);
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
