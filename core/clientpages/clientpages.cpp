// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clientpages/clientpages.h"

#include "core/clientpages/pagewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla {

namespace {

const SheetRun Space{QStringLiteral(" ")};
const SheetRun Dash{QStringLiteral(" – ")};

tl::unexpected<Error> refuse(const char* text, const QString& what)
{
    return failure(ErrorCode::NotFound, QCoreApplication::translate("ClientPages", text).arg(what));
}

SheetState stateOf(const Route& route, const QString& language)
{
    return route.isChecked(language) ? SheetState::Checked : SheetState::Unchecked;
}

bool isAhead(const PlannedStep& step)
{
    static const QStringList behind{QStringLiteral("done"), QStringLiteral("declined_after_information"),
                                    QStringLiteral("not_possible")};
    return !behind.contains(step.state);
}

/// What follows from an option: for whom, what, and that it cannot be taken back or may cost.
SheetRuns consequenceRuns(const PageWriter& page, const Consequence& consequence)
{
    SheetRuns runs{page.label(consequence.forCloseOnes ? "for_close_ones" : "for_person")};
    runs += page.text(consequence.text);
    if (!consequence.undoable)
        runs += {Space, SheetRun{page.words().phrase("not_undoable"), true}};
    if (consequence.cost)
        runs += {Space, SheetRun{page.words().phrase("cost"), true}};
    return runs;
}

SheetRuns periodRuns(const PageWriter& page, const Period& period)
{
    SheetRuns runs = page.text(period.label);
    if (period.validFrom.isValid())
        runs += SheetRuns{Space} + page.words().filled("rule_from", page.words().day(period.validFrom));
    if (period.validTo.isValid())
        runs += SheetRuns{Space} + page.words().filled("rule_until", page.words().day(period.validTo));
    return runs;
}

QString unbroken(QString number)
{
    return number.replace(u' ', QChar::Nbsp);
}

void addLine(SheetRuns& runs, const SheetRuns& line)
{
    runs += lineBreak();
    runs += line;
}

void addDays(SheetRuns& runs, const PageWriter& page, const PlannedStep& step)
{
    const PagePhrases& words = page.words();
    const auto add = [&](const char* key, const QDate& day) {
        if (day.isValid())
            addLine(runs, words.filled(key, words.day(day)));
    };
    add("starts", step.startsOn);
    add("ends", step.endsOn);
    if (step.dueOn.isValid()) {
        SheetRuns deadline = words.filled("deadline", words.day(step.dueOn));
        for (SheetRun& run : deadline)
            run.bold = true;
        addLine(runs, deadline);
    }
    if (step.alongAt.isValid())
        addLine(runs, words.filled("along", words.moment(step.alongAt)));
}

} // namespace

PlannedStep PlannedStep::of(const Record& step)
{
    PlannedStep planned;
    planned.templateId = step.text(StepField::Template);
    planned.title = step.text(StepField::Title);
    planned.state = step.text(StepField::State);
    planned.chosen = step.text(StepField::Chosen);
    planned.words = step.text(StepField::Decision);
    planned.startsOn = step.date(StepField::StartsOn);
    planned.endsOn = step.date(StepField::EndsOn);
    planned.dueOn = step.date(StepField::DueOn);
    planned.alongAt = step.time(StepField::AccompanimentAt);
    return planned;
}

ClientPages::ClientPages(const PathTemplates& paths, QList<Error>* refused)
    : m_paths(paths)
    , m_phrases(PagePhrases::load(paths.folder(), paths.languages(), refused))
{}

QStringList ClientPages::languages(const SheetCatalogue& sheets) const
{
    QStringList tags;
    for (const QString& tag : m_paths.languages())
        if (m_phrases.contains(tag) && sheets.phrases(tag))
            tags += tag;
    return tags;
}

Status ClientPages::prepare(const ClientPageRequest& request, const SheetCatalogue& sheets)
{
    const QStringList known = languages(sheets);
    QStringList wanted{request.language};
    if (!request.beside.isEmpty())
        wanted += request.beside;
    for (const QString& language : wanted) {
        if (!known.contains(language))
            return refuse(QT_TRANSLATE_NOOP("ClientPages", "There are no words for this page in the language %1."),
                          language);
        if (!m_spoken.contains(language)) {
            m_paths = m_paths.with(language);
            m_spoken += language;
        }
    }
    return {};
}

Result<SheetPage> ClientPages::options(const QString& step, const ClientPageRequest& request,
                                       const SheetCatalogue& sheets, const QDate& today)
{
    if (const Status ready = prepare(request, sheets); !ready)
        return tl::unexpected(ready.error());
    const StepTemplate* known = m_paths.step(step);
    const Route* route = m_paths.routeOf(step);
    if (!known || !route)
        return refuse(QT_TRANSLATE_NOOP("ClientPages", "There is no step %1."), step);
    PageWriter page(request.format, today);
    for (const QString& language : {request.language, request.beside}) {
        if (language.isEmpty())
            continue;
        const Phrases& fixed = *sheets.phrases(language);
        page.begin(fixed, *m_phrases.constFind(language), stateOf(*route, language));
        writeOptions(page, *route, *known);
        writeServices(page, optionServices(*known), sheets.services());
        const SheetRuns version = fixed.filled("version", {{SheetRun{QString::number(route->version), false, true}}});
        page.footer(version + SheetRuns{SheetRun{QStringLiteral(" · ")}}
                    + page.words().filled("as_of", page.words().day(today)));
    }
    return page.page();
}

void ClientPages::writeOptions(PageWriter& page, const Route& route, const StepTemplate& step) const
{
    page.title(page.text(step.title));
    SheetRuns about = page.text(step.about);
    if (!page.speaks(route.title))
        about = SheetRuns{page.label("other_language")} + about;
    page.lead(about);
    if (step.price)
        page.lead(SheetRuns{page.label("price")} + page.text(*step.price));
    page.lead(
        {SheetRun{page.words().phrase("your_choice") + u' ', true}, SheetRun{page.words().phrase("undoable_marked")}});
    for (const Option& option : step.options) {
        page.heading(page.text(option.title));
        for (const bool forCloseOnes : {false, true})
            for (const Consequence& consequence : option.consequences)
                if (consequence.forCloseOnes == forCloseOnes)
                    page.row(consequenceRuns(page, consequence));
    }
    if (step.periods.isEmpty())
        return;
    page.heading({SheetRun{page.words().phrase("time_limits")}});
    for (const Period& period : step.periods)
        page.row(periodRuns(page, period));
}

void ClientPages::writeServices(PageWriter& page, const QStringList& ids, const Services& services)
{
    QList<const Service*> known;
    for (const QString& id : ids)
        if (const Service* service = services.service(id))
            known += service;
    if (known.isEmpty())
        return;
    page.heading({SheetRun{page.words().phrase("who_can_help")}});
    for (const Service* service : known)
        page.service(*service);
}

Result<SheetPage> ClientPages::myPath(QList<PlannedStep> steps, const PathContents& contents,
                                      const ClientPageRequest& request, const SheetCatalogue& sheets,
                                      const QDate& today)
{
    if (const Status ready = prepare(request, sheets); !ready)
        return tl::unexpected(ready.error());
    std::stable_sort(steps.begin(), steps.end(), [](const PlannedStep& a, const PlannedStep& b) {
        return a.startsOn.isValid() && (!b.startsOn.isValid() || a.startsOn < b.startsOn);
    });
    PageWriter page(request.format, today);
    for (const QString& language : {request.language, request.beside}) {
        if (language.isEmpty())
            continue;
        page.begin(*sheets.phrases(language), *m_phrases.constFind(language), pathState(steps, language));
        page.title({SheetRun{page.words().phrase("my_path")}});
        if (!contents.goals.isEmpty())
            page.heading({SheetRun{page.words().phrase("my_goals")}});
        for (const QString& goal : contents.goals)
            page.lead({PageWriter::verbatim(goal)});
        for (const PlannedStep& step : steps)
            writeStep(page, step, contents);
        if (contents.numbers)
            writeServices(page, pathServices(steps), sheets.services());
        page.footer(page.words().filled("as_of", page.words().day(today)));
    }
    return page.page();
}

void ClientPages::writeStep(PageWriter& page, const PlannedStep& step, const PathContents& contents) const
{
    const StepTemplate* known = m_paths.step(step.templateId);
    SheetRuns runs;
    if (known && !page.speaks(known->title))
        runs += page.label("other_language");
    runs += known ? page.text(known->title, true) : SheetRuns{PageWriter::verbatim(step.title, true)};
    runs += {Dash, SheetRun{page.words().state(step.state)}};
    if (const Option* chosen = known ? known->option(step.chosen) : nullptr)
        addLine(runs, SheetRuns{page.label("my_choice")} + page.text(chosen->title));
    if (contents.words && !step.words.isEmpty())
        addLine(runs, {page.label("own_words"), PageWriter::verbatim(step.words)});
    if (contents.dates)
        addDays(runs, page, step);
    if (!step.serviceName.isEmpty()) {
        addLine(runs, {PageWriter::verbatim(step.serviceName)});
        if (!step.servicePhone.isEmpty())
            runs += {SheetRun{QStringLiteral(": ")}, SheetRun{unbroken(step.servicePhone), true, true}};
    }
    page.row(runs);
}

/// Each once, of what is still ahead, in the order of the steps.
QStringList ClientPages::pathServices(const QList<PlannedStep>& steps) const
{
    QStringList ids;
    for (const PlannedStep& step : steps)
        if (const StepTemplate* known = isAhead(step) ? m_paths.step(step.templateId) : nullptr)
            for (const QString& id : known->partners)
                if (!ids.contains(id))
                    ids += id;
    return ids;
}

bool ClientPages::isPrinted(const Service& service, const QDate& today)
{
    return PageWriter::hasCurrentNumber(service, today);
}

SheetState ClientPages::pathState(const QList<PlannedStep>& steps, const QString& language) const
{
    for (const PlannedStep& step : steps)
        if (const Route* route = m_paths.routeOf(step.templateId))
            if (stateOf(*route, language) == SheetState::Unchecked)
                return SheetState::Unchecked;
    return SheetState::Checked;
}

} // namespace Rinnalla
