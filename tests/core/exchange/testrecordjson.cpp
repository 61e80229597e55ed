// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonreader.h"
#include "core/exchange/recordjson.h"
#include "core/store/lists.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rinnalla;

class TestRecordJson : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); } // moments are written in local time
    void readsEveryKind_data();
    void readsEveryKind();
    void identityIsARecordOfItsOwn();
    void momentsKeepTheirInstant();
    void refuses_data();
    void refuses();
    void refusesIdsThatAreTaken();
    void nullIsAbsent();
    void changes();
    void aNoteIsOnlyAddedTo();
    void naughtyStringsComeBack();

private:
    Result<NewRecords> read(Kind kind, const QByteArray& text)
    {
        return RecordJson::read(store->connection(), store->random(), kind, text);
    }
    Id made(Kind kind, const QByteArray& text)
    {
        const auto records = read(kind, text);
        if (!records || !store->journal().write(records->edits))
            return {};
        return records->ids.first();
    }

    TestStore store;
};

void TestRecordJson::readsEveryKind_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* kind, const char* text) {
        QTest::newRow(kind) << QByteArray(kind) << QByteArray(text);
    };
    row("client", R"({"code_name":"K","compartment":"support","contact_rules":"c","interpreter":true,"reads":["th"],)"
                  R"("review_on":"2027-02-28","safety_notes":"s","speaks":["th","zh-Hans"],"state":"active"})");
    row("contact", R"({"at":"2026-11-21T14:30:00+00:00","channel":"call","client":"@","follow_up_on":"2026-12-01",)"
                   R"("follow_up_owner":"AB","interpreter":false,"minutes":15,"note":"n","people_met":3,"place":"p",)"
                   R"("topics":["a, b","c"],"violence":["trafficking"]})");
    row("step",
        R"({"client":"@","decision":"d","due_on":"2026-12-24","route":"residence","state":"waiting","title":"t"})");
    row("handout", R"({"at":"2026-11-21T14:30:00+00:00","client":"@","edition":"0a","format":"card",)"
                   R"("languages":["ar","fi"],"paper_safe":true,"reason":"r","told":["service/nas=000"],)"
                   R"("told_again":["service/nas=001"],"told_again_on":"2026-11-22T14:30:00+00:00",)"
                   R"("topic":"help-now","version":1})");
    row("partner",
        R"({"addresses":["A"],"alternate_name":"a","description":"d","emails":["e@example.org"],"hours":[{"days":"mo"}],)"
        R"("languages":["fi"],"name":"N","networks":["n"],"phones":[{"description":"d","number":"000"}],)"
        R"("region":"r","verified_on":"2026-01-01","websites":["https://example.org"]})");
    row("consent", R"({"client":"@","form":"oral","given_on":"2026-01-02","scope":"s","withdrawn_on":"2026-01-03"})");
    row("referral", R"({"at":"2026-11-21T14:30:00+00:00","client":"@","state":"sent"})");
    row("activity",
        R"({"at":"2026-11-21T14:30:00+00:00","audience":"a","kind":"training","minutes":45,"note":"n","people":20})");
}

void TestRecordJson::readsEveryKind()
{
    QFETCH(const QByteArray, kind);
    QFETCH(QByteArray, text);
    const Id client = made(Kind::Client, "{\"code_name\":\"Kaarna\"}");
    text.replace("@", client.toString().toLatin1());
    const Id id = made(*kindFromName(QString::fromLatin1(kind)), text);
    QVERIFY(!id.isNull());
    store.reopen();
    const auto record = Lists::record(store->connection(), id);
    VERIFY_OK(record);
    QJsonObject json = RecordJson::write(**record);
    QCOMPARE(json.take(QStringLiteral("id")).toString(), id.toString());
    QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact), text);
}

void TestRecordJson::identityIsARecordOfItsOwn()
{
    const auto records =
        read(Kind::Client, R"({"code_name":"K","identity":{"name":"N","birth_date":"1990-02-28","phone":null}})");
    VERIFY_OK(records);
    QCOMPARE(records->ids.size(), 1);
    QCOMPARE(records->edits.size(), 2);
    const Edit& identity = records->edits.at(1);
    QCOMPARE(int(identity.kind), int(Kind::Identity));
    QCOMPARE(identity.values.value(IdentityField::Client).toByteArray(), records->ids.first().toBytes());
    QVERIFY(!identity.values.contains(IdentityField::Phone));
}

void TestRecordJson::momentsKeepTheirInstant()
{
    qputenv("TZ", "Europe/Helsinki");
    const auto utc = qScopeGuard([] { qputenv("TZ", "UTC"); });
    const Id id = made(Kind::Contact, R"({"at":"2026-11-21T16:30:00.25+02:00","channel":"text"})");
    const auto record = Lists::record(store->connection(), id);
    const QString written = RecordJson::write(**record)[QStringLiteral("at")].toString();
    QCOMPARE(QDateTime::fromString(written, Qt::ISODateWithMs),
             QDateTime::fromString(QStringLiteral("2026-11-21T14:30:00.250Z"), Qt::ISODateWithMs));
    QCOMPARE(written, QStringLiteral("2026-11-21T16:30:00.250+02:00"));
}

void TestRecordJson::refuses_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* kind, const char* text, const char* says) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(text) << QString::fromLatin1(says);
    };
    row("unknown field", "client", "{}\n{\"colour\":1}", "Line 2: A record of the kind client has no field colour");
    row("deleted", "client", "{\"deleted\":true}", "no field deleted");
    row("unknown in identity", "client", "{\"identity\":{\"shoe\":\"1\"}}", "no field shoe");
    row("identity of another kind", "contact", "{\"identity\":{}}", "no field identity");
    row("text as number", "client", "{\"code_name\":7}", "field code_name must be");
    row("number as text", "contact", "{\"minutes\":\"7\"}", "field minutes must be");
    row("float", "contact", "{\"minutes\":7.5}", "field minutes must be");
    row("negative", "contact", "{\"minutes\":-1}", "field minutes must be");
    row("huge", "contact", "{\"minutes\":99999999999999999999}", "field minutes must be");
    row("boolean as text", "client", "{\"interpreter\":\"yes\"}", "field interpreter must be");
    row("list as text", "client", "{\"speaks\":\"fi\"}", "field speaks must be");
    row("no language", "client", "{\"speaks\":[\"suomea puhuu\"]}", "field speaks must be");
    row("no such day", "client", "{\n\"review_on\":\"2026-02-29\"}",
        "Line 2: The field review_on must be a day that exists");
    row("day with time", "client", "{\"review_on\":\"2026-02-28T00:00:00Z\"}", "field review_on must be");
    row("moment without offset", "contact", "{\"channel\":\"call\",\n\n\"at\":\"2026-11-21T14:30:00\"}",
        "Line 3: The field at must be");
    row("moment of no day", "contact", "{\"channel\":\"call\",\"at\":\"2026-02-30T14:30:00Z\"}", "field at must be");
    row("moment at 25 hours", "contact", "{\"channel\":\"call\",\"at\":\"2026-02-28T25:30:00Z\"}", "field at must be");
    row("moment with more behind", "contact", "{\"channel\":\"call\",\"at\":\"2026-02-28T20:30:00Z\\n\"}",
        "field at must be");
    row("moment as number", "contact", "{\"channel\":\"call\",\"at\":1}", "field at must be");
    row("no such channel", "contact", "{\"at\":\"2026-11-21T14:30:00Z\",\"channel\":\"owl\"}",
        "field channel must be one of");
    row("needed field missing", "contact", "\n{\"at\":\"2026-11-21T14:30:00Z\"}",
        "Line 2: The field channel is needed");
    row("needed field empty", "partner", "{\"name\":\"\"}", "field name is needed");
    row("dangling", "step", "{\"route\":\"r\",\"title\":\"t\",\n\"client\":\"0123456789abcdef0123456789abcdef\"}",
        "Line 2: The field client names");
    row("no id", "step", "{\"route\":\"r\",\"title\":\"t\",\"client\":\"Kaarna\"}", "field client must be");
    row("own id malformed", "client", "{\"id\":\"7\"}", "field id must be");
    row("own id null", "client", "{\"id\":\"00000000000000000000000000000000\"}", "field id must be");
    row("own id twice", "client",
        "{\"id\":\"0123456789abcdef0123456789abcdef\"}\n{\"id\":\"0123456789abcdef0123456789abcdef\"}",
        "Line 2: The field id names a record");
    row("nested list", "partner", "{\"name\":\"n\",\"phones\":[{\"number\":[1]}]}", "field phones must be");
}

void TestRecordJson::refuses()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const auto records = read(*kindFromName(QString::fromLatin1(kind)), text);
    VERIFY_FAILS(records, ErrorCode::InvalidInput);
    QVERIFY2(records.error().message.contains(says), qPrintable(records.error().message));
    QVERIFY2(records.error().message.contains(QStringLiteral("Line ")), qPrintable(records.error().message));
}

void TestRecordJson::refusesIdsThatAreTaken()
{
    const QByteArray given = R"({"id":"00112233445566778899aabbccddeeff"})";
    const Id id = made(Kind::Client, given);
    QCOMPARE(id.toString(), QStringLiteral("00112233445566778899aabbccddeeff"));
    VERIFY_FAILS(read(Kind::Client, given), ErrorCode::InvalidInput);
    const QByteArray step = R"({"route":"r","title":"t","client":")" + id.toString().toLatin1() + "\"}";
    VERIFY_OK(read(Kind::Step, step));
    VERIFY_OK(store->journal().erase(id));
    VERIFY_FAILS(read(Kind::Client, given), ErrorCode::InvalidInput);
    VERIFY_FAILS(read(Kind::Step, step), ErrorCode::InvalidInput);
}

void TestRecordJson::nullIsAbsent()
{
    const auto records = read(Kind::Client, R"({"code_name":null,"speaks":null,"id":null,"identity":null})");
    VERIFY_OK(records);
    QCOMPARE(records->edits.size(), 1);
    QVERIFY(records->edits.first().values.isEmpty());
}

void TestRecordJson::changes()
{
    const Id id = made(Kind::Client, R"({"code_name":"K","speaks":["fi"],"interpreter":true})");
    const auto record = Lists::record(store->connection(), id);
    const auto change = [&](const QStringList& words) {
        return RecordJson::readChanges(store->connection(), store->random(), store->clock(), **record, words);
    };
    const auto good = change({QStringLiteral("code_name=a=b"), QStringLiteral("speaks=[\"ar\",\"th\"]"),
                              QStringLiteral("reads=ru, en"), QStringLiteral("interpreter="),
                              QStringLiteral("identity={\"name\":\"N\"}")});
    VERIFY_OK(good);
    VERIFY_OK(store->journal().write(good->edits));
    const auto after = Lists::record(store->connection(), id);
    QCOMPARE((*after)->text(ClientField::CodeName), QStringLiteral("a=b"));
    QCOMPARE((*after)->texts(ClientField::Speaks), QStringList({QStringLiteral("ar"), QStringLiteral("th")}));
    QCOMPARE((*after)->texts(ClientField::Reads), QStringList({QStringLiteral("ru"), QStringLiteral("en")}));
    QVERIFY(!(*after)->has(ClientField::Interpreter));
    QCOMPARE((*Lists::identityOf(store->connection(), id))->text(IdentityField::Name), QStringLiteral("N"));

    VERIFY_FAILS(change({QStringLiteral("code_name")}), ErrorCode::WrongUsage);
    VERIFY_FAILS(change({QStringLiteral("=x")}), ErrorCode::WrongUsage);
    VERIFY_FAILS(change({QStringLiteral("shoe=7")}), ErrorCode::InvalidInput);
    VERIFY_FAILS(change({QStringLiteral("deleted=true")}), ErrorCode::InvalidInput);
    VERIFY_FAILS(change({QStringLiteral("state="), QStringLiteral("state=active")}), ErrorCode::InvalidInput);
    VERIFY_FAILS(change({QStringLiteral("speaks=[\"fi\"")}), ErrorCode::InvalidInput);
    const auto wrongType = change({QStringLiteral("interpreter=perhaps")});
    VERIFY_OK(wrongType);
    VERIFY_FAILS(store->journal().write(wrongType->edits), ErrorCode::InvalidInput);
}

void TestRecordJson::aNoteIsOnlyAddedTo()
{
    const Id id = made(Kind::Contact, R"({"at":"2026-11-21T14:30:00Z","channel":"call","note":"first"})");
    const auto record = Lists::record(store->connection(), id);
    const auto changes = RecordJson::readChanges(store->connection(), store->random(), store->clock(), **record,
                                                 {QStringLiteral("note=second"), QStringLiteral("minutes=5")});
    VERIFY_OK(changes);
    QVERIFY(changes->addendum);
    VERIFY_OK(store->journal().write(changes->edits));
    QCOMPARE((*Lists::record(store->connection(), id))->text(ContactField::Note), QStringLiteral("first"));
    QCOMPARE((*Lists::record(store->connection(), id))->integer(ContactField::Minutes), 5);
    QCOMPARE(Lists::addendaOf(store->connection(), id)->first().text(AddendumField::Text), QStringLiteral("second"));
}

/// The big list of naughty strings, byte for byte through JSON, store, journal and out again.
void TestRecordJson::naughtyStringsComeBack()
{
    QFile file(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/data/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto strings = JsonReader::value(file.readAll());
    VERIFY_OK(strings);
    QCOMPARE(strings->toArray().size(), 515);
    QByteArray clients;
    QByteArray contacts;
    for (const QCborValue text : strings->toArray()) {
        const QJsonObject client{{QStringLiteral("code_name"), text.toString()}};
        const QJsonObject contact{{QStringLiteral("at"), QStringLiteral("2026-11-21T14:30:00Z")},
                                  {QStringLiteral("channel"), QStringLiteral("call")},
                                  {QStringLiteral("place"), text.toString()},
                                  {QStringLiteral("topics"), QJsonArray{text.toString()}},
                                  {QStringLiteral("note"), text.toString()}};
        clients += QJsonDocument(client).toJson(QJsonDocument::Compact) + '\n';
        contacts += QJsonDocument(contact).toJson(QJsonDocument::Compact) + '\n';
    }
    const auto madeClients = read(Kind::Client, clients);
    const auto madeContacts = read(Kind::Contact, contacts);
    VERIFY_OK(madeClients);
    VERIFY_OK(madeContacts);
    VERIFY_OK(store->journal().write(madeClients->edits + madeContacts->edits));
    store.reopen();
    for (qsizetype i = 0; i < 515; ++i) {
        const QString text = strings->toArray().at(i).toString();
        const auto client = Lists::record(store->connection(), madeClients->ids.at(i));
        QCOMPARE((*client)->text(ClientField::CodeName), text);
        QVERIFY((*client)->has(ClientField::CodeName)); // the empty text too
        const auto contact = Lists::record(store->connection(), madeContacts->ids.at(i));
        QCOMPARE((*contact)->text(ContactField::Place), text);
        QCOMPARE((*contact)->text(ContactField::Note), text);
        QCOMPARE((*contact)->texts(ContactField::Topics), QStringList{text});
        const auto history = store->journal().history(madeContacts->ids.at(i));
        QCOMPARE(history->first().values.value(ContactField::Note).toString(), text);
        const QByteArray written = QJsonDocument(RecordJson::write(**contact)).toJson(QJsonDocument::Compact);
        const auto again = JsonReader::objects(written);
        VERIFY_OK(again);
        for (const JsonMember& member : again->first().members)
            if (member.name == QStringLiteral("note"))
                QCOMPARE(member.value.toString(), text);
    }
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "testrecordjson.moc"
