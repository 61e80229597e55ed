// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace Rinnalla {

/// One printing on the printer a worker chose, with the paper, sides and copies they chose.
class Printer {
public:
    /// What became of it, as far as the print system knows.
    enum class Fate {
        Waiting,   ///< on its way, or in the queue until the printer takes it
        Done,      ///< the printer has it
        Cancelled, ///< by somebody, in the print system
        Failed,
    };

    virtual ~Printer() = default;

    /// Whether single A5 leaves lie in it: what is to be folded comes on these unfolded.
    virtual bool takesA5() const { return false; }
    /// Returns when the print system has all of it, or why it does not. Leaves nothing on the disk. Any thread.
    virtual Status print(const QByteArray& pdf) = 0;
    /// After print(). Asks the print system, within some seconds. Any thread, one at a time.
    virtual Fate fate() { return Fate::Done; }
};

} // namespace Rinnalla
