// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sync/syncrunner.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class ChoiceBar;
class FileChooser;
class Notice;
class PassphraseEdit;
class PlainText;

/// Where the team meets: a folder, WebDAV or PostgreSQL. Tries it out on another thread and says what is wrong. A
/// password lies in guarded memory while it is typed, in the encrypted store afterwards, and is never shown again.
class RelayCard : public Card {
    Q_OBJECT

public:
    RelayCard(Session& session, SyncRunner& runner, FileChooser& files, QWidget* parent = nullptr);
    ~RelayCard() override;

    void refresh();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeFolder();
    QWidget* makeServer();
    QWidget* makeButtons();
    void open();
    void fill();
    void leave();
    void choose(const QString& kind);
    void chooseFolder();
    void chooseCertificate();
    void setCertificate(const QByteArray& pem);
    Result<RelayAddress> read() const;
    void test();
    void save();
    void say(const QString& good, const QString& bad);
    void retranslate();
    QString databaseHint() const;

    Session& m_session;
    SyncRunner& m_runner;
    FileChooser& m_files;
    std::optional<RelayAddress> m_kept; ///< what the store holds
    QByteArray m_certificate;
    bool m_busy = false;

    // What makeForm() and makeButtons() fill in stands before what they are called for.
    ChoiceBar* m_kind = nullptr;
    QWidget* m_folderFields = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_folderLabel = nullptr;
    QPushButton* m_chooseFolder = nullptr;
    QWidget* m_serverFields = nullptr;
    QLabel* m_addressLabel = nullptr;
    QLabel* m_addressHint = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_userLabel = nullptr;
    QLineEdit* m_user = nullptr;
    QLabel* m_passwordLabel = nullptr;
    PassphraseEdit* m_password = nullptr;
    QLabel* m_certificateLabel = nullptr;
    QPushButton* m_chooseCertificate = nullptr;
    QPushButton* m_removeCertificate = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_back = nullptr;
    Heading* m_title;
    PlainText* m_summary;
    QPushButton* m_change;
    QWidget* m_form;
    Notice* m_good;
    Notice* m_bad;
};

} // namespace Rinnalla
