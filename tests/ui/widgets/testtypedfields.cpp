// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/languagesedit.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Rinnalla;

class TestTypedFields : public QObject {
    Q_OBJECT

private slots:
    void daysAreUnderstood_data();
    void daysAreUnderstood();
    void unreadableDayIsMarked();
    void dayFollowsTheLanguage();
    void languagesByTyping_data();
    void languagesByTyping();
    void everyColourIsReadable();
};

void TestTypedFields::daysAreUnderstood_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char* locale, const char* text, const QDate& expected) {
        QTest::addRow("%s %s", locale, text) << QString::fromLatin1(locale) << QString::fromUtf8(text) << expected;
    };
    row("fi", "24.12.2026", QDate(2026, 12, 24));
    row("fi", "24.12.", QDate(2026, 12, 24));
    row("fi", "24.12", QDate(2026, 12, 24));
    row("fi", "1.11.", QDate(2027, 11, 1)); // already past this year
    row("fi", "21.11.", QDate(2026, 11, 21));
    row("fi", "29.2.", QDate(2028, 2, 29));
    row("fi", "+7", QDate(2026, 11, 28));
    row("fi", "2027-01-31", QDate(2027, 1, 31));
    row("fi", "31.2.2027", QDate());
    row("fi", "soon", QDate());
    row("en-GB", "03/02/2027", QDate(2027, 2, 3));
    row("en-US", "2/3/2027", QDate(2027, 2, 3));
    row("en-US", "2/3", QDate(2027, 2, 3));
    row("sv", "2026-12-24", QDate(2026, 12, 24));
}

void TestTypedFields::daysAreUnderstood()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QLocale::setDefault(QLocale(locale));
    OptionalDateEdit edit;
    edit.setToday(QDate(2026, 11, 21));
    edit.show();
    QSignalSpy changed(&edit, &OptionalDateEdit::changed);
    QTest::keyClicks(edit.lineEdit(), text);
    QCOMPARE(edit.date(), expected);
    QCOMPARE(edit.isReadable(), expected.isValid());
    QCOMPARE(changed.isEmpty(), !expected.isValid());
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edit.date(), expected); // tidied, still the same day
    edit.lineEdit()->clear();
    QVERIFY(!edit.date().isValid());
    QVERIFY(edit.isReadable());
}

void TestTypedFields::unreadableDayIsMarked()
{
    QLocale::setDefault(QLocale(QStringLiteral("fi")));
    OptionalDateEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("no day"));
    QVERIFY(!edit.lineEdit()->accessibleDescription().isEmpty()); // in words, not by colour alone
    edit.setDate(QDate(2026, 12, 24));
    QVERIFY(edit.lineEdit()->accessibleDescription().isEmpty());
}

void TestTypedFields::dayFollowsTheLanguage()
{
    QLocale::setDefault(QLocale(QStringLiteral("fi")));
    OptionalDateEdit edit;
    edit.setDate(QDate(2026, 12, 24));
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("24.12.2026"));
    QLocale::setDefault(QLocale(QStringLiteral("sv")));
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&edit, &language);
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("2026-12-24"));
    QCOMPARE(edit.date(), QDate(2026, 12, 24));
}

void TestTypedFields::languagesByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tag");
    QTest::newRow("own name") << QStringLiteral("suomi") << QStringLiteral("fi");
    QTest::newRow("own script") << QStringLiteral("русский") << QStringLiteral("ru");
    QTest::newRow("beginning") << QStringLiteral("tha") << QStringLiteral("th");
    QTest::newRow("English name") << QStringLiteral("Tigrinya") << QStringLiteral("ti");
    QTest::newRow("unknown to Qt") << QStringLiteral("edo") << QStringLiteral("bin");
    QTest::newRow("tag") << QStringLiteral("zh-Hant") << QStringLiteral("zh-Hant");
}

void TestTypedFields::languagesByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, tag);
    LanguagesEdit edit;
    edit.show();
    edit.lineEdit()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    for (const QChar c : typed)
        QTest::sendKeyEvent(QTest::Click, edit.lineEdit(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edit.tokens(), QStringList{tag});

    QTest::keyClicks(edit.lineEdit(), QStringLiteral("xyzzy"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edit.tokens(), QStringList{tag}); // no such language: it stays in the field
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("xyzzy"));
}

/// WCAG 2.1: text at least 4.5 to 1 on its ground.
void TestTypedFields::everyColourIsReadable()
{
    using Theme::Role;
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](qreal part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const std::pair<Role, Role> pairs[] = {
        {Role::Text, Role::Window},         {Role::Text, Role::Card},
        {Role::Muted, Role::Window},        {Role::Muted, Role::Card},
        {Role::Accent, Role::Card},         {Role::Accent, Role::AccentSoft},
        {Role::OnAccent, Role::AccentFill}, {Role::WarningText, Role::WarningSoft},
        {Role::ErrorText, Role::ErrorSoft}, {Role::InfoText, Role::InfoSoft},
        {Role::CalmText, Role::CalmSoft},   {Role::NeutralText, Role::NeutralSoft},
        {Role::Today, Role::Card},          {Role::Muted, Role::NeutralSoft},
        {Role::Text, Role::AccentSoft},
    };
    Theme::apply(*qApp);
    for (const bool dark : {false, true}) {
        Theme::setDark(dark);
        for (const auto& [text, ground] : pairs) {
            const qreal one = luminance(Theme::colour(text));
            const qreal other = luminance(Theme::colour(ground));
            const qreal contrast = (qMax(one, other) + 0.05) / (qMin(one, other) + 0.05);
            QVERIFY2(contrast >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(int(text)).arg(int(ground)).arg(contrast)));
        }
    }
}

QTEST_MAIN(TestTypedFields)
#include "testtypedfields.moc"
