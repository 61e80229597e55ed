// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SheetCatalogue that lays the organisation's own over what is built in.

#include "core/sheets/sheetcatalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString PhrasesKind = QStringLiteral("phrases");

QString say(const char* text)
{
    return QCoreApplication::translate("SheetData", text);
}

tl::unexpected<Error> wrong(const QString& where, const QString& problem)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(where, problem));
}

void forgetCheck(SheetEdition& edition)
{
    edition.checked = false;
    edition.checkedOn = {};
    edition.checkedBy.clear();
}

void tell(QList<Error>* refused, const Status& status)
{
    if (refused && !status)
        *refused += status.error();
}

} // namespace

Result<SheetCatalogue> SheetCatalogue::load(const QString& folder, const OwnLibrary& own, QList<Error>* refused)
{
    const auto builtIn = load(folder, refused);
    return builtIn ? Result<SheetCatalogue>(builtIn->with(own, refused)) : builtIn;
}

SheetCatalogue SheetCatalogue::with(const OwnLibrary& own, QList<Error>* refused, const SheetCatalogue* before) const
{
    if (before && before->m_own.facts != own.facts)
        before = nullptr; // what was right may be wrong now
    SheetCatalogue laid = *this;
    laid.m_own = own;
    laid.layFacts(refused);
    for (Topic& topic : laid.m_topics)
        for (Entry& entry : topic.entries)
            if (!isAmong(laid.unconfirmedIn(entry.text), unconfirmedIn(entry.text)))
                forgetCheck(entry.edition);
    for (const OwnSheet& sheet : own.sheets)
        laid.laySheet(sheet, refused, before);
    for (Topic& topic : laid.m_topics)
        for (Entry& entry : topic.entries) {
            entry.edition.doNotUseAfter = laid.earliestEnd(entry.text, entry.end);
            const SheetName name = entry.edition.name();
            if (const Status known = laid.checkKnown(entry.text, name.language, name.toString()); !known)
                entry.edition.missing = known.error().message;
        }
    return laid;
}

Status SheetCatalogue::layFact(const OwnFact& own)
{
    const QString kind = own.key.section(u'/', 0, 0);
    const QString id = own.key.section(u'/', 1);
    if (!own.isReadable)
        return wrong(own.key, say(QT_TRANSLATE_NOOP("SheetData", "this entry is not valid JSON.")));
    const QJsonObject value = renewed(own, kind, id);
    if (value.isEmpty())
        return {};
    if (kind == u"fact")
        return m_facts.layFact(id, value);
    if (kind == u"number")
        return m_facts.layNumber(id, value);
    if (kind == u"service")
        return m_services.lay(id, value, m_facts);
    if (kind == PhrasesKind)
        return layPhrases(id, value);
    return wrong(own.key, say(QT_TRANSLATE_NOOP("SheetData", "nothing of this kind is known.")));
}

/// The fields that differ. A fact or number that was checked holds from that day as long as its review allows, unless
/// the fields say otherwise.
QJsonObject SheetCatalogue::renewed(const OwnFact& own, const QString& kind, const QString& id) const
{
    const QString lastDay = QStringLiteral("do_not_use_after");
    const bool isNumber = kind == u"number";
    if ((kind != u"fact" && !isNumber) || !own.check.isValid() || own.value.contains(lastDay))
        return own.value;
    const QString changedFact = own.value.value(QStringLiteral("fact")).toString(m_facts.factOf(id));
    const Fact* fact = m_facts.fact(isNumber ? changedFact : id);
    const int builtIn = fact ? fact->reviewMonths : 0;
    const int months = isNumber ? builtIn : own.value.value(QStringLiteral("review_months")).toInt(builtIn);
    QJsonObject value = own.value;
    value.insert(QStringLiteral("gathered_on"), own.check.on.toString(Qt::ISODate));
    value.insert(lastDay, own.check.on.addMonths(months).toString(Qt::ISODate));
    return value;
}

/// Facts first: numbers and services name them. The words of a language last: they name the services.
void SheetCatalogue::layFacts(QList<Error>* refused)
{
    const auto rank = [](const OwnFact& own) {
        return own.key.startsWith(QStringLiteral("fact/")) ? 0 : own.key.startsWith(PhrasesKind) ? 2 : 1;
    };
    for (const int turn : {0, 1, 2})
        for (const OwnFact& own : std::as_const(m_own.facts))
            if (rank(own) == turn)
                tell(refused, layFact(own));
}

Status SheetCatalogue::layPhrases(const QString& language, const QJsonObject& differing)
{
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    if (!tag.match(language).hasMatch())
        return wrong(PhrasesKind + u'/' + language,
                     say(QT_TRANSLATE_NOOP("SheetData", "this is not the tag of a language.")));
    const Phrases* known = phrases(language);
    QJsonObject whole = overlaid(known ? known->entry() : QJsonObject(), differing);
    const QJsonObject services = whole.take(QStringLiteral("services")).toObject();
    auto words = Phrases::read(language, whole);
    if (!words)
        return tl::unexpected(words.error());
    m_phrases.insert(language, std::move(*words));
    m_services.nameIn(language, services);
    return {};
}

void SheetCatalogue::laySheet(const OwnSheet& sheet, QList<Error>* refused, const SheetCatalogue* before)
{
    const auto topic =
        std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& each) { return each.id == sheet.name.topic; });
    if (topic == m_topics.end())
        return tell(refused,
                    wrong(sheet.name.toString(), say(QT_TRANSLATE_NOOP("SheetData", "there is no such topic."))));
    Entry* entry = topic->entry(sheet.name.language);
    if (!sheet.text.isEmpty()) {
        auto own = ownEntry(*topic, sheet, before);
        if (!own)
            tell(refused, tl::unexpected(own.error()));
        else if (entry)
            *entry = std::move(*own);
        else
            topic->entries += std::move(*own);
    }
    entry = topic->entry(sheet.name.language);
    if (!entry && !sheet.draft.isEmpty()) {
        Entry draft;
        draft.edition = newEdition(*topic, sheet.name.language);
        draft.edition.isOnlyDraft = true;
        topic->entries += draft;
        entry = &topic->entries.last();
    }
    if (!entry)
        return;
    layCheck(*entry, sheet);
    entry->edition.withdrawn = sheet.withdrawn;
    entry->edition.withdrawnWhy = sheet.withdrawnWhy;
    entry->edition.hasDraft = !sheet.draft.isEmpty();
    entry->edition.origin = sheet.origin;
}

Result<SheetCatalogue::Entry> SheetCatalogue::ownEntry(const Topic& topic, const OwnSheet& sheet,
                                                       const SheetCatalogue* before) const
{
    Entry own;
    own.markdown = sheet.text.toUtf8();
    const Topic* topicBefore = before ? before->topic(topic.id) : nullptr;
    const Entry* read = topicBefore ? topicBefore->entry(sheet.name.language) : nullptr;
    auto text =
        read && read->markdown == own.markdown ? Result<SheetText>(read->text) : readOwn(sheet.name, own.markdown);
    if (!text)
        return tl::unexpected(text.error());
    own.text = std::move(*text);
    const Entry* builtIn = topic.entry(sheet.name.language);
    own.edition = builtIn ? builtIn->edition : newEdition(topic, sheet.name.language);
    own.edition.title = own.text.title;
    own.edition.digest = textDigest(sheet.text);
    own.edition.isOwn = !builtIn || own.edition.digest != builtIn->edition.digest;
    own.edition.version = sheet.version;
    if (!own.edition.isOwn)
        return *builtIn;
    forgetCheck(own.edition);
    if (sheet.gatheredOn.isValid())
        own.edition.gatheredOn = sheet.gatheredOn;
    own.end = own.edition.gatheredOn.addMonths(topic.common.reviewMonths);
    return own;
}

Result<SheetText> SheetCatalogue::readOwn(const SheetName& name, const QByteArray& markdown, int* row) const
{
    const QString shown = name.toString();
    if (!m_phrases.contains(name.language))
        return wrong(shown,
                     say(QT_TRANSLATE_NOOP("SheetData", "the fixed words around the texts (labels, days, stamps) "
                                                        "are not there in this language.")));
    auto text = SheetText::parse(markdown, shown, row);
    if (!text)
        return text;
    const Status named = checkNames(*text, nullptr, shown, row);
    return named ? text : Result<SheetText>(tl::unexpected(named.error()));
}

Result<SheetText> SheetCatalogue::ownText(const SheetName& name, const QByteArray& markdown, int* row) const
{
    auto text = readOwn(name, markdown, row);
    if (!text)
        return text;
    const Status known = checkKnown(*text, name.language, name.toString(), row);
    return known ? text : Result<SheetText>(tl::unexpected(known.error()));
}

/// Of a language the program does not bring for this topic.
SheetEdition SheetCatalogue::newEdition(const Topic& topic, const QString& language) const
{
    SheetEdition edition = topic.common;
    edition.language = language;
    edition.title = title(topic.id, language);
    if (topic.entries.isEmpty())
        return edition;
    edition.translatedFrom = topic.entries.first().edition.language;
    edition.gatheredOn = topic.entries.first().edition.gatheredOn;
    return edition;
}

/// A check holds for exact words, and while nothing in them is less sure than it was.
void SheetCatalogue::layCheck(Entry& entry, const OwnSheet& sheet) const
{
    if (!sheet.check.isValid() || sheet.checkedDigest.isEmpty()
        || wordsChecked(sheet.checkedDigest) != entry.edition.digest
        || !isAmong(unconfirmedIn(entry.text), unconfirmedChecked(sheet.checkedDigest)))
        return;
    entry.edition.checked = true;
    entry.edition.checkedOn = sheet.check.on;
    entry.edition.checkedBy = sheet.check.by;
    const QDate longest = sheet.check.on.addMonths(entry.edition.reviewMonths);
    entry.end = sheet.check.doNotUseAfter.isValid() ? std::min(sheet.check.doNotUseAfter, longest) : longest;
}

const OwnSheet* SheetCatalogue::own(const QString& topic, const QString& language) const
{
    return m_own.sheet({topic, language});
}

Result<SheetPage> SheetCatalogue::preview(const SheetRequest& request, const QString& markdown,
                                          const QDate& today) const
{
    if (const Status possible = checkRequest(request); !possible)
        return tl::unexpected(possible.error());
    const auto draft = readDraft({request.topic, request.language}, markdown, today);
    return draft ? pageOf(request, draft->edition, draft->text, today)
                 : Result<SheetPage>(tl::unexpected(draft.error()));
}

Result<SheetDraft> SheetCatalogue::readDraft(const SheetName& name, const QString& markdown, const QDate& today,
                                             int* row) const
{
    const Topic* of = topic(name.topic);
    if (!of)
        return failure(ErrorCode::NotFound,
                       say(QT_TRANSLATE_NOOP("SheetData", "There is no sheet “%1”.")).arg(name.topic));
    auto text = ownText(name, markdown.toUtf8(), row);
    if (!text)
        return tl::unexpected(text.error());
    const Entry* inUse = of->entry(name.language);
    SheetDraft draft{inUse ? inUse->edition : newEdition(*of, name.language), std::move(*text)};
    draft.edition.isOnlyDraft = true;
    forgetCheck(draft.edition);
    draft.edition.version = inUse ? inUse->edition.version + 1 : 1;
    draft.edition.title = draft.text.title;
    draft.edition.digest = textDigest(markdown);
    draft.edition.gatheredOn = today;
    draft.edition.doNotUseAfter = earliestEnd(draft.text, today.addMonths(of->common.reviewMonths));
    return draft;
}

} // namespace Rinnalla
