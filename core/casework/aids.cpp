// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/aids.h"

#include "core/sheets/datareader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

const QStringList Languages{QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv")};
const QStringList Rooms{QStringLiteral("support"), QStringLiteral("serie")};

QString say(const char* text)
{
    return QCoreApplication::translate("Aids", text);
}

LocalText localText(DataReader& reader, const char* name)
{
    DataReader texts = reader.object(name);
    LocalText read;
    for (const QString& language : Languages)
        read.add(language, texts.text(language.toLatin1().constData()));
    texts.finish();
    return read;
}

AidPrompt promptOf(DataReader& reader)
{
    AidPrompt prompt{reader.text("key"), localText(reader, "text")};
    reader.finish();
    return prompt;
}

AidSection sectionOf(DataReader& reader)
{
    AidSection section{localText(reader, "title"), {}};
    for (DataReader& prompt : reader.objects("prompts"))
        section.prompts += promptOf(prompt);
    reader.finish();
    return section;
}

void checkKeys(const Aid& aid, DataReader& reader)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9][a-z0-9-]*$"));
    if (!name.match(aid.key).hasMatch())
        reader.fail(QStringLiteral("key"), say(QT_TRANSLATE_NOOP("Aids", "only a-z, 0-9 and - can stand here.")));
    if (aid.rooms.isEmpty())
        reader.fail(QStringLiteral("rooms"), say(QT_TRANSLATE_NOOP("Aids", "at least one room is needed.")));
    QStringList keys;
    for (const AidSection& section : aid.sections)
        for (const AidPrompt& prompt : section.prompts)
            keys += prompt.key;
    if (keys.isEmpty() || keys.removeDuplicates() > 0)
        reader.fail(QStringLiteral("sections"), say(QT_TRANSLATE_NOOP("Aids", "each prompt needs a key of its own.")));
    for (const QString& room : aid.rooms)
        if (!Rooms.contains(room))
            reader.fail(QStringLiteral("rooms"), say(QT_TRANSLATE_NOOP("Aids", "a room is support or serie.")));
}

} // namespace

Result<Aid> Aid::read(const QByteArray& json, const QString& shown)
{
    auto reader = DataReader::parse(json, shown);
    if (!reader)
        return tl::unexpected(reader.error());
    Aid aid{reader->text("key"),
            reader->integer("version"),
            reader->texts("rooms"),
            localText(*reader, "title"),
            localText(*reader, "about"),
            localText(*reader, "caution"),
            {},
            json,
            false};
    for (DataReader& section : reader->objects("sections"))
        aid.sections += sectionOf(section);
    checkKeys(aid, *reader);
    reader->finish();
    if (reader->error())
        return tl::unexpected(*reader->error());
    return aid;
}

const AidPrompt* Aid::prompt(const QString& named) const
{
    for (const AidSection& section : sections)
        for (const AidPrompt& prompt : section.prompts)
            if (prompt.key == named)
                return &prompt;
    return nullptr;
}

Result<Aids> Aids::load(const QString& folder)
{
    Aids aids;
    const QDir files(folder);
    for (const QString& name : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, file.errorString(), name);
        const auto aid = Aid::read(file.readAll(), QStringLiteral("aids/") + name);
        if (!aid)
            return tl::unexpected(aid.error());
        aids.lay(*aid);
    }
    return aids;
}

void Aids::lay(const Aid& own)
{
    const auto place = std::lower_bound(m_aids.begin(), m_aids.end(), own.key,
                                        [](const Aid& aid, const QString& key) { return aid.key < key; });
    if (place != m_aids.end() && place->key == own.key)
        *place = own;
    else
        m_aids.insert(place, own);
}

QList<Aid> Aids::offered(const QString& room) const
{
    QList<Aid> offered;
    std::copy_if(m_aids.begin(), m_aids.end(), std::back_inserter(offered),
                 [&](const Aid& aid) { return aid.rooms.contains(room); });
    return offered;
}

const Aid* Aids::aid(const QString& key) const
{
    const auto found = std::find_if(m_aids.begin(), m_aids.end(), [&](const Aid& aid) { return aid.key == key; });
    return found == m_aids.end() ? nullptr : &*found;
}

namespace Assessments {

namespace {

const QString Key = QStringLiteral("key");
const QString MarkName = QStringLiteral("mark");
const QString Words = QStringLiteral("words");
const QString Prompt = QStringLiteral("prompt");

} // namespace

QString nameOf(Mark mark)
{
    switch (mark) {
    case Mark::Discussed:
        return QStringLiteral("discussed");
    case Mark::Declined:
        return QStringLiteral("declined");
    case Mark::NotDiscussed:
        break;
    }
    return QStringLiteral("not_discussed");
}

Mark markNamed(const QString& name)
{
    for (const Mark mark : {Mark::Discussed, Mark::Declined})
        if (nameOf(mark) == name)
            return mark;
    return Mark::NotDiscussed;
}

QCborValue toValue(const QList<Answer>& answers)
{
    QCborArray items;
    for (const Answer& answer : answers) {
        QCborMap item{{Key, answer.key}, {MarkName, nameOf(answer.mark)}, {Prompt, answer.prompt}};
        if (!answer.words.isEmpty())
            item.insert(Words, answer.words);
        items.append(item);
    }
    return items;
}

QList<Answer> answersOf(const Record& assessment)
{
    QList<Answer> answers;
    const QCborArray items = assessment.value(AssessmentField::Prompts).toArray();
    for (const QCborValue& value : items) {
        const QCborMap item = value.toMap();
        answers += Answer{item.value(Key).toString(), markNamed(item.value(MarkName).toString()),
                          item.value(Words).toString(), item.value(Prompt).toString()};
    }
    return answers;
}

} // namespace Assessments

} // namespace Rinnalla
