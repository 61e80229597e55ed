// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QClipboard>
#include <QObject>

namespace Rinnalla {

/// Empties the clipboard where what it holds came from this program. Not every platform can tell, so that what changes
/// while one of our windows is active counts as ours.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject* parent = nullptr);
    void clear();

private:
    void noteChange(QClipboard::Mode mode);

    QMap<QClipboard::Mode, bool> m_ours;
};

} // namespace Rinnalla
