// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/passphraseedit.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>

#include <cstring>

namespace Rinnalla {

namespace {

/// Told to screen readers as a password field; they hear dots, never letters.
class AccessiblePassphrase final : public QAccessibleWidget {
public:
    explicit AccessiblePassphrase(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return QString(static_cast<PassphraseEdit*>(widget())->length(), QChar(0x2022));
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    auto* edit =
        className == QLatin1StringView("Rinnalla::PassphraseEdit") ? qobject_cast<PassphraseEdit*>(object) : nullptr;
    return edit ? new AccessiblePassphrase(edit) : nullptr;
}

bool startsCharacter(unsigned char byte)
{
    return (byte & 0xc0) != 0x80;
}

char32_t decode(const unsigned char* bytes, std::size_t size)
{
    char32_t value = size == 1 ? bytes[0] : bytes[0] & (0xff >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        value = value << 6 | (bytes[i] & 0x3f);
    return value;
}

void wipe(QString& text)
{
    Rinnalla::wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

SecretBuffer PassphraseEdit::secret() const
{
    return SecretBuffer(m_bytes.data(), m_size);
}

/// A combining mark belongs to the character before it.
int PassphraseEdit::length() const
{
    int count = 0;
    for (std::size_t at = 0; at < m_size;) {
        std::size_t end = at + 1;
        while (end < m_size && !startsCharacter(m_bytes.data()[end]))
            ++end;
        if (count == 0 || !QChar::isMark(decode(m_bytes.data() + at, end - at)))
            ++count;
        at = end;
    }
    return count;
}

void PassphraseEdit::clear()
{
    Rinnalla::wipe(m_bytes.data(), MaxBytes);
    m_size = 0;
    edited();
}

void PassphraseEdit::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    update();
}

void PassphraseEdit::setShown(bool shown)
{
    m_shown = shown;
    update();
}

bool PassphraseEdit::insert(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool fits = size > 0 && size <= MaxBytes - m_size;
    if (fits) {
        std::memcpy(m_bytes.data() + m_size, bytes.constData(), size);
        m_size += size;
    } else if (size > 0) {
        QApplication::beep();
    }
    Rinnalla::wipe(bytes.data(), size);
    if (fits)
        edited();
    return fits;
}

void PassphraseEdit::paste()
{
    QString text = QApplication::clipboard()->text();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    insert(text);
    wipe(text);
}

void PassphraseEdit::removeLast()
{
    bool mark = true;
    while (m_size > 0 && mark) {
        std::size_t at = m_size - 1;
        while (at > 0 && !startsCharacter(m_bytes.data()[at]))
            --at;
        mark = QChar::isMark(decode(m_bytes.data() + at, m_size - at));
        Rinnalla::wipe(m_bytes.data() + at, m_size - at);
        m_size = at;
    }
    edited();
}

void PassphraseEdit::edited()
{
    m_caretShown = true;
    update();
    updateMicroFocus();
    QAccessibleValueChangeEvent event(this, QString(length(), QChar(0x2022)));
    QAccessible::updateAccessibility(&event);
    emit changed();
}

bool PassphraseEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // a letter here is never a shortcut of the window
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll)
            || (!key->text().isEmpty() && key->text().at(0).isPrint()
                && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))))
            event->accept();
    }
    return QWidget::event(event);
}

void PassphraseEdit::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit submitted();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || event->matches(QKeySequence::SelectAll)
             || (control && event->key() == Qt::Key_Backspace))
        clear();
    else if (event->key() == Qt::Key_Backspace)
        removeLast();
    else if (const QString text = event->text();
             !text.isEmpty() && text.at(0).category() != QChar::Other_Control
             && (!control || event->modifiers() & (Qt::AltModifier | Qt::GroupSwitchModifier)))
        insert(text);
    else
        event->ignore();
}

void PassphraseEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        insert(event->commitString());
    event->accept();
}

QVariant PassphraseEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
        return textRect();
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString();
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void PassphraseEdit::focusInEvent(QFocusEvent*)
{
    m_caretShown = true;
    if (const int time = QApplication::cursorFlashTime(); time > 1 && m_blink == 0)
        m_blink = startTimer(time / 2);
    update();
}

void PassphraseEdit::focusOutEvent(QFocusEvent*)
{
    if (m_blink != 0)
        killTimer(m_blink);
    m_blink = 0;
    m_caretShown = false;
    update();
}

void PassphraseEdit::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_blink)
        return;
    m_caretShown = !m_caretShown;
    update();
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* paste = menu.addAction(QIcon::fromTheme(QStringLiteral("edit-paste")), tr("Paste"));
    paste->setEnabled(!QApplication::clipboard()->text().isEmpty());
    QAction* clear = menu.addAction(QIcon::fromTheme(QStringLiteral("edit-clear")), tr("Clear"));
    clear->setEnabled(!isEmpty());
    connect(paste, &QAction::triggered, this, &PassphraseEdit::paste);
    connect(clear, &QAction::triggered, this, &PassphraseEdit::clear);
    menu.exec(event->globalPos());
}

QSize PassphraseEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, minimumSizeHint().height()};
}

QSize PassphraseEdit::minimumSizeHint() const
{
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * frame + 8};
}

QRect PassphraseEdit::textRect() const
{
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    return rect().adjusted(frame + 5, frame, -frame - 5, -frame);
}

void PassphraseEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.features = QStyleOptionFrame::None;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);

    const QRect area = textRect();
    painter.setClipRect(area);
    if (m_size == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(m_placeholder, Qt::ElideRight, area.width()));
    }
    painter.setPen(palette().color(QPalette::Text));
    const int used = m_shown ? paintLetters(painter, area) : paintDots(painter, area);
    if (hasFocus() && m_caretShown) {
        const QRect caret(area.left() + used, area.center().y() - fontMetrics().height() / 2, 1,
                          fontMetrics().height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), area, caret), palette().color(QPalette::Text));
    }
}

int PassphraseEdit::paintDots(QPainter& painter, const QRect& area) const
{
    const QString dot(QChar(0x2022));
    const int step = fontMetrics().horizontalAdvance(dot) + 2;
    const int shown = qMin(length(), qMax(0, area.width() / step - 1)); // the end is what matters
    for (int i = 0; i < shown; ++i) {
        const QRect cell(area.left() + i * step, area.top(), step, area.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), area, cell), Qt::AlignCenter, dot);
    }
    return shown * step;
}

int PassphraseEdit::paintLetters(QPainter& painter, const QRect& area) const
{
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(m_size));
    const int width = fontMetrics().horizontalAdvance(text);
    const int hidden = qMax(0, width + 2 - area.width());
    const QRect whole(area.left() - hidden, area.top(), width + 2, area.height());
    painter.drawText(QStyle::visualRect(layoutDirection(), area, whole), Qt::AlignVCenter, text);
    wipe(text);
    return width - hidden;
}

} // namespace Rinnalla
