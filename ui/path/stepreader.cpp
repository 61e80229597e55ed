// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/stepreader.h"

#include "core/directory/holidays.h"
#include "core/paths/routewriter.h"
#include "ui/path/optioncard.h"
#include "ui/path/pathtext.h"
#include "ui/session/terms.h"
#include "ui/widgets/optionaldateedit.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

QLabel* section(const QString& text)
{
    auto* heading = new Heading(Heading::Level::Section);
    heading->setText(text);
    return heading;
}

} // namespace

StepReader::StepReader(const PathTemplates& paths, bool records, const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_paths(paths)
    , m_records(records)
    , m_today(today)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void StepReader::show(const StepTemplate* step, const QString& beside)
{
    m_shown = step ? step->id : QString();
    m_beside = beside;
    rebuild();
}

void StepReader::reload()
{
    m_languages.clear();
    rebuild();
}

/// Reads the texts of the languages shown, where they are others than before.
void StepReader::speak()
{
    QStringList languages{PathText::interfaceLanguage()};
    if (!m_beside.isEmpty() && m_beside != languages.first())
        languages += m_beside;
    if (languages != m_languages) {
        m_languages = languages;
        m_spoken = m_paths;
        for (const QString& language : languages)
            m_spoken = m_spoken.with(language);
    }
    m_step = m_spoken.step(m_shown);
}

void StepReader::setRecord(const Record& record)
{
    m_record = record;
    apply();
}

void StepReader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void StepReader::rebuild()
{
    delete m_content;
    m_starts.clear();
    m_results.clear();
    m_options.clear();
    m_content = new QWidget;
    layout()->addWidget(m_content);
    speak();
    setVisible(m_step != nullptr);
    if (!m_step)
        return;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addIntroduction(column, m_languages);
    addPeriods(column, m_languages);
    addOptions(column, m_languages);
    apply();
}

void StepReader::addTexts(QVBoxLayout* column, const LocalText& text, const QStringList& languages)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    for (const QString& language : languages)
        row->addWidget(new PlainText(text.text(language)), 1);
    column->addLayout(row);
}

void StepReader::addIntroduction(QVBoxLayout* column, const QStringList& languages)
{
    if (languages.size() > 1) {
        auto* names = new QHBoxLayout;
        names->setSpacing(24);
        for (const QString& language : languages) {
            auto* name = new QLabel(Terms::languageName(language));
            name->setProperty("muted", true);
            names->addWidget(name, 1);
        }
        column->addLayout(names);
    }
    addTexts(column, m_step->about, languages);
    if (m_step->price)
        addTexts(column, *m_step->price, languages);
    QStringList before;
    for (const QString& id : m_step->before)
        if (const StepTemplate* earlier = m_spoken.step(id))
            before += earlier->title.text(languages.first());
    if (!before.isEmpty())
        column->addWidget(new PlainText(tr("Good to do first: %1").arg(before.join(QStringLiteral(", ")))));
}

void StepReader::addPeriods(QVBoxLayout* column, const QStringList& languages)
{
    if (m_step->periods.isEmpty())
        return;
    column->addWidget(section(tr("Time limits")));
    if (m_records) {
        auto* form = new QFormLayout;
        for (const Period& period : m_step->periods) {
            if (m_starts.contains(period.starts))
                continue;
            auto* field = new OptionalDateEdit;
            field->setToday(m_today);
            const Period::Start start = period.starts;
            m_starts.insert(start, field);
            field->setObjectName(QStringLiteral("start-") + RouteWriter::startKey(start));
            field->lineEdit()->setAccessibleName(PathText::startName(start));
            form->addRow(PathText::startName(start), field);
            connect(field, &OptionalDateEdit::changed, this, [this, field, start] {
                m_record.starts.insert(start, field->date());
                refreshResults();
                emit recordChanged();
                emit deadlineComputed(m_step->earliestDeadline(m_record.starts));
            });
        }
        column->addLayout(form);
    }
    for (const Period& period : m_step->periods) {
        addTexts(column, period.label, languages);
        auto* result = new PlainText;
        result->setProperty("muted", true);
        column->addWidget(result);
        m_results += result;
    }
}

/// An act may let a time limit that ends on a day of rest run on; whoever acts before it need not know.
QStringList StepReader::limitOf(Period::Sense sense, const QDate& day) const
{
    QStringList parts{PathText::limit(sense, day, m_today)};
    if (sense == Period::Sense::Deadline && (day.dayOfWeek() >= Qt::Saturday || Directory::Holidays::finnish().on(day)))
        parts += tr("A weekend or a holiday: act before it");
    return parts;
}

QString StepReader::resultOf(const Period& period) const
{
    QStringList parts;
    const QDate start = m_record.starts.value(period.starts);
    if (const QDate day = deadline(period, m_record.starts); day.isValid())
        parts += limitOf(period.sense, day);
    else if (start.isValid() && !period.isOff(m_record.starts))
        parts += tr("This rule does not hold for %1.").arg(Terms::day(start, m_today));
    else if (period.length > 0)
        parts += tr("%1 from: %2").arg(RouteWriter::length(period), PathText::startName(period.starts));
    if (period.validFrom.isValid())
        parts += tr("Rule since %1").arg(Terms::day(period.validFrom, m_today));
    if (period.validTo.isValid())
        parts += tr("Rule until %1").arg(Terms::day(period.validTo, m_today));
    if (period.unconfirmed)
        parts += tr("Unconfirmed: check before relying on it");
    return parts.join(QStringLiteral(" · "));
}

void StepReader::refreshResults()
{
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        m_results.at(i)->setText(resultOf(m_step->periods.at(i)));
        m_results.at(i)->setVisible(!m_results.at(i)->text().isEmpty());
    }
}

void StepReader::addOptions(QVBoxLayout* column, const QStringList& languages)
{
    column->addWidget(section(tr("Options and what follows")));
    for (const Option& option : m_step->options) {
        auto* card = new OptionCard(option, languages, m_records);
        card->setObjectName(QStringLiteral("option-") + option.id);
        column->addWidget(card);
        m_options += card;
        connect(card, &OptionCard::toldChanged, this, [this, card](bool isTold) {
            if (isTold)
                m_record.told.insert(card->id());
            else
                m_record.told.remove(card->id());
            emit recordChanged();
            emit told();
        });
        connect(card, &OptionCard::chosenChanged, this, [this, card](bool isChosen) {
            m_record.chosen = isChosen ? card->id() : QString();
            if (isChosen) // nobody chooses what was not told
                m_record.told.insert(card->id());
            apply();
            emit recordChanged();
            emit chosen(m_record.chosen);
        });
    }
}

void StepReader::apply()
{
    for (auto start = m_starts.begin(); start != m_starts.end(); ++start) {
        const QSignalBlocker quiet(*start);
        (*start)->setDate(m_record.starts.value(start.key()));
    }
    for (OptionCard* card : m_options) {
        card->setTold(m_record.told.contains(card->id()));
        card->setChosen(m_record.chosen == card->id());
    }
    refreshResults();
}

} // namespace Rinnalla
