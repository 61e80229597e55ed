// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tokenedit.h"

namespace Rinnalla {

/// Chooses languages by typing: the language's own name, its English name, its name in the interface's language or its
/// BCP 47 tag. tokens() are tags; the chips show the names in their own script.
class LanguagesEdit : public TokenEdit {
    Q_OBJECT

public:
    explicit LanguagesEdit(QWidget* parent = nullptr);

    static QString nativeName(const QString& tag); ///< the tag itself where Qt knows no name

protected:
    QString shown(const QString& token) const override { return nativeName(token); }
    QString meant(const QString& typed) const override;
    bool takesFirst() const override { return true; }
    QList<Proposal> proposals(const QString& typed) const override;
};

} // namespace Rinnalla
