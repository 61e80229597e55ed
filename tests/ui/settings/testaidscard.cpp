// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/casework/aidtext.h"
#include "ui/settings/aidscard.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

class Files final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return answer; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString folder(QWidget*, const QString&) override { return {}; }
    QString answer;
};

const QString Violence = u"raising-violence"_s;

} // namespace

class TestAidsCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void savedChangedAndTakenIn();
    void anAidOfItsOwnStandsBesideTheOthers();
    void whatIsNoAidIsRefused_data();
    void whatIsNoAidIsRefused();
    void theOtherRoomsAidIsRefused();

private:
    QComboBox* which() const { return m_card->findChild<QComboBox*>(u"aid"_s); }
    QPushButton* button(const char* name) const { return m_card->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString problem() const { return m_card->findChild<Notice*>()->text(); }
    QByteArray saved()
    {
        which()->setCurrentIndex(which()->findData(Violence));
        button("aidSave")->click();
        QFile file(m_files.answer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void take(const QByteArray& bytes)
    {
        QFile file(m_files.answer);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        button("aidTake")->click();
    }
    QString title(const QString& aid) { return AidText::title(AidText::aids(**m_session), aid); }

    QTemporaryDir m_folder;
    Files m_files;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<AidsCard> m_card;
};

void TestAidsCard::init()
{
    m_card.reset();
    m_session = std::make_unique<TestSession>();
    m_card = std::make_unique<AidsCard>(**m_session, m_files);
    m_card->show();
    m_files.answer = m_folder.filePath(u"aid.json"_s);
}

void TestAidsCard::savedChangedAndTakenIn()
{
    QSignalSpy done(&**m_session, &Session::done);
    const QByteArray words = saved();
    QVERIFY(words.contains("Raising violence"));
    QVERIFY(!button("aidDrop")->isVisible());
    take(QByteArray(words).replace("Raising violence", "Our own words"));
    QCOMPARE(problem(), QString());
    QCOMPARE(title(Violence), u"Our own words"_s);
    QCOMPARE(which()->count(), 2);
    QVERIFY(which()->currentText().contains(u"Our own words"_s) && button("aidDrop")->isVisible());
    QCOMPARE(saved(), QByteArray(words).replace("Raising violence", "Our own words"));
    button("aidDrop")->click();
    QCOMPARE(title(Violence), u"Raising violence"_s);
    (*m_session)->undo(done.constLast().at(1).value<QList<Edit>>());
    QCOMPARE(title(Violence), u"Our own words"_s);
}

void TestAidsCard::anAidOfItsOwnStandsBesideTheOthers()
{
    take(saved().replace("\"raising-violence\"", "\"only-ours\"").replace("Raising violence", "Only ours"));
    QCOMPARE(which()->count(), 3);
    QCOMPARE(which()->currentData().toString(), u"only-ours"_s);
    QCOMPARE(title(Violence), u"Raising violence"_s);
    button("aidDrop")->click();
    QCOMPARE(which()->count(), 2);
}

void TestAidsCard::whatIsNoAidIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a weight") << QByteArray("\"version\": 1,") << QByteArray("\"version\": 1, \"weight\": 3,");
    QTest::newRow("no Swedish") << QByteArray("\"sv\": \"Att ta upp v\xC3\xA5ld\"") << QByteArray("\"sv\": \"\"");
    QTest::newRow("another language of files") << QByteArray("{") << QByteArray("<");
    QTest::newRow("a name that is none") << QByteArray("\"raising-violence\"") << QByteArray("\"a/b\"");
    QTest::newRow("too large") << QByteArray("{") << QByteArray(300'000, ' ') + "{";
}

void TestAidsCard::whatIsNoAidIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray words = saved();
    QVERIFY(words.contains(before));
    take(words.replace(words.indexOf(before), before.size(), after));
    QVERIFY(!problem().isEmpty());
    QCOMPARE(which()->count(), 2);
    QVERIFY(!button("aidDrop")->isVisible());
}

void TestAidsCard::theOtherRoomsAidIsRefused()
{
    const QByteArray theirs = saved().replace("\"support\"", "\"serie\"").replace("\"raising-violence\"", "\"theirs\"");
    take(theirs);
    QVERIFY(problem().contains(u"other room"_s));
    (*m_session)->setRoom(u"serie"_s);
    QCOMPARE(which()->count(), 0); // the program brings none
    take(theirs);
    QCOMPARE(which()->count(), 1);
    (*m_session)->setRoom(u"support"_s);
    QCOMPARE(which()->findData(u"theirs"_s), -1);
}

QTEST_MAIN(TestAidsCard)
#include "testaidscard.moc"
