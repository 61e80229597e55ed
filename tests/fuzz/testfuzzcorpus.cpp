// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/decoders.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Rinnalla::Fuzz;

/// What fuzzing begins from and what it found go through every decoder, and so does each of them with bytes changed.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private slots:
    void everyFile_data();
    void everyFile();
};

void TestFuzzCorpus::everyFile_data()
{
    QTest::addColumn<int>("decoder");
    QTest::addColumn<QString>("path");
    const QDir corpus(QDir(qEnvironmentVariable("RINNALLA_SOURCE_DIR")).filePath(QStringLiteral("tests/fuzz/corpus")));
    for (int i = 0; i < decoders().size(); ++i) {
        const QDir folder(corpus.filePath(QLatin1String(decoders().at(i).name)));
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY2(!files.isEmpty(), decoders().at(i).name);
        for (const QString& file : files)
            QTest::addRow("%s/%s", decoders().at(i).name, qPrintable(file)) << i << folder.filePath(file);
    }
}

void TestFuzzCorpus::everyFile()
{
    QFETCH(int, decoder);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto run = decoders().at(decoder).run; // aborts where it finds something
    run(bytes);
    for (qsizetype at = 0; at < std::min(bytes.size(), qsizetype(400)); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed.at(at) + 1 + at % 3);
        run(changed);
        run(QByteArrayView(bytes).first(at));
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "testfuzzcorpus.moc"
