// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/widgets/localize.h"

#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

/// Of the computer and not of the work: they stand apart, at the bottom.
const QStringList Apart{QStringLiteral("sync"), QStringLiteral("settings")};

/// Ctrl+1 to Ctrl+9, and Ctrl+0 for the tenth, as the keys lie in their row; none for more.
QKeySequence keysOf(int number)
{
    constexpr int digits = 10;
    return number <= digits ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number % digits))
                            : QKeySequence();
}

} // namespace

Navigation::Navigation(Session& session, const PageRegistry& registry, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_registry(registry)
{
    setProperty("navigation", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4); // ten pages and a message fit with letters twice as large
    column->setSpacing(0);
    int number = 0;
    bool apart = false;
    for (const PageInfo& info : registry) {
        if (info.icon.isEmpty())
            continue;
        if (!apart && Apart.contains(info.page)) {
            column->addStretch();
            apart = true;
        }
        column->addWidget(addEntry(info, ++number));
    }
    if (!apart)
        column->addStretch();

    m_recount.setSingleShot(true);
    m_recount.setInterval(100);
    connect(&m_recount, &QTimer::timeout, this, &Navigation::showTexts);
    connect(&session, &Session::changed, &m_recount, qOverload<>(&QTimer::start));
    connect(&session, &Session::erased, &m_recount, qOverload<>(&QTimer::start));
    connect(&session, &Session::roomChanged, &m_recount, qOverload<>(&QTimer::start));
    connect(&session, &Session::teamChanged, &m_recount, qOverload<>(&QTimer::start));
    localize(this, [this] {
        setAccessibleName(tr("Pages"));
        showTexts();
    });
}

QToolButton* Navigation::addEntry(const PageInfo& info, int number)
{
    auto* button = new QToolButton(this);
    button->setObjectName(info.page);
    button->setProperty("navigationEntry", true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setIcon(QIcon::fromTheme(info.icon));
    m_entries += {&info, button};
    const auto choose = [this, page = info.page] {
        setCurrent(page);
        emit chosen(page);
    };
    connect(button, &QToolButton::clicked, this, choose);
    connect(new QShortcut(keysOf(number), this), &QShortcut::activated, this, choose);
    return button;
}

void Navigation::showTexts()
{
    int number = 0;
    for (const Entry& entry : std::as_const(m_entries)) {
        const int count = entry.info->count ? entry.info->count(m_session) : 0;
        const QString title = entry.info->title();
        entry.button->setText(count > 0 ? tr("%1 (%2)").arg(title, QLocale().toString(count)) : title);
        entry.button->setAccessibleName(entry.button->text());
        const QKeySequence keys = keysOf(++number);
        entry.button->setToolTip(keys.isEmpty() ? title : keys.toString(QKeySequence::NativeText));
    }
}

void Navigation::setCurrent(const QString& page)
{
    QString shown = page;
    for (const PageInfo& info : m_registry)
        if (info.page == page && !info.within.isEmpty())
            shown = info.within;
    for (const Entry& entry : std::as_const(m_entries))
        entry.button->setChecked(entry.info->page == shown);
}

} // namespace Rinnalla
