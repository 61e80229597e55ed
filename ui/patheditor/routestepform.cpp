// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/routestepform.h"

#include "ui/patheditor/formlist.h"
#include "ui/patheditor/textsedit.h"
#include "ui/session/formrows.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/wrappingbutton.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace Rinnalla {

namespace {

QLabel* section(const QString& text)
{
    auto* heading = new Heading(Heading::Level::Section);
    heading->setText(text);
    return heading;
}

QVBoxLayout* columnOf(QWidget* owner)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

RouteStepForm::RouteStepForm(const StepTemplate& step, const QList<QPair<QString, QString>>& earlier,
                             const RouteFormNeeds& needs, QWidget* parent)
    : QWidget(parent)
    , m_id(step.id)
{
    QVBoxLayout* column = columnOf(this);
    addWords(column, step, needs);
    addBefore(column, step.before, earlier);
    addPeriods(column, step.periods, needs);
    addOptions(column, step.options, needs);
    addHelp(column, step, needs);
    column->addStretch();
    setFocusProxy(m_title->field(needs.languages.first()));
}

void RouteStepForm::addWords(QVBoxLayout* column, const StepTemplate& step, const RouteFormNeeds& needs)
{
    m_title = new TextsEdit(tr("Name of the step"), step.title, needs.languages);
    m_about = new TextsEdit(tr("What it is, in one to three plain sentences"), step.about, needs.languages);
    m_hasPrice = new WrappingCheck(tr("There is something to say about the price"));
    m_price = new TextsEdit(tr("What it costs"), step.price.value_or(LocalText()), needs.languages);
    m_title->setObjectName(QStringLiteral("title"));
    m_about->setObjectName(QStringLiteral("about"));
    m_hasPrice->setObjectName(QStringLiteral("has-price"));
    m_price->setObjectName(QStringLiteral("price"));
    m_hasPrice->setChecked(step.price.has_value());
    for (QWidget* field : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_about),
                           static_cast<QWidget*>(m_hasPrice), static_cast<QWidget*>(m_price)})
        column->addWidget(field);
    m_price->setVisible(step.price.has_value()); // only now: alone it would be a window
    for (TextsEdit* texts : {m_title, m_about, m_price})
        connect(texts, &TextsEdit::changed, this, &RouteStepForm::changed);
    connect(m_hasPrice, &QCheckBox::toggled, this, [this](bool has) {
        m_price->setVisible(has);
        emit changed();
    });
}

void RouteStepForm::addBefore(QVBoxLayout* column, const QStringList& before,
                              const QList<QPair<QString, QString>>& earlier)
{
    if (earlier.isEmpty())
        return;
    column->addWidget(section(tr("Good to do first")));
    for (const auto& [id, title] : earlier) {
        auto* box = new WrappingCheck(title);
        box->setObjectName(QStringLiteral("before-") + id);
        box->setChecked(before.contains(id));
        column->addWidget(box);
        m_before += {id, box};
        connect(box, &QCheckBox::toggled, this, &RouteStepForm::changed);
    }
}

void RouteStepForm::addPeriods(QVBoxLayout* column, const QList<Period>& periods, const RouteFormNeeds& needs)
{
    column->addWidget(section(tr("Time limits")));
    const auto makeOne = [this, needs](const Period& period) {
        auto* form = new PeriodForm(period, needs);
        connect(form, &PeriodForm::changed, this, &RouteStepForm::changed);
        return form;
    };
    m_periods =
        new FormList(tr("Add a time limit"), tr("Take this time limit away"), [makeOne] { return makeOne({}); });
    m_periods->addButton()->setObjectName(QStringLiteral("add-period"));
    for (const Period& period : periods)
        m_periods->add(makeOne(period));
    column->addWidget(m_periods);
    connect(m_periods, &FormList::changed, this, &RouteStepForm::changed);
}

void RouteStepForm::addOptions(QVBoxLayout* column, const QList<Option>& options, const RouteFormNeeds& needs)
{
    column->addWidget(section(tr("Options and what follows")));
    const auto makeOne = [this, needs](const Option& option) {
        auto* form = new OptionForm(option, needs);
        connect(form, &OptionForm::changed, this, &RouteStepForm::changed);
        return form;
    };
    m_options = new FormList(tr("Add an option"), tr("Take this option away"), [makeOne, needs] {
        Option option;
        option.id = needs.newId("option");
        option.consequences += Consequence();
        return makeOne(option);
    });
    m_options->addButton()->setObjectName(QStringLiteral("add-option"));
    for (const Option& option : options)
        m_options->add(makeOne(option), option.id != QStringLiteral("not-now"));
    column->addWidget(m_options);
    connect(m_options, &FormList::changed, this, &RouteStepForm::changed);
}

void RouteStepForm::addHelp(QVBoxLayout* column, const StepTemplate& step, const RouteFormNeeds& needs)
{
    column->addWidget(section(tr("Who helps, and what it rests on")));
    m_along = new WrappingCheck(tr("Somebody may go along"));
    m_along->setObjectName(QStringLiteral("along"));
    m_along->setChecked(step.accompaniment);
    column->addWidget(m_along);
    m_partners = new CodesEdit(needs.services, step.partners);
    m_partners->setObjectName(QStringLiteral("partners"));
    m_facts = new CodesEdit(needs.facts, step.facts);
    m_facts->setObjectName(QStringLiteral("facts"));
    QFormLayout* fields = makeFormLayout();
    addFormRow(fields, m_partners, m_partners->lineEdit(), [] { return tr("Services that help"); });
    addFormRow(fields, m_facts, m_facts->lineEdit(), [] { return tr("Facts it rests on"); });
    column->addLayout(fields);
    connect(m_along, &QCheckBox::toggled, this, &RouteStepForm::changed);
    for (CodesEdit* codes : {m_partners, m_facts})
        connect(codes, &TokenEdit::changed, this, &RouteStepForm::changed);
}

/// "Not now" stands last, as everywhere.
StepTemplate RouteStepForm::value() const
{
    StepTemplate step;
    step.id = m_id;
    step.title = m_title->text();
    step.about = m_about->text();
    if (m_hasPrice->isChecked())
        step.price = m_price->text();
    for (const auto& [id, box] : m_before)
        if (box->isChecked())
            step.before += id;
    for (const QWidget* form : m_periods->forms())
        step.periods += static_cast<const PeriodForm*>(form)->value();
    for (const QWidget* form : m_options->forms())
        step.options += static_cast<const OptionForm*>(form)->value();
    std::stable_sort(step.options.begin(), step.options.end(), [](const Option& one, const Option& other) {
        const auto isLast = [](const Option& option) { return option.id == QStringLiteral("not-now"); };
        return !isLast(one) && isLast(other);
    });
    step.facts = m_facts->tokens();
    step.partners = m_partners->tokens();
    step.accompaniment = m_along->isChecked();
    return step;
}

bool RouteStepForm::isReadable() const
{
    const auto& forms = m_periods->forms();
    return std::all_of(forms.begin(), forms.end(),
                       [](const QWidget* form) { return static_cast<const PeriodForm*>(form)->isReadable(); });
}

RouteForm::RouteForm(const Route& route, const RouteFormNeeds& needs, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextsEdit(tr("Name of the route"), route.title, needs.languages))
    , m_summary(new TextsEdit(tr("What the route is about"), route.summary, needs.languages))
    , m_icon(new QComboBox)
    , m_order(new QSpinBox)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_summary->setObjectName(QStringLiteral("summary"));
    QVBoxLayout* column = columnOf(this);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    const std::pair<const char*, QString> pictures[] = {{"distribute-graph-directed", tr("Path")},
                                                        {"security-high", tr("Shield")},
                                                        {"help-contents", tr("Lifebelt")},
                                                        {"user-identity", tr("Identity card")},
                                                        {"documentation", tr("Papers")},
                                                        {"view-institution", tr("Public building")},
                                                        {"love", tr("Heart")},
                                                        {"go-home", tr("House")},
                                                        {"wallet-open", tr("Purse")},
                                                        {"system-users", tr("People")},
                                                        {"flag", tr("Flag")},
                                                        {"dialog-messages", tr("Talk")}};
    for (const auto& [icon, words] : pictures)
        m_icon->addItem(QIcon::fromTheme(QString::fromLatin1(icon)), words, QString::fromLatin1(icon));
    if (!route.icon.isEmpty() && m_icon->findData(route.icon) < 0)
        m_icon->addItem(QIcon::fromTheme(route.icon), route.icon, route.icon);
    m_icon->setCurrentIndex(qMax(0, m_icon->findData(route.icon)));
    constexpr int mostLanes = 1000;
    m_order->setRange(1, mostLanes);
    m_order->setValue(route.order);
    QFormLayout* fields = makeFormLayout();
    addFormRow(fields, m_icon, m_icon, [] { return tr("Picture"); });
    addFormRow(fields, m_order, m_order, [] { return tr("Place among the routes"); });
    column->addLayout(fields);
    column->addWidget(section(tr("Offered to")));
    const std::pair<const char*, QString> rooms[] = {{"support", tr("Clients of support work")},
                                                     {"serie", tr("Clients of the work with one's own thoughts")}};
    for (const auto& [room, words] : rooms) {
        auto* box = new WrappingCheck(words);
        box->setObjectName(QStringLiteral("room-") + QLatin1StringView(room));
        box->setChecked(route.rooms.contains(QLatin1StringView(room)));
        column->addWidget(box);
        m_rooms += {QString::fromLatin1(room), box};
        connect(box, &QCheckBox::toggled, this, &RouteForm::changed);
    }
    column->addStretch();
    setFocusProxy(m_title->field(needs.languages.first()));
    for (TextsEdit* texts : {m_title, m_summary})
        connect(texts, &TextsEdit::changed, this, &RouteForm::changed);
    connect(m_icon, &QComboBox::activated, this, &RouteForm::changed);
    connect(m_order, &QSpinBox::valueChanged, this, &RouteForm::changed);
}

void RouteForm::read(Route& route) const
{
    route.title = m_title->text();
    route.summary = m_summary->text();
    route.icon = m_icon->currentData().toString();
    route.order = m_order->value();
    route.rooms.clear();
    for (const auto& [room, box] : m_rooms)
        if (box->isChecked())
            route.rooms += room;
}

} // namespace Rinnalla
