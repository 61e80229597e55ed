// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SheetTerms that puts what a paper said, and what is true now, into words.

#include "core/library/tellagain.h"
#include "ui/session/sheetterms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::SheetTerms {

namespace {

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("SheetTerms", text, nullptr, number);
}

/// "mo,tu 09:00-20:00; we 10:00-12:00", "always": with the days as the interface's language shortens them.
QString hoursInWords(const QString& hours)
{
    if (hours == u"always")
        return say(QT_TRANSLATE_NOOP("SheetTerms", "day and night"));
    static const QStringList codes{QStringLiteral("mo"), QStringLiteral("tu"), QStringLiteral("we"),
                                   QStringLiteral("th"), QStringLiteral("fr"), QStringLiteral("sa"),
                                   QStringLiteral("su")};
    QStringList all;
    for (const QString& part : hours.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        QStringList days;
        for (const QString& code : part.section(u' ', 0, 0).split(u','))
            days += codes.contains(code)
                        ? QLocale().dayName(static_cast<int>(codes.indexOf(code)) + 1, QLocale::ShortFormat)
                        : code;
        all += days.join(u' ') + u' ' + part.section(u' ', 1).replace(u'-', QChar(0x2013));
    }
    return all.join(QStringLiteral("; "));
}

QString languagesInWords(const SheetCatalogue& sheets, const QString& tags)
{
    QStringList names;
    for (const QString& tag : tags.split(u',', Qt::SkipEmptyParts))
        names += sheets.languageName(tag);
    return names.join(QStringLiteral(", "));
}

/// The parts of "080 005 005|always|free|no_name".
struct Block {
    QString phone;
    QString hours;
    bool free = false;
    bool noName = false;
};

Block blockOf(const QString& value)
{
    Block block;
    for (const QString& part : value.split(u'|', Qt::SkipEmptyParts)) {
        if (part == u"free")
            block.free = true;
        else if (part == u"no_name")
            block.noName = true;
        else if (part == u"always" || part.contains(u':'))
            block.hours = part;
        else
            block.phone = part;
    }
    return block;
}

const char* const Number = QT_TRANSLATE_NOOP("SheetTerms", "%1: the number was %2, now it is %3.");
const char* const NumberGone = QT_TRANSLATE_NOOP("SheetTerms", "%1: the number was %2 and is no longer in use.");
const char* const Hours = QT_TRANSLATE_NOOP("SheetTerms", "%1: the hours were %2, now they are %3.");
const char* const HoursGone = QT_TRANSLATE_NOOP("SheetTerms", "%1: the hours were %2; now they are not known.");
const char* const Languages = QT_TRANSLATE_NOOP("SheetTerms", "%1: the languages were %2, now they are %3.");
const char* const LanguagesGone = QT_TRANSLATE_NOOP("SheetTerms", "%1: the languages were %2; now they are not known.");
const char* const Address = QT_TRANSLATE_NOOP("SheetTerms", "%1: the address was %2, now it is %3.");
const char* const AddressGone = QT_TRANSLATE_NOOP("SheetTerms", "%1: the address was %2 and is no longer in use.");

QString was(const char* sentence, const char* gone, const QString& what, const QString& before, const QString& now)
{
    return now.isEmpty() ? say(gone).arg(what, inLine(before)) : say(sentence).arg(what, inLine(before), inLine(now));
}

/// What was not known before is no change: nobody was told anything else.
bool differs(const QString& before, const QString& now)
{
    return before != now && !before.isEmpty();
}

QStringList blockChange(const QString& name, const Block& before, const Block& now)
{
    QStringList said;
    if (differs(before.phone, now.phone))
        said += was(Number, NumberGone, name, before.phone, now.phone);
    if (differs(before.hours, now.hours))
        said += was(Hours, HoursGone, name, hoursInWords(before.hours), hoursInWords(now.hours));
    if (before.free && !now.free)
        said += say(QT_TRANSLATE_NOOP("SheetTerms", "%1: it was free; now it may cost something.")).arg(name);
    if (!before.free && now.free)
        said += say(QT_TRANSLATE_NOOP("SheetTerms", "%1: it is free now.")).arg(name);
    if (before.noName && !now.noName)
        said += say(QT_TRANSLATE_NOOP("SheetTerms", "%1: no name was asked; now one may be.")).arg(name);
    if (!before.noName && now.noName)
        said += say(QT_TRANSLATE_NOOP("SheetTerms", "%1: no name is asked any more.")).arg(name);
    return said;
}

QStringList serviceChange(const SheetCatalogue& sheets, const QString& key, const QString& before, const QString& now)
{
    const QString what = key.section(u'/', 2);
    const QString name = factName(sheets, key.section(u'/', 0, 1));
    if (what.isEmpty())
        return blockChange(name, blockOf(before), blockOf(now));
    if (what == u"hours")
        return {was(Hours, HoursGone, name, hoursInWords(before), hoursInWords(now))};
    if (what == u"languages")
        return {was(Languages, LanguagesGone, name, languagesInWords(sheets, before), languagesInWords(sheets, now))};
    if (what == u"phone")
        return {was(Number, NumberGone, name, before, now)};
    return {was(Address, AddressGone, name, before, now)};
}

/// The unit is the last word of the key, and what it bounds the one before.
QString amount(const QString& key, const QString& value)
{
    const QString unit = key.section(u'_', -1);
    const int number = value.toInt();
    const QString said = unit == u"days"     ? say(QT_TRANSLATE_N_NOOP("SheetTerms", "%n day(s)"), number)
                         : unit == u"months" ? say(QT_TRANSLATE_N_NOOP("SheetTerms", "%n month(s)"), number)
                         : unit == u"years"  ? say(QT_TRANSLATE_N_NOOP("SheetTerms", "%n year(s)"), number)
                         : unit == u"eur"    ? say(QT_TRANSLATE_NOOP("SheetTerms", "%1 €")).arg(number)
                                             : value;
    const QString bound = key.section(u'_', -2, -2);
    return bound == u"min"   ? say(QT_TRANSLATE_NOOP("SheetTerms", "at least %1")).arg(said)
           : bound == u"max" ? say(QT_TRANSLATE_NOOP("SheetTerms", "at most %1")).arg(said)
                             : said;
}

QString numberChange(const SheetCatalogue& sheets, const QString& key, const QString& before, const QString& now)
{
    const QString id = key.section(u'/', 1);
    const QString name = factName(sheets, key);
    return now.isEmpty() ? say(QT_TRANSLATE_NOOP("SheetTerms", "%1: the paper says %2; that is no longer said."))
                               .arg(name, amount(id, before))
                         : say(QT_TRANSLATE_NOOP("SheetTerms", "%1: it was %2, now it is %3."))
                               .arg(name, amount(id, before), amount(id, now));
}

QString sheetChange(const SheetCatalogue& sheets, const QString& key, const QString& now)
{
    const SheetEdition* sheet = sheets.edition(key.section(u'/', 1, 1), key.section(u'/', 2));
    if (now == stateName(SheetState::Withdrawn))
        return !sheet || sheet->withdrawnWhy.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("SheetTerms", "The sheet was withdrawn."))
                   : say(QT_TRANSLATE_NOOP("SheetTerms", "The sheet was withdrawn: %1"))
                         .arg(firstLine(sheet->withdrawnWhy));
    return now.isEmpty() ? say(QT_TRANSLATE_NOOP("SheetTerms", "The sheet is no longer there."))
                         : say(QT_TRANSLATE_NOOP("SheetTerms", "The text is a new one: version %1.")).arg(now);
}

} // namespace

QString factName(const SheetCatalogue& sheets, const QString& factKey)
{
    const QString id = factKey.section(u'/', 1);
    if (factKey.startsWith(QStringLiteral("phrases/")))
        return say(QT_TRANSLATE_NOOP("SheetTerms", "Fixed words: %1")).arg(inLine(sheets.languageName(id)));
    if (factKey.startsWith(QStringLiteral("service/"))) {
        const Service* service = sheets.services().service(id);
        if (!service)
            return inLine(id);
        const QString name = service->name(QLocale().name().section(u'_', 0, 0));
        return inLine(name.isEmpty() ? service->name(QStringLiteral("fi")) : name);
    }
    const bool isNumber = factKey.startsWith(QStringLiteral("number/"));
    const QString behind = isNumber ? sheets.facts().numberEntry(id).value(QStringLiteral("fact")).toString() : id;
    const Fact* fact = sheets.facts().fact(behind);
    return inLine(!fact ? id : fact->term.isEmpty() ? fact->text : fact->term);
}

QStringList change(const SheetCatalogue& sheets, const QString& key, const QString& before, const QString& now)
{
    if (before == now)
        return {};
    if (key.startsWith(QStringLiteral("service/")))
        return serviceChange(sheets, key, before, now);
    if (key.startsWith(QStringLiteral("number/")))
        return {numberChange(sheets, key, before, now)};
    return {sheetChange(sheets, key, now)};
}

QStringList changesSince(const SheetCatalogue& sheets, const Record& handout)
{
    QStringList said;
    for (const FactChange& each : Rinnalla::changesSince(handout, sheets))
        said += change(sheets, each.key, each.before, each.after);
    said.removeDuplicates(); // a number may stand in a row and in a block
    return said;
}

} // namespace Rinnalla::SheetTerms
