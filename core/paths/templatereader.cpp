// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/templatereader.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

/// The words that stand before what is not confirmed, so that a text alone, read out or printed, says it too.
const QMap<QString, QString>& unconfirmedWords()
{
    static const QMap<QString, QString> words{{QStringLiteral("en"), QStringLiteral("Unconfirmed: ")},
                                              {QStringLiteral("fi"), QStringLiteral("Vahvistamatta: ")},
                                              {QStringLiteral("sv"), QStringLiteral("Obekräftat: ")}};
    return words;
}

} // namespace

Result<FactIndex> FactIndex::load(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("PathTemplates", "%1 cannot be read.").arg(file),
                       source.errorString());
    const QJsonObject facts =
        QJsonDocument::fromJson(source.readAll()).object().value(QStringLiteral("facts")).toObject();
    if (facts.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("PathTemplates", "%1 holds no facts.").arg(file));

    static const QSet<QString> weak{QStringLiteral("SEEN-OLD"), QStringLiteral("MEMORY"), QStringLiteral("CONFLICT"),
                                    QStringLiteral("NOT-FOUND")};
    FactIndex index;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        index.known.insert(fact.key());
        if (weak.contains(fact->toObject().value(QStringLiteral("confidence")).toString()))
            index.unconfirmed.insert(fact.key());
    }
    return index;
}

QStringList TemplateReader::facts(const QJsonObject& in, const QString& where)
{
    const QStringList found = strings(in, where, "facts");
    for (qsizetype i = 0; i < found.size(); ++i)
        if (!m_facts.known.contains(found.at(i)))
            fault(element(where, "facts", i),
                  say(QT_TRANSLATE_NOOP("PathTemplates", "there is no fact %1.")).arg(found.at(i)));
    return found;
}

LocalText TemplateReader::text(const QJsonObject& in, const QString& where, const char* key)
{
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    const QString here = joined(where, key);
    const QJsonValue value = in.value(QLatin1StringView(key));
    if (!value.isObject())
        fault(here, say(QT_TRANSLATE_NOOP("PathTemplates", "a text in fi, sv and en is needed here.")));
    const QJsonObject given = value.toObject();
    for (const char* language : {"fi", "sv", "en"})
        string(given, here, language);

    QMap<QString, QString> texts;
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        if (!tag.match(entry.key()).hasMatch())
            fault(joined(here, entry.key()), say(QT_TRANSLATE_NOOP("PathTemplates", "this is no language tag.")));
        texts.insert(entry.key(), entry->toString());
    }
    return LocalText(texts);
}

bool TemplateReader::unconfirmed(const QStringList& facts, const LocalText& text, const QString& where)
{
    int saying = 0;
    for (auto word = unconfirmedWords().begin(); word != unconfirmedWords().end(); ++word)
        saying += text.all().value(word.key()).startsWith(*word);
    const bool all = saying == unconfirmedWords().size();
    if (saying > 0 && !all)
        fault(where,
              say(QT_TRANSLATE_NOOP("PathTemplates", "one language says that this is unconfirmed, another does not.")));
    for (const QString& fact : facts)
        if (m_facts.unconfirmed.contains(fact) && !all)
            fault(where, say(QT_TRANSLATE_NOOP("PathTemplates",
                                               "fact %1 is not confirmed, so each text must begin by saying so."))
                             .arg(fact));
    for (auto other = m_facts.words.begin(); other != m_facts.words.end(); ++other)
        if (const auto given = text.all().constFind(other.key());
            given != text.all().cend() && given->startsWith(*other) != all)
            fault(joined(where, other.key()),
                  all ? say(QT_TRANSLATE_NOOP("PathTemplates", "this is not confirmed, so it must begin with “%1”."))
                            .arg(*other)
                      : say(QT_TRANSLATE_NOOP("PathTemplates", "this begins with “%1”, and the template does not."))
                            .arg(*other));
    return all;
}

Result<Route> TemplateReader::route(const QByteArray& json)
{
    const auto parsed = parse(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Route route = read(*parsed);
    if (isFaulty())
        return error();
    return route;
}

Route TemplateReader::draft(const QByteArray& json)
{
    const auto parsed = parse(json);
    return parsed ? read(*parsed) : Route();
}

Route TemplateReader::read(const QJsonValue& value)
{
    const QJsonObject in = object(value, {},
                                  {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("order"),
                                   QStringLiteral("title"), QStringLiteral("summary"), QStringLiteral("icon"),
                                   QStringLiteral("rooms"), QStringLiteral("steps"), QStringLiteral("checked")});
    Route route;
    route.id = identifier(in, {}, "id");
    route.version = number(in, {}, "version", 1);
    route.order = number(in, {}, "order", 1);
    route.title = text(in, {}, "title");
    route.summary = text(in, {}, "summary");
    route.icon = string(in, {}, "icon");
    route.rooms = rooms(in);
    QStringList earlier;
    for (const QJsonValue& item : array(in, {}, "steps", 1)) {
        const QString where = element({}, "steps", earlier.size());
        route.steps += step(item, where, earlier);
        if (earlier.contains(route.steps.last().id))
            fault(joined(where, "id"),
                  say(QT_TRANSLATE_NOOP("PathTemplates", "%1 stands twice.")).arg(route.steps.last().id));
        earlier += route.steps.last().id;
    }
    if (in.contains(QStringLiteral("checked")))
        route.checks = checks(in.value(QStringLiteral("checked")));
    return route;
}

QStringList TemplateReader::rooms(const QJsonObject& in)
{
    static const QStringList known{QStringLiteral("support"), QStringLiteral("serie")};
    if (!in.contains(QStringLiteral("rooms")))
        return {known.first()};
    const QStringList found = strings(in, {}, "rooms");
    const bool right =
        !found.isEmpty() && std::all_of(found.begin(), found.end(), [](const auto& r) { return known.contains(r); });
    if (!right)
        fault(QStringLiteral("rooms"), say(QT_TRANSLATE_NOOP("PathTemplates", "at least one of %1 is needed here."))
                                           .arg(known.join(QStringLiteral(", "))));
    return found;
}

QMap<QString, TextCheck> TemplateReader::checks(const QJsonValue& value)
{
    const QString where = QStringLiteral("checked");
    QMap<QString, TextCheck> checks;
    const QJsonObject given = value.toObject();
    if (!value.isObject())
        fault(where, say(QT_TRANSLATE_NOOP("PathTemplates", "an object is needed here.")));
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        const QString here = joined(where, entry.key());
        const QJsonObject in =
            object(*entry, here, {QStringLiteral("by"), QStringLiteral("on"), QStringLiteral("version")});
        const TextCheck check{string(in, here, "by"), date(in, here, "on"), number(in, here, "version", 1)};
        if (!check.on.isValid())
            fault(joined(here, "on"),
                  say(QT_TRANSLATE_NOOP("PathTemplates", "a day written YYYY-MM-DD is needed here.")));
        checks.insert(entry.key(), check);
    }
    return checks;
}

StepTemplate TemplateReader::step(const QJsonValue& value, const QString& where, const QStringList& earlier)
{
    const QJsonObject in =
        object(value, where,
               {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("about"), QStringLiteral("before"),
                QStringLiteral("price"), QStringLiteral("periods"), QStringLiteral("options"), QStringLiteral("facts"),
                QStringLiteral("partners"), QStringLiteral("accompaniment")});
    StepTemplate step;
    step.id = identifier(in, where, "id");
    step.title = text(in, where, "title");
    step.about = text(in, where, "about");
    step.before = strings(in, where, "before");
    for (const QString& id : step.before)
        if (!earlier.contains(id))
            fault(joined(where, "before"),
                  say(QT_TRANSLATE_NOOP("PathTemplates", "%1 is no earlier step of this route.")).arg(id));
    if (!in.value(QStringLiteral("price")).isNull())
        step.price = text(in, where, "price");
    for (const QJsonValue& item : array(in, where, "periods", 0))
        step.periods += period(item, element(where, "periods", step.periods.size()));
    checkSwitches(step, where);
    for (const QJsonValue& item : array(in, where, "options", 2)) {
        const QString here = element(where, "options", step.options.size());
        const Option next = option(item, here);
        if (step.option(next.id))
            fault(joined(here, "id"), say(QT_TRANSLATE_NOOP("PathTemplates", "%1 stands twice.")).arg(next.id));
        step.options += next;
    }
    if (!step.option(QStringLiteral("not-now")))
        fault(joined(where, "options"), say(QT_TRANSLATE_NOOP("PathTemplates", "the option not-now is missing.")));
    step.facts = facts(in, where);
    step.partners = strings(in, where, "partners");
    step.accompaniment = boolean(in, where, "accompaniment");
    for (const Period& each : step.periods)
        step.unconfirmed |= each.unconfirmed;
    for (const Option& each : step.options)
        for (const Consequence& consequence : each.consequences)
            step.unconfirmed |= consequence.unconfirmed;
    return step;
}

Period TemplateReader::period(const QJsonValue& value, const QString& where)
{
    static const QMap<QString, Period::Start> starts{{QStringLiteral("decision"), Period::Start::Decision},
                                                     {QStringLiteral("application"), Period::Start::Application},
                                                     {QStringLiteral("crime"), Period::Start::Crime},
                                                     {QStringLiteral("judgment"), Period::Start::Judgment},
                                                     {QStringLiteral("chosen"), Period::Start::Chosen}};
    static const QMap<QString, Period::Sense> senses{{QStringLiteral("deadline"), Period::Sense::Deadline},
                                                     {QStringLiteral("at_most"), Period::Sense::AtMost},
                                                     {QStringLiteral("at_least"), Period::Sense::AtLeast}};
    const auto choose = [&](const auto& among, const QJsonObject& in, const char* key) {
        const QString given = in.value(QLatin1StringView(key)).toString();
        if (!among.contains(given))
            fault(joined(where, key), say(QT_TRANSLATE_NOOP("PathTemplates", "one of %1 is needed here."))
                                          .arg(among.keys().join(QStringLiteral(", "))));
        return among.value(given);
    };
    const QJsonObject in = object(value, where,
                                  {QStringLiteral("starts"), QStringLiteral("length"), QStringLiteral("kind"),
                                   QStringLiteral("label"), QStringLiteral("valid_from"), QStringLiteral("valid_to"),
                                   QStringLiteral("fact"), QStringLiteral("unless")});
    Period period;
    period.starts = choose(starts, in, "starts");
    if (in.contains(QStringLiteral("unless")))
        period.unless = choose(starts, in, "unless");
    period.sense = choose(senses, in, "kind");
    length(in, where, period);
    period.label = text(in, where, "label");
    period.validFrom = date(in, where, "valid_from");
    period.validTo = date(in, where, "valid_to");
    if (period.validFrom.isValid() && period.validTo.isValid() && period.validTo < period.validFrom)
        fault(joined(where, "valid_to"), say(QT_TRANSLATE_NOOP("PathTemplates", "this is before valid_from.")));
    period.fact = string(in, where, "fact");
    if (!m_facts.known.contains(period.fact))
        fault(joined(where, "fact"), say(QT_TRANSLATE_NOOP("PathTemplates", "there is no fact %1.")).arg(period.fact));
    period.unconfirmed = unconfirmed({period.fact}, period.label, joined(where, "label"));
    return period;
}

/// A period is switched off by a day that another one of the step counts from: no other is asked for.
void TemplateReader::checkSwitches(const StepTemplate& step, const QString& where)
{
    for (qsizetype i = 0; i < step.periods.size(); ++i) {
        const Period& off = step.periods.at(i);
        const bool isKnown = std::any_of(step.periods.begin(), step.periods.end(), [&](const Period& other) {
            return other.starts == off.unless && other.starts != off.starts;
        });
        if (off.unless && !isKnown)
            fault(joined(element(where, "periods", i), "unless"),
                  say(QT_TRANSLATE_NOOP("PathTemplates", "no other time limit of this step is counted from there.")));
    }
}

void TemplateReader::length(const QJsonObject& in, const QString& where, Period& period)
{
    static const QList<std::pair<const char*, Period::Unit>> units{
        {"days", Period::Unit::Days}, {"months", Period::Unit::Months}, {"years", Period::Unit::Years}};
    const QString here = joined(where, "length");
    const QJsonObject given = in.value(QStringLiteral("length")).toObject();
    for (const auto& [name, unit] : units)
        if (given.size() == 1 && given.contains(QLatin1StringView(name))) {
            period.unit = unit;
            period.length = number(given, here, name, 0);
            return;
        }
    fault(here, say(QT_TRANSLATE_NOOP("PathTemplates", "exactly one of days, months and years is needed here.")));
}

Option TemplateReader::option(const QJsonValue& value, const QString& where)
{
    const QJsonObject in =
        object(value, where, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("consequences")});
    Option option;
    option.id = identifier(in, where, "id");
    option.title = text(in, where, "title");
    for (const QJsonValue& item : array(in, where, "consequences", 1))
        option.consequences += consequence(item, element(where, "consequences", option.consequences.size()));
    return option;
}

Consequence TemplateReader::consequence(const QJsonValue& value, const QString& where)
{
    const QJsonObject in = object(value, where,
                                  {QStringLiteral("for"), QStringLiteral("undoable"), QStringLiteral("cost"),
                                   QStringLiteral("text"), QStringLiteral("facts")});
    Consequence consequence;
    const QString whom = string(in, where, "for");
    if (whom != QStringLiteral("person") && whom != QStringLiteral("close_ones"))
        fault(joined(where, "for"), say(QT_TRANSLATE_NOOP("PathTemplates", "one of %1 is needed here."))
                                        .arg(QStringLiteral("person, close_ones")));
    consequence.forCloseOnes = whom == QStringLiteral("close_ones");
    consequence.undoable = boolean(in, where, "undoable");
    consequence.cost = boolean(in, where, "cost");
    consequence.text = text(in, where, "text");
    consequence.facts = facts(in, where);
    consequence.unconfirmed = unconfirmed(consequence.facts, consequence.text, joined(where, "text"));
    return consequence;
}

} // namespace Rinnalla
