// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/editor/factspage.h"
#include "ui/editor/facttext.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Rinnalla;

namespace {

const QString ChildAge = QStringLiteral("number/child_age_years");
const QString Nollalinja = QStringLiteral("service/nollalinja");

struct Desk {
    explicit Desk(TestSession& given, const QString& key)
        : session(given)
        , page(std::make_unique<FactsPage>(*given))
    {
        page->resize(1200, 850);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{QStringLiteral("sheet-facts"), {}, key});
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        keys.type(text);
    }
    void press(const char* name) const
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString effect() const { return find<QLabel>("fact-effect")->text(); }
    QString row(const QString& key) const
    {
        const QAbstractItemModel* model = find<QListView>("facts")->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data().toString().startsWith(FactText::name(session->sheets(), key) + u'\n'
                                                                + FactText::value(session->sheets(), key)))
                return model->index(i, 0).data().toString();
        return {};
    }
    QString problem() const
    {
        QString said;
        for (const Notice* notice : page->findChildren<Notice*>())
            said += notice->text();
        return said;
    }

    TestSession& session;
    std::unique_ptr<FactsPage> page;
    Keyboard keys;
};

} // namespace

class TestFactsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }

    void aChangedServiceChangesEverySheetThatUsesIt()
    {
        TestSession session;
        Desk desk(session, Nollalinja);
        const QList<SheetName> texts = session->sheets().sheetsWith(Nollalinja);
        QVERIFY(texts.size() > 11);
        QVERIFY(desk.effect().contains(QStringLiteral("Nothing printed changes")));
        desk.type("fact-display", QStringLiteral("080 005 009"));
        desk.type("fact-phone", QStringLiteral("080005009"));
        QVERIFY2(desk.effect().startsWith(QStringLiteral("This changes %1 text").arg(texts.size())),
                 qPrintable(desk.effect()));
        QVERIFY(desk.effect().contains(QStringLiteral("16 language")));
        QVERIFY(!desk.find<QPushButton>("fact-save")->isEnabled()); // somebody answers for it
        desk.type("fact-by", QStringLiteral("Lawyer"));
        desk.press("fact-save");
        QCOMPARE(desk.problem(), QString());
        for (const SheetName& name : texts) {
            const auto page =
                session->sheets().page({name.topic, name.language, {}, SheetFormat::A4}, session->clock().today());
            VERIFY_OK(page);
            const bool isBlock = !session->sheets()
                                      .told({name.topic, name.language, {}, SheetFormat::A4})
                                      .filter(QStringLiteral("service/nollalinja=080 005 009"))
                                      .isEmpty();
            if (isBlock)
                QVERIFY2(toText(*page)
                             .remove(QChar(0x2066))
                             .remove(QChar(0x2069))
                             .replace(QChar(0xa0), u' ')
                             .contains(QStringLiteral("080 005 009")),
                         qPrintable(name.toString()));
        }
        QCOMPARE(session->sheets().services().service(QStringLiteral("nollalinja"))->display,
                 QStringLiteral("080 005 009"));
        QVERIFY2(desk.row(Nollalinja).contains(QStringLiteral("Checked")), qPrintable(desk.row(Nollalinja)));
        QVERIFY(desk.row(Nollalinja).contains(QStringLiteral("Own value")));
        desk.press("fact-built-in");
        QVERIFY(session->sheets().services().service(QStringLiteral("nollalinja"))->display
                != QStringLiteral("080 005 009"));
    }

    void aNumberIsChangedAndUndone()
    {
        TestSession session;
        Desk desk(session, ChildAge);
        QSignalSpy done(&*session, &Session::done);
        QVERIFY(!desk.find<QLineEdit>("fact-phone")->isVisible());
        desk.type("fact-value", QStringLiteral("19"));
        desk.type("fact-by", QStringLiteral("Lawyer"));
        desk.press("fact-save");
        QCOMPARE(session->sheets().facts().number(QStringLiteral("child_age_years")), 19);
        const auto page = session->sheets().page(
            {QStringLiteral("help-now"), QStringLiteral("en"), {}, SheetFormat::A4}, session->clock().today());
        QVERIFY(toText(*page).remove(QChar(0x2066)).remove(QChar(0x2069)).contains(QStringLiteral("under 19")));
        session->undo(done.last().at(1).value<QList<Edit>>());
        QCOMPARE(session->sheets().facts().number(QStringLiteral("child_age_years")), 18);
        QCOMPARE(desk.find<QLineEdit>("fact-value")->text(), QStringLiteral("18"));
    }

    void whatCannotBeReadIsNotSaved()
    {
        TestSession session;
        Desk desk(session, Nollalinja);
        desk.type("fact-hours", QStringLiteral("weekdays"));
        desk.type("fact-by", QStringLiteral("Lawyer"));
        desk.press("fact-save");
        QVERIFY2(desk.problem().contains(QStringLiteral("hours")), qPrintable(desk.problem()));
        QVERIFY(session->sheets().ownLibrary().facts.isEmpty());
        desk.type("fact-hours", QStringLiteral("Mon, tuesday 09:00-20:00; we 10:00-12:00"));
        desk.press("fact-save");
        QCOMPARE(desk.problem(), QString());
        const QJsonObject entry = session->sheets().services().entry(QStringLiteral("nollalinja"));
        QCOMPARE(FactText::hours(entry.value(u"hours")), QStringLiteral("Mon, Tue 09:00-20:00; Wed 10:00-12:00"));
    }

    void whatIsNotKnownAnyMoreIsEmptied()
    {
        TestSession session;
        Desk desk(session, ChildAge);
        const SheetRequest sheet{QStringLiteral("help-now"), QStringLiteral("en"), {}, SheetFormat::A4};
        VERIFY_OK(session->sheets().page(sheet, session->clock().today()));
        desk.type("fact-value", QString());
        QTest::keyClick(desk.find<QLineEdit>("fact-value"), Qt::Key_Delete);
        QVERIFY2(desk.effect().contains(QStringLiteral("not given until")), qPrintable(desk.effect()));
        desk.type("fact-by", QStringLiteral("Lawyer"));
        desk.press("fact-save");
        QCOMPARE(desk.problem(), QString());
        QVERIFY(!session->sheets().facts().hasNumber(QStringLiteral("child_age_years")));
        QVERIFY(!session->sheets().page(sheet, session->clock().today()));
        QVERIFY(desk.row(ChildAge).contains(QStringLiteral("not known any more")));
        desk.type("fact-value", QStringLiteral("18")); // known again
        desk.type("fact-by", QStringLiteral("Lawyer"));
        desk.press("fact-save");
        VERIFY_OK(session->sheets().page(sheet, session->clock().today()));
    }

    void aServiceIsAddedAndEnds()
    {
        TestSession session;
        Desk desk(session, ChildAge);
        desk.press("facts-add");
        const QString key = desk.page->place().detail;
        QVERIFY(FactText::isOwnService(key));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("fact-name"));
        desk.type("fact-display", QStringLiteral("0700 000 000"));
        desk.type("fact-phone", QStringLiteral("0700000000"));
        desk.type("fact-by", QStringLiteral("Coordinator"));
        desk.press("fact-save");
        QVERIFY2(desk.problem().contains(QStringLiteral("called")), qPrintable(desk.problem()));
        desk.type("fact-name", QStringLiteral("Satama"));
        desk.type("fact-source", QStringLiteral("asked by telephone"));
        desk.press("fact-save");
        QCOMPARE(desk.problem(), QString());
        const auto service = [&] { return session->sheets().services().service(key.section(u'/', 1)); };
        QVERIFY(service());
        QCOMPARE(service()->name(QStringLiteral("th")), QStringLiteral("Satama"));
        QVERIFY(desk.row(key).contains(QStringLiteral("0700 000 000")));
        auto* ended = desk.find<QComboBox>("fact-ended");
        ended->setCurrentIndex(ended->findData(QStringLiteral("true")));
        desk.type("fact-by", QStringLiteral("Coordinator"));
        desk.press("fact-save");
        QVERIFY(service()->ended && service()->display.isEmpty());
        QCOMPARE(desk.find<QLineEdit>("fact-display")->text(), QStringLiteral("0700 000 000")); // as it was
    }

    void factsAreFoundAndChanged()
    {
        TestSession session;
        Desk desk(session, ChildAge);
        auto* find = desk.find<QLineEdit>("facts-find");
        find->setFocus();
        desk.keys.type(QStringLiteral("fact/R1"));
        const QAbstractItemModel* model = desk.find<QListView>("facts")->model();
        QVERIFY(model->rowCount() > 0 && model->rowCount() < 20);
        desk.page->show(Place{QStringLiteral("sheet-facts"), {}, QStringLiteral("fact/R1")});
        QCOMPARE(find->text(), QString());
        auto* text = desk.find<NoteEdit>("fact-text");
        QCOMPARE(text->text(), session->sheets().facts().fact(QStringLiteral("R1"))->text);
        text->setText(QStringLiteral("Read anew."));
        QVERIFY2(desk.effect().contains(QStringLiteral("rest on it")), qPrintable(desk.effect()));
        auto* sure = desk.find<QComboBox>("fact-confidence");
        sure->setCurrentIndex(sure->findData(QStringLiteral("CONFLICT")));
        desk.type("fact-by", QStringLiteral("Lawyer"));
        desk.press("fact-save");
        QCOMPARE(desk.problem(), QString());
        QCOMPARE(session->sheets().facts().fact(QStringLiteral("R1"))->text, QStringLiteral("Read anew."));
        QCOMPARE(session->sheets().facts().fact(QStringLiteral("R1"))->confidence, QStringLiteral("CONFLICT"));
    }

    void lockedWhileTypingLosesNothing()
    {
        TestSession session;
        auto desk = std::make_unique<Desk>(session, ChildAge);
        desk->type("fact-value", QStringLiteral("21"));
        session.lockAndReturn([&] { desk.reset(); });
        const Desk again(session, ChildAge);
        QCOMPARE(again.find<QLineEdit>("fact-value")->text(), QStringLiteral("21"));
        QCOMPARE(session->sheets().facts().number(QStringLiteral("child_age_years")), 18);
    }

    void roomsDoNotMix()
    {
        TestSession session;
        const auto support = FactText::uses(session->sheets(), QStringLiteral("support"));
        const auto serie = FactText::uses(session->sheets(), QStringLiteral("serie"));
        QVERIFY(support.size() > 40);
        for (const QList<SheetName>& names : support)
            for (const SheetName& name : names)
                QVERIFY(name.topic != u"own-thoughts");
        for (const QList<SheetName>& names : serie)
            for (const SheetName& name : names)
                QCOMPARE(name.topic, QStringLiteral("own-thoughts"));
        Desk desk(session, ChildAge);
        session->setRoom(QStringLiteral("serie"));
        QCOMPARE(desk.find<QListView>("facts")->model()->rowCount(), serie.size());
    }
};

QTEST_MAIN(TestFactsPage)
#include "testfactspage.moc"
