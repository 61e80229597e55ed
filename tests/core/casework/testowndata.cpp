// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/owndata.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

class TestOwnData : public QObject {
    Q_OBJECT

private slots:
    void allOfOneClientAndNothingOfAnother();
    void whatWasIsInItToo();
    void whoOpenedItIsListed();
};

namespace {

QByteArray textOf(TestStore& store, const Id& client)
{
    const auto data = OwnData::of(store->connection(), store->journal(), client);
    if (!data)
        qFatal("%s", qPrintable(data.error().message));
    return QJsonDocument(data->toJson(store.clock.now())).toJson();
}

} // namespace

void TestOwnData::allOfOneClientAndNothingOfAnother()
{
    TestStore store;
    QList<Edit> edits;
    const auto about = [&](const char* mark, const char* room) {
        const QString name = QString::fromLatin1(mark);
        const Edit client = Records::client(store.random, name + u"-client"_s, room);
        edits += client;
        for (const KindInfo& kind : allKinds()) { // every kind there is or will be that belongs to a client
            const Field* owner = kind.field(quint16(1));
            if (!owner || owner->type != FieldType::Reference || owner->target != Kind::Client)
                continue;
            Edit edit{kind.kind, store->newId(), {}};
            edit.set(1, client.id);
            for (const Field& field : kind.fields) {
                if (field.type == FieldType::Text)
                    edit.set(field.id,
                             name + u'-' + QString::fromLatin1(kind.name) + u'-' + QString::fromLatin1(field.name));
                else if (field.type == FieldType::Choice)
                    edit.set(field.id, field.choices.constFirst());
                else if (field.type == FieldType::Time)
                    edit.set(field.id, store.clock.now());
                else if (field.type == FieldType::Languages)
                    edit.set(field.id, QStringList{u"fi"_s});
            }
            edits += edit;
            if (kind.kind == Kind::Contact) {
                Edit addendum{Kind::Addendum, store->newId(), {}};
                edits += addendum.set(AddendumField::Contact, edit.id)
                             .set(AddendumField::At, store.clock.now())
                             .set(AddendumField::Text, name + u"-addendum"_s);
            }
        }
        return client.id;
    };
    const Id own = about("own", "support");
    about("other", "support");
    about("third", "serie");
    VERIFY_OK(store->journal().write(edits));
    const QByteArray text = textOf(store, own);
    for (const Edit& edit : edits)
        for (const QCborValue& value : edit.values)
            if (value.isString() && value.toString().startsWith(u"own-"_s))
                QVERIFY2(text.contains(value.toString().toUtf8()), qPrintable(value.toString()));
    QVERIFY(text.contains("own-addendum"));
    QVERIFY(text.contains("own-identity-name"));
    QVERIFY(!text.contains("other-"));
    QVERIFY(!text.contains("third-"));
}

void TestOwnData::whatWasIsInItToo()
{
    TestStore store;
    const Edit client = Records::client(store.random, u"Before"_s);
    VERIFY_OK(store->journal().write(client));
    Edit renamed{Kind::Client, client.id, {}};
    VERIFY_OK(store->journal().write(renamed.set(ClientField::CodeName, u"After"_s)));
    const QByteArray text = textOf(store, client.id);
    QVERIFY(text.contains("Before"));
    QVERIFY(text.contains("After"));
}

void TestOwnData::whoOpenedItIsListed()
{
    TestStore store;
    const Edit client = Records::client(store.random, u"Kaisla"_s);
    VERIFY_OK(store->journal().write(client));
    for (const char* worker : {"AB", "CD"}) {
        store.clock.advance(1000);
        VERIFY_OK(store->journal().write(
            OwnData::access(store->newId(), client.id, QString::fromLatin1(worker), store.clock.now())));
    }
    const auto accesses = accessesOf(store->connection(), client.id, 10);
    VERIFY_OK(accesses);
    QCOMPARE(accesses->size(), 2);
    QCOMPARE(accesses->at(0).text(AccessField::Worker), u"CD"_s);
    QCOMPARE(accesses->at(0).text(AccessField::What), u"export"_s);
}

QTEST_GUILESS_MAIN(TestOwnData)
#include "testowndata.moc"
