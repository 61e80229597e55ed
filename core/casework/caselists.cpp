// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/caselists.h"

#include "core/casework/referrals.h"
#include "core/store/merged.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Rinnalla::CaseLists {

namespace {

constexpr int DayMs = 24 * 60 * 60 * 1000;

QByteArray select(Kind kind)
{
    return "SELECT " + Rows::columns(kind) + " FROM " + info(kind).name + " t WHERE t.deleted IS NULL";
}

QList<Record> readAll(Connection& connection, Kind kind, Statement& query)
{
    QList<Record> records;
    while (query.step())
        records += Rows::read(connection, kind, query, 0);
    return records;
}

/// What belongs to the client and to those merged into them.
Result<QList<Record>> ofClient(Connection& connection, Kind kind, const Id& client, const QByteArray& order, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        QByteArrayList places;
        const QList<Id> group = merged.isAway(client) ? QList<Id>{client} : merged.groupOf(client);
        for (const Id& one : group)
            if (const auto place = Rows::locate(connection, one))
                places += QByteArray::number(place->pk);
        Statement query = connection.prepare(
            select(kind) + " AND t.client IN (SELECT value FROM json_each(?)) ORDER BY " + order + " LIMIT ?");
        query.with(QString::fromLatin1('[' + places.join(", ") + ']'), limit);
        return readAll(connection, kind, query);
    });
}

constexpr int Everything = -1;

QString codeNameOf(Connection& connection, const Id& client)
{
    const auto place = client.isNull() ? std::nullopt : Rows::locate(connection, client);
    if (!place)
        return {};
    Statement query = connection.prepare("SELECT code_name FROM client WHERE pk = ?");
    return query.with(place->pk).step() ? query.text(0) : QString();
}

QList<CaseEntry> withClients(Connection& connection, const QList<Record>& records)
{
    const Merged merged(connection);
    QList<CaseEntry> rows;
    for (const Record& record : records) {
        const Id own = record.kind == Kind::Client ? record.id : record.reference(1); // the owner is field 1
        const Id client = own.isNull() ? own : merged.keptOf(own);
        rows += {record, client, codeNameOf(connection, client)};
    }
    return rows;
}

/// What is over is not looked at again.
QByteArray stillOpen(Kind kind)
{
    if (kind == Kind::Step)
        return " AND coalesce(t.state, '') NOT IN ('done', 'declined_after_information', 'not_possible')";
    return kind == Kind::Goal ? " AND coalesce(t.state, '') NOT IN ('reached', 'let_go')" : "";
}

const char* const OpenReferral = " AND (t.state IS NULL OR t.state IN ('offered', 'consented', 'sent', 'accepted'))";

} // namespace

Result<QList<Record>> appointmentsOf(Connection& connection, const Id& client)
{
    return ofClient(connection, Kind::Appointment, client, "t.at, t.pk", Everything);
}

Result<QList<Record>> goalsOf(Connection& connection, const Id& client)
{
    return ofClient(connection, Kind::Goal, client,
                    "coalesce(t.state, 'open') IN ('reached', 'let_go'), t.set_on, t.pk", Everything);
}

Result<QList<Record>> consentsOf(Connection& connection, const Id& client)
{
    return ofClient(connection, Kind::Consent, client, "t.given_on DESC, t.pk DESC", Everything);
}

Result<QList<Record>> consentsHolding(Store& store, const Id& client, const QDate& today)
{
    auto consents = consentsOf(store.connection(), client);
    if (consents)
        consents->removeIf([&](const Record& consent) {
            return !consent.date(ConsentField::GivenOn).isValid() || !Referrals::mayUse(consent, today)
                   || !Referrals::isSettled(store, consent.id);
        });
    return consents;
}

Result<QList<Record>> referralsOf(Connection& connection, const Id& client)
{
    return ofClient(connection, Kind::Referral, client, "t.pk DESC", Everything);
}

Result<QList<Record>> servicesOf(Connection& connection, const Id& partner)
{
    return guarded([&]() -> QList<Record> {
        const auto place = partner.isNull() ? std::nullopt : Rows::locate(connection, partner);
        if (!place)
            return {};
        constexpr int most = 200; // of one partner
        Statement query = connection.prepare(
            select(Kind::Service)
            + " AND t.partner = ? AND (t.state IS NULL OR t.state <> 'defunct') ORDER BY t.name, t.pk LIMIT ?");
        query.with(place->pk, most);
        return readAll(connection, Kind::Service, query);
    });
}

Result<QList<Record>> accessesOf(Connection& connection, const Id& client, int limit)
{
    return ofClient(connection, Kind::Access, client, "t.at DESC, t.pk DESC", limit);
}

Result<QList<CaseEntry>> referralsWaiting(Connection& connection, const QString& room, int limit)
{
    return guarded([&] {
        Statement query = connection.prepare(
            select(Kind::Referral) + OpenReferral
            + " AND t.room = ? ORDER BY (SELECT p.sort FROM partner p WHERE p.pk = t.partner) NULLS LAST, t.at, t.pk "
              "LIMIT ?");
        query.with(room, limit);
        return withClients(connection, readAll(connection, Kind::Referral, query));
    });
}

Result<QList<CaseEntry>> appointmentsDue(Connection& connection, const QString& room, const QDate& today, int usualDays,
                                         int limit)
{
    return guarded([&] {
        // A day that has 23 or 25 hours may bring a reminder an hour off midnight: that is no harm.
        Statement query =
            connection.prepare(select(Kind::Appointment)
                               + " AND (t.state IS NULL OR t.state = 'planned') AND t.room = ? "
                                 "AND t.at < ? + ? * coalesce(t.remind_days, ?) ORDER BY t.at, t.pk LIMIT ?");
        query.with(room, today.addDays(1).startOfDay().toMSecsSinceEpoch(), DayMs, usualDays, limit);
        return withClients(connection, readAll(connection, Kind::Appointment, query));
    });
}

Result<QList<CaseEntry>> referralsDue(Connection& connection, const QString& room, const QDate& today, int limit)
{
    return guarded([&] {
        Statement query = connection.prepare(select(Kind::Referral) + OpenReferral
                                             + " AND t.remind_on IS NOT NULL AND t.room = ? AND t.remind_on <= ? "
                                               "ORDER BY t.remind_on, t.pk LIMIT ?");
        query.with(room, today.toString(Qt::ISODate), limit);
        return withClients(connection, readAll(connection, Kind::Referral, query));
    });
}

Result<QList<CaseEntry>> referralsToTell(Connection& connection, const QString& room, const QDate& today, int limit)
{
    return guarded([&] {
        Statement query = connection.prepare(select(Kind::Referral)
                                             + " AND t.state IN ('sent', 'accepted') AND t.consent IS NOT NULL "
                                               "AND t.room = ? ORDER BY t.pk DESC");
        query.with(room);
        QList<Record> lost = readAll(connection, Kind::Referral, query);
        lost.removeIf([&](const Record& referral) {
            const Id consent = referral.reference(ReferralField::Consent);
            const auto place = Rows::locate(connection, consent);
            return !Referrals::hasLostConsent(
                referral, place ? Rows::load(connection, Kind::Consent, place->pk) : std::nullopt, today);
        });
        return withClients(connection, lost.mid(0, limit));
    });
}

Result<QList<CaseEntry>> reviewsDue(Connection& connection, const QString& room, const QDate& today, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        QList<Record> due;
        for (const Kind kind : {Kind::Client, Kind::Step, Kind::Goal}) {
            Statement query = connection.prepare(select(kind) + stillOpen(kind)
                                                 + " AND t.review_on IS NOT NULL AND t.room = ? AND t.review_on <= ? "
                                                   "ORDER BY t.review_on, t.pk LIMIT ?");
            query.with(room, today.toString(Qt::ISODate), limit);
            for (const Record& record : readAll(connection, kind, query))
                if (kind != Kind::Client || !merged.isAway(record.id))
                    due += record;
        }
        const auto dayOf = [](const Record& record) { return record.text(info(record.kind).field(u"review_on")->id); };
        std::stable_sort(due.begin(), due.end(), [&](const Record& a, const Record& b) { return dayOf(a) < dayOf(b); });
        return withClients(connection, due.mid(0, limit));
    });
}

Result<QList<StepRow>> deadlinesDue(Connection& connection, const PathTemplates& paths, const QString& room,
                                    const QDate& until, int limit)
{
    const QDate farAway(9999, 12, 31);
    auto steps = Lists::deadlines(connection, room, farAway, Everything);
    if (!steps)
        return steps;
    const auto day = [](const StepRow& row) { return row.step.date(StepField::DueOn); };
    for (StepRow& row : *steps)
        row.step = withRightDeadline(paths, row.step);
    steps->removeIf([&](const StepRow& row) { return !day(row).isValid() || day(row) > until; });
    std::stable_sort(steps->begin(), steps->end(),
                     [&](const StepRow& one, const StepRow& other) { return day(one) < day(other); });
    return steps->mid(0, limit);
}

Result<QHash<Id, QDate>> nextDeadlines(Connection& connection, const PathTemplates& paths, const QString& room)
{
    const QDate farAway(9999, 12, 31);
    const auto due = deadlinesDue(connection, paths, room, farAway, std::numeric_limits<int>::max());
    if (!due)
        return tl::unexpected(due.error());
    return guarded([&] {
        const Merged merged(connection);
        QHash<Id, QDate> next;
        for (const StepRow& row : *due)
            if (const Id client = merged.keptOf(row.step.reference(StepField::Client)); !next.contains(client))
                next.insert(client, row.step.date(StepField::DueOn));
        return next;
    });
}

Result<QList<PeriodEntry>> periodsEnding(Connection& connection, const PathTemplates& paths, const QString& room,
                                         const QDate& from, const QDate& until, int limit)
{
    return guarded([&] {
        const QJsonDocument templates(QJsonArray::fromStringList(stepsWithPeriodEnds(paths)));
        Statement query = connection.prepare(
            select(Kind::Step) + " AND t.room = ? AND t.template IN (SELECT value FROM json_each(?)) ORDER BY t.pk");
        query.with(room, QString::fromUtf8(templates.toJson(QJsonDocument::Compact)));
        QList<std::pair<PeriodEnd, Record>> near;
        for (const Record& step : readAll(connection, Kind::Step, query))
            for (const PeriodEnd& end : periodEnds(paths, step))
                if (end.day >= from && end.day <= until)
                    near.append({end, step});
        std::stable_sort(near.begin(), near.end(),
                         [](const auto& one, const auto& other) { return one.first.day < other.first.day; });
        QList<PeriodEntry> entries;
        for (const auto& [end, step] : near.mid(0, limit))
            entries += PeriodEntry{withClients(connection, {step}).first(), end};
        return entries;
    });
}

} // namespace Rinnalla::CaseLists
