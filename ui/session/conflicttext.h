// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/conflicts.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// What the laptops of the team are called, read once.
class LaptopNames {
public:
    explicit LaptopNames(Session& session);

    QString of(const Id& device) const; ///< "This laptop" for the own one; a stand-in where none is known

private:
    Id m_own;
    QHash<Id, QString> m_names;
};

/// What is written in two places at the same time, as the session's room may see it, and the words for it.
namespace ConflictText {

QList<Conflict> all(Session& session);                        ///< newest first; an error is said, and none shown
QList<Conflict> ofClient(Session& session, const Id& client); ///< of a client of this room

QList<Conflict> ofRecord(Session& session, const Id& record); ///< of a record that the room shows

/// "Kaarna · Contact, Thu 19 Nov, 13:05": the record a conflict is in.
QString about(Session& session, const Conflict& conflict);
/// "Phone", or what it is where a record was deleted in one place and worked on in another.
QString field(const Conflict& conflict);
/// "Laptop of the pair, Thu 19 Nov, 13:05": who wrote a version, and when.
QString written(Session& session, const LaptopNames& names, const Conflict::Version& version);
/// All versions, each below who wrote it and when; for where they must all be seen until somebody has chosen.
QString versions(Session& session, const Conflict& conflict);
/// What a field of a record says; all its versions where nobody has chosen yet.
QString text(Session& session, const Record& record, quint16 field);
/// The same without who wrote them, for one line, or for paper: " / " between them.
QString textInLine(Session& session, const Record& record, quint16 field);
/// What a version says; in words where it is empty.
QString value(Session& session, const Conflict& conflict, const Conflict::Version& version);

} // namespace ConflictText

} // namespace Rinnalla
