// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitypage.h"

#include "core/casework/activities.h"
#include "ui/activity/activityform.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace Rinnalla {

namespace {

QString partnerName(Session& session, const Id& id)
{
    const auto partner = id.isNull() ? std::nullopt : Lists::record(session.connection(), id).value_or(std::nullopt);
    return partner && !partner->boolean(DeletedField) ? inLine(partner->text(PartnerField::Name)) : QString();
}

RecordsModel::Row rowOf(Session& session, const Record& activity)
{
    const QString kind = activity.text(ActivityField::Kind);
    const QString title = activity.text(ActivityField::Title);
    QStringList second;
    if (!title.isEmpty())
        second += ActivityForm::kindName(kind);
    if (activity.has(ActivityField::Audience))
        second += inLine(activity.text(ActivityField::Audience));
    if (activity.has(ActivityField::People))
        second += ActivityPage::tr("%n person(s)", nullptr, static_cast<int>(activity.integer(ActivityField::People)));
    if (activity.has(ActivityField::Minutes))
        second += Terms::minutes(activity.integer(ActivityField::Minutes));
    second += partnerName(session, activity.reference(ActivityField::Partner));
    const QStringList topics = activity.texts(ActivityField::Topics);
    for (const QString& topic : topics)
        second += inLine(topic);
    second.removeAll(QString());
    if (second.isEmpty())
        second += firstLine(activity.text(ActivityField::Note));
    return {ActivityForm::icon(kind), title.isEmpty() ? ActivityForm::kindName(kind) : inLine(title),
            Terms::moment(activity.time(ActivityField::At), session.clock().today()),
            second.join(QStringLiteral(" · "))};
}

RecordsModel::Source sourceOf(Session& session, const std::shared_ptr<QString>& shown)
{
    return {Kind::Activity,
            [&session, shown](const std::optional<ListKey>& after, int limit) {
                return Activities::list(session.connection(), *shown, after, limit);
            },
            [&session](const Record& record) { return rowOf(session, record); }};
}

} // namespace

ActivityPage::ActivityPage(Session& session, QWidget* parent)
    : ActivityPage(session, std::make_shared<QString>(), parent)
{}

ActivityPage::ActivityPage(Session& session, std::shared_ptr<QString> shown, QWidget* parent)
    : RecordsPage(session, QStringLiteral("activity"), sourceOf(session, shown), new ActivityForm(session),
                  QStringLiteral("meeting-attending"), parent)
    , m_shown(std::move(shown))
{
    finish(makeFilter());
}

QWidget* ActivityPage::makeFilter()
{
    auto* beside = new QWidget(this);
    auto* kinds = new QComboBox(beside);
    auto* resources = new QPushButton(QIcon::fromTheme(QStringLiteral("documentation")), {}, beside);
    kinds->setObjectName(QStringLiteral("kinds"));
    resources->setObjectName(QStringLiteral("resources"));
    kinds->addItem(QString(), QVariant(QString()));
    for (const char* value : info(Kind::Activity).field(ActivityField::Kind)->choices)
        kinds->addItem(QString(), QVariant(QString::fromLatin1(value)));
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(kinds);
    row->addStretch();
    row->addWidget(resources);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this, kinds] {
        *m_shown = kinds->currentData().toString();
        model()->reload();
    });
    connect(resources, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("resources"), {}, {}}); });
    localize(beside, [kinds, resources] {
        kinds->setAccessibleName(tr("Show"));
        kinds->setItemText(0, tr("Everything"));
        for (int i = 1; i < kinds->count(); ++i)
            kinds->setItemText(i, ActivityForm::kindName(kinds->itemData(i).toString()));
        resources->setText(tr("Resource library"));
    });
    return beside;
}

RecordsPage::Words ActivityPage::words() const
{
    return {tr("Activity"),
            tr("New activity"),
            tr("Activities, newest first"),
            m_shown->isEmpty() ? tr(
                "Consultations given to professionals, training, meetings, advocacy and peer groups stand here. No "
                "client is named in them.")
                               : tr("None of this kind yet."),
            tr("New activity"),
            tr("Activity saved"),
            tr("Activity deleted")};
}

} // namespace Rinnalla
