// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/picturewords.h"

#include "core/paths/stepdeadline.h"
#include "core/sheets/sheetcomposer.h"
#include "ui/widgets/inline.h"

namespace Rinnalla {

PathPicture pathPicture(const QList<Record>& steps, const PathHistory& history, const PictureContents& contents,
                        const Phrases& fixed, const PagePhrases& words, const PathTemplates& paths, const QDate& today)
{
    const QString language = fixed.language();
    const PathTemplates spoken = paths.with(language);
    PathPicture picture;
    picture.language = language;
    picture.rightToLeft = fixed.rightToLeft();
    picture.heading = words.phrase("my_path");
    picture.footer = toText(words.filled("as_of", words.day(today)));
    picture.today = today;
    picture.pauses = history.pauses;
    for (const Route& route : spoken.routes()) {
        picture.routes += route.id;
        picture.routeNames += route.title.text(language);
    }
    for (const Record& record : steps) {
        PathPicture::Step step;
        step.step = PathStep::of(withRightDeadline(paths, record));
        step.state = words.state(step.step.state);
        const StepTemplate* known = spoken.step(record.text(StepField::Template));
        if (known)
            step.title = known->title.text(language);
        else if (contents.ownWords)
            step.title = inLine(step.step.title);
        if (contents.dates && step.step.dueOn.isValid() && step.step.isOpen())
            step.due = toText(words.filled("deadline", words.day(step.step.dueOn)));
        const Route* route = spoken.routeOf(record.text(StepField::Template));
        if (known && !route->isChecked(language))
            picture.stamp = toText(SheetComposer::stamp(SheetState::Unchecked, fixed));
        picture.steps += step;
    }
    return picture;
}

} // namespace Rinnalla
