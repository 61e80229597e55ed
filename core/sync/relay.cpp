// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/relay.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr qsizetype longestName = 160;

bool isAllowed(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'/';
}

} // namespace

bool Relay::isName(const QString& name)
{
    if (name.isEmpty() || name.size() > longestName || name.startsWith(u'/') || name.endsWith(u'/'))
        return false;
    return !name.contains(QLatin1StringView("//")) && std::all_of(name.cbegin(), name.cend(), isAllowed);
}

tl::unexpected<Error> Relay::stopped()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Relay", "Synchronising was stopped. Nothing was lost. What is missing "
                                                        "is sent next time."));
}

tl::unexpected<Error> Relay::badName(const QString& name)
{
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Relay", "A name that no shared place can hold was refused. Nothing was "
                                                        "changed."),
                   name.left(longestName));
}

tl::unexpected<Error> Relay::unreadable(const QString& name)
{
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("Relay",
                                               "Something at the meeting place cannot be read. Everything else "
                                               "is taken in all the same."),
                   name);
}

} // namespace Rinnalla
