// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/caserow.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

CaseRow::CaseRow(const QString& icon, const QString& title, const QStringList& body, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_words(new QVBoxLayout)
{
    m_words->setSpacing(2);
    auto* first = new PlainText(title);
    first->beginAtInterfaceSide();
    QFont bold = first->font();
    bold.setBold(true);
    first->setFont(bold);
    m_words->addWidget(first);
    for (const QString& paragraph : body) {
        auto* words = new PlainText(paragraph);
        words->beginAtInterfaceSide();
        m_words->addWidget(words);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon));
    row->addLayout(m_words, 1);
}

void CaseRow::addWarning(const QString& text)
{
    auto* notice = new Notice(Notice::Tone::Warning, this); // with a text it shows itself: alone it would be a window
    notice->setText(text);
    m_words->addWidget(notice);
}

QToolButton* CaseRow::addButton(const QString& icon, const QString& text, const QString& name)
{
    if (!m_buttons) {
        m_buttons = new QWidget;
        m_flow = new FlowLayout(m_buttons);
        m_words->addWidget(m_buttons);
    }
    auto* button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setObjectName(name);
    button->setAccessibleName(text + QStringLiteral(": ") + m_title);
    m_flow->addWidget(button);
    return button;
}

void CaseRow::addPanel(QWidget* panel)
{
    m_words->addWidget(panel);
}

} // namespace Rinnalla
