// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rinnalla {

/// Bars that lie beside their names, each with its number. Draws only what it is given: a number that is hidden has no
/// bar, no place and no length. The same numbers stand in a table next to it, which is what a screen reader is sent to.
class StatisticsChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        qint64 count = 0;
    };

    explicit StatisticsChart(QWidget* parent = nullptr);
    void setBars(const QList<Bar>& bars); ///< fewer than two: nothing to compare, and it hides itself

private:
    void rebuild();
    void changeEvent(QEvent* event) override;

    QList<Bar> m_bars;
    QWidget* m_view = nullptr;
};

} // namespace Rinnalla
