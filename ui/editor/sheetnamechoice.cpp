// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sheetnamechoice.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace Rinnalla {

namespace {

QString interfaceLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

SheetNameChoice::SheetNameChoice(const SheetCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_topic(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_add(new QToolButton(this))
{
    m_topic->setObjectName(QStringLiteral("edit-topic"));
    m_language->setObjectName(QStringLiteral("edit-language"));
    m_source->setObjectName(QStringLiteral("edit-source"));
    m_add->setObjectName(QStringLiteral("add-language"));
    m_add->setMenu(new QMenu(m_add));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto* flow = new FlowLayout(this, 8);
    flow->addWidget(labelledBox(this, m_topic, [] { return tr("Sheet"); }));
    flow->addWidget(labelledBox(this, m_language, [] { return tr("Language to edit"); }));
    flow->addWidget(m_add);
    flow->addWidget(labelledBox(this, m_source, [] { return tr("Source beside it"); }));
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        fillLanguages(m_language->currentData().toString());
        emit nameChosen();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        fillLanguages(m_language->currentData().toString());
        emit nameChosen();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        m_sourceChosen = true;
        emit sourceChosen();
    });
    localize(this, [this] {
        m_add->setText(tr("Add a language"));
        fillTopics();
        fillMissing();
    });
}

void SheetNameChoice::choose(const SheetName& name, const QString& room)
{
    m_room = room;
    fillTopics();
    {
        const QSignalBlocker quiet(m_topic);
        m_topic->setCurrentIndex(std::max(0, m_topic->findData(name.topic)));
    }
    fillLanguages(name.language.isEmpty() ? interfaceLanguage() : name.language);
}

SheetName SheetNameChoice::name() const
{
    return {m_topic->currentData().toString(), m_language->currentData().toString()};
}

QString SheetNameChoice::source() const
{
    return m_source->currentData().toString();
}

void SheetNameChoice::refresh()
{
    fillLanguages(m_language->currentData().toString());
}

void SheetNameChoice::fillTopics()
{
    BoxItems items;
    for (const QString& topic : m_catalogue.topics(m_room))
        items += {m_catalogue.title(topic, interfaceLanguage()), topic};
    fillBox(m_topic, items, m_topic->currentData().toString());
}

void SheetNameChoice::fillLanguages(const QString& language)
{
    const QString topic = m_topic->currentData().toString();
    BoxItems items;
    for (const SheetEdition& edition : m_catalogue.editions())
        if (edition.topic == topic)
            items += {m_catalogue.languageName(edition.language), edition.language};
    // One that is being added has nothing yet that the catalogue would know.
    if (missing().contains(language))
        items += {m_catalogue.languageName(language), language};
    fillBox(m_language, items, language);
    fillSources();
    fillMissing();
}

/// Until somebody chooses: what the text was translated from, else the original, else English.
void SheetNameChoice::fillSources()
{
    const SheetName now = name();
    BoxItems items;
    for (const QString& language : m_catalogue.languages(now.topic))
        if (language != now.language)
            items += {m_catalogue.languageName(language), language};
    const SheetEdition* edition = m_catalogue.edition(now.topic, now.language);
    const QString original = edition ? edition->translatedFrom : QString();
    const QString usual = !original.isEmpty() ? original : QStringLiteral("en");
    fillBox(m_source, items, m_sourceChosen ? source() : usual);
    m_source->setEnabled(!items.isEmpty());
}

QStringList SheetNameChoice::missing() const
{
    const QString topic = m_topic->currentData().toString();
    QStringList tags;
    for (const QString& language : m_catalogue.phraseLanguages())
        if (!m_catalogue.edition(topic, language))
            tags += language;
    return tags;
}

void SheetNameChoice::fillMissing()
{
    QMenu* menu = m_add->menu();
    menu->clear();
    for (const QString& language : missing()) {
        QAction* action = menu->addAction(m_catalogue.languageName(language));
        action->setObjectName(QStringLiteral("add-") + language);
        connect(action, &QAction::triggered, this, [this, language] { add(language); });
    }
    menu->addSeparator();
    QAction* other = menu->addAction(tr("Another language\u2026"), this, &SheetNameChoice::otherLanguageAsked);
    other->setObjectName(QStringLiteral("add-other"));
}

void SheetNameChoice::add(const QString& language)
{
    fillLanguages(language);
    emit nameChosen();
}

} // namespace Rinnalla
