<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Backup</name>
    <message>
        <source>The backup was stopped. No file was left behind.</source>
        <translation>Varmuuskopiointi keskeytettiin. Mitään tiedostoa ei jäänyt.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. Nothing else was changed.</source>
        <translation>Kopio ei läpäissyt tarkistusta, ja se poistettiin. Mitään muuta ei muutettu.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was not touched. Choose another name.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Siihen ei koskettu. Valitse toinen nimi.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This version does not have the command %1 yet.</source>
        <translation>Tässä versiossa ei vielä ole komentoa %1.</translation>
    </message>
    <message>
        <source>There is no command %1. See rinnalla-cli --help.</source>
        <translation>Komentoa %1 ei ole. Katso rinnalla-cli --help.</translation>
    </message>
    <message>
        <source>No command was given. See rinnalla-cli --help.</source>
        <translation>Komento puuttuu. Katso rinnalla-cli --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Käyttö: %1</translation>
    </message>
    <message>
        <source>--%1 takes one value, once.</source>
        <translation>--%1 ottaa yhden arvon, kerran.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. See rinnalla-cli --help.</source>
        <translation>Tässä ei ole valitsinta --%1. Katso rinnalla-cli --help.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Valitsin --%1 on annettu kahdesti.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valitsin --%1 tarvitsee arvon.</translation>
    </message>
    <message>
        <source>Usage: rinnalla-cli [--store FILE] [--lang LANGUAGE] [--json] COMMAND …

The passphrase is asked for on the terminal; else it is the first line of standard input.

</source>
        <translation>Käyttö: rinnalla-cli [--store TIEDOSTO] [--lang KIELI] [--json] KOMENTO …

Salalause kysytään päätteellä; muuten se on vakiosyötteen ensimmäinen rivi.

</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase,
4 no store or a damaged one, 5 the store is in use, 6 done, with warnings.</source>
        <translation>
Paluuarvo: 0 valmis, 1 torjuttu tai epäonnistui, 2 väärä käyttö, 3 väärä salalause,
4 ei arkistoa tai vioittunut, 5 arkisto on käytössä, 6 valmis, mutta jotain huomattavaa.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Salalause: </translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 ottaa kokonaisluvun väliltä %2–%3.</translation>
    </message>
    <message>
        <source>There is no compartment %1. Use support or serie.</source>
        <translation>Osastoa %1 ei ole. Käytä support tai serie.</translation>
    </message>
    <message>
        <source>The kind %1 is not known here. Kinds: %2.</source>
        <translation>Lajia %1 ei tunneta tässä. Lajit: %2.</translation>
    </message>
    <message>
        <source>%1 is not an id. Ids are 32 digits and letters from a to f.</source>
        <translation>%1 ei ole tunnus. Tunnuksessa on 32 numeroa ja kirjainta a–f.</translation>
    </message>
    <message>
        <source>Say with --clients how many clients to make up.</source>
        <translation>Kerro valitsimella --clients, montako asiakasta keksitään.</translation>
    </message>
    <message>
        <source>Records made up: %1, in %2 s</source>
        <translation>Keksittyjä tietueita: %1, aikaa %2 s</translation>
    </message>
    <message>
        <source>fills an empty store with made-up records, for trying and measuring</source>
        <translation>täyttää tyhjän arkiston keksityillä tietueilla kokeilua ja mittaamista varten</translation>
    </message>
    <message>
        <source>Erasing cannot be undone: the client and everything about them goes, from the history too. If that is what you want, add --yes.</source>
        <translation>Poistoa ei voi perua: asiakas ja kaikki häneen liittyvä häviää, myös historiasta. Jos haluat tätä, lisää --yes.</translation>
    </message>
    <message>
        <source>Erased. Older backups still hold the client: erase or replace them too.</source>
        <translation>Poistettu. Vanhemmissa varmuuskopioissa asiakas on vielä: poista tai korvaa nekin.</translation>
    </message>
    <message>
        <source>erases a client for good</source>
        <translation>poistaa asiakkaan lopullisesti</translation>
    </message>
    <message>
        <source>This version does not have the format %1 yet. It has: csv.</source>
        <translation>Tässä versiossa ei vielä ole muotoa %1. Siinä on: csv.</translation>
    </message>
    <message>
        <source>There is no format %1. There is: csv.</source>
        <translation>Muotoa %1 ei ole. On: csv.</translation>
    </message>
    <message>
        <source>Say with --kind what the file holds: client, contact or partner.</source>
        <translation>Kerro valitsimella --kind, mitä tiedostossa on: client, contact tai partner.</translation>
    </message>
    <message>
        <source>Records read and kept: %1</source>
        <translation>Luettu ja tallennettu tietueita: %1</translation>
    </message>
    <message>
        <source>Records read and found right: %1. Nothing was kept.</source>
        <translation>Luettu ja oikeiksi todettu tietueita: %1. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The file cannot be made, or there is one of that name already. It was not touched.</source>
        <translation>Tiedostoa ei voi tehdä, tai samanniminen on jo olemassa. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Tiedostoa ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever has it can read it. Remove it when it has served.</source>
        <translation>Tämä tiedosto on salaamaton: kuka tahansa, joka saa sen, voi lukea sen. Poista se, kun et enää tarvitse sitä.</translation>
    </message>
    <message>
        <source>reads records from another program&apos;s file</source>
        <translation>lukee tietueita toisen ohjelman tiedostosta</translation>
    </message>
    <message>
        <source>writes records to a file that is not encrypted</source>
        <translation>kirjoittaa tietueita salaamattomaan tiedostoon</translation>
    </message>
    <message>
        <source>what</source>
        <translation>mikä</translation>
    </message>
    <message>
        <source>value</source>
        <translation>arvo</translation>
    </message>
    <message>
        <source>version, schema, counts of every kind, size, last backup</source>
        <translation>versio, rakenne, kunkin lajin määrät, koko, viimeisin varmuuskopio</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was not touched.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Uusi salalause: </translation>
    </message>
    <message>
        <source>The new passphrase again: </source>
        <translation>Uusi salalause uudelleen: </translation>
    </message>
    <message>
        <source>The folder of the store cannot be made.</source>
        <translation>Arkiston kansiota ei voi tehdä.</translation>
    </message>
    <message>
        <source>Write the recovery key on paper and keep it apart from the laptop. It opens the store when the passphrase is forgotten, and is never shown again.</source>
        <translation>Kirjoita palautusavain paperille ja pidä se erillään kannettavasta. Se avaa arkiston, jos salalause unohtuu, eikä sitä näytetä enää koskaan.</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Palautusavain:</translation>
    </message>
    <message>
        <source>makes an empty store; prints the recovery key once</source>
        <translation>tekee tyhjän arkiston; tulostaa palautusavaimen kerran</translation>
    </message>
    <message>
        <source>The backup is made and checked. It opens with today&apos;s passphrase. The files beside it with the endings -keys and -keys2 belong to it.</source>
        <translation>Varmuuskopio on tehty ja tarkistettu. Se avautuu tämän päivän salalauseella. Vieressä olevat tiedostot, joiden lopussa on -keys ja -keys2, kuuluvat siihen.</translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>Varmuuskopion salalause: </translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Aiempi on tallessa nimellä %1</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Kaikki on kunnossa.</translation>
    </message>
    <message>
        <source>The store is damaged. Open your latest backup, and keep this file.</source>
        <translation>Arkisto on vioittunut. Avaa viimeisin varmuuskopiosi ja säilytä tämä tiedosto.</translation>
    </message>
    <message>
        <source>writes an encrypted copy and checks it</source>
        <translation>kirjoittaa salatun kopion ja tarkistaa sen</translation>
    </message>
    <message>
        <source>takes a backup into use; what it replaces is kept beside it</source>
        <translation>ottaa varmuuskopion käyttöön; aiempi jää talteen sen viereen</translation>
    </message>
    <message>
        <source>checks the file, its pages, the journal and the search index</source>
        <translation>tarkistaa tiedoston, sen sivut, muutoslokin ja hakemiston</translation>
    </message>
    <message>
        <source>Passphrase until now: </source>
        <translation>Tähänastinen salalause: </translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Salalause on vaihdettu. Vanhemmat varmuuskopiot avautuvat yhä vanhalla.</translation>
    </message>
    <message>
        <source>The recovery key on the old paper no longer opens this store. Write the new one on paper and keep it apart from the laptop.</source>
        <translation>Vanhan paperin palautusavain ei enää avaa tätä arkistoa. Kirjoita uusi paperille ja pidä se erillään kannettavasta.</translation>
    </message>
    <message>
        <source>changes the passphrase; asks for the old one and then for the new one</source>
        <translation>vaihtaa salalauseen; kysyy vanhan ja sitten uuden</translation>
    </message>
    <message>
        <source>makes a new recovery key; the old one stops working</source>
        <translation>tekee uuden palautusavaimen; vanha lakkaa toimimasta</translation>
    </message>
    <message>
        <source>The program does not speak %1. It speaks: %2.</source>
        <translation>Ohjelma ei puhu kieltä %1. Se puhuu: %2.</translation>
    </message>
    <message>
        <source>Records of the kind %1 hold nothing to search.</source>
        <translation>Lajin %1 tietueissa ei ole haettavaa.</translation>
    </message>
    <message>
        <source>Records of the kind %1 belong to no client.</source>
        <translation>Lajin %1 tietueet eivät kuulu asiakkaalle.</translation>
    </message>
    <message>
        <source>--after takes the key that the last list gave as next.</source>
        <translation>--after ottaa avaimen, jonka edellinen luettelo antoi kohdassa next.</translation>
    </message>
    <message>
        <source>There is no such client in this store.</source>
        <translation>Tällaista asiakasta ei ole tässä arkistossa.</translation>
    </message>
    <message>
        <source>There is more: --after %1</source>
        <translation>Lisää on: --after %1</translation>
    </message>
    <message>
        <source>lists records, a page at a time</source>
        <translation>luettelee tietueita sivu kerrallaan</translation>
    </message>
    <message>
        <source>There was no record on standard input.</source>
        <translation>Vakiosyötteessä ei ollut tietuetta.</translation>
    </message>
    <message>
        <source>reads one JSON object, or one a line, from standard input; prints the ids</source>
        <translation>lukee vakiosyötteestä yhden JSON-olion, tai yhden rivillä; tulostaa tunnukset</translation>
    </message>
    <message>
        <source>There is no such record in this store.</source>
        <translation>Tällaista tietuetta ei ole tässä arkistossa.</translation>
    </message>
    <message>
        <source>Records of this kind are not changed by hand.</source>
        <translation>Tämän lajin tietueita ei muuteta käsin.</translation>
    </message>
    <message>
        <source>The note stays as it was noted. The text was kept as an addendum to it.</source>
        <translation>Muistiinpano pysyy sellaisena kuin se kirjattiin. Teksti tallennettiin siihen lisäyksenä.</translation>
    </message>
    <message>
        <source>Nothing was different; nothing was written.</source>
        <translation>Mikään ei ollut toisin; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>changes fields of a record; an empty value empties the field</source>
        <translation>muuttaa tietueen kenttiä; tyhjä arvo tyhjentää kentän</translation>
    </message>
    <message>
        <source>This is a client&apos;s identity. Show the client with --identity: the look at it is then written down.</source>
        <translation>Nämä ovat asiakkaan henkilötiedot. Näytä asiakas valitsimella --identity: katsomisesta jää silloin merkintä.</translation>
    </message>
    <message>
        <source>Only a client has an identity.</source>
        <translation>Vain asiakkaalla on henkilötiedot.</translation>
    </message>
    <message>
        <source>a record with its history and conflicts</source>
        <translation>tietue, sen historia ja ristiriidat</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>No passphrase was given. It is asked for on a terminal; else it is the first line of standard input.</source>
        <translation>Salalausetta ei annettu. Se kysytään päätteellä; muuten se on vakiosyötteen ensimmäinen rivi.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>Salalauseessa on enintään %1 tavua.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Salalause on tyhjä.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Salalauseet eroavat toisistaan. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versio</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>do not use after</source>
        <translation>älä käytä jälkeen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>Say with --lang in which language, and with --out into which file.</source>
        <translation>Kerro valitsimella --lang kieli ja valitsimella --out tiedosto.</translation>
    </message>
    <message>
        <source>There is no format %1. There are: a4, large, a5, card, neutral.</source>
        <translation>Muotoa %1 ei ole. On: a4, large, a5, card, neutral.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet; the page says so.</source>
        <translation>Kukaan ei ole vielä tarkistanut tätä tekstiä; sivulla lukee niin.</translation>
    </message>
    <message>
        <source>the rights sheets: topics, languages, versions, dates, state</source>
        <translation>esitteet: aiheet, kielet, versiot, päivät, tila</translation>
    </message>
    <message>
        <source>renders a sheet as PDF; with --client it is recorded as handed out</source>
        <translation>tekee esitteestä PDF-tiedoston; --client kirjaa sen annetuksi</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>No code name</source>
        <translation>Ei peitenimeä</translation>
    </message>
    <message>
        <source>speaks and reads %1</source>
        <translation>puhuu ja lukee: %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>puhuu: %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lukee: %1</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>tarvitsee tulkin</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>katsotaan uudelleen %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Stopped. The store is empty, as it was before.</source>
        <translation>Keskeytetty. Arkisto on tyhjä, kuten ennenkin.</translation>
    </message>
    <message>
        <source>This store is not empty. Made-up records go only into an empty store, so that nobody takes them for real ones.</source>
        <translation>Tämä arkisto ei ole tyhjä. Keksittyjä tietueita lisätään vain tyhjään arkistoon, jottei kukaan luule niitä oikeiksi.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>The field %1 must be %2.</source>
        <translation>Kenttään %1 kuuluu %2.</translation>
    </message>
    <message>
        <source>a moment with its offset, as 2026-11-21T14:30:00+02:00</source>
        <translation>hetki aikaeroineen, esimerkiksi 2026-11-21T14:30:00+02:00</translation>
    </message>
    <message>
        <source>the id of another record</source>
        <translation>toisen tietueen tunnus</translation>
    </message>
    <message>
        <source>a list: JSON in square brackets, or words separated by commas</source>
        <translation>luettelo: JSON hakasulkeissa tai sanoja pilkuin erotettuina</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>The disk is full. Nothing was lost. Free some space and try again.</source>
        <translation>Levy on täynnä. Mitään ei kadonnut. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened here. Nothing was changed. Check the folder and its access rights.</source>
        <translation>Tiedostoa %1 ei voi avata täällä. Mitään ei muutettu. Tarkista kansio ja sen käyttöoikeudet.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. What was saved before is still there.</source>
        <translation>Tiedostoa %1 ei voitu lukea tai kirjoittaa. Aiemmin tallennettu on yhä tallessa.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first. Nothing was changed.</source>
        <translation>Arkisto on auki toisessa ikkunassa tai ohjelmassa. Sulje se siellä ensin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The folder of the store cannot be written to. Nothing was changed. Check the access rights of the folder.</source>
        <translation>Arkiston kansioon ei voi kirjoittaa. Mitään ei muutettu. Tarkista kansion käyttöoikeudet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What was noted stays as it was noted. Add an addendum instead.</source>
        <translation>Kirjattu pysyy sellaisena kuin se kirjattiin. Tee sen sijaan lisäys.</translation>
    </message>
    <message>
        <source>This record was erased for good and cannot come back.</source>
        <translation>Tämä tietue poistettiin lopullisesti, eikä se voi palata.</translation>
    </message>
    <message>
        <source>The field %1 names a record of the kind %2 that is not in this store.</source>
        <translation>Kentässä %1 on lajin %2 tietue, jota ei ole tässä arkistossa.</translation>
    </message>
    <message>
        <source>There is no such client in this store.</source>
        <translation>Tällaista asiakasta ei ole tässä arkistossa.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Line %1: %2 Nothing was kept.</source>
        <translation>Rivi %1: %2 Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>the name %1 is given twice.</source>
        <translation>nimi %1 on annettu kahdesti.</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone.</source>
        <translation>puolikas sijaispari on yksin.</translation>
    </message>
    <message>
        <source>there are too many levels.</source>
        <translation>tasoja on liikaa.</translation>
    </message>
    <message>
        <source>a name in double quotes and a colon are expected here.</source>
        <translation>tähän tarvitaan nimi lainausmerkeissä ja kaksoispiste.</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here.</source>
        <translation>tästä puuttuu pilkku tai lopettava sulje.</translation>
    </message>
    <message>
        <source>there is no such escape sequence in JSON.</source>
        <translation>JSONissa ei ole tällaista ohjausmerkkijonoa.</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8.</source>
        <translation>teksti ei ole kelvollista UTF-8:aa.</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark, or holds a control character.</source>
        <translation>tekstistä puuttuu lopettava lainausmerkki, tai siinä on ohjausmerkki.</translation>
    </message>
    <message>
        <source>the number is too large or not whole.</source>
        <translation>luku on liian suuri tai ei ole kokonaisluku.</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>tämä ei ole JSONia.</translation>
    </message>
    <message>
        <source>a JSON object is expected here.</source>
        <translation>tähän tarvitaan JSON-olio.</translation>
    </message>
    <message>
        <source>something stands after the end of the object.</source>
        <translation>olion lopun jälkeen on jotain.</translation>
    </message>
    <message>
        <source>something stands after the end of the value.</source>
        <translation>arvon lopun jälkeen on jotain.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is no store, or the key file that belongs beside it is missing. Nothing was changed. Put the two files back together, or restore a backup.</source>
        <translation>Tämä ei ole arkisto, tai sen viereen kuuluva avaintiedosto puuttuu. Mitään ei muutettu. Pane tiedostot taas yhteen tai palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The key file could not be written safely. The old passphrase still opens the store.</source>
        <translation>Avaintiedostoa ei voitu kirjoittaa turvallisesti. Vanha salalause avaa arkiston yhä.</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <source>The key file of this store is damaged. The store itself was not touched. Restore the key file from a backup.</source>
        <translation>Tämän arkiston avaintiedosto on vioittunut. Itse arkistoon ei koskettu. Palauta avaintiedosto varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The file beside the store is no key file. Nothing was changed.</source>
        <translation>Arkiston vieressä oleva tiedosto ei ole avaintiedosto. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This store was made with a newer version of the program. Update the program; nothing was changed.</source>
        <translation>Tämä arkisto on tehty ohjelman uudemmalla versiolla. Päivitä ohjelma; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Muisti ei riitä salalauseen tarkistamiseen. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Nothing was changed; try again.</source>
        <translation>Salalause ei ole oikea. Mitään ei muutettu; yritä uudelleen.</translation>
    </message>
    <message>
        <source>The recovery key does not open this store. Nothing was changed.</source>
        <translation>Palautusavain ei avaa tätä arkistoa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Choose another one.</source>
        <translation>Tyhjä salalause ei suojaa mitään. Valitse toinen.</translation>
    </message>
    <message>
        <source>This store has no such key.</source>
        <translation>Tällä arkistolla ei ole sellaista avainta.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The file to open instead of the usual one.</source>
        <translation>Avattava tiedosto tavallisen sijasta.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Palvelupolut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Esitteet</translation>
    </message>
</context>
<context>
    <name>PathTemplates</name>
    <message>
        <source>%1, field id: %2 is not the name of the file.</source>
        <translation>%1, kenttä id: %2 ei ole tiedoston nimi.</translation>
    </message>
    <message>
        <source>%1, field order: %2 is the order of another route.</source>
        <translation>%1, kenttä order: %2 on toisen reitin järjestysluku.</translation>
    </message>
    <message>
        <source>%1, field steps: %2 is a step of another route.</source>
        <translation>%1, kenttä steps: %2 on toisen reitin askel.</translation>
    </message>
    <message>
        <source>%1, field steps: %2 stands twice.</source>
        <translation>%1, kenttä steps: %2 on kahdesti.</translation>
    </message>
    <message>
        <source>There are no service paths in %1.</source>
        <translation>Kansiossa %1 ei ole palvelupolkuja.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Tiedostoa %1 ei voi lukea.</translation>
    </message>
    <message>
        <source>%1 holds no facts.</source>
        <translation>Tiedostossa %1 ei ole faktoja.</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, kenttä %2: %3</translation>
    </message>
    <message>
        <source>an object is needed here.</source>
        <translation>tähän tarvitaan olio.</translation>
    </message>
    <message>
        <source>this key is not known.</source>
        <translation>tätä avainta ei tunneta.</translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation>tähän tarvitaan teksti.</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens are needed here.</source>
        <translation>tähän tarvitaan pieniä kirjaimia, numeroita ja yhdysmerkkejä.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>tähän tarvitaan kokonaisluku väliltä %1–%2.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>tähän tarvitaan true tai false.</translation>
    </message>
    <message>
        <source>null or a day written YYYY-MM-DD is needed here.</source>
        <translation>tähän tarvitaan null tai päivä muodossa VVVV-KK-PP.</translation>
    </message>
    <message>
        <source>a list of at least %1 is needed here.</source>
        <translation>tähän tarvitaan luettelo, jossa on vähintään %1.</translation>
    </message>
    <message>
        <source>there is no fact %1.</source>
        <translation>faktaa %1 ei ole.</translation>
    </message>
    <message>
        <source>a text in fi, sv and en is needed here.</source>
        <translation>tähän tarvitaan teksti kielillä fi, sv ja en.</translation>
    </message>
    <message>
        <source>this is no language tag.</source>
        <translation>tämä ei ole kielitunniste.</translation>
    </message>
    <message>
        <source>one language says that this is unconfirmed, another does not.</source>
        <translation>yhdellä kielellä tämä sanotaan vahvistamattomaksi, toisella ei.</translation>
    </message>
    <message>
        <source>fact %1 is not confirmed, so each text must begin by saying so.</source>
        <translation>faktaa %1 ei ole vahvistettu, joten jokaisen tekstin pitää alkaa kertomalla se.</translation>
    </message>
    <message>
        <source>%1 is not JSON: byte %2: %3</source>
        <translation>%1 ei ole JSONia: tavu %2: %3</translation>
    </message>
    <message>
        <source>%1 is no earlier step of this route.</source>
        <translation>%1 ei ole tämän reitin aiempi askel.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 on kahdesti.</translation>
    </message>
    <message>
        <source>the option not-now is missing.</source>
        <translation>vaihtoehto not-now puuttuu.</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>tähän tarvitaan yksi näistä: %1.</translation>
    </message>
    <message>
        <source>this is before valid_from.</source>
        <translation>tämä on ennen kohtaa valid_from.</translation>
    </message>
    <message>
        <source>exactly one of days, months and years is needed here.</source>
        <translation>tähän tarvitaan täsmälleen yksi: days, months tai years.</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Date of the decision</source>
        <translation>Päätöksen päivä</translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation>Hakemuksen päivä</translation>
    </message>
    <message>
        <source>Date of the crime or event</source>
        <translation>Rikoksen tai tapahtuman päivä</translation>
    </message>
    <message>
        <source>Date of the final judgment</source>
        <translation>Lainvoimaisen tuomion päivä</translation>
    </message>
    <message>
        <source>Last day, from the decision</source>
        <translation>Viimeinen päivä, päätöksestä</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>a text of at most a million characters</source>
        <translation>teksti, jossa on enintään miljoona merkkiä</translation>
    </message>
    <message>
        <source>a whole number from 0 to a thousand million</source>
        <translation>kokonaisluku nollasta tuhanteen miljoonaan</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true tai false</translation>
    </message>
    <message>
        <source>a day that exists, written YYYY-MM-DD</source>
        <translation>oikea päivä muodossa VVVV-KK-PP</translation>
    </message>
    <message>
        <source>a moment with its offset, as 2026-11-21T14:30:00+02:00</source>
        <translation>hetki aikaeroineen, esimerkiksi 2026-11-21T14:30:00+02:00</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>yksi näistä: %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>luettelo tekstejä</translation>
    </message>
    <message>
        <source>language tags such as fi, th or zh-Hans</source>
        <translation>kielitunnisteita, kuten fi, th tai zh-Hans</translation>
    </message>
    <message>
        <source>a list of texts or of objects without further lists inside</source>
        <translation>luettelo tekstejä tai olioita, joiden sisällä ei ole enää luetteloita</translation>
    </message>
    <message>
        <source>the id of another record</source>
        <translation>toisen tietueen tunnus</translation>
    </message>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>Lajin %1 tietueessa ei ole kenttää %2.</translation>
    </message>
    <message>
        <source>The field %1 must be %2.</source>
        <translation>Kenttään %1 kuuluu %2.</translation>
    </message>
    <message>
        <source>The field %1 is needed and cannot be empty.</source>
        <translation>Kenttä %1 tarvitaan, eikä se voi olla tyhjä.</translation>
    </message>
</context>
<context>
    <name>RecordCsv</name>
    <message>
        <source>The file is not UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Tiedosto ei ole UTF-8:aa. Tallenna se muodossa ”CSV UTF-8”.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Muisti ei riitä.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is missing or out of place.</source>
        <translation>Rivi %1: lainausmerkki puuttuu tai on väärässä paikassa.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Tiedostoa ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>Row 1: a name is given twice.</source>
        <translation>Rivi 1: sama nimi on kahdesti.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>%1: there are %2 cells and %3 names.</source>
        <translation>%1: soluja on %2 ja nimiä %3.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Vienti keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>Line %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>The field identity must be a JSON object.</source>
        <translation>Kentän identity pitää olla JSON-olio.</translation>
    </message>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>Lajin %1 tietueessa ei ole kenttää %2.</translation>
    </message>
    <message>
        <source>Write each change as FIELD=VALUE.</source>
        <translation>Kirjoita jokainen muutos muodossa KENTTÄ=ARVO.</translation>
    </message>
    <message>
        <source>The field %1 is given twice.</source>
        <translation>Kenttä %1 on annettu kahdesti.</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>Lajin %1 tietueessa ei ole kenttää %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The field id must be 32 digits and letters from a to f.</source>
        <translation>Kentässä id pitää olla 32 numeroa ja kirjainta a–f.</translation>
    </message>
    <message>
        <source>The field id names a record that is there already.</source>
        <translation>Kentässä id on tietue, joka on jo olemassa.</translation>
    </message>
    <message>
        <source>The field %1 names a record of the kind %2 that is not in this store.</source>
        <translation>Kentässä %1 on lajin %2 tietue, jota ei ole tässä arkistossa.</translation>
    </message>
    <message>
        <source>The field identity must be an object.</source>
        <translation>Kentän identity pitää olla olio.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>The recovery key was not read right: it has nine groups of four letters and digits. Check it against the paper.</source>
        <translation>Palautusavaimesta ei saatu selvää: siinä on yhdeksän neljän kirjaimen ja numeron ryhmää. Vertaa paperiin.</translation>
    </message>
    <message>
        <source>Recovery key. It opens when the passphrase is forgotten. Keep this paper apart from the laptop, where only you reach it.</source>
        <translation>Palautusavain. Se avaa, jos salalause unohtuu. Pidä tämä paperi erillään kannettavasta, paikassa johon vain sinä pääset.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Varmuuskopioi nyt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Varmuuskopioinnin eteneminen</translation>
    </message>
    <message>
        <source>A backup is encrypted like the file itself and opens with the passphrase of today. Keep it on another device, together with the file of keys beside it. It is brought back on the screen where a passphrase is chosen, before the first use.</source>
        <translation>Varmuuskopio on salattu kuten itse tiedostokin, ja se avautuu tämän päivän salalauseella. Säilytä se toisella laitteella, yhdessä viereen syntyneen avaintiedoston kanssa. Se otetaan käyttöön näkymässä, jossa salalause valitaan, ennen ensimmäistä käyttöä.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Viimeisin varmuuskopio: %1</translation>
    </message>
    <message>
        <source>No backup has been made on this computer.</source>
        <translation>Tällä tietokoneella ei ole tehty varmuuskopiota.</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Mihin varmuuskopio tehdään</translation>
    </message>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Varmuuskopiot (*.rinnalla)</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>Varmuuskopio on tehty ja tarkistettu: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientCardPage</name>
    <message>
        <source>This client is not here. They may have been erased.</source>
        <translation>Tätä asiakasta ei ole täällä. Hänet on ehkä poistettu.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Palvelupolku</translation>
    </message>
    <message>
        <source>Walk a step</source>
        <translation>Käy askel läpi</translation>
    </message>
    <message>
        <source>No steps yet. Walk one together: it shows the options and what each brings.</source>
        <translation>Ei vielä askelia. Käykää yksi läpi yhdessä: siinä näkyy, mitä vaihtoehtoja on ja mitä kustakin seuraa.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Tila: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientForm</name>
    <message>
        <source>Code name</source>
        <translation>Peitenimi</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Puhuu</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lukee</translation>
    </message>
    <message>
        <source>How it is safe to contact, and how not</source>
        <translation>Miten yhteyttä voi ottaa turvallisesti, ja miten ei</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Turvahuomiot</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Katsotaan uudelleen</translation>
    </message>
    <message>
        <source>Topics not to record</source>
        <translation>Aiheet, joita ei kirjata</translation>
    </message>
    <message>
        <source>The day to look again cannot be read.</source>
        <translation>Päivästä, jolloin katsotaan uudelleen, ei saa selvää.</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Asiakas lisätty</translation>
    </message>
    <message>
        <source>Client saved</source>
        <translation>Asiakas tallennettu</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Muokkaa asiakasta</translation>
    </message>
    <message>
        <source>Suggest another name</source>
        <translation>Ehdota toista nimeä</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Tarvitsee tulkin</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Tallenna asiakas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Hylkää kirjoitettu</translation>
    </message>
    <message>
        <source>Another client has this code name already. Take care that they are not mixed up.</source>
        <translation>Tämä peitenimi on myös toisella asiakkaalla. Varo sekoittamasta heitä.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientHeader</name>
    <message>
        <source>Print a sheet</source>
        <translation>Tulosta esite</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Show the real name and details. That you did is written down.</source>
        <translation>Näytä oikea nimi ja tiedot. Katsomisesta jää merkintä.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Kirjaa suostumus</translation>
    </message>
    <message>
        <source>Mark as dormant</source>
        <translation>Siirrä tauolle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Päätä asiakkuus</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Poista lopullisesti …</translation>
    </message>
    <message>
        <source>How to contact, and safety</source>
        <translation>Yhteydenottosäännöt ja turvahuomiot</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientsModel</name>
    <message>
        <source>%1: none</source>
        <translation>%1: ei ole</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Peitenimi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeisin kontakti</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Seuraava määräaika</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>No client begins like this. Search everything looks inside names and notes too.</source>
        <translation>Mikään peitenimi ei ala näin. Hae kaikesta -kenttä etsii myös nimien ja muistiinpanojen sisältä.</translation>
    </message>
    <message>
        <source>No clients yet. A code name is enough to begin.</source>
        <translation>Ei vielä asiakkaita. Peitenimi riittää alkuun.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Code name begins with …</source>
        <translation>Peitenimen alku …</translation>
    </message>
    <message>
        <source>Filter by code name</source>
        <translation>Rajaa peitenimen mukaan</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Rajaa tilan mukaan</translation>
    </message>
    <message>
        <source>New client (Ctrl+Shift+N)</source>
        <translation>Uusi asiakas (Ctrl+Vaihto+N)</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Kaikki tilat</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>The person consents to</source>
        <translation>Mihin suostuu</translation>
    </message>
    <message>
        <source>What may be told, to whom, for what</source>
        <translation>Mitä saa kertoa, kenelle ja mitä varten</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation>Tallenna suostumus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Say what the person consents to.</source>
        <translation>Kirjoita, mihin asiakas suostuu.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Päivästä ei saa selvää.</translation>
    </message>
    <message>
        <source>Consent saved</source>
        <translation>Suostumus tallennettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactDelegate</name>
    <message>
        <source>Call back %1</source>
        <translation>Soittopyyntö %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactDetails</name>
    <message>
        <source>Done</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>Jatko on hoidettu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete this contact; you can undo it</source>
        <translation>Poista tämä kontakti; voit kumota poiston</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Lisää muistiinpanoon</translation>
    </message>
    <message>
        <source>The note stays as it was written; this is put under it. Ctrl+Enter adds.</source>
        <translation>Muistiinpano pysyy sellaisena kuin se kirjoitettiin; tämä tulee sen alle. Ctrl+Enter lisää.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Irrota</translation>
    </message>
    <message>
        <source>The contact stays, with nobody in particular</source>
        <translation>Kontakti jää, mutta ilman tiettyä asiakasta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>This contact was with the client chosen here</source>
        <translation>Tämä kontakti oli tässä valitun asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Client to link</source>
        <translation>Yhdistettävä asiakas</translation>
    </message>
    <message>
        <source>No note was written.</source>
        <translation>Muistiinpanoa ei ole.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Violence they told of</source>
        <translation>Väkivalta, josta kertoi</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Kohdatut ihmiset</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjannut</translation>
    </message>
    <message>
        <source>the pair on duty</source>
        <translation>vuorossa oleva työpari</translation>
    </message>
    <message>
        <source>Follow-up %1: %2</source>
        <translation>Jatko %1: %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Lisätty %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Kenen kanssa: %1</translation>
    </message>
    <message>
        <source>With nobody in particular</source>
        <translation>Ilman tiettyä asiakasta</translation>
    </message>
    <message>
        <source>Added to the note</source>
        <translation>Lisätty muistiinpanoon</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Jatko hoidettu</translation>
    </message>
    <message>
        <source>Contact linked</source>
        <translation>Kontakti yhdistetty</translation>
    </message>
    <message>
        <source>Contact unlinked</source>
        <translation>Kontakti irrotettu</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Kontakti poistettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactForm</name>
    <message>
        <source>How were you in touch?</source>
        <translation>Miten olitte yhteydessä?</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Yhteystapa</translation>
    </message>
    <message>
        <source>Press %1, or Alt+%1 while typing</source>
        <translation>Paina %1, tai kirjoittaessa Alt+%1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Type a topic and press Enter</source>
        <translation>Kirjoita aihe ja paina Enter</translation>
    </message>
    <message>
        <source>What was talked about, agreed, asked. Ctrl+Enter saves.</source>
        <translation>Mistä puhuttiin, mitä sovittiin, mitä kysyttiin. Ctrl+Enter tallentaa.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Kohdatut ihmiset</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Tulkin kanssa</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Jatko</translation>
    </message>
    <message>
        <source>Violence they told of</source>
        <translation>Väkivalta, josta kertoi</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactsModel</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei tiettyä asiakasta</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>Find in notes, places and topics</source>
        <translation>Etsi muistiinpanoista, paikoista ja aiheista</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation>Kontaktit, uusin ensin</translation>
    </message>
    <message>
        <source>No contacts yet. A call, a text message or a visit takes half a minute to note.</source>
        <translation>Ei vielä kontakteja. Puhelun, tekstiviestin tai käynnin kirjaa puolessa minuutissa.</translation>
    </message>
    <message>
        <source>No contact holds all of these words.</source>
        <translation>Missään kontaktissa ei ole kaikkia näitä sanoja.</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Näytä kaikki kontaktit</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DisplayCard</name>
    <message>
        <source>This computer</source>
        <translation>Tämä tietokone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Lock when nobody has touched anything for</source>
        <translation>Lukitse, kun mihinkään ei ole koskettu</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErasePanel</name>
    <message>
        <source>Erase this client</source>
        <translation>Poista tämä asiakas lopullisesti</translation>
    </message>
    <message>
        <source>Everything about this client is erased for good: contacts, notes, steps, sheets, consents, identity. This cannot be undone. To go on, type the code name: %1</source>
        <translation>Kaikki tästä asiakkaasta poistetaan lopullisesti: kontaktit, muistiinpanot, askeleet, esitteet, suostumukset ja henkilötiedot. Tätä ei voi kumota. Jos haluat jatkaa, kirjoita peitenimi: %1</translation>
    </message>
    <message>
        <source>Code name of the client to erase</source>
        <translation>Poistettavan asiakkaan peitenimi</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ExitButton</name>
    <message>
        <source>Quick exit</source>
        <translation>Nopea poistuminen</translation>
    </message>
    <message>
        <source>Hides the program at once and locks it. What you typed is kept. The same happens when Shift is pressed three times quickly.</source>
        <translation>Piilottaa ohjelman heti ja lukitsee sen. Kirjoittamasi säilyy. Saman tekee, kun painat Vaihto-näppäintä nopeasti kolme kertaa.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FirstRunPanel</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse salalause</translation>
    </message>
    <message>
        <source>Everything you write is kept on this computer in one encrypted file. Only your passphrase opens it; nobody can find it out for you.</source>
        <translation>Kaikki, mitä kirjoitat, säilyy tällä tietokoneella yhdessä salatussa tiedostossa. Vain salalauseesi avaa sen; kukaan ei voi selvittää sitä puolestasi.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Bring back a backup instead</source>
        <translation>Ota sen sijaan varmuuskopio käyttöön</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FollowUpField</name>
    <message>
        <source>When to come back to this</source>
        <translation>Milloin tähän palataan</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Ei jatkoa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Viikon päästä</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Valitse päivä</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Jatkon päivä</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Kuka hoitaa jatkon</translation>
    </message>
    <message>
        <source>The pair on duty, or initials</source>
        <translation>Vuorossa oleva työpari tai nimikirjaimet</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandoutPanel</name>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Is it safe to take paper along? Who sees the bag, the pockets, the phone?</source>
        <translation>Onko paperi turvallista ottaa mukaan? Kuka näkee laukun, taskut, puhelimen?</translation>
    </message>
    <message>
        <source>Is it safe to take paper along?</source>
        <translation>Onko paperi turvallista ottaa mukaan?</translation>
    </message>
    <message>
        <source>Yes, asked</source>
        <translation>Kyllä, kysytty</translation>
    </message>
    <message>
        <source>No: read together, nothing printed</source>
        <translation>Ei: luettu yhdessä, mitään ei tulostettu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Luettu yhdessä</translation>
    </message>
    <message>
        <source>Answer this first: then it can be printed or saved.</source>
        <translation>Vastaa ensin tähän: sitten esitteen voi tulostaa tai tallentaa.</translation>
    </message>
    <message>
        <source>Read it on the screen. One number can be learned by heart.</source>
        <translation>Lukekaa ruudulta. Yhden numeron voi oppia ulkoa.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::IdentityPanel</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kansalaisuus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>That you opened this is written down. It folds away when you leave the page.</source>
        <translation>Siitä, että avasit tämän, jää merkintä. Tiedot taittuvat piiloon, kun lähdet sivulta.</translation>
    </message>
    <message>
        <source>Save identity</source>
        <translation>Tallenna henkilötiedot</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>The date of birth cannot be read.</source>
        <translation>Syntymäajasta ei saa selvää.</translation>
    </message>
    <message>
        <source>Identity saved</source>
        <translation>Henkilötiedot tallennettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Avaimet</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Vaihda salalause…</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tee uusi palautusavain</translation>
    </message>
    <message>
        <source>The key on the old paper stops working.</source>
        <translation>Vanhan paperin avain lakkaa toimimasta.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Työskentelee</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Tähänastinen salalause</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Print the new key or write it down: it is shown only now. Destroy the old paper.</source>
        <translation>Tulosta uusi avain tai kirjoita se muistiin: se näytetään vain nyt. Hävitä vanha paperi.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Se on minulla paperilla</translation>
    </message>
    <message>
        <source>The passphrase is changed. From now on only the new one opens the file. Backups made before open with the old one.</source>
        <translation>Salalause on vaihdettu. Tästä lähtien vain uusi avaa tiedoston. Aiemmat varmuuskopiot avautuvat vanhalla.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LanguageMenu</name>
    <message>
        <source>Language of the program</source>
        <translation>Ohjelman kieli</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Ohjelman kieli: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LanguagesEdit</name>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>venäjä</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thai</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabia</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>viro</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romania</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgaria</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>unkari</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanja</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugali</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ranska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italia</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>puola</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvia</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>liettua</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraina</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albania</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkki</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persia</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>paštu</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>kurdi (kurmandži)</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>kurdi (sorani)</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amhara</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrinja</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>joruba</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Edo</source>
        <translation>edo</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>nigerianpidgin</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kiina</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnam</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepali</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>pohjoissaame</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romani</translation>
    </message>
    <message>
        <source>Finnish Sign Language</source>
        <translation>suomalainen viittomakieli</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LockScreen</name>
    <message>
        <source>Working</source>
        <translation>Työskentelee</translation>
    </message>
</context>
<context>
    <name>Rinnalla::MinutesField</name>
    <message>
        <source>not noted</source>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Rinnalla::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rinnalla::NewPassphraseEdit</name>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters. Four or five everyday words in a row are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Käytä vähintään %n merkkiä. Neljä tai viisi arkista sanaa peräkkäin on helppo muistaa ja vaikea arvata.</numerusform>
            <numerusform>Käytä vähintään %n merkkiä. Neljä tai viisi arkista sanaa peräkkäin on helppo muistaa ja vaikea arvata.</numerusform>
        </translation>
    </message>
    <message>
        <source>It repeats the same few characters and would be guessed soon. Add some words.</source>
        <translation>Siinä toistuvat samat merkit, ja se arvattaisiin pian. Lisää sanoja.</translation>
    </message>
    <message>
        <source>The two lines differ. Type the same in both.</source>
        <translation>Rivit eroavat toisistaan. Kirjoita molemmille sama.</translation>
    </message>
    <message>
        <source>Strong: hard to guess even with a fast computer.</source>
        <translation>Vahva: vaikea arvata nopeallakin tietokoneella.</translation>
    </message>
    <message>
        <source>Good enough. One more word would make it strong.</source>
        <translation>Riittävä. Yksi sana lisää tekisi siitä vahvan.</translation>
    </message>
    <message>
        <source>Both lines agree.</source>
        <translation>Rivit ovat samat.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OpenStepsModel</name>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OptionCard</name>
    <message>
        <source>Told</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>The person chose this</source>
        <translation>Asiakas valitsi tämän</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Kerrottu: %1</translation>
    </message>
    <message>
        <source>The person chose this: %1</source>
        <translation>Asiakas valitsi tämän: %1</translation>
    </message>
    <message>
        <source>For those close to them</source>
        <translation>Läheisille</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Ihmiselle itselleen</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Ei voi perua</translation>
    </message>
    <message>
        <source>May cost money</source>
        <translation>Voi maksaa</translation>
    </message>
    <message>
        <source>Unconfirmed: check before relying on it</source>
        <translation>Vahvistamatta: tarkista ennen kuin luotat tähän</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OptionalDateEdit</name>
    <message>
        <source>e.g. %1</source>
        <extracomment>An example of a date, in an empty field</extracomment>
        <translation>esim. %1</translation>
    </message>
    <message>
        <source>This is not a date. For example: %1</source>
        <translation>Tämä ei ole päivä. Esimerkiksi: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PaperKeyPanel</name>
    <message>
        <source>Your recovery key</source>
        <translation>Palautusavaimesi</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this key opens the file. It is shown now and never again. Print it or write it down, and keep the paper apart from the computer.</source>
        <translation>Jos unohdat salalauseen, vain tämä avain avaa tiedoston. Se näytetään nyt eikä enää koskaan. Tulosta se tai kirjoita se muistiin, ja pidä paperi erillään tietokoneesta.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Se on minulla paperilla</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathCanvas</name>
    <message>
        <source>Due today</source>
        <translation>Määräaika tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n päivä jäljellä</numerusform>
            <numerusform>%n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivä myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>alkaa %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>loppuu %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>määräaika %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathView</name>
    <message>
        <source>Show more time (Ctrl+-)</source>
        <translation>Näytä pidempi aika (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Näytä pidempi aika</translation>
    </message>
    <message>
        <source>Show less time (Ctrl++)</source>
        <translation>Näytä lyhyempi aika (Ctrl++)</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Näytä lyhyempi aika</translation>
    </message>
    <message>
        <source>Fit to width (Ctrl+0)</source>
        <translation>Sovita leveyteen (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Sovita leveyteen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathsPage</name>
    <message>
        <source>Paths</source>
        <translation>Palvelupolut</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Reitit</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Avoimet askeleet</translation>
    </message>
    <message>
        <source>Routes and their steps</source>
        <translation>Reitit ja niiden askeleet</translation>
    </message>
    <message>
        <source>Open steps by deadline</source>
        <translation>Avoimet askeleet määräajan mukaan</translation>
    </message>
    <message>
        <source>No step has a deadline.</source>
        <translation>Millään askeleella ei ole määräaikaa.</translation>
    </message>
    <message>
        <source>What the step brings</source>
        <translation>Mitä askel tuo</translation>
    </message>
</context>
<context>
    <name>Rinnalla::QuickContact</name>
    <message>
        <source>New contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>%1 is left out: the client has asked that it is not recorded.</source>
        <translation>%1 jää pois: asiakas on pyytänyt, ettei sitä kirjata.</translation>
    </message>
    <message>
        <source>What you type is kept, encrypted, until you save or discard it.</source>
        <translation>Kirjoittamasi säilyy salattuna, kunnes tallennat tai hylkäät sen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Enter, or Ctrl+Enter from the note</source>
        <translation>Enter, tai muistiinpanosta Ctrl+Enter</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Not to be recorded: %1</source>
        <translation>Ei kirjata: %1</translation>
    </message>
    <message>
        <source>Discarded. Until you save something else, you can bring it back.</source>
        <translation>Hylätty. Voit palauttaa sen, kunnes tallennat jotain muuta.</translation>
    </message>
    <message>
        <source>No client is called %1. Choose one from the list, make a new client, or leave it empty.</source>
        <translation>Peitenimeä %1 ei ole kenelläkään. Valitse luettelosta, tee uusi asiakas tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Here a contact is always with a client. Choose one or make a new one.</source>
        <translation>Täällä kontakti on aina jonkun asiakkaan kanssa. Valitse asiakas tai tee uusi.</translation>
    </message>
    <message>
        <source>Choose how you met: a call, a text message, outreach …</source>
        <translation>Valitse, miten olitte yhteydessä: puhelu, tekstiviesti, jalkautuminen …</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakti tallennettu</translation>
    </message>
    <message>
        <source>Contact saved, without what the client asked not to record</source>
        <translation>Kontakti tallennettu, ilman sitä mitä asiakas pyysi jättämään kirjaamatta</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RecoverPanel</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Avaa palautusavaimella</translation>
    </message>
    <message>
        <source>Type the key from your paper, then choose a new passphrase. Nothing that was saved is lost.</source>
        <translation>Kirjoita avain paperistasi ja valitse sitten uusi salalause. Mitään tallennettua ei katoa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RestorePanel</name>
    <message>
        <source>Bring back a backup</source>
        <translation>Ota varmuuskopio käyttöön</translation>
    </message>
    <message>
        <source>Choose the backup file. It opens with the passphrase of the day it was made; the file of keys beside it must be there too. The backup itself stays as it is.</source>
        <translation>Valitse varmuuskopion tiedosto. Se avautuu sen päivän salalauseella, jona se tehtiin; myös sen avaintiedoston pitää olla vieressä. Itse varmuuskopio pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Varmuuskopion salalause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Tiedostoa ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Varmuuskopiot (*.rinnalla)</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>Valitse ensin varmuuskopion tiedosto.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SearchField</name>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>Added to contacts</source>
        <translation>Lisätty kontakteihin</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askeleet</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Yhteistyötahot</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Esitteet</translation>
    </message>
    <message>
        <source>Search everything: names, notes, steps, sheets   %1</source>
        <translation>Hae kaikesta: nimet, muistiinpanot, askeleet, esitteet   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyi</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Mitään ei löytynyt. Kokeile sanan osaa.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetChoice</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Rinnalla</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Esitteen esikatselu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetsModel</name>
    <message>
        <source>Not in this language yet</source>
        <translation>Ei vielä tällä kielellä</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vanhentunut</translation>
    </message>
    <message numerus="yes">
        <source>Not checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Ei tarkistettu, vanhenee %n päivän päästä</numerusform>
            <numerusform>Ei tarkistettu, vanhenee %n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ei vielä tarkistettu</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Vanhenee %n päivän päästä</numerusform>
            <numerusform>Vanhenee %n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Tarkistettu %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetsPage</name>
    <message>
        <source>Kept: read together</source>
        <translation>Kirjattu: luettu yhdessä</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Esitteet</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet. The paper says so, in its own language.</source>
        <translation>Kukaan ei ole vielä tarkistanut tätä tekstiä. Paperissa lukee niin, sen omalla kielellä.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Tallennettu PDF:nä</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepForm</name>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The decision, in the person&apos;s own words</source>
        <translation>Päätös asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Going along, on</source>
        <translation>Saattaminen, päivä</translation>
    </message>
    <message>
        <source>The person consents to a referral</source>
        <translation>Asiakas suostuu lähetteeseen</translation>
    </message>
    <message>
        <source>Going along, at</source>
        <translation>Saattaminen, kello</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepPanel</name>
    <message>
        <source>In own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>One of the days cannot be read. Write it as 21.11.2026, or leave it empty.</source>
        <translation>Yhdestä päivästä ei saa selvää. Kirjoita se näin: 21.11.2026, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Say in a few words what the step is.</source>
        <translation>Kerro muutamalla sanalla, mikä askel on.</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Askel lisätty</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>Askel tallennettu</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Uusi askel</translation>
    </message>
    <message>
        <source>A step on the path</source>
        <translation>Askel palvelupolulla</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Tallenna askel</translation>
    </message>
    <message>
        <source>Save step (Ctrl+Enter)</source>
        <translation>Tallenna askel (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Hylkää kirjoitettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepReader</name>
    <message>
        <source>Good to do first: %1</source>
        <translation>Hyvä tehdä ensin: %1</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>At least until %1</source>
        <translation>Vähintään %1 asti</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Viimeistään %1</translation>
    </message>
    <message>
        <source>This rule does not hold for %1.</source>
        <translation>Tämä sääntö ei koske päivää %1.</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <translation>%1, alkaa: %2</translation>
    </message>
    <message>
        <source>Rule since %1</source>
        <translation>Sääntö alkaen %1</translation>
    </message>
    <message>
        <source>Rule until %1</source>
        <translation>Sääntö %1 asti</translation>
    </message>
    <message>
        <source>Unconfirmed: check before relying on it</source>
        <translation>Vahvistamatta: tarkista ennen kuin luotat tähän</translation>
    </message>
    <message>
        <source>Options and what follows</source>
        <translation>Vaihtoehdot ja mitä niistä seuraa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Nothing yet. Contacts, steps, sheets and consents will stand here.</source>
        <translation>Ei vielä mitään. Kontaktit, askeleet, esitteet ja suostumukset tulevat tähän.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>More of the timeline</source>
        <translation>Lisää aikajanaa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TimelineItem</name>
    <message>
        <source>Add to the note</source>
        <translation>Lisää muistiinpanoon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Peru suostumus</translation>
    </message>
    <message>
        <source>What to add to the note</source>
        <translation>Mitä lisätään muistiinpanoon</translation>
    </message>
    <message>
        <source>The note itself stays as it was written. Ctrl+Enter saves.</source>
        <translation>Muistiinpano pysyy sellaisena kuin se kirjoitettiin. Ctrl+Enter tallentaa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Added to the note</source>
        <translation>Lisätty muistiinpanoon</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Callbacks owed</source>
        <translation>Soittopyynnöt</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Sovitut ajat</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Katsotaan uudelleen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Sheets to check</source>
        <translation>Tarkistettavat esitteet</translation>
    </message>
    <message>
        <source>There may be more; these come first.</source>
        <translation>Näitä voi olla lisää; nämä ovat ensimmäiset.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hoidettu: %1</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Jatko hoidettu</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Begin by noting a contact: a call, a text message, an evening of outreach. A client can be made with it, or later.</source>
        <translation>Täällä ei ole vielä mitään. Aloita kirjaamalla kontakti: puhelu, tekstiviesti, jalkautumisilta. Asiakkaan voi lisätä samalla tai myöhemmin.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>Nothing waits. Callbacks, appointments and deadlines come here by themselves when they are near.</source>
        <translation>Mikään ei odota. Soittopyynnöt, sovitut ajat ja määräajat tulevat tähän itsestään, kun ne lähestyvät.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TopBar</name>
    <message>
        <source>New contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>Lukitse (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UnlockPanel</name>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Olen unohtanut salalauseen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::WhoField</name>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>Uusi asiakas %1</translation>
    </message>
    <message>
        <source>Type a code name, or leave empty</source>
        <translation>Kirjoita peitenimi tai jätä tyhjäksi</translation>
    </message>
    <message>
        <source>Make a new client when this is saved</source>
        <translation>Tee uusi asiakas, kun tämä tallennetaan</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei tiettyä asiakasta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>New client, made when you save</source>
        <translation>Uusi asiakas, joka tehdään tallentaessasi</translation>
    </message>
    <message>
        <source>No client has this code name. Choose from the list, or make a new client.</source>
        <translation>Tätä peitenimeä ei ole kenelläkään. Valitse luettelosta tai tee uusi asiakas.</translation>
    </message>
    <message>
        <source>No client has this code name. Choose from the list.</source>
        <translation>Tätä peitenimeä ei ole kenelläkään. Valitse luettelosta.</translation>
    </message>
    <message>
        <source>Another client has this code name already. Take care that they are not mixed up.</source>
        <translation>Tämä peitenimi on myös toisella asiakkaalla. Varo sekoittamasta heitä.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::WorkerCard</name>
    <message>
        <source>Your work</source>
        <translation>Työsi</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Nimikirjaimesi</translation>
    </message>
    <message>
        <source>They stand beside what you write, so that your pair knows whom to ask.</source>
        <translation>Ne näkyvät kirjaamasi vieressä, jotta työparisi tietää, keneltä kysyä.</translation>
    </message>
    <message>
        <source>People from one family may come to both kinds of work. Each has its own clients, lists, search and figures, and nothing of one is ever shown in the other.</source>
        <translation>Saman perheen ihmisiä voi olla kummankin työn asiakkaina. Kummallakin on omat asiakkaansa, luettelonsa, hakunsa ja lukunsa, eikä toisesta näy koskaan mitään toisessa.</translation>
    </message>
    <message>
        <source>Support for people who sell sex or have met violence</source>
        <translation>Tuki ihmisille, jotka myyvät seksiä tai ovat kohdanneet väkivaltaa</translation>
    </message>
    <message>
        <source>SeriE: people worried about their own sexual behaviour</source>
        <translation>SeriE: ihmiset, joita huolettaa oma seksuaalinen käyttäytymisensä</translation>
    </message>
</context>
<context>
    <name>SheetData</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Tiedostoa %1 ei voi lukea.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ei ole kelvollista JSONia.</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, kenttä %2: %3</translation>
    </message>
    <message>
        <source>a text must stand here.</source>
        <translation>tässä pitää olla teksti.</translation>
    </message>
    <message>
        <source>a text or null must stand here.</source>
        <translation>tässä pitää olla teksti tai null.</translation>
    </message>
    <message>
        <source>a list of texts must stand here.</source>
        <translation>tässä pitää olla luettelo tekstejä.</translation>
    </message>
    <message>
        <source>a whole number must stand here.</source>
        <translation>tässä pitää olla kokonaisluku.</translation>
    </message>
    <message>
        <source>a day as 2026-11-21 must stand here.</source>
        <translation>tässä pitää olla päivä muodossa 2026-11-21.</translation>
    </message>
    <message>
        <source>true, false or null must stand here.</source>
        <translation>tässä pitää olla true, false tai null.</translation>
    </message>
    <message>
        <source>one of these must stand here: %1.</source>
        <translation>tässä pitää olla yksi näistä: %1.</translation>
    </message>
    <message>
        <source>an object must stand here.</source>
        <translation>tässä pitää olla olio.</translation>
    </message>
    <message>
        <source>a list must stand here.</source>
        <translation>tässä pitää olla luettelo.</translation>
    </message>
    <message>
        <source>this field is not known.</source>
        <translation>tätä kenttää ei tunneta.</translation>
    </message>
    <message>
        <source>there is no fact “%1”.</source>
        <translation>faktaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>the marker %1 is missing.</source>
        <translation>paikkamerkki %1 puuttuu.</translation>
    </message>
    <message>
        <source>days go from mo to su, each at most once.</source>
        <translation>päivät ovat mo–su, kukin enintään kerran.</translation>
    </message>
    <message>
        <source>days and times as 09:00 are needed.</source>
        <translation>tähän tarvitaan päivät ja kellonajat muodossa 09:00.</translation>
    </message>
    <message>
        <source>this is not the number in “phone”.</source>
        <translation>tämä ei ole sama numero kuin kohdassa ”phone”.</translation>
    </message>
    <message>
        <source>this id is there twice.</source>
        <translation>tämä tunnus on kahdesti.</translation>
    </message>
    <message>
        <source>the topic “%1” is there twice.</source>
        <translation>aihe ”%1” on kahdesti.</translation>
    </message>
    <message>
        <source>phrases.json does not have this language.</source>
        <translation>tiedostossa phrases.json ei ole tätä kieltä.</translation>
    </message>
    <message>
        <source>a checked text names who checked it and on which day.</source>
        <translation>tarkistetussa tekstissä lukee, kuka sen tarkisti ja minä päivänä.</translation>
    </message>
    <message>
        <source>the title is not the one in %1.</source>
        <translation>otsikko ei ole sama kuin tiedostossa %1.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rivi %2</translation>
    </message>
    <message>
        <source>%1 does not list the fact “%2”.</source>
        <translation>tiedostossa %1 ei luetella faktaa ”%2”.</translation>
    </message>
    <message>
        <source>there is no service “%1”.</source>
        <translation>palvelua ”%1” ei ole.</translation>
    </message>
    <message>
        <source>“%1” has no number, or no name in this language.</source>
        <translation>palvelulla ”%1” ei ole numeroa tai tämänkielistä nimeä.</translation>
    </message>
    <message>
        <source>there is no number “%1”.</source>
        <translation>lukua ”%1” ei ole.</translation>
    </message>
    <message>
        <source>what is asked of “%1” is not known.</source>
        <translation>ei tiedetä, mitä kohteesta ”%1” kysytään.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Esitettä ”%1” ei ole.</translation>
    </message>
    <message>
        <source>A card has one language.</source>
        <translation>Kortissa on yksi kieli.</translation>
    </message>
    <message>
        <source>Side by side needs two languages.</source>
        <translation>Rinnakkain tarvitaan kaksi kieltä.</translation>
    </message>
    <message>
        <source>The sheet is not there in “%1”.</source>
        <translation>Esitettä ei ole kielellä ”%1”.</translation>
    </message>
</context>
<context>
    <name>SheetFonts</name>
    <message>
        <source>Latin</source>
        <translation>latinalaiset</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrilliset</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>kreikkalaiset</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabialaiset</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>heprealaiset</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaimaalaiset</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laolaiset</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmeriläiset</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>burmalaiset</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>etiopialaiset</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kiinalaiset</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>korealaiset</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japanilaiset</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>symbolit</translation>
    </message>
</context>
<context>
    <name>SheetLayout</name>
    <message>
        <source>No font on this computer has all the letters of this sheet (%1). Printing it would show empty boxes. Ask for the package %2 to be installed.</source>
        <translation>Tässä tietokoneessa ei ole kirjasinta, jossa olisivat kaikki tämän esitteen merkit (%1). Paperille tulisi tyhjiä ruutuja. Pyydä asentamaan paketti %2.</translation>
    </message>
    <message>
        <source>There is more to say than fits on a card.</source>
        <translation>Kerrottavaa on enemmän kuin korttiin mahtuu.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>This sheet has expired: what it says may no longer be true. It can be read here, and is not printed.</source>
        <translation>Tämä esite on vanhentunut: se, mitä siinä sanotaan, ei ehkä enää pidä paikkaansa. Sen voi lukea tässä, mutta sitä ei tulosteta.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-tiedostoa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Tulostin ei vastaa. Mitään ei tulostettu.</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>the text cannot be read.</source>
        <translation>tekstiä ei voi lukea.</translation>
    </message>
    <message>
        <source>before the first row: %1</source>
        <translation>ennen ensimmäistä riviä: %1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rivi %1: %2</translation>
    </message>
    <message>
        <source>a title, a lead paragraph and numbered rows are needed.</source>
        <translation>tarvitaan otsikko, johdanto ja numeroidut rivit.</translation>
    </message>
    <message>
        <source>the comment naming the facts is missing.</source>
        <translation>faktat nimeävä kommentti puuttuu.</translation>
    </message>
    <message>
        <source>a list within a row.</source>
        <translation>luettelo rivin sisällä.</translation>
    </message>
    <message>
        <source>only headings, paragraphs and numbered rows may stand here.</source>
        <translation>tässä voi olla vain otsikoita, kappaleita ja numeroituja rivejä.</translation>
    </message>
    <message>
        <source>only bold and emphasis may stand within a text.</source>
        <translation>tekstin sisällä voi olla vain lihavointia ja korostusta.</translation>
    </message>
    <message>
        <source>write the character itself; HTML and line breaks have no place here.</source>
        <translation>kirjoita itse merkki; HTML:llä ja rivinvaihdoilla ei ole tässä paikkaa.</translation>
    </message>
    <message>
        <source>a row holds one paragraph.</source>
        <translation>rivissä on yksi kappale.</translation>
    </message>
    <message>
        <source>the text begins with its title.</source>
        <translation>teksti alkaa otsikollaan.</translation>
    </message>
    <message>
        <source>one title (#), then headings (##).</source>
        <translation>yksi pääotsikko (#), sitten väliotsikot (##).</translation>
    </message>
    <message>
        <source>rows are numbered 1, 2, 3 … through the whole sheet.</source>
        <translation>rivit numeroidaan 1, 2, 3 … koko esitteen läpi.</translation>
    </message>
    <message>
        <source>a title is plain text.</source>
        <translation>otsikko on pelkkää tekstiä.</translation>
    </message>
    <message>
        <source>this is empty.</source>
        <translation>tämä on tyhjä.</translation>
    </message>
    <message>
        <source>a paragraph without a number may only be the lead or a call.</source>
        <translation>numeroton kappale voi olla vain johdanto tai puhelinnumero.</translation>
    </message>
    <message>
        <source>HTML may only be the comment naming the facts of the row above.</source>
        <translation>HTML voi olla vain yllä olevan rivin faktat nimeävä kommentti.</translation>
    </message>
    <message>
        <source>a placeholder is not closed.</source>
        <translation>paikkamerkki jää auki.</translation>
    </message>
    <message>
        <source>the placeholder “%1” is not known.</source>
        <translation>paikkamerkkiä ”%1” ei tunneta.</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1: tämä ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>%1, row %2: this is not built as the original text is.</source>
        <translation>%1, rivi %2: tätä ei ole rakennettu niin kuin alkutekstiä.</translation>
    </message>
    <message>
        <source>%1: rows are missing, or there are too many.</source>
        <translation>%1: rivejä puuttuu, tai niitä on liikaa.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store file is damaged: some of its bytes changed. The program has not touched it. Open your latest backup, and keep this file.</source>
        <translation>Arkistotiedosto on vioittunut: osa sen tavuista on muuttunut. Ohjelma ei ole koskenut siihen. Avaa viimeisin varmuuskopiosi ja säilytä tämä tiedosto.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still there. Free some space and try again.</source>
        <translation>Levy on täynnä. Aiemmin tallennettu on yhä tallessa. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The store cannot be written to here. Nothing was changed. Check the access rights of the folder.</source>
        <translation>Arkistoon ei voi kirjoittaa täällä. Mitään ei muutettu. Tarkista kansion käyttöoikeudet.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first. Nothing was changed.</source>
        <translation>Arkisto on auki toisessa ikkunassa tai ohjelmassa. Sulje se siellä ensin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is still there. Check the disk and try again.</source>
        <translation>Levyä ei voitu lukea tai kirjoittaa. Aiemmin tallennettu on yhä tallessa. Tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the store. What was saved before is still there.</source>
        <translation>Arkistossa tapahtui jotain odottamatonta. Aiemmin tallennettu on yhä tallessa.</translation>
    </message>
    <message>
        <source>This store was made with a newer version of the program. Update the program; nothing was changed.</source>
        <translation>Tämä arkisto on tehty ohjelman uudemmalla versiolla. Päivitä ohjelma; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The new files could not be written safely. What was saved before is still there. Check the disk and try again.</source>
        <translation>Uusia tiedostoja ei voitu kirjoittaa turvallisesti. Aiemmin tallennettu on yhä tallessa. Tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This build of the program has no search. Install it anew.</source>
        <translation>Tästä ohjelman versiosta puuttuu haku. Asenna ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a store. Nothing was changed.</source>
        <translation>Tiedosto on toisen ohjelman tietokanta, ei arkisto. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was not touched. Open it, or choose another name.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Siihen ei koskettu. Avaa se tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>Tässä paikassa ei ole arkistoa.</translation>
    </message>
</context>
<context>
    <name>SystemOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A near day without its year, in Qt&apos;s letters for dates: weekday, day, month. English writes Thu 19 Nov.</extracomment>
        <translation>ddd d.M.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it: Thu 19 Nov, 13:05</extracomment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Office visit</source>
        <translation>Käynti toimistolla</translation>
    </message>
    <message>
        <source>Outreach: street or venue</source>
        <translation>Jalkautuminen: katu tai muu paikka</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Saattaminen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Verkossa</translation>
    </message>
    <message>
        <source>Consultation by a professional</source>
        <translation>Ammattilaisen konsultaatio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Ei vielä puhuttu</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Puhuttu</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tarjottu</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Told, decided otherwise</source>
        <translation>Kerrottu, päätti toisin</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ei mahdollinen</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fyysinen</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation>Seksuaalinen</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Henkinen</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Taloudellinen</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitaalinen</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>Vaino</translation>
    </message>
    <message>
        <source>Honour-related</source>
        <translation>Kunniaan liittyvä</translation>
    </message>
    <message>
        <source>Human trafficking</source>
        <translation>Ihmiskauppa</translation>
    </message>
    <message>
        <source>Exploitation at work</source>
        <translation>Työperäinen hyväksikäyttö</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taskukortti</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Neutraali kortti</translation>
    </message>
    <message>
        <source>Given orally</source>
        <translation>Annettu suullisesti</translation>
    </message>
    <message>
        <source>Given in writing</source>
        <translation>Annettu kirjallisesti</translation>
    </message>
    <message>
        <source>Client consents</source>
        <translation>Asiakas suostuu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Otettu vastaan</translation>
    </message>
    <message>
        <source>Client arrived</source>
        <translation>Asiakas on perillä</translation>
    </message>
    <message>
        <source>Client decided otherwise</source>
        <translation>Asiakas päätti toisin</translation>
    </message>
    <message>
        <source>Partner could not take it</source>
        <translation>Yhteistyötaho ei voinut ottaa vastaan</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>interpreter</source>
        <translation>tulkki</translation>
    </message>
    <message>
        <source>To come back to on %1: done</source>
        <translation>Tähän palataan %1: hoidettu</translation>
    </message>
    <message>
        <source>To come back to on %1</source>
        <translation>Tähän palataan %1</translation>
    </message>
    <message>
        <source>Added %1:</source>
        <translation>Lisätty %1:</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Askel: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>Valitsi: %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Määräaika %1</translation>
    </message>
    <message>
        <source>Going along %1</source>
        <translation>Saattaminen %1</translation>
    </message>
    <message>
        <source>Sheet given: %1</source>
        <translation>Esite annettu: %1</translation>
    </message>
    <message>
        <source>Is paper safe? Asked: yes.</source>
        <translation>Onko paperi turvallinen? Kysytty: kyllä.</translation>
    </message>
    <message>
        <source>Is paper safe? Asked: no.</source>
        <translation>Onko paperi turvallinen? Kysytty: ei.</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Suostumus: %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Annettu %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Peruttu %1</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Lähete</translation>
    </message>
</context>
<context>
    <name>TodayLists</name>
    <message>
        <source>Unfinished contact</source>
        <translation>Keskeneräinen kontakti</translation>
    </message>
    <message>
        <source>Unfinished new client</source>
        <translation>Keskeneräinen uusi asiakas</translation>
    </message>
    <message>
        <source>Unfinished changes to a client</source>
        <translation>Keskeneräiset muutokset asiakkaaseen</translation>
    </message>
    <message>
        <source>Unfinished step</source>
        <translation>Keskeneräinen askel</translation>
    </message>
    <message>
        <source>Unfinished addition to a note</source>
        <translation>Keskeneräinen lisäys muistiinpanoon</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei tiettyä asiakasta</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Myöhässä: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, %n päivän päästä</numerusform>
            <numerusform>%1, %n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be handed out since %1; it needs checking</source>
        <translation>Ei jaeta %1 jälkeen; pitää tarkistaa</translation>
    </message>
    <message>
        <source>Good through %1; it needs checking</source>
        <translation>Voimassa %1 asti; pitää tarkistaa</translation>
    </message>
    <message>
        <source>the pair on duty</source>
        <translation>vuorossa oleva työpari</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Tänään klo %1</translation>
    </message>
</context>
</TS>
