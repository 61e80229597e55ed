// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/calendarpage.h"

#include "core/casework/merging.h"
#include "ui/casework/accesscard.h"
#include "ui/session/formrows.h"
#include "ui/session/savefile.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

namespace Rinnalla {

namespace {

constexpr int MostShown = 20;
constexpr int AlarmMinutes[] = {0, 15, 60, 2 * 60, 24 * 60};

/// Says nothing about whose it is.
const QString ProposedName = QStringLiteral("Calendar.ics");

} // namespace

CalendarPage::CalendarPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_heading(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_about(new QLabel)
    , m_places(new QCheckBox)
    , m_deadlines(new QCheckBox)
    , m_alarm(new QComboBox)
    , m_warning(new Notice(Notice::Tone::Warning))
    , m_list(new QVBoxLayout)
    , m_more(new QLabel)
    , m_save(new QPushButton)
{
    m_back->setObjectName(QStringLiteral("calendar-back"));
    m_back->setIcon(QIcon::fromTheme(QStringLiteral("go-previous")));
    m_places->setObjectName(QStringLiteral("calendar-places"));
    m_deadlines->setObjectName(QStringLiteral("calendar-deadlines"));
    m_alarm->setObjectName(QStringLiteral("calendar-alarm"));
    m_save->setObjectName(QStringLiteral("calendar-save"));
    m_save->setProperty("primary", true);
    build();
    for (QCheckBox* box : {m_places, m_deadlines})
        connect(box, &QCheckBox::toggled, this, &CalendarPage::reload);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.open(m_place.record.isNull() ? Place{QStringLiteral("today"), {}, {}}
                                               : Place{QStringLiteral("client"), m_place.record, {}});
    });
    connect(m_save, &QPushButton::clicked, this, &CalendarPage::save);
    connect(&session, &Session::changed, this, &CalendarPage::reload);
    connect(&session, &Session::roomChanged, this, [this] { show(m_place); });
    connect(&session, &Session::erased, this, [this] { show(m_place); });
    localize(this, [this] { retranslate(); });
}

void CalendarPage::build()
{
    m_about->setWordWrap(true);
    m_about->setProperty("muted", true);
    m_more->setWordWrap(true);
    m_more->setProperty("muted", true);
    auto* card = new Card;
    auto* form = makeFormLayout();
    form->addRow(m_places);
    form->addRow(m_deadlines);
    addFormRow(form, m_alarm, m_alarm, [] { return tr("The calendar reminds"); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch();
    m_list->setSpacing(2);
    card->body()->addWidget(m_about);
    card->body()->addLayout(form);
    card->body()->addWidget(m_warning);
    card->body()->addLayout(m_list);
    card->body()->addWidget(m_more);
    card->body()->addLayout(row);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    layOutPage(this, m_heading, m_back, content);
}

void CalendarPage::retranslate()
{
    m_heading->setText(tr("Calendar file"));
    m_back->setText(tr("Back"));
    m_about->setText(tr("For another calendar. It tells when, and a neutral word; never who, what for or with whom. "
                        "The file is not encrypted."));
    m_places->setText(tr("Tell the place too"));
    m_deadlines->setText(tr("Deadlines of steps, as whole days"));
    m_save->setText(tr("Save the file…"));
    const QVariant chosen = m_alarm->currentData();
    m_alarm->clear();
    m_alarm->addItem(tr("never"), QVariant());
    for (const int minutes : AlarmMinutes)
        m_alarm->addItem(minutes == 0         ? tr("when it begins")
                         : minutes == 24 * 60 ? tr("a day before")
                                              : tr("%1 before").arg(Terms::minutes(minutes)),
                         minutes);
    m_alarm->setCurrentIndex(chosen.isValid() ? m_alarm->findData(chosen) : 0);
    reload();
}

void CalendarPage::show(const Place& place)
{
    m_place = place;
    m_client = visibleClient(m_session, place.record).value_or(Record());
    m_places->setChecked(false); // asked anew each time
    m_deadlines->setVisible(place.detail.isEmpty());
    reload();
    m_places->setFocus(Qt::OtherFocusReason);
}

CalendarScope CalendarPage::scope() const
{
    CalendarScope scope{m_session.room(), {}, Id::fromString(m_place.detail).value_or(Id())};
    if (!m_place.record.isNull())
        scope.clients = Merging::group(m_session.connection(), m_place.record).value_or(QList<Id>{m_place.record});
    return scope;
}

CalendarChoice CalendarPage::choice() const
{
    const QVariant alarm = m_alarm->currentData();
    return {m_places->isChecked(), m_deadlines->isChecked(),
            alarm.isValid() ? std::optional(alarm.toInt()) : std::nullopt, &m_session.paths()};
}

QString CalendarPage::titleOf(const CalendarEvent& event) const
{
    const QDate today = m_session.clock().today();
    QStringList parts{event.isWholeDay() ? Terms::day(event.day, today) : Terms::moment(event.at, today), event.title};
    if (!event.place.isEmpty())
        parts += inLine(event.place);
    return parts.join(QStringLiteral(" · "));
}

void CalendarPage::reload()
{
    const bool gone = !m_place.record.isNull() && m_client.id.isNull();
    const auto events = gone ? Result<QList<CalendarEvent>>(QList<CalendarEvent>())
                             : calendarEvents(m_session.connection(), scope(), choice(), m_session.clock().now());
    if (!events)
        return m_session.fail(events.error());
    m_events = *events;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CalendarEvent& event : m_events.mid(0, MostShown)) {
        auto* line = new PlainText(titleOf(event));
        line->beginAtInterfaceSide();
        m_list->addWidget(line);
    }
    const qsizetype more = m_events.size() - MostShown;
    m_more->setText(m_events.isEmpty() ? tr("Nothing is to come.")
                    : more > 0         ? tr("And %n more.", nullptr, static_cast<int>(more))
                                       : QString());
    m_more->setVisible(!m_more->text().isEmpty());
    m_warning->setText(m_places->isChecked() ? tr("Whoever sees the calendar sees the places. Read them first.")
                                             : QString());
    m_save->setEnabled(!m_events.isEmpty());
}

void CalendarPage::save()
{
    const QDateTime now = m_session.clock().now();
    const QByteArray file =
        toICalendar(calendarEvents(m_session.connection(), scope(), choice(), now).value_or(m_events), now);
    const FileOffer offer{tr("Save the calendar file"), ProposedName, tr("Calendar (*.ics)"),
                          tr("Calendar file saved. It is not encrypted: remove it when it has served.")};
    saveFile(m_session, m_files, this, offer, [this, file] {
        const bool isNoted = m_client.id.isNull() || noteAccess(m_session, m_client.id, "export");
        return isNoted ? std::optional(file) : std::nullopt;
    });
}

} // namespace Rinnalla
