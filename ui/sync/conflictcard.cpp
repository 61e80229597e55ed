// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/conflictcard.h"

#include "ui/session/conflicttext.h"
#include "ui/sync/versionedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QPushButton>

namespace Rinnalla {

ConflictCard::ConflictCard(Session& session, const Conflict& conflict, const LaptopNames& names, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_conflict(conflict)
{
    for (const Conflict::Version& version : conflict.versions)
        m_written += ConflictText::written(session, names, version);
    addHeading();
    if (conflict.kind == Kind::Identity) {
        askForIdentity();
    } else {
        addVersions();
        addWays();
    }
}

void ConflictCard::addHeading()
{
    const QString about = ConflictText::about(m_session, m_conflict);
    const QString field = ConflictText::field(m_conflict);
    auto* title = new Heading(Heading::Level::Section, this);
    title->setText(about.isEmpty() ? field : tr("%1: %2").arg(about, field));
    setAccessibleName(title->text());
    body()->addWidget(title);
}

void ConflictCard::addVersions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (int number = 0; number < m_conflict.versions.size(); ++number)
        row->addWidget(makeVersion(number), 1);
    body()->addLayout(row);
}

QWidget* ConflictCard::makeVersion(int number)
{
    const Conflict::Version& version = m_conflict.versions.at(number);
    const bool isDeletion = m_conflict.field == DeletedField;
    auto* frame = new QFrame(this);
    frame->setProperty("card", true);
    auto* who = new PlainText(m_written.at(number), frame);
    who->setProperty("muted", true);
    auto* text = new PlainText(ConflictText::value(m_session, m_conflict, version), frame);
    const QString words = !isDeletion ? tr("Keep this") : (version.value.toBool() ? tr("Delete it") : tr("Keep it"));
    auto* keep = new QPushButton(QIcon::fromTheme(QStringLiteral("dialog-ok-apply")), words, frame);
    keep->setObjectName(QStringLiteral("keep%1").arg(number));
    keep->setAccessibleName(tr("%1: %2").arg(words, m_written.at(number)));
    connect(keep, &QPushButton::clicked, this, [this, number] { choose(Conflicts::keep(m_conflict, number)); });
    auto* column = new QVBoxLayout(frame);
    column->addWidget(who);
    column->addWidget(text);
    column->addStretch();
    column->addWidget(keep, 0, Qt::AlignLeading);
    return frame;
}

QPushButton* ConflictCard::way(const char* name, const char* icon, const QString& text)
{
    auto* button = new QPushButton(QIcon::fromTheme(QString::fromLatin1(icon)), text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(tr("%1: %2").arg(text, ConflictText::field(m_conflict)));
    return button;
}

void ConflictCard::addWays()
{
    auto* ways = new QWidget(this);
    auto* flow = new FlowLayout(ways);
    if (Conflicts::canKeepAll(m_conflict)) {
        auto* both = way("keepBoth", "vcs-merge", m_conflict.versions.size() > 2 ? tr("Keep all") : tr("Keep both"));
        connect(both, &QPushButton::clicked, this, [this] { choose(Conflicts::keepAll(m_conflict)); });
        flow->addWidget(both);
    }
    if (VersionEdit::canEdit(m_conflict)) {
        auto* editing = way("editVersion", "document-edit", tr("Edit…"));
        connect(editing, &QPushButton::clicked, this, &ConflictCard::edit);
        flow->addWidget(editing);
    }
    if (!m_conflict.client.isNull()) {
        auto* client = way("openClient", "system-users", tr("Open the client"));
        connect(client, &QPushButton::clicked, this, [this] {
            m_session.open({QStringLiteral("client"), m_conflict.client, {}});
        });
        flow->addWidget(client);
    }
    body()->addWidget(ways);
}

void ConflictCard::askForIdentity()
{
    auto* about =
        new QLabel(tr("What is hidden is shown only when it is asked for. That you did is written down."), this);
    about->setWordWrap(true);
    about->setProperty("muted", true);
    auto* show = way("showIdentity", "view-visible", tr("Show the versions"));
    body()->addWidget(about);
    body()->addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QPushButton::clicked, this, [this, about, show] {
        Edit access{Kind::Access, m_session.store().newId(), {}};
        access.set(AccessField::Client, m_conflict.client)
            .set(AccessField::What, "identity")
            .set(AccessField::At, m_session.clock().now())
            .set(AccessField::Worker, m_session.worker());
        if (!m_session.write({access}, {})) // nothing is shown that was not written down
            return;
        about->hide();
        show->hide();
        reveal();
    });
}

void ConflictCard::reveal()
{
    addVersions();
    addWays();
    if (auto* first = findChild<QPushButton*>(QStringLiteral("keep0")))
        first->setFocus();
}

void ConflictCard::choose(const Edit& edit)
{
    m_session.write({edit}, tr("Chosen: %1").arg(ConflictText::field(m_conflict)));
}

void ConflictCard::edit()
{
    if (m_editing)
        return m_editor->setFocus();
    const QCborValue begin = Conflicts::canKeepAll(m_conflict)
                                 ? Conflicts::keepAll(m_conflict).values.value(m_conflict.field)
                                 : m_conflict.versions.constFirst().value;
    m_editing = new QWidget(this);
    m_editor = new VersionEdit(m_session, m_conflict, begin, m_editing);
    m_problem = new Notice(Notice::Tone::Error, m_editing);
    auto* saving = new QPushButton(tr("Save"), m_editing);
    saving->setObjectName(QStringLiteral("saveVersion"));
    saving->setProperty("primary", true);
    auto* back = new QPushButton(tr("Back"), m_editing);
    auto* row = new QHBoxLayout;
    row->addWidget(saving);
    row->addWidget(back);
    row->addStretch();
    auto* column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    column->addLayout(row);
    body()->addWidget(m_editing);
    connect(saving, &QPushButton::clicked, this, &ConflictCard::save);
    connect(back, &QPushButton::clicked, this, [this] {
        m_editing->hide();
        m_editing->deleteLater();
        m_editing = nullptr;
        m_editor = nullptr;
    });
    m_editor->setFocus();
}

void ConflictCard::save()
{
    const auto value = m_editor->value();
    m_problem->setText(value ? QString() : tr("What is typed cannot be read."));
    if (value)
        choose(Edit{m_conflict.kind, m_conflict.record, {{m_conflict.field, *value}}});
}

} // namespace Rinnalla
