// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "ui/print/outputservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemevents.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/recoverykeyprinter.h"

#include <QApplication>
#include <QDir>

#include <functional>

namespace Rinnalla {

/// What could not be played, and why.
struct Stumble {
    QString why;
};

/// Throws a Stumble unless it holds.
void need(bool holds, const QString& why);

/// The dialogs between the window and the world, answered at once: each PDF goes into the folder under the next name,
/// nothing goes to a printer, no file is chosen.
class AnsweredDialogs final : public OutputService, public FileChooser, public RecoveryKeyPrinter {
public:
    void choosePdf(QWidget* parent, const QString& proposedName, std::function<void(const QString&)> then) override;
    void choosePrinter(QWidget*, const QPageLayout&, std::function<void(std::shared_ptr<Printer>)>) override {}
    QString open(QWidget*, const QString&, const QString&) override { return {}; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&) override { return {}; }
    void print(QWidget*, const SecretBuffer&) override {}

    QString nextPdf; ///< where the next PDF goes
};

/// The real window with every page, and hands on its keyboard. Everything a player does is a key press into what has
/// the focus, as a worker would; where it looks things up it only looks.
class Player {
public:
    /// pictures: where picture() puts PNGs. The environment and the store's path are those of the window.
    Player(const Environment& environment, const QString& store, const QDir& pictures);
    ~Player();

    void openWindow(); ///< again after leaving, as after starting the program anew
    MainWindow& window() { return *m_window; }
    Session& session();
    AnsweredDialogs& dialogs() { return m_dialogs; }
    InterfaceLanguages& languages() { return m_languages; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Tab, or with `back` Shift+Tab, until the widget with the focus is one of these.
    void tabTo(const std::function<bool(QWidget*)>& wanted, const QString& what, bool back = false);
    void tabTo(const QString& objectName);
    /// Chooses a language from the menu in the bar above.
    void speak(const QString& tag);
    /// Opens the page with Ctrl and its number in the navigation.
    void go(const QString& page);
    void unlock(const QString& passphrase);

    void waitFor(const std::function<bool()>& holds, const QString& what);
    void settle(); ///< lets what is on its way arrive

    void picture(const QString& name);
    QStringList pictures() const { return m_taken; }

    bool left() const { return m_left; }

private:
    Environment m_environment;
    QString m_store;
    QDir m_pictures;
    AnsweredDialogs m_dialogs;
    InterfaceLanguages m_languages;
    SystemEvents m_system;
    SheetCatalogue m_sheets;
    PathTemplates m_paths;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_taken;
    bool m_left = false;
};

/// Makes the application look as the program does. First thing in main().
void dress(QApplication& application);

/// Runs a player's steps; says which one failed. The answer is the exit status.
int play(const std::function<void()>& steps);

/// Names the step that begins, for play().
void begin(const QString& step);

} // namespace Rinnalla
