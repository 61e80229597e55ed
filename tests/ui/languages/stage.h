// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/play/player.h"
#include "tests/support/teststore.h"
#include "tests/ui/languages/everyrecord.h"

namespace Rinnalla {

/// A file chooser that answers with `answer`, a printer of nothing.
class StageDialogs final : public OutputService, public FileChooser, public RecoveryKeyPrinter {
public:
    void choosePdf(QWidget*, const QString&, std::function<void(const QString&)>) override {}
    void choosePrinter(QWidget*, const QPageLayout&, std::function<void(std::shared_ptr<Printer>)>) override {}
    QString open(QWidget*, const QString&, const QString&) override { return answer; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString folder(QWidget*, const QString&) override { return answer; }
    void print(QWidget*, const SecretBuffer&) override {}

    QString answer;
};

/// The real window, as small as a laptop's screen, over a store that holds records of every kind. The languages are
/// those the program itself would offer; drop() adds a catalogue as a person adds a language: by copying a file.
class Stage {
public:
    static constexpr QSize Screen{1366, 768};

    Stage();
    ~Stage();

    static void drop(const QString& catalogue, const QString& tag);

    void openWindow(); ///< locked
    void openWithoutStore();
    void unlock();
    void show(const Place& place);

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_window->session(); }
    const EveryRecord& records() const { return m_records; }
    /// The visible widget of that name; ends the test where there is none.
    template<typename T = QWidget>
    T* shown(const char* name)
    {
        for (T* child : m_window->findChildren<T*>(QString::fromLatin1(name)))
            if (child->isVisible())
                return child;
        throw Stumble{QStringLiteral("no %1 is shown").arg(QString::fromLatin1(name))};
    }
    void click(const char* name);
    void type(const QString& text);
    void settle();

    TestStore store;
    StageDialogs dialogs;
    InterfaceLanguages languages;
    const SheetCatalogue sheets;
    const PathTemplates paths;

private:
    void open(const QString& path);

    SystemEvents m_system;
    EveryRecord m_records;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Rinnalla
