// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/forms.h"
#include "ui/casework/formfields.h"
#include "ui/print/outputservice.h"
#include "ui/session/page.h"

class QComboBox;
class QPushButton;

namespace Rinnalla {

class Heading;
class Notice;
class SheetPreview;

/// Place "form" with a client as its record, or nobody. The detail is the form's id; "referral/<referral>" makes the
/// text to hand over with one. A paper to fill in, in the client's language beside Finnish, stamped as unchecked. What
/// tells another office something is not printed before a consent that holds is chosen.
class FormPage final : public Page {
    Q_OBJECT

public:
    FormPage(Session& session, OutputService& output, QWidget* parent = nullptr);
    ~FormPage() override;

    void show(const Place& place) override;
    Place place() const override { return m_place; }
    using Page::show;

    bool isUsable() const { return m_usable; } ///< for the buttons, and for tests

private:
    void build();
    QWidget* makeChoices();
    void retranslate();
    void fillForms();
    void fillLanguages();
    void fillConsents();
    void reload();
    void refresh();
    void refuse(const QString& why);
    Id receiver(const Record& consent) const;
    QString hint() const;
    QString missing() const; ///< before this may be printed; empty where nothing is
    const Form* form() const;
    Record consent() const;
    FormRequest request() const;
    void print();
    void save();
    void copy();
    void begin(const char* what, const QString& done, const std::function<Status()>& work,
               const std::shared_ptr<Printer>& printer = {});

    OutputService& m_output;
    Forms m_forms;
    Place m_place{QStringLiteral("form"), {}, {}};
    Record m_client;
    Record m_referral;
    QList<Record> m_consents;
    SheetPage m_page;
    bool m_usable = false;
    bool m_busy = false;
    Heading* m_heading;
    QPushButton* m_back;
    QComboBox* m_form;
    QComboBox* m_language;
    QComboBox* m_beside;
    QComboBox* m_consent;
    QLabel* m_consentLabel;
    FormFields* m_fields;
    Notice* m_state;
    Notice* m_hint;
    Notice* m_missing;
    QPushButton* m_record;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_copy;
    SheetPreview* m_preview;
};

} // namespace Rinnalla
