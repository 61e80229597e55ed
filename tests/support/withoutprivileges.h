// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Rinnalla {

/// While one lives, this thread is bound by access rights even where the tests run as root. Linux only.
class WithoutPrivileges {
public:
    WithoutPrivileges()
    {
        syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct none[2] = {m_before[0], m_before[1]};
        none[0].effective = none[1].effective = 0;
        syscall(SYS_capset, &m_header, none);
    }
    ~WithoutPrivileges() { syscall(SYS_capset, &m_header, m_before); }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

private:
    __user_cap_header_struct m_header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
};

} // namespace Rinnalla
