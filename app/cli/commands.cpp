// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

namespace Rinnalla {

const QList<Command>& commands()
{
    static const QList<Command> all{initCommand(),
                                    infoCommand(),
                                    putCommand(),
                                    listCommand(),
                                    showCommand(),
                                    setCommand(),
                                    eraseCommand(),
                                    sheetListCommand(),
                                    sheetPrintCommand(),
                                    sheetCheckCommand(),
                                    sheetPackCommand(),
                                    sheetTakeCommand(),
                                    importCommand(),
                                    exportCommand(),
                                    backupCommand(),
                                    restoreCommand(),
                                    verifyCommand(),
                                    passphraseCommand(),
                                    recoveryKeyCommand(),
                                    syncRelayAddCommand(),
                                    syncRelayListCommand(),
                                    syncRelayRemoveCommand(),
                                    syncTeamCreateCommand(),
                                    syncTeamInviteCommand(),
                                    syncTeamJoinCommand(),
                                    syncTeamMembersCommand(),
                                    syncTeamRevokeCommand(),
                                    syncTeamLeaveCommand(),
                                    syncTeamAdminCommand(),
                                    syncNowCommand(),
                                    syncConflictsCommand(),
                                    syncAlarmsCommand(),
                                    syncQuarantineCommand(),
                                    syncStatusCommand(),
                                    demoCommand(),
                                    statsCommand()};
    return all;
}

} // namespace Rinnalla
