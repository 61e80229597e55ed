// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/session/terms.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// The clients page in a window, with hands on the keyboard.
struct Desk {
    explicit Desk(TestSession& test, const Place& place = {u"clients"_s, {}, {}})
        : page(std::make_unique<ClientsPage>(*test))
    {
        page->resize(1150, 760);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }
    QTableView* table() const { return page->findChild<QTableView*>(u"client-list"_s); }
    QLineEdit* edit(const QString& name) const { return page->findChild<QLineEdit*>(name); }
    QStringList names() const
    {
        QStringList all;
        const QAbstractItemModel* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString().mid(1).chopped(1); // without the isolates
        return all;
    }
    void fetchAll() const
    {
        while (table()->model()->canFetchMore({}))
            table()->model()->fetchMore({});
    }

    std::unique_ptr<ClientsPage> page;
    Keyboard keys;
};

QStringList naughtyStrings()
{
    QFile file(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u"/tests/data/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList all;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        all += value.toString();
    return all;
}

} // namespace

class TestClients : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void aNewClientInAFewKeys();
    void everythingAboutANewClient();
    void undoTakesTheClientBack();
    void draftsComeBack();
    void whatWasNotTypedStays();
    void theListIsReadPageByPage();
    void theListFollowsChanges();
    void theNextDeadlineIsTheRightOne();
    void filtersByStateAndName();
    void roomsStayApart();
    void theKeyboardFindsAndOpens();
    void aNameInUseIsWarnedOfAndTaken();
    void naughtyNamesAreDrawn();
};

void TestClients::aNewClientInAFewKeys()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    desk.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const QString suggested = desk.edit(u"code-name"_s)->text();
    QVERIFY(!suggested.isEmpty());
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(desk.keys.presses(), 2);
    QCOMPARE(opened.size(), 1);
    const Place place = opened.first().first().value<Place>();
    QCOMPARE(place.page, u"client"_s);
    const Record client = test.record(place.record);
    QCOMPARE(client.text(ClientField::CodeName), suggested);
    QCOMPARE(client.text(ClientField::State), u"active"_s);
    QCOMPARE(client.text(ClientField::Compartment), u"support"_s);
    QCOMPARE(desk.names(), QStringList{suggested});
}

void TestClients::everythingAboutANewClient()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test, {u"clients"_s, {}, u"new"_s});
    QCOMPARE(desk.page->place().detail, u"new"_s);
    desk.keys.type(u"Kaarna"_s);
    desk.keys.press(Qt::Key_Tab); // another name
    desk.keys.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.edit(u"speaks"_s));
    desk.keys.type(u"thai"_s);
    desk.keys.press(Qt::Key_Return);
    desk.keys.type(u"suomi"_s);
    desk.keys.press(Qt::Key_Return);
    desk.edit(u"reads"_s)->setFocus();
    desk.keys.type(u"th"_s);
    desk.keys.press(Qt::Key_Return);
    desk.page->findChild<QWidget*>(u"interpreter"_s)->setFocus();
    desk.keys.press(Qt::Key_Space);
    desk.page->findChild<QWidget*>(u"contact-rules"_s)->setFocus();
    desk.keys.type(u"Only text messages"_s);
    desk.keys.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.page->findChild<QWidget*>(u"safety-notes"_s));
    desk.keys.type(u"Lives with him"_s);
    desk.edit(u"code-name"_s)->setFocus();
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const Record client = test.record(opened.first().first().value<Place>().record);
    QCOMPARE(client.text(ClientField::CodeName), u"Kaarna"_s);
    QCOMPARE(client.texts(ClientField::Speaks), (QStringList{u"th"_s, u"fi"_s}));
    QCOMPARE(client.texts(ClientField::Reads), QStringList{u"th"_s});
    QVERIFY(client.boolean(ClientField::Interpreter));
    QCOMPARE(client.text(ClientField::ContactRules), u"Only text messages"_s);
    QCOMPARE(client.text(ClientField::SafetyNotes), u"Lives with him"_s);
    const QString languages = desk.table()->model()->index(0, ClientsModel::Languages).data().toString();
    QVERIFY2(languages.contains(u"ไทย"_s), qPrintable(languages));
}

void TestClients::undoTakesTheClientBack()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test, {u"clients"_s, {}, u"new"_s});
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(desk.names().size(), 1);
    test->undo(done.first().at(1).value<QList<Edit>>());
    QVERIFY(desk.names().isEmpty());
}

void TestClients::draftsComeBack()
{
    TestSession test;
    auto desk = std::make_unique<Desk>(test, Place{u"clients"_s, {}, u"new"_s});
    desk->keys.type(u"Kaar"_s);
    test.lockAndReturn([&] { desk.reset(); });
    const auto drafts = test->store().drafts().all();
    QCOMPARE(drafts->size(), 1);
    const Place place = ClientForm::placeOfDraft(drafts->first().name);
    QCOMPARE(place, (Place{u"clients"_s, {}, u"new"_s}));
    Desk again(test, place);
    QCOMPARE(again.edit(u"code-name"_s)->text(), u"Kaar"_s);
    again.keys.press(Qt::Key_Escape); // leaves, and keeps it
    QCOMPARE(test->store().drafts().all()->size(), 1);
    again.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(again.page->findChild<QPushButton*>(u"client-discard"_s), Qt::LeftButton);
    QVERIFY(test->store().drafts().all()->isEmpty());
    // What only was suggested is not worth a draft.
    again.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    again.keys.press(Qt::Key_Escape);
    QVERIFY(test->store().drafts().all()->isEmpty());
}

/// A colleague's words that came while the form was open are not put back by saving something else.
void TestClients::whatWasNotTypedStays()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const auto now = [&] { return **Lists::record(test->connection(), client); };
    const auto edit = [&](quint16 field, const QString& text) {
        test.write(Edit{Kind::Client, client, {}}.set(field, text));
    };
    ClientForm form(*test);
    form.edit(now());
    edit(ClientField::SafetyNotes, u"Ring twice."_s);
    form.findChild<QLineEdit*>(u"code-name"_s)->setText(u"Kaarna II"_s);
    QVERIFY(form.save());
    QCOMPARE(now().text(ClientField::CodeName), u"Kaarna II"_s);
    QCOMPARE(now().text(ClientField::SafetyNotes), u"Ring twice."_s);
}

void TestClients::theListIsReadPageByPage()
{
    TestSession test;
    for (int i = 0; i < 130; ++i)
        test.client(u"Client %1"_s.arg(i, 3, 10, QChar(u'0')));
    ClientsModel model(*test);
    model.reload();
    QCOMPARE(model.rowCount(), 50);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 100);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 130);
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 130; ++row)
        QVERIFY(model.index(row, 0).data().toString().contains(QString::number(row)));
    model.setFilter({}, u"client 01"_s);
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(!model.canFetchMore({}));
    model.setFilter({}, u"client 1"_s);
    QCOMPARE(model.rowCount(), 30);
    model.setFilter({}, u"clientx"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestClients::theListFollowsChanges()
{
    TestSession test;
    const Id kaarna = test.client(u"Kaarna"_s);
    Desk desk(test);
    const auto cell = [&](int column) { return desk.table()->model()->index(0, column).data().toString(); };
    QVERIFY(cell(ClientsModel::LastContact).isEmpty());
    QVERIFY(cell(ClientsModel::NextDeadline).isEmpty());
    test.contact(kaarna);
    Edit due;
    test.step(kaarna, due.set(StepField::DueOn, QDate(2027, 1, 31)).values);
    QVERIFY(cell(ClientsModel::LastContact).contains(u"21"_s));
    QVERIFY(cell(ClientsModel::NextDeadline).contains(u"31"_s));
}

/// The judgment became known after the deadline was counted from the crime.
void TestClients::theNextDeadlineIsTheRightOne()
{
    TestSession test;
    const QCborArray told{QCborMap{{u"starts"_s, u"crime"_s}, {u"on"_s, u"2024-05-01"_s}},
                          QCborMap{{u"starts"_s, u"judgment"_s}, {u"on"_s, u"2024-01-03"_s}}};
    Edit step;
    step.set(StepField::Template, u"state-compensation"_s).set(StepField::OptionsTold, told);
    test.step(test.client(u"Kaarna"_s), step.set(StepField::DueOn, QDate(2034, 5, 1)).values);
    Desk desk(test);
    const QString shown = desk.table()->model()->index(0, ClientsModel::NextDeadline).data().toString();
    QCOMPARE(shown, Terms::day({2027, 1, 3}, test->clock().today()));
}

void TestClients::filtersByStateAndName()
{
    TestSession test;
    const auto add = [&](const QString& name, const char* state) {
        Edit edit;
        test.client(name, u"support"_s, edit.set(ClientField::State, state).values);
    };
    add(u"Ahava"_s, "active");
    add(u"Älvä"_s, "active");
    add(u"Kaarna"_s, "dormant");
    add(u"Kaste"_s, "closed");
    Desk desk(test);
    QCOMPARE(desk.names(), (QStringList{u"Ahava"_s, u"Kaarna"_s, u"Kaste"_s, u"Älvä"_s}));
    auto* state = desk.page->findChild<QComboBox*>(u"client-state"_s);
    state->setFocus();
    desk.keys.press(Qt::Key_Down);
    QCOMPARE(desk.names(), (QStringList{u"Ahava"_s, u"Älvä"_s}));
    desk.keys.press(Qt::Key_Down);
    QCOMPARE(desk.names(), QStringList{u"Kaarna"_s});
    desk.keys.press(Qt::Key_Home);
    desk.edit(u"client-filter"_s)->setFocus();
    desk.keys.type(u"ka"_s);
    QCOMPARE(desk.names(), (QStringList{u"Kaarna"_s, u"Kaste"_s}));
    desk.keys.type(u"x"_s);
    QVERIFY(desk.names().isEmpty());
    QVERIFY(!desk.table()->isVisible()); // words instead of an empty list
}

void TestClients::roomsStayApart()
{
    TestSession test;
    test.client(u"Kaarna"_s);
    test.client(u"Kaiho"_s, u"serie"_s);
    Desk desk(test);
    QCOMPARE(desk.names(), QStringList{u"Kaarna"_s});
    desk.edit(u"client-filter"_s)->setFocus();
    desk.keys.type(u"kai"_s);
    QVERIFY(desk.names().isEmpty());
    desk.edit(u"client-filter"_s)->clear();
    test->setRoom(u"serie"_s);
    QCOMPARE(desk.names(), QStringList{u"Kaiho"_s});
    desk.keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(desk.names().size(), 2);
    test->setRoom(u"support"_s);
    QCOMPARE(desk.names(), QStringList{u"Kaarna"_s});
}

void TestClients::theKeyboardFindsAndOpens()
{
    TestSession test;
    test.client(u"Ahava"_s);
    const Id kaarna = test.client(u"Kaarna"_s);
    const Id kaste = test.client(u"Kaste"_s);
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    QCOMPARE(QApplication::focusWidget(), desk.edit(u"client-filter"_s));
    desk.keys.type(u"ka"_s);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<Place>(), (Place{u"client"_s, kaarna, {}}));
    desk.keys.press(Qt::Key_Down);
    desk.keys.press(Qt::Key_Down);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<Place>(), (Place{u"client"_s, kaste, {}}));
}

void TestClients::aNameInUseIsWarnedOfAndTaken()
{
    TestSession test;
    const Id first = test.client(u"Kaarna"_s);
    ClientForm form(*test);
    form.begin();
    form.show();
    auto* edit = form.findChild<QLineEdit*>(u"code-name"_s);
    const QString proposed = edit->text();
    const auto warned = [&] {
        const QList<Notice*> notices = form.findChildren<Notice*>();
        return std::any_of(notices.begin(), notices.end(), [](auto* notice) { return notice->isVisible(); });
    };
    QVERIFY(!warned());
    edit->setText(u"Kaarna"_s);
    QVERIFY(warned());
    QSignalSpy saved(&form, &ClientForm::saved);
    QVERIFY(form.save());
    const Id second = saved.first().first().value<Id>();
    QVERIFY(second != first);
    QCOMPARE(test.record(second).text(ClientField::CodeName), u"Kaarna"_s);

    form.edit(test.record(second));
    QVERIFY(!warned()); // their own name
    form.begin();
    const QString another = edit->text();
    QVERIFY(another != proposed);
    edit->clear();
    QVERIFY(form.save());
    QCOMPARE(test.record(saved.last().first().value<Id>()).text(ClientField::CodeName), another);
}

void TestClients::naughtyNamesAreDrawn()
{
    const QStringList naughty = naughtyStrings();
    QCOMPARE(naughty.size(), 515);
    TestSession test;
    QMap<QString, Id> ids;
    int made = 0;
    for (const QString& name : naughty) {
        ClientForm form(*test);
        form.begin();
        auto* edit = form.findChild<QLineEdit*>(u"code-name"_s);
        edit->setText(name);
        QSignalSpy saved(&form, &ClientForm::saved);
        QCOMPARE(edit->text(), name);
        QVERIFY2(form.save(), qPrintable(name));
        const Id id = saved.first().first().value<Id>();
        if (name.isEmpty()) // the proposed name stands in for none
            QVERIFY(!test.record(id).text(ClientField::CodeName).isEmpty());
        else
            ids.insert(name, id); // some are in the list twice: two clients bear them
        ++made;
    }
    QCOMPARE(made, 515);
    for (auto each = ids.begin(); each != ids.end(); ++each)
        QCOMPARE(test.record(*each).text(ClientField::CodeName), each.key());
    Desk desk(test);
    desk.fetchAll();
    QCOMPARE(desk.table()->model()->rowCount(), made);
    for (int row = 0; row < desk.table()->model()->rowCount(); row += 10) {
        desk.table()->scrollTo(desk.table()->model()->index(row, 0));
        QVERIFY(!desk.table()->grab().isNull());
        QVERIFY(desk.table()->rowHeight(row) < 3 * desk.table()->fontMetrics().height());
    }
}

QTEST_MAIN(TestClients)
#include "testclients.moc"
