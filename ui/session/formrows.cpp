// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/formrows.h"

#include "ui/widgets/localize.h"

#include <QFormLayout>
#include <QLabel>

namespace Rinnalla {

namespace {

QLabel* labelFor(QWidget* named, std::function<QString()> text)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(named);
    localize(label, [label, named, text = std::move(text)] {
        label->setText(text());
        named->setAccessibleName(label->text());
    });
    return label;
}

} // namespace

QFormLayout* makeFormLayout()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

void addFormRow(QFormLayout* form, QWidget* field, QWidget* named, std::function<QString()> label)
{
    form->addRow(labelFor(named, std::move(label)), field);
}

void addFormRow(QBoxLayout* form, QWidget* field, QWidget* named, std::function<QString()> label)
{
    QLabel* words = labelFor(named, std::move(label));
    words->setWordWrap(true);
    form->addWidget(words);
    form->addWidget(field);
}

} // namespace Rinnalla
