// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/textsedit.h"

#include "core/base/languagetag.h"
#include "ui/session/terms.h"
#include "ui/widgets/noteedit.h"

#include <QLabel>
#include <QLocale>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int CharactersOfAColumn = 26;

/// Long texts are seen nearly whole, short ones take little room.
int linesFor(const LocalText& text)
{
    qsizetype longest = 0;
    for (const QString& words : text.all())
        longest = qMax(longest, words.size());
    return qBound(2, static_cast<int>(longest) / CharactersOfAColumn + 1, 8);
}

const QStringList& required()
{
    static const QStringList languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    return languages;
}

} // namespace

TextsEdit::TextsEdit(const QString& name, const LocalText& text, const QStringList& languages, QWidget* parent)
    : QWidget(parent)
    , m_begun(text)
    , m_languages(languages)
    , m_columns(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* heading = new QLabel(name);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addLayout(m_columns);
    m_columns->setSpacing(12);
    const int lines = linesFor(text);
    for (const QString& language : languages) {
        auto* field = new NoteEdit;
        field->setLines(lines);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        field->setObjectName(language);
        field->setTabChangesFocus(true);
        field->setAccessibleName(QStringLiteral("%1, %2").arg(name, Terms::languageName(language)));
        QTextOption option = field->document()->defaultTextOption();
        option.setTextDirection(QLocale(language).textDirection());
        field->document()->setDefaultTextOption(option);
        field->setText(text.all().value(language));
        field->moveCursor(QTextCursor::Start); // a long text is read from its beginning
        auto* label = new QLabel(Terms::languageName(language));
        label->setProperty("muted", true);
        label->setBuddy(field);
        auto* one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(label);
        one->addWidget(field);
        m_columns->addLayout(one, 1);
        m_fields.insert(language, field);
        connect(field, &QTextEdit::textChanged, this, &TextsEdit::changed);
    }
}

bool TextsEdit::isChanged(const QString& language) const
{
    const NoteEdit* field = m_fields.value(language);
    return field && field->text() != m_begun.all().value(language);
}

bool TextsEdit::dropsOthers() const
{
    const auto isHidden = [this](const QString& tag) { return !m_languages.contains(tag); };
    const QStringList tags = m_begun.all().keys();
    return std::any_of(tags.begin(), tags.end(), isHidden)
           && std::any_of(required().begin(), required().end(), [this](const auto& tag) { return isChanged(tag); });
}

LocalText TextsEdit::text() const
{
    QMap<QString, QString> texts = dropsOthers() ? QMap<QString, QString>() : m_begun.all();
    for (const QString& language : m_languages) {
        const QString typed = m_fields.value(language)->text();
        if (typed.trimmed().isEmpty() && !required().contains(language))
            texts.remove(language);
        else
            texts.insert(language, typed);
    }
    return LocalText(texts);
}

void TextsEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = static_cast<int>(m_languages.size()) * fontMetrics().averageCharWidth() * CharactersOfAColumn;
    m_columns->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
