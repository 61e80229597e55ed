// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

#include <QCborMap>

#include <memory>

namespace Rinnalla {

class ContactForm;
class DraftKeeper;
class Notice;

/// Place "contact-new", with a client as its record or none: a contact logged in under thirty seconds. 1 to 8 choose
/// the channel, Enter saves, Ctrl+Enter from the note. What is typed is kept as one of the ContactDrafts.
class QuickContact final : public Page {
    Q_OBJECT

public:
    explicit QuickContact(Session& session, QWidget* parent = nullptr);
    ~QuickContact() override;

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

    bool save();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFooter();
    void begin(const QString& draft, const Record& client);
    void changed();
    void followClient();
    void showClient();
    void discard();
    void reset();
    void forgetErased();
    QString problem(QWidget*& where) const;
    QList<Edit> edits(Id& contact, Id& client);
    QString draftFor(const Id& client) const;

    ContactForm* m_form;
    Notice* m_rules;
    Notice* m_notKept;
    Notice* m_problem;
    Notice* m_thrownAway;
    QString m_draftName;
    std::unique_ptr<DraftKeeper> m_draft;
    QCborMap m_discarded;
    QStringList m_refused;
};

} // namespace Rinnalla
