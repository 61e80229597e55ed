// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/precondition.h"

#include <algorithm>

namespace Rinnalla {

namespace {

/// Somebody has set out, or has decided: what comes after need not wait for it.
bool isSettled(const QString& state)
{
    static const QStringList settled{QStringLiteral("under_way"), QStringLiteral("waiting"), QStringLiteral("done"),
                                     QStringLiteral("declined_after_information"), QStringLiteral("not_possible")};
    return settled.contains(state);
}

} // namespace

QStringList notYetDone(const StepTemplate& step, const QList<Record>& path)
{
    QStringList missing;
    for (const QString& id : step.before)
        if (std::none_of(path.begin(), path.end(), [&](const Record& each) {
                return each.text(StepField::Template) == id && isSettled(each.text(StepField::State));
            }))
            missing += id;
    return missing;
}

} // namespace Rinnalla
