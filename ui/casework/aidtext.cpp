// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/aidtext.h"

#include "core/casework/ownaids.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::AidText {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("AidText", text);
}

QString interfaceLanguage()
{
    return QLocale().bcp47Name();
}

/// In the interface's language while the aid still has the prompt; else as it was asked.
QString promptText(const Aid* aid, const Assessments::Answer& answer)
{
    const AidPrompt* prompt = aid ? aid->prompt(answer.key) : nullptr;
    return prompt ? prompt->text.text(interfaceLanguage()) : answer.prompt;
}

} // namespace

Aids aids(Session& session)
{
    static const Aids builtIn = Aids::load().value_or(Aids());
    return OwnAids::laid(session.connection(), builtIn).value_or(builtIn);
}

QString title(const Aids& aids, const QString& aid)
{
    const Aid* known = aids.aid(aid);
    return known ? known->title.text(interfaceLanguage()) : aid;
}

QString markName(Assessments::Mark mark)
{
    switch (mark) {
    case Assessments::Mark::Discussed:
        return say(QT_TRANSLATE_NOOP("AidText", "Talked about"));
    case Assessments::Mark::Declined:
        return say(QT_TRANSLATE_NOOP("AidText", "Declined"));
    case Assessments::Mark::NotDiscussed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AidText", "Not talked about"));
}

QStringList body(const Aids& aids, const Record& assessment)
{
    const Aid* aid = aids.aid(assessment.text(AssessmentField::Aid));
    QStringList paragraphs;
    const QList<Assessments::Answer> answers = Assessments::answersOf(assessment);
    for (const auto mark : {Assessments::Mark::Discussed, Assessments::Mark::Declined}) {
        QStringList lines;
        for (const Assessments::Answer& answer : answers)
            if (answer.mark == mark)
                lines +=
                    answer.words.isEmpty() ? promptText(aid, answer) : promptText(aid, answer) + u'\n' + answer.words;
        if (!lines.isEmpty())
            paragraphs += markName(mark) + QStringLiteral(":\n") + lines.join(u'\n');
    }
    if (assessment.has(AssessmentField::Note))
        paragraphs += assessment.text(AssessmentField::Note);
    return paragraphs;
}

} // namespace Rinnalla::AidText
