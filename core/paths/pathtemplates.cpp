// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/pathtemplates.h"

#include "core/base/languagetag.h"
#include "core/paths/templatereader.h"
#include "core/paths/translationreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace Rinnalla {

namespace {

const QStringList& languagesInTemplates()
{
    static const QStringList languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    return languages;
}

Result<QByteArray> contents(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("PathTemplates", "%1 cannot be read.").arg(name),
                       file.errorString());
    return file.readAll();
}

/// The words that stand before what is not confirmed, with their colon and space.
Result<QString> unconfirmedWords(const QString& folder, const QString& language)
{
    const QString name = language + QStringLiteral("/phrases.json");
    const auto json = contents(folder, name);
    if (!json)
        return tl::unexpected(json.error());
    const QString words =
        QJsonDocument::fromJson(*json).object().value(QStringLiteral("unconfirmed")).toString().trimmed();
    if (words.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("PathTemplates", "%1, field %2: %3")
                           .arg(name, QStringLiteral("unconfirmed"),
                                QCoreApplication::translate("PathTemplates", "a text is needed here.")));
    return words + u' ';
}

Status addRoute(QList<Route>& routes, const Route& next, const QString& file)
{
    const auto refuse = [&](const char* text, const QString& what) -> Status {
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("PathTemplates", text).arg(file, what));
    };
    if (next.id != QFileInfo(file).completeBaseName())
        return refuse(QT_TRANSLATE_NOOP("PathTemplates", "%1, field id: %2 is not the name of the file."), next.id);
    for (const Route& route : routes) {
        if (route.order == next.order)
            return refuse(QT_TRANSLATE_NOOP("PathTemplates", "%1, field order: %2 is the order of another route."),
                          QString::number(next.order));
        for (const StepTemplate& step : route.steps)
            for (const StepTemplate& other : next.steps)
                if (step.id == other.id)
                    return refuse(QT_TRANSLATE_NOOP("PathTemplates", "%1, field steps: %2 is a step of another route."),
                                  step.id);
    }
    routes += next;
    return {};
}

} // namespace

Result<PathTemplates> PathTemplates::load(const QString& folder, const QString& facts)
{
    const auto index = FactIndex::load(facts);
    if (!index)
        return tl::unexpected(index.error());
    const QDir directory(folder);
    const QStringList files = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("PathTemplates", "There are no service paths in %1.").arg(folder));

    PathTemplates templates;
    templates.m_folder = folder;
    templates.m_facts = *index;
    templates.m_languages = languagesInTemplates();
    for (const QString& language : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (!templates.m_languages.contains(language))
            templates.m_languages += language;
    for (const QString& name : files) {
        const auto json = contents(folder, name);
        if (!json)
            return tl::unexpected(json.error());
        const auto route = TemplateReader(name, *index).route(*json);
        if (!route)
            return tl::unexpected(route.error());
        if (const Status added = addRoute(templates.m_routes, *route, name); !added)
            return tl::unexpected(added.error());
    }
    std::sort(templates.m_routes.begin(), templates.m_routes.end(),
              [](const Route& a, const Route& b) { return a.order < b.order; });
    templates.m_builtIn = templates.m_routes;
    return templates;
}

PathTemplates PathTemplates::with(const QString& language, QList<Error>* refused) const
{
    PathTemplates templates = *this;
    QString spoken;
    for (const QString& tag : LanguageTag::withFallbacks(language))
        if (spoken.isEmpty() && m_languages.contains(tag))
            spoken = tag;
    if (spoken.isEmpty() || languagesInTemplates().contains(spoken))
        return templates;
    const auto refuse = [refused](const Error& error) {
        if (refused)
            *refused += error;
    };
    const auto words = unconfirmedWords(m_folder, spoken);
    if (!words) {
        refuse(words.error());
        return templates;
    }
    for (Route& route : templates.m_routes) {
        if (route.isOwn) // has all its languages in itself
            continue;
        if (const auto added = this->spoken(route, spoken, *words))
            route = *added;
        else
            refuse(added.error());
    }
    return templates;
}

Result<Route> PathTemplates::spoken(const Route& route, const QString& language, const QString& words) const
{
    const QString name = language + u'/' + route.id + QStringLiteral(".json");
    const auto json = contents(m_folder, name);
    if (!json)
        return tl::unexpected(json.error());
    auto added = TranslationReader(name, language, words).add(route, *json);
    if (added)
        layCheck(*added, language);
    return added;
}

Route PathTemplates::whole(const QString& id) const
{
    const Route* known = route(id);
    Route all = known ? *known : Route();
    if (known && !known->isOwn)
        for (auto words = m_facts.words.begin(); words != m_facts.words.end(); ++words)
            if (const auto added = spoken(all, words.key(), *words))
                all = *added;
    return all;
}

/// A language without such words is refused by with().
void PathTemplates::readUnconfirmedWords()
{
    for (const QString& language : std::as_const(m_languages))
        if (const auto words = unconfirmedWords(m_folder, language);
            words && !languagesInTemplates().contains(language))
            m_facts.words.insert(language, *words);
}

const Route* PathTemplates::route(const QString& id) const
{
    const auto found = std::find_if(m_routes.begin(), m_routes.end(), [&](const Route& r) { return r.id == id; });
    return found == m_routes.end() ? nullptr : &*found;
}

const StepTemplate* PathTemplates::step(const QString& id) const
{
    for (const Route& route : m_routes)
        for (const StepTemplate& step : route.steps)
            if (step.id == id)
                return &step;
    return nullptr;
}

const Route* PathTemplates::routeOf(const QString& stepId) const
{
    for (const Route& route : m_routes)
        for (const StepTemplate& step : route.steps)
            if (step.id == stepId)
                return &route;
    return nullptr;
}

} // namespace Rinnalla
