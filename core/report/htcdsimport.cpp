// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htcdsimport.h"

#include "core/domain/codename.h"
#include "core/exchange/csvtable.h"
#include "core/report/spreadsheet.h"
#include "core/store/lists.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

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

/// Why a row is not taken in; empty where it is.
QString refusal(const Case& one)
{
    if (one.isEmpty())
        return say(QT_TRANSLATE_NOOP("Htcds", "No value of this row could be read."));
    if (one.value(QStringLiteral("con_Consent")) == QStringList(QStringLiteral("FALSE")))
        return say(QT_TRANSLATE_NOOP("Htcds", "The person has not consented: con_Consent is FALSE."));
    return {};
}

/// Whether anything of the row stands under a column that is known: else it has its number and nothing more.
bool saysSomething(const QMap<int, QString>& row, const QMap<int, QString>& columns)
{
    return std::any_of(row.keyBegin(), row.keyEnd(), [&](int column) { return columns.contains(column); });
}

QString joined(const QList<Part>& parts, Kind kind, quint16 field, const QString& between)
{
    QStringList texts;
    for (const Part& part : parts)
        if (part.kind == kind && part.field == field)
            texts += part.text;
    return texts.join(between);
}

QString lines(const QList<Part>& parts, Kind kind, quint16 field)
{
    QStringList texts;
    for (const Part& part : parts)
        if (part.kind == kind && part.field == field)
            texts += part.name + QStringLiteral(": ") + part.text;
    return texts.join(u'\n');
}

/// What tells a case that was taken in again: the first line says where it is from.
QString noteOf(const QList<Part>& parts)
{
    return (QStringLiteral("HTCDS 2.0\n") + lines(parts, Kind::Contact, ContactField::Note)).trimmed();
}

QString nameOf(const QList<Part>& parts)
{
    return joined(parts, Kind::Identity, IdentityField::Name, QStringLiteral(" "));
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
        if (!saysSomething(*row, columns))
            continue;
        const Case found = caseOf(*row, columns, row.key(), import.warnings);
        if (const QString why = refusal(found); !why.isEmpty()) {
            import.refused.insert(row.key(), why);
            continue;
        }
        import.cases += found;
        import.rows += row.key();
    }
    return import;
}

QList<Part> parts(const Case& one)
{
    struct Target {
        const char* name;
        Kind kind;
        quint16 field;
    };
    static const Target targets[] = {{"prs_FirstName", Kind::Identity, IdentityField::Name},
                                     {"prs_MiddleName", Kind::Identity, IdentityField::Name},
                                     {"prs_SecondName", Kind::Identity, IdentityField::Name},
                                     {"prs_Birthdate", Kind::Identity, IdentityField::BirthDate},
                                     {"prs_Citizenship", Kind::Identity, IdentityField::Nationality},
                                     {"prs_Email", Kind::Identity, IdentityField::Email},
                                     {"prs_MobilePhone", Kind::Identity, IdentityField::Phone},
                                     {"prs_HomePhone", Kind::Identity, IdentityField::Phone},
                                     {"prs_MailingStreet", Kind::Identity, IdentityField::Address},
                                     {"prs_MailingPostalCode", Kind::Identity, IdentityField::Address},
                                     {"prs_MailingCity", Kind::Identity, IdentityField::Address},
                                     {"prs_MailingState", Kind::Identity, IdentityField::Address},
                                     {"prs_MailingCountry", Kind::Identity, IdentityField::Address},
                                     {"prs_PrimaryLanguage", Kind::Client, ClientField::Speaks},
                                     {"prs_SecondaryLanguage", Kind::Client, ClientField::Speaks}};
    QList<Part> all;
    QStringList placed;
    for (const Target& target : targets) {
        const QString name = QString::fromLatin1(target.name);
        const QString text = one.value(name).join(QStringLiteral(", "));
        const bool isSecondPhone = name == u"prs_HomePhone" && placed.contains(QStringLiteral("prs_MobilePhone"));
        const bool isUnknown =
            target.field == ClientField::Speaks && target.kind == Kind::Client && languageTag(text).isEmpty();
        if (text.isEmpty() || isSecondPhone || isUnknown)
            continue;
        all += Part{name, target.kind == Kind::Client ? languageTag(text) : text, target.kind, target.field};
        placed += name;
    }
    for (auto answer = one.begin(); answer != one.end(); ++answer)
        if (!placed.contains(answer.key())) {
            const bool tells = field(answer.key())->tellsWho();
            all += Part{answer.key(), answer->join(QStringLiteral(", ")), tells ? Kind::Identity : Kind::Contact,
                        quint16(tells ? quint16(IdentityField::Other) : quint16(ContactField::Note))};
        }
    return all;
}

QList<Edit> edits(const Case& one, const QString& codeName, const std::function<Id()>& newId, const QString& room,
                  const QDateTime& now)
{
    const QList<Part> all = parts(one);
    Edit client{Kind::Client, newId(), {}};
    client.set(ClientField::CodeName, codeName).set(ClientField::Compartment, room);
    QStringList speaks;
    for (const Part& part : all)
        if (part.kind == Kind::Client)
            speaks += part.text;
    if (!speaks.isEmpty())
        client.set(ClientField::Speaks, speaks);
    Edit identity{Kind::Identity, newId(), {}};
    const auto put = [&](quint16 field, const QString& text) {
        if (!text.isEmpty())
            identity.set(field, text);
    };
    put(IdentityField::Name, nameOf(all));
    for (const quint16 field : {quint16(IdentityField::Phone), quint16(IdentityField::Email),
                                quint16(IdentityField::BirthDate), quint16(IdentityField::Nationality)})
        put(field, joined(all, Kind::Identity, field, QStringLiteral(" ")));
    put(IdentityField::Address, joined(all, Kind::Identity, IdentityField::Address, QStringLiteral(" ")));
    put(IdentityField::Other, lines(all, Kind::Identity, IdentityField::Other));
    const bool hasIdentity = !identity.values.isEmpty();
    identity.set(IdentityField::Client, client.id);
    Edit contact{Kind::Contact, newId(), {}};
    contact.set(ContactField::Client, client.id)
        .set(ContactField::At, now)
        .set(ContactField::Channel, "consultation")
        .set(ContactField::Note, noteOf(all));
    return hasIdentity ? QList<Edit>{client, identity, contact} : QList<Edit>{client, contact};
}

Result<QMap<qsizetype, Id>> alreadyHere(Connection& connection, const QList<Case>& cases, const QString& room)
{
    QHash<QString, QList<qsizetype>> byNote;
    for (qsizetype i = 0; i < cases.size(); ++i)
        byNote[noteOf(parts(cases.at(i)))] += i;
    return guarded([&] {
        QMap<qsizetype, Id> here;
        const QJsonArray notes = QJsonArray::fromStringList(byNote.keys());
        Statement query = connection.prepare(
            "SELECT t.note, o.id, (SELECT i.name FROM identity i WHERE i.client = t.client AND i.deleted IS NULL) "
            "FROM contact t JOIN client c ON c.pk = t.client JOIN object o ON o.pk = t.client "
            "WHERE t.room = ? AND t.deleted IS NULL AND c.deleted IS NULL "
            "AND t.note IN (SELECT value FROM json_each(?)) ORDER BY t.pk DESC");
        query.with(room, QString::fromUtf8(QJsonDocument(notes).toJson(QJsonDocument::Compact)));
        while (query.step())
            for (const qsizetype i : byNote.value(query.text(0)))
                if (nameOf(parts(cases.at(i))) == query.text(2))
                    here.insert(i, query.id(1));
        return here;
    });
}

QStringList freeCodeNames(Store& store, qsizetype count)
{
    constexpr int tries = 20; // as for one new client: people know each other by more than this name
    QStringList names;
    while (names.size() < count) {
        QString name;
        for (int i = 0; i < tries; ++i) {
            name = CodeName::suggest(store.random());
            if (!names.contains(name) && !Lists::codeNameTaken(store.connection(), {}, name).value_or(false))
                break;
        }
        names += name;
    }
    return names;
}

} // namespace Rinnalla::Htcds
