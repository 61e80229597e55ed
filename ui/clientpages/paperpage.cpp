// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/paperpage.h"

#include "core/casework/caselists.h"
#include "core/store/lists.h"
#include "ui/clientpages/paperchoice.h"
#include "ui/clientpages/stepchoice.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathtext.h"
#include "ui/session/visible.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QScrollArea>

namespace Rinnalla {

namespace {

bool touchesPath(const QList<Edit>& edits)
{
    return edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
               return edit.kind == Kind::Step || edit.kind == Kind::Client || edit.kind == Kind::Partner
                      || edit.kind == Kind::Goal;
           });
}

QStringList openGoals(Session& session, const Id& client)
{
    QStringList words;
    const auto goals = CaseLists::goalsOf(session.connection(), client);
    for (const Record& goal : goals.value_or(QList<Record>()))
        if (const QString state = goal.text(GoalField::State); state.isEmpty() || state == QStringLiteral("open"))
            words += goal.text(GoalField::Words);
    return words;
}

} // namespace

PaperPage::PaperPage(Session& session, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_handing(new HandingOut(session, output, this))
    , m_pages(session.paths())
    , m_heading(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_choice(new PaperChoice(this))
    , m_steps(new StepChoice(session.paths(), this))
    , m_panel(new HandoutPanel(session, this))
    , m_state(new Notice(Notice::Tone::Warning, this))
    , m_privacy(new Notice(Notice::Tone::Warning, this))
    , m_refusal(new Notice(Notice::Tone::Error, this))
    , m_preview(new SheetPreview(this))
{
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { m_session.open(before()); });
    connect(m_choice, &PaperChoice::changed, this, &PaperPage::refresh);
    connect(m_steps, &StepChoice::changed, this, &PaperPage::refresh);
    connect(m_preview, &SheetPreview::refused, this, &PaperPage::refuse);
    connect(m_panel, &HandoutPanel::printRequested, this, [this] { m_handing->print(paper()); });
    connect(m_panel, &HandoutPanel::saveRequested, this, [this] { m_handing->save(paper()); });
    connect(m_panel, &HandoutPanel::readTogether, this, [this] { m_handing->readTogether(paper().handout); });
    connect(m_handing, &HandingOut::handedOut, m_panel, &HandoutPanel::handedOut);
    connect(m_handing, &HandingOut::busyChanged, this,
            [this] { m_panel->setCanHandOut(m_usable && !m_handing->isBusy()); });
    connect(&session, &Session::sheetsChanged, this, &PaperPage::refresh);
    connect(&session, &Session::pathsChanged, this, [this] {
        m_pages = ClientPages(m_session.paths());
        reload();
    });
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        if (touchesPath(edits))
            reload();
    });
    connect(&session, &Session::roomChanged, this, [this] { show(m_place); });
    connect(&session, &Session::erased, this, [this](const Id& client) {
        if (client == m_client.id)
            show(m_place);
    });
    localize(this, [this] { retranslate(); });
}

PaperPage::~PaperPage() = default;

void PaperPage::build()
{
    m_panel->setWithoutCards();
    m_back->setObjectName(QStringLiteral("paper-back"));
    m_back->setIcon(QIcon::fromTheme(QStringLiteral("go-previous")));
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_back);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_state),
          static_cast<QWidget*>(m_privacy), static_cast<QWidget*>(m_refusal), static_cast<QWidget*>(m_panel)})
        column->addWidget(part);
    column->addWidget(m_preview, 1);
    constexpr int leastLines = 16; // of the page; with large text on a small screen all of it scrolls instead
    m_preview->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(top);
    whole->addWidget(scroll, 1);
    setFocusProxy(m_choice);
}

/// Where the worker came from.
Place PaperPage::before() const
{
    if (m_place.record.isNull())
        return {QStringLiteral("paths"), {}, m_step};
    const QString record = ClientPaper::subject(m_place).record;
    return {QStringLiteral("client"), m_place.record, record.isEmpty() ? QString() : QStringLiteral("step/") + record};
}

void PaperPage::show(const Place& place)
{
    m_place = place;
    m_step = ClientPaper::subject(place).step;
    m_client = visibleClient(m_session, place.record).value_or(Record{Kind::Client, {}, {}});
    m_choice->begin(m_pages.languages(m_session.sheets()),
                    m_client.texts(ClientField::Reads) + m_client.texts(ClientField::Speaks));
    m_steps->begin({});
    m_panel->setClientFixed(isPath());
    m_panel->setClient(m_client.id);
    retranslate();
    reload();
    m_choice->setFocus(Qt::OtherFocusReason);
}

void PaperPage::retranslate()
{
    const StepTemplate* step = m_session.paths().step(m_step);
    m_heading->setText(isPath() ? tr("My path, on paper")
                       : step   ? tr("Options: %1").arg(step->title.text(PathText::interfaceLanguage()))
                                : tr("Options"));
    m_back->setText(tr("Back"));
    refresh();
}

void PaperPage::reload()
{
    QList<Record> path;
    if (isPath() && !m_client.id.isNull()) {
        const auto steps = Lists::stepsOf(m_session.connection(), m_client.id);
        if (!steps)
            m_session.fail(steps.error());
        path = steps.value_or(QList<Record>());
    }
    m_steps->setGoals(isPath() ? openGoals(m_session, m_client.id) : QStringList());
    m_steps->setVisible(!path.isEmpty());
    m_steps->update(path);
    refresh();
}

Result<SheetPage> PaperPage::makePage()
{
    const QDate today = m_session.clock().today();
    if (m_client.id.isNull() && (isPath() || !m_place.record.isNull()))
        return failure(ErrorCode::NotFound, tr("This client is not here. They may have been erased."));
    if (!isPath())
        return m_pages.options(m_step, m_choice->request(), m_session.sheets(), today);
    QList<PlannedStep> steps;
    for (const Record& step : m_steps->chosen())
        steps += planned(step);
    if (steps.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("Choose at least one step that comes along."));
    return m_pages.myPath(steps, m_steps->contents(), m_choice->request(), m_session.sheets(), today);
}

PlannedStep PaperPage::planned(const Record& step)
{
    PlannedStep planned = PlannedStep::of(step);
    const Id partner = step.reference(StepField::Partner);
    if (partner.isNull() || !m_steps->contents().numbers)
        return planned;
    const Record known =
        Lists::record(m_session.connection(), partner).value_or(std::nullopt).value_or(Record{Kind::Partner, {}, {}});
    planned.serviceName = known.text(PartnerField::Name);
    planned.servicePhone = known.texts(PartnerField::Phones).value(0);
    return planned;
}

void PaperPage::refresh()
{
    if (m_place.page.isEmpty())
        return;
    m_refusal->setText({});
    const auto page = makePage();
    m_usable = page.has_value();
    m_panel->setCanHandOut(m_usable && !m_handing->isBusy());
    if (!page) {
        m_preview->clear();
        return refuse(page.error());
    }
    m_page = *page;
    m_panel->setSheet(m_page.state, m_page.format);
    say(m_page);
    m_preview->setPage(m_page);
}

void PaperPage::say(const SheetPage& page)
{
    m_state->setText(page.state == SheetState::Unchecked
                         ? tr("Nobody has checked these texts yet. The paper says so, in its own language.")
                         : QString());
    const QString codeName = m_client.text(ClientField::CodeName);
    const bool named = !codeName.isEmpty() && toText(page).contains(codeName, Qt::CaseInsensitive);
    m_privacy->setText(!isPath() ? QString()
                       : named ? tr("The code name stands in what was written. Leave those words out, or change them.")
                       : m_steps->contents().words || !m_steps->contents().goals.isEmpty() ? tr(
                             "What was written is printed as it is. Read it first: does it name a person or a place?")
                                                                                           : QString());
}

void PaperPage::refuse(const Error& error)
{
    m_usable = false;
    m_panel->setCanHandOut(false);
    m_state->setText({});
    m_privacy->setText({});
    m_refusal->setText(error.message);
}

/// The services the page has the numbers of, as a sheet's handout keeps them: who has to be told of a change is found.
QStringList PaperPage::told() const
{
    QStringList services;
    if (const StepTemplate* step = m_session.paths().step(m_step))
        services = ClientPages::optionServices(*step);
    else if (m_steps->contents().numbers) {
        QList<PlannedStep> steps;
        for (const Record& chosen : m_steps->chosen())
            steps += PlannedStep::of(chosen);
        services = m_pages.pathServices(steps);
    }
    const SheetCatalogue& sheets = m_session.sheets();
    QStringList told;
    for (const QString& id : services) {
        const Service* service = sheets.services().service(id);
        const QString key = QStringLiteral("service/") + id;
        if (service && ClientPages::isPrinted(*service, m_session.clock().today()))
            told += key + u'=' + sheets.valueOf(key);
    }
    return told;
}

Paper PaperPage::paper() const
{
    const ClientPageRequest request = m_choice->request();
    const SheetRequest sheet{ClientPaper::topic(m_step), request.language, request.beside, request.format};
    Edit edit = handoutEdit(m_session, {sheet, m_panel->client(), m_panel->safety(), m_panel->reason()});
    edit.set(HandoutField::Told, told());
    if (const Route* route = m_session.paths().routeOf(m_step))
        edit.set(HandoutField::Version, QCborValue(route->version));
    return {edit, m_page, m_panel->reason()};
}

} // namespace Rinnalla
