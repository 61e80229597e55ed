// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/goldenpicture.h"
#include "tests/ui/print/sheetlibrary.h"
#include "ui/print/sheetpainter.h"

#include <QDir>
#include <QGuiApplication>
#include <QMutex>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// Set: the pictures are made anew and not compared.
constexpr const char* Remake = "RINNALLA_REMAKE_GOLDEN";

constexpr int PageWidth = 160;
constexpr int CardWidth = 240;

QDir golden()
{
    return QDir(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u"/tests/data/golden"_s);
}

/// Where a person looks afterwards: beside the test program, for its temporary folder goes with it.
QDir differences()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../golden-differences"_s);
    folder.mkpath(u"."_s);
    return QDir(folder.absolutePath());
}

/// Of the eight cards, the first.
QImage firstCard(const QImage& paper)
{
    const qreal millimetre = paper.width() / 210.0;
    return paper.copy(qRound(paper.width() / 2.0 - 86 * millimetre), qRound(paper.height() / 2.0 - 109 * millimetre),
                      qRound(87 * millimetre), qRound(56 * millimetre));
}

QList<QImage> pictures(const SheetPage& page)
{
    const bool card = isCard(page.format);
    const auto images = SheetPainter::toImages(page, card ? CardWidth * 4 * 210 / 87 : PageWidth * 4);
    if (!images)
        qFatal("%s", qPrintable(images.error().message));
    QList<QImage> smaller;
    for (const QImage& image : *images)
        smaller += GoldenPicture::small(card ? firstCard(image) : image, card ? CardWidth : PageWidth);
    return smaller;
}

QString fileOf(const SheetRequest& request)
{
    return request.topic + u'-' + formatName(request.format)
           + (request.beside.isEmpty() ? QString() : u"-beside-"_s + request.beside) + u".png"_s;
}

/// Every page of the library, by file and in the order of its languages.
QMap<QString, QImage> contactSheets()
{
    const QList<SheetRequest> requests = SheetLibrary::everything();
    QMutex mutex;
    QHash<QString, QList<QImage>> pages;
    SheetLibrary::forAll(requests, [&](const SheetRequest& request) {
        const QList<QImage> images = pictures(SheetLibrary::page(request));
        const QMutexLocker lock(&mutex);
        pages.insert(SheetLibrary::nameOf(request), images);
        return QStringList();
    });
    QMap<QString, QList<QList<QImage>>> rows;
    for (const SheetRequest& request : requests)
        rows[fileOf(request)] += pages.value(SheetLibrary::nameOf(request));
    QMap<QString, QImage> sheets;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        sheets.insert(it.key(), GoldenPicture::contactSheet(it.value()));
    return sheets;
}

} // namespace

/// Every page looks as it looked when somebody last looked at it. The pictures are small on purpose: what they cannot
/// show, reading the PDF back does.
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void everyPageLooksAsBefore()
    {
        const QMap<QString, QImage> now = contactSheets();
        if (qEnvironmentVariableIsSet(Remake)) {
            golden().removeRecursively();
            QDir().mkpath(golden().path());
            for (auto it = now.cbegin(); it != now.cend(); ++it)
                QVERIFY(it.value().save(golden().filePath(it.key()), "PNG", 0)); // as small as it gets
            QSKIP("made anew; look at what changed before it is committed");
        }
        QStringList changed;
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const QImage before(golden().filePath(it.key()));
            const QImage difference = GoldenPicture::difference(before, it.value());
            if (difference.isNull())
                continue;
            changed += it.key();
            const QString name = differences().filePath(it.key().chopped(4));
            before.save(name + u"-expected.png"_s);
            it.value().save(name + u"-actual.png"_s);
            difference.save(name + u"-difference.png"_s);
        }
        QVERIFY2(changed.isEmpty(),
                 qPrintable(u"%1 look otherwise than before; see %2. If that is wanted: CONTRIBUTING.md tells how the "
                            "pictures are made anew."_s.arg(changed.join(u", "_s), differences().path())));
        QCOMPARE(golden().entryList({u"*.png"_s}).size(), now.size()); // none of a sheet that is gone
    }

    /// A line less, lines that moved by two millimetres and a turned direction are seen; noise is not.
    void whatChangesIsSeen_data()
    {
        QTest::addColumn<SheetFormat>("format");
        for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card,
                                         SheetFormat::Neutral, SheetFormat::NeutralSheet})
            QTest::newRow(qPrintable(formatName(format))) << format;
    }

    void whatChangesIsSeen()
    {
        QFETCH(SheetFormat, format);
        for (const QString& language : {u"fi"_s, u"ar"_s, u"th"_s}) {
            const SheetPage page = SheetLibrary::page({u"help-now"_s, language, {}, format});
            const QImage before = pictures(page).first();
            QVERIFY(GoldenPicture::difference(before, pictures(page).first()).isNull());
            QVERIFY(GoldenPicture::difference(before, withNoise(before)).isNull());

            SheetPage less = page;
            less.blocks.removeAt(2);
            QVERIFY(!GoldenPicture::difference(before, pictures(less).first()).isNull());
            SheetPage turned = page;
            turned.columns.first().rightToLeft = !page.columns.first().rightToLeft;
            QVERIFY(!GoldenPicture::difference(before, pictures(turned).first()).isNull());
            QVERIFY(!GoldenPicture::difference(before, moved(before, 2)).isNull());
        }
    }

private:
    /// A step of grey more or less, anywhere.
    static QImage withNoise(QImage picture)
    {
        QRandomGenerator random(1);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                picture.scanLine(y)[x] = static_cast<uchar>(
                    std::clamp(picture.pixelIndex(x, y) + random.bounded(-1, 2), 0, picture.colorCount() - 1));
        return picture;
    }

    /// Everything a little lower, as with a margin that changed.
    static QImage moved(const QImage& picture, qreal millimetres)
    {
        const qreal by = millimetres * picture.width() / (picture.width() == CardWidth ? 87 : 210);
        QImage lower(picture.size(), QImage::Format_RGB32);
        lower.fill(Qt::white);
        QPainter painter(&lower);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QPointF(0, by), picture.convertToFormat(QImage::Format_RGB32));
        painter.end();
        return GoldenPicture::small(lower, picture.width());
    }
};

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    TestGolden test;
    return QTest::qExec(&test, argc, argv);
}
#include "testgolden.moc"
