// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rinnalla::SyncBench {

namespace {

constexpr int ContactsOfAClient = 10;
constexpr int NoteLength = 120;
constexpr const char* States[] = {"active", "dormant", "closed"};
constexpr const char* Channels[] = {"call", "text", "chat", "office", "outreach", "accompaniment", "online"};
constexpr const char* Words[] = {
    "puhelu",   "asuminen", "tuki",   "vastaanotto", "terveys", "aika",   "huomenna",   "kysyi",    "odottaa",
    "soitettu", "lomake",   "tulkki", "turvallinen", "paikka",  "raha",   "velka",      "kirje",    "sovittiin",
    "talk",     "housing",  "clinic", "tomorrow",    "asked",   "waits",  "papers",     "lawyer",   "agreed",
    "samtal",   "boende",   "stöd",   "imorgon",     "frågade", "väntar", "handlingar", "juristen", "överens"};

} // namespace

QList<Edit> RecordMaker::next(int count)
{
    QList<Edit> records;
    for (int i = 0; i < count; ++i, ++m_number)
        records += m_number % (ContactsOfAClient + 1) == 0 ? client() : contact();
    return records;
}

Edit RecordMaker::client()
{
    using namespace ClientField;
    m_client = m_random.id();
    Edit edit{Kind::Client, m_client, {}};
    edit.set(CodeName, QStringLiteral("Person %1").arg(m_number)).set(Compartment, "support");
    edit.set(State, States[m_number % std::size(States)]).set(ReviewOn, QDate(2026, 11, 21).addDays(m_number % 365));
    return edit.set(ContactRules, note());
}

Edit RecordMaker::contact()
{
    using namespace ContactField;
    Edit edit{Kind::Contact, m_random.id(), {}};
    edit.set(Client, m_client).set(At, QCborValue(qint64(1'795'262'400'000) + m_number));
    edit.set(Channel, Channels[m_number % std::size(Channels)]);
    return edit.set(Worker, QStringLiteral("Worker %1").arg(m_number % 100)).set(Note, note());
}

QString RecordMaker::note()
{
    if (m_text == Text::Plain)
        return QString(NoteLength, u'x');
    QString note;
    while (note.size() < NoteLength)
        note += QString::fromUtf8(Words[m_random.below(std::size(Words))]) + u' ';
    return note.left(NoteLength - 1) + u'.';
}

QByteArray toLine(const Edit& record)
{
    QJsonObject fields;
    for (auto it = record.values.begin(); it != record.values.end(); ++it)
        fields.insert(QLatin1StringView(info(record.kind).field(it.key())->name),
                      it->isByteArray() ? QJsonValue(QString::fromLatin1(it->toByteArray().toHex()))
                                        : it->toJsonValue());
    return QJsonDocument(QJsonArray{record.id.toString(), fields}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Rinnalla::SyncBench
