// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sheetchoice.h"

#include "ui/handouts/handout.h"
#include "ui/session/sheetterms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace Rinnalla {

namespace {

constexpr SheetFormat Formats[] = {SheetFormat::A4,   SheetFormat::Large,   SheetFormat::A5,
                                   SheetFormat::Card, SheetFormat::Neutral, SheetFormat::NeutralSheet};

} // namespace

SheetChoice::SheetChoice(const SheetCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_language(new QComboBox(this))
    , m_beside(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    auto* flow = new FlowLayout(this, 8);
    flow->addWidget(labelledBox(this, m_language, [] { return tr("Language"); }));
    flow->addWidget(labelledBox(this, m_beside, [] { return tr("Beside it"); }));
    flow->addWidget(labelledBox(this, m_format, [] { return tr("Format"); }));
    for (QComboBox* box : {m_language, m_beside, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &SheetChoice::refresh);
    localize(this, [this] {
        fillFormats();
        fillLanguages();
        fillBeside();
    });
}

void SheetChoice::setTopic(const QString& topic, const QDate& today)
{
    m_topic = topic;
    m_today = today;
    fillLanguages();
    fillBeside();
}

void SheetChoice::setLanguage(const QString& language)
{
    const QSignalBlocker quiet(m_language);
    if (const int index = m_language->findData(language); index >= 0)
        m_language->setCurrentIndex(index);
    fillBeside();
}

void SheetChoice::setFormat(SheetFormat format)
{
    m_format->setCurrentIndex(m_format->findData(formatName(format)));
}

SheetRequest SheetChoice::request() const
{
    return {m_topic, m_language->currentData().toString(), m_beside->currentData().toString(),
            formatFromName(m_format->currentData().toString()).value_or(SheetFormat::A4)};
}

void SheetChoice::fillLanguages()
{
    BoxItems items;
    for (const QString& language : m_catalogue.languages(m_topic))
        items += {named(language), language};
    fillBox(m_language, items, m_language->currentData().toString());
}

QString SheetChoice::named(const QString& language) const
{
    const QString name = m_catalogue.languageName(language);
    const SheetEdition* edition = m_catalogue.edition(m_topic, language);
    //: A language and the state of its text: العربية (not checked)
    return edition ? tr("%1 (%2)").arg(name, SheetTerms::shortState(*edition, m_today)) : name;
}

void SheetChoice::fillBeside()
{
    const SheetRequest now = request();
    const bool card = isCard(now.format);
    BoxItems items{{tr("Nothing"), QString()}};
    for (const QString& language : {QStringLiteral("fi"), QStringLiteral("en")})
        if (language != now.language && m_catalogue.edition(m_topic, language))
            items += {named(language), language};
    fillBox(m_beside, items, card ? QString() : now.beside);
    m_beside->setEnabled(!card);
}

void SheetChoice::fillFormats()
{
    BoxItems items;
    for (const SheetFormat format : Formats)
        items += {formatTerm(format), formatName(format)};
    fillBox(m_format, items, m_format->currentData().toString());
}

void SheetChoice::refresh()
{
    fillBeside();
    emit changed();
}

} // namespace Rinnalla
