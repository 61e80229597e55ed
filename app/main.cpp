// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"
#include "core/paths/pathtemplates.h"
#include "core/platform/hardening.h"
#include "core/platform/places.h"
#include "core/sheets/sheetcatalogue.h"
#include "ui/print/systemoutput.h"
#include "ui/settings/paperkeyprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemcolours.h"
#include "ui/shell/systemevents.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Rinnalla;

namespace {

/// The store named on the command line, else the usual one.
QString storePath(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"),
                                   QCoreApplication::translate("Main", "The file to open instead of the usual one."),
                                   QCoreApplication::translate("Main", "file"));
    parser.addOption(store);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QCoreApplication::translate("Main", "file"), store.description(),
                                 QStringLiteral("[file]"));
    parser.process(application);
    const QString named = parser.isSet(store) ? parser.value(store) : parser.positionalArguments().value(0);
    return named.isEmpty() ? Places::defaultStore() : QFileInfo(named).absoluteFilePath();
}

/// Reads the sheets and the routes when the first store opens, not before the lock screen is up.
class Sessions {
public:
    Result<std::unique_ptr<Session>> make(std::unique_ptr<Store> store)
    {
        if (!m_sheets || !m_paths) {
            m_sheets = SheetCatalogue::load();
            m_paths = PathTemplates::load();
        }
        if (!*m_sheets)
            return tl::unexpected(m_sheets->error());
        if (!*m_paths)
            return tl::unexpected(m_paths->error());
        return std::make_unique<Session>(std::move(store), **m_sheets, **m_paths);
    }

private:
    std::optional<Result<SheetCatalogue>> m_sheets;
    std::optional<Result<PathTemplates>> m_paths;
};

} // namespace

int main(int count, char** arguments)
{
    hardenProcess();
    QCoreApplication::setApplicationName(Places::applicationName());
    QCoreApplication::setOrganizationName(Places::applicationName()); // names the settings file
    QCoreApplication::setApplicationVersion(QStringLiteral(RINNALLA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rinnalla"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.rinnalla.Rinnalla"));
    QApplication application(count, arguments);
    Theme::apply(application);
    Theme::setTextSize(Preferences::textSize());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/rinnalla.svg")));
    InterfaceLanguages languages;
    languages.start();

    const SystemClock clock;
    SystemRandom random;
    SystemFileSystem filesystem;
    FileDialogs files;
    SystemOutput output;
    PaperKeyPrinter keyPrinter(output);
    Sessions sessions;
    DBusSystemEvents events(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    SystemColours colours(QDBusConnection::sessionBus());

    MainWindow window({.door = {{clock, random, filesystem}, storePath(application), languages, files, keyPrinter},
                       .pages = allPages(languages, files, output, keyPrinter),
                       .makeSession = [&](std::unique_ptr<Store> store) { return sessions.make(std::move(store)); },
                       .system = events});
    QObject::connect(&window, &MainWindow::left, &application, &QCoreApplication::quit);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        colours.start();
        events.start();
    });
    return QApplication::exec();
}
