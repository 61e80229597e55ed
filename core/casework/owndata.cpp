// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/owndata.h"

#include "core/casework/merging.h"
#include "core/store/lists.h"
#include "core/store/rows.h"
#include "core/store/secrets.h"

#include <QJsonArray>

namespace Rinnalla {

namespace {

bool belongsToClient(const KindInfo& kind)
{
    const Field* owner = kind.field(quint16(1));
    return owner && owner->type == FieldType::Reference && owner->target == Kind::Client;
}

QJsonValue jsonOf(const Field& field, const QCborValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.type == FieldType::Time)
        return QDateTime::fromMSecsSinceEpoch(value.toInteger()).toOffsetFromUtc(0).toString(Qt::ISODate);
    if (field.type == FieldType::Reference)
        return Id::fromBytes(value.toByteArray()).value_or(Id()).toString();
    if (field.type == FieldType::Boolean)
        return value.toBool() || value.toInteger() != 0;
    return value.toJsonValue();
}

QJsonObject jsonOf(Kind kind, const Values& values)
{
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (const Field* field = info(kind).field(value.key()))
            json.insert(QString::fromLatin1(field->name), jsonOf(*field, value.value()));
    return json;
}

/// Whom somebody is, or is not, the same person as: that there is such a client is theirs to tell.
void removeLinks(Kind kind, Values& values)
{
    if (kind != Kind::Client)
        return;
    values.remove(ClientField::MergedInto);
    values.remove(ClientField::NotSameAs);
}

class Collector {
public:
    Collector(Connection& connection, Journal& journal)
        : m_connection(connection)
        , m_journal(journal)
    {}

    Status take(const Record& record)
    {
        auto past = m_journal.history(record.id);
        if (!past)
            return tl::unexpected(past.error());
        OwnData::Entry entry{Directory::withoutSecrets(m_connection, record),
                             Directory::withoutSecrets(m_connection, record, *past)};
        removeLinks(record.kind, entry.record.values);
        for (HistoryEntry& edit : entry.past)
            removeLinks(record.kind, edit.values);
        entry.past.removeIf([](const HistoryEntry& edit) { return edit.values.isEmpty(); }); // nothing but a link
        m_data.entries += entry;
        return {};
    }

    /// Those that were removed from the lists too: they are kept, and theirs to know of.
    Status takeAll(Kind kind, const char* owner, const Id& of)
    {
        const auto records = guarded([&] {
            const auto place = Rows::locate(m_connection, of);
            QList<Record> found;
            Statement query = m_connection.prepare("SELECT " + Rows::columns(kind) + " FROM " + info(kind).name
                                                   + " t WHERE t." + owner + " = ? ORDER BY t.pk");
            query.with(place ? place->pk : 0);
            while (query.step())
                found += Rows::read(m_connection, kind, query, 0);
            return found;
        });
        if (!records)
            return tl::unexpected(records.error());
        for (const Record& record : *records) {
            if (const Status taken = take(record); !taken)
                return taken;
            if (const Status more = kind == Kind::Contact ? takeAll(Kind::Addendum, "contact", record.id) : Status();
                !more)
                return more;
        }
        return {};
    }

    OwnData data() { return std::move(m_data); }

private:
    Connection& m_connection;
    Journal& m_journal;
    OwnData m_data;
};

} // namespace

Result<OwnData> OwnData::of(Connection& connection, Journal& journal, const Id& client)
{
    const auto group = Merging::group(connection, client);
    if (!group)
        return tl::unexpected(group.error());
    Collector collector(connection, journal);
    for (const Id& one : *group) {
        const auto record = Lists::record(connection, one);
        if (!record)
            return tl::unexpected(record.error());
        if (!*record || (*record)->kind != Kind::Client)
            continue;
        if (const Status taken = collector.take(**record); !taken)
            return tl::unexpected(taken.error());
        for (const KindInfo& kind : allKinds())
            if (belongsToClient(kind))
                if (const Status taken = collector.takeAll(kind.kind, "client", one); !taken)
                    return tl::unexpected(taken.error());
    }
    return collector.data();
}

QJsonObject OwnData::toJson(const QDateTime& now) const
{
    QJsonArray records;
    for (const Entry& entry : entries) {
        QJsonArray past;
        for (const HistoryEntry& edit : entry.past)
            past += QJsonObject{
                {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(edit.at).toUTC().toString(Qt::ISODate)},
                {QStringLiteral("values"), jsonOf(entry.record.kind, edit.values)}};
        records += QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(info(entry.record.kind).name)},
                               {QStringLiteral("id"), entry.record.id.toString()},
                               {QStringLiteral("values"), jsonOf(entry.record.kind, entry.record.values)},
                               {QStringLiteral("past"), past}};
    }
    return {{QStringLiteral("format"), QStringLiteral("rinnalla-own-data")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("made"), now.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("records"), records}};
}

Edit OwnData::access(const Id& id, const Id& client, const QString& worker, const QDateTime& at)
{
    Edit edit{Kind::Access, id, {}};
    return edit.set(AccessField::Client, client)
        .set(AccessField::What, "export")
        .set(AccessField::At, at)
        .set(AccessField::Worker, worker);
}

} // namespace Rinnalla
