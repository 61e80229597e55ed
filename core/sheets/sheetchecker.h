// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"
#include "core/sheets/sheetrules.h"

#include <memory>

namespace Rinnalla {

/// Something to mend in the sheets or the data behind them.
struct SheetFinding {
    enum class Level { Warning, Error };
    /// What resources/README.md asks of a text.
    enum class Rule {
        Structure,
        Length,
        Promise,
        Capitals,
        Digits,
        Unconfirmed,
        Expiry,
        Form,
        Letters,
        Terms,
        Law,
        Discretion
    };

    Level level = Level::Error;
    Rule rule = Rule::Structure;
    QString file; ///< "sheets/help-now/en.md"
    int row = 0;  ///< 0: before the first row, or the whole file
    QString message;
};

QString levelName(SheetFinding::Level level); ///< "error"
QString ruleName(SheetFinding::Rule rule);    ///< "length"

/// Holds the texts, facts, services and words against the rules that need neither fonts nor paper. Whether every letter
/// has a glyph and where lines break is seen where sheets are painted.
class SheetChecker {
public:
    /// Everything found, in the order of the sheets. Fails only where the data cannot be read at all; a text that is
    /// refused is a finding. `folder` as SheetCatalogue::load takes it.
    static Result<QList<SheetFinding>> check(const QString& folder, const QDate& today);
    /// One text while it is written, against the data and the other languages in use. Quick enough for every pause in
    /// typing. A text that cannot be read at all is one finding of the rule `structure`.
    static Result<QList<SheetFinding>> check(const SheetCatalogue& catalogue, const SheetName& name,
                                             const QString& markdown, const QDate& today);

private:
    /// One printed paragraph.
    struct Passage {
        int row = 0;
        QList<SheetPiece> pieces;
        QStringList facts;

        QString text() const; ///< words and terms; placeholders are left out
        QStringList terms() const;
    };
    /// One text under examination.
    struct Sheet {
        const SheetEdition& edition;
        const SheetText& text;
        QString file;
        QList<Passage> passages;
    };

    SheetChecker(const SheetCatalogue& catalogue, const QHash<QString, SheetRules>& rules, const QDate& today);

    static Sheet sheetOf(const SheetEdition& edition, const SheetText& text);
    void checkHasRules(const Sheet& sheet, SheetFinding::Level level);
    void checkSheet(const Sheet& sheet);
    void checkAlike(const Sheet& sheet);
    void checkLaw(const Sheet& sheet);
    void checkLaw(const Sheet& sheet, int row, const QString& said, const LawWords& there, const QString& translated,
                  const LawWords& here);
    void checkTerms(const Sheet& sheet);
    void checkNeutral(const Sheet& sheet);
    void checkTerms(const Sheet& sheet, const Passage& in, const Passage& other, const char* problem);
    void checkLength(const Sheet& sheet);
    void checkExpiry(const Sheet& sheet);
    void checkPassage(const Sheet& sheet, const Passage& passage);
    void checkWords(const Sheet& sheet, const Passage& passage);
    void checkConfirmed(const Sheet& sheet, const Passage& passage);
    void checkLetters(const QString& language, const QString& file, int row, const QString& text);
    void checkScripts(const Sheet& sheet, const Passage& passage);
    void checkServices();
    void checkFacts();
    void checkLastDay(const QString& file, const QString& id, const QDate& gatheredOn, const QDate& last, int months);
    QString shouted(const QString& text) const;
    void add(SheetFinding::Rule rule, const QString& file, int row, const QString& message,
             SheetFinding::Level level = SheetFinding::Level::Error);

    const SheetCatalogue& m_catalogue;
    const QHash<QString, SheetRules>& m_rules;
    QDate m_today;
    QSet<QString> m_names; ///< words of the services' names, which may be written in capitals
    QList<SheetFinding> m_findings;
};

} // namespace Rinnalla
