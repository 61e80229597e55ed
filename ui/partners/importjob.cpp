// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/importjob.h"

#include "core/directory/hsdstables.h"
#include "ui/widgets/background.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

using Format = DirectoryFile::Format;

bool mentions(const QByteArray& text, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* word) { return text.contains(word); });
}

/// One of the standard's tables beside another, without the description that usually lies with them. A table of one's
/// own may have such a name as well, but no column of ids.
bool isTableOfPackage(const QFileInfo& file)
{
    const QStringList tables = file.dir().entryList({QStringLiteral("*.csv")}, QDir::Files);
    const auto isKnown = [](const QString& name) { return !HsdsTables::tableNamed(name).isEmpty(); };
    QFile opened(file.filePath());
    if (!isKnown(file.fileName()) || std::count_if(tables.begin(), tables.end(), isKnown) < 2
        || !opened.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 longestLine = 16 * 1024;
    static const QRegularExpression idColumn(QStringLiteral("(^|[,;\\t|])\"?id\"?([,;\\t|]|$)"));
    return idColumn.match(QString::fromUtf8(opened.readLine(longestLine)).trimmed()).hasMatch();
}

/// Asked for one format, perhaps the other: both are JSON.
Result<DirectoryEntries> readEither(const QString& path, Format first, const DirectoryProgress& progress)
{
    auto read = DirectoryFile::read(first, path, progress);
    const bool nothing = read ? read->size() == 0 : read.error().code == ErrorCode::InvalidInput;
    if (!nothing || first == Format::VCard)
        return read;
    auto other = DirectoryFile::read(first == Format::Hsds ? Format::Ptv : Format::Hsds, path, progress);
    return other && other->size() > 0 ? other : read;
}

} // namespace

std::optional<Format> ImportJob::formatOf(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir() || file.dir().exists(QStringLiteral("datapackage.json")) || isTableOfPackage(file))
        return Format::Hsds;
    QFile opened(path);
    constexpr qint64 enough = 256 * 1024;
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray begins = opened.read(enough);
    begins.replace('\0', ""); // UTF-16 is read as well
    const QByteArray text = begins.mid(begins.startsWith("\xEF\xBB\xBF") ? 3 : 0).trimmed();
    if (text.left(400).toUpper().contains("BEGIN:VCARD"))
        return Format::VCard;
    if (!text.startsWith('{') && !text.startsWith('['))
        return std::nullopt;
    const bool ptv = mentions(text, {"\"organizationNames\"", "\"serviceNames\"", "\"serviceChannelNames\"",
                                     "\"serviceChannelType\"", "\"serviceClasses\"", "\"mainResponsibleOrganization\"",
                                     "\"publishingStatus\""});
    return ptv ? Format::Ptv : Format::Hsds;
}

DirectoryProgress ImportJob::progress(const std::shared_ptr<Shared>& shared, int from, int to)
{
    return [shared, from, to](qint64 done, qint64 total) {
        shared->percent = total > 0 ? static_cast<int>(from + (to - from) * done / total) : from;
        return !shared->stopped;
    };
}

std::shared_ptr<StoreJob::Shared> ImportJob::begin()
{
    const auto running = StoreJob::begin();
    emit started();
    return running;
}

void ImportJob::look(const QString& path, Kind kind)
{
    const auto running = begin();
    inBackground(
        this, [path, kind, running] { return DirectoryCsv::look(path, kind, progress(running, 0, 100)); },
        [this, running](const Result<DirectoryCsv::Layout>& layout) {
            if (!isStill(running))
                return; // something else was asked for since
            end();
            if (layout)
                emit looked(*layout);
            else
                emit failed(layout.error());
        });
}

void ImportJob::read(const QString& path, Format format)
{
    plan([path, format](const DirectoryProgress& progress) { return readEither(path, format, progress); });
}

void ImportJob::readTable(const QString& path, const DirectoryCsv::Layout& layout)
{
    plan([path, layout](const DirectoryProgress& progress) { return DirectoryCsv::read(path, layout, progress); });
}

void ImportJob::compare(const ImportChoices& choices)
{
    if (m_entries)
        plan([entries = m_entries](const DirectoryProgress&) { return *entries; }, choices);
}

void ImportJob::plan(Reading reading, const ImportChoices& choices)
{
    auto reader = m_session.store().openReader();
    if (!reader) {
        emit failed(reader.error());
        return;
    }
    struct Outcome {
        std::shared_ptr<const DirectoryEntries> entries;
        Result<ImportPlan> plan;
    };
    std::shared_ptr<Connection> connection = std::move(*reader);
    const auto running = begin();
    inBackground(
        this,
        [connection, reading, choices, shared = running]() mutable -> Outcome {
            auto entries = reading(progress(shared, 0, 60));
            if (!entries)
                return {nullptr, tl::unexpected(entries.error())};
            auto plan = ImportPlan::make(*connection, *entries, progress(shared, 60, 100), choices);
            connection.reset(); // on the thread that used it
            return {std::make_shared<const DirectoryEntries>(std::move(*entries)), std::move(plan)};
        },
        [this, shared = running](const Outcome& outcome) {
            if (!isStill(shared))
                return;
            end();
            m_entries = outcome.entries;
            if (outcome.plan)
                emit planned(*outcome.plan);
            else
                emit failed(outcome.plan.error());
        });
}

/// Compares again behind the gate's writer: the store may have changed since the person looked.
void ImportJob::apply(const ImportChoices& choices)
{
    auto writer = m_session.store().openWriter();
    if (!m_entries || !writer) {
        emit failed(writer ? Error{ErrorCode::NotFound, tr("Choose a file first."), {}} : writer.error());
        return;
    }
    std::shared_ptr<Connection> connection = std::move(*writer);
    const auto running = begin();
    connection->keepNothingOnce(running->storeIsGone);
    const auto state = m_session.store().journal().state();
    inBackground(
        this,
        [connection, state, entries = m_entries, choices, shared = running]() mutable -> Result<ImportPlan> {
            auto plan = ImportPlan::make(*connection, *entries, progress(shared, 0, 20), choices);
            if (plan) {
                const auto journal = Journal::beside(*connection, state);
                if (const Status done = plan->apply(*journal, progress(shared, 20, 100)); !done)
                    plan = tl::unexpected(done.error());
            }
            connection.reset(); // on the thread that used it
            return plan;
        },
        [this, shared = running](const Result<ImportPlan>& plan) {
            if (!isStill(shared))
                return;
            end();
            m_session.store().journal().noteMerged();
            if (plan)
                emit applied(*plan);
            else
                emit failed(plan.error());
        });
}

} // namespace Rinnalla
