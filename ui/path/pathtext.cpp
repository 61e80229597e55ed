// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathtext.h"

#include "core/paths/precondition.h"
#include "ui/session/terms.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::PathText {

QString interfaceLanguage()
{
    return QLocale().bcp47Name();
}

QString languageBeside(const PathTemplates& paths, const QStringList& reads)
{
    const auto language = [](const QString& tag) { return tag.section(u'-', 0, 0); };
    QString beside = QStringLiteral("en");
    for (const QString& tag : reads)
        if (paths.languages().contains(tag) || paths.languages().contains(language(tag))) {
            beside = tag;
            break;
        }
    return language(beside) == language(interfaceLanguage()) ? QString() : beside;
}

QString routeTitle(const PathTemplates& paths, const QString& route)
{
    const Route* known = paths.route(route);
    return known ? known->title.text(interfaceLanguage()) : route;
}

QString stepTitle(const PathTemplates& paths, const Record& step)
{
    const QString title = step.text(StepField::Title);
    const StepTemplate* known = paths.step(step.text(StepField::Template));
    return known && known->title.all().values().contains(title) ? known->title.text(interfaceLanguage()) : title;
}

QString adviceBefore(const PathTemplates& paths, const StepTemplate& step, const QList<Record>& path)
{
    using Why = Missing::Why;
    QMap<Why, QStringList> titles;
    for (const Missing& missing : missingBefore(paths, step, path))
        if (const StepTemplate* earlier = paths.step(missing.step))
            titles[missing.why] += earlier->title.text(interfaceLanguage());
    const auto words = [](Why why) {
        switch (why) {
        case Why::NotBegun:
            return QCoreApplication::translate("PathText",
                                               "Good to do first, and not begun on this path: %1. Talk it through "
                                               "before anything is sent; the choice is the person's.");
        case Why::NotDecided:
            return QCoreApplication::translate("PathText",
                                               "Asked for, and no decision yet: %1. It holds only once it is decided. "
                                               "Find out whether to wait for the decision before anything is sent; the "
                                               "choice is the person's.");
        case Why::NotPossible:
            return QCoreApplication::translate("PathText",
                                               "Found not possible: %1. What comes next goes without it. Talk through "
                                               "what that means, with a lawyer where the right to stay is at stake, "
                                               "before anything is sent; the choice is the person's.");
        }
        return QString();
    };
    QStringList advice;
    for (auto why = titles.cbegin(); why != titles.cend(); ++why)
        advice += words(why.key()).arg(why->join(QStringLiteral(", ")));
    return advice.join(u'\n');
}

QString limit(Period::Sense sense, const QDate& day, const QDate& today)
{
    return (sense == Period::Sense::AtLeast ? QCoreApplication::translate("PathText", "At least until %1")
                                            : QCoreApplication::translate("PathText", "At the latest %1"))
        .arg(Terms::day(day, today));
}

QString periodEnd(const PeriodEnd& end, const QDate& today)
{
    return limit(end.sense, end.day, today) + QStringLiteral(" · ") + end.label.text(interfaceLanguage());
}

QString startName(Period::Start start)
{
    switch (start) {
    case Period::Start::Decision:
        return QCoreApplication::translate("PathText", "Date of the decision");
    case Period::Start::Application:
        return QCoreApplication::translate("PathText", "Date of the application");
    case Period::Start::Crime:
        return QCoreApplication::translate("PathText", "Date of the crime or event");
    case Period::Start::Judgment:
        return QCoreApplication::translate("PathText", "Date of the final judgment");
    case Period::Start::Chosen:
        return QCoreApplication::translate("PathText", "Last day, from the decision");
    }
    return {};
}

} // namespace Rinnalla::PathText
