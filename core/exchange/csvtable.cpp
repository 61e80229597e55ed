// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtable.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <csv.h>

#include <algorithm>
#include <memory>

namespace Rinnalla::CsvTable {

namespace {

constexpr qint64 PieceSize = 256 * 1024;
constexpr std::size_t LongestCell = 16 * 1024 * 1024; // more is a quotation mark that never closes
constexpr qsizetype RowsLookedAt = 60;
constexpr qsizetype SamplesKept = 5;

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorCode::InvalidInput, why);
}

/// Collects rows as libcsv finds them. It reports every line end, so that the numbers are those a spreadsheet shows.
class Rows {
public:
    explicit Rows(const Visitor& visit)
        : m_visit(visit)
    {}

    static void cell(void* bytes, std::size_t size, void* self)
    {
        auto* rows = static_cast<Rows*>(self);
        rows->m_row.cells +=
            Text::fromUtf8(QByteArrayView(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
        rows->m_afterReturn = false;
    }
    static void end(int character, void* self) { static_cast<Rows*>(self)->endRow(character); }

    bool stopped() const { return m_stopped; }
    int number() const { return m_row.number; }

private:
    void endRow(int character)
    {
        const bool secondHalf = character == '\n' && m_afterReturn; // of CR LF
        m_afterReturn = character == '\r';
        if (secondHalf)
            return;
        const bool empty = std::all_of(m_row.cells.cbegin(), m_row.cells.cend(),
                                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!empty && !m_stopped)
            m_stopped = !m_visit(m_row);
        m_row.cells.clear();
        ++m_row.number;
    }

    const Visitor& m_visit;
    Row m_row{1, {}};
    bool m_afterReturn = false;
    bool m_stopped = false;
};

/// One run of libcsv over a text that comes in pieces.
class Parser {
public:
    Parser(char separator, Rows& rows)
        : m_rows(rows)
    {
        m_sound = csv_init(&m_parser, CSV_REPALL_NL) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    Status take(const QByteArray& text)
    {
        const auto size = static_cast<std::size_t>(text.size());
        // Left alone, libcsv lets the buffer of a cell grow by 128 bytes at a time and may copy all of it each time.
        csv_set_blk_size(&m_parser, std::max<std::size_t>(csv_get_buffer_size(&m_parser), PieceSize));
        if (!m_sound || csv_parse(&m_parser, text.constData(), size, Rows::cell, Rows::end, &m_rows) != size)
            return failure(ErrorCode::Internal, QCoreApplication::translate("CsvTable", "There is not enough memory."));
        return m_parser.entry_pos > LongestCell ? unclosed() : Status();
    }
    Status finish()
    {
        constexpr int withinField = 2; // libcsv's FIELD_BEGUN
        if (m_parser.quoted && m_parser.pstate == withinField && !m_rows.stopped())
            return unclosed();
        csv_fini(&m_parser, Rows::cell, Rows::end, &m_rows);
        return {};
    }

private:
    Status unclosed() const
    {
        return refused(QCoreApplication::translate("CsvTable",
                                                   "Row %1: a quotation mark is opened and never closed. Nothing "
                                                   "was kept.")
                           .arg(m_rows.number()));
    }

    Rows& m_rows;
    csv_parser m_parser{};
    bool m_sound = false;
};

/// How many cells each line would have, were this the separator. What is in quotation marks is passed over.
QList<int> widths(const QByteArray& text, char separator)
{
    QList<int> widths;
    int width = 1;
    bool quoted = false;
    bool empty = true;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (!empty)
                widths += width;
            width = 1;
            empty = true;
            continue;
        }
        empty = empty && c == ' ';
        width += !quoted && c == separator;
    }
    if (!empty)
        widths += width;
    return widths;
}

int mostCommon(const QList<int>& numbers)
{
    QMap<int, int> counts;
    for (const int number : numbers)
        ++counts[number];
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= counts.value(best)) // of two equally common the wider
            best = it.key();
    return best;
}

/// The one by which most lines have the same number of cells, more than one.
char separatorOf(const QByteArray& start)
{
    char best = ',';
    qsizetype most = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        QList<int> several = widths(start, candidate);
        several.removeAll(1);
        const qsizetype alike = several.count(mostCommon(several));
        if (alike > most) {
            most = alike;
            best = candidate;
        }
    }
    return best;
}

bool isTagRow(const Row& row)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*#[a-z][a-z0-9_]*(\\s*\\+\\s*[a-z][a-z0-9_]*)*\\s*$"),
                                        QRegularExpression::CaseInsensitiveOption);
    int tags = 0;
    for (const QString& cell : row.cells) {
        if (tag.match(cell).hasMatch())
            ++tags;
        else if (!cell.trimmed().isEmpty())
            return false;
    }
    return tags > 0;
}

/// Headings are words; an address, a number or a web page among them says that this is data already.
bool looksLikeHeadings(const Row& row)
{
    static const QRegularExpression data(QStringLiteral("@|^\\+?[0-9][0-9 ()-]*$|^https?:|^www\\."),
                                         QRegularExpression::CaseInsensitiveOption);
    qsizetype last = row.cells.size(); // columns that nobody filled end many tables
    while (last > 1 && row.cells[last - 1].trimmed().isEmpty())
        --last;
    return std::none_of(row.cells.cbegin(), row.cells.cbegin() + last, [](const QString& cell) {
        return cell.trimmed().isEmpty() || data.match(cell.trimmed()).hasMatch();
    });
}

/// Finds headings and tags among the first rows.
void findHeadings(Look& look, const QList<Row>& start)
{
    QList<int> counts;
    for (const Row& row : start)
        counts += static_cast<int>(row.cells.size());
    const int width = mostCommon(counts);
    qsizetype data = 0;
    while (data < start.size() - 1 && start[data].cells.size() != width) // banners
        ++data;
    for (qsizetype i = 0; i < qMin<qsizetype>(start.size(), 25) && look.tagRow == 0; ++i)
        if (isTagRow(start[i])) {
            look.tagRow = start[i].number;
            look.tags = start[i].cells;
            look.headings = i > 0 ? start[i - 1].cells : QStringList();
            look.headerRow = i > 0 ? start[i - 1].number : 0;
            data = i + 1;
        }
    for (qsizetype i = data; i < qMin(start.size(), data + 3) && look.tagRow == 0 && look.headerRow == 0; ++i)
        if (start[i].cells.size() >= width - 1 && looksLikeHeadings(start[i])) { // the last heading may be missing
            look.headerRow = start[i].number;
            look.headings = start[i].cells;
            data = i + 1;
        }
    if (data < start.size())
        look.firstRow = start[data].number;
    for (qsizetype i = data; i < qMin(start.size(), data + SamplesKept); ++i)
        look.samples += start[i].cells;
}

Result<QByteArray> startOf(QIODevice& file, const QByteArray& encoding)
{
    const QByteArray bytes = file.read(PieceSize);
    const auto text = Utf8Converter(encoding).convert(bytes, bytes.size() < PieceSize);
    if (text && !file.seek(0))
        return failure(ErrorCode::Io, QCoreApplication::translate("CsvTable", "The file could not be read."),
                       file.errorString());
    return text;
}

bool looksLikeFormula(const QString& cell)
{
    static const QRegularExpression start(QStringLiteral("^'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]"));
    return start.match(cell).hasMatch();
}

} // namespace

Status read(QIODevice& file, const QByteArray& encoding, char separator, const Visitor& visit,
            const ReadProgress& progress)
{
    Rows rows(visit);
    Parser parser(separator, rows);
    Utf8Converter converter(encoding);
    const qint64 total = file.size();
    for (qint64 done = 0; !rows.stopped();) {
        const QByteArray bytes = file.read(PieceSize);
        const auto text = converter.convert(bytes, bytes.isEmpty());
        if (!text)
            return refused(QCoreApplication::translate("CsvTable", "After row %1: %2")
                               .arg(rows.number())
                               .arg(text.error().message));
        if (const Status taken = parser.take(*text); !taken)
            return taken;
        done += bytes.size();
        if (bytes.isEmpty())
            break;
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("CsvTable", "Reading was stopped."));
    }
    return parser.finish();
}

Result<Look> look(QIODevice& file, const ReadProgress& progress)
{
    const auto encoding = TextEncoding::find(file, progress);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const auto start = startOf(file, *encoding);
    if (!start)
        return tl::unexpected(start.error());
    Look look;
    look.encoding = *encoding;
    look.separator = separatorOf(*start);
    QList<Row> first;
    qint64 rows = 0;
    const auto visit = [&first, &rows](const Row& row) {
        ++rows;
        if (first.size() < RowsLookedAt)
            first += row;
        return true;
    };
    if (const Status done = read(file, look.encoding, look.separator, visit, progress); !done)
        return tl::unexpected(done.error());
    file.seek(0);
    if (first.isEmpty())
        return refused(QCoreApplication::translate("CsvTable", "The file is empty."));
    findHeadings(look, first);
    const auto before = std::count_if(first.cbegin(), first.cend(), [&look](const Row& row) {
        return look.firstRow == 0 || row.number < look.firstRow;
    });
    look.rows = rows - before;
    return look;
}

QString plain(const QString& cell)
{
    if (cell.size() >= 2 && cell.startsWith(u'\'') && cell.endsWith(u'\''))
        return cell.mid(1, cell.size() - 2);
    return unguarded(cell);
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

QByteArray line(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        const QByteArray bytes = (looksLikeFormula(cell) ? u'\'' + cell : cell).toUtf8();
        const auto size = static_cast<std::size_t>(bytes.size());
        QByteArray quoted(static_cast<qsizetype>(csv_write(nullptr, 0, bytes.constData(), size)), Qt::Uninitialized);
        csv_write(quoted.data(), static_cast<std::size_t>(quoted.size()), bytes.constData(), size);
        line += (line.isEmpty() ? "" : ",") + quoted;
    }
    return line + "\r\n";
}

} // namespace Rinnalla::CsvTable
