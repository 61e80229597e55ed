// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/packing.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Rinnalla {

namespace {

using What = PackChange::What;

QString say(const char* text)
{
    return QCoreApplication::translate("SheetPack", text);
}

QString jsonText(const QJsonObject& object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The check where it is of these words.
SheetCheck checkOf(const OwnSheet* sheet, const QString& digest)
{
    return sheet && sheet->check.isValid() && wordsChecked(sheet->checkedDigest) == digest ? sheet->check
                                                                                           : SheetCheck();
}

/// Whether what is here was decided here, or came from somebody else than the pack.
bool isForeign(const OwnSheet& here, const SheetCheck& check, const QString& from)
{
    const bool saysSomething = !here.text.isEmpty() || check.isValid() || here.withdrawn;
    return saysSomething && here.origin != from;
}

What whatOf(const OwnSheet& theirs, const PackChange& change, const SheetEdition& here, const OwnSheet* own,
            const QString& from)
{
    const bool sameWords = change.before == change.after;
    const bool laterCheck =
        change.checkAfter.isValid() && (!change.checkBefore.isValid() || change.checkAfter.on > change.checkBefore.on);
    const bool adds = laterCheck || (theirs.withdrawn && !here.withdrawn);
    if (sameWords && theirs.withdrawn == here.withdrawn
        && (change.checkAfter == change.checkBefore || !change.checkAfter.isValid()))
        return What::Same;
    if (sameWords && !adds && theirs.withdrawn == here.withdrawn)
        return What::Older;
    if (own && isForeign(*own, change.checkBefore, from))
        return What::OwnEdited;
    if (sameWords)
        return What::Newer;
    const bool older =
        theirs.version < here.version || (theirs.version == here.version && theirs.gatheredOn < here.gatheredOn);
    return older ? What::Older : What::Newer;
}

/// What is kept here, also of own words that do not stand because they are wrong.
SheetEdition hereOf(const SheetName& name, const OwnSheet* own, const SheetCatalogue& catalogue)
{
    const SheetEdition* edition = catalogue.edition(name.topic, name.language);
    SheetEdition here = edition ? *edition : SheetEdition();
    if (!own || own->text.isEmpty())
        return here;
    here.version = own->version;
    here.gatheredOn = own->gatheredOn;
    here.withdrawn = own->withdrawn;
    return here;
}

PackChange changeOf(const OwnSheet& theirs, const SheetCatalogue& catalogue, const QString& from)
{
    const SheetName& name = theirs.name;
    PackChange change;
    change.sheet = name;
    const OwnSheet* own = catalogue.own(name.topic, name.language);
    const SheetEdition here = hereOf(name, own, catalogue);
    change.before = own && !own->text.isEmpty() ? own->text : catalogue.markdown(name.topic, name.language);
    change.after = theirs.text;
    change.checkAfter = checkOf(&theirs, textDigest(theirs.text));
    change.withdraws = theirs.withdrawn;
    change.what = What::New;
    if (change.before.isEmpty())
        return change;
    change.checkBefore = checkOf(own, textDigest(change.before));
    change.what = whatOf(theirs, change, here, own, from);
    return change;
}

QJsonObject entryOf(const QString& key, const SheetCatalogue& catalogue)
{
    const QString id = key.section(u'/', 1);
    if (key.startsWith(QStringLiteral("phrases/"))) {
        const Phrases* phrases = catalogue.phrases(id);
        return phrases ? phrases->entry() : QJsonObject();
    }
    if (key.startsWith(QStringLiteral("number/")))
        return catalogue.facts().numberEntry(id);
    return key.startsWith(QStringLiteral("service/")) ? catalogue.services().entry(id)
                                                      : catalogue.facts().factEntry(id);
}

bool isSameCheck(const SheetCheck& one, const SheetCheck& other)
{
    return one.by == other.by && one.on == other.on; // the last day stands among the fields
}

PackChange changeOf(const OwnFact& theirs, const SheetCatalogue& catalogue, const QString& from)
{
    const QJsonObject here = entryOf(theirs.key, catalogue);
    const OwnFact* own = catalogue.ownLibrary().fact(theirs.key);
    PackChange change;
    change.fact = theirs.key;
    change.before = jsonText(here);
    change.after = jsonText(overlaid(here, theirs.value));
    change.checkAfter = theirs.check;
    if (own)
        change.checkBefore = own->check;
    const bool saysTheSame =
        change.before == change.after && (!theirs.check.isValid() || isSameCheck(theirs.check, change.checkBefore));
    if (saysTheSame)
        change.what = What::Same;
    else if (here.isEmpty())
        change.what = What::New;
    else if (own && !own->value.isEmpty() && own->origin != from)
        change.what = What::OwnEdited;
    else
        change.what = own && theirs.check.on < own->check.on ? What::Older : What::Newer;
    return change;
}

/// Words that were withdrawn here stay so, unless they are the pack's and it says that they are good.
QStringList withdrawnWith(const OwnSheet& theirs, const SheetCatalogue& catalogue)
{
    QStringList words = catalogue.withdrawnDigests(theirs.name);
    words.removeAll(textDigest(theirs.text));
    if (theirs.withdrawn)
        words += textDigest(theirs.text);
    words.sort();
    return words;
}

/// What somebody is writing here stays.
Edit editOf(const OwnSheet& theirs, const PackChange& change, const SheetCatalogue& catalogue, const QString& from,
            const LibraryEdits::By& by)
{
    using namespace SheetField;
    Edit edit{Kind::Sheet, LibraryEdits::idOf(theirs.name), {}};
    edit.set(Topic, theirs.name.topic).set(Language, theirs.name.language);
    edit.set(Origin, from).set(Worker, by.worker).set(At, by.at);
    edit.set(Withdrawn, theirs.withdrawn ? QCborValue(true) : QCborValue(nullptr));
    edit.set(WithdrawnWhy, theirs.withdrawnWhy);
    edit.set(WithdrawnDigests, withdrawnWith(theirs, catalogue));
    if (change.before != change.after)
        edit.set(Text, theirs.text).set(Version, QCborValue(theirs.version)).set(GatheredOn, theirs.gatheredOn);
    if (change.checkAfter.isValid())
        edit.set(CheckedDigest, theirs.checkedDigest)
            .set(CheckedBy, theirs.check.by)
            .set(CheckedOn, theirs.check.on)
            .set(DoNotUseAfter, theirs.check.doNotUseAfter);
    return edit;
}

Edit editOf(const OwnFact& theirs, const SheetCatalogue& catalogue, const QString& from, const LibraryEdits::By& by)
{
    const OwnFact* own = catalogue.ownLibrary().fact(theirs.key);
    const QJsonObject value = overlaid(own ? own->value : QJsonObject(), theirs.value);
    return LibraryEdits::fact(theirs.key, value, theirs.check, by).set(FactField::Origin, from);
}

OwnSheet packed(const SheetCatalogue& catalogue, const SheetEdition& edition)
{
    OwnSheet sheet;
    sheet.name = edition.name();
    sheet.text = catalogue.markdown(edition.topic, edition.language);
    sheet.version = edition.version;
    sheet.gatheredOn = edition.gatheredOn;
    sheet.withdrawn = edition.withdrawn;
    sheet.withdrawnWhy = edition.withdrawnWhy;
    if (edition.checked) {
        sheet.checkedDigest = catalogue.checkDigest(sheet.text);
        sheet.check = {edition.checkedBy, edition.checkedOn, {}};
        if (const OwnSheet* own = catalogue.own(edition.topic, edition.language))
            sheet.check.doNotUseAfter = checkOf(own, edition.digest).doNotUseAfter;
    }
    return sheet;
}

QString lineOf(const OwnSheet& sheet, const SheetEdition& edition)
{
    const QString what = say(QT_TRANSLATE_NOOP("SheetPack", "%1 (%2), version %3"))
                             .arg(edition.title, sheet.name.toString(), QString::number(sheet.version));
    if (sheet.withdrawn)
        return say(QT_TRANSLATE_NOOP("SheetPack", "%1: withdrawn")).arg(what);
    if (!sheet.check.isValid())
        return say(QT_TRANSLATE_NOOP("SheetPack", "%1: not checked")).arg(what);
    return say(QT_TRANSLATE_NOOP("SheetPack", "%1: checked on %2 (%3)"))
        .arg(what, sheet.check.on.toString(Qt::ISODate), sheet.check.by);
}

} // namespace

QString whatName(What what)
{
    constexpr std::array names{"new", "newer", "same", "older", "own_edited"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(what)));
}

QList<PackChange> compare(const SheetPack& pack, const SheetCatalogue& catalogue)
{
    QList<PackChange> changes;
    for (const OwnSheet& sheet : pack.sheets)
        changes += changeOf(sheet, catalogue, pack.from);
    for (const OwnFact& fact : pack.facts)
        changes += changeOf(fact, catalogue, pack.from);
    return changes;
}

QList<Edit> take(const SheetPack& pack, const QStringList& chosen, const SheetCatalogue& catalogue,
                 const LibraryEdits::By& by)
{
    QList<Edit> edits;
    for (const OwnSheet& sheet : pack.sheets)
        if (const PackChange change = changeOf(sheet, catalogue, pack.from);
            change.what != What::Same && chosen.contains(change.id()))
            edits += editOf(sheet, change, catalogue, pack.from, by);
    for (const OwnFact& fact : pack.facts)
        if (const PackChange change = changeOf(fact, catalogue, pack.from);
            change.what != What::Same && chosen.contains(change.id()))
            edits += editOf(fact, catalogue, pack.from, by);
    return edits;
}

QStringList newAndNewer(const QList<PackChange>& changes)
{
    QStringList ids;
    for (const PackChange& change : changes)
        if (change.what == What::New || change.what == What::Newer)
            ids += change.id();
    return ids;
}

Result<QString> roomOf(const QList<SheetName>& sheets, const SheetCatalogue& catalogue)
{
    QStringList rooms;
    for (const SheetName& sheet : sheets)
        rooms += catalogue.compartment(sheet.topic);
    rooms.removeAll(QString());
    rooms.removeDuplicates();
    if (rooms.size() > 1)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetPack", "Sheets about one's own thoughts never travel in one pack "
                                                          "with the others.")));
    return rooms.value(0);
}

Status inOneRoom(const SheetPack& pack, const SheetCatalogue& catalogue)
{
    QList<SheetName> names;
    for (const OwnSheet& sheet : pack.sheets)
        names += sheet.name;
    const auto room = roomOf(names, catalogue);
    return room ? Status() : Status(tl::unexpected(room.error()));
}

Result<SheetPack> packOf(const SheetCatalogue& catalogue, const QList<SheetName>& sheets, const QString& from,
                         const QDate& madeOn)
{
    if (const auto room = roomOf(sheets, catalogue); !room)
        return tl::unexpected(room.error());
    SheetPack pack{from, madeOn, {}, {}, {}, {}};
    QStringList keys;
    for (const SheetName& name : sheets) {
        const SheetEdition* edition = catalogue.edition(name.topic, name.language);
        if (!edition || edition->isOnlyDraft)
            return failure(ErrorCode::NotFound,
                           say(QT_TRANSLATE_NOOP("SheetPack", "There is no text %1.")).arg(name.toString()));
        pack.sheets += packed(catalogue, *edition);
        pack.changes += lineOf(pack.sheets.last(), *edition);
        keys += catalogue.factKeys(name) << QStringLiteral("phrases/") + name.language;
    }
    for (const OwnFact& fact : catalogue.ownLibrary().facts)
        if (fact.isReadable && !fact.value.isEmpty() && keys.contains(fact.key)) {
            pack.facts += fact;
            pack.changes += fact.key + QStringLiteral(": ") + jsonText(fact.value);
        }
    return pack;
}

QList<SheetName> worthPacking(const SheetCatalogue& catalogue, const QString& room)
{
    QList<SheetName> names;
    for (const OwnSheet& own : catalogue.ownLibrary().sheets) {
        const SheetEdition* edition = catalogue.edition(own.name.topic, own.name.language);
        if (edition && edition->compartment == room && !edition->isOnlyDraft
            && (edition->isOwn || edition->checked || edition->withdrawn))
            names += own.name;
    }
    return names;
}

} // namespace Rinnalla
