// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directorycsv.h"

#include "core/base/text.h"
#include "core/directory/csvheadings.h"
#include "core/directory/directoryfile.h"
#include "core/directory/entryvalues.h"
#include "core/directory/hourswords.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/fieldvalue.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Rinnalla::DirectoryCsv {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("DirectoryCsv", text);
}

quint16 fieldNamed(Kind kind, const char* name)
{
    const Field* field = info(kind).field(QString::fromLatin1(name));
    return field ? field->id : quint16(0);
}

/// A table this program wrote: an id, and after it fields of the kind and nothing else.
bool isOurs(const QStringList& headings, Kind kind)
{
    if (headings.value(0) != QStringLiteral("id") || headings.size() < 3)
        return false;
    return std::all_of(headings.cbegin() + 1, headings.cend(),
                       [kind](const QString& heading) { return info(kind).field(heading); });
}

/// Spreadsheets are told that a number is text by writing ="0401".
QString cellOf(const QString& cell)
{
    static const QRegularExpression text(QStringLiteral("\\A=\"([^\"]*)\"\\z"));
    const QRegularExpressionMatch match = text.match(cell);
    return match.hasMatch() ? match.captured(1) : CsvTable::plain(cell);
}

/// Turns the rows of one table into entries.
class Rows {
public:
    explicit Rows(const Layout& layout)
        : m_layout(layout)
    {
        m_entries.source = layout.source;
    }

    Status take(const CsvTable::Row& row);
    DirectoryEntries finish();

private:
    DirectoryEntry ours(const CsvTable::Row& row) const;
    DirectoryEntry theirs(const CsvTable::Row& row);
    static void put(EntryValues& values, QCborMap& address, const QString& target, const QString& cell);
    static void hours(EntryValues& values, quint16 field, const QString& words);
    void setOrganisation(DirectoryEntry& entry, const QString& name);
    QString keyOf(const DirectoryEntry& entry, const QString& given, const QString& organisation);

    const Layout& m_layout;
    DirectoryEntries m_entries;
    QHash<QString, int> m_seen;
    QHash<QString, qsizetype> m_organisations;
};

Status Rows::take(const CsvTable::Row& row)
{
    DirectoryEntry entry = m_layout.ours ? ours(row) : theirs(row);
    entry.where = QCoreApplication::translate("DirectoryCsv", "Row %1").arg(row.number);
    const auto list = entry.kind == Kind::Partner   ? &m_entries.organisations
                      : entry.kind == Kind::Service ? &m_entries.services
                                                    : &m_entries.locations;
    *list += std::move(entry);
    return {};
}

DirectoryEntry Rows::ours(const CsvTable::Row& row) const
{
    DirectoryEntry entry;
    entry.kind = m_layout.kind;
    entry.sourceId = row.cells.value(0);
    entry.own = Id::fromString(entry.sourceId);
    if (!entry.own || row.cells.size() != m_layout.headings.size())
        entry.refusal = say(QT_TRANSLATE_NOOP("DirectoryCsv", "The row is not as it was written."));
    for (qsizetype i = 1; i < qMin(row.cells.size(), m_layout.headings.size()); ++i) {
        const Field* field = info(entry.kind).field(m_layout.headings[i]);
        const auto value = FieldValue::fromText(*field, CsvTable::unguarded(row.cells[i]));
        if (!value)
            entry.refusal = value.error().message;
        else if (field->type == FieldType::Reference)
            entry.organisation = CsvTable::unguarded(row.cells[i]);
        else if (!value->isNull())
            entry.values.insert(field->id, *value);
    }
    return entry;
}

void Rows::put(EntryValues& values, QCborMap& address, const QString& target, const QString& cell)
{
    const Field* field = info(values.entry().kind).field(target);
    if (!field) {
        address.insert(target, cell.trimmed());
        return;
    }
    static const QRegularExpression between(QStringLiteral("[;\\n]|,\\s+(?=[+0-9])"));
    static const QRegularExpression listed(QStringLiteral("[;,\\n]"));
    static const QRegularExpression words(QStringLiteral("[,;/\\s]+"));
    static const QRegularExpression addresses(QStringLiteral("[,;]?\\s+|[,;](?=https?:|www\\.)"));
    static const QRegularExpression languages( // "ja" between two words is none of them, between commas it is Japanese
        QStringLiteral("\\s+(?:ja|sekä|och|samt|and|&|\\+)\\s+|[,;/\\s]+"), QRegularExpression::CaseInsensitiveOption);
    if (target == QStringLiteral("phones"))
        for (const QString& number : cell.split(between, Qt::SkipEmptyParts))
            values.phone(field->id, {number});
    else if (target == QStringLiteral("emails"))
        for (const QString& email : cell.split(words, Qt::SkipEmptyParts))
            values.email(field->id, email);
    else if (target == QStringLiteral("websites"))
        for (const QString& website : cell.split(addresses, Qt::SkipEmptyParts))
            values.website(field->id, website);
    else if (field->type == FieldType::Languages)
        for (const QString& language : cell.split(languages, Qt::SkipEmptyParts))
            values.language(field->id, language);
    else if (target == QStringLiteral("addresses"))
        values.item(field->id, {{QStringLiteral("address_1"), cell.trimmed()}});
    else if (target == QStringLiteral("hours"))
        hours(values, field->id, cell.trimmed());
    else if (field->type == FieldType::Texts)
        for (const QString& text : cell.split(listed, Qt::SkipEmptyParts))
            values.listed(field->id, text.trimmed());
    else if (field->type == FieldType::Date)
        values.date(field->id, CsvHeadings::isoDate(cell));
    else if (field->type == FieldType::Choice)
        values.choice(field->id, cell.trimmed().toLower());
    else if (field->type == FieldType::Boolean)
        values.truth(field->id, CsvHeadings::isYes(cell));
    else
        values.paragraph(field->id, cell);
}

void Rows::hours(EntryValues& values, quint16 field, const QString& words)
{
    const QList<QCborMap> read = HoursWords::read(words);
    for (const QCborMap& item : read)
        values.item(field, item);
    if (!read.isEmpty())
        return;
    values.item(field, {{QStringLiteral("description"), words}});
    values.warn(say(QT_TRANSLATE_NOOP("DirectoryCsv", "The hours \"%1\" stay words: \"open now\" does not know them."))
                    .arg(words));
}

/// The table's own key; without one the names, which must not change then.
QString Rows::keyOf(const DirectoryEntry& entry, const QString& given, const QString& organisation)
{
    if (!given.trimmed().isEmpty())
        return given.trimmed();
    const QString names = QStringLiteral("name:") + entry.values.value(fieldNamed(entry.kind, "name")).toString();
    const QString key = organisation.isEmpty() ? names : names + u'|' + organisation;
    const int times = ++m_seen[key];
    return times == 1 ? key : key + QStringLiteral("#%1").arg(times);
}

void Rows::setOrganisation(DirectoryEntry& entry, const QString& name)
{
    const QString organisation = name.trimmed().isEmpty() ? entry.name() : name.trimmed();
    entry.organisation = QStringLiteral("name:") + organisation;
    if (m_organisations.contains(entry.organisation) || organisation.isEmpty())
        return;
    m_organisations.insert(entry.organisation, m_entries.organisations.size());
    DirectoryEntry standIn;
    standIn.sourceId = entry.organisation;
    standIn.standIn = true;
    standIn.onlyIfNeeded = true;
    standIn.values.insert(PartnerField::Name, organisation);
    m_entries.organisations += standIn;
}

DirectoryEntry Rows::theirs(const CsvTable::Row& row)
{
    DirectoryEntry entry;
    entry.kind = m_layout.kind;
    EntryValues values(entry);
    QCborMap address;
    QString key;
    QString organisation;
    for (qsizetype i = 0; i < qMin(row.cells.size(), m_layout.targets.size()); ++i) {
        const QString& target = m_layout.targets[i];
        const QString cell = cellOf(row.cells[i]);
        if (target.isEmpty() || cell.trimmed().isEmpty())
            continue;
        if (target == QStringLiteral("id"))
            key = cell;
        else if (target == QStringLiteral("organisation"))
            organisation = cell;
        else
            put(values, address, target, cell);
    }
    values.item(fieldNamed(entry.kind, "addresses"), address);
    if (row.cells.size() > m_layout.targets.size())
        values.warn(say(QT_TRANSLATE_NOOP("DirectoryCsv", "The row has more cells than the table has headings. The "
                                                          "last ones were left out.")));
    if (entry.values.value(fieldNamed(entry.kind, "name")).toString().trimmed().isEmpty())
        entry.refusal = say(QT_TRANSLATE_NOOP("DirectoryCsv", "It has no name."));
    entry.sourceId = keyOf(entry, key, organisation);
    if (entry.kind != Kind::Partner && entry.refusal.isEmpty())
        setOrganisation(entry, organisation);
    return entry;
}

DirectoryEntries Rows::finish()
{
    m_entries.found.insert(QStringLiteral("row"), static_cast<int>(m_entries.size() - m_organisations.size()));
    return std::move(m_entries);
}

Status opened(QFile& file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("DirectoryCsv", "The file could not be read.")),
                   file.errorString());
}

tl::unexpected<Error> inFile(const QString& path, Error error)
{
    if (error.code == ErrorCode::InvalidInput)
        error.message = QFileInfo(path).fileName() + QStringLiteral(": ") + error.message;
    return tl::unexpected(error);
}

} // namespace

QStringList targets(Kind kind)
{
    QStringList targets{QStringLiteral("id")};
    if (kind != Kind::Partner)
        targets += QStringLiteral("organisation");
    static const QStringList inner{QStringLiteral("notes"),    QStringLiteral("source"),  QStringLiteral("source_id"),
                                   QStringLiteral("digest"),   QStringLiteral("deleted"), QStringLiteral("partner"),
                                   QStringLiteral("locations")};
    for (const Field& field : info(kind).fields)
        if (!inner.contains(QLatin1StringView(field.name)))
            targets += QLatin1StringView(field.name);
    if (info(kind).field(QStringLiteral("addresses")))
        targets += {QStringLiteral("attention"),   QStringLiteral("address_1"), QStringLiteral("address_2"),
                    QStringLiteral("postal_code"), QStringLiteral("city"),      QStringLiteral("country")};
    return targets;
}

Result<Layout> look(const QString& path, Kind kind, const DirectoryProgress& progress)
{
    QFile file(path);
    if (const Status open = opened(file); !open)
        return tl::unexpected(open.error());
    if (const Status right = DirectoryFile::notPacked(path); !right)
        return tl::unexpected(right.error());
    const auto look = CsvTable::look(file, progress);
    if (!look)
        return inFile(path, look.error());
    constexpr qsizetype mostColumns = 1000;
    if (qMax(look->headings.size(), look->tags.size()) > mostColumns)
        return inFile(path, Error{ErrorCode::InvalidInput,
                                  say(QT_TRANSLATE_NOOP("DirectoryCsv", "The table has more columns than any list of "
                                                                        "services has. Nothing was kept.")),
                                  {}});
    Layout layout;
    layout.kind = kind;
    layout.encoding = QString::fromLatin1(look->encoding);
    layout.separator = look->separator;
    layout.headerRow = look->headerRow;
    layout.firstRow = look->firstRow;
    layout.headings = look->headings;
    layout.tags = look->tags;
    layout.samples = look->samples;
    layout.rows = look->rows;
    layout.ours = isOurs(layout.headings, kind);
    layout.targets = CsvHeadings::propose(kind, layout.headings, layout.tags, layout.samples);
    return layout;
}

Result<DirectoryEntries> read(const QString& path, const Layout& layout, const DirectoryProgress& progress)
{
    QFile file(path);
    if (const Status open = opened(file); !open)
        return tl::unexpected(open.error());
    if (!layout.ours && !layout.targets.contains(QStringLiteral("name")))
        return inFile(path, Error{ErrorCode::InvalidInput,
                                  say(QT_TRANSLATE_NOOP("DirectoryCsv", "No column is known to hold names. Say which "
                                                                        "one does. Nothing was kept.")),
                                  {}});
    Rows rows(layout);
    const auto visit = [&](const CsvTable::Row& row) {
        return row.number < layout.firstRow || layout.firstRow == 0 || rows.take(row).has_value();
    };
    const Status read = CsvTable::read(file, layout.encoding.toLatin1(), layout.separator, visit, progress);
    if (!read)
        return inFile(path, read.error());
    return rows.finish();
}

} // namespace Rinnalla::DirectoryCsv
