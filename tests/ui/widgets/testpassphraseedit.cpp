// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/newpassphraseedit.h"
#include "ui/widgets/passphraseedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Rinnalla;

class TestPassphraseEdit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsWhatIsTyped();
    void backspaceTakesAWholeCharacter();
    void pasteAndInputMethods();
    void holdsNoMoreThanItsRoom();
    void clearsAll();
    void screenReadersHearDotsOnly();
    void dotsLookTheSameForAllLetters();
    void strength();

private:
    void type(const QString& text);
    QByteArray typed() const;

    std::unique_ptr<PassphraseEdit> m_edit;
};

void TestPassphraseEdit::init()
{
    m_edit = std::make_unique<PassphraseEdit>();
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

void TestPassphraseEdit::type(const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

QByteArray TestPassphraseEdit::typed() const
{
    const SecretBuffer secret = m_edit->secret();
    return QByteArray(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
}

void TestPassphraseEdit::keepsWhatIsTyped()
{
    QSignalSpy submitted(m_edit.get(), &PassphraseEdit::submitted);
    type(QStringLiteral("yö жж ไทย"));
    QCOMPARE(typed(), QStringLiteral("yö жж ไทย").toUtf8());
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QTest::keyClick(m_edit.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().isEmpty()); // no copying out
}

void TestPassphraseEdit::backspaceTakesAWholeCharacter()
{
    type(QStringLiteral("aöe\u0301"));
    QCOMPARE(m_edit->length(), 3);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace); // e with its accent
    QCOMPARE(typed(), QStringLiteral("aö").toUtf8());
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(typed(), QByteArray("a"));
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QVERIFY(m_edit->isEmpty());
}

void TestPassphraseEdit::pasteAndInputMethods()
{
    QApplication::clipboard()->setText(QStringLiteral("from a manager\n"));
    QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(), QByteArray("from a manager"));
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("日本"));
    QCoreApplication::sendEvent(m_edit.get(), &event);
    QCOMPARE(typed(), QByteArray("from a manager") + QStringLiteral("日本").toUtf8());
    QApplication::clipboard()->clear();
}

void TestPassphraseEdit::holdsNoMoreThanItsRoom()
{
    QApplication::clipboard()->setText(QString(1023, u'x'));
    QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    type(QStringLiteral("ö")); // two bytes: would not fit whole, so not at all
    QCOMPARE(typed().size(), 1023);
    type(QStringLiteral("yz"));
    QCOMPARE(typed(), QByteArray(1023, 'x') + 'y');
    QApplication::clipboard()->clear();
}

void TestPassphraseEdit::clearsAll()
{
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_Delete, Qt::NoModifier), std::pair(Qt::Key_A, Qt::ControlModifier),
          std::pair(Qt::Key_Backspace, Qt::ControlModifier)}) {
        type(QStringLiteral("something"));
        QTest::keyClick(m_edit.get(), key, modifiers);
        QVERIFY(m_edit->isEmpty());
    }
}

void TestPassphraseEdit::screenReadersHearDotsOnly()
{
    m_edit->setAccessibleName(QStringLiteral("Passphrase"));
    type(QStringLiteral("secret"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_edit.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::EditableText);
    QVERIFY(spoken->state().passwordEdit);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Passphrase"));
    QCOMPARE(spoken->text(QAccessible::Value), QString(6, QChar(0x2022)));
    QVERIFY(m_edit->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
}

void TestPassphraseEdit::dotsLookTheSameForAllLetters()
{
    QApplication::setCursorFlashTime(0);
    init();
    type(QStringLiteral("iii"));
    const QImage narrow = m_edit->grab().toImage();
    m_edit->clear();
    type(QStringLiteral("WWW"));
    QCOMPARE(m_edit->grab().toImage(), narrow);
    type(QStringLiteral("W"));
    QVERIFY(m_edit->grab().toImage() != narrow);
}

void TestPassphraseEdit::strength()
{
    using Strength = NewPassphraseEdit::Strength;
    const auto of = [](const char* text) { return NewPassphraseEdit::strengthOf(SecretBuffer(text, qstrlen(text))); };
    QCOMPARE(of(""), Strength::TooShort);
    QCOMPARE(of("elevenchars"), Strength::TooShort);
    QCOMPARE(of("öööööö"), Strength::TooShort); // twelve bytes, six characters
    QCOMPARE(of("aaaaaaaaaaaaaaaaaaaaaaaa"), Strength::TooSimple);
    QCOMPARE(of("twelve chars"), Strength::Fair);
    QCOMPARE(of("correct horse battery staple"), Strength::Strong);
}

QTEST_MAIN(TestPassphraseEdit)
#include "testpassphraseedit.moc"
