// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QThread>

#include <atomic>

namespace Rinnalla {

/// One thing that was found, and where it opens.
struct Found {
    enum class Group { Clients, Contacts, Addenda, Steps, Partners, Activities, Resources, Sheets };
    Group group = Group::Clients;
    QString title;
    QString excerpt;
    Place place;
};

/// Searches on a thread of its own, with a connection of its own that can only read, so that typing never waits. A new
/// text stops the search for the one before. Destroying it stops what runs and waits for the thread.
class SearchRunner : public QObject {
    Q_OBJECT

public:
    /// partners: whether there is a page that shows them.
    SearchRunner(Session& session, bool partners, QObject* parent = nullptr);
    ~SearchRunner() override;

    void search(const QString& text); ///< an empty text answers at once, with nothing

signals:
    /// The whole answer to the text asked for last.
    void found(const QString& text, const QList<Rinnalla::Found>& results);
    void failed(const Rinnalla::Error& error);

private:
    struct Question;
    void run(const Question& question);
    Result<QList<Found>> ask(Connection& connection, const Question& question) const;
    bool isOld(quint64 number) const { return number != m_asked.load(); }

    Session& m_session;
    bool m_partners;
    QThread m_thread;
    QObject* m_worker;                        ///< lives on the thread
    std::unique_ptr<Connection> m_connection; ///< the thread's
    std::atomic<Connection*> m_running = nullptr;
    std::atomic<quint64> m_asked = 0;
};

} // namespace Rinnalla
