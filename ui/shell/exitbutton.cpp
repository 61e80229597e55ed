// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/exitbutton.h"

#include "ui/widgets/localize.h"

namespace Rinnalla {

ExitButton::ExitButton(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("quickExit"));
    setProperty("exit", true);
    localize(this, [this] {
        setText(tr("Quick exit") + QStringLiteral("  ⇧⇧⇧"));
        setAccessibleName(tr("Quick exit"));
        setToolTip(tr("Hides the program at once and locks it. What you typed is kept. The same happens when Shift is "
                      "pressed three times quickly."));
        setAccessibleDescription(toolTip());
    });
}

} // namespace Rinnalla
