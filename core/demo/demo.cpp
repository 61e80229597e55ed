// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demo.h"

#include "core/demo/democases.h"
#include "core/demo/demotexts.h"
#include "core/domain/codename.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace Rinnalla::Demo {

namespace {

constexpr int EditsAtOnce = 10'000;
constexpr qint64 DayMs = 24 * 60 * 60 * 1000LL;
constexpr int Days = 3 * 365;

struct MadeStep {
    const char* route;
    const char* step; ///< in resources/paths/
    const char16_t* title;
};
constexpr std::array Steps{
    MadeStep{"assistance-system", "talk-it-through", u"Puhutaan siitä, mitä on tapahtunut"},
    MadeStep{"assistance-system", "anonymous-advice", u"Neuvo auttamisjärjestelmältä ilman nimeä"},
    MadeStep{"criminal-procedure", "legal-advice", u"Oikeudellinen neuvo ennen poliisia"},
    MadeStep{"criminal-procedure", "police-report", u"Rikosilmoitus"},
    MadeStep{"residence", "residence-advice", u"Neuvoa ennen viranomaisia"},
    MadeStep{"residence", "permit-application", u"Oleskelulupahakemus"},
    MadeStep{"health", "anonymous-care", u"Hoito ja neuvo ilman nimeä"},
    MadeStep{"shelter", "safe-now", u"Turvaan nyt"},
    MadeStep{"shelter", "safety-plan", u"Turvallisuuden miettiminen"},
    MadeStep{"compensation", "unpaid-wages", u"Maksamaton palkka"},
    MadeStep{"peer-support", "peer-group", u"Vertaisryhmä"}};
constexpr std::array SheetTopics{u"help-now", u"assistance-system", u"lawyer-interpreter-support"};
constexpr std::array Languages{u"fi", u"fi", u"fi", u"sv", u"en", u"ru", u"th", u"ar", u"zh"};
constexpr std::array Topics{u"turvallisuus", u"asuminen", u"terveys",  u"raha",
                            u"oleskelulupa", u"lapset",   u"oikeudet", u"vertaistuki"};
constexpr std::array Violence{"physical", "psychological", "sexual", "economic", "digital", "trafficking"};
constexpr std::array Workers{u"AB", u"KL", u"MN", u"TS"};

class Filler {
public:
    Filler(Store& store, const Size& size, const Progress& progress)
        : m_store(store)
        , m_size(size)
        , m_progress(progress)
        , m_random(size.seed)
        , m_caseRandom(size.seed + 1)
        , m_today(store.clock().today())
        , m_end(store.clock().nowMs())
    {}

    Status run(const QList<Edit>& more)
    {
        for (const Edit& edit : more)
            if (const Status status = add(edit); !status)
                return status;
        for (int i = 0; i < m_size.clients; ++i)
            if (const Status status = addClient(); !status)
                return status;
        for (int i = 0; i < m_size.contacts; ++i)
            if (const Status status = addContact(i); !status)
                return status;
        return flush();
    }
    qint64 written() const { return m_written; }

private:
    template<std::size_t N>
    QString pick(const std::array<const char16_t*, N>& words)
    {
        return QString::fromUtf16(words[m_random.below(N)]);
    }
    const QString& codeName()
    {
        QString name = CodeName::suggest(m_random);
        for (int number = 2; m_names.contains(name); ++number)
            name = name.section(u' ', 0, 0) + u' ' + QString::number(number);
        return *m_names.insert(name);
    }

    Status addClient();
    Status addSteps(const Id& client);
    Status addHandout(const Id& client);
    Status addContact(int index);
    void addFollowUp(Edit& contact, const QDate& day);
    Status add(const Edit& edit);
    Status flush();

    Store& m_store;
    const Size& m_size;
    const Progress& m_progress;
    RepeatableRandom m_random;
    RepeatableRandom m_caseRandom; ///< apart, so that the same seed still makes the same people
    QDate m_today;
    qint64 m_end;
    QSet<QString> m_names;
    QList<Id> m_clients;
    QList<Edit> m_edits;
    qint64 m_written = 0;
    qint64 m_main = 0; ///< clients and contacts made, to tell how far it is
};

Status Filler::addClient()
{
    ++m_main;
    Edit edit{Kind::Client, m_random.id(), {}};
    const QString language = pick(Languages);
    edit.set(ClientField::CodeName, codeName())
        .set(ClientField::Speaks, QStringList{language})
        .set(ClientField::Reads, QStringList{language})
        .set(ClientField::Compartment, m_random.chance(3) ? "serie" : "support")
        .set(ClientField::State, m_random.chance(60)   ? "active"
                                 : m_random.chance(50) ? "dormant"
                                                       : "closed");
    if (language != QStringLiteral("fi") && language != QStringLiteral("sv"))
        edit.set(ClientField::Interpreter, QCborValue(m_random.chance(70)));
    if (m_random.chance(40))
        edit.set(ClientField::ContactRules, contactRules(m_random));
    if (m_random.chance(20))
        edit.set(ClientField::SafetyNotes, safetyNotes(m_random));
    if (m_random.chance(10))
        edit.set(ClientField::ReviewOn, m_today.addDays(m_random.below(400)));
    m_clients += edit.id;
    if (const Status status = add(edit); !status)
        return status;
    if (const Status status = addSteps(edit.id); !status)
        return status;
    for (const Edit& one : caseOf(m_caseRandom, edit.id, QDateTime::fromMSecsSinceEpoch(m_end)))
        if (const Status status = add(one); !status)
            return status;
    return m_random.chance(30) ? addHandout(edit.id) : Status();
}

Status Filler::addSteps(const Id& client)
{
    const KindInfo& kind = info(Kind::Step);
    const QList<const char*>& states = kind.field(StepField::State)->choices;
    const quint32 first = m_random.below(Steps.size());
    for (quint32 left = m_random.below(4); left > 0; --left) {
        const MadeStep& made = Steps[(first + left) % Steps.size()];
        const char* state = states.at(m_random.below(static_cast<quint32>(states.size())));
        Edit edit{Kind::Step, m_random.id(), {}};
        edit.set(StepField::Client, client)
            .set(StepField::Route, QString::fromLatin1(made.route))
            .set(StepField::Template, QString::fromLatin1(made.step))
            .set(StepField::Title, QString::fromUtf16(made.title))
            .set(StepField::State, state);
        if (m_random.chance(30))
            edit.set(StepField::Decision, decision(m_random));
        if (m_random.chance(5))
            edit.set(StepField::DueOn, m_today.addDays(qint64(m_random.below(120)) - 7));
        if (const Status status = add(edit); !status)
            return status;
    }
    return {};
}

Status Filler::addHandout(const Id& client)
{
    Edit edit{Kind::Handout, m_random.id(), {}};
    edit.set(HandoutField::Client, client)
        .set(HandoutField::Topic, pick(SheetTopics))
        .set(HandoutField::Version, QCborValue(1))
        .set(HandoutField::Languages, QStringList{pick(Languages)})
        .set(HandoutField::Format, m_random.chance(70) ? "a4" : "card")
        .set(HandoutField::At, QCborValue(m_end - m_random.below(Days) * DayMs))
        .set(HandoutField::PaperSafe, QCborValue(true));
    return add(edit);
}

/// Contacts come in the order in which they happened, as in a real store.
Status Filler::addContact(int index)
{
    ++m_main;
    const qint64 whole = Days * DayMs;
    const qint64 at = m_end - whole + whole * index / m_size.contacts;
    const QList<const char*>& channels = info(Kind::Contact).field(ContactField::Channel)->choices;
    const char* channel = channels.at(m_random.below(static_cast<quint32>(channels.size())));
    Edit edit{Kind::Contact, m_random.id(), {}};
    edit.set(ContactField::At, QCborValue(at - at % 60'000))
        .set(ContactField::Minutes, QCborValue(qint64(5 + 5 * m_random.below(24))))
        .set(ContactField::Channel, channel)
        .set(ContactField::Topics, QStringList{pick(Topics)})
        .set(ContactField::Note, note(m_random))
        .set(ContactField::Worker, pick(Workers));
    if (!m_clients.isEmpty() && m_random.chance(92))
        edit.set(ContactField::Client, m_clients.at(m_random.below(static_cast<quint32>(m_clients.size()))));
    else
        edit.set(ContactField::PeopleMet, QCborValue(qint64(1 + m_random.below(12))));
    if (m_random.chance(30))
        edit.set(ContactField::Place, place(m_random));
    if (m_random.chance(15))
        edit.set(ContactField::Violence, QStringList{QLatin1StringView(Violence[m_random.below(Violence.size())])});
    if (m_random.chance(3))
        addFollowUp(edit, QDateTime::fromMSecsSinceEpoch(at).date());
    return add(edit);
}

/// Calls agreed on long ago were made; some of the last two weeks are still owed.
void Filler::addFollowUp(Edit& contact, const QDate& day)
{
    const QDate due = day.addDays(1 + m_random.below(14));
    contact.set(ContactField::FollowUpOn, due).set(ContactField::FollowUpOwner, pick(Workers));
    if (due < m_today.addDays(-14) || m_random.chance(50))
        contact.set(ContactField::FollowUpDone, QCborValue(true));
}

Status Filler::add(const Edit& edit)
{
    m_edits += edit;
    return m_edits.size() < EditsAtOnce ? Status() : flush();
}

Status Filler::flush()
{
    const auto written = m_store.journal().write(m_edits);
    if (!written)
        return tl::unexpected(written.error());
    m_written += written->written;
    m_edits.clear();
    const qint64 all = qint64(m_size.clients) + m_size.contacts;
    if (m_progress && !m_progress(all ? static_cast<int>(100 * m_main / all) : 100))
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Demo", "Stopped. The store is empty, as it was before."));
    return {};
}

Result<bool> everHeldAnything(Connection& connection)
{
    return guarded([&] { return connection.prepare("SELECT 1 FROM object LIMIT 1").step(); });
}

} // namespace

Result<qint64> fill(Store& store, const Size& size, const Progress& progress, const QList<Edit>& more)
{
    const auto used = everHeldAnything(store.connection());
    if (!used)
        return tl::unexpected(used.error());
    if (*used)
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Demo", "This store is not empty. Made-up records go only into an "
                                                           "empty store, so that nobody takes them for real ones."));
    auto batch = store.journal().beginBatch();
    if (!batch)
        return tl::unexpected(batch.error());
    Filler filler(store, size, progress);
    if (const Status filled = filler.run(more); !filled)
        return tl::unexpected(filled.error());
    if (const Status kept = (*batch)->commit(); !kept)
        return tl::unexpected(kept.error());
    return filler.written();
}

} // namespace Rinnalla::Demo
