// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/directory/regions.h"
#include "ui/partners/hoursedit.h"
#include "ui/partners/partnertext.h"
#include "ui/partners/recordform.h"
#include "ui/session/fieldnames.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

namespace Rinnalla {

namespace {

/// Networks by their words; what is kept is "ikv/signatory" and its like.
class NetworksEdit final : public TokenEdit {
public:
    using TokenEdit::TokenEdit;

protected:
    QString shown(const QString& token) const override { return PartnerText::network(token); }
    QString meant(const QString& typed) const override
    {
        for (const QString& known : values())
            if (Text::folded(shown(known)) == Text::folded(typed.trimmed()))
                return known;
        return typed.trimmed();
    }
    QList<Proposal> proposals(const QString& typed) const override
    {
        QList<Proposal> found;
        for (const QString& known : values())
            if (Text::folded(shown(known)).contains(Text::folded(typed.trimmed())))
                found += Proposal{shown(known), known};
        return found;
    }

private:
    static QStringList values()
    {
        return {QStringLiteral("ikv/signatory"),    QStringLiteral("ikv/active"),      QStringLiteral("ikv/observer"),
                QStringLiteral("ikv/authority"),    QStringLiteral("ikv/coordinator"), QStringLiteral("serie"),
                QStringLiteral("serie/coordinator")};
    }
};

QCborValue textOrNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? QCborValue(nullptr) : QCborValue(text);
}

QStringList textsOf(const QCborValue& value)
{
    QStringList texts;
    for (const QCborValue& each : value.toArray())
        texts += each.toString();
    return texts;
}

QCborValue valueOf(const QStringList& texts)
{
    return Edit().set(0, texts).values.value(0);
}

} // namespace

RecordForm::Editor RecordForm::makeText(bool manyLines)
{
    if (manyLines) {
        auto* note = new NoteEdit;
        note->setLines(2);
        note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        connect(note, &NoteEdit::textChanged, this, &RecordForm::touch);
        return {0,
                note,
                nullptr,
                [note] { return textOrNothing(note->text()); },
                [note](const QCborValue& value) { note->setText(value.toString()); },
                {}};
    }
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::textEdited, this, &RecordForm::touch);
    return {0,
            edit,
            nullptr,
            [edit] { return textOrNothing(edit->text()); },
            [edit](const QCborValue& value) { edit->setText(value.toString()); },
            {}};
}

RecordForm::Editor RecordForm::makeTokens(quint16 field)
{
    const FieldType type = info(m_record.kind).field(field)->type;
    const bool networks = m_record.kind == Kind::Partner && field == PartnerField::Networks;
    TokenEdit* tokens = type == FieldType::Languages ? new LanguagesEdit : networks ? new NetworksEdit : new TokenEdit;
    tokens->setFocusProxy(tokens->lineEdit());
    connect(tokens, &TokenEdit::changed, this, &RecordForm::touch);
    return {0,
            tokens,
            nullptr,
            [tokens] { return valueOf(tokens->tokens()); },
            [tokens](const QCborValue& value) { tokens->setTokens(textsOf(value)); },
            {}};
}

RecordForm::Editor RecordForm::makeDetails(quint16 field)
{
    const QByteArray name = info(m_record.kind).field(field)->name;
    HoursEdit* hours = name == "hours" ? new HoursEdit : nullptr;
    DetailRows* rows = hours;
    if (!rows)
        rows = name == "phones" ? static_cast<DetailRows*>(new PhonesEdit) : new AddressEdit;
    rows->setFocusProxy(rows->first());
    connect(rows, &DetailRows::changed, this, &RecordForm::touch);
    return {0,
            rows,
            nullptr,
            [rows] { return rows->value(); },
            [rows](const QCborValue& value) { rows->setValue(value); },
            [hours] { return hours ? hours->problem() : QString(); }};
}

RecordForm::Editor RecordForm::makeChoice(const QList<std::pair<QCborValue, const char*>>& choices)
{
    auto* box = new QComboBox;
    for (const auto& choice : choices)
        box->addItem(QString(), choice.first.toVariant());
    connect(box, &QComboBox::activated, this, &RecordForm::touch);
    localize(box, [box, choices] {
        for (int i = 0; i < choices.size(); ++i)
            box->setItemText(i, QCoreApplication::translate("RecordForm", choices.at(i).second));
    });
    return {0,
            box,
            nullptr,
            [box, choices] { return choices.value(box->currentIndex()).first; },
            [box, choices](const QCborValue& value) {
                for (int i = 0; i < choices.size(); ++i)
                    if (choices.at(i).first == value || (i == 0 && value.isUndefined()))
                        box->setCurrentIndex(i);
            },
            {}};
}

RecordForm::Editor RecordForm::makeDate()
{
    auto* date = new OptionalDateEdit;
    date->setToday(m_session.clock().today());
    date->setFocusProxy(date->lineEdit());
    connect(date, &OptionalDateEdit::changed, this, &RecordForm::touch);
    return {0,
            date,
            nullptr,
            [date] { return textOrNothing(date->date().toString(Qt::ISODate)); },
            [date](const QCborValue& value) { date->setDate(QDate::fromString(value.toString(), Qt::ISODate)); },
            [date] { return date->isReadable() ? QString() : tr("A day cannot be read."); }};
}

/// Chosen from the list; words that name no municipality here stay as they were.
RecordForm::Editor RecordForm::makeMunicipality()
{
    auto* box = new QComboBox;
    box->setEditable(false);
    const Directory::Regions& regions = Directory::Regions::finnish();
    box->addItem(QString(), QString());
    for (const QString& code : regions.municipalities())
        box->addItem(regions.municipalityName(code, QLocale().bcp47Name()), code);
    connect(box, &QComboBox::activated, this, &RecordForm::touch);
    return {0,
            box,
            nullptr,
            [box] { return textOrNothing(box->currentData().toString()); },
            [box, &regions](const QCborValue& value) {
                const QString text = value.toString();
                const QString code = regions.municipality(text);
                if (code.isEmpty() && !text.isEmpty())
                    box->addItem(text, text);
                box->setCurrentIndex(qMax(0, box->findData(code.isEmpty() ? text : code)));
            },
            {}};
}

RecordForm::Editor RecordForm::makeEditor(quint16 field)
{
    const Field& known = *info(m_record.kind).field(field);
    switch (known.type) {
    case FieldType::Languages:
    case FieldType::Texts:
        return makeTokens(field);
    case FieldType::Details:
        return makeDetails(field);
    case FieldType::Date:
        return makeDate();
    case FieldType::Choice: {
        QList<std::pair<QCborValue, const char*>> choices{
            {QCborValue(nullptr), QT_TRANSLATE_NOOP("RecordForm", "Not said")}};
        static constexpr std::pair<const char*, const char*> states[] = {
            {"active", QT_TRANSLATE_NOOP("RecordForm", "Given")},
            {"inactive", QT_TRANSLATE_NOOP("RecordForm", "Not given now")},
            {"defunct", QT_TRANSLATE_NOOP("RecordForm", "Given no more")},
            {"temporarily_closed", QT_TRANSLATE_NOOP("RecordForm", "Closed for a while")}};
        for (const auto& [value, words] : states)
            choices += {QCborValue(QLatin1String(value)), words};
        return makeChoice(choices);
    }
    case FieldType::Boolean:
        if (QByteArray(known.name) != "secret")
            return makeChoice({{QCborValue(nullptr), QT_TRANSLATE_NOOP("RecordForm", "Not known")},
                               {QCborValue(true), QT_TRANSLATE_NOOP("RecordForm", "Yes")},
                               {QCborValue(false), QT_TRANSLATE_NOOP("RecordForm", "No")}});
        return makeChoice({{QCborValue(nullptr), QT_TRANSLATE_NOOP("RecordForm", "No")},
                           {QCborValue(true), QT_TRANSLATE_NOOP("RecordForm", "Yes, nobody may learn where it is")}});
    default:
        break;
    }
    static const QList<QByteArray> long_{"description", "notes", "eligibility", "how_to_apply"};
    if (QByteArray(known.name) == "municipality")
        return makeMunicipality();
    return makeText(long_.contains(QByteArray(known.name)));
}

} // namespace Rinnalla
