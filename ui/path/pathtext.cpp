// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathtext.h"

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
