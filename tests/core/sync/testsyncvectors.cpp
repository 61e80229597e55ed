// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/joinrequest.h"
#include "core/sync/memberentry.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/core/sync/syncvectors.h"
#include "tests/support/result.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// The published vectors (tests/data/sync-protocol): what this code writes is what they say, and it reads them back.
class TestSyncVectors : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void codeMakesTheSameBytes();
    void readsThemBack_data();
    void readsThemBack();
    void readsSegment();
    void readsKeyBag();
    void readsJoining();

private:
    static QByteArray bytes(const QJsonObject& file, const char* key)
    {
        const QString hex = file.value(QLatin1String(key)).toString();
        return QByteArray::fromHex(hex.toLatin1());
    }
    static Id id(const QJsonObject& file, const char* key) { return Id::fromBytes(bytes(file, key)).value_or(Id()); }
    static SecretBuffer secret(const QJsonObject& file, const char* key)
    {
        const QByteArray plain = bytes(file, key);
        return SecretBuffer(plain.data(), std::size_t(plain.size()));
    }
    static quint64 number(const QJsonObject& file, const char* key)
    {
        return file.value(QLatin1String(key)).toString().toULongLong();
    }

    QMap<QString, QByteArray> m_texts;
    QMap<QString, QJsonObject> m_files;
};

void TestSyncVectors::initTestCase()
{
    QDir folder(QDir(qEnvironmentVariable("RINNALLA_SOURCE_DIR")).filePath(QStringLiteral("tests/data/sync-protocol")));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_texts.insert(name, file.readAll());
        m_files.insert(name, QJsonDocument::fromJson(m_texts.value(name)).object());
    }
    QCOMPARE(m_files.size(), qsizetype(7));
}

void TestSyncVectors::codeMakesTheSameBytes()
{
    const auto made = Vectors::make();
    QCOMPARE(made.keys(), m_files.keys());
    if (m_files.first().value(u"zstd") != made.first().value(u"zstd"))
        QSKIP("Another zstd packs otherwise; what it unpacks is tested all the same.");
    for (auto it = made.begin(); it != made.end(); ++it)
        QVERIFY2(Vectors::toText(it.value()) == m_texts.value(it.key()), qPrintable(it.key()));
}

void TestSyncVectors::readsThemBack_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("segment") << m_files.value(QStringLiteral("segment.json"));
    QTest::newRow("head") << m_files.value(QStringLiteral("head.json"));
    QTest::newRow("part") << m_files.value(QStringLiteral("snapshot.json")).value(u"part").toObject();
    QTest::newRow("manifest") << m_files.value(QStringLiteral("snapshot.json")).value(u"manifest").toObject();
}

void TestSyncVectors::readsThemBack()
{
    QFETCH(QJsonObject, object);
    const EpochKey key(quint32(number(object, "epoch")), secret(object, "epochKey"));
    const EnvelopeHeader header{ObjectType(object.value(u"type").toInt()),
                                id(object, "team"),
                                id(object, "device"),
                                number(object, "sequence"),
                                key.number(),
                                key.commitment()};
    const QByteArray publicKey = bytes(m_files.value(QStringLiteral("keys.json")), "signPublicKey");
    const QByteArray envelope = bytes(object, "envelope");
    const auto plain = Envelope::open(envelope, header, key, publicKey);
    VERIFY_OK(plain);
    QCOMPARE(*plain, bytes(object, "plain"));
    QCOMPARE(hashOf(envelope), bytes(object, "hash"));
    switch (header.type) {
    case ObjectType::Segment:
        VERIFY_OK(SegmentCoder::decode(*plain, header.team, header.device, header.sequence,
                                       [](const Id&) { return ClientKey(); }));
        break;
    case ObjectType::Head: {
        const auto head = Head::fromCbor(*plain, header.team, header.device);
        VERIFY_OK(head);
        QCOMPARE(head->name, object.value(u"name").toString());
        QCOMPARE(head->toCbor(), *plain);
        break;
    }
    case ObjectType::SnapshotPart: {
        const auto part = SnapshotPart::fromCbor(*plain, header.team);
        VERIFY_OK(part);
        QCOMPARE(part->part.groups.size(), qsizetype(2));
        break;
    }
    case ObjectType::SnapshotManifest: {
        const auto manifest = SnapshotManifest::fromCbor(*plain, header.team);
        VERIFY_OK(manifest);
        QCOMPARE(manifest->toCbor(), *plain);
        break;
    }
    }
}

void TestSyncVectors::readsSegment()
{
    const QJsonObject file = m_files.value(QStringLiteral("segment.json"));
    const auto decoded = SegmentCoder::decode(bytes(file, "plain"), id(file, "team"), id(file, "device"),
                                              number(file, "sequence"), [](const Id&) { return ClientKey(); });
    VERIFY_OK(decoded);
    QCOMPARE(decoded->segment.from, number(file, "from"));
    QCOMPARE(decoded->segment.previous, bytes(file, "previous"));
    QVERIFY(decoded->fresh.at(id(file, "client")) == ClientKey(secret(file, "clientKey")));
    const QJsonArray edits = file.value(u"editsOfClient").toArray();
    const QList<JournalEdit>& read = decoded->segment.groups.constLast().edits;
    QCOMPARE(read.size(), edits.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QJsonObject edit = edits.at(i).toObject();
        QCOMPARE(read[i].sequence, number(edit, "sequence"));
        QCOMPARE(read[i].stamp, number(edit, "stamp"));
        QCOMPARE(read[i].object, id(edit, "object"));
        QCOMPARE(read[i].body, bytes(edit, "body"));
    }
}

void TestSyncVectors::readsKeyBag()
{
    const QJsonObject file = m_files.value(QStringLiteral("keybag.json"));
    const QByteArray all = bytes(file, "bag");
    const auto bag = KeyBag::parse(all);
    VERIFY_OK(bag);
    QVERIFY(KeyBag::isSignedBy(all, bytes(m_files.value(QStringLiteral("keys.json")), "signPublicKey")));
    const auto box = BoxKey::fromSecret(secret(file, "boxSecret"));
    VERIFY_OK(box);
    const auto key = box->open(bag->recipients.constFirst().sealed);
    VERIFY_OK(key);
    QVERIFY(*key == secret(file, "epochKey"));
    QCOMPARE(EpochKey(bag->epoch, key->copy()).commitment(), bag->commitment);
}

void TestSyncVectors::readsJoining()
{
    const QJsonObject file = m_files.value(QStringLiteral("joining.json"));
    const QByteArray found = bytes(file, "found");
    const auto root = MemberEntry::parse(found);
    VERIFY_OK(root);
    QVERIFY(MemberEntry::isSignedBy(found, root->signKey));
    const auto admit = MemberEntry::parse(bytes(file, "admit"));
    VERIFY_OK(admit);
    QCOMPARE(admit->parents, QList<QByteArray>{bytes(file, "foundHash")});
    const auto invitation = Invitation::fromText(file.value(u"invitationText").toString());
    VERIFY_OK(invitation);
    QCOMPARE(invitation->tag(), bytes(file, "invitationTag"));
    QCOMPARE(invitation->rootBeginning(), hashOf(found).first(14));
    const auto request = JoinRequest::open(bytes(file, "request"), *invitation);
    VERIFY_OK(request);
    QCOMPARE(request->name, file.value(u"name").toString());
    QCOMPARE(request->comparison(*invitation).join(u' '), file.value(u"comparison").toString());
    QCOMPARE(request->device, admit->device);
}

QTEST_GUILESS_MAIN(TestSyncVectors)
#include "testsyncvectors.moc"
