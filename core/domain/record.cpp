// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/record.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr qsizetype LongestText = 1 << 20; // characters
constexpr qint64 LargestInteger = 1'000'000'000;

bool isText(const QCborValue& value)
{
    if (!value.isString())
        return false;
    const QString text = value.toString();
    return text.size() <= LongestText && text.isValidUtf16(); // half a pair has no form in UTF-8
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Exactly YYYY-MM-DD; QDate alone would forgive more.
bool isDate(const QCborValue& value)
{
    const QString text = value.toString();
    if (!value.isString() || text.size() != 10)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i == 4 || i == 7 ? text.at(i) != u'-' : !isDigit(text.at(i)))
            return false;
    return QDate::fromString(text, Qt::ISODate).isValid();
}

/// RFC 5646's shape: a subtag of 2 to 8 letters, then subtags of 1 to 8 letters or digits.
bool isLanguage(const QCborValue& value)
{
    if (!value.isString())
        return false;
    const QString tag = value.toString();
    qsizetype subtags = 0;
    for (const QStringView subtag : QStringView(tag).split(u'-')) {
        const bool first = subtags++ == 0;
        const bool plain = std::all_of(subtag.begin(), subtag.end(),
                                       [first](QChar c) { return isLatinLetter(c) || (!first && isDigit(c)); });
        if (!plain || subtag.size() < (first ? 2 : 1) || subtag.size() > 8)
            return false;
    }
    return true;
}

bool isFlatObject(const QCborValue& value)
{
    if (!value.isMap())
        return false;
    const QCborMap map = value.toMap();
    return std::all_of(map.begin(), map.end(), [](const auto& entry) {
        const QCborValue inner = entry.second;
        return inner.isNull() || inner.isBool() || inner.isInteger() || isText(inner);
    });
}

template<typename Predicate>
bool isArrayOf(const QCborValue& value, Predicate predicate)
{
    if (!value.isArray())
        return false;
    const QCborArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [&](const QCborValue& item) { return predicate(item); });
}

bool hasType(const Field& field, const QCborValue& value)
{
    switch (field.type) {
    case FieldType::Text:
        return isText(value);
    case FieldType::Integer:
        return value.isInteger() && value.toInteger() >= 0 && value.toInteger() <= LargestInteger;
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::Date:
        return isDate(value);
    case FieldType::Time:
        return value.isInteger();
    case FieldType::Choice:
        return value.isString()
               && std::any_of(
                   field.choices.begin(), field.choices.end(),
                   [text = value.toString()](const char* choice) { return text == QLatin1StringView(choice); });
    case FieldType::Texts:
        return isArrayOf(value, isText);
    case FieldType::Language:
        return isLanguage(value);
    case FieldType::Languages:
        return isArrayOf(value, isLanguage);
    case FieldType::Details:
        return isArrayOf(value, [](const QCborValue& item) { return isText(item) || isFlatObject(item); });
    case FieldType::Reference:
        return value.isByteArray() && value.toByteArray().size() == Id::Size;
    }
    return false;
}

QString expectation(const Field& field)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Record", text); };
    switch (field.type) {
    case FieldType::Text:
        return say(QT_TRANSLATE_NOOP("Record", "a text of at most a million characters"));
    case FieldType::Integer:
        return say(QT_TRANSLATE_NOOP("Record", "a whole number from 0 to a thousand million"));
    case FieldType::Boolean:
        return say(QT_TRANSLATE_NOOP("Record", "true or false"));
    case FieldType::Date:
        return say(QT_TRANSLATE_NOOP("Record", "a day that exists, written YYYY-MM-DD"));
    case FieldType::Time:
        return say(QT_TRANSLATE_NOOP("Record", "a moment with its offset, as 2026-11-21T14:30:00+02:00"));
    case FieldType::Choice: {
        QStringList names;
        for (const char* choice : field.choices)
            names += QLatin1StringView(choice);
        return say(QT_TRANSLATE_NOOP("Record", "one of %1")).arg(names.join(QStringLiteral(", ")));
    }
    case FieldType::Texts:
        return say(QT_TRANSLATE_NOOP("Record", "a list of texts"));
    case FieldType::Language:
    case FieldType::Languages:
        return say(QT_TRANSLATE_NOOP("Record", "language tags such as fi, th or zh-Hans"));
    case FieldType::Details:
        return say(QT_TRANSLATE_NOOP("Record", "a list of texts or of objects without further lists inside"));
    case FieldType::Reference:
        return say(QT_TRANSLATE_NOOP("Record", "the id of another record"));
    }
    return {};
}

} // namespace

QStringList Record::texts(quint16 field) const
{
    QStringList out;
    const QCborArray array = value(field).toArray();
    for (const QCborValue item : array)
        out += item.toString();
    return out;
}

QDateTime Record::time(quint16 field) const
{
    const QCborValue stored = value(field);
    return stored.isInteger() ? QDateTime::fromMSecsSinceEpoch(stored.toInteger()) : QDateTime();
}

Id Record::reference(quint16 field) const
{
    return Id::fromBytes(value(field).toByteArray()).value_or(Id());
}

Edit& Edit::set(quint16 field, const QCborValue& value)
{
    values.insert(field, value);
    return *this;
}

Edit& Edit::set(quint16 field, const QString& text)
{
    if (text.isEmpty())
        return set(field, QCborValue(nullptr));
    if (text.isValidUtf16())
        return set(field, QCborValue(text));
    // Cut off in the middle of a character, as by an input field with a limit: that half becomes U+FFFD.
    const QList<uint> points = text.toUcs4();
    return set(field,
               QCborValue(QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size())));
}

Edit& Edit::set(quint16 field, const QStringList& texts)
{
    return set(field, texts.isEmpty() ? QCborValue(nullptr) : QCborValue(QCborArray::fromStringList(texts)));
}

Edit& Edit::set(quint16 field, const QDate& date)
{
    return set(field, date.isValid() ? QCborValue(date.toString(Qt::ISODate)) : QCborValue(nullptr));
}

Edit& Edit::set(quint16 field, const QDateTime& time)
{
    return set(field, time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue(nullptr));
}

Edit& Edit::set(quint16 field, const Id& reference)
{
    return set(field, reference.isNull() ? QCborValue(nullptr) : QCborValue(reference.toBytes()));
}

Edit& Edit::set(quint16 field, const char* choice)
{
    return set(field, QCborValue(QLatin1StringView(choice)));
}

Status validate(const Edit& edit, bool creates)
{
    const KindInfo& kind = info(edit.kind);
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it) {
        const Field* field = kind.field(it.key());
        if (!field)
            return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Record", "A record of the kind %1 has "
                                                                                          "no field %2.")
                                                        .arg(QLatin1StringView(kind.name))
                                                        .arg(it.key()));
        if (!it->isNull() && !hasType(*field, *it))
            return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Record", "The field %1 must be %2.")
                                                        .arg(QLatin1StringView(field->name), expectation(*field)));
    }
    for (const Field& field : kind.fields) {
        if (!field.required)
            continue;
        const auto value = edit.values.constFind(field.id);
        const bool given = value != edit.values.constEnd();
        const bool empty = given && (value->isNull() || (value->isString() && value->toString().isEmpty()));
        if (given ? empty : creates)
            return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Record", "The field %1 is needed and "
                                                                                          "cannot be empty.")
                                                        .arg(QLatin1StringView(field.name)));
    }
    return {};
}

} // namespace Rinnalla
