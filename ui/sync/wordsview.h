// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

namespace Rinnalla {

/// The words of an invitation in rows of four, from left to right in any language, large enough to read aloud. The text
/// stays in guarded memory and is gone when it is cleared; it cannot be copied.
class WordsView : public QWidget {
    Q_OBJECT

public:
    static constexpr int InRow = 4;

    explicit WordsView(QWidget* parent = nullptr);

    void setText(SecretBuffer text); ///< words with '-' between them
    const SecretBuffer& text() const { return m_text; }
    void clear() { setText({}); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont large() const;

    SecretBuffer m_text;
};

} // namespace Rinnalla
