// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"

#include "app/cli/table.h"
#include "core/exchange/fieldvalue.h"

#include <QJsonDocument>

namespace Rinnalla::SyncJson {

namespace {

struct AlarmWords {
    Sync::Alarm::Kind kind;
    const char* name; ///< in JSON
    const char* text;
};

const AlarmWords& wordsOf(Sync::Alarm::Kind kind)
{
    using K = Sync::Alarm::Kind;
    static constexpr AlarmWords all[] = {
        {K::RelayRolledBack, "relay_rolled_back",
         QT_TRANSLATE_NOOP("Cli", "The relay shows an older state than before. Nothing was taken back here; what the "
                                  "relay lost is put there again.")},
        {K::RelayEmptied, "relay_emptied",
         QT_TRANSLATE_NOOP("Cli", "The relay has lost everything. Nothing is lost here, and all of it is put there "
                                  "again.")},
        {K::Forked, "forked",
         QT_TRANSLATE_NOOP("Cli", "A laptop tells two different pasts: its store may have been copied. Nothing more is "
                                  "taken from it. Ask whose it is.")},
        {K::DigestDiffers, "digest_differs",
         QT_TRANSLATE_NOOP("Cli", "Two laptops have the same edits, yet not the same records. Make a backup of both, "
                                  "and tell who looks after the program.")},
        {K::DamagedObject, "damaged_object",
         QT_TRANSLATE_NOOP("Cli", "Something on the relay is damaged. It was not taken; the laptop that wrote it puts "
                                  "it there again.")},
        {K::ForeignObject, "foreign_object",
         QT_TRANSLATE_NOOP("Cli", "There is something on the relay that nobody in the team made. It was not taken.")},
        {K::ClockSkew, "clock_skew",
         QT_TRANSLATE_NOOP("Cli", "A laptop's clock is off by more than a day. Nothing is lost; set its clock right.")},
        {K::RestoredBackup, "restored_backup",
         QT_TRANSLATE_NOOP("Cli", "This store was brought back from a backup, and goes on in the team as a new "
                                  "laptop.")},
        {K::KeyMissing, "key_missing",
         QT_TRANSLATE_NOOP("Cli", "Something cannot be opened here: its key has not come. When the other laptops "
                                  "synchronise, it comes.")},
        {K::NewerProgram, "newer_program",
         QT_TRANSLATE_NOOP("Cli", "A laptop has a newer version of the program. What is new in it is kept and shows "
                                  "after an update here.")},
        {K::EditsOfRevoked, "edits_of_revoked",
         QT_TRANSLATE_NOOP("Cli", "A laptop that was shut out went on sending. What it sent was put aside and changes "
                                  "nothing.")},
    };
    for (const AlarmWords& words : all)
        if (words.kind == kind)
            return words;
    Q_UNREACHABLE();
}

QString fieldName(Kind kind, quint16 number)
{
    const Field* field = info(kind).field(number);
    return field ? QLatin1StringView(field->name) : QString::number(number);
}

QJsonValue valueOf(Kind kind, quint16 number, const QCborValue& value)
{
    const Field* field = info(kind).field(number);
    return field ? FieldValue::toJson(*field, value) : value.toJsonValue();
}

QString cell(const QJsonValue& value)
{
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
    return value.isNull() ? Cli::tr("(empty)") : value.toVariant().toString();
}

} // namespace

QString standingName(Sync::Team::Standing standing)
{
    switch (standing) {
    case Sync::Team::Standing::None:
        return QStringLiteral("none");
    case Sync::Team::Standing::Awaiting:
        return QStringLiteral("awaiting");
    case Sync::Team::Standing::Member:
        return QStringLiteral("member");
    case Sync::Team::Standing::Revoked:
        return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

QJsonValue moment(qint64 milliseconds)
{
    return milliseconds ? QJsonValue(FieldValue::momentText(milliseconds)) : QJsonValue();
}

QJsonObject write(const Sync::Laptop& laptop)
{
    return {{QStringLiteral("id"), laptop.device.toString()},
            {QStringLiteral("name"), laptop.name},
            {QStringLiteral("own"), laptop.isOwn},
            {QStringLiteral("admin"), laptop.isAdmin},
            {QStringLiteral("active"), laptop.isActive},
            {QStringLiteral("revoked"), laptop.isRevoked},
            {QStringLiteral("since"), moment(laptop.since)},
            {QStringLiteral("last_seen"), moment(laptop.lastSeen)},
            {QStringLiteral("program"), laptop.program}};
}

QJsonObject write(const Sync::Admission& admission)
{
    return {{QStringLiteral("device"), admission.device.toString()},
            {QStringLiteral("name"), admission.name},
            {QStringLiteral("comparison"), QJsonArray::fromStringList(admission.comparison)},
            {QStringLiteral("at"), moment(admission.at)}};
}

QJsonObject write(const Sync::ErasureState& erasure)
{
    return {{QStringLiteral("client"), erasure.client.toString()},
            {QStringLiteral("at"), moment(erasure.at)},
            {QStringLiteral("erased_on"), erasure.erasedOn},
            {QStringLiteral("laptops"), erasure.laptops},
            {QStringLiteral("complete"), erasure.isComplete}};
}

QJsonObject write(const Sync::Alarm& alarm, const Sync::Team& team)
{
    const AlarmWords& words = wordsOf(alarm.kind);
    const bool isOfLaptop = !alarm.device.isNull();
    return {{QStringLiteral("number"), alarm.number},
            {QStringLiteral("kind"), QLatin1StringView(words.name)},
            {QStringLiteral("at"), moment(alarm.at)},
            {QStringLiteral("device"), isOfLaptop ? QJsonValue(alarm.device.toString()) : QJsonValue()},
            {QStringLiteral("name"), isOfLaptop ? QJsonValue(team.nameOf(alarm.device)) : QJsonValue()},
            {QStringLiteral("message"), Cli::tr(words.text)},
            {QStringLiteral("detail"), alarm.detail}};
}

QJsonObject write(const Conflict& conflict, const Sync::Team& team, bool showValues)
{
    QJsonArray versions;
    for (const Conflict::Version& version : conflict.versions) {
        QJsonObject json{{QStringLiteral("number"), versions.size() + 1},
                         {QStringLiteral("device"), version.device.toString()},
                         {QStringLiteral("name"), team.nameOf(version.device)},
                         {QStringLiteral("own"), version.device == team.device()},
                         {QStringLiteral("at"), moment(version.at)},
                         {QStringLiteral("shown"), version.isShown}};
        if (showValues)
            json.insert(QStringLiteral("value"), valueOf(conflict.kind, conflict.field, version.value));
        versions += json;
    }
    const bool isOfClient = !conflict.client.isNull();
    return {{QStringLiteral("record"), conflict.record.toString()},
            {QStringLiteral("kind"), QLatin1StringView(info(conflict.kind).name)},
            {QStringLiteral("client"), isOfClient ? QJsonValue(conflict.client.toString()) : QJsonValue()},
            {QStringLiteral("field"), fieldName(conflict.kind, conflict.field)},
            {QStringLiteral("can_keep_both"), Conflicts::canKeepAll(conflict)},
            {QStringLiteral("versions"), versions}};
}

QJsonArray write(const QList<Conflict>& conflicts, const Sync::Team& team)
{
    QJsonArray out;
    for (const Conflict& conflict : conflicts)
        out += write(conflict, team, true);
    return out;
}

QJsonObject write(const Sync::QuarantinedEdit& edit, const Sync::Team& team, const Values& shown, bool hidden)
{
    const Kind kind = static_cast<Kind>(edit.kind);
    QJsonObject values;
    for (auto value = shown.begin(); value != shown.end(); ++value)
        values.insert(fieldName(kind, value.key()), valueOf(kind, value.key(), *value));
    return {{QStringLiteral("device"), edit.device.toString()},
            {QStringLiteral("name"), team.nameOf(edit.device)},
            {QStringLiteral("sequence"), static_cast<qint64>(edit.sequence)},
            {QStringLiteral("at"), moment(edit.at)},
            {QStringLiteral("kind"), QLatin1StringView(info(kind).name)},
            {QStringLiteral("record"), edit.record.toString()},
            {QStringLiteral("values"), values},
            {QStringLiteral("hidden"), hidden}};
}

QString conflictTable(const QJsonArray& conflicts)
{
    Table table({Cli::tr("record"), Cli::tr("kind"), Cli::tr("field"), Cli::tr("number"), Cli::tr("laptop"),
                 Cli::tr("at"), Cli::tr("value")});
    for (const QJsonValue& conflict : conflicts)
        for (const QJsonValue& version : conflict[QStringLiteral("versions")].toArray()) {
            const bool isIdentity = conflict[QStringLiteral("kind")].toString() == QStringLiteral("identity");
            const QString hidden = isIdentity ? Cli::tr("(hidden; see --identity)") : Cli::tr("(hidden)");
            const QJsonValue value = version[QStringLiteral("value")];
            table.add({conflict[QStringLiteral("record")].toString(), conflict[QStringLiteral("kind")].toString(),
                       conflict[QStringLiteral("field")].toString(),
                       QString::number(version[QStringLiteral("number")].toInteger()),
                       version[QStringLiteral("name")].toString(), version[QStringLiteral("at")].toString(),
                       value.isUndefined() ? hidden : cell(value)});
        }
    return table.text();
}

QString alarmTable(const QJsonArray& alarms)
{
    Table table({Cli::tr("number"), Cli::tr("at"), Cli::tr("laptop"), Cli::tr("what happened")});
    for (const QJsonValue& alarm : alarms)
        table.add({QString::number(alarm[QStringLiteral("number")].toInteger()), alarm[QStringLiteral("at")].toString(),
                   alarm[QStringLiteral("name")].toString(), alarm[QStringLiteral("message")].toString()});
    return table.text();
}

/// A row for each field.
QString quarantineTable(const QJsonArray& edits)
{
    Table table(
        {Cli::tr("laptop"), Cli::tr("at"), Cli::tr("kind"), Cli::tr("record"), Cli::tr("field"), Cli::tr("value")});
    for (const QJsonValue& edit : edits) {
        const auto add = [&](const QString& field, const QString& value) {
            table.add({edit[QStringLiteral("name")].toString(), edit[QStringLiteral("at")].toString(),
                       edit[QStringLiteral("kind")].toString(), edit[QStringLiteral("record")].toString(), field,
                       value});
        };
        const QJsonObject values = edit[QStringLiteral("values")].toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            add(value.key(), cell(*value));
        if (edit[QStringLiteral("hidden")].toBool())
            add({}, Cli::tr("(hidden)"));
    }
    return table.text();
}

} // namespace Rinnalla::SyncJson
