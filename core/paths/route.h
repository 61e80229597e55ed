// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Rinnalla {

/// One text in several languages, by BCP 47 tag.
class LocalText {
public:
    LocalText() = default;
    explicit LocalText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    {}

    bool has(const QString& language) const; ///< of its own, or of the same language elsewhere ("sv" for "sv-FI")
    /// In this language; where it is missing in English, else in Finnish.
    QString text(const QString& language) const;
    const QMap<QString, QString>& all() const { return m_texts; }
    void add(const QString& language, const QString& text) { m_texts.insert(language, text); }

private:
    std::optional<QString> find(const QString& language) const;

    QMap<QString, QString> m_texts;
};

/// A statutory or customary length of time. The rule holds for starting days from validFrom to validTo, both included;
/// an invalid date is no bound.
struct Period {
    enum class Start { Decision, Application, Crime, Judgment, Chosen };
    enum class Unit { Days, Months, Years };
    enum class Sense { Deadline, AtMost, AtLeast };
    using Starts = QMap<Start, QDate>; ///< the days that are known; an invalid one is not

    Start starts = Start::Chosen;
    std::optional<Start> unless; ///< where this day is known, another period counts and this one does not
    Unit unit = Unit::Days;
    int length = 0;
    Sense sense = Sense::Deadline;
    LocalText label;
    QDate validFrom;
    QDate validTo;
    QString fact;
    bool unconfirmed = false;

    bool holdsOn(const QDate& start) const;
    bool isOff(const Starts& known) const; ///< a known day makes another period count instead
};

/// What follows from an option, for the person or for those close to them.
struct Consequence {
    bool forCloseOnes = false;
    bool undoable = true;
    bool cost = false; ///< may cost the person money
    LocalText text;
    QStringList facts;
    bool unconfirmed = false;
};

struct Option {
    QString id; ///< unique in its step
    LocalText title;
    QList<Consequence> consequences;
};

struct StepTemplate {
    QString id; ///< unique among the steps of all routes
    LocalText title;
    LocalText about;
    QStringList before; ///< ids of steps that should come first; advice, not a lock
    std::optional<LocalText> price;
    QList<Period> periods;
    QList<Option> options;
    QStringList facts;
    QStringList partners; ///< service ids
    bool accompaniment = false;
    bool unconfirmed = false; ///< something told in this step is

    const Option* option(const QString& optionId) const; ///< null where there is none
    /// Of the deadlines that count and can be computed; invalid where there is none.
    QDate earliestDeadline(const Period::Starts& starts) const;
};

/// That somebody who knows the language and the matter has read the texts of a version of a route.
struct TextCheck {
    QString by; ///< a role, never a person's name
    QDate on;
    int version = 0;
};

/// One way through the service system; a lane of the picture.
struct Route {
    QString id;
    int version = 0;
    int order = 0;
    LocalText title;
    LocalText summary;
    QString icon; ///< a Breeze icon name
    QList<StepTemplate> steps;
    QStringList rooms;               ///< the compartments it is offered in; at least one
    QMap<QString, TextCheck> checks; ///< by language
    bool isOwn = false;              ///< the organisation's words, not those that came with the program
    bool withdrawn = false;          ///< offered to nobody; what is on clients' paths stays readable
    QString origin;                  ///< the organisation whose pack brought the words; empty: own or built in

    bool isChecked(const QString& language) const; ///< the texts of this version are
    bool isOffered(const QString& room) const { return !withdrawn && rooms.contains(room); }
};

/// The last day of a period that began on `start`: calendar months and years, the last day of the month where the month
/// is too short, as the Act on calculating statutory time limits counts. Days are counted from the next day. Invalid
/// where the rule does not hold on that day. A weekend or holiday moves nothing: being early is safe.
QDate deadline(const Period& period, const QDate& start);

/// The same from the days that are known. Invalid too where one of them switches the period off.
QDate deadline(const Period& period, const Period::Starts& starts);

} // namespace Rinnalla
