// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/settings.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QtTest>

using namespace Rinnalla;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void thresholdsHaveDefaultsAndBounds();
    void takenBackIsUnset();

private:
    static Status choose(TestStore& store, const QString& key, const QString& value)
    {
        const auto written = store->journal().write(
            Settings::write(key, value, QStringLiteral("Worker"), QDateTime::fromMSecsSinceEpoch(store.clock.nowMs())));
        return written ? Status() : tl::unexpected(written.error());
    }
};

void TestSettings::whatIsWrittenIsRead()
{
    TestStore store;
    QCOMPARE(Settings::read(store->connection(), Settings::Key::OrganisationName).value(), QString());
    VERIFY_OK(choose(store, Settings::Key::OrganisationName, QStringLiteral("Made-up house")));
    VERIFY_OK(choose(store, Settings::Key::DefaultRegion, QStringLiteral("Uusimaa")));
    QCOMPARE(Settings::read(store->connection(), Settings::Key::OrganisationName).value(),
             QStringLiteral("Made-up house"));
    QCOMPARE(Settings::read(store->connection(), Settings::Key::DefaultRegion).value(), QStringLiteral("Uusimaa"));
    QCOMPARE(Settings::idOf(QStringLiteral("a")), Settings::idOf(QStringLiteral("a")));
    QVERIFY(Settings::idOf(QStringLiteral("a")) != Settings::idOf(QStringLiteral("b")));
}

void TestSettings::thresholdsHaveDefaultsAndBounds()
{
    TestStore store;
    Connection& reading = store->connection();
    QCOMPARE(Settings::threshold(reading).value(), 5);
    QCOMPARE(Settings::publicThreshold(reading).value(), 11);
    QCOMPARE(Settings::retentionMonths(reading).value(), 24);
    VERIFY_OK(choose(store, Settings::Key::Threshold, QStringLiteral("20")));
    QCOMPARE(Settings::threshold(reading).value(), 20);
    QCOMPARE(Settings::publicThreshold(reading).value(), 20); // what everybody reads is hidden at least as well
    VERIFY_OK(choose(store, Settings::Key::Threshold, QStringLiteral("1")));
    QCOMPARE(Settings::threshold(reading).value(), 5);
    VERIFY_OK(choose(store, Settings::Key::Threshold, QStringLiteral("many")));
    QCOMPARE(Settings::threshold(reading).value(), 5);
}

void TestSettings::takenBackIsUnset()
{
    TestStore store;
    VERIFY_OK(choose(store, Settings::Key::RetentionMonths, QStringLiteral("60")));
    QCOMPARE(Settings::retentionMonths(store->connection()).value(), 60);
    VERIFY_OK(choose(store, Settings::Key::RetentionMonths, QString()));
    QCOMPARE(Settings::retentionMonths(store->connection()).value(), 24);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "testsettings.moc"
