<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Off</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Sidonta lyhyeltä sivulta</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kaksipuolinen tulostus</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Sidonta pitkältä sivulta</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa. Haluatko korjata ne?</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sivun asetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sivun asetukset ovat ristiriidassa. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Näyttää ohjeen, myös Qt:n omat valitsimet.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Näyttää ohjeen komentorivin valitsimista.</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Templates</source>
        <translation>Mallit</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Väliaikaiset tiedostot</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Tiedostoa ”%1” ei voi avata turvalliseen kirjoittamiseen.</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Tiedostoa %1 ei voi luoda kirjoittamista varten: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Lohkoa ei voitu kirjoittaa: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Ei voi avata kirjoittamista varten: %1</translation>
    </message>
</context>
</TS>
