// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>

namespace Rinnalla {

/// The command line's words.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the user wrote after the command's name, checked against what the command takes.
struct Invocation {
    QStringList words;
    QMap<QString, QString> options; ///< name without hyphens; a switch has an empty value

    bool has(const char* option) const { return options.contains(QLatin1StringView(option)); }
    QString option(const char* name) const { return options.value(QLatin1StringView(name)); }
};

/// What every command works with: the store's place, the person at the other end, the form of the answer.
class Context {
public:
    Context(const QString& storePath, bool json, bool isStoreNamed = false);

    const QString& storePath() const { return m_storePath; }
    bool isStoreNamed() const { return m_isStoreNamed; } ///< on the command line; otherwise it is the usual one
    bool json() const { return m_json; }
    Environment environment() { return {m_clock, m_random, m_files}; }

    /// Asks for the passphrase and opens the store. Until the context goes, Ctrl-C stops what the store is doing.
    Result<Store*> open();
    /// The same with a passphrase that is known.
    Result<Store*> open(const SecretBuffer& passphrase);
    /// Opens the store and finds the record an id on the command line names.
    Result<Record> openRecord(const QString& id);
    Store& store() { return *m_store; } ///< once it is open
    QByteArray restOfInput() const;     ///< standard input after the passphrase line

    void print(const QJsonObject& json) const; ///< one document on standard output
    void print(const QString& text) const;     ///< lines for people
    void say(const QString& message) const;    ///< to standard error
    /// A line that ends with a secret, which passes through no ordinary string.
    void printSecret(const char* jsonName, const QString& label, const SecretBuffer& secret) const;

private:
    QString m_storePath;
    bool m_json;
    bool m_isStoreNamed;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemFileSystem m_files;
    std::unique_ptr<Store> m_store;
};

/// Warnings: it is done, and a person should look.
enum class Outcome { Done, Warnings };

struct Command {
    const char* name;     ///< one word to three
    const char* synopsis; ///< what follows the name
    const char* summary;  ///< English, marked for translation
    int leastWords = 0;
    int mostWords = 0;
    QStringList valued = {};   ///< options that take a value
    QStringList switches = {}; ///< options that take none
    Result<Outcome> (*run)(Context&, const Invocation&) = nullptr;
    bool graphical = false; ///< needs fonts and painting
};

const QList<Command>& commands();

// One a file; commands() lists them.
Command initCommand();
Command infoCommand();
Command putCommand();
Command listCommand();
Command showCommand();
Command setCommand();
Command eraseCommand();
Command importCommand();
Command exportCommand();
Command backupCommand();
Command restoreCommand();
Command verifyCommand();
Command passphraseCommand();
Command recoveryKeyCommand();
Command demoCommand();
Command statsCommand();
Command sheetListCommand();
Command sheetPrintCommand();
Command sheetCheckCommand();
Command sheetPackCommand();
Command sheetTakeCommand();
Command syncRelayAddCommand();
Command syncRelayListCommand();
Command syncRelayRemoveCommand();
Command syncTeamCreateCommand();
Command syncTeamInviteCommand();
Command syncTeamJoinCommand();
Command syncTeamMembersCommand();
Command syncTeamLeaveCommand();
Command syncTeamRevokeCommand();
Command syncTeamAdminCommand();
Command syncNowCommand();
Command syncConflictsCommand();
Command syncAlarmsCommand();
Command syncQuarantineCommand();
Command syncStatusCommand();

inline tl::unexpected<Error> wrongUsage(const QString& message)
{
    return failure(ErrorCode::WrongUsage, message);
}

/// A whole number from `least` to `most`, or `otherwise` where the option is not given.
Result<qint64> numberOption(const Invocation& invocation, const char* name, qint64 least, qint64 most,
                            qint64 otherwise);
/// --compartment: "support" unless given.
Result<QString> roomOption(const Invocation& invocation);
Result<Kind> kindNamed(const QString& name, const QList<Kind>& allowed);
Result<Id> idNamed(const QString& text);
/// Before anything of these clients is shown or leaves: writes down that somebody opened the record ("card"), looked at
/// the identity ("identity") or took it along ("export").
Status noteAccess(Store& store, const QList<Id>& clients, const char* what);
/// Whether the edits keep to the rules of cases as the window does: a referral tells a partner nothing without a
/// consent.
Status mayTake(Store& store, const QList<Edit>& edits);

} // namespace Rinnalla
