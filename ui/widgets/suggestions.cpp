// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/suggestions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace Rinnalla {

Suggestions::Suggestions(QLineEdit* edit)
    : QFrame(edit)
    , m_edit(edit)
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(m_list);
    hide();
    edit->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        const QVariant value = item->data(Qt::UserRole);
        hide();
        emit taken(value);
    });
    // The focus stays in the line edit; a screen reader hears what is chosen as its description.
    connect(m_list, &QListWidget::currentTextChanged, m_edit, &QWidget::setAccessibleDescription);
    connect(edit, &QObject::destroyed, this, [this] {
        m_edit = nullptr;
        hide();
        m_list->clear();
        deleteLater();
    });
}

Suggestions::~Suggestions() = default;

void Suggestions::offer(const QList<Item>& items, bool choose)
{
    m_list->clear();
    for (const Item& item : items) {
        auto* row = new QListWidgetItem(item.icon, item.text, m_list);
        row->setData(Qt::UserRole, item.value);
    }
    if (items.isEmpty() || !m_edit->hasFocus()) {
        hide();
        return;
    }
    m_list->setCurrentRow(choose ? 0 : -1);
    place();
    show();
    raise();
}

bool Suggestions::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_edit || watched != m_edit || !isVisible())
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        return pressed(static_cast<QKeyEvent*>(event)->key());
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Resize:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool Suggestions::pressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(+1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        break;
    default:
        return false;
    }
    const QListWidgetItem* item = m_list->currentItem();
    hide();
    if (!item)
        return false;
    emit taken(item->data(Qt::UserRole));
    return key != Qt::Key_Tab; // Tab takes and goes on
}

void Suggestions::move(int by)
{
    const int rows = m_list->count();
    m_list->setCurrentRow(m_list->currentRow() < 0 && by < 0 ? rows - 1 : (m_list->currentRow() + by + rows) % rows);
}

void Suggestions::place()
{
    QWidget* window = m_edit->window();
    if (parentWidget() != window)
        setParent(window); // above everything else of the window, not cut off by the form
    ensurePolished();
    int height = 2 * frameWidth() + 4;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const int width = qMin(qMax(m_edit->width(), m_list->sizeHintForColumn(0) + 12), window->width());
    const QPoint below = m_edit->mapTo(window, QPoint(0, m_edit->height()));
    const QPoint above = m_edit->mapTo(window, QPoint(0, -height));
    QPoint at = below.y() + height > window->height() && above.y() >= 0 ? above : below;
    if (m_edit->isRightToLeft())
        at.rx() += m_edit->width() - width;
    at.setX(qBound(0, at.x(), window->width() - width));
    setGeometry(QRect(at, QSize(width, height)));
}

} // namespace Rinnalla
