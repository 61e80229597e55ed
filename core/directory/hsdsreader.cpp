// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdsreader.h"

#include "core/directory/entryvalues.h"
#include "core/directory/hsdsentries.h"
#include "core/directory/savedpages.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/jsonitems.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Rinnalla::HsdsReader {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HsdsReader", text);
}

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorCode::InvalidInput, why);
}

bool has(const QCborMap& object, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&object](const char* name) { return object.contains(QLatin1StringView(name)); });
}

/// Which table an object of the API belongs to: HSDS does not say, its members do. Empty: none.
QString tableOf(const QCborMap& object)
{
    if (has(object, {"location_type", "latitude", "transportation"}))
        return QStringLiteral("location");
    if (has(object, {"location", "location_id"}) && has(object, {"service", "service_id", "location", "id"}))
        return QStringLiteral("service_at_location");
    if (has(object, {"organization", "organization_id", "status", "service_at_locations", "fees", "fees_description",
                     "application_process", "url", "eligibility_description"}))
        return QStringLiteral("service");
    if (has(object, {"taxonomy", "taxonomy_id", "taxonomy_detail", "term_uri", "parent_id"}))
        return QStringLiteral("taxonomy_term");
    if (has(object, {"website", "legal_status", "tax_status", "year_incorporated", "organization_identifiers",
                     "services", "locations", "parent_organization_id", "description", "phones"}))
        return QStringLiteral("organization");
    return {};
}

/// Reads one file or one package into tables.
class Load {
public:
    explicit Load(const DirectoryProgress& progress)
        : m_progress(progress)
    {}

    Status file(const QString& path);
    Result<DirectoryEntries> entries();

private:
    Status json(const QString& path);
    Status item(const JsonItems::Item& item);
    Status tabular(const QCborMap& tables);
    Status package(const QString& path, const QCborMap& description);
    Status folder(const QDir& folder);
    Status csv(const QString& path, const QString& table);

    const DirectoryProgress& m_progress;
    HsdsTables m_tables;
    QList<DirectoryEntry> m_refused;
    QList<Remark> m_remarks;
    SavedPages m_pages;
    bool m_recognised = false;
    int m_items = 0;
};

Status Load::item(const JsonItems::Item& item)
{
    const QString where =
        QCoreApplication::translate("HsdsReader", "Item %1 (line %2)").arg(item.number).arg(item.line);
    const QCborMap object = item.value.toMap();
    m_pages.see(object, "page_number", "total_pages");
    if (object[QStringLiteral("contents")].isArray()) { // a page of several that somebody put together
        m_recognised = true;
        Status done;
        SavedPages::items(item, "contents",
                          [&](const JsonItems::Item& each) { return (done = this->item(each)).has_value(); });
        return done;
    }
    const QString table = tableOf(object);
    ++m_items;
    if (table.isEmpty()) {
        m_remarks += Remark{where, say(QT_TRANSLATE_NOOP("HsdsReader", "It is nothing that HSDS knows. It was passed "
                                                                       "over."))};
        return {};
    }
    m_recognised = true;
    const QString refusal = HsdsEntries::refusal(table, object);
    if (refusal.isEmpty()) {
        m_tables.add(table, object, where, true);
        return {};
    }
    DirectoryEntry entry;
    entry.kind = table == QStringLiteral("service") ? Kind::Service : Kind::Partner;
    entry.sourceId = EntryText::plain(object[QStringLiteral("id")]);
    entry.where = where;
    entry.refusal = refusal;
    m_refused += entry;
    return {};
}

Status Load::tabular(const QCborMap& tables)
{
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        const QString table = HsdsTables::tableNamed(it.key().toString());
        const QCborArray rows = it.value().toArray();
        for (qsizetype i = 0; i < rows.size() && !table.isEmpty(); ++i)
            m_tables.add(table, rows.at(i).toMap(), QStringLiteral("%1, %2").arg(it.key().toString()).arg(i + 1), true);
        m_recognised = m_recognised || !table.isEmpty();
    }
    return {};
}

bool isTabular(const QCborMap& object)
{
    int tables = 0;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        tables += it.value().isArray() && !HsdsTables::tableNamed(it.key().toString()).isEmpty();
    return tables > 0 && !object.contains(QStringLiteral("id")) && !object.contains(QStringLiteral("name"));
}

Status Load::json(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("HsdsReader", "The file could not be read.")),
                       file.errorString());
    QCborMap rest;
    Status done;
    const auto visit = [&](const JsonItems::Item& given) {
        if (given.whole
            && (given.value.toMap().contains(QStringLiteral("resources")) || isTabular(given.value.toMap())))
            rest = given.value.toMap();
        else if (given.whole && given.value.toMap().contains(QStringLiteral("total_items"))) {
            m_recognised = true; // an empty page is one too
            m_pages.see(given.value.toMap(), "page_number", "total_pages");
        } else if (!given.whole || m_items == 0) {
            done = item(given);
        } else { // what is left of another program's page
            m_pages.see(given.value.toMap(), "number", "totalPages");
        }
        return done.has_value();
    };
    static const QSet<QString> lists{QStringLiteral("contents"), QStringLiteral("content"), QStringLiteral("data"),
                                     QStringLiteral("items"), QStringLiteral("results")}; // the first is the standard's
    const Status read = JsonItems::read(file, lists, visit, m_progress);
    if (!read || !done)
        return read ? done : read;
    if (rest.contains(QStringLiteral("resources")))
        return package(path, rest);
    return tabular(rest);
}

/// Some repositories keep a link where the description should be: one line, the way to it.
bool isLink(const QString& path)
{
    QFile file(path);
    if (file.size() > 4096 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray way = file.readAll().trimmed();
    return way.endsWith("datapackage.json") && !way.contains('\n') && !way.contains('{');
}

Status Load::file(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return this->file(QFileInfo::exists(path + QStringLiteral("/datapackage.json"))
                              ? path + QStringLiteral("/datapackage.json")
                              : path + QStringLiteral("/organizations.csv"));
    if (file.suffix().toLower() == QStringLiteral("csv"))
        return folder(file.dir());
    if (isLink(path)) // the tables beside it need no description
        return folder(file.dir());
    return json(path);
}

Status Load::package(const QString& path, const QCborMap& description)
{
    const QDir here = QFileInfo(path).dir();
    const QCborArray resources = description[QStringLiteral("resources")].toArray();
    for (const QCborValue& value : resources) {
        const QCborMap resource = value.toMap();
        const QCborValue named = resource[QStringLiteral("path")]; // one, or a list of one
        const QString name = EntryText::plain(named.isArray() ? named.toArray().first() : named);
        QString table = HsdsTables::tableNamed(EntryText::plain(resource[QStringLiteral("name")]));
        table = table.isEmpty() ? HsdsTables::tableNamed(QFileInfo(name).fileName()) : table;
        if (table.isEmpty() || name.contains(QStringLiteral("..")) || QDir::isAbsolutePath(name))
            continue; // a package never reaches outside its own folder
        QString found;
        for (const QString& place : {name, QStringLiteral("csv/") + name, QStringLiteral("data/") + name})
            if (found.isEmpty() && QFileInfo(here, place).isFile())
                found = here.filePath(place);
        if (found.isEmpty())
            m_remarks += Remark{name, say(QT_TRANSLATE_NOOP("HsdsReader", "This table of the package is not there."))};
        else if (const Status read = csv(found, table); !read)
            return read;
    }
    return {};
}

Status Load::folder(const QDir& folder)
{
    const QStringList names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        if (const QString table = HsdsTables::tableNamed(name); !table.isEmpty())
            if (const Status read = csv(folder.filePath(name), table); !read)
                return read;
    return {};
}

/// The standard's headings hold none of these themselves, so the first line tells.
char separatorOf(QFile& file, const QByteArray& encoding)
{
    constexpr qint64 longestLine = 16 * 1024;
    const auto start = Utf8Converter(encoding).convert(file.read(longestLine), false);
    file.seek(0);
    const QByteArray line = start ? start->left(start->indexOf('\n')) : QByteArray();
    char best = ',';
    for (const char candidate : {';', '\t', '|'})
        if (line.count(candidate) > line.count(best))
            best = candidate;
    return best;
}

Status Load::csv(const QString& path, const QString& table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("HsdsReader", "The file could not be read.")),
                       file.errorString());
    const QString name = QFileInfo(path).fileName();
    const auto encoding = TextEncoding::find(file, m_progress);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const char separator = separatorOf(file, *encoding);
    QStringList headings;
    const auto visit = [&](const CsvTable::Row& row) {
        if (headings.isEmpty()) {
            headings = row.cells;
            return true;
        }
        QCborMap cells;
        for (qsizetype i = 0; i < qMin(headings.size(), row.cells.size()); ++i)
            if (!row.cells[i].isEmpty())
                cells.insert(headings[i].trimmed(), row.cells[i]);
        m_tables.add(table, cells, QCoreApplication::translate("HsdsReader", "%1, row %2").arg(name).arg(row.number),
                     true);
        return true;
    };
    m_recognised = true;
    const Status read = CsvTable::read(file, *encoding, separator, visit, m_progress);
    if (!read && read.error().code != ErrorCode::Cancelled)
        return failure(read.error().code, name + QStringLiteral(": ") + read.error().message, read.error().detail);
    return read;
}

Result<DirectoryEntries> Load::entries()
{
    if (!m_recognised)
        return refused(say(QT_TRANSLATE_NOOP(
            "HsdsReader", "This is no file of the Human Services Data Specification. Nothing was kept.")));
    DirectoryEntries entries = HsdsEntries(m_tables).make();
    for (const DirectoryEntry& entry : std::as_const(m_refused))
        (entry.kind == Kind::Service ? entries.services : entries.organisations) += entry;
    entries.remarks += m_remarks;
    m_pages.tell(entries.remarks);
    if (entries.size() == 0)
        entries.remarks += Remark{{},
                                  say(QT_TRANSLATE_NOOP("HsdsReader", "The file holds no organisation, service or "
                                                                      "place.")),
                                  false};
    return entries;
}

} // namespace

Result<DirectoryEntries> read(const QString& path, const DirectoryProgress& progress)
{
    Load load(progress);
    if (const Status read = load.file(path); !read)
        return tl::unexpected(read.error());
    return load.entries();
}

} // namespace Rinnalla::HsdsReader
