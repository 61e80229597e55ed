// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FactForm that reads, weighs and writes a number or a service.

#include "ui/editor/factform.h"

#include "core/library/libraryedits.h"
#include "ui/editor/facttext.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>

namespace Rinnalla {

namespace {

constexpr int ServiceReviewMonths = 3;
const QString LastDay = QStringLiteral("do_not_use_after");
const QString AnyLanguage = QStringLiteral("und"); // as BCP 47 has it

QString nameOf(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

bool FactForm::isUsed(const Field& field) const
{
    static const QStringList ofFacts{QStringLiteral("text"), QStringLiteral("term"), QStringLiteral("source"),
                                     QStringLiteral("confidence"), QStringLiteral("note")};
    static const QStringList notOfServices{QStringLiteral("value"), QStringLiteral("text"), QStringLiteral("term"),
                                           QStringLiteral("note")};
    const QString name = nameOf(field.name);
    if (FactText::isFact(m_key))
        return ofFacts.contains(name);
    if (!FactText::isService(m_key))
        return name == u"value";
    return name == u"name" ? FactText::isOwnService(m_key) : !notOfServices.contains(name);
}

bool FactForm::isNew() const
{
    return FactText::isService(m_key) && FactText::entry(m_session.sheets(), m_key).isEmpty();
}

/// What the form shows of an entry.
QString FactForm::shown(const Field& field, const QJsonObject& entry) const
{
    const QJsonValue value = entry.value(nameOf(field.name));
    if (nameOf(field.name) == u"hours")
        return FactText::hours(value);
    if (nameOf(field.name) == u"name")
        return value[AnyLanguage].toString();
    if (value.isBool())
        return value.toBool()                   ? QStringLiteral("true")
               : nameOf(field.name) == u"ended" ? QString()
                                                : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

QString FactForm::entered(const Field& field) const
{
    if (const auto* box = qobject_cast<QComboBox*>(field.editor))
        return box->currentData().toString();
    if (const auto* note = qobject_cast<NoteEdit*>(field.editor))
        return note->text().trimmed();
    return static_cast<QLineEdit*>(field.editor)->text().trimmed();
}

void FactForm::enter(const Field& field, const QString& text)
{
    const QSignalBlocker quiet(field.editor);
    if (auto* box = qobject_cast<QComboBox*>(field.editor))
        box->setCurrentIndex(qMax(0, box->findData(text)));
    else if (auto* note = qobject_cast<NoteEdit*>(field.editor))
        note->setText(text);
    else
        static_cast<QLineEdit*>(field.editor)->setText(text);
}

QJsonValue FactForm::toValue(const Field& field) const
{
    const QString text = entered(field);
    const QString name = nameOf(field.name);
    if (name == u"hours")
        return FactText::hoursFrom(text);
    if (name == u"free" || name == u"anonymous" || name == u"ended")
        return text.isEmpty() ? QJsonValue() : QJsonValue(text == u"true");
    if (name == u"name")
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonObject{{AnyLanguage, text}};
    if (name == u"value" && !text.isEmpty()) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number >= 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void FactForm::edit(const QString& key, const QList<SheetName>& sheets)
{
    if (m_keeper)
        m_keeper->keep();
    m_key = key;
    m_sheets = sheets;
    m_keeper = std::make_unique<DraftKeeper>(
        m_session, QStringLiteral("fact/") + key, [this] { return isTouched() ? typed() : QCborMap(); }, nullptr);
    fill();
}

void FactForm::fill()
{
    const QJsonObject entry = FactText::entry(m_session.sheets(), m_key);
    const bool service = FactText::isService(m_key);
    const QDate today = m_session.clock().today();
    for (const Field& field : std::as_const(m_fields)) {
        m_form->setRowVisible(field.editor, isUsed(field));
        enter(field, isUsed(field) ? shown(field, entry) : QString());
    }
    m_form->setRowVisible(m_until, service);
    {
        const QSignalBlocker by(m_by);
        const QSignalBlocker on(m_on);
        const QSignalBlocker until(m_until);
        m_by->clear();
        m_on->setToday(today);
        m_until->setToday(today);
        m_on->setDate(today);
        m_until->setDate(service ? today.addMonths(ServiceReviewMonths) : QDate());
        m_begun = typed();
        const QCborMap kept = m_keeper->load();
        for (const Field& field : std::as_const(m_fields))
            if (const QCborValue value = kept.value(nameOf(field.name)); value.isString())
                enter(field, value.toString());
        m_by->setText(kept.value(QLatin1StringView("by")).toString());
    }
    m_problem->setText({});
    describe();
    say();
}

bool FactForm::isTouched() const
{
    return typed() != m_begun;
}

QCborMap FactForm::typed() const
{
    QCborMap all{{QLatin1StringView("by"), m_by->text().trimmed()}};
    for (const Field& field : m_fields)
        if (isUsed(field))
            all.insert(nameOf(field.name), entered(field));
    return all;
}

void FactForm::describe()
{
    const SheetCatalogue& sheets = m_session.sheets();
    const QJsonObject entry = FactText::entry(sheets, m_key);
    const Fact* fact = sheets.facts().fact(entry.value(QStringLiteral("fact")).toString());
    const OwnFact* own = sheets.ownLibrary().fact(m_key);
    const QDate today = m_session.clock().today();
    const QString source = fact ? fact->source : entry.value(QStringLiteral("source")).toString();
    const QString confidence = fact ? fact->confidence : entry.value(QStringLiteral("confidence")).toString();
    QStringList lines;
    if (!source.isEmpty())
        lines += tr("Source: %1").arg(inLine(source));
    lines += tr("How sure: %1").arg(FactText::confidence(confidence));
    if (own && own->check.isValid())
        lines += tr("Checked %1 by %2").arg(Terms::day(own->check.on, today), inLine(own->check.by));
    if (const QDate last = FactText::lastDay(sheets, m_key); last.isValid())
        lines += tr("Do not use after %1").arg(Terms::day(last, today));
    QStringList titles;
    for (const SheetName& name : std::as_const(m_sheets))
        titles += sheets.title(name.topic, QLocale().name().section(u'_', 0, 0));
    titles.removeDuplicates();
    const QString where = titles.join(QStringLiteral(", "));
    if (!titles.isEmpty())
        lines += FactText::isFact(m_key) ? tr("Stated in: %1").arg(where) : tr("Printed in: %1").arg(where);
    if (isNew())
        lines = {tr("A text prints it once it is written there: with “Insert” beside the text.")};
    m_heading->setText(isNew() ? tr("A new service") : FactText::name(sheets, m_key));
    m_about->setText(lines.join(u'\n'));
    m_builtIn->setEnabled(own && !FactText::isOwnService(m_key) && (!own->value.isEmpty() || own->check.isValid()));
}

bool FactForm::changesValue() const
{
    static const QStringList unprinted{QStringLiteral("source"), QStringLiteral("confidence"), QStringLiteral("note")};
    const QJsonObject entry = FactText::entry(m_session.sheets(), m_key);
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& field) {
        return isUsed(field) && !unprinted.contains(nameOf(field.name)) && entered(field) != shown(field, entry);
    });
}

/// Something that was known is not known any more.
bool FactForm::takesAway() const
{
    const QJsonObject entry = FactText::entry(m_session.sheets(), m_key);
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& field) {
        const QString name = nameOf(field.name);
        if (!isUsed(field) || entered(field) == shown(field, entry))
            return false;
        const bool printed =
            name == u"value" || name == u"display" || name == u"email" || name == u"website" || name == u"hours";
        return name == u"ended" ? !entered(field).isEmpty() : printed && entered(field).isEmpty();
    });
}

QString FactForm::effect() const
{
    const int texts = static_cast<int>(m_sheets.size());
    if (!changesValue())
        return tr("Nothing printed changes.");
    if (texts == 0)
        return tr("No text prints it.");
    if (FactText::isFact(m_key))
        return tr("%n text(s) rest on it. They do not change by themselves: read them again.", nullptr, texts);
    QSet<QString> languages;
    for (const SheetName& name : std::as_const(m_sheets))
        languages.insert(name.language);
    const QString where = tr("This changes %n text(s)", nullptr, texts) + u' '
                          + tr("in %n language(s).", nullptr, static_cast<int>(languages.size()));
    return where + u' '
           + (takesAway() ? tr("Texts that print what is empty now are not given until they are corrected.") + u' '
                          : QString())
           + tr("Today will list whom to tell.");
}

/// Which texts change, before anything does.
void FactForm::say()
{
    if (m_key.isEmpty())
        return;
    m_keeper->touch();
    m_effect->setText(effect());
    m_save->setEnabled(!m_by->text().trimmed().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Write first the role of who checked it."));
}

const FactForm::Field& FactForm::fieldOf(const char* name) const
{
    return *std::find_if(m_fields.cbegin(), m_fields.cend(),
                         [&](const Field& field) { return nameOf(field.name) == nameOf(name); });
}

QJsonObject FactForm::differing() const
{
    const SheetCatalogue& sheets = m_session.sheets();
    const QJsonObject entry = FactText::entry(sheets, m_key);
    const OwnFact* own = sheets.ownLibrary().fact(m_key);
    QJsonObject value = own ? own->value : QJsonObject();
    for (const Field& field : m_fields)
        if (isUsed(field) && entered(field) != shown(field, entry))
            value.insert(nameOf(field.name), toValue(field));
    if (FactText::isService(m_key) && m_until->date().isValid())
        value.insert(LastDay, m_until->date().toString(Qt::ISODate));
    if (isNew()) {
        value.insert(QStringLiteral("gathered_on"), m_on->date().toString(Qt::ISODate));
        value.insert(QStringLiteral("confidence"), entered(fieldOf("confidence")));
    }
    return value;
}

QString FactForm::unreadable(const QString& name) const
{
    if (name == u"hours")
        return tr("The hours cannot be read. Write them as in %1, or empty the field where they are not known.")
            .arg(FactText::hoursExample());
    if (name == u"name")
        return tr("Write what the service is called.");
    return tr("Write a whole number, or nothing where it is not known any more.");
}

/// As the data itself would refuse it, before it is written.
Status FactForm::problem() const
{
    const auto wrong = [](const QString& text) { return failure(ErrorCode::InvalidInput, text); };
    for (const Field& field : m_fields)
        if (isUsed(field) && toValue(field).isUndefined())
            return wrong(unreadable(nameOf(field.name)));
    const QDate today = m_session.clock().today();
    if (!m_on->date().isValid() || m_on->date() > today)
        return wrong(tr("Write the day it was checked; it cannot be in the future."));
    if (FactText::isService(m_key) && (!m_until->date().isValid() || m_until->date() < m_on->date()))
        return wrong(tr("Write the last day of use; it cannot be before the check."));
    const SheetCatalogue& sheets = m_session.sheets();
    const QString id = m_key.section(u'/', 1);
    if (FactText::isService(m_key)) {
        Services services = sheets.services();
        return services.lay(id, differing(), sheets.facts());
    }
    Facts facts = sheets.facts();
    return FactText::isFact(m_key) ? facts.layFact(id, differing()) : facts.layNumber(id, differing());
}

void FactForm::save()
{
    if (!m_save->isEnabled())
        return;
    const Status right = problem();
    m_problem->setText(right ? QString() : right.error().message);
    if (!right)
        return;
    const SheetCheck check{m_by->text().trimmed(), m_on->date(), m_until->date()};
    const Edit edit = LibraryEdits::fact(m_key, differing(), check, {m_session.worker(), m_session.clock().now()});
    const QCborMap before = m_begun;
    m_begun = typed(); // what is written is no draft any more
    if (!m_session.write({edit}, tr("Saved as checked"))) {
        m_begun = before;
        return;
    }
    m_keeper->discard();
    fill();
}

void FactForm::backToBuiltIn()
{
    const Edit edit = LibraryEdits::fact(m_key, {}, {}, {m_session.worker(), m_session.clock().now()});
    const QCborMap before = m_begun;
    m_begun = typed();
    if (!m_session.write({edit}, tr("As built in again"))) {
        m_begun = before;
        return;
    }
    m_keeper->discard();
    fill();
}

} // namespace Rinnalla
