// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/routejson.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Rinnalla {

QString RouteJson::joined(const QString& where, const QString& key)
{
    return where.isEmpty() ? key : where + u'.' + key;
}

QString RouteJson::element(const QString& where, const char* key, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(joined(where, key)).arg(index);
}

Result<QJsonValue> RouteJson::parse(const QByteArray& json) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("PathTemplates", "%1 is not JSON: byte %2: %3"))
                                                    .arg(m_file)
                                                    .arg(problem.offset)
                                                    .arg(problem.errorString()));
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

void RouteJson::fault(const QString& where, const QString& what)
{
    m_faults += RouteFault{where, what};
}

tl::unexpected<Error> RouteJson::error() const
{
    const RouteFault first = m_faults.value(0);
    return failure(ErrorCode::InvalidInput,
                   say(QT_TRANSLATE_NOOP("PathTemplates", "%1, field %2: %3"))
                       .arg(m_file, first.where.isEmpty() ? QStringLiteral("/") : first.where, first.what));
}

QJsonObject RouteJson::object(const QJsonValue& value, const QString& where, const QStringList& keys)
{
    const QJsonObject found = value.toObject();
    if (!value.isObject())
        fault(where, say(QT_TRANSLATE_NOOP("PathTemplates", "an object is needed here.")));
    for (const QString& key : found.keys())
        if (!keys.contains(key))
            fault(joined(where, key), say(QT_TRANSLATE_NOOP("PathTemplates", "this key is not known.")));
    return found;
}

QString RouteJson::string(const QJsonObject& in, const QString& where, const char* key)
{
    const QString found = in.value(QLatin1StringView(key)).toString();
    if (found.trimmed().isEmpty())
        fault(joined(where, key), say(QT_TRANSLATE_NOOP("PathTemplates", "a text is needed here.")));
    return found;
}

QString RouteJson::identifier(const QJsonObject& in, const QString& where, const char* key)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QString found = string(in, where, key);
    if (!shape.match(found).hasMatch())
        fault(joined(where, key),
              say(QT_TRANSLATE_NOOP("PathTemplates", "lower-case letters, digits and hyphens are needed here.")));
    return found;
}

int RouteJson::number(const QJsonObject& in, const QString& where, const char* key, int least)
{
    const QJsonValue value = in.value(QLatin1StringView(key));
    constexpr int most = 100'000;
    const double found = value.toDouble(-1);
    if (found < least || found > most || found != int(found)) {
        fault(joined(where, key),
              say(QT_TRANSLATE_NOOP("PathTemplates", "a whole number from %1 to %2 is needed here."))
                  .arg(least)
                  .arg(most));
        return least;
    }
    return int(found);
}

bool RouteJson::boolean(const QJsonObject& in, const QString& where, const char* key)
{
    const QJsonValue value = in.value(QLatin1StringView(key));
    if (!value.isBool())
        fault(joined(where, key), say(QT_TRANSLATE_NOOP("PathTemplates", "true or false is needed here.")));
    return value.toBool();
}

QDate RouteJson::date(const QJsonObject& in, const QString& where, const char* key)
{
    const QJsonValue value = in.value(QLatin1StringView(key));
    const QDate found = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isNull() && !found.isValid())
        fault(joined(where, key),
              say(QT_TRANSLATE_NOOP("PathTemplates", "null or a day written YYYY-MM-DD is needed here.")));
    return found;
}

QJsonArray RouteJson::array(const QJsonObject& in, const QString& where, const char* key, int least)
{
    const QJsonValue value = in.value(QLatin1StringView(key));
    const QJsonArray found = value.toArray();
    if (!value.isArray() || found.size() < least)
        fault(joined(where, key),
              say(QT_TRANSLATE_NOOP("PathTemplates", "a list of at least %1 is needed here.")).arg(least));
    return found;
}

QStringList RouteJson::strings(const QJsonObject& in, const QString& where, const char* key)
{
    QStringList found;
    for (const QJsonValue& value : array(in, where, key, 0)) {
        if (!value.isString())
            fault(element(where, key, found.size()), say(QT_TRANSLATE_NOOP("PathTemplates", "a text is needed here.")));
        found += value.toString();
    }
    return found;
}

} // namespace Rinnalla
