// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sheetsmodel.h"

#include "ui/handouts/handout.h"
#include "ui/session/sheetterms.h"

#include <QIcon>
#include <QLocale>

namespace Rinnalla {

namespace {

/// Every sheet comes in every format.
QString formats()
{
    QStringList names;
    for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card,
                                     SheetFormat::Neutral, SheetFormat::NeutralSheet})
        names += formatTerm(format);
    return names.join(QStringLiteral(" · "));
}

} // namespace

SheetsModel::SheetsModel(const SheetCatalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{}

void SheetsModel::setRoom(const QString& room)
{
    beginResetModel();
    m_topics = m_catalogue.topics(room);
    endResetModel();
}

void SheetsModel::setLanguage(const QString& language, const QDate& today)
{
    m_language = language;
    m_today = today;
    retranslate();
}

void SheetsModel::retranslate()
{
    if (!m_topics.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex SheetsModel::indexOf(const QString& topic) const
{
    return index(static_cast<int>(m_topics.indexOf(topic)));
}

int SheetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size());
}

QVariant SheetsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString topic = m_topics.at(index.row());
    const SheetEdition* edition = m_catalogue.edition(topic, m_language);
    switch (role) {
    case Qt::DisplayRole:
        return QString(title(topic) + u'\n' + SheetTerms::state(edition, m_today) + u'\n' + formats());
    case Qt::AccessibleTextRole:
        return QString(title(topic) + QStringLiteral(", ") + SheetTerms::state(edition, m_today) + QStringLiteral(", ")
                       + formats());
    case Qt::DecorationRole:
        return QIcon::fromTheme(SheetTerms::stateIcon(edition, m_today));
    default:
        return {};
    }
}

QString SheetsModel::title(const QString& topic) const
{
    return m_catalogue.title(topic, QLocale().bcp47Name());
}

} // namespace Rinnalla
