// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/keys.h"
#include "core/sync/objectname.h"
#include "tests/core/sync/syncteam.h"

using namespace Rinnalla;
using namespace Rinnalla::Sync;

namespace {

/// A place with a bad sector.
class Spoilt : public MemoryRelay {
public:
    Spoilt(const MemoryRelay& of, const QString& name, bool isTooLong)
        : MemoryRelay(of)
        , m_name(name)
        , m_isTooLong(isTooLong)
    {}
    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        auto entries = MemoryRelay::list(prefix);
        for (RelayEntry& entry : *entries)
            if (entry.name == m_name && m_isTooLong)
                entry.size = LargestObject + 1;
        return entries;
    }
    Result<QByteArray> get(const QString& name) override
    {
        return name == m_name ? unreadable(name) : MemoryRelay::get(name);
    }
    Status remove(const QString& name) override
    {
        if (name == m_name)
            m_name.clear();
        return MemoryRelay::remove(name);
    }

private:
    QString m_name;
    bool m_isTooLong;
};

} // namespace

/// What lies at the place and cannot be read here is in nobody's way.
class TestSyncPlace : public SyncTeam {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void oneThatCannotBeReadHoldsUpNothing_data();
    void oneThatCannotBeReadHoldsUpNothing();
    void whatALaterProgramWroteIsLookedAtAgain();

private:
    std::optional<Record> client(int i, const Edit& edit) { return laptop(i).record(Kind::Client, edit.id); }
};

void TestSyncPlace::oneThatCannotBeReadHoldsUpNothing_data()
{
    QTest::addColumn<bool>("isTooLong");
    QTest::addColumn<bool>("isJunk");
    QTest::newRow("a run of edits that cannot be read") << false << false;
    QTest::newRow("one that is too long") << true << false;
    QTest::newRow("something that is nobody's") << true << true;
}

void TestSyncPlace::oneThatCannotBeReadHoldsUpNothing()
{
    QFETCH(bool, isTooLong);
    QFETCH(bool, isJunk);
    joinAll();
    const Edit spoilt = newClient(1, QStringLiteral("Kaarna"));
    sync(1);
    const Edit whole = newClient(2, QStringLiteral("Sammal"));
    sync(2);
    QString name = QStringLiteral("m/000001-") + QString(64, u'a');
    if (isJunk)
        m_relay->objects().insert(name, "x");
    else
        name =
            QStringList(m_relay->objects().keys()).filter(QStringLiteral("s/") + laptop(1).device().toString()).last();
    Spoilt place(*m_relay, name, isTooLong);
    VERIFY_OK(laptop(0).sync(place));
    QVERIFY(client(0, whole));
    QCOMPARE(bool(client(0, spoilt)), isJunk);
    QVERIFY(laptop(0).alarms().contains(QString::number(int(Alarm::Kind::DamagedObject)) + u' ' + name));
    QVERIFY(!m_relay->objects().contains(name));
    syncAll();
    QVERIFY(client(0, spoilt)); // its writer put it again
    expectEqual();
}

void TestSyncPlace::whatALaterProgramWroteIsLookedAtAgain()
{
    joinAll();
    syncAll();
    const MemoryRelay::Objects before = m_relay->objects();
    const Edit edit = newClient(1, QStringLiteral("Kaarna"));
    sync(1);
    const MemoryRelay::Objects after = m_relay->objects();
    m_relay->objects() = before;
    for (auto it = after.begin(); it != after.end(); ++it) // of the next protocol, as far as can be seen here
        if (!before.contains(it.key())) {
            constexpr qsizetype Protocol = 6;
            QByteArray bytes = *it;
            bytes[Protocol] = 2;
            ObjectName name = *ObjectName::parse(it.key());
            name.hash = hashOf(bytes);
            m_relay->objects().insert(name.toString(), bytes);
        }
    const QString newer = QString::number(int(Alarm::Kind::NewerProgram)) + u' ';
    for (int round = 0; round < 2; ++round) { // the same names, and yet looked at
        const auto report = laptop(0).sync(*m_relay);
        VERIFY_OK(report);
        QVERIFY(report->needsUpdate);
        QVERIFY(!report->isQuiet);
        QCOMPARE(laptop(0).alarms(), QStringList{newer});
    }
    QVERIFY(!client(0, edit));
    m_relay->objects() = after;
    sync(0);
    QVERIFY(client(0, edit));
}

QTEST_GUILESS_MAIN(TestSyncPlace)
#include "testsyncplace.moc"
