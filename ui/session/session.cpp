// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

#include "core/library/readlibrary.h"
#include "core/library/routelibrary.h"

#include <algorithm>
#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

namespace {

const QString KeptPlace = QStringLiteral("place");

} // namespace

QString Place::toString() const
{
    return page + u'/' + (record.isNull() ? QString() : record.toString()) + u'/' + detail;
}

Place Place::fromString(const QString& text)
{
    return {text.section(u'/', 0, 0), Id::fromString(text.section(u'/', 1, 1)).value_or(Id()), text.section(u'/', 2)};
}

Status Place::keep(LocalState& local) const
{
    return local.set(KeptPlace, toString());
}

Place Place::kept(LocalState& local)
{
    return fromString(local.value(KeptPlace).toString());
}

Session::Session(std::unique_ptr<Store> store, const SheetCatalogue& sheets, const PathTemplates& paths,
                 QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_builtIn(sheets)
    , m_sheets(sheets)
    , m_paths(paths)
{
    readSheets();
    m_paths = m_paths.with(QList<OwnRoute>());
    readPaths();
    connect(&m_store->journal(), &Journal::written, this, &Session::noteWritten);
    connect(&m_store->journal(), &Journal::written, this, &Session::changed);
    connect(&m_store->journal(), &Journal::erased, this, &Session::erased);
    connect(&m_store->journal(), &Journal::erased, &m_purging, qOverload<>(&QTimer::start));
    connect(&m_store->journal(), &Journal::written, this, [this](const QList<Edit>& edits) {
        if (edits.isEmpty() && m_store->journal().isPurging()) // others' edits came in, an erasure may be among them
            m_purging.start();
    });
    m_purging.setInterval(30ms);
    connect(&m_purging, &QTimer::timeout, this, &Session::purgeSome);
    if (m_store->journal().isPurging())
        m_purging.start();
    const QString kept = m_store->local().value(QStringLiteral("room")).toString();
    if (!kept.isEmpty())
        m_room = kept;
}

Session::~Session() = default;

void Session::noteWritten(const QList<Edit>& edits)
{
    const auto touch = [&](const QList<Kind>& kinds) {
        return edits.isEmpty()
               || std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) { return kinds.contains(edit.kind); });
    };
    const bool sheets = touch({Kind::Sheet, Kind::Fact}) && readSheets();
    const bool paths = touch({Kind::PathTemplate, Kind::Fact}) && readPaths();
    if (sheets)
        emit sheetsChanged();
    if (paths)
        emit pathsChanged();
}

/// Whether they are others than before.
bool Session::readSheets()
{
    const auto own = readOwnLibrary(connection());
    if (!own) {
        fail(own.error());
        return false;
    }
    if (*own == m_sheets.ownLibrary())
        return false;
    m_refused.clear();
    m_sheets = m_builtIn.with(*own, &m_refused, &m_sheets);
    return true;
}

/// Whether they are others than before, or rest on other facts.
bool Session::readPaths()
{
    const auto own = readOwnRoutes(connection());
    if (!own) {
        fail(own.error());
        return false;
    }
    const QStringList facts = m_sheets.facts().factIds();
    if (*own == m_paths.ownRoutes() && m_paths.facts().known.contains(QSet<QString>(facts.begin(), facts.end())))
        return false;
    m_refusedPaths.clear();
    m_paths = m_paths.with(*own, facts, &m_refusedPaths);
    return true;
}

void Session::purgeSome()
{
    constexpr int pagesBetweenTwoKeyPresses = 32;
    const auto more = m_store->journal().purge(pagesBetweenTwoKeyPresses);
    if (!more || !*more) // after an error it goes on the next time the store is opened
        m_purging.stop();
}

void Session::setRoom(const QString& room)
{
    if (room == m_room)
        return;
    m_room = room;
    if (const Status kept = m_store->local().set(QStringLiteral("room"), room); !kept)
        fail(kept.error());
    emit roomChanged();
}

QString Session::worker() const
{
    return m_store->local().value(QStringLiteral("worker")).toString();
}

bool Session::write(const QList<Edit>& edits, const QString& what)
{
    const auto receipt = m_store->journal().write(edits);
    if (!receipt) {
        fail(receipt.error());
        return false;
    }
    if (!what.isEmpty() && receipt->written > 0)
        emit done(what, receipt->undo);
    return true;
}

void Session::undo(const QList<Edit>& edits)
{
    if (const auto receipt = m_store->journal().write(edits); !receipt)
        fail(receipt.error());
}

} // namespace Rinnalla
