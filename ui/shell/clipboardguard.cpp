// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/clipboardguard.h"

#include <QGuiApplication>

namespace Rinnalla {

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::noteChange);
}

void ClipboardGuard::noteChange(QClipboard::Mode mode)
{
    m_ours[mode] = QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void ClipboardGuard::clear()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || m_ours.value(QClipboard::Clipboard))
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && (clipboard->ownsSelection() || m_ours.value(QClipboard::Selection)))
        clipboard->clear(QClipboard::Selection);
}

} // namespace Rinnalla
