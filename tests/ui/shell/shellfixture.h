// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"
#include "ui/session/draftkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemevents.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/recoverykeyprinter.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace Rinnalla {

/// A page with one field whose text is kept as a draft, and a date.
class FormPage final : public Page {
    Q_OBJECT

public:
    FormPage(Session& session, const QString& name, QWidget* parent)
        : Page(session, parent)
        , m_name(name)
        , m_edit(new QLineEdit(this))
        , m_date(new QLabel(this))
        , m_draft(
              session, name,
              [this] {
                  return m_edit->text().isEmpty() ? QCborMap()
                                                  : QCborMap{{QStringLiteral("text"), QCborValue(m_edit->text())}};
              },
              this)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_edit);
        column->addWidget(m_date);
        column->addStretch();
        m_edit->setObjectName(QStringLiteral("field"));
        m_edit->setAccessibleName(QStringLiteral("Field"));
        m_date->setObjectName(QStringLiteral("date"));
        m_edit->setText(m_draft.load().value(QStringLiteral("text")).toString());
        connect(m_edit, &QLineEdit::textEdited, &m_draft, &DraftKeeper::touch);
        localize(m_date, [this] { m_date->setText(QLocale().toString(QDate(2026, 11, 21), QLocale::LongFormat)); });
    }

    void show(const Place& place) override { m_place = place; }
    Place place() const override { return m_place; }
    using Page::show;

private:
    QString m_name;
    Place m_place;
    QLineEdit* m_edit;
    QLabel* m_date;
    DraftKeeper m_draft;
};

class FakeSystem final : public SystemEvents {};

class FakeFiles final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return answer; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString folder(QWidget*, const QString&) override { return answer; }
    QString answer;
};

class FakeKeyPrinter final : public RecoveryKeyPrinter {
public:
    void print(QWidget*, const SecretBuffer& text) override { printed = text.copy(); }
    SecretBuffer printed;
};

/// The real window over a store of its own.
class Shell {
public:
    explicit Shell(bool withStore = true)
    {
        if (!withStore)
            path = store.folder() + QStringLiteral("/new/first.rinnalla");
        store.close();
        start();
    }

    void start()
    {
        static const auto sheets = SheetCatalogue::load();
        static const auto paths = PathTemplates::load();
        if (!sheets || !paths)
            qFatal("no sheets or paths");
        const auto form = [](const char* name) {
            return [name](Session& session, QWidget* parent) -> Page* {
                return new FormPage(session, QLatin1StringView(name), parent);
            };
        };
        const auto title = [](const char* text) { return [text] { return QString::fromLatin1(text); }; };
        PageRegistry pages{
            {QStringLiteral("today"),
             form("today"),
             QStringLiteral("view-calendar-day"),
             title("Today"),
             {},
             [](Session&) { return 3; }},
            {QStringLiteral("clients"), form("clients"), QStringLiteral("system-users"), title("Clients")},
            {QStringLiteral("client"), form("client"), {}, {}, QStringLiteral("clients")},
            {QStringLiteral("contact-new"), form("contact-new"), {}, {}, QStringLiteral("clients")},
        };
        window = std::make_unique<MainWindow>(
            MainWindow::Needs{{store.environment(), path, languages, files, printer},
                              pages,
                              [](std::unique_ptr<Store> opened) -> Result<std::unique_ptr<Session>> {
                                  return std::make_unique<Session>(std::move(opened), *sheets, *paths);
                              },
                              system});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// As after the program ended and began again.
    void restart()
    {
        window.reset();
        start();
    }

    static void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void unlock(const QString& passphrase = QStringLiteral("correct horse battery staple"))
    {
        auto* field = shown<QWidget>(QStringLiteral("passphrase"));
        QVERIFY(field);
        field->setFocus();
        type(passphrase);
        press(Qt::Key_Return);
        QTRY_VERIFY(!window->isLocked() || problem());
    }

    /// The visible child of that name, or null.
    template<typename T>
    T* shown(const QString& name) const
    {
        for (T* child : window->findChildren<T*>(name))
            if (child->isVisible())
                return child;
        return nullptr;
    }
    /// What the lock screen complains of, or null.
    QWidget* problem() const
    {
        for (QFrame* frame : window->findChildren<QFrame*>())
            if (frame->isVisible() && frame->property("notice").toString() == QStringLiteral("error"))
                return frame;
        return nullptr;
    }

    TestStore store;
    QString path = store.path();
    InterfaceLanguages languages;
    FakeFiles files;
    FakeKeyPrinter printer;
    FakeSystem system;
    std::unique_ptr<MainWindow> window;
};

} // namespace Rinnalla
