// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Rinnalla {

/// What kind of trouble an Error is; the command line maps each to an exit status.
enum class ErrorCode {
    WrongUsage,   ///< the caller's words are off
    InvalidInput, ///< a value that cannot be stored; names file, row and field in its message
    WrongKey,     ///< wrong passphrase or recovery key
    NotAStore,    ///< the file is something else
    Damaged,      ///< the file was a store and its bytes changed
    NewerVersion, ///< written by a later version of the program
    InUse,        ///< another process has the store open
    ReadOnly,     ///< the folder or the file cannot be written
    DiskFull,
    Io,
    NotFound,
    Refused, ///< a rule of the domain says no
    Cancelled,
    Internal,
};

/// A failure as the worker will read it: what happened, what was kept, what to do next.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< translated, complete sentences
    QString detail;  ///< technical, may be empty; never holds what a worker typed
};

/// No exception crosses a library's boundary: a function that can fail returns one of these.
template<typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(ErrorCode code, const QString& message, const QString& detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

} // namespace Rinnalla
