// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/paperpage.h"

#include "core/casework/caselists.h"
#include "core/paths/stepdeadline.h"
#include "core/store/lists.h"
#include "ui/clientpages/paperchoice.h"
#include "ui/clientpages/stepchoice.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/partners/partnertext.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathtext.h"
#include "ui/widgets/notice.h"

namespace Rinnalla {

namespace {

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
    : ClientPaperPage(session, output, parent)
    , m_pages(session.paths())
    , m_choice(new PaperChoice(this))
    , m_steps(new StepChoice(session.paths(), this))
    , m_state(new Notice(Notice::Tone::Warning, this))
    , m_preview(new SheetPreview(this))
{
    connect(m_choice, &PaperChoice::changed, this, &PaperPage::refresh);
    connect(m_steps, &StepChoice::changed, this, &PaperPage::refresh);
    connect(m_preview, &SheetPreview::refused, this, &PaperPage::refuse);
    connect(&session, &Session::sheetsChanged, this, &PaperPage::refresh);
    build();
}

PaperPage::~PaperPage() = default;

void PaperPage::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_state),
          static_cast<QWidget*>(privacy()), static_cast<QWidget*>(refusal()), static_cast<QWidget*>(panel())})
        column->addWidget(part);
    column->addWidget(m_preview, 1);
    constexpr int leastLines = 16; // of the page; with large text on a small screen all of it scrolls instead
    m_preview->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    setFocusProxy(m_choice);
    finish(QStringLiteral("paper"), content);
}

Place PaperPage::before() const
{
    const Id client = place().record;
    if (client.isNull())
        return {QStringLiteral("paths"), {}, m_step};
    const QString record = ClientPaper::subject(place()).record;
    return {QStringLiteral("client"), client, record.isEmpty() ? QString() : QStringLiteral("step/") + record};
}

void PaperPage::begin()
{
    m_step = ClientPaper::subject(place()).step;
    m_choice->begin(m_pages.languages(m_session.sheets()),
                    client().texts(ClientField::Reads) + client().texts(ClientField::Speaks));
    m_steps->begin({});
    panel()->setClientFixed(isPath());
    m_choice->setFocus(Qt::OtherFocusReason);
}

bool PaperPage::isOfRoom() const
{
    const Route* route = m_session.paths().routeOf(m_step);
    return !route || route->rooms.contains(m_session.room());
}

QString PaperPage::title() const
{
    if (isPath())
        return tr("My path, on paper");
    const StepTemplate* step = isOfRoom() ? m_session.paths().step(m_step) : nullptr;
    return step ? tr("Options: %1").arg(step->title.text(PathText::interfaceLanguage())) : tr("Options");
}

void PaperPage::pathsChanged()
{
    m_pages = ClientPages(m_session.paths());
    reload();
}

void PaperPage::reload()
{
    QList<Record> path;
    if (isPath() && !client().id.isNull()) {
        const auto steps = Lists::stepsOf(m_session.connection(), client().id);
        if (!steps)
            m_session.fail(steps.error());
        path = steps.value_or(QList<Record>());
    }
    m_steps->setGoals(isPath() ? openGoals(m_session, client().id) : QStringList());
    m_steps->setVisible(!path.isEmpty());
    m_steps->update(path);
    refresh();
}

Result<SheetPage> PaperPage::makePage()
{
    const QDate today = m_session.clock().today();
    if (client().id.isNull() && (isPath() || !place().record.isNull()))
        return tl::unexpected(notHere());
    if (!isOfRoom())
        return failure(ErrorCode::NotFound, tr("This step belongs to the other room. Open that room to print it."));
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
    PlannedStep planned = PlannedStep::of(withRightDeadline(m_session.paths(), step));
    const Id partner = step.reference(StepField::Partner);
    if (partner.isNull() || !m_steps->contents().numbers)
        return planned;
    const Record known =
        Lists::record(m_session.connection(), partner).value_or(std::nullopt).value_or(Record{Kind::Partner, {}, {}});
    planned.serviceName = known.text(PartnerField::Name);
    planned.servicePhone = PartnerText::phones(known.value(PartnerField::Phones)).value(0).shown;
    return planned;
}

void PaperPage::refresh()
{
    if (!isOpen())
        return;
    refusal()->setText({});
    const auto page = makePage();
    setUsable(page.has_value());
    if (!page) {
        m_preview->clear();
        return refuse(page.error());
    }
    m_page = *page;
    panel()->setSheet(m_page.state, m_page.format);
    say(m_page);
    m_preview->setPage(m_page);
}

void PaperPage::say(const SheetPage& page)
{
    m_state->setText(page.state == SheetState::Unchecked
                         ? tr("Nobody has checked these texts yet. The paper says so, in its own language.")
                         : QString());
    const QString codeName = client().text(ClientField::CodeName);
    const bool named = !codeName.isEmpty() && toText(page).contains(codeName, Qt::CaseInsensitive);
    privacy()->setText(!isPath() ? QString()
                       : named ? tr("The code name stands in what was written. Leave those words out, or change them.")
                       : m_steps->contents().words || !m_steps->contents().goals.isEmpty() ? tr(
                             "What was written is printed as it is. Read it first: does it name a person or a place?")
                                                                                           : QString());
}

void PaperPage::refuse(const Error& error)
{
    setUsable(false);
    m_state->setText({});
    privacy()->setText({});
    refusal()->setText(error.message);
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

Edit PaperPage::handout() const
{
    const ClientPageRequest request = m_choice->request();
    const SheetRequest sheet{ClientPaper::topic(m_step), request.language, request.beside, request.format};
    Edit edit = handoutEdit(m_session, {sheet, panel()->client(), panel()->safety(), panel()->reason()});
    edit.set(HandoutField::Told, told());
    if (const Route* route = m_session.paths().routeOf(m_step))
        edit.set(HandoutField::Version, QCborValue(route->version));
    return edit;
}

Paper PaperPage::paper() const
{
    return {handout(), m_page, panel()->reason()};
}

void PaperPage::print()
{
    handing()->print(paper());
}

void PaperPage::save()
{
    handing()->save(paper());
}

} // namespace Rinnalla
