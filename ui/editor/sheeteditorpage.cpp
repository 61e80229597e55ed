// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sheeteditorpage.h"

#include "ui/editor/differencesview.h"
#include "ui/editor/markdownedit.h"
#include "ui/editor/placeholdermenu.h"
#include "ui/editor/sheetnamechoice.h"
#include "ui/editor/withdrawpanel.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/session/draftkeeper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString PageName = QStringLiteral("sheet-editor");

QBoxLayout* column(QWidget* owner)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

SheetEditorPage::SheetEditorPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_choice(new SheetNameChoice(session.sheets(), this))
    , m_sides(new QTabWidget(this))
    , m_source(new NoteEdit(this))
    , m_differences(new DifferencesView(this))
    , m_edit(new MarkdownEdit(this))
    , m_state(new QLabel(this))
    , m_basisChanged(new Notice(Notice::Tone::Warning, this))
    , m_conflict(new Notice(Notice::Tone::Warning, this))
    , m_unprintable(new Notice(Notice::Tone::Error, this))
    , m_insert(new QToolButton(this))
    , m_placeholders(new PlaceholderMenu(this))
    , m_findings(new FindingsList(this))
    , m_check(new CheckPanel(this))
    , m_withdraw(new WithdrawPanel(this))
    , m_preview(new SheetPreview(this))
{
    auto* heading = new Heading(Heading::Level::Page, this);
    localize(heading, [heading] { heading->setText(tr("Edit texts")); });
    constexpr int leastLines = 14; // with large text on a small screen the page scrolls instead
    m_preview->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    auto* content = new QWidget;
    auto* inner = column(content);
    inner->addWidget(m_choice);
    inner->addWidget(m_conflict);
    inner->addWidget(m_basisChanged);
    inner->addWidget(m_unprintable);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(12);
    m_columns->addWidget(makeSource(), 3);
    m_columns->addWidget(makeEdit(), 4);
    m_columns->addWidget(m_preview, 3);
    inner->addLayout(m_columns, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(heading);
    whole->addWidget(scroll, 1);
    setFocusProxy(m_edit);
    connectParts();
    localize(this, [this] { retranslate(); });
}

SheetEditorPage::~SheetEditorPage() = default;

QWidget* SheetEditorPage::makeSource()
{
    m_source->setObjectName(QStringLiteral("source-text"));
    m_source->setReadOnly(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->setDocumentMode(true);
    m_sides->addTab(m_source, QString());
    m_sides->addTab(m_differences, QString());
    return m_sides;
}

QWidget* SheetEditorPage::makeEdit()
{
    m_edit->setObjectName(QStringLiteral("sheet-text"));
    m_state->setObjectName(QStringLiteral("sheet-state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* side = new QWidget(this);
    auto* layout = column(side);
    layout->addWidget(m_state);
    layout->addWidget(m_edit, 3);
    layout->addWidget(makeButtons());
    layout->addWidget(m_check);
    layout->addWidget(m_withdraw);
    layout->addWidget(m_findings, 1);
    return side;
}

QPushButton* SheetEditorPage::addButton(FlowLayout* row, const char* name, void (SheetEditorPage::*pressed)())
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget* SheetEditorPage::makeButtons()
{
    m_insert->setObjectName(QStringLiteral("insert"));
    m_insert->setMenu(m_placeholders);
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setFocusPolicy(Qt::StrongFocus);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, 8);
    row->addWidget(m_insert);
    m_save = addButton(row, "save-draft", &SheetEditorPage::saveDraft);
    m_save->setIcon(QIcon::fromTheme(QStringLiteral("document-save")));
    m_use = addButton(row, "use", &SheetEditorPage::takeIntoUse);
    m_markChecked = addButton(row, "mark-checked", &SheetEditorPage::beginCheck);
    m_markChecked->setProperty("primary", true);
    m_drop = addButton(row, "drop-draft", &SheetEditorPage::dropDraft);
    m_withdrawButton = addButton(row, "withdraw", &SheetEditorPage::beginWithdrawal);
    m_again = addButton(row, "use-again", &SheetEditorPage::useAgain);
    return buttons;
}

void SheetEditorPage::connectParts()
{
    constexpr int pauseMs = 250;
    constexpr int longPauseMs = 700;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &SheetEditorPage::examine);
    m_proofSoon.setSingleShot(true);
    m_proofSoon.setInterval(longPauseMs);
    connect(&m_proofSoon, &QTimer::timeout, this, &SheetEditorPage::readProof);
    connect(m_choice, &SheetNameChoice::nameChosen, this, &SheetEditorPage::open);
    connect(m_choice, &SheetNameChoice::sourceChosen, this, &SheetEditorPage::showSource);
    connect(m_choice, &SheetNameChoice::otherLanguageAsked, this, [this] {
        m_session.open({QStringLiteral("sheet-words"), {}, SheetName{m_name.topic, QString()}.toString()});
    });
    connect(m_preview, &SheetPreview::refused, this, [this](const Error& why) {
        m_unprintable->setText(why.message); // a letter no font has, or words that do not fit
        m_readable = false;
        refresh();
    });
    connect(m_edit, &QTextEdit::textChanged, this, &SheetEditorPage::typed);
    connect(m_findings, &FindingsList::placeAsked, m_edit, &MarkdownEdit::goToRow);
    connect(m_placeholders, &PlaceholderMenu::wordsChosen, m_edit, &MarkdownEdit::insertWords);
    connect(m_placeholders, &PlaceholderMenu::paragraphChosen, m_edit, &MarkdownEdit::insertParagraph);
    connect(m_check, &CheckPanel::checked, this, &SheetEditorPage::check);
    connect(m_withdraw, &WithdrawPanel::withdrawn, this, [this](const QString& why) {
        write(LibraryEdits::withdraw(m_session.sheets(), m_name, why, by()), tr("Text withdrawn"));
    });
    connect(m_sides, &QTabWidget::currentChanged, this, &SheetEditorPage::refreshDifferences);
    connect(&m_session, &Session::sheetsChanged, this, &SheetEditorPage::libraryChanged);
    connect(&m_session, &Session::changed, this, &SheetEditorPage::refreshConflict);
    connect(&m_session, &Session::roomChanged, this, [this] { show({PageName, {}, {}}); });
    auto* choose = new QPushButton(m_conflict);
    choose->setObjectName(QStringLiteral("to-conflicts"));
    connect(choose, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("conflicts"), {}, {}}); });
    localize(choose, [choose] { choose->setText(tr("Choose between them")); });
    m_conflict->addButton(choose);
}

void SheetEditorPage::retranslate()
{
    m_sides->setTabText(0, tr("Source"));
    m_sides->setTabText(1, tr("Differences"));
    m_sides->tabBar()->setAccessibleName(tr("Beside the text"));
    m_source->setAccessibleName(tr("Source text"));
    m_edit->setAccessibleName(tr("Text being edited"));
    m_insert->setText(tr("Insert"));
    m_insert->setToolTip(tr("A telephone number, address, period or age that the program fills in"));
    m_save->setText(tr("Save draft"));
    m_use->setText(tr("Take into use"));
    m_use->setToolTip(tr("Replaces the text in use. It counts as not checked until somebody checks it."));
    m_markChecked->setText(tr("Mark as checked\u2026"));
    m_drop->setText(tr("Back to the text in use"));
    m_withdrawButton->setText(tr("Withdraw\u2026"));
    m_again->setText(tr("Use again"));
    if (m_name.topic.isEmpty())
        return;
    m_placeholders->fill(m_session.sheets(), m_session.room(), m_name.language);
    examine(); // in the new language
    refreshConflict();
}

void SheetEditorPage::show(const Place& place)
{
    const SheetName wanted = SheetName::fromString(place.detail);
    const bool isOfRoom = m_session.sheets().compartment(wanted.topic) == m_session.room();
    m_choice->choose(isOfRoom ? wanted : SheetName{{}, wanted.language}, m_session.room());
    open();
}

Place SheetEditorPage::place() const
{
    return {PageName, {}, m_name.toString()};
}

/// With large text on a small screen the parts stand one under the other.
void SheetEditorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int charactersSideBySide = 130;
    const bool wide = width() > fontMetrics().averageCharWidth() * charactersSideBySide;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
