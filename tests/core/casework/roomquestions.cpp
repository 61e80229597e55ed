// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/casework/roomquestions.h"

#include "core/calendar/calendarexport.h"
#include "core/casework/activities.h"
#include "core/casework/caselists.h"
#include "core/casework/duplicates.h"
#include "core/casework/merging.h"
#include "core/casework/retention.h"
#include "core/exchange/recordcsv.h"
#include "core/library/tellagain.h"
#include "core/report/counting.h"
#include "core/report/htcdsimport.h"
#include "core/report/statistics.h"
#include "core/store/conflicts.h"
#include "core/store/lists.h"

#include <QBuffer>
#include <QJsonDocument>

namespace Rinnalla {

namespace {

constexpr int Many = 1000;

/// What an answer says, as text.
QString said(const QCborValue& value)
{
    return value.isByteArray() ? QString::fromLatin1(value.toByteArray().toHex()) : value.toDiagnosticNotation();
}

} // namespace

Htcds::Case handedOver()
{
    return {{QStringLiteral("prs_FirstName"), {QStringLiteral("Keksitty")}},
            {QStringLiteral("cas_Status"), {QStringLiteral("Active")}}};
}

QString said(const Record& record)
{
    QString text = record.id.toString() + u' ';
    for (const QCborValue& value : record.values)
        text += said(value) + u'\n';
    return text;
}

QString said(const QList<Record>& records)
{
    QString text;
    for (const Record& record : records)
        text += said(record);
    return text;
}

namespace {

QString said(const QList<CaseEntry>& entries)
{
    QString text;
    for (const CaseEntry& entry : entries)
        text += said(entry.record) + entry.client.toString() + u' ' + entry.codeName + u'\n';
    return text;
}

/// Of every room: what somebody might type.
QStringList codeNames(Connection& connection)
{
    QStringList names;
    for (const char* room : {"support", "serie"})
        for (const Record& client :
             Lists::clientsNamed(connection, QString::fromLatin1(room), {}, Many).value_or(QList<Record>()))
            names += client.text(ClientField::CodeName);
    return names;
}

template<typename Rows>
QString saidOfRows(const Rows& rows)
{
    QString text;
    for (const auto& row : rows) {
        if constexpr (requires { row.contact; })
            text += said(row.contact) + row.codeName;
        else if constexpr (requires { row.step; })
            text += said(row.step) + row.codeName;
        else
            text += said(row.client);
    }
    return text;
}

} // namespace

QList<RoomQuestion> roomQuestions(Store& store, const QDate& today)
{
    const auto question = [](const char* name, auto&& ask) { return RoomQuestion{QString::fromLatin1(name), ask}; };
    const QDate late = today.addDays(400);
    const auto lists = [&](auto&& list, auto&& tell) {
        return [list, tell](const QString& room) -> Result<QString> {
            const auto answer = list(room);
            if (!answer)
                return tl::unexpected(answer.error());
            return tell(*answer);
        };
    };
    const auto rows = [](const auto& page) { return saidOfRows(page.rows); };
    const auto plain = [](const auto& all) { return saidOfRows(all); };
    const auto joined = [](const QStringList& texts) { return texts.join(u'\n'); };
    const auto records = [](const QList<Record>& all) { return said(all); };
    const auto entries = [](const QList<CaseEntry>& all) { return said(all); };
    return {
        question("store/lists:clients", lists(
                                            [&store](const QString& room) {
                                                return Lists::clients(store.connection(), {room, {}}, {}, Many);
                                            },
                                            rows)),
        question(
            "store/lists:contacts",
            lists([&store](const QString& room) { return Lists::contacts(store.connection(), room, {}, Many); }, rows)),
        question(
            "store/lists:steps",
            lists([&store](const QString& room) { return Lists::steps(store.connection(), room, {}, Many); }, rows)),
        question("store/lists:callbacksOwed",
                 lists([=, &store](
                           const QString& room) { return Lists::callbacksOwed(store.connection(), room, late, Many); },
                       plain)),
        question(
            "store/lists:deadlines",
            lists([=, &store](const QString& room) { return Lists::deadlines(store.connection(), room, late, Many); },
                  plain)),
        question("store/lists:accompaniments", lists(
                                                   [=, &store](const QString& room) {
                                                       return Lists::accompaniments(store.connection(), room,
                                                                                    today.startOfDay(),
                                                                                    late.startOfDay(), Many);
                                                   },
                                                   plain)),
        question(
            "store/lists:reviewsDue",
            lists([=, &store](const QString& room) { return Lists::reviewsDue(store.connection(), room, late, Many); },
                  records)),
        question(
            "store/lists:usedTopics",
            lists([&store](const QString& room) { return Lists::usedTopics(store.connection(), room, Many); }, joined)),
        question(
            "store/lists:clientsNamed",
            lists([&store](const QString& room) { return Lists::clientsNamed(store.connection(), room, {}, Many); },
                  records)),
        question("store/lists:codeNameTaken",
                 lists(
                     [&store](const QString& room) -> Result<QStringList> {
                         QStringList taken;
                         for (const QString& name : codeNames(store.connection()))
                             if (const auto isTaken = Lists::codeNameTaken(store.connection(), room, name); !isTaken)
                                 return tl::unexpected(isTaken.error());
                             else if (*isTaken)
                                 taken += name;
                         return taken;
                     },
                     joined)),
        question("casework/activities:usedTopics",
                 lists([&store](const QString& room) { return Activities::usedTopics(store.connection(), room, Many); },
                       joined)),
        question(
            "casework/caselists:referralsWaiting",
            lists([&store](const QString& room) { return CaseLists::referralsWaiting(store.connection(), room, Many); },
                  entries)),
        question("casework/caselists:appointmentsDue", lists(
                                                           [=, &store](const QString& room) {
                                                               return CaseLists::appointmentsDue(store.connection(),
                                                                                                 room, late, 1, Many);
                                                           },
                                                           entries)),
        question("casework/caselists:referralsDue", lists(
                                                        [=, &store](const QString& room) {
                                                            return CaseLists::referralsDue(store.connection(), room,
                                                                                           late, Many);
                                                        },
                                                        entries)),
        question("casework/caselists:referralsToTell", lists(
                                                           [=, &store](const QString& room) {
                                                               return CaseLists::referralsToTell(store.connection(),
                                                                                                 room, late, Many);
                                                           },
                                                           entries)),
        question("casework/caselists:reviewsDue",
                 lists([=, &store](
                           const QString& room) { return CaseLists::reviewsDue(store.connection(), room, late, Many); },
                       entries)),
        question("casework/caselists:deadlinesDue", lists(
                                                        [=, &store](const QString& room) {
                                                            return CaseLists::deadlinesDue(store.connection(), {}, room,
                                                                                           late, Many);
                                                        },
                                                        plain)),
        question("casework/caselists:nextDeadlines",
                 lists([&store](const QString& room) { return CaseLists::nextDeadlines(store.connection(), {}, room); },
                       [&store](const QHash<Id, QDate>& next) {
                           QString text;
                           for (auto one = next.begin(); one != next.end(); ++one)
                               if (const auto client = Lists::record(store.connection(), one.key()); client && *client)
                                   text += said(**client);
                           return text;
                       })),
        question("casework/caselists:periodsEnding",
                 lists(
                     [=, &store](const QString& room) {
                         static const PathTemplates paths = PathTemplates::load().value_or(PathTemplates());
                         return CaseLists::periodsEnding(store.connection(), paths, room, today.addDays(-400), late,
                                                         Many);
                     },
                     [](const QList<PeriodEntry>& all) {
                         QString text;
                         for (const PeriodEntry& entry : all)
                             text += said(QList{entry.step});
                         return text;
                     })),
        question("casework/duplicates:find",
                 lists([&store](const QString& room) { return Duplicates::find(store.connection(), room, Many); },
                       [](const QList<Duplicates::Pair>& pairs) {
                           QString text;
                           for (const Duplicates::Pair& pair : pairs)
                               text += said(pair.one) + said(pair.other);
                           return text;
                       })),
        question("casework/merging:mergedIn",
                 lists([&store](const QString& room) { return Merging::mergedIn(store.connection(), room); },
                       [](const QList<Merging::MergedRow>& all) {
                           QString text;
                           for (const Merging::MergedRow& row : all)
                               text += said(row.away) + said(row.kept);
                           return text;
                       })),
        question("casework/retention:due", lists(
                                               [=, &store](const QString& room) {
                                                   return Retention::due(store.connection(), room, late.addYears(9), {},
                                                                         Many);
                                               },
                                               [](const QList<Retention::Due>& all) { return saidOfRows(all); })),
        question("calendar/calendarexport:calendarEvents",
                 lists(
                     [=, &store](const QString& room) {
                         CalendarChoice choice;
                         choice.places = true;
                         choice.deadlines = true;
                         return calendarEvents(store.connection(), {room, {}, {}}, choice, today.startOfDay());
                     },
                     [](const QList<CalendarEvent>& events) {
                         QString text;
                         for (const CalendarEvent& event : events)
                             text += event.uid + u' ' + event.title + u' ' + event.place + u'\n';
                         return text;
                     })),
        question("exchange/recordcsv:write",
                 [&store](const QString& room) -> Result<QString> {
                     QBuffer out;
                     out.open(QIODevice::WriteOnly);
                     for (const KindInfo& kind : allKinds())
                         if (RecordCsv::knows(kind.kind))
                             if (const Status wrote = RecordCsv::write(store.connection(), kind.kind, room, out);
                                 !wrote)
                                 return tl::unexpected(wrote.error());
                     return QString::fromUtf8(out.data());
                 }),
        question("library/tellagain:whomToTell",
                 lists(
                     [&store](const QString& room) {
                         return whomToTell(store.connection(), SheetCatalogue::load().value_or(SheetCatalogue()), room,
                                           Many);
                     },
                     [](const QList<ToldChange>& all) {
                         QString text;
                         for (const ToldChange& told : all)
                             text += told.client.toString() + told.codeName + said(told.handouts);
                         return text;
                     })),
        question("report/counting:blocks",
                 lists(
                     [=, &store](const QString& room) {
                         return Counting::blocks(store.connection(), {{room, today.addDays(-9), late, {}}});
                     },
                     [](const QList<Block>& blocks) {
                         QString text;
                         for (const Block& block : blocks)
                             for (const Block::Cell& cell : block.cells)
                                 text += cell.name.table + u' ' + cell.name.row + u' ' + cell.name.column + u'\n';
                         return text;
                     })),
        question(
            "report/statistics:make",
            lists(
                [=, &store](const QString& room) {
                    return Statistics::make(store.connection(), {room, today.addDays(-9), late, {}}, Purpose::Own, 3);
                },
                [](const Statistics& statistics) {
                    return QString::fromUtf8(QJsonDocument(statistics.toJson()).toJson());
                })),
        question(
            "report/htcdsimport:alreadyHere",
            lists(
                [&store](const QString& room) { return Htcds::alreadyHere(store.connection(), {handedOver()}, room); },
                [&store](const QMap<qsizetype, Id>& here) {
                    QString text;
                    for (const Id& client : here)
                        text += said(Lists::record(store.connection(), client)->value_or(Record()));
                    return text;
                })),
        question("store/conflicts:all", lists(
                                            [&store](const QString& room) {
                                                return Conflicts::all(store.connection(), *store.journal().state(),
                                                                      room);
                                            },
                                            [](const QList<Conflict>& all) {
                                                QString text;
                                                for (const Conflict& conflict : all)
                                                    text += conflict.record.toString() + conflict.client.toString();
                                                return text;
                                            })),
    };
}

} // namespace Rinnalla
