// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/pagephrases.h"
#include "core/paths/route.h"
#include "core/sheets/phrases.h"
#include "core/sheets/services.h"

namespace Rinnalla {

/// Puts one of the client's own pages together, one column after the other: the first makes the blocks, the next fill
/// them, so each column must be written alike.
class PageWriter {
public:
    PageWriter(SheetFormat format, const QDate& today);

    /// Begins a column. `state` stamps it. The phrases outlive the column.
    void begin(const Phrases& fixed, const PagePhrases& words, SheetState state);

    void title(const SheetRuns& runs) { put(SheetBlock::Kind::Title, 0, {runs, {}, {}}); }
    void lead(const SheetRuns& runs) { put(SheetBlock::Kind::Lead, 0, {runs, {}, {}}); }
    void heading(const SheetRuns& runs) { put(SheetBlock::Kind::Heading, 0, {runs, {}, {}}); }
    void row(const SheetRuns& runs) { put(SheetBlock::Kind::Row, ++m_rows, {runs, {}, {}}); }
    /// The number to call; where the number is too old to print, or there is none, a line that says so.
    void service(const Service& service);
    static bool isCurrent(const Service& service, const QDate& today);
    static bool hasCurrentNumber(const Service& service, const QDate& today)
    {
        return !service.display.isEmpty() && isCurrent(service, today);
    }
    void footer(const SheetRuns& runs) { m_page.footers += runs; }
    SheetPage page() { return std::move(m_page); }

    const PagePhrases& words() const { return *m_words; }
    const Phrases& fixed() const { return *m_fixed; }
    bool speaks(const LocalText& text) const { return text.has(m_language); }
    /// In the column's language, else in English. What is unconfirmed begins with that in bold.
    SheetRuns text(const LocalText& text, bool bold = false) const;
    /// In bold, with the space that belongs after it.
    SheetRun label(const char* key) const { return {m_words->phrase(key) + u' ', true}; }
    /// What somebody wrote: in its own direction, whatever stands around it.
    static SheetRun verbatim(const QString& text, bool bold = false);

private:
    void put(SheetBlock::Kind kind, int number, const SheetCell& cell);
    SheetRuns directed(const QString& text, bool bold) const;

    SheetPage m_page;
    QDate m_today;
    QString m_language;
    const Phrases* m_fixed = nullptr;
    const PagePhrases* m_words = nullptr;
    qsizetype m_next = 0; ///< which block the column being written fills next
    int m_rows = 0;
};

/// From one line to the next within a cell.
inline SheetRun lineBreak()
{
    return {QString(QChar::LineSeparator)};
}

} // namespace Rinnalla
