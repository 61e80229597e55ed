// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/storebench.h"

#include "core/base/text.h"
#include "core/demo/demo.h"
#include "core/platform/filesystem.h"
#include "core/report/statistics.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "tests/bench/plaintwin.h"
#include "tests/bench/sample.h"

#include <functional>

namespace Rinnalla::Bench {

namespace {

const auto Room = QStringLiteral("support");
constexpr int PageSize = 50;
constexpr double ReadLimit = 1.35;

/// The store and its unencrypted twin.
struct Pair {
    Connection& cipher;
    Connection& plain;
};

/// One operation in both files, in turn: each meets the machine in the mood the other met it in.
struct Versus {
    Sample cipher;
    Sample plain;

    template<typename Function>
    static Versus of(int runs, const Pair& pair, Function&& function)
    {
        QList<double> cipher;
        QList<double> plain;
        for (int run = 0; run < runs; ++run) {
            const auto once = [&](bool encrypted) {
                (encrypted ? cipher : plain) +=
                    Sample::time([&] { function(encrypted ? pair.cipher : pair.plain, run); });
            };
            once(run % 2 == 0);
            once(run % 2 != 0);
        }
        return {Sample(cipher), Sample(plain)};
    }

    double ratio() const { return cipher.median() / plain.median(); }
};

QList<Id> someClients(Connection& connection, int count)
{
    QList<Id> ids;
    Statement query = connection.prepare("SELECT o.id FROM object o WHERE o.kind = 1 ORDER BY o.id LIMIT ?");
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

void measureLists(const Pair& pair)
{
    using Page = std::function<void(Connection&)>;
    const QDate today = QDate::currentDate();
    const QList<Page> pages{
        [](Connection& from) { must(Lists::clients(from, {}, std::nullopt, PageSize)); },
        [](Connection& from) {
            must(Lists::clients(from, {Room, QStringLiteral("dormant")}, std::nullopt, PageSize));
        },
        [](Connection& from) { must(Lists::contacts(from, Room, std::nullopt, PageSize)); },
        [](Connection& from) { must(Lists::steps(from, Room, std::nullopt, PageSize)); },
        [&](Connection& from) { must(Lists::callbacksOwed(from, Room, today, PageSize)); },
        [&](Connection& from) { must(Lists::deadlines(from, Room, today.addDays(30), PageSize)); },
    };
    double slowest = 0;
    double ratio = 0;
    for (const Page& page : pages) {
        const Versus list = Versus::of(40, pair, [&](Connection& from, int) { page(from); });
        slowest = std::max(slowest, list.cipher.p95());
        ratio = std::max(ratio, list.ratio());
    }
    report("first page of the slowest list, p95", slowest, 50, "ms");
    report("first page of a list against unencrypted, the worst list", ratio, ReadLimit, "x");
}

void measureCards(const Pair& pair)
{
    const QList<Id> clients = someClients(pair.cipher, 200);
    const auto card = [&](Connection& from, int run) {
        const Id& client = clients.at(run);
        must(Lists::record(from, client));
        must(Lists::stepsOf(from, client));
        must(Lists::timeline(from, client, std::nullopt, PageSize));
    };
    const Versus first = Versus::of(static_cast<int>(clients.size()), pair, card);
    const Versus again = Versus::of(static_cast<int>(clients.size()), pair, card);
    report("client card opened the first time, p95", first.cipher.p95(), 20, "ms");
    report("client card the first time against unencrypted", first.ratio(), ReadLimit, "x");
    report("client card opened again against unencrypted", again.ratio(), ReadLimit, "x");
}

void measureSearch(const Pair& pair)
{
    const QStringList texts = typedTexts();
    const auto search = [&](Connection& from, int run) {
        for (const Kind kind : {Kind::Client, Kind::Contact, Kind::Step})
            must(Search::find(from, {texts.at(run), kind, Room}, 10));
    };
    const Versus first = Versus::of(static_cast<int>(texts.size()), pair, search);
    const Versus again = Versus::of(static_cast<int>(texts.size()), pair, search);
    report("search as you type, each beginning for the first time, p95", first.cipher.p95(), 30, "ms");
    report("search the first time against unencrypted", first.ratio(), ReadLimit, "x");
    report("search again against unencrypted", again.ratio(), ReadLimit, "x");
}

Edit someContact(const Environment& environment)
{
    Edit contact{Kind::Contact, environment.random.id(), {}};
    contact.set(ContactField::At, environment.clock.now()).set(ContactField::Channel, "call");
    contact.set(ContactField::Note, QStringLiteral("Halusi tietää, mitä tapahtuu jos ilmoittaa poliisille."));
    return contact;
}

void measureEdits(const Pair& pair, Journal& cipher, const Environment& environment)
{
    const auto plain = Journal::open(pair.plain, environment.clock, environment.random.id());
    must(plain);
    const Versus edits = Versus::of(400, pair, [&](Connection& to, int) {
        must((&to == &pair.cipher ? cipher : **plain).write(someContact(environment)));
    });
    note("one saved edit, median", edits.cipher.median(), "ms");
    report("one saved edit against unencrypted", edits.ratio(), 1.5, "x");
}

/// All there is, in one period: the most there can be to count.
void measureStatistics(Store& store)
{
    const auto reader = store.openReader();
    must(reader);
    const QDate today = QDate::currentDate();
    QList<double> times;
    for (int run = 0; run < 5; ++run)
        times += Sample::time([&] {
            must(Statistics::make(**reader, {Room, today.addYears(-30), today.addYears(1), {}}, Purpose::Own, 5));
        });
    report("statistics over all contacts, median", Sample(times).median(), 1000, "ms");
}

} // namespace

void measureStore(const Size& size, const QString& path)
{
    const SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const Environment environment{clock, random, files};
    PlainTwin twin(path + QStringLiteral(".plain"));
    {
        const auto created = Store::create(environment, path, passphrase());
        must(created);
        const double records = size.clients + size.contacts;
        const double filling = Sample::time([&] {
            must(Demo::fill(*created->store, {size.clients, size.contacts, 1}));
        });
        report("filling, with the search index", records / filling * 1000, 10'000, "records/s", false);
        must(twin.grow(*created->store));
    }
    // Opened anew: nothing is in either's memory yet.
    const auto store = Store::open(environment, path, passphrase());
    must(store);
    const auto plain = twin.open();
    must(plain);
    const Pair pair{(*store)->connection(), **plain};
    measureCards(pair);
    measureSearch(pair);
    measureLists(pair);
    measureEdits(pair, (*store)->journal(), environment);
    measureStatistics(**store);
}

} // namespace Rinnalla::Bench
