// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/paths/route.h"

#include <QJsonObject>
#include <QSet>

namespace Rinnalla {

/// The facts the templates rest on: which there are, and which of them are not confirmed.
struct FactIndex {
    QSet<QString> known;
    QSet<QString> unconfirmed;

    static Result<FactIndex> load(const QString& file);
};

/// Reads one route from JSON. The first thing that is wrong is kept and names its place, as in
/// "steps[2].options[0].id".
class TemplateReader {
public:
    TemplateReader(QString file, const FactIndex& facts)
        : m_file(std::move(file))
        , m_facts(facts)
    {}

    Result<Route> route(const QByteArray& json);

private:
    QJsonObject object(const QJsonValue& value, const QString& where, const QStringList& keys);
    QString identifier(const QJsonObject& in, const QString& where, const char* key);
    QString string(const QJsonObject& in, const QString& where, const char* key);
    int number(const QJsonObject& in, const QString& where, const char* key, int least);
    bool boolean(const QJsonObject& in, const QString& where, const char* key);
    QDate date(const QJsonObject& in, const QString& where, const char* key);
    QJsonArray array(const QJsonObject& in, const QString& where, const char* key, int least);
    QStringList strings(const QJsonObject& in, const QString& where, const char* key);
    QStringList facts(const QJsonObject& in, const QString& where);
    LocalText text(const QJsonObject& in, const QString& where, const char* key);

    StepTemplate step(const QJsonValue& value, const QString& where, const QStringList& earlier);
    Period period(const QJsonValue& value, const QString& where);
    void length(const QJsonObject& in, const QString& where, Period& period);
    Option option(const QJsonValue& value, const QString& where);
    Consequence consequence(const QJsonValue& value, const QString& where);
    bool unconfirmed(const QStringList& facts, const LocalText& text, const QString& where);

    void fault(const QString& where, const QString& what);

    QString m_file;
    const FactIndex& m_facts;
    QString m_fault;
};

} // namespace Rinnalla
