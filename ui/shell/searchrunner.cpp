// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchrunner.h"

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "core/store/search.h"

#include <QLocale>

namespace Rinnalla {

struct SearchRunner::Question {
    quint64 number;
    QString text;
    QString room;
    QString language;
    SheetCatalogue sheets; ///< the session's own may be replaced while the thread searches
};

namespace {

constexpr int PerGroup = 5;

struct Searched {
    Kind kind;
    Found::Group group;
};

constexpr Searched Kinds[] = {
    {Kind::Client, Found::Group::Clients},     {Kind::Contact, Found::Group::Contacts},
    {Kind::Addendum, Found::Group::Addenda},   {Kind::Step, Found::Group::Steps},
    {Kind::Partner, Found::Group::Partners},   {Kind::Service, Found::Group::Partners},
    {Kind::Location, Found::Group::Partners},  {Kind::Activity, Found::Group::Activities},
    {Kind::Resource, Found::Group::Resources},
};

std::optional<Record> read(Connection& connection, const Id& id)
{
    return id.isNull() ? std::nullopt : Lists::record(connection, id).value_or(std::nullopt);
}

QString codeName(Connection& connection, const Id& client)
{
    const auto record = read(connection, client);
    return record ? record->text(ClientField::CodeName) : QString();
}

QString day(const QDateTime& time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

Found contact(Connection& connection, const Record& record)
{
    QStringList title{codeName(connection, record.reference(ContactField::Client)), day(record.time(ContactField::At))};
    title.removeAll(QString());
    return {Found::Group::Contacts,
            title.join(QStringLiteral(" · ")),
            {},
            Place{QStringLiteral("contacts"), record.id, {}}};
}

Found step(Connection& connection, const Record& record, const PathTemplates& paths, const QString& language)
{
    const Id client = record.reference(StepField::Client);
    QString title = record.text(StepField::Title);
    if (const StepTemplate* known = paths.step(record.text(StepField::Template)))
        title = known->title.text(language);
    QStringList parts{codeName(connection, client), title};
    parts.removeAll(QString());
    return {Found::Group::Steps,
            parts.join(QStringLiteral(" · ")),
            {},
            Place{QStringLiteral("client"), client, QStringLiteral("step/") + record.id.toString()}};
}

/// A service or a place of a partner: it is shown on the partner's page.
Found partOf(Connection& connection, const Record& record)
{
    const bool service = record.kind == Kind::Service;
    const Id partner = record.reference(service ? quint16(ServiceField::Partner) : quint16(LocationField::Partner));
    const auto whose = read(connection, partner);
    QStringList title{record.text(service ? quint16(ServiceField::Name) : quint16(LocationField::Name)),
                      whose ? whose->text(PartnerField::Name) : QString()};
    title.removeAll(QString());
    return {
        Found::Group::Partners, title.join(QStringLiteral(" · ")), {}, Place{QStringLiteral("partner"), partner, {}}};
}

Found describe(Connection& connection, const Searched& searched, const Record& record, const PathTemplates& paths,
               const QString& language)
{
    switch (searched.kind) {
    case Kind::Contact:
        return contact(connection, record);
    case Kind::Addendum: {
        const auto owner = read(connection, record.reference(AddendumField::Contact));
        Found found = owner ? contact(connection, *owner) : Found();
        found.group = Found::Group::Addenda;
        return found;
    }
    case Kind::Step:
        return step(connection, record, paths, language);
    case Kind::Partner:
        return {searched.group, record.text(PartnerField::Name), {}, Place{QStringLiteral("partner"), record.id, {}}};
    case Kind::Service:
    case Kind::Location:
        return partOf(connection, record);
    case Kind::Activity: {
        QStringList title{record.text(ActivityField::Title), day(record.time(ActivityField::At))};
        title.removeAll(QString());
        return {
            searched.group, title.join(QStringLiteral(" · ")), {}, Place{QStringLiteral("activity"), record.id, {}}};
    }
    case Kind::Resource:
        return {
            searched.group, record.text(ResourceField::Title), {}, Place{QStringLiteral("resources"), record.id, {}}};
    default:
        return {searched.group, record.text(ClientField::CodeName), {}, Place{QStringLiteral("client"), record.id, {}}};
    }
}

/// Each topic once, by its title in any language; shown in the interface's.
QList<Found> sheets(const SheetCatalogue& catalogue, const QString& text, const QString& room, const QString& language)
{
    QList<Found> results;
    for (const QString& topic : catalogue.topics(room)) {
        const QString own = catalogue.title(topic, language);
        bool matches = own.contains(text, Qt::CaseInsensitive);
        for (const QString& other : catalogue.languages(topic))
            matches = matches || catalogue.title(topic, other).contains(text, Qt::CaseInsensitive);
        if (matches && results.size() < PerGroup)
            results += {Found::Group::Sheets, own, {}, Place{QStringLiteral("sheets"), {}, topic}};
    }
    return results;
}

} // namespace

SearchRunner::SearchRunner(Session& session, bool partners, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_partners(partners)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("search"));
}

SearchRunner::~SearchRunner()
{
    ++m_asked;
    if (Connection* running = m_running.load())
        running->interrupt();
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SearchRunner::search(const QString& text)
{
    const Question question{++m_asked, text.trimmed(), m_session.room(), QLocale().bcp47Name(), m_session.sheets()};
    if (Connection* running = m_running.load())
        running->interrupt(); // before the new question is handed over: it can only hit an older one
    if (question.text.isEmpty()) {
        emit found(text, {});
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this, question] { run(question); }, Qt::QueuedConnection);
}

/// On the thread.
void SearchRunner::run(const Question& question)
{
    if (isOld(question.number))
        return;
    if (!m_connection) {
        auto opened = m_session.store().openReader();
        if (!opened) {
            QMetaObject::invokeMethod(this, [this, error = opened.error()] { emit failed(error); });
            return;
        }
        m_connection = std::move(*opened);
        m_running = m_connection.get();
    }
    const auto answer = ask(*m_connection, question);
    if (isOld(question.number))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, question, answer] {
            if (isOld(question.number))
                return;
            if (answer)
                emit found(question.text, *answer);
            else
                emit failed(answer.error());
        },
        Qt::QueuedConnection);
}

Result<QList<Found>> SearchRunner::ask(Connection& connection, const Question& question) const
{
    QList<Found> results;
    for (const Searched& searched : Kinds) {
        if (searched.group == Found::Group::Partners && !m_partners)
            continue;
        const auto hits = Search::find(connection, {question.text, searched.kind, question.room, 0}, PerGroup);
        if (!hits)
            return tl::unexpected(hits.error());
        for (const Search::Hit& hit : *hits) {
            if (isOld(question.number))
                return QList<Found>();
            Found found = describe(connection, searched, hit.record, m_session.paths(), question.language);
            found.excerpt = hit.excerpt;
            results += found;
        }
    }
    return results + sheets(question.sheets, question.text, question.room, question.language);
}

} // namespace Rinnalla
