// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QGridLayout;

namespace Rinnalla {

/// One option of a step and what follows from it, for the person and for those close to them, in one language or in
/// two beside each other. What cannot be undone, what may cost and what is unconfirmed is said in words and by icon.
/// With `records`, the worker marks what was told and what was chosen.
class OptionCard : public Card {
    Q_OBJECT

public:
    OptionCard(const Option& option, const QStringList& languages, bool records, QWidget* parent = nullptr);

    QString id() const { return m_id; }
    bool isTold() const;
    bool isChosen() const;
    void setTold(bool told);
    void setChosen(bool chosen);

signals:
    void toldChanged(bool told);     ///< by the worker
    void chosenChanged(bool chosen); ///< by the worker

private:
    void addConsequences(QGridLayout* grid, const Option& option, const QStringList& languages, bool forCloseOnes);

    QString m_id;
    QCheckBox* m_told = nullptr;
    QCheckBox* m_chosen = nullptr;
};

} // namespace Rinnalla
