// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sheetspage.h"

#include "core/casework/settings.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/handouts/sheetchoice.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/handouts/sheetsmodel.h"
#include "ui/handouts/workerslot.h"
#include "ui/print/sheetmeasures.h"
#include "ui/session/sheetterms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace Rinnalla {

SheetsPage::SheetsPage(Session& session, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_handing(new HandingOut(session, output, this))
    , m_model(new SheetsModel(session.sheets(), this))
    , m_topics(new QListView(this))
    , m_choice(new SheetChoice(session.sheets(), this))
    , m_panel(new HandoutPanel(session, this))
    , m_slot(new WorkerSlotField(this))
    , m_checked(new Notice(Notice::Tone::Info, this))
    , m_warning(new Notice(Notice::Tone::Warning, this))
    , m_refusal(new Notice(Notice::Tone::Error, this))
    , m_preview(new SheetPreview(this))
{
    build();
    connect(m_topics->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetsPage::topicChosen);
    connect(m_choice, &SheetChoice::changed, this, &SheetsPage::refresh);
    connect(m_preview, &SheetPreview::refused, this, &SheetsPage::refuse);
    connect(m_panel, &HandoutPanel::printRequested, this, [this] { m_handing->print(paper()); });
    connect(m_panel, &HandoutPanel::saveRequested, this, [this] { m_handing->save(paper()); });
    connect(m_panel, &HandoutPanel::readTogether, this, [this] { m_handing->readTogether(paper().handout); });
    connect(m_handing, &HandingOut::handedOut, m_panel, &HandoutPanel::handedOut);
    connect(m_handing, &HandingOut::busyChanged, this,
            [this] { m_panel->setCanHandOut(m_usable && !m_handing->isBusy()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &SheetsPage::refresh);
    connect(m_slot, &WorkerSlotField::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_panel, &HandoutPanel::personChanged, m_slot, &WorkerSlotField::clear);
    connect(m_panel, &HandoutPanel::answered, this, &SheetsPage::answered);
    connect(&session, &Session::sheetsChanged, this, &SheetsPage::sheetsChanged);
    connect(&session, &Session::roomChanged, this, [this] {
        m_panel->setClient({});
        show({QStringLiteral("sheets"), {}, {}});
    });
    localize(this, [this] {
        m_topics->setAccessibleName(tr("Sheets"));
        m_model->retranslate();
        refresh();
    });
    show({QStringLiteral("sheets"), {}, {}});
}

SheetsPage::~SheetsPage() = default;

void SheetsPage::build()
{
    m_topics->setModel(m_model);
    m_topics->setWordWrap(true);
    m_topics->setSpacing(4);
    m_topics->setProperty("sheets", true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes later narrows rows that are laid out
    m_topics->setResizeMode(QListView::Adjust);

    auto* list = new QVBoxLayout;
    list->addWidget(makeHead());
    list->addWidget(m_topics, 1);
    auto* content = new QWidget;
    auto* side = new QVBoxLayout(content);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_choice);
    side->addWidget(m_checked);
    side->addWidget(m_warning);
    side->addWidget(m_refusal);
    side->addWidget(m_panel);
    m_panel->body()->insertWidget(1, m_slot); // after for whom
    side->addWidget(m_preview, 1);
    constexpr int leastLines = 12; // of the sheet; with large text on a small screen the page scrolls instead
    m_preview->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_whole = new QHBoxLayout(this);
    m_whole->setSpacing(16);
    m_whole->addLayout(list, 1);
    m_whole->addWidget(scroll, 2);
    setFocusProxy(m_topics);
}

/// The title, and the menu to where the texts themselves are kept right.
QWidget* SheetsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* heading = new Heading(Heading::Level::Page, head);
    auto* texts = new QToolButton(head);
    texts->setObjectName(QStringLiteral("texts"));
    texts->setPopupMode(QToolButton::InstantPopup);
    texts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    texts->setIcon(QIcon::fromTheme(QStringLiteral("document-edit")));
    texts->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(texts);
    texts->setMenu(menu);
    const auto add = [&](const char* name, const std::function<Place()>& place) {
        QAction* action = menu->addAction(QString(), this, [this, place] { m_session.open(place()); });
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    QAction* edit = add("editText", [this] { return Place{QStringLiteral("sheet-editor"), {}, this->place().detail}; });
    QAction* facts = add("editFacts", [] { return Place{QStringLiteral("sheet-facts"), {}, {}}; });
    QAction* packs = add("sharePacks", [] { return Place{QStringLiteral("sheet-packs"), {}, {}}; });
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading, 1);
    row->addWidget(texts);
    localize(head, [heading, texts, edit, facts, packs] {
        heading->setText(tr("Sheets"));
        texts->setText(tr("Texts"));
        texts->setAccessibleName(tr("Texts: edit, check, share"));
        edit->setText(tr("Edit or check this text"));
        facts->setText(tr("Numbers and services"));
        packs->setText(tr("Share checked texts, take in texts"));
    });
    return head;
}

void SheetsPage::show(const Place& place)
{
    m_model->setRoom(m_session.room());
    const QString topic = place.detail.section(u'/', 0, 0);
    const QModelIndex wanted = m_model->indexOf(topic);
    m_topics->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0));
    topicChosen();
    const QString language = place.detail.section(u'/', 1);
    m_choice->setLanguage(language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : language);
    if (!place.record.isNull())
        m_panel->setClient(place.record);
    refresh();
}

Place SheetsPage::place() const
{
    const SheetRequest request = m_choice->request();
    return {QStringLiteral("sheets"), m_panel->client(), request.topic + u'/' + request.language};
}

/// With large text on a small screen the sheet stands under the list.
void SheetsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 100;
    m_whole->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SheetsPage::topicChosen()
{
    m_choice->setTopic(m_model->topic(m_topics->currentIndex()), m_session.clock().today());
    refresh();
}

/// Where the worker is stays; what is there may be another text now.
void SheetsPage::sheetsChanged()
{
    const SheetRequest before = m_choice->request();
    m_model->setRoom(m_session.room());
    const QModelIndex same = m_model->indexOf(before.topic);
    const QSignalBlocker quiet(m_topics->selectionModel());
    m_topics->setCurrentIndex(same.isValid() ? same : m_model->index(0));
    topicChosen();
    m_choice->setLanguage(before.language);
    refresh();
}

void SheetsPage::refresh()
{
    m_soon.stop();
    const SheetRequest request = m_choice->request();
    const QDate today = m_session.clock().today();
    m_model->setLanguage(request.language, today);
    const auto page = m_session.sheets().page(request, today);
    m_refusal->setText({});
    showState(request);
    m_usable = page && page->state != SheetState::Draft;
    m_panel->setCanHandOut(m_usable && !m_handing->isBusy());
    if (page) {
        m_page = *page;
        const auto organisation = Settings::read(m_session.connection(), Settings::Key::OrganisationName);
        addOrganisation(m_page, organisation.value_or(QString()));
        m_slot->filled().addTo(m_page);
        m_slot->setVisible(saysAll(m_page.format));
        m_panel->setSheet(m_page.state, m_page.format);
        m_preview->setPage(m_page);
    } else {
        m_preview->clear();
        refuse(page.error());
    }
}

/// Of two languages beside each other each has its own, said once where it is the same.
void SheetsPage::showState(const SheetRequest& request)
{
    const QDate today = m_session.clock().today();
    const SheetCatalogue& sheets = m_session.sheets();
    const auto notice = [&](const SheetEdition* edition) { return SheetTerms::notice(*edition, today); };
    QList<const SheetEdition*> shown;
    for (const QString& language : {request.language, request.beside})
        if (const SheetEdition* edition = sheets.edition(request.topic, language))
            shown += edition;
    if (shown.size() == 2 && notice(shown.first()) == notice(shown.last()))
        shown.removeLast();
    QStringList good;
    QStringList warnings;
    for (const SheetEdition* edition : shown)
        (edition->state(today) == SheetState::Checked ? good : warnings) +=
            shown.size() == 1 ? notice(edition)
                              //: A language, and the state of its text
                              : tr("%1: %2").arg(inLine(sheets.languageName(edition->language)), notice(edition));
    m_checked->setText(good.join(u'\n'));
    m_warning->setText(warnings.join(u'\n'));
}

void SheetsPage::refuse(const Error& error)
{
    m_usable = false;
    m_panel->setCanHandOut(false);
    m_checked->setText({});
    m_warning->setText({});
    m_refusal->setText(error.message);
}

/// The form follows the answer, where the one chosen would be more than is safe.
void SheetsPage::answered(PaperSafety safety)
{
    if (!allowsPaper(safety) || allows(safety, m_choice->request().format, m_panel->client()))
        return;
    m_choice->setFormat(safety == PaperSafety::Card           ? SheetFormat::Card
                        : safety == PaperSafety::NeutralSheet ? SheetFormat::NeutralSheet
                                                              : SheetFormat::Neutral);
}

Paper SheetsPage::paper()
{
    if (m_soon.isActive())
        refresh(); // the last letters of the worker's line
    const Handout handout{m_choice->request(), m_panel->client(), m_panel->safety(), m_panel->reason()};
    return {handoutEdit(m_session, handout), m_page, m_panel->reason()};
}

} // namespace Rinnalla
