// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htcdsimport.h"

#include "core/exchange/csvtable.h"
#include "core/report/spreadsheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Rinnalla::Htcds {

namespace {

using Grid = QMap<int, QMap<int, QString>>; ///< row, column

QString say(const char* text)
{
    return QCoreApplication::translate("Htcds", text);
}

/// Names that official files have instead of the standard's.
QString rightName(const QString& name)
{
    static const QHash<QString, QString> aliases{
        {QStringLiteral("vic_TraffickinStatusDecisionMakingOrg"),
         QStringLiteral("vic_TraffickingStatusDecisionMakingOrg")},
        {QStringLiteral("prs_First_Name"), QStringLiteral("prs_FirstName")},
        {QStringLiteral("prs_Second_Name"), QStringLiteral("prs_SecondName")},
        {QStringLiteral("vic_Methods_of_Control"), QStringLiteral("vic_MethodsOfControl")}};
    return aliases.value(name, name);
}

/// Without the spaces, also those that do not break, that stand at the ends of official labels and values.
QString trimmed(QString text)
{
    return text.replace(QChar::Nbsp, u' ').trimmed();
}

Result<Grid> gridOf(const QByteArray& file)
{
    Grid grid;
    if (file.startsWith("PK")) {
        const auto cells = Spreadsheet::read(file);
        if (!cells)
            return tl::unexpected(cells.error());
        for (const Spreadsheet::Cell& cell : *cells)
            grid[cell.row].insert(cell.column, trimmed(cell.text));
        return grid;
    }
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto look = CsvTable::look(buffer);
    if (!look)
        return tl::unexpected(look.error());
    buffer.seek(0);
    const Status read = CsvTable::read(buffer, look->encoding, look->separator, [&](const CsvTable::Row& row) {
        for (int column = 0; column < row.cells.size(); ++column)
            if (const QString text = trimmed(CsvTable::plain(row.cells.at(column))); !text.isEmpty())
                grid[row.number].insert(column + 1, text);
        return true;
    });
    return read ? Result<Grid>(grid) : tl::unexpected(read.error());
}

bool isLabelRow(const QMap<int, QString>& row, const QMap<int, QString>& names)
{
    int labels = 0;
    for (auto cell = row.begin(); cell != row.end(); ++cell)
        if (fieldLabelled(cell.value()) && names.contains(cell.key()))
            ++labels;
    return labels * 2 > names.size();
}

/// Column to the name of its field.
QMap<int, QString> columnsOf(const QMap<int, QString>& names, const QMap<int, QString>& labels, QStringList& warnings)
{
    QMap<int, QString> columns;
    QMap<int, QString> all = labels;
    all.insert(names);
    for (const int column : all.keys()) {
        const QString at = Spreadsheet::columnName(column);
        const QString given = names.value(column);
        const QString name = rightName(given);
        const Field* labelled = fieldLabelled(labels.value(column));
        if (given.isEmpty()) {
            if (labelled) {
                columns.insert(column, labelled->name);
                warnings += say(QT_TRANSLATE_NOOP("Htcds", "Column %1 has no name. It is read as %2, after its label."))
                                .arg(at, labelled->name);
            }
            continue;
        }
        const Field* named = field(name);
        if (!named) {
            warnings +=
                say(QT_TRANSLATE_NOOP("Htcds", "Column %1 is left out: the standard has no field %2.")).arg(at, given);
            continue;
        }
        columns.insert(column, name);
        if (name != given)
            warnings +=
                say(QT_TRANSLATE_NOOP("Htcds", "Column %1 is called %2. It is read as %3.")).arg(at, given, name);
        if (labelled && labelled != named)
            warnings +=
                say(QT_TRANSLATE_NOOP("Htcds", "Column %1 is called %2 and labelled “%3”. It is read by its name."))
                    .arg(at, name, labels.value(column));
    }
    return columns;
}

/// A value of an enumeration, by its name or by its label.
QString valueOf(const Field& field, const QString& text)
{
    if (field.values.isEmpty() || field.values.contains(text))
        return text;
    const qsizetype at = field.labels.indexOf(text);
    return at >= 0 ? field.values.value(at) : text;
}

QStringList valuesOf(const Field& field, const QString& text)
{
    QStringList values;
    const QStringList parts =
        field.isMany() ? text.split(QRegularExpression(QStringLiteral("[;,]"))) : QStringList(text);
    for (const QString& part : parts)
        if (const QString value = valueOf(field, trimmed(part)); !value.isEmpty())
            values += value;
    return values;
}

/// Spreadsheets keep a day as a number of days.
QString dayOf(const QString& text)
{
    bool isNumber = false;
    const double days = text.toDouble(&isNumber);
    return isNumber && days > 1 && days < 100'000 ? QDate(1899, 12, 30).addDays(qint64(days)).toString(Qt::ISODate)
                                                  : text;
}

Case caseOf(const QMap<int, QString>& row, const QMap<int, QString>& columns, int number, QStringList& warnings)
{
    Case found;
    for (auto cell = row.begin(); cell != row.end(); ++cell) {
        const Field* known = field(columns.value(cell.key()));
        if (!known)
            continue;
        QString text = cell.value();
        if (known->type == u"Checkbox")
            text = text == u"1" ? QStringLiteral("TRUE") : text == u"0" ? QStringLiteral("FALSE") : text.toUpper();
        if (known->isDate())
            text = dayOf(text);
        const QStringList values = valuesOf(*known, text);
        if (const Status right = check({{known->name, values}}); !right) {
            warnings +=
                say(QT_TRANSLATE_NOOP("Htcds", "Row %1: %2 It was left out.")).arg(number).arg(right.error().message);
            continue;
        }
        found.insert(known->name, values);
    }
    return found;
}

} // namespace

Result<Import> read(const QByteArray& file)
{
    const auto grid = gridOf(file);
    if (!grid)
        return tl::unexpected(grid.error());
    const QMap<int, QString> names = grid->value(1);
    int known = 0;
    for (const QString& name : names)
        known += field(rightName(name)) ? 1 : 0;
    if (known == 0)
        return failure(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Htcds", "The first row has no name of the standard, such as cas_Status. Nothing "
                                           "was taken in.")));
    Import import;
    const bool hasLabels = isLabelRow(grid->value(2), names);
    const QMap<int, QString> columns =
        columnsOf(names, hasLabels ? grid->value(2) : QMap<int, QString>(), import.warnings);
    for (auto row = grid->begin(); row != grid->end(); ++row) {
        if (row.key() <= (hasLabels ? 2 : 1))
            continue;
        if (const Case found = caseOf(*row, columns, row.key(), import.warnings); !found.isEmpty())
            import.cases += found;
    }
    return import;
}

QList<Edit> edits(const Import& import, const std::function<Id()>& newId, const std::function<QString()>& codeName,
                  const QString& room, const QDateTime& now)
{
    QList<Edit> all;
    for (const Case& one : import.cases) {
        Edit client{Kind::Client, newId(), {}};
        client.set(ClientField::CodeName, codeName()).set(ClientField::Compartment, room);
        Edit identity{Kind::Identity, newId(), {}};
        identity.set(IdentityField::Client, client.id);
        const auto text = [&](const char* name) {
            return one.value(QString::fromLatin1(name)).join(QStringLiteral(", "));
        };
        const QString name = (text("prs_FirstName") + u' ' + text("prs_SecondName")).simplified();
        const QString phone = text("prs_MobilePhone").isEmpty() ? text("prs_HomePhone") : text("prs_MobilePhone");
        identity.set(IdentityField::Name, name)
            .set(IdentityField::Phone, phone)
            .set(IdentityField::Email, text("prs_Email"))
            .set(IdentityField::Nationality, text("prs_Citizenship"))
            .set(IdentityField::BirthDate, QDate::fromString(text("prs_Birthdate"), Qt::ISODate))
            .set(IdentityField::Address, QStringList{text("prs_MailingStreet"), text("prs_MailingPostalCode"),
                                                     text("prs_MailingCity"), text("prs_MailingCountry")}
                                             .join(u' ')
                                             .simplified());
        QStringList lines;
        for (auto answer = one.begin(); answer != one.end(); ++answer)
            if (!field(answer.key())->tellsWho() && answer.key() != u"prs_Citizenship")
                lines += answer.key() + QStringLiteral(": ") + answer->join(QStringLiteral(", "));
        Edit contact{Kind::Contact, newId(), {}};
        contact.set(ContactField::Client, client.id)
            .set(ContactField::At, now)
            .set(ContactField::Channel, "consultation")
            .set(ContactField::Note, lines.join(u'\n'));
        all += client;
        if (!identity.values.isEmpty())
            all += identity;
        all += contact;
    }
    return all;
}

} // namespace Rinnalla::Htcds
