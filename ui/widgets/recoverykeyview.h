// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

class QPainter;

namespace Rinnalla {

/// Shows a recovery key for copying onto paper. The text stays in guarded memory and is gone when the view is.
class RecoveryKeyView : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryKeyView(QWidget* parent = nullptr);

    void setText(SecretBuffer text); ///< as RecoveryKey::toText gives it
    const SecretBuffer& text() const { return m_text; }
    void clear() { setText({}); }

    /// Groups of the key in rows of three, each group in a frame; for the screen and for paper.
    static void paint(QPainter& painter, const QRectF& area, const SecretBuffer& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBuffer m_text;
};

} // namespace Rinnalla
