// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/conflicts.h"
#include "ui/session/session.h"

#include <QWidget>

namespace Rinnalla {

/// An editor for one field of one record, as its type asks. Begins with what is given.
class VersionEdit : public QWidget {
    Q_OBJECT

public:
    /// Not for what has no third way: yes and no, deleted, another record.
    static bool canEdit(const Conflict& conflict);

    VersionEdit(Session& session, const Conflict& conflict, const QCborValue& begin, QWidget* parent = nullptr);

    /// Null where it was emptied; nothing where what is typed cannot be read.
    std::optional<QCborValue> value() const;

private:
    void makeEditor(Session& session, const Conflict& conflict, const QCborValue& begin);
    template<typename Editor>
    Editor* take(Editor* editor, QWidget* focus);

    std::function<std::optional<QCborValue>()> m_value;
};

} // namespace Rinnalla
