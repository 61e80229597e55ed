// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavrelay.h"

#include "core/platform/random.h"
#include "core/sync/relaynames.h"
#include "core/sync/webdavdownload.h"
#include "core/sync/webdaverrors.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

constexpr int LeftoverAge = 60 * 60; // seconds
constexpr int MostTries = 100;       // of one download, however far each came
constexpr qsizetype MostFolders = 100'000;
const QLatin1StringView TemporaryBegin(".put-"); // no relay name has a dot

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString temporaryIn(const QString& folder)
{
    QByteArray random(8, Qt::Uninitialized);
    SystemRandom().fill(random.data(), std::size_t(random.size()));
    return folder + u'/' + TemporaryBegin + QString::fromLatin1(random.toHex());
}

bool isGone(int status)
{
    return status == 404 || status == 410;
}

tl::unexpected<Error> notThere()
{
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("WebDavRelay", "What was looked for is not on the server."));
}

} // namespace

/// What PROPFIND tells of a path; the paths of what lies below are their last parts alone.
struct WebDavRelay::Found {
    std::optional<WebDavEntry> itself;
    QList<WebDavEntry> below;
    QDateTime now; ///< by the server's clock

    bool isFolder() const { return itself && itself->isFolder; }
};

WebDavRelay::WebDavRelay(const RelayAddress& address, const QByteArray& team)
    : m_http(address, [this] { return isStopped(); })
    , m_root(QStringLiteral("rinnalla-") + QString::fromLatin1(team.toHex()))
{}

QString WebDavRelay::pathOf(const QString& name) const
{
    return m_root + u'/' + RelayNames::toPath(name);
}

Result<WebDavRelay::Found> WebDavRelay::find(const QString& path, Depth depth, bool canStop)
{
    const WebDavRequest request{
        "PROPFIND",
        path,
        propfindBody(),
        {},
        {{"Depth", depth == Depth::Below ? "1" : "0"}, {"Content-Type", "application/xml; charset=utf-8"}},
        canStop};
    for (int failures = 1;; ++failures) {
        const Result<WebDavAnswer> answer = m_http.send(request);
        if (!answer)
            return tl::unexpected(answer.error());
        if (isGone(answer->status))
            return Found();
        if (answer->status == 400 && path.endsWith(u'/')) // a file, say some servers
            return find(path.chopped(1), Depth::Itself, canStop);
        const auto entries = answer->status == 207 ? readMultistatus(answer->body, answer->url) : std::nullopt;
        if (entries)
            return sortOut(*answer, *entries);
        // rclone breaks off where a file is renamed while it lists.
        if (answer->status != 207 || failures >= m_http.times().attempts)
            return tl::unexpected(WebDavErrors::ofNoWebDav());
        if (!m_http.pause(failures, 0, canStop))
            return stopped();
    }
}

Result<WebDavRelay::Found> WebDavRelay::sortOut(const WebDavAnswer& answer, const QList<WebDavEntry>& entries)
{
    Found found;
    found.now = httpTime(QString::fromLatin1(answer.header("Date")));
    QString asked = answer.url.path(QUrl::FullyDecoded);
    while (asked.endsWith(u'/'))
        asked.chop(1);
    for (const WebDavEntry& entry : entries) {
        if (entry.path == asked)
            found.itself = entry;
        if (entry.path.lastIndexOf(u'/') != asked.size() || !entry.path.startsWith(asked))
            continue;
        found.below.append(entry);
        found.below.last().path.remove(0, asked.size() + 1);
    }
    if (!found.itself) // then its neighbours would be missed as well
        return tl::unexpected(WebDavErrors::ofAnswer("PROPFIND", answer.status));
    return found;
}

Result<QList<RelayEntry>> WebDavRelay::list(const QString& prefix)
{
    const QString bare = prefix.endsWith(u'/') ? prefix.chopped(1) : prefix;
    if (!prefix.isEmpty() && !isName(bare))
        return QList<RelayEntry>();
    QList<RelayEntry> entries;
    // Servers refuse to list a whole tree at once (Depth: infinity), so it is folder by folder.
    QStringList folders{prefix.left(qMax(prefix.lastIndexOf(u'/'), 0))};
    for (qsizetype i = 0; i < folders.size(); ++i) {
        if (i == MostFolders)
            return tl::unexpected(WebDavErrors::of(WebDavTrouble::TooLong));
        const QString folder = folders.at(i);
        const QString path = folder.isEmpty() ? m_root : pathOf(folder);
        const auto found = find(path + u'/', Depth::Below);
        if (!found)
            return tl::unexpected(found.error());
        if (i == 0 && !found->itself) {
            const auto base = find({}, Depth::Itself);
            if (!base)
                return tl::unexpected(base.error());
            if (!base->isFolder())
                return tl::unexpected(WebDavErrors::ofMissingFolder());
        }
        if (const Status sorted = sortIn(folder, prefix, *found, folders, entries); !sorted)
            return tl::unexpected(sorted.error());
        sweep(path, *found);
    }
    return entries;
}

/// What lies below a folder of names goes to the entries, or to the folders to look into.
Status WebDavRelay::sortIn(const QString& folder, const QString& prefix, const Found& found, QStringList& folders,
                           QList<RelayEntry>& entries)
{
    if (!found.isFolder())
        return {};
    for (const WebDavEntry& entry : found.below) {
        const auto part = RelayNames::fromPath(entry.path);
        const QString name = !part ? QString() : folder.isEmpty() ? *part : folder + u'/' + *part;
        if (!isName(name))
            continue;
        const QString inside = name + u'/';
        if (entry.isFolder && (inside.startsWith(prefix) || prefix.startsWith(inside)))
            folders.append(name);
        if (entry.isFolder || !name.startsWith(prefix))
            continue;
        if (entry.size < 0) // without sizes nothing could be told whole from cut
            return tl::unexpected(WebDavErrors::ofAnswer("PROPFIND", 207));
        entries.append({name, entry.size});
    }
    return {};
}

/// Removes what uploads that were never finished have left.
void WebDavRelay::sweep(const QString& path, const Found& found)
{
    for (const WebDavEntry& entry : found.below) {
        const bool isLeftover = !entry.isFolder && entry.path.startsWith(TemporaryBegin) && entry.modified.isValid()
                                && entry.modified.secsTo(found.now) > LeftoverAge;
        if (isLeftover)
            discard(path + u'/' + entry.path);
    }
}

Result<QByteArray> WebDavRelay::get(const QString& name)
{
    if (!isName(name))
        return badName(name);
    return download(pathOf(name), true);
}

Result<QByteArray> WebDavRelay::download(const QString& path, bool canStop)
{
    WebDavDownload download;
    int failures = 0;
    for (int tries = 1;; ++tries) {
        const WebDavRequest request{"GET", path, {}, {}, download.headers(), canStop};
        const WebDavAnswer answer = m_http.once(request);
        const qsizetype before = download.bytes().size();
        switch (download.take(answer)) {
        case WebDavDownload::State::Absent:
            return notThere();
        case WebDavDownload::State::Failed:
            if (answer.status == 405) // what some servers say of a folder
                if (const auto found = find(path, Depth::Itself, canStop); found && found->isFolder())
                    return notThere();
            if (isKeptBack(path, answer, canStop))
                return unreadable(path);
            return tl::unexpected(answer.error ? *answer.error : WebDavErrors::ofAnswer("GET", answer.status));
        case WebDavDownload::State::Whole:
            break;
        case WebDavDownload::State::Broken:
            failures = download.bytes().size() > before ? 1 : failures + 1;
            if (failures >= m_http.times().attempts || tries == MostTries) {
                if (isKeptBack(path, answer, canStop))
                    return unreadable(path);
                return tl::unexpected(answer.error ? *answer.error : WebDavErrors::ofBreak("GET"));
            }
            if (!m_http.pause(failures, answer.pause, canStop))
                return stopped();
            continue;
        }
        // Files have a tag; what has none may be a page about a folder.
        if (answer.header("ETag").isEmpty()) {
            const auto found = find(path, Depth::Itself, canStop);
            if (!found)
                return tl::unexpected(found.error());
            if (found->isFolder())
                return notThere();
        }
        return download.bytes();
    }
}

/// The server answers and shows the file, and does not give it: its rights or its disk are wrong there, or nothing of
/// ours can be as long. A connection that breaks off is not that; but rclone begins to answer and sends not one byte.
bool WebDavRelay::isKeptBack(const QString& path, const WebDavAnswer& answer, bool canStop)
{
    const bool isTooLong = answer.status == 200 && answer.error && !answer.isPassing
                           && answer.error->code == WebDavErrors::of(WebDavTrouble::TooLong).code;
    const bool isEmpty = answer.status == 200 && answer.body.isEmpty() && answer.isPassing;
    if (answer.status != 403 && answer.status != 500 && !isTooLong && !isEmpty)
        return false;
    const auto found = find(path, Depth::Itself, canStop);
    return found && found->itself && !found->isFolder();
}

Status WebDavRelay::put(const QString& name, const QByteArray& bytes)
{
    if (!isName(name))
        return badName(name);
    const QString path = pathOf(name);
    const QString temporary = temporaryIn(folderOf(path));
    Status done = upload(temporary, bytes);
    if (done)
        done = moveTo(path, temporary, bytes);
    if (!done)
        discard(temporary);
    return done;
}

/// WebDAV has no upload in parts: one that breaks begins again.
Status WebDavRelay::upload(const QString& temporary, const QByteArray& bytes)
{
    const WebDavRequest request{"PUT", temporary, bytes, {}, {{"Content-Type", "application/octet-stream"}}};
    for (bool isSecond = false;; isSecond = true) {
        if (const Status made = makeFolder(folderOf(temporary)); !made)
            return made;
        const Result<WebDavAnswer> answer = m_http.send(request);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->isSuccess())
            return {};
        if (isSecond || (!isGone(answer->status) && answer->status != 409))
            return tl::unexpected(WebDavErrors::ofAnswer(request.verb, answer->status));
        m_made.clear(); // somebody emptied the place meanwhile
    }
}

Status WebDavRelay::makeFolder(const QString& path)
{
    if (m_made.contains(path))
        return {};
    const WebDavRequest request{"MKCOL", path + u'/'};
    Result<WebDavAnswer> answer = m_http.send(request);
    const bool hasNoParent = answer && (answer->status == 409 || isGone(answer->status));
    if (hasNoParent && path == m_root)
        return tl::unexpected(WebDavErrors::ofMissingFolder());
    if (hasNoParent) {
        m_made.remove(folderOf(path));
        if (const Status made = makeFolder(folderOf(path)); !made)
            return made;
        answer = m_http.send(request);
    }
    if (!answer && answer.error().code != ErrorCode::Refused)
        return tl::unexpected(answer.error());
    if (!answer || !answer->isSuccess()) {
        // 405 says that it was there before. Where another laptop was quicker by a hair, Apache says 403.
        const auto found = find(path + u'/', Depth::Itself);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->isFolder())
            return tl::unexpected(answer ? WebDavErrors::ofAnswer(request.verb, answer->status) : answer.error());
    }
    m_made.insert(path);
    return {};
}

Result<WebDavAnswer> WebDavRelay::move(const QString& from, const QString& to, const char* overwrite)
{
    // Not to be stopped: whether it happened could not be told.
    return m_http.send({"MOVE", from, {}, to, {{"Overwrite", overwrite}}, false});
}

/// Replacing may take two steps on the server, with nothing between them; so it is only done where it must be.
Status WebDavRelay::moveTo(const QString& path, const QString& temporary, const QByteArray& bytes)
{
    Result<WebDavAnswer> answer = move(temporary, path, "F");
    if (answer && answer->status == 412) {
        const auto held = download(path, false);
        if (held && *held == bytes) {
            discard(temporary);
            return {};
        }
        answer = move(temporary, path, "T");
    }
    if (!answer)
        return tl::unexpected(answer.error());
    // Gone: moved by a try whose answer was lost; or never stored, which shows now.
    if (!answer->isSuccess() && !isGone(answer->status))
        return tl::unexpected(WebDavErrors::ofAnswer("MOVE", answer->status));
    const Result<bool> kept = isKept(path, bytes.size());
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? Status() : tl::unexpected(WebDavErrors::ofUnkeptWrite());
}

Result<bool> WebDavRelay::isKept(const QString& path, qint64 size)
{
    const auto found = find(path, Depth::Itself, false);
    if (!found)
        return tl::unexpected(found.error());
    return found->itself && !found->isFolder() && found->itself->size == size;
}

/// As far as it can be done; what stays is swept later.
void WebDavRelay::discard(const QString& temporary)
{
    static_cast<void>(m_http.once({"DELETE", temporary, {}, {}, {}, false}));
}

Status WebDavRelay::remove(const QString& name)
{
    if (!isName(name))
        return badName(name);
    // DELETE on a folder would take all that lies in it.
    const auto found = find(pathOf(name), Depth::Itself);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->itself || found->isFolder())
        return {};
    const auto answer = m_http.send({"DELETE", pathOf(name)});
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->isSuccess() && !isGone(answer->status))
        return tl::unexpected(WebDavErrors::ofAnswer("DELETE", answer->status));
    return {};
}

} // namespace Rinnalla
