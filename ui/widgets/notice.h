// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace Rinnalla {

/// A strip that says something, with an icon and perhaps a button: never by colour alone. Hidden while it has nothing
/// to say. The text is plain.
class Notice : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };
    explicit Notice(Tone tone, QWidget* parent = nullptr);

    void setText(const QString& text); ///< shows the strip, or hides it where the text is empty
    QString text() const;
    void addButton(QWidget* button);

private:
    void refreshIcon();
    void changeEvent(QEvent* event) override;

    Tone m_tone;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace Rinnalla
