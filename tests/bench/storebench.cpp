// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/storebench.h"

#include "core/base/text.h"
#include "core/demo/demo.h"
#include "core/platform/filesystem.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "tests/bench/plaintwin.h"
#include "tests/bench/sample.h"

#include <cstdio>

namespace Rinnalla::Bench {

namespace {

const auto Room = QStringLiteral("support");
constexpr int PageSize = 50;

/// What the pages ask of a store, timed on one connection.
struct Reads {
    double firstPageWorst = 0; ///< the slowest list's 95th percentile
    double card = 0;           ///< 95th percentile
    double cardMedian = 0;
    double search = 0; ///< 95th percentile over every prefix typed
    double searchMedian = 0;
};

QList<Id> someClients(Connection& connection, int count)
{
    QList<Id> ids;
    Statement query = connection.prepare("SELECT o.id FROM object o WHERE o.kind = 1 AND o.pk % 997 = 3 LIMIT ?");
    query.with(count);
    while (query.step())
        ids += query.id(0);
    return ids;
}

/// What a worker types, key by key: words of the demonstration notes, inside words, in several scripts, and one that
/// is nowhere.
QStringList typedTexts()
{
    QStringList texts;
    for (const QString& word :
         {QStringLiteral("turvakoti"), QStringLiteral("poliisi"), QStringLiteral("soitto"), QStringLiteral("majoitus"),
          QStringLiteral("lawyer"), QStringLiteral("полиц"), QStringLiteral("ช่วยเหลือ"), QStringLiteral("مساعدة"),
          QStringLiteral("律师"), QStringLiteral("xylofonisti"), QStringLiteral("lääkäri ja tulkki")})
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts += word.first(length);
    return texts;
}

template<typename Answer>
void must(const Answer& answer)
{
    if (!answer)
        qFatal("benchmark: %s", qPrintable(answer.error().message));
}

Reads timeReads(Connection& connection)
{
    Reads reads;
    const auto list = [&](auto&& page) {
        reads.firstPageWorst = std::max(reads.firstPageWorst, Sample::of(20, [&](int) { must(page()); }).p95());
    };
    list([&] { return Lists::clients(connection, {}, std::nullopt, PageSize); });
    list([&] { return Lists::clients(connection, {Room, QStringLiteral("dormant")}, std::nullopt, PageSize); });
    list([&] { return Lists::contacts(connection, Room, std::nullopt, PageSize); });
    list([&] { return Lists::steps(connection, Room, std::nullopt, PageSize); });
    list([&] { return Lists::callbacksOwed(connection, Room, QDate::currentDate(), PageSize); });
    list([&] { return Lists::deadlines(connection, Room, QDate::currentDate().addDays(30), PageSize); });

    const QList<Id> clients = someClients(connection, 100);
    const Sample card = Sample::of(static_cast<int>(clients.size()), [&](int run) {
        const Id& client = clients.at(run);
        must(Lists::record(connection, client));
        must(Lists::stepsOf(connection, client));
        must(Lists::timeline(connection, client, std::nullopt, PageSize));
    });
    reads.card = card.p95();
    reads.cardMedian = card.median();

    const QStringList texts = typedTexts();
    const Sample search = Sample::of(static_cast<int>(texts.size()), [&](int run) {
        for (const Kind kind : {Kind::Client, Kind::Contact, Kind::Step})
            must(Search::find(connection, {texts.at(run), kind, Room}, 10));
    });
    reads.search = search.p95();
    reads.searchMedian = search.median();
    return reads;
}

Edit someContact(const Environment& environment)
{
    Edit contact{Kind::Contact, environment.random.id(), {}};
    contact.set(ContactField::At, environment.clock.now()).set(ContactField::Channel, "call");
    contact.set(ContactField::Note, QStringLiteral("Halusi tietää, mitä tapahtuu jos ilmoittaa poliisille."));
    return contact;
}

/// One edit here, one there: both meet the disk in the same mood.
struct EditTimes {
    Sample cipher;
    Sample plain;
};

EditTimes timeEdits(Journal& cipher, Journal& plain, const Environment& environment)
{
    QList<double> plainTimes;
    EditTimes times;
    times.cipher = Sample::of(
        300, [&](int) { must(cipher.write(someContact(environment))); },
        [&](int) { plainTimes += Sample::time([&] { must(plain.write(someContact(environment))); }); });
    times.plain = Sample(plainTimes);
    return times;
}

} // namespace

void measureStore(const Size& size, const QString& path)
{
    const SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const Environment environment{clock, random, files, KdfCost::minimal()};
    auto created = Store::create(environment, path, passphrase());
    must(created);
    Store& store = *created->store;

    const double records = size.clients + size.contacts;
    const Sample filling = Sample::of(1, [&](int) { must(Demo::fill(store, {size.clients, size.contacts, 1})); });
    report("filling, with the search index", records / filling.median() * 1000, 10'000, "records/s", false);

    PlainTwin twin(path + QStringLiteral(".plain"));
    must(twin.copyFrom(store));
    auto plainConnection = twin.open(Connection::Mode::ReadWrite);
    must(plainConnection);

    // In turn, so that both meet the machine in the same mood; the first round warms both caches.
    Reads cipher;
    Reads plain;
    for (int round = 0; round < 2; ++round) {
        plain = timeReads(**plainConnection);
        cipher = timeReads(store.connection());
    }
    report("search as you type, p95", cipher.search, 30, "ms");
    report("client card, p95", cipher.card, 20, "ms");
    report("first page of the slowest list, p95", cipher.firstPageWorst, 50, "ms");
    report("client card against the unencrypted store", cipher.cardMedian / plain.cardMedian, 1.35, "x");
    report("search against the unencrypted store", cipher.searchMedian / plain.searchMedian, 1.35, "x");

    auto plainJournal = Journal::open(**plainConnection, clock, random.id());
    must(plainJournal);
    const EditTimes edits = timeEdits(store.journal(), **plainJournal, environment);
    note("one saved edit, median", edits.cipher.median(), "ms");
    report("one saved edit against the unencrypted store", edits.cipher.median() / edits.plain.median(), 1.5, "x");
}

} // namespace Rinnalla::Bench
