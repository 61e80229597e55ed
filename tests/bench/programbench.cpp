// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/programbench.h"

#include "app/pages.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "tests/bench/directorybench.h"
#include "tests/bench/importbench.h"
#include "tests/bench/pathbench.h"
#include "tests/bench/sample.h"
#include "tests/bench/storebench.h"
#include "ui/print/sheetpainter.h"
#include "ui/print/systemoutput.h"
#include "ui/settings/paperkeyprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemevents.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <cstdio>
#include <numeric>

namespace Rinnalla::Bench {

namespace {

/// Everything main() makes, without the system's signals.
struct Program {
    SystemClock clock;
    SystemRandom random;
    SystemFileSystem fileSystem;
    FileDialogs files;
    SystemOutput output;
    PaperKeyPrinter keyPrinter{output};
    SystemEvents events;
    InterfaceLanguages languages;
    std::unique_ptr<SheetCatalogue> sheets;
    std::unique_ptr<PathTemplates> paths;
    std::unique_ptr<MainWindow> window;

    explicit Program(const QString& path)
    {
        languages.start();
        window.reset(
            new MainWindow({.door = {{clock, random, fileSystem}, path, languages, files, keyPrinter},
                            .pages = allPages(languages, files, output, keyPrinter),
                            .makeSession = [this](std::unique_ptr<Store> store) { return session(std::move(store)); },
                            .system = events}));
    }

    Result<std::unique_ptr<Session>> session(std::unique_ptr<Store> store)
    {
        auto catalogue = SheetCatalogue::load();
        auto templates = PathTemplates::load();
        if (!catalogue || !templates)
            qFatal("benchmark: the data compiled in cannot be read");
        sheets = std::make_unique<SheetCatalogue>(std::move(*catalogue));
        paths = std::make_unique<PathTemplates>(std::move(*templates));
        return std::make_unique<Session>(std::move(store), *sheets, *paths);
    }
};

/// Ends the program when the window has been painted once.
class UntilPainted : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && static_cast<QWidget*>(watched)->isWindow())
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

int startBare(QApplication& application)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QPushButton(QStringLiteral("Open")));
    UntilPainted painted;
    window.installEventFilter(&painted);
    window.show();
    return application.exec();
}

int startProgram(QApplication& application, const QString& path)
{
    Theme::apply(application);
    Program program(path);
    UntilPainted painted;
    program.window->installEventFilter(&painted);
    program.window->show();
    return application.exec();
}

double megabytes(const char* field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

int showMemory(QApplication& application, const QString& path)
{
    Theme::apply(application);
    Program program(path);
    program.window->show();
    if (!QTest::qWaitForWindowExposed(program.window.get()))
        qFatal("benchmark: the window did not come");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("benchmark"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !program.window->isLocked(); }, 30'000))
        qFatal("benchmark: the store did not open");
    for (const char* page : {"today", "clients", "contacts", "paths", "sheets", "today"}) {
        program.window->workspace()->open({QString::fromLatin1(page), {}, {}});
        QTest::qWait(500); // until what the page reads in the background is there
    }
    std::printf("%f %f\n", megabytes("VmRSS:"), megabytes("VmHWM:"));
    return 0;
}

QByteArray inOwnProcess(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("benchmark: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void measureStart(const QString& path)
{
    const auto start = [&](const char* part) {
        inOwnProcess({QStringLiteral("--part"), QString::fromLatin1(part), QStringLiteral("--store"), path});
    };
    QList<double> bare;
    const Sample program = Sample::of(
        15, [&](int) { start("start"); }, [&](int) { bare += Sample::time([&] { start("bare"); }); });
    note("start to the unlock screen, median", program.median(), "ms");
    report("start against a bare window", program.median() / Sample(bare).median(), 1.5, "x");
}

void measureMemory(const QString& path)
{
    const QByteArrayList figures =
        inOwnProcess({QStringLiteral("--part"), QStringLiteral("memory"), QStringLiteral("--store"), path}).split(' ');
    report("memory with every page opened", figures.value(0).toDouble(), 150, "MB");
    note("its peak, while the passphrase is checked", figures.value(1).toDouble(), "MB");
}

void measurePaths()
{
    const QByteArrayList figures = inOwnProcess({QStringLiteral("--part"), QStringLiteral("paths")}).split(' ');
    report("a frame of a path of 200 steps, p95", figures.value(0).toDouble(), 16, "ms");
    report("a step of the zoom of 200 steps, p95", figures.value(1).toDouble(), 16, "ms");
    note("200 steps drawn on paper", figures.value(2).toDouble(), "ms");
}

void measureSheets()
{
    const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("benchmark: %s", qPrintable(catalogue.error().message));
    double first = 0;
    QList<double> times;
    for (const SheetEdition& edition : catalogue->editions()) {
        const auto page = catalogue->page({edition.topic, edition.language, {}, SheetFormat::A4}, QDate(2026, 11, 21));
        const double time = Sample::time([&] {
            if (!page || !SheetPainter::toPdf(*page))
                qFatal("benchmark: a sheet was not rendered");
        });
        (first == 0 ? first : times.emplaceBack()) = time;
    }
    const double all = first + std::accumulate(times.begin(), times.end(), 0.0);
    report("every topic in every language rendered to A4", all, 20000, "ms");
    note("the first sheet rendered to PDF", first, "ms");
    report("a sheet rendered to PDF after the first, p95", Sample(times).p95(), 40, "ms");
}

} // namespace

void measureProgram(const QString& path)
{
    measureStart(path);
    measureMemory(path);
    measureSheets();
    measurePaths();
}

int runPart(const QString& part, const QString& path, int& count, char** arguments)
{
    QApplication application(count, arguments);
    if (part == QStringLiteral("bare"))
        return startBare(application);
    if (part == QStringLiteral("start"))
        return startProgram(application, path);
    if (part == QStringLiteral("paths"))
        return drawPaths();
    static const QHash<QString, void (*)()> alone{{QStringLiteral("sheets"), measureSheets},
                                                  {QStringLiteral("partners"), measureDirectory},
                                                  {QStringLiteral("import"), measureImport},
                                                  {QStringLiteral("path"), measurePaths}};
    if (alone.contains(part)) {
        alone.value(part)();
        return missed() == 0 ? 0 : 1;
    }
    return showMemory(application, path);
}

} // namespace Rinnalla::Bench
