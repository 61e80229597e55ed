// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/store.h"

#include <QObject>
#include <QTimer>

namespace Rinnalla {

/// Where in the window a worker is, or wants to go: a page and, perhaps, a record shown on it.
struct Place {
    QString page; ///< "today", "clients", "client", "contacts", "paths", "sheets", "settings"
    Id record;
    QString detail; ///< what the page needs beyond the record: a topic, a language …

    QString toString() const;
    static Place fromString(const QString& text);
    /// Where the next session begins.
    Status keep(LocalState& local) const;
    static Place kept(LocalState& local); ///< an empty page where none is
    bool operator==(const Place&) const = default;
};

/// One time between unlocking and locking: the open store and what the pages share. Made when the store opens,
/// destroyed when it locks; nothing the worker can read outlives it. UI thread only.
class Session : public QObject {
    Q_OBJECT

public:
    /// sheets and paths: the built-in ones, as their load() gives them.
    Session(std::unique_ptr<Store> store, const SheetCatalogue& sheets, const PathTemplates& paths,
            QObject* parent = nullptr);
    ~Session() override;

    Store& store() { return *m_store; }
    Connection& connection() { return m_store->connection(); }
    /// The built-in sheets with the organisation's own over them. The same object for the session's life; what it
    /// holds is replaced before sheetsChanged() and changed() are emitted, so keep no pointer into it. Another thread
    /// takes a copy, which is cheap.
    const SheetCatalogue& sheets() const { return m_sheets; }
    /// Own texts and facts that are wrong, so that what is built in stands in their place.
    const QList<Error>& refusedSheets() const { return m_refused; }
    /// The built-in routes with the organisation's own over them: the same rules as for sheets(), pathsChanged().
    const PathTemplates& paths() const { return m_paths; }
    const QList<Error>& refusedPaths() const { return m_refusedPaths; } ///< own routes that are wrong: built in stands
    const Clock& clock() const { return m_store->clock(); }

    /// The compartment everything is shown in; lists, searches and suggestions never mix two.
    QString room() const { return m_room; }
    void setRoom(const QString& room);

    QString worker() const; ///< the worker's own initials, empty until set

    /// Writes through the door. On success says what was done (with undo, unless `what` is empty); on failure shows the
    /// error. Either way the caller knows by the answer.
    bool write(const QList<Edit>& edits, const QString& what);
    void undo(const QList<Edit>& edits);
    /// What was done by other ways than write(), and what takes it back; nothing, where it cannot be undone.
    void say(const QString& what, const QList<Edit>& undo = {}) { emit done(what, undo); }

    void open(const Place& place) { emit openRequested(place); }
    void fail(const Error& error) { emit failed(error); }

    /// Says that what the store knows of the team is another now: who is in it, where it meets, what waits.
    void noteTeamChanged() { emit teamChanged(); }

    /// Everything typed and not saved goes into the store now. Locking calls this.
    void keepDrafts() { emit keepingDrafts(); }

signals:
    void changed(const QList<Rinnalla::Edit>& edits); ///< something in the store changed: read again what you show
    void erased(const Rinnalla::Id& client);
    void sheetsChanged(); ///< a text, check, withdrawal, draft or fact of the organisation's is another now
    void pathsChanged();  ///< a route, check, withdrawal or draft of the organisation's is another now
    void roomChanged();
    void teamChanged();
    void done(const QString& what, const QList<Rinnalla::Edit>& undo);
    void failed(const Rinnalla::Error& error);
    void openRequested(const Rinnalla::Place& place);
    void keepingDrafts();

private:
    void purgeSome();
    void noteWritten(const QList<Edit>& edits);
    bool readSheets();
    bool readPaths();

    std::unique_ptr<Store> m_store;
    QTimer m_purging; ///< runs while the search index still holds pieces of what was erased
    const SheetCatalogue m_builtIn;
    SheetCatalogue m_sheets;
    QList<Error> m_refused;
    PathTemplates m_paths;
    QList<Error> m_refusedPaths;
    QString m_room = QStringLiteral("support");
};

} // namespace Rinnalla
