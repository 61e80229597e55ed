// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/findingslist.h"

#include "ui/widgets/localize.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Rinnalla {

namespace {

bool isError(const SheetFinding& finding)
{
    return finding.level == SheetFinding::Level::Error;
}

/// A text that cannot be read is told with its name and row, which stand before it here.
QString problemOf(const SheetFinding& finding)
{
    const QString colon = QStringLiteral(": ");
    return finding.message.startsWith(finding.file) && finding.message.contains(colon)
               ? finding.message.mid(finding.message.indexOf(colon) + colon.size())
               : finding.message;
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setProperty("sheets", true);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes later narrows rows that are laid out
    m_list->setResizeMode(QListView::Adjust);
    constexpr int lines = 5;
    m_list->setMinimumHeight(lines * fontMetrics().lineSpacing());
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("findings-summary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    const auto ask = [this](QListWidgetItem* item) { emit rowAsked(item->data(Qt::UserRole).toInt()); };
    connect(m_list, &QListWidget::itemClicked, this, ask);
    connect(m_list, &QListWidget::itemActivated, this, ask);
    localize(this, [this] { refresh(); });
}

void FindingsList::setFindings(const QList<SheetFinding>& findings)
{
    m_findings = findings;
    refresh();
}

bool FindingsList::hasErrors() const
{
    return std::any_of(m_findings.begin(), m_findings.end(), isError);
}

void FindingsList::refresh()
{
    m_list->setAccessibleName(tr("What the check found"));
    m_list->clear();
    for (const SheetFinding& finding : std::as_const(m_findings)) {
        const QString level = isError(finding) ? tr("To mend") : tr("Look at this");
        const QString row = finding.row == 0 ? tr("Whole text") : tr("Row %1").arg(QLocale().toString(finding.row));
        const QString text = tr("%1 \u00b7 %2: %3").arg(level, row, problemOf(finding));
        auto* item = new QListWidgetItem(
            QIcon::fromTheme(isError(finding) ? QStringLiteral("dialog-error") : QStringLiteral("dialog-information")),
            text, m_list);
        item->setData(Qt::UserRole, finding.row);
        item->setToolTip(text.toHtmlEscaped());
    }
    m_list->setVisible(!m_findings.isEmpty());
    const auto errors = static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), isError));
    m_summary->setText(m_findings.isEmpty() ? tr("The check finds nothing to mend.")
                       : errors == 0        ? tr("Nothing has to be mended; look at what is listed.")
                                     : tr("%n thing(s) to mend before the text can be checked.", nullptr, errors));
}

} // namespace Rinnalla
