// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheettext.h"
#include "tests/support/result.h"

using namespace Rinnalla;

namespace {

const QByteArray Good = R"(# Title

A lead with {{phone:one}}.

## Heading

1. **Key {{number:age}} word:** text (*termi*),
   and more.
<!-- F1 F2 -->

{{call:one}}

## Other

2. Last.
<!-- F3 -->
)";

Result<SheetText> parse(const QByteArray& markdown)
{
    return SheetText::parse(markdown, QStringLiteral("topic/xx.md"));
}

QByteArray changed(const char* what, const char* into)
{
    QByteArray text = Good;
    text.replace(what, into);
    Q_ASSERT(text != Good);
    return text;
}

} // namespace

class TestSheetText : public QObject {
    Q_OBJECT

private slots:
    void readsEveryPart()
    {
        using Kind = SheetPiece::Kind;
        const auto text = parse(Good);
        VERIFY_OK(text);
        QCOMPARE(text->title, QStringLiteral("Title"));
        QCOMPARE(text->lead.size(), 3);
        QCOMPARE(text->lead.at(1), (SheetPiece{Kind::Phone, QStringLiteral("one"), false}));
        QCOMPARE(text->parts.size(), 5);
        const SheetPart& row = text->parts.at(1);
        QCOMPARE(row.number, 1);
        QCOMPARE(row.facts, QStringList({QStringLiteral("F1"), QStringLiteral("F2")}));
        const QList<SheetPiece> pieces{
            {Kind::Text, QStringLiteral("Key "), true},   {Kind::Number, QStringLiteral("age"), true},
            {Kind::Text, QStringLiteral(" word:"), true}, {Kind::Text, QStringLiteral(" text ("), false},
            {Kind::Term, QStringLiteral("termi"), false}, {Kind::Text, QStringLiteral("), and more."), false},
        };
        QCOMPARE(row.pieces, pieces);
        QVERIFY(text->parts.at(2).kind == SheetPart::Kind::Call);
        QCOMPARE(text->parts.at(2).service, QStringLiteral("one"));
        QCOMPARE(text->parts.at(4).number, 2);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("names"); // what the message must name besides the file
        const auto row = [](const char* name, const QByteArray& text, const char* names) {
            QTest::newRow(name) << text << QString::fromLatin1(names);
        };
        row("nothing", {}, "");
        row("no title", changed("# Title\n", "\n"), "");
        row("two titles", changed("## Heading", "# Heading"), "");
        row("third level", changed("## Heading", "### Heading"), "");
        row("no lead", changed("A lead with {{phone:one}}.", ""), "");
        row("two leads", changed("## Heading", "Another.\n\n## Heading"), "");
        row("number jumps", changed("2. Last", "3. Last"), "row 1");
        row("number again", changed("2. Last", "1. Last"), "row 1");
        row("a paragraph between", changed("## Other", "Free words."), "row 1");
        row("call before the rows", changed("## Heading", "{{call:one}}"), "");
        row("call within a text", changed("2. Last.", "2. {{call:one}}"), "row 2");
        row("unknown placeholder", changed("{{number:age}}", "{{age:x}}"), "age:x");
        row("empty placeholder", changed("{{number:age}}", "{{number:}}"), "number:");
        row("open placeholder", changed("2. Last.", "2. {{number:age"), "row 2");
        row("no facts", changed("<!-- F3 -->", ""), "row 2");
        row("comment that is none", changed("<!-- F3 -->", "<!-- F3, F4! -->"), "row 2");
        row("two comments", changed("<!-- F3 -->", "<!-- F3 -->\n\n<!-- F4 -->"), "row 2");
        row("HTML block", changed("## Other", "<div>x</div>\n\n## Other"), "row 1");
        row("HTML within", changed("2. Last.", "2. <b>Last</b>."), "row 2");
        row("entity", changed("2. Last.", "2. A &amp; B."), "row 2");
        row("link", changed("2. Last.", "2. [x](https://example.org)"), "row 2");
        row("code", changed("2. Last.", "2. `x`"), "row 2");
        row("image", changed("2. Last.", "2. ![x](y.png)"), "row 2");
        row("line break", changed("2. Last.", "2. one  \n   two"), "row 2");
        row("bullets", changed("2. Last.", "- Last."), "row 1");
        row("list in a row", changed("2. Last.", "2. Last.\n   1. more"), "row 2");
        row("two paragraphs in a row", changed("2. Last.", "2. Last.\n\n   more"), "row 2");
        row("quote", changed("## Other", "> words"), "row 1");
        row("rule", changed("## Other", "***"), "row 1");
        row("empty row", changed("2. Last.", "2."), "row 2");
        row("bad UTF-8", changed("Last", "La\xff"), "");
        row("null character", QByteArray(Good).replace("Last", QByteArray("La\0st", 5)), "");
    }

    void refusesOtherForms()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, names);
        const auto text = parse(markdown);
        VERIFY_FAILS(text, ErrorCode::InvalidInput);
        QVERIFY2(text.error().message.startsWith(QStringLiteral("topic/xx.md")), qPrintable(text.error().message));
        QVERIFY2(text.error().message.contains(names), qPrintable(text.error().message));
    }

    void tellsDifferentStructures()
    {
        const auto original = parse(Good);
        VERIFY_OK(sameStructure(*original, *parse(changed("Last", "Viimeinen")), {}));
        // The words may need another order, but the same placeholders must be there.
        VERIFY_OK(
            sameStructure(*original, *parse(changed("**Key {{number:age}} word:**", "{{number:age}} **sana:**")), {}));
        for (const QByteArray& other :
             {changed("F3", "F4"), changed("{{number:age}}", "ten"), changed("{{call:one}}", "{{call:two}}"),
              changed("{{call:one}}", ""), changed("## Other", ""), changed("2. Last.\n<!-- F3 -->", "")}) {
            const auto text = parse(other);
            VERIFY_OK(text);
            const Status same = sameStructure(*original, *text, QStringLiteral("topic/xx.md"));
            VERIFY_FAILS(same, ErrorCode::InvalidInput);
            QVERIFY(same.error().message.contains(QStringLiteral("topic/xx.md")));
        }
    }

    void survivesAnything() // no input, however mangled, may do worse than be refused
    {
        for (qsizetype cut = 0; cut < Good.size(); ++cut) {
            parse(Good.left(cut));
            for (const char c : {'{', '*', '<', '\n', '#', '\xe0'}) {
                QByteArray text = Good;
                text[cut] = c;
                parse(text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSheetText)
#include "testsheettext.moc"
