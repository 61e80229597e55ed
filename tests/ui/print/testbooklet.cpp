// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/booklet.h"

#include <QTest>

#include <algorithm>

using namespace Rinnalla;

namespace {

/// Lays the papers into each other, folds them, and turns the leaves: the pages as a reader comes to them.
QList<int> leafedThrough(const QList<FoldedSide>& sides, bool rightToLeft)
{
    QList<int> first;  // from the outer paper to the middle
    QList<int> second; // from the middle out
    for (qsizetype i = 0; i + 1 < sides.size(); i += 2) {
        FoldedSide outer = sides.at(i);
        FoldedSide inner = sides.at(i + 1);
        if (rightToLeft) {
            std::swap(outer.left, outer.right);
            std::swap(inner.left, inner.right);
        }
        first += {outer.right, inner.left};
        second = QList<int>{inner.right, outer.left} + second;
    }
    return first + second;
}

} // namespace

class TestBooklet : public QObject {
    Q_OBJECT

private slots:
    void twoPagesStayInside();
    void readsInOrder_data();
    void readsInOrder();
};

void TestBooklet::twoPagesStayInside()
{
    QCOMPARE(foldedSides(1, false), (QList<FoldedSide>{{0, -1}}));
    QCOMPARE(foldedSides(1, true), (QList<FoldedSide>{{-1, 0}}));
    QCOMPARE(foldedSides(2, false), (QList<FoldedSide>{{0, 1}}));
    QCOMPARE(foldedSides(2, true), (QList<FoldedSide>{{1, 0}}));
}

void TestBooklet::readsInOrder_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("rightToLeft");
    for (int pages = 3; pages <= 13; ++pages)
        for (const bool rightToLeft : {false, true})
            QTest::addRow("%d%s", pages, rightToLeft ? " from the right" : "") << pages << rightToLeft;
}

void TestBooklet::readsInOrder()
{
    QFETCH(int, pages);
    QFETCH(bool, rightToLeft);
    const QList<FoldedSide> sides = foldedSides(pages, rightToLeft);
    QCOMPARE(sides.size() % 2, 0); // whole papers, and no more of them than are needed
    QCOMPARE(sides.size() / 2, (pages + 3) / 4);
    QList<int> read = leafedThrough(sides, rightToLeft);
    QCOMPARE(read.size(), (pages + 3) / 4 * 4);
    for (int page = 0; page < read.size(); ++page)
        QCOMPARE(read.at(page), page < pages ? page : -1); // what is empty comes last
}

QTEST_GUILESS_MAIN(TestBooklet)
#include "testbooklet.moc"
