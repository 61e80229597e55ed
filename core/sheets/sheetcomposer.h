// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

namespace Rinnalla {

/// Puts texts, numbers, services and phrases together into a page, one column after the other. The texts have been
/// checked against the data before: see SheetCatalogue::load.
class SheetComposer {
public:
    SheetComposer(SheetFormat format, const QDate& today, const Facts& facts, const Services& services,
                  const QStringList& factIds);

    void add(const SheetEdition& edition, const SheetText& text, const Phrases& phrases);
    SheetPage page(); ///< once, after the columns

    /// What other pages print as a sheet does: a telephone block, and the stamp of a state.
    static SheetCell call(const Service& service, SheetFormat format, const Phrases& phrases);
    static SheetRuns stamp(SheetState state, const Phrases& phrases);

private:
    void addBlocks(const SheetText& text, const Phrases& phrases);
    void put(SheetBlock::Kind kind, int number, const SheetCell& cell);
    SheetRuns runs(const QList<SheetPiece>& pieces, const Phrases& phrases) const;
    SheetRuns filled(const SheetPiece& piece, const Phrases& phrases) const;
    static SheetRuns details(const Service& service, SheetFormat format, const Phrases& phrases);
    static SheetRuns code(const SheetEdition& edition, const Phrases& phrases);
    SheetRuns footer(const SheetEdition& edition, const Phrases& phrases) const;
    SheetRuns sources(const Phrases& phrases) const;
    bool saysAll() const { return Rinnalla::saysAll(m_page.format); }

    SheetPage m_page;
    QDate m_today;
    const Facts& m_facts;
    const Services& m_services;
    QStringList m_factIds;
    qsizetype m_next = 0; ///< which block the column being added fills next
    SheetRuns m_sources;
};

} // namespace Rinnalla
