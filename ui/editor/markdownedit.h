// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/noteedit.h"

namespace Rinnalla {

/// The Markdown of a sheet, as long lines in the direction of its language. Knows where its rows are.
class MarkdownEdit : public NoteEdit {
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget* parent = nullptr);

    void setMarkdown(const QString& markdown, bool rightToLeft);
    bool isRightToLeft() const { return m_rightToLeft; }

    void goToRow(int row); ///< the line that begins with the row's number; 0: the first
    void insertWords(const QString& words);
    void insertParagraph(const QString& paragraph); ///< on lines of its own, after the one with the cursor

private:
    bool m_rightToLeft = false;
};

} // namespace Rinnalla
