// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/paperchoice.h"

#include "core/base/languagetag.h"
#include "ui/path/pathtext.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <functional>

namespace Rinnalla {

namespace {

/// A card has no room for these pages.
constexpr SheetFormat Formats[] = {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5};

QWidget* labelled(QWidget* owner, QComboBox* box, const std::function<QString()>& text)
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
    flow->addWidget(labelled(this, m_language, [] { return tr("Language"); }));
    flow->addWidget(labelled(this, m_beside, [] { return tr("Beside it"); }));
    flow->addWidget(labelled(this, m_format, [] { return tr("Format"); }));
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
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const QString& tag : languages)
        m_language->addItem(Terms::languageName(tag), tag);
    m_language->setCurrentIndex(std::max(0, m_language->findData(first)));
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
    const QSignalBlocker quiet(m_beside);
    m_beside->clear();
    m_beside->addItem(tr("Nothing"), QString());
    for (const QString& tag : offered)
        if (!tag.isEmpty() && tag != language && m_languages.contains(tag))
            m_beside->addItem(Terms::languageName(tag), tag);
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(wanted)));
}

void PaperChoice::fillFormats()
{
    const QSignalBlocker quiet(m_format);
    const int before = m_format->currentIndex();
    m_format->clear();
    for (const SheetFormat format : Formats)
        m_format->addItem(Terms::sheetFormat(formatName(format)), formatName(format));
    m_format->setCurrentIndex(std::max(0, before));
}

void PaperChoice::refresh()
{
    fillBeside(m_beside->currentData().toString());
    emit changed();
}

} // namespace Rinnalla
