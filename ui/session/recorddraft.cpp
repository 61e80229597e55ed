// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recorddraft.h"

#include "core/store/lists.h"
#include "ui/session/fieldterms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

#include <utility>

namespace Rinnalla {

namespace {

const QString Was = QStringLiteral("was"); ///< beside the fields' numbers: what stood there

QCborMap toCbor(const Values& values)
{
    QCborMap map;
    for (auto value = values.begin(); value != values.end(); ++value)
        map.insert(qint64(value.key()), *value);
    return map;
}

Values fromCbor(const QCborMap& map)
{
    Values values;
    for (const auto& [field, value] : map)
        if (field.isInteger())
            values.insert(static_cast<quint16>(field.toInteger()), value);
    return values;
}

QCborValue valueOf(const Values& values, quint16 field)
{
    return values.value(field, QCborValue(nullptr));
}

void put(Values& values, quint16 field, const QCborValue& value)
{
    if (value.isNull())
        values.remove(field);
    else
        values.insert(field, value);
}

} // namespace

RecordDraft::RecordDraft(Session& session, const QString& name, const Record& record, std::function<Values()> typed)
    : m_session(session)
    , m_base(record)
    , m_typed(std::move(typed))
    , m_begun(m_typed())
    , m_keeper(
          session, name, [this] { return state(); }, nullptr)
{}

Values RecordDraft::resume()
{
    const QCborMap kept = m_keeper.load();
    if (kept.isEmpty())
        return {};
    Values shown = m_base.values;
    const Values typed = fromCbor(kept);
    const Values was = fromCbor(kept.value(Was).toMap());
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        put(shown, field.key(), *field);
        if (was.contains(field.key()))
            put(m_base.values, field.key(), was.value(field.key()));
    }
    return shown;
}

Values RecordDraft::changed() const
{
    Values now = m_typed();
    now.removeIf([this](const auto& field) { return valueOf(m_begun, field.key()) == field.value(); });
    return now;
}

QCborMap RecordDraft::state() const
{
    const Values typed = changed();
    if (typed.isEmpty())
        return {};
    Values was;
    for (auto field = typed.begin(); field != typed.end(); ++field)
        was.insert(field.key(), valueOf(m_base.values, field.key()));
    QCborMap state = toCbor(typed);
    state.insert(Was, toCbor(was));
    return state;
}

QString RecordDraft::movedMeanwhile()
{
    const auto now =
        m_base.id.isNull() ? std::nullopt : Lists::record(m_session.connection(), m_base.id).value_or(std::nullopt);
    if (!now)
        return {};
    QStringList moved;
    const Values typed = changed();
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        const QCborValue there = valueOf(now->values, field.key());
        if (there != valueOf(m_base.values, field.key()) && there != *field)
            moved += QCoreApplication::translate("RecordDraft", "%1: %2")
                         .arg(FieldTerms::label(m_base.kind, field.key()),
                              there.isNull() ? QStringLiteral("–")
                                             : inLine(FieldTerms::value(m_session, m_base.kind, field.key(), there)));
        put(m_base.values, field.key(), there);
    }
    return moved.isEmpty()
               ? QString()
               : QCoreApplication::translate(
                     "RecordDraft", "Changed by somebody meanwhile. Now it says: %1. What you typed is still here. "
                                    "Saving puts yours in its place; the other stays in the history.")
                     .arg(moved.join(QStringLiteral(" · ")));
}

} // namespace Rinnalla
