// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/optionaldateedit.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>
#include <QWidgetAction>

namespace Rinnalla {

namespace {

/// Digits of every script as Western ones, so that a day typed on any keyboard is understood.
QString withWesternDigits(QString text)
{
    for (QChar& character : text)
        if (const int digit = character.digitValue(); digit >= 0)
            character = QChar(u'0' + digit);
    return text;
}

/// The language's short form with a year of four digits: two could mean another century.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QDate nextSuch(int day, int month, const QDate& today)
{
    for (int year = today.year(); year < today.year() + 9; ++year) // 29 February comes every fourth or eighth year
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return {};
}

} // namespace

OptionalDateEdit::OptionalDateEdit(QWidget* parent)
    : QWidget(parent)
    , m_input(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_input, 1);
    row->addWidget(m_button);
    m_button->setIcon(QIcon::fromTheme(QStringLiteral("view-calendar-day")));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::textChanged, this, &OptionalDateEdit::typed);
    connect(m_input, &QLineEdit::editingFinished, this, &OptionalDateEdit::tidy);
    connect(m_button, &QToolButton::clicked, this, &OptionalDateEdit::openCalendar);
    retranslate();
}

/// A field that goes while it has the focus says that editing is finished, to somebody half gone.
OptionalDateEdit::~OptionalDateEdit()
{
    m_input->disconnect(this);
}

QDate OptionalDateEdit::date() const
{
    return m_date;
}

void OptionalDateEdit::setToday(const QDate& today)
{
    m_today = today;
    retranslate(); // the example is of that day
}

void OptionalDateEdit::setDate(const QDate& date)
{
    m_date = date;
    m_input->setText(date.isValid() ? QLocale().toString(date, dayFormat()) : QString());
}

bool OptionalDateEdit::isReadable() const
{
    return m_date.isValid() || m_input->text().trimmed().isEmpty();
}

QDate OptionalDateEdit::read(const QString& text) const
{
    for (const QString& format :
         {dayFormat(), QLocale().dateFormat(QLocale::ShortFormat), QStringLiteral("yyyy-MM-dd")})
        if (QDate date = QLocale().toDate(text, format); date.isValid())
            return date.year() < 1970 && !format.contains(QStringLiteral("yyyy")) ? date.addYears(100) : date;

    const QString plain = withWesternDigits(text);
    static const QRegularExpression days(QStringLiteral("^\\+(\\d{1,4})$"));
    if (const auto match = days.match(plain); match.hasMatch())
        return today().addDays(match.captured(1).toInt());

    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})\\.?$"));
    if (const auto match = parts.match(plain); match.hasMatch()) {
        const bool dayFirst = dayFormat().indexOf(u'd') < dayFormat().indexOf(u'M');
        const int day = match.captured(dayFirst ? 1 : 2).toInt();
        return nextSuch(day, match.captured(dayFirst ? 2 : 1).toInt(), today());
    }
    return {};
}

void OptionalDateEdit::typed()
{
    const QDate before = m_date;
    m_date = read(m_input->text().trimmed());
    m_input->setProperty("unreadable", !isReadable());
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
    m_input->setToolTip(isReadable()
                            ? QString()
                            : tr("This is not a date. For example: %1").arg(QLocale().toString(today(), dayFormat())));
    m_input->setAccessibleDescription(m_input->toolTip());
    if (m_date != before)
        emit changed();
}

void OptionalDateEdit::tidy()
{
    if (m_date.isValid())
        setDate(m_date);
}

bool OptionalDateEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        openCalendar();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OptionalDateEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void OptionalDateEdit::retranslate()
{
    //: An example of a date, in an empty field
    m_input->setPlaceholderText(tr("e.g. %1").arg(QLocale().toString(today(), dayFormat())));
    m_button->setToolTip(tr("Calendar"));
    m_button->setAccessibleName(tr("Calendar"));
    makeRoom();
    tidy();
}

/// The example is seen whole, and so is a day.
void OptionalDateEdit::makeRoom()
{
    m_input->setMinimumWidth(m_input->minimumSizeHint().width()
                             + m_input->fontMetrics().horizontalAdvance(m_input->placeholderText()));
}

void OptionalDateEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setSelectedDate(m_date.isValid() ? m_date : today());
    calendar->setAccessibleName(tr("Calendar"));
    const auto choose = [this, menu](const QDate& date) {
        setDate(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace Rinnalla
