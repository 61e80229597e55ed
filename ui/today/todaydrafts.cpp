// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/contactdrafts.h"
#include "ui/session/pendingpapers.h"
#include "ui/session/sheetterms.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Rinnalla::TodayLists {

namespace {

/// A form whose drafts are shown: how their names begin, what they are called.
struct Form {
    const char* beginning;
    const char* title;
    const char* icon;
};

constexpr const char* Identity = "identity/"; ///< shown on the card only, where each look is written down

constexpr std::array Forms{
    Form{"contact/new", QT_TRANSLATE_NOOP("TodayLists", "Unfinished contact"), "call-start"},
    Form{"client/new", QT_TRANSLATE_NOOP("TodayLists", "Unfinished new client"), "list-add-user"},
    Form{"client/edit", QT_TRANSLATE_NOOP("TodayLists", "Unfinished changes to a client"), "document-edit"},
    Form{"step/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished step"), "path-mode-polyline"},
    Form{"sheet/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished sheet text"), "document-edit"},
    Form{"fact/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished number or service"), "document-edit"},
    Form{"activity/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished activity"), "meeting-attending"},
    Form{"resources/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished resource"), "documentation"},
    Form{"aid/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished talk"), "dialog-messages"},
    Form{"phrases/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished words of a language"), "document-edit"},
    Form{"partner/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished partner organisation"), "document-edit"},
    Form{"service/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished service of a partner"), "document-edit"},
    Form{"location/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished place of a partner"), "document-edit"},
    Form{"appointment/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished appointment"), "view-calendar-day"},
    Form{"goal/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished goal"), "flag"},
    Form{"referral/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished referral"), "mail-forward"},
    Form{"addendum/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished addition to a note"), "document-edit"},
    Form{"consent/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished consent"), "document-edit"},
    Form{Identity, QT_TRANSLATE_NOOP("TodayLists", "Unfinished identity"), "document-edit"},
    Form{"path/", QT_TRANSLATE_NOOP("TodayLists", "Unfinished route"), "document-edit"},
};

/// Where a draft is gone on with, and whose it is.
struct Origin {
    Place place;
    QString room; ///< where the draft's name says it
    Id client;    ///< where it is about one
    Id contact;   ///< where it is about one
};

/// Of a text its topic says the room; numbers and services belong to any room whose sheets print them.
Origin libraryOrigin(const Session& session, const QString& name)
{
    const QString of = name.section(u'/', 1);
    if (name.startsWith(QStringLiteral("phrases/"))) // of no sheet, and so of every room
        return {{QStringLiteral("sheet-words"), {}, u'/' + of}, session.room(), {}, {}};
    if (name.startsWith(QStringLiteral("sheet/")))
        return {{QStringLiteral("sheet-editor"), {}, of},
                session.sheets().compartment(SheetName::fromString(of).topic),
                {},
                {}};
    const auto inRoom = [&](const SheetName& sheet) {
        return session.sheets().compartment(sheet.topic) == session.room();
    };
    const QList<SheetName> sheets = session.sheets().sheetsWith(of);
    const bool here = sheets.isEmpty() ? session.room() == u"support" // as the page lists them
                                       : std::any_of(sheets.begin(), sheets.end(), inRoom);
    return {{QStringLiteral("sheet-facts"), {}, of}, here ? session.room() : QString(), {}, {}};
}

Origin originOf(const Session& session, const QString& name)
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
    if (part(0) == u"sheet" || part(0) == u"fact" || part(0) == u"phrases")
        return libraryOrigin(session, name);
    if (part(0) == u"activity" || part(0) == u"resources") // of no room: shown in each
        return {{part(0), id(1), part(1) == u"new" ? part(1) : QString()}, session.room(), {}, {}};
    if (part(0) == u"appointment" || part(0) == u"goal" || part(0) == u"referral")
        return {{clientPage, id(2), name.section(u'/', 0, 1)}, {}, id(2), {}};
    if (part(0) == u"aid")
        return {{clientPage, id(1), QStringLiteral("aid/") + part(2)}, {}, id(1), {}};
    if (part(0) == u"partner") // of no room: shown in each
        return part(1) == u"new"
                   ? Origin{{QStringLiteral("partners"), {}, part(1)}, session.room(), {}, {}}
                   : Origin{{QStringLiteral("partner"), id(2), QStringLiteral("edit")}, session.room(), {}, {}};
    if (part(0) == u"service" || part(0) == u"location")
        return {{QStringLiteral("partner"), id(2), part(0) + u'/' + (part(1) == u"new" ? part(1) : part(2))},
                session.room(),
                {},
                {}};
    if (part(0) == u"consent" || part(0) == u"identity")
        return {{clientPage, id(1), part(0) == u"consent" ? part(0) : QString()}, {}, id(1), {}};
    if (part(0) == u"path") {
        const Route* route = session.paths().route(part(1));
        const bool here = !route || route->rooms.contains(session.room());
        return {{QStringLiteral("path-editor"), {}, part(1)}, here ? session.room() : QString(), {}, {}};
    }
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

QString topicTitle(const Session& session, const QString& topic)
{
    return inLine(session.sheets().title(topic, QLocale().name().section(u'_', 0, 0)));
}

/// "Help now (suomi)"
QString textName(const Session& session, const QString& detail)
{
    const SheetName sheet = SheetName::fromString(detail);
    return QStringLiteral("%1 (%2)").arg(topicTitle(session, sheet.topic),
                                         inLine(session.sheets().languageName(sheet.language)));
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

QString say(const char* text)
{
    return QCoreApplication::translate("TodayLists", text);
}

/// "Kaarna · Help now"
QString titleOf(Session& session, const Record& handout)
{
    QStringList parts;
    if (const auto client = visibleClient(session, handout.reference(HandoutField::Client)))
        parts += inLine(client->text(ClientField::CodeName));
    parts += topicTitle(session, handout.text(HandoutField::Topic));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<TodayRow> papers(Session& session)
{
    QList<TodayRow> rows;
    for (const PendingPapers::Pending& paper : PendingPapers::ofRoom(session)) {
        const auto handout = Lists::record(session.connection(), paper.handout).value_or(std::nullopt);
        if (!handout || handout->boolean(DeletedField) || rows.size() == MostRows)
            continue;
        const Id client = handout->reference(HandoutField::Client);
        const QString touched = Terms::moment(paper.since, session.clock().today());
        const TodayAction cameOut{.icon = QStringLiteral("dialog-ok-apply"),
                                  .text = say(QT_TRANSLATE_NOOP("TodayLists", "It came out")),
                                  .draft = paper.name};
        const TodayAction didNot{.icon = QStringLiteral("dialog-cancel"),
                                 .text = say(QT_TRANSLATE_NOOP("TodayLists", "It did not")),
                                 .edits = {Edit{Kind::Handout, paper.handout, {}}.set(DeletedField, QCborValue(true))},
                                 .said = say(QT_TRANSLATE_NOOP("TodayLists", "Not written down as given any more")),
                                 .draft = paper.name};
        rows += {QStringLiteral("document-print"),
                 titleOf(session, *handout),
                 touched + QStringLiteral(" · ")
                     + say(QT_TRANSLATE_NOOP("TodayLists",
                                             "The program was locked or ended while this paper was on its way. Did it "
                                             "come out? It is written down as given.")),
                 false,
                 client.isNull() ? Place{QStringLiteral("sheets"), {}, handout->text(HandoutField::Topic) + u'/'}
                                 : Place{QStringLiteral("client"), client, {}},
                 {cameOut, didNot}};
    }
    return rows;
}

void dropDraft(Session& session, const QString& name)
{
    if (const Status gone = session.store().drafts().remove(name); !gone)
        session.fail(gone.error());
}

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
        const Origin origin = originOf(session, draft.name);
        const auto client = visibleClient(session, origin.client);
        const auto contact = visibleContact(session, origin.contact);
        const bool ofThisRoom = client || contact || origin.room == session.room();
        if (!form || !ofThisRoom || rows.size() == MostRows)
            continue;
        QString title = QCoreApplication::translate("TodayLists", form->title);
        if (draft.name.startsWith(QStringLiteral("sheet/")))
            title += QStringLiteral(" · ") + textName(session, origin.place.detail);
        if (draft.name.startsWith(QStringLiteral("fact/")))
            title += QStringLiteral(" · ") + SheetTerms::factName(session.sheets(), origin.place.detail);
        if (client)
            title += QStringLiteral(" · ") + inLine(client->text(ClientField::CodeName));
        const QString touched = Terms::moment(QDateTime::fromMSecsSinceEpoch(draft.touched), session.clock().today());
        const QString text = form->beginning == Identity ? QString() : longestText(draft.body);
        rows += {QString::fromLatin1(form->icon), title,
                 text.isEmpty() ? touched : touched + QStringLiteral(" · ") + text, false, origin.place};
    }
    return rows;
}

} // namespace Rinnalla::TodayLists
