// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace Rinnalla {

/// The fields of one record as widgets, beside the list it stands in. Saving is for the page.
class DraftedForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual Values values() const = 0; ///< every field of the form; null where it is empty
    virtual void setValues(const Values& values) = 0;
    /// What keeps it from being saved, and where; empty where nothing does.
    virtual QString problem(QWidget*& where) const = 0;
    virtual QWidget* firstField() const = 0;
    /// Whether a new record of these values is worth keeping as a draft.
    virtual bool isWorthKeeping() const = 0;

signals:
    void changed(); ///< by the worker
};

} // namespace Rinnalla
