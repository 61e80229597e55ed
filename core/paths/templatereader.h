// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"
#include "core/paths/routejson.h"

#include <QMap>
#include <QSet>

namespace Rinnalla {

/// What the templates rest on: which facts there are, which of them are not confirmed, and how a text says so.
struct FactIndex {
    QSet<QString> known;
    QSet<QString> unconfirmed;
    QMap<QString, QString> words; ///< what stands before something unconfirmed, in languages beside fi, sv and en

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
    /// What can be made of it, however much is wrong: for somebody who is still writing.
    Route draft(const QByteArray& json);
    /// All that was wrong in what was read last.
    using RouteJson::faults;

private:
    Route read(const QJsonValue& value);
    QStringList facts(const QJsonObject& in, const QString& where);
    LocalText text(const QJsonObject& in, const QString& where, const char* key);
    QStringList rooms(const QJsonObject& in);
    QMap<QString, TextCheck> checks(const QJsonValue& value);

    StepTemplate step(const QJsonValue& value, const QString& where, const QStringList& earlier);
    Period period(const QJsonValue& value, const QString& where);
    void checkSwitches(const StepTemplate& step, const QString& where);
    void length(const QJsonObject& in, const QString& where, Period& period);
    Option option(const QJsonValue& value, const QString& where);
    Consequence consequence(const QJsonValue& value, const QString& where);
    bool unconfirmed(const QStringList& facts, const LocalText& text, const QString& where);

    const FactIndex& m_facts;
};

} // namespace Rinnalla
