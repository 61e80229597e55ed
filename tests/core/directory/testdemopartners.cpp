// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demo.h"
#include "core/directory/demopartners.h"
#include "core/directory/directoryindex.h"
#include "core/directory/shippedpartners.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
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
    const auto edits = Directory::demoEdits(store->connection(), services());
    VERIFY_OK(edits);
    const auto made = Demo::fill(*store, {.clients = 3, .contacts = 5}, {}, *edits);
    VERIFY_OK(made);
    QVERIFY(*made >= edits->size() + 8);
    qint64 records = 0;
    for (const Kind kind : {Kind::Partner, Kind::Service, Kind::Location})
        records += Lists::count(store->connection(), kind).value_or(-1);
    QCOMPARE(records, shipped->size() + Directory::demoPartners().size());
    QVERIFY(Directory::demoEdits(store->connection(), services())->isEmpty()); // the window has nothing to offer either
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
    const auto edits = Directory::demoEdits(store->connection(), services());
    VERIFY_OK(edits);
    VERIFY_OK(store->journal().write(*edits));
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
