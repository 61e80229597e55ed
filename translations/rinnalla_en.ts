<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The sheets have %n error(s).</source>
        <translation>
            <numerusform>The sheets have %n error.</numerusform>
            <numerusform>The sheets have %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written here do not count for the team.</source>
        <translation>
            <numerusform>%n edit written here does not count for the team.</numerusform>
            <numerusform>%n edits written here do not count for the team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HsdsEntries</name>
    <message numerus="yes">
        <source>%n things stand in the file again under the same id. Each was taken once.</source>
        <translation>
            <numerusform>%n thing stands in the file again under the same id. Each was taken once.</numerusform>
            <numerusform>%n things stand in the file again under the same id. Each was taken once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::ActivityPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::AppointmentForm</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::CalendarPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientHeader</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactForm</name>
    <message numerus="yes">
        <source>This changes %n text(s)</source>
        <translation>
            <numerusform>This changes %n text</numerusform>
            <numerusform>This changes %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s).</source>
        <translation>
            <numerusform>in %n language.</numerusform>
            <numerusform>in %n languages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) rest on it. They do not change by themselves: read them again.</source>
        <translation>
            <numerusform>%n text rests on it. It does not change by itself: read it again.</numerusform>
            <numerusform>%n texts rest on it. They do not change by themselves: read them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactsModel</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::FindingsList</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before the text can be checked.</source>
        <translation>
            <numerusform>%n thing to mend before the text can be checked.</numerusform>
            <numerusform>%n things to mend before the text can be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::LeaveCard</name>
    <message numerus="yes">
        <source>%n edit(s) written here do not count for the team; they are on this laptop only.</source>
        <translation>
            <numerusform>%n edit written here does not count for the team; it is on this laptop only.</numerusform>
            <numerusform>%n edits written here do not count for the team; they are on this laptop only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::MappingCard</name>
    <message numerus="yes">
        <source>%n row(s), written as %1, cells separated by %2.</source>
        <translation>
            <numerusform>%n row, written as %1, cells separated by %2.</numerusform>
            <numerusform>%n rows, written as %1, cells separated by %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::NewPassphraseEdit</name>
    <message numerus="yes">
        <source>Take at least %n characters. Four or five everyday words in a row are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Take at least %n character. Four or five everyday words in a row are easy to remember and hard to guess.</numerusform>
            <numerusform>Take at least %n characters. Four or five everyday words in a row are easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnersPage</name>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>%n organisation found</numerusform>
            <numerusform>%n organisations found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathCanvas</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathEditorPage</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before the route can be used.</source>
        <translation>
            <numerusform>%n thing to mend before the route can be used.</numerusform>
            <numerusform>%n things to mend before the route can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::PreviewCard</name>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Take in %n</numerusform>
            <numerusform>Take in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own notes stay. So do %n field(s) you changed by hand.</source>
        <translation>
            <numerusform>Your own notes stay. So does %n field you changed by hand.</numerusform>
            <numerusform>Your own notes stay. So do %n fields you changed by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralsCard</name>
    <message numerus="yes">
        <source>%n open referral(s) rest on a consent that was withdrawn or has ended.</source>
        <translation>
            <numerusform>%n open referral rests on a consent that was withdrawn or has ended.</numerusform>
            <numerusform>%n open referrals rest on a consent that was withdrawn or has ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReviewField</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::ShippedOffer</name>
    <message numerus="yes">
        <source>The program brings %n organisation(s) and service(s) it knows, each with its source and how sure it is. None of them was checked by telephone.</source>
        <translation>
            <numerusform>The program brings %n organisation or service it knows, with its source and how sure it is. It was not checked by telephone.</numerusform>
            <numerusform>The program brings %n organisations and services it knows, each with its source and how sure it is. None of them was checked by telephone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program&apos;s own list is newer: %n new or changed. What you wrote yourself stays.</source>
        <translation>
            <numerusform>The program&apos;s own list is newer: %n new or changed. What you wrote yourself stays.</numerusform>
            <numerusform>The program&apos;s own list is newer: %n new or changed. What you wrote yourself stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncCard</name>
    <message numerus="yes">
        <source>%n thing(s) were written on two laptops at the same time. Both versions are kept until somebody chooses.</source>
        <translation>
            <numerusform>%n thing was written on two laptops at the same time. Both versions are kept until somebody chooses.</numerusform>
            <numerusform>%n things were written on two laptops at the same time. Both versions are kept until somebody chooses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::TakeCard</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what you wrote or checked yourself</source>
        <translation>
            <numerusform>%n of them replaces what you wrote or checked yourself</numerusform>
            <numerusform>%n of them replace what you wrote or checked yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fact(s) taken in</source>
        <translation>
            <numerusform>%n text or fact taken in</numerusform>
            <numerusform>%n texts or facts taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteWriter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetTerms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Not checked, expires in %n day</numerusform>
            <numerusform>Not checked, expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Checked, expires in %n day</numerusform>
            <numerusform>Checked, expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n laptop(s) were let in: compare the words below.</source>
        <translation>
            <numerusform>%n laptop was let in: compare the words below.</numerusform>
            <numerusform>%n laptops were let in: compare the words below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) sent.</source>
        <translation>
            <numerusform>%n edit sent.</numerusform>
            <numerusform>%n edits sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) received.</source>
        <translation>
            <numerusform>%n edit received.</numerusform>
            <numerusform>%n edits received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not yet sent.</source>
        <translation>
            <numerusform>%n edit not yet sent.</numerusform>
            <numerusform>%n edits not yet sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not yet sent</source>
        <translation>
            <numerusform>%n edit not yet sent</numerusform>
            <numerusform>%n edits not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayLists</name>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
