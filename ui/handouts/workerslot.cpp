// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/workerslot.h"

#include "ui/widgets/localize.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Rinnalla {

void WorkerSlot::addTo(SheetPage& page) const
{
    if (!saysAll(page.format))
        return;
    const auto add = [&page](SheetBlock::Kind kind, const SheetCell& cell) {
        page.blocks += SheetBlock{kind, 0, QList<SheetCell>(page.columns.size(), cell)};
    };
    SheetRuns contact; // on every page; the whole of it at the end
    addPart(contact, who.isEmpty() ? SheetRuns() : SheetRuns{SheetRun{who}});
    addPart(contact, phone.isEmpty() ? SheetRuns() : SheetRuns{SheetRun{phone, false, true}});
    if (!page.footers.isEmpty())
        addPart(page.footers.first(), contact);
    QStringList line{who, hours};
    line.removeAll(QString());
    if (!phone.isEmpty())
        add(SheetBlock::Kind::Call, {{{who}}, phone, {{hours}}});
    else if (!line.isEmpty())
        add(SheetBlock::Kind::Row, {{{line.join(QStringLiteral(" · "))}}, {}, {}});
    if (!words.isEmpty())
        add(SheetBlock::Kind::Row, {{{u'\u201c' + words + u'\u201d'}}, {}, {}});
}

WorkerSlotField::WorkerSlotField(QWidget* parent)
    : QWidget(parent)
    , m_open(new QToolButton(this))
    , m_fields(new QWidget(this))
{
    m_open->setObjectName(QStringLiteral("workerSlot"));
    m_open->setCheckable(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setIcon(QIcon::fromTheme(QStringLiteral("user-identity")));
    m_open->setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const char* name : {"slotWho", "slotPhone", "slotHours", "slotWords"}) {
        auto* label = new QLabel(m_fields);
        auto* edit = new QLineEdit(m_fields);
        edit->setObjectName(QString::fromLatin1(name));
        constexpr int longest = 80;
        edit->setMaxLength(longest);
        label->setBuddy(edit);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row++, 1);
        m_lines += {label, edit};
        connect(edit, &QLineEdit::textChanged, this, &WorkerSlotField::changed);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_fields);
    m_fields->hide();
    connect(m_open, &QToolButton::toggled, m_fields, &QWidget::setVisible);
    localize(this, [this] { retranslate(); });
}

void WorkerSlotField::retranslate()
{
    m_open->setText(tr("Your line on the paper"));
    m_open->setToolTip(tr("Printed at the end of a full sheet, and never stored"));
    const QStringList names{tr("First name or role"), tr("Duty phone"), tr("Hours"), tr("You can say: …")};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).first->setText(names.at(i));
        m_lines.at(i).second->setAccessibleName(names.at(i));
    }
}

WorkerSlot WorkerSlotField::filled() const
{
    const auto text = [this](qsizetype i) { return m_lines.at(i).second->text().simplified(); };
    return {text(0), text(1), text(2), text(3)};
}

void WorkerSlotField::clear()
{
    for (const auto& [label, edit] : std::as_const(m_lines))
        edit->clear();
    m_open->setChecked(false);
}

} // namespace Rinnalla
