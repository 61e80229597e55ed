// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QDate>
#include <QIcon>

namespace Rinnalla {

/// One step in the picture of a path: title, state and deadline in words, an icon, and a colour besides. A button, so
/// that keyboard, mouse and screen reader treat it as one.
class StepCard : public QAbstractButton {
    Q_OBJECT

public:
    struct Look {
        QString title; ///< as the worker typed it or as the template has it
        QString state; ///< as the store keeps it
        QString when;  ///< what to say about its deadline, may be empty
        bool toCome = false;
        int spanPercent = 100; ///< how much of the card is the time the step really takes
    };

    explicit StepCard(QWidget* parent);

    void setLook(const Look& look);
    void setSpan(int percent); ///< of the look; the rest of it stays
    static int heightFor(const QFontMetrics& metrics);
    static int leastWidthFor(const QFontMetrics& metrics);
    QSize sizeHint() const override;

signals:
    void arrowPressed(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Look m_look;
    QString m_stateText;
    QIcon m_icon;
};

} // namespace Rinnalla
