// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/situationalpicture.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class Notice;
class NumberTable;

/// The network's situational picture: exactly the bytes that would leave, before they do; and other organisations'
/// pictures beside one's own, which are kept nowhere.
class PicturePanel : public Card {
    Q_OBJECT

public:
    PicturePanel(Session& session, FileChooser& files, QWidget* parent = nullptr);

    /// The own picture; its statistics are for the network. An empty one (no tables) puts the panel out of use.
    void setOwn(const SituationalPicture& picture);

signals:
    void saving(const QByteArray& file); ///< the worker has seen it and wants it saved

private:
    void retranslate();
    void openOther();
    void fill();

    Session& m_session;
    FileChooser& m_files;
    SituationalPicture m_own;
    QList<SituationalPicture> m_others;
    Heading* m_title;
    QLabel* m_about;
    QPlainTextEdit* m_preview;
    QPushButton* m_save;
    QPushButton* m_open;
    QPushButton* m_forget;
    Notice* m_apart;
    NumberTable* m_beside;
};

} // namespace Rinnalla
