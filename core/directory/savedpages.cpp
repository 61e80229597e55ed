// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/savedpages.h"

#include "core/directory/entryvalues.h"

#include <QCborArray>
#include <QCoreApplication>

namespace Rinnalla {

void SavedPages::see(const QCborMap& object, const char* number, const char* total)
{
    bool isPage = false;
    const qint64 page = EntryText::plain(object[QLatin1StringView(number)]).toLongLong(&isPage);
    if (!isPage)
        return;
    m_seen.insert(page);
    m_total = std::max(m_total, EntryText::plain(object[QLatin1StringView(total)]).toLongLong());
}

void SavedPages::tell(QList<Remark>& remarks) const
{
    if (m_total > m_seen.size())
        remarks += Remark{{},
                          QCoreApplication::translate("SavedPages", "The file holds %1 of %2 pages of an answer. What "
                                                                    "stands on the others is not in this import.")
                              .arg(m_seen.size())
                              .arg(m_total)};
}

bool SavedPages::items(const JsonItems::Item& page, const char* list, const JsonItems::Visitor& visit)
{
    int number = 0;
    for (const QCborValue& value : page.value.toMap()[QLatin1StringView(list)].toArray())
        if (!visit({QLatin1StringView(list), false, ++number, page.line, value}))
            return false;
    return true;
}

} // namespace Rinnalla
