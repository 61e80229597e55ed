// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose packs: this store's own signing keys, and the organisations that are trusted.

#include "core/library/packing.h"
#include "core/store/lists.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace Rinnalla {

namespace {

const QString SecretName = QStringLiteral("pack-sign"); // in table `secret`

/// What is kept; empty where none was made yet.
SecretBuffer keptSecret(Connection& connection)
{
    Statement query = connection.prepare("SELECT value FROM secret WHERE name = ?");
    if (!query.with(SecretName).step())
        return {};
    QByteArray bytes = query.bytes(0);
    SecretBuffer secret(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

Crypto::KeyPair newKeys(Random& random)
{
    SecretBuffer seed(Crypto::KeySize);
    random.fill(seed.data(), seed.size());
    return Crypto::signingKeys(seed);
}

void keep(Connection& connection, const SecretBuffer& secret)
{
    const auto view =
        QByteArray::fromRawData(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
    connection.prepare("INSERT INTO secret (name, value) VALUES (?, ?)").with(SecretName, view).run();
}

} // namespace

Result<Crypto::KeyPair> packKeys(Store& store)
{
    const std::scoped_lock lock(store.journal().state()->gate);
    return guarded([&]() -> Result<Crypto::KeyPair> {
        Transaction transaction(store.connection(), Transaction::Kind::Writing);
        if (SecretBuffer kept = keptSecret(store.connection()); !kept.isEmpty()) {
            const QByteArray publicKey = Crypto::signingPublicKey(kept);
            if (publicKey.isEmpty())
                return failure(ErrorCode::Damaged,
                               QCoreApplication::translate("SheetPack", "The key that signs packs is damaged."));
            return Crypto::KeyPair{publicKey, std::move(kept)};
        }
        Crypto::KeyPair made = newKeys(store.random());
        keep(store.connection(), made.secret);
        transaction.commit();
        return made;
    });
}

Result<QByteArray> ownPackKey(Store& store)
{
    return guarded([&] {
        const SecretBuffer kept = keptSecret(store.connection());
        return kept.isEmpty() ? QByteArray() : Crypto::signingPublicKey(kept);
    });
}

Result<QList<PackSource>> trustedSources(Connection& connection)
{
    constexpr int most = 10'000;
    const auto page = Lists::records(connection, {Kind::PackSource, {}, {}}, std::nullopt, most);
    if (!page)
        return tl::unexpected(page.error());
    QList<PackSource> sources;
    for (const Record& record : page->rows) {
        const QString key = record.text(PackSourceField::Key);
        if (record.id == LibraryEdits::idOfSource(key))
            sources += PackSource{record.text(PackSourceField::Name), QByteArray::fromBase64(key.toLatin1()),
                                  record.date(PackSourceField::TrustedOn), record.text(PackSourceField::Worker)};
    }
    return sources;
}

Edit trust(const SignedPack& pack, const LibraryEdits::By& by)
{
    const QString key = QString::fromLatin1(pack.signer.toBase64());
    Edit edit{Kind::PackSource, LibraryEdits::idOfSource(key), {}};
    return edit.set(PackSourceField::Name, pack.pack.from)
        .set(PackSourceField::Key, key)
        .set(PackSourceField::TrustedOn, by.at.date())
        .set(PackSourceField::Worker, by.worker)
        .set(DeletedField, QCborValue(nullptr));
}

Edit distrust(const PackSource& source)
{
    Edit edit{Kind::PackSource, LibraryEdits::idOfSource(QString::fromLatin1(source.key.toBase64())), {}};
    return edit.set(DeletedField, QCborValue(true));
}

Result<Signer> signerOf(Store& store, const SignedPack& pack)
{
    const auto own = ownPackKey(store);
    const auto sources = trustedSources(store.connection());
    if (!own || !sources)
        return tl::unexpected(own ? sources.error() : own.error());
    if (pack.signer == *own)
        return Signer::Own;
    Signer signer = Signer::Unknown;
    for (const PackSource& source : *sources) {
        if (source.key == pack.signer)
            return Signer::Trusted;
        if (source.name.compare(pack.pack.from, Qt::CaseInsensitive) == 0)
            signer = Signer::OtherKey;
    }
    return signer;
}

} // namespace Rinnalla
