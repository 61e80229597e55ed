// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryedits.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/sheets/sheetpack.h"
#include "core/store/store.h"

namespace Rinnalla {

/// What one thing in a pack would do here.
struct PackChange {
    enum class What {
        New,      ///< nothing of it is here
        Newer,    ///< goes on from what is here: built in, or from the same organisation
        Same,     ///< here already
        Older,    ///< what is here is later
        OwnEdited ///< would replace what this organisation wrote, checked or withdrew itself, or took from another one
    };
    SheetName sheet; ///< or …
    QString fact;    ///< … "service/nollalinja", or …
    QString route;   ///< … the id of a route
    What what = What::Same;
    QString before; ///< Markdown, a fact's entry as JSON, or a route to read; empty: none is here
    QString after;
    SheetCheck checkBefore;
    SheetCheck checkAfter;
    bool withdraws = false; ///< the pack says that it must not be used any more

    /// Names it on the command line: "help-now/en", "service/nollalinja", "path/residence".
    QString id() const
    {
        return !route.isEmpty() ? QStringLiteral("path/") + route : fact.isEmpty() ? sheet.toString() : fact;
    }
};

QString whatName(PackChange::What what); ///< "new", "newer", "same", "older", "own_edited"

/// What the pack would change, before anything is.
QList<PackChange> compare(const SheetPack& pack, const SheetCatalogue& catalogue);

/// The edits that take what was chosen, by PackChange::id. What is the same is left as it is. Nothing is taken that is
/// not named: own edits go only to who asks for each.
QList<Edit> take(const SheetPack& pack, const QStringList& chosen, const SheetCatalogue& catalogue,
                 const LibraryEdits::By& by);
/// Ids of what is new or goes on from what is here.
QStringList newAndNewer(const QList<PackChange>& changes);

/// The compartment all of a pack's sheets belong to. Refused where there are two: they are never in one pack. Topics
/// this program does not know belong to none.
Result<QString> roomOf(const QList<SheetName>& sheets, const SheetCatalogue& catalogue);
Status inOneRoom(const SheetPack& pack, const SheetCatalogue& catalogue); ///< the same, asked of a pack that came

/// The words in use of these texts, with their checks and the organisation's facts they print.
Result<SheetPack> packOf(const SheetCatalogue& catalogue, const QList<SheetName>& sheets, const QString& from,
                         const QDate& madeOn);
/// What of this compartment the organisation has said something of: what a pack is made of unless somebody chooses.
QList<SheetName> worthPacking(const SheetCatalogue& catalogue, const QString& room);

/// In the store's local state: how this organisation calls itself in its packs.
inline const auto OrganisationSetting = QStringLiteral("organisation");

/// The keys this store signs packs with; made when they are first needed and kept among its secrets.
Result<Crypto::KeyPair> packKeys(Store& store);
Result<QByteArray> ownPackKey(Store& store); ///< the public half; empty where no pack was signed yet

/// An organisation whose packs are trusted.
struct PackSource {
    QString name;
    QByteArray key;
    QDate trustedOn;
    QString worker;
};
Result<QList<PackSource>> trustedSources(Connection& connection);
Edit trust(const SignedPack& pack, const LibraryEdits::By& by);
Edit distrust(const PackSource& source);

/// Who signed, as far as this store knows.
enum class Signer {
    Own,
    Trusted,
    Unknown,
    OtherKey ///< calls itself by the name of one that is trusted, and has another key: compare fingerprints first
};
Result<Signer> signerOf(Store& store, const SignedPack& pack);

} // namespace Rinnalla
