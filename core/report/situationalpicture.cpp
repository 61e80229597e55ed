// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/situationalpicture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString Format = QStringLiteral("rinnalla-situational-picture");
constexpr int Version = 1;
constexpr qsizetype LargestFile = 4 * 1024 * 1024;
constexpr int LeastThreshold = 3;

QString say(const char* text)
{
    return QCoreApplication::translate("Statistics", text);
}

auto refused(const QString& why)
{
    return failure(ErrorCode::InvalidInput,
                   say(QT_TRANSLATE_NOOP("Statistics", "This is not a situational picture that can be read: %1 Nothing "
                                                       "was taken in."))
                       .arg(why));
}

Result<StatisticsTable> tableOf(const QJsonObject& json, int threshold)
{
    StatisticsTable table{json[u"table"].toString(), json[u"open"].toBool(), {}, {}, {}};
    if (!CountedTable::all().contains(table.name))
        return refused(say(QT_TRANSLATE_NOOP("Statistics", "It has a table that is not known: %1.")).arg(table.name));
    for (const QJsonValue& row : json[u"rows"].toArray()) {
        const QString name = row[u"row"].toString();
        const QJsonObject values = row[u"values"].toObject();
        if (name.isEmpty() || values.isEmpty() || table.rows.contains(name))
            return refused(say(QT_TRANSLATE_NOOP("Statistics", "A row of the table %1 is broken.")).arg(table.name));
        table.rows += name;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const QString column = value.key() == u"count" ? QString() : value.key();
            if (!table.columns.contains(column))
                table.columns += column;
            if (value->isNull())
                continue;
            const qint64 count = value->toInteger(-1);
            if (count < 0 || (count > 0 && count < threshold))
                return refused(say(QT_TRANSLATE_NOOP("Statistics", "The table %1 has a number that should be hidden or "
                                                                   "is none."))
                                   .arg(table.name));
            table.shown.insert({table.name, name, column}, count);
        }
    }
    return table;
}

bool isOfTheSame(const SituationalPicture& one, const SituationalPicture& other)
{
    const QString name = one.organisation.trimmed();
    return name.isEmpty() ? one.toJson() == other.toJson()
                          : name.compare(other.organisation.trimmed(), Qt::CaseInsensitive) == 0;
}

/// A sum of what is not alike, or of the same twice, would look like a number and be none.
QString whyApart(const QList<SituationalPicture>& pictures)
{
    const auto differ = [&](const auto& part) {
        return std::ranges::any_of(pictures, [&](const SituationalPicture& each) {
            return part(each.statistics.scope) != part(pictures.constFirst().statistics.scope);
        });
    };
    QStringList why;
    if (differ([](const Scope& scope) { return std::pair(scope.from, scope.until); }))
        why += say(QT_TRANSLATE_NOOP("Statistics", "They are of different days."));
    if (differ([](const Scope& scope) { return scope.region.trimmed().toCaseFolded(); }))
        why += say(QT_TRANSLATE_NOOP("Statistics", "They are of different regions."));
    if (differ([](const Scope& scope) { return scope.room; }))
        why += say(QT_TRANSLATE_NOOP("Statistics", "They are of different rooms."));
    for (qsizetype i = 0; i < pictures.size(); ++i)
        if (std::any_of(pictures.begin() + i + 1, pictures.end(),
                        [&](const SituationalPicture& other) { return isOfTheSame(pictures.at(i), other); })) {
            why += say(QT_TRANSLATE_NOOP("Statistics", "One organisation is there more than once."));
            break;
        }
    return why.join(u' ');
}

} // namespace

QByteArray SituationalPicture::toJson() const
{
    QJsonObject json = statistics.toJson();
    json.remove(QStringLiteral("purpose"));
    json.insert(QStringLiteral("format"), Format);
    json.insert(QStringLiteral("version"), Version);
    json.insert(QStringLiteral("organisation"), organisation);
    return QJsonDocument(json).toJson();
}

Result<SituationalPicture> SituationalPicture::read(const QByteArray& text)
{
    QJsonParseError mistake;
    const QJsonObject json =
        text.size() > LargestFile ? QJsonObject() : QJsonDocument::fromJson(text, &mistake).object();
    if (json[u"format"].toString() != Format)
        return refused(say(QT_TRANSLATE_NOOP("Statistics", "The file says nothing of being one.")));
    if (json[u"version"].toInt() != Version)
        return refused(say(QT_TRANSLATE_NOOP("Statistics", "It was written by another version of the program.")));
    SituationalPicture picture;
    picture.organisation = json[u"organisation"].toString();
    picture.statistics.purpose = Purpose::Network;
    picture.statistics.threshold = json[u"threshold"].toInt();
    picture.statistics.scope = {json[u"compartment"].toString(),
                                QDate::fromString(json[u"from"].toString(), Qt::ISODate),
                                QDate::fromString(json[u"until"].toString(), Qt::ISODate), json[u"region"].toString()};
    const Scope& scope = picture.statistics.scope;
    if (!scope.from.isValid() || !scope.until.isValid() || scope.from > scope.until)
        return refused(say(QT_TRANSLATE_NOOP("Statistics", "Its days are no period.")));
    if (picture.statistics.threshold < LeastThreshold)
        return refused(say(QT_TRANSLATE_NOOP("Statistics", "It does not say from which number on counts are shown.")));
    for (const QJsonValue& one : json[u"tables"].toArray()) {
        const auto table = tableOf(one.toObject(), picture.statistics.threshold);
        if (!table)
            return tl::unexpected(table.error());
        if (picture.statistics.table(table->name))
            return refused(say(QT_TRANSLATE_NOOP("Statistics", "It has the table %1 twice.")).arg(table->name));
        picture.statistics.tables += *table;
    }
    return picture;
}

SideBySide SideBySide::of(const QList<SituationalPicture>& pictures)
{
    SideBySide all{{}, whyApart(pictures)};
    for (const QString& name : CountedTable::all()) {
        QList<CellName> cells;
        for (const SituationalPicture& picture : pictures)
            if (const StatisticsTable* table = picture.statistics.table(name))
                for (const QString& row : table->rows)
                    for (const QString& column : table->columns)
                        if (const CellName cell{name, row, column}; !cells.contains(cell))
                            cells += cell;
        for (const CellName& cell : cells) {
            Row row{cell, {}, all.apart.isEmpty() ? std::optional<qint64>(0) : std::nullopt};
            for (const SituationalPicture& picture : pictures) {
                const StatisticsTable* table = picture.statistics.table(name);
                const auto count = table ? table->value(cell.row, cell.column) : std::nullopt;
                row.counts += count;
                row.sum = row.sum && count ? std::optional(*row.sum + *count) : std::nullopt;
            }
            all.rows += row;
        }
    }
    return all;
}

} // namespace Rinnalla
