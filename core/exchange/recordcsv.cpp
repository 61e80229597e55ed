// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recordcsv.h"

#include "core/base/text.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/fieldvalue.h"
#include "core/store/lists.h"
#include "core/store/secrets.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <csv.h>

#include <memory>

namespace Rinnalla::RecordCsv {

namespace {

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorCode::InvalidInput, why);
}

struct CsvRow {
    int number;
    QStringList cells;
};

/// Collects rows as libcsv finds them. It reports every line end, so that the numbers are those a spreadsheet shows.
struct Rows {
    QList<CsvRow> rows;
    QStringList cells;
    int number = 1;
    bool afterReturn = false;

    static void cell(void* bytes, std::size_t size, void* self)
    {
        auto* rows = static_cast<Rows*>(self);
        rows->cells += Text::fromUtf8(QByteArrayView(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
        rows->afterReturn = false;
    }
    static void end(int character, void* self)
    {
        auto* rows = static_cast<Rows*>(self);
        const bool secondHalf = character == '\n' && rows->afterReturn; // of CR LF
        rows->afterReturn = character == '\r';
        if (secondHalf)
            return;
        if (!rows->cells.isEmpty())
            rows->rows += CsvRow{rows->number, rows->cells};
        rows->cells.clear();
        ++rows->number;
    }
};

/// Excel in Finnish and Swedish separates by semicolons.
unsigned char delimiterOf(const QByteArray& text)
{
    const QByteArray names = text.left(text.indexOf('\n'));
    return names.count(';') > names.count(',') ? ';' : ',';
}

Result<QList<CsvRow>> rowsOf(QByteArray text)
{
    QStringDecoder check(QStringDecoder::Utf8);
    const QString decoded = check.decode(text);
    Q_UNUSED(decoded)
    if (check.hasError())
        return refused(QCoreApplication::translate("RecordCsv", "The file is not UTF-8. Save it as \"CSV UTF-8\"."));
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);

    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
        return failure(ErrorCode::Internal, QCoreApplication::translate("RecordCsv", "There is not enough memory."));
    const std::unique_ptr<csv_parser, decltype(&csv_free)> owner(&parser, csv_free);
    csv_set_delim(&parser, delimiterOf(text));
    Rows rows;
    const auto size = static_cast<std::size_t>(text.size());
    if (csv_parse(&parser, text.constData(), size, Rows::cell, Rows::end, &rows) != size
        || csv_fini(&parser, Rows::cell, Rows::end, &rows) != 0)
        return refused(QCoreApplication::translate("RecordCsv", "Row %1: a quotation mark is missing or out of place.")
                           .arg(rows.number));
    return rows.rows;
}

Result<NamedValue> named(const RecordReader& reader, const QString& name, const QString& cell, const QString& where)
{
    NamedValue out{name, cell.isEmpty() ? QCborValue(nullptr) : QCborValue(cell), where};
    if (name == QStringLiteral("id"))
        return out;
    const auto field = reader.field(out);
    if (!field)
        return tl::unexpected(field.error());
    const auto value = FieldValue::fromText(**field, cell);
    if (!value)
        return placed(where, value.error());
    out.value = *value;
    return out;
}

QList<Field> columnsOf(Kind kind)
{
    QList<Field> columns;
    for (const Field& field : info(kind).fields)
        if (field.id != DeletedField)
            columns += field;
    return columns;
}

QByteArray lineOf(const Record& record, const QList<Field>& columns)
{
    QStringList cells{record.id.toString()};
    for (const Field& field : columns)
        cells += FieldValue::toText(field, record.value(field.id));
    return CsvTable::line(cells);
}

Status put(QIODevice& out, const QByteArray& bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::Io, QCoreApplication::translate("RecordCsv", "The file could not be written."),
                   out.errorString());
}

} // namespace

bool knows(Kind kind)
{
    return kind == Kind::Client || kind == Kind::Contact || kind == Kind::Partner || kind == Kind::Service
           || kind == Kind::Location;
}

Result<NewRecords> read(Connection& connection, Random& random, Kind kind, const QByteArray& text)
{
    const auto rows = rowsOf(text);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return refused(QCoreApplication::translate("RecordCsv", "The file is empty."));
    RecordReader reader(connection, random, kind);
    QStringList names = rows->first().cells;
    if (names.removeDuplicates() > 0)
        return refused(QCoreApplication::translate("RecordCsv", "Row 1: a name is given twice."));
    for (const CsvRow& row : rows->sliced(1)) {
        const QString where = QCoreApplication::translate("RecordCsv", "Row %1").arg(row.number);
        if (row.cells.size() != names.size())
            return refused(QCoreApplication::translate("RecordCsv", "%1: there are %2 cells and %3 names.")
                               .arg(where)
                               .arg(row.cells.size())
                               .arg(names.size()));
        QList<NamedValue> fields;
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto field = named(reader, names.at(i), CsvTable::unguarded(row.cells.at(i)), where);
            if (!field)
                return tl::unexpected(field.error());
            fields += std::move(*field);
        }
        if (const Status added = reader.add(fields, where); !added)
            return tl::unexpected(added.error());
    }
    return reader.records();
}

Status write(Connection& connection, Kind kind, const QString& room, QIODevice& out, const Progress& progress)
{
    constexpr int atOnce = 1000;
    const QList<Field> columns = columnsOf(kind);
    QStringList names{QStringLiteral("id")};
    for (const Field& field : columns)
        names += QLatin1StringView(field.name);
    if (const Status written = put(out, CsvTable::line(names)); !written)
        return written;
    std::optional<ListKey> after;
    qint64 rows = 0;
    do {
        const auto page = Lists::records(connection, {kind, {}, room}, after, atOnce);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& record : page->rows) {
            const Record cleaned = Directory::withoutSecrets(connection, record);
            if (const Status written = put(out, lineOf(cleaned, columns)); !written)
                return written;
        }
        rows += page->rows.size();
        after = page->next;
        if (progress && !progress(rows))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("RecordCsv", "The export was stopped."));
    } while (after);
    return {};
}

} // namespace Rinnalla::RecordCsv
