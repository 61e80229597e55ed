// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/envelope.h"
#include "core/sync/teamdata.h"
#include "tests/core/sync/teamlaptop.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryrelay.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/sanitized.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

namespace {

constexpr int MostRounds = 6;
constexpr qsizetype EveryByteUpTo = 16 * 1024; // larger objects: this many positions
constexpr int Positions = 1000;

QByteArray flipped(const QByteArray& bytes, qsizetype at, char with)
{
    QByteArray changed = bytes;
    changed[at] = static_cast<char>(changed.at(at) ^ with);
    return changed;
}

/// The name these bytes would have in the other one's place.
QString renamed(ObjectName name, const QByteArray& bytes)
{
    name.hash = hashOf(bytes);
    return name.toString();
}

} // namespace

/// A relay that changes, cuts and swaps what it holds. No byte of it is believed: whoever synchronises against it ends
/// as before or as if nothing had been, and never with anything else; and once the true bytes are there again,
/// everything is as if nothing had been.
class TestRelayBytes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noByteIsBelieved_data() { kinds(); }
    void noByteIsBelieved();
    void nothingChangedIsTakenIn_data() { kinds(); }
    void nothingChangedIsTakenIn();
    void nothingSwappedIsTakenIn_data() { kinds(); }
    void nothingSwappedIsTakenIn();

private:
    enum Who { Aino, Bodil, Cai };

    void kinds();
    QList<ObjectName> ofKind() const;
    bool isBelieved(const ObjectName& name, const QByteArray& bytes);
    bool isBelievedEnvelope(const ObjectName& name, ObjectType type, const QByteArray& bytes);
    void restore();
    void against(const MemoryRelay::Objects& objects, const QStringList& foreign);
    QStringList picture(int who);
    TeamLaptop& laptop(int who) { return *m_laptops[static_cast<std::size_t>(who)]; }
    QList<TeamLaptop*> all();

    FakeClock m_clock;
    SeededRandom m_random{3};
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<TeamLaptop>> m_laptops;
    MemoryRelay m_relay;
    MemoryRelay::Objects m_objects; ///< the true ones
    QList<TeamLaptop::Files> m_files;
    QList<QStringList> m_before;
    QList<QStringList> m_next;  ///< after the next sync of each of the two, undisturbed
    QList<QStringList> m_after; ///< when all have come to rest
    Id m_bodil;
    SecretBuffer m_words; ///< of the invitation that is still open
};

QList<TeamLaptop*> TestRelayBytes::all()
{
    QList<TeamLaptop*> list;
    for (const auto& one : m_laptops)
        list += one.get();
    return list;
}

/// What has to be right of what a laptop shows. How others are called is learned last.
QStringList TestRelayBytes::picture(int who)
{
    QStringList lines = laptop(who).picture();
    lines.removeIf([](const QString& line) { return line.startsWith(u"member") || line.startsWith(u"standing"); });
    return lines;
}

/// One laptop that has founded the team and let in a second, which has not seen that yet; a third asks.
void TestRelayBytes::initTestCase()
{
    for (int i = 0; i < 3; ++i) {
        m_laptops.push_back(
            std::make_unique<TeamLaptop>(m_folder.filePath(QString::number(i)), m_clock, static_cast<quint64>(i + 1)));
        laptop(i).create();
        const Edit client = Records::client(m_random, QStringLiteral("Kaarna %1").arg(i));
        laptop(i).write({client, Records::contact(m_random, client.id, QStringLiteral("Puhelu"))});
    }
    m_bodil = laptop(Bodil).device();
    VERIFY_OK(laptop(Aino).team().found(QStringLiteral("Aino")));
    for (const int who : {Bodil, Cai}) {
        const auto invitation = laptop(Aino).team().invite();
        VERIFY_OK(invitation);
        m_words = invitation->toText();
        VERIFY_OK(laptop(who).team().join(*invitation, QString::number(who)));
        if (who == Bodil)
            VERIFY_OK(laptop(who).sync(m_relay));
        VERIFY_OK(laptop(Aino).sync(m_relay));
        laptop(Aino).write({Records::client(m_random, QStringLiteral("Uusi %1").arg(who))});
        VERIFY_OK(laptop(Aino).sync(m_relay));
    }
    VERIFY_OK(laptop(Cai).sync(m_relay));
    m_objects = m_relay.objects();
    for (int i = 0; i < 3; ++i) {
        m_before += picture(i);
        laptop(i).close();
        m_files += laptop(i).files();
    }
    for (const int who : {Bodil, Aino}) {
        VERIFY_OK(laptop(who).open());
        VERIFY_OK(laptop(who).sync(m_relay));
        m_next.prepend(picture(who));
    }
    VERIFY_OK(untilQuiet(all(), m_relay, MostRounds));
    for (int i = 0; i < 3; ++i)
        m_after += picture(i);
    QCOMPARE(difference(m_after.at(Aino), m_after.at(Bodil)), QString());
    QCOMPARE(difference(m_after.at(Aino), m_after.at(Cai)), QString());
}

void TestRelayBytes::kinds()
{
    QTest::addColumn<int>("kind");
    using Kind = ObjectName::Kind;
    QTest::newRow("membership entry") << int(Kind::MemberEntry);
    QTest::newRow("join request") << int(Kind::JoinRequest);
    QTest::newRow("key bag") << int(Kind::KeyBag);
    QTest::newRow("segment") << int(Kind::Segment);
    QTest::newRow("head") << int(Kind::Head);
    QTest::newRow("snapshot part") << int(Kind::Part);
    QTest::newRow("snapshot manifest") << int(Kind::Manifest);
}

QList<ObjectName> TestRelayBytes::ofKind() const
{
    QFETCH(int, kind);
    QList<ObjectName> found;
    for (auto it = m_objects.keyBegin(); it != m_objects.keyEnd(); ++it)
        if (const auto name = ObjectName::parse(*it); name && int(name->kind) == kind)
            found += *name;
    return found;
}

void TestRelayBytes::restore()
{
    for (int i = 0; i < 3; ++i)
        laptop(i).restore(m_files.at(i));
}

bool TestRelayBytes::isBelievedEnvelope(const ObjectName& name, ObjectType type, const QByteArray& bytes)
{
    Team team(laptop(Aino).store());
    const auto epochs = team.d().epochs();
    const Membership& members = team.d().membership();
    for (const Member& member : members.members())
        for (const auto& [commitment, held] : epochs)
            for (const quint64 number : {name.number, quint64(0), quint64(1)}) {
                const EnvelopeHeader expected{type,   members.team(),    member.device,
                                              number, held.key.number(), commitment};
                const bool mayBe = name.device.isNull() || (name.device == member.device && name.number == number);
                if (mayBe && Envelope::open(bytes, expected, held.key, member.signKey))
                    return true;
            }
    return false;
}

/// What the reader of that kind says to them, past the hash in the name.
bool TestRelayBytes::isBelieved(const ObjectName& name, const QByteArray& bytes)
{
    Team team(laptop(Aino).store());
    switch (name.kind) {
    case ObjectName::Kind::MemberEntry: {
        Membership fresh(team.d().membership().rootHash());
        for (const QByteArray& entry : team.d().membership().entries())
            if (hashOf(entry) != name.hash)
                static_cast<void>(fresh.add(entry));
        static_cast<void>(fresh.add(bytes));
        return fresh.entries().contains(bytes);
    }
    case ObjectName::Kind::JoinRequest: {
        const QString words =
            QString::fromUtf8(reinterpret_cast<const char*>(m_words.data()), qsizetype(m_words.size()));
        return JoinRequest::open(bytes, *Invitation::fromText(words)).has_value();
    }
    case ObjectName::Kind::KeyBag: {
        const auto bag = KeyBag::parse(bytes);
        const auto author = bag ? team.d().membership().member(bag->author) : std::nullopt;
        return author && KeyBag::isSignedBy(bytes, author->signKey);
    }
    case ObjectName::Kind::Segment:
        return isBelievedEnvelope(name, ObjectType::Segment, bytes);
    case ObjectName::Kind::Head:
        return isBelievedEnvelope(name, ObjectType::Head, bytes);
    case ObjectName::Kind::Part:
        return isBelievedEnvelope(name, ObjectType::SnapshotPart, bytes);
    case ObjectName::Kind::Manifest:
        return isBelievedEnvelope(name, ObjectType::SnapshotManifest, bytes);
    }
    return true;
}

void TestRelayBytes::noByteIsBelieved()
{
    restore();
    VERIFY_OK(laptop(Aino).open());
    const QList<ObjectName> names = ofKind();
    QVERIFY(!names.isEmpty());
    qint64 tried = 0;
    for (const ObjectName& name : names) {
        const QByteArray bytes = m_objects.value(name.toString());
        QVERIFY(name.fits(bytes) && isBelieved(name, bytes));
        const qsizetype positions = bytes.size() <= EveryByteUpTo ? bytes.size() : Positions;
        for (qsizetype i = 0; i < positions; ++i) {
            const qsizetype at = i * bytes.size() / positions;
            const QByteArray wrong = flipped(bytes, at, static_cast<char>(1 << (i % 8)));
            QVERIFY(!name.fits(wrong));
            QVERIFY2(!isBelieved(name, wrong), qPrintable(QStringLiteral("%1 at %2").arg(name.toString()).arg(at)));
            QVERIFY2(!isBelieved(name, bytes.first(at)), qPrintable(QStringLiteral("cut at %1").arg(at)));
            ++tried;
        }
        QVERIFY(!isBelieved(name, bytes + '\0'));
        QVERIFY(!isBelieved(name, bytes + bytes));
    }
    qInfo("%d objects, %lld positions", int(names.size()), tried);
}

/// Both who have something to read synchronise against these objects. Then the true bytes come back, from those who
/// wrote them, and what nobody wrote goes away.
void TestRelayBytes::against(const MemoryRelay::Objects& objects, const QStringList& foreign)
{
    restore();
    m_relay.objects() = objects;
    for (const int who : {Bodil, Aino}) {
        VERIFY_OK(laptop(who).open());
        const auto report = laptop(who).sync(m_relay);
        VERIFY_OK(report);
        const QStringList now = picture(who);
        for (const QString& line : now)
            QVERIFY2(m_before.at(who).contains(line) || m_after.at(who).contains(line), qPrintable(line));
        const bool isWhole = now == m_next.at(who);
        const bool isSaid = !report->alarms.isEmpty() || report->isAwaiting || report->waitingForOthers > 0;
        QVERIFY2(isWhole || isSaid || now == m_before.at(who), "less than everything is there, and nobody says so");
        QVERIFY(laptop(who).complaints().isEmpty());
    }
    for (const QString& name : foreign)
        m_relay.objects().remove(name);
    VERIFY_OK(untilQuiet(all(), m_relay, MostRounds));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(difference(m_after.at(i), picture(i)), QString());
        QCOMPARE(laptop(i).digest(), laptop(Aino).digest());
        for (const Alarm& alarm : laptop(i).alarms())
            QVERIFY2(alarm.kind == Alarm::Kind::DamagedObject || alarm.kind == Alarm::Kind::ForeignObject
                         || alarm.kind == Alarm::Kind::RelayRolledBack,
                     qPrintable(QStringLiteral("alarm %1").arg(int(alarm.kind))));
    }
}

void TestRelayBytes::nothingChangedIsTakenIn()
{
    for (const ObjectName& name : ofKind()) {
        const QByteArray bytes = m_objects.value(name.toString());
        QByteArrayList wrong{bytes.first(0), bytes.first(1), bytes.first(bytes.size() / 2), bytes.chopped(1),
                             bytes + 'x'};
        const QList<double> places =
            IsSanitized ? QList<double>{0.0, 0.6} : QList<double>{0.0, 0.05, 0.3, 0.6, 0.9, 1.0};
        for (const double place : places)
            wrong += flipped(bytes, static_cast<qsizetype>(std::floor(place * double(bytes.size() - 1))), 0x10);
        for (const QByteArray& other : std::as_const(wrong)) {
            MemoryRelay::Objects same = m_objects;
            same.insert(name.toString(), other);
            against(same, {});
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(name.toString()));
            // And under a name that fits, in its place.
            MemoryRelay::Objects fitting = m_objects;
            fitting.remove(name.toString());
            fitting.insert(renamed(name, other), other);
            against(fitting, {renamed(name, other)});
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(name.toString() + QStringLiteral(" renamed")));
        }
    }
}

/// Bodies under the names of others, and names that promise more than there is.
void TestRelayBytes::nothingSwappedIsTakenIn()
{
    if (IsSanitized)
        QSKIP("every body is whole, and read elsewhere under sanitizers");
    QSet<QChar> kinds;
    for (auto it = m_objects.begin(); it != m_objects.end(); ++it) {
        for (const ObjectName& place : ofKind()) {
            ObjectName further = place;
            further.number = place.number == 0 ? 0 : 999'999;
            ObjectName elsewhere = place;
            elsewhere.device = place.device.isNull() ? Id() : m_bodil;
            QStringList lies{renamed(place, *it), renamed(further, *it), renamed(elsewhere, *it)};
            lies.removeDuplicates();
            lies.removeIf([&](const QString& lie) { return m_objects.contains(lie); });
            if (kinds.contains(it.key().front()) && it.key() != place.toString())
                continue; // one body of each kind, and each under its own name with another number and device
            for (const QString& lie : std::as_const(lies)) {
                MemoryRelay::Objects swapped = m_objects;
                swapped.insert(lie, *it);
                against(swapped, {lie});
                QVERIFY2(!QTest::currentTestFailed(), qPrintable(lie + QStringLiteral(" is ") + it.key()));
            }
        }
        kinds.insert(it.key().front());
    }
}

QTEST_GUILESS_MAIN(TestRelayBytes)
#include "testrelaybytes.moc"
