// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clientcardpage.h"

#include "core/casework/merging.h"
#include "core/store/lists.h"
#include "ui/casework/aidcard.h"
#include "ui/casework/appointmentscard.h"
#include "ui/casework/goalscard.h"
#include "ui/casework/referralscard.h"
#include "ui/clients/clientform.h"
#include "ui/clients/consentpanel.h"
#include "ui/clients/erasepanel.h"
#include "ui/clients/identitypanel.h"
#include "ui/clients/timelinecard.h"
#include "ui/clients/timelineitem.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathview.h"
#include "ui/path/steppanel.h"
#include "ui/session/conflicttext.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/scrolled.h"

#include <QHideEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace Rinnalla {

namespace {

const QString StepDetail = QStringLiteral("step/");
const QString AddendumDetail = QStringLiteral("addendum/");
const QString EditDetail = QStringLiteral("edit");
const QString ConsentDetail = QStringLiteral("consent");

} // namespace

ClientCardPage::ClientCardPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new ClientHeader)
    , m_views(new QStackedWidget)
    , m_identity(new IdentityPanel(session))
    , m_consent(new ConsentPanel(session))
    , m_erase(new ErasePanel(session))
    , m_path(new PathView(session.paths()))
    , m_goals(new GoalsCard(session))
    , m_appointments(new AppointmentsCard(session))
    , m_referrals(new ReferralsCard(session))
    , m_aids(new AidCard(session))
    , m_timeline(new TimelineCard(session))
    , m_accesses(new AccessCard(session))
    , m_step(new StepPanel(session))
    , m_form(new ClientForm(session))
    , m_nobody(new EmptyState(QStringLiteral("system-users")))
{
    m_views->addWidget(scrolled(makeOverview())); // in the order of View
    m_views->addWidget(scrolled(m_step));
    m_views->addWidget(scrolled(m_form));
    m_views->addWidget(m_nobody);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    localize(m_nobody, [this] {
        m_nobody->setText(tr("This client is not here. They may have been erased."));
        m_nobody->setAction(tr("All clients"));
    });

    localize(m_header, [this] { reload(); }); // who wrote which version, and when
    connectHeader();
    connect(m_nobody, &EmptyState::triggered, this, [this] { m_session.open({QStringLiteral("clients"), {}, {}}); });
    connect(m_identity, &IdentityPanel::folded, this, [this] { m_header->setIdentityShown(false); });
    connect(m_erase, &ErasePanel::erased, this, [this] { m_session.open({QStringLiteral("clients"), {}, {}}); });
    connect(m_path, &PathView::activated, this, &ClientCardPage::openStep);
    connect(m_path, &PathView::printAsked, this, [this] { m_session.open(ClientPaper::picturePlace(m_client.id)); });
    connect(&session, &Session::pathsChanged, m_path, &PathView::refresh);
    connect(m_timeline, &TimelineCard::stepOpened, this, &ClientCardPage::openStep);
    connect(m_step, &StepPanel::finished, this, [this] { showView(Overview); });
    connect(m_form, &ClientForm::saved, this, [this] { showView(Overview); });
    connect(m_form, &ClientForm::left, this, [this] { showView(Overview); });
    connect(&session, &Session::changed, this, &ClientCardPage::refresh);
    connect(&session, &Session::roomChanged, this, &ClientCardPage::reload);
    connect(&session, &Session::erased, this, [this](const Id& client) {
        if (client == m_client.id)
            reload();
    });
}

QWidget* ClientCardPage::makeOverview()
{
    auto* overview = new QWidget;
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* card :
         {static_cast<QWidget*>(m_identity), static_cast<QWidget*>(m_consent), static_cast<QWidget*>(m_erase),
          static_cast<QWidget*>(m_goals), makePathCard(), static_cast<QWidget*>(m_appointments),
          static_cast<QWidget*>(m_referrals), static_cast<QWidget*>(m_aids), static_cast<QWidget*>(m_timeline),
          static_cast<QWidget*>(m_accesses)})
        column->addWidget(card);
    column->addStretch();
    return overview;
}

QWidget* ClientCardPage::makePathCard()
{
    auto* card = new Card;
    auto* title = new Heading(Heading::Level::Section);
    auto* add = new QPushButton;
    add->setObjectName(QStringLiteral("step-add"));
    add->setIcon(QIcon::fromTheme(QStringLiteral("list-add")));
    auto* print = new QPushButton;
    print->setObjectName(QStringLiteral("path-print"));
    print->setIcon(QIcon::fromTheme(QStringLiteral("document-print")));
    m_printPath = print;
    auto* nothing = new QLabel;
    nothing->setProperty("muted", true);
    nothing->setWordWrap(true);
    m_noSteps = nothing;
    localize(card, [=] {
        title->setText(tr("Path"));
        add->setText(tr("Walk a step"));
        print->setText(tr("Print my path…"));
        nothing->setText(tr("No steps yet. Walk one together: it shows the options and what each brings."));
    });
    connect(add, &QPushButton::clicked, this, [this] { openStep({}); });
    connect(print, &QPushButton::clicked, this, [this] { m_session.open(ClientPaper::pathPlace(m_client.id)); });
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(print);
    row->addWidget(add);
    card->body()->addLayout(row);
    card->body()->addWidget(nothing);
    card->body()->addWidget(m_path);
    return card;
}

void ClientCardPage::connectHeader()
{
    connect(m_header, &ClientHeader::conflictsRequested, this, [this] {
        m_session.open({QStringLiteral("conflicts"), m_client.id, {}});
    });
    connect(m_header, &ClientHeader::printRequested, this, [this] {
        m_session.open({QStringLiteral("sheets"), m_client.id, {}});
    });
    connect(m_header, &ClientHeader::identityToggled, this, &ClientCardPage::toggleIdentity);
    connect(m_header, &ClientHeader::editRequested, this, [this] {
        m_form->edit(m_client);
        showView(EditClient);
    });
    connect(m_header, &ClientHeader::consentRequested, this, [this] {
        showView(Overview);
        m_consent->begin(m_client.id);
    });
    connect(m_header, &ClientHeader::formsRequested, this, [this] {
        m_session.open({QStringLiteral("form"), m_client.id, QStringLiteral("proposal")});
    });
    connect(m_header, &ClientHeader::handoverRequested, this, [this] {
        m_session.open({QStringLiteral("handover"), m_client.id, {}});
    });
    connect(m_header, &ClientHeader::ownDataRequested, this, [this] {
        m_session.open({QStringLiteral("own-data"), m_client.id, {}});
    });
    connect(m_header, &ClientHeader::eraseRequested, this, [this] {
        showView(Overview);
        m_erase->begin(m_client);
    });
    connect(m_header, &ClientHeader::stateRequested, this, &ClientCardPage::setState);
}

void ClientCardPage::show(const Place& place)
{
    m_identity->fold();
    m_consent->leave();
    m_erase->leave();
    // Who was merged is shown as the one who was kept.
    const Id kept = Merging::kept(m_session.connection(), place.record).value_or(place.record);
    m_client = Record{Kind::Client, kept, {}};
    if (!load())
        return;
    if (!m_openings.note(m_session, m_client.id)) // nothing is shown that was not written down
        return showView(Nobody);
    m_timeline->show(m_client.id);
    showCase();
    if (place.detail.startsWith(StepDetail))
        return openStep(Id::fromString(place.detail.mid(StepDetail.size())).value_or(Id()));
    if (place.detail == EditDetail) {
        m_form->edit(m_client);
        return showView(EditClient);
    }
    showView(Overview);
    static_cast<QScrollArea*>(m_views->widget(Overview))->verticalScrollBar()->setValue(0);
    if (place.detail == ConsentDetail)
        m_consent->begin(m_client.id);
    if (openCase(place.detail))
        QTimer::singleShot(0, this, &ClientCardPage::showFocus); // when it has its place
    if (place.detail.startsWith(AddendumDetail))
        m_timeline->startAddendum(Id::fromString(place.detail.mid(AddendumDetail.size())).value_or(Id()));
}

Place ClientCardPage::place() const
{
    Place here{QStringLiteral("client"), m_client.id, {}};
    if (m_views->currentIndex() == Step)
        here.detail = StepDetail + (m_step->step().isNull() ? QStringLiteral("new") : m_step->step().toString());
    else if (m_views->currentIndex() == EditClient)
        here.detail = EditDetail;
    else if (m_consent->isVisibleTo(this))
        here.detail = ConsentDetail;
    for (const QString& open : {m_appointments->detail(), m_goals->detail(), m_referrals->detail()})
        if (here.detail.isEmpty())
            here.detail = open;
    if (here.detail.isEmpty() && !m_aids->aid().isEmpty())
        here.detail = QLatin1StringView(AidCard::Detail) + m_aids->aid();
    return here;
}

void ClientCardPage::showCase()
{
    m_goals->show(m_client.id);
    m_appointments->show(m_client.id);
    m_referrals->show(m_client.id);
    m_aids->show(m_client);
    m_accesses->show(m_client.id);
}

/// "goal/new", "appointment/<appointment>": false where the detail is none of these.
bool ClientCardPage::openCase(const QString& detail)
{
    const QString what = detail.section(u'/', 0, 0);
    const Id record = Id::fromString(detail.section(u'/', 1, 1)).value_or(Id());
    if (what == QStringLiteral("goal"))
        m_goals->begin(record);
    else if (what == QStringLiteral("appointment"))
        m_appointments->begin(record);
    else if (what == QStringLiteral("referral"))
        m_referrals->begin(record);
    else if (what == QStringLiteral("aid"))
        m_aids->open(detail.section(u'/', 1));
    else
        return false;
    return true;
}

Place ClientCardPage::placeOfDraft(const QString& name)
{
    for (const Place& place : {StepPanel::placeOfDraft(name), TimelineItem::placeOfDraft(name),
                               ClientForm::placeOfDraft(name), AidCard::placeOfDraft(name)})
        if (!place.page.isEmpty())
            return place;
    const QString kind = name.section(u'/', 0, 0);
    static const QStringList cases{QStringLiteral("appointment"), QStringLiteral("goal"), QStringLiteral("referral")};
    if (cases.contains(kind))
        return {QStringLiteral("client"), Id::fromString(name.section(u'/', 2, 2)).value_or(Id()),
                name.section(u'/', 0, 1)};
    const auto client = Id::fromString(name.section(u'/', 1, 1));
    if (!client || (kind != QStringLiteral("identity") && kind != ConsentDetail))
        return {};
    return {QStringLiteral("client"), *client, kind == ConsentDetail ? ConsentDetail : QString()};
}

/// Reads the client and the path; false, with words for it, where there is nobody of this room.
bool ClientCardPage::load()
{
    const auto found = visibleClient(m_session, m_client.id);
    const bool here = found.has_value();
    m_header->setVisible(here);
    if (!here) {
        m_identity->fold();
        m_client = Record{};
        showView(Nobody);
        return false;
    }
    m_client = *found;
    m_header->show(m_client, m_session.clock().today(), openConflicts());
    const auto steps = Lists::stepsOf(m_session.connection(), m_client.id);
    if (!steps)
        m_session.fail(steps.error());
    const QList<Record> path = steps.value_or(QList<Record>());
    m_noSteps->setVisible(path.isEmpty());
    m_path->setVisible(!path.isEmpty());
    m_printPath->setVisible(!path.isEmpty());
    m_path->setHistory(PathHistory::read(m_session.store().journal(), m_client, path).value_or(PathHistory()));
    m_path->setSteps(path, m_session.clock().today());
    return true;
}

ClientHeader::Open ClientCardPage::openConflicts() const
{
    const QList<Conflict> conflicts = ConflictText::ofClient(m_session, m_client.id);
    ClientHeader::Open open{static_cast<int>(conflicts.size()), {}, {}};
    for (const Conflict& conflict : conflicts) {
        if (conflict.kind != Kind::Client)
            continue;
        if (conflict.field == ClientField::ContactRules)
            open.rules = ConflictText::versions(m_session, conflict);
        if (conflict.field == ClientField::SafetyNotes)
            open.notes = ConflictText::versions(m_session, conflict);
    }
    return open;
}

void ClientCardPage::reload()
{
    if (m_client.id.isNull() || !load())
        return;
    m_timeline->reload();
    m_goals->reload();
    m_appointments->reload();
    m_referrals->reload();
    m_accesses->reload();
}

void ClientCardPage::refresh(const QList<Edit>& edits)
{
    const bool shown =
        edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
            return edit.kind != Kind::Access && edit.kind != Kind::Identity && edit.kind != Kind::Activity;
        });
    if (shown)
        reload();
}

void ClientCardPage::showView(View view)
{
    m_views->setCurrentIndex(view);
    if (view != Overview)
        m_identity->fold();
}

void ClientCardPage::openStep(const Id& step)
{
    showView(Step);
    static_cast<QScrollArea*>(m_views->widget(Step))->verticalScrollBar()->setValue(0);
    m_step->open(m_client, step);
}

void ClientCardPage::showFocus()
{
    auto* overview = static_cast<QScrollArea*>(m_views->widget(Overview));
    if (QWidget* focus = overview->focusWidget())
        overview->ensureWidgetVisible(focus, 0, overview->height() / 3);
}

void ClientCardPage::toggleIdentity(bool shown)
{
    if (shown) {
        showView(Overview);
        m_header->setIdentityShown(m_identity->reveal(m_client.id));
        static_cast<QScrollArea*>(m_views->widget(Overview))->verticalScrollBar()->setValue(0); // it stands on top
    } else {
        m_identity->fold();
    }
}

void ClientCardPage::setState(const QString& state)
{
    Edit client{Kind::Client, m_client.id, {}};
    client.set(ClientField::State, state);
    m_session.write({client}, tr("State: %1").arg(Terms::clientState(state)));
}

void ClientCardPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        m_identity->fold();
    Page::hideEvent(event);
}

} // namespace Rinnalla
