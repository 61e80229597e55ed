// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "ui/session/draftkeeper.h"

#include <functional>

namespace Rinnalla {

/// What is typed over a record in a form and is not saved yet: the fields that stand otherwise than when the form was
/// begun, each beside what stood there then. The others are left as they are now: somebody else may have changed them
/// meanwhile, or they may stand in two versions nobody has chosen from. A form owns one of these while it is open.
class RecordDraft {
public:
    /// record: as it is now, and as the form shows it; a null id: a new one. typed: every field of the form.
    RecordDraft(Session& session, const QString& name, const Record& record, std::function<Values()> typed);

    /// The record with what was typed before laid over it, for the form to show; empty where nothing was kept.
    Values resume();
    Values changed() const; ///< what to write; a field that was emptied is null
    bool isTyped() const { return !changed().isEmpty(); }
    /// In plain words, what others changed meanwhile in fields that are typed over; each is told once.
    QString movedMeanwhile();

    void touch() { m_keeper.touch(); }
    void keep() { m_keeper.keep(); }
    void discard() { m_keeper.discard(); }

private:
    QCborMap state() const;

    Session& m_session;
    Record m_base; ///< what the typing began from
    std::function<Values()> m_typed;
    Values m_begun; ///< the form untouched
    DraftKeeper m_keeper;
};

} // namespace Rinnalla
