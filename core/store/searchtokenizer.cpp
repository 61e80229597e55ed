// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/searchtokenizer.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Rinnalla {

namespace SearchPieces {

namespace {

bool isIdeograph(char32_t c)
{
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
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

enum class RunType { Word, Ideographs };

/// Calls visit(type, points) for every run of the folded text.
template<typename Visit>
void forEachRun(QStringView text, Visit&& visit)
{
    const QList<uint> points = Text::folded(text).toUcs4();
    qsizetype i = 0;
    while (i < points.size()) {
        if (!belongsToWord(points[i])) {
            ++i;
            continue;
        }
        const bool ideographs = isIdeograph(points[i]);
        const RunType type = ideographs ? RunType::Ideographs : RunType::Word;
        const qsizetype start = i++;
        while (i < points.size() && belongsToWord(points[i]) && isIdeograph(points[i]) == ideographs)
            ++i;
        visit(type, points.sliced(start, i - start));
    }
}

QByteArray utf8(const QList<uint>& points)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size()).toUtf8();
}

/// Collects pieces, each behind its shelf.
class Collector {
public:
    explicit Collector(const QByteArray& shelf)
        : m_shelf(shelf)
    {}

    void add(const QList<uint>& points) { m_pieces += m_shelf + utf8(points); }
    void addAll(const QList<uint>& run, qsizetype size)
    {
        for (qsizetype i = 0; i + size <= run.size(); ++i)
            add(run.sliced(i, size));
    }
    void addStart(const QList<uint>& run, qsizetype size) { add(QList<uint>{StartMark} + run.first(size)); }
    const QByteArrayList& pieces() const { return m_pieces; }

private:
    QByteArray m_shelf;
    QByteArrayList m_pieces;
};

} // namespace

QByteArray shelf(Kind kind, const QString& room)
{
    return QByteArray(1, static_cast<char>('a' + static_cast<int>(kind))) + (room + QStringLiteral("--")).first(2).toUtf8();
}

QString shelved(const QByteArray& shelf, const QString& text)
{
    return QChar(ShelfMark) + QString::fromUtf8(shelf) + QChar(ShelfMark) + text;
}

QByteArrayList ofText(QStringView text, const QByteArray& shelf)
{
    Collector out(shelf);
    forEachRun(text, [&out](RunType type, const QList<uint>& run) {
        if (type == RunType::Ideographs) {
            out.addAll(run, 1);
            out.addAll(run, 2);
        } else {
            out.addStart(run, 1);
            if (run.size() >= 2)
                out.addStart(run, 2);
            out.addAll(run, 3);
        }
    });
    return out.pieces();
}

QByteArrayList ofQuery(QStringView query, const QByteArray& shelf)
{
    Collector out(shelf);
    forEachRun(query, [&out](RunType type, const QList<uint>& run) {
        if (type == RunType::Ideographs)
            out.addAll(run, run.size() == 1 ? 1 : 2);
        else if (run.size() < 3)
            out.addStart(run, run.size());
        else
            out.addAll(run, 3);
    });
    return out.pieces();
}

QStringList runs(QStringView query)
{
    QStringList out;
    forEachRun(query, [&out](RunType, const QList<uint>& run) {
        out += QString::fromUcs4(reinterpret_cast<const char32_t*>(run.constData()), run.size());
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
    const QByteArrayList pieces = SearchPieces::ofText(QStringView(given).sliced(end + 1),
                                                       end > 0 ? given.sliced(1, end - 1).toUtf8() : QByteArray());
    for (const QByteArray& piece : pieces)
        if (const int result = token(context, 0, piece.constData(), static_cast<int>(piece.size()), 0, 0))
            return result;
    return SQLITE_OK;
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
