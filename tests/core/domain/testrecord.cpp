// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/record.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>
#include <QTest>

using namespace Rinnalla;

class TestRecord : public QObject {
    Q_OBJECT

private slots:
    void kindsAreInTheOrderOfTheirNumbers();
    void fieldNumbersAreUnique();
    void valuesFitTheirFields_data();
    void valuesFitTheirFields();
    void emptyValuesEmptyTheField();
};

void TestRecord::kindsAreInTheOrderOfTheirNumbers()
{
    for (const KindInfo& kind : allKinds()) {
        QCOMPARE(&info(kind.kind), &kind);
        QCOMPARE(kindFromName(QString::fromLatin1(kind.name)), std::optional(kind.kind));
    }
    QVERIFY(!kindFromName(u"Client"));
}

void TestRecord::fieldNumbersAreUnique()
{
    for (const KindInfo& kind : allKinds()) {
        QSet<quint16> numbers;
        QSet<QByteArray> names;
        for (const Field& field : kind.fields) {
            numbers += field.id;
            names += field.name;
            QCOMPARE(kind.field(field.id), &field);
        }
        QCOMPARE(numbers.size(), kind.fields.size());
        QCOMPARE(names.size(), kind.fields.size());
        QVERIFY(kind.field(DeletedField));
        QVERIFY(!numbers.contains(0)); // speaks for a whole row in its clock
    }
}

void TestRecord::valuesFitTheirFields_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, Kind kind, quint16 field, const QCborValue& value, bool fits) {
        QTest::newRow(name) << int(kind) << int(field) << value << fits;
    };
    using namespace ClientField;
    row("text", Kind::Client, CodeName, QStringLiteral("K"), true);
    row("empty text", Kind::Client, CodeName, QString(), true);
    row("text of a million", Kind::Client, SafetyNotes, QString(1 << 20, u'x'), true);
    row("longer text", Kind::Client, SafetyNotes, QString((1 << 20) + 1, u'x'), false);
    row("number for text", Kind::Client, CodeName, 7, false);
    row("day", Kind::Client, ReviewOn, QStringLiteral("2028-02-29"), true);
    row("no such day", Kind::Client, ReviewOn, QStringLiteral("2027-02-29"), false);
    row("day with more", Kind::Client, ReviewOn, QStringLiteral("2027-02-28\n"), false);
    row("short day", Kind::Client, ReviewOn, QStringLiteral("2027-2-8"), false);
    row("languages", Kind::Client, Speaks, QCborArray{QStringLiteral("fi"), QStringLiteral("zh-Hans")}, true);
    row("no language", Kind::Client, Speaks, QCborArray{QStringLiteral("f")}, false);
    row("language with line end", Kind::Client, Speaks, QCborArray{QStringLiteral("fi\n")}, false);
    row("choice", Kind::Client, State, QStringLiteral("dormant"), true);
    row("no choice", Kind::Client, State, QStringLiteral("asleep"), false);
    row("boolean", Kind::Client, Interpreter, true, true);
    row("one for boolean", Kind::Client, Interpreter, 1, false);
    row("whole number", Kind::Contact, ContactField::Minutes, 0, true);
    row("negative", Kind::Contact, ContactField::Minutes, -1, false);
    row("broken number", Kind::Contact, ContactField::Minutes, 1.5, false);
    row("reference", Kind::Contact, ContactField::Client, QByteArray(16, 'x'), true);
    row("short reference", Kind::Contact, ContactField::Client, QByteArray(15, 'x'), false);
    row("details", Kind::Partner, PartnerField::Phones,
        QCborArray{QCborMap{{QStringLiteral("number"), QStringLiteral("0")}}}, true);
    row("deep details", Kind::Partner, PartnerField::Phones,
        QCborArray{QCborMap{{QStringLiteral("number"), QCborArray()}}}, false);
    row("unknown field", Kind::Client, 77, QStringLiteral("K"), false);
    row("nothing", Kind::Client, CodeName, nullptr, true);
    row("nothing where needed", Kind::Contact, ContactField::Channel, nullptr, false);
}

void TestRecord::valuesFitTheirFields()
{
    QFETCH(const int, kind);
    QFETCH(const int, field);
    QFETCH(const QCborValue, value);
    QFETCH(const bool, fits);
    Edit edit{static_cast<Kind>(kind), {}, {}};
    const Status valid = validate(edit.set(static_cast<quint16>(field), value), false);
    QCOMPARE(valid.has_value(), fits);
    if (!fits)
        QCOMPARE(int(valid.error().code), int(ErrorCode::InvalidInput));
}

void TestRecord::emptyValuesEmptyTheField()
{
    Edit edit{Kind::Contact, {}, {}};
    edit.set(ContactField::Note, QString()).set(ContactField::FollowUpOn, QDate()).set(ContactField::Client, Id());
    for (const QCborValue& value : std::as_const(edit.values))
        QVERIFY(value.isNull());
    VERIFY_OK(validate(edit, false));
    VERIFY_FAILS(validate(edit, true), ErrorCode::InvalidInput); // at and channel are needed
}

QTEST_GUILESS_MAIN(TestRecord)
#include "testrecord.moc"
