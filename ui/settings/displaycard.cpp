// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/displaycard.h"

#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>

namespace Rinnalla {

namespace {

constexpr int TextSteps[] = {100, 115, 130, 150, 175, 200};

} // namespace

DisplayCard::DisplayCard(InterfaceLanguages& languages, QWidget* parent)
    : Card(parent)
    , m_languages(languages)
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto* languageLabel = new QLabel(this);
    auto* sizeLabel = new QLabel(this);
    auto* idleLabel = new QLabel(this);
    QComboBox* language = makeLanguages();
    QComboBox* size = makeTextSize();
    QSpinBox* idle = makeIdleTime();
    form->addRow(languageLabel, language);
    form->addRow(sizeLabel, size);
    form->addRow(idleLabel, idle);
    body()->addWidget(title);
    body()->addLayout(form);
    localize(this, [=] {
        title->setText(tr("This computer"));
        languageLabel->setText(tr("Language"));
        sizeLabel->setText(tr("Text size"));
        idleLabel->setText(tr("Lock when nobody has touched anything for"));
        language->setAccessibleName(languageLabel->text());
        size->setAccessibleName(sizeLabel->text());
        idle->setAccessibleName(idleLabel->text());
        idle->setLocale(QLocale());
        idle->setSuffix(tr(" min"));
        for (int i = 0; i < size->count(); ++i)
            size->setItemText(i, tr("%1 %").arg(QLocale().toString(size->itemData(i).toInt())));
    });
}

QComboBox* DisplayCard::makeLanguages()
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("language"));
    for (const QString& tag : m_languages.available())
        box->addItem(InterfaceLanguages::nativeName(tag), tag);
    const auto follow = [this, box] { box->setCurrentIndex(box->findData(m_languages.current())); };
    follow();
    connect(&m_languages, &InterfaceLanguages::changed, box, follow);
    connect(box, &QComboBox::activated, this, [this, box] { m_languages.choose(box->currentData().toString()); });
    return box;
}

QComboBox* DisplayCard::makeTextSize()
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("textSize"));
    for (const int percent : TextSteps) {
        box->addItem(QString(), percent);
        if (percent <= Theme::textSize())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [box] {
        Preferences::setTextSize(box->currentData().toInt());
        Theme::setTextSize(box->currentData().toInt());
    });
    return box;
}

QSpinBox* DisplayCard::makeIdleTime()
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QStringLiteral("idleMinutes"));
    box->setRange(static_cast<int>(Preferences::ShortestIdle.count()),
                  static_cast<int>(Preferences::LongestIdle.count()));
    box->setValue(static_cast<int>(Preferences::idleTime().count()));
    connect(box, &QSpinBox::valueChanged, this,
            [](int minutes) { Preferences::setIdleTime(std::chrono::minutes(minutes)); });
    return box;
}

} // namespace Rinnalla
