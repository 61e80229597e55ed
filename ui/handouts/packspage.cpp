// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/packspage.h"

#include "ui/handouts/sharecard.h"
#include "ui/handouts/takecard.h"
#include "ui/handouts/trustcard.h"
#include "ui/widgets/localize.h"

#include <QPushButton>
#include <QScrollArea>

namespace Rinnalla {

PacksPage::PacksPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_share(new ShareCard(session, files))
    , m_take(new TakeCard(session, files))
{
    auto* back = new QPushButton(QIcon::fromTheme(QStringLiteral("go-previous")), QString(), this);
    back->setProperty("link", true);
    back->setObjectName(QStringLiteral("backToSheets"));
    auto* heading = new Heading(Heading::Level::Page, this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_take);
    column->addWidget(m_share);
    column->addWidget(new TrustCard(session, content));
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(back, 0, Qt::AlignLeading);
    whole->addWidget(heading);
    whole->addWidget(scroll, 1);
    connect(back, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("sheets"), {}, {}}); });
    const auto refresh = [this] {
        m_share->refresh();
        m_take->refresh();
    };
    connect(&session, &Session::sheetsChanged, this, refresh);
    connect(&session, &Session::pathsChanged, this, refresh);
    connect(&session, &Session::roomChanged, this, [this, refresh] {
        m_take->forget();
        refresh();
    });
    localize(this, [this, back, heading] {
        back->setText(tr("Sheets"));
        back->setAccessibleName(tr("Back to the sheets"));
        heading->setText(tr("Texts shared with other organisations"));
    });
    refresh();
}

void PacksPage::show(const Place&)
{
    m_share->refresh();
    m_take->refresh();
}

} // namespace Rinnalla
