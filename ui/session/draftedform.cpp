// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/draftedform.h"

#include "ui/session/recorddraft.h"
#include "ui/widgets/notice.h"

namespace Rinnalla {

DraftedForm::DraftedForm(Session& session, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_record{kind, {}, {}}
    , m_notice(new Notice(Notice::Tone::Error, this))
{}

DraftedForm::~DraftedForm() = default;

void DraftedForm::begin(const QString& draft, const Record& record)
{
    leave();
    m_record = record;
    m_record.kind = m_kind;
    m_notice->setText({});
    fill(m_record);
    auto begun = std::make_unique<RecordDraft>(m_session, draft, m_record, [this] { return typed(); });
    if (const Values kept = begun->resume(); !kept.isEmpty()) {
        fill(Record{m_kind, m_record.id, kept});
        m_notice->setText(begun->movedMeanwhile());
    }
    m_draft = std::move(begun); // from here on a change is the worker's
}

Values DraftedForm::typed() const
{
    Edit edit{m_kind, m_record.id, {}};
    read(edit);
    return edit.values;
}

bool DraftedForm::isTyped() const
{
    return m_draft && m_draft->isTyped();
}

void DraftedForm::touch()
{
    if (!m_draft)
        return;
    m_notice->setText({});
    m_draft->touch();
}

bool DraftedForm::save(const QString& said)
{
    QWidget* where = nullptr;
    m_notice->setText(problem(where));
    if (!m_notice->text().isEmpty()) {
        where->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_notice->setText(m_draft->movedMeanwhile());
    if (!m_notice->text().isEmpty())
        return false;
    Edit edit{m_kind, m_record.id, {}};
    if (m_record.id.isNull()) {
        read(edit);
        edit.id = m_session.store().newId();
        complete(edit);
        edit.values.removeIf([](const auto& field) { return field.value().isNull(); });
    } else {
        edit.values = m_draft->changed();
    }
    if (!m_session.write({edit}, said))
        return false;
    m_record.id = edit.id;
    discard();
    return true;
}

void DraftedForm::leave()
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
}

void DraftedForm::discard()
{
    if (m_draft)
        m_draft->discard();
    m_draft.reset();
}

} // namespace Rinnalla
