// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/differencesview.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/textdiff.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rinnalla {

namespace {

enum With { InUse, VersionBefore };

QTextCharFormat formatOf(DiffLine::Kind kind)
{
    QTextCharFormat format;
    if (kind == DiffLine::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(Theme::colour(Theme::Role::ErrorText));
        format.setBackground(Theme::colour(Theme::Role::ErrorSoft));
    } else if (kind == DiffLine::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(Theme::colour(Theme::Role::Accent));
        format.setBackground(Theme::colour(Theme::Role::AccentSoft));
    }
    return format;
}

/// As wide as the marks where there is none, so that the lines stand under each other.
QString markOf(DiffLine::Kind kind)
{
    const QString mark = diffMark(kind);
    return mark.isEmpty() ? QStringLiteral("\u2007 ") : mark;
}

void write(QTextCursor& cursor, const DiffLine& line)
{
    QTextCharFormat mark;
    mark.setFontWeight(line.kind == DiffLine::Kind::Same ? QFont::Normal : QFont::Bold);
    cursor.insertText(markOf(line.kind), mark);
    for (const DiffPiece& piece : line.pieces)
        cursor.insertText(piece.text, formatOf(piece.changed ? line.kind : DiffLine::Kind::Same));
}

} // namespace

DifferencesView::DifferencesView(QWidget* parent)
    : QWidget(parent)
    , m_with(new QComboBox(this))
    , m_legend(new QLabel(this))
    , m_view(new QTextEdit(this))
{
    m_with->setObjectName(QStringLiteral("compare-with"));
    m_with->addItem({}, InUse);
    m_with->addItem({}, VersionBefore);
    m_view->setObjectName(QStringLiteral("differences"));
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_legend->setProperty("muted", true);
    m_legend->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_with);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
    connect(m_with, &QComboBox::currentIndexChanged, this, &DifferencesView::refresh);
    localize(this, [this] {
        m_with->setItemText(InUse, tr("With the text in use"));
        m_with->setItemText(VersionBefore, tr("With the version before"));
        m_with->setAccessibleName(tr("Compare with"));
        m_view->setAccessibleName(tr("Differences"));
        refresh();
    });
}

void DifferencesView::setTexts(const QString& edited, const QString& inUse, const QString& versionBefore,
                               bool rightToLeft)
{
    if (edited == m_edited && inUse == m_inUse && versionBefore == m_before && rightToLeft == m_rightToLeft)
        return;
    m_edited = edited;
    m_inUse = inUse;
    m_before = versionBefore;
    m_rightToLeft = rightToLeft;
    refresh();
}

void DifferencesView::refresh()
{
    const QString& other = m_with->currentData().toInt() == InUse ? m_inUse : m_before;
    const QList<DiffLine> lines = textDiff(other, m_edited);
    const int scrolled = m_view->verticalScrollBar()->value();
    m_view->clear();
    QTextCursor cursor(m_view->document());
    QTextBlockFormat block;
    block.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    cursor.setBlockFormat(block);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(block);
        write(cursor, lines.at(i));
    }
    m_view->verticalScrollBar()->setValue(scrolled);
    const bool differs =
        std::any_of(lines.begin(), lines.end(), [](const DiffLine& line) { return line.kind != DiffLine::Kind::Same; });
    m_legend->setText(other.isEmpty() ? tr("There is no text to compare with.")
                      : differs       ? tr("\u2212 taken away, struck through; + added, underlined.")
                                      : tr("Both say the same."));
}

void DifferencesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Rinnalla
