// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/paperchoice.h"

#include "core/base/languagetag.h"
#include "ui/path/pathtext.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"

#include <QComboBox>

namespace Rinnalla {

namespace {

/// A card has no room for these pages.
constexpr SheetFormat Formats[] = {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5};

QString known(const QString& tag, const QStringList& languages)
{
    for (const QString& form : LanguageTag::withFallbacks(tag))
        if (languages.contains(form))
            return form;
    return {};
}

} // namespace

PaperChoice::PaperChoice(QWidget* parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_beside(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    m_language->setObjectName(QStringLiteral("paper-language"));
    m_beside->setObjectName(QStringLiteral("paper-beside"));
    m_format->setObjectName(QStringLiteral("paper-format"));
    auto* flow = new FlowLayout(this, 8);
    flow->addWidget(labelledBox(this, m_language, [] { return tr("Language"); }));
    flow->addWidget(labelledBox(this, m_beside, [] { return tr("Beside it"); }));
    flow->addWidget(labelledBox(this, m_format, [] { return tr("Format"); }));
    for (QComboBox* box : {m_language, m_beside, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &PaperChoice::refresh);
    connect(m_beside, &QComboBox::activated, this, [this] { m_besideChosen = true; });
    localize(this, [this] { retranslate(); });
}

/// What stands beside follows the worker's language until they choose another.
void PaperChoice::retranslate()
{
    const QString before = m_beside->currentData().toString();
    fillFormats();
    fillBeside(m_besideChosen ? before : known(PathText::interfaceLanguage(), m_languages));
    if (m_beside->currentData().toString() != before)
        emit changed();
}

void PaperChoice::begin(const QStringList& languages, const QStringList& reads)
{
    m_languages = languages;
    m_besideChosen = false;
    const QString own = known(PathText::interfaceLanguage(), languages);
    QString first;
    for (const QString& tag : reads + QStringList{QStringLiteral("en"), own})
        if (first = known(tag, languages); !first.isEmpty())
            break;
    BoxItems items;
    for (const QString& tag : languages)
        items += {Terms::languageName(tag), tag};
    fillBox(m_language, items, first);
    fillBeside(own);
}

ClientPageRequest PaperChoice::request() const
{
    return {m_language->currentData().toString(), m_beside->currentData().toString(),
            formatFromName(m_format->currentData().toString()).value_or(SheetFormat::A4)};
}

/// The worker's own language, and those of the country.
void PaperChoice::fillBeside(const QString& wanted)
{
    const QString language = m_language->currentData().toString();
    QStringList offered{known(PathText::interfaceLanguage(), m_languages), QStringLiteral("fi"), QStringLiteral("sv"),
                        QStringLiteral("en")};
    offered.removeDuplicates();
    BoxItems items{{tr("Nothing"), QString()}};
    for (const QString& tag : offered)
        if (!tag.isEmpty() && tag != language && m_languages.contains(tag))
            items += {Terms::languageName(tag), tag};
    fillBox(m_beside, items, wanted);
}

void PaperChoice::fillFormats()
{
    BoxItems items;
    for (const SheetFormat format : Formats)
        items += {Terms::sheetFormat(formatName(format)), formatName(format)};
    fillBox(m_format, items, m_format->currentData().toString());
}

void PaperChoice::refresh()
{
    fillBeside(m_beside->currentData().toString());
    emit changed();
}

} // namespace Rinnalla
