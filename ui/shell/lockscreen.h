// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/storedoor.h"

#include <QWidget>

#include <functional>

class QProgressBar;

namespace Rinnalla {

class FileChooser;
class FirstRunPanel;
class InterfaceLanguages;
class LockPanel;
class PaperKeyPanel;
class RecoverPanel;
class RecoveryKeyPrinter;
class RestorePanel;
class TeamChoicePanel;
class UnlockPanel;

/// What is seen while no store is open. Leads to one: by passphrase, by recovery key, the first time, from a backup.
/// Shows nothing of what a store holds. Keys are derived on another thread; the window never stands still.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    struct Needs {
        Environment environment;
        QString path;
        InterfaceLanguages& languages;
        FileChooser& files;
        RecoveryKeyPrinter& keyPrinter;
    };
    /// opened: takes over each store that was opened; its answer is shown here where it is an error.
    LockScreen(const Needs& needs, std::function<Status(std::unique_ptr<Store>)> opened, QWidget* parent = nullptr);
    ~LockScreen() override;

    void begin(); ///< asks for what the store needs: a passphrase, or the first one
    bool isBusy() const;

signals:
    void exitRequested();

private:
    void layOut();
    // Each panel is made when it is first asked for: the window stands sooner.
    void askToUnlock();
    void askForFirstPassphrase();
    void askForRecoveryKey();
    void askForBackup();
    void showPaperKey(SecretBuffer key);
    void askForTeam();
    void takeUp(const QString& team);
    template<typename Panel>
    Panel* add(Panel* panel);
    void ask(LockPanel* panel);
    void setBusy(bool busy);
    template<typename Work, typename Done>
    void work(Work work, Done done);
    std::function<void(StoreDoor::Answer)> finishing();
    void finish(StoreDoor::Answer answer);
    void refuse(const Error& error);

    Needs m_needs;
    StoreDoor m_door;
    std::function<Status(std::unique_ptr<Store>)> m_opened;
    std::unique_ptr<Store> m_made; ///< waits until its recovery key is on paper, and its team chosen
    QWidget* m_panels = nullptr;
    LockPanel* m_current = nullptr;
    QProgressBar* m_busy = nullptr;
    UnlockPanel* m_unlock = nullptr;
    FirstRunPanel* m_firstRun = nullptr;
    RecoverPanel* m_recover = nullptr;
    RestorePanel* m_restore = nullptr;
    PaperKeyPanel* m_paperKey = nullptr;
    TeamChoicePanel* m_teamChoice = nullptr;
};

} // namespace Rinnalla
