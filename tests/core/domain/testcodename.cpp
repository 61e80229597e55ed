// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/codename.h"
#include "tests/support/seededrandom.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Rinnalla;

class TestCodeName : public QObject {
    Q_OBJECT

private slots:
    void areSpeakableAndMany();
};

void TestCodeName::areSpeakableAndMany()
{
    const QRegularExpression shape(QStringLiteral("^[A-Z][a-z]{2,7}-[A-Z][a-z]{5}$"));
    SeededRandom random(3);
    QSet<QString> names;
    for (int i = 0; i < 1000; ++i) {
        const QString name = CodeName::suggest(random);
        QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
        names += name;
    }
    QVERIFY(names.size() > 950);
}

QTEST_GUILESS_MAIN(TestCodeName)
#include "testcodename.moc"
