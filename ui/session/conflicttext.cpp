// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/conflicttext.h"

#include "core/library/readlibrary.h"
#include "core/store/lists.h"
#include "core/sync/team.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

namespace Rinnalla {

LaptopNames::LaptopNames(Session& session)
{
    const Sync::Team team(session.store());
    m_own = team.device();
    for (const Sync::Laptop& laptop : team.laptops())
        m_names.insert(laptop.device, laptop.name);
}

QString LaptopNames::of(const Id& device) const
{
    constexpr qsizetype enough = 6;
    if (device == m_own)
        return QCoreApplication::translate("LaptopNames", "This laptop");
    const QString name = m_names.value(device);
    return name.isEmpty() ? QCoreApplication::translate("LaptopNames", "A laptop without a name (%1)")
                                .arg(device.toString().left(enough))
                          : inLine(name);
}

namespace ConflictText {

namespace {

const QString Between = QStringLiteral(" · ");

QString say(const char* text)
{
    return QCoreApplication::translate("ConflictText", text);
}

QList<Conflict> orFail(Session& session, Result<QList<Conflict>> found)
{
    if (found)
        return *found;
    session.fail(found.error());
    return {};
}

JournalState& stateOf(Session& session)
{
    return *session.store().journal().state();
}

QString momentOf(Session& session, const QDateTime& time)
{
    return Terms::moment(time, session.clock().today());
}

/// What tells this record from others of its kind.
QString mark(Session& session, const Record& record)
{
    switch (record.kind) {
    case Kind::Contact:
        return momentOf(session, record.time(ContactField::At));
    case Kind::Addendum:
        return momentOf(session, record.time(AddendumField::At));
    case Kind::Handout:
        return momentOf(session, record.time(HandoutField::At));
    case Kind::Activity:
        return momentOf(session, record.time(ActivityField::At));
    case Kind::Step:
        return record.text(StepField::Title);
    case Kind::Consent:
        return record.text(ConsentField::Scope);
    case Kind::Partner:
        return record.text(PartnerField::Name);
    case Kind::Sheet:
        return session.sheets().title(record.text(SheetField::Topic), record.text(SheetField::Language)) + Between
               + Terms::languageName(record.text(SheetField::Language));
    case Kind::Fact:
        return record.text(FactField::Key);
    case Kind::PackSource:
        return record.text(PackSourceField::Name);
    case Kind::Service:
        return record.text(ServiceField::Name);
    case Kind::Location:
        return record.text(LocationField::Name);
    case Kind::Resource:
        return record.text(ResourceField::Title);
    case Kind::Goal:
        return record.text(GoalField::Words);
    case Kind::Assessment:
        return momentOf(session, record.time(AssessmentField::At));
    case Kind::Appointment:
        return momentOf(session, record.time(AppointmentField::At));
    case Kind::PathTemplate:
        return record.text(PathTemplateField::Key);
    case Kind::Setting:
        return record.text(SettingField::Key);
    default:
        return {};
    }
}

std::optional<Conflict> openIn(Session& session, const Record& record, quint16 field)
{
    for (const Conflict& conflict : orFail(session, Conflicts::of(session.connection(), stateOf(session), record.id)))
        if (conflict.field == field)
            return conflict;
    return std::nullopt;
}

} // namespace

QList<Conflict> all(Session& session)
{
    return withinRoom(session.connection(),
                      orFail(session, Conflicts::all(session.connection(), stateOf(session), session.room())),
                      session.sheets(), session.room());
}

QList<Conflict> ofClient(Session& session, const Id& client)
{
    if (!visibleClient(session, client))
        return {};
    return orFail(session, Conflicts::ofClient(session.connection(), stateOf(session), client));
}

QList<Conflict> ofRecord(Session& session, const Id& record)
{
    return orFail(session, Conflicts::of(session.connection(), stateOf(session), record));
}

QString about(Session& session, const Conflict& conflict)
{
    QStringList parts;
    if (const auto client = Lists::record(session.connection(), conflict.client); client && *client)
        parts += inLine((*client)->text(ClientField::CodeName));
    if (conflict.kind != Kind::Client) {
        QString kind = FieldTerms::kind(conflict.kind);
        if (const auto record = Lists::record(session.connection(), conflict.record); record && *record)
            if (const QString which = mark(session, **record); !which.isEmpty())
                kind = say(QT_TRANSLATE_NOOP("ConflictText", "%1, %2")).arg(kind, inLine(which));
        parts += kind;
    }
    return parts.join(Between);
}

QString field(const Conflict& conflict)
{
    return conflict.field == DeletedField
               ? say(QT_TRANSLATE_NOOP("ConflictText", "Deleted on one laptop, changed on another"))
               : FieldTerms::label(conflict.kind, conflict.field);
}

QString written(Session& session, const LaptopNames& names, const Conflict::Version& version)
{
    return say(QT_TRANSLATE_NOOP("ConflictText", "%1, %2"))
        .arg(names.of(version.device), momentOf(session, QDateTime::fromMSecsSinceEpoch(version.at)));
}

QString versions(Session& session, const Conflict& conflict)
{
    const LaptopNames names(session);
    QStringList lines{say(QT_TRANSLATE_NOOP("ConflictText", "Two versions: %1")).arg(field(conflict))};
    for (const Conflict::Version& version : conflict.versions)
        lines << written(session, names, version) + u':' << value(session, conflict, version);
    return lines.join(u'\n');
}

QString text(Session& session, const Record& record, quint16 field)
{
    const auto open = openIn(session, record, field);
    return open ? versions(session, *open) : record.text(field);
}

QString textInLine(Session& session, const Record& record, quint16 field)
{
    const auto open = openIn(session, record, field);
    if (!open)
        return record.text(field);
    QStringList values;
    for (const Conflict::Version& version : open->versions)
        values += value(session, *open, version);
    return values.join(QStringLiteral(" / "));
}

QString value(Session& session, const Conflict& conflict, const Conflict::Version& version)
{
    if (conflict.field == DeletedField)
        return version.value.toBool() ? say(QT_TRANSLATE_NOOP("ConflictText", "Deleted"))
                                      : say(QT_TRANSLATE_NOOP("ConflictText", "Kept and changed"));
    const QString text = FieldTerms::value(session, conflict.kind, conflict.field, version.value);
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("ConflictText", "Left empty")) : text;
}

} // namespace ConflictText

} // namespace Rinnalla
