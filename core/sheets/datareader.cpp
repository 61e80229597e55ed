// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/datareader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SheetData", text);
}

} // namespace

DataReader::DataReader(QJsonObject object, QString place, std::shared_ptr<Trouble> trouble)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_trouble(std::move(trouble))
{}

Result<DataReader> DataReader::open(const QString& path, const QString& shown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("SheetData", "%1 cannot be read.")).arg(shown),
                       file.errorString());
    return parse(file.readAll(), shown);
}

Result<DataReader> DataReader::parse(QByteArrayView json, const QString& shown)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &problem);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("SheetData", "%1 is not valid JSON.")).arg(shown),
                       QStringLiteral("%1 @ %2").arg(problem.errorString()).arg(problem.offset));
    return of(document.object(), shown);
}

DataReader DataReader::of(const QJsonObject& object, const QString& shown)
{
    return {object, {}, std::make_shared<Trouble>(Trouble{shown, {}})};
}

void DataReader::fail(const QString& field, const QString& problem)
{
    if (m_trouble->first)
        return;
    const QString where = m_place.isEmpty() || field.isEmpty() ? m_place + field : m_place + u'.' + field;
    m_trouble->first = Error{
        ErrorCode::InvalidInput,
        say(QT_TRANSLATE_NOOP("SheetData", "%1, field %2: %3")).arg(m_trouble->file, where, problem),
        {},
    };
}

QJsonValue DataReader::take(const QString& name)
{
    m_read.insert(name);
    return m_object.value(name);
}

QJsonValue DataReader::raw(const char* name)
{
    return take(QString::fromLatin1(name));
}

QString DataReader::text(const char* name)
{
    const QString value = raw(name).toString();
    if (value.isEmpty())
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "a text must stand here.")));
    return value;
}

QString DataReader::optionalText(const char* name)
{
    const QJsonValue value = raw(name);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "a text or null must stand here.")));
    return value.toString();
}

QStringList DataReader::texts(const char* name)
{
    const QJsonValue value = raw(name);
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts += item.toString();
    if ((!value.isArray() && !value.isNull() && !value.isUndefined()) || texts.contains(QString()))
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "a list of texts must stand here.")));
    return texts;
}

int DataReader::integer(const char* name)
{
    const int value = raw(name).toInt(-1);
    if (value < 0)
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "a whole number must stand here.")));
    return value;
}

QDate DataReader::toDate(const char* name, const QJsonValue& value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "a day as 2026-11-21 must stand here.")));
    return date;
}

QDate DataReader::date(const char* name)
{
    return toDate(name, raw(name));
}

QDate DataReader::optionalDate(const char* name)
{
    const QJsonValue value = raw(name);
    return value.isNull() || value.isUndefined() ? QDate() : toDate(name, value);
}

std::optional<bool> DataReader::optionalFlag(const char* name)
{
    const QJsonValue value = raw(name);
    if (value.isBool())
        return value.toBool();
    if (!value.isNull() && !value.isUndefined())
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "true, false or null must stand here.")));
    return std::nullopt;
}

QString DataReader::choice(const char* name, const QStringList& allowed)
{
    const QString value = raw(name).toString();
    if (!allowed.contains(value))
        fail(QString::fromLatin1(name), say(QT_TRANSLATE_NOOP("SheetData", "one of these must stand here: %1."))
                                            .arg(allowed.join(QStringLiteral(", "))));
    return value;
}

DataReader DataReader::object(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        fail(name, say(QT_TRANSLATE_NOOP("SheetData", "an object must stand here.")));
    return {value.toObject(), m_place.isEmpty() ? name : m_place + u'.' + name, m_trouble};
}

DataReader DataReader::object(const char* name)
{
    return object(QString::fromLatin1(name));
}

QList<DataReader> DataReader::objects(const char* name)
{
    const QString field = QString::fromLatin1(name);
    const QJsonValue value = take(field);
    QList<DataReader> readers;
    for (const QJsonValue& item : value.toArray()) {
        const QString place = QStringLiteral("%1[%2]").arg(field).arg(readers.size());
        if (!item.isObject())
            fail(place, say(QT_TRANSLATE_NOOP("SheetData", "an object must stand here.")));
        readers += DataReader(item.toObject(), m_place.isEmpty() ? place : m_place + u'.' + place, m_trouble);
    }
    if (!value.isArray())
        fail(field, say(QT_TRANSLATE_NOOP("SheetData", "a list must stand here.")));
    return readers;
}

void DataReader::finish()
{
    for (const QString& key : m_object.keys())
        if (!m_read.contains(key))
            fail(key, say(QT_TRANSLATE_NOOP("SheetData", "this field is not known.")));
}

} // namespace Rinnalla
