// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/invitation.h"

#include <QWidget>

namespace Rinnalla {

class QrView;
class WordsView;

/// An invitation on the screen, as a square for a phone's camera and as words to read aloud. It is gone from here as
/// soon as the panel is hidden, and is never shown a second time.
class InvitePanel : public QWidget {
    Q_OBJECT

public:
    explicit InvitePanel(QWidget* parent = nullptr);

    void begin(const Sync::Invitation& invitation);
    void leave();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QrView* m_square;
    WordsView* m_words;
};

} // namespace Rinnalla
