// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

namespace Rinnalla {

class FileChooser;
class InterfaceLanguages;
class RecoveryKeyPrinter;

/// Place "settings": how the program looks, when it locks, who works here, the keys, backups.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Session& session, InterfaceLanguages& languages, FileChooser& files, RecoveryKeyPrinter& printer,
                 QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;
};

} // namespace Rinnalla
