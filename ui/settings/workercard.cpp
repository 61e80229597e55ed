// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/workercard.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/wrappingbutton.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLineEdit>

namespace Rinnalla {

namespace {

const QString Support = QStringLiteral("support");
const QString Offending = QStringLiteral("serie");

} // namespace

WorkerCard::WorkerCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
{
    auto* title = new Heading(Heading::Level::Section, this);
    body()->addWidget(title);
    localize(title, [title] { title->setText(tr("Your work")); });
    addInitials();
    addRooms();
}

void WorkerCard::addInitials()
{
    auto* label = new QLabel(this);
    auto* initials = new QLineEdit(m_session.worker(), this);
    initials->setObjectName(QStringLiteral("initials"));
    initials->setMaxLength(40);
    label->setBuddy(initials);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(label, initials);
    body()->addLayout(form);
    localize(initials, [label, initials] {
        label->setText(tr("Your initials"));
        initials->setAccessibleName(label->text());
        initials->setToolTip(tr("They stand beside what you write, so that your pair knows whom to ask."));
    });
    connect(initials, &QLineEdit::editingFinished, this, [this, initials] {
        const Status kept =
            m_session.store().local().set(QStringLiteral("worker"), QCborValue(initials->text().trimmed()));
        if (!kept)
            m_session.fail(kept.error());
    });
}

void WorkerCard::addRooms()
{
    auto* words = new QLabel(this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setProperty("muted", true);
    auto* support = new WrappingRadio({}, this);
    auto* offending = new WrappingRadio({}, this);
    support->setObjectName(QStringLiteral("roomSupport"));
    offending->setObjectName(QStringLiteral("roomSerie"));
    auto* group = new QButtonGroup(this);
    for (WrappingRadio* button : {support, offending})
        group->addButton(button);
    for (QWidget* each : std::initializer_list<QWidget*>{words, support, offending})
        body()->addWidget(each);

    const auto follow = [this, support, offending] {
        (m_session.room() == Support ? support : offending)->setChecked(true);
    };
    follow();
    connect(&m_session, &Session::roomChanged, this, follow);
    connect(support, &QRadioButton::clicked, this, [this] { m_session.setRoom(Support); });
    connect(offending, &QRadioButton::clicked, this, [this] { m_session.setRoom(Offending); });
    localize(words, [words, support, offending] {
        words->setText(tr("People from one family may come to both kinds of work. Each has its own clients, lists, "
                          "search and figures, and nothing of one is ever shown in the other."));
        support->setWords(tr("Support for people who sell sex or have met violence"));
        offending->setWords(tr("SeriE: people worried about their own sexual behaviour"));
    });
}

} // namespace Rinnalla
