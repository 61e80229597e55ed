// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/erasing.h"
#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Rinnalla;

namespace {

Edit moved(const Edit& contact, const Id& client)
{
    return Edit{Kind::Contact, contact.id, {}}.set(ContactField::Client, client);
}

} // namespace

/// Erasure beats every edit, whatever happens elsewhere at the same time.
class TestErasing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anEdit();
    void aNewContact();
    void anAddendum();
    void onTwoLaptops();
    void beforeItCame();
    void movedAway_data() { whoErases(); }
    void movedAway();
    void movedHere_data() { whoErases(); }
    void movedHere();
    void movedAndNeverSent();
    void ownSequenceGoesOn();
    void nothingIsLeft();
    void strangeKeysEraseNothing();

private:
    void whoErases()
    {
        QTest::addColumn<int>("eraser");
        for (int i = 0; i < 3; ++i)
            QTest::addRow("laptop %d", i) << i;
    }
    Laptop& one() { return *m_team.at(0); }
    Laptop& two() { return *m_team.at(1); }
    Laptop& three() { return *m_team.at(2); }
    void meet() { exchangeAll(m_team, m_place); }
    bool isGone(const Id& id)
    {
        for (const auto& laptop : m_team) {
            Statement query = laptop->connection().prepare("SELECT 1 FROM object WHERE id = ? AND erased = 0");
            if (query.with(id).step() || laptop->record(id))
                return false;
        }
        return true;
    }

    Laptops m_team;
    MeetingPlace m_place;
    Edit m_kaarna;
    Edit m_tuomi;
    Edit m_contact;
};

void TestErasing::init()
{
    m_place.clear();
    m_team = someLaptops(3);
    m_kaarna = Records::client(one().random, QStringLiteral("Kaarna"));
    m_tuomi = Records::client(one().random, QStringLiteral("Tuomi"));
    m_contact = Records::contact(one().random, m_kaarna.id, QStringLiteral("Puhelu"));
    for (const Edit& edit : {m_kaarna, m_tuomi, m_contact})
        one().write(edit);
    meet();
}

void TestErasing::anEdit()
{
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    two().clock.setTo(QDateTime({2100, 1, 1}, {12, 0}));
    two().write(Edit{Kind::Client, m_kaarna.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("later")));
    meet();
    QVERIFY(isGone(m_kaarna.id) && isGone(m_contact.id));
    QCOMPARE(differences(m_team), QStringList());
    VERIFY_FAILS(two().journal().write(Edit{Kind::Client, m_kaarna.id, {}}.set(ClientField::State, "dormant")),
                 ErrorCode::Refused);
}

void TestErasing::aNewContact()
{
    const Edit late = Records::contact(two().random, m_kaarna.id, QStringLiteral("Uusi"));
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    two().write(late);
    two().push(m_place); // it is on its way before two learns of the erasure
    meet();
    QVERIFY(isGone(late.id));
    QCOMPARE(differences(m_team), QStringList());
}

void TestErasing::anAddendum()
{
    Edit addendum{Kind::Addendum, two().random.id(), {}};
    addendum.set(AddendumField::Contact, m_contact.id).set(AddendumField::At, QCborValue(1));
    addendum.set(AddendumField::Text, QStringLiteral("Lisäys"));
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    two().write(addendum);
    two().push(m_place);
    meet();
    QVERIFY(isGone(addendum.id));
    QCOMPARE(differences(m_team), QStringList());
}

void TestErasing::onTwoLaptops()
{
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    VERIFY_OK(two().journal().erase(m_kaarna.id));
    meet();
    QVERIFY(isGone(m_kaarna.id) && isGone(m_contact.id) && !isGone(m_tuomi.id));
    QCOMPARE(differences(m_team), QStringList());
}

/// The client was made and erased before another laptop heard of either.
void TestErasing::beforeItCame()
{
    const Edit brief = Records::client(one().random, QStringLiteral("Lyhyt"));
    one().write(brief);
    VERIFY_OK(one().journal().erase(brief.id));
    meet();
    QVERIFY(isGone(brief.id));
    Statement noted = three().connection().prepare("SELECT count(*) FROM erasure");
    noted.step();
    QCOMPARE(noted.integer(0), 1);
    QCOMPARE(differences(m_team), QStringList());
}

void TestErasing::movedAway()
{
    QFETCH(int, eraser);
    two().write(moved(m_contact, m_tuomi.id));
    VERIFY_OK(m_team.at(eraser)->journal().erase(m_kaarna.id));
    meet();
    QVERIFY(isGone(m_contact.id) && !isGone(m_tuomi.id));
    QCOMPARE(differences(m_team), QStringList());
}

void TestErasing::movedHere()
{
    QFETCH(int, eraser);
    const Edit nobodys = Records::contact(one().random, {}, QStringLiteral("Joku soitti"));
    one().write(nobodys);
    meet();
    two().write(moved(nobodys, m_kaarna.id));
    VERIFY_OK(m_team.at(eraser)->journal().erase(m_kaarna.id));
    meet();
    QVERIFY(isGone(nobodys.id));
    QCOMPARE(differences(m_team), QStringList());
}

/// The edit that moved the contact goes with the client before others see it: they are told all the same.
void TestErasing::movedAndNeverSent()
{
    const Edit nobodys = Records::contact(one().random, {}, QStringLiteral("Joku soitti"));
    one().write(nobodys);
    meet();
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    one().push(m_place);
    two().write(moved(nobodys, m_kaarna.id));
    two().pull(m_place);
    meet();
    QVERIFY(isGone(nobodys.id));
    QCOMPARE(differences(m_team), QStringList());
}

/// Own edits that another laptop's erasure took away leave a gap; their numbers are not given again.
void TestErasing::ownSequenceGoesOn()
{
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    one().push(m_place);
    two().write(Edit{Kind::Client, m_kaarna.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("gone soon")));
    const quint64 before = two().state().sequence;
    two().pull(m_place);
    two().reopen();
    QCOMPARE(two().state().sequence, before);
    two().write(Records::client(two().random, QStringLiteral("Uusi")));
    QCOMPARE(two().state().sequence, before + 1);
    meet();
    QCOMPARE(differences(m_team), QStringList());
}

/// Looked for in every text and every byte of every table, after the purge.
void TestErasing::nothingIsLeft()
{
    const QString canary = QStringLiteral("kanarialintu");
    two().write(Edit{Kind::Client, m_kaarna.id, {}}.set(ClientField::SafetyNotes, canary + u'1'));
    three().write(Edit{Kind::Client, m_kaarna.id, {}}.set(ClientField::SafetyNotes, canary + u'2'));
    three().write(Records::contact(three().random, m_kaarna.id, canary));
    meet();
    QCOMPARE(one().conflicts().size(), 1);
    VERIFY_OK(one().journal().erase(m_kaarna.id));
    meet();
    for (const auto& laptop : m_team) {
        for (bool more = true; more;) {
            const auto purged = laptop->journal().purge(1000);
            VERIFY_OK(purged);
            more = *purged;
        }
        Connection& connection = laptop->connection();
        QStringList tables;
        Statement query =
            connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'search'");
        while (query.step())
            tables += query.text(0);
        QVERIFY(tables.contains(QStringLiteral("search_data")) && tables.contains(QStringLiteral("version")));
        for (const QString& table : std::as_const(tables)) {
            Statement rows(std::make_shared<SQLite::Statement>(connection.database(),
                                                               "SELECT * FROM \"" + table.toStdString() + '"'));
            SQLite::Statement counter(connection.database(), "SELECT * FROM \"" + table.toStdString() + '"');
            while (rows.step())
                for (int column = 0; column < counter.getColumnCount(); ++column)
                    for (const char* piece : {"kanarialintu", "nari"})
                        QVERIFY2(!rows.bytes(column).contains(piece), qPrintable(table));
        }
    }
    QCOMPARE(differences(m_team), QStringList());
}

/// Only key 0 itself, and only with true, erases.
void TestErasing::strangeKeysEraseNothing()
{
    const auto body = [](const QCborValue& key, const QCborValue& value) {
        return QCborValue(QCborMap{{key, value}}).toCbor();
    };
    QVERIFY(Erasing::isErasure(Erasing::body()));
    QVERIFY(!Erasing::isErasure(body(QStringLiteral("x"), true)));
    QVERIFY(!Erasing::isErasure(body(1 << 16, true)));
    QVERIFY(!Erasing::isErasure(body(-1, true)));
    QVERIFY(!Erasing::isErasure(body(0, false)));
}

QTEST_GUILESS_MAIN(TestErasing)
#include "testerasing.moc"
