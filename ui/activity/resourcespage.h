// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/recordspage.h"
#include "ui/activity/resourceform.h"

namespace Rinnalla {

/// Place "resources": the resource library, by title. Its files lie in a folder that each laptop chooses.
class ResourcesPage final : public RecordsPage {
    Q_OBJECT

public:
    ResourcesPage(Session& session, FileChooser& files, ResourceForm::Opener opener, QWidget* parent = nullptr);

    static bool openWithSystem(const QString& path);

protected:
    Words words() const override;

private:
    ResourcesPage(Session& session, FileChooser& files, ResourceForm* form, QWidget* parent);
    QWidget* makeFolder();

    FileChooser& m_files;
    ResourceForm* m_resource;
};

} // namespace Rinnalla
