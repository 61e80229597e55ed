// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/recoverykey.h"
#include "core/store/lists.h"
#include "tests/support/faultyfilesystem.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;

/// Changing the ways into a store.
class TestPassphrase : public QObject {
    Q_OBJECT

private slots:
    void changes();
    void recoveryKey();
    void survivesEveryFault_data();
    void survivesEveryFault();
    void creatingSurvivesEveryFault_data() { survivesEveryFault_data(); }
    void creatingSurvivesEveryFault();

private:
    static SecretBuffer next() { return SecretBuffer("the next one", 12); }
};

void TestPassphrase::changes()
{
    TestStore store;
    VERIFY_FAILS(store->changePassphrase(next(), next()), ErrorCode::WrongKey);
    VERIFY_FAILS(store->changePassphrase(TestStore::passphrase(), SecretBuffer()), ErrorCode::InvalidInput);
    VERIFY_OK(store->changePassphrase(TestStore::passphrase(), next()));
    VERIFY_OK(store->journal().write(Records::client(store.random, QStringLiteral("Kaarna"))));
    store.close();
    VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::WrongKey);
    const auto opened = Store::open(store.environment(), store.path(), next());
    VERIFY_OK(opened);
    QCOMPARE(*Lists::count((*opened)->connection(), Kind::Client), 1);
}

void TestPassphrase::recoveryKey()
{
    TestStore store;
    const auto first = store->renewRecoveryKey();
    VERIFY_OK(first);
    const auto second = store->renewRecoveryKey();
    VERIFY_OK(second);
    store.close();
    const auto open = [&](const SecretBuffer& key) {
        return Store::open(store.environment(), store.path(), key, KeySlots::Kind::RecoveryKey);
    };
    VERIFY_FAILS(open(*first), ErrorCode::WrongKey); // the old paper
    const auto typed = RecoveryKey::fromText(RecoveryKey::toText(*second));
    VERIFY_OK(typed);
    const auto opened = open(*typed);
    VERIFY_OK(opened);
    // The passphrase was forgotten: the recovery key alone gives no way to change it without knowing it.
    VERIFY_FAILS((*opened)->changePassphrase(next(), next()), ErrorCode::WrongKey);
}

void TestPassphrase::survivesEveryFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("one call fails") << int(FaultyFileSystem::Fault::Once);
    QTest::newRow("crash before a call") << int(FaultyFileSystem::Fault::Crash);
    QTest::newRow("crash after a call") << int(FaultyFileSystem::Fault::CrashAfter);
}

/// One of the two passphrases opens, whatever happens; after success it is the new one, and both copies agree.
void TestPassphrase::survivesEveryFault()
{
    QFETCH(int, fault);
    int call = 0;
    for (bool failed = true; failed;) {
        TestStore place;
        place.close();
        FaultyFileSystem faulty;
        const Environment environment{place.clock, place.random, faulty, KdfCost::minimal()};
        bool changed = false;
        {
            const auto store = Store::open(environment, place.path(), TestStore::passphrase());
            VERIFY_OK(store);
            faulty.arm(FaultyFileSystem::Fault(fault), ++call);
            changed = (*store)->changePassphrase(TestStore::passphrase(), next()).has_value();
            failed = faulty.hasFailed();
            QVERIFY(changed || failed);
        }
        const bool withOld = Store::open(place.environment(), place.path(), TestStore::passphrase()).has_value();
        const bool withNew = Store::open(place.environment(), place.path(), next()).has_value();
        QVERIFY(withOld != withNew);
        QVERIFY(withNew || !changed);
        QCOMPARE(*place.files.read(place.path() + QStringLiteral("-keys")),
                 *place.files.read(place.path() + QStringLiteral("-keys2")));
    }
    QVERIFY(call > 3);
}

void TestPassphrase::creatingSurvivesEveryFault()
{
    QFETCH(int, fault);
    int call = 0;
    for (bool failed = true; failed;) {
        TestStore place;
        const QString path = place.folder() + QStringLiteral("/new.rinnalla");
        FaultyFileSystem faulty;
        faulty.arm(FaultyFileSystem::Fault(fault), ++call);
        const bool made =
            Store::create({place.clock, place.random, faulty, KdfCost::minimal()}, path, next()).has_value();
        failed = faulty.hasFailed();
        QVERIFY(made || failed);
        // A whole store, or a free place.
        if (Store::exists(place.environment(), path))
            VERIFY_OK(Store::open(place.environment(), path, next()));
        else
            VERIFY_OK(Store::create(place.environment(), path, next()));
    }
    QVERIFY(call > 8);
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "testpassphrase.moc"
