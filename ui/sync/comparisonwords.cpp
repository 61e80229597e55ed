// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/comparisonwords.h"

#include "ui/widgets/localize.h"

namespace Rinnalla {

ComparisonWords::ComparisonWords(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setProperty("heading", QStringLiteral("page"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    localize(this, [this] { setAccessibleDescription(tr("Three words to compare")); });
}

void ComparisonWords::setWords(const QStringList& words)
{
    constexpr QChar leftToRight(0x2066); // an isolate, and its end
    constexpr QChar end(0x2069);
    setText(leftToRight + words.join(QStringLiteral("   ")) + end);
    setAccessibleName(words.join(u' '));
}

} // namespace Rinnalla
