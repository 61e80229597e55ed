// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

namespace Rinnalla {

class NumberTable;
class StatisticsChart;

/// One table of the statistics: the numbers, a chart of those that are shown, and why others are not.
class StatisticsCard : public Card {
    Q_OBJECT

public:
    StatisticsCard(Session& session, const StatisticsTable& table, int threshold, QWidget* parent = nullptr);

private:
    void retranslate();
    void fill();
    void draw();

    Session& m_session;
    StatisticsTable m_content;
    int m_threshold;
    Heading* m_title;
    NumberTable* m_numbers;
    StatisticsChart* m_chart;
    QLabel* m_why;
};

} // namespace Rinnalla
