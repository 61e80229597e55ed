// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/stage.h"

#include "app/pages.h"

#include <QAbstractButton>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace Rinnalla {

namespace {

const QString Passphrase = QStringLiteral("correct horse battery staple");

} // namespace

Stage::Stage()
    : sheets(SheetCatalogue::load().value())
    , paths(PathTemplates::load().value())
    , m_records(writeEveryRecord(*store, paths, sheets))
{
    store.close();
}

Stage::~Stage() = default;

void Stage::drop(const QString& catalogue, const QString& tag)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                    + QStringLiteral("/translations"));
    const QString file = data.filePath(QStringLiteral("rinnalla_%1.qm").arg(QString(tag).replace(u'-', u'_')));
    need(data.mkpath(QStringLiteral(".")) && (QFile::exists(file) || QFile::copy(catalogue, file)),
         QStringLiteral("the language could not be added"));
}

void Stage::open(const QString& path)
{
    m_window.reset();
    m_window.reset(
        new MainWindow({.door = {store.environment(), path, languages, dialogs, dialogs},
                        .pages = allPages(languages, dialogs, dialogs, dialogs),
                        .makeSession = [this](std::unique_ptr<Store> opened) -> Result<std::unique_ptr<Session>> {
                            return std::make_unique<Session>(std::move(opened), sheets, paths);
                        },
                        .system = m_system}));
    m_window->resize(Screen);
    m_window->show();
    need(QTest::qWaitForWindowActive(m_window.get()), QStringLiteral("the window did not come up"));
}

void Stage::openWindow()
{
    open(store.path());
}

void Stage::openWithoutStore()
{
    open(store.folder() + QStringLiteral("/new/first.rinnalla"));
}

void Stage::unlock()
{
    shown("passphrase")->setFocus();
    type(Passphrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    need(QTest::qWaitFor([this] { return !m_window->isLocked(); }), QStringLiteral("the store did not open"));
    settle();
}

void Stage::show(const Place& place)
{
    session().open(place);
    settle();
}

void Stage::click(const char* name)
{
    auto* button = shown<QAbstractButton>(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
}

void Stage::type(const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// What is laid out later, or read on a timer, has come. A layout hands its changes up one level in each round.
void Stage::settle()
{
    constexpr int momentMs = 20;
    constexpr int rounds = 150;
    QTest::qWait(momentMs);
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
}

} // namespace Rinnalla
