// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/kinds.h"

#include <QStringList>

namespace Rinnalla {

/// What people call the columns of their tables, in Finnish, Swedish and English.
namespace CsvHeadings {

/// A target (DirectoryCsv::targets) for each column, empty where none is likely. One column is the name; a part of an
/// address is taken once.
QStringList propose(Kind kind, const QStringList& headings, const QStringList& tags, const QList<QStringList>& samples);

QString isoDate(const QString& text); ///< of 3.12.2026 too; others as they are
bool isYes(const QString& text);

} // namespace CsvHeadings

} // namespace Rinnalla
