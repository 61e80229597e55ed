// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/terms.h"

#include "core/base/languagetag.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::Terms {

namespace {

struct Term {
    const char* value;
    const char* text;
    const char* icon = "";
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Terms", text);
}

template<std::size_t N>
const Term* find(const Term (&terms)[N], const QString& value)
{
    for (const Term& term : terms)
        if (value == QLatin1StringView(term.value))
            return &term;
    return nullptr;
}

template<std::size_t N>
QString textOf(const Term (&terms)[N], const QString& value)
{
    const Term* term = find(terms, value);
    return term ? translated(term->text) : value;
}

template<std::size_t N>
QString iconOf(const Term (&terms)[N], const QString& value)
{
    const Term* term = find(terms, value);
    return term ? QString::fromLatin1(term->icon) : QString();
}

constexpr Term Channels[] = {
    {"call", QT_TRANSLATE_NOOP("Terms", "Phone call"), "call-start"},
    {"text", QT_TRANSLATE_NOOP("Terms", "Text message"), "mail-message"},
    {"chat", QT_TRANSLATE_NOOP("Terms", "Chat"), "dialog-messages"},
    {"office", QT_TRANSLATE_NOOP("Terms", "Office visit"), "go-home"},
    {"outreach", QT_TRANSLATE_NOOP("Terms", "Outreach: street or venue"), "flag"},
    {"accompaniment", QT_TRANSLATE_NOOP("Terms", "Accompaniment"), "system-users"},
    {"online", QT_TRANSLATE_NOOP("Terms", "Online"), "globe"},
    {"consultation", QT_TRANSLATE_NOOP("Terms", "Consultation by a professional"), "user-identity"},
};

constexpr Term ClientStates[] = {
    {"", QT_TRANSLATE_NOOP("Terms", "Active")},
    {"active", QT_TRANSLATE_NOOP("Terms", "Active")},
    {"dormant", QT_TRANSLATE_NOOP("Terms", "Dormant")},
    {"closed", QT_TRANSLATE_NOOP("Terms", "Closed")},
};

constexpr Term StepStates[] = {
    {"", QT_TRANSLATE_NOOP("Terms", "Not discussed")},
    {"not_discussed", QT_TRANSLATE_NOOP("Terms", "Not discussed"), "view-task"},
    {"discussed", QT_TRANSLATE_NOOP("Terms", "Discussed"), "dialog-messages"},
    {"offered", QT_TRANSLATE_NOOP("Terms", "Offered"), "mail-forward"},
    {"chosen", QT_TRANSLATE_NOOP("Terms", "Chosen"), "flag"},
    {"declined_after_information", QT_TRANSLATE_NOOP("Terms", "Told, decided otherwise"), "dialog-information"},
    {"under_way", QT_TRANSLATE_NOOP("Terms", "Under way"), "media-playback-start"},
    {"waiting", QT_TRANSLATE_NOOP("Terms", "Waiting"), "clock"},
    {"done", QT_TRANSLATE_NOOP("Terms", "Done"), "dialog-ok-apply"},
    {"not_possible", QT_TRANSLATE_NOOP("Terms", "Not possible"), "window-close"},
};

constexpr Term Violence[] = {
    {"physical", QT_TRANSLATE_NOOP("Terms", "Physical")},
    {"sexual", QT_TRANSLATE_NOOP("Terms", "Sexual")},
    {"psychological", QT_TRANSLATE_NOOP("Terms", "Psychological")},
    {"economic", QT_TRANSLATE_NOOP("Terms", "Economic")},
    {"digital", QT_TRANSLATE_NOOP("Terms", "Digital")},
    {"stalking", QT_TRANSLATE_NOOP("Terms", "Stalking")},
    {"honour", QT_TRANSLATE_NOOP("Terms", "Honour-related")},
    {"trafficking", QT_TRANSLATE_NOOP("Terms", "Human trafficking")},
    {"work", QT_TRANSLATE_NOOP("Terms", "Exploitation at work")},
};

constexpr Term Formats[] = {
    {"a4", QT_TRANSLATE_NOOP("Terms", "A4")},
    {"large", QT_TRANSLATE_NOOP("Terms", "Large print")},
    {"a5", QT_TRANSLATE_NOOP("Terms", "A5")},
    {"card", QT_TRANSLATE_NOOP("Terms", "Pocket card")},
    {"neutral", QT_TRANSLATE_NOOP("Terms", "Neutral card or sheet")}, // as handouts keep either
    {"neutral-card", QT_TRANSLATE_NOOP("Terms", "Neutral card")},
    {"neutral-sheet", QT_TRANSLATE_NOOP("Terms", "Neutral sheet")},
};

constexpr Term HandoutReasons[] = {
    {"asks_now", QT_TRANSLATE_NOOP("Terms", "The person asks for it now")},
    {"read_with_interpreter", QT_TRANSLATE_NOOP("Terms", "Read through together with an interpreter")},
    {"none_checked", QT_TRANSLATE_NOOP("Terms", "No checked text in this language")},
};

constexpr Term ConsentForms[] = {
    {"oral", QT_TRANSLATE_NOOP("Terms", "Given orally")},
    {"written", QT_TRANSLATE_NOOP("Terms", "Given in writing")},
};

constexpr Term ReferralStates[] = {
    {"offered", QT_TRANSLATE_NOOP("Terms", "Offered")},
    {"consented", QT_TRANSLATE_NOOP("Terms", "Client consents")},
    {"sent", QT_TRANSLATE_NOOP("Terms", "Sent")},
    {"accepted", QT_TRANSLATE_NOOP("Terms", "Accepted")},
    {"arrived", QT_TRANSLATE_NOOP("Terms", "Client arrived")},
    {"declined_by_client", QT_TRANSLATE_NOOP("Terms", "Client decided otherwise")},
    {"declined_by_partner", QT_TRANSLATE_NOOP("Terms", "Partner could not take it")},
};

} // namespace

QString channel(const QString& value)
{
    return textOf(Channels, value);
}

QString channelIcon(const QString& value)
{
    return iconOf(Channels, value);
}

QString clientState(const QString& value)
{
    return textOf(ClientStates, value);
}

QString stepState(const QString& value)
{
    return textOf(StepStates, value);
}

QString stepStateIcon(const QString& value)
{
    return iconOf(StepStates, value);
}

QString violence(const QString& value)
{
    return textOf(Violence, value);
}

QStringList violenceKinds()
{
    QStringList kinds;
    for (const Term& term : Violence)
        kinds += QLatin1StringView(term.value);
    return kinds;
}

QString sheetFormat(const QString& value)
{
    return textOf(Formats, value);
}

QString handoutReason(const QString& value)
{
    return textOf(HandoutReasons, value);
}

QStringList handoutReasons()
{
    QStringList reasons;
    for (const Term& term : HandoutReasons)
        reasons += QLatin1StringView(term.value);
    return reasons;
}

QString consentForm(const QString& value)
{
    return textOf(ConsentForms, value);
}

QString referralState(const QString& value)
{
    return textOf(ReferralStates, value);
}

QString languageName(const QString& tag)
{
    if (tag == QLatin1StringView("fi-x-selko")) // a form of Finnish, which Qt has no name for
        return QStringLiteral("Selkosuomi");
    const QLocale locale = LanguageTag::locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    QString name = locale.nativeLanguageName();
    // Qt names the country's variety ("American English") where the tag names none.
    if (tag == QLatin1StringView("en"))
        name = QStringLiteral("English");
    else if (tag == QLatin1StringView("es"))
        name = QStringLiteral("español");
    if (tag.contains(u'-') && !locale.nativeTerritoryName().isEmpty() && tag.section(u'-', -1).size() == 2)
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return name.isEmpty() ? tag : name;
}

QString languageNames(const QStringList& tags)
{
    QStringList names;
    for (const QString& tag : tags)
        names += languageName(tag);
    return names.join(QStringLiteral(", "));
}

QString day(const QDate& date, const QDate& today)
{
    const QLocale locale;
    constexpr int halfYear = 180; // within it a day and a month name one day only
    if (qAbs(date.daysTo(today)) > halfYear)
        return locale.toString(date, QLocale::ShortFormat);
    //: A near day without its year, in Qt's letters for dates: weekday, day, month. English writes Thu 19 Nov.
    return locale.toString(date, QCoreApplication::translate("Terms", "ddd d MMM"));
}

QString moment(const QDateTime& time, const QDate& today)
{
    //: A day and the time of it: Thu 19 Nov, 13:05
    return QCoreApplication::translate("Terms", "%1, %2")
        .arg(day(time.date(), today), QLocale().toString(time.time(), QLocale::ShortFormat));
}

QString minutes(qint64 minutes)
{
    const QLocale locale;
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("Terms", "%1 min")).arg(locale.toString(minutes));
    if (minutes % 60 == 0)
        return translated(QT_TRANSLATE_NOOP("Terms", "%1 h")).arg(locale.toString(minutes / 60));
    return translated(QT_TRANSLATE_NOOP("Terms", "%1 h %2 min"))
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace Rinnalla::Terms
