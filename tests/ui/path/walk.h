// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/session/testsession.h"
#include "ui/path/optioncard.h"
#include "ui/path/steppanel.h"
#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace Rinnalla {

/// A panel for one client in a window, with hands on the keyboard.
struct Walk {
    Walk(TestSession& test, const Id& client, const Id& step = {})
        : panel(*test)
    {
        panel.resize(1000, 900);
        panel.show();
        QApplication::setActiveWindow(&panel);
        panel.open(test.record(client), step);
    }
    void choose(const QString& route, const QString& step) const
    {
        pick(QStringLiteral("step-route"), route);
        pick(QStringLiteral("step-template"), step);
    }
    void pick(const QString& name, const QString& value) const
    {
        auto* box = panel.findChild<QComboBox*>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData().toString() != value && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), value);
    }
    void type(const QString& dateField, const QString& text) const
    {
        QLineEdit* edit = panel.findChild<OptionalDateEdit*>(dateField)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QCheckBox* box(const QString& option, int which) const
    {
        return panel.findChild<OptionCard*>(QStringLiteral("option-") + option)->findChildren<QCheckBox*>().at(which);
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            all += label->text();
        return all;
    }
    QString state() const
    {
        return panel.findChild<QComboBox*>(QStringLiteral("step-state"))->currentData().toString();
    }
    QDate due() const { return panel.findChild<OptionalDateEdit*>(QStringLiteral("due-on"))->date(); }
    void save() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }

    StepPanel panel;
};

} // namespace Rinnalla
