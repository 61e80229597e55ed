// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/aids.h"

#include "core/sheets/datareader.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>

#include <algorithm>

namespace Rinnalla {

namespace {

const QStringList Languages{QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv")};
const QStringList Rooms{QStringLiteral("support"), QStringLiteral("serie")};

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
    QStringList keys;
    for (const AidSection& section : aid.sections)
        for (const AidPrompt& prompt : section.prompts)
            keys += prompt.key;
    if (keys.isEmpty() || keys.removeDuplicates() > 0)
        reader.fail(QStringLiteral("sections"), QStringLiteral("each prompt needs a key of its own"));
    for (const QString& room : aid.rooms)
        if (!Rooms.contains(room))
            reader.fail(QStringLiteral("rooms"), QStringLiteral("unknown room"));
}

Result<Aid> aidOf(const QString& path, const QString& shown)
{
    auto reader = DataReader::open(path, shown);
    if (!reader)
        return tl::unexpected(reader.error());
    Aid aid{reader->text("key"),
            reader->integer("version"),
            reader->texts("rooms"),
            localText(*reader, "title"),
            localText(*reader, "about"),
            localText(*reader, "caution"),
            {}};
    for (DataReader& section : reader->objects("sections"))
        aid.sections += sectionOf(section);
    checkKeys(aid, *reader);
    reader->finish();
    if (reader->error())
        return tl::unexpected(*reader->error());
    return aid;
}

} // namespace

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
        const auto aid = aidOf(files.filePath(name), QStringLiteral("aids/") + name);
        if (!aid)
            return tl::unexpected(aid.error());
        aids.m_aids += *aid;
    }
    return aids;
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
