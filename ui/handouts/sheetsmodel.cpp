// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sheetsmodel.h"

#include "ui/session/terms.h"

#include <QIcon>
#include <QLocale>

namespace Rinnalla {

namespace {

constexpr int SoonDays = 30;

/// Every sheet comes in every format.
QString formats()
{
    QStringList names;
    for (const SheetFormat format :
         {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card, SheetFormat::Neutral})
        names += Terms::sheetFormat(formatName(format));
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
        return QString(title(topic) + u'\n' + stateText(edition) + u'\n' + formats());
    case Qt::AccessibleTextRole:
        return QString(title(topic) + QStringLiteral(", ") + stateText(edition) + QStringLiteral(", ") + formats());
    case Qt::DecorationRole:
        return QIcon::fromTheme(stateIcon(edition));
    default:
        return {};
    }
}

QString SheetsModel::title(const QString& topic) const
{
    return m_catalogue.title(topic, QLocale().bcp47Name());
}

QString SheetsModel::stateText(const SheetEdition* edition) const
{
    if (!edition)
        return tr("Not in this language yet");
    const int days = static_cast<int>(m_today.daysTo(edition->doNotUseAfter));
    switch (edition->state(m_today)) {
    case SheetState::Expired:
        return tr("Expired");
    case SheetState::Unchecked:
        return days <= SoonDays ? tr("Not checked, expires in %n day(s)", nullptr, days) : tr("Not checked yet");
    case SheetState::Checked:
        break;
    }
    return days <= SoonDays ? tr("Expires in %n day(s)", nullptr, days)
                            : tr("Checked %1").arg(Terms::day(edition->checkedOn, m_today));
}

QString SheetsModel::stateIcon(const SheetEdition* edition) const
{
    if (!edition)
        return QStringLiteral("language-chooser");
    switch (edition->state(m_today)) {
    case SheetState::Expired:
        return QStringLiteral("dialog-error");
    case SheetState::Unchecked:
        return QStringLiteral("dialog-warning");
    case SheetState::Checked:
        break;
    }
    return QStringLiteral("dialog-ok-apply");
}

} // namespace Rinnalla
