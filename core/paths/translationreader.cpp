// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/translationreader.h"

namespace Rinnalla {

namespace {

template<typename T>
QStringList idsOf(const QList<T>& all)
{
    QStringList ids;
    for (const T& each : all)
        ids += each.id;
    return ids;
}

} // namespace

Result<Route> TranslationReader::add(Route route, const QByteArray& json)
{
    const auto parsed = parse(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const QJsonObject in = object(*parsed, {},
                                  {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("title"),
                                   QStringLiteral("summary"), QStringLiteral("steps")});
    if (const QString id = identifier(in, {}, "id"); id != route.id)
        fault(QStringLiteral("id"), say(QT_TRANSLATE_NOOP("PathTemplates", "%1 is needed here.")).arg(route.id));
    readVersion(in, route.version);
    readText(in, {}, "title", route.title);
    readText(in, {}, "summary", route.summary);
    const QString where = QStringLiteral("steps");
    const QJsonObject steps = object(in.value(where), where, idsOf(route.steps));
    for (StepTemplate& step : route.steps)
        readStep(steps, where, step);
    if (isFaulty())
        return error();
    return route;
}

void TranslationReader::readVersion(const QJsonObject& in, int expected)
{
    if (const int version = number(in, {}, "version", 1); version != expected)
        fault(QStringLiteral("version"),
              say(QT_TRANSLATE_NOOP("PathTemplates",
                                    "this was translated from version %1, and the route is at version %2."))
                  .arg(version)
                  .arg(expected));
}

void TranslationReader::readStep(const QJsonObject& in, const QString& where, StepTemplate& step)
{
    const QString here = joined(where, step.id);
    QStringList keys{QStringLiteral("title"), QStringLiteral("about"), QStringLiteral("periods"),
                     QStringLiteral("options")};
    if (step.price)
        keys += QStringLiteral("price");
    const QJsonObject given = object(in.value(step.id), here, keys);
    readText(given, here, "title", step.title);
    readText(given, here, "about", step.about);
    if (step.price)
        readText(given, here, "price", *step.price);
    QList<LocalText*> labels;
    for (Period& period : step.periods)
        labels += &period.label;
    readList(given, here, "periods", labels);
    const QString optionsHere = joined(here, "options");
    const QJsonObject options = object(given.value(QStringLiteral("options")), optionsHere, idsOf(step.options));
    for (Option& option : step.options)
        readOption(options, optionsHere, option);
}

void TranslationReader::readOption(const QJsonObject& in, const QString& where, Option& option)
{
    const QString here = joined(where, option.id);
    const QJsonObject given =
        object(in.value(option.id), here, {QStringLiteral("title"), QStringLiteral("consequences")});
    readText(given, here, "title", option.title);
    QList<LocalText*> texts;
    for (Consequence& consequence : option.consequences)
        texts += &consequence.text;
    readList(given, here, "consequences", texts);
}

void TranslationReader::readText(const QJsonObject& in, const QString& where, const char* key, LocalText& text)
{
    put(string(in, where, key), joined(where, key), text);
}

void TranslationReader::readList(const QJsonObject& in, const QString& where, const char* key,
                                 const QList<LocalText*>& texts)
{
    const QStringList given = strings(in, where, key);
    if (given.size() != texts.size())
        return fault(joined(where, key),
                     say(QT_TRANSLATE_NOOP("PathTemplates", "%1 texts are needed here, and there are %2."))
                         .arg(texts.size())
                         .arg(given.size()));
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given.at(i).trimmed().isEmpty())
            fault(element(where, key, i), say(QT_TRANSLATE_NOOP("PathTemplates", "a text is needed here.")));
        put(given.at(i), element(where, key, i), *texts.at(i));
    }
}

/// What is unconfirmed begins by saying so, and nothing else does: the English text tells which it is.
void TranslationReader::put(const QString& translated, const QString& where, LocalText& text)
{
    const bool isUnconfirmed = text.text(QStringLiteral("en")).startsWith(QLatin1StringView("Unconfirmed: "));
    const bool saysSo = translated.startsWith(m_unconfirmed);
    if (isUnconfirmed && !saysSo)
        fault(where, say(QT_TRANSLATE_NOOP("PathTemplates", "this is not confirmed, so it must begin with “%1”."))
                         .arg(m_unconfirmed));
    if (!isUnconfirmed && saysSo)
        fault(where, say(QT_TRANSLATE_NOOP("PathTemplates", "this begins with “%1”, and the template does not."))
                         .arg(m_unconfirmed));
    text.add(m_language, translated);
}

} // namespace Rinnalla
