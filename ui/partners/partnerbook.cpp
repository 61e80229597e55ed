// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnerbook.h"

#include "ui/widgets/background.h"

namespace Rinnalla {

namespace {

bool concerns(const Edit& edit)
{
    return edit.kind == Kind::Partner || edit.kind == Kind::Service || edit.kind == Kind::Location;
}

} // namespace

PartnerBook::PartnerBook(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &PartnerBook::take);
    readAll();
}

void PartnerBook::take(const QList<Edit>& edits)
{
    if (edits.isEmpty()) // a batch: everything may have changed
        return readAll();
    if (std::none_of(edits.begin(), edits.end(), concerns))
        return;
    if (!m_isRead) {
        m_meanwhile += edits;
        return;
    }
    if (const Status read = m_index.refresh(m_session.connection(), edits); !read)
        m_session.fail(read.error());
    emit changed();
}

void PartnerBook::readAll()
{
    auto reader = m_session.store().openReader();
    if (!reader)
        return m_session.fail(reader.error());
    m_isRead = false;
    m_meanwhile.clear();
    std::shared_ptr<Connection> connection = std::move(*reader);
    inBackground(
        this,
        [connection]() mutable {
            auto index = Directory::Index::read(*connection);
            connection.reset();
            return index;
        },
        [this, asked = ++m_asked](const Result<Directory::Index>& index) { arrived(asked, index); });
}

void PartnerBook::arrived(quint64 asked, const Result<Directory::Index>& index)
{
    if (asked != m_asked)
        return; // a later reading is under way
    m_isRead = true;
    if (!index)
        return m_session.fail(index.error());
    m_index = *index;
    if (const QList<Edit> missed = std::exchange(m_meanwhile, {}); !missed.isEmpty())
        static_cast<void>(m_index.refresh(m_session.connection(), missed));
    emit changed();
}

} // namespace Rinnalla
