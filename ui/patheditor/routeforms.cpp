// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/routeforms.h"

#include "ui/path/pathtext.h"
#include "ui/patheditor/formlist.h"
#include "ui/patheditor/textsedit.h"
#include "ui/session/formrows.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wrappingbutton.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Rinnalla {

namespace {

QWidget* named(const QString& words, QWidget* field, QWidget* buddy = nullptr)
{
    QWidget* focus = buddy ? buddy : field;
    auto* label = new PlainText(words);
    label->setBuddy(focus);
    focus->setAccessibleName(words);
    return labelled(label, field);
}

template<typename Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(qMax(0, box->findData(static_cast<int>(value))));
}

} // namespace

PeriodForm::PeriodForm(const Period& period, const RouteFormNeeds& needs, QWidget* parent)
    : Card(parent)
    , m_label(new TextsEdit(tr("What the time limit means"), period.label, needs.languages))
    , m_starts(new QComboBox)
    , m_unless(new QComboBox)
    , m_length(new QSpinBox)
    , m_unit(new QComboBox)
    , m_sense(new QComboBox)
    , m_from(new OptionalDateEdit)
    , m_to(new OptionalDateEdit)
    , m_fact(new QComboBox)
{
    m_label->setObjectName(QStringLiteral("label"));
    body()->addWidget(makeRule(period));
    body()->addWidget(m_label);
    body()->addWidget(makeValidity(period, needs));
    connect(m_label, &TextsEdit::changed, this, &PeriodForm::changed);
    connect(m_length, &QSpinBox::valueChanged, this, &PeriodForm::changed);
    for (QComboBox* box : {m_starts, m_unless, m_unit, m_sense, m_fact})
        connect(box, &QComboBox::activated, this, &PeriodForm::changed);
    for (OptionalDateEdit* day : {m_from, m_to})
        connect(day, &OptionalDateEdit::changed, this, &PeriodForm::changed);
    setFocusProxy(m_sense);
    localize(this, [this] { m_length->setLocale(QLocale()); });
}

QWidget* PeriodForm::makeRule(const Period& period)
{
    using Start = Period::Start;
    for (const Start start : {Start::Decision, Start::Application, Start::Crime, Start::Judgment, Start::Chosen})
        m_starts->addItem(PathText::startName(start), static_cast<int>(start));
    m_starts->setObjectName(QStringLiteral("starts"));
    m_unless->setObjectName(QStringLiteral("unless"));
    m_unless->addItem(tr("It always counts"));
    for (int i = 0; i < m_starts->count(); ++i)
        m_unless->addItem(m_starts->itemText(i), m_starts->itemData(i));
    m_unless->setCurrentIndex(period.unless ? m_unless->findData(static_cast<int>(*period.unless)) : 0);
    const std::pair<QString, Period::Unit> units[] = {
        {tr("days"), Period::Unit::Days}, {tr("months"), Period::Unit::Months}, {tr("years"), Period::Unit::Years}};
    for (const auto& [words, unit] : units)
        m_unit->addItem(words, static_cast<int>(unit));
    const std::pair<QString, Period::Sense> senses[] = {{tr("Must be done by then"), Period::Sense::Deadline},
                                                        {tr("Lasts at most"), Period::Sense::AtMost},
                                                        {tr("Lasts at least"), Period::Sense::AtLeast}};
    for (const auto& [words, sense] : senses)
        m_sense->addItem(words, static_cast<int>(sense));
    constexpr int longest = 100'000;
    m_length->setRange(0, longest);
    m_length->setValue(period.length);
    choose(m_starts, period.starts);
    choose(m_unit, period.unit);
    choose(m_sense, period.sense);
    m_length->setObjectName(QStringLiteral("length"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Days, months or years"));
    auto* widget = new QWidget;
    auto* flow = new FlowLayout(widget, 8);
    flow->addWidget(named(tr("Kind"), m_sense));
    auto* howLong = named(tr("How long"), m_length);
    howLong->layout()->addWidget(m_unit);
    flow->addWidget(howLong);
    flow->addWidget(named(tr("Counted from"), m_starts));
    flow->addWidget(named(tr("Does not count once this day is known"), m_unless));
    return widget;
}

QWidget* PeriodForm::makeValidity(const Period& period, const RouteFormNeeds& needs)
{
    m_from->setDate(period.validFrom);
    m_to->setDate(period.validTo);
    m_from->lineEdit()->setObjectName(QStringLiteral("valid-from"));
    m_to->lineEdit()->setObjectName(QStringLiteral("valid-to"));
    m_fact->setObjectName(QStringLiteral("fact"));
    m_fact->addItem(tr("Choose the fact"), QString());
    for (const auto& [id, words] : needs.facts)
        m_fact->addItem(words, id);
    if (!period.fact.isEmpty() && m_fact->findData(period.fact) < 0)
        m_fact->addItem(period.fact, period.fact);
    m_fact->setCurrentIndex(qMax(0, m_fact->findData(period.fact)));
    constexpr int charactersShown = 16; // in the least; the whole fact is its tool tip
    m_fact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fact->setMinimumContentsLength(charactersShown);
    const auto follow = [this] { m_fact->setToolTip(m_fact->currentText().toHtmlEscaped()); };
    connect(m_fact, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto* flow = new FlowLayout(nullptr, 8);
    flow->addWidget(named(tr("The rule holds from"), m_from, m_from->lineEdit()));
    flow->addWidget(named(tr("until"), m_to, m_to->lineEdit()));
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(flow);
    QFormLayout* rest = makeFormLayout();
    addFormRow(rest, m_fact, m_fact, [] { return tr("It rests on"); });
    column->addLayout(rest);
    return widget;
}

Period PeriodForm::value() const
{
    Period period;
    if (const QVariant day = m_unless->currentData(); day.isValid())
        period.unless = static_cast<Period::Start>(day.toInt());
    period.starts = static_cast<Period::Start>(m_starts->currentData().toInt());
    period.unit = static_cast<Period::Unit>(m_unit->currentData().toInt());
    period.sense = static_cast<Period::Sense>(m_sense->currentData().toInt());
    period.length = m_length->value();
    period.label = m_label->text();
    period.validFrom = m_from->date();
    period.validTo = m_to->date();
    period.fact = m_fact->currentData().toString();
    return period;
}

bool PeriodForm::isReadable() const
{
    return m_from->isReadable() && m_to->isReadable();
}

ConsequenceForm::ConsequenceForm(const Consequence& consequence, const RouteFormNeeds& needs, QWidget* parent)
    : QWidget(parent)
    , m_whom(new QComboBox)
    , m_final(new WrappingCheck(tr("Cannot be undone")))
    , m_cost(new WrappingCheck(tr("May cost money")))
    , m_text(new TextsEdit(tr("What follows"), consequence.text, needs.languages))
    , m_facts(new CodesEdit(needs.facts, consequence.facts))
{
    m_whom->setObjectName(QStringLiteral("whom"));
    m_final->setObjectName(QStringLiteral("final"));
    m_cost->setObjectName(QStringLiteral("cost"));
    m_text->setObjectName(QStringLiteral("text"));
    m_whom->addItem(tr("For the person"), false);
    m_whom->addItem(tr("For those close to them"), true);
    m_whom->setCurrentIndex(consequence.forCloseOnes ? 1 : 0);
    m_whom->setAccessibleName(tr("For whom"));
    m_final->setChecked(!consequence.undoable);
    m_cost->setChecked(consequence.cost);
    auto* marks = new QWidget;
    auto* flow = new FlowLayout(marks, 8);
    flow->addWidget(m_whom);
    flow->addWidget(m_final);
    flow->addWidget(m_cost);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->addWidget(m_text);
    column->addWidget(marks);
    QFormLayout* rest = makeFormLayout();
    addFormRow(rest, m_facts, m_facts->lineEdit(), [] { return tr("Facts it rests on"); });
    column->addLayout(rest);
    setFocusProxy(m_text->field(needs.languages.first()));
    connect(m_text, &TextsEdit::changed, this, &ConsequenceForm::changed);
    connect(m_whom, &QComboBox::activated, this, &ConsequenceForm::changed);
    connect(m_facts, &TokenEdit::changed, this, &ConsequenceForm::changed);
    for (QCheckBox* box : {m_final, m_cost})
        connect(box, &QCheckBox::toggled, this, &ConsequenceForm::changed);
}

Consequence ConsequenceForm::value() const
{
    Consequence consequence;
    consequence.forCloseOnes = m_whom->currentData().toBool();
    consequence.undoable = !m_final->isChecked();
    consequence.cost = m_cost->isChecked();
    consequence.text = m_text->text();
    consequence.facts = m_facts->tokens();
    return consequence;
}

OptionForm::OptionForm(const Option& option, const RouteFormNeeds& needs, QWidget* parent)
    : Card(parent)
    , m_id(option.id)
    , m_title(new TextsEdit(option.id == QStringLiteral("not-now") ? tr("Not now: told as fairly as the others")
                                                                   : tr("Option"),
                            option.title, needs.languages))
{
    setObjectName(QStringLiteral("option-") + m_id);
    m_title->setObjectName(QStringLiteral("title"));
    const auto makeOne = [this, needs](const Consequence& consequence) {
        auto* form = new ConsequenceForm(consequence, needs);
        connect(form, &ConsequenceForm::changed, this, &OptionForm::changed);
        return form;
    };
    m_consequences =
        new FormList(tr("Add a consequence"), tr("Take this consequence away"), [makeOne] { return makeOne({}); });
    m_consequences->addButton()->setObjectName(QStringLiteral("add-consequence"));
    for (const Consequence& consequence : option.consequences)
        m_consequences->add(makeOne(consequence));
    body()->addWidget(m_title);
    body()->addWidget(m_consequences);
    setFocusProxy(m_title->field(needs.languages.first()));
    connect(m_title, &TextsEdit::changed, this, &OptionForm::changed);
    connect(m_consequences, &FormList::changed, this, &OptionForm::changed);
}

Option OptionForm::value() const
{
    Option option;
    option.id = m_id;
    option.title = m_title->text();
    for (const QWidget* form : m_consequences->forms())
        option.consequences += static_cast<const ConsequenceForm*>(form)->value();
    return option;
}

} // namespace Rinnalla
