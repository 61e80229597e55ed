// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactdetails.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/whofield.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace Rinnalla {

namespace {

const QString BodyKey = QStringLiteral("text");

QPushButton* button(QWidget* parent, const char* name, const char* icon)
{
    auto* made = new QPushButton(QIcon::fromTheme(QString::fromLatin1(icon)), {}, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString joined(const QStringList& typed)
{
    QStringList parts;
    for (const QString& each : typed)
        parts += inLine(each);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ContactDetails::ContactDetails(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(makeHead());
    box->addWidget(makeNote());
    box->addWidget(makeAdding());
    box->addWidget(makeWho());
    box->addStretch();
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const bool concerns =
            edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [this](const Edit& edit) {
                return edit.id == contact() || edit.kind == Kind::Addendum || edit.kind == Kind::Client;
            });
        if (concerns)
            refresh();
    });
    connect(&session, &Session::roomChanged, this, &ContactDetails::refresh);
    connect(&session, &Session::erased, this, &ContactDetails::refresh);
    localize(this, [this] { refresh(); });
}

ContactDetails::~ContactDetails() = default;

QWidget* ContactDetails::makeHead()
{
    auto* card = new Card(this);
    m_title = new Heading(Heading::Level::Section, card);
    m_followUp = new Notice(Notice::Tone::Info, card);
    auto* done = button(m_followUp, "follow-up-done", "dialog-ok-apply");
    auto* removing = button(card, "delete", "edit-delete");
    m_followUp->addButton(done);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(14);
    m_facts->setColumnStretch(1, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(removing, 0, Qt::AlignTop);
    card->body()->addLayout(top);
    card->body()->addWidget(m_followUp);
    card->body()->addLayout(m_facts);
    connect(done, &QPushButton::clicked, this, &ContactDetails::followUpDone);
    connect(removing, &QPushButton::clicked, this, &ContactDetails::remove);
    localize(card, [done, removing] {
        done->setText(tr("Done"));
        done->setToolTip(tr("The follow-up is done"));
        removing->setText(tr("Delete"));
        removing->setToolTip(tr("Delete this contact; you can undo it"));
    });
    return card;
}

QWidget* ContactDetails::makeNote()
{
    auto* card = new Card(this);
    auto* title = new Heading(Heading::Level::Section, card);
    m_note = new PlainText({}, card);
    m_note->setFocusPolicy(Qt::StrongFocus);
    m_addenda = new QVBoxLayout;
    card->body()->addWidget(title);
    card->body()->addWidget(m_note);
    card->body()->addLayout(m_addenda);
    localize(card, [title] { title->setText(tr("Note")); });
    return card;
}

QWidget* ContactDetails::makeAdding()
{
    auto* card = new Card(this);
    auto* label = new QLabel(card);
    m_addendum = new NoteEdit(card);
    m_addendum->setLines(3);
    m_addendum->setObjectName(QStringLiteral("addendum"));
    label->setBuddy(m_addendum);
    auto* add = button(card, "add-addendum", "list-add");
    card->body()->addWidget(label);
    card->body()->addWidget(m_addendum);
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &ContactDetails::addAddendum);
    connect(m_addendum, &NoteEdit::textChanged, this, [this] {
        if (m_draft)
            m_draft->touch();
    });
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), m_addendum);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &ContactDetails::addAddendum);
    }
    localize(card, [this, label, add] {
        label->setText(tr("Add to the note"));
        m_addendum->setPlaceholderText(tr("The note stays as it was written; this is put under it. Ctrl+Enter adds."));
        add->setText(tr("Add"));
    });
    return card;
}

QWidget* ContactDetails::makeWho()
{
    auto* card = new Card(this);
    m_with = new Heading(Heading::Level::Section, card);
    m_open = button(card, "open-client", "im-user");
    m_unlink = button(card, "unlink", "list-remove");
    m_who = new WhoField(m_session, WhoField::Offer::ClientsOnly, card);
    m_link = button(card, "link", "list-add");
    auto* linked = new QHBoxLayout;
    linked->addWidget(m_open);
    linked->addWidget(m_unlink);
    linked->addStretch();
    auto* linking = new QHBoxLayout;
    linking->addWidget(m_who, 1);
    linking->addWidget(m_link, 0, Qt::AlignTop);
    card->body()->addWidget(m_with);
    card->body()->addLayout(linked);
    card->body()->addLayout(linking);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("client"), m_row.contact.reference(ContactField::Client), {}});
    });
    connect(m_unlink, &QPushButton::clicked, this, &ContactDetails::unlink);
    connect(m_link, &QPushButton::clicked, this, &ContactDetails::link);
    connect(m_who->lineEdit(), &QLineEdit::returnPressed, this, &ContactDetails::link);
    connect(m_who, &WhoField::changed, this, [this] { m_link->setEnabled(m_who->who() == WhoField::Who::Client); });
    localize(card, [this] {
        m_open->setText(tr("Open client"));
        m_unlink->setText(tr("Unlink"));
        m_unlink->setToolTip(tr("The contact stays, with nobody in particular"));
        m_link->setText(tr("Link"));
        m_link->setToolTip(tr("This contact was with the client chosen here"));
        m_who->lineEdit()->setAccessibleName(tr("Client to link"));
    });
    return card;
}

void ContactDetails::setContact(const Id& contact)
{
    if (m_draft && contact != this->contact())
        m_draft->keep();
    m_draft.reset();
    m_row = {};
    m_row.contact.id = contact;
    m_who->setNobody();
    m_addendum->setText({});
    if (!contact.isNull()) {
        const auto shown = visibleContact(m_session, contact);
        const Id client = shown ? shown->contact.reference(ContactField::Client) : Id();
        // The client's own timeline goes on with the same draft; erasing the client erases it.
        const QString name =
            QStringLiteral("addendum/%1/%2").arg(contact.toString(), client.isNull() ? QString() : client.toString());
        m_draft = std::make_unique<DraftKeeper>(
            m_session, name,
            [this] {
                return m_addendum->text().isEmpty() ? QCborMap() : QCborMap{{BodyKey, m_addendum->text()}};
            },
            nullptr);
        const QSignalBlocker quiet(m_addendum);
        m_addendum->setText(m_draft->load().value(BodyKey).toString());
    }
    refresh();
}

void ContactDetails::refresh()
{
    const auto row = visibleContact(m_session, contact());
    const bool isShown = row && isNoted(row->contact);
    setVisible(isShown);
    if (!isShown)
        return;
    m_row = *row;
    const Record& record = m_row.contact;
    m_title->setText(Terms::channel(record.text(ContactField::Channel)) + QStringLiteral(" · ")
                     + Terms::moment(record.time(ContactField::At), m_session.clock().today()));
    m_note->setText(record.has(ContactField::Note) ? record.text(ContactField::Note) : tr("No note was written."));
    showFacts();
    showAddenda();
    showWho();
}

/// A note tells as much of a client as their card: nothing is shown that was not written down.
bool ContactDetails::isNoted(const Record& record)
{
    return !record.has(ContactField::Client) || m_openings.note(m_session, record.reference(ContactField::Client));
}

void ContactDetails::showFacts()
{
    const Record& record = m_row.contact;
    clear(m_facts);
    const auto fact = [&](const QString& name, const QString& value) {
        const int row = m_facts->count() / 2; // the row count never shrinks
        auto* label = new QLabel(name, this);
        label->setProperty("muted", true);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(new PlainText(value, this), row, 1);
    };
    QStringList told;
    for (const QString& kind : record.texts(ContactField::Violence))
        told += Terms::violence(kind);
    if (record.has(ContactField::Minutes))
        fact(tr("How long"), Terms::minutes(record.integer(ContactField::Minutes)));
    if (record.has(ContactField::Place))
        fact(tr("Place"), record.text(ContactField::Place));
    if (record.has(ContactField::Topics))
        fact(tr("Topics"), joined(record.texts(ContactField::Topics)));
    if (!told.isEmpty())
        fact(tr("Violence they told of"), joined(told));
    if (record.boolean(ContactField::Interpreter))
        fact(tr("Interpreter"), tr("Yes"));
    if (record.has(ContactField::PeopleMet))
        fact(tr("People met"), QLocale().toString(record.integer(ContactField::PeopleMet)));
    if (record.has(ContactField::Worker))
        fact(tr("Written by"), record.text(ContactField::Worker));

    const bool waits = record.has(ContactField::FollowUpOn) && !record.boolean(ContactField::FollowUpDone);
    const QString owner = record.has(ContactField::FollowUpOwner) ? inLine(record.text(ContactField::FollowUpOwner))
                                                                  : tr("the pair on duty");
    const QString day = Terms::day(record.date(ContactField::FollowUpOn), m_session.clock().today());
    m_followUp->setText(waits ? tr("Follow-up %1: %2").arg(day, owner) : QString());
}

void ContactDetails::showAddenda()
{
    clear(m_addenda);
    const auto addenda = Lists::addendaOf(m_session.connection(), contact());
    if (!addenda)
        return;
    for (const Record& addendum : *addenda) {
        QString head = tr("Added %1").arg(Terms::moment(addendum.time(AddendumField::At), m_session.clock().today()));
        if (addendum.has(AddendumField::Worker))
            head += QStringLiteral(" · ") + inLine(addendum.text(AddendumField::Worker));
        auto* label = new QLabel(head, this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("muted", true);
        m_addenda->addWidget(label);
        m_addenda->addWidget(new PlainText(addendum.text(AddendumField::Text), this));
    }
}

void ContactDetails::showWho()
{
    const bool linked = m_row.contact.has(ContactField::Client);
    m_with->setText(linked ? tr("With %1").arg(inLine(m_row.codeName)) : tr("With nobody in particular"));
    m_open->setVisible(linked);
    // Without a client it would stand in the first room's lists, where others would read it.
    m_unlink->setVisible(linked && m_session.room() == u"support");
    m_who->setVisible(!linked);
    m_link->setVisible(!linked);
    m_link->setEnabled(m_who->who() == WhoField::Who::Client);
}

void ContactDetails::setField(quint16 field, const QCborValue& value, const QString& what)
{
    Edit edit{Kind::Contact, contact(), {}};
    m_session.write({edit.set(field, value)}, what);
}

void ContactDetails::addAddendum()
{
    if (m_addendum->text().trimmed().isEmpty() || contact().isNull())
        return;
    Edit edit{Kind::Addendum, m_session.store().newId(), {}};
    edit.set(AddendumField::Contact, contact());
    edit.set(AddendumField::At, m_session.clock().now());
    edit.set(AddendumField::Text, m_addendum->text());
    edit.set(AddendumField::Worker, m_session.worker());
    if (!m_session.write({edit}, tr("Added to the note")))
        return;
    m_addendum->setText({});
    m_draft->discard();
}

void ContactDetails::followUpDone()
{
    setField(ContactField::FollowUpDone, true, tr("Follow-up done"));
}

void ContactDetails::link()
{
    if (m_who->who() != WhoField::Who::Client || m_row.contact.has(ContactField::Client))
        return;
    Edit edit{Kind::Contact, contact(), {}};
    edit.set(ContactField::Client, m_who->client().id);
    m_who->setNobody();
    m_session.write({edit}, tr("Contact linked"));
}

void ContactDetails::unlink()
{
    setField(ContactField::Client, nullptr, tr("Contact unlinked"));
}

void ContactDetails::remove()
{
    setField(DeletedField, true, tr("Contact deleted"));
}

} // namespace Rinnalla
