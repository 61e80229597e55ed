// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/clientpaper.h"

#include "core/paths/pathtemplates.h"
#include "ui/path/pathtext.h"

#include <QCoreApplication>

namespace Rinnalla::ClientPaper {

namespace {

const QString Page = QStringLiteral("paper");
const QString PathDetail = QStringLiteral("path");
const QString OptionsDetail = QStringLiteral("options");
const QString PicturePage = QStringLiteral("path-picture");
const QString MyPathTopic = QStringLiteral("my-path");
const QString OptionsTopic = QStringLiteral("options:");

} // namespace

Place pathPlace(const Id& client)
{
    return {Page, client, PathDetail};
}

Place picturePlace(const Id& client)
{
    return {PicturePage, client, {}};
}

Place optionsPlace(const QString& step, const Id& client, const QString& record)
{
    QStringList detail{OptionsDetail, step};
    if (!record.isEmpty())
        detail += record;
    return {Page, client, detail.join(u'/')};
}

Subject subject(const Place& place)
{
    if (place.detail.section(u'/', 0, 0) != OptionsDetail)
        return {};
    return {place.detail.section(u'/', 1, 1), place.detail.section(u'/', 2)};
}

QString topic(const QString& step)
{
    return step.isEmpty() ? MyPathTopic : OptionsTopic + step;
}

QString pictureTopic()
{
    return PicturePage;
}

QString title(const PathTemplates& paths, const QString& topic)
{
    if (topic == PicturePage)
        return QCoreApplication::translate("ClientPaper", "My path, drawn");
    if (topic == MyPathTopic)
        return QCoreApplication::translate("ClientPaper", "My path");
    if (!topic.startsWith(OptionsTopic))
        return {};
    const QString id = topic.mid(OptionsTopic.size());
    const StepTemplate* step = paths.step(id);
    return QCoreApplication::translate("ClientPaper", "Options: %1")
        .arg(step ? step->title.text(PathText::interfaceLanguage()) : id);
}

} // namespace Rinnalla::ClientPaper
