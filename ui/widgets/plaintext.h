// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QTextLayout;

namespace Rinnalla {

/// Words that a person or a data file gave: never markup, each line in its own direction and at its own side, wrapped
/// also inside a word that is too long.
class PlainText : public QLabel {
    Q_OBJECT

public:
    explicit PlainText(const QString& text = {}, QWidget* parent = nullptr);

    /// For names and titles: all lines begin at the interface's side, whatever their own direction.
    void beginAtInterfaceSide();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Lays the text out to this width, calls `line` with each paragraph and its top; the height of all of it.
    template<typename Each>
    qreal layOut(qreal width, Each&& each) const;

    bool m_interfaceSide = false;
};

} // namespace Rinnalla
