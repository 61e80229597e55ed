// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryedits.h"
#include "core/sheets/sheetchecker.h"
#include "ui/print/sheetproof.h"
#include "ui/session/page.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace Rinnalla {

class CheckPanel;
class DifferencesView;
class DraftKeeper;
class FindingsList;
class MarkdownEdit;
class NoteEdit;
class Notice;
class PlaceholderMenu;
class SheetNameChoice;
class SheetPreview;
class WithdrawPanel;

/// Place "sheet-editor", detail "topic/language": the source on one side, the text being edited, and its page as one
/// types. What is typed is kept on this laptop as "sheet/topic/language" until it is saved as a draft, which the team
/// shares, or taken into use. Only texts of the session's room.
class SheetEditorPage final : public Page {
    Q_OBJECT

public:
    explicit SheetEditorPage(Session& session, QWidget* parent = nullptr);
    ~SheetEditorPage() override;

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSource();
    QWidget* makeEdit();
    QWidget* makeButtons();
    QPushButton* addButton(class FlowLayout* row, const char* name, void (SheetEditorPage::*pressed)());
    void connectParts();
    void retranslate();

    void open();
    void showSource();
    void read(const QString& text);
    void typed();
    void examine();
    void readProof();
    void showFindings();
    void libraryChanged();
    void refresh();
    void refreshConflict();
    void refreshDifferences();

    LibraryEdits::By by() const;
    QString inUse() const;
    QString savedText() const; ///< the shared draft, else the words in use, else what a new language begins with
    QString usedDigest() const;
    bool saveQuietly();
    bool write(const Edit& edit, const QString& done);

    void saveDraft();
    void dropDraft();
    Result<Edit> useEdit() const;
    void takeIntoUse();
    void beginCheck();
    void check();
    void beginWithdrawal();
    void useAgain();

    SheetNameChoice* m_choice;
    QTabWidget* m_sides;
    NoteEdit* m_source;
    DifferencesView* m_differences;
    MarkdownEdit* m_edit;
    QLabel* m_state;
    Notice* m_basisChanged;
    Notice* m_conflict;
    Notice* m_unprintable;
    QToolButton* m_insert;
    PlaceholderMenu* m_placeholders;
    FindingsList* m_findings;
    CheckPanel* m_check;
    WithdrawPanel* m_withdraw;
    SheetPreview* m_preview;
    QBoxLayout* m_columns = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_markChecked = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_withdrawButton = nullptr;
    QPushButton* m_again = nullptr;
    SheetName m_name;
    SheetName m_pageOf; ///< what the preview shows
    QString m_saved;    ///< savedText() as it was read last
    QString m_basis;    ///< digest of the words in use that the text was begun from
    std::unique_ptr<DraftKeeper> m_keeper;
    QTimer m_soon;      ///< after a pause in typing
    QTimer m_proofSoon; ///< after a longer one
    QList<SheetFinding> m_inText;
    QList<PrintFinding> m_onPaper; ///< of the printed page, some moments later
    bool m_proofReading = false;
    bool m_examined = false; ///< the findings are of the text as it stands
    bool m_readable = false;
};

} // namespace Rinnalla
