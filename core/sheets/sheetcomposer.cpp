// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetcomposer.h"

#include <algorithm>

namespace Rinnalla {

namespace {

SheetRun isolated(const QString& text, bool bold = false)
{
    return {text, bold, true};
}

/// A number is never torn apart at the end of a line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

SheetRuns price(int euros, const Phrases& phrases)
{
    if (euros == 0)
        return {SheetRun{phrases.phrase("free")}};
    return {isolated(QString::number(euros) + QChar(QChar::Nbsp) + QChar(0x20AC))};
}

} // namespace

SheetComposer::SheetComposer(SheetFormat format, const QDate& today, const Facts& facts, const Services& services,
                             const QStringList& factIds)
    : m_today(today)
    , m_facts(facts)
    , m_services(services)
    , m_factIds(factIds)
{
    m_page.format = format;
    m_page.state = SheetState::Checked;
}

void SheetComposer::add(const SheetEdition& edition, const SheetText& text, const Phrases& phrases)
{
    const SheetState state = edition.state(m_today);
    m_page.state = std::max(m_page.state, state);
    m_page.columns += SheetColumn{edition.language, phrases.rightToLeft(), phrases.phrase("page")};
    if (saysAll())
        m_page.headers += code(edition, phrases);
    m_page.stamps += stamp(state, phrases);
    m_page.footers += footer(edition, phrases);
    m_sources = sources(phrases);
    m_next = 0;
    if (m_page.format != SheetFormat::Neutral)
        put(SheetBlock::Kind::Title, 0,
            {{SheetRun{isNeutral(m_page.format) ? phrases.phrase("phone") : text.title}}, {}, {}});
    if (saysAll())
        put(SheetBlock::Kind::Lead, 0, {runs(text.lead, phrases), {}, {}});
    addBlocks(text, phrases);
}

SheetPage SheetComposer::page()
{
    if (saysAll() && !m_page.footers.isEmpty())
        addPart(m_page.footers.last(), m_sources); // host names read the same in every language: once is enough
    return std::move(m_page);
}

void SheetComposer::addBlocks(const SheetText& text, const Phrases& phrases)
{
    for (const SheetPart& part : text.parts) {
        if (part.kind == SheetPart::Kind::Call)
            put(SheetBlock::Kind::Call, 0, call(*m_services.service(part.service), m_page.format, phrases));
        else if (saysAll())
            put(part.kind == SheetPart::Kind::Row ? SheetBlock::Kind::Row : SheetBlock::Kind::Heading, part.number,
                {runs(part.pieces, phrases), {}, {}});
    }
}

/// The first column makes the blocks, the next ones fill them: all texts of a topic are built alike.
void SheetComposer::put(SheetBlock::Kind kind, int number, const SheetCell& cell)
{
    if (m_next == m_page.blocks.size())
        m_page.blocks += SheetBlock{kind, number, {}};
    m_page.blocks[m_next++].cells += cell;
}

SheetRuns SheetComposer::runs(const QList<SheetPiece>& pieces, const Phrases& phrases) const
{
    SheetRuns all;
    for (const SheetPiece& piece : pieces) {
        if (piece.kind == SheetPiece::Kind::Text)
            all += SheetRun{piece.text, piece.bold};
        else if (piece.kind == SheetPiece::Kind::Term)
            all += isolated(piece.text, piece.bold);
        else
            all += filled(piece, phrases);
    }
    return all;
}

SheetRuns SheetComposer::filled(const SheetPiece& piece, const Phrases& phrases) const
{
    if (piece.kind == SheetPiece::Kind::Number)
        return {isolated(QString::number(m_facts.number(piece.text)), piece.bold)};
    if (piece.kind == SheetPiece::Kind::Price)
        return price(m_facts.number(piece.text), phrases);
    const Service& service = *m_services.service(piece.text);
    if (piece.kind == SheetPiece::Kind::Phone)
        return {isolated(unbroken(service.display), true)};
    if (piece.kind == SheetPiece::Kind::Email)
        return {isolated(service.email, true)};
    if (piece.kind == SheetPiece::Kind::Website)
        return {isolated(service.host(), true)};
    if (piece.kind == SheetPiece::Kind::Languages)
        return {SheetRun{phrases.languages(service.languages), piece.bold}};
    return phrases.hours(service);
}

SheetCell SheetComposer::call(const Service& service, SheetFormat format, const Phrases& phrases)
{
    SheetCell cell;
    cell.phone = unbroken(service.display);
    if (!isNeutral(format))
        cell.text = {SheetRun{service.name(phrases.language())}};
    cell.details = details(service, format, phrases);
    return cell;
}

/// A card has little room, neutral paper leaves unsaid whose line it is, and neither has icons; that a number is not
/// confirmed every paper says.
SheetRuns SheetComposer::details(const Service& service, SheetFormat format, const Phrases& phrases)
{
    SheetRuns parts;
    const auto add = [&](SheetIcon icon, const SheetRuns& part) {
        const bool drawn = icon != SheetIcon::None && Rinnalla::saysAll(format) && !part.isEmpty();
        addPart(parts, drawn ? SheetRuns{iconRun(icon)} + part : part);
    };
    if (format != SheetFormat::Card) {
        add(service.alwaysOpen ? SheetIcon::Night : SheetIcon::Clock, phrases.hours(service));
        if (service.free)
            add(*service.free ? SheetIcon::Free : SheetIcon::None,
                {SheetRun{phrases.phrase(*service.free ? "free" : "charged")}});
        if (!isNeutral(format) && service.anonymous.value_or(false))
            add(SheetIcon::NoName, {SheetRun{phrases.phrase("no_name")}});
        if (format != SheetFormat::Neutral && !service.languages.isEmpty())
            addPart(parts, {SheetRun{phrases.phrase("languages_spoken") + QStringLiteral(": ")
                                     + phrases.languages(service.languages)}});
    }
    if (!Facts::isConfirmed(service.confidence))
        addPart(parts, {SheetRun{phrases.phrase("unconfirmed"), true}});
    return parts;
}

SheetRuns SheetComposer::stamp(SheetState state, const Phrases& phrases)
{
    switch (state) {
    case SheetState::Checked:
        return {};
    case SheetState::Unchecked:
        return {SheetRun{phrases.phrase("not_checked"), true}};
    case SheetState::Expired:
        return {SheetRun{phrases.phrase("expired"), true}};
    case SheetState::Withdrawn:
        return {SheetRun{phrases.phrase("withdrawn"), true}};
    case SheetState::Draft:
        return {SheetRun{phrases.phrase("draft"), true}};
    }
    return {};
}

SheetRuns SheetComposer::code(const SheetEdition& edition, const Phrases& phrases)
{
    return phrases.filled("info", {{isolated(QString::number(edition.code))}});
}

/// On a pocket card, which has no header, the code too; never on neutral paper: anyone can look up what it stands for.
SheetRuns SheetComposer::footer(const SheetEdition& edition, const Phrases& phrases) const
{
    SheetRuns parts;
    if (m_page.format == SheetFormat::Card)
        parts = code(edition, phrases);
    if (saysAll()) {
        addPart(parts, phrases.filled("version", {{isolated(QString::number(edition.version))}}));
        addPart(parts, phrases.filled("gathered_on", {{phrases.day(edition.gatheredOn)}}));
        if (edition.checked)
            addPart(parts,
                    phrases.filled("checked_on", {{phrases.day(edition.checkedOn)}, {SheetRun{edition.checkedBy}}}));
    }
    addPart(parts, phrases.filled("do_not_use_after", {{phrases.day(edition.doNotUseAfter)}}));
    return parts;
}

SheetRuns SheetComposer::sources(const Phrases& phrases) const
{
    QStringList hosts;
    for (const QString& id : m_factIds) {
        const QString host = m_facts.publisher(id);
        if (!host.isEmpty() && !hosts.contains(host))
            hosts += host;
    }
    if (hosts.isEmpty())
        return {};
    return {SheetRun{phrases.phrase("sources") + QStringLiteral(": ")}, isolated(hosts.join(QStringLiteral(", ")))};
}

} // namespace Rinnalla
