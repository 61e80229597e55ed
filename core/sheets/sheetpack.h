// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/crypto/primitives.h"
#include "core/paths/ownroute.h"
#include "core/sheets/ownlibrary.h"

#include <QStringList>

namespace Rinnalla {

/// Checked texts and facts that one organisation hands to another, in one file (.rinnalla-sheets). Holds the words in
/// use; drafts, workers' initials and origins stay where they are.
struct SheetPack {
    QString from; ///< the organisation, one line
    QDate madeOn;
    QStringList changes; ///< what it brings, a line each, for people who open the file
    QList<OwnSheet> sheets;
    QList<OwnFact> facts;
    QList<OwnRoute> routes; ///< a file that holds some needs a program that knows of them, and tells older ones so
};

struct SignedPack {
    SheetPack pack;
    QByteArray signer;   ///< Ed25519 public key
    QString fingerprint; ///< of it, for comparing by telephone
};

/// Eight groups of four digits and letters.
QString fingerprintOf(QByteArrayView publicKey);

/// The file: readable UTF-8. Its header names version, organisation, day, key and signature; then come the changes and
/// the content as JSON. The signature is over every byte but its own line.
Result<QByteArray> writePack(const SheetPack& pack, const Crypto::KeyPair& keys);

/// Refuses what is not signed, or not by the key it names, in any byte; what a later version of the program made; and
/// what names no text or fact in a form this program knows. Whose key it is, is for people to decide.
Result<SignedPack> readPack(QByteArrayView file);

} // namespace Rinnalla
