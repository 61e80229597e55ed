// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QPushButton;

namespace Rinnalla {

class RecordDraft;
class Heading;
class Notice;

/// An organisation, one of its services or one of its places, to write. What is typed and not saved is kept as the
/// draft "partner/new", "partner/edit/<id>", "service/new/<partner>", "service/edit/<id>", "location/…". A secret place
/// has no address here: it is neither asked for nor kept.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    explicit RecordForm(Session& session, QWidget* parent = nullptr);
    ~RecordForm() override;

    void begin(Kind kind, const Id& partner); ///< a new one; partner: whose service or place it is
    void edit(const Record& record);
    bool save();

    /// Where a draft of this name is gone on with; an empty page where the name is none of ours.
    static Place placeOfDraft(const QString& name);

signals:
    void saved(const Rinnalla::Id& record);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// How one field is edited.
    struct Editor {
        quint16 field = 0;
        QWidget* widget = nullptr;
        QWidget* label = nullptr;
        std::function<QCborValue()> read;
        std::function<void(const QCborValue&)> fill;
        std::function<QString()> problem; ///< may be empty
    };

    void open(const Record& record, const QString& draft);
    void build(Kind kind);
    void addEditor(QFormLayout* form, quint16 field);
    Editor makeEditor(quint16 field);
    Editor makeText(bool manyLines);
    Editor makeTokens(quint16 field);
    Editor makeDetails(quint16 field);
    Editor makeChoice(const QList<std::pair<QCborValue, const char*>>& choices);
    Editor makeDate();
    Editor makeMunicipality();
    QWidget* makeButtons();
    void touch();
    void followSecret();
    bool isSecret() const;
    Edit read() const;
    void fill(const Values& values);
    QString problem() const;
    QList<Edit> edits(Edit edit) const;
    void retranslate();

    Session& m_session;
    Record m_record; ///< as it was when opened; null id while new
    QWidget* m_card = nullptr;
    Heading* m_heading = nullptr;
    Notice* m_why = nullptr; ///< why no address is kept
    Notice* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_discard = nullptr;
    QList<Editor> m_editors;
    std::unique_ptr<RecordDraft> m_draft;
};

} // namespace Rinnalla
