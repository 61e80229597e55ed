// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/verify.h"
#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Rinnalla;

/// The window writes while a thread of its own takes in what others wrote, each through its own connection.
class TestTwoWriters : public QObject {
    Q_OBJECT

private slots:
    void atOnce();
};

void TestTwoWriters::atOnce()
{
    FakeClock clock;
    SeededRandom random;
    SystemFileSystem files;
    QTemporaryDir folder;
    const SecretBuffer passphrase("correct horse battery staple", 28);
    auto made = Store::create({clock, random, files, KdfCost::minimal()},
                              folder.filePath(QStringLiteral("work.rinnalla")), passphrase);
    VERIFY_OK(made);
    Store& store = *made->store;

    // What another laptop wrote: 300 contacts and a quarrel over one client.
    Laptop other(7);
    MeetingPlace place;
    const Edit client = Records::client(other.random, QStringLiteral("Kaarna"));
    other.write(client);
    for (int i = 0; i < 300; ++i) {
        other.write(Records::contact(other.random, client.id, QStringLiteral("Puhelu %1").arg(i)));
        other.write(Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QString::number(i)));
    }
    other.push(place, 2000);
    const QList<Arrival> runs = place.value(other.device());
    QVERIFY(runs.size() > 20);

    auto writer = store.openWriter();
    VERIFY_OK(writer);
    std::atomic_bool isDone = false;
    QString problem;
    std::thread merging([&] {
        Merge merge(**writer, store.journal().state());
        merge.setSlice(5);
        for (const Arrival& arrival : runs)
            if (const Status applied = merge.apply(arrival); !applied)
                problem = applied.error().message + applied.error().detail;
        isDone = true;
    });
    QList<Edit> own;
    QString refused;
    for (int i = 0; !isDone || i < 20; ++i) {
        const Edit mine = Records::client(random, QStringLiteral("Oma %1").arg(i));
        const auto written = store.journal().write(mine);
        // Drafts and what the window remembers stand outside the gate.
        const Status saved = store.drafts().save(QStringLiteral("contact"), QCborMap{{QStringLiteral("note"), i}});
        const Status remembered = store.local().set(QStringLiteral("place"), i);
        if (!written || !saved || !remembered)
            refused = QStringLiteral("at %1").arg(i);
        own += mine;
    }
    merging.join();
    QCOMPARE(problem, QString());
    QCOMPARE(refused, QString());

    Connection& connection = store.connection();
    QCOMPARE(Backup::verify(connection).value(), QStringList());
    for (const Edit& edit : std::as_const(own)) {
        Statement query = connection.prepare("SELECT 1 FROM client WHERE id = ?");
        QVERIFY(query.with(edit.id).step());
    }
    QCOMPARE(connection.database().execAndGet("SELECT count(*) FROM contact").getInt(), 300);

    // And the other one, which has not heard of it, ends up with the same.
    Outbox outbox(connection, store.journal().state());
    const auto run = outbox.next(1 << 30);
    VERIFY_OK(run);
    QVERIFY(run->last > 0);
    Merge merge(**writer, store.journal().state());
    QCOMPARE(merge.vector()->value(other.device()), other.state().sequence);
    writer->reset();
}

QTEST_GUILESS_MAIN(TestTwoWriters)
#include "testtwowriters.moc"
