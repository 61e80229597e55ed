// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/folderrelay.h"
#include "core/sync/postgresrelay.h"
#include "core/sync/relayaddress.h"
#include "core/sync/webdavrelay.h"
#include "tests/support/result.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;

class TestOpenRelay : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsDriver();
    void aFolderIsTheOneInTheAddress();
};

/// No connection is opened before the first call: these servers do not exist.
void TestOpenRelay::everyKindHasItsDriver()
{
    const auto opened = [](const QString& text) {
        const auto address = RelayAddress::fromText(text);
        return address ? openRelay(*address, QByteArray(16, 't')) : nullptr;
    };
    QVERIFY(dynamic_cast<FolderRelay*>(opened(u"folder:/media/stick"_qs).get()));
    QVERIFY(dynamic_cast<WebDavRelay*>(opened(u"webdavs://cloud.invalid/dav"_qs).get()));
    QVERIFY(dynamic_cast<PostgresRelay*>(opened(u"postgresql://db.invalid/team"_qs).get()));
}

void TestOpenRelay::aFolderIsTheOneInTheAddress()
{
    const QTemporaryDir folder;
    const auto address = RelayAddress::fromText(u"folder:"_qs + folder.path());
    VERIFY_OK(address);
    VERIFY_OK(openRelay(*address, QByteArray(16, 't'))->put(u"m/1"_qs, "x"));
    QCOMPARE(FolderRelay(folder.path(), QByteArray(16, 't')).get(u"m/1"_qs).value_or(QByteArray()), QByteArray("x"));
    QVERIFY(FolderRelay(folder.path(), QByteArray(16, 'u')).list({})->isEmpty());
}

QTEST_GUILESS_MAIN(TestOpenRelay)
#include "testopenrelay.moc"
