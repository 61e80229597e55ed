// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"
#include "tests/ui/session/testsession.h"
#include "ui/activity/recordsmodel.h"
#include "ui/activity/resourcespage.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Rinnalla;

namespace {

class Answers final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return answer; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString folder(QWidget*, const QString&) override { return answer; }

    QString answer;
};

struct Desk {
    explicit Desk(TestSession& session)
        : page(std::make_unique<ResourcesPage>(*session, chooser, [this](const QString& path) {
            opened += path;
            return opens;
        }))
    {
        page->resize(1150, 900);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{QStringLiteral("resources"), {}, {}});
    }

    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QLineEdit* line(const char* name) const { return page->findChild<QLineEdit*>(QString::fromLatin1(name)); }
    QString notice() const
    {
        const auto* form = page->findChild<ResourceForm*>();
        return form->findChild<Notice*>()->text();
    }
    void type(const char* name, const QString& text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }

    Answers chooser;
    QStringList opened;
    bool opens = true;
    std::unique_ptr<ResourcesPage> page;
};

QString makeFile(const QString& folder, const QString& name)
{
    QDir().mkpath(QFileInfo(folder + u'/' + name).path());
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("made up");
    return file.fileName();
}

} // namespace

class TestResourcesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void savedAndFoundBySearch();
    void aFileIsOpenedOnlyWhenPressed();
    void aFileOutsideIsNotTaken();
    void missingIsSaidCalmly();
    void titleIsAskedFor();
    void picture();
};

void TestResourcesPage::savedAndFoundBySearch()
{
    TestSession test;
    Desk desk(test);
    desk.type("title", QStringLiteral("Guide for hotels"));
    desk.type("publisher", QStringLiteral("Made-up house"));
    desk.type("licence", QStringLiteral("CC BY 4.0"));
    QVERIFY(desk.page->save());
    auto* model = desk.page->findChild<RecordsModel*>();
    QCOMPARE(model->rowCount(), 1);
    for (const QString& room : {QStringLiteral("support"), QStringLiteral("serie")}) {
        const auto hits = Search::find(test->connection(), {QStringLiteral("hotels"), Kind::Resource, room}, 5);
        VERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
    }
}

void TestResourcesPage::aFileIsOpenedOnlyWhenPressed()
{
    TestSession test;
    QTemporaryDir folder;
    const QString path = makeFile(folder.path(), QStringLiteral("guides/hotels.pdf"));
    Desk desk(test);
    desk.chooser.answer = folder.path();
    desk.button("choose-folder")->click();
    desk.chooser.answer = path;
    desk.button("choose-file")->click();
    QCOMPARE(desk.line("file")->text(), QStringLiteral("guides/hotels.pdf"));
    desk.type("title", QStringLiteral("Guide"));
    QVERIFY(desk.page->save());
    QVERIFY(desk.opened.isEmpty());
    QVERIFY(desk.button("open-file")->isEnabled());
    desk.button("open-file")->click();
    QCOMPARE(desk.opened, QStringList{QFileInfo(path).canonicalFilePath()});
    desk.opens = false;
    desk.button("open-file")->click();
    QVERIFY(desk.notice().contains(QStringLiteral("No program")));
    // The choice is this laptop's alone: nothing about it is in a record or waits to be sent.
    QVERIFY(test->store().local().value(QStringLiteral("resources/folder")).toString() == folder.path());
}

void TestResourcesPage::aFileOutsideIsNotTaken()
{
    TestSession test;
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const QString outside = makeFile(elsewhere.path(), QStringLiteral("secret.pdf"));
    QVERIFY(QFile::link(outside, folder.filePath(QStringLiteral("link.pdf"))));
    Desk desk(test);
    desk.chooser.answer = folder.path();
    desk.button("choose-folder")->click();
    desk.chooser.answer = outside;
    desk.button("choose-file")->click();
    QVERIFY(desk.line("file")->text().isEmpty());
    QVERIFY(desk.notice().contains(QStringLiteral("not in the library folder")));
    desk.type("title", QStringLiteral("Guide"));
    for (const QString& file :
         {QStringLiteral("link.pdf"),
          QStringLiteral("../") + QFileInfo(elsewhere.path()).fileName() + u'/' + QStringLiteral("secret.pdf"),
          outside}) {
        desk.line("file")->setText(file);
        QVERIFY2(!desk.button("open-file")->isEnabled(), qPrintable(file));
    }
    QVERIFY(!desk.page->save()); // an absolute path is of one laptop
    desk.line("file")->setText(QStringLiteral("link.pdf"));
    QVERIFY(desk.page->save());
}

void TestResourcesPage::missingIsSaidCalmly()
{
    TestSession test;
    QTemporaryDir folder;
    Desk desk(test);
    desk.type("file", QStringLiteral("guide.pdf"));
    QVERIFY(desk.notice().contains(QStringLiteral("No library folder")));
    desk.chooser.answer = folder.path();
    desk.button("choose-folder")->click();
    QVERIFY(desk.notice().contains(QStringLiteral("another laptop")));
    makeFile(folder.path(), QStringLiteral("guide.pdf"));
    desk.type("file", QStringLiteral("guide.pdf"));
    QVERIFY(desk.notice().isEmpty());
    QVERIFY(desk.button("open-file")->isEnabled());
}

void TestResourcesPage::titleIsAskedFor()
{
    TestSession test;
    Desk desk(test);
    desk.type("publisher", QStringLiteral("Made-up house"));
    QVERIFY(!desk.page->save());
    QCOMPARE(QApplication::focusWidget(), desk.line("title"));
}

void TestResourcesPage::picture()
{
    if (!qEnvironmentVariableIsSet("RINNALLA_PICTURES"))
        QSKIP("Pictures are taken by hand.");
    TestSession test;
    for (const char* title : {"A guide for hotels", "Cards on rights", "Film: the way out"}) {
        Edit edit{Kind::Resource, test->store().newId(), {}};
        test.write(edit.set(ResourceField::Title, QString::fromLatin1(title))
                       .set(ResourceField::Publisher, QStringLiteral("Made-up house"))
                       .set(ResourceField::Licence, QStringLiteral("CC BY 4.0"))
                       .set(ResourceField::File, QStringLiteral("guides/hotels.pdf"))
                       .set(ResourceField::PublishedOn, QStringLiteral("2025"))
                       .set(ResourceField::Languages, QStringList{QStringLiteral("fi"), QStringLiteral("ar")}));
    }
    Desk desk(test);
    desk.page->findChild<QListView*>()->setCurrentIndex(desk.page->findChild<RecordsModel*>()->index(0));
    const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
    QVERIFY(desk.page->grab().save(folder + QStringLiteral("/resources-en.png")));
    qApp->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(desk.page->grab().save(folder + QStringLiteral("/resources-rtl.png")));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestResourcesPage)
#include "testresourcespage.moc"
