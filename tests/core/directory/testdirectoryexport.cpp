// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directorycsv.h"
#include "core/directory/hsdshours.h"
#include "core/directory/hsdswriter.h"
#include "core/directory/importplan.h"
#include "core/directory/vcardwriter.h"
#include "core/exchange/recordcsv.h"
#include "core/store/lists.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Rinnalla;

/// What leaves the store: valid, complete, and never where a secret place is.
class TestDirectoryExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void hsdsIsValid();
    void hsdsComesBack();
    void hsdsSaysItInItsOwnFields();
    void csvComesBack();
    void cardsComeBack();
    void oddTextsComeBack();
    void linesOfCardsAreFolded();
    void secretsStayHome();

private:
    Connection& connection() { return (*m_store)->connection(); }
    QString written(const QString& format, Kind kind = Kind::Partner);
    void take(TestStore& into, const QString& format, const QString& path, Kind kind = Kind::Partner);
    void compare(TestStore& other, Kind kind, const QSet<quint16>& without);
    void edit(const Edit& edit) { VERIFY_OK((*m_store)->journal().write(edit)); }

    std::unique_ptr<TestStore> m_store;
    Id m_partner;
    Id m_place;
    Id m_service;
    int m_files = 0;
};

namespace {

QList<Record> recordsOf(Connection& connection, Kind kind)
{
    const auto page = Lists::records(connection, {kind, {}, {}}, {}, 2000);
    return page ? page->rows : QList<Record>();
}

QCborArray phone()
{
    return {QCborMap{{QStringLiteral("number"), QStringLiteral("+358 100 100")},
                     {QStringLiteral("extension"), QStringLiteral("12")},
                     {QStringLiteral("description"), QStringLiteral("Päivystys; yö")}}};
}

QCborArray hours()
{
    return {QCborMap{{QStringLiteral("days"), QStringLiteral("MO,TU")},
                     {QStringLiteral("opens"), QStringLiteral("09:00")},
                     {QStringLiteral("closes"), QStringLiteral("15:30")}},
            QCborMap{{QStringLiteral("rule"), QStringLiteral("FREQ=MONTHLY;BYDAY=1SA")},
                     {QStringLiteral("opens"), QStringLiteral("22:00")},
                     {QStringLiteral("closes"), QStringLiteral("02:00")}},
            QCborMap{{QStringLiteral("from"), QStringLiteral("2026-12-24")}, {QStringLiteral("closed"), true}}};
}

/// What HSDS has columns for, and what it has none for.
QCborArray unusualHours()
{
    const auto item = [](std::initializer_list<std::pair<const char*, const char*>> texts) {
        QCborMap map;
        for (const auto& [name, text] : texts)
            map.insert(QLatin1StringView(name), QLatin1StringView(text));
        return map;
    };
    QCborMap closedDay = item({{"from", "2026-12-24"}});
    closedDay.insert(QStringLiteral("closed"), true);
    QCborMap closedSundays = item({{"days", "SU"}});
    closedSundays.insert(QStringLiteral("closed"), true);
    return {item({{"rule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"},
                  {"from", "2026-01-06"},
                  {"opens", "10:00"},
                  {"closes", "12:00"}}),
            item({{"rule", "FREQ=MONTHLY;BYDAY=1SA;UNTIL=20261231"}, {"opens", "10:00"}, {"closes", "12:00"}}),
            item({{"rule", "FREQ=WEEKLY;COUNT=5;BYDAY=WE"}, {"opens", "10:00"}, {"closes", "12:00"}}),
            item({{"days", "MO,TU"}, {"opens", "09:00"}, {"closes", "15:00"}, {"holidays", "closed"}}),
            item({{"days", "FR"}, {"opens", "22:00"}, {"closes", "02:00"}, {"holidays", "open"}}),
            item({{"from", "2027-06-26"}, {"opens", "10:00"}, {"closes", "11:00"}}),
            closedDay,
            closedSundays,
            item({{"holidays", "closed"}}),
            QCborMap{{QStringLiteral("always"), true}}};
}

QByteArray canonical(const QCborValue& value)
{
    return QJsonDocument(QJsonArray{value.toJsonValue()}).toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestDirectoryExport::init()
{
    m_store = std::make_unique<TestStore>();
    m_partner = (*m_store)->newId();
    m_place = (*m_store)->newId();
    m_service = (*m_store)->newId();
    edit(Edit{Kind::Partner, m_partner, {}}
             .set(PartnerField::Name, QStringLiteral("Turvatalo, \"Kaarna\""))
             .set(PartnerField::AlternateName, QStringLiteral("Kaarna; talo"))
             .set(PartnerField::Description, QStringLiteral("Eka\n\ntoka"))
             .set(PartnerField::Notes, QStringLiteral("our own"))
             .set(PartnerField::Emails, QStringList{QStringLiteral("a@example.org"), QStringLiteral("b@example.org")})
             .set(PartnerField::Websites, QStringList{QStringLiteral("https://example.org/a,b")})
             .set(PartnerField::Networks, QStringList{QStringLiteral("ikv/signatory")})
             .set(PartnerField::Languages, QStringList{QStringLiteral("fi"), QStringLiteral("sv")})
             .set(PartnerField::Phones, QCborValue(phone()))
             .set(PartnerField::Hours, QCborValue(hours()))
             .set(PartnerField::VerifiedOn, QDate(2026, 11, 1))
             .set(PartnerField::Addresses,
                  QCborValue(QCborArray{QCborMap{{QStringLiteral("address_1"), QStringLiteral("Kuja 1; B")},
                                                 {QStringLiteral("city"), QStringLiteral("Kylä")}}})));
    edit(Edit{Kind::Location, m_place, {}}
             .set(LocationField::Partner, m_partner)
             .set(LocationField::Name, QStringLiteral("Toimisto"))
             .set(LocationField::Point, QStringLiteral("EPSG:3067 6834688 503879"))
             .set(LocationField::Municipality, QStringLiteral("005"))
             .set(LocationField::Hours, QCborValue(hours())));
    edit(Edit{Kind::Service, m_service, {}}
             .set(ServiceField::Partner, m_partner)
             .set(ServiceField::Name, QStringLiteral("Neuvonta"))
             .set(ServiceField::Phones, QCborValue(phone()))
             .set(ServiceField::Hours, QCborValue(hours()))
             .set(ServiceField::Areas, QStringList{QStringLiteral("nationwide")})
             .set(ServiceField::FreeOfCharge, QCborValue(true))
             .set(ServiceField::State, "temporarily_closed")
             .set(ServiceField::Locations, QStringList{m_place.toString()}));
}

QString TestDirectoryExport::written(const QString& format, Kind kind)
{
    QFile file(m_store->folder() + QStringLiteral("/out%1.").arg(++m_files) + format);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    if (format == QStringLiteral("csv"))
        return RecordCsv::write(connection(), kind, {}, file) ? file.fileName() : QString();
    const auto count = format == QStringLiteral("hsds") ? HsdsWriter::write(connection(), file)
                                                        : VCardWriter::write(connection(), file);
    return count ? file.fileName() : QString();
}

void TestDirectoryExport::take(TestStore& into, const QString& format, const QString& path, Kind kind)
{
    Result<DirectoryEntries> entries = failure(ErrorCode::Internal, QString());
    if (format == QStringLiteral("csv")) {
        const auto layout = DirectoryCsv::look(path, kind);
        VERIFY_OK(layout);
        QVERIFY(layout->ours);
        entries = DirectoryCsv::read(path, *layout);
    } else {
        entries = DirectoryFile::read(*DirectoryFile::formatNamed(format), path);
    }
    VERIFY_OK(entries);
    const auto plan = ImportPlan::make(into->connection(), *entries);
    VERIFY_OK(plan);
    for (const PlannedEntry& entry : plan->entries())
        QVERIFY2(entry.standing != Standing::Refused, qPrintable(entry.reason));
    VERIFY_OK(plan->apply(into->journal()));
    const auto again = ImportPlan::make(into->connection(), *entries);
    VERIFY_OK(again);
    QVERIFY(again->isEmpty());
}

void TestDirectoryExport::compare(TestStore& other, Kind kind, const QSet<quint16>& without)
{
    const QList<Record> mine = recordsOf(connection(), kind);
    QCOMPARE(recordsOf(other->connection(), kind).size(), mine.size());
    for (const Record& record : mine) {
        const auto there = Lists::record(other->connection(), record.id);
        QVERIFY2(there && *there,
                 qPrintable(record.text(PartnerField::Name) + QString::fromUtf8(canonical(record.text(3)))));
        for (const Field& field : info(kind).fields)
            if (!without.contains(field.id))
                QVERIFY2(canonical((*there)->value(field.id)) == canonical(record.value(field.id)),
                         qPrintable(QLatin1StringView(field.name) + u' '
                                    + QString::fromUtf8(canonical(record.value(field.id)))));
    }
}

void TestDirectoryExport::hsdsIsValid()
{
    edit(Edit{Kind::Service, m_service, {}}.set(ServiceField::Hours, QCborValue(unusualHours())));
    edit(Edit{Kind::Partner, (*m_store)->newId(), {}}.set(PartnerField::Name, QStringLiteral("Only a name")));
    for (const char* name : {"ptv/api/service_etalukio.json", "ptv/api/channel_otava_servicelocation.json",
                             "ptv/legacy/servicelocations.json", "vcard/gmail-single2.vcf"})
        take(*m_store, QString::fromLatin1(name).section(u'/', 0, 0), sampleFile(QLatin1StringView(name)));
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"),
                 {qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/core/directory/validatehsds.py"),
                  sampleFile(QStringLiteral("hsds/schema")), written(QStringLiteral("hsds"))});
    QVERIFY(python.waitForFinished(100000));
    const QByteArray said = python.readAll();
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, said.left(4000));
    QCOMPARE(said.trimmed(), QByteArray("checked 111")); // 16 organisations, 2 services, 93 places
}

void TestDirectoryExport::hsdsComesBack()
{
    TestStore other;
    take(other, QStringLiteral("hsds"), written(QStringLiteral("hsds")));
    compare(other, Kind::Partner, {PartnerField::Notes});
    compare(other, Kind::Location, {LocationField::Notes});
    compare(other, Kind::Service, {ServiceField::Notes});
    QVERIFY(!bytesOf(written(QStringLiteral("hsds"))).contains("our own"));
}

/// What others understand, who know nothing of our attributes: hours with their ends and steps, closed days, holidays,
/// an organisation's own address and languages as a place.
void TestDirectoryExport::hsdsSaysItInItsOwnFields()
{
    const QCborArray given = unusualHours();
    edit(Edit{Kind::Partner, m_partner, {}}.set(PartnerField::Hours, QCborValue(given)));
    const QJsonObject page = QJsonDocument::fromJson(bytesOf(written(QStringLiteral("hsds")))).object();
    const QJsonArray places = page[QStringLiteral("contents")].toArray()[0][QStringLiteral("locations")].toArray();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[0][QStringLiteral("addresses")][0][QStringLiteral("address_1")].toString(),
             QStringLiteral("Kuja 1; B"));
    QCOMPARE(places[0][QStringLiteral("languages")].toArray().size(), 2);
    const QJsonArray hours = places[0][QStringLiteral("schedules")].toArray();
    QCOMPARE(hours.size(), given.size());
    for (qsizetype i = 0; i < hours.size(); ++i) { // and read by who knows the standard alone, it is the same
        QCborMap back = HsdsHours::read(QCborMap::fromJsonObject(hours[i].toObject()));
        QCborMap whole = given[i].toMap();
        const QString from = whole.value(QStringLiteral("from")).toString();
        if (back.contains(QStringLiteral("to")) && back.value(QStringLiteral("to")).toString() == from)
            back.remove(QStringLiteral("to")); // an exception of one day says it twice there
        if (back.value(QStringLiteral("description")).toString().isEmpty())
            back.remove(QStringLiteral("description"));
        QCOMPARE(canonical(back), canonical(whole));
        const QJsonValue zone = hours[i][QStringLiteral("timezone")]; // for whoever takes times for Greenwich's
        const bool hasTime = !hours[i][QStringLiteral("opens_at")].toString().isEmpty();
        QCOMPARE(zone.toInt(), !hasTime ? 0 : from == QStringLiteral("2027-06-26") ? 3 : 2);
    }
    TestStore other;
    take(other, QStringLiteral("hsds"), written(QStringLiteral("hsds")));
    compare(other, Kind::Partner, {PartnerField::Notes});
    QCOMPARE(*Lists::count(other->connection(), Kind::Location), 1);
}

void TestDirectoryExport::csvComesBack()
{
    TestStore other;
    for (const Kind kind : {Kind::Partner, Kind::Location, Kind::Service}) {
        take(other, QStringLiteral("csv"), written(QStringLiteral("csv"), kind), kind);
        compare(other, kind, {});
    }
}

void TestDirectoryExport::cardsComeBack()
{
    TestStore other;
    take(other, QStringLiteral("vcard"), written(QStringLiteral("vcard")));
    compare(other, Kind::Partner,
            {PartnerField::Notes, PartnerField::Networks, PartnerField::Hours, PartnerField::VerifiedOn});
}

void TestDirectoryExport::oddTextsComeBack()
{
    QFile file(sampleFile(QStringLiteral("blns.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 500);
    QList<Edit> edits;
    for (const QJsonValue& value : strings)
        edits += Edit{Kind::Partner, (*m_store)->newId(), {}}
                     .set(PartnerField::Name, QStringLiteral("Number %1").arg(edits.size() + 1))
                     .set(PartnerField::Description, value.toString())
                     .set(PartnerField::AlternateName, value.toString());
    VERIFY_OK((*m_store)->journal().write(edits));
    TestStore fromHsds;
    take(fromHsds, QStringLiteral("hsds"), written(QStringLiteral("hsds")));
    compare(fromHsds, Kind::Partner, {PartnerField::Notes});
    TestStore fromCsv;
    take(fromCsv, QStringLiteral("csv"), written(QStringLiteral("csv")));
    compare(fromCsv, Kind::Partner, {});
    TestStore fromCards;
    take(fromCards, QStringLiteral("vcard"), written(QStringLiteral("vcard")));
    compare(fromCards, Kind::Partner,
            {PartnerField::Notes, PartnerField::Networks, PartnerField::Hours, PartnerField::VerifiedOn});
}

void TestDirectoryExport::linesOfCardsAreFolded()
{
    const QString text = QStringLiteral("äö€𝄞").repeated(60);
    const QByteArray line = VCardWriter::line("NOTE", text);
    QByteArray whole;
    for (const QByteArray& each : line.split('\n')) {
        QVERIFY(each.size() <= 76); // with the carriage return
        QVERIFY(each.isEmpty() || each.endsWith('\r'));
        const QByteArray piece = each.startsWith(' ') ? each.mid(1).chopped(1) : each.chopped(each.isEmpty() ? 0 : 1);
        QVERIFY(!QString::fromUtf8(piece).contains(QChar::ReplacementCharacter));
        whole += piece;
    }
    QCOMPARE(whole, "NOTE:" + text.toUtf8());
}

void TestDirectoryExport::secretsStayHome()
{
    const QCborArray marked{QCborMap{{QStringLiteral("address_1"), QStringLiteral("MARKEDPLACE 7")}}};
    edit(Edit{Kind::Partner, m_partner, {}}
             .set(PartnerField::Secret, QCborValue(true))
             .set(PartnerField::Digest, QStringLiteral("7=MARKEDPLACE"))
             .set(PartnerField::Addresses, QCborValue(marked)));
    edit(Edit{Kind::Location, m_place, {}}
             .set(LocationField::Addresses, QCborValue(marked))
             .set(LocationField::Municipality, QStringLiteral("MARKEDPLACE"))
             .set(LocationField::Digest, QStringLiteral("6=MARKEDPLACE"))
             .set(LocationField::Point, QStringLiteral("MARKEDPLACE 1 2")));
    for (const char* format : {"hsds", "vcard"})
        QVERIFY2(!bytesOf(written(QLatin1StringView(format))).contains("MARKEDPLACE"), format);
    for (const Kind kind : {Kind::Partner, Kind::Location, Kind::Service}) {
        const QByteArray bytes = bytesOf(written(QStringLiteral("csv"), kind));
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("MARKEDPLACE"));
    }
}

QTEST_GUILESS_MAIN(TestDirectoryExport)
#include "testdirectoryexport.moc"
