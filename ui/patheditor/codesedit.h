// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tokenedit.h"

#include <QList>
#include <QPair>

namespace Rinnalla {

class SheetCatalogue;

/// What is known by an id and read by its words: facts ("R1 · At least 30 days"), services. Typing finds both.
class CodesEdit : public TokenEdit {
    Q_OBJECT

public:
    using Codes = QList<QPair<QString, QString>>; ///< id and how it is shown

    CodesEdit(const Codes& codes, const QStringList& chosen, QWidget* parent = nullptr);

    static Codes facts(const SheetCatalogue& sheets);
    static Codes services(const SheetCatalogue& sheets, const QString& language);

protected:
    QString shown(const QString& token) const override;
    QString meant(const QString& typed) const override;
    QList<Proposal> proposals(const QString& typed) const override;
    bool takesFirst() const override { return true; }

private:
    Codes m_codes;
};

} // namespace Rinnalla
