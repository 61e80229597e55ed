// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/openinghours.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QTemporaryDir>

#include <algorithm>

using namespace Rinnalla;

/// Real files of other systems, and how many things each holds.
class TestDirectoryFiles : public QObject {
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void nestedIdsAreOneThing();
    void hsdsKeepsWhatItSays();
    void repeatsAreTold();
    void refusalsSayWhy();
    void badAddressesAreLeftOut();
    void aLinkIsFollowed();
    void serviceOfTheCatalogue();
    void placeOfTheCatalogue();
    void oldCatalogue();
    void outlookCard();
    void phoneWithExtension();
    void everyKindOfCardLine();
    void unusualHours();
    void hoursOfAnotherClock();
    void languagesByName();
    void savedPagesTogether();
    void onePageOfThree_data();
    void onePageOfThree();
    void addressInLines();
    void nothingOutsideAPackage();
};

namespace {

DirectoryEntries readSample(const QString& name)
{
    const auto entries = DirectoryFile::read(formatOf(name), sampleFile(name));
    if (!entries)
        qWarning("%s", qPrintable(entries.error().message));
    return entries.value_or(DirectoryEntries());
}

DirectoryEntries readText(DirectoryFile::Format format, const QByteArray& text,
                          const QString& name = QStringLiteral("f"))
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    const auto entries = DirectoryFile::read(format, file.fileName());
    if (!entries)
        qWarning("%s", qPrintable(entries.error().message));
    return entries.value_or(DirectoryEntries());
}

int whole(const QList<DirectoryEntry>& entries)
{
    return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(), [](const DirectoryEntry& entry) {
        return entry.refusal.isEmpty() && !entry.onlyIfNeeded;
    }));
}

int refused(const DirectoryEntries& entries)
{
    int count = 0;
    for (const auto* list : {&entries.organisations, &entries.services, &entries.locations})
        for (const DirectoryEntry& entry : *list)
            count += !entry.refusal.isEmpty();
    return count;
}

QCborArray listOf(const DirectoryEntry& entry, quint16 field)
{
    return entry.values.value(field).toArray();
}

QString textOf(const DirectoryEntry& entry, quint16 field)
{
    return entry.values.value(field).toString();
}

QStringList textsOf(const DirectoryEntry& entry, quint16 field, const char* member = nullptr)
{
    QStringList texts;
    for (const QCborValue& value : listOf(entry, field))
        texts += member ? value.toMap()[QLatin1StringView(member)].toString() : value.toString();
    return texts;
}

} // namespace

void TestDirectoryFiles::counts_data()
{
    QTest::addColumn<int>("organisations");
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("locations");
    QTest::addColumn<int>("refusals");
    QTest::newRow("hsds/3.0/datapackage.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/3.0/csv") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/3.0/csv/datapackage.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/3.0/json/organization_full.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/3.0/json/service_full.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/3.0/json/service_at_location_full.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/3.0/json/location.json") << 0 << 0 << 1 << 0;
    QTest::newRow("hsds/3.0/json/organization_list.json") << 1 << 0 << 0 << 0;
    QTest::newRow("hsds/3.0/json/service_list.json") << 1 << 1 << 0 << 0;
    QTest::newRow("hsds/3.0/json/taxonomy_term_list.json") << 0 << 0 << 0 << 0;
    QTest::newRow("hsds/3.0/json/tabular.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/uk/pass/service_list.json") << 1 << 1 << 0 << 0;
    QTest::newRow("hsds/uk/pass/service_full.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/uk/pass/organization_full.json") << 1 << 1 << 1 << 0;
    QTest::newRow("hsds/uk/pass/taxonomy_term_list.json") << 0 << 0 << 0 << 0;
    QTest::newRow("hsds/uk/fail/service_list.json") << 0 << 0 << 0 << 4;
    QTest::newRow("hsds/uk/fail/service_full.json") << 1 << 1 << 1 << 0;
    QTest::newRow("ptv/api/service_etalukio.json") << 2 << 1 << 0 << 0;
    QTest::newRow("ptv/api/channel_otava_servicelocation.json") << 0 << 0 << 1 << 0;
    QTest::newRow("ptv/legacy/servicelocations.json") << 11 << 0 << 89 << 0;
    QTest::newRow("ptv/legacy/phone_service.json") << 11 << 28 << 0 << 0;
    QTest::newRow("vcard/gmail-list.vcf") << 3 << 0 << 0 << 0;
    QTest::newRow("vcard/gmail-single2.vcf") << 1 << 0 << 0 << 0;
    QTest::newRow("vcard/outlook-2003.vcf") << 1 << 0 << 0 << 0;
    QTest::newRow("vcard/rfc2426-example.vcf") << 2 << 0 << 0 << 0;
    QTest::newRow("vcard/rfc6350-example.vcf") << 1 << 0 << 0 << 0;
    QTest::newRow("vcard/vcard_author.vcf") << 1 << 0 << 0 << 0;
    QTest::newRow("vcard/John_Doe_EVOLUTION.vcf") << 1 << 0 << 0 << 0;
}

void TestDirectoryFiles::counts()
{
    QFETCH(int, organisations);
    QFETCH(int, services);
    QFETCH(int, locations);
    QFETCH(int, refusals);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto read = DirectoryFile::read(formatOf(name), sampleFile(name));
    VERIFY_OK(read);
    QCOMPARE(whole(read->organisations), organisations);
    QCOMPARE(whole(read->services), services);
    QCOMPARE(whole(read->locations), locations);
    QCOMPARE(refused(*read), refusals);
}

void TestDirectoryFiles::nestedIdsAreOneThing()
{
    for (const char* file : {"datapackage.json", "json/organization_full.json", "json/service_full.json"}) {
        const DirectoryEntries entries = readSample(QStringLiteral("hsds/3.0/") + QLatin1StringView(file));
        for (const char* table : {"organization", "service", "location", "service_at_location", "phone", "schedule",
                                  "contact", "language", "address"})
            QVERIFY2(entries.found.value(QLatin1StringView(table)) == 1, table);
        QCOMPARE(listOf(entries.services.first(), ServiceField::Phones).size(), 1);
        QCOMPARE(listOf(entries.services.first(), ServiceField::Hours).size(), 1);
        QCOMPARE(listOf(entries.organisations.first(), PartnerField::Phones).size(), 1);
        QCOMPARE(listOf(entries.locations.first(), LocationField::Addresses).size(), 1);
        QCOMPARE(entries.services.first().locations, QStringList{entries.locations.first().sourceId});
    }
}

void TestDirectoryFiles::hsdsKeepsWhatItSays()
{
    const DirectoryEntries entries = readSample(QStringLiteral("hsds/3.0/datapackage.json"));
    const DirectoryEntry& service = entries.services.first();
    QCOMPARE(service.name(), QStringLiteral("Community Counselling"));
    QCOMPARE(service.organisation, entries.organisations.first().sourceId);
    QVERIFY(textOf(service, ServiceField::Price).contains(u"£50"));
    QCOMPARE(textsOf(service, ServiceField::Languages), QStringList{QStringLiteral("ur")});
    QCOMPARE(textsOf(service, ServiceField::Phones, "number"), QStringList{QStringLiteral("+44 1234 234567")});
    QCOMPARE(textsOf(service, ServiceField::Hours, "opens"), QStringList{QStringLiteral("10:00")});
    QCOMPARE(entries.organisations.first().name(), QStringLiteral("Example Organization Inc."));
    QVERIFY(!entries.organisations.first().warnings.isEmpty());                // its parent is not in the file
    QVERIFY(!entries.locations.first().values.contains(LocationField::Point)); // 100 degrees north is nowhere
}

void TestDirectoryFiles::repeatsAreTold()
{
    const DirectoryEntries entries = readSample(QStringLiteral("hsds/uk/pass/service_list.json"));
    QCOMPARE(entries.repeats, 127);
    QVERIFY(std::any_of(entries.remarks.cbegin(), entries.remarks.cend(),
                        [](const Remark& remark) { return remark.text.contains(QStringLiteral("127")); }));
}

void TestDirectoryFiles::refusalsSayWhy()
{
    const DirectoryEntries entries = readSample(QStringLiteral("hsds/uk/fail/service_list.json"));
    QCOMPARE(entries.services.size(), 4);
    QCOMPARE(entries.size(), 4);
    for (const DirectoryEntry& entry : entries.services) {
        QVERIFY(entry.refusal.contains(QStringLiteral("no name")));
        QVERIFY(entry.where.startsWith(QStringLiteral("Item ")));
    }
    QVERIFY(entries.services.first().refusal.contains(QStringLiteral("email-example_com")));
    QVERIFY(entries.services.first().refusal.contains(QStringLiteral("example_counselling")));
}

void TestDirectoryFiles::badAddressesAreLeftOut()
{
    const DirectoryEntries entries = readSample(QStringLiteral("hsds/uk/fail/service_full.json"));
    const DirectoryEntry& service = entries.services.first();
    const QString told = service.warnings.join(u'\n');
    QVERIFY2(told.contains(QStringLiteral("no e-mail address")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("no web address")), qPrintable(told));
    QVERIFY(listOf(service, ServiceField::Websites).isEmpty());
}

void TestDirectoryFiles::aLinkIsFollowed()
{
    const DirectoryEntries entries = readSample(QStringLiteral("hsds/3.0/csv/datapackage.json"));
    QCOMPARE(entries.found.size(), 21);
}

void TestDirectoryFiles::serviceOfTheCatalogue()
{
    const DirectoryEntries entries = readSample(QStringLiteral("ptv/api/service_etalukio.json"));
    const DirectoryEntry& service = entries.services.first();
    QCOMPARE(service.name(), QStringLiteral("Nettilukio aikuisille"));
    QCOMPARE(textOf(service, ServiceField::AlternateName), QStringLiteral("Etälukio"));
    QVERIFY(service.values.value(ServiceField::FreeOfCharge).toBool());
    QCOMPARE(textsOf(service, ServiceField::Areas), QStringList{QStringLiteral("nationwide")});
    QCOMPARE(textsOf(service, ServiceField::Languages), QStringList{QStringLiteral("fi")});
    QCOMPARE(service.locations.size(), 3);
    const QStringList classes = textsOf(service, ServiceField::Classes);
    QCOMPARE(classes.size(), 4 + 6);
    for (const char* code : {"P6.10 ", "P6.8 ", "P6.13 ", "P6 "})
        QVERIFY(std::any_of(classes.cbegin(), classes.cend(),
                            [code](const QString& each) { return each.startsWith(QLatin1StringView(code)); }));
    QCOMPARE(entries.found.value(QStringLiteral("keyword")), 6);
    QStringList names;
    for (const DirectoryEntry& organisation : entries.organisations)
        names += organisation.name();
    QCOMPARE(names, (QStringList{QStringLiteral("Mikkelin kaupungin liikelaitos Otavia"),
                                 QStringLiteral("Mikkelin kaupunki")}));
    QCOMPARE(service.organisation, entries.organisations.first().sourceId);
    QVERIFY(textOf(service, ServiceField::Description).contains(u'\n')); // paragraphs are kept
}

void TestDirectoryFiles::placeOfTheCatalogue()
{
    const DirectoryEntries entries = readSample(QStringLiteral("ptv/api/channel_otava_servicelocation.json"));
    const DirectoryEntry& place = entries.locations.first();
    QCOMPARE(place.name(), QStringLiteral("Otavan Opisto / Otavia"));
    const QCborMap address = listOf(place, LocationField::Addresses).first().toMap();
    QCOMPARE(address[QStringLiteral("address_1")].toString(), QStringLiteral("Otavantie 2 B"));
    QCOMPARE(address[QStringLiteral("postal_code")].toString(), QStringLiteral("50670"));
    QCOMPARE(address[QStringLiteral("city")].toString(), QStringLiteral("OTAVA"));
    QCOMPARE(textOf(place, LocationField::Municipality), QStringLiteral("491"));
    QCOMPARE(textsOf(place, LocationField::Phones, "number"),
             (QStringList{QStringLiteral("+358 447943552"), QStringLiteral("+358 447943565")}));
    QCOMPARE(listOf(place, LocationField::Emails).size(), 7);
    QCOMPARE(listOf(place, LocationField::Websites).size(), 4);
    QCOMPARE(textOf(place, LocationField::Point), QStringLiteral("EPSG:3067 6834688 503879"));
    QCOMPARE(listOf(place, LocationField::Hours).size(), 1);
    const QCborMap hours = listOf(place, LocationField::Hours).first().toMap();
    QCOMPARE(hours[QStringLiteral("days")].toString(), QStringLiteral("MO,TU,WE,TH,FR"));
    QCOMPARE(hours[QStringLiteral("opens")].toString(), QStringLiteral("08:00"));
    QCOMPARE(hours[QStringLiteral("closes")].toString(), QStringLiteral("16:00"));
    QCOMPARE(entries.found.value(QStringLiteral("service_link")), 8);
}

void TestDirectoryFiles::oldCatalogue()
{
    const DirectoryEntries places = readSample(QStringLiteral("ptv/legacy/servicelocations.json"));
    int points = 0;
    int metres = 0;
    for (const DirectoryEntry& place : places.locations) {
        points += place.values.contains(LocationField::Point);
        metres += textOf(place, LocationField::Point).startsWith(QStringLiteral("EPSG:3067 "));
    }
    QCOMPARE(points, 81);
    QCOMPARE(metres, 80);
    const DirectoryEntries phones = readSample(QStringLiteral("ptv/legacy/phone_service.json"));
    const DirectoryEntry& first = phones.services.first();
    QCOMPARE(textsOf(first, ServiceField::Phones, "number"), QStringList{QStringLiteral("020 697 000")});
    QCOMPARE(textsOf(first, ServiceField::Hours, "days"), QStringList{QStringLiteral("MO,TU,WE,TH,FR")});
}

void TestDirectoryFiles::outlookCard()
{
    const DirectoryEntry card = readSample(QStringLiteral("vcard/outlook-2003.vcf")).organisations.first();
    QCOMPARE(card.name(), QStringLiteral("John Doe III"));
    QCOMPARE(textOf(card, PartnerField::Description).split(u'\n'),
             (QStringList{QStringLiteral("This is the note field!!"), QStringLiteral("Second line"), QString(),
                          QStringLiteral("Third line is empty")}));
    QCOMPARE(listOf(card, PartnerField::Phones).size(), 4);
    QVERIFY(textOf(card, PartnerField::AlternateName).contains(QStringLiteral("Company, The")));
    const DirectoryEntry many = readSample(QStringLiteral("vcard/gmail-single2.vcf")).organisations.first();
    QCOMPARE(listOf(many, PartnerField::Phones).size(), 11);
    QCOMPARE(listOf(many, PartnerField::Emails).size(), 5);
    QCOMPARE(listOf(many, PartnerField::Addresses).size(), 5);
    QCOMPARE(textsOf(many, PartnerField::Websites).first(), QStringLiteral("http://www.example1.com"));
    int phones = 0;
    for (const DirectoryEntry& each : readSample(QStringLiteral("vcard/rfc2426-example.vcf")).organisations)
        phones += static_cast<int>(listOf(each, PartnerField::Phones).size());
    QCOMPARE(phones, 4);
    QCOMPARE(readSample(QStringLiteral("vcard/John_Doe_EVOLUTION.vcf")).organisations.first().name(),
             QStringLiteral("Mr. John Richter, James Doe Sr."));
}

void TestDirectoryFiles::phoneWithExtension()
{
    for (const char* file : {"vcard/rfc6350-example.vcf", "vcard/vcard_author.vcf"}) {
        const DirectoryEntry card = readSample(QLatin1StringView(file)).organisations.first();
        QCOMPARE(card.name(), QStringLiteral("Simon Perreault"));
        const QCborMap phone = listOf(card, PartnerField::Phones).first().toMap();
        QCOMPARE(phone[QStringLiteral("number")].toString(), QStringLiteral("+1-418-656-9254"));
        QCOMPARE(phone[QStringLiteral("extension")].toString(), QStringLiteral("102"));
        QCOMPARE(textsOf(card, PartnerField::Languages), (QStringList{QStringLiteral("fr"), QStringLiteral("en")}));
        for (const QCborValue& value : card.values) // a day without a year is no date
            QVERIFY(!value.toString().contains(QStringLiteral("02-03")));
    }
}

void TestDirectoryFiles::everyKindOfCardLine()
{
    const DirectoryEntries entries =
        readText(DirectoryFile::Format::VCard, "BEGIN:VCARD\r\nVERSION:2.1\r\n"
                                               "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C4iti-\r\n"
                                               "NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:ensimm=C3=A4inen=\r\n"
                                               " toinen=0Akolmas\r\n"
                                               "TEL;CELL:+358 40 1\r\nX-AGENT:x\r\nEND:VCARD\r\n"
                                               "begin:vcard\nversion:3.0\nfn:Toinen\\, talo\n"
                                               "item1.TEL;type=WORK,voice:0800 1\nitem1.X-ABLabel:_$!<Main>!$_\n"
                                               "NOTE:a\\nb\\;c\n  d\nEND:VCARD");
    QCOMPARE(entries.organisations.size(), 2);
    QCOMPARE(entries.organisations[0].name(), QStringLiteral("Äiti-"));
    QCOMPARE(textOf(entries.organisations[0], PartnerField::Description), QStringLiteral("ensimmäinen toinen\nkolmas"));
    QCOMPARE(entries.organisations[1].name(), QStringLiteral("Toinen, talo"));
    QCOMPARE(textsOf(entries.organisations[1], PartnerField::Phones, "description"),
             QStringList{QStringLiteral("Main")});
    QCOMPARE(textOf(entries.organisations[1], PartnerField::Description), QStringLiteral("a\nb;c d"));
}

void TestDirectoryFiles::unusualHours()
{
    const QByteArray json = R"([{"id":"00000000-0000-4000-8000-000000000001","name":"Talo","status":"active",
        "organization":{"id":"00000000-0000-4000-8000-000000000002","name":"Yhdistys"},"schedules":[
        {"id":"a","freq":"MONTHLY","byday":"1SA","opens_at":"09:00:00+02:00","closes_at":"12:00:00+02:00"},
        {"id":"b","freq":"WEEKLY","byday":"TH, FR","opens_at":"22:00","closes_at":"02:00","valid_from":"null"},
        {"id":"c","freq":"WEEKLY","byday":"MO","opens_at":"25:00"}]}])";
    const DirectoryEntry service = readText(DirectoryFile::Format::Hsds, json).services.first();
    const QCborArray hours = listOf(service, ServiceField::Hours);
    QCOMPARE(hours.size(), 3);
    QCOMPARE(hours[0].toMap()[QStringLiteral("rule")].toString(), QStringLiteral("FREQ=MONTHLY;BYDAY=1SA"));
    QCOMPARE(hours[0].toMap()[QStringLiteral("opens")].toString(), QStringLiteral("09:00"));
    QCOMPARE(hours[1].toMap()[QStringLiteral("days")].toString(), QStringLiteral("TH,FR"));
    QVERIFY(!hours[1].toMap().contains(QStringLiteral("from")));
    QVERIFY(!hours[2].toMap().contains(QStringLiteral("opens")));
    QCOMPARE(service.warnings.size(), 1);
}

/// A door keeps the clock of its place; 09:00 in Greenwich is never nine at a door in Finland.
void TestDirectoryFiles::hoursOfAnotherClock()
{
    const QByteArray json = R"([{"id":"00000000-0000-4000-8000-000000000001","name":"Talo","status":"active",
        "organization":{"id":"00000000-0000-4000-8000-000000000002","name":"Yhdistys"},"schedules":[
        {"id":"a","freq":"WEEKLY","byday":"MO","opens_at":"09:00:00Z","closes_at":"12:00:00Z"},
        {"id":"b","freq":"WEEKLY","byday":"TU","opens_at":"09:00+03:00","closes_at":"12:00+03:00"},
        {"id":"c","freq":"WEEKLY","byday":"WE","opens_at":"09:00","closes_at":"12:00","timezone":-5},
        {"id":"d","freq":"WEEKLY","byday":"TH","opens_at":"09:00","closes_at":"12:00","timezone":2},
        {"id":"e","freq":"WEEKLY","byday":"FR","opens_at":"07:00Z","closes_at":"22:00Z","timezone":"+02:00"},
        {"id":"f","freq":"WEEKLY","byday":"SA","opens_at":"09:00Z","closes_at":"12:00Z",
         "valid_from":"2026-06-01","valid_to":"2026-08-31"},
        {"id":"g","freq":"WEEKLY","byday":"SU","opens_at":"09:00","closes_at":"12:00","timezone":"Europe/Helsinki"},
        {"id":"h","freq":"WEEKLY","byday":"SU","opens_at":"23:00Z","closes_at":"23:30Z","timezone":2}]}])";
    const DirectoryEntry service = readText(DirectoryFile::Format::Hsds, json).services.first();
    const QCborArray hours = listOf(service, ServiceField::Hours);
    QCOMPARE(hours.size(), 8);
    const auto times = [&hours](int i) {
        const QCborMap item = hours[i].toMap();
        return item[QStringLiteral("opens")].toString() + u'-' + item[QStringLiteral("closes")].toString();
    };
    QCOMPARE(times(4), QStringLiteral("09:00-00:00"));
    QCOMPARE(times(5), QStringLiteral("12:00-15:00"));
    QCOMPARE(times(6), QStringLiteral("09:00-12:00"));
    QCOMPARE(times(7), QStringLiteral("-")); // that would be a Monday
    QCOMPARE(service.warnings.size(), 3);
    for (const int foreign : {0, 2})
        QVERIFY(!hours[foreign].toMap().contains(QStringLiteral("opens")));
    for (const int ours : {1, 3})
        QCOMPARE(hours[ours].toMap()[QStringLiteral("opens")].toString(), QStringLiteral("09:00"));
    QCOMPARE(hours[0].toMap()[QStringLiteral("description")].toString(), QStringLiteral("09:00:00Z–12:00:00Z"));
    QCOMPARE(hours[2].toMap()[QStringLiteral("description")].toString(), QStringLiteral("09:00–12:00 (UTC -5)"));
    const auto read = Directory::OpeningHours::read(service.values.value(ServiceField::Hours));
    const QTimeZone& zone = Directory::OpeningHours::zone();
    const auto at = [&](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 30), zone); };
    QCOMPARE(read.isOpen(at(24, 10)), std::optional(true)); // a Tuesday
    QVERIFY(read.isOpen(at(23, 10)) != std::optional(true));
}

void TestDirectoryFiles::languagesByName()
{
    const QByteArray json = R"([{"id":"00000000-0000-4000-8000-000000000001","name":"Talo","status":"active",
        "organization":{"id":"00000000-0000-4000-8000-000000000002","name":"Yhdistys"},"languages":[
        {"id":"a","name":"suomi"},{"id":"b","name":"Ryska"},{"id":"c","name":"English"},{"id":"d","code":"Thai"},
        {"id":"e","name":"Español"},{"id":"f","code":"ga"},{"id":"g","name":"Marsin kieli"}],
        "phones":[{"id":"p","number":"0100 100100","languages":[{"id":"h","name":"ruotsi"}]}]}])";
    const DirectoryEntry service = readText(DirectoryFile::Format::Hsds, json).services.first();
    QStringList codes;
    for (const QCborValue& code : listOf(service, ServiceField::Languages))
        codes += code.toString();
    QCOMPARE(codes.join(u' '), QStringLiteral("fi ru en th es ga"));
    QCOMPARE(service.warnings.size(), 1);
    QCOMPARE(textsOf(service, ServiceField::Phones, "languages"), QStringList{QStringLiteral("sv")});
}

void TestDirectoryFiles::savedPagesTogether()
{
    const DirectoryEntries hsds = readText(DirectoryFile::Format::Hsds, R"([
        {"total_items":2,"total_pages":2,"page_number":1,"contents":[{"id":"1","name":"Eka","description":"a"}]},
        {"total_items":2,"total_pages":2,"page_number":2,"contents":[{"id":"2","name":"Toka","description":"b"}]}])");
    QCOMPARE(hsds.organisations.size(), 2);
    QCOMPARE(hsds.organisations[1].name(), QStringLiteral("Toka"));
    QVERIFY(hsds.remarks.isEmpty());
    const DirectoryEntries ptv = readText(DirectoryFile::Format::Ptv, R"([
        {"pageNumber":1,"pageCount":2,"itemList":[{"id":"1","organizationNames":[{"value":"Eka","type":"Name"}]}]},
        {"pageNumber":2,"pageCount":2,"itemList":[{"id":"2","organizationNames":[{"value":"Toka","type":"Name"}]}]}])");
    QCOMPARE(ptv.organisations.size(), 2);
    QVERIFY(ptv.remarks.isEmpty());
}

void TestDirectoryFiles::onePageOfThree_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("HSDS") << int(DirectoryFile::Format::Hsds)
                          << QByteArray(R"({"total_items":3,"total_pages":3,"page_number":1,
                                            "contents":[{"id":"1","name":"Eka","description":"a"}]})");
    QTest::newRow("another program's") << int(DirectoryFile::Format::Hsds) << QByteArray(R"({"totalPages":3,"number":0,
                                            "content":[{"id":"1","name":"Eka","description":"a"}]})");
    QTest::newRow("PTV") << int(DirectoryFile::Format::Ptv)
                         << QByteArray(R"({"pageNumber":1,"pageSize":1,"pageCount":3,"itemList":[
                                           {"id":"1","organizationNames":[{"value":"Eka","type":"Name"}]}]})");
}

void TestDirectoryFiles::onePageOfThree()
{
    QFETCH(int, format);
    QFETCH(QByteArray, json);
    const DirectoryEntries entries = readText(static_cast<DirectoryFile::Format>(format), json);
    QCOMPARE(entries.organisations.size(), 1);
    QCOMPARE(entries.remarks.size(), 1);
    QVERIFY2(entries.remarks[0].text.contains(QStringLiteral("1 of 3")), qPrintable(entries.remarks[0].text));
}

void TestDirectoryFiles::addressInLines()
{
    const DirectoryEntries entries =
        readText(DirectoryFile::Format::VCard, "BEGIN:VCARD\r\nVERSION:2.1\r\nN:;Talo\r\nFN:Talo\r\n"
                                               "ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;Kuja 1=0D=0AB 2;Kyl=E4;;00100;\r\n"
                                               "END:VCARD\r\n");
    QCOMPARE(textsOf(entries.organisations.first(), PartnerField::Addresses, "address_1"),
             QStringList{QStringLiteral("Kuja 1, B 2")});
}

void TestDirectoryFiles::nothingOutsideAPackage()
{
    const DirectoryEntries entries = readText(DirectoryFile::Format::Hsds,
                                              R"({"resources":[{"name":"organization","path":"../../../../etc/passwd"},
                       {"name":"service","path":"/etc/passwd"},{"name":"location","path":"none.csv"}],"contents":[]})",
                                              QStringLiteral("datapackage.json"));
    QCOMPARE(entries.size(), 0);
}

QTEST_GUILESS_MAIN(TestDirectoryFiles)
#include "testdirectoryfiles.moc"
