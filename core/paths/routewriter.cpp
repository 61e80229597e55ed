// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/routewriter.h"

#include "core/crypto/primitives.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rinnalla::RouteWriter {

namespace {

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("RouteWriter", text, nullptr, number);
}

QString unitName(Period::Unit unit)
{
    return unit == Period::Unit::Days     ? QStringLiteral("days")
           : unit == Period::Unit::Months ? QStringLiteral("months")
                                          : QStringLiteral("years");
}

QString senseName(Period::Sense sense)
{
    return sense == Period::Sense::Deadline ? QStringLiteral("deadline")
           : sense == Period::Sense::AtMost ? QStringLiteral("at_most")
                                            : QStringLiteral("at_least");
}

QJsonValue dayOf(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// Writes all languages, or one of them alone.
class Writer {
public:
    explicit Writer(QString only = {})
        : m_only(std::move(only))
    {}

    QJsonObject route(const Route& route) const
    {
        QJsonArray steps;
        for (const StepTemplate& each : route.steps)
            steps += step(each);
        return {{QStringLiteral("id"), route.id},
                {QStringLiteral("title"), text(route.title)},
                {QStringLiteral("summary"), text(route.summary)},
                {QStringLiteral("steps"), steps}};
    }

private:
    QJsonObject text(const LocalText& text) const
    {
        QJsonObject all;
        for (auto entry = text.all().begin(); entry != text.all().end(); ++entry)
            if (m_only.isEmpty() || entry.key() == m_only)
                all.insert(entry.key(), *entry);
        return all;
    }
    QJsonObject period(const Period& period) const
    {
        QJsonObject object{{QStringLiteral("starts"), startKey(period.starts)},
                           {QStringLiteral("length"), QJsonObject{{unitName(period.unit), period.length}}},
                           {QStringLiteral("kind"), senseName(period.sense)},
                           {QStringLiteral("label"), text(period.label)},
                           {QStringLiteral("valid_from"), dayOf(period.validFrom)},
                           {QStringLiteral("valid_to"), dayOf(period.validTo)},
                           {QStringLiteral("fact"), period.fact}};
        if (period.unless)
            object.insert(QStringLiteral("unless"), startKey(*period.unless));
        return object;
    }
    QJsonObject consequence(const Consequence& consequence) const
    {
        return {
            {QStringLiteral("for"), consequence.forCloseOnes ? QStringLiteral("close_ones") : QStringLiteral("person")},
            {QStringLiteral("undoable"), consequence.undoable},
            {QStringLiteral("cost"), consequence.cost},
            {QStringLiteral("text"), text(consequence.text)},
            {QStringLiteral("facts"), QJsonArray::fromStringList(consequence.facts)}};
    }
    QJsonObject option(const Option& option) const
    {
        QJsonArray consequences;
        for (const Consequence& each : option.consequences)
            consequences += consequence(each);
        return {{QStringLiteral("id"), option.id},
                {QStringLiteral("title"), text(option.title)},
                {QStringLiteral("consequences"), consequences}};
    }
    QJsonObject step(const StepTemplate& step) const
    {
        QJsonArray periods;
        for (const Period& each : step.periods)
            periods += period(each);
        QJsonArray options;
        for (const Option& each : step.options)
            options += option(each);
        return {{QStringLiteral("id"), step.id},
                {QStringLiteral("title"), text(step.title)},
                {QStringLiteral("about"), text(step.about)},
                {QStringLiteral("before"), QJsonArray::fromStringList(step.before)},
                {QStringLiteral("price"), step.price ? QJsonValue(text(*step.price)) : QJsonValue()},
                {QStringLiteral("periods"), periods},
                {QStringLiteral("options"), options},
                {QStringLiteral("facts"), QJsonArray::fromStringList(step.facts)},
                {QStringLiteral("partners"), QJsonArray::fromStringList(step.partners)},
                {QStringLiteral("accompaniment"), step.accompaniment}};
    }

    QString m_only;
};

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// "Apply in time (6 months, since 2025-05-06)".
QString periodLine(const Period& period, const QString& language)
{
    QStringList rule{length(period)};
    if (period.validFrom.isValid())
        rule += say(QT_TRANSLATE_NOOP("RouteWriter", "rule since %1")).arg(period.validFrom.toString(Qt::ISODate));
    if (period.validTo.isValid())
        rule += say(QT_TRANSLATE_NOOP("RouteWriter", "rule until %1")).arg(period.validTo.toString(Qt::ISODate));
    rule += period.fact;
    return QStringLiteral("%1 (%2)").arg(period.label.text(language), rule.join(QStringLiteral(", ")));
}

QString consequenceLine(const Consequence& consequence, const QString& language)
{
    QStringList marks;
    if (consequence.forCloseOnes)
        marks += say(QT_TRANSLATE_NOOP("RouteWriter", "for those close to them"));
    if (!consequence.undoable)
        marks += say(QT_TRANSLATE_NOOP("RouteWriter", "cannot be undone"));
    if (consequence.cost)
        marks += say(QT_TRANSLATE_NOOP("RouteWriter", "may cost money"));
    const QString text = consequence.text.text(language);
    return marks.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, marks.join(QStringLiteral(", ")));
}

void describe(QStringList& lines, const StepTemplate& step, const QString& language)
{
    lines += QStringLiteral("## ") + step.title.text(language);
    lines += step.about.text(language);
    if (step.price)
        lines += step.price->text(language);
    if (!step.before.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("RouteWriter", "first: %1")).arg(step.before.join(QStringLiteral(", ")));
    for (const Period& period : step.periods)
        lines += QStringLiteral("* ") + periodLine(period, language);
    for (const Option& option : step.options) {
        lines += QStringLiteral("> ") + option.title.text(language);
        for (const Consequence& consequence : option.consequences)
            lines += QStringLiteral("  – ") + consequenceLine(consequence, language);
    }
    if (!step.partners.isEmpty())
        lines += QStringLiteral("@ ") + step.partners.join(QStringLiteral(", "));
}

} // namespace

QString startKey(Period::Start start)
{
    switch (start) {
    case Period::Start::Decision:
        return QStringLiteral("decision");
    case Period::Start::Application:
        return QStringLiteral("application");
    case Period::Start::Crime:
        return QStringLiteral("crime");
    case Period::Start::Judgment:
        return QStringLiteral("judgment");
    case Period::Start::Chosen:
        break;
    }
    return QStringLiteral("chosen");
}

QString length(const Period& period)
{
    switch (period.unit) {
    case Period::Unit::Days:
        return say(QT_TRANSLATE_N_NOOP("RouteWriter", "%n day(s)"), period.length);
    case Period::Unit::Months:
        return say(QT_TRANSLATE_N_NOOP("RouteWriter", "%n month(s)"), period.length);
    case Period::Unit::Years:
        break;
    }
    return say(QT_TRANSLATE_N_NOOP("RouteWriter", "%n year(s)"), period.length);
}

QJsonObject json(const Route& route)
{
    QJsonObject object = Writer().route(route);
    object.insert(QStringLiteral("version"), route.version);
    object.insert(QStringLiteral("order"), route.order);
    object.insert(QStringLiteral("icon"), route.icon);
    object.insert(QStringLiteral("rooms"), QJsonArray::fromStringList(route.rooms));
    return object;
}

QString text(const Route& route)
{
    return compact(json(route));
}

QString digest(const Route& route, const QString& language)
{
    if (!route.title.all().contains(language))
        return {};
    return QString::fromLatin1(Crypto::hash(compact(Writer(language).route(route)).toUtf8()).toHex());
}

QString readable(const Route& route)
{
    QStringList lines;
    for (const QString& language : languages(route)) {
        lines += QStringLiteral("# %1: %2").arg(language, route.title.text(language));
        lines += route.summary.text(language);
        for (const StepTemplate& step : route.steps)
            describe(lines, step, language);
        lines += QString();
    }
    return lines.join(u'\n');
}

QStringList languages(const Route& route)
{
    QStringList tags{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    for (const QString& tag : route.title.all().keys())
        if (!tags.contains(tag))
            tags += tag;
    return tags;
}

} // namespace Rinnalla::RouteWriter
