// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/statisticscard.h"

#include "ui/report/numbertable.h"
#include "ui/report/statisticschart.h"
#include "ui/report/statisticsterms.h"
#include "ui/widgets/localize.h"

#include <QHeaderView>

namespace Rinnalla {

StatisticsCard::StatisticsCard(Session& session, const StatisticsTable& table, int threshold, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_content(table)
    , m_threshold(threshold)
    , m_title(new Heading(Heading::Level::Section, this))
    , m_numbers(new NumberTable(this))
    , m_chart(new StatisticsChart(this))
    , m_why(new QLabel(this))
{
    m_why->setProperty("muted", true);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    body()->addWidget(m_title);
    const bool isWide = table.columns.size() > 1;
    m_numbers->horizontalHeader()->setHidden(!isWide); // one column needs no name
    if (!isWide)
        m_numbers->setMaximumWidth(fontMetrics().averageCharWidth() * 70); // a number stays beside its name
    auto* beside = new QBoxLayout(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    beside->setSpacing(24);
    beside->addWidget(m_numbers, isWide ? 0 : 2);
    beside->addWidget(m_chart, 3);
    beside->setAlignment(m_chart, Qt::AlignTop);
    beside->addStretch();
    body()->addLayout(beside);
    body()->addWidget(m_why);
    localize(this, [this] { retranslate(); });
}

void StatisticsCard::retranslate()
{
    const QString title = StatisticsTerms::table(m_content.name);
    m_title->setText(title);
    m_numbers->setAccessibleName(title);
    const QString why = StatisticsTerms::whyHidden(m_content, m_threshold);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    fill();
    draw();
}

void StatisticsCard::fill()
{
    QStringList heads{QString()};
    for (const QString& column : m_content.columns)
        heads += StatisticsTerms::column(m_content.name, column);
    m_numbers->begin(heads, int(m_content.rows.size()));
    QFont bold = font();
    bold.setBold(true);
    for (int row = 0; row < m_content.rows.size(); ++row) {
        const QString& name = m_content.rows.at(row);
        m_numbers->put(row, 0, StatisticsTerms::row(m_session, m_content.name, name));
        for (int column = 0; column < m_content.columns.size(); ++column) {
            const QString& of = m_content.columns.at(column);
            auto* item = m_numbers->put(row, column + 1, StatisticsTerms::number(m_content, name, of));
            if (!m_content.value(name, of)) {
                const QString hidden =
                    tr("hidden: fewer than %1, or of fewer people, or tells such a number").arg(m_threshold);
                item->setToolTip(hidden);
                item->setData(Qt::AccessibleTextRole, hidden);
            }
        }
        if (name == TotalName && m_content.rows.size() > 1)
            for (int column = 0; column < m_numbers->columnCount(); ++column)
                m_numbers->item(row, column)->setFont(bold);
    }
    m_numbers->fit();
}

void StatisticsCard::draw()
{
    QList<StatisticsChart::Bar> bars;
    const QString column = m_content.columns.contains(TotalName) ? TotalName : m_content.columns.value(0);
    for (const QString& row : m_content.rows)
        if (const auto count = m_content.value(row, column); row != TotalName && count && *count > 0)
            bars += StatisticsChart::Bar{StatisticsTerms::row(m_session, m_content.name, row), *count};
    m_chart->setBars(bars);
}

} // namespace Rinnalla
