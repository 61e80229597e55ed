// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/forms.h"

#include "core/clientpages/pagewriter.h"
#include "core/sheets/datareader.h"
#include "core/sheets/phrases.h"
#include "core/sheets/sheetcomposer.h"

#include <QCoreApplication>
#include <QDir>

namespace Rinnalla {

namespace {

const QString Finnish = QStringLiteral("fi");
const QString English = QStringLiteral("en");
const QString ServicePrefix = QStringLiteral("service/");
const QStringList BlockKinds{QStringLiteral("lead"), QStringLiteral("heading"), QStringLiteral("row"),
                             QStringLiteral("tick"), QStringLiteral("field")}; // in the order of FormBlock::Kind

QString titleKey(const QString& form)
{
    return QStringLiteral("title_") + form;
}

FormBlock readBlock(DataReader& json)
{
    FormBlock block;
    block.kind = static_cast<FormBlock::Kind>(qMax(qsizetype(0), BlockKinds.indexOf(json.choice("kind", BlockKinds))));
    block.text = json.text("text");
    block.facts = json.texts("facts");
    if (block.kind == FormBlock::Kind::Field) {
        block.lines = json.integer("lines");
        block.source = json.optionalText("source");
    }
    json.finish();
    return block;
}

Result<QList<Form>> readForms(const QString& folder, int& version)
{
    auto json = DataReader::open(folder + QStringLiteral("/forms.json"), QStringLiteral("forms/forms.json"));
    if (!json)
        return tl::unexpected(json.error());
    version = json->integer("version");
    QList<Form> forms;
    for (DataReader& one : json->objects("forms")) {
        Form form{one.text("id"), one.optionalFlag("needs_consent").value_or(false), {}};
        for (DataReader& block : one.objects("blocks"))
            form.blocks += readBlock(block);
        one.finish();
        forms += form;
    }
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    return forms;
}

/// A line to write on: in two columns there is half the room.
SheetRuns lines(int count, const FormRequest& request)
{
    constexpr int wide = 44;
    constexpr int narrow = 20;
    const bool hasRoom = request.beside.isEmpty() && request.format == SheetFormat::A4;
    SheetRuns runs;
    for (int i = 0; i < count; ++i)
        runs += {lineBreak(), SheetRun{QString(hasRoom ? wide : narrow, u'_'), false, true}};
    return runs;
}

SheetBlock::Kind sheetKind(FormBlock::Kind kind)
{
    if (kind == FormBlock::Kind::Lead)
        return SheetBlock::Kind::Lead;
    return kind == FormBlock::Kind::Heading ? SheetBlock::Kind::Heading : SheetBlock::Kind::Row;
}

} // namespace

QList<FormBlock> Form::sources() const
{
    QList<FormBlock> fields;
    for (const FormBlock& block : blocks)
        if (!block.source.isEmpty())
            fields += block;
    return fields;
}

QString Form::receiver() const
{
    for (const FormBlock& block : blocks)
        if (block.source.startsWith(ServicePrefix))
            return block.source.mid(ServicePrefix.size());
    return {};
}

Result<Forms> Forms::load(const QString& folder, QList<Error>* refused)
{
    Forms forms;
    auto read = readForms(folder, forms.m_version);
    if (!read)
        return tl::unexpected(read.error());
    forms.m_forms = *read;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (file == QStringLiteral("forms.json"))
            continue;
        const Status known = forms.readLanguage(folder + u'/' + file, QStringLiteral("forms/") + file);
        if (!known && refused)
            *refused += known.error();
    }
    return forms;
}

Status Forms::readLanguage(const QString& path, const QString& shown)
{
    auto json = DataReader::open(path, shown);
    if (!json)
        return tl::unexpected(json.error());
    const QString language = json->text("language");
    DataReader words = json->object("texts");
    QMap<QString, QString> texts;
    for (const QString& key : keys())
        texts.insert(key, words.text(key.toLatin1().constData()));
    words.finish();
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    m_texts.insert(language, texts);
    return {};
}

QStringList Forms::keys() const
{
    QStringList keys;
    for (const Form& form : m_forms) {
        keys += titleKey(form.id);
        for (const FormBlock& block : form.blocks)
            keys += block.text;
    }
    keys.removeDuplicates();
    return keys;
}

const Form* Forms::form(const QString& id) const
{
    for (const Form& form : m_forms)
        if (form.id == id)
            return &form;
    return nullptr;
}

QStringList Forms::languages(const SheetCatalogue& sheets) const
{
    QStringList tags;
    for (const QString& tag : m_texts.keys())
        if (sheets.phrases(tag))
            tags += tag;
    if (tags.removeAll(Finnish) > 0)
        tags.prepend(Finnish);
    return tags;
}

QString Forms::text(const QString& key, const QString& language) const
{
    return m_texts.value(m_texts.contains(language) ? language : English).value(key);
}

QString Forms::title(const QString& form, const QString& language) const
{
    return text(titleKey(form), language);
}

SheetCell Forms::cell(const FormBlock& block, const FormRequest& request, const QString& language) const
{
    const QString words = text(block.text, language);
    if (block.kind == FormBlock::Kind::Tick)
        return {{SheetRun{QStringLiteral("[\u00A0\u00A0\u00A0]"), false, true}, SheetRun{u' ' + words}}, {}, {}};
    if (block.kind != FormBlock::Kind::Field)
        return {{SheetRun{words}}, {}, {}};
    const QString value = block.source.isEmpty() ? QString() : request.values.value(block.source).trimmed();
    const SheetRun label{words + u':', !value.isEmpty()};
    if (value.isEmpty())
        return {SheetRuns{label} + lines(block.lines, request), {}, {}};
    return {{label, lineBreak(), PageWriter::verbatim(value)}, {}, {}};
}

Result<SheetPage> Forms::page(const FormRequest& request, const SheetCatalogue& sheets, const QDate& today) const
{
    const Form* known = form(request.form);
    if (!known)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Forms", "There is no form %1.").arg(request.form));
    SheetPage page;
    page.format = request.format;
    page.state = SheetState::Unchecked;
    page.blocks += SheetBlock{SheetBlock::Kind::Title, 0, {}};
    for (const FormBlock& block : known->blocks)
        page.blocks += SheetBlock{sheetKind(block.kind), 0, {}};
    for (const QString& language : {request.language, request.beside}) {
        if (language.isEmpty())
            continue;
        if (!languages(sheets).contains(language))
            return failure(
                ErrorCode::NotFound,
                QCoreApplication::translate("Forms", "This form is not there in the language %1.").arg(language));
        const Phrases& fixed = *sheets.phrases(language);
        FormRequest filled = request;
        if (const Service* receiver = sheets.services().service(known->receiver()))
            filled.values.insert(ServicePrefix + receiver->id, receiver->name(language));
        page.columns += SheetColumn{language, fixed.rightToLeft(), fixed.phrase("page")};
        page.stamps += SheetComposer::stamp(page.state, fixed);
        page.blocks.first().cells += SheetCell{{SheetRun{title(request.form, language)}}, {}, {}};
        for (qsizetype i = 0; i < known->blocks.size(); ++i)
            page.blocks[i + 1].cells += cell(known->blocks.at(i), filled, language);
        page.footers += fixed.filled("version", {{SheetRun{QString::number(m_version), false, true}}})
                        + SheetRuns{SheetRun{QStringLiteral(" · ")}, fixed.day(today)};
    }
    return page;
}

QString Forms::plainText(const FormRequest& request) const
{
    const Form* known = form(request.form);
    QStringList all{title(request.form, request.language)};
    for (const FormBlock& block : known ? known->blocks : QList<FormBlock>()) {
        const QString words = text(block.text, request.language);
        const QString value = request.values.value(block.source).trimmed();
        if (block.kind == FormBlock::Kind::Field && !value.isEmpty() && !block.source.isEmpty())
            all += words + QStringLiteral(": ") + value;
        else if (block.kind == FormBlock::Kind::Lead || block.kind == FormBlock::Kind::Row)
            all += words;
    }
    return all.join(u'\n');
}

} // namespace Rinnalla
