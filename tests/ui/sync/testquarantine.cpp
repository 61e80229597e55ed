// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sync/hands.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/theme.h"

#include <QDirIterator>
#include <QTreeView>

#include <algorithm>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QString Thief = u"Tuohi's laptop"_s;

/// What stands under "Put aside" on a laptop's Sync page, a row a line; nothing where that is not shown.
QStringList putAside(Laptop& laptop)
{
    NoFiles files;
    SyncPage page(*laptop, files);
    page.resize(1000, 1400);
    page.QWidget::show();
    const auto* table = Hands(page).shown<QTreeView>("quarantine");
    QStringList rows;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(row, column).data().toString();
        rows += cells.join(u" | "_s);
    }
    return rows;
}

QStringList alarmsOf(Laptop& laptop)
{
    QStringList kinds;
    for (const Sync::Alarm& alarm : laptop.team().alarms())
        kinds += QString::number(int(alarm.kind));
    return kinds;
}

/// Files that are there and not here are copied here.
void copyMissing(const QString& from, const QString& to)
{
    QDirIterator all(from, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        const QString copy = to + file.sliced(from.size());
        if (QFile::exists(copy))
            continue;
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            qFatal("cannot copy %s", qPrintable(file));
    }
}

} // namespace

/// A laptop is shut out and goes on: whoever has it keeps from it that it was, and puts what it seals where the team
/// meets. A colleague has not heard either, and so the key it seals under is not destroyed yet.
class TestQuarantine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void administratorsReadIt();
    void nobodyElseReadsIt();
    void roomsStayApart();
    void itChangesNothing();
    void nothingIsLeftOut();

private:
    /// Everything the thief does in `work` is sealed and signed by its own program.
    template<typename Work>
    void goOn(Work&& work)
    {
        const QTemporaryDir before;
        copyMissing(m_pair->place.path(), before.path());
        must(m_pair->one.team().revoke(m_pair->other.device()));
        m_pair->one.mustSynchronise();
        work(m_pair->other);
        m_pair->other.meetAt(before.path());
        m_pair->other.mustSynchronise();
        QCOMPARE(m_pair->other.team().standing(), Sync::Team::Standing::Member); // as far as it knows
        copyMissing(before.path(), m_pair->place.path());
        m_pair->one.mustSynchronise();
    }

    std::unique_ptr<Pair> m_pair;
    std::unique_ptr<Laptop> m_colleague;
};

void TestQuarantine::init()
{
    m_pair = std::make_unique<Pair>();
    m_colleague = std::make_unique<Laptop>(3);
    m_pair->letIn(*m_colleague, u"Kuusi's laptop"_s);
    m_pair->exchange();
    m_colleague->mustSynchronise();
}

void TestQuarantine::cleanup()
{
    m_colleague.reset();
    m_pair.reset();
}

/// Whose, when and what; of an identity only that there is something.
void TestQuarantine::administratorsReadIt()
{
    Laptop& admin = m_pair->one;
    const Id client = admin.client(u"Kaarna"_s);
    m_pair->exchange();
    QCOMPARE(putAside(admin), QStringList());
    goOn([&](Laptop& thief) {
        thief.set(client, ClientField::SafetyNotes, u"The back door is open."_s);
        Edit identity{Kind::Identity, thief->store().newId(), {}};
        thief.write(identity.set(IdentityField::Client, client).set(IdentityField::Name, u"Somebody"_s));
    });
    QVERIFY(alarmsOf(admin).contains(QString::number(int(Sync::Alarm::Kind::EditsOfRevoked))));
    const QStringList rows = putAside(admin);
    QCOMPARE(rows.size(), 2);
    const QStringList notes = rows.filter(u"The back door is open."_s);
    QCOMPARE(notes.size(), 1);
    for (const QString& row : rows)
        QVERIFY2(row.contains(Thief + u"\u2069 | "_s) && row.contains(u"21 Nov"_s), qPrintable(row));
    QVERIFY2(notes.first().contains(u"Client"_s) && notes.first().contains(u"Safety notes"_s),
             qPrintable(notes.first()));
    QVERIFY(rows.filter(u"Identity"_s).size() == 1);
    QVERIFY(rows.filter(u"Somebody"_s).isEmpty());
}

/// It lies on every laptop; only who administers the team is shown it, and only while they do.
void TestQuarantine::nobodyElseReadsIt()
{
    Laptop& colleague = *m_colleague;
    goOn([](Laptop& thief) { thief.client(u"Sammal"_s); });
    colleague.mustSynchronise();
    QCOMPARE(colleague.team().quarantine().size(), 1);
    QCOMPARE(putAside(m_pair->one).size(), 1);
    QCOMPARE(putAside(colleague), QStringList());
    must(m_pair->one.team().setAdmin(colleague.device(), true));
    m_pair->one.mustSynchronise();
    colleague.mustSynchronise();
    QCOMPARE(putAside(colleague).size(), 1);
    must(colleague.team().setAdmin(m_pair->one.device(), false));
    QCOMPARE(putAside(colleague).size(), 1);
    colleague.mustSynchronise();
    m_pair->one.mustSynchronise();
    QCOMPARE(putAside(m_pair->one), QStringList());
}

void TestQuarantine::roomsStayApart()
{
    const QString there = u"serie"_s;
    goOn([&](Laptop& thief) {
        thief.client(u"Sammal"_s);
        const Id client = thief.client(u"Kuura"_s, {{ClientField::Compartment, there}});
        Edit contact{Kind::Contact, thief->store().newId(), {}};
        contact.set(ContactField::Client, client).set(ContactField::Note, u"A call."_s);
        thief.write(contact.set(ContactField::Channel, "call").set(ContactField::At, thief.clock.now()));
    });
    const QStringList here = putAside(m_pair->one);
    QCOMPARE(here.size(), 1);
    QVERIFY(here.first().contains(u"Sammal"_s));
    m_pair->one->setRoom(there);
    const QStringList rows = putAside(m_pair->one);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.filter(u"Kuura"_s).size(), 1);
    QCOMPARE(rows.filter(u"A call."_s).size(), 1);
}

/// Nothing it wrote is shown anywhere else. What is asked for in earnest takes along what was put aside.
void TestQuarantine::itChangesNothing()
{
    Laptop& admin = m_pair->one;
    const Id client = admin.client(u"Kaarna"_s);
    m_pair->exchange();
    const auto before = admin.record(client)->values;
    goOn([&](Laptop& thief) {
        thief.set(client, ClientField::CodeName, u"Sammal"_s);
        Edit contact{Kind::Contact, thief->store().newId(), {}};
        contact.set(ContactField::Client, client).set(ContactField::Note, u"A call."_s);
        thief.write(contact.set(ContactField::Channel, "call").set(ContactField::At, thief.clock.now()));
    });
    QCOMPARE(putAside(admin).size(), 2);
    QCOMPARE(admin.record(client)->values, before);
    QCOMPARE(must(Lists::count(admin->connection(), Kind::Contact)), 0);
    must(admin->store().journal().erase(client));
    QCOMPARE(putAside(admin), QStringList());
}

/// However much it sends: the newest first, and older ones when asked for.
void TestQuarantine::nothingIsLeftOut()
{
    constexpr int many = 503;
    goOn([](Laptop& thief) {
        for (int i = 0; i < many; ++i)
            thief.client(u"Sammal %1"_s.arg(i));
    });
    QCOMPARE(m_pair->one.team().quarantine().size(), many);
    NoFiles files;
    SyncPage page(*m_pair->one, files);
    page.resize(1000, 1400);
    page.QWidget::show();
    const Hands hands(page);
    const auto* table = hands.shown<QTreeView>("quarantine");
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 500);
    auto* older = hands.shown<QPushButton>("olderQuarantined");
    QVERIFY(older);
    older->click();
    QCOMPARE(table->model()->rowCount(), many);
    QVERIFY(!older->isVisible());
}

QTEST_MAIN(TestQuarantine)
#include "testquarantine.moc"
