// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/packing.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

namespace Rinnalla {

class PlainText;

/// The organisations whose sheet packs are trusted, each with its fingerprint; one that is not any more is dropped, and
/// its packs are asked about anew. What was taken in of theirs stays. Hidden where there are none.
class TrustCard : public Card {
    Q_OBJECT

public:
    explicit TrustCard(Session& session, QWidget* parent = nullptr);

private:
    void refresh();
    QWidget* rowOf(const PackSource& source);
    void drop(const PackSource& source);

    Session& m_session;
    Heading* m_heading;
    PlainText* m_about;
    QWidget* m_rows = nullptr;
};

} // namespace Rinnalla
