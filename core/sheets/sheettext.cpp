// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheettext.h"

#include "core/sheets/sheetparser.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SheetText", text);
}

/// What must be the same in every language: the kind, the number, the facts, the service and which placeholders.
QStringList skeleton(const SheetPart& part)
{
    QStringList lines{QString::number(int(part.kind)), QString::number(part.number), part.service,
                      part.facts.join(u' ')};
    QStringList placeholders;
    for (const SheetPiece& piece : part.pieces)
        if (piece.kind != SheetPiece::Kind::Text && piece.kind != SheetPiece::Kind::Term)
            placeholders += QString::number(int(piece.kind)) + piece.text;
    std::sort(placeholders.begin(), placeholders.end()); // a language may need another order within the sentence
    return lines + placeholders;
}

} // namespace

Result<SheetText> SheetText::parse(QByteArrayView markdown, const QString& name, int* row)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(markdown);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return failure(ErrorCode::InvalidInput,
                       say(QT_TRANSLATE_NOOP("SheetText", "%1: this is not UTF-8 text.")).arg(name));
    SheetParser parser;
    auto text = parser.parse(markdown);
    if (row)
        *row = parser.row();
    if (!text)
        return failure(text.error().code, QStringLiteral("%1, %2").arg(name, text.error().message));
    return text;
}

std::optional<int> firstDifference(const SheetText& original, const SheetText& other)
{
    const qsizetype common = std::min(original.parts.size(), other.parts.size());
    int row = 0;
    for (qsizetype i = 0; i < common; ++i) {
        row = std::max(row, original.parts.at(i).number);
        if (skeleton(original.parts.at(i)) != skeleton(other.parts.at(i)))
            return row;
    }
    return original.parts.size() == other.parts.size() ? std::nullopt : std::optional(0);
}

Status sameStructure(const SheetText& original, const SheetText& other, const QString& name)
{
    const auto row = firstDifference(original, other);
    if (!row)
        return {};
    const QString problem =
        *row > 0 ? say(QT_TRANSLATE_NOOP("SheetText", "%1, row %2: this is not built as the original text is."))
                       .arg(name)
                       .arg(*row)
                 : say(QT_TRANSLATE_NOOP("SheetText", "%1: rows are missing, or there are too many.")).arg(name);
    return failure(ErrorCode::InvalidInput, problem);
}

} // namespace Rinnalla
