// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

namespace Rinnalla {

/// A secret as a QR code: black on white with its quiet zone, whatever the colours of the window are, each module a
/// whole number of device pixels. The text and the modules lie in guarded memory and are gone when it is cleared.
class QrView : public QWidget {
    Q_OBJECT

public:
    static constexpr int QuietZone = 4; ///< modules, as ISO/IEC 18004 asks

    explicit QrView(QWidget* parent = nullptr);

    /// Of letters, digits and '-'; case is not kept: capitals alone need a smaller code.
    void setText(const SecretBuffer& text);
    void clear();
    bool isEmpty() const { return m_side == 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBuffer m_modules; ///< row by row; 1 is dark
    int m_side = 0;         ///< modules; 0: nothing
};

} // namespace Rinnalla
