// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/timelinetext.h"

#include "core/paths/stepdeadline.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "ui/casework/aidtext.h"
#include "ui/casework/casetext.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathtext.h"
#include "ui/path/toldoptions.h"
#include "ui/session/conflicttext.h"
#include "ui/session/fieldterms.h"
#include "ui/session/session.h"
#include "ui/session/sheetterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

namespace Rinnalla::Timeline {

namespace {

const QString Between = QStringLiteral(" · ");

QString say(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

void addIf(QStringList& parts, const QString& text)
{
    if (!text.isEmpty())
        parts += text;
}

QString typed(const QString& text)
{
    return text.isEmpty() ? text : inLine(text);
}

/// Kinds without a moment of their own stand where they were last touched; 0 where that is not known.
qint64 touchedAt(Session& session, const Record& record)
{
    const auto history = session.store().journal().history(record.id);
    return history && !history->isEmpty() ? history->last().at : 0;
}

QString touched(Session& session, const Record& record)
{
    const qint64 at = touchedAt(session, record);
    return at == 0 ? QString() : Terms::moment(QDateTime::fromMSecsSinceEpoch(at), session.clock().today());
}

QString dayOf(Session& session, const QDate& day)
{
    return Terms::day(day, session.clock().today());
}

QString partnerName(Session& session, const Id& id)
{
    if (id.isNull())
        return {};
    const auto partner = Lists::record(session.connection(), id);
    return partner && *partner ? (*partner)->text(PartnerField::Name) : QString();
}

TimelineText contact(Session& session, const Record& record)
{
    const QDate today = session.clock().today();
    TimelineText text{Terms::channelIcon(record.text(ContactField::Channel)),
                      Terms::moment(record.time(ContactField::At), today),
                      {},
                      {}};
    QStringList parts{Terms::channel(record.text(ContactField::Channel))};
    if (record.has(ContactField::Minutes))
        parts += Terms::minutes(record.integer(ContactField::Minutes));
    if (record.boolean(ContactField::Interpreter))
        parts += say(QT_TRANSLATE_NOOP("Timeline", "interpreter"));
    for (quint16 field : {ContactField::Place, ContactField::Worker})
        addIf(parts, typed(record.text(field)));
    addIf(parts, typed(partnerName(session, record.reference(ContactField::Partner))));
    for (const QString& topic : record.texts(ContactField::Topics))
        parts += inLine(topic);
    for (const QString& kind : record.texts(ContactField::Violence))
        parts += inLine(Terms::violence(kind));
    text.title = parts.join(Between);

    addIf(text.body, record.text(ContactField::Note));
    if (const QDate follow = record.date(ContactField::FollowUpOn); follow.isValid())
        text.body += (record.boolean(ContactField::FollowUpDone)
                          ? say(QT_TRANSLATE_NOOP("Timeline", "To come back to on %1: done"))
                          : say(QT_TRANSLATE_NOOP("Timeline", "To come back to on %1")))
                         .arg(Terms::day(follow, today));
    const auto addenda = Lists::addendaOf(session.connection(), record.id);
    for (const Record& addendum : addenda.value_or(QList<Record>()))
        text.body +=
            say(QT_TRANSLATE_NOOP("Timeline", "Added %1:")).arg(Terms::moment(addendum.time(AddendumField::At), today))
            + u'\n' + addendum.text(AddendumField::Text);
    return text;
}

TimelineText step(Session& session, const Record& record)
{
    const QString state = record.text(StepField::State);
    TimelineText text{Terms::stepStateIcon(state.isEmpty() ? QStringLiteral("not_discussed") : state),
                      touched(session, record),
                      {},
                      {}};
    text.title =
        QStringList{
            say(QT_TRANSLATE_NOOP("Timeline", "Step: %1")).arg(inLine(PathText::stepTitle(session.paths(), record))),
            Terms::stepState(state)}
            .join(Between);
    if (const QString chosen = ToldOptions::chosenTitle(session.paths(), record); !chosen.isEmpty())
        text.body += say(QT_TRANSLATE_NOOP("Timeline", "Chose: %1")).arg(inLine(chosen));
    addIf(text.body, record.text(StepField::Decision));
    QStringList days;
    if (const QDate due = withRightDeadline(session.paths(), record).date(StepField::DueOn); due.isValid())
        days += say(QT_TRANSLATE_NOOP("Timeline", "Deadline %1")).arg(dayOf(session, due));
    if (const QDateTime along = record.time(StepField::AccompanimentAt); along.isValid())
        days += say(QT_TRANSLATE_NOOP("Timeline", "Going along %1")).arg(Terms::moment(along, session.clock().today()));
    addIf(text.body, days.join(Between));
    return text;
}

/// What the paper says and is so no longer.
void addChanges(Session& session, const Record& handout, QStringList& body)
{
    if (const QDateTime told = handout.time(HandoutField::ToldAgainOn); told.isValid())
        body +=
            say(QT_TRANSLATE_NOOP("Timeline", "Told of a change %1")).arg(Terms::moment(told, session.clock().today()));
    const QStringList changes = SheetTerms::changesSince(session.sheets(), handout);
    if (!changes.isEmpty())
        body += say(QT_TRANSLATE_NOOP("Timeline", "Changed since:")) + u'\n' + changes.join(u'\n');
}

QString handoutTitle(Session& session, const QString& topic)
{
    if (const QString own = ClientPaper::title(session.paths(), topic); !own.isEmpty())
        return say(QT_TRANSLATE_NOOP("Timeline", "Own paper given: %1")).arg(inLine(own));
    const QString title = session.sheets().title(topic, PathText::interfaceLanguage());
    return say(QT_TRANSLATE_NOOP("Timeline", "Sheet given: %1")).arg(inLine(title.isEmpty() ? topic : title));
}

TimelineText handout(Session& session, const Record& record)
{
    TimelineText text{QStringLiteral("document-print"),
                      Terms::moment(record.time(HandoutField::At), session.clock().today()),
                      {},
                      {}};
    QStringList parts{handoutTitle(session, record.text(HandoutField::Topic)),
                      Terms::languageNames(record.texts(HandoutField::Languages))};
    addIf(parts, Terms::sheetFormat(record.text(HandoutField::Format)));
    if (record.has(HandoutField::Version))
        parts += say(QT_TRANSLATE_NOOP("Timeline", "version %1")).arg(record.integer(HandoutField::Version));
    text.title = parts.join(Between);
    if (record.has(HandoutField::PaperSafe))
        text.body += record.boolean(HandoutField::PaperSafe)
                         ? say(QT_TRANSLATE_NOOP("Timeline", "Is paper safe? Asked: yes."))
                         : say(QT_TRANSLATE_NOOP("Timeline", "Is paper safe? Asked: no."));
    else if (record.has(HandoutField::Format))
        text.body += say(QT_TRANSLATE_NOOP("Timeline", "Is paper safe? Not asked."));
    if (const QString reason = record.text(HandoutField::Reason); !reason.isEmpty())
        text.body += say(QT_TRANSLATE_NOOP("Timeline", "Given though not checked or not in use any more: %1"))
                         .arg(inLine(Terms::handoutReason(reason)));
    addChanges(session, record, text.body);
    return text;
}

TimelineText consent(Session& session, const Record& record)
{
    TimelineText text{QStringLiteral("task-complete"), touched(session, record), {}, {}};
    QStringList parts{say(QT_TRANSLATE_NOOP("Timeline", "Consent: %1")).arg(inLine(record.text(ConsentField::Scope)))};
    addIf(parts, Terms::consentForm(record.text(ConsentField::Form)));
    addIf(parts, typed(partnerName(session, record.reference(ConsentField::Partner))));
    text.title = parts.join(Between);
    QStringList days;
    if (const QDate given = record.date(ConsentField::GivenOn); given.isValid())
        days += say(QT_TRANSLATE_NOOP("Timeline", "Given on %1")).arg(dayOf(session, given));
    if (const QDate ends = record.date(ConsentField::EndsOn); ends.isValid())
        days += FieldTerms::label(Kind::Consent, ConsentField::EndsOn) + QStringLiteral(": ") + dayOf(session, ends);
    if (const QDate withdrawn = record.date(ConsentField::WithdrawnOn); withdrawn.isValid())
        days += say(QT_TRANSLATE_NOOP("Timeline", "Withdrawn on %1")).arg(dayOf(session, withdrawn));
    addIf(text.body, days.join(Between));
    return text;
}

TimelineText referral(Session& session, const Record& record)
{
    TimelineText text{QStringLiteral("mail-forward"), touched(session, record), {}, {}};
    text.title = say(QT_TRANSLATE_NOOP("Timeline", "Referral")) + Between + CaseText::referralTitle(session, record);
    text.body += CaseText::referralDays(session, record);
    addIf(text.body, typed(record.text(ReferralField::Reason)));
    return text;
}

TimelineText appointment(Session& session, const Record& record)
{
    TimelineText text{CaseText::appointmentIcon(record), CaseText::appointmentWhen(session, record), {}, {}};
    QStringList parts{CaseText::appointmentTitle(session, record)};
    const QString state = record.text(AppointmentField::State);
    addIf(parts, FieldTerms::choice(Kind::Appointment, AppointmentField::State,
                                    state.isEmpty() ? QStringLiteral("planned") : state));
    text.title = parts.join(Between);
    addIf(text.body, record.text(AppointmentField::Note));
    return text;
}

TimelineText goal(Session& session, const Record& record)
{
    TimelineText text{CaseText::goalIcon(record), touched(session, record), {}, {}};
    text.title = say(QT_TRANSLATE_NOOP("Timeline", "Own goal")) + Between + CaseText::goalState(record);
    addIf(text.body, record.text(GoalField::Words));
    return text;
}

TimelineText assessment(Session& session, const Record& record)
{
    const Aids aids = AidText::aids(session);
    QStringList parts{say(QT_TRANSLATE_NOOP("Timeline", "Talk: %1"))
                          .arg(inLine(AidText::title(aids, record.text(AssessmentField::Aid))))};
    addIf(parts, typed(record.text(AssessmentField::Worker)));
    return {QStringLiteral("dialog-messages"), Terms::moment(record.time(AssessmentField::At), session.clock().today()),
            parts.join(Between), AidText::body(aids, record)};
}

TimelineText words(Session& session, const Record& record)
{
    switch (record.kind) {
    case Kind::Contact:
        return contact(session, record);
    case Kind::Step:
        return step(session, record);
    case Kind::Handout:
        return handout(session, record);
    case Kind::Consent:
        return consent(session, record);
    case Kind::Referral:
        return referral(session, record);
    case Kind::Appointment:
        return appointment(session, record);
    case Kind::Goal:
        return goal(session, record);
    case Kind::Assessment:
        return assessment(session, record);
    default:
        return {};
    }
}

} // namespace

TimelineText describe(Session& session, const Record& record)
{
    TimelineText text = words(session, record);
    for (const Conflict& conflict : ConflictText::ofRecord(session, record.id))
        text.body +=
            Conflicts::showsAllVersions(conflict.kind, conflict.field)
                ? ConflictText::versions(session, conflict)
                : say(QT_TRANSLATE_NOOP("Timeline", "Two versions, to choose: %1")).arg(ConflictText::field(conflict));
    return text;
}

TimelineText describe(Session& session, const StateChange& change)
{
    TimelineText text{change.state == QStringLiteral("active") ? QStringLiteral("edit-redo") : QStringLiteral("clock"),
                      Terms::moment(QDateTime::fromMSecsSinceEpoch(change.at), session.clock().today()),
                      {},
                      {}};
    text.title = change.state == QStringLiteral("active")
                     ? say(QT_TRANSLATE_NOOP("Timeline", "Reopened"))
                     : say(QT_TRANSLATE_NOOP("Timeline", "State: %1")).arg(Terms::clientState(change.state));
    return text;
}

qint64 moment(Session& session, const Record& record)
{
    const Field* at = info(record.kind).field(u"at");
    // A referral keeps when it was offered, and stands where it was last touched.
    return at && record.kind != Kind::Referral ? record.integer(at->id) : touchedAt(session, record);
}

} // namespace Rinnalla::Timeline
