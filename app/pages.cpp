// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "ui/activity/activitypage.h"
#include "ui/activity/resourcespage.h"
#include "ui/clientpages/paperpage.h"
#include "ui/clients/clientcardpage.h"
#include "ui/clients/clientspage.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/quickcontact.h"
#include "ui/editor/factspage.h"
#include "ui/editor/fixedwordspage.h"
#include "ui/editor/sheeteditorpage.h"
#include "ui/handouts/packspage.h"
#include "ui/handouts/sheetspage.h"
#include "ui/path/pathspage.h"
#include "ui/settings/settingspage.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/syncpage.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

template<typename P>
Rinnalla::Page* make(Session& session, QWidget* parent)
{
    return new P(session, parent);
}

std::function<QString()> title(const char* text)
{
    return [text] { return QCoreApplication::translate("Pages", text); };
}

} // namespace

PageRegistry allPages(InterfaceLanguages& languages, FileChooser& files, OutputService& output,
                      RecoveryKeyPrinter& keyPrinter)
{
    const QString clients = QStringLiteral("clients");
    const QString contacts = QStringLiteral("contacts");
    const QString activity = QStringLiteral("activity");
    const QString sync = QStringLiteral("sync");
    return {
        {.page = QStringLiteral("today"),
         .make = make<TodayPage>,
         .icon = QStringLiteral("view-calendar-day"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Today")),
         .count = [](Session& session) { return TodayPage::count(session); }},
        {.page = clients,
         .make = make<ClientsPage>,
         .icon = QStringLiteral("system-users"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Clients"))},
        {.page = QStringLiteral("client"), .make = make<ClientCardPage>, .within = clients},
        {.page = QStringLiteral("paper"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new PaperPage(session, output, parent);
         },
         .within = clients},
        {.page = contacts,
         .make = make<ContactsPage>,
         .icon = QStringLiteral("call-start"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Contacts"))},
        {.page = QStringLiteral("contact-new"), .make = make<QuickContact>, .within = contacts},
        {.page = QStringLiteral("paths"),
         .make = make<PathsPage>,
         .icon = QStringLiteral("distribute-graph-directed"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Paths"))},
        {.page = QStringLiteral("sheets"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new SheetsPage(session, output, parent);
         },
         .icon = QStringLiteral("document-print"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Sheets"))},
        {.page = QStringLiteral("sheet-packs"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new PacksPage(session, files, parent);
         },
         .within = QStringLiteral("sheets")},
        {.page = QStringLiteral("sheet-editor"), .make = make<SheetEditorPage>, .within = QStringLiteral("sheets")},
        {.page = QStringLiteral("sheet-facts"), .make = make<FactsPage>, .within = QStringLiteral("sheets")},
        {.page = QStringLiteral("sheet-words"), .make = make<FixedWordsPage>, .within = QStringLiteral("sheets")},
        {.page = activity,
         .make = make<ActivityPage>,
         .icon = QStringLiteral("meeting-attending"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Activity"))},
        {.page = QStringLiteral("resources"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new ResourcesPage(session, files, &ResourcesPage::openWithSystem, parent);
         },
         .within = activity},
        {.page = sync,
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new SyncPage(session, files, openRelay, parent);
         },
         .icon = QStringLiteral("view-refresh"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Sync")),
         .count = SyncPage::waiting,
         .line = SyncPage::line},
        {.page = QStringLiteral("conflicts"), .make = make<ConflictsPage>, .within = sync},
        {.page = QStringLiteral("settings"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new SettingsPage(session, languages, files, keyPrinter, parent);
         },
         .icon = QStringLiteral("configure"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Settings"))},
    };
}

} // namespace Rinnalla
