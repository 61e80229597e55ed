// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/importplanner.h"

#include "core/base/text.h"
#include "core/crypto/primitives.h"
#include "core/directory/entryvalues.h"
#include "core/domain/secrets.h"
#include "core/store/lists.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

bool alike(const QCborValue& one, const QCborValue& other)
{
    return one == other || ImportDigest::canonical(one) == ImportDigest::canonical(other);
}

QSet<QString> phonesOf(const QCborValue& phones)
{
    QSet<QString> digits;
    for (const QCborValue& phone : phones.toArray())
        digits +=
            EntryText::digits(phone.isString() ? phone.toString() : phone.toMap()[QStringLiteral("number")].toString());
    digits.remove(QString());
    return digits;
}

QSet<QString> textsOf(const QCborValue& list)
{
    QSet<QString> texts;
    for (const QCborValue& text : list.toArray())
        texts += text.toString().toLower();
    return texts;
}

bool wasTakenBack(const Record& record)
{
    return record.text(ImportFields::of(record.kind).digest) == ImportDigest::takenBack();
}

/// The field only people of the organisation write; 0: the kind has none.
quint16 notesOf(Kind kind)
{
    const Field* notes = info(kind).field(QStringLiteral("notes"));
    return notes ? notes->id : quint16(0);
}

Edit inverse(const Edit& edit, const Record& before)
{
    Edit undo{edit.kind, edit.id, {}};
    for (auto it = edit.values.cbegin(); it != edit.values.cend(); ++it)
        undo.set(it.key(), before.values.value(it.key(), QCborValue(nullptr)));
    return undo;
}

} // namespace

ImportDigest ImportDigest::fromText(const QString& text)
{
    ImportDigest digest;
    for (const QString& print : text.split(u' ', Qt::SkipEmptyParts))
        digest.m_prints.insert(print.section(u'=', 0, 0).toUShort(), print.section(u'=', 1));
    return digest;
}

QString ImportDigest::toText() const
{
    QStringList prints;
    for (auto it = m_prints.cbegin(); it != m_prints.cend(); ++it)
        prints += QString::number(it.key()) + u'=' + it.value();
    return prints.join(u' ');
}

QByteArray ImportDigest::canonical(const QCborValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isByteArray())
        return value.toByteArray().toHex();
    return QJsonDocument(QJsonArray{value.toJsonValue()}).toJson(QJsonDocument::Compact);
}

void ImportDigest::set(quint16 field, const QByteArray& canonical)
{
    if (canonical.isEmpty())
        m_prints.remove(field);
    else
        m_prints.insert(field, printOf(canonical));
}

QString ImportDigest::printOf(const QByteArray& canonical)
{
    return QString::fromLatin1(Crypto::hash(canonical, 16).left(9).toBase64(QByteArray::Base64UrlEncoding));
}

ImportFields ImportFields::of(Kind kind)
{
    if (kind == Kind::Service)
        return {ServiceField::Source, ServiceField::SourceId, ServiceField::Digest, ServiceField::Partner};
    if (kind == Kind::Location)
        return {LocationField::Source, LocationField::SourceId, LocationField::Digest, LocationField::Partner};
    return {PartnerField::Source, PartnerField::SourceId, PartnerField::Digest, 0};
}

Result<ImportPlan> ImportPlanner::make(const DirectoryProgress& progress)
{
    m_plan.m_remarks = m_given.remarks;
    if (const Status read = readPartners(); !read)
        return tl::unexpected(read.error());
    for (const DirectoryEntry& location : m_given.locations)
        m_places.insert(location.sourceId, idOf(location));
    const qint64 total = m_given.size();
    qint64 done = 0;
    for (const QList<DirectoryEntry>* list : {&m_given.organisations, &m_given.locations, &m_given.services})
        for (const DirectoryEntry& entry : *list) {
            if (const Status added = entry.standIn ? standIn(entry) : add(entry); !added)
                return tl::unexpected(added.error());
            if (++done % 64 == 0 && progress && !progress(done, total))
                return failure(ErrorCode::Cancelled,
                               say(QT_TRANSLATE_NOOP("ImportPlan", "The import was stopped. Nothing was kept.")));
        }
    std::reverse(m_plan.m_undo.begin(), m_plan.m_undo.end());
    return std::move(m_plan);
}

/// All partners that are there: who has which name here and elsewhere.
Status ImportPlanner::readPartners()
{
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(m_connection, {Kind::Partner, {}, {}}, after, 500);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& partner : page->rows) {
            m_named.insert(Text::folded(partner.text(PartnerField::Name)), partner);
            if (partner.text(PartnerField::Source) == m_given.source && partner.has(PartnerField::SourceId))
                m_bySource.insert(partner.text(PartnerField::SourceId), partner.id);
            if (Directory::isSecret(partner))
                m_secretPartners.insert(partner.id);
        }
        after = page->next;
    } while (after);
    return {};
}

Id ImportPlanner::idOf(const DirectoryEntry& entry) const
{
    if (entry.own)
        return *entry.own;
    if (entry.kind == Kind::Partner && m_choices.joined.contains(entry.sourceId))
        return m_choices.joined.value(entry.sourceId);
    if (entry.kind == Kind::Partner && m_bySource.contains(entry.sourceId))
        return m_bySource.value(entry.sourceId);
    return ImportPlan::idOf(entry.kind, m_given.source, entry.sourceId);
}

/// An organisation that the file only points at is known here, or has to wait until something needs it.
Status ImportPlanner::standIn(const DirectoryEntry& entry)
{
    Id id = idOf(entry);
    const QList<Record> named = m_named.values(Text::folded(entry.name()));
    if (entry.sourceId.startsWith(QStringLiteral("name:")) && named.size() == 1)
        id = named.first().id;
    const auto known = Lists::record(m_connection, id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && !(*known)->boolean(DeletedField))
        m_partners.insert(entry.sourceId, id);
    else if (!entry.onlyIfNeeded)
        return add(entry);
    else
        m_standIns.insert(entry.sourceId, entry);
    return {};
}

Status ImportPlanner::add(const DirectoryEntry& entry)
{
    PlannedEntry planned{entry.kind, idOf(entry), entry.name(),   entry.where, Standing::Same,
                         {},         {},          entry.warnings, {},          entry.sourceId};
    planned.joined = entry.kind == Kind::Partner && m_choices.joined.contains(entry.sourceId);
    if (m_choices.without.contains(planned.id))
        return {};
    if (!entry.refusal.isEmpty())
        return refuse(std::move(planned), entry);
    if (m_seen.contains(planned.id))
        return refuse(std::move(planned), entry,
                      say(QT_TRANSLATE_NOOP("ImportPlan", "Another entry of the file has the same id.")));
    const auto before = Lists::record(m_connection, planned.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && (*before)->kind != entry.kind)
        return refuse(std::move(planned), entry,
                      say(QT_TRANSLATE_NOOP("ImportPlan", "Its id belongs to something else here.")));
    if (entry.gone && !*before)
        return refuse(std::move(planned), entry,
                      say(QT_TRANSLATE_NOOP("ImportPlan", "Its source has withdrawn it, and it is not here.")));
    const bool isGone = *before && (*before)->boolean(DeletedField);
    if (isGone && !wasTakenBack(**before))
        return refuse(std::move(planned), entry,
                      say(QT_TRANSLATE_NOOP("ImportPlan", "It was removed here. An import does not bring it back.")));
    const auto values = wanted(entry, *before, planned);
    if (!values)
        return refuse(std::move(planned), entry, values.error().message);
    if (entry.kind == Kind::Partner)
        m_partners.insert(entry.sourceId, planned.id);
    m_seen.insert(planned.id);
    return *before && !isGone ? compare(entry, std::move(planned), *values, **before)
                              : create(entry, std::move(planned), *values, *before);
}

/// The partner a service or place of the file belongs to.
Result<Id> ImportPlanner::partnerOf(const DirectoryEntry& entry, const std::optional<Record>& before)
{
    if (m_partners.contains(entry.organisation))
        return m_partners.value(entry.organisation);
    if (before)
        return before->reference(ImportFields::of(entry.kind).partner);
    if (const auto id = entry.own ? Id::fromString(entry.organisation) : std::nullopt) { // one of our own, of before
        const auto known = Lists::record(m_connection, *id);
        if (known && *known && (*known)->kind == Kind::Partner)
            return *id;
    }
    if (!m_standIns.contains(entry.organisation))
        return failure(ErrorCode::InvalidInput,
                       say(QT_TRANSLATE_NOOP("ImportPlan", "The organisation it belongs to was not taken.")));
    const DirectoryEntry organisation = m_standIns.take(entry.organisation);
    if (const Status added = add(organisation); !added)
        return tl::unexpected(added.error());
    if (!m_partners.contains(entry.organisation))
        return failure(ErrorCode::InvalidInput,
                       say(QT_TRANSLATE_NOOP("ImportPlan", "The organisation it belongs to was not taken.")));
    return m_partners.value(entry.organisation);
}

/// What the record should hold by the file. Of a secret one nobody may learn the whereabouts of, they are not taken.
Result<Values> ImportPlanner::wanted(const DirectoryEntry& entry, const std::optional<Record>& before,
                                     PlannedEntry& planned)
{
    Values values = entry.values;
    const ImportFields fields = ImportFields::of(entry.kind);
    bool secret = before && Directory::isSecret(*before);
    secret = secret || Directory::isSecret({entry.kind, {}, values});
    if (fields.partner != 0) {
        const auto partner = partnerOf(entry, before);
        if (!partner)
            return tl::unexpected(partner.error());
        values.insert(fields.partner, QCborValue(partner->toBytes()));
        secret = secret || m_secretPartners.contains(*partner);
    } else if (secret) {
        m_secretPartners.insert(planned.id);
    }
    QCborArray places;
    for (const QString& place : entry.locations)
        places.append(m_places.value(place, ImportPlan::idOf(Kind::Location, m_given.source, place)).toString());
    if (!places.isEmpty())
        values.insert(ServiceField::Locations, places);
    for (const quint16 field : Directory::placeFields(entry.kind))
        if (secret && values.remove(field) > 0)
            planned.warnings +=
                say(QT_TRANSLATE_NOOP("ImportPlan", "Where this is, is secret. What the file says of it was left "
                                                    "out."));
    planned.warnings.removeDuplicates();
    return values;
}

Status ImportPlanner::create(const DirectoryEntry& entry, PlannedEntry planned, const Values& values,
                             const std::optional<Record>& takenBack)
{
    const ImportFields fields = ImportFields::of(entry.kind);
    Edit edit{entry.kind, planned.id, values};
    if (!entry.own) {
        ImportDigest digest;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            digest.set(it.key(), ImportDigest::canonical(it.value()));
        edit.set(fields.source, m_given.source)
            .set(fields.sourceId, entry.sourceId)
            .set(fields.digest, digest.toText());
    }
    if (takenBack) // of what it held then nothing stays but own notes
        for (auto it = takenBack->values.cbegin(); it != takenBack->values.cend(); ++it)
            if (!edit.values.contains(it.key()) && it.key() != notesOf(entry.kind))
                edit.set(it.key(), QCborValue(nullptr));
    if (const Status right = validate(edit, !takenBack); !right)
        return refuse(std::move(planned), entry, right.error().message);
    planned.standing = Standing::New;
    planned.suggestion = lookAlike(entry);
    m_plan.m_edits += edit;
    m_plan.m_undo += Edit{entry.kind, planned.id, {}}
                         .set(DeletedField, QCborValue(true))
                         .set(fields.digest, ImportDigest::takenBack());
    m_plan.m_entries += std::move(planned);
    return {};
}

Status ImportPlanner::compare(const DirectoryEntry& entry, PlannedEntry planned, const Values& values,
                              const Record& before)
{
    const ImportFields fields = ImportFields::of(entry.kind);
    const QSet<quint16> bookkeeping{fields.source, fields.sourceId, fields.digest};
    ImportDigest digest = ImportDigest::fromText(before.text(fields.digest));
    Edit edit{entry.kind, planned.id, {}};
    QSet<quint16> looked(values.keyBegin(), values.keyEnd());
    for (const quint16 field : digest.fields())
        looked.insert(field);
    QList<quint16> ordered(looked.cbegin(), looked.cend());
    std::sort(ordered.begin(), ordered.end());
    for (const quint16 field : ordered) {
        const QCborValue there = before.value(field);
        const QCborValue given = values.value(field);
        if (bookkeeping.contains(field))
            continue;
        const QByteArray said = ImportDigest::canonical(given);
        const QByteArray held = there == given ? said : ImportDigest::canonical(there);
        if (held != said) {
            const bool ours = digest.has(field) ? !digest.is(field, held) : !there.isUndefined();
            if (!ours)
                edit.set(field, given.isUndefined() ? QCborValue(nullptr) : given);
            if (!ours || !(digest.has(field) ? digest.is(field, said) : given.isUndefined()))
                planned.changes += FieldChange{field, there, given, ours};
        }
        digest.set(field, said);
    }
    planned.standing = edit.values.isEmpty() && !planned.joined ? Standing::Same : Standing::Changed;
    if (!entry.own) { // it says from now on where it comes from, also where a person joined it
        edit.set(fields.source, m_given.source)
            .set(fields.sourceId, entry.sourceId)
            .set(fields.digest, digest.toText());
        for (const quint16 field : bookkeeping)
            if (alike(edit.values.value(field), before.value(field)))
                edit.values.remove(field);
    }
    if (const Status right = validate(edit, false); !right)
        return refuse(std::move(planned), entry, right.error().message);
    if (!edit.values.isEmpty()) {
        m_plan.m_edits += edit;
        m_plan.m_undo += inverse(edit, before);
    }
    m_plan.m_entries += std::move(planned);
    return {};
}

Status ImportPlanner::refuse(PlannedEntry planned, const DirectoryEntry& entry, const QString& reason)
{
    planned.standing = Standing::Refused;
    planned.reason = reason.isEmpty() ? entry.refusal : reason;
    planned.id = Id();
    m_plan.m_entries += std::move(planned);
    return {};
}

std::optional<Id> ImportPlanner::lookAlike(const DirectoryEntry& entry) const
{
    if (entry.kind != Kind::Partner || entry.own)
        return std::nullopt;
    const QSet<QString> phones = phonesOf(entry.values.value(PartnerField::Phones));
    const QSet<QString> emails = textsOf(entry.values.value(PartnerField::Emails));
    for (const Record& partner : m_named.values(Text::folded(entry.name())))
        if (phonesOf(partner.value(PartnerField::Phones)).intersects(phones)
            || textsOf(partner.value(PartnerField::Emails)).intersects(emails))
            return partner.id;
    return std::nullopt;
}

} // namespace Rinnalla
