// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/versionedit.h"

#include "ui/session/fieldterms.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"

#include <QBoxLayout>
#include <QCborArray>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace Rinnalla {

namespace {

QCborValue orNull(const QString& text)
{
    return text.isEmpty() ? QCborValue(nullptr) : QCborValue(text);
}

QCborValue orNull(const QStringList& texts)
{
    return texts.isEmpty() ? QCborValue(nullptr) : QCborValue(QCborArray::fromStringList(texts));
}

QStringList textsOf(const QCborValue& value)
{
    return Record{Kind::Client, {}, {{1, value}}}.texts(1);
}

} // namespace

bool VersionEdit::canEdit(const Conflict& conflict)
{
    const Field* field = info(conflict.kind).field(conflict.field);
    if (!field || conflict.field == DeletedField)
        return false;
    switch (field->type) {
    case FieldType::Boolean:
    case FieldType::Details:
    case FieldType::Reference:
    case FieldType::Language:
        return false;
    default:
        return true;
    }
}

VersionEdit::VersionEdit(Session& session, const Conflict& conflict, const QCborValue& begin, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeEditor(session, conflict, begin);
}

template<typename Editor>
Editor* VersionEdit::take(Editor* editor, QWidget* focus)
{
    layout()->addWidget(editor);
    setFocusProxy(focus);
    focus->setObjectName(QStringLiteral("versionEdit"));
    return editor;
}

void VersionEdit::makeEditor(Session& session, const Conflict& conflict, const QCborValue& begin)
{
    const Field& field = *info(conflict.kind).field(conflict.field);
    const auto names = [this, kind = conflict.kind, id = field.id](QWidget* focus) {
        localize(focus, [focus, kind, id] { focus->setAccessibleName(FieldTerms::label(kind, id)); });
        return focus;
    };
    switch (field.type) {
    case FieldType::Texts:
    case FieldType::Languages: {
        auto* edit = field.type == FieldType::Texts ? new TokenEdit(this) : new LanguagesEdit(this);
        take(edit, names(edit->lineEdit()));
        edit->setTokens(textsOf(begin));
        m_value = [edit] { return orNull(edit->tokens()); };
        return;
    }
    case FieldType::Integer: {
        auto* edit = new QSpinBox(this);
        take(edit, names(edit));
        edit->setRange(0, 1'000'000);
        edit->setValue(static_cast<int>(begin.toInteger()));
        m_value = [edit] { return QCborValue(edit->value()); };
        return;
    }
    case FieldType::Date: {
        auto* edit = new OptionalDateEdit(this);
        edit->setToday(session.clock().today());
        take(edit, names(edit->lineEdit()));
        edit->setDate(QDate::fromString(begin.toString(), Qt::ISODate));
        m_value = [edit]() -> std::optional<QCborValue> {
            if (!edit->isReadable())
                return std::nullopt;
            return orNull(edit->date().toString(Qt::ISODate));
        };
        return;
    }
    case FieldType::Time: {
        auto* edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(begin.toInteger()), this);
        edit->setCalendarPopup(true);
        take(edit, names(edit));
        m_value = [edit] { return QCborValue(edit->dateTime().toMSecsSinceEpoch()); };
        return;
    }
    case FieldType::Choice: {
        auto* edit = new QComboBox(this);
        take(edit, names(edit));
        for (const char* each : field.choices) {
            const QString choice = QString::fromLatin1(each);
            edit->addItem(FieldTerms::choice(conflict.kind, field.id, choice), choice);
        }
        edit->setCurrentIndex(edit->findData(begin.toString()));
        m_value = [edit] { return orNull(edit->currentData().toString()); };
        return;
    }
    default: {
        auto* edit = new NoteEdit(this);
        edit->setLines(3);
        take(edit, names(edit));
        edit->setText(begin.toString());
        m_value = [edit] { return orNull(edit->text()); };
        return;
    }
    }
}

std::optional<QCborValue> VersionEdit::value() const
{
    return m_value();
}

} // namespace Rinnalla
