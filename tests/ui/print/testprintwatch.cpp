// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printwatch.h"

#include <QPointer>
#include <QTest>

#include <atomic>

using namespace Rinnalla;

namespace {

/// Answers one after another; the last for good.
class FatedPrinter final : public Printer {
public:
    explicit FatedPrinter(QList<Fate> fates)
        : m_fates(std::move(fates))
    {}

    Status print(const QByteArray&) override { return {}; }
    Fate fate() override { return m_fates.at(std::min<qsizetype>(asked++, m_fates.size() - 1)); }

    std::atomic<int> asked = 0;

private:
    QList<Fate> m_fates;
};

constexpr int Soon = 5; // milliseconds

/// What is told of a paper, once its end is known.
QStringList toldOf(const QList<Printer::Fate>& fates)
{
    QStringList told;
    QPointer<PrintWatch> watch = new PrintWatch(std::make_shared<FatedPrinter>(fates), qApp, Soon);
    QObject::connect(watch, &PrintWatch::told, watch, [&told](const Error& what) { told += what.message; });
    if (!QTest::qWaitFor([&watch] { return watch.isNull(); }))
        told += QStringLiteral("(never ended)");
    return told;
}

} // namespace

class TestPrintWatch : public QObject {
    Q_OBJECT

private slots:
    void whatWentWellIsNotTold();
    void whatWentWrongIsTold();
    void aPaperThatWaitsIsToldOnce();
    void endsWithItsPage();
};

void TestPrintWatch::whatWentWellIsNotTold()
{
    using Fate = Printer::Fate;
    QCOMPARE(toldOf({Fate::Done}), QStringList());
    QCOMPARE(toldOf({Fate::Waiting, Fate::Waiting, Fate::Done}), QStringList());
}

void TestPrintWatch::whatWentWrongIsTold()
{
    const QStringList failed = toldOf({Printer::Fate::Waiting, Printer::Fate::Failed});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().contains(QStringLiteral("did not print")));
    const QStringList cancelled = toldOf({Printer::Fate::Cancelled});
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(cancelled.first().contains(QStringLiteral("cancelled")));
}

void TestPrintWatch::aPaperThatWaitsIsToldOnce()
{
    QList<Printer::Fate> fates(40, Printer::Fate::Waiting);
    fates += Printer::Fate::Done;
    const QStringList told = toldOf(fates);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(QStringLiteral("not printed the paper yet")));
}

void TestPrintWatch::endsWithItsPage()
{
    const auto printer = std::make_shared<FatedPrinter>(QList<Printer::Fate>{Printer::Fate::Waiting});
    {
        QObject page;
        new PrintWatch(printer, &page, Soon);
        QVERIFY(QTest::qWaitFor([&] { return printer->asked > 1; }));
    }
    QTest::qWait(10 * Soon); // a question under way comes to its end
    const int asked = printer->asked;
    QTest::qWait(10 * Soon);
    QCOMPARE(printer->asked.load(), asked);
}

QTEST_GUILESS_MAIN(TestPrintWatch)
#include "testprintwatch.moc"
