// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "tests/ui/session/testsession.h"
#include "ui/clients/timelinetext.h"

using namespace Rinnalla;

/// What the timeline tells of a sheet that was given.
class TestHandoutTimeline : public QObject {
    Q_OBJECT

private slots:
    void tellsVersionReasonAndWhatChangedSince();
    void tellsWhetherPaperIsSafe();
};

void TestHandoutTimeline::tellsVersionReasonAndWhatChangedSince()
{
    TestSession test;
    const QString topic = QStringLiteral("help-now");
    const QString thai = QStringLiteral("th");
    Edit handout{Kind::Handout, test->store().newId(), {}};
    const Id given = test.write(handout.set(HandoutField::Client, test.client(QStringLiteral("Kaarna")))
                                    .set(HandoutField::Topic, topic)
                                    .set(HandoutField::Languages, QStringList{thai})
                                    .set(HandoutField::Version, QCborValue(7))
                                    .set(HandoutField::Reason, QStringLiteral("read_with_interpreter"))
                                    .set(HandoutField::Told, test->sheets().told({topic, thai, {}, SheetFormat::A4}))
                                    .set(HandoutField::At, test->clock().now()));
    const auto told = [&] {
        const TimelineText text = Timeline::describe(*test, test.record(given));
        return text.title + u'\n' + text.body.join(u'\n');
    };
    QVERIFY2(told().contains(QStringLiteral("version 7")), qPrintable(told()));
    QVERIFY(told().contains(QStringLiteral("Read through together with an interpreter")));
    QVERIFY(!told().contains(QStringLiteral("Changed since")));
    test.write(LibraryEdits::fact(QStringLiteral("service/nollalinja"),
                                  {{QStringLiteral("phone"), QStringLiteral("080005006")},
                                   {QStringLiteral("display"), QStringLiteral("080 005 006")}},
                                  {}, {QStringLiteral("MK"), test->clock().now()}));
    QVERIFY2(told().contains(QStringLiteral("Changed since")), qPrintable(told()));
    QVERIFY(told().contains(QStringLiteral("080 005 006")));
    Edit again{Kind::Handout, given, {}};
    test.write(again.set(HandoutField::ToldAgain, test->sheets().told({topic, thai, {}, SheetFormat::A4}))
                   .set(HandoutField::ToldAgainOn, test->clock().now()));
    QVERIFY(!told().contains(QStringLiteral("Changed since")));
    QVERIFY(told().contains(QStringLiteral("Told of a change")));
}

void TestHandoutTimeline::tellsWhetherPaperIsSafe()
{
    TestSession test;
    const Id client = test.client(QStringLiteral("Kaarna"));
    const auto given = [&](std::optional<bool> safe, bool onPaper) {
        Edit handout{Kind::Handout, test->store().newId(), {}};
        handout.set(HandoutField::Client, client)
            .set(HandoutField::Topic, QStringLiteral("help-now"))
            .set(HandoutField::Languages, QStringList{QStringLiteral("th")})
            .set(HandoutField::At, test->clock().now());
        if (onPaper)
            handout.set(HandoutField::Format, "a4");
        if (safe)
            handout.set(HandoutField::PaperSafe, QCborValue(*safe));
        return Timeline::describe(*test, test.record(test.write(handout))).body.join(u'\n');
    };
    QVERIFY(given(true, true).contains(QStringLiteral("Asked: yes")));
    QVERIFY(given(false, false).contains(QStringLiteral("Asked: no")));
    QVERIFY(given(std::nullopt, true).contains(QStringLiteral("Not asked")));
    QVERIFY(!given(std::nullopt, false).contains(QStringLiteral("Is paper safe"))); // there was none
}

QTEST_MAIN(TestHandoutTimeline)
#include "testhandouttimeline.moc"
