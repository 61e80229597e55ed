// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/path/lanelayout.h"
#include "ui/path/pathhistory.h"

#include <QImage>
#include <QPageLayout>

namespace Rinnalla {

/// A path as it is drawn on paper: words of one language only, and nothing that tells whose it is.
struct PathPicture {
    struct Step {
        PathStep step;
        QString title;
        QString state; ///< in words
        QString due;   ///< "Deadline: 21 January 2027", empty where there is none
    };

    QString language; ///< BCP 47
    bool rightToLeft = false;
    QString heading;
    QString stamp;          ///< that nobody has checked the texts; empty where somebody has
    QString footer;         ///< the day it was made
    QStringList routes;     ///< ids, in the order of their lanes
    QStringList routeNames; ///< as many
    QList<Step> steps;
    QDate today;
    QList<PathPause> pauses;
};

/// Paints it on A4, lying: as many sheets side by side as the years need, and one under the other where lanes do not
/// fit. Lines and words, no pixels. Any thread that may use fonts.
namespace PathPicturePaper {

QPageLayout paper();
/// Refused where there is no step, and where no font has the letters.
Result<QByteArray> toPdf(const PathPicture& picture);
Result<QList<QImage>> toImages(const PathPicture& picture, int width);

} // namespace PathPicturePaper

} // namespace Rinnalla
