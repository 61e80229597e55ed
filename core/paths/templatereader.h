// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"
#include "core/paths/routejson.h"

#include <QSet>

namespace Rinnalla {

/// The facts the templates rest on: which there are, and which of them are not confirmed.
struct FactIndex {
    QSet<QString> known;
    QSet<QString> unconfirmed;

    static Result<FactIndex> load(const QString& file);
};

/// Reads one route from JSON.
class TemplateReader : private RouteJson {
public:
    TemplateReader(const QString& file, const FactIndex& facts)
        : RouteJson(file)
        , m_facts(facts)
    {}

    Result<Route> route(const QByteArray& json);

private:
    QStringList facts(const QJsonObject& in, const QString& where);
    LocalText text(const QJsonObject& in, const QString& where, const char* key);
    QMap<QString, TextCheck> checks(const QJsonValue& value);

    StepTemplate step(const QJsonValue& value, const QString& where, const QStringList& earlier);
    Period period(const QJsonValue& value, const QString& where);
    void length(const QJsonObject& in, const QString& where, Period& period);
    Option option(const QJsonValue& value, const QString& where);
    Consequence consequence(const QJsonValue& value, const QString& where);
    bool unconfirmed(const QStringList& facts, const LocalText& text, const QString& where);

    const FactIndex& m_facts;
};

} // namespace Rinnalla
