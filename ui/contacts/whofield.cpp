// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/whofield.h"

#include "core/base/text.h"
#include "core/store/lists.h"
#include "ui/session/newcodename.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/suggestions.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int MostSuggested = 7;

bool sameName(const QString& one, const QString& other)
{
    return one == other || Text::folded(one.trimmed()) == Text::folded(other.trimmed());
}

} // namespace

WhoField::WhoField(Session& session, Offer offer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_offer(offer)
    , m_edit(new QLineEdit(this))
    , m_suggestions(new Suggestions(m_edit))
    , m_new(new QToolButton(this))
    , m_status(new QLabel(this))
    , m_inUse(new Notice(Notice::Tone::Warning, this))
{
    m_new->setCheckable(true);
    m_new->setIcon(QIcon::fromTheme(QStringLiteral("list-add-user")));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setFocusPolicy(Qt::StrongFocus);
    m_new->setVisible(offer == Offer::NewClientToo);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setProperty("muted", true);

    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_new);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(row);
    box->addWidget(m_status);
    box->addWidget(m_inUse);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textEdited, this, &WhoField::typed);
    connect(m_suggestions, &Suggestions::taken, this, &WhoField::take);
    connect(m_new, &QToolButton::clicked, this, &WhoField::toggleNew);
    localize(this, [this] {
        m_new->setText(tr("New client"));
        refresh();
    });
}

WhoField::Who WhoField::who() const
{
    if (m_new->isChecked())
        return Who::NewClient;
    if (!m_client.id.isNull())
        return Who::Client;
    return m_edit->text().trimmed().isEmpty() ? Who::Nobody : Who::Unknown;
}

QString WhoField::codeName() const
{
    if (who() == Who::Client)
        return m_client.text(ClientField::CodeName);
    return who() == Who::NewClient && m_edit->text().isEmpty() ? m_proposed : m_edit->text();
}

void WhoField::setNobody()
{
    m_new->setChecked(false);
    m_client = {};
    m_edit->clear();
    refresh();
}

void WhoField::setClient(const Record& client)
{
    m_new->setChecked(false);
    m_client = client;
    m_edit->setText(client.text(ClientField::CodeName));
    refresh();
}

void WhoField::setNewClient(const QString& codeName)
{
    m_client = {};
    m_new->setChecked(true);
    m_proposed = newCodeName(m_session);
    m_edit->setText(codeName);
    refresh();
}

QCborMap WhoField::state() const
{
    switch (who()) {
    case Who::Nobody:
        return {};
    case Who::Client:
        return {{QStringLiteral("client"), m_client.id.toString()}};
    case Who::NewClient:
        return {{QStringLiteral("new"), m_edit->text()}};
    case Who::Unknown:
        break;
    }
    return {{QStringLiteral("typed"), m_edit->text()}};
}

void WhoField::restore(const QCborMap& state)
{
    setNobody();
    if (state.contains(QStringLiteral("new"))) {
        setNewClient(state.value(QStringLiteral("new")).toString());
        return;
    }
    m_edit->setText(state.value(QStringLiteral("typed")).toString());
    const auto id = Id::fromString(state.value(QStringLiteral("client")).toString());
    const auto client = id ? Lists::record(m_session.connection(), *id) : std::nullopt;
    if (client && *client && !(*client)->boolean(DeletedField))
        setClient(**client);
    refresh();
}

void WhoField::typed(const QString& text)
{
    if (!m_new->isChecked()) {
        m_client = {};
        const auto found = text.trimmed().isEmpty()
                               ? QList<Record>()
                               : Lists::clientsNamed(m_session.connection(), m_session.room(), text, MostSuggested)
                                     .value_or(QList<Record>());
        QList<Suggestions::Item> items;
        for (const Record& client : found) {
            if (sameName(client.text(ClientField::CodeName), text))
                m_client = client;
            items += {inLine(client.text(ClientField::CodeName)), client.id.toString(),
                      QIcon::fromTheme(QStringLiteral("im-user"))};
        }
        const bool known = !items.isEmpty();
        if (!known && m_offer == Offer::NewClientToo && !text.trimmed().isEmpty())
            items +=
                {tr("New client %1").arg(inLine(text)), QVariant(), QIcon::fromTheme(QStringLiteral("list-add-user"))};
        m_suggestions->offer(items, known);
    }
    refresh();
    emit changed();
}

void WhoField::take(const QVariant& value)
{
    const auto id = Id::fromString(value.toString());
    if (!id) {
        setNewClient(m_edit->text());
    } else if (const auto client = Lists::record(m_session.connection(), *id); client && *client) {
        setClient(**client);
    }
    emit changed();
}

void WhoField::toggleNew(bool isNew)
{
    const bool keepsTyped = m_client.id.isNull() && !m_edit->text().trimmed().isEmpty();
    if (isNew)
        setNewClient(keepsTyped ? m_edit->text() : newCodeName(m_session));
    else
        setNobody();
    m_edit->setFocus();
    m_edit->selectAll();
    emit changed();
}

void WhoField::refresh()
{
    const bool isNew = m_new->isChecked();
    m_edit->setPlaceholderText(isNew ? m_proposed : tr("Type a code name, or leave empty"));
    m_edit->setToolTip(m_edit->placeholderText());
    m_new->setToolTip(tr("Make a new client when this is saved"));
    m_status->setText(status());
    m_inUse->setText(isNew && codeNameInUse(m_session, m_edit->text())
                         ? tr("Another client has this code name already. Take care that they are not mixed up.")
                         : QString());
}

QString WhoField::status() const
{
    switch (who()) {
    case Who::Nobody:
        return tr("Nobody in particular");
    case Who::Client:
        return tr("Client");
    case Who::NewClient:
        return tr("New client, made when you save");
    case Who::Unknown:
        break;
    }
    return m_offer == Offer::NewClientToo
               ? tr("No client has this code name. Choose from the list, or make a new client.")
               : tr("No client has this code name. Choose from the list.");
}

} // namespace Rinnalla
