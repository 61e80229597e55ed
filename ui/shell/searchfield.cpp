// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchfield.h"

#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QKeyEvent>
#include <QListWidget>

namespace Rinnalla {

namespace {

constexpr int PlaceRole = Qt::UserRole;

QString groupName(Found::Group group)
{
    switch (group) {
    case Found::Group::Clients:
        return SearchField::tr("Clients");
    case Found::Group::Contacts:
        return SearchField::tr("Contacts");
    case Found::Group::Addenda:
        return SearchField::tr("Added to contacts");
    case Found::Group::Steps:
        return SearchField::tr("Steps");
    case Found::Group::Partners:
        return SearchField::tr("Partners");
    case Found::Group::Activities:
        return SearchField::tr("Activity");
    case Found::Group::Resources:
        return SearchField::tr("Resource library");
    case Found::Group::Sheets:
        break;
    }
    return SearchField::tr("Sheets");
}

QString groupIcon(Found::Group group)
{
    switch (group) {
    case Found::Group::Clients:
        return QStringLiteral("system-users");
    case Found::Group::Contacts:
    case Found::Group::Addenda:
        return QStringLiteral("call-start");
    case Found::Group::Steps:
        return QStringLiteral("distribute-graph-directed");
    case Found::Group::Partners:
        return QStringLiteral("go-home");
    case Found::Group::Activities:
        return QStringLiteral("meeting-attending");
    case Found::Group::Resources:
        return QStringLiteral("documentation");
    case Found::Group::Sheets:
        break;
    }
    return QStringLiteral("document-print");
}

} // namespace

SearchField::SearchField(Session& session, bool partners, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_runner(session, partners)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    addAction(QIcon::fromTheme(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_list->setProperty("searchResults", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    localize(this, [this] {
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        setPlaceholderText(tr("Search everything: names, notes, steps, sheets   %1").arg(key));
        setToolTip(placeholderText()); // where the field is too narrow for it
        setAccessibleName(tr("Search everything"));
        m_list->setAccessibleName(tr("Found"));
        closeList();
    });
    connect(this, &QLineEdit::textEdited, &m_runner, &SearchRunner::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            closeList();
    });
    connect(&m_runner, &SearchRunner::found, this, &SearchField::show);
    connect(&m_runner, &SearchRunner::failed, &session, &Session::fail);
    connect(m_list, &QListWidget::itemClicked, this, &SearchField::openItem);
    connect(m_list, &QListWidget::currentItemChanged, this, // the focus stays here: a screen reader hears it so
            [this](QListWidgetItem* item) { setAccessibleDescription(item ? item->text() : QString()); });
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().isEmpty())
        m_runner.search(text());
}

void SearchField::show(const QString& text, const QList<Found>& results)
{
    if (text.isEmpty() || !hasFocus())
        return closeList();
    m_list->clear();
    std::optional<Found::Group> group;
    for (const Found& found : results) {
        if (group != found.group)
            addGroup(found.group);
        group = found.group;
        addResult(found);
    }
    if (results.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing found. Try a part of the word."), m_list);
        nothing->setToolTip(nothing->text());
        nothing->setFlags(Qt::NoItemFlags);
    }
    placeList();
    move(+1);
}

void SearchField::addGroup(Found::Group group)
{
    auto* heading = new QListWidgetItem(groupName(group), m_list);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = m_list->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setForeground(Theme::colour(Theme::Role::Muted));
}

void SearchField::addResult(const Found& found)
{
    QString text = inLine(found.title);
    if (!found.excerpt.isEmpty() && found.excerpt != found.title)
        text += u'\n' + inLine(found.excerpt);
    auto* item = new QListWidgetItem(QIcon::fromTheme(groupIcon(found.group)), text, m_list);
    item->setData(PlaceRole, found.place.toString());
}

void SearchField::placeList()
{
    QWidget* window = this->window();
    if (m_list->parentWidget() != window)
        m_list->setParent(window);
    int height = 2 * m_list->frameWidth() + 8;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint below = mapTo(window, QPoint(0, this->height() + 2));
    m_list->setGeometry(QRect(below, QSize(width(), qMin(height, window->height() - below.y() - 8))));
    m_list->show();
    m_list->raise();
}

void SearchField::move(int by)
{
    const int rows = m_list->count();
    int row = m_list->currentRow();
    for (int tried = 0; tried < rows; ++tried) {
        row = row < 0 && by < 0 ? rows - 1 : (row + by + rows) % rows;
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable)
            return m_list->setCurrentRow(row);
    }
}

void SearchField::openItem(QListWidgetItem* item)
{
    if (!item || item->data(PlaceRole).isNull())
        return;
    const Place place = Place::fromString(item->data(PlaceRole).toString());
    closeList();
    clear();
    m_session.open(place);
}

void SearchField::closeList()
{
    m_list->hide();
    m_list->clear();
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::Resize && m_list && m_list->isVisible())
        QMetaObject::invokeMethod(this, &SearchField::placeList, Qt::QueuedConnection);
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return move(+1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openItem(m_list->currentItem());
    case Qt::Key_Escape:
        if (m_list->isVisible())
            closeList();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        closeList();
}

} // namespace Rinnalla
