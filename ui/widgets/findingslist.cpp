// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/findingslist.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QBoxLayout>
#include <QIcon>
#include <QListWidget>

namespace Rinnalla {

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_summary(new PlainText({}, this))
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
    m_summary->setObjectName(QStringLiteral("findings-summary"));
    m_summary->beginAtInterfaceSide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    const auto ask = [this](QListWidgetItem* item) { emit placeAsked(item->data(Qt::UserRole).toInt()); };
    connect(m_list, &QListWidget::itemClicked, this, ask);
    connect(m_list, &QListWidget::itemActivated, this, ask);
    localize(this, [this] { m_list->setAccessibleName(tr("What the check found")); });
}

void FindingsList::setFindings(const QList<Finding>& findings, const QString& summary)
{
    m_hasErrors = false;
    m_list->clear();
    for (const Finding& finding : findings) {
        m_hasErrors |= finding.isError;
        auto* item = new QListWidgetItem(
            QIcon::fromTheme(finding.isError ? QStringLiteral("dialog-error") : QStringLiteral("dialog-information")),
            finding.text, m_list);
        item->setData(Qt::UserRole, finding.place);
        item->setToolTip(finding.text.toHtmlEscaped());
    }
    m_list->setVisible(!findings.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, findings.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_summary->setText(summary);
}

} // namespace Rinnalla
