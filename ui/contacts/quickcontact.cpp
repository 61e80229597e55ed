// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/quickcontact.h"

#include "core/base/text.h"
#include "core/store/lists.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/whofield.h"
#include "ui/session/conflicttext.h"
#include "ui/session/contactdrafts.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/tokenedit.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString SupportRoom = QStringLiteral("support");

bool pressesInsteadOfSaving(const QWidget* focused)
{
    const auto* button = qobject_cast<const QAbstractButton*>(focused);
    if (!button)
        return false;
    const bool chosenAlready = button->group() && button->group()->exclusive() && button->isChecked();
    return !chosenAlready;
}

} // namespace

QuickContact::QuickContact(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_form(new ContactForm(session))
    , m_rules(new Notice(Notice::Tone::Warning, this))
    , m_notKept(new Notice(Notice::Tone::Info, this))
    , m_problem(new Notice(Notice::Tone::Error, this))
    , m_thrownAway(new Notice(Notice::Tone::Info, this))
{
    auto* title = new Heading(Heading::Level::Page, this);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addWidget(title);
    for (Notice* notice : {m_thrownAway, m_rules, m_notKept, m_problem})
        box->addWidget(notice);
    box->addWidget(scrolled(m_form, Sideways::Never), 1);
    box->addWidget(makeFooter());
    localize(this, [this, title] {
        title->setText(tr("New contact"));
        showClient();
    });

    connect(m_form, &ContactForm::changed, this, &QuickContact::changed);
    connect(m_form, &ContactForm::topicRefused, this, [this](const QString& topic) {
        m_refused += topic;
        m_notKept->setText(tr("%1 is left out: the client has asked that it is not recorded.").arg(inLine(topic)));
    });
    connect(&session, &Session::roomChanged, this, [this] { begin(draftFor({}), {}); });
    connect(&session, &Session::erased, this, &QuickContact::forgetErased);
    connect(&session, &Session::changed, this, &QuickContact::forgetErased); // a colleague may have erased them
    for (int i = 0; i < m_form->channel()->values().size(); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, i] { m_form->channel()->button(m_form->channel()->values().at(i))->click(); });
    }
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &QuickContact::save);
    }
    begin(draftFor({}), {});
}

QuickContact::~QuickContact() = default;

QWidget* QuickContact::makeFooter()
{
    auto* footer = new QWidget(this);
    auto* kept = new QLabel(footer);
    auto* discarding = new QPushButton(footer);
    auto* saving = new QPushButton(footer);
    auto* bringBack = new QPushButton(m_thrownAway);
    kept->setTextFormat(Qt::PlainText);
    kept->setProperty("muted", true);
    kept->setWordWrap(true);
    saving->setProperty("primary", true);
    saving->setObjectName(QStringLiteral("save"));
    discarding->setObjectName(QStringLiteral("discard"));
    bringBack->setObjectName(QStringLiteral("bring-back"));
    discarding->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
    bringBack->setIcon(QIcon::fromTheme(QStringLiteral("edit-undo")));
    m_thrownAway->addButton(bringBack);

    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(kept, 1);
    row->addWidget(discarding);
    row->addWidget(saving);
    connect(saving, &QPushButton::clicked, this, &QuickContact::save);
    connect(discarding, &QPushButton::clicked, this, &QuickContact::discard);
    connect(bringBack, &QPushButton::clicked, this, [this] {
        m_form->restore(m_discarded);
        m_thrownAway->setText({});
        changed();
        m_form->note()->setFocus();
    });
    localize(footer, [kept, discarding, saving, bringBack] {
        kept->setText(tr("What you type is kept, encrypted, until you save or discard it."));
        discarding->setText(tr("Discard"));
        saving->setText(tr("Save"));
        saving->setToolTip(tr("Enter, or Ctrl+Enter from the note"));
        bringBack->setText(tr("Bring back"));
    });
    return footer;
}

QString QuickContact::draftFor(const Id& client) const
{
    return ContactDrafts::name(m_session.room(), client);
}

void QuickContact::show(const Place& place)
{
    const Record client = visibleClient(m_session, place.record).value_or(Record());
    const QString draft = place.detail.isEmpty() ? draftFor(client.id) : draftFor(client.id) + u'/' + place.detail;
    // Ctrl+N in the middle of a contact goes on with it; asking for another client's begins another.
    const bool goesOn = client.id.isNull() && !m_form->state().isEmpty();
    if (!goesOn && draft != m_draftName)
        begin(draft, client);
    else if (m_form->state().isEmpty())
        begin(m_draftName, client);
    m_form->channel()->button(m_form->channel()->values().constFirst())->setFocus();
    if (QToolButton* chosen = m_form->channel()->button(m_form->channel()->value()))
        chosen->setFocus();
}

Place QuickContact::place() const
{
    return ContactDrafts::place(m_draftName);
}

void QuickContact::begin(const QString& draft, const Record& client)
{
    if (m_draft && !m_draftName.isEmpty())
        m_draft->keep();
    m_draftName = draft;
    m_draft = std::make_unique<DraftKeeper>(
        m_session, draft, [this] { return m_form->state(); }, nullptr);
    m_refused.clear();
    for (Notice* notice : {m_notKept, m_problem, m_thrownAway})
        notice->setText({});
    const QCborMap kept = m_draft->load();
    m_form->restore(kept);
    if (kept.isEmpty() && !client.id.isNull())
        m_form->who()->setClient(client);
    showClient();
}

void QuickContact::changed()
{
    m_problem->setText({});
    followClient();
    m_draft->touch();
}

/// The draft bears the name of the client it is about, as soon as there is one.
void QuickContact::followClient()
{
    const bool known = m_form->who()->who() == WhoField::Who::Client;
    const Id client = known ? m_form->who()->client().id : Id();
    if (ContactDrafts::place(m_draftName).record == client)
        return;
    const QString wanted = draftFor(client);
    QString name = wanted;
    for (int other = 2; !m_session.store().drafts().load(name).value_or(QCborMap()).isEmpty(); ++other)
        name = wanted + u'/' + QString::number(other); // an earlier one is not finished either
    m_draft->discard();
    m_draftName = name;
    m_draft = std::make_unique<DraftKeeper>(
        m_session, name, [this] { return m_form->state(); }, nullptr);
    showClient();
}

void QuickContact::showClient()
{
    const bool known = m_form->who()->who() == WhoField::Who::Client;
    const Record client = known ? m_form->who()->client() : Record();
    QStringList lines;
    for (const quint16 field : {ClientField::ContactRules, ClientField::SafetyNotes})
        if (const QString text = ConflictText::text(m_session, client, field); known && !text.isEmpty())
            lines += text;
    const QStringList unwanted = client.texts(ClientField::DoNotRecord);
    if (!unwanted.isEmpty()) {
        QStringList shown;
        for (const QString& topic : unwanted)
            shown += inLine(topic);
        lines += tr("Not to be recorded: %1").arg(shown.join(QStringLiteral(", ")));
    }
    m_rules->setText(lines.join(u'\n'));
    m_form->topics()->setRefused(unwanted);
}

void QuickContact::reset()
{
    m_draft->discard();
    m_form->clear();
    m_draftName.clear(); // nothing is left to keep under it
    begin(draftFor({}), {});
}

/// What was being taken down about somebody goes with them.
void QuickContact::forgetErased()
{
    const Id client = ContactDrafts::place(m_draftName).record;
    if (!client.isNull() && !Lists::record(m_session.connection(), client).value_or(std::nullopt))
        reset();
}

void QuickContact::discard()
{
    const QCborMap state = m_form->state();
    reset();
    m_discarded = state;
    if (!state.isEmpty())
        m_thrownAway->setText(tr("Discarded. Until you save something else, you can bring it back."));
    m_form->channel()->button(m_form->channel()->values().constFirst())->setFocus();
}

QString QuickContact::problem(QWidget*& where) const
{
    const WhoField& who = *m_form->who();
    where = who.lineEdit();
    switch (who.who()) {
    case WhoField::Who::Unknown:
        return tr("No client is called %1. Choose one from the list, make a new client, or leave it empty.")
            .arg(inLine(who.codeName()));
    case WhoField::Who::Nobody:
        // A contact with nobody stands in the first room's lists, where others would read it.
        if (m_session.room() != SupportRoom)
            return tr("Here a contact is always with a client. Choose one or make a new one.");
        break;
    case WhoField::Who::Client:
    case WhoField::Who::NewClient:
        break;
    }
    if (!m_form->channel()->value().isEmpty())
        return {};
    where = m_form->channel()->button(m_form->channel()->values().constFirst());
    return tr("Choose how you met: a call, a text message, outreach …");
}

QList<Edit> QuickContact::edits(Id& contact, Id& client)
{
    const WhoField& who = *m_form->who();
    QList<Edit> edits;
    if (who.who() == WhoField::Who::NewClient) {
        client = m_session.store().newId();
        Edit made{Kind::Client, client, {}};
        made.set(ClientField::CodeName, who.codeName());
        made.set(ClientField::Compartment, m_session.room());
        made.set(ClientField::State, "active");
        edits += made;
    } else if (who.who() == WhoField::Who::Client) {
        client = who.client().id;
    }
    contact = m_session.store().newId();
    Edit logged = m_form->edit(contact);
    if (!client.isNull())
        logged.set(ContactField::Client, client);
    return edits << logged;
}

bool QuickContact::save()
{
    m_form->topics()->commit();
    QWidget* where = nullptr;
    if (const QString wrong = problem(where); !wrong.isEmpty()) {
        m_problem->setText(wrong);
        where->setFocus();
        return false;
    }
    Id contact;
    Id client;
    const QList<Edit> all = edits(contact, client);
    const QString what =
        m_refused.isEmpty() ? tr("Contact saved") : tr("Contact saved, without what the client asked not to record");
    if (!m_session.write(all, what))
        return false;
    m_discarded = {};
    reset();
    m_session.open(client.isNull() ? Place{QStringLiteral("contacts"), contact, {}}
                                   : Place{QStringLiteral("client"), client, {}});
    return true;
}

void QuickContact::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int digit = event->key() - Qt::Key_1;
    const QStringList channels = m_form->channel()->values();
    if (plain && digit >= 0 && digit < channels.size()) {
        QToolButton* button = m_form->channel()->button(channels.at(digit));
        button->setFocus();
        button->click();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (pressesInsteadOfSaving(focusWidget()))
            static_cast<QAbstractButton*>(focusWidget())->click();
        else
            save();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace Rinnalla
