// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/inline.h"

namespace Rinnalla {

QString inLine(const QString& typed)
{
    constexpr char16_t isolate = 0x2068;
    constexpr char16_t end = 0x2069;
    // Nobody reads a longer run in a list, and laying out a megabyte for each repaint would freeze it.
    constexpr qsizetype longest = 400;
    return QChar(isolate) + typed.left(longest).simplified() + QChar(end);
}

QString firstLine(const QString& typed)
{
    const QStringView view(typed);
    for (const QStringView line : view.tokenize(u'\n'))
        if (!line.trimmed().isEmpty())
            return inLine(line.toString());
    return {};
}

} // namespace Rinnalla
