// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/tellagain.h"

#include "core/base/text.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace Rinnalla {

namespace {

using Told = QMap<QString, QString>; ///< key → value

const QString SheetKey = QStringLiteral("sheet/");

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

QList<FactChange> changesOf(const Told& told, const SheetCatalogue& catalogue)
{
    QList<FactChange> changes;
    for (auto it = told.begin(); it != told.end(); ++it)
        if (const QString now = catalogue.valueOf(it.key()); isNews(it.key(), it.value(), now))
            changes += FactChange{it.key(), it.value(), now};
    return changes;
}

/// Papers whose people know the same.
struct Saying {
    QString told;      ///< as the columns hold them
    QString toldAgain; ///< null: nothing
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
        if (auto same = ask("AND told = ?2 AND told_again > ?3 ORDER BY told_again"); m_isBegun && same)
            return m_last = *same;
        m_isBegun = true;
        const auto other = ask("AND told > ?2 AND ?3 IS ?3 ORDER BY told, told_again");
        if (other)
            m_last = *other;
        return other;
    }

private:
    std::optional<Saying> ask(const char* which)
    {
        Statement query = m_connection.prepare(
            QByteArray("SELECT told, told_again FROM handout WHERE deleted IS NULL AND client IS NOT NULL "
                       "AND told IS NOT NULL AND room = ?1 ")
            + which + " LIMIT 1");
        query.with(m_room, m_last.told, m_last.toldAgain.isNull() ? QStringLiteral("") : m_last.toldAgain);
        if (!query.step())
            return std::nullopt;
        return Saying{query.text(0), query.isNull(1) ? QString() : query.text(1)};
    }

    Connection& m_connection;
    QString m_room;
    Saying m_last{QStringLiteral(""), {}};
    bool m_isBegun = false;
};

/// A paper that is out of date, and its person.
struct Paper {
    qint64 pk = 0;
    qint64 client = 0;
    QString codeName;
    Record handout;
};

QList<Paper> papersThatSay(Connection& connection, const QString& room, const Saying& saying)
{
    Statement query = connection.prepare(
        "SELECT t.pk, t.client, c.code_name, " + Rows::columns(Kind::Handout)
        + " FROM handout t JOIN client c ON c.pk = t.client WHERE t.deleted IS NULL AND t.client IS NOT NULL "
          "AND t.told IS NOT NULL AND t.room = ?1 AND t.told = ?2 AND t.told_again IS ?3 AND c.deleted IS NULL "
          "ORDER BY t.at DESC, t.pk DESC");
    query.with(room, saying.told);
    if (saying.toldAgain.isNull())
        query.skip();
    else
        query.with(saying.toldAgain);
    QList<Paper> papers;
    while (query.step())
        papers +=
            Paper{query.integer(0), query.integer(1), query.text(2), Rows::read(connection, Kind::Handout, query, 3)};
    return papers;
}

/// A later paper of the same topic speaks for itself in whatever it says.
void dropSettled(Connection& connection, const Paper& paper, QList<FactChange>& changes)
{
    Statement query = connection.prepare("SELECT told, told_again FROM handout WHERE deleted IS NULL AND client = ? "
                                         "AND (at, pk) > (?, ?) AND topic = ? AND told IS NOT NULL");
    query.with(paper.client, paper.handout.value(HandoutField::At).toInteger(), paper.pk,
               paper.handout.text(HandoutField::Topic));
    while (query.step()) {
        const Told later = toldOf(textsOf(query.bytes(0)), textsOf(query.bytes(1)));
        changes.removeIf([&](const FactChange& change) {
            return later.contains(change.key) || change.key.startsWith(SheetKey); // any language of it will do
        });
    }
}

void add(ToldChange& whom, const Record& handout, const QList<FactChange>& changes)
{
    whom.handouts += handout;
    for (const FactChange& change : changes)
        if (!whom.changes.contains(change))
            whom.changes += change;
}

} // namespace

Result<QList<ToldChange>> whomToTell(Connection& connection, const SheetCatalogue& catalogue, const QString& room,
                                     int limit)
{
    return guarded([&] {
        std::map<qint64, ToldChange> found;
        Sayings sayings(connection, room);
        while (const auto saying = sayings.next()) {
            const QList<FactChange> stale =
                changesOf(toldOf(textsOf(saying->told.toUtf8()), textsOf(saying->toldAgain.toUtf8())), catalogue);
            if (stale.isEmpty())
                continue;
            for (const Paper& paper : papersThatSay(connection, room, *saying)) {
                QList<FactChange> changes = stale;
                dropSettled(connection, paper, changes);
                if (changes.isEmpty() || (!found.contains(paper.client) && int(found.size()) >= limit))
                    continue;
                ToldChange& whom = found[paper.client];
                whom.client = paper.handout.reference(HandoutField::Client);
                whom.codeName = paper.codeName;
                add(whom, paper.handout, changes);
            }
        }
        QList<ToldChange> people;
        for (const auto& [pk, whom] : found)
            people += whom;
        std::stable_sort(people.begin(), people.end(), [](const ToldChange& one, const ToldChange& other) {
            return Text::sortKey(one.codeName) < Text::sortKey(other.codeName);
        });
        return people;
    });
}

QList<Edit> toldAgain(const ToldChange& whom, const SheetCatalogue& catalogue, const QDateTime& at)
{
    QList<Edit> edits;
    for (const Record& handout : whom.handouts) {
        const Told told = toldOf(handout.texts(HandoutField::Told), handout.texts(HandoutField::ToldAgain));
        QStringList now;
        for (const QString& key : told.keys())
            now += key + u'=' + catalogue.valueOf(key);
        Edit edit{Kind::Handout, handout.id, {}};
        edits += edit.set(HandoutField::ToldAgain, now).set(HandoutField::ToldAgainOn, at);
    }
    return edits;
}

} // namespace Rinnalla
