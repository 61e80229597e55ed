// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageregistry.h"

#include <QHash>
#include <QStackedWidget>

namespace Rinnalla {

/// The pages of one session: each made when it is first opened and kept until the session ends. Knows the way back.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(Session& session, const PageRegistry& registry, QWidget* parent = nullptr);

    /// A place of a page that is not registered is left alone.
    void open(const Place& place);
    void goBack(); ///< to where the worker was before
    Place place() const;
    /// Of the page shown: what others need at large text sizes is no reason for a larger window.
    QSize minimumSizeHint() const override;

signals:
    void opened(const Rinnalla::Place& place);

private:
    Page* pageOf(const QString& name);
    bool show(const Place& place);

    Session& m_session;
    const PageRegistry& m_registry;
    QHash<QString, Page*> m_pages;
    QList<Place> m_past;
};

} // namespace Rinnalla
