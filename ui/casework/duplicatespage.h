// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/duplicates.h"
#include "ui/session/page.h"

#include <QLabel>

class QProgressBar;
class QVBoxLayout;

namespace Rinnalla {

class Card;
class DuplicateFinder;
class EmptyState;

/// Place "duplicates": records of one room that may be one person. Shows two code names and which kinds of detail
/// agree, never the detail. A person merges, says that the two are not the same, or takes a merging back.
class DuplicatesPage final : public Page {
    Q_OBJECT

public:
    explicit DuplicatesPage(Session& session, QWidget* parent = nullptr);
    ~DuplicatesPage() override;

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

private:
    QWidget* makeBody();
    void begin();
    void showPairs();
    void showMerged();
    QWidget* makePair(const Duplicates::Pair& pair);
    void merge(const Id& kept, const Id& other);
    void notTheSame(const Duplicates::Pair& pair);
    void write(const Result<QList<Edit>>& edits, const QString& what);

    static constexpr int MostShown = 100;

    std::unique_ptr<DuplicateFinder> m_finder;
    QList<Duplicates::Pair> m_pairs;
    bool m_known = false; ///< whether an answer has come
    QProgressBar* m_busy;
    EmptyState* m_none;
    QVBoxLayout* m_suggested;
    Card* m_mergedCard;
    QVBoxLayout* m_merged;
};

} // namespace Rinnalla
