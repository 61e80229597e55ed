// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/linebreaks.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <map>
#include <memory>

#include <unicode/ubrk.h>

namespace Rinnalla {

namespace {

constexpr QChar IsolateBegin(0x2066);
constexpr QChar IsolateEnd(0x2069);
constexpr QChar Dot(0x00b7); ///< between parts; it belongs to the one before

struct Closer {
    void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
};
using Breaks = std::unique_ptr<UBreakIterator, Closer>;

/// One a language and thread: to open it takes longer than to use it.
UBreakIterator* breaksOf(const QString& language)
{
    thread_local std::map<QString, Breaks> opened;
    Breaks& breaks = opened[language];
    if (!breaks) {
        UErrorCode status = U_ZERO_ERROR;
        const QByteArray locale = language.section(u'-', 0, 0).toLatin1() + "@lb=strict";
        breaks.reset(ubrk_open(UBRK_LINE, locale.constData(), nullptr, 0, &status));
    }
    return breaks.get();
}

/// The last place after `from`, up to `to`; `from` where there is none.
qsizetype lastIn(const QBitArray& places, qsizetype from, qsizetype to)
{
    while (to > from && !places.testBit(to))
        --to;
    return to;
}

QBitArray unicodeBreaks(const QString& text, const QString& language)
{
    QBitArray allowed(text.size() + 1);
    allowed.setBit(text.size());
    UBreakIterator* breaks = breaksOf(language);
    UErrorCode status = U_ZERO_ERROR;
    if (breaks)
        ubrk_setText(breaks, reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    if (!breaks || U_FAILURE(status))
        return allowed; // lines are torn then, and the reading of proofs tells
    for (int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks))
        allowed.setBit(at);
    return allowed;
}

bool isThai(QChar c)
{
    return c.script() == QChar::Script_Thai;
}

/// Two dictionaries know Thai, and each errs where the other does not: a break is where both see one.
void confirmThai(const QString& text, QBitArray& allowed)
{
    if (std::none_of(text.begin(), text.end(), isThai))
        return;
    QTextBoundaryFinder other(QTextBoundaryFinder::Line, text);
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!allowed.testBit(at) || !isThai(text.at(at - 1)) || !isThai(text.at(at)))
            continue;
        other.setPosition(at);
        allowed.setBit(at, other.isAtBoundary());
    }
}

/// A number with what joins its parts or what follows it, as in 09:00–20:00 and 25-vuotias.
bool isInNumber(const QString& text, qsizetype at)
{
    qsizetype before = at - 2;
    while (before > 0 && text.at(before) == IsolateEnd)
        --before;
    const QChar joint = text.at(at - 1);
    const bool joined = before >= 0 && text.at(before).isDigit() && QStringView(u"-–/:.,").contains(joint);
    return joined && (joint == u'-' || text.at(at).isDigit());
}

/// Isolated words break at their spaces only; a break before them comes before the sign that isolates them.
void keepWhole(const QString& text, QBitArray& allowed)
{
    bool isolated = false;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar before = text.at(at - 1);
        if (before == IsolateBegin)
            allowed.setBit(at - 1, allowed.testBit(at - 1) || allowed.testBit(at));
        isolated = before == IsolateBegin || (isolated && before != IsolateEnd);
        if ((isolated && before != u' ') || isInNumber(text, at) || text.at(at) == Dot)
            allowed.clearBit(at);
    }
}

/// Before its @, and before the dots of a long name.
void breakAddress(const QString& text, qsizetype at, QBitArray& allowed)
{
    allowed.setBit(at);
    for (qsizetype before = at - 1; before > 0 && text.at(before) != u' ' && text.at(before) != IsolateBegin; --before)
        if (text.at(before) == u'.')
            allowed.setBit(before);
}

qsizetype charactersIn(const QString& text, qsizetype from, qsizetype to)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(from);
    qsizetype count = 0;
    while (characters.position() < to && characters.toNextBoundary() >= 0)
        ++count;
    return count;
}

} // namespace

LineBreaks::LineBreaks(const QString& text, const QString& language)
    : m_text(text)
    , m_allowed(unicodeBreaks(text, language))
{
    confirmThai(m_text, m_allowed);
    m_atWorst = m_allowed;
    for (qsizetype at = m_text.indexOf(u'@'); at > 0; at = m_text.indexOf(u'@', at + 1))
        breakAddress(m_text, at, m_atWorst);
    keepWhole(m_text, m_allowed);
}

void LineBreaks::fill(QTextLine& line, qreal width) const
{
    line.setLineWidth(width); // as far as letters have room
    const qsizetype from = line.textStart();
    const qsizetype full = from + line.textLength();
    qsizetype to = lastIn(m_allowed, from, full);
    if (to == from)
        to = lastIn(m_atWorst, from, full);
    if (to == from || to == full)
        return;
    // So many characters and no more; those drawn as one are counted as one.
    auto count = static_cast<int>(charactersIn(m_text, from, to));
    line.setNumColumns(count, width);
    while (from + line.textLength() < to)
        line.setNumColumns(++count, width);
    while (from + line.textLength() > to && count > 1)
        line.setNumColumns(--count, width);
}

} // namespace Rinnalla
