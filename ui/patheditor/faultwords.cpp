// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/faultwords.h"

#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Rinnalla::FaultWords {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FaultWords", text);
}

/// The names of the fields as the form has them; one that is not there is what the loader calls it.
QString fieldName(const QString& key)
{
    static const QMap<QString, const char*> names{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("FaultWords", "name")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("FaultWords", "what the route is about")},
        {QStringLiteral("about"), QT_TRANSLATE_NOOP("FaultWords", "what it is")},
        {QStringLiteral("price"), QT_TRANSLATE_NOOP("FaultWords", "price")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("FaultWords", "what it means")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("FaultWords", "what follows")},
        {QStringLiteral("facts"), QT_TRANSLATE_NOOP("FaultWords", "facts")},
        {QStringLiteral("fact"), QT_TRANSLATE_NOOP("FaultWords", "fact it rests on")},
        {QStringLiteral("before"), QT_TRANSLATE_NOOP("FaultWords", "good to do first")},
        {QStringLiteral("rooms"), QT_TRANSLATE_NOOP("FaultWords", "offered to")},
        {QStringLiteral("starts"), QT_TRANSLATE_NOOP("FaultWords", "counted from")},
        {QStringLiteral("unless"), QT_TRANSLATE_NOOP("FaultWords", "does not count once this day is known")},
        {QStringLiteral("length"), QT_TRANSLATE_NOOP("FaultWords", "how long")},
        {QStringLiteral("valid_from"), QT_TRANSLATE_NOOP("FaultWords", "the rule holds from")},
        {QStringLiteral("valid_to"), QT_TRANSLATE_NOOP("FaultWords", "the rule holds until")},
        {QStringLiteral("steps"), QT_TRANSLATE_NOOP("FaultWords", "steps")},
        {QStringLiteral("options"), QT_TRANSLATE_NOOP("FaultWords", "options")},
        {QStringLiteral("consequences"), QT_TRANSLATE_NOOP("FaultWords", "what follows")}};
    if (const char* known = names.value(key))
        return say(known);
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    return tag.match(key).hasMatch() ? Terms::languageName(key) : key;
}

QString listedName(const QString& list, int index, const Route& route, const QString& language)
{
    const QString number = QLocale().toString(index + 1);
    if (list == QStringLiteral("steps")) {
        const QString title =
            index < route.steps.size() ? inLine(route.steps.at(index).title.text(language)) : QString();
        return title.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("FaultWords", "Step %1")).arg(number)
                                         : say(QT_TRANSLATE_NOOP("FaultWords", "Step “%1”")).arg(title);
    }
    if (list == QStringLiteral("options"))
        return say(QT_TRANSLATE_NOOP("FaultWords", "option %1")).arg(number);
    if (list == QStringLiteral("consequences"))
        return say(QT_TRANSLATE_NOOP("FaultWords", "consequence %1")).arg(number);
    if (list == QStringLiteral("periods"))
        return say(QT_TRANSLATE_NOOP("FaultWords", "time limit %1")).arg(number);
    return fieldName(list);
}

const QRegularExpression& listed()
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z_]+)\\[(\\d+)\\]$"));
    return pattern;
}

} // namespace

QString of(const RouteFault& fault, const Route& route, const QString& language)
{
    QStringList where;
    for (const QString& part : fault.where.split(u'.', Qt::SkipEmptyParts)) {
        const auto item = listed().match(part);
        where +=
            item.hasMatch() ? listedName(item.captured(1), item.captured(2).toInt(), route, language) : fieldName(part);
    }
    if (where.isEmpty())
        return fault.what;
    return QStringLiteral("%1: %2").arg(where.join(QStringLiteral(" · ")), fault.what);
}

int stepOf(const RouteFault& fault)
{
    const auto item = listed().match(fault.where.section(u'.', 0, 0));
    return item.hasMatch() && item.captured(1) == QStringLiteral("steps") ? item.captured(2).toInt() : -1;
}

} // namespace Rinnalla::FaultWords
