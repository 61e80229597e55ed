// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include "core/sheets/ownlibrary.h"

#include <QCborMap>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Rinnalla {

class DraftKeeper;
class NoteEdit;
class Notice;
class OptionalDateEdit;
class PlainText;

/// One number, service or fact to look at and change: what it is, where it comes from, what the organisation has
/// instead, and who checked it. Says before saving which texts change. What is typed is kept as "fact/<key>" until it
/// is saved.
class FactForm : public Card {
    Q_OBJECT

public:
    explicit FactForm(Session& session, QWidget* parent = nullptr);
    ~FactForm() override;

    void edit(const QString& key, const QList<SheetName>& sheets); ///< sheets: of the room, that print it
    QString key() const { return m_key; }
    void begin();           ///< the cursor into the first field
    bool isTouched() const; ///< something is typed that is not saved

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        const char* name; ///< in the data
        QLabel* label;
        QWidget* editor;
    };

    QLineEdit* addText(const char* name);
    QComboBox* addBox(const char* name);
    NoteEdit* addNote(const char* name);
    void addRow(const char* name, QWidget* focus, QWidget* editor);
    QWidget* makeButtons();
    void retranslate();
    void fillChoices(const Field& field);
    QString labelOf(const QString& name) const;
    void fill();
    void describe();
    void say();
    const Field& fieldOf(const char* name) const;
    QString entered(const Field& field) const;
    QString shown(const Field& field, const QJsonObject& entry) const;
    void enter(const Field& field, const QString& text);
    bool isUsed(const Field& field) const;
    bool isNew() const; ///< a service that is being added
    QString effect() const;
    bool takesAway() const; ///< something that was known
    QJsonValue toValue(const Field& field) const;
    QJsonObject differing() const; ///< what the organisation has otherwise, with what is typed now
    bool changesValue() const;
    Status problem() const;
    QString unreadable(const QString& name) const; ///< what to write instead
    void save();
    void backToBuiltIn();
    QCborMap typed() const;

    Session& m_session;
    QString m_key;
    QList<SheetName> m_sheets;
    Heading* m_heading;
    PlainText* m_about;
    QFormLayout* m_form;
    QList<Field> m_fields;
    QLineEdit* m_by;
    OptionalDateEdit* m_on;
    OptionalDateEdit* m_until;
    QLabel* m_byLabel;
    QLabel* m_onLabel;
    QLabel* m_untilLabel;
    QLabel* m_effect;
    Notice* m_problem;
    QPushButton* m_save = nullptr;
    QPushButton* m_builtIn = nullptr;
    std::unique_ptr<DraftKeeper> m_keeper;
    QCborMap m_begun; ///< typed() as the form was filled
};

} // namespace Rinnalla
