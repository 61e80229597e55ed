// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sheetchoice.h"

#include "ui/session/sheetterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <functional>

namespace Rinnalla {

namespace {

constexpr SheetFormat Formats[] = {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card,
                                   SheetFormat::Neutral};

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

/// Fills a box without telling anybody; keeps what was chosen where it is still there, else takes the first.
void fill(QComboBox* box, const QList<QPair<QString, QString>>& items, const QString& wanted)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& [text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(wanted)));
}

} // namespace

SheetChoice::SheetChoice(const SheetCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_language(new QComboBox(this))
    , m_beside(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    auto* flow = new FlowLayout(this, 8);
    flow->addWidget(labelled(this, m_language, [] { return tr("Language"); }));
    flow->addWidget(labelled(this, m_beside, [] { return tr("Beside it"); }));
    flow->addWidget(labelled(this, m_format, [] { return tr("Format"); }));
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
    QList<QPair<QString, QString>> items;
    for (const QString& language : m_catalogue.languages(m_topic))
        items += {named(language), language};
    fill(m_language, items, m_language->currentData().toString());
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
    const bool card = now.format == SheetFormat::Card || now.format == SheetFormat::Neutral;
    QList<QPair<QString, QString>> items{{tr("Nothing"), QString()}};
    for (const QString& language : {QStringLiteral("fi"), QStringLiteral("en")})
        if (language != now.language && m_catalogue.edition(m_topic, language))
            items += {named(language), language};
    fill(m_beside, items, card ? QString() : now.beside);
    m_beside->setEnabled(!card);
}

void SheetChoice::fillFormats()
{
    QList<QPair<QString, QString>> items;
    for (const SheetFormat format : Formats)
        items += {Terms::sheetFormat(formatName(format)), formatName(format)};
    fill(m_format, items, m_format->currentData().toString());
}

void SheetChoice::refresh()
{
    fillBeside();
    emit changed();
}

} // namespace Rinnalla
