// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/contactdrafts.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

#include <array>

namespace Rinnalla::TodayLists {

namespace {

/// A form whose drafts are shown: how their names begin, what they are called.
struct Form {
    const char* beginning;
    const char* title;
    const char* icon;
};

constexpr std::array Forms{
    Form{"contact/new", QT_TRANSLATE_NOOP("TodayLists", "Unfinished contact"), "call-start"},
    Form{"client/new", QT_TRANSLATE_NOOP("TodayLists", "Unfinished new client"), "list-add-user"},
    Form{"client/edit", QT_TRANSLATE_NOOP("TodayLists", "Unfinished changes to a client"), "document-edit"},
    Form{"step/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished step"), "path-mode-polyline"},
    Form{"addendum/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished addition to a note"), "document-edit"},
};

/// Where a draft is gone on with, and whose it is.
struct Origin {
    Place place;
    QString room; ///< where the draft's name says it
    Id client;    ///< where it is about one
    Id contact;   ///< where it is about one
};

Origin originOf(const QString& name)
{
    const auto part = [&](int number) { return name.section(u'/', number, number); };
    const auto id = [&](int number) { return Id::fromString(part(number)).value_or(Id()); };
    const QString clientPage = QStringLiteral("client");
    if (const Place place = ContactDrafts::place(name); !place.page.isEmpty())
        return {place, ContactDrafts::room(name), place.record, {}};
    if (name.startsWith(QStringLiteral("client/new/")))
        return {{QStringLiteral("clients"), {}, QStringLiteral("new")}, part(2), {}, {}};
    if (name.startsWith(QStringLiteral("client/edit/")))
        return {{clientPage, id(2), QStringLiteral("edit")}, {}, id(2), {}};
    if (part(0) == u"step")
        return {{clientPage, id(2), QStringLiteral("step/") + part(1)}, {}, id(2), {}};
    if (part(0) == u"addendum" && id(2).isNull())
        return {{QStringLiteral("contacts"), id(1), {}}, {}, {}, id(1)};
    if (part(0) == u"addendum")
        return {{clientPage, id(2), QStringLiteral("addendum/") + part(1)}, {}, id(2), {}};
    return {};
}

const Form* formOf(const QString& name)
{
    for (const Form& form : Forms)
        if (name.startsWith(QLatin1StringView(form.beginning)))
            return &form;
    return nullptr;
}

/// The longest text of what was typed: that is what a worker knows it by.
QString longestText(const QCborMap& body)
{
    QString longest;
    for (const auto& [key, value] : body)
        if (value.isString() && value.toString().size() > longest.size() && !Id::fromString(value.toString())
            && !QDate::fromString(value.toString(), Qt::ISODate).isValid())
            longest = value.toString();
    return firstLine(longest);
}

} // namespace

QList<TodayRow> drafts(Session& session)
{
    const auto kept = session.store().drafts().all();
    if (!kept) {
        session.fail(kept.error());
        return {};
    }
    QList<TodayRow> rows;
    for (const Drafts::Entry& draft : *kept) {
        const Form* form = formOf(draft.name);
        const Origin origin = originOf(draft.name);
        const auto client = visibleClient(session, origin.client);
        const auto contact = visibleContact(session, origin.contact);
        const bool ofThisRoom = client || contact || origin.room == session.room();
        if (!form || !ofThisRoom || rows.size() == MostRows)
            continue;
        QString title = QCoreApplication::translate("TodayLists", form->title);
        if (client)
            title += QStringLiteral(" · ") + inLine(client->text(ClientField::CodeName));
        const QString touched = Terms::moment(QDateTime::fromMSecsSinceEpoch(draft.touched), session.clock().today());
        const QString text = longestText(draft.body);
        rows += {QString::fromLatin1(form->icon), title,
                 text.isEmpty() ? touched : touched + QStringLiteral(" · ") + text, false, origin.place};
    }
    return rows;
}

} // namespace Rinnalla::TodayLists
