// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/session/testsession.h"
#include "ui/session/page.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Rinnalla {

/// Answers as it was told to.
class ChosenFile final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return path; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString folder(QWidget*, const QString&) override { return path; }

    QString path;
};

/// Partners in a store, and a page of the directory in a window.
class PartnersDesk {
public:
    Id partner(const QString& name, Values more = {})
    {
        Edit edit{Kind::Partner, session->store().newId(), std::move(more)};
        return session.write(edit.set(PartnerField::Name, name));
    }
    Id service(const Id& partner, const QString& name, Values more = {})
    {
        Edit edit{Kind::Service, session->store().newId(), std::move(more)};
        return session.write(edit.set(ServiceField::Name, name).set(ServiceField::Partner, partner));
    }
    Id location(const Id& partner, Values more = {})
    {
        Edit edit{Kind::Location, session->store().newId(), std::move(more)};
        return session.write(edit.set(LocationField::Partner, partner));
    }

    template<typename P, typename... More>
    P* show(const Place& place, More&... more)
    {
        auto* made = new P(*session, more...);
        page.reset(made);
        page->resize(1150, 760);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
        return made;
    }
    template<typename W = QWidget>
    W* find(const char* name) const
    {
        return page->findChild<W*>(QLatin1String(name));
    }
    void click(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    /// For eyes: where RINNALLA_SHOTS names a folder.
    void picture(const char* name) const
    {
        if (const QString folder = qEnvironmentVariable("RINNALLA_SHOTS"); !folder.isEmpty()) {
            for (int pass = 0; pass < 5; ++pass) // layouts follow one another
                QCoreApplication::processEvents();
            page->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
        }
    }

    TestSession session;
    std::unique_ptr<Page> page;
};

/// In the order the store gives it back.
inline QCborValue weekly(const char* days, const char* opens, const char* closes)
{
    return QCborArray{QCborMap{{QStringLiteral("closes"), QLatin1String(closes)},
                               {QStringLiteral("days"), QLatin1String(days)},
                               {QStringLiteral("opens"), QLatin1String(opens)}}};
}

} // namespace Rinnalla
