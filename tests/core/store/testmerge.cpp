// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"
#include "core/store/cells.h"
#include "core/store/rows.h"
#include "core/store/verify.h"
#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QTest>

#include <random>

using namespace Rinnalla;

namespace {

/// A team at work: random edits of a few records, by laptops whose clocks are wrong, that meet now and then.
class Team {
public:
    explicit Team(quint64 seed)
        : m_dice(seed)
        , laptops(someLaptops(4, seed))
    {
        constexpr qint64 Day = 86'400'000;
        for (const auto& laptop : laptops)
            laptop->clock.advance((below(21) - 10) * Day);
        if (below(3) == 0)
            laptops.at(below(4))->clock.setTo(QDateTime({2100, 1, 1}, {12, 0}));
    }

    void work(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            Laptop& laptop = *laptops.at(below(4));
            laptop.clock.advance(below(3) == 0 ? 0 : below(100'000));
            switch (below(8)) {
            case 0:
                laptop.push(place, 1 + below(600));
                break;
            case 1:
            case 2:
                laptop.pull(place, 1 + below(4));
                break;
            default:
                edit(laptop);
            }
        }
    }

    int below(int limit) { return static_cast<int>(m_dice() % static_cast<unsigned>(limit)); }

private:
    std::mt19937_64 m_dice;
    QList<std::pair<Kind, Id>> m_records;

public:
    Laptops laptops;
    MeetingPlace place;

private:
    Id any(Kind kind)
    {
        QList<Id> ids;
        for (const auto& [of, id] : std::as_const(m_records))
            if (of == kind)
                ids += id;
        return ids.isEmpty() ? Id() : ids.at(below(int(ids.size())));
    }

    QCborValue valueFor(const Field& field)
    {
        const QString word = QStringLiteral("sana %1").arg(below(5));
        switch (field.type) {
        case FieldType::Integer:
        case FieldType::Time:
            return below(5);
        case FieldType::Boolean:
            return below(2) == 0;
        case FieldType::Date:
            return QStringLiteral("2026-11-0%1").arg(1 + below(5));
        case FieldType::Choice:
            return QLatin1StringView(field.choices.at(below(int(field.choices.size()))));
        case FieldType::Texts:
            return QCborArray{word};
        case FieldType::Language:
            return QStringLiteral("fi");
        case FieldType::Languages:
            return QCborArray{below(2) == 0 ? QStringLiteral("fi") : QStringLiteral("th")};
        case FieldType::Details:
            return QCborArray{word, QCborMap{{QStringLiteral("b"), below(3)}, {QStringLiteral("a"), word}}};
        case FieldType::Reference:
            return any(field.target).toBytes();
        default:
            return word;
        }
    }

    void edit(Laptop& laptop)
    {
        const int what = below(20);
        if (what == 0)
            return choose(laptop);
        if (what == 1 && below(3) == 0) {
            static_cast<void>(laptop.journal().erase(any(Kind::Client)));
            return;
        }
        const bool creates = m_records.size() < 12 || what < 3;
        // Every third one is of those that belong to clients or own others, for they meet in most ways.
        const int kinds = below(3) == 0 ? int(Kind::Handout) : int(allKinds().size());
        Edit edit{Kind(1 + below(kinds)), laptop.random.id(), {}};
        if (!creates)
            std::tie(edit.kind, edit.id) = m_records.at(below(int(m_records.size())));
        // The same id is made in two places only by import; whom such a record belongs to is then the same.
        if (!creates && RowWriter::ownerField(edit.kind) && !laptop.record(edit.id))
            return;
        for (const Field& field : info(edit.kind).fields) {
            const bool isGiven = creates ? field.required || below(3) == 0 : below(6) == 0;
            if (isGiven && (field.id != DeletedField || below(3) == 0))
                edit.set(field.id, !field.required && below(4) == 0 ? QCborValue(nullptr) : valueFor(field));
        }
        // Where it refers to what is not there, or rewrites a note, the journal refuses.
        const auto written = laptop.journal().write(edit);
        if (written && creates && written->written > 0)
            m_records += {edit.kind, edit.id};
        else if (written && below(6) == 0)
            static_cast<void>(laptop.journal().write(written->undo));
    }

    void choose(Laptop& laptop)
    {
        const QList<Conflict> conflicts = laptop.conflicts();
        if (conflicts.isEmpty())
            return;
        const Conflict& conflict = conflicts.at(below(int(conflicts.size())));
        const bool all = Conflicts::canKeepAll(conflict) && below(2) == 0;
        laptop.write(all ? Conflicts::keepAll(conflict)
                         : Conflicts::keep(conflict, below(int(conflict.versions.size()))));
    }
};

} // namespace

/// Whatever people do on their laptops and in whatever order these meet: in the end all have the same.
class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void allAgree();
    void everyKindTakesPart();
    void rebuildingChangesNothing();
    void digestIsOfTheCborOfEachValue();
};

void TestMerge::allAgree()
{
    const int asked = qEnvironmentVariableIntValue("RINNALLA_SEEDS");
    const int seeds = asked > 0 ? asked : 100;
    const int first = qEnvironmentVariableIntValue("RINNALLA_SEED");
    for (int seed = first; seed < first + seeds; ++seed) {
        Team team(static_cast<quint64>(seed) + 1);
        team.work(150);
        const int rounds = exchangeAll(team.laptops, team.place);
        const QStringList found = differences(team.laptops);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1\n").arg(seed) + found.mid(0, 12).join(u'\n')));
        QVERIFY2(rounds <= 4, qPrintable(QStringLiteral("seed %1: %2 rounds").arg(seed).arg(rounds)));
        for (const auto& laptop : team.laptops) {
            const StateDigest before = laptop->digest();
            laptop->reopen();
            QCOMPARE(laptop->digest() == before, true);
        }
    }
}

/// The random work above reaches what it should: conflicts, erasures and rows of every kind.
void TestMerge::everyKindTakesPart()
{
    QSet<int> kinds;
    qsizetype conflicts = 0;
    int erased = 0;
    int moved = 0;
    for (quint64 seed = 1; seed <= 60; ++seed) {
        Team team(seed);
        team.work(150);
        exchangeAll(team.laptops, team.place);
        Laptop& laptop = *team.laptops.first();
        conflicts += laptop.conflicts().size();
        Statement objects = laptop.connection().prepare("SELECT kind, erased FROM object");
        while (objects.step()) {
            kinds.insert(int(objects.integer(0)));
            erased += int(objects.integer(1));
        }
        Statement moves = laptop.connection().prepare("SELECT count(*) FROM moved");
        moves.step();
        moved += int(moves.integer(0));
    }
    for (const KindInfo& kind : allKinds())
        QVERIFY2(kinds.contains(int(kind.kind)), kind.name);
    QVERIFY(conflicts > 20);
    QVERIFY(erased > 20);
    QVERIFY(moved > 5);
}

void TestMerge::rebuildingChangesNothing()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Team team(seed);
        team.work(150);
        exchangeAll(team.laptops, team.place);
        Laptop& laptop = *team.laptops.last();
        const QStringList before = laptop.dump();
        const StateDigest digest = laptop.digest();
        QList<qint64> objects;
        Statement query = laptop.connection().prepare("SELECT pk FROM object");
        while (query.step())
            objects += query.integer(0);
        Cells cells(laptop.connection(), laptop.state());
        for (const qint64 pk : std::as_const(objects))
            cells.rebuild(pk);
        QCOMPARE(laptop.dump(), before);
        QCOMPARE(laptop.digest() == digest, true);
    }
}

/// Every laptop must come to the same bytes: those of docs/sync-protocol.md.
void TestMerge::digestIsOfTheCborOfEachValue()
{
    SeededRandom random;
    const Id object = random.id();
    const Id device = random.id();
    const QList<QCborValue> values{true,
                                   0,
                                   23,
                                   24,
                                   255,
                                   256,
                                   -1,
                                   -25,
                                   65'536,
                                   qint64(1) << 40,
                                   QString(),
                                   u"äiti"_qs,
                                   QString(23, u'x'),
                                   QString(24, u'x'),
                                   QString(300, u'x'),
                                   QString(70'000, u'ö'),
                                   object.toBytes(),
                                   QByteArray(5000, 'b'),
                                   QCborArray{1, u"a"_qs}};
    for (const QCborValue& value : values) {
        StateDigest digest;
        digest.add(object, 0x0102, device, 0x0304, value);
        const QByteArray counted = object.toBytes() + QByteArray::fromHex("01020000000000000304") + device.toBytes();
        QCOMPARE(digest.toBytes(), Crypto::hash(counted + value.toCbor(), 16));
        digest.subtract(object, 0x0102, device, 0x0304, value);
        QVERIFY(digest == StateDigest());
    }
}

QTEST_GUILESS_MAIN(TestMerge)
#include "testmerge.moc"
