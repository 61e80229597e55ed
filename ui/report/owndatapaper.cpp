// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/owndatapaper.h"

#include "core/casework/owndatawords.h"
#include "core/clientpages/pagewriter.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace Rinnalla::OwnDataPaper {

namespace {

const QHash<QString, OwnDataWords>& allWords()
{
    static const QHash<QString, OwnDataWords> loaded = OwnDataWords::load();
    return loaded;
}

QString base(const QString& language)
{
    return language.section(u'-', 0, 0);
}

/// A form of a language that has no words of its own shares those of the language: fi-x-selko is fi here.
const OwnDataWords* wordsOf(const QString& language)
{
    for (const QString& tag : {language, base(language)})
        if (const auto found = allWords().constFind(tag); found != allWords().constEnd())
            return &*found;
    return nullptr;
}

QString interfaceLanguage()
{
    return base(QLocale().bcp47Name());
}

QString say(const char* text)
{
    return QCoreApplication::translate("Rinnalla::OwnDataPage", text);
}

/// How one column says things.
class Voice {
public:
    virtual ~Voice() = default;
    virtual SheetColumn column() const = 0;
    virtual QString title() const = 0;
    virtual QString rights() const = 0;
    virtual SheetRuns madeOn(const QDate& day) const = 0;
    virtual QString takenBack() const = 0;
    virtual QString earlier() const = 0;
    virtual QString kind(Kind kind) const = 0;
    virtual QString label(Kind kind, quint16 field) const = 0;
    virtual SheetRuns value(Kind kind, const Field& field, const QCborValue& value) const = 0;
};

class InterfaceVoice final : public Voice {
public:
    explicit InterfaceVoice(Session& session)
        : m_session(session)
    {}

    SheetColumn column() const override
    {
        const QLocale locale;
        return {locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft,
                say(QT_TRANSLATE_NOOP("Rinnalla::OwnDataPage", "Page %1 of %2"))};
    }
    QString title() const override
    {
        return say(QT_TRANSLATE_NOOP("Rinnalla::OwnDataPage", "Everything that is written down about you"));
    }
    QString rights() const override
    {
        return say(QT_TRANSLATE_NOOP("Rinnalla::OwnDataPage", "You may have this paper, have mistakes put right, and "
                                                              "ask for it all to be erased."));
    }
    SheetRuns madeOn(const QDate& day) const override
    {
        return {{say(QT_TRANSLATE_NOOP("Rinnalla::OwnDataPage", "Made on %1."))
                     .arg(QLocale().toString(day, QLocale::ShortFormat))}};
    }
    QString takenBack() const override
    {
        return say(QT_TRANSLATE_NOOP("Rinnalla::OwnDataPage", "Removed from the lists, but still kept"));
    }
    QString earlier() const override { return say(QT_TRANSLATE_NOOP("Rinnalla::OwnDataPage", "Earlier")); }
    QString kind(Kind kind) const override { return FieldTerms::kind(kind); }
    QString label(Kind kind, quint16 field) const override { return FieldTerms::label(kind, field); }
    SheetRuns value(Kind kind, const Field& field, const QCborValue& value) const override
    {
        return {PageWriter::verbatim(FieldTerms::value(m_session, kind, field.id, value))};
    }

private:
    Session& m_session;
};

/// In the client's language; what it has no word for is said as the interface says it.
class ClientVoice final : public Voice {
public:
    ClientVoice(Session& session, const QString& language, const PagePhrases& phrases)
        : m_session(session)
        , m_other(session)
        , m_language(language)
        , m_fixed(*session.sheets().phrases(language))
        , m_phrases(phrases)
        , m_words(*wordsOf(language))
        , m_paths(session.paths().with(language))
    {}

    SheetColumn column() const override { return {m_language, m_fixed.rightToLeft(), m_fixed.phrase("page")}; }
    QString title() const override { return m_words.text("title"); }
    QString rights() const override { return m_words.text("rights"); }
    SheetRuns madeOn(const QDate& day) const override
    {
        return filledPattern(m_words.text("made_on"), {m_phrases.day(day)});
    }
    QString takenBack() const override { return m_words.text("taken_back"); }
    QString earlier() const override { return m_words.text("earlier"); }
    QString kind(Kind kind) const override
    {
        const QString word = m_words.kind(kind);
        return word.isEmpty() ? m_other.kind(kind) : word;
    }
    QString label(Kind kind, quint16 field) const override
    {
        const QString word = m_words.field(kind, field);
        return word.isEmpty() ? m_other.label(kind, field) : word;
    }
    SheetRuns value(Kind kind, const Field& field, const QCborValue& value) const override
    {
        if (field.type == FieldType::Boolean)
            return {{m_words.text(value.toBool() ? "yes" : "no")}};
        if (field.type == FieldType::Date)
            return m_phrases.day(QDate::fromString(value.toString(), Qt::ISODate));
        if (field.type == FieldType::Time)
            return m_phrases.moment(QDateTime::fromMSecsSinceEpoch(value.toInteger()));
        const QCborArray all = value.isArray() ? value.toArray() : QCborArray{value};
        QStringList texts;
        for (const QCborValue each : all)
            texts += word(kind, field, each.toString());
        return texts.contains(QString()) ? m_other.value(kind, field, value)
                                         : SheetRuns{PageWriter::verbatim(texts.join(QStringLiteral(", ")))};
    }

private:
    /// Empty where the program has none for it.
    QString word(Kind kind, const Field& field, const QString& value) const
    {
        if (field.type == FieldType::Language || field.type == FieldType::Languages)
            return languageName(value);
        if (kind == Kind::Step && field.id == StepField::State)
            return m_phrases.state(value);
        if (kind == Kind::Step && field.id == StepField::Route)
            if (const Route* route = m_paths.route(value))
                return route->title.text(m_language);
        if (kind == Kind::Step && field.id == StepField::Template)
            if (const StepTemplate* step = m_paths.step(value))
                return step->title.text(m_language);
        if (kind == Kind::Handout && field.id == HandoutField::Topic)
            return m_session.sheets().title(value, m_language);
        return m_words.choice(kind, field.id, value);
    }

    /// As the language calls itself: read by whoever reads it.
    QString languageName(const QString& language) const
    {
        const Phrases* own = m_session.sheets().phrases(language);
        return own ? own->languageName() : Terms::languageName(language);
    }

    Session& m_session;
    InterfaceVoice m_other;
    QString m_language;
    const Phrases& m_fixed;
    const PagePhrases m_phrases;
    const OwnDataWords m_words;
    const PathTemplates m_paths;
};

/// None in a language that has not all of its fixed words.
std::unique_ptr<Voice> clientVoice(Session& session, const QString& language)
{
    const auto phrases = PagePhrases::load(session.paths().folder(), {language});
    if (!phrases.contains(language) || !hasWords(language) || !session.sheets().phrases(language))
        return nullptr;
    return std::make_unique<ClientVoice>(session, language, phrases.value(language));
}

using Voices = std::vector<std::unique_ptr<Voice>>;

template<typename RunsOf>
SheetBlock block(SheetBlock::Kind kind, const Voices& voices, RunsOf&& runsOf)
{
    SheetBlock made{kind, 0, {}};
    for (const auto& voice : voices)
        made.cells += SheetCell{runsOf(*voice), {}, {}};
    return made;
}

/// What stood in the field before, each value once, oldest first; not what stands there now.
QList<QCborValue> earlierValues(const OwnData::Entry& entry, quint16 field)
{
    const QCborValue now = entry.record.values.value(field, QCborValue(nullptr));
    QList<QCborValue> values;
    for (const HistoryEntry& edit : entry.past)
        if (const QCborValue was = edit.values.value(field, QCborValue(nullptr));
            !was.isNull() && was != now && !values.contains(was))
            values += was;
    return values;
}

void addEntry(SheetPage& page, const Voices& voices, const OwnData::Entry& entry)
{
    const Kind kind = entry.record.kind;
    const auto addRow = [&](auto&& runs) { page.blocks += block(SheetBlock::Kind::Row, voices, runs); };
    page.blocks +=
        block(SheetBlock::Kind::Heading, voices, [&](const Voice& voice) { return SheetRuns{{voice.kind(kind)}}; });
    if (entry.record.boolean(DeletedField))
        addRow([](const Voice& voice) { return SheetRuns{{voice.takenBack(), true}}; });
    for (const Field& field : info(kind).fields) {
        if (field.id == DeletedField || (field.type == FieldType::Reference && field.target == Kind::Client))
            continue;
        if (const auto value = entry.record.values.constFind(field.id); value != entry.record.values.constEnd())
            addRow([&](const Voice& voice) {
                return SheetRuns{{voice.label(kind, field.id) + QStringLiteral(": "), true}}
                       + voice.value(kind, field, *value);
            });
        for (const QCborValue& was : earlierValues(entry, field.id))
            addRow([&](const Voice& voice) {
                return SheetRuns{{voice.label(kind, field.id) + QStringLiteral(" · ") + voice.earlier()
                                      + QStringLiteral(": "),
                                  true}}
                       + voice.value(kind, field, was);
            });
    }
}

} // namespace

bool hasWords(const QString& language)
{
    return wordsOf(language) != nullptr;
}

QString languageOf(const OwnData& data)
{
    if (data.entries.isEmpty())
        return {};
    const Record& client = data.entries.constFirst().record;
    const QStringList known = client.texts(ClientField::Reads) + client.texts(ClientField::Speaks);
    const auto spoken = std::find_if(known.begin(), known.end(), hasWords);
    return spoken != known.end() ? *spoken : known.value(0);
}

SheetPage page(Session& session, const OwnData& data)
{
    Voices voices;
    const QString language = languageOf(data);
    const bool isOther = !language.isEmpty() && base(language) != interfaceLanguage();
    if (auto client = isOther ? clientVoice(session, language) : nullptr)
        voices.push_back(std::move(client));
    voices.push_back(std::make_unique<InterfaceVoice>(session));
    SheetPage page;
    page.state = SheetState::Checked;
    for (const auto& voice : voices) {
        page.columns += voice->column();
        page.stamps += SheetRuns();
        page.footers += voice->madeOn(session.clock().today());
    }
    page.blocks += block(SheetBlock::Kind::Title, voices, [](const Voice& v) { return SheetRuns{{v.title()}}; });
    page.blocks += block(SheetBlock::Kind::Lead, voices, [](const Voice& v) { return SheetRuns{{v.rights()}}; });
    for (const OwnData::Entry& entry : data.entries)
        addEntry(page, voices, entry);
    return page;
}

} // namespace Rinnalla::OwnDataPaper
