// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/contacts/whofield.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/handouts/sheetspage.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace Rinnalla {

/// The page in a window, with hands on the keyboard.
struct Desk {
    explicit Desk(TestSession& given, const Place& place = {QStringLiteral("sheets"), {}, {}})
        : session(given)
        , page(std::make_unique<SheetsPage>(*given, output))
    {
        output.path = folder.filePath(QStringLiteral("out.pdf"));
        page->resize(1200, 850);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }

    QComboBox* combo(const char* name) const
    {
        for (QComboBox* box : page->findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1StringView(name))
                return box;
        qFatal("no such box: %s", name);
        return nullptr;
    }
    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->text() == QLatin1StringView(text))
                return button;
        qFatal("no such button: %s", text);
        return nullptr;
    }
    /// The question about paper, or why it is given all the same: their answers have different names.
    ChoiceBar* barWith(const char* value) const
    {
        for (ChoiceBar* bar : page->findChildren<ChoiceBar*>())
            if (bar->button(QString::fromLatin1(value)))
                return bar;
        qFatal("no such answer: %s", value);
        return nullptr;
    }
    void answer(const char* value) const
    {
        ChoiceBar* bar = barWith(value);
        QTest::keyClick(static_cast<QWidget*>(bar->button(QString::fromLatin1(value))), Qt::Key_Space);
        QCOMPARE(bar->value(), QString::fromLatin1(value));
    }
    /// As for a text nobody has checked yet: why, and whether paper is safe.
    void answers(const char* value) const
    {
        answer("asks_now");
        answer(value);
    }
    void choose(const char* box, const QString& value) const
    {
        QComboBox* found = combo(box);
        QVERIFY(found->findData(value) >= 0);
        found->setCurrentIndex(found->findData(value));
    }
    QString notices() const
    {
        QStringList said;
        for (const Notice* notice : page->findChildren<Notice*>())
            if (notice->isVisible())
                said += notice->text();
        return said.join(u'\n');
    }
    bool hasPdf() const
    {
        QFile file(output.path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }
    QList<Record> handouts() const
    {
        return Lists::records(session->connection(), {Kind::Handout, {}, QStringLiteral("support")}, std::nullopt, 50)
            ->rows;
    }

    TestSession& session;
    QTemporaryDir folder;
    FakeOutput output;
    std::unique_ptr<SheetsPage> page;
    Keyboard keys;
};

inline Place at(const char* detail, const Id& client = {})
{
    return {QStringLiteral("sheets"), client, QString::fromLatin1(detail)};
}

} // namespace Rinnalla
