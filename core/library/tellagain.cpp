// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/tellagain.h"

#include "core/base/text.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rinnalla {

namespace {

using Told = QMap<QString, QString>; ///< key → value

const QString SheetKey = QStringLiteral("sheet/");
const QString Nothing = QStringLiteral(""); // stands before every text; a null would be bound as one

/// What a handout's person was told, the later telling over the earlier.
Told toldOf(const QStringList& told, const QStringList& toldAgain)
{
    Told all;
    for (const QString& each : told + toldAgain)
        all.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    return all;
}

QStringList textsOf(const QByteArray& json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& text : array)
        texts += text.toString();
    return texts;
}

/// A newer version of a text is nothing to tell; that it was withdrawn is.
bool isNews(const QString& key, const QString& before, const QString& now)
{
    if (key.startsWith(SheetKey))
        return now == stateName(SheetState::Withdrawn) && before != now;
    return before != now;
}

bool isNews(const FactChange& change)
{
    return isNews(change.key, change.before, change.after);
}

/// Whatever the papers that say this may be worth telling of, but for their words.
bool saysNoLongerSo(const Told& told, const SheetCatalogue& catalogue)
{
    for (auto it = told.begin(); it != told.end(); ++it)
        if (isNews(it.key(), it.value(), catalogue.valueOf(it.key())))
            return true;
    return false;
}

SheetName sheetOf(const QString& key)
{
    return SheetName::fromString(key.mid(SheetKey.size()));
}

/// Words no paper should have, in the languages of what these papers say, where nobody was told of it.
QStringList withdrawnAmong(const Told& told, const SheetCatalogue& catalogue)
{
    QStringList digests;
    for (auto it = told.begin(); it != told.end(); ++it)
        if (it.key().startsWith(SheetKey) && it.value() != stateName(SheetState::Withdrawn))
            digests += catalogue.withdrawnDigests(sheetOf(it.key()));
    return digests;
}

Told toldOf(const Record& handout)
{
    return toldOf(handout.texts(HandoutField::Told), handout.texts(HandoutField::ToldAgain));
}

/// What is true of a key now, on this paper.
QString nowOf(const QString& key, const Record& handout, const SheetCatalogue& catalogue)
{
    if (!key.startsWith(SheetKey))
        return catalogue.valueOf(key);
    const SheetName sheet = sheetOf(key);
    const int place = static_cast<int>(handout.texts(HandoutField::Languages).indexOf(sheet.language));
    const QString words = place < 0 ? QString() : handout.text(HandoutField::Edition).section(u' ', place, place);
    const bool withdrawn = !words.isEmpty() && catalogue.withdrawnDigests(sheet).contains(words);
    return withdrawn ? stateName(SheetState::Withdrawn) : catalogue.valueOf(key);
}

/// Papers whose people know the same.
struct Saying {
    QString told; ///< as the columns hold them
    QString toldAgain;
};

/// Goes from one saying to the next in the index, without reading the rows of any.
class Sayings {
public:
    Sayings(Connection& connection, const QString& room)
        : m_connection(connection)
        , m_room(room)
    {}

    std::optional<Saying> next()
    {
        auto found = m_last ? ask("AND told = ? AND told_again > ?", m_last->told, m_last->toldAgain) : std::nullopt;
        if (!found)
            found = ask("AND told > ?", m_last ? m_last->told : Nothing);
        m_last = found;
        return found;
    }

private:
    template<typename... Values>
    std::optional<Saying> ask(const QByteArray& after, const Values&... values)
    {
        Statement query = m_connection.prepare("SELECT told, told_again FROM handout INDEXED BY handout_told WHERE "
                                               "deleted IS NULL AND client IS NOT NULL AND told IS NOT NULL "
                                               "AND room = ? "
                                               + after + " ORDER BY told, told_again LIMIT 1");
        if (!query.with(m_room, values...).step())
            return std::nullopt;
        return Saying{query.text(0), query.isNull(1) ? Nothing : query.text(1)};
    }

    Connection& m_connection;
    QString m_room;
    std::optional<Saying> m_last;
};

/// What has been looked at so far.
class TellSearch {
public:
    TellSearch(Connection& connection, const SheetCatalogue& catalogue, const QString& room, qsizetype limit)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_room(room)
        , m_limit(limit)
    {}

    QList<ToldChange> run()
    {
        Sayings sayings(m_connection, m_room);
        while (const auto saying = sayings.next()) {
            const Told told = toldOf(textsOf(saying->told.toUtf8()), textsOf(saying->toldAgain.toUtf8()));
            if (saysNoLongerSo(told, m_catalogue))
                examineAll(*saying, QString());
            else
                for (const QString& words : withdrawnAmong(told, m_catalogue))
                    examineAll(*saying, words);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const ToldChange& one, const ToldChange& other) {
            return Text::sortKey(one.codeName) < Text::sortKey(other.codeName);
        });
        return m_found;
    }

private:
    /// Everybody whose paper says this in these words (empty: in any), until there are enough.
    void examineAll(const Saying& saying, const QString& words)
    {
        Statement query =
            m_connection.prepare("SELECT client FROM handout INDEXED BY handout_told WHERE deleted IS NULL "
                                 "AND client IS NOT NULL AND told IS NOT NULL AND room = ? AND told = ? "
                                 "AND told_again IS ? AND instr(ifnull(edition, ''), ?)");
        query.with(m_room, saying.told);
        if (saying.toldAgain.isEmpty())
            query.skip();
        else
            query.with(saying.toldAgain);
        query.with(words.isEmpty() ? Nothing : words);
        while (m_found.size() < m_limit && query.step())
            if (const qint64 client = query.integer(0); !m_examined.contains(client))
                examine(client);
    }

    void examine(qint64 client)
    {
        m_examined.insert(client);
        Statement query = m_connection.prepare("SELECT id, code_name FROM client WHERE pk = ? AND deleted IS NULL");
        if (!query.with(client).step())
            return;
        ToldChange whom{query.id(0), query.text(1), {}, {}};
        readPapers(client, whom);
        if (!whom.changes.isEmpty())
            m_found += whom;
    }

    /// The newest first: in whatever it says, a later paper of the same topic speaks for itself.
    void readPapers(qint64 client, ToldChange& whom)
    {
        QMap<QString, QSet<QString>> settled; // keys by topic
        Statement query = m_connection.prepare("SELECT " + Rows::columns(Kind::Handout)
                                               + " FROM handout t WHERE t.deleted IS NULL AND t.client = ? "
                                                 "AND t.told IS NOT NULL ORDER BY t.at DESC, t.pk DESC");
        query.with(client);
        while (query.step()) {
            const Record handout = Rows::read(m_connection, Kind::Handout, query, 0);
            QSet<QString>& spoken = settled[handout.text(HandoutField::Topic)];
            add(whom, handout, changesSince(handout, m_catalogue), spoken);
            for (const QString& key : toldOf(handout).keys())
                spoken.insert(settlingKey(key));
        }
    }

    /// A paper in another language stands for one that was withdrawn.
    static QString settlingKey(const QString& key) { return key.startsWith(SheetKey) ? SheetKey : key; }

    /// A telephone block says what a card or a row says of number and hours.
    static bool isSettled(const QString& key, const QSet<QString>& spoken)
    {
        const bool isInBlock = key.endsWith(QStringLiteral("/phone")) || key.endsWith(QStringLiteral("/hours"));
        return spoken.contains(settlingKey(key)) || (isInBlock && spoken.contains(key.section(u'/', 0, 1)));
    }

    static void add(ToldChange& whom, const Record& handout, const QList<FactChange>& changes,
                    const QSet<QString>& spoken)
    {
        bool isWrong = false;
        for (const FactChange& change : changes) {
            if (!isNews(change) || isSettled(change.key, spoken))
                continue;
            isWrong = true;
            if (!whom.changes.contains(change))
                whom.changes += change;
        }
        if (isWrong)
            whom.handouts += handout;
    }

    Connection& m_connection;
    const SheetCatalogue& m_catalogue;
    QString m_room;
    qsizetype m_limit;
    QSet<qint64> m_examined;
    QList<ToldChange> m_found;
};

} // namespace

QList<FactChange> changesSince(const Record& handout, const SheetCatalogue& catalogue)
{
    QList<FactChange> changes;
    const Told told = toldOf(handout);
    for (auto it = told.begin(); it != told.end(); ++it)
        if (const QString now = nowOf(it.key(), handout, catalogue); now != it.value())
            changes += FactChange{it.key(), it.value(), now};
    return changes;
}

Result<QList<ToldChange>> whomToTell(Connection& connection, const SheetCatalogue& catalogue, const QString& room,
                                     int limit)
{
    return guarded([&] { return TellSearch(connection, catalogue, room, limit).run(); });
}

QList<Edit> toldAgain(const ToldChange& whom, const SheetCatalogue& catalogue, const QDateTime& at)
{
    QList<Edit> edits;
    for (const Record& handout : whom.handouts) {
        QStringList now;
        for (const QString& key : toldOf(handout).keys())
            now += key + u'=' + nowOf(key, handout, catalogue);
        Edit edit{Kind::Handout, handout.id, {}};
        edits += edit.set(HandoutField::ToldAgain, now).set(HandoutField::ToldAgainOn, at);
    }
    return edits;
}

} // namespace Rinnalla
