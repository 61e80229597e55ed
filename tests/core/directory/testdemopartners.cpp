// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/demopartners.h"
#include "core/directory/directoryindex.h"
#include "core/directory/shippedpartners.h"
#include "core/sheets/sheetcatalogue.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QtTest>

using namespace Rinnalla;
using Directory::Filter;

class TestDemoPartners : public QObject {
    Q_OBJECT

private slots:
    void fillsTheDirectory();
    void everyFilterFindsSomething_data();
    void everyFilterFindsSomething();
    void allSayThatTheyAreMadeUp();

private:
    static const Services& services()
    {
        static const auto catalogue = SheetCatalogue::load();
        return catalogue->services();
    }
};

void TestDemoPartners::fillsTheDirectory()
{
    TestStore store;
    const auto shipped = Directory::shippedPartners(services());
    VERIFY_OK(shipped);
    const auto made = Directory::fillDemo(*store, services());
    VERIFY_OK(made);
    QCOMPARE(*made, shipped->size() + Directory::demoPartners().size());
    const auto again = Directory::fillDemo(*store, services());
    VERIFY_OK(again);
    QCOMPARE(*again, 0);
}

void TestDemoPartners::everyFilterFindsSomething_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::newRow("open, in Thai") << Filter{.openNow = true, .language = QStringLiteral("th")};
    QTest::newRow("without a name") << Filter{.openNow = true, .withoutName = true};
    QTest::newRow("near") << Filter{.openNow = true, .near = QStringLiteral("837")};
    QTest::newRow("free") << Filter{.text = QStringLiteral("mallila"), .free = true};
}

void TestDemoPartners::everyFilterFindsSomething()
{
    QFETCH(Filter, filter);
    TestStore store;
    VERIFY_OK(Directory::fillDemo(*store, services()));
    const auto index = Directory::Index::read(store->connection());
    VERIFY_OK(index);
    const QDateTime mondayNoon(QDate(2026, 11, 23), QTime(12, 0), Directory::OpeningHours::zone());
    const auto found = index->find(filter, mondayNoon);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < index->items().size());
    QVERIFY(std::any_of(found.cbegin(), found.cend(), [](const Directory::Index::ItemPointer& item) {
        return item->partner.text(PartnerField::Source) == QStringLiteral("made-up");
    }));
}

void TestDemoPartners::allSayThatTheyAreMadeUp()
{
    const DirectoryEntries entries = Directory::demoPartners();
    for (const QList<DirectoryEntry>& list : {entries.organisations, entries.services, entries.locations})
        for (const DirectoryEntry& entry : list) {
            const Field* description = info(entry.kind).field(QStringLiteral("description"));
            const Field* phones = info(entry.kind).field(QStringLiteral("phones"));
            QVERIFY(entry.values.value(description->id).toString().contains(QStringLiteral("ei ole")));
            QVERIFY(!entry.values.contains(phones->id));
        }
}

QTEST_GUILESS_MAIN(TestDemoPartners)
#include "testdemopartners.moc"
