// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/settings.h"
#include "core/crypto/recoverykey.h"
#include "core/store/keyfile.h"
#include "tests/support/result.h"
#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/settings/paperkeyprinter.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/recoverykeyprinter.h"
#include "ui/widgets/recoverykeyview.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QThreadPool>

using namespace Rinnalla;

class Files final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return {}; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString folder(QWidget*, const QString&) override { return answer; }
    QString answer;
};

class NoPrinter final : public RecoveryKeyPrinter {
public:
    void print(QWidget*, const SecretBuffer&) override {}
};

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void textSizeAppliesAtOnceAndIsRemembered();
    void idleTimeIsRemembered();
    void initialsAndRoom();
    void theOrganisationChooses();
    void passphraseChanges();
    void wrongPassphraseChangesNothing();
    void newRecoveryKeyReplacesTheOld();
    void thePaperKeySaysNothingOfWhereItCameFrom();
    void backupIsMadeAndOpens();
    void backupStopsWhenTheStoreLocks();

private:
    template<typename T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void change(const QString& current, const QString& next);
    Notice* notice(const char* kind) const;

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<SettingsPage> m_page;
    InterfaceLanguages m_languages;
    Files m_files;
    NoPrinter m_printer;
};

namespace {

const QString Old = QStringLiteral("correct horse battery staple");
const QString New = QStringLiteral("another few plain words");

SecretBuffer secret(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return SecretBuffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

void TestSettings::init()
{
    Theme::apply(*qApp);
    m_session = std::make_unique<TestSession>();
    m_page = std::make_unique<SettingsPage>(**m_session, m_languages, m_files, m_printer);
    m_page->resize(900, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettings::cleanup()
{
    m_page.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_session.reset();
    Theme::setTextSize(100);
}

Notice* TestSettings::notice(const char* kind) const
{
    for (Notice* each : m_page->findChildren<Notice*>())
        if (each->isVisible() && each->property("notice").toString() == QLatin1StringView(kind))
            return each;
    return nullptr;
}

void TestSettings::textSizeAppliesAtOnceAndIsRemembered()
{
    const qreal before = QApplication::font().pointSizeF();
    auto* box = find<QComboBox>("textSize");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(Theme::textSize(), 200);
    QCOMPARE(QApplication::font().pointSizeF(), before * 2);
    QCOMPARE(Preferences::textSize(), 200);
    Preferences::setTextSize(100);
}

void TestSettings::idleTimeIsRemembered()
{
    auto* box = find<QSpinBox>("idleMinutes");
    box->setValue(12);
    QCOMPARE(Preferences::idleTime(), std::chrono::minutes(12));
    box->setValue(0); // never none at all
    QCOMPARE(Preferences::idleTime(), Preferences::ShortestIdle);
    Preferences::setIdleTime(std::chrono::minutes(5));
}

void TestSettings::initialsAndRoom()
{
    type(find<QLineEdit>("initials"), QStringLiteral("AB"));
    QTest::keyClick(find<QLineEdit>("initials"), Qt::Key_Return);
    QCOMPARE((*m_session)->worker(), QStringLiteral("AB"));
    find<QWidget>("roomSerie")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE((*m_session)->room(), QStringLiteral("serie"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE((*m_session)->room(), QStringLiteral("support"));
}

void TestSettings::theOrganisationChooses()
{
    Connection& connection = (*m_session)->connection();
    auto* threshold = find<QSpinBox>("threshold");
    QCOMPARE(threshold->value(), 5);
    threshold->setFocus();
    threshold->selectAll();
    QTest::keyClicks(threshold, QStringLiteral("7"));
    QTest::keyClick(threshold, Qt::Key_Return);
    QCOMPARE(Settings::threshold(connection).value_or(0), 7);
    QCOMPARE(find<QSpinBox>("publicThreshold")->value(), 11);
    type(find<QLineEdit>("organisationName"), QStringLiteral("Kuvitteellinen ry"));
    QTest::keyClick(find<QLineEdit>("organisationName"), Qt::Key_Return);
    QCOMPARE(Settings::read(connection, Settings::Key::OrganisationName).value_or(QString()),
             QStringLiteral("Kuvitteellinen ry"));
    // Another laptop's choice is seen at once.
    QVERIFY((*m_session)->write({Settings::write(Settings::Key::RetentionMonths, QStringLiteral("36"), {}, {})}, {}));
    QCOMPARE(find<QSpinBox>("retentionMonths")->value(), 36);
}

void TestSettings::change(const QString& current, const QString& next)
{
    click("changePassphrase");
    type(find<QWidget>("currentPassphrase"), current);
    type(find<QWidget>("passphrase"), next);
    type(find<QWidget>("passphraseAgain"), next);
    click("doChangePassphrase");
}

void TestSettings::passphraseChanges()
{
    change(Old, New);
    QTRY_VERIFY(notice("info"));
    TestStore& store = m_session->store();
    const auto keys = KeyFile(store.files, store.path()).read();
    VERIFY_OK(keys);
    VERIFY_OK(keys->open(KeySlots::Kind::Passphrase, secret(New)));
    VERIFY_FAILS(keys->open(KeySlots::Kind::Passphrase, secret(Old)), ErrorCode::WrongKey);
}

void TestSettings::wrongPassphraseChangesNothing()
{
    change(QStringLiteral("not it"), New);
    QTRY_VERIFY(notice("error"));
    TestStore& store = m_session->store();
    const auto keys = KeyFile(store.files, store.path()).read();
    VERIFY_OK(keys);
    VERIFY_OK(keys->open(KeySlots::Kind::Passphrase, secret(Old)));
}

void TestSettings::newRecoveryKeyReplacesTheOld()
{
    click("newRecoveryKey");
    auto* view = m_page->findChild<RecoveryKeyView*>();
    QTRY_VERIFY(view->isVisible());
    const auto key = RecoveryKey::fromText(view->text());
    VERIFY_OK(key);
    TestStore& store = m_session->store();
    const auto keys = KeyFile(store.files, store.path()).read();
    VERIFY_OK(keys);
    VERIFY_OK(keys->open(KeySlots::Kind::RecoveryKey, *key));
    click("keyOnPaper");
    QVERIFY(view->text().isEmpty());
    QVERIFY(!view->isVisible());
}

/// Where "printed" means a file, the file stays.
void TestSettings::thePaperKeySaysNothingOfWhereItCameFrom()
{
    const QTemporaryDir folder;
    FakeOutput output;
    output.path = folder.filePath(QStringLiteral("x.pdf"));
    PaperKeyPrinter(output).print(nullptr, RecoveryKey::toText(RecoveryKey::generate()));
    QThreadPool::globalInstance()->waitForDone();
    QFile file(output.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
    for (const char* entry : {"/Author", "/Producer", "/CreationDate", "/ModDate", "Qt"})
        QVERIFY2(!pdf.contains(entry), entry);
}

void TestSettings::backupIsMadeAndOpens()
{
    const Id client = m_session->client(QStringLiteral("Kaarna"));
    m_files.answer = m_session->store().folder() + QStringLiteral("/copy.rinnalla");
    click("backUp");
    (void)m_session->client(QStringLiteral("Tuohi")); // the store is in use meanwhile
    QTRY_VERIFY(notice("info"));
    const auto opened = Store::open(m_session->store().environment(), m_files.answer, TestStore::passphrase());
    VERIFY_OK(opened);
    const auto record = Lists::record((*opened)->connection(), client);
    VERIFY_OK(record);
    QVERIFY(record->has_value());

    click("backUp"); // the same name again: refused, in words
    QTRY_VERIFY(notice("error"));
}

void TestSettings::backupStopsWhenTheStoreLocks()
{
    m_files.answer = m_session->store().folder() + QStringLiteral("/other.rinnalla");
    click("backUp");
    m_page.reset();
    m_session->lockAndReturn([] {}); // nothing the other thread uses goes with the session
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20); // what it reports finds nobody, and harms nobody
    QVERIFY(m_session->client(QStringLiteral("Kaarna")) != Id());
}

QTEST_MAIN(TestSettings)
#include "testsettings.moc"
