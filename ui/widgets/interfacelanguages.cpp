// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/interfacelanguages.h"

#include "ui/widgets/languagesedit.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString Prefix = QStringLiteral("rinnalla_");

QStringList usualFolders()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/translations"),
            QStringLiteral(":/translations")};
}

QString tagOf(const QString& file)
{
    return file.mid(Prefix.size()).section(u'.', 0, 0).replace(u'_', u'-');
}

} // namespace

InterfaceLanguages::InterfaceLanguages(QObject* parent)
    : InterfaceLanguages(usualFolders(), parent)
{}

InterfaceLanguages::InterfaceLanguages(const QStringList& folders, QObject* parent)
    : QObject(parent)
    , m_folders(folders)
{}

InterfaceLanguages::~InterfaceLanguages() = default;

QStringList InterfaceLanguages::available() const
{
    QStringList tags{QStringLiteral("en")};
    for (const QString& folder : m_folders)
        for (const QString& file : QDir(folder).entryList({Prefix + QStringLiteral("*.qm")}, QDir::Files))
            if (const QString tag = tagOf(file); !tags.contains(tag))
                tags += tag;
    std::sort(tags.begin(), tags.end(), [](const QString& one, const QString& other) {
        return nativeName(one).localeAwareCompare(nativeName(other)) < 0;
    });
    return tags;
}

QString InterfaceLanguages::nativeName(const QString& tag)
{
    const QLocale locale(tag);
    QString name = tag == QStringLiteral("en") ? QStringLiteral("English") : LanguagesEdit::nativeName(tag);
    return locale.toUpper(name.left(1)) + name.mid(1);
}

void InterfaceLanguages::start()
{
    const QStringList known = available();
    QStringList wanted{Preferences::language()};
    for (const QString& tag : QLocale::system().uiLanguages())
        wanted << tag << tag.section(u'-', 0, 0);
    wanted << QStringLiteral("fi");
    for (const QString& tag : std::as_const(wanted))
        if (known.contains(tag))
            return use(tag);
    use(QStringLiteral("en"));
}

void InterfaceLanguages::choose(const QString& tag)
{
    if (tag == m_current || !available().contains(tag))
        return;
    Preferences::setLanguage(tag);
    use(tag);
}

QString InterfaceLanguages::fileOf(const QString& name) const
{
    for (const QString& folder : m_folders)
        for (const QString& spelling : {name, QString(name).replace(u'-', u'_')})
            if (const QString path = folder + u'/' + spelling + QStringLiteral(".qm"); QFile::exists(path))
                return path;
    return {};
}

/// The layout direction is one of Qt's own texts; it is set from the locale instead, so that a language Qt has no texts
/// in is mirrored too.
void InterfaceLanguages::use(const QString& tag)
{
    m_current = tag;
    QLocale::setDefault(QLocale(tag == QStringLiteral("en") ? QStringLiteral("en-GB") : tag));
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    QString ofQt = fileOf(QStringLiteral("qtbase_") + tag);
    if (ofQt.isEmpty())
        ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(tag);
    if (m_qts.load(ofQt))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(fileOf(Prefix + tag)))
        QCoreApplication::installTranslator(&m_ours);
    QApplication::setLayoutDirection(QLocale().textDirection());
    QEvent language(QEvent::LanguageChange); // where no catalogue came or went, dates and numbers did change
    QCoreApplication::sendEvent(qApp, &language);
    emit changed();
}

} // namespace Rinnalla
