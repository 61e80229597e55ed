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
</context>
<context>
    <name>PathText</name>
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
    <name>Rinnalla::SheetsModel</name>
    <message numerus="yes">
        <source>Not checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Not checked, expires in %n day</numerusform>
            <numerusform>Not checked, expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
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
