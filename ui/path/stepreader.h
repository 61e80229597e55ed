// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "ui/widgets/plaintext.h"

#include <QSet>

class QVBoxLayout;

namespace Rinnalla {

class OptionalDateEdit;
class OptionCard;

/// A template step to read: what it is, what comes before it, its price, periods, options and consequences, in the
/// language of the interface beside another one. With `records` it also takes down the days periods start on, what was
/// told and what was chosen. The templates outlive it.
class StepReader : public QWidget {
    Q_OBJECT

public:
    /// What is taken down; independent of the language shown.
    struct Record {
        Period::Starts starts;
        QSet<QString> told; ///< option ids
        QString chosen;     ///< option id
    };

    StepReader(const PathTemplates& paths, bool records, const QDate& today, QWidget* parent = nullptr);

    /// beside: a BCP 47 tag, or empty for one language only.
    void show(const StepTemplate* step, const QString& beside);
    using QWidget::show;
    void reload(); ///< the templates are others now; what was taken down stays

    const Record& record() const { return m_record; }
    void setRecord(const Record& record);

signals:
    void recordChanged(); ///< by the worker
    void chosen(const QString& option);
    void told();
    void deadlineComputed(const QDate& day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void speak();
    void addIntroduction(QVBoxLayout* column, const QStringList& languages);
    void addTexts(QVBoxLayout* column, const LocalText& text, const QStringList& languages);
    void addPeriods(QVBoxLayout* column, const QStringList& languages);
    void addOptions(QVBoxLayout* column, const QStringList& languages);
    QString resultOf(const Period& period) const;
    QStringList limitOf(Period::Sense sense, const QDate& day) const;
    void refreshResults();
    void apply();

    const PathTemplates& m_paths;
    PathTemplates m_spoken; ///< with the texts of both languages
    QStringList m_languages;
    bool m_records;
    QDate m_today;
    QString m_shown;                      ///< the id of the step
    const StepTemplate* m_step = nullptr; ///< in m_spoken
    QString m_beside;
    Record m_record;
    QWidget* m_content = nullptr;
    QMap<Period::Start, OptionalDateEdit*> m_starts;
    QList<PlainText*> m_results; ///< by period
    QList<OptionCard*> m_options;
};

} // namespace Rinnalla
