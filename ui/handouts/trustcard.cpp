// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/trustcard.h"

#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QPushButton>

#include <algorithm>

namespace Rinnalla {

TrustCard::TrustCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_heading(new Heading(Heading::Level::Section, this))
    , m_about(new PlainText({}, this))
{
    body()->addWidget(m_heading);
    body()->addWidget(m_about);
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const auto isSource = [](const Edit& edit) { return edit.kind == Kind::PackSource; };
        if (edits.isEmpty() || std::any_of(edits.begin(), edits.end(), isSource))
            refresh();
    });
    localize(this, [this] {
        m_heading->setText(tr("Organisations you trust"));
        m_about->setText(
            tr("Texts these laptops signed can be taken in without comparing fingerprints again. Each "
               "laptop of an organisation has a key of its own. What was taken in stays when you drop one."));
        refresh();
    });
}

void TrustCard::refresh()
{
    const auto sources = trustedSources(m_session.connection());
    if (!sources)
        m_session.fail(sources.error());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may be what brought us here
    }
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    for (const PackSource& source : sources.value_or(QList<PackSource>()))
        column->addWidget(rowOf(source));
    body()->addWidget(m_rows);
    setVisible(sources && !sources->isEmpty());
}

QWidget* TrustCard::rowOf(const PackSource& source)
{
    auto* row = new QWidget(m_rows);
    QString said = tr("%1. Fingerprint: %2").arg(inLine(source.name), inLine(fingerprintOf(source.key)));
    if (source.trustedOn.isValid())
        said +=
            QStringLiteral(" · ") + tr("trusted since %1").arg(Terms::day(source.trustedOn, m_session.clock().today()));
    auto* drop = new QPushButton(tr("Trust no longer"), row);
    drop->setObjectName(QStringLiteral("dropSource"));
    //: A button, and whom it is about: Trust no longer: a name
    drop->setAccessibleName(tr("%1: %2").arg(drop->text(), inLine(source.name)));
    connect(drop, &QPushButton::clicked, this, [this, source] { this->drop(source); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new PlainText(said, row), 1);
    line->addWidget(drop);
    return row;
}

void TrustCard::drop(const PackSource& source)
{
    m_session.write({distrust(source)}, tr("Trusted no longer"));
}

} // namespace Rinnalla
