// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/fieldvalue.h"

#include "core/base/id.h"
#include "core/exchange/jsonreader.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Rinnalla::FieldValue {

namespace {

tl::unexpected<Error> mustBe(const Field& field, const QString& what)
{
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("FieldValue", "The field %1 must be %2.").arg(QLatin1StringView(field.name), what));
}

Result<QCborValue> moment(const Field& field, const QCborValue& json)
{
    static const QRegularExpression rfc3339(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[Tt ]((?:[01]\\d|2[0-3]):\\d{2}:\\d{2})(?:\\.(\\d{1,9}))?"
                       "([Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)\\z"));
    const QRegularExpressionMatch parts = rfc3339.match(json.toString());
    const QString offset = parts.captured(4).toUpper();
    const QDateTime time = QDateTime::fromString(parts.captured(1) + u'T' + parts.captured(2) + offset, Qt::ISODate);
    if (!json.isString() || !parts.hasMatch() || !time.isValid())
        return mustBe(
            field, QCoreApplication::translate("FieldValue", "a moment with its offset, as 2026-11-21T14:30:00+02:00"));
    return time.toMSecsSinceEpoch() + parts.captured(3).leftJustified(3, u'0', true).toInt();
}

Result<QCborValue> reference(const Field& field, const QCborValue& json)
{
    const auto id = Id::fromString(json.toString());
    if (!id || id->isNull())
        return mustBe(field, QCoreApplication::translate("FieldValue", "the id of another record"));
    return QCborValue(id->toBytes());
}

bool isList(const Field& field)
{
    return field.type == FieldType::Texts || field.type == FieldType::Languages || field.type == FieldType::Details;
}

Result<QCborValue> listFromText(const Field& field, const QString& text)
{
    if (text.trimmed().startsWith(u'[')) {
        const auto json = JsonReader::value(text.toUtf8());
        if (!json)
            return mustBe(field, QCoreApplication::translate("FieldValue", "a list: JSON in square brackets, or words "
                                                                           "separated by commas"));
        return *json;
    }
    QCborArray list;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            list.append(word.trimmed());
    return QCborValue(list);
}

/// Whether splitting at commas gives the same list again.
bool isPlainList(const QJsonArray& list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue& item) {
        const QString text = item.toString();
        return !text.isEmpty() && text == text.trimmed() && !text.contains(u',') && !text.startsWith(u'[');
    });
}

} // namespace

Result<QCborValue> fromJson(const Field& field, const QCborValue& json)
{
    if (json.isNull())
        return QCborValue(nullptr);
    if (field.type == FieldType::Time)
        return moment(field, json);
    if (field.type == FieldType::Reference)
        return reference(field, json);
    return json;
}

Result<QCborValue> fromText(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return QCborValue(nullptr);
    if (isList(field))
        return listFromText(field, text);
    if (field.type == FieldType::Integer) {
        bool whole = false;
        const qint64 number = text.trimmed().toLongLong(&whole);
        return whole ? QCborValue(number) : QCborValue(text); // validate() says what is wanted
    }
    if (field.type == FieldType::Boolean && (text == QStringLiteral("true") || text == QStringLiteral("false")))
        return QCborValue(text == QStringLiteral("true"));
    return fromJson(field, text);
}

QJsonValue toJson(const Field& field, const QCborValue& value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue::Null;
    if (field.type == FieldType::Time)
        return momentText(value.toInteger());
    if (field.type == FieldType::Reference)
        return Id::fromBytes(value.toByteArray()).value_or(Id()).toString();
    return value.toJsonValue();
}

QString toText(const Field& field, const QCborValue& value)
{
    const QJsonValue json = toJson(field, value);
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (json.isDouble())
        return QString::number(json.toInteger());
    if (!json.isArray())
        return json.toString();
    const QJsonArray list = json.toArray();
    if (!isPlainList(list))
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    QStringList words;
    for (const QJsonValue& item : list)
        words += item.toString();
    return words.join(QStringLiteral(", "));
}

QString momentText(qint64 milliseconds)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDateTime withOffset = local.toOffsetFromUtc(local.offsetFromUtc());
    const QString text = withOffset.toString(milliseconds % 1000 ? Qt::ISODateWithMs : Qt::ISODate);
    return text.endsWith(u'Z') ? text.chopped(1) + QStringLiteral("+00:00") : text;
}

} // namespace Rinnalla::FieldValue
