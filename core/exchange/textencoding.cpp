// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QStringDecoder>

#include <iconv.h>
#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

namespace Rinnalla {

namespace {

constexpr qint64 PieceSize = 256 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("TextEncoding", text);
}

/// A mark of four bytes begins as one of two does: longer ones come first.
QByteArray marked(const QByteArray& start)
{
    struct Mark {
        QByteArray bytes;
        const char* encoding;
    };
    static const std::array<Mark, 5> marks{{{QByteArray("\xEF\xBB\xBF", 3), "UTF-8"},
                                            {QByteArray("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                            {QByteArray("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                            {QByteArray("\xFF\xFE", 2), "UTF-16LE"},
                                            {QByteArray("\xFE\xFF", 2), "UTF-16BE"}}};
    for (const Mark& mark : marks)
        if (start.startsWith(mark.bytes))
            return mark.encoding;
    return {};
}

/// Latin text in UTF-16 has a zero in every second byte; no other encoding of text has any.
QByteArray unmarkedUtf16(const QByteArray& start)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        if (start[i] == '\0')
            ++zeros[static_cast<std::size_t>(i % 2)];
    const qsizetype many = start.size() / 4;
    if (start.size() < 4 || (zeros[0] <= many && zeros[1] <= many))
        return {};
    return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

/// Letters and marks of Finnish and Swedish in Windows-1252; other languages need others beside them.
bool isNordic(char c)
{
    constexpr std::string_view letters("\xC4\xC5\xD6\xE4\xE5\xF6\xC9\xE9\xDC\xFC\x80\x84\x85\x91\x92\x93\x94\x95\x96"
                                       "\x97\xA0\xA7\xAB\xB0\xB4\xB7\xBB");
    return static_cast<unsigned char>(c) < 0x80 || letters.find(c) != std::string_view::npos;
}

/// Judges letters it is given bit by bit.
class Guess {
public:
    Guess()
        : m_detector(uchardet_new(), uchardet_delete)
    {}

    void take(const QByteArray& piece)
    {
        const QString text = m_utf8.decode(piece);
        Q_UNUSED(text)
        m_isNordic = m_isNordic && std::all_of(piece.cbegin(), piece.cend(), isNordic);
        uchardet_handle_data(m_detector.get(), piece.constData(), static_cast<std::size_t>(piece.size()));
    }

    QByteArray encoding()
    {
        if (!m_utf8.hasError())
            return "UTF-8";
        if (m_isNordic)
            return "WINDOWS-1252";
        uchardet_data_end(m_detector.get());
        const QByteArray name = uchardet_get_charset(m_detector.get());
        // Windows-1252 is what programs that call their text ISO-8859-1 write; it holds all of it and more.
        if (name.isEmpty() || name == "ISO-8859-1" || name == "ASCII" || name == "UTF-8")
            return "WINDOWS-1252";
        return name;
    }

private:
    QStringDecoder m_utf8{QStringDecoder::Utf8};
    bool m_isNordic = true; ///< of a few letters uchardet can tell little: one "Ä" is Vietnamese for it
    std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> m_detector;
};

QString meaningless(const QByteArray& encoding)
{
    return say(QT_TRANSLATE_NOOP("TextEncoding", "The text is damaged, or it is not written in %1. Nothing was kept."))
        .arg(QString::fromLatin1(encoding));
}

} // namespace

Result<QByteArray> TextEncoding::find(QIODevice& file, const ReadProgress& progress)
{
    Guess guess;
    QByteArray found;
    const qint64 total = file.size();
    for (qint64 done = 0;;) {
        const QByteArray piece = file.read(PieceSize);
        if (piece.isEmpty())
            break;
        if (done == 0)
            found = marked(piece);
        if (done == 0 && found.isEmpty())
            found = unmarkedUtf16(piece.left(4096));
        if (!found.isEmpty())
            break;
        guess.take(piece);
        done += piece.size();
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("TextEncoding", "Reading was stopped.")));
    }
    if (!file.seek(0))
        return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("TextEncoding", "The file could not be read.")),
                       file.errorString());
    return found.isEmpty() ? guess.encoding() : found;
}

QByteArray TextEncoding::find(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return find(buffer).value_or("UTF-8");
}

Utf8Converter::Utf8Converter(const QByteArray& encoding)
    : m_handle(iconv_open("UTF-8", encoding.constData()))
    , m_encoding(encoding)
{}

Utf8Converter::~Utf8Converter()
{
    if (m_handle != reinterpret_cast<void*>(-1))
        iconv_close(m_handle);
}

Result<QByteArray> Utf8Converter::convert(const QByteArray& bytes, bool last)
{
    if (m_handle == reinterpret_cast<void*>(-1))
        return failure(ErrorCode::InvalidInput,
                       say(QT_TRANSLATE_NOOP("TextEncoding", "There is no encoding of the name %1."))
                           .arg(QString::fromLatin1(m_encoding)));
    QByteArray input = m_rest + bytes;
    QByteArray output(input.size() * 4 + 16, Qt::Uninitialized); // one byte never becomes more than four
    char* in = input.data();
    auto inLeft = static_cast<std::size_t>(input.size());
    char* out = output.data();
    auto outLeft = static_cast<std::size_t>(output.size());
    const bool failed = iconv(m_handle, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1);
    const bool cut = failed && errno == EINVAL; // the last character goes on in the next piece
    if ((failed && !cut) || (last && inLeft > 0))
        return failure(ErrorCode::InvalidInput, meaningless(m_encoding));
    m_rest = input.right(static_cast<qsizetype>(inLeft));
    output.truncate(output.size() - static_cast<qsizetype>(outLeft));
    if (!m_begun && !output.isEmpty()) {
        m_begun = true;
        if (output.startsWith("\xEF\xBB\xBF"))
            output.remove(0, 3);
    }
    return output;
}

} // namespace Rinnalla
