// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/sync/laptop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace Rinnalla {

/// A worker at one page: what is to be seen and pressed there.
class Hands {
public:
    explicit Hands(QWidget& page)
        : m_page(page)
    {}

    /// The visible widget of that name, or null.
    template<typename Widget = QWidget>
    Widget* shown(const char* name) const
    {
        for (Widget* each : m_page.findChildren<Widget*>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    bool isShown(const char* name) const { return shown(name) != nullptr; }
    void click(const char* name) const
    {
        auto* button = shown<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            qFatal("%s cannot be pressed", name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    void type(const char* name, const QString& text) const
    {
        QWidget* field = shown(name);
        if (!field)
            qFatal("no %s to type into", name);
        field->setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    /// All that is to be read.
    QString words() const
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : m_page.findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    QString notice(const char* tone) const
    {
        for (const QFrame* strip : m_page.findChildren<QFrame*>())
            if (strip->isVisible() && strip->property("notice").toString() == QLatin1StringView(tone))
                for (const QLabel* label : strip->findChildren<QLabel*>())
                    if (!label->text().isEmpty())
                        return label->text();
        return {};
    }

private:
    QWidget& m_page;
};

} // namespace Rinnalla
