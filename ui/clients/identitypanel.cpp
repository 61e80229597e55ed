// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/identitypanel.h"

#include "core/store/lists.h"
#include "ui/session/formrows.h"
#include "ui/session/recorddraft.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

IdentityPanel::IdentityPanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_birthDate(new OptionalDateEdit)
    , m_other(new NoteEdit)
    , m_problem(new Notice(Notice::Tone::Error))
{
    auto* title = new Heading(Heading::Level::Section);
    auto* logged = new QLabel;
    logged->setProperty("muted", true);
    logged->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto line = [&](quint16 field, const char* label) {
        m_lines.insert(field, new QLineEdit);
        m_lines.value(field)->setObjectName(QStringLiteral("identity-%1").arg(field));
        addFormRow(form, m_lines.value(field), m_lines.value(field), [label] { return tr(label); });
        connect(m_lines.value(field), &QLineEdit::textEdited, this, [this] { m_draft->touch(); });
    };
    line(IdentityField::Name, QT_TR_NOOP("Name"));
    line(IdentityField::Phone, QT_TR_NOOP("Phone"));
    line(IdentityField::Email, QT_TR_NOOP("Email"));
    addFormRow(form, m_birthDate, m_birthDate->lineEdit(), [] { return tr("Date of birth"); });
    line(IdentityField::Nationality, QT_TR_NOOP("Nationality"));
    line(IdentityField::Address, QT_TR_NOOP("Address"));
    addFormRow(form, m_other, m_other, [] { return tr("Other"); });
    m_other->setLines(2);
    const auto touch = [this] {
        if (m_draft)
            m_draft->touch();
    };
    connect(m_birthDate, &OptionalDateEdit::changed, this, touch);
    connect(m_other, &NoteEdit::textChanged, this, touch);

    auto* save = new QPushButton;
    save->setProperty("primary", true);
    auto* hide = new QPushButton;
    connect(save, &QPushButton::clicked, this, &IdentityPanel::save);
    connect(hide, &QPushButton::clicked, this, &IdentityPanel::fold);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(hide);
    row->addStretch();
    body()->addWidget(title);
    body()->addWidget(logged);
    body()->addLayout(form);
    body()->addWidget(m_problem);
    body()->addLayout(row);
    localize(this, [title, logged, save, hide] {
        title->setText(tr("Identity"));
        logged->setText(tr("That you opened this is written down. It folds away when you leave the page."));
        save->setText(tr("Save identity"));
        hide->setText(tr("Hide"));
    });
    QWidget::hide();
}

IdentityPanel::~IdentityPanel() = default;

bool IdentityPanel::reveal(const Id& client)
{
    Edit access{Kind::Access, m_session.store().newId(), {}};
    access.set(AccessField::Client, client)
        .set(AccessField::What, "identity")
        .set(AccessField::At, m_session.clock().now())
        .set(AccessField::Worker, m_session.worker());
    if (!m_session.write({access}, {})) // nothing is shown that was not written down
        return false;
    const auto found = Lists::identityOf(m_session.connection(), client);
    if (!found) {
        m_session.fail(found.error());
        return false;
    }
    m_client = client;
    const Record identity = found->value_or(Record{Kind::Identity, {}, {}});
    m_identity = identity.id;
    fill(identity);
    beginDraft(identity);
    if (const Values kept = m_draft->resume(); !kept.isEmpty()) {
        fill(Record{Kind::Identity, m_identity, kept});
        m_problem->setText(m_draft->movedMeanwhile());
    }
    QWidget::show();
    m_lines.value(IdentityField::Name)->setFocus(Qt::OtherFocusReason);
    return true;
}

void IdentityPanel::beginDraft(const Record& identity)
{
    m_draft = std::make_unique<RecordDraft>(m_session, QStringLiteral("identity/") + m_client.toString(), identity,
                                            [this] { return read().values; });
}

void IdentityPanel::fold()
{
    if (!isRevealed())
        return;
    m_draft->keep();
    m_draft.reset();
    m_client = Id();
    m_identity = Id();
    m_problem->setText({});
    fill(Record{Kind::Identity, {}, {}}); // nothing stays behind in a hidden field, nor in its undo
    QWidget::hide();
    emit folded();
}

void IdentityPanel::fill(const Record& identity)
{
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        (*line)->setText(identity.text(line.key()));
    m_birthDate->setDate(identity.date(IdentityField::BirthDate));
    m_other->setText(identity.text(IdentityField::Other));
}

Edit IdentityPanel::read() const
{
    Edit edit{Kind::Identity, m_identity, {}};
    edit.set(IdentityField::Client, m_client);
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        edit.set(line.key(), (*line)->text());
    return edit.set(IdentityField::BirthDate, m_birthDate->date()).set(IdentityField::Other, m_other->text());
}

bool IdentityPanel::save()
{
    m_problem->setText(m_birthDate->isReadable() ? QString() : tr("The date of birth cannot be read."));
    if (!m_birthDate->isReadable())
        return false;
    m_problem->setText(m_draft->movedMeanwhile());
    if (!m_problem->text().isEmpty())
        return false;
    Edit identity = read();
    if (identity.id.isNull())
        identity.id = m_session.store().newId();
    else
        identity.values = m_draft->changed();
    if (!m_session.write({identity}, tr("Identity saved")))
        return false;
    m_identity = identity.id;
    m_draft->discard();
    beginDraft(Lists::record(m_session.connection(), m_identity)
                   .value_or(std::nullopt)
                   .value_or(Record{Kind::Identity, m_identity, {}}));
    return true;
}

void IdentityPanel::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // not for a minimised window: that is the shell's to lock
        fold();
    Card::hideEvent(event);
}

void IdentityPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        fold();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
