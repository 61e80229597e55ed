// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

namespace Rinnalla {

class FileChooser;
class Notice;
class ShareCard;
class TakeCard;

/// Place "sheet-packs": checked texts go to other organisations in one signed file, and come in from them. `files`
/// outlives the page.
class PacksPage final : public Page {
    Q_OBJECT

public:
    PacksPage(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("sheet-packs"), {}, {}}; }
    using Page::show;

private:
    ShareCard* m_share;
    TakeCard* m_take;
};

} // namespace Rinnalla
