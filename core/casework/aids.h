// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/route.h"

namespace Rinnalla {

/// One open question of a conversation aid.
struct AidPrompt {
    QString key; ///< unique in its aid; it stays when the words change
    LocalText text;
};

struct AidSection {
    LocalText title;
    QList<AidPrompt> prompts;
};

/// Questions to lean on in a talk. It counts nothing, ranks nothing and concludes nothing: whether somebody is a victim
/// of trafficking is for authorities to say, and what is talked about is for the person.
struct Aid {
    QString key;
    int version = 0;
    QStringList rooms;
    LocalText title;
    LocalText about;   ///< how it is used
    LocalText caution; ///< what it is not
    QList<AidSection> sections;
    QByteArray json;    ///< as it was read (resources/README.md)
    bool isOwn = false; ///< the organisation's own

    /// `shown` is how messages name it. Refused where anything is wrong: a field nobody asked for too, such as a
    /// weight.
    static Result<Aid> read(const QByteArray& json, const QString& shown);
    const AidPrompt* prompt(const QString& named) const; ///< null where there is none
};

/// The aids of resources/aids, in Finnish, Swedish and English, and the organisation's own (core/casework/ownaids.h).
/// A value; any thread.
class Aids {
public:
    /// One fault refuses everything, naming file and field.
    static Result<Aids> load(const QString& folder = QStringLiteral(":/aids"));

    /// The same with this one in the place of the one of its key, or beside the others.
    void lay(const Aid& own);

    const QList<Aid>& all() const { return m_aids; } ///< by key
    QList<Aid> offered(const QString& room) const;
    const Aid* aid(const QString& key) const; ///< null where there is none

private:
    QList<Aid> m_aids;
};

/// What became of the prompts in one talk: the kind `assessment`.
namespace Assessments {

enum class Mark { NotDiscussed, Discussed, Declined };

struct Answer {
    QString key;
    Mark mark = Mark::NotDiscussed;
    QString words;  ///< the client's own, where they want them written down
    QString prompt; ///< as it was asked; the words of an aid may change later
};

QString nameOf(Mark mark); ///< "discussed": as it is stored
Mark markNamed(const QString& name);

/// Answers are stored in the order given.
QCborValue toValue(const QList<Answer>& answers);
QList<Answer> answersOf(const Record& assessment);

} // namespace Assessments

} // namespace Rinnalla
