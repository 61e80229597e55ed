// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tokenedit.h"

#include "core/base/text.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/suggestions.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Rinnalla {

namespace {

bool isComma(QChar c)
{
    constexpr char16_t arabicComma = 0x060c;
    constexpr char16_t ideographicComma = 0x3001;
    return c == u',' || c == arabicComma || c == ideographicComma;
}

/// One of the list, and the button that takes it out. Its words wrap.
class Chip final : public QToolButton {
public:
    Chip(const QString& words, QWidget* parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(5, 5, 5, 5);
        auto* icon = new IconLabel(QStringLiteral("edit-clear"), this);
        auto* text = new PlainText(words, this);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        for (QWidget* part : {static_cast<QWidget*>(icon), static_cast<QWidget*>(text)})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    QSize sizeHint() const override { return layout()->totalSizeHint(); }
    QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }
};

bool holds(const QStringList& tokens, const QString& token)
{
    return tokens.contains(token, Qt::CaseInsensitive);
}

} // namespace

TokenEdit::TokenEdit(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_edit);
    box->addWidget(m_chips);
    m_chips->hide();
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_suggestions = new Suggestions(m_edit); // asked first: Enter takes what it has chosen
    connect(m_edit, &QLineEdit::textEdited, this, &TokenEdit::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &TokenEdit::commit);
    connect(m_suggestions, &Suggestions::taken, this, [this](const QVariant& value) { add(value.toString()); });
}

/// A field that goes while it has the focus says that editing is finished, to somebody half gone.
TokenEdit::~TokenEdit()
{
    m_edit->disconnect(this);
}

QStringList TokenEdit::tokens() const
{
    const QString pending = meant(m_edit->text());
    const bool counts = !pending.trimmed().isEmpty() && !holds(m_tokens, pending) && !isRefused(pending);
    return counts ? m_tokens + QStringList{pending} : m_tokens;
}

void TokenEdit::setTokens(const QStringList& tokens)
{
    m_edit->clear();
    m_tokens = tokens;
    showTokens();
}

void TokenEdit::setCompletions(const QStringList& completions)
{
    m_completions = completions;
}

void TokenEdit::setRefused(const QStringList& refused)
{
    m_refused.clear();
    for (const QString& each : refused)
        m_refused += Text::folded(each).trimmed();
    const QStringList before = m_tokens;
    m_tokens.removeIf([this](const QString& token) { return isRefused(token); });
    if (m_tokens.size() == before.size())
        return;
    showTokens();
    for (const QString& token : before)
        if (isRefused(token))
            emit this->refused(token);
    emit changed();
}

bool TokenEdit::isRefused(const QString& token) const
{
    return m_refused.contains(Text::folded(token).trimmed());
}

void TokenEdit::commit()
{
    add(m_edit->text());
}

void TokenEdit::setPlaceholderText(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

bool TokenEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tokens.isEmpty()) {
        remove(m_tokens.constLast());
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return enter && key->modifiers() == Qt::NoModifier && add(m_edit->text());
}

void TokenEdit::typed(const QString& text)
{
    if (!text.isEmpty() && isComma(text.back()))
        add(text.chopped(1));
    else
        suggest();
    emit changed();
}

QList<TokenEdit::Proposal> TokenEdit::proposals(const QString& typed) const
{
    QList<Proposal> found;
    const QString folded = Text::folded(typed);
    for (const QString& completion : m_completions)
        if (Text::folded(completion).startsWith(folded))
            found += {completion, completion};
    return found;
}

void TokenEdit::suggest()
{
    constexpr int most = 6;
    QList<Suggestions::Item> items;
    if (!m_edit->text().isEmpty())
        for (const Proposal& proposal : proposals(m_edit->text()))
            if (items.size() < most && !holds(m_tokens, proposal.token))
                items += {inLine(proposal.text), proposal.token};
    m_suggestions->offer(items, takesFirst());
}

bool TokenEdit::add(const QString& text)
{
    if (text.trimmed().isEmpty())
        return false;
    m_suggestions->offer({}, false);
    const QString token = meant(text);
    if (token.isEmpty())
        return true;
    m_edit->clear();
    if (isRefused(token)) {
        emit refused(token);
        emit changed();
    } else if (!holds(m_tokens, token)) {
        m_tokens += token;
        showTokens();
        emit changed();
    }
    return true;
}

void TokenEdit::remove(const QString& token)
{
    m_tokens.removeAll(token);
    showTokens();
    m_edit->setFocus();
    emit changed();
}

void TokenEdit::showTokens()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    QWidget* before = m_edit;
    for (const QString& token : m_tokens) {
        auto* chip = new Chip(shown(token).simplified(), m_chips);
        localize(chip, [this, chip, token] {
            chip->setAccessibleName(tr("Remove %1").arg(inLine(shown(token))));
            chip->setToolTip(chip->accessibleName());
        });
        connect(chip, &QToolButton::clicked, this, [this, token] { remove(token); });
        m_flow->addWidget(chip);
        chip->show();
        setTabOrder(before, chip); // made late, reached in its place
        before = chip;
    }
    m_chips->setVisible(!m_tokens.isEmpty());
}

} // namespace Rinnalla
