// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

namespace Rinnalla {

/// One organisation, service or place, to read: telephones, hours in words with the next holiday, languages, where it
/// is, what stands against relying on it, and when it was checked. Made anew when something changes.
class PartCard : public Card {
    Q_OBJECT

public:
    /// offer: the hours and languages that hold for it. secret: nobody may learn where it is.
    PartCard(Session& session, const Record& record, const Directory::Offer& offer, bool secret,
             QWidget* parent = nullptr);

    /// A line of words with what they are about before it; nothing where the words are empty.
    void addLine(const QString& icon, const QString& about, const QString& words);
    void addButton(const QString& name, const QString& icon, const QString& text, std::function<void()> pressed);

private:
    void addState(const Directory::Offer& offer);
    void addPhones();
    void addHours(const Directory::Offer& offer);
    void addWhere(bool secret);
    void addTerms();
    void addTrust();
    QCborValue value(const char* field) const;
    QString text(const char* field) const { return value(field).toString(); }
    QStringList texts(const char* field) const;

    Session& m_session;
    Record m_record;
    QWidget* m_buttons = nullptr;
};

} // namespace Rinnalla
