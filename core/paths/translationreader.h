// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"
#include "core/paths/routejson.h"

namespace Rinnalla {

/// Reads the texts of one route in one more language (resources/paths/README.md) and adds them to the route. They must
/// be built as the route is: same ids, same counts, same version, and unconfirmed what is unconfirmed there.
class TranslationReader : private RouteJson {
public:
    /// unconfirmed: the words every text begins with that tells something unconfirmed.
    TranslationReader(const QString& file, QString language, QString unconfirmed)
        : RouteJson(file)
        , m_language(std::move(language))
        , m_unconfirmed(std::move(unconfirmed))
    {}

    Result<Route> add(Route route, const QByteArray& json);

private:
    void readVersion(const QJsonObject& in, int expected);
    void readStep(const QJsonObject& in, const QString& where, StepTemplate& step);
    void readOption(const QJsonObject& in, const QString& where, Option& option);
    void readText(const QJsonObject& in, const QString& where, const char* key, LocalText& text);
    /// One text for each of these, in their order.
    void readList(const QJsonObject& in, const QString& where, const char* key, const QList<LocalText*>& texts);
    void put(const QString& translated, const QString& where, LocalText& text);

    QString m_language;
    QString m_unconfirmed;
};

} // namespace Rinnalla
