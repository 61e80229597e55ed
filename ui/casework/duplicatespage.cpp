// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/duplicatespage.h"

#include "core/casework/merging.h"
#include "ui/casework/caserow.h"
#include "ui/casework/duplicatefinder.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/scrolled.h"

#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

QString nameOf(const Record& client)
{
    const QString name = client.text(ClientField::CodeName);
    return name.isEmpty() ? DuplicatesPage::tr("Client without a code name") : inLine(name);
}

/// Which kinds of detail agree, in words; never the detail.
QString agreeing(Duplicates::Details details)
{
    using Duplicates::Detail;
    QStringList kinds;
    if (details.testFlag(Detail::CodeName))
        kinds += DuplicatesPage::tr("the code name");
    if (details.testFlag(Detail::Name))
        kinds += DuplicatesPage::tr("the name");
    if (details.testFlag(Detail::Phone))
        kinds += DuplicatesPage::tr("a telephone number");
    if (details.testFlag(Detail::Email))
        kinds += DuplicatesPage::tr("an e-mail address");
    if (details.testFlag(Detail::BirthDate))
        kinds += DuplicatesPage::tr("the date of birth and a part of the name");
    return DuplicatesPage::tr("Both have: %1").arg(kinds.join(QStringLiteral(", ")));
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // its button may be what was just pressed
        delete item;
    }
}

} // namespace

DuplicatesPage::DuplicatesPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_finder(std::make_unique<DuplicateFinder>(session))
    , m_busy(new QProgressBar(this))
    , m_none(new EmptyState(QStringLiteral("system-users"), this))
    , m_suggested(new QVBoxLayout)
    , m_mergedCard(new Card(this))
    , m_merged(new QVBoxLayout)
{
    auto* title = new Heading(Heading::Level::Page, this);
    auto* back = new QPushButton(QIcon::fromTheme(QStringLiteral("system-users")), {}, this);
    back->setObjectName(QStringLiteral("clients"));
    auto* what = new QLabel(this);
    what->setWordWrap(true);
    what->setProperty("muted", true);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(back);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addLayout(head);
    box->addWidget(what);
    box->addWidget(m_busy);
    box->addWidget(scrolled(makeBody(), Sideways::Never), 1);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    localize(this, [this, title, back, what] {
        title->setText(tr("Possible duplicates"));
        back->setText(tr("All clients"));
        what->setText(
            tr("The program compares details on this laptop and shows only the code names. Open both cards and "
               "make sure before you merge. Merging loses nothing, and it can be taken back."));
        m_busy->setAccessibleName(tr("Comparing"));
        showPairs();
        showMerged();
    });
    connect(back, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("clients"), {}, {}}); });
    connect(m_finder.get(), &DuplicateFinder::found, this, [this](const QList<Duplicates::Pair>& pairs) {
        m_pairs = pairs;
        m_known = true;
        showPairs();
    });
    connect(m_finder.get(), &DuplicateFinder::failed, this, [this](const Error& error) {
        m_busy->hide();
        m_session.fail(error);
    });
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const bool concerns = edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
                                  return edit.kind == Kind::Client || edit.kind == Kind::Identity;
                              });
        if (!concerns || !isVisible())
            return;
        showMerged();
        m_finder->find(MostShown); // what is shown stays until the answer comes
    });
    connect(&session, &Session::erased, this, &DuplicatesPage::begin);
    connect(&session, &Session::roomChanged, this, &DuplicatesPage::begin);
}

DuplicatesPage::~DuplicatesPage() = default;

QWidget* DuplicatesPage::makeBody()
{
    auto* body = new QWidget;
    auto* box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    m_suggested->setSpacing(12);
    box->addWidget(m_none);
    box->addLayout(m_suggested);
    auto* merged = new Heading(Heading::Level::Section, m_mergedCard);
    m_mergedCard->body()->addWidget(merged);
    m_mergedCard->body()->addLayout(m_merged);
    localize(merged, [merged] { merged->setText(tr("Merged")); });
    box->addWidget(m_mergedCard);
    box->addStretch();
    return body;
}

void DuplicatesPage::show(const Place&)
{
    begin();
}

Place DuplicatesPage::place() const
{
    return {QStringLiteral("duplicates"), {}, {}};
}

void DuplicatesPage::begin()
{
    m_pairs.clear();
    m_known = false;
    showPairs();
    showMerged();
    m_finder->find(MostShown);
}

void DuplicatesPage::showPairs()
{
    empty(m_suggested);
    m_busy->setVisible(!m_known);
    m_none->setVisible(m_known && m_pairs.isEmpty());
    m_none->setText(tr("No two clients of this room look like one person."));
    for (const Duplicates::Pair& pair : std::as_const(m_pairs))
        m_suggested->addWidget(makePair(pair));
}

QWidget* DuplicatesPage::makePair(const Duplicates::Pair& pair)
{
    auto* card = new Card;
    const QString one = nameOf(pair.one);
    const QString other = nameOf(pair.other);
    auto* row =
        new CaseRow(QStringLiteral("system-users"), tr("%1 and %2").arg(one, other), {agreeing(pair.agreeing)}, card);
    card->body()->addWidget(row);
    const auto button = [&](const char* icon, const QString& text, const char* name, auto&& pressed) {
        QToolButton* made = row->addButton(QString::fromLatin1(icon), text, QString::fromLatin1(name));
        connect(made, &QToolButton::clicked, this, pressed);
    };
    const Id first = pair.one.id;
    const Id second = pair.other.id;
    const auto openCard = [this](const Id& client) { m_session.open({QStringLiteral("client"), client, {}}); };
    button("im-user", tr("Open %1").arg(one), "open-one", [openCard, first] { openCard(first); });
    button("im-user", tr("Open %1").arg(other), "open-other", [openCard, second] { openCard(second); });
    button("vcs-merge", tr("Merge, keep %1").arg(one), "merge-one", [this, first, second] { merge(first, second); });
    button("vcs-merge", tr("Merge, keep %1").arg(other), "merge-other",
           [this, first, second] { merge(second, first); });
    button("dialog-cancel", tr("Not the same person"), "not-same", [this, pair] { notTheSame(pair); });
    return card;
}

void DuplicatesPage::showMerged()
{
    empty(m_merged);
    const auto rows = Merging::mergedIn(m_session.connection(), m_session.room());
    if (!rows)
        m_session.fail(rows.error());
    m_mergedCard->setVisible(rows && !rows->isEmpty());
    for (const Merging::MergedRow& merged : rows.value_or(QList<Merging::MergedRow>())) {
        auto* row = new CaseRow(QStringLiteral("vcs-merge"),
                                tr("%1 is shown as %2").arg(nameOf(merged.away), nameOf(merged.kept)), {});
        QToolButton* apart =
            row->addButton(QStringLiteral("edit-undo"), tr("Take the merging back"), QStringLiteral("unmerge"));
        connect(apart, &QToolButton::clicked, this, [this, away = merged.away.id] {
            write(Merging::unmerge(m_session.connection(), away), tr("They stand apart again"));
        });
        m_merged->addWidget(row);
    }
}

void DuplicatesPage::merge(const Id& kept, const Id& other)
{
    write(Merging::merge(m_session.connection(), kept, other), tr("Merged into one"));
}

void DuplicatesPage::notTheSame(const Duplicates::Pair& pair)
{
    write(Merging::notTheSame(m_session.connection(), pair.one.id, pair.other.id), tr("Noted: not the same person"));
}

void DuplicatesPage::write(const Result<QList<Edit>>& edits, const QString& what)
{
    if (!edits)
        m_session.fail(edits.error());
    else
        m_session.write(*edits, what); // the change reads everything again
}

} // namespace Rinnalla
