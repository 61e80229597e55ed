// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageregistry.h"

#include <QFrame>
#include <QTimer>

class QToolButton;

namespace Rinnalla {

/// The list of pages at the start side; Ctrl+1, Ctrl+2 … open them too, Ctrl+0 the tenth. Counts are read again a
/// moment after something changed, once for many changes.
class Navigation : public QFrame {
    Q_OBJECT

public:
    Navigation(Session& session, const PageRegistry& registry, QWidget* parent = nullptr);

    void setCurrent(const QString& page); ///< also a page that belongs to one of the list

signals:
    void chosen(const QString& page);

private:
    QToolButton* addEntry(const PageInfo& info, int number);
    void showTexts();

    struct Entry {
        const PageInfo* info;
        QToolButton* button;
    };

    Session& m_session;
    const PageRegistry& m_registry;
    QList<Entry> m_entries;
    QTimer m_recount;
};

} // namespace Rinnalla
