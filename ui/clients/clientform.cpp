// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clientform.h"

#include "ui/session/formrows.h"
#include "ui/session/newcodename.h"
#include "ui/session/reviewfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

ClientForm::ClientForm(Session& session, QWidget* parent)
    : DraftedForm(session, Kind::Client, parent)
    , m_heading(new Heading(Heading::Level::Section))
    , m_speaks(new LanguagesEdit)
    , m_reads(new LanguagesEdit)
    , m_interpreter(new QCheckBox)
    , m_contactRules(new NoteEdit)
    , m_safetyNotes(new NoteEdit)
    , m_review(new ReviewField(session.clock().today()))
    , m_doNotRecord(new TokenEdit)
    , m_inUse(new Notice(Notice::Tone::Warning))
{
    for (NoteEdit* note : {m_contactRules, m_safetyNotes}) {
        note->setLines(2);
        note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_contactRules->setObjectName(QStringLiteral("contact-rules"));
    m_safetyNotes->setObjectName(QStringLiteral("safety-notes"));
    m_speaks->lineEdit()->setObjectName(QStringLiteral("speaks"));
    m_reads->lineEdit()->setObjectName(QStringLiteral("reads"));
    m_interpreter->setObjectName(QStringLiteral("interpreter"));

    auto* card = new Card;
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QWidget* name = makeNameRow();
    addFormRow(form, name, m_name, [] { return tr("Code name"); });
    addFormRow(form, m_speaks, m_speaks->lineEdit(), [] { return tr("Speaks"); });
    addFormRow(form, m_reads, m_reads->lineEdit(), [] { return tr("Reads"); });
    form->addRow(QString(), m_interpreter);
    addFormRow(form, m_contactRules, m_contactRules, [] { return tr("How it is safe to contact, and how not"); });
    addFormRow(form, m_safetyNotes, m_safetyNotes, [] { return tr("Safety notes"); });
    addFormRow(form, m_review, m_review->lineEdit(), [] { return tr("Look again on"); });
    addFormRow(form, m_doNotRecord, m_doNotRecord->lineEdit(), [] { return tr("Topics not to record"); });
    card->body()->addWidget(m_heading);
    card->body()->addLayout(form);
    card->body()->addWidget(notice());
    card->body()->addWidget(makeButtons());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();

    connect(m_name, &QLineEdit::textEdited, this, &ClientForm::touch);
    for (TokenEdit* tokens : {static_cast<TokenEdit*>(m_speaks), static_cast<TokenEdit*>(m_reads), m_doNotRecord})
        connect(tokens, &TokenEdit::changed, this, &ClientForm::touch);
    connect(m_interpreter, &QCheckBox::clicked, this, &ClientForm::touch);
    connect(m_contactRules, &NoteEdit::textChanged, this, &ClientForm::touch);
    connect(m_safetyNotes, &NoteEdit::textChanged, this, &ClientForm::touch);
    connect(m_review, &ReviewField::changed, this, &ClientForm::touch);
    localize(this, [this] { retranslate(); });
}

QWidget* ClientForm::makeNameRow()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("code-name"));
    m_another = new QToolButton;
    m_another->setIcon(QIcon::fromTheme(QStringLiteral("view-refresh")));
    connect(m_another, &QToolButton::clicked, this, [this] {
        m_name->setText(newCodeName(m_session));
        touch();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ClientForm::warnOfUse);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_another);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_inUse);
    return widget;
}

QWidget* ClientForm::makeButtons()
{
    m_save = new QPushButton;
    m_save->setProperty("primary", true);
    m_leave = new QPushButton;
    m_discard = new QPushButton;
    m_discard->setObjectName(QStringLiteral("client-discard"));
    connect(m_save, &QPushButton::clicked, this, &ClientForm::save);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        leave();
        emit left();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        discard();
        emit left();
    });
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_discard);
    return widget;
}

void ClientForm::begin()
{
    Record fresh{Kind::Client, {}, {}};
    fresh.values.insert(ClientField::CodeName, newCodeName(m_session));
    open(QStringLiteral("client/new/") + m_session.room(), fresh);
}

void ClientForm::edit(const Record& client)
{
    open(QStringLiteral("client/edit/") + client.id.toString(), client);
}

void ClientForm::open(const QString& draft, const Record& client)
{
    DraftedForm::begin(draft, client);
    m_name->setPlaceholderText(record().text(ClientField::CodeName));
    retranslate();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QWidget* ClientForm::firstField() const
{
    return m_name;
}

void ClientForm::fill(const Record& client)
{
    m_name->setText(client.text(ClientField::CodeName));
    m_speaks->setTokens(client.texts(ClientField::Speaks));
    m_reads->setTokens(client.texts(ClientField::Reads));
    m_interpreter->setChecked(client.boolean(ClientField::Interpreter));
    m_contactRules->setText(client.text(ClientField::ContactRules));
    m_safetyNotes->setText(client.text(ClientField::SafetyNotes));
    m_review->set(client.date(ClientField::ReviewOn), static_cast<int>(client.integer(ClientField::ReviewEvery)));
    m_doNotRecord->setTokens(client.texts(ClientField::DoNotRecord));
}

void ClientForm::read(Edit& edit) const
{
    edit.set(ClientField::CodeName, m_name->text().isEmpty() ? record().text(ClientField::CodeName) : m_name->text())
        .set(ClientField::Speaks, m_speaks->tokens())
        .set(ClientField::Reads, m_reads->tokens())
        .set(ClientField::Interpreter, m_interpreter->isChecked() ? QCborValue(true) : QCborValue(nullptr))
        .set(ClientField::ContactRules, m_contactRules->text())
        .set(ClientField::SafetyNotes, m_safetyNotes->text())
        .set(ClientField::ReviewOn, m_review->day())
        .set(ClientField::ReviewEvery, m_review->months() > 0 ? QCborValue(m_review->months()) : QCborValue(nullptr))
        .set(ClientField::DoNotRecord, m_doNotRecord->tokens());
}

void ClientForm::complete(Edit& edit) const
{
    edit.set(ClientField::Compartment, m_session.room()).set(ClientField::State, "active");
}

QString ClientForm::problem(QWidget*& where) const
{
    where = m_review->lineEdit();
    return m_review->isReadable() ? QString() : tr("The day to look again cannot be read.");
}

/// Two people may bear the same code name, if the worker wants it so.
void ClientForm::warnOfUse()
{
    const QString name = m_name->text();
    const bool kept = !record().id.isNull() && name == record().text(ClientField::CodeName);
    m_inUse->setText(!kept && codeNameInUse(m_session, name)
                         ? tr("Another client has this code name already. Take care that they are not mixed up.")
                         : QString());
}

bool ClientForm::save()
{
    if (!DraftedForm::save(record().id.isNull() ? tr("Client added") : tr("Client saved")))
        return false;
    emit saved(record().id);
    return true;
}

Place ClientForm::placeOfDraft(const QString& name)
{
    const QString action = name.section(u'/', 1, 1);
    if (name.section(u'/', 0, 0) != QStringLiteral("client"))
        return {};
    if (action == QStringLiteral("new"))
        return {QStringLiteral("clients"), {}, action};
    const auto client = Id::fromString(name.section(u'/', 2));
    return client ? Place{QStringLiteral("client"), *client, action} : Place();
}

void ClientForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QWidget::keyPressEvent(event);
}

void ClientForm::retranslate()
{
    m_heading->setText(record().id.isNull() ? tr("New client") : tr("Edit client"));
    warnOfUse();
    m_another->setToolTip(tr("Suggest another name"));
    m_another->setAccessibleName(m_another->toolTip());
    m_interpreter->setText(tr("Needs an interpreter"));
    m_save->setText(record().id.isNull() ? tr("Add client") : tr("Save client"));
    m_save->setToolTip(tr("Enter"));
    m_leave->setText(tr("Back"));
    m_discard->setText(tr("Discard what was typed"));
}

} // namespace Rinnalla
