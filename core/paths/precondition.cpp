// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/precondition.h"

#include <algorithm>

namespace Rinnalla {

namespace {

/// What is counted from a decision is not there before it: a reflection period that was only asked for protects nobody.
bool holdsFromDecision(const StepTemplate* step)
{
    return step && std::any_of(step->periods.begin(), step->periods.end(), [](const Period& period) {
               return period.starts == Period::Start::Decision;
           });
}

/// Why what was found in these states does not hold; nothing where it does. Whoever asks once more waits again.
std::optional<Missing::Why> whyMissing(const StepTemplate* step, const QStringList& states)
{
    const auto has = [&](const char* state) { return states.contains(QLatin1StringView(state)); };
    if (has("under_way") || has("done") || has("declined_after_information"))
        return std::nullopt;
    if (has("waiting"))
        return holdsFromDecision(step) ? std::optional(Missing::Why::NotDecided) : std::nullopt;
    const bool isOver = !states.isEmpty() && states.count(QStringLiteral("not_possible")) == states.size();
    return isOver ? Missing::Why::NotPossible : Missing::Why::NotBegun;
}

} // namespace

QList<Missing> missingBefore(const PathTemplates& paths, const StepTemplate& step, const QList<Record>& path)
{
    QList<Missing> missing;
    for (const QString& id : step.before) {
        QStringList states;
        for (const Record& each : path)
            if (each.text(StepField::Template) == id)
                states += each.text(StepField::State);
        if (const auto why = whyMissing(paths.step(id), states))
            missing += {id, *why};
    }
    return missing;
}

} // namespace Rinnalla
