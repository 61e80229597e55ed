// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/outputservice.h"
#include "ui/session/page.h"

class QPushButton;

namespace Rinnalla {

class HandingOut;
class HandoutPanel;
class Heading;
class Notice;

/// What the pages of a client's own papers share: whose paper it is, handing it over, and reading again when the path
/// changes. A client of another room is not here. `output` outlives the page; what is being printed when the page is
/// destroyed is printed to its end.
class ClientPaperPage : public Page {
    Q_OBJECT

public:
    void show(const Place& place) final;
    Place place() const override { return m_place; }
    using Page::show;

protected:
    ClientPaperPage(Session& session, OutputService& output, QWidget* parent);

    /// Called by the page that derives, at the end of its making. `name` begins the name of the button that leads back.
    void finish(const QString& name, QWidget* content);
    virtual QString title() const = 0;
    virtual Place before() const = 0; ///< where the worker came from
    virtual void begin() = 0;         ///< for the place and the client, as they are now
    virtual void reload() = 0;        ///< what is on the path, as it is in the store now
    virtual void refresh() = 0;       ///< the paper, of what was read
    virtual void pathsChanged() { refresh(); }
    virtual void print() = 0;
    virtual void save() = 0;
    virtual Edit handout() const = 0;

    bool isOpen() const { return !m_place.page.isEmpty(); }
    const Record& client() const { return m_client; } ///< null id: nobody in particular, or not here
    static Error notHere();
    HandingOut* handing() const { return m_handing; }
    HandoutPanel* panel() const { return m_panel; }
    Notice* privacy() const { return m_privacy; }
    Notice* refusal() const { return m_refusal; }
    void setUsable(bool usable); ///< whether there is a paper to hand over

private:
    HandingOut* m_handing;
    Place m_place;
    Record m_client;
    Heading* m_heading;
    QPushButton* m_back;
    HandoutPanel* m_panel;
    Notice* m_privacy;
    Notice* m_refusal;
    bool m_usable = false;
};

} // namespace Rinnalla
