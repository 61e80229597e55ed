// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QTest>

namespace Rinnalla {

/// A session over a real store, which can lock and come back.
class TestSession {
public:
    TestSession() { begin(); }

    Session& operator*() { return *m_session; }
    Session* operator->() { return m_session.get(); }
    TestStore& store() { return m_store; }

    /// As the shell does it: drafts are kept, the session goes, the store closes. Pages must be gone after lock().
    template<typename BeforeClosing>
    void lockAndReturn(BeforeClosing closePages)
    {
        m_session->keepDrafts();
        closePages();
        m_session.reset();
        m_store.reopen();
        begin();
    }

    Id client(const QString& codeName, const QString& room = QStringLiteral("support"), Values more = {})
    {
        Edit edit{Kind::Client, m_session->store().newId(), std::move(more)};
        edit.set(ClientField::CodeName, codeName).set(ClientField::Compartment, room);
        return write(edit);
    }
    Id contact(const Id& client, Values more = {})
    {
        Edit edit{Kind::Contact, m_session->store().newId(), std::move(more)};
        edit.set(ContactField::Channel, "call");
        if (!edit.values.contains(ContactField::At))
            edit.set(ContactField::At, m_session->clock().now());
        if (!client.isNull())
            edit.set(ContactField::Client, client);
        return write(edit);
    }
    Id step(const Id& client, Values more)
    {
        Edit edit{Kind::Step, m_session->store().newId(), std::move(more)};
        edit.set(StepField::Client, client).set(StepField::Route, QStringLiteral("residence"));
        if (!edit.values.contains(StepField::Title))
            edit.set(StepField::Title, QStringLiteral("Application"));
        return write(edit);
    }
    Id write(const Edit& edit)
    {
        if (const auto written = m_session->store().journal().write(edit); !written)
            qFatal("not written: %s", qPrintable(written.error().message));
        return edit.id;
    }
    Record record(const Id& id)
    {
        return Lists::record(m_session->connection(), id).value_or(std::nullopt).value_or(Record());
    }
    QList<ContactRow> contacts()
    {
        const auto page = Lists::contacts(m_session->connection(), m_session->room(), std::nullopt, 1000);
        return page ? page->rows : QList<ContactRow>();
    }

private:
    void begin()
    {
        static const auto sheets = SheetCatalogue::load();
        static const auto paths = PathTemplates::load();
        if (!sheets || !paths)
            qFatal("no sheets or paths");
        m_session = std::make_unique<Session>(m_store.take(), *sheets, *paths);
    }

    TestStore m_store;
    std::unique_ptr<Session> m_session;
};

/// Real key presses into whatever has the focus, counted.
class Keyboard {
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        ++m_presses;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            QVERIFY(QApplication::focusWidget());
            ++m_presses;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }
    int presses() const { return m_presses; }

private:
    int m_presses = 0;
};

} // namespace Rinnalla
