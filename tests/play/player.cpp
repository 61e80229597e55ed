// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/play/player.h"

#include "app/pages.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <iostream>

namespace Rinnalla {

namespace {

constexpr int LongestWaitMs = 30'000;
constexpr int MostTabs = 300;
constexpr QSize WindowSize(1366, 860);

QString currentStep;

template<typename T>
T loaded(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

QStringList languageFolders()
{
    return {QStringLiteral(PSEUDO_LANGUAGE_FOLDER), QStringLiteral(":/translations")};
}

QWidget* receiver()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    QWidget* focused = QApplication::focusWidget();
    need(focused, QStringLiteral("nothing has the focus"));
    return focused;
}

} // namespace

void need(bool holds, const QString& why)
{
    if (!holds)
        throw Stumble{why};
}

void AnsweredDialogs::choosePdf(QWidget*, const QString&, std::function<void(const QString&)> then)
{
    then(nextPdf);
}

Player::Player(const Environment& environment, const QString& store, const QDir& pictures)
    : m_environment(environment)
    , m_store(store)
    , m_pictures(pictures)
    , m_languages(languageFolders(), nullptr)
    , m_sheets(loaded(SheetCatalogue::load()))
    , m_paths(loaded(PathTemplates::load()))
{
    m_languages.choose(QStringLiteral("fi"));
}

Player::~Player() = default;

void Player::openWindow()
{
    m_window.reset();
    m_left = false;
    m_window.reset(
        new MainWindow({.door = {m_environment, m_store, m_languages, m_dialogs, m_dialogs},
                        .pages = allPages(m_languages, m_dialogs, m_dialogs, m_dialogs),
                        .makeSession = [this](std::unique_ptr<Store> opened) -> Result<std::unique_ptr<Session>> {
                            return std::make_unique<Session>(std::move(opened), m_sheets, m_paths);
                        },
                        .system = m_system}));
    QObject::connect(m_window.get(), &MainWindow::left, m_window.get(), [this] { m_left = true; });
    m_window->resize(WindowSize);
    m_window->show();
    need(QTest::qWaitForWindowActive(m_window.get()), QStringLiteral("the window did not come up"));
}

Session& Player::session()
{
    need(!m_window->isLocked(), QStringLiteral("the store is locked"));
    return *m_window->session();
}

void Player::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(receiver(), key, modifiers);
}

void Player::type(const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void Player::tabTo(const std::function<bool(QWidget*)>& wanted, const QString& what, bool back)
{
    for (int i = 0; i < MostTabs; ++i) {
        if (QApplication::focusWidget() && wanted(QApplication::focusWidget()))
            return;
        press(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
    }
    throw Stumble{QStringLiteral("Tab never reached %1").arg(what)};
}

void Player::tabTo(const QString& objectName)
{
    tabTo([&](const QWidget* widget) { return widget->objectName() == objectName; }, objectName);
}

void Player::speak(const QString& tag)
{
    if (m_languages.current() == tag)
        return;
    const auto menuOf = [](const QWidget* widget) {
        const auto* button = qobject_cast<const QToolButton*>(widget);
        return button && button->menu() && button->objectName() == u"language";
    };
    tabTo(menuOf, QStringLiteral("the language menu"));
    auto* button = qobject_cast<QToolButton*>(QApplication::focusWidget());
    // The menu runs its own event loop until something is chosen.
    QTimer::singleShot(0, button, [this, tag, menu = button->menu()] {
        for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
            press(Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->data().toString() == tag)
                return press(Qt::Key_Return);
        }
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Space);
    m_window->activateWindow(); // Qt's offscreen platform has no window manager to do so after a menu
    settle();
    need(m_languages.current() == tag, QStringLiteral("the language %1 could not be chosen").arg(tag));
}

void Player::go(const QString& page)
{
    int number = 0;
    const PageRegistry pages = allPages(m_languages, m_dialogs, m_dialogs, m_dialogs);
    for (const PageInfo& info : pages) {
        number += info.icon.isEmpty() ? 0 : 1;
        if (info.page == page)
            return press(static_cast<Qt::Key>(Qt::Key_0 + number % 10), Qt::ControlModifier);
    }
    throw Stumble{QStringLiteral("no page %1").arg(page)};
}

void Player::unlock(const QString& passphrase)
{
    tabTo(QStringLiteral("passphrase"));
    type(passphrase);
    press(Qt::Key_Return);
    waitFor([this] { return !m_window->isLocked(); }, QStringLiteral("the store opens"));
    settle();
}

void Player::waitFor(const std::function<bool()>& holds, const QString& what)
{
    need(QTest::qWaitFor(holds, LongestWaitMs), QStringLiteral("waited in vain: %1").arg(what));
}

void Player::settle()
{
    constexpr int momentMs = 150;
    QTest::qWait(momentMs);
}

void Player::picture(const QString& name)
{
    settle();
    const QString file = name + QStringLiteral(".png");
    need(m_window->grab().save(m_pictures.filePath(file)), QStringLiteral("%1 could not be written").arg(file));
    m_taken += file;
}

void dress(QApplication& application)
{
    QCoreApplication::setApplicationName(QStringLiteral("rinnalla"));
    QCoreApplication::setOrganizationName(QStringLiteral("rinnalla"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINNALLA_VERSION));
    Theme::apply(application);
}

void begin(const QString& step)
{
    currentStep = step;
}

int play(const std::function<void()>& steps)
{
    try {
        steps();
        return 0;
    } catch (const Stumble& stumble) {
        std::cerr << "failed: " << qPrintable(currentStep) << ": " << qPrintable(stumble.why) << std::endl;
        return 1;
    }
}

} // namespace Rinnalla
