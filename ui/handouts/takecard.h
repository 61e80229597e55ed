// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/packing.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <optional>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class Notice;
class PlainText;

/// Takes in a pack: who signed it, what it would change, and only then the change. What this organisation wrote itself
/// is replaced only where it is ticked, one by one.
class TakeCard : public Card {
    Q_OBJECT

public:
    TakeCard(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void refresh(); ///< compares anew, and keeps what was ticked
    void forget();  ///< the file that was chosen

private:
    void build();
    void retranslate();
    void choose();
    Result<SignedPack> read(const QString& path) const;
    void showSigner();
    void fillChanges();
    void follow();
    void showDifference();
    void trustSigner();
    void takeIn();
    QString rowText(const PackChange& change) const;
    QStringList chosen() const;

    Session& m_session;
    FileChooser& m_files;
    std::optional<SignedPack> m_pack;
    QList<PackChange> m_changes;
    bool m_trusted = false;
    Heading* m_heading;
    PlainText* m_about;
    QPushButton* m_choose;
    Notice* m_problem;
    QWidget* m_found;
    PlainText* m_from;
    Notice* m_signer;
    QPushButton* m_trust;
    QLabel* m_listLabel;
    QListWidget* m_list;
    QLabel* m_differenceLabel;
    QPlainTextEdit* m_difference;
    PlainText* m_summary;
    QPushButton* m_take;
    Notice* m_done;
};

} // namespace Rinnalla
