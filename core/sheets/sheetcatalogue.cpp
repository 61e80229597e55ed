// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetcatalogue.h"

#include "core/sheets/datareader.h"
#include "core/sheets/sheetcomposer.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString Euros = QStringLiteral("_eur"); // the unit of a price is the last word of its key
const QString SheetsFile = QStringLiteral("sheets/sheets.json");

QString say(const char* text)
{
    return QCoreApplication::translate("SheetData", text);
}

tl::unexpected<Error> wrong(const QString& where, const QString& problem)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(where, problem));
}

} // namespace

SheetState SheetEdition::state(const QDate& today) const
{
    if (isOnlyDraft)
        return SheetState::Draft;
    if (withdrawn)
        return SheetState::Withdrawn;
    if (today > doNotUseAfter)
        return SheetState::Expired;
    return checked ? SheetState::Checked : SheetState::Unchecked;
}

Result<SheetCatalogue> SheetCatalogue::load(const QString& folder, QList<Error>* refused)
{
    SheetCatalogue catalogue;
    catalogue.m_folder = folder;
    auto facts = Facts::load(folder);
    if (!facts)
        return tl::unexpected(facts.error());
    catalogue.m_facts = std::move(*facts);
    auto services = Services::load(folder, catalogue.m_facts);
    if (!services)
        return tl::unexpected(services.error());
    catalogue.m_services = std::move(*services);
    auto phrases = Phrases::load(folder);
    if (!phrases)
        return tl::unexpected(phrases.error());
    catalogue.m_phrases = std::move(*phrases);
    if (const Status loaded = catalogue.loadTopics(folder, refused); !loaded)
        return tl::unexpected(loaded.error());
    return catalogue;
}

Status SheetCatalogue::loadTopics(const QString& folder, QList<Error>* refused)
{
    auto json = DataReader::open(folder + u'/' + SheetsFile, SheetsFile);
    if (!json)
        return tl::unexpected(json.error());
    for (const DataReader& entry : json->objects("topics")) {
        auto topic = readTopic(entry, folder, refused);
        if (!topic)
            return tl::unexpected(topic.error());
        if (this->topic(topic->id))
            return wrong(SheetsFile,
                         say(QT_TRANSLATE_NOOP("SheetData", "the topic “%1” is there twice.")).arg(topic->id));
        m_topics += std::move(*topic);
    }
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    return {};
}

Result<SheetCatalogue::Topic> SheetCatalogue::readTopic(DataReader json, const QString& folder,
                                                        QList<Error>* refused) const
{
    Topic topic;
    SheetEdition& common = topic.common;
    topic.id = common.topic = json.text("id");
    common.code = json.integer("code");
    common.compartment = json.choice("compartment", {QStringLiteral("support"), QStringLiteral("serie")});
    topic.facts = json.texts("facts");
    common.reviewMonths = json.integer("review_months");
    for (const QString& fact : std::as_const(topic.facts))
        if (!m_facts.fact(fact))
            json.fail(QStringLiteral("facts"), say(QT_TRANSLATE_NOOP("SheetData", "there is no fact “%1”.")).arg(fact));
    DataReader titles = json.object("title");
    DataReader languages = json.object("languages");
    QStringList tags = languages.keys();
    // The original first, so that the others can be held against it; then by tag.
    const auto original = std::find_if(tags.begin(), tags.end(), [&](const QString& tag) {
        return languages.object(tag).optionalText("translated_from").isEmpty();
    });
    if (original != tags.end())
        std::rotate(tags.begin(), original, original + 1);
    json.finish();
    for (const QString& tag : std::as_const(tags)) {
        if (!m_phrases.contains(tag))
            languages.fail(tag, say(QT_TRANSLATE_NOOP("SheetData", "phrases.json does not have this language.")));
        SheetEdition edition = common;
        edition.language = tag;
        edition.title = titles.text(qPrintable(tag));
        topic.titles.insert(tag, edition.title);
        DataReader fields = languages.object(tag);
        if (json.error())
            return tl::unexpected(*json.error());
        auto entry = readEntry(fields, topic, edition, folder);
        if (entry)
            topic.entries += std::move(*entry);
        else if (refused && !json.error())
            *refused += entry.error();
        else
            return tl::unexpected(entry.error());
    }
    titles.finish();
    if (json.error())
        return tl::unexpected(*json.error());
    return topic;
}

Result<SheetCatalogue::Entry> SheetCatalogue::readEntry(DataReader json, const Topic& topic, SheetEdition edition,
                                                        const QString& folder) const
{
    edition.version = json.integer("version");
    edition.checked = json.choice("state", {QStringLiteral("unchecked"), QStringLiteral("checked")}) == u"checked";
    edition.gatheredOn = json.date("gathered_on");
    edition.checkedOn = json.optionalDate("checked_on");
    edition.checkedBy = json.optionalText("checked_by");
    edition.doNotUseAfter = json.date("do_not_use_after");
    edition.translatedFrom = json.optionalText("translated_from");
    if (edition.checked && (!edition.checkedOn.isValid() || edition.checkedBy.isEmpty()))
        json.fail(QStringLiteral("state"),
                  say(QT_TRANSLATE_NOOP("SheetData", "a checked text names who checked it and on which day.")));
    json.finish();
    if (json.error())
        return tl::unexpected(*json.error());

    const QString name = QStringLiteral("sheets/%1/%2.md").arg(topic.id, edition.language);
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("SheetData", "%1 cannot be read.")).arg(name),
                       file.errorString());
    const QByteArray markdown = file.readAll();
    auto text = SheetText::parse(markdown, name);
    if (!text)
        return tl::unexpected(text.error());
    if (text->title != edition.title)
        return wrong(name, say(QT_TRANSLATE_NOOP("SheetData", "the title is not the one in %1.")).arg(SheetsFile));
    if (!topic.entries.isEmpty() && topic.entries.first().edition.translatedFrom.isEmpty())
        if (const Status same = sameStructure(topic.entries.first().text, *text, name); !same)
            return tl::unexpected(same.error());
    if (const Status checked = checkText(*text, &topic.facts, edition.language, name); !checked)
        return tl::unexpected(checked.error());
    const QDate end = edition.doNotUseAfter;
    edition.doNotUseAfter = earliestEnd(*text, end);
    edition.digest = textDigest(QString::fromUtf8(markdown));
    return Entry{edition, std::move(*text), markdown, end};
}

namespace {

/// Holds lead and parts against something, telling it where it is: the name, or the row.
template<typename Check>
Status checkRows(const SheetText& text, const QString& name, int* row, Check check)
{
    SheetPart lead;
    lead.pieces = text.lead;
    QString where = name;
    for (qsizetype i = -1; i < text.parts.size(); ++i) {
        const SheetPart& part = i < 0 ? lead : text.parts.at(i);
        if (part.number > 0)
            where = say(QT_TRANSLATE_NOOP("SheetData", "%1, row %2")).arg(name).arg(part.number);
        if (row && (i < 0 || part.number > 0))
            *row = part.number;
        if (const Status right = check(part, where); !right)
            return right;
    }
    return {};
}

} // namespace

Status SheetCatalogue::checkText(const SheetText& text, const QStringList* allowed, const QString& language,
                                 const QString& name, int* row) const
{
    const Status named = checkNames(text, allowed, name, row);
    return named ? checkKnown(text, language, name, row) : named;
}

Status SheetCatalogue::checkNames(const SheetText& text, const QStringList* allowed, const QString& name,
                                  int* row) const
{
    return checkRows(text, name, row, [&](const SheetPart& part, const QString& where) -> Status {
        if (const Status known = checkFacts(part.facts, allowed, where); !known)
            return known;
        if (part.kind == SheetPart::Kind::Call && !m_services.service(part.service))
            return wrong(where, say(QT_TRANSLATE_NOOP("SheetData", "there is no service “%1”.")).arg(part.service));
        return checkNamed(part.pieces, where);
    });
}

Status SheetCatalogue::checkKnown(const SheetText& text, const QString& language, const QString& name, int* row) const
{
    return checkRows(text, name, row, [&](const SheetPart& part, const QString& where) {
        return part.kind == SheetPart::Kind::Call ? checkCall(part.service, language, where)
                                                  : checkPrinted(part.pieces, where);
    });
}

Status SheetCatalogue::checkFacts(const QStringList& facts, const QStringList* allowed, const QString& where) const
{
    for (const QString& fact : facts) {
        if (!m_facts.fact(fact))
            return wrong(where, say(QT_TRANSLATE_NOOP("SheetData", "there is no fact “%1”.")).arg(fact));
        if (allowed && !allowed->contains(fact))
            return wrong(where,
                         say(QT_TRANSLATE_NOOP("SheetData", "%1 does not list the fact “%2”.")).arg(SheetsFile, fact));
    }
    return {};
}

Status SheetCatalogue::checkCall(const QString& id, const QString& language, const QString& where) const
{
    const Service& service = *m_services.service(id);
    if (service.display.isEmpty() || service.name(language).isEmpty())
        return wrong(where,
                     say(QT_TRANSLATE_NOOP("SheetData", "“%1” has no number, or no name in this language.")).arg(id));
    return {};
}

Status SheetCatalogue::checkNamed(const QList<SheetPiece>& pieces, const QString& where) const
{
    using Kind = SheetPiece::Kind;
    for (const SheetPiece& piece : pieces) {
        if (piece.kind == Kind::Text || piece.kind == Kind::Term)
            continue;
        const bool isPrice = piece.kind == Kind::Price;
        const bool isNumber = piece.kind == Kind::Number || isPrice;
        if (isNumber ? m_facts.namesNumber(piece.text) && (!isPrice || piece.text.endsWith(Euros))
                     : m_services.service(piece.text) != nullptr)
            continue;
        return wrong(where, say(isNumber ? QT_TRANSLATE_NOOP("SheetData", "there is no number “%1”.")
                                         : QT_TRANSLATE_NOOP("SheetData", "there is no service “%1”."))
                                .arg(piece.text));
    }
    return {};
}

Status SheetCatalogue::checkPrinted(const QList<SheetPiece>& pieces, const QString& where) const
{
    using Kind = SheetPiece::Kind;
    const auto isKnown = [this](const SheetPiece& piece) {
        if (piece.kind == Kind::Text || piece.kind == Kind::Term)
            return true;
        if (piece.kind == Kind::Number || piece.kind == Kind::Price)
            return m_facts.hasNumber(piece.text);
        const Service& service = *m_services.service(piece.text);
        return piece.kind == Kind::Phone       ? !service.display.isEmpty()
               : piece.kind == Kind::Email     ? !service.email.isEmpty()
               : piece.kind == Kind::Hours     ? service.alwaysOpen || !service.hours.isEmpty()
               : piece.kind == Kind::Languages ? !service.languages.isEmpty()
                                               : !service.website.isEmpty();
    };
    for (const SheetPiece& piece : pieces)
        if (!isKnown(piece))
            return wrong(where,
                         say(QT_TRANSLATE_NOOP("SheetData", "what is asked of “%1” is not known.")).arg(piece.text));
    return {};
}

QDate SheetCatalogue::earliestEnd(const SheetText& text, QDate end) const
{
    for (const QString& key : factKeysIn(text))
        if (const QDate last = lastDayOf(key); last.isValid())
            end = std::min(end, last);
    return end;
}

const SheetCatalogue::Topic* SheetCatalogue::topic(const QString& id) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& t) { return t.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

const SheetCatalogue::Entry* SheetCatalogue::Topic::entry(const QString& language) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.edition.language == language; });
    return found == entries.end() ? nullptr : &*found;
}

SheetCatalogue::Entry* SheetCatalogue::Topic::entry(const QString& language)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.edition.language == language; });
    return found == entries.end() ? nullptr : &*found;
}

QList<SheetEdition> SheetCatalogue::editions() const
{
    QList<SheetEdition> all;
    for (const Topic& topic : m_topics)
        for (const Entry& entry : topic.entries)
            all += entry.edition;
    return all;
}

QStringList SheetCatalogue::topics(const QString& compartment) const
{
    QStringList ids;
    for (const Topic& topic : m_topics)
        if (!topic.entries.isEmpty() && topic.common.compartment == compartment)
            ids += topic.id;
    return ids;
}

QStringList SheetCatalogue::languages(const QString& topic) const
{
    QStringList tags;
    if (const Topic* found = this->topic(topic))
        for (const Entry& entry : found->entries)
            if (!entry.edition.isOnlyDraft)
                tags += entry.edition.language;
    return tags;
}

QString SheetCatalogue::compartment(const QString& topic) const
{
    const Topic* found = this->topic(topic);
    return found ? found->common.compartment : QString();
}

const SheetEdition* SheetCatalogue::edition(const QString& topic, const QString& language) const
{
    const Topic* found = this->topic(topic);
    const Entry* entry = found ? found->entry(language) : nullptr;
    return entry ? &entry->edition : nullptr;
}

const SheetText* SheetCatalogue::text(const QString& topic, const QString& language) const
{
    const Topic* found = this->topic(topic);
    const Entry* entry = found ? found->entry(language) : nullptr;
    return entry && !entry->edition.isOnlyDraft ? &entry->text : nullptr;
}

const Phrases* SheetCatalogue::phrases(const QString& language) const
{
    const auto found = m_phrases.constFind(language);
    return found == m_phrases.constEnd() ? nullptr : &*found;
}

QStringList SheetCatalogue::phraseLanguages() const
{
    QStringList languages = m_phrases.keys();
    languages.sort();
    return languages;
}

QString SheetCatalogue::title(const QString& topic, const QString& language) const
{
    for (const QString& tag : {language, language.section(u'-', 0, 0), QStringLiteral("en"), QStringLiteral("fi")})
        if (const SheetEdition* found = edition(topic, tag))
            return found->title;
    const Topic* any = this->topic(topic);
    return any && !any->entries.isEmpty() ? any->entries.first().edition.title : topic;
}

QString SheetCatalogue::languageName(const QString& language) const
{
    const auto found = m_phrases.constFind(language);
    return found == m_phrases.constEnd() ? language : found->languageName();
}

QString SheetCatalogue::markdown(const QString& topic, const QString& language) const
{
    const Topic* found = this->topic(topic);
    const Entry* entry = found ? found->entry(language) : nullptr;
    return entry ? QString::fromUtf8(entry->markdown) : QString();
}

Status SheetCatalogue::checkRequest(const SheetRequest& request) const
{
    if (!topic(request.topic))
        return failure(ErrorCode::NotFound,
                       say(QT_TRANSLATE_NOOP("SheetData", "There is no sheet “%1”.")).arg(request.topic));
    if (request.beside.isEmpty())
        return {};
    if (isCard(request.format))
        return failure(ErrorCode::WrongUsage, say(QT_TRANSLATE_NOOP("SheetData", "A card has one language.")));
    if (request.beside == request.language)
        return failure(ErrorCode::WrongUsage, say(QT_TRANSLATE_NOOP("SheetData", "Side by side needs two languages.")));
    return {};
}

Result<SheetCatalogue::Entry> SheetCatalogue::entryFor(const SheetRequest& request, const QString& language) const
{
    const Topic* found = topic(request.topic);
    const Entry* entry = found ? found->entry(language) : nullptr;
    if (!entry)
        return failure(ErrorCode::NotFound,
                       say(QT_TRANSLATE_NOOP("SheetData", "The sheet is not there in “%1”.")).arg(language));
    if (entry->edition.isOnlyDraft)
        return failure(
            ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("SheetData", "In “%1” there is only a draft of this sheet so far.")).arg(language));
    if (!entry->edition.missing.isEmpty())
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetData", "This sheet prints what is no longer known, so it is not "
                                                          "given until its text is corrected. %1"))
                           .arg(entry->edition.missing));
    return *entry;
}

/// The topic's, and those an own text names besides.
QStringList SheetCatalogue::factsOf(const Topic& topic, const SheetText& text)
{
    QStringList facts = topic.facts;
    for (const SheetPart& part : text.parts)
        for (const QString& fact : part.facts)
            if (!facts.contains(fact))
                facts += fact;
    return facts;
}

Result<SheetPage> SheetCatalogue::page(const SheetRequest& request, const QDate& today) const
{
    if (const Status possible = checkRequest(request); !possible)
        return tl::unexpected(possible.error());
    const auto entry = entryFor(request, request.language);
    return entry ? pageOf(request, entry->edition, entry->text, today)
                 : Result<SheetPage>(tl::unexpected(entry.error()));
}

Result<SheetPage> SheetCatalogue::pageOf(const SheetRequest& request, const SheetEdition& edition,
                                         const SheetText& text, const QDate& today) const
{
    const QStringList facts = factsOf(*topic(request.topic), text);
    SheetComposer composer(request.format, today, m_facts, m_services, facts);
    composer.add(edition, text, m_phrases[request.language]);
    if (request.beside.isEmpty())
        return composer.page();
    const auto second = entryFor(request, request.beside);
    if (!second)
        return tl::unexpected(second.error());
    // Built-in texts are alike; the organisation may have changed one of them and not yet the other.
    const QString name = second->edition.name().toString();
    if (const Status alike = sameStructure(text, second->text, name); !alike)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetData", "The two languages cannot stand side by side: %1"))
                           .arg(alike.error().message));
    composer.add(second->edition, second->text, m_phrases[request.beside]);
    return composer.page();
}

} // namespace Rinnalla
