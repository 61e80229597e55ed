// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/forms.h"
#include "core/sheets/facts.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);
const SheetCatalogue& sheets()
{
    static const auto loaded = SheetCatalogue::load();
    return *loaded;
}

/// Every language a sheet is there in, Finnish first.
QStringList sheetLanguages()
{
    QStringList tags = sheets().phraseLanguages();
    tags.removeAll(u"fi"_s);
    tags.prepend(u"fi"_s);
    return tags;
}

const Forms& forms()
{
    static const auto loaded = Forms::load();
    return *loaded;
}

/// A copy that may be spoilt.
struct Copy {
    Copy()
    {
        const QStringList files = QDir(u":/forms"_s).entryList(QDir::Files);
        for (const QString& file : files) {
            QFile::copy(u":/forms/"_s + file, path(file));
            QFile::setPermissions(path(file), QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QString path(const QString& file) const { return folder.filePath(file); }
    QJsonObject read(const QString& file) const
    {
        QFile in(path(file));
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    }
    void write(const QString& file, const QJsonObject& json) const
    {
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0)
            qFatal("not written");
    }
    QTemporaryDir folder;
};

} // namespace

class TestForms : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageHasEveryWord();
    void restsOnFacts();
    void stampedInEveryLanguage();
    void onlyWhatIsGivenIsFilledIn();
    void whatNeedsConsent();
    void aMistakeLeavesTheLanguageOut();
    void plainText();
};

void TestForms::everyLanguageHasEveryWord()
{
    QList<Error> refused;
    const auto loaded = Forms::load(u":/forms"_s, &refused);
    VERIFY_OK(loaded);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    QCOMPARE(loaded->languages(sheets()), sheetLanguages());
    for (const Form& form : loaded->all())
        for (const QString& language : sheetLanguages()) {
            const auto page = loaded->page({form.id, language, {}}, sheets(), Today);
            VERIFY_OK(page);
            QCOMPARE(page->blocks.size(), form.blocks.size() + 1);
            for (const SheetBlock& block : page->blocks)
                QVERIFY(!toText(block.cells.first().text).trimmed().isEmpty());
        }
}

/// No fact is claimed that is only remembered, disputed, or not among the facts at all.
void TestForms::restsOnFacts()
{
    const QStringList sound{u"SEEN"_s, u"SEEN-OLD"_s, u"SEED"_s, u"OWN"_s, u"SEEN-2ND"_s};
    QFile file(u":/facts/facts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object().value(u"facts"_s).toObject();
    int named = 0;
    for (const Form& form : forms().all())
        for (const FormBlock& block : form.blocks)
            for (const QString& id : block.facts) {
                const QString confidence = facts.value(id).toObject().value(u"confidence"_s).toString();
                QVERIFY2(sound.contains(confidence), qPrintable(id + u' ' + confidence));
                ++named;
            }
    QVERIFY(named > 8);
}

void TestForms::stampedInEveryLanguage()
{
    const QStringList rightToLeft{u"ar"_s, u"ckb"_s, u"prs"_s};
    for (const Form& form : forms().all())
        for (const QString& language : sheetLanguages()) {
            const auto page = forms().page({form.id, language, u"fi"_s}, sheets(), Today);
            VERIFY_OK(page);
            QCOMPARE(page->state, SheetState::Unchecked);
            QCOMPARE(page->stamps.size(), 2);
            for (const SheetRuns& stamp : page->stamps)
                QVERIFY(!stamp.isEmpty());
            QCOMPARE(page->columns.at(0).rightToLeft, rightToLeft.contains(language));
            QVERIFY(!page->columns.at(1).rightToLeft);
        }
    VERIFY_FAILS(forms().page({u"consent"_s, u"xx"_s, {}}, sheets(), Today), ErrorCode::NotFound);
    VERIFY_FAILS(forms().page({u"owl"_s, u"fi"_s, {}}, sheets(), Today), ErrorCode::NotFound);
}

void TestForms::onlyWhatIsGivenIsFilledIn()
{
    const QMap<QString, QString> values{{u"client.code_name"_s, u"Kaarna"_s}, {u"consent.scope"_s, u"نص عربي"_s}};
    const auto filled = forms().page({u"proposal"_s, u"ru"_s, u"fi"_s, SheetFormat::A4, values}, sheets(), Today);
    VERIFY_OK(filled);
    const QString text = toText(*filled);
    QCOMPARE(text.count(u"Kaarna"_s), 2); // once a column
    QCOMPARE(text.count(u"نص عربي"_s), 2);
    const auto empty = forms().page({u"proposal"_s, u"ru"_s, u"fi"_s}, sheets(), Today);
    QVERIFY(!toText(*empty).contains(u"Kaarna"_s));
    QVERIFY(toText(*empty).count(u"____"_s) > toText(*filled).count(u"____"_s));
}

void TestForms::whatNeedsConsent()
{
    QMap<QString, bool> needs;
    for (const Form& form : forms().all())
        needs.insert(form.id, form.needsConsent);
    QCOMPARE(needs,
             (QMap<QString, bool>{
                 {u"consent"_s, false}, {u"withdrawal"_s, false}, {u"proposal"_s, true}, {u"referral"_s, true}}));
    // The text a partner gets has no place for the name that stands in papers.
    for (const FormBlock& field : forms().form(u"referral"_s)->sources())
        QVERIFY2(!field.source.startsWith(u"identity"_s), qPrintable(field.source));
}

void TestForms::aMistakeLeavesTheLanguageOut()
{
    const Copy copy;
    QJsonObject swedish = copy.read(u"sv.json"_s);
    QJsonObject texts = swedish.value(u"texts"_s).toObject();
    texts.remove(u"scope"_s);
    swedish.insert(u"texts"_s, texts);
    copy.write(u"sv.json"_s, swedish);
    QJsonObject thai = copy.read(u"th.json"_s);
    texts = thai.value(u"texts"_s).toObject();
    texts.insert(u"scoop"_s, u"x"_s); // a word nobody asks for is a slip of the pen
    thai.insert(u"texts"_s, texts);
    copy.write(u"th.json"_s, thai);
    QList<Error> refused;
    const auto loaded = Forms::load(copy.folder.path(), &refused);
    VERIFY_OK(loaded);
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused.at(0).message.contains(u"sv.json"_s));
    QVERIFY(refused.at(0).message.contains(u"scope"_s));
    QVERIFY(!loaded->languages(sheets()).contains(u"sv"_s));
    QVERIFY(loaded->languages(sheets()).contains(u"fi"_s));
}

void TestForms::plainText()
{
    const FormRequest request{u"referral"_s, u"en"_s, {}, SheetFormat::A4, {{u"client.code_name"_s, u"Kaarna"_s}}};
    const QString text = forms().plainText(request);
    QVERIFY(text.contains(u": Kaarna"_s));
    QVERIFY(!text.contains(u'_'));
    QVERIFY(text.contains(forms().text(u"only_this"_s, u"en"_s)));
}

QTEST_GUILESS_MAIN(TestForms)
#include "testforms.moc"
