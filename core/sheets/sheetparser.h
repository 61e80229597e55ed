// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheettext.h"

#include <md4c.h>

namespace Rinnalla {

/// Reads the Markdown of one sheet. Used once, by SheetText::parse. Errors name the row.
class SheetParser {
public:
    Result<SheetText> parse(QByteArrayView markdown);
    int row() const { return m_row; } ///< where an error was found

private:
    enum class In { Nothing, Title, Heading, Paragraph, Row, Comment };

    static int enterBlock(MD_BLOCKTYPE type, void* detail, void* self);
    static int leaveBlock(MD_BLOCKTYPE type, void* detail, void* self);
    static int enterSpan(MD_SPANTYPE type, void* detail, void* self);
    static int leaveSpan(MD_SPANTYPE type, void* detail, void* self);
    static int text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self);

    bool begin(In what);
    bool beginHeading(unsigned level);
    bool beginRow();
    bool beginParagraph();
    bool end(In what);
    bool endParagraph();
    bool endComment();
    bool append(const QString& text);
    bool split();
    bool addPlaceholder(const QString& inside, bool bold, QList<SheetPiece>& pieces);
    bool fail(const QString& problem);
    bool checkWhole();

    SheetText m_sheet;
    In m_in = In::Nothing;
    QList<SheetPiece> m_pieces;
    int m_nextInList = 0;
    int m_row = 0;
    int m_paragraphsInRow = 0;
    bool m_bold = false;
    bool m_term = false;
    QString m_error;
};

} // namespace Rinnalla
