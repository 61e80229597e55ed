// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/partneredit.h"

#include "core/base/text.h"
#include "core/store/lists.h"
#include "core/store/rows.h"
#include "core/store/search.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/suggestions.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace Rinnalla {

namespace {

constexpr int MostSuggested = 7;

Result<QList<Record>> beginningWith(Connection& connection, const QString& typed, int limit)
{
    return guarded([&] {
        const QString from = Text::sortKey(typed);
        Statement query = connection.prepare("SELECT " + Rows::columns(Kind::Partner)
                                             + " FROM partner t WHERE t.deleted IS NULL AND t.sort >= ? AND t.sort < ? "
                                               "ORDER BY t.sort, t.pk LIMIT ?");
        query.with(from, QString(from + QChar(0xFFFF)), limit);
        QList<Record> found;
        while (query.step())
            found += Rows::read(connection, Kind::Partner, query, 0);
        return found;
    });
}

} // namespace

QList<Record> partnersNamed(Connection& connection, const QString& typed, int limit)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    QList<Record> found = beginningWith(connection, text, limit).value_or(QList<Record>());
    const auto hits = Search::find(connection, {text, Kind::Partner, {}, 0}, limit);
    for (const Search::Hit& hit : hits.value_or(QList<Search::Hit>())) {
        const bool known =
            std::any_of(found.begin(), found.end(), [&](const Record& one) { return one.id == hit.record.id; });
        if (!known && found.size() < limit)
            found += hit.record;
    }
    return found;
}

PartnerEdit::PartnerEdit(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new QLineEdit(this))
    , m_suggestions(new Suggestions(m_edit))
    , m_status(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("partner-field"));
    m_edit->setClearButtonEnabled(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setProperty("muted", true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_edit);
    box->addWidget(m_status);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PartnerEdit::typed);
    connect(m_suggestions, &Suggestions::taken, this, &PartnerEdit::take);
    localize(this, [this] {
        m_edit->setPlaceholderText(tr("Type a name, or leave empty"));
        m_edit->setToolTip(m_edit->placeholderText());
        refresh();
    });
}

bool PartnerEdit::isUnknown() const
{
    return m_partner.id.isNull() && !m_edit->text().trimmed().isEmpty();
}

void PartnerEdit::setPartner(const Id& partner)
{
    const auto record =
        partner.isNull() ? std::nullopt : Lists::record(m_session.connection(), partner).value_or(std::nullopt);
    choose(record && record->kind == Kind::Partner && !record->boolean(DeletedField) ? *record : Record());
}

void PartnerEdit::choose(const Record& partner)
{
    m_partner = partner;
    m_edit->setText(partner.text(PartnerField::Name));
    m_edit->setCursorPosition(0);
    refresh();
}

void PartnerEdit::typed(const QString& text)
{
    m_partner = {};
    QList<Suggestions::Item> items;
    const QString folded = Text::folded(text.trimmed());
    for (const Record& partner : partnersNamed(m_session.connection(), text, MostSuggested)) {
        const QString name = partner.text(PartnerField::Name);
        if (m_partner.id.isNull() && Text::folded(name.trimmed()) == folded)
            m_partner = partner;
        items += {inLine(name), partner.id.toString(), QIcon::fromTheme(QStringLiteral("view-institution"))};
    }
    m_suggestions->offer(items, true);
    refresh();
    emit changed();
}

void PartnerEdit::take(const QVariant& value)
{
    setPartner(Id::fromString(value.toString()).value_or(Id()));
    emit changed();
}

void PartnerEdit::refresh()
{
    const QString words = status();
    m_status->setText(words);
    m_status->setVisible(!words.isEmpty());
}

QString PartnerEdit::status() const
{
    if (isUnknown())
        return tr("No partner has this name. Choose from the list, or add it on the page Partners first.");
    if (m_partner.id.isNull())
        return {};
    QStringList parts;
    if (m_partner.has(PartnerField::Region))
        parts += inLine(m_partner.text(PartnerField::Region));
    const QDate today = m_session.clock().today();
    const QDate until = m_partner.date(PartnerField::DoNotUseAfter);
    if (until.isValid() && until < today)
        parts += tr("Out of date since %1: check it before you use it").arg(Terms::day(until, today));
    return parts.join(QStringLiteral(" · "));
}

} // namespace Rinnalla
