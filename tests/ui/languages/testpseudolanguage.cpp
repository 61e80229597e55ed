// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the whole window in a language made by a script and fails on a text that was never translated or is cut off.

#include "tests/ui/languages/fit.h"
#include "tests/ui/languages/paintedtexts.h"
#include "tests/ui/languages/scenes.h"
#include "tests/ui/languages/showntexts.h"
#include "tests/ui/languages/wording.h"
#include "ui/widgets/theme.h"

#include <QLoggingCategory>
#include <QTest>

namespace Rinnalla {

const QString Mirrored = QStringLiteral("ar-XB");
const QString Straight = QStringLiteral("en-XA"); ///< the same texts from left to right; its dates are English

class TestPseudoLanguage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsTranslatedAndHasItsRoom_data();
    void everyTextIsTranslatedAndHasItsRoom();

private:
    void look(Stage& stage, const QString& scene);
    void readTexts(const QWidget& window);
    void readPaint(QWidget& window);
    void note(const QString& finding);
    void takePicture(QWidget& window, const QString& scene);

    Wording m_wording;
    QString m_scene;
    QString m_pass;
    QStringList m_findings;
    QSet<QString> m_known;
};

void TestPseudoLanguage::initTestCase()
{
    dress(*qApp);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false")); // the platform has no window manager
    for (const QString& tag : {Mirrored, Straight})
        Stage::drop(QStringLiteral(PSEUDO_CATALOGUE), tag);
    QVERIFY(m_wording.untranslated(QStringLiteral("⟦Šávéð · %1⟧")).isEmpty());
    QCOMPARE(m_wording.untranslated(QStringLiteral("⟦Š⟧: Saved ⟪Δ⟫")), QStringLiteral(": Saved"));
    QVERIFY(m_wording.untranslatedPiece(QStringLiteral("Šávéd ~~")).isEmpty());
    QCOMPARE(m_wording.untranslatedPiece(QStringLiteral("Šávéd zonked")), QStringLiteral("zonked"));
}

void TestPseudoLanguage::note(const QString& finding)
{
    if (m_known.contains(finding))
        return;
    m_known += finding;
    m_findings += QStringLiteral("%1: %2").arg(m_scene, finding);
}

void TestPseudoLanguage::readTexts(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>() + QWidgetList{const_cast<QWidget*>(&window)})
        if (widget->isVisible() && widget->window() == &window)
            for (const ShownText& shown : textsOf(*widget))
                if (const QString rest = m_wording.untranslated(shown.text); !rest.isEmpty())
                    note(QStringLiteral("not translated, %1: \"%2\": %3").arg(shown.what, rest, pathOf(*widget)));
}

void TestPseudoLanguage::readPaint(QWidget& window)
{
    const QStringList painted = paintedTexts(window);
    for (const QString& finding : shortened(painted, window))
        note(finding);
    for (const QString& piece : painted) {
        if (const QString word = m_wording.untranslatedPiece(piece);
            !word.isEmpty() && QLocale().textDirection() == Qt::RightToLeft)
            note(QStringLiteral("painted, not translated: \"%1\" in \"%2\"").arg(word, piece));
    }
}

/// Where a folder is named in RINNALLA_PICTURES, every scene leaves a picture there, to be looked at.
void TestPseudoLanguage::takePicture(QWidget& window, const QString& scene)
{
    const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QStringLiteral("%1/%2 %3.png").arg(folder, m_pass, scene));
}

void TestPseudoLanguage::look(Stage& stage, const QString& scene)
{
    m_scene = scene;
    stage.settle();
    takePicture(stage.window(), scene);
    if (QLocale().textDirection() == Qt::RightToLeft)
        readTexts(stage.window());
    readPaint(stage.window());
    for (const QString& misfit : misfits(stage.window(), Stage::Screen))
        note(misfit);
}

void TestPseudoLanguage::everyTextIsTranslatedAndHasItsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    for (const QString& language : {Mirrored, Straight})
        for (const int size : {Theme::SmallestText, Theme::LargestText})
            QTest::addRow("%s %d %%", qPrintable(language), size) << language << size;
}

void TestPseudoLanguage::everyTextIsTranslatedAndHasItsRoom()
{
    QFETCH(QString, language);
    QFETCH(int, textSize);
    m_pass = QStringLiteral("%1-%2").arg(language).arg(textSize);
    m_findings.clear();
    m_known.clear();
    Theme::setTextSize(textSize);
    Stage stage;
    QVERIFY(stage.languages.available().contains(language));
    stage.languages.choose(language);
    QCOMPARE(QApplication::layoutDirection(), language == Mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto walk = [&](const QList<Scene>& scenes) {
        for (const Scene& scene : scenes)
            try {
                m_scene = scene.name;
                scene.enter(stage);
                look(stage, scene.name);
            } catch (const Stumble& stumble) {
                note(QStringLiteral("could not be played: ") + stumble.why);
            }
    };
    walk(beforeTheStoreIsOpen());
    stage.unlock();
    walk(withTheStoreOpen(stage));
    for (const QString& finding : std::as_const(m_findings))
        qWarning().noquote() << finding;
    QCOMPARE(m_findings.size(), 0);
}

} // namespace Rinnalla

QTEST_MAIN(Rinnalla::TestPseudoLanguage)
#include "testpseudolanguage.moc"
