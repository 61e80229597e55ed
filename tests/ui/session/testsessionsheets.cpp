// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "tests/ui/session/testsession.h"

#include <QSignalSpy>

using namespace Rinnalla;

namespace {

const SheetName English{QStringLiteral("time-to-think"), QStringLiteral("en")};

} // namespace

/// The session's sheets follow what is written, here and elsewhere.
class TestSessionSheets : public QObject {
    Q_OBJECT

private slots:
    void followsEdits();
    void quietWhereNothingOfThemChanged();
    void followsMerges();
    void tellsWhatIsWrong();

private:
    static LibraryEdits::By by(Session& session) { return {QStringLiteral("AB"), session.clock().now()}; }
    static QString words(Session& session)
    {
        return session.sheets()
            .markdown(English.topic, English.language)
            .replace(QStringLiteral("recover"), QStringLiteral("rest"));
    }
    static bool isOwn(Session& session) { return session.sheets().edition(English.topic, English.language)->isOwn; }
};

void TestSessionSheets::followsEdits()
{
    TestSession test;
    QSignalSpy changed(&*test, &Session::sheetsChanged);
    const SheetCatalogue* before = &test->sheets();
    bool newWhenPagesRead = false;
    connect(&*test, &Session::changed, this, [&] { newWhenPagesRead = isOwn(*test); });
    QVERIFY(test->write({LibraryEdits::use(English, words(*test), 2, by(*test))}, {}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(newWhenPagesRead);
    QCOMPARE(&test->sheets(), before);
    QVERIFY(test->write({LibraryEdits::fact(QStringLiteral("number/reflection_min_days"),
                                            {{QStringLiteral("value"), 31}}, {}, by(*test))},
                        {}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(test->sheets().facts().number(QStringLiteral("reflection_min_days")), 31);
    test.lockAndReturn([] {});
    QVERIFY(isOwn(*test)); // from the start of the next session
}

void TestSessionSheets::quietWhereNothingOfThemChanged()
{
    TestSession test;
    QSignalSpy changed(&*test, &Session::sheetsChanged);
    test.client(QStringLiteral("Kaarna"));
    const auto batch = test->store().journal().beginBatch();
    VERIFY_OK(batch);
    test.client(QStringLiteral("Tuuli"));
    VERIFY_OK((*batch)->commit()); // says that everything may have changed
    QCOMPARE(changed.size(), 0);
}

void TestSessionSheets::followsMerges()
{
    TestSession test;
    QSignalSpy changed(&*test, &Session::sheetsChanged);
    const QString own = words(*test);
    {
        const auto batch = test->store().journal().beginBatch();
        VERIFY_OK(batch);
        VERIFY_OK(test->store().journal().write(LibraryEdits::use(English, own, 2, by(*test))));
        VERIFY_OK((*batch)->commit());
    }
    test->store().journal().noteMerged();
    QCOMPARE(changed.size(), 1);
    QVERIFY(isOwn(*test));
}

void TestSessionSheets::tellsWhatIsWrong()
{
    TestSession test;
    QVERIFY(test->write({LibraryEdits::use(English, QStringLiteral("# Half"), 2, by(*test))}, {}));
    QCOMPARE(test->refusedSheets().size(), 1);
    QVERIFY(!isOwn(*test));
    QVERIFY(test->write({LibraryEdits::useBuiltIn(English, by(*test))}, {}));
    QVERIFY(test->refusedSheets().isEmpty());
}

QTEST_MAIN(TestSessionSheets)
#include "testsessionsheets.moc"
