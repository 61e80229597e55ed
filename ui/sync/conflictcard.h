// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/conflicts.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class LaptopNames;
class Notice;
class VersionEdit;

/// One field that was written on two laptops at the same time: both versions side by side, and the ways to settle it.
/// Of an identity the versions stay folded until they are asked for, which is written down.
class ConflictCard : public Card {
    Q_OBJECT

public:
    ConflictCard(Session& session, const Conflict& conflict, const LaptopNames& names, QWidget* parent = nullptr);

    const Conflict& conflict() const { return m_conflict; }
    bool isEditing() const { return m_editor != nullptr; }

private:
    void addHeading();
    void addVersions();
    QWidget* makeVersion(int number);
    void addWays();
    QPushButton* way(const char* name, const char* icon, const QString& text);
    void askForIdentity();
    void reveal();
    void choose(const Edit& edit);
    void edit();
    void save();

    Session& m_session;
    Conflict m_conflict;
    QStringList m_written; ///< who and when, of each version
    VersionEdit* m_editor = nullptr;
    QWidget* m_editing = nullptr;
    Notice* m_problem = nullptr;
};

} // namespace Rinnalla
