// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/folderrelay.h"

#include "core/platform/random.h"
#include "core/sync/relaynames.h"

#include <QCoreApplication>
#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <memory>
#include <utility>
#include <vector>

namespace Rinnalla {

namespace {

constexpr qint64 piece = 1 << 20;
constexpr time_t leftoverAge = 3600;
constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

/// Closes what it holds.
class Descriptor {
public:
    explicit Descriptor(int descriptor = -1)
        : m_descriptor(descriptor)
    {}
    Descriptor(Descriptor&& other) noexcept
        : m_descriptor(other.release())
    {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    explicit operator bool() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

/// The folders and the file a name lies in.
QByteArrayList pathParts(const QString& name)
{
    return RelayNames::toPath(name).toLatin1().split('/');
}

/// Programs that keep folders in step leave *.part alone.
QByteArray temporaryName()
{
    QByteArray random(8, Qt::Uninitialized);
    SystemRandom().fill(random.data(), std::size_t(random.size()));
    return ".put-" + random.toHex() + ".part";
}

bool isTemporaryName(QByteArrayView name)
{
    return name.startsWith(".put-") && name.endsWith(".part") && name.size() == 26;
}

mode_t modeOf(int folder)
{
    struct stat status = {};
    return ::fstat(folder, &status) == 0 ? status.st_mode : mode_t(S_IRWXU);
}

/// Some file systems have no rights to give, so this may fail.
void takeRightsOf(int folder, int made, mode_t mask)
{
    static_cast<void>(::fchmod(made, modeOf(folder) & mask));
}

int synced(int file)
{
    if (::fsync(file) == 0)
        return 0;
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno; // a share that cannot be asked this
}

/// A file under its temporary name; gone unless it was kept.
class Temporary {
public:
    explicit Temporary(int folder)
        : m_folder(folder)
        , m_name(temporaryName())
        , m_file(::openat(folder, m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR))
    {
        if (m_file)
            takeRightsOf(folder, m_file.get(), S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
    }
    ~Temporary()
    {
        if (m_file)
            ::unlinkat(m_folder, m_name.constData(), 0);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    explicit operator bool() const { return bool(m_file); }

    /// 0 or what went wrong.
    int append(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_file.get(), bytes.data(), std::size_t(bytes.size()));
            if (written < 0 && errno != EINTR)
                return errno;
            bytes = bytes.sliced(written > 0 ? written : 0);
        }
        return 0;
    }

    int keepAs(const QByteArray& name)
    {
        if (const int error = synced(m_file.get()))
            return error;
        if (::close(m_file.release()) != 0
            || ::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0) {
            const int error = errno;
            ::unlinkat(m_folder, m_name.constData(), 0);
            return error;
        }
        return 0;
    }

private:
    int m_folder;
    QByteArray m_name;
    Descriptor m_file;
};

ErrorCode codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::Refused;
    default:
        return ErrorCode::Io;
    }
}

bool isGone(int error)
{
    return error == ENOENT || error == ENODEV || error == ENXIO || error == ENOTCONN || error == ESTALE;
}

QString words(ErrorCode code, bool isGone)
{
    if (code == ErrorCode::DiskFull)
        return QCoreApplication::translate("FolderRelay", "The folder %1 is full. Nothing was lost. Free some space "
                                                          "there and synchronise again.");
    if (code == ErrorCode::Refused)
        return QCoreApplication::translate("FolderRelay", "The folder %1 cannot be opened or written to. Nothing was "
                                                          "lost. Check its access rights, and whether the stick is "
                                                          "locked.");
    if (isGone)
        return QCoreApplication::translate("FolderRelay", "The folder %1 is not there. If it is on a stick or on a "
                                                          "network drive, connect it and synchronise again. Nothing "
                                                          "was lost.");
    return QCoreApplication::translate("FolderRelay", "The folder %1 could not be read or written. Nothing was lost. "
                                                      "Check the stick or the network drive and synchronise again.");
}

} // namespace

/// The open folders from FOLDER down; the last is the one asked for where it was reached.
struct FolderRelay::Chain {
    std::vector<Descriptor> folders;
    bool isReached = false;
    bool hasMade = false;

    int last() const { return folders.back().get(); }
};

/// Walks what lies below one folder.
class FolderRelay::Listing {
public:
    Listing(const FolderRelay& relay, const QString& prefix)
        : m_relay(relay)
        , m_prefix(prefix)
    {}

    Status walk(Descriptor folder, const QString& path)
    {
        const std::unique_ptr<DIR, int (*)(DIR*)> entries(::fdopendir(folder.get()), &::closedir);
        if (!entries)
            return m_relay.broken(errno);
        const int descriptor = folder.release(); // closed with the entries
        while (true) {
            if (m_relay.isStopped())
                return stopped();
            errno = 0;
            const dirent* entry = ::readdir(entries.get());
            if (!entry)
                return errno == 0 ? Status() : Status(m_relay.broken(errno));
            if (isTemporaryName(entry->d_name))
                sweep(descriptor, entry->d_name);
            else if (const auto part = RelayNames::fromPath(QString::fromUtf8(entry->d_name)))
                if (const Status added = add(descriptor, entry->d_name, path + *part); !added)
                    return added;
        }
    }

    QList<RelayEntry> found;

private:
    Status add(int folder, const char* file, const QString& name)
    {
        struct stat status = {};
        if (!name.startsWith(m_prefix) && !m_prefix.startsWith(name))
            return {};
        if (!isName(name) || ::fstatat(folder, file, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return isName(name) && errno != ENOENT ? Status(m_relay.broken(errno)) : Status();
        if (S_ISREG(status.st_mode) && name.startsWith(m_prefix))
            found.append({name, status.st_size});
        if (!S_ISDIR(status.st_mode))
            return {};
        Descriptor below(::openat(folder, file, folderFlags | O_NOFOLLOW));
        if (!below)
            return errno == ENOENT ? Status() : Status(m_relay.broken(errno));
        return walk(std::move(below), name + u'/');
    }

    static void sweep(int folder, const char* file)
    {
        struct stat status = {};
        if (::fstatat(folder, file, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode)
            && status.st_mtime < std::time(nullptr) - leftoverAge)
            ::unlinkat(folder, file, 0);
    }

    const FolderRelay& m_relay;
    const QString m_prefix;
};

FolderRelay::FolderRelay(const QString& folder, const QByteArray& team)
    : m_folder(folder)
    , m_team("rinnalla-" + team.toHex())
{}

Result<QList<RelayEntry>> FolderRelay::list(const QString& prefix)
{
    Listing listing(*this, prefix);
    auto chain = enter({}, Missing::Leave);
    if (!chain)
        return tl::unexpected(chain.error());
    if (chain->isReached)
        if (const Status walked = listing.walk(std::move(chain->folders.back()), {}); !walked)
            return tl::unexpected(walked.error());
    return listing.found;
}

Result<QByteArray> FolderRelay::get(const QString& name)
{
    if (!isName(name))
        return badName(name);
    QByteArrayList folders = pathParts(name);
    const QByteArray file = folders.takeLast();
    const auto chain = enter(folders, Missing::Leave);
    if (!chain)
        return tl::unexpected(chain.error());
    // A pipe somebody planted must not hold us up.
    const Descriptor opened(
        chain->isReached ? ::openat(chain->last(), file.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
                         : -1);
    if (!opened && chain->isReached && errno != ENOENT && errno != ELOOP)
        return isGone(errno) ? broken(errno) : unreadable(name);
    struct stat status = {};
    if (!opened || ::fstat(opened.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("FolderRelay", "What was looked for is not in the shared folder."),
                       name);
    auto bytes = read(opened.get());
    const bool isStill = !bytes && bytes.error().code != ErrorCode::Cancelled && enter(folders, Missing::Leave);
    return isStill ? unreadable(name) : std::move(bytes); // a bad place on the disk; or the stick was pulled out
}

Status FolderRelay::put(const QString& name, const QByteArray& bytes)
{
    if (!isName(name))
        return badName(name);
    QByteArrayList folders = pathParts(name);
    const QByteArray file = folders.takeLast();
    const auto chain = enter(folders, Missing::Make);
    if (!chain)
        return tl::unexpected(chain.error());
    if (!holds(chain->last(), file, bytes))
        if (const Status written = write(chain->last(), file, bytes); !written)
            return written;
    return settle(*chain, folders);
}

Status FolderRelay::remove(const QString& name)
{
    if (!isName(name))
        return badName(name);
    QByteArrayList folders = pathParts(name);
    const QByteArray file = folders.takeLast();
    const auto chain = enter(folders, Missing::Leave);
    if (!chain)
        return tl::unexpected(chain.error());
    struct stat status = {};
    const bool isThere = chain->isReached
                         && ::fstatat(chain->last(), file.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
                         && !S_ISDIR(status.st_mode);
    if (isThere && ::unlinkat(chain->last(), file.constData(), 0) != 0 && errno != ENOENT)
        return broken(errno);
    return {};
}

tl::unexpected<Error> FolderRelay::broken(int error) const
{
    const ErrorCode code = codeOf(error);
    return failure(code, words(code, isGone(error)).arg(m_folder), qt_error_string(error));
}

/// Opens every folder from the one above, never through a link.
Result<FolderRelay::Chain> FolderRelay::enter(const QByteArrayList& folders, Missing missing) const
{
    if (isStopped())
        return stopped();
    Chain chain;
    chain.folders.emplace_back(::open(QFile::encodeName(m_folder).constData(), folderFlags));
    if (!chain.folders.back())
        return broken(errno == ENOTDIR ? ENOENT : errno);
    for (const QByteArray& name : QByteArrayList{m_team} + folders) {
        const int above = chain.last();
        const bool isMade = missing == Missing::Make && ::mkdirat(above, name.constData(), S_IRWXU) == 0;
        if (missing == Missing::Make && !isMade && errno != EEXIST)
            return broken(errno);
        Descriptor next(::openat(above, name.constData(), folderFlags | O_NOFOLLOW));
        if (!next && missing == Missing::Leave && (errno == ENOENT || errno == ENOTDIR || errno == ELOOP))
            return chain;
        if (!next)
            return broken(errno);
        if (isMade)
            takeRightsOf(above, next.get(), S_IRWXU | S_IRWXG | S_IRWXO | S_ISGID);
        chain.hasMade = chain.hasMade || isMade;
        chain.folders.push_back(std::move(next));
    }
    chain.isReached = true;
    return chain;
}

Result<QByteArray> FolderRelay::read(int file) const
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return broken(errno);
    if (status.st_size > LargestObject) // made to fill the memory, perhaps
        return broken(EOVERFLOW);
    QByteArray bytes(status.st_size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        if (isStopped())
            return stopped();
        const ssize_t count = ::read(file, bytes.data() + done, std::size_t(std::min(piece, bytes.size() - done)));
        if (count < 0 && errno != EINTR)
            return broken(errno);
        if (count == 0)
            return broken(EIO); // it became shorter
        done += count > 0 ? count : 0;
    }
    return bytes;
}

Status FolderRelay::write(int folder, const QByteArray& file, const QByteArray& bytes) const
{
    Temporary temporary(folder);
    if (!temporary)
        return broken(errno);
    for (qint64 from = 0; from < bytes.size(); from += piece) {
        if (isStopped())
            return stopped();
        if (const int error =
                temporary.append(QByteArrayView(bytes).sliced(from, std::min(piece, bytes.size() - from))))
            return broken(error);
    }
    if (const int error = temporary.keepAs(file))
        return broken(error);
    return {};
}

/// The same size is not enough: a stick pulled out too soon keeps the length and loses the bytes.
bool FolderRelay::holds(int folder, const QByteArray& file, const QByteArray& bytes) const
{
    const Descriptor opened(::openat(folder, file.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!opened || ::fstat(opened.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size != bytes.size())
        return false;
    const auto held = read(opened.get());
    return held && *held == bytes && synced(opened.get()) == 0;
}

/// A name is on the disk once its folder is, and that once the one above it is.
Status FolderRelay::settle(const Chain& chain, const QByteArrayList& folders)
{
    const bool isKnown = !chain.hasMade && m_settled.contains(folders);
    const std::size_t count = isKnown ? 1 : chain.folders.size();
    for (std::size_t i = 0; i < count; ++i)
        if (const int error = synced(chain.folders.at(chain.folders.size() - 1 - i).get()))
            return broken(error);
    m_settled.insert(folders);
    return {};
}

} // namespace Rinnalla
