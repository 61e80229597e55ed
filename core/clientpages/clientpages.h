// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/pagephrases.h"
#include "core/domain/record.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"

namespace Rinnalla {

class PageWriter;

/// What of a step goes on the client's own paper, and nothing else of it: no id, no client, no worker, no note.
struct PlannedStep {
    QString templateId; ///< empty: a step in own words
    QString title;      ///< as the step was written; of a template its own title is printed
    QString state;
    QString chosen; ///< the id of an option
    QString words;  ///< the decision as it was written
    QDate startsOn;
    QDate endsOn;
    QDate dueOn;
    QDateTime alongAt;   ///< when somebody goes along
    QString serviceName; ///< whom it is taken with, where that is known
    QString servicePhone;

    static PlannedStep of(const Record& step); ///< all but the service
};

/// What of the steps is printed.
struct PathContents {
    bool dates = true;
    bool words = true;
    bool numbers = true;    ///< of the services that can help with what is still ahead
    QStringList goals = {}; ///< the person's own, word for word; they stand before the steps
};

struct ClientPageRequest {
    QString language;
    QString beside;                       ///< a second language side by side; empty: none
    SheetFormat format = SheetFormat::A4; ///< a card has no room for these
};

/// The client's own pages: "options and consequences" of a step, and "my path", in their language. Texts are stamped
/// until somebody has checked them; what is not there in a language is in English, and said to be. One thread; the
/// texts of a language are read when it is first asked for.
class ClientPages {
public:
    /// Words with a mistake are told in `refused`; their language is not offered.
    explicit ClientPages(const PathTemplates& paths, QList<Error>* refused = nullptr);

    /// Those with all the fixed words: the sheets' and these pages'. In the order of the templates.
    QStringList languages(const SheetCatalogue& sheets) const;

    Result<SheetPage> options(const QString& step, const ClientPageRequest& request, const SheetCatalogue& sheets,
                              const QDate& today);
    /// The steps in the order they begin; those without a day come last.
    Result<SheetPage> myPath(QList<PlannedStep> steps, const PathContents& contents, const ClientPageRequest& request,
                             const SheetCatalogue& sheets, const QDate& today);

    /// The services a page prints the number of.
    static QStringList optionServices(const StepTemplate& step) { return step.partners; }
    QStringList pathServices(const QList<PlannedStep>& steps) const;
    /// Whether there is a number, and it is not too old to print.
    static bool isPrinted(const Service& service, const QDate& today);

private:
    Status prepare(const ClientPageRequest& request, const SheetCatalogue& sheets);
    void writeOptions(PageWriter& page, const Route& route, const StepTemplate& step) const;
    void writeStep(PageWriter& page, const PlannedStep& step, const PathContents& contents) const;
    static void writeServices(PageWriter& page, const QStringList& ids, const Services& services);
    SheetState pathState(const QList<PlannedStep>& steps, const QString& language) const;

    PathTemplates m_paths; ///< with the languages read so far
    QStringList m_spoken;
    QHash<QString, PagePhrases> m_phrases;
};

} // namespace Rinnalla
