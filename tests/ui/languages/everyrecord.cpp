// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/everyrecord.h"

namespace Rinnalla {

namespace {

constexpr int OfEach = 9; // as many as the longest list of choices has

class Maker {
public:
    Maker(Store& store, const PathTemplates& paths, const SheetCatalogue& sheets)
        : m_store(store)
        , m_paths(paths)
        , m_sheets(sheets)
    {}

    /// Number 0 belongs to the first record of each kind it refers to; so do all the odd ones.
    Edit make(const KindInfo& kind, int number)
    {
        Edit edit{kind.kind, m_store.newId(), {}};
        for (const Field& field : kind.fields)
            if (field.id != DeletedField)
                edit.set(field.id, value(kind, field, number));
        if (kind.kind == Kind::Step)
            fromTemplate(edit, number);
        if (kind.kind == Kind::Client)
            edit.set(ClientField::Compartment, "support");
        m_made[kind.kind] += edit.id;
        return edit;
    }
    const QList<Id>& made(Kind kind) { return m_made[kind]; }

private:
    QCborValue value(const KindInfo& kind, const Field& field, int number)
    {
        const QDate today = m_store.clock().today();
        switch (field.type) {
        case FieldType::Integer:
            return 5 + 50 * number;
        case FieldType::Boolean:
            return number % 2 == 1;
        case FieldType::Date:
            return today.addDays(3 * number - 3).toString(Qt::ISODate);
        case FieldType::Time:
            return m_store.clock().nowMs() + (field.id == StepField::AccompanimentAt ? 1 : -1) * number * 40'000'000LL;
        case FieldType::Choice:
            return QString::fromLatin1(field.choices.at(number % field.choices.size()));
        case FieldType::Texts:
        case FieldType::Details:
            return QCborArray{text(field, number), text(field, number + 1)};
        case FieldType::Language:
            return QStringLiteral("th");
        case FieldType::Languages:
            return QCborArray{QStringLiteral("ar"), QStringLiteral("th"), QStringLiteral("ru")};
        case FieldType::Reference: {
            const QList<Id>& all = m_made[field.target];
            return all.isEmpty() ? QCborValue(nullptr)
                                 : QCborValue(all.at(number % 2 == 1 ? 0 : number % all.size()).toBytes());
        }
        case FieldType::Text:
            break;
        }
        if (kind.kind == Kind::Handout && field.id == HandoutField::Topic)
            return m_sheets.topics(QStringLiteral("support")).constFirst();
        return text(field, number);
    }

    static QString text(const Field& field, int number)
    {
        const QString word = QStringLiteral("Δείγμα %1.%2").arg(field.id).arg(number);
        const bool isName = field.required || qstrcmp(field.name, "code_name") == 0;
        const bool longOne = field.searched && !isName && number % 3 == 0;
        return u'⟪' + word + (longOne ? QStringLiteral(" κάτι που γράφτηκε εδώ σήμερα").repeated(6) : QString()) + u'⟫';
    }

    void fromTemplate(Edit& edit, int number)
    {
        const QList<Route>& routes = m_paths.routes();
        const Route& route = routes.at(number % routes.size());
        edit.set(StepField::Route, route.id);
        edit.set(StepField::OptionsTold, QCborValue(nullptr)).set(StepField::Chosen, QCborValue(nullptr));
        if (number % 4 == 3)
            return edit.set(StepField::Template, QCborValue(nullptr)), void();
        const StepTemplate& step = route.steps.at(number % route.steps.size());
        edit.set(StepField::Template, step.id).set(StepField::Title, step.title.text(QStringLiteral("fi")));
        if (!step.options.isEmpty())
            edit.set(StepField::Chosen, step.options.constFirst().id);
    }

    Store& m_store;
    const PathTemplates& m_paths;
    const SheetCatalogue& m_sheets;
    QMap<Kind, QList<Id>> m_made;
};

} // namespace

EveryRecord writeEveryRecord(Store& store, const PathTemplates& paths, const SheetCatalogue& sheets)
{
    Maker maker(store, paths, sheets);
    QList<Edit> edits;
    // Clients, contacts and partners first: the others refer to them.
    QList<Kind> order{Kind::Partner, Kind::Client, Kind::Contact, Kind::Step, Kind::Service, Kind::Consent};
    for (const KindInfo& kind : allKinds())
        if (!order.contains(kind.kind))
            order += kind.kind;
    for (const Kind kind : order)
        for (int number = 0; number < (kind == Kind::Identity ? 1 : OfEach); ++number)
            edits += maker.make(info(kind), number);
    Edit bare{Kind::Client, store.newId(), {}};
    edits += bare.set(ClientField::CodeName, QStringLiteral("⟪Γλάρος⟫")).set(ClientField::Compartment, "support");
    if (const auto written = store.journal().write(edits); !written)
        qFatal("no records: %s %s", qPrintable(written.error().message), qPrintable(written.error().detail));
    return {maker.made(Kind::Client) + QList<Id>{bare.id}, maker.made(Kind::Contact), maker.made(Kind::Step)};
}

} // namespace Rinnalla
