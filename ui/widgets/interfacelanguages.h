// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace Rinnalla {

/// The languages of the interface and the one in use. English is built in; others are catalogues compiled in
/// (:/translations) or dropped into the folder `translations` beside the program's data. Switching installs ours and
/// Qt's own texts, the locale dates and numbers follow, and the direction of the layout; every widget hears of it by
/// LanguageChange. UI thread only; the application owns one.
class InterfaceLanguages : public QObject {
    Q_OBJECT

public:
    explicit InterfaceLanguages(QObject* parent = nullptr);
    InterfaceLanguages(const QStringList& folders, QObject* parent); ///< for tests
    ~InterfaceLanguages() override;

    QStringList available() const; ///< BCP 47, sorted by their own names
    QString current() const { return m_current; }
    static QString nativeName(const QString& tag); ///< in its own script, beginning as its headings do

    /// The one chosen before; else the system's where there is one; else Finnish; else English.
    void start();
    /// At once, everywhere; remembered. A language that is not there is left alone.
    void choose(const QString& tag);

signals:
    void changed();

private:
    QString fileOf(const QString& name) const; ///< empty where no folder holds it
    void use(const QString& tag);

    QStringList m_folders;
    QString m_current = QStringLiteral("en");
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace Rinnalla
