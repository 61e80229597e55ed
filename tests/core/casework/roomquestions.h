// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/htcds.h"
#include "core/store/store.h"

#include <QDate>

#include <functional>

namespace Rinnalla {

/// A question that core answers for one room, and its answer as text: all that a caller could learn from it.
struct RoomQuestion {
    QString name; ///< "folder/header:function"
    std::function<Result<QString>(const QString& room)> ask;
};

/// All of them; what lies up to some hundred days after `today` is due.
QList<RoomQuestion> roomQuestions(Store& store, const QDate& today);

/// A case that another organisation handed over to both rooms.
Htcds::Case handedOver();

/// Every value of a record, and its id.
QString said(const Record& record);
QString said(const QList<Record>& records);

} // namespace Rinnalla
