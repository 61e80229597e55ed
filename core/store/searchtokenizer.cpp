// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/searchtokenizer.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace Rinnalla {

namespace SearchPieces {

namespace {

bool isIdeograph(char32_t c)
{
    if (c < 0x1100) // the first Hangul letter
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

bool belongsToWord(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// One run of folded text as UTF-8. Pieces are cut from it without copying the whole.
class Run {
public:
    explicit Run(bool ideographs)
        : m_ideographs(ideographs)
    {}

    void append(char32_t c)
    {
        if (c < 0x80)
            m_bytes.push_back(static_cast<char>(c));
        else
            appendLong(c);
        m_ends.push_back(static_cast<int>(m_bytes.size()));
    }
    bool isIdeographs() const { return m_ideographs; }
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// The bytes of `count` characters from the one at `first`.
    std::string_view piece(qsizetype first, qsizetype count) const
    {
        const auto begin = static_cast<std::size_t>(first == 0 ? 0 : m_ends[static_cast<std::size_t>(first - 1)]);
        const auto end = static_cast<std::size_t>(m_ends[static_cast<std::size_t>(first + count - 1)]);
        return std::string_view(m_bytes).substr(begin, end - begin);
    }
    std::string_view whole() const { return m_bytes; }
    void restart(bool ideographs)
    {
        m_ideographs = ideographs;
        m_bytes.clear();
        m_ends.clear();
    }

private:
    void appendLong(char32_t c)
    {
        char bytes[4];
        const std::size_t more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        static constexpr unsigned char first[] = {0, 0xC0, 0xE0, 0xF0};
        for (std::size_t i = more; i > 0; --i) {
            bytes[i] = static_cast<char>(0x80 | (c & 0x3F));
            c >>= 6;
        }
        bytes[0] = static_cast<char>(first[more] | c);
        m_bytes.append(bytes, more + 1);
    }

    bool m_ideographs;
    std::string m_bytes;
    std::vector<int> m_ends; ///< of each character
};

/// Calls visit(run) for every run of the folded text; false stops.
template<typename Visit>
void forEachRun(QStringView text, Visit&& visit)
{
    const QString folded = Text::folded(text);
    Run run(false);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), folded.at(++i).unicode());
        const bool inside = belongsToWord(c);
        const bool ideographs = inside && isIdeograph(c);
        if (run.size() > 0 && (!inside || ideographs != run.isIdeographs())) {
            if (!visit(run))
                return;
            run.restart(ideographs);
        }
        if (!inside)
            continue;
        if (run.size() == 0)
            run.restart(ideographs);
        run.append(c);
    }
    if (run.size() > 0)
        visit(run);
}

/// Hands pieces on, each behind its shelf. A call that asks to stop (false) is the last.
template<typename Visit>
class Emitter {
public:
    Emitter(std::string_view shelf, const Visit& visit)
        : m_piece(shelf)
        , m_shelf(shelf.size())
        , m_visit(visit)
    {}

    bool add(std::string_view bytes, std::string_view mark = {})
    {
        const std::size_t size = m_shelf + mark.size() + bytes.size();
        if (m_piece.size() < size)
            m_piece.resize(size);
        std::copy(bytes.begin(), bytes.end(), std::copy(mark.begin(), mark.end(), m_piece.data() + m_shelf));
        return m_visit(std::string_view(m_piece.data(), size));
    }
    bool addAll(const Run& run, qsizetype size)
    {
        for (qsizetype i = 0; i + size <= run.size(); ++i)
            if (!add(run.piece(i, size)))
                return false;
        return true;
    }
    bool addStart(const Run& run, qsizetype size) { return add(run.piece(0, size), StartMarkUtf8); }

private:
    static constexpr std::string_view StartMarkUtf8 = "\xEE\x80\x81"; // StartMark

    std::string m_piece; ///< the shelf, then room for the longest piece so far
    std::size_t m_shelf;
    const Visit& m_visit;
};

/// What the index keeps of a text, piece by piece, each as UTF-8 to a function that answers false to stop.
template<typename Visit>
void visitText(QStringView text, std::string_view shelf, const Visit& visit)
{
    Emitter out(shelf, visit);
    forEachRun(text, [&out](const Run& run) {
        if (run.isIdeographs())
            return out.addAll(run, 1) && out.addAll(run, 2);
        return out.addStart(run, 1) && (run.size() < 2 || out.addStart(run, 2)) && out.addAll(run, 3);
    });
}

/// Takes pieces into a list.
auto into(QByteArrayList& pieces)
{
    return [&pieces](std::string_view piece) {
        pieces += QByteArray(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    };
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

QByteArray shelf(Kind kind, const QString& room)
{
    return QByteArray(1, static_cast<char>('a' + static_cast<int>(kind)))
           + (room + QStringLiteral("--")).first(2).toUtf8();
}

QString shelved(const QByteArray& shelf, const QString& text)
{
    return QChar(ShelfMark) + QString::fromUtf8(shelf) + QChar(ShelfMark) + text;
}

QByteArrayList ofText(QStringView text, const QByteArray& shelf)
{
    QByteArrayList pieces;
    visitText(text, viewOf(shelf), into(pieces));
    return pieces;
}

QByteArrayList ofQuery(QStringView query, const QByteArray& shelf)
{
    QByteArrayList pieces;
    const auto visit = into(pieces);
    Emitter out(viewOf(shelf), visit);
    forEachRun(query, [&out](const Run& run) {
        if (run.isIdeographs())
            return out.addAll(run, run.size() == 1 ? 1 : 2);
        return run.size() < 3 ? out.addStart(run, run.size()) : out.addAll(run, 3);
    });
    return pieces;
}

QStringList runs(QStringView query)
{
    QStringList out;
    forEachRun(query, [&out](const Run& run) {
        out += QString::fromUtf8(run.whole().data(), static_cast<qsizetype>(run.whole().size()));
        return true;
    });
    return out;
}

} // namespace SearchPieces

namespace {

int create(void*, const char**, int, Fts5Tokenizer** out)
{
    static char instance; // the tokenizer has no state; FTS5 only wants a pointer
    *out = reinterpret_cast<Fts5Tokenizer*>(&instance);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size,
             int (*token)(void*, int, const char*, int, int, int))
{
    if (flags & FTS5_TOKENIZE_QUERY) // a query is made of pieces already
        return token(context, 0, text, size, 0, size);
    const QString given = Text::fromUtf8(QByteArrayView(text, size));
    const qsizetype end =
        given.startsWith(QChar(SearchPieces::ShelfMark)) ? given.indexOf(QChar(SearchPieces::ShelfMark), 1) : -1;
    int result = SQLITE_OK;
    const QByteArray shelf = end > 0 ? given.sliced(1, end - 1).toUtf8() : QByteArray();
    SearchPieces::visitText(QStringView(given).sliced(end + 1), SearchPieces::viewOf(shelf),
                            [&](std::string_view piece) {
                                result = token(context, 0, piece.data(), static_cast<int>(piece.size()), 0, 0);
                                return result == SQLITE_OK;
                            });
    return result;
}

fts5_api* apiOf(sqlite3* database)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Status registerSearchTokenizer(sqlite3* database)
{
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    fts5_api* api = apiOf(database);
    if (!api || api->xCreateTokenizer(api, "pieces", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failure(ErrorCode::Internal, QCoreApplication::translate("Store", "This build of the program has no "
                                                                                 "search. Install it anew."));
    return {};
}

} // namespace Rinnalla
