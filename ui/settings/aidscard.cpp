// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/aidscard.h"

#include "core/casework/ownaids.h"
#include "ui/casework/aidtext.h"
#include "ui/session/savefile.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>

namespace Rinnalla {

AidsCard::AidsCard(Session& session, FileChooser& files, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_files(files)
    , m_which(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_drop(new QPushButton(this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* hint = new QLabel(this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("muted", true);
    m_which->setObjectName(QStringLiteral("aid"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_save->setObjectName(QStringLiteral("aidSave"));
    m_take->setObjectName(QStringLiteral("aidTake"));
    m_drop->setObjectName(QStringLiteral("aidDrop"));
    auto* row = new FlowLayout(nullptr, 8);
    for (QPushButton* button : {m_save, m_take, m_drop})
        row->addWidget(button);
    body()->addWidget(title);
    body()->addWidget(hint);
    body()->addWidget(m_which);
    body()->addLayout(row);
    body()->addWidget(m_problem);

    connect(m_which, &QComboBox::currentIndexChanged, this, &AidsCard::refresh);
    connect(m_save, &QPushButton::clicked, this, &AidsCard::save);
    connect(m_take, &QPushButton::clicked, this, &AidsCard::take);
    connect(m_drop, &QPushButton::clicked, this, &AidsCard::drop);
    connect(&m_session, &Session::changed, this, &AidsCard::reload);
    connect(&m_session, &Session::roomChanged, this, &AidsCard::reload);
    localize(title, [this, title, hint] {
        title->setText(tr("Conversation aids"));
        hint->setText(tr("Save an aid as a file, change its words in a text editor, and take it in. It then holds for "
                         "all laptops of the team. An aid of a new name stands beside the others."));
        m_which->setAccessibleName(title->text());
        m_save->setText(tr("Save as a file…"));
        m_take->setText(tr("Take in a file…"));
        reload();
    });
}

void AidsCard::reload()
{
    const QString before = m_which->currentData().toString();
    m_aids = AidText::aids(m_session);
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Aid& aid : m_aids.offered(m_session.room())) {
        const QString title = AidText::title(m_aids, aid.key);
        m_which->addItem(aid.isOwn ? tr("%1 (own words)").arg(title) : title, aid.key);
    }
    m_which->setCurrentIndex(qMax(0, m_which->findData(before)));
    m_which->setVisible(m_which->count() > 0);
    refresh();
}

void AidsCard::refresh()
{
    static const Aids builtIn = Aids::load().value_or(Aids());
    const Aid* aid = chosen();
    m_save->setEnabled(aid);
    m_drop->setVisible(aid && aid->isOwn);
    m_drop->setText(aid && builtIn.aid(aid->key) ? tr("Use the words of the program again") : tr("Take out of use"));
}

const Aid* AidsCard::chosen() const
{
    return m_aids.aid(m_which->currentData().toString());
}

void AidsCard::save()
{
    if (const Aid* aid = chosen())
        saveFile(m_session, m_files, this,
                 {tr("Where to put the file"), aid->key + QStringLiteral(".json"), tr("Conversation aids (*.json)"),
                  tr("The aid is saved")},
                 [json = aid->json] { return json; });
}

void AidsCard::take()
{
    const QString path = m_files.open(window(), tr("Which aid to take in"), tr("Conversation aids (*.json)"));
    if (path.isEmpty())
        return;
    m_problem->setText({});
    if (QFileInfo(path).size() > OwnAids::MostBytes)
        return m_problem->setText(tr("This file is too large for an aid."));
    const auto bytes = m_session.store().environment().files.read(path);
    const auto aid = bytes ? Aid::read(*bytes, QFileInfo(path).fileName()) : tl::unexpected(bytes.error());
    if (!aid)
        return m_problem->setText(aid.error().message);
    if (!aid->rooms.contains(m_session.room()))
        return m_problem->setText(tr("This aid is for the other room. Change the room first."));
    if (m_session.write({OwnAids::use(*aid, m_session.worker(), m_session.clock().now())}, tr("Aid taken in")))
        m_which->setCurrentIndex(m_which->findData(aid->key));
}

void AidsCard::drop()
{
    if (const Aid* aid = chosen())
        m_session.write({OwnAids::drop(aid->key, m_session.worker(), m_session.clock().now())},
                        tr("The words of the organisation are taken out of use"));
}

} // namespace Rinnalla
