// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/relaycontract.h"

#include "tests/support/result.h"
#include "tests/support/seededrandom.h"
#include "tests/support/withoutprivileges.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Rinnalla {

namespace {

constexpr qsizetype mebi = 1 << 20;

QString name(const char* text)
{
    return QLatin1StringView(text);
}

/// Names a relay must take no notice of, each in the way a mistake would bring it.
void addBadNames()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("empty") << QString();
    QTest::addRow("only a slash") << name("/");
    QTest::addRow("slash first") << name("/s/a");
    QTest::addRow("slash last") << name("s/a/");
    QTest::addRow("two slashes") << name("s//a");
    QTest::addRow("dot") << name("s/./a");
    QTest::addRow("dots") << name("s/../a");
    QTest::addRow("only dots") << name("..");
    QTest::addRow("dot inside") << name("s/a.b");
    QTest::addRow("space") << name("s/a b");
    QTest::addRow("backslash") << name("s\\a");
    QTest::addRow("percent") << name("s/%41");
    QTest::addRow("underscore") << name("s/a_b");
    QTest::addRow("plus") << name("s/+a");
    QTest::addRow("quote") << name("s/a'b");
    QTest::addRow("new line") << name("s/a\n");
    QTest::addRow("zero") << QStringLiteral("s/a") + QChar(0);
    QTest::addRow("letter beyond ASCII") << QStringLiteral("s/ä");
    QTest::addRow("digit beyond ASCII") << QString(QChar(0x0663));
    QTest::addRow("161 characters") << QString(161, u'a');
}

} // namespace

bool RelayContract::plantForeign(const QByteArray&)
{
    return false;
}

bool RelayContract::spoil(const QByteArray&, const QString&, Spoilt)
{
    return false;
}

QByteArray RelayContract::newTeam()
{
    QByteArray team(16, Qt::Uninitialized);
    SystemRandom().fill(team.data(), std::size_t(team.size()));
    return team;
}

QByteArray RelayContract::bytesOf(qsizetype size, quint64 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    SeededRandom(seed).fill(bytes.data(), std::size_t(size));
    return bytes;
}

QStringList RelayContract::namesOf(const Result<QList<RelayEntry>>& entries)
{
    QStringList names;
    for (const RelayEntry& entry : entries.value_or(QList<RelayEntry>()))
        names.append(entry.name);
    names.sort();
    return names;
}

void RelayContract::namesFollowTheRule_data()
{
    addBadNames();
}

void RelayContract::namesFollowTheRule()
{
    QFETCH(const QString, name);
    QVERIFY(!Relay::isName(name));
    QVERIFY(Relay::isName(QStringLiteral("P/0aZ-9/b")));
    QVERIFY(Relay::isName(QString(160, u'a')));
}

void RelayContract::aNewPlaceIsEmpty()
{
    const auto relay = make(newTeam());
    for (const char* prefix : {"", "s", "s/", "s/0a/", "h/"}) {
        const auto entries = relay->list(name(prefix));
        VERIFY_OK(entries);
        QVERIFY(entries->isEmpty());
    }
}

void RelayContract::whatIsPutIsListedAndComesBack()
{
    const auto relay = make(newTeam());
    const QByteArray first = bytesOf(1000);
    const QByteArray second = bytesOf(77, 2);
    VERIFY_OK(relay->put(name("s/0a/1-ff"), first));
    VERIFY_OK(relay->put(name("top"), second));
    const auto entries = relay->list({});
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->contains(RelayEntry{name("s/0a/1-ff"), 1000}));
    QVERIFY(entries->contains(RelayEntry{name("top"), 77}));
    QCOMPARE(relay->get(name("s/0a/1-ff")).value_or(QByteArray()), first);
    QCOMPARE(relay->get(name("top")).value_or(QByteArray()), second);

    VERIFY_OK(relay->remove(name("s/0a/1-ff")));
    QCOMPARE(namesOf(relay->list({})), QStringList{name("top")});
    VERIFY_FAILS(relay->get(name("s/0a/1-ff")), ErrorCode::NotFound);
    VERIFY_OK(relay->put(name("s/0a/1-ff"), second)); // and it may come again
    QCOMPARE(relay->get(name("s/0a/1-ff")).value_or(QByteArray()), second);
}

void RelayContract::whatIsNotThere()
{
    const auto relay = make(newTeam());
    VERIFY_FAILS(relay->get(name("s/0a/1")), ErrorCode::NotFound); // nothing was ever written
    VERIFY_OK(relay->remove(name("s/0a/1")));
    VERIFY_OK(relay->put(name("s/0a/2"), "x"));
    VERIFY_FAILS(relay->get(name("s/0a/1")), ErrorCode::NotFound); // its neighbour is there
    VERIFY_FAILS(relay->get(name("s/0a")), ErrorCode::NotFound);   // a name's beginning is no name
    VERIFY_OK(relay->remove(name("s/0a/1")));
    VERIFY_OK(relay->remove(name("s/0a")));
    QCOMPARE(namesOf(relay->list({})), QStringList{name("s/0a/2")});
}

void RelayContract::bytesComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    QTest::addRow("nothing") << QByteArray("");
    QTest::addRow("one byte") << QByteArray("x");
    QTest::addRow("one zero byte") << QByteArray(1, '\0');
    QTest::addRow("every byte") << every;
    QTest::addRow("zero bytes at both ends") << QByteArray(3, '\0') + "ab" + QByteArray(3, '\0');
    QTest::addRow("line ends") << QByteArray("a\r\nb\nc\r\x1a");
    QTest::addRow("looks like hex") << QByteArray("\\x6162");
    QTest::addRow("256 KiB") << bytesOf(mebi / 4);
    QTest::addRow("4 MiB") << bytesOf(4 * mebi);
    QTest::addRow("9 MiB and one") << bytesOf(9 * mebi + 1);
}

void RelayContract::bytesComeBackAsTheyWere()
{
    QFETCH(const QByteArray, bytes);
    const QByteArray team = newTeam();
    VERIFY_OK(make(team)->put(name("p/0a"), bytes));
    const auto relay = make(team);
    const auto entries = relay->list(name("p/"));
    VERIFY_OK(entries);
    QCOMPARE(*entries, (QList<RelayEntry>{{name("p/0a"), bytes.size()}}));
    const auto back = relay->get(name("p/0a"));
    VERIFY_OK(back);
    QVERIFY(*back == bytes);
}

void RelayContract::prefixes()
{
    const auto relay = make(newTeam());
    for (const char* put :
         {"h/0a-1-ff", "h/0a-2-ee", "h/0b-1-dd", "s/0a/1-ff", "s/0a/2-ee", "s/0ab/1-dd", "sa/1", "m1"})
        VERIFY_OK(relay->put(name(put), put));
    const auto found = [&](const char* prefix) { return namesOf(relay->list(name(prefix))).join(u' '); };
    QCOMPARE(found(""), name("h/0a-1-ff h/0a-2-ee h/0b-1-dd m1 s/0a/1-ff s/0a/2-ee s/0ab/1-dd sa/1"));
    QCOMPARE(found("h/"), name("h/0a-1-ff h/0a-2-ee h/0b-1-dd"));
    QCOMPARE(found("h/0a-"), name("h/0a-1-ff h/0a-2-ee"));
    QCOMPARE(found("s"), name("s/0a/1-ff s/0a/2-ee s/0ab/1-dd sa/1"));
    QCOMPARE(found("s/"), name("s/0a/1-ff s/0a/2-ee s/0ab/1-dd"));
    QCOMPARE(found("s/0a"), name("s/0a/1-ff s/0a/2-ee s/0ab/1-dd"));
    QCOMPARE(found("s/0a/"), name("s/0a/1-ff s/0a/2-ee"));
    QCOMPARE(found("s/0a/2"), name("s/0a/2-ee"));
    QCOMPARE(found("s/0a/2-ee"), name("s/0a/2-ee"));
    QCOMPARE(found("s/0a/2-ee0"), QString());
    QCOMPARE(found("a"), QString());
    QCOMPARE(found("0a"), QString()); // a beginning, not a part
}

void RelayContract::capitalsAreOtherNames()
{
    const auto relay = make(newTeam());
    const QStringList names{name("P/0A"), name("P/0a"), name("p/0A"), name("p/0a")};
    for (const QString& each : names)
        VERIFY_OK(relay->put(each, each.toLatin1()));
    QCOMPARE(namesOf(relay->list({})), names);
    QCOMPARE(namesOf(relay->list(name("P/"))), (QStringList{name("P/0A"), name("P/0a")}));
    QCOMPARE(namesOf(relay->list(name("p/0A"))), QStringList{name("p/0A")});
    for (const QString& each : names)
        QCOMPARE(relay->get(each).value_or(QByteArray()), each.toLatin1());
    VERIFY_OK(relay->remove(name("P/0a")));
    QCOMPARE(namesOf(relay->list({})), (QStringList{name("P/0A"), name("p/0A"), name("p/0a")}));
}

void RelayContract::longNames()
{
    const auto relay = make(newTeam());
    const QStringList names{QString(160, u'a'), name("s/") + QString(64, u'f') + u'/' + QString(93, u'e')};
    for (const QString& each : names) {
        QCOMPARE(each.size(), 160);
        VERIFY_OK(relay->put(each, "long"));
        QCOMPARE(relay->get(each).value_or(QByteArray()), QByteArray("long"));
    }
    QCOMPARE(namesOf(relay->list({})), names);
}

void RelayContract::puttingTwiceChangesNothing()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(5000);
    const auto relay = make(team);
    VERIFY_OK(relay->put(name("m/1-ff"), bytes));
    VERIFY_OK(relay->put(name("m/1-ff"), bytes));
    VERIFY_OK(make(team)->put(name("m/1-ff"), bytes));
    const auto entries = relay->list({});
    VERIFY_OK(entries);
    QCOMPARE(*entries, (QList<RelayEntry>{{name("m/1-ff"), bytes.size()}}));
    QCOMPARE(relay->get(name("m/1-ff")).value_or(QByteArray()), bytes);
}

void RelayContract::aCutUploadIsReplaced()
{
    const QByteArray bytes = bytesOf(300'000);
    const auto relay = make(newTeam());
    for (const qsizetype kept : {qsizetype(0), qsizetype(1), bytes.size() / 2, bytes.size() - 1, bytes.size() + 9}) {
        VERIFY_OK(relay->remove(name("s/0a/1")));
        VERIFY_OK(relay->put(name("s/0a/1"), kept > bytes.size() ? bytes + "and so on" : bytes.left(kept)));
        VERIFY_OK(relay->put(name("s/0a/1"), bytes));
        const auto entries = relay->list(name("s/0a/1"));
        VERIFY_OK(entries);
        QCOMPARE(*entries, (QList<RelayEntry>{{name("s/0a/1"), bytes.size()}}));
        QVERIFY(relay->get(name("s/0a/1")).value_or(QByteArray()) == bytes);
    }
}

void RelayContract::oneThatCannotBeReadIsDamagedAlone_data()
{
    QTest::addColumn<Spoilt>("how");
    QTest::addRow("nobody may read it") << Spoilt::Unreadable;
    QTest::addRow("longer than any object") << Spoilt::TooLong;
}

void RelayContract::oneThatCannotBeReadIsDamagedAlone()
{
    QFETCH(Spoilt, how);
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(name("s/0a/1"), "one"));
    VERIFY_OK(relay->put(name("s/0a/2"), "two"));
    if (!spoil(team, name("s/0a/1"), how))
        return; // a table with a rule on its sizes
    {
        const WithoutPrivileges bound;
        VERIFY_FAILS(relay->get(name("s/0a/1")), ErrorCode::Damaged);
        QCOMPARE(relay->get(name("s/0a/2")).value_or(QByteArray()), QByteArray("two"));
        QCOMPARE(namesOf(relay->list({})), (QStringList{name("s/0a/1"), name("s/0a/2")}));
        VERIFY_OK(relay->remove(name("s/0a/1")));
        VERIFY_OK(relay->put(name("s/0a/1"), "one"));
        QCOMPARE(relay->get(name("s/0a/1")).value_or(QByteArray()), QByteArray("one"));
    }
}

void RelayContract::anotherRelaySeesIt()
{
    const QByteArray team = newTeam();
    const auto one = make(team);
    const auto other = make(team);
    QVERIFY(namesOf(other->list({})).isEmpty());
    VERIFY_OK(one->put(name("s/0a/1"), "from one"));
    QCOMPARE(namesOf(other->list({})), QStringList{name("s/0a/1")});
    QCOMPARE(other->get(name("s/0a/1")).value_or(QByteArray()), QByteArray("from one"));
    VERIFY_OK(other->put(name("s/0b/1"), "from the other"));
    QCOMPARE(one->get(name("s/0b/1")).value_or(QByteArray()), QByteArray("from the other"));
    VERIFY_OK(one->remove(name("s/0b/1")));
    VERIFY_FAILS(other->get(name("s/0b/1")), ErrorCode::NotFound);
    QCOMPARE(namesOf(other->list({})), QStringList{name("s/0a/1")});
}

void RelayContract::teamsSeeNothingOfEachOther()
{
    const QByteArray team = newTeam();
    QByteArray neighbour = team;
    neighbour.back() = char(neighbour.back() ^ 1);
    const auto ours = make(team);
    const auto theirs = make(neighbour);
    VERIFY_OK(ours->put(name("m/1"), "ours"));
    QVERIFY(namesOf(theirs->list({})).isEmpty());
    VERIFY_FAILS(theirs->get(name("m/1")), ErrorCode::NotFound);
    VERIFY_OK(theirs->remove(name("m/1")));
    VERIFY_OK(theirs->put(name("m/1"), "theirs, longer"));
    VERIFY_OK(theirs->put(name("m/2"), "theirs"));
    QCOMPARE(namesOf(ours->list({})), QStringList{name("m/1")});
    QCOMPARE(ours->get(name("m/1")).value_or(QByteArray()), QByteArray("ours"));
    VERIFY_OK(ours->remove(name("m/1")));
    QCOMPARE(namesOf(theirs->list({})), (QStringList{name("m/1"), name("m/2")}));
}

void RelayContract::foreignThingsAreNotListed()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(name("s/0a/1"), "ours"));
    VERIFY_OK(relay->put(name("h/0a-1"), "ours"));
    if (!plantForeign(team))
        return; // a table with a rule on its names
    QCOMPARE(namesOf(relay->list({})), (QStringList{name("h/0a-1"), name("s/0a/1")}));
    QCOMPARE(namesOf(relay->list(name("s/0a/"))), QStringList{name("s/0a/1")});
    VERIFY_OK(relay->put(name("s/0a/2"), "ours"));
    QCOMPARE(relay->get(name("s/0a/1")).value_or(QByteArray()), QByteArray("ours"));
}

void RelayContract::thousandsOfNames()
{
    const auto relay = make(newTeam());
    QStringList names;
    for (int i = 0; i < 2000; ++i) {
        names.append(QStringLiteral("s/%1/%2-ff").arg(i % 3).arg(i, 6, 10, QChar(u'0')));
        VERIFY_OK(relay->put(names.last(), QByteArray::number(i)));
    }
    names.sort();
    QCOMPARE(namesOf(relay->list({})), names);
    QCOMPARE(namesOf(relay->list(name("s/2/"))).size(), 666);
    const auto entries = relay->list(name("s/0/001998-"));
    VERIFY_OK(entries);
    QCOMPARE(*entries, (QList<RelayEntry>{{name("s/0/001998-ff"), 4}}));
}

void RelayContract::badNamesAreRefused_data()
{
    addBadNames();
}

void RelayContract::badNamesAreRefused()
{
    QFETCH(const QString, name);
    const auto relay = make(newTeam());
    VERIFY_FAILS(relay->put(name, "x"), ErrorCode::InvalidInput);
    VERIFY_FAILS(relay->get(name), ErrorCode::InvalidInput);
    VERIFY_FAILS(relay->remove(name), ErrorCode::InvalidInput);
    QVERIFY(namesOf(relay->list({})).isEmpty());
}

void RelayContract::badPrefixesFindNothing()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(name("s/0a/1"), "x"));
    for (const char* prefix : {"/", "s//", "../", "s/../", "s/.", "s/_a", "%", "s/%", "s'", "*", "?", "s/0a/1/"}) {
        const auto entries = relay->list(name(prefix));
        VERIFY_OK(entries);
        QVERIFY2(entries->isEmpty(), prefix);
    }
}

void RelayContract::stoppedTransfersLeaveNothing()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(name("p/0a"), bytesOf(9 * mebi)));
    relay->setStop([] { return true; });
    VERIFY_FAILS(relay->put(name("p/0b"), bytesOf(9 * mebi)), ErrorCode::Cancelled);
    VERIFY_FAILS(relay->get(name("p/0a")), ErrorCode::Cancelled);
    QCOMPARE(namesOf(make(team)->list({})), QStringList{name("p/0a")});
    VERIFY_FAILS(make(team)->get(name("p/0b")), ErrorCode::NotFound);
    relay->setStop({}); // the same relay goes on
    VERIFY_OK(relay->put(name("p/0b"), "small"));
    QVERIFY(relay->get(name("p/0a")).value_or(QByteArray()) == bytesOf(9 * mebi));
}

void RelayContract::stoppedAnywhereItIsAllOrNothing()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(2 * mebi);
    for (int allowed = 0; allowed < 6; ++allowed) {
        const auto relay = make(team);
        int asked = 0;
        relay->setStop([&] { return ++asked > allowed; });
        const QString at = QStringLiteral("p/%1").arg(allowed);
        const Status put = relay->put(at, bytes);
        if (!put)
            VERIFY_FAILS(put, ErrorCode::Cancelled);
        const auto seen = make(team)->get(at);
        QCOMPARE(seen.has_value(), put.has_value());
        QVERIFY(!seen || *seen == bytes);
        QCOMPARE(namesOf(make(team)->list(at)).size(), put ? 1 : 0);
    }
}

void RelayContract::manyAtOnce()
{
    constexpr int writers = 8;
    constexpr int each = 12;
    const QByteArray team = newTeam();
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            const auto relay = make(team);
            for (int i = 0; i < each; ++i) {
                const QString at = QStringLiteral("s/%1/%2").arg(writer).arg(i);
                const QByteArray bytes = bytesOf(20'000 + i, quint64(writer));
                const bool isWell = relay->put(at, bytes) && relay->get(at).value_or(QByteArray()) == bytes
                                    && relay->list(QStringLiteral("s/")).has_value();
                failed += isWell ? 0 : 1;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    const auto entries = make(team)->list({});
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), writers * each);
}

/// Two laptops may carry the same object: the same name, the same bytes.
void RelayContract::oneNameFromManyAtOnce()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(mebi);
    std::atomic<int> failed = 0;
    std::atomic<int> torn = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < 6; ++writer)
        threads.emplace_back([&] {
            const auto relay = make(team);
            failed += relay->put(name("k/1"), bytes) ? 0 : 1;
            torn += relay->get(name("k/1")).value_or(QByteArray()) == bytes ? 0 : 1;
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(torn.load(), 0);
    QCOMPARE(namesOf(make(team)->list({})), QStringList{name("k/1")});
}

} // namespace Rinnalla
