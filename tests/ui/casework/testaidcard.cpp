// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/casework/aidcard.h"
#include "ui/casework/aidtext.h"
#include "ui/casework/promptrow.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;
using Assessments::Mark;

namespace {

const QString Trafficking = QStringLiteral("recognising-trafficking");

struct Desk {
    Desk(TestSession& session, const Id& client)
        : card(std::make_unique<AidCard>(*session))
    {
        card->resize(900, 900);
        card->show(session.record(client));
        QApplication::setActiveWindow(card.get());
    }

    QPushButton* button(const QString& name) const { return card->findChild<QPushButton*>(name); }
    void mark(const char* prompt, Mark mark)
    {
        card->findChild<ChoiceBar*>(QString::fromLatin1(prompt))->button(Assessments::nameOf(mark))->click();
    }
    NoteEdit* words(const char* prompt) const
    {
        return card->findChild<NoteEdit*>(QString::fromLatin1(prompt) + QStringLiteral("-words"));
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel* label : card->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<AidCard> card;
};

QList<Record> talks(TestSession& test, const Id& client)
{
    QList<Record> found;
    const auto page = Lists::timeline(test->connection(), client, {}, 100);
    for (const Record& record : page ? page->rows : QList<Record>())
        if (record.kind == Kind::Assessment)
            found += record;
    return found;
}

} // namespace

class TestAidCard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void aTalkIsSavedWithTheClient();
    void saysWhoIdentifiesAndCountsNothing();
    void draftComesBackAfterALock();
    void erasingTakesTheDraft();
    void anotherRoomHasNoAids();
    void nothingMarkedIsNothingSaved();
    void picture();
};

void TestAidCard::aTalkIsSavedWithTheClient()
{
    TestSession test;
    const Id client = test.client(QStringLiteral("Kaarna"));
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test, client);
    QVERIFY(desk.card->isVisible());
    desk.button(Trafficking)->click();
    QCOMPARE(desk.card->aid(), Trafficking);
    QVERIFY(!desk.words("debt")->isVisible());
    desk.mark("debt", Mark::Discussed);
    QVERIFY(desk.words("debt")->isVisible());
    desk.words("debt")->setText(QStringLiteral("It grows."));
    desk.mark("papers", Mark::Declined);
    desk.button(QStringLiteral("aid-save"))->click();
    QCOMPARE(done.size(), 1);
    const QList<Record> saved = talks(test, client);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().text(AssessmentField::Aid), Trafficking);
    for (const Assessments::Answer& answer : Assessments::answersOf(saved.first())) {
        const Mark expected = answer.key == u"debt"     ? Mark::Discussed
                              : answer.key == u"papers" ? Mark::Declined
                                                        : Mark::NotDiscussed;
        QCOMPARE(int(answer.mark), int(expected));
        QCOMPARE(answer.words, answer.key == u"debt" ? QStringLiteral("It grows.") : QString());
        QVERIFY(!answer.prompt.isEmpty());
    }
    const QString body = AidText::body(AidText::aids(*test), saved.first()).join(u'\n');
    QVERIFY(body.contains(QStringLiteral("It grows.")));
    QVERIFY(body.contains(QStringLiteral("bank card"))); // the prompt that was declined
    QVERIFY(!body.contains(QStringLiteral("keys")));     // one that was not talked about
    QVERIFY(test->store().drafts().all()->isEmpty());
    test->undo(done.at(0).at(1).value<QList<Edit>>());
    QVERIFY(talks(test, client).isEmpty());
}

void TestAidCard::saysWhoIdentifiesAndCountsNothing()
{
    TestSession test;
    Desk desk(test, test.client(QStringLiteral("Kaarna")));
    desk.button(Trafficking)->click();
    const QString before = desk.shown();
    QVERIFY(before.contains(QStringLiteral("Identification is done by the authorities")));
    for (PromptRow* row : desk.card->findChildren<PromptRow*>())
        desk.mark(qPrintable(row->key()), Mark::Discussed);
    // Marking everything changes no word and shows no number: there is no total.
    QCOMPARE(desk.shown(), before);
    static const QRegularExpression digit(QStringLiteral("\\d"));
    QVERIFY(!digit.match(before).hasMatch());
}

void TestAidCard::draftComesBackAfterALock()
{
    TestSession test;
    const Id client = test.client(QStringLiteral("Kaarna"));
    auto desk = std::make_unique<Desk>(test, client);
    desk->card->open(Trafficking);
    desk->mark("debt", Mark::Discussed);
    desk->words("debt")->setText(QStringLiteral("Half"));
    test.lockAndReturn([&] { desk.reset(); });
    const auto drafts = test->store().drafts().all();
    QCOMPARE(drafts->size(), 1);
    const Place place = AidCard::placeOfDraft(drafts->first().name);
    QCOMPARE(place.record, client);
    QCOMPARE(place.detail, QStringLiteral("aid/") + Trafficking);
    Desk again(test, client);
    again.card->open(Trafficking);
    QCOMPARE(again.words("debt")->text(), QStringLiteral("Half"));
    QVERIFY(again.words("debt")->isVisible());
    again.card->leave();
    QCOMPARE(test->store().drafts().all()->size(), 1);
}

void TestAidCard::erasingTakesTheDraft()
{
    TestSession test;
    const Id client = test.client(QStringLiteral("Kaarna"));
    Desk desk(test, client);
    desk.card->open(Trafficking);
    desk.mark("debt", Mark::Discussed);
    test->keepDrafts();
    QCOMPARE(test->store().drafts().all()->size(), 1);
    VERIFY_OK(test->store().journal().erase(client));
    test->keepDrafts();
    desk.card.reset();
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestAidCard::anotherRoomHasNoAids()
{
    TestSession test;
    const Id client = test.client(QStringLiteral("Kaarna"), QStringLiteral("serie"));
    test->setRoom(QStringLiteral("serie"));
    Desk desk(test, client);
    QVERIFY(!desk.card->isVisible());
}

void TestAidCard::nothingMarkedIsNothingSaved()
{
    TestSession test;
    const Id client = test.client(QStringLiteral("Kaarna"));
    Desk desk(test, client);
    desk.card->open(Trafficking);
    QVERIFY(!desk.card->save());
    QVERIFY(desk.card->aid().isEmpty());
    QVERIFY(talks(test, client).isEmpty());
}

void TestAidCard::picture()
{
    if (!qEnvironmentVariableIsSet("RINNALLA_PICTURES"))
        QSKIP("Pictures are taken by hand.");
    TestSession test;
    Desk desk(test, test.client(QStringLiteral("Kaarna")));
    const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
    QVERIFY(desk.card->grab().save(folder + QStringLiteral("/aids-closed.png")));
    for (const char* language : {"en", "fi", "ar"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        qApp->setLayoutDirection(QLocale().textDirection());
        desk.card->open(Trafficking);
        desk.mark("debt", Mark::Discussed);
        desk.words("debt")->setText(QStringLiteral("Velka kasvaa joka viikko."));
        desk.mark("papers", Mark::Declined);
        desk.card->adjustSize();
        desk.card->resize(900, desk.card->layout()->totalHeightForWidth(900));
        QCoreApplication::processEvents();
        QVERIFY(desk.card->grab().save(folder + QStringLiteral("/aids-%1.png").arg(QString::fromLatin1(language))));
        desk.card->leave();
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestAidCard)
#include "testaidcard.moc"
