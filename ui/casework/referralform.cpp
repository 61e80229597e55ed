// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/referralform.h"

#include "core/casework/caselists.h"
#include "core/store/lists.h"
#include "ui/casework/formrows.h"
#include "ui/path/pathtext.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/draftvalues.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

namespace {

constexpr int UsualReminder = 14; // days after it was offered

void choose(QComboBox* box, const Id& record)
{
    box->setCurrentIndex(qMax(0, box->findData(record.isNull() ? QString() : record.toString())));
}

Id chosen(const QComboBox* box)
{
    return Id::fromString(box->currentData().toString()).value_or(Id());
}

} // namespace

ReferralForm::ReferralForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_partner(new PartnerEdit(session))
    , m_service(new QComboBox)
    , m_step(new QComboBox)
    , m_scope(new QLineEdit)
    , m_remindOn(new OptionalDateEdit)
    , m_note(new NoteEdit)
    , m_problem(new Notice(Notice::Tone::Error))
{
    m_service->setObjectName(QStringLiteral("referral-service"));
    m_step->setObjectName(QStringLiteral("referral-step"));
    m_scope->setObjectName(QStringLiteral("referral-scope"));
    m_remindOn->setObjectName(QStringLiteral("referral-remind"));
    m_note->setObjectName(QStringLiteral("referral-note"));
    m_remindOn->setToday(session.clock().today());
    m_note->setLines(2);
    for (QComboBox* box : {m_service, m_step}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    build();
    const auto touch = [this] {
        if (m_draft)
            m_draft->touch();
    };
    connect(m_partner, &PartnerEdit::changed, this, [this, touch] {
        fillServices({});
        touch();
    });
    for (QComboBox* box : {m_service, m_step})
        connect(box, &QComboBox::activated, this, touch);
    connect(m_scope, &QLineEdit::textEdited, this, touch);
    connect(m_remindOn, &OptionalDateEdit::changed, this, touch);
    connect(m_note, &NoteEdit::textChanged, this, touch);
    hide();
}

ReferralForm::~ReferralForm() = default;

void ReferralForm::build()
{
    auto* form = makeFormLayout();
    addFormRow(form, m_partner, m_partner->lineEdit(), [] { return tr("To which partner"); });
    addFormRow(form, m_service, m_service, [] { return tr("To which service"); });
    addFormRow(form, m_step, m_step, [] { return tr("For which step"); });
    addFormRow(form, m_scope, m_scope, [] { return tr("What exactly may be told"); });
    addFormRow(form, m_remindOn, m_remindOn->lineEdit(), [] { return tr("Ask after it on"); });
    addFormRow(form, m_note, m_note, [] { return tr("Note"); });
    auto* save = new QPushButton;
    auto* back = new QPushButton;
    save->setObjectName(QStringLiteral("referral-save"));
    back->setObjectName(QStringLiteral("referral-back"));
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &ReferralForm::save);
    connect(back, &QPushButton::clicked, this, &ReferralForm::leave);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(back);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(row);
    localize(this, [this, save, back] {
        save->setText(tr("Save referral"));
        back->setText(tr("Back"));
        m_scope->setPlaceholderText(tr("For example: a name to call by, the language, the need for housing"));
        fillServices(chosen(m_service));
        fillSteps(chosen(m_step));
    });
}

void ReferralForm::fillServices(const Id& service)
{
    m_service->clear();
    m_service->addItem(tr("No service in particular"), QString());
    const auto services = CaseLists::servicesOf(m_session.connection(), m_partner->partner());
    for (const Record& one : services.value_or(QList<Record>()))
        m_service->addItem(inLine(one.text(ServiceField::Name)), one.id.toString());
    m_service->setEnabled(m_service->count() > 1);
    choose(m_service, service);
}

void ReferralForm::fillSteps(const Id& step)
{
    m_step->clear();
    m_step->addItem(tr("No step in particular"), QString());
    const auto steps = Lists::stepsOf(m_session.connection(), m_client);
    for (const Record& one : steps.value_or(QList<Record>()))
        m_step->addItem(inLine(PathText::stepTitle(m_session.paths(), one)), one.id.toString());
    choose(m_step, step);
}

void ReferralForm::begin(const Id& client, const Record& referral)
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    m_client = client;
    m_referral = referral.id;
    fill(referral);
    if (m_referral.isNull())
        m_remindOn->setDate(m_session.clock().today().addDays(UsualReminder));
    m_begun = read().values;
    m_draft = std::make_unique<DraftKeeper>(
        m_session,
        QStringLiteral("referral/%1/%2")
            .arg(m_referral.isNull() ? QStringLiteral("new") : m_referral.toString(), m_client.toString()),
        [this] {
            const Values now = read().values;
            return now == m_begun ? QCborMap() : toDraft(now);
        },
        nullptr);
    if (const QCborMap kept = m_draft->load(); !kept.isEmpty())
        fill(Record{Kind::Referral, m_referral, fromDraft(kept)});
    m_problem->setText({});
    show();
    m_partner->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void ReferralForm::fill(const Record& referral)
{
    m_partner->setPartner(referral.reference(ReferralField::Partner));
    fillServices(referral.reference(ReferralField::Service));
    fillSteps(referral.reference(ReferralField::Step));
    m_scope->setText(referral.text(ReferralField::Scope));
    m_remindOn->setDate(referral.date(ReferralField::RemindOn));
    m_note->setText(referral.text(ReferralField::Note));
}

Edit ReferralForm::read() const
{
    Edit edit{Kind::Referral, m_referral, {}};
    return edit.set(ReferralField::Partner, m_partner->partner())
        .set(ReferralField::Service, chosen(m_service))
        .set(ReferralField::Step, chosen(m_step))
        .set(ReferralField::Scope, m_scope->text().trimmed())
        .set(ReferralField::RemindOn, m_remindOn->date())
        .set(ReferralField::Note, m_note->text());
}

QString ReferralForm::problem() const
{
    if (m_partner->isUnknown())
        return tr("No partner has this name. Choose one from the list.");
    if (m_partner->partner().isNull())
        return tr("Say to which partner.");
    if (!m_remindOn->isReadable())
        return tr("The day cannot be read.");
    return {};
}

bool ReferralForm::save()
{
    m_problem->setText(problem());
    if (!m_problem->text().isEmpty()) {
        (m_partner->partner().isNull() ? m_partner->lineEdit() : m_remindOn->lineEdit())
            ->setFocus(Qt::OtherFocusReason);
        return false;
    }
    Edit edit = read();
    if (edit.id.isNull()) {
        edit.id = m_session.store().newId();
        edit.set(ReferralField::Client, m_client)
            .set(ReferralField::State, "offered")
            .set(ReferralField::OfferedOn, m_session.clock().today())
            .set(ReferralField::At, m_session.clock().now())
            .set(ReferralField::Worker, m_session.worker());
    }
    if (!m_session.write({edit}, tr("Referral saved")))
        return false;
    m_draft->discard();
    m_draft.reset();
    hide();
    emit finished();
    return true;
}

void ReferralForm::leave()
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    hide();
    emit finished();
}

void ReferralForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Rinnalla
