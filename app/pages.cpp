// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "ui/activity/activitypage.h"
#include "ui/activity/resourcespage.h"
#include "ui/casework/calendarpage.h"
#include "ui/casework/duplicatespage.h"
#include "ui/casework/formpage.h"
#include "ui/casework/referralspage.h"
#include "ui/clientpages/paperpage.h"
#include "ui/clientpages/picturepage.h"
#include "ui/clients/clientcardpage.h"
#include "ui/clients/clientspage.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/quickcontact.h"
#include "ui/editor/factspage.h"
#include "ui/editor/fixedwordspage.h"
#include "ui/editor/sheeteditorpage.h"
#include "ui/handouts/packspage.h"
#include "ui/handouts/sheetspage.h"
#include "ui/partners/importpage.h"
#include "ui/partners/partnerpage.h"
#include "ui/partners/partnerspage.h"
#include "ui/path/pathspage.h"
#include "ui/patheditor/patheditorpage.h"
#include "ui/report/caseimportpage.h"
#include "ui/report/handoverpage.h"
#include "ui/report/owndatapage.h"
#include "ui/report/statisticspage.h"
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
        {.page = QStringLiteral("duplicates"), .make = make<DuplicatesPage>, .within = clients},
        {.page = QStringLiteral("referrals"), .make = make<ReferralsPage>, .within = clients},
        {.page = QStringLiteral("calendar"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new CalendarPage(session, files, parent);
         },
         .within = clients},
        {.page = QStringLiteral("form"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new FormPage(session, output, parent);
         },
         .within = clients},
        {.page = QStringLiteral("paper"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new PaperPage(session, output, parent);
         },
         .within = clients},
        {.page = QStringLiteral("path-picture"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new PicturePage(session, output, parent);
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
        {.page = QStringLiteral("path-editor"), .make = make<PathEditorPage>, .within = QStringLiteral("paths")},
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
        {.page = QStringLiteral("partners"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new PartnersPage(session, files, parent);
         },
         .icon = QStringLiteral("view-institution"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Partners"))},
        {.page = QStringLiteral("partner"), .make = make<PartnerPage>, .within = QStringLiteral("partners")},
        {.page = QStringLiteral("partner-import"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new ImportPage(session, files, parent);
         },
         .within = QStringLiteral("partners")},
        {.page = activity,
         .make = make<ActivityPage>,
         .icon = QStringLiteral("meeting-attending"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Activity"))},
        {.page = QStringLiteral("resources"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new ResourcesPage(session, files, &ResourcesPage::openWithSystem, parent);
         },
         .within = activity},
        {.page = QStringLiteral("handover"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new HandoverPage(session, files, parent);
         },
         .within = clients},
        {.page = QStringLiteral("case-import"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new CaseImportPage(session, files, parent);
         },
         .within = clients},
        {.page = QStringLiteral("own-data"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new OwnDataPage(session, files, output, parent);
         },
         .within = clients},
        {.page = QStringLiteral("statistics"),
         .make = [&](Session& session, QWidget* parent) -> Rinnalla::Page* {
             return new StatisticsPage(session, files, output, parent);
         },
         .icon = QStringLiteral("office-chart-bar"),
         .title = title(QT_TRANSLATE_NOOP("Pages", "Statistics"))},
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
