// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

namespace Rinnalla {

/// A line for a passphrase. What is typed or pasted goes into guarded memory and nowhere else: QLineEdit would keep
/// copies in ordinary memory, in its undo stack too. Shows a dot for each character; the caret stays at the end.
/// Backspace takes the last character, Ctrl+Backspace, Ctrl+A and Delete take all. Paste is allowed, copy is not.
class PassphraseEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t MaxBytes = 1024;

    explicit PassphraseEdit(QWidget* parent = nullptr);

    SecretBuffer secret() const; ///< what is typed, UTF-8
    bool isEmpty() const { return m_size == 0; }
    int length() const; ///< characters as they are shown
    void clear();
    void setPlaceholderText(const QString& text);
    void setShown(bool shown); ///< letters instead of dots: for a recovery key, which is copied from paper

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void changed();
    void submitted(); ///< Enter

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool insert(const QString& text); ///< all of it or, where there is no room, nothing
    void paste();
    void removeLast();
    void edited();
    QRect textRect() const;
    int paintDots(QPainter& painter, const QRect& area) const;    ///< the width used
    int paintLetters(QPainter& painter, const QRect& area) const; ///< the width used

    SecretBuffer m_bytes{MaxBytes};
    std::size_t m_size = 0;
    QString m_placeholder;
    int m_blink = 0;
    bool m_caretShown = false;
    bool m_shown = false;
};

} // namespace Rinnalla
