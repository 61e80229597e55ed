// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/spreadsheet.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>
#include <optional>

namespace Rinnalla::Spreadsheet {

namespace {

constexpr zip_uint64_t LargestPart = 32 * 1024 * 1024;
constexpr qsizetype MostCells = 2'000'000;

auto refused()
{
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Htcds",
                                               "This is not a spreadsheet (.xlsx) that can be read. Nothing was "
                                               "taken in."));
}

/// Unpacks parts of the archive into memory; never on the disk.
class Archive {
public:
    explicit Archive(const QByteArray& bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        if (source)
            m_zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
        if (source && !m_zip)
            zip_source_free(source);
        zip_error_fini(&error);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
    }

    bool isOpen() const { return m_zip != nullptr; }

    std::optional<QByteArray> part(const char* name) const
    {
        zip_stat_t info;
        zip_stat_init(&info);
        if (zip_stat(m_zip, name, 0, &info) != 0 || !(info.valid & ZIP_STAT_SIZE) || info.size > LargestPart)
            return std::nullopt;
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(m_zip, name, 0), &zip_fclose);
        QByteArray bytes(qsizetype(info.size), Qt::Uninitialized);
        if (!file || zip_fread(file.get(), bytes.data(), info.size) != zip_int64_t(info.size))
            return std::nullopt;
        return bytes;
    }

private:
    zip_t* m_zip = nullptr;
};

/// Texts that cells point to by number; a text can be made of runs, and its reading aids (rPh) are no part of it.
std::optional<QStringList> sharedTexts(const QByteArray& xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"rPh")
            reader.skipCurrentElement();
        else if (reader.isStartElement() && reader.name() == u"t")
            text += reader.readElementText();
        else if (reader.isEndElement() && reader.name() == u"si")
            texts += std::exchange(text, {});
    }
    return reader.hasError() ? std::nullopt : std::optional(texts);
}

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > 20000)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column;
}

QString textOf(QXmlStreamReader& reader, const QStringList& shared)
{
    const bool isShared = reader.attributes().value(QStringLiteral("t")) == u"s";
    QString text;
    while (reader.readNextStartElement() || (!reader.isEndElement() && !reader.atEnd())) {
        if (reader.name() == u"v") {
            text = reader.readElementText();
            if (isShared)
                text = shared.value(text.toInt());
        } else if (reader.name() == u"is") {
            while (reader.readNextStartElement()) {
                if (reader.name() == u"t")
                    text += reader.readElementText();
                else
                    reader.skipCurrentElement();
            }
        } else {
            reader.skipCurrentElement();
        }
    }
    return text;
}

std::optional<QList<Cell>> cellsOf(const QByteArray& xml, const QStringList& shared)
{
    QList<Cell> cells;
    QXmlStreamReader reader(xml);
    int row = 0;
    int column = 0;
    while (!reader.atEnd() && cells.size() < MostCells) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"row") {
            bool isNumber = false;
            const int number = reader.attributes().value(QStringLiteral("r")).toInt(&isNumber);
            row = isNumber ? number : row + 1;
            column = 0;
        } else if (reader.name() == u"c") {
            const int named = columnOf(reader.attributes().value(QStringLiteral("r")));
            column = named > 0 ? named : column + 1;
            if (const QString text = textOf(reader, shared); !text.isEmpty())
                cells += Cell{row, column, text};
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(cells);
}

} // namespace

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

Result<QList<Cell>> read(const QByteArray& file)
{
    const Archive archive(file);
    if (!archive.isOpen())
        return refused();
    const auto sheet = archive.part("xl/worksheets/sheet1.xml");
    const auto strings = archive.part("xl/sharedStrings.xml"); // there is none where no cell holds a text
    const auto shared = sharedTexts(strings.value_or("<sst/>"));
    const auto cells = sheet && shared ? cellsOf(*sheet, *shared) : std::nullopt;
    if (!cells)
        return refused();
    return *cells;
}

} // namespace Rinnalla::Spreadsheet
