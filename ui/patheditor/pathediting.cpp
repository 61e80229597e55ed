// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of PathEditorPage that reads, keeps, examines and writes the route.

#include "core/paths/routewriter.h"
#include "ui/path/pathtext.h"
#include "ui/patheditor/faultwords.h"
#include "ui/patheditor/patheditorpage.h"
#include "ui/patheditor/routestepform.h"
#include "ui/patheditor/textsedit.h"
#include "ui/session/conflicttext.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/terms.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QCborMap>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr auto TextKey = "text";
constexpr auto BasisKey = "basis";
const QString NotNow = QStringLiteral("not-now");

LocalText inAll(const QMap<QString, QString>& words)
{
    return LocalText(words);
}

/// What every step ends with, in the words the built-in routes use.
Option notNow()
{
    Option option;
    option.id = NotNow;
    option.title = inAll({{QStringLiteral("en"), QStringLiteral("Not now")},
                          {QStringLiteral("fi"), QStringLiteral("Ei nyt")},
                          {QStringLiteral("sv"), QStringLiteral("Inte nu")}});
    option.consequences += Consequence();
    return option;
}

} // namespace

LibraryEdits::By PathEditorPage::by() const
{
    return {m_session.worker(), m_session.clock().now()};
}

int PathEditorPage::nextVersion() const
{
    const Route* known = m_session.paths().route(m_route.id);
    return known ? known->version + 1 : 1;
}

QString PathEditorPage::text() const
{
    return RouteWriter::text(m_route);
}

bool PathEditorPage::isOfRoom(const QString& id) const
{
    const auto all = entries();
    return std::any_of(all.begin(), all.end(), [&](const RouteTree::Entry& entry) { return entry.id == id; });
}

/// Of the room, in the order of their lanes; then those that are only drafts.
QList<RouteTree::Entry> PathEditorPage::entries() const
{
    const PathTemplates& paths = m_session.paths();
    const QString language = PathText::interfaceLanguage();
    QList<RouteTree::Entry> all;
    const auto add = [&](const Route& route) {
        const QString title = route.title.text(language);
        if (route.rooms.contains(m_session.room()))
            all += {route.id, title.trimmed().isEmpty() ? tr("A new route") : title, stateOf(route), route.icon};
    };
    for (const Route& route : paths.routes())
        add(route);
    for (const OwnRoute& own : paths.ownRoutes())
        if (!paths.route(own.id) && !own.draft.isEmpty() && own.id != m_route.id)
            add(paths.draft(own.draft));
    if (!m_route.id.isEmpty() && !paths.route(m_route.id))
        add(m_route);
    return all;
}

QString PathEditorPage::stateOf(const Route& route) const
{
    const OwnRoute* own = m_session.paths().own(route.id);
    QStringList state;
    if (!m_session.paths().route(route.id))
        state += tr("Not in use yet");
    else if (!route.isOwn)
        state += tr("Built in");
    else
        state += route.origin.isEmpty() ? tr("The organisation's own") : tr("From %1").arg(route.origin);
    if (route.withdrawn)
        state += tr("Withdrawn");
    else if (!route.checks.isEmpty())
        state += tr("Checked in %1").arg(Terms::languageNames(route.checks.keys()));
    if (own && !own->draft.isEmpty())
        state += tr("A draft is saved");
    return state.join(QStringLiteral(" · "));
}

RouteFormNeeds PathEditorPage::needs() const
{
    RouteFormNeeds needs;
    needs.languages = {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    if (const QString beside = m_beside->currentData().toString(); !beside.isEmpty())
        needs.languages += beside;
    needs.facts = CodesEdit::facts(m_session.sheets());
    needs.services = CodesEdit::services(m_session.sheets(), PathText::interfaceLanguage());
    needs.newId = [this](const char* what) {
        constexpr int digits = 8;
        return QLatin1StringView(what) + u'-' + m_session.store().newId().toString().remove(u'-').last(digits);
    };
    return needs;
}

/// The draft on this laptop, else the shared one, else what is in use.
void PathEditorPage::begin(const QString& id)
{
    if (m_keeper)
        m_keeper->keep();
    const OwnRoute* own = m_session.paths().own(id);
    m_route = m_session.paths().whole(id);
    m_used = m_route.id.isEmpty() ? QString() : text();
    m_route.id = id;
    const QString used = m_used;
    m_saved = own && !own->draft.isEmpty() ? own->draft : used;
    m_basis = own && !own->draft.isEmpty() ? own->draftBasis : textDigest(used);
    m_keeper = std::make_unique<DraftKeeper>(
        m_session, QStringLiteral("path/") + id,
        [this] {
            return text() == m_saved
                       ? QCborMap()
                       : QCborMap{{QLatin1StringView(TextKey), text()}, {QLatin1StringView(BasisKey), m_basis}};
        },
        nullptr);
    const QCborMap kept = m_keeper->load();
    if (!kept.isEmpty())
        m_basis = kept.value(QLatin1StringView(BasisKey)).toString();
    const QString begun = kept.isEmpty() ? m_saved : kept.value(QLatin1StringView(TextKey)).toString();
    if (!begun.isEmpty() && begun != used) {
        m_route = m_session.paths().draft(begun);
        m_route.id = id;
    }
    if (m_saved != used && !m_saved.isEmpty()) // as this program writes it, so that equal is equal
        if (Route saved = m_session.paths().draft(m_saved); !saved.id.isEmpty())
            m_saved = RouteWriter::text(saved);
    m_check->leave();
}

void PathEditorPage::open(const QString& id, int step)
{
    if (id != m_route.id)
        begin(id);
    m_step = step < m_route.steps.size() ? step : -1;
    showForm();
    showTree();
    examine();
    refreshConflict();
}

void PathEditorPage::showForm()
{
    m_routeForm = nullptr;
    m_stepForm = nullptr;
    if (m_route.id.isEmpty()) {
        delete m_scroll->takeWidget();
        return;
    }
    auto* content = new Card;
    if (m_step < 0) {
        m_routeForm = new RouteForm(m_route, needs());
        content->body()->addWidget(m_routeForm);
        connect(m_routeForm, &RouteForm::changed, this, &PathEditorPage::typed);
    } else {
        QList<QPair<QString, QString>> earlier;
        for (const StepTemplate& step : m_route.steps.first(m_step))
            earlier += {step.id, step.title.text(PathText::interfaceLanguage())};
        for (const StepTemplate& step : m_route.steps.sliced(m_step)) // was moved: the check says so, and it can go
            if (m_route.steps.at(m_step).before.contains(step.id))
                earlier += {step.id, tr("%1 (comes later now)").arg(step.title.text(PathText::interfaceLanguage()))};
        m_stepForm = new RouteStepForm(m_route.steps.at(m_step), earlier, needs());
        content->body()->addWidget(m_stepForm);
        connect(m_stepForm, &RouteStepForm::changed, this, &PathEditorPage::typed);
    }
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(0);
}

void PathEditorPage::showTree()
{
    m_tree->fill(entries(), m_route, m_step, PathText::interfaceLanguage());
}

void PathEditorPage::typed()
{
    if (m_routeForm)
        m_routeForm->read(m_route);
    if (m_stepForm && m_step < m_route.steps.size())
        m_route.steps[m_step] = m_stepForm->value();
    m_keeper->touch();
    m_soon.start();
    refresh();
}

void PathEditorPage::examine()
{
    m_soon.stop();
    m_faults = m_session.paths().faultsOf(m_route);
    QList<FindingsList::Finding> found;
    QStringList said;
    for (const RouteFault& fault : std::as_const(m_faults)) {
        const QString words = FaultWords::of(fault, m_route, PathText::interfaceLanguage());
        if (said.contains(words))
            continue;
        said += words;
        found += {words, true, FaultWords::stepOf(fault)};
    }
    const bool readable = !m_stepForm || m_stepForm->isReadable();
    m_findings->setFindings(
        found, !readable ? tr("One of the days cannot be read. Write it as 21.11.2026, or leave it empty.")
               : found.isEmpty()
                   ? tr("The check finds nothing to mend.")
                   : tr("%n thing(s) to mend before the route can be used.", nullptr, static_cast<int>(found.size())));
    showTree();
    refresh();
}

/// What nobody has typed over follows the store; what is typed stays.
void PathEditorPage::pathsChanged()
{
    if (m_route.id.isEmpty())
        return;
    if (!isOfRoom(m_route.id))
        return show(place());
    const bool untouched = text() == m_saved;
    const Route used = m_session.paths().whole(m_route.id);
    m_used = used.id.isEmpty() ? QString() : RouteWriter::text(used);
    if (untouched) {
        const int step = m_step;
        const QString before = m_saved;
        m_keeper.reset(); // nothing is typed: nothing to keep
        begin(m_route.id);
        m_step = qMin(step, static_cast<int>(m_route.steps.size()) - 1);
        if (text() != before)
            showForm();
    } else if (const OwnRoute* own = m_session.paths().own(m_route.id); own && !own->draft.isEmpty()) {
        m_saved = RouteWriter::text(m_session.paths().draft(own->draft));
    } else {
        m_saved = m_used;
    }
    examine();
}

void PathEditorPage::refresh()
{
    const OwnRoute* own = m_session.paths().own(m_route.id);
    const Route* known = m_session.paths().route(m_route.id);
    const QString now = text();
    const QString& used = m_used;
    const bool differs = now != used;
    const bool right = m_faults.isEmpty() && !m_soon.isActive() && (!m_stepForm || m_stepForm->isReadable());
    const bool hasDraft = own && !own->draft.isEmpty();
    m_save->setEnabled(!m_route.id.isEmpty() && now != m_saved);
    m_use->setEnabled(differs && right);
    m_markChecked->setEnabled(right && !m_route.id.isEmpty());
    m_markChecked->setToolTip(right ? QString() : tr("Mend first what the check found."));
    m_drop->setEnabled(known && (differs || hasDraft));
    m_withdraw->setVisible(known && !known->withdrawn);
    m_again->setVisible(known && known->withdrawn);
    m_builtIn->setVisible(known && known->isOwn && m_session.paths().builtIn(m_route.id));
    m_basisChanged->setText(known && differs && m_basis != textDigest(used)
                                ? tr("The route in use changed after this one was begun. Taking this one into use "
                                     "replaces it.")
                                : QString());
    refreshState();
}

void PathEditorPage::refreshState()
{
    const Route* known = m_session.paths().route(m_route.id);
    QStringList state;
    if (!m_route.id.isEmpty())
        state += stateOf(known ? *known : m_route);
    if (text() != m_saved)
        state += tr("Typed and not saved");
    m_state->setText(state.join(QStringLiteral(" · ")));
    bool drops = false;
    if (const QWidget* form = m_scroll->widget())
        for (const TextsEdit* texts : form->findChildren<TextsEdit*>())
            drops |= texts->dropsOthers();
    m_dropped->setText(drops ? tr("What you changed is taken out of the languages not shown here: there it is read in "
                                  "English until somebody translates it. Choose a language above to do so.")
                             : QString());
    QStringList refused;
    for (const Error& error : m_session.refusedPaths())
        refused += error.message;
    if (!refused.isEmpty())
        refused.prepend(tr("These routes of the organisation cannot be used; the built-in ones stand in their place."));
    m_refused->setText(refused.join(u'\n'));
}

/// Two laptops wrote the same route at the same time.
void PathEditorPage::refreshConflict()
{
    if (m_route.id.isEmpty())
        return;
    const LaptopNames names(m_session);
    QStringList said;
    for (const Conflict& conflict : ConflictText::ofRecord(m_session, RouteEdits::idOf(m_route.id)))
        if (conflict.field != PathTemplateField::Worker && conflict.field != PathTemplateField::At)
            said += tr("Two versions: %1.").arg(ConflictText::field(conflict));
    m_conflict->setText(said.join(u'\n'));
}

bool PathEditorPage::write(const Edit& edit, const QString& done)
{
    if (!m_session.write({edit}, done))
        return false;
    if (text() == m_saved)
        m_keeper->discard();
    refresh();
    return true;
}

void PathEditorPage::newRoute()
{
    Route route;
    route.id = needs().newId("own");
    route.version = 1;
    route.rooms = {m_session.room()};
    route.icon = QStringLiteral("distribute-graph-directed");
    for (const Route& other : m_session.paths().routes())
        route.order = qMax(route.order, other.order);
    ++route.order;
    begin(route.id);
    m_route = route;
    m_step = -1;
    newStep();
    open(route.id, -1);
    if (m_routeForm)
        m_routeForm->setFocus(Qt::OtherFocusReason);
}

void PathEditorPage::newStep()
{
    StepTemplate step;
    step.id = needs().newId("step");
    Option option;
    option.id = needs().newId("option");
    option.consequences += Consequence();
    step.options = {option, notNow()};
    const int place = m_step < 0 ? static_cast<int>(m_route.steps.size()) : m_step + 1;
    m_route.steps.insert(place, step);
    m_step = place;
    showForm();
    typed();
    examine();
    m_stepForm->setFocus(Qt::OtherFocusReason);
}

/// What should come first must stand before it still.
void PathEditorPage::moveStep(int move)
{
    const int to = m_step + move;
    if (m_step < 0 || to < 0 || to >= m_route.steps.size())
        return;
    m_route.steps.move(m_step, to);
    m_step = to;
    showForm();
    typed();
    examine();
}

void PathEditorPage::removeStep()
{
    if (m_step < 0 || m_route.steps.size() < 2)
        return;
    const QString id = m_route.steps.takeAt(m_step).id;
    for (StepTemplate& step : m_route.steps)
        step.before.removeAll(id);
    m_step = qMin(m_step, static_cast<int>(m_route.steps.size()) - 1);
    showForm();
    typed();
    examine();
}

void PathEditorPage::saveDraft()
{
    write(RouteEdits::draft(m_route.id, text(), m_basis, by()), tr("Draft saved"));
}

/// Before words take another's place they are a draft, so that undo leads back to them.
bool PathEditorPage::saveQuietly()
{
    return text() == m_saved || write(RouteEdits::draft(m_route.id, text(), m_basis, by()), {});
}

void PathEditorPage::dropDraft()
{
    if (!saveQuietly())
        return;
    write(RouteEdits::dropDraft(m_route.id, by()), tr("Draft thrown away"));
}

void PathEditorPage::takeIntoUse()
{
    examine();
    if (!m_use->isEnabled() || !saveQuietly())
        return;
    Route route = m_route;
    route.version = nextVersion();
    write(RouteEdits::use(route, by()), tr("Taken into use; nobody has checked it yet"));
}

void PathEditorPage::beginCheck()
{
    examine();
    const Route* known = m_session.paths().route(m_route.id);
    const QStringList before = known ? known->checks.keys() : QStringList();
    CheckPanel::Languages languages;
    for (const QString& tag : RouteWriter::languages(m_route))
        languages += {tag, Terms::languageName(tag)};
    m_check->begin(m_session.clock().today(), languages,
                   before.isEmpty() ? QStringList{PathText::interfaceLanguage().section(u'-', 0, 0)} : before);
}

/// The words checked are those in the form: where they are not in use yet, they are from now on.
void PathEditorPage::check()
{
    const QString role = m_check->role();
    const QDate on = m_check->on();
    const QStringList languages = m_check->languages();
    examine();
    if (!m_markChecked->isEnabled() || !saveQuietly())
        return;
    Route route = m_route;
    const bool isInUse = text() == m_used;
    if (!isInUse)
        route.version = nextVersion();
    Edit edit = RouteEdits::check(route, languages, role, on, by());
    if (!isInUse) {
        const Edit used = RouteEdits::use(route, by());
        for (auto value = used.values.begin(); value != used.values.end(); ++value)
            edit.values.insert(value.key(), value.value());
    }
    write(edit, tr("Marked as checked"));
}

void PathEditorPage::withdraw()
{
    write(RouteEdits::withdraw(m_route.id, by()), tr("Route withdrawn"));
}

void PathEditorPage::useAgain()
{
    write(RouteEdits::restore(m_route.id, by()), tr("In use again"));
}

void PathEditorPage::useBuiltIn()
{
    if (!saveQuietly())
        return;
    write(RouteEdits::useBuiltIn(m_route.id, by()), tr("The built-in route is in use again"));
}

} // namespace Rinnalla
