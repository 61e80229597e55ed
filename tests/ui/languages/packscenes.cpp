// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/packscenes.h"

#include "core/library/packing.h"

#include <QFile>

namespace Rinnalla {

namespace {

const SheetName HelpNow{QStringLiteral("help-now"), QStringLiteral("ar")};
const SheetName Police{QStringLiteral("police-or-not"), QStringLiteral("fi")};

void write(Stage& stage, const Edit& edit)
{
    need(stage.session().write({edit}, {}), QStringLiteral("it was not written"));
}

LibraryEdits::By by(Stage& stage)
{
    return {QStringLiteral("⟪ΜΚ⟫"), stage.session().clock().now()};
}

void check(Stage& stage)
{
    const QDate today = stage.session().clock().today();
    const SheetCatalogue& sheets = stage.session().sheets();
    const QString digest = sheets.checkDigest(sheets.markdown(HelpNow.topic, HelpNow.language));
    write(stage,
          LibraryEdits::check(HelpNow, digest, {QStringLiteral("⟪δικηγόρος⟫"), today, today.addDays(90)}, by(stage)));
    write(stage,
          LibraryEdits::withdraw(stage.session().sheets(), Police, QStringLiteral("⟪λάθος αριθμός⟫"), by(stage)));
}

void giveOldPaper(Stage& stage)
{
    Edit handout{Kind::Handout, stage.session().store().newId(), {}};
    write(stage, handout.set(HandoutField::Client, stage.records().clients.constLast())
                     .set(HandoutField::Topic, HelpNow.topic)
                     .set(HandoutField::Languages, QStringList{HelpNow.language})
                     .set(HandoutField::Told, QStringList{QStringLiteral("service/nollalinja=1|mo,tu 09:00-20:00"),
                                                          QStringLiteral("number/reflection_max_months=3"),
                                                          QStringLiteral("number/restraining_order_fee_eur=20")})
                     .set(HandoutField::At, stage.session().clock().now()));
}

/// Of a neighbour nobody here has heard of.
void receivePack(Stage& stage)
{
    TestStore other;
    const auto pack =
        packOf(stage.sheets, {HelpNow, Police}, QStringLiteral("⟪Γείτονας⟫"), stage.session().clock().today());
    const auto keys = packKeys(*other);
    need(pack && keys, QStringLiteral("no pack"));
    const auto bytes = writePack(*pack, *keys);
    QFile file(stage.store.folder() + QStringLiteral("/⟪πακέτο⟫.rinnalla-sheets"));
    need(bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size(), QStringLiteral("no file"));
    file.close();
    stage.dialogs.answer = file.fileName();
    stage.click("choosePack");
}

Scene at(const QString& name, const char* page, const QString& detail = {})
{
    return {name, [page, detail](Stage& stage) { stage.show({QString::fromLatin1(page), {}, detail}); }};
}

} // namespace

QList<Scene> packScenes()
{
    return {
        at(QStringLiteral("sheet packs, nothing to share"), "sheet-packs"),
        {QStringLiteral("checked sheet"),
         [](Stage& stage) {
             check(stage);
             stage.show({QStringLiteral("sheets"), {}, HelpNow.toString()});
         }},
        at(QStringLiteral("withdrawn sheet"), "sheets", Police.toString()),
        {QStringLiteral("sheet, the worker's line"), [](Stage& stage) { stage.click("workerSlot"); }},
        at(QStringLiteral("sheet packs"), "sheet-packs"),
        {QStringLiteral("sheet packs, no such file"),
         [](Stage& stage) {
             stage.dialogs.answer = QStringLiteral("/nowhere/⟪πακέτο⟫");
             stage.click("choosePack");
         }},
        {QStringLiteral("sheet packs, from a stranger"), receivePack},
        {QStringLiteral("sheet packs, trusted"), [](Stage& stage) { stage.click("trustSigner"); }},
        {QStringLiteral("sheet packs, taken in"), [](Stage& stage) { stage.click("takePack"); }},
        {QStringLiteral("whom to tell"),
         [](Stage& stage) {
             giveOldPaper(stage);
             stage.show({QStringLiteral("today"), {}, {}});
         }},
        {QStringLiteral("client with an old paper"),
         [](Stage& stage) {
             stage.show({QStringLiteral("client"), stage.records().clients.constLast(), {}});
         }},
    };
}

} // namespace Rinnalla
