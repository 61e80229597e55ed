// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/hoursedit.h"

#include "ui/partners/hourstext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

using Directory::HoursItem;
using Directory::OpeningHours;

constexpr const char* DayNames[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// "9", "9.30", "0930" and "9:30" are all times people write.
QTime timeOf(const QString& typed)
{
    QString text = typed.trimmed();
    text.replace(u'.', u':');
    if (!text.contains(u':') && text.size() > 2)
        text.insert(text.size() - 2, u':');
    const QStringList parts = text.split(u':');
    bool ok = true;
    const int hour = parts.first().toInt(&ok);
    const int minute = ok && parts.size() > 1 ? parts.at(1).toInt(&ok) : 0;
    return ok ? QTime(hour == 24 && minute == 0 ? 0 : hour, minute) : QTime();
}

QString timeText(const QTime& time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

HoursItem itemOf(const QCborValue& value)
{
    const auto read = OpeningHours::read(QCborArray{value});
    return read.items().value(0);
}

void put(QCborMap& map, const char* key, const QString& text)
{
    const QString name = QLatin1String(key);
    if (text.isEmpty())
        map.remove(name);
    else
        map.insert(name, text);
}

QCborMap holidaysOnly(const QString& word)
{
    return {{QStringLiteral("holidays"), word}};
}

} // namespace

HoursEdit::HoursEdit(QWidget* parent)
    : DetailRows(parent)
    , m_always(new QCheckBox)
    , m_holidays(new QComboBox)
{
    m_always->setObjectName(QStringLiteral("always-open"));
    m_holidays->setObjectName(QStringLiteral("on-holidays"));
    for (const char* word : {"", "closed", "open"})
        m_holidays->addItem(QString(), QLatin1String(word));
    auto* weekly = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {});
    weekly->setObjectName(QStringLiteral("add-hours"));
    auto* exception = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {});
    exception->setObjectName(QStringLiteral("add-exception"));
    for (QPushButton* button : {weekly, exception})
        button->setProperty("link", true);
    auto* more = new QWidget;
    auto* flow = new FlowLayout(more);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(weekly);
    flow->addWidget(exception);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(0, m_always);
    column->addWidget(more);
    column->addWidget(m_holidays);
    connect(weekly, &QPushButton::clicked, this, [this] {
        addWeekly({}, {});
        m_lines.last().days.first()->setFocus(Qt::OtherFocusReason);
    });
    connect(exception, &QPushButton::clicked, this, [this] {
        addException({}, {});
        m_lines.last().from->lineEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_always, &QCheckBox::clicked, this, &DetailRows::changed);
    connect(m_holidays, &QComboBox::activated, this, &DetailRows::changed);
    localize(this, [this, weekly, exception] {
        weekly->setText(tr("Add hours"));
        exception->setText(tr("Add an exception"));
        retranslate();
    });
}

void HoursEdit::retranslate()
{
    m_always->setText(tr("Day and night"));
    m_holidays->setItemText(0, tr("Public holidays: not known"));
    m_holidays->setItemText(1, tr("Closed on public holidays"));
    m_holidays->setItemText(2, tr("Open on public holidays too"));
    m_holidays->setAccessibleName(tr("Public holidays"));
    for (const Row& row : std::as_const(m_lines))
        for (int day = 0; day < row.days.size(); ++day) {
            row.days.at(day)->setText(QLocale().dayName(day + 1, QLocale::ShortFormat));
            row.days.at(day)->setAccessibleName(QLocale().dayName(day + 1));
        }
}

QWidget* HoursEdit::first() const
{
    return m_always;
}

void HoursEdit::keep(const Row& row)
{
    m_lines += row;
    addRow(row.content, [this, content = row.content] {
        m_lines.removeIf([content](const Row& each) { return each.content == content; });
    });
}

void HoursEdit::addTimes(Row& row, const HoursItem& item, QLayout* into)
{
    row.opens = new QLineEdit(timeText(item.opens));
    row.closes = new QLineEdit(timeText(item.closes));
    row.opens->setObjectName(QStringLiteral("opens"));
    row.closes->setObjectName(QStringLiteral("closes"));
    for (QLineEdit* edit : {row.opens, row.closes}) {
        edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 12);
        connect(edit, &QLineEdit::textEdited, this, &DetailRows::changed);
        into->addWidget(edit);
    }
    localize(row.opens, [opens = row.opens, closes = row.closes] {
        opens->setPlaceholderText(tr("from"));
        closes->setPlaceholderText(tr("until"));
        opens->setAccessibleName(tr("Opens at"));
        closes->setAccessibleName(tr("Closes at"));
    });
}

void HoursEdit::addWeekly(const QCborValue& before, const HoursItem& item)
{
    Row row{before, new QWidget};
    auto* flow = new QHBoxLayout(row.content);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int day = 1; day <= 7; ++day) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(item.days.contains(day));
        connect(button, &QToolButton::clicked, this, &DetailRows::changed);
        flow->addWidget(button);
        row.days += button;
    }
    addTimes(row, item, flow);
    flow->addStretch();
    keep(row);
    retranslate();
}

void HoursEdit::addException(const QCborValue& before, const HoursItem& item)
{
    Row row{before, new QWidget};
    auto* flow = new QHBoxLayout(row.content);
    flow->setContentsMargins(0, 0, 0, 0);
    row.from = new OptionalDateEdit;
    row.until = new OptionalDateEdit;
    row.from->setDate(item.from);
    row.until->setDate(item.until == item.from ? QDate() : item.until);
    row.closed = new QCheckBox;
    row.closed->setChecked(item.closed || before.isUndefined());
    for (QWidget* widget : std::initializer_list<QWidget*>{row.from, row.until, row.closed})
        flow->addWidget(widget);
    addTimes(row, item, flow);
    flow->addStretch();
    const auto follow = [closed = row.closed, opens = row.opens, closes = row.closes] {
        opens->setVisible(!closed->isChecked());
        closes->setVisible(!closed->isChecked());
    };
    follow();
    connect(row.closed, &QCheckBox::toggled, this, follow);
    connect(row.closed, &QCheckBox::clicked, this, &DetailRows::changed);
    for (OptionalDateEdit* date : {row.from, row.until})
        connect(date, &OptionalDateEdit::changed, this, &DetailRows::changed);
    localize(row.closed, [row] {
        row.closed->setText(tr("Closed"));
        row.from->lineEdit()->setAccessibleName(tr("First day of the exception"));
        row.until->lineEdit()->setAccessibleName(tr("Last day of the exception"));
        row.from->lineEdit()->setPlaceholderText(tr("day"));
        row.until->lineEdit()->setPlaceholderText(tr("last day"));
    });
    keep(row);
}

void HoursEdit::addWords(const QCborValue& before, const QString& words)
{
    auto* shown = new QLabel(words);
    shown->setTextFormat(Qt::PlainText);
    keep(Row{before, shown});
}

void HoursEdit::setValue(const QCborValue& value)
{
    clearRows();
    m_lines.clear();
    m_always->setChecked(false);
    QString holidays;
    for (const QCborValue& each : value.toArray()) {
        const HoursItem item = itemOf(each);
        if (item.holidays != HoursItem::Holidays::Unsaid)
            holidays = item.holidays == HoursItem::Holidays::Closed ? QStringLiteral("closed") : QStringLiteral("open");
        const bool seasonal = item.from.isValid() || item.until.isValid();
        if (item.always && !seasonal)
            m_always->setChecked(true);
        else if (item.isForHolidays() && !item.opens.isValid())
            continue; // said by the choice below
        else if (item.understood && item.isDated())
            addException(each, item);
        else if (item.understood && !item.days.isEmpty() && !item.closed && !seasonal && item.description.isEmpty())
            addWeekly(each, item);
        else
            addWords(each, HoursText::lines(OpeningHours::read(QCborArray{each})).join(QStringLiteral(" · ")));
    }
    m_holidays->setCurrentIndex(qMax(0, m_holidays->findData(holidays)));
}

QCborValue HoursEdit::valueOf(const Row& row) const
{
    if (!row.opens)
        return row.before;
    QCborMap map = row.before.toMap();
    const bool closed = row.closed && row.closed->isChecked();
    put(map, "opens", closed ? QString() : timeText(timeOf(row.opens->text())));
    put(map, "closes", closed ? QString() : timeText(timeOf(row.closes->text())));
    if (row.from) {
        if (!row.from->date().isValid())
            return {};
        put(map, "from", row.from->date().toString(Qt::ISODate));
        put(map, "to", (row.until->date().isValid() ? row.until->date() : row.from->date()).toString(Qt::ISODate));
        map.remove(QLatin1String("closed"));
        if (closed)
            map.insert(QStringLiteral("closed"), true);
        return map;
    }
    QStringList days;
    for (int day = 0; day < row.days.size(); ++day)
        if (row.days.at(day)->isChecked())
            days += QLatin1String(DayNames[day]);
    if (days.isEmpty())
        return {};
    put(map, "days", days.join(u','));
    put(map, "holidays", m_holidays->currentData().toString());
    return map;
}

QCborValue HoursEdit::value() const
{
    QCborArray items;
    const QString holidays = m_holidays->currentData().toString();
    if (m_always->isChecked()) {
        QCborMap always{{QStringLiteral("always"), true}};
        put(always, "holidays", holidays);
        items += always;
    }
    bool weekly = m_always->isChecked();
    for (const Row& row : m_lines) {
        if (const QCborValue value = valueOf(row); !value.isUndefined())
            items += value;
        weekly = weekly || !row.days.isEmpty();
    }
    if (!weekly && !holidays.isEmpty())
        items += holidaysOnly(holidays);
    return items.isEmpty() ? QCborValue(nullptr) : QCborValue(items);
}

QString HoursEdit::problem() const
{
    for (const Row& row : m_lines) {
        for (const QLineEdit* edit : {row.opens, row.closes})
            if (edit && !edit->text().trimmed().isEmpty() && !timeOf(edit->text()).isValid())
                return tr("“%1” is no time of day. Write it as 9.30 or 15:00.").arg(edit->text());
        for (const OptionalDateEdit* date : {row.from, row.until})
            if (date && !date->isReadable())
                return tr("A day of an exception cannot be read.");
    }
    return {};
}

} // namespace Rinnalla
