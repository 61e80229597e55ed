<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>AidText</name>
    <message>
        <source>Talked about</source>
        <translation>Puhuttu</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ei halunnut puhua</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Ei puhuttu</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>only a-z, 0-9 and - can stand here.</source>
        <translation>tässä voi olla vain a–z, 0–9 ja -.</translation>
    </message>
    <message>
        <source>at least one room is needed.</source>
        <translation>tarvitaan vähintään yksi osasto.</translation>
    </message>
    <message>
        <source>each prompt needs a key of its own.</source>
        <translation>jokainen kysymys tarvitsee oman avaimen.</translation>
    </message>
    <message>
        <source>a room is support or serie.</source>
        <translation>osasto on support tai serie.</translation>
    </message>
</context>
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
    <name>Calendar</name>
    <message>
        <source>Appointment</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Not before today</source>
        <translation>Ei ennen tätä päivää</translation>
    </message>
    <message>
        <source>Ends today at the latest</source>
        <translation>Päättyy viimeistään tänään</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Appointment</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Referral, nobody named yet</source>
        <translation>Lähete, taho vielä nimeämättä</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between the steps of a referral: Offered 18.11. → Sent 20.11.; mirrored where one reads from the right</extracomment>
        <translation>, sitten </translation>
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
        <translation>viimeinen käyttöpäivä</translation>
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
        <source>Nobody has checked this text yet; the page says so.</source>
        <translation>Kukaan ei ole vielä tarkistanut tätä tekstiä; sivulla lukee niin.</translation>
    </message>
    <message>
        <source>%1 is no whole command. There are: %2.</source>
        <translation>%1 ei ole kokonainen komento. On: %2.</translation>
    </message>
    <message>
        <source>The team&apos;s other laptops and the relay erase the client as they synchronise. See sync status.</source>
        <translation>Asiakas häviää tiimin muista kannettavista ja synkronointipaikasta sitä mukaa kuin kannettavat synkronoivat. Katso sync status.</translation>
    </message>
    <message>
        <source>version, schema, counts of every kind, size, last backup and last sync</source>
        <translation>versio, rakenne, kunkin lajin määrät, koko, viimeisin varmuuskopio ja viimeisin synkronointi</translation>
    </message>
    <message>
        <source>There is no alarm with the number %1.</source>
        <translation>Huomiota numero %1 ei ole.</translation>
    </message>
    <message>
        <source>what went wrong on the relay or in the team; --seen takes one off the list</source>
        <translation>mikä synkronointipaikassa tai tiimissä on vialla; --seen ottaa huomion pois luettelosta</translation>
    </message>
    <message>
        <source>Usage: sync conflicts, or sync conflicts --resolve RECORD-ID FIELD mine|theirs|both|NUMBER</source>
        <translation>Käyttö: sync conflicts, tai sync conflicts --resolve TUNNUS KENTTÄ mine|theirs|both|NUMERO</translation>
    </message>
    <message>
        <source>In the other compartment there are more: %1. See --compartment.</source>
        <translation>Toisessa osastossa on lisää: %1. Katso --compartment.</translation>
    </message>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>Lajin %1 tietueessa ei ole kenttää %2.</translation>
    </message>
    <message>
        <source>There is no conflict in this field of the record. Perhaps somebody has chosen already.</source>
        <translation>Tietueen tässä kentässä ei ole kahta versiota. Ehkä joku on jo valinnut.</translation>
    </message>
    <message>
        <source>Here mine and theirs do not tell which one is meant. Give its number, as sync conflicts lists it.</source>
        <translation>Tässä mine ja theirs eivät kerro, kumpaa tarkoitetaan. Anna version numero, niin kuin sync conflicts luettelee ne.</translation>
    </message>
    <message>
        <source>This field holds one value; both cannot be kept. Choose one.</source>
        <translation>Tässä kentässä on yksi arvo; molempia ei voi säilyttää. Valitse toinen.</translation>
    </message>
    <message>
        <source>Choose mine, theirs, both, or a number from 1 to %1.</source>
        <translation>Valitse mine, theirs, both tai numero väliltä 1–%1.</translation>
    </message>
    <message>
        <source>Chosen. It travels with the next synchronisation. Conflicts left: %1</source>
        <translation>Valittu. Valinta lähtee muille seuraavassa synkronoinnissa. Ristiriitoja jäljellä: %1</translation>
    </message>
    <message>
        <source>what was changed in two places, with all versions; or chooses one</source>
        <translation>mitä on muutettu kahdessa paikassa, kaikki versiot; tai valitsee yhden</translation>
    </message>
    <message>
        <source>The relay shows an older state than before. Nothing was taken back here; what the relay lost is put there again.</source>
        <translation>Synkronointipaikka näyttää vanhempaa tilaa kuin ennen. Täällä mitään ei peruttu; se, mitä paikka kadotti, viedään sinne uudelleen.</translation>
    </message>
    <message>
        <source>The relay has lost everything. Nothing is lost here, and all of it is put there again.</source>
        <translation>Synkronointipaikasta on kadonnut kaikki. Täältä ei kadonnut mitään, ja kaikki viedään sinne uudelleen.</translation>
    </message>
    <message>
        <source>A laptop tells two different pasts: its store may have been copied. Nothing more is taken from it. Ask whose it is.</source>
        <translation>Yksi kannettava kertoo kaksi eri historiaa: sen arkisto on ehkä kopioitu. Siltä ei oteta enää mitään vastaan. Kysy, kenen se on.</translation>
    </message>
    <message>
        <source>Two laptops have the same edits, yet not the same records. Make a backup of both, and tell who looks after the program.</source>
        <translation>Kahdella kannettavalla on samat muutokset mutta eri tietueet. Varmuuskopioi molemmat ja kerro ohjelmasta huolehtivalle.</translation>
    </message>
    <message>
        <source>Something on the relay is damaged. It was not taken; the laptop that wrote it puts it there again.</source>
        <translation>Jotain synkronointipaikassa on vioittunut. Sitä ei otettu vastaan; kannettava, joka sen kirjoitti, vie sen sinne uudelleen.</translation>
    </message>
    <message>
        <source>There is something on the relay that nobody in the team made. It was not taken.</source>
        <translation>Synkronointipaikassa on jotain, mitä kukaan tiimissä ei ole tehnyt. Sitä ei otettu vastaan.</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock is off by more than a day. Nothing is lost; set its clock right.</source>
        <translation>Yhden kannettavan kello on väärässä yli vuorokauden. Mitään ei kadonnut; aseta kello oikein.</translation>
    </message>
    <message>
        <source>This store was brought back from a backup, and goes on in the team as a new laptop.</source>
        <translation>Tämä arkisto on otettu käyttöön varmuuskopiosta, ja se jatkaa tiimissä uutena kannettavana.</translation>
    </message>
    <message>
        <source>Something cannot be opened here: its key has not come. When the other laptops synchronise, it comes.</source>
        <translation>Jotain ei voi avata täällä: sen avain ei ole tullut. Se tulee, kun muut kannettavat synkronoivat.</translation>
    </message>
    <message>
        <source>A laptop has a newer version of the program. What is new in it is kept and shows after an update here.</source>
        <translation>Yhdellä kannettavalla on ohjelman uudempi versio. Sen uudet tiedot ovat tallessa ja näkyvät täällä päivityksen jälkeen.</translation>
    </message>
    <message>
        <source>A laptop that was shut out went on sending. What it sent was put aside and changes nothing.</source>
        <translation>Pois suljettu kannettava lähetti yhä jotain. Se pantiin erilleen, eikä se muuta mitään.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tyhjä)</translation>
    </message>
    <message>
        <source>record</source>
        <translation>tietue</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>field</source>
        <translation>kenttä</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>kannettava</translation>
    </message>
    <message>
        <source>at</source>
        <translation>milloin</translation>
    </message>
    <message>
        <source>(hidden; see --identity)</source>
        <translation>(piilossa; katso --identity)</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>mitä tapahtui</translation>
    </message>
    <message>
        <source>This laptop was shut out of the team. Nothing is sent or received any more; what is in the store stays. If that is a mistake, talk to an administrator of the team.</source>
        <translation>Tämä kannettava on suljettu pois tiimistä. Mitään ei enää lähetetä eikä oteta vastaan; se, mitä arkistossa on, jää. Jos tämä on erehdys, puhu tiimin pääkäyttäjän kanssa.</translation>
    </message>
    <message>
        <source>This store is in no team yet. Use sync team create, or sync team join with an invitation.</source>
        <translation>Tämä arkisto ei ole vielä missään tiimissä. Käytä komentoa sync team create, tai sync team join ja kutsua.</translation>
    </message>
    <message>
        <source>There is no relay yet: the place where the laptops meet. Use sync relay add.</source>
        <translation>Synkronointipaikkaa ei ole vielä valittu. Käytä komentoa sync relay add.</translation>
    </message>
    <message>
        <source>edits sent</source>
        <translation>lähetettyjä muutoksia</translation>
    </message>
    <message>
        <source>edits received</source>
        <translation>vastaanotettuja muutoksia</translation>
    </message>
    <message>
        <source>put back on the relay</source>
        <translation>viety takaisin synkronointipaikkaan</translation>
    </message>
    <message>
        <source>conflicts open</source>
        <translation>avoimia ristiriitoja</translation>
    </message>
    <message>
        <source>This laptop is in the team now.</source>
        <translation>Tämä kannettava on nyt tiimissä.</translation>
    </message>
    <message>
        <source>This laptop has asked to join. When the inviter has synchronised, synchronise here again.</source>
        <translation>Tämä kannettava on pyytänyt päästä mukaan. Kun kutsuja on synkronoinut, synkronoi täällä uudelleen.</translation>
    </message>
    <message>
        <source>Some of what came waits for another laptop to synchronise first.</source>
        <translation>Osa tulleesta odottaa, että toinen kannettava synkronoi ensin.</translation>
    </message>
    <message>
        <source>The same was changed in two places. See sync conflicts, and choose.</source>
        <translation>Samaa asiaa on muutettu kahdessa paikassa. Katso sync conflicts ja valitse.</translation>
    </message>
    <message>
        <source>gives the team what is new here, and takes what is new there</source>
        <translation>antaa tiimille, mitä täällä on uutta, ja ottaa sieltä uudet</translation>
    </message>
    <message>
        <source>The file must hold a certificate as text (PEM), and no private key.</source>
        <translation>Tiedostossa pitää olla varmenne tekstinä (PEM), eikä siinä saa olla yksityistä avainta.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Se korvaa paikan %1.</translation>
    </message>
    <message>
        <source>Password of the relay: </source>
        <translation>Synkronointipaikan salasana: </translation>
    </message>
    <message>
        <source>The relay is kept. It was not tried out.</source>
        <translation>Synkronointipaikka on tallessa. Sitä ei kokeiltu.</translation>
    </message>
    <message>
        <source>The relay answers, and is kept.</source>
        <translation>Synkronointipaikka vastaa, ja se on tallessa.</translation>
    </message>
    <message>
        <source>The address and its password are forgotten here. What lies on the relay stays.</source>
        <translation>Osoite ja sen salasana on unohdettu täällä. Se, mitä synkronointipaikassa on, jää sinne.</translation>
    </message>
    <message>
        <source>where the laptops meet: folder:PATH, webdavs://… or postgresql://…; a password is asked for</source>
        <translation>missä kannettavat synkronoivat: folder:POLKU, webdavs://… tai postgresql://…; salasana kysytään</translation>
    </message>
    <message>
        <source>where the laptops meet, without the password</source>
        <translation>missä kannettavat synkronoivat, ilman salasanaa</translation>
    </message>
    <message>
        <source>forgets the relay; what lies there stays</source>
        <translation>unohtaa synkronointipaikan; se, mitä siellä on, jää sinne</translation>
    </message>
    <message>
        <source>Erased on %1 of %2 laptops: %3</source>
        <translation>Poistettu kannettavista %1/%2: %3</translation>
    </message>
    <message>
        <source>team, relay, last synchronisation, what waits, erasures</source>
        <translation>tiimi, synkronointipaikka, viimeisin synkronointi, mikä odottaa, poistot</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>Kannettava %1</translation>
    </message>
    <message>
        <source>The team is made. Its number, for whoever looks after a PostgreSQL relay: %1</source>
        <translation>Tiimi on tehty. Sen numero PostgreSQL-tietokannan ylläpitäjää varten: %1</translation>
    </message>
    <message>
        <source>Tell these words only to the person who joins: face to face, or on a call you trust. One laptop can ask with them, within a week. It is let in when you synchronise after that.</source>
        <translation>Kerro nämä sanat vain sille, joka liittyy: kasvotusten tai puhelussa, johon luotat. Yksi kannettava voi pyytää niillä mukaan viikon kuluessa. Se pääsee mukaan, kun synkronoit sen jälkeen.</translation>
    </message>
    <message>
        <source>The sixteen words of the invitation, and then an empty line:
</source>
        <translation>Kutsun kuusitoista sanaa ja sitten tyhjä rivi:
</translation>
    </message>
    <message>
        <source>No invitation was given. Its words are asked for on a terminal; else they are on standard input, after the line with the passphrase.</source>
        <translation>Kutsua ei annettu. Sen sanat kysytään päätteellä; muuten ne ovat vakiosyötteessä salalauseen rivin jälkeen.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: there is no relay. Use sync relay add, and then sync now.</source>
        <translation>Vielä ei lähetetty mitään: synkronointipaikka puuttuu. Käytä komentoa sync relay add ja sitten sync now.</translation>
    </message>
    <message>
        <source>The asking is kept, and goes out with sync now.</source>
        <translation>Pyyntö on tallessa ja lähtee komennolla sync now.</translation>
    </message>
    <message>
        <source>Say these words to the person who invited you. When they synchronise, they see the same words; then synchronise here again.</source>
        <translation>Sano nämä sanat sille, joka kutsui sinut. Kun hän synkronoi, hän näkee samat sanat; synkronoi sitten täällä uudelleen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>suljettu pois</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiivinen</translation>
    </message>
    <message>
        <source>goes on under a new number</source>
        <translation>jatkaa uudella numerolla</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>tämä</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>pääkäyttäjä</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>liittynyt</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>nähty viimeksi</translation>
    </message>
    <message>
        <source>This store is in no team.</source>
        <translation>Tämä arkisto ei ole missään tiimissä.</translation>
    </message>
    <message>
        <source>No laptop of the team has this id. See sync team members.</source>
        <translation>Tiimissä ei ole kannettavaa, jolla on tämä tunnus. Katso sync team members.</translation>
    </message>
    <message>
        <source>Synchronise now: the laptop is shut out from that moment on. What it received before, it still has.</source>
        <translation>Synkronoi nyt: kannettava on suljettu pois siitä hetkestä lähtien. Sen, minkä se on jo saanut, se pitää.</translation>
    </message>
    <message>
        <source>Say on or off.</source>
        <translation>Anna on tai off.</translation>
    </message>
    <message>
        <source>makes a new team with this laptop as its first</source>
        <translation>tekee uuden tiimin, jossa tämä kannettava on ensimmäinen</translation>
    </message>
    <message>
        <source>makes an invitation: sixteen words for one laptop</source>
        <translation>tekee kutsun: kuusitoista sanaa yhdelle kannettavalle</translation>
    </message>
    <message>
        <source>asks to join, with an invitation from standard input; prints words to compare</source>
        <translation>pyytää päästä mukaan vakiosyötteessä olevalla kutsulla; tulostaa vertailtavat sanat</translation>
    </message>
    <message>
        <source>the laptops of the team, and when last seen</source>
        <translation>tiimin kannettavat ja milloin ne on viimeksi nähty</translation>
    </message>
    <message>
        <source>shuts a laptop out of the team for good</source>
        <translation>sulkee kannettavan lopullisesti pois tiimistä</translation>
    </message>
    <message>
        <source>makes a laptop an administrator&apos;s, or no longer</source>
        <translation>tekee kannettavasta pääkäyttäjän tai poistaa oikeuden</translation>
    </message>
    <message>
        <source>A line has at most %1 bytes.</source>
        <translation>Rivillä on enintään %1 tavua.</translation>
    </message>
    <message>
        <source>No password was given. It is asked for on a terminal; else it is the line of standard input after the passphrase.</source>
        <translation>Salasanaa ei annettu. Se kysytään päätteellä; muuten se on vakiosyötteen rivi salalauseen jälkeen.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>taso</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>sääntö</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rivi</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>havainto</translation>
    </message>
    <message numerus="yes">
        <source>The sheets have %n error(s).</source>
        <translation>
            <numerusform>Esitteissä on %n virhe.</numerusform>
            <numerusform>Esitteissä on %n virhettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet and the client are not of one compartment.</source>
        <translation>Esite ja asiakas eivät kuulu samaan osastoon.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was written, checked or withdrawn here.</source>
        <translation>Kohteesta ”%1” ei ole täällä kirjoitettu, tarkistettu eikä poistettu käytöstä mitään.</translation>
    </message>
    <message>
        <source>Say with --out into which file.</source>
        <translation>Kerro valitsimella --out tiedosto.</translation>
    </message>
    <message>
        <source>Signed with the key %1.</source>
        <translation>Allekirjoitettu avaimella %1.</translation>
    </message>
    <message>
        <source>puts texts and facts the organisation wrote or checked into a signed file for others</source>
        <translation>panee järjestön kirjoittamat tai tarkistamat tekstit ja faktat allekirjoitettuun tiedostoon muita varten</translation>
    </message>
    <message>
        <source>This text has expired; the page says so.</source>
        <translation>Tämä teksti on vanhentunut; sivulla lukee niin.</translation>
    </message>
    <message>
        <source>This text was withdrawn; the page says so.</source>
        <translation>Tämä teksti on poistettu käytöstä; sivulla lukee niin.</translation>
    </message>
    <message>
        <source>Say with --because why it is needed.</source>
        <translation>Kerro valitsimella --because, miksi se tarvitaan.</translation>
    </message>
    <message>
        <source>the rights sheets: topics, languages, versions, dates, state; with --store as that store&apos;s organisation has them</source>
        <translation>esitteet: aiheet, kielet, versiot, päivät, tila; valitsimella --store sellaisina kuin ne ovat sen arkiston järjestöllä</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>vaikutus</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>tarkistaja</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>otettu vastaan</translation>
    </message>
    <message>
        <source>From %1, made on %2, signed with the key %3.</source>
        <translation>Lähettäjä %1, tehty %2, allekirjoitettu avaimella %3.</translation>
    </message>
    <message>
        <source>There is no “%1” in this pack.</source>
        <translation>Tässä paketissa ei ole kohdetta ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is trusted here with another key than this pack&apos;s (%2). Ask them which is theirs; then say it with --trust. Nothing was taken.</source>
        <translation>Järjestöön ”%1” luotetaan täällä toisella avaimella kuin tämän paketin (%2). Kysy järjestöstä, kumpi avain on sen oma; anna se sitten valitsimella --trust. Mitään ei otettu vastaan.</translation>
    </message>
    <message>
        <source>The key of “%1” is not known here. Compare %2 with them by telephone, then say it with --trust. Nothing was taken.</source>
        <translation>Järjestön ”%1” avainta ei tunneta täällä. Soita järjestöön ja vertaa avainta %2; anna se sitten valitsimella --trust. Mitään ei otettu vastaan.</translation>
    </message>
    <message>
        <source>shows what a sheet pack would change; takes what is new, or what is named: own texts are replaced only by name</source>
        <translation>näyttää, mitä esitepaketti muuttaisi; ottaa vastaan uudet tai nimetyt: omat tekstit korvautuvat vain nimeltä mainittuina</translation>
    </message>
    <message>
        <source>Let in: %1. Compare these words with the person; if theirs differ, shut that laptop out: %2</source>
        <translation>Pääsi mukaan: %1. Verratkaa näitä sanoja; jos hänen sanansa ovat toiset, sulje se kannettava pois: %2</translation>
    </message>
    <message>
        <source>There is no format %1 for this. There is: %2.</source>
        <translation>Muotoa %1 ei ole tähän. Muodot ovat: %2.</translation>
    </message>
    <message>
        <source>Say with --kind what the file holds: client, contact, partner, service or location.</source>
        <translation>Kerro valinnalla --kind, mitä tiedostossa on: client, contact, partner, service tai location.</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1 hylättiin. %2</translation>
    </message>
    <message>
        <source>%1: kept as it was changed here: %2.</source>
        <translation>%1: jätettiin niin kuin se on muutettu täällä: %2.</translation>
    </message>
    <message>
        <source>%1 looks like %2, which is here already. Both are kept; join them in the window.</source>
        <translation>%1 näyttää samalta kuin %2, joka on jo täällä. Molemmat säilytetään; yhdistä ne ikkunassa.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>kept yours</source>
        <translation>oma säilytettiin</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Taulukossa ei ole saraketta %1.</translation>
    </message>
    <message>
        <source>There is no field %1. There is: %2.</source>
        <translation>Kenttää %1 ei ole. Kentät ovat: %2.</translation>
    </message>
    <message>
        <source>Say with --client whose case it is.</source>
        <translation>Kerro valinnalla --client, kenen asiasta on kyse.</translation>
    </message>
    <message>
        <source>The answers are no JSON object of fields and values.</source>
        <translation>Vastaukset eivät ole JSON-olio kenttineen ja arvoineen.</translation>
    </message>
    <message>
        <source>The answer to %1 is no text.</source>
        <translation>Vastaus kenttään %1 ei ole tekstiä.</translation>
    </message>
    <message>
        <source>The file with the answers cannot be read.</source>
        <translation>Vastausten tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>Cases read and kept: %1</source>
        <translation>Luettu ja tallennettu: %1</translation>
    </message>
    <message>
        <source>Cases read and found right: %1. Nothing was kept.</source>
        <translation>Luettu ja kunnossa: %1. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>This id is not a client&apos;s.</source>
        <translation>Tämä ei ole asiakkaan tunniste.</translation>
    </message>
    <message>
        <source>Say with --from what your organisation is called.</source>
        <translation>Kerro valinnalla --from, mikä organisaatiosi nimi on.</translation>
    </message>
    <message>
        <source>Say with --from and --to which days, as 2026-01-31.</source>
        <translation>Kerro valinnoilla --from ja --to, mitkä päivät, esimerkiksi 2026-01-31.</translation>
    </message>
    <message>
        <source>Statistics are for: own, network, public.</source>
        <translation>Tilastot ovat jollekin näistä: own, network, public.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>määrä</translation>
    </message>
    <message>
        <source>counts a period, with small numbers hidden</source>
        <translation>laskee ajanjakson; pienet luvut piilotetaan</translation>
    </message>
    <message>
        <source>Several consents hold. Say with --consent which one this rests on: %1</source>
        <translation>Useampi suostumus on voimassa. Kerro valitsimella --consent, mihin tämä perustuu: %1</translation>
    </message>
    <message>
        <source>This is no consent of this client that holds today.</source>
        <translation>Tämä ei ole tämän asiakkaan tänään voimassa oleva suostumus.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet.</source>
        <translation>Kukaan ei ole vielä tarkistanut tätä tekstiä.</translation>
    </message>
    <message>
        <source>Say --paper-safe yes or --paper-safe no, and with --client whose paper it is.</source>
        <translation>Kerro --paper-safe yes tai --paper-safe no, ja valitsimella --client, kenen paperi se on.</translation>
    </message>
    <message>
        <source>It is not safe for this client to take paper along: nothing was printed.</source>
        <translation>Tämän asiakkaan ei ole turvallista ottaa paperia mukaan: mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>renders a sheet as PDF; with --client it is recorded as handed out, and one that nobody checked needs a reason; one that has expired or was withdrawn always does</source>
        <translation>tekee esitteestä PDF-tiedoston; valitsimella --client se kirjataan annetuksi, ja tarkistamaton tarvitsee syyn; vanhentunut tai käytöstä poistettu tarvitsee syyn aina</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(piilotettu)</translation>
    </message>
    <message>
        <source>Row %1 was refused: %2</source>
        <translation>Rivi %1 hylättiin: %2</translation>
    </message>
    <message>
        <source>Cases that were taken in before and are left as they are: %1</source>
        <translation>Aiemmin vastaanotetut tapaukset, jotka jätetään ennalleen: %1</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-21.</source>
        <translation>Kirjoita päivä muodossa 2026-11-21.</translation>
    </message>
    <message>
        <source>holds the sheets, built in, in a folder, or with --store those its organisation wrote, against the rules for their texts, and reads every page for letters no font has and lines broken badly; as of today, or of that day</source>
        <translation>vertaa esitteitä (ohjelman mukana tulleita, kansiossa olevia tai valitsimella --store organisaation omia) niiden tekstien sääntöihin ja lukee jokaisen sivun: puuttuvat kirjaimet ja huonosti katkenneet rivit; tämän päivän tai annetun päivän mukaan</translation>
    </message>
    <message>
        <source>Only an administrator of the team can read what was put aside.</source>
        <translation>Vain tiimin pääkäyttäjä voi lukea sen, mikä pantiin erilleen.</translation>
    </message>
    <message>
        <source>for administrators: what laptops sent after they were shut out; none of it counts</source>
        <translation>pääkäyttäjille: mitä kannettavat lähettivät pois sulkemisen jälkeen; mikään siitä ei vaikuta</translation>
    </message>
    <message>
        <source>All of this table is hidden: statistics of so many different days and regions were given out before that it cannot be checked what could be computed from it.</source>
        <translation>Koko tämä taulukko on piilotettu: tilastoja on annettu aiemmin niin monelta eri ajalta ja alueelta, ettei voi tarkistaa, mitä siitä voisi laskea.</translation>
    </message>
    <message>
        <source>- : fewer than %1, or of fewer than %1 people, or hidden so that such a number cannot be computed. Rows of topics and languages that are hidden are not named.</source>
        <translation>- : alle %1, tai alle %1 ihmistä, tai piilotettu, jotta sellaista lukua ei voi laskea. Piilotettujen aiheiden ja kielten rivejä ei nimetä.</translation>
    </message>
    <message>
        <source>--compartment goes with --store: what comes with the program is checked whole.</source>
        <translation>--compartment kuuluu valitsimen --store kanssa: ohjelman mukana tuleva tarkistetaan kokonaan.</translation>
    </message>
    <message>
        <source>There is no format %1. There are: a4, large, a5, card, neutral, neutral-sheet.</source>
        <translation>Muotoa %1 ei ole. Muodot ovat a4, large, a5, card, neutral ja neutral-sheet.</translation>
    </message>
    <message>
        <source>Is it safe for this client to take paper along? Ask, then say --paper-safe yes or --paper-safe no. Unasked, only neutral paper is given: --format neutral or neutral-sheet.</source>
        <translation>Onko tälle asiakkaalle turvallista ottaa paperi mukaan? Kysy, ja kerro sitten --paper-safe yes tai --paper-safe no. Kysymättä annetaan vain neutraali paperi: --format neutral tai neutral-sheet.</translation>
    </message>
    <message>
        <source>The person has agreed to this referral as it is. Make a new one for another partner, or other words.</source>
        <translation>Ihminen on suostunut lähetteeseen sellaisena kuin se on. Tee uusi lähete, jos yhteistyötaho tai sanat muuttuvat.</translation>
    </message>
    <message>
        <source>Shutting a laptop out cannot be undone; it could only join anew. Synchronise first: what it sent and this laptop does not have yet is put aside. If that is what you want, add --yes.</source>
        <translation>Kannettavan sulkemista pois ei voi perua; se voisi vain liittyä uudelleen uudella kutsulla. Synkronoi ensin: se, minkä se on lähettänyt mutta mitä tällä kannettavalla ei vielä ole, siirretään syrjään. Jos haluat tämän, lisää --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written here do not count for the team.</source>
        <translation>
            <numerusform>%n tällä kannettavalla tehty muutos ei ole voimassa tiimissä.</numerusform>
            <numerusform>%n tällä kannettavalla tehtyä muutosta ei ole voimassa tiimissä.</numerusform>
        </translation>
    </message>
    <message>
        <source>With sync team leave the store can join again with a new invitation, or make a team of its own, with everything in it.</source>
        <translation>Komennon sync team leave jälkeen arkisto voi liittyä uudella kutsulla tai perustaa oman tiimin, kaikki sisältö mukanaan.</translation>
    </message>
    <message>
        <source>Leaving the team cannot be undone: this laptop could only be invited again. All records stay; the team&apos;s keys and its relay are forgotten. Make a backup, and if that is what you want, add --yes.</source>
        <translation>Tiimistä lähtemistä ei voi kumota: tämän kannettavan voisi vain kutsua uudelleen. Kaikki tiedot jäävät; tiimin avaimet ja synkronointipaikka unohdetaan. Tee varmuuskopio, ja jos haluat tätä, lisää --yes.</translation>
    </message>
    <message>
        <source>This store is in no team now, with everything that was in it. Use sync team create, or sync team join with an invitation.</source>
        <translation>Tämä arkisto ei ole nyt missään tiimissä, ja kaikki sen sisältö on tallella. Käytä komentoa sync team create, tai kutsun kanssa komentoa sync team join.</translation>
    </message>
    <message>
        <source>for a laptop that was shut out, or a team without administrator: goes on with all data, to make or join a team anew</source>
        <translation>pois suljetulle kannettavalle tai tiimille ilman pääkäyttäjää: jatkaa kaikkine tietoineen, jotta tiimin voi perustaa tai siihen voi liittyä uudelleen</translation>
    </message>
</context>
<context>
    <name>ClientPages</name>
    <message>
        <source>There are no words for this page in the language %1.</source>
        <translation>Tälle sivulle ei ole sanoja kielellä %1.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Askelta %1 ei ole.</translation>
    </message>
</context>
<context>
    <name>ClientPaper</name>
    <message>
        <source>My path</source>
        <translation>Minun polkuni</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Vaihtoehdot: %1</translation>
    </message>
    <message>
        <source>My path, drawn</source>
        <translation>Minun polkuni, piirrettynä</translation>
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
    <name>ConflictText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>Kaksi versiota: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Jätetty tyhjäksi</translation>
    </message>
    <message>
        <source>Deleted on one laptop, changed on another</source>
        <translation>Poistettu yhdellä kannettavalla, muokattu toisella</translation>
    </message>
    <message>
        <source>Kept and changed</source>
        <translation>Säilytetty ja muokattu</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Muistia ei ole tarpeeksi.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is opened and never closed. Nothing was kept.</source>
        <translation>Rivi %1: lainausmerkki avataan eikä sitä suljeta. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>After row %1: %2</source>
        <translation>Rivin %1 jälkeen: %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Lukeminen keskeytettiin.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
</context>
<context>
    <name>CupsPrinter</name>
    <message>
        <source>No printer is set up on this computer. The sheet can be saved as a PDF instead.</source>
        <translation>Tälle tietokoneelle ei ole asennettu tulostinta. Esitteen voi sen sijaan tallentaa PDF:nä.</translation>
    </message>
    <message>
        <source>The computer&apos;s print system does not answer. Nothing was printed.</source>
        <translation>Tietokoneen tulostusjärjestelmä ei vastaa. Mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Nothing was printed. Choose another one.</source>
        <translation>Tulostinta %1 ei enää ole. Mitään ei tulostettu. Valitse toinen.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the sheet. Nothing was printed.</source>
        <translation>Tulostin %1 ei ottanut esitettä vastaan. Mitään ei tulostettu.</translation>
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
    <name>DirectoryCsv</name>
    <message>
        <source>Row %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>The row is not as it was written.</source>
        <translation>Rivi ei ole sellainen kuin se kirjoitettiin.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has headings. The last ones were left out.</source>
        <translation>Rivillä on enemmän soluja kuin taulukossa on otsikoita. Viimeiset jätettiin pois.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sillä ei ole nimeä.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>No column is known to hold names. Say which one does. Nothing was kept.</source>
        <translation>Mikään sarake ei tunnetusti sisällä nimiä. Kerro, mikä sisältää. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The table has more columns than any list of services has. Nothing was kept.</source>
        <translation>Taulukossa on enemmän sarakkeita kuin missään palveluluettelossa. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The hours &quot;%1&quot; stay words: &quot;open now&quot; does not know them.</source>
        <translation>Aukioloajat &quot;%1&quot; jäävät sanoiksi: &quot;auki nyt&quot; ei tunne niitä.</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>%1: This is a packed folder or a spreadsheet. Unpack it and choose datapackage.json in it, or save the spreadsheet as CSV. Nothing was kept.</source>
        <translation>%1: Tämä on pakattu kansio tai taulukkolaskennan tiedosto. Pura se ja valitse sieltä datapackage.json, tai tallenna taulukko CSV-muotoon. Mitään ei tallennettu.</translation>
    </message>
</context>
<context>
    <name>EntryValues</name>
    <message>
        <source>&quot;%1&quot; is no word this program knows for %2. It was left out.</source>
        <translation>”%1” ei ole sana, jonka ohjelma tuntisi kohdassa %2. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. It was left out.</source>
        <translation>”%1” ei ole päivämäärä. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a language. It was left out.</source>
        <translation>”%1” ei ole kielen koodi. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address. It was left out.</source>
        <translation>”%1” ei ole sähköpostiosoite. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It was left out.</source>
        <translation>”%1” ei ole verkko-osoite. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what a spreadsheet left of a telephone number. It was left out.</source>
        <translation>Taulukkolaskenta on pilannut puhelinnumeron: &quot;%1&quot;. Se jätettiin pois.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Time to think: shortest (days)</source>
        <translation>Harkinta-aika: lyhin (päivää)</translation>
    </message>
    <message>
        <source>Time to think: longest (months)</source>
        <translation>Harkinta-aika: pisin (kuukautta)</translation>
    </message>
    <message>
        <source>Temporary permit: shortest (months)</source>
        <translation>Tilapäinen lupa: lyhin (kuukautta)</translation>
    </message>
    <message>
        <source>Temporary permit: longest (months)</source>
        <translation>Tilapäinen lupa: pisin (kuukautta)</translation>
    </message>
    <message>
        <source>Continuous permit: the first (years)</source>
        <translation>Jatkuva lupa: ensimmäinen (vuotta)</translation>
    </message>
    <message>
        <source>Continuous permit: the next, shortest (years)</source>
        <translation>Jatkuva lupa: seuraava, lyhin (vuotta)</translation>
    </message>
    <message>
        <source>Continuous permit: the next, longest (years)</source>
        <translation>Jatkuva lupa: seuraava, pisin (vuotta)</translation>
    </message>
    <message>
        <source>Permit after exploitation by an employer (years)</source>
        <translation>Lupa työnantajan hyväksikäytön jälkeen (vuotta)</translation>
    </message>
    <message>
        <source>Assistance System: a child consents from (years)</source>
        <translation>Auttamisjärjestelmä: lapsi suostuu itse tästä iästä (vuotta)</translation>
    </message>
    <message>
        <source>Age below which somebody is a child (years)</source>
        <translation>Ikä, jota nuorempi on lapsi (vuotta)</translation>
    </message>
    <message>
        <source>Age of consent (years)</source>
        <translation>Suojaikäraja (vuotta)</translation>
    </message>
    <message>
        <source>Buying sex: youngest age of a seller (years)</source>
        <translation>Seksin ostaminen: myyjän alin ikä (vuotta)</translation>
    </message>
    <message>
        <source>Seri support centre: from the age of (years)</source>
        <translation>Seri-tukikeskus: alaikäraja (vuotta)</translation>
    </message>
    <message>
        <source>Seri support centre: best within (months)</source>
        <translation>Seri-tukikeskus: mieluiten tässä ajassa (kuukautta)</translation>
    </message>
    <message>
        <source>Restraining order: longest (years)</source>
        <translation>Lähestymiskielto: pisin (vuotta)</translation>
    </message>
    <message>
        <source>Restraining order within a family: longest (months)</source>
        <translation>Perheen sisäinen lähestymiskielto: pisin (kuukautta)</translation>
    </message>
    <message>
        <source>Restraining order: fee (euros)</source>
        <translation>Lähestymiskielto: maksu (euroa)</translation>
    </message>
    <message>
        <source>Compensation: apply after the judgment within (years)</source>
        <translation>Rikosvahinkokorvaus: hakuaika tuomion jälkeen (vuotta)</translation>
    </message>
    <message>
        <source>Compensation: apply without a trial within (years)</source>
        <translation>Rikosvahinkokorvaus: hakuaika ilman oikeudenkäyntiä (vuotta)</translation>
    </message>
    <message>
        <source>Compensation: handling, shortest (months)</source>
        <translation>Rikosvahinkokorvaus: käsittely, lyhin (kuukautta)</translation>
    </message>
    <message>
        <source>Compensation: handling, longest (months)</source>
        <translation>Rikosvahinkokorvaus: käsittely, pisin (kuukautta)</translation>
    </message>
    <message>
        <source>Own data: answered within (months)</source>
        <translation>Omat tiedot: vastausaika (kuukautta)</translation>
    </message>
    <message>
        <source>Data ombudsman: handling (years)</source>
        <translation>Tietosuojavaltuutettu: käsittely (vuotta)</translation>
    </message>
    <message>
        <source>Log data: older needs a special reason (years)</source>
        <translation>Lokitiedot: tätä vanhempiin tarvitaan erityinen syy (vuotta)</translation>
    </message>
    <message>
        <source>Helpline for children: under the age of (years)</source>
        <translation>Lasten ja nuorten puhelin: tätä nuoremmille (vuotta)</translation>
    </message>
    <message>
        <source>Välitä! service: from the age of (years)</source>
        <translation>Välitä!-palvelu: alaikäraja (vuotta)</translation>
    </message>
    <message>
        <source>Offence against a child: police told from a maximum penalty of (years)</source>
        <translation>Lapseen kohdistuva rikos: enimmäisrangaistus, josta alkaen kerrotaan poliisille (vuotta)</translation>
    </message>
    <message>
        <source>Read on the named page</source>
        <translation>Luettu mainitulta sivulta</translation>
    </message>
    <message>
        <source>Read, but the page is old</source>
        <translation>Luettu, mutta sivu on vanha</translation>
    </message>
    <message>
        <source>Read in a secondary source</source>
        <translation>Luettu toissijaisesta lähteestä</translation>
    </message>
    <message>
        <source>From the documents the work began with</source>
        <translation>Asiakirjoista, joista työ alkoi</translation>
    </message>
    <message>
        <source>A working rule of our own</source>
        <translation>Oma toimintatapamme</translation>
    </message>
    <message>
        <source>No source found yet</source>
        <translation>Lähdettä ei ole vielä löytynyt</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Lähteet sanovat eri tavoin</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Etsitty, ei löytynyt</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ympäri vuorokauden</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>on päättynyt</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>ei enää tiedossa</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>what the route is about</source>
        <translation>mistä reitissä on kyse</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>mikä se on</translation>
    </message>
    <message>
        <source>price</source>
        <translation>hinta</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>mitä se merkitsee</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>mitä siitä seuraa</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faktat</translation>
    </message>
    <message>
        <source>fact it rests on</source>
        <translation>fakta, johon se perustuu</translation>
    </message>
    <message>
        <source>good to do first</source>
        <translation>hyvä tehdä ensin</translation>
    </message>
    <message>
        <source>offered to</source>
        <translation>kenelle tarjotaan</translation>
    </message>
    <message>
        <source>the rule holds until</source>
        <translation>sääntö on voimassa asti</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>askeleet</translation>
    </message>
    <message>
        <source>options</source>
        <translation>vaihtoehdot</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Askel %1</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>Askel ”%1”</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>vaihtoehto %1</translation>
    </message>
    <message>
        <source>consequence %1</source>
        <translation>seuraus %1</translation>
    </message>
    <message>
        <source>time limit %1</source>
        <translation>määräaika %1</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>lasketaan tästä</translation>
    </message>
    <message>
        <source>does not count once this day is known</source>
        <translation>ei kulu, kun tämä päivä on tiedossa</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>kuinka pitkä</translation>
    </message>
    <message>
        <source>the rule holds from</source>
        <translation>sääntö on voimassa alkaen</translation>
    </message>
</context>
<context>
    <name>FieldTerms</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
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
        <source>Needs an interpreter</source>
        <translation>Tarvitsee tulkin</translation>
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
        <source>State</source>
        <translation>Tila</translation>
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
        <source>Identity</source>
        <translation>Henkilötiedot</translation>
    </message>
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
        <source>Contact</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Yhteystapa</translation>
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
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Kohdatut ihmiset</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Jatkon päivä</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Kuka hoitaa jatkon</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Jatko hoidettu</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjannut</translation>
    </message>
    <message>
        <source>Addition to a note</source>
        <translation>Lisäys muistiinpanoon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
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
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Mitä päätettiin</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Step of the route</source>
        <translation>Reitin askel</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Options told</source>
        <translation>Kerrotut vaihtoehdot</translation>
    </message>
    <message>
        <source>Chosen option</source>
        <translation>Valittu vaihtoehto</translation>
    </message>
    <message>
        <source>Consent to refer</source>
        <translation>Suostuu lähetteeseen</translation>
    </message>
    <message>
        <source>Going along</source>
        <translation>Saattaminen</translation>
    </message>
    <message>
        <source>Sheet given</source>
        <translation>Annettu esite</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Is paper safe?</source>
        <translation>Onko paperi turvallinen?</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Toinen nimi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Puhelinnumerot</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Verkkosivut</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Osoitteet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Verkostot</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>What the client consents to</source>
        <translation>Mihin asiakas suostuu</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Miten annettiin</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Lähete</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Toiminta</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Toiminnan laji</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmisiä</translation>
    </message>
    <message>
        <source>Opening of an identity</source>
        <translation>Henkilötietojen avaaminen</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Mitä avattiin</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Avannut</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultaatio</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Vaikuttaminen</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Tietue, jota ei ole täällä</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>SeriE</source>
        <translation>SeriE</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Tukityö</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Osasto</translation>
    </message>
    <message>
        <source>Violence they told of</source>
        <translation>Väkivalta, josta kertoi</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Yhteistyötaho</translation>
    </message>
    <message>
        <source>Why it was given although it was not checked or had expired</source>
        <translation>Miksi annettiin, vaikka sitä ei ollut tarkistettu tai se oli vanhentunut</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Mikä teksti</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Mitä paperissa lukee</translation>
    </message>
    <message>
        <source>What was told since</source>
        <translation>Mitä on kerrottu sen jälkeen</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Milloin kerrottu</translation>
    </message>
    <message>
        <source>Rights sheet</source>
        <translation>Esite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>The words the draft was begun from</source>
        <translation>Teksti, josta luonnos aloitettiin</translation>
    </message>
    <message>
        <source>The words that were checked</source>
        <translation>Teksti, joka tarkistettiin</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Tarkistaja</translation>
    </message>
    <message>
        <source>Do not use after</source>
        <translation>Viimeinen käyttöpäivä</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Poistettu käytöstä</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Miksi poistettiin käytöstä</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Käytössä alkaen</translation>
    </message>
    <message>
        <source>Came in a pack from</source>
        <translation>Paketin lähettäjä</translation>
    </message>
    <message>
        <source>Number, service or fact</source>
        <translation>Numero, palvelu tai fakta</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mitä se koskee</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Organisation whose sheets are trusted</source>
        <translation>Järjestö, jonka esitteisiin luotetaan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Luotettu alkaen</translation>
    </message>
    <message>
        <source>The words that were withdrawn</source>
        <translation>Käytöstä poistetut sanat</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Kuukausia katsomisten välillä</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Sama ihminen kuin</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>Eri ihminen kuin</translation>
    </message>
    <message>
        <source>Keep at least until</source>
        <translation>Säilytetään vähintään</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Mitä saa kertoa</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Tarjottu</translation>
    </message>
    <message>
        <source>Client consented on</source>
        <translation>Asiakas suostui</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Otettu vastaan</translation>
    </message>
    <message>
        <source>Client arrived on</source>
        <translation>Asiakas perillä</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Kieltäydytty</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Miten lähetettiin</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Omat muistiinpanot</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Kuinka varmaa se on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>Tunniste lähteessä</translation>
    </message>
    <message>
        <source>As last imported</source>
        <translation>Niin kuin viimeksi tuotiin</translation>
    </message>
    <message>
        <source>Address is secret</source>
        <translation>Osoite on salainen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Sähköpostit</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Verkkosivut</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksuton</translation>
    </message>
    <message>
        <source>Can be used without giving a name</source>
        <translation>Voi käyttää nimeään kertomatta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Miten pääsee</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Luokat</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Viimeksi tarkistettu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Piste kartalla</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Esteettömyys</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Julkaisija</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Talk along an aid</source>
        <translation>Puheeksioton keskustelu</translation>
    </message>
    <message>
        <source>Conversation aid</source>
        <translation>Puheeksioton tuki</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Mistä puhuttiin</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Asetettu</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Yhteistyötaho</translation>
    </message>
    <message>
        <source>Days before to remind</source>
        <translation>Montako päivää ennen muistutetaan</translation>
    </message>
    <message>
        <source>Path of the organisation</source>
        <translation>Organisaation oma reitti</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Draft began from</source>
        <translation>Mistä luonnos alkoi</translation>
    </message>
    <message>
        <source>Words that were checked</source>
        <translation>Tarkistetut sanat</translation>
    </message>
    <message>
        <source>Choice of the organisation</source>
        <translation>Organisaation valinta</translation>
    </message>
    <message>
        <source>Statistics given out</source>
        <translation>Ulos annetut tilastot</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Smallest number shown</source>
        <translation>Pienin näytettävä luku</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Asiakaskortti</translation>
    </message>
    <message>
        <source>Copied out</source>
        <translation>Kopioitu ulos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Read at its own source</source>
        <translation>Luettu omasta lähteestään</translation>
    </message>
    <message>
        <source>Read at its own source, but old</source>
        <translation>Luettu omasta lähteestään, mutta vanha</translation>
    </message>
    <message>
        <source>Read at another source</source>
        <translation>Luettu muusta lähteestä</translation>
    </message>
    <message>
        <source>Told by the organisations</source>
        <translation>Organisaatioiden kertomaa</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>Muistista</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Lähteet ovat eri mieltä</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Suljettu toistaiseksi</translation>
    </message>
    <message>
        <source>A place to go to</source>
        <translation>Paikka, johon mennään</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>No place to go to</source>
        <translation>Ei paikkaa, johon mennä</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Saattaminen</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Kuuleminen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Oma käyttö</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Vertaisryhmä</translation>
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
    <name>FolderRelay</name>
    <message>
        <source>The folder %1 is full. Nothing was lost. Free some space there and synchronise again.</source>
        <translation>Kansio %1 on täynnä. Mitään ei kadonnut. Vapauta sieltä tilaa ja synkronoi uudelleen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened or written to. Nothing was lost. Check its access rights, and whether the stick is locked.</source>
        <translation>Kansiota %1 ei voi avata, tai siihen ei voi kirjoittaa. Mitään ei kadonnut. Tarkista sen käyttöoikeudet ja se, onko tikku lukittu.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it is on a stick or on a network drive, connect it and synchronise again. Nothing was lost.</source>
        <translation>Kansiota %1 ei ole. Jos se on tikulla tai verkkolevyllä, yhdistä se ja synkronoi uudelleen. Mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read or written. Nothing was lost. Check the stick or the network drive and synchronise again.</source>
        <translation>Kansiota %1 ei voitu lukea tai siihen ei voitu kirjoittaa. Mitään ei kadonnut. Tarkista tikku tai verkkolevy ja synkronoi uudelleen.</translation>
    </message>
    <message>
        <source>What was looked for is not in the shared folder.</source>
        <translation>Etsittyä ei ole jaetussa kansiossa.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>There is no form %1.</source>
        <translation>Lomaketta %1 ei ole.</translation>
    </message>
    <message>
        <source>This form is not there in the language %1.</source>
        <translation>Tätä lomaketta ei ole kielellä %1.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>uudenvuodenpäivä</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>loppiainen</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>pitkäperjantai</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>pääsiäispäivä</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>toinen pääsiäispäivä</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>vappu</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>helatorstai</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>helluntaipäivä</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>juhannusaatto</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>juhannuspäivä</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>pyhäinpäivä</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>itsenäisyyspäivä</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>jouluaatto</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>joulupäivä</translation>
    </message>
    <message>
        <source>St Stephen&apos;s Day</source>
        <translation>tapaninpäivä</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>the first %1 of the month</source>
        <translation>kuukauden ensimmäinen %1</translation>
    </message>
    <message>
        <source>the second %1 of the month</source>
        <translation>kuukauden toinen %1</translation>
    </message>
    <message>
        <source>the third %1 of the month</source>
        <translation>kuukauden kolmas %1</translation>
    </message>
    <message>
        <source>the last %1 of the month</source>
        <translation>kuukauden viimeinen %1</translation>
    </message>
    <message>
        <source>%1 number %2 of the month</source>
        <translation>kuukauden %2. %1</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>kuukauden %1. päivä</translation>
    </message>
    <message>
        <source>%1, every %2 weeks</source>
        <translation>%1, joka %2. viikko</translation>
    </message>
    <message>
        <source>%1, every %2 months</source>
        <translation>%1, joka %2. kuukausi</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>joka päivä</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Pyhäpäivät</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ympäri vuorokauden</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Suljettu pyhäpäivinä</translation>
    </message>
    <message>
        <source>may be closed, call first</source>
        <translation>voi olla suljettu, soita ensin</translation>
    </message>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Aukioloaika ei ole tiedossa</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Auki ympäri vuorokauden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Auki</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Auki, sulkeutuu klo %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Suljettu, aukeaa klo %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 %2</source>
        <translation>Suljettu, aukeaa %1 klo %2</translation>
    </message>
</context>
<context>
    <name>HsdsEntries</name>
    <message>
        <source>Age: %1–%2</source>
        <translation>Ikä: %1–%2</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sillä ei ole nimeä.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address.</source>
        <translation>”%1” ei ole verkko-osoite.</translation>
    </message>
    <message>
        <source>It has no id; its name serves instead, and must not change later.</source>
        <translation>Sillä ei ole tunnistetta; nimi on sen sijaan, eikä nimi saa myöhemmin muuttua.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day. It was left out.</source>
        <translation>”%1” ei ole kellonaika. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>The organisation it is part of is not in the file. It was taken without it.</source>
        <translation>Organisaatiota, johon se kuuluu, ei ole tiedostossa. Se otettiin ilman sitä.</translation>
    </message>
    <message>
        <source>The organisation it names is not in the file. That of its service was taken.</source>
        <translation>Organisaatiota, jonka se nimeää, ei ole tiedostossa. Otettiin palvelun organisaatio.</translation>
    </message>
    <message>
        <source>Its organisation is not in the file. Unless it is known here, one of the same name is made.</source>
        <translation>Sen organisaatiota ei ole tiedostossa. Jos sitä ei tunneta täällä, tehdään samanniminen.</translation>
    </message>
    <message>
        <source>Its point lies nowhere on Earth. It was left out.</source>
        <translation>Sen piste ei ole missään maapallolla. Se jätettiin pois.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the file again under the same id. Each was taken once.</source>
        <translation>
            <numerusform>%n asia on tiedostossa uudelleen samalla tunnisteella. Kukin otettiin kerran.</numerusform>
            <numerusform>%n asiaa on tiedostossa uudelleen samalla tunnisteella. Kukin otettiin kerran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours by the clock of another time zone (%1) stay words: &quot;open now&quot; does not know them.</source>
        <translation>Toisen aikavyöhykkeen ajat (%1) jäävät sanoiksi: &quot;auki nyt&quot; ei tunne niitä.</translation>
    </message>
</context>
<context>
    <name>HsdsHours</name>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Suljettu pyhäpäivinä</translation>
    </message>
    <message>
        <source>Open on public holidays too</source>
        <translation>Auki myös pyhäpäivinä</translation>
    </message>
</context>
<context>
    <name>HsdsReader</name>
    <message>
        <source>Item %1 (line %2)</source>
        <translation>Kohta %1 (rivi %2)</translation>
    </message>
    <message>
        <source>It is nothing that HSDS knows. It was passed over.</source>
        <translation>HSDS ei tunne tällaista. Se ohitettiin.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>This table of the package is not there.</source>
        <translation>Paketin tämä taulukko puuttuu.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rivi %2</translation>
    </message>
    <message>
        <source>This is no file of the Human Services Data Specification. Nothing was kept.</source>
        <translation>Tämä ei ole Human Services Data Specificationin mukainen tiedosto. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The file holds no organisation, service or place.</source>
        <translation>Tiedostossa ei ole organisaatiota, palvelua eikä paikkaa.</translation>
    </message>
</context>
<context>
    <name>HsdsTables</name>
    <message>
        <source>It has the id of another %1 and says something else (%2). What came first was taken.</source>
        <translation>Sillä on toisen tunniste (%1), ja se sanoo muuta (%2). Ensin tullut otettiin.</translation>
    </message>
</context>
<context>
    <name>HsdsWriter</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Tiedostoa ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Vienti keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>Htcds</name>
    <message>
        <source>The field %1 has a value that the standard does not.</source>
        <translation>Kentässä %1 on arvo, jota standardissa ei ole.</translation>
    </message>
    <message>
        <source>The field %1 needs a day, as 2026-01-31.</source>
        <translation>Kenttään %1 tarvitaan päivä, esimerkiksi 2026-01-31.</translation>
    </message>
    <message>
        <source>The field %1 needs a number as +358401234567.</source>
        <translation>Kenttään %1 tarvitaan numero muodossa +358401234567.</translation>
    </message>
    <message>
        <source>The field %1 needs a language code of three letters.</source>
        <translation>Kenttään %1 tarvitaan kolmikirjaiminen kielikoodi.</translation>
    </message>
    <message>
        <source>The field %1 needs a country code of two letters.</source>
        <translation>Kenttään %1 tarvitaan kaksikirjaiminen maakoodi.</translation>
    </message>
    <message>
        <source>The field %1 is TRUE or FALSE.</source>
        <translation>Kenttä %1 on TRUE tai FALSE.</translation>
    </message>
    <message>
        <source>The standard has no field %1.</source>
        <translation>Standardissa ei ole kenttää %1.</translation>
    </message>
    <message>
        <source>The standard no longer uses the field %1.</source>
        <translation>Standardi ei enää käytä kenttää %1.</translation>
    </message>
    <message>
        <source>The field %1 takes one value only.</source>
        <translation>Kentässä %1 voi olla vain yksi arvo.</translation>
    </message>
    <message>
        <source>The field %1 tells who it is. It goes along only where names are chosen.</source>
        <translation>Kenttä %1 kertoo, kuka ihminen on. Se tulee mukaan vain, kun nimet valitaan mukaan.</translation>
    </message>
    <message>
        <source>No consent of this client holds today. Record one first: nothing was written.</source>
        <translation>Mikään tämän asiakkaan suostumus ei ole tänään voimassa. Kirjaa se ensin: mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Column %1 has no name. It is read as %2, after its label.</source>
        <translation>Sarakkeella %1 ei ole nimeä. Se luetaan otsikkonsa mukaan kentäksi %2.</translation>
    </message>
    <message>
        <source>Column %1 is left out: the standard has no field %2.</source>
        <translation>Sarake %1 jätetään pois: standardissa ei ole kenttää %2.</translation>
    </message>
    <message>
        <source>Column %1 is called %2. It is read as %3.</source>
        <translation>Sarakkeen %1 nimi on %2. Se luetaan kentäksi %3.</translation>
    </message>
    <message>
        <source>Column %1 is called %2 and labelled “%3”. It is read by its name.</source>
        <translation>Sarakkeen %1 nimi on %2 ja otsikko ”%3”. Se luetaan nimensä mukaan.</translation>
    </message>
    <message>
        <source>Row %1: %2 It was left out.</source>
        <translation>Rivi %1: %2 Se jätettiin pois.</translation>
    </message>
    <message>
        <source>The first row has no name of the standard, such as cas_Status. Nothing was taken in.</source>
        <translation>Ensimmäisellä rivillä ei ole standardin nimeä, kuten cas_Status. Mitään ei otettu vastaan.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet (.xlsx) that can be read. Nothing was taken in.</source>
        <translation>Tämä ei ole taulukko (.xlsx), jonka voisi lukea. Mitään ei otettu vastaan.</translation>
    </message>
    <message>
        <source>The field %1 needs degrees, as 60.17.</source>
        <translation>Kenttään %1 tarvitaan asteet, esimerkiksi 60.17.</translation>
    </message>
    <message>
        <source>The field %1 needs a whole number.</source>
        <translation>Kenttään %1 tarvitaan kokonaisluku.</translation>
    </message>
    <message>
        <source>The official table has no column for these. They stand in columns of their own after it: %1.</source>
        <translation>Virallisessa taulukossa ei ole näille saraketta. Ne ovat sen perässä omissa sarakkeissaan: %1.</translation>
    </message>
    <message>
        <source>No value of this row could be read.</source>
        <translation>Tämän rivin arvoista yhtäkään ei voitu lukea.</translation>
    </message>
    <message>
        <source>The person has not consented: con_Consent is FALSE.</source>
        <translation>Ihminen ei ole suostunut: con_Consent on FALSE.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The import was stopped. Nothing was kept.</source>
        <translation>Tuonti keskeytettiin. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Another entry of the file has the same id.</source>
        <translation>Tiedostossa on toinen, jolla on sama tunniste.</translation>
    </message>
    <message>
        <source>Its id belongs to something else here.</source>
        <translation>Sen tunniste kuuluu täällä jollekin muulle.</translation>
    </message>
    <message>
        <source>It was removed here. An import does not bring it back.</source>
        <translation>Se on poistettu täällä. Tuonti ei tuo sitä takaisin.</translation>
    </message>
    <message>
        <source>The organisation it belongs to was not taken.</source>
        <translation>Organisaatiota, johon se kuuluu, ei otettu.</translation>
    </message>
    <message>
        <source>Where this is, is secret. What the file says of it was left out.</source>
        <translation>Sijainti on salainen. Se, mitä tiedosto siitä sanoo, jätettiin pois.</translation>
    </message>
    <message>
        <source>Its source has withdrawn it, and it is not here.</source>
        <translation>Lähde on poistanut sen, eikä sitä ole täällä.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>“%1” cannot be a word of an invitation. Check that word and try again.</source>
        <translation>”%1” ei voi olla kutsun sana. Tarkista se sana ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>An invitation has 16 words; here are %1. Look whether one is missing or there twice.</source>
        <translation>Kutsussa on 16 sanaa; tässä niitä on %1. Katso, puuttuuko jokin tai onko jokin kahdesti.</translation>
    </message>
    <message>
        <source>One of the words is not right, though it could be one. Compare them all and try again.</source>
        <translation>Jokin sanoista ei ole oikea, vaikka se voisi olla. Vertaa niitä kaikkia ja yritä uudelleen.</translation>
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
    <name>JsonItems</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Lukeminen keskeytettiin.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was kept.</source>
        <translation>Rivi %1: %2 Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>There are more levels than any such file has.</source>
        <translation>Sisäkkäisiä tasoja on enemmän kuin missään tällaisessa tiedostossa.</translation>
    </message>
    <message>
        <source>The file ends in the middle. It was not saved whole.</source>
        <translation>Tiedosto loppuu kesken. Sitä ei tallennettu kokonaan.</translation>
    </message>
    <message>
        <source>This is not JSON, or it is damaged here.</source>
        <translation>Tämä ei ole JSONia, tai se on tästä vioittunut.</translation>
    </message>
    <message>
        <source>Something stands behind the end.</source>
        <translation>Lopun jälkeen on vielä jotakin.</translation>
    </message>
    <message>
        <source>One thing has more members than any such file has.</source>
        <translation>Yhdessä kohdassa on enemmän osia kuin missään tällaisessa tiedostossa.</translation>
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
    <name>LaptopNames</name>
    <message>
        <source>This laptop</source>
        <translation>Tämä kannettava</translation>
    </message>
    <message>
        <source>A laptop without a name (%1)</source>
        <translation>Nimetön kannettava (%1)</translation>
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
    <name>Merge</name>
    <message>
        <source>Edits of another laptop came in the wrong order. They were not taken in; nothing was lost.</source>
        <translation>Toisen kannettavan muutokset tulivat väärässä järjestyksessä. Niitä ei otettu vastaan; mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>Stopped. What had come in stays.</source>
        <translation>Keskeytetty. Se, mikä oli jo tullut, säilyy.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This client is not there any more.</source>
        <translation>Tätä asiakasta ei enää ole.</translation>
    </message>
    <message>
        <source>The two are not in the same room, so they stay apart.</source>
        <translation>Asiakkaat eivät ole samassa osastossa, joten ne pysyvät erikseen.</translation>
    </message>
    <message>
        <source>These two are one record already.</source>
        <translation>Nämä kaksi ovat jo yksi.</translation>
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
    <message>
        <source>Sync</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Yhteistyötahot</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verkostotyö</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
</context>
<context>
    <name>PartnerText</name>
    <message>
        <source>IKV network</source>
        <translation>IKV-verkosto</translation>
    </message>
    <message>
        <source>IKV network: coordinates it</source>
        <translation>IKV-verkosto: koordinoi</translation>
    </message>
    <message>
        <source>IKV network: has signed its principles</source>
        <translation>IKV-verkosto: allekirjoittanut periaatteet</translation>
    </message>
    <message>
        <source>IKV network: takes part</source>
        <translation>IKV-verkosto: mukana toiminnassa</translation>
    </message>
    <message>
        <source>IKV network: observer</source>
        <translation>IKV-verkosto: tarkkailija</translation>
    </message>
    <message>
        <source>IKV network: authority</source>
        <translation>IKV-verkosto: viranomainen</translation>
    </message>
    <message>
        <source>SeriE network</source>
        <translation>SeriE-verkosto</translation>
    </message>
    <message>
        <source>SeriE network: coordinates it</source>
        <translation>SeriE-verkosto: koordinoi</translation>
    </message>
    <message>
        <source>%1 extension %2</source>
        <translation>%1, alanumero %2</translation>
    </message>
    <message>
        <source>SeriE network: %1</source>
        <translation>SeriE-verkosto: %1</translation>
    </message>
    <message>
        <source>IKV network: %1</source>
        <translation>IKV-verkosto: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Tarkistettu %1</translation>
    </message>
    <message>
        <source>Never checked here</source>
        <translation>Ei ole tarkistettu täällä</translation>
    </message>
    <message>
        <source>Out of date since %1</source>
        <translation>Vanhentunut %1</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Vahvistamatta</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Koko maa</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>No font on this computer has all the letters of this picture (%1). Ask for the package %2 to be installed.</source>
        <translation>Mikään tämän tietokoneen fontti ei sisällä kuvan kaikkia kirjaimia (%1). Pyydä asentamaan paketti %2.</translation>
    </message>
    <message>
        <source>There is no step to draw yet.</source>
        <translation>Piirrettäviä askelia ei vielä ole.</translation>
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
    <message>
        <source>a day written YYYY-MM-DD is needed here.</source>
        <translation>tähän tarvitaan päivä muodossa VVVV-KK-PP.</translation>
    </message>
    <message>
        <source>%1 is needed here.</source>
        <translation>tähän tarvitaan %1.</translation>
    </message>
    <message>
        <source>this was translated from version %1, and the route is at version %2.</source>
        <translation>tämä on käännetty versiosta %1, ja reitti on versiossa %2.</translation>
    </message>
    <message>
        <source>%1 texts are needed here, and there are %2.</source>
        <translation>tekstejä tarvitaan tähän %1, ja niitä on %2.</translation>
    </message>
    <message>
        <source>this is not confirmed, so it must begin with “%1”.</source>
        <translation>tätä ei ole vahvistettu, joten sen alussa pitää olla ”%1”.</translation>
    </message>
    <message>
        <source>this begins with “%1”, and the template does not.</source>
        <translation>tämän alussa on ”%1”, mutta mallipohjassa ei ole.</translation>
    </message>
    <message>
        <source>%1, field id: %2 is not its own name.</source>
        <translation>%1, kenttä id: %2 ei ole sen oma nimi.</translation>
    </message>
    <message>
        <source>%1 is a step of another route.</source>
        <translation>%1 on toisen reitin askel.</translation>
    </message>
    <message>
        <source>at least one of %1 is needed here.</source>
        <translation>tässä tarvitaan ainakin yksi näistä: %1.</translation>
    </message>
    <message>
        <source>no other time limit of this step is counted from there.</source>
        <translation>mitään muuta tämän askeleen määräaikaa ei lasketa siitä.</translation>
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
    <message>
        <source>Good to do first, and not begun on this path: %1. Talk it through before anything is sent; the choice is the person&apos;s.</source>
        <translation>Hyvä tehdä ensin, eikä vielä aloitettu tällä polulla: %1. Puhukaa se läpi ennen kuin mitään lähetetään; valinta on ihmisen.</translation>
    </message>
    <message>
        <source>Asked for, and no decision yet: %1. It holds only once it is decided. Find out whether to wait for the decision before anything is sent; the choice is the person&apos;s.</source>
        <translation>Pyydetty, mutta päätöstä ei ole vielä: %1. Se on voimassa vasta, kun siitä on päätetty. Selvittäkää, kannattaako päätöstä odottaa ennen kuin mitään lähetetään; valinta on ihmisen.</translation>
    </message>
    <message>
        <source>Found not possible: %1. What comes next goes without it. Talk through what that means, with a lawyer where the right to stay is at stake, before anything is sent; the choice is the person&apos;s.</source>
        <translation>Todettu mahdottomaksi: %1. Seuraava askel otetaan ilman sitä. Puhukaa läpi, mitä se tarkoittaa, juristin kanssa jos kyse on oleskeluoikeudesta, ennen kuin mitään lähetetään; valinta on ihmisen.</translation>
    </message>
    <message>
        <source>At least until %1</source>
        <translation>Vähintään %1 asti</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Viimeistään %1</translation>
    </message>
</context>
<context>
    <name>PostgresRelay</name>
    <message>
        <source>A part of the program that speaks to PostgreSQL is missing on this computer (package libqt6sql6-psql).</source>
        <translation>Tästä tietokoneesta puuttuu ohjelman osa, joka puhuu PostgreSQL-tietokannan kanssa (paketti libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The database knows the user %1, but not in this team. Ask its administrator to add the user to team %2.</source>
        <translation>Tietokanta tuntee käyttäjän %1, mutta ei tässä tiimissä. Pyydä tietokannan ylläpitäjää lisäämään käyttäjä tiimiin %2.</translation>
    </message>
    <message>
        <source>The database is not prepared for Rinnalla. Ask its administrator to run rinnalla-relay-setup. Nothing was sent.</source>
        <translation>Tietokantaa ei ole valmisteltu Rinnallaa varten. Pyydä tietokannan ylläpitäjää ajamaan rinnalla-relay-setup. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>The database is busy or restarting. Try again in a few minutes.</source>
        <translation>Tietokanta on kiireinen tai käynnistymässä. Yritä muutaman minuutin päästä uudelleen.</translation>
    </message>
    <message>
        <source>The database does not let this user in. Check the address, the user name and the password, or ask the database&apos;s administrator.</source>
        <translation>Tietokanta ei päästä tätä käyttäjää sisään. Tarkista osoite, käyttäjätunnus ja salasana, tai kysy tietokannan ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This server only shows a copy of the database and takes nothing. Use the address of the main server.</source>
        <translation>Tämä palvelin näyttää vain tietokannan kopion eikä ota mitään vastaan. Käytä pääpalvelimen osoitetta.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing is damaged. Try again when the connection is better.</source>
        <translation>Yhteys tietokantaan katkesi. Mikään ei vioittunut. Yritä uudelleen, kun yhteys on parempi.</translation>
    </message>
    <message>
        <source>The database&apos;s disk is full. Everything is still on this laptop. Tell the database&apos;s administrator.</source>
        <translation>Tietokannan levy on täynnä. Kaikki on yhä tällä kannettavalla. Kerro tietokannan ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The database does not give this user the rights Rinnalla needs. Ask its administrator.</source>
        <translation>Tietokanta ei anna tälle käyttäjälle oikeuksia, joita Rinnalla tarvitsee. Kysy tietokannan ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The database does not take an object of this size or name. Ask its administrator to run the newest rinnalla-relay-setup.</source>
        <translation>Tietokanta ei ota vastaan tämän kokoista tai nimistä palaa. Pyydä tietokannan ylläpitäjää ajamaan uusin rinnalla-relay-setup.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server name. Check the address. If it is right, do not go on: somebody may be in between.</source>
        <translation>Palvelimen varmenne kuuluu toiselle palvelimen nimelle. Tarkista osoite. Jos se on oikein, älä jatka: joku voi olla välissä.</translation>
    </message>
    <message>
        <source>The certificates this computer trusts could not be read, so the server cannot be checked.</source>
        <translation>Varmenteita, joihin tämä tietokone luottaa, ei voitu lukea, joten palvelinta ei voi tarkistaa.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection. Nothing was sent. Ask its administrator to turn TLS on.</source>
        <translation>Palvelin ei tarjoa salattua yhteyttä. Mitään ei lähetetty. Pyydä palvelimen ylläpitäjää ottamaan TLS käyttöön.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one this computer trusts. Nothing was sent. Ask the server&apos;s administrator for its certificate.</source>
        <translation>Tämä tietokone ei luota palvelimen varmenteeseen. Mitään ei lähetetty. Pyydä palvelimen ylläpitäjältä sen varmenne.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Käyttäjätunnus tai salasana on väärä.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Check the address.</source>
        <translation>Palvelimella ei ole tämännimistä tietokantaa. Tarkista osoite.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <translation>Palvelimen nimeä ei löytynyt. Tarkista osoite ja verkkoyhteys.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the internet connection and the address, then try again.</source>
        <translation>Tietokantaan ei saa yhteyttä. Tarkista verkkoyhteys ja osoite ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>Tietokanta ilmoitti virheestä.</translation>
    </message>
    <message>
        <source>What was looked for is not in the database.</source>
        <translation>Etsittyä ei ole tietokannassa.</translation>
    </message>
    <message>
        <source>What was read from the database changed while it was read. Synchronise again.</source>
        <translation>Tietokannasta luettu muuttui kesken lukemisen. Synkronoi uudelleen.</translation>
    </message>
</context>
<context>
    <name>PtvReader</name>
    <message>
        <source>By appointment only.</source>
        <translation>Vain ajanvarauksella.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Sillä ei ole tunnistetta.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sillä ei ole nimeä.</translation>
    </message>
    <message>
        <source>The catalogue has withdrawn it.</source>
        <translation>Palvelutietovaranto on poistanut sen.</translation>
    </message>
    <message>
        <source>Business ID %1</source>
        <translation>Y-tunnus %1</translation>
    </message>
    <message>
        <source>It has no id or no name.</source>
        <translation>Sillä ei ole tunnistetta tai nimeä.</translation>
    </message>
    <message>
        <source>Item %1 (line %2)</source>
        <translation>Kohta %1 (rivi %2)</translation>
    </message>
    <message>
        <source>It is no service, channel or organisation that can be read. It was passed over.</source>
        <translation>Se ei ole palvelu, asiointikanava eikä organisaatio, jonka voi lukea. Se ohitettiin.</translation>
    </message>
    <message>
        <source>%1 is also answered for or given by: %2.</source>
        <translation>Siitä, mikä on %1, vastaa tai sen antaa myös: %2.</translation>
    </message>
    <message>
        <source>Organisation %1 of the Service Catalogue</source>
        <translation>Palvelutietovarannon organisaatio %1</translation>
    </message>
    <message>
        <source>The file does not say what the organisation is called. It was named &quot;%1&quot;.</source>
        <translation>Tiedosto ei kerro organisaation nimeä. Sen nimeksi tuli ”%1”.</translation>
    </message>
    <message>
        <source>The file does not say what the organisation is called. It has the name of its place until its own file is imported.</source>
        <translation>Tiedosto ei kerro organisaation nimeä. Sillä on paikkansa nimi, kunnes sen oma tiedosto tuodaan.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>This is no answer of the Finnish Service Catalogue. Nothing was kept.</source>
        <translation>Tämä ei ole Palvelutietovarannon vastaus. Mitään ei tallennettu.</translation>
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
    <name>RecordDraft</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed by somebody meanwhile. Now it says: %1. What you typed is still here. Saving puts yours in its place; the other stays in the history.</source>
        <translation>Joku on muuttanut tätä sillä välin. Nyt siinä lukee: %1. Kirjoittamasi on yhä tässä. Jos tallennat, sinun tekstisi tulee sen tilalle; toinen jää historiaan.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Not said</source>
        <translation>Ei sanottu</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annetaan</translation>
    </message>
    <message>
        <source>Not given now</source>
        <translation>Ei anneta nyt</translation>
    </message>
    <message>
        <source>Given no more</source>
        <translation>Ei anneta enää</translation>
    </message>
    <message>
        <source>Closed for a while</source>
        <translation>Suljettu jonkin aikaa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes, nobody may learn where it is</source>
        <translation>Kyllä, kukaan ei saa tietää, missä se on</translation>
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
    <name>Referrals</name>
    <message>
        <source>The consent does not say what may be told.</source>
        <translation>Suostumus ei sano, mitä saa kertoa.</translation>
    </message>
    <message>
        <source>The consent was withdrawn. Ask the person again.</source>
        <translation>Suostumus on peruttu. Kysy uudelleen ihmiseltä itseltään.</translation>
    </message>
    <message>
        <source>The consent begins on a later day.</source>
        <translation>Suostumus alkaa myöhempänä päivänä.</translation>
    </message>
    <message>
        <source>The consent has ended. Ask the person again.</source>
        <translation>Suostumus on päättynyt. Kysy uudelleen ihmiseltä itseltään.</translation>
    </message>
    <message>
        <source>A referral does not go there from where it is now.</source>
        <translation>Lähete ei etene tästä sinne.</translation>
    </message>
    <message>
        <source>Nothing is told to a partner before the person has consented, and the consent is written down.</source>
        <translation>Yhteistyötaholle ei kerrota mitään, ennen kuin ihminen on suostunut ja suostumus on kirjattu.</translation>
    </message>
    <message>
        <source>The consent is another person&apos;s.</source>
        <translation>Suostumus on toisen ihmisen.</translation>
    </message>
    <message>
        <source>The consent is for another partner.</source>
        <translation>Suostumus koskee toista yhteistyötahoa.</translation>
    </message>
    <message>
        <source>The consent was removed. Ask the person again.</source>
        <translation>Suostumus on poistettu. Kysy uudelleen ihmiseltä itseltään.</translation>
    </message>
    <message>
        <source>The consent does not say when it was given. Ask the person, and record it with its day.</source>
        <translation>Suostumuksesta puuttuu päivä, jona se on annettu. Kysy ihmiseltä ja kirjaa suostumus päivineen.</translation>
    </message>
    <message>
        <source>The consent stands in two versions. Choose between them first.</source>
        <translation>Suostumuksesta on kaksi versiota. Valitse ensin niistä.</translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>Synchronising was stopped. Nothing was lost. What is missing is sent next time.</source>
        <translation>Synkronointi keskeytettiin. Mitään ei kadonnut. Loput lähetetään seuraavalla kerralla.</translation>
    </message>
    <message>
        <source>A name that no shared place can hold was refused. Nothing was changed.</source>
        <translation>Nimi, jota mikään jaettu paikka ei voi säilyttää, torjuttiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Something at the meeting place cannot be read. Everything else is taken in all the same.</source>
        <translation>Jotakin synkronointipaikassa olevaa ei voi lukea. Kaikki muu otetaan silti vastaan.</translation>
    </message>
</context>
<context>
    <name>RelayAddress</name>
    <message>
        <source>An address begins with folder:, webdavs: or postgresql:. Example: folder:/media/stick</source>
        <translation>Osoitteen alussa on folder:, webdavs: tai postgresql:. Esimerkki: folder:/media/tikku</translation>
    </message>
    <message>
        <source>This address would send everything without encryption on the way. Write webdavs: at its beginning.</source>
        <translation>Tällä osoitteella kaikki kulkisi matkan salaamatta. Kirjoita sen alkuun webdavs:.</translation>
    </message>
    <message>
        <source>Places of this kind are not known. An address begins with folder:, webdavs: or postgresql:.</source>
        <translation>Tällaisia paikkoja ohjelma ei tunne. Osoitteen alussa on folder:, webdavs: tai postgresql:.</translation>
    </message>
    <message>
        <source>The folder&apos;s whole path is needed, from the first slash on. Example: folder:/media/stick</source>
        <translation>Kansiosta tarvitaan koko polku ensimmäisestä vinoviivasta alkaen. Esimerkki: folder:/media/tikku</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be shown. Type it anew.</source>
        <translation>Osoitteessa on merkki, jota ei voi näyttää. Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>The address cannot be read. After the two slashes comes the name of the server. Example: webdavs://cloud.example.org/path</source>
        <translation>Osoitteesta ei saa selvää. Kahden vinoviivan jälkeen tulee palvelimen nimi. Esimerkki: webdavs://cloud.example.org/polku</translation>
    </message>
    <message>
        <source>The address cannot be read. Check its user name, its port and its end.</source>
        <translation>Osoitteesta ei saa selvää. Tarkista käyttäjätunnus, portti ja osoitteen loppu.</translation>
    </message>
    <message>
        <source>The path on the server cannot be read. Copy the address anew.</source>
        <translation>Polusta palvelimella ei saa selvää. Kopioi osoite uudelleen.</translation>
    </message>
    <message>
        <source>The path on the server may not hold dots alone. Write the path without them.</source>
        <translation>Polussa palvelimella ei voi olla pelkkiä pisteitä. Kirjoita polku ilman niitä.</translation>
    </message>
    <message>
        <source>This address is for a browser: it holds a question mark. Use the WebDAV address of the server.</source>
        <translation>Tämä osoite on selainta varten: siinä on kysymysmerkki. Käytä palvelimen WebDAV-osoitetta.</translation>
    </message>
    <message>
        <source>The name of the database is missing or cannot be read. Example: postgresql://db.example.org/team</source>
        <translation>Tietokannan nimi puuttuu, tai siitä ei saa selvää. Esimerkki: postgresql://db.example.org/tiimi</translation>
    </message>
    <message>
        <source>After the question mark only the schema may be named. Example: ?schema=team</source>
        <translation>Kysymysmerkin jälkeen saa olla vain skeema. Esimerkki: ?schema=tiimi</translation>
    </message>
    <message>
        <source>The schema&apos;s name may hold letters from a to z, digits and underscores, and does not begin with a digit.</source>
        <translation>Skeeman nimessä voi olla kirjaimia a–z, numeroita ja alaviivoja, eikä se ala numerolla.</translation>
    </message>
    <message>
        <source>A password does not belong in the address. Take it out; it is asked for apart and kept encrypted.</source>
        <translation>Salasana ei kuulu osoitteeseen. Ota se pois; se kysytään erikseen ja säilytetään salattuna.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AccessCard</name>
    <message>
        <source>Who opened this</source>
        <translation>Kuka on avannut tämän</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>When, by whom, what: 21.11. 14.05 · AB · Client card</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no initials</source>
        <translation>ei nimikirjaimia</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ActivityForm</name>
    <message>
        <source>What it was about</source>
        <translation>Mistä oli kyse</translation>
    </message>
    <message>
        <source>For whom or with whom</source>
        <translation>Kenelle tai kenen kanssa</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Montako ihmistä</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Yhteistyötaho</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Millaista työtä</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>For example: social workers of the county</source>
        <translation>Esimerkiksi: hyvinvointialueen sosiaalityöntekijät</translation>
    </message>
    <message>
        <source>Asked, answered, agreed. Nobody&apos;s name or number belongs here.</source>
        <translation>Kysyttiin, vastattiin, sovittiin. Kenenkään nimi tai numero ei kuulu tähän.</translation>
    </message>
    <message>
        <source>Type a topic and press Enter</source>
        <translation>Kirjoita aihe ja paina Enter</translation>
    </message>
    <message>
        <source>This looks like a personal identity code. Network work is written down without anybody&apos;s identity.</source>
        <translation>Tämä näyttää henkilötunnukselta. Verkostotyö kirjataan ilman kenenkään henkilötietoja.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Is it a client&apos;s? Then it does not belong here.</source>
        <translation>Tämä näyttää puhelinnumerolta. Onko se asiakkaan? Silloin se ei kuulu tähän.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Is it a client&apos;s? Then it does not belong here.</source>
        <translation>Tämä näyttää sähköpostiosoitteelta. Onko se asiakkaan? Silloin se ei kuulu tähän.</translation>
    </message>
    <message>
        <source>No partner is called like this. Choose one from the list, or leave it empty.</source>
        <translation>Tämän nimistä yhteistyötahoa ei ole. Valitse luettelosta tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Choose what it was: a consultation, a training, a meeting, advocacy or a peer group.</source>
        <translation>Valitse, mikä se oli: konsultaatio, koulutus, kokous, vaikuttaminen vai vertaisryhmä.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ActivityPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n ihminen</numerusform>
            <numerusform>%n ihmistä</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Resource library</source>
        <translation>Aineistokirjasto</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verkostotyö</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Uusi merkintä</translation>
    </message>
    <message>
        <source>Activities, newest first</source>
        <translation>Verkostotyö, uusin ensin</translation>
    </message>
    <message>
        <source>None of this kind yet.</source>
        <translation>Tällaisia ei vielä ole.</translation>
    </message>
    <message>
        <source>Activity saved</source>
        <translation>Merkintä tallennettu</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Merkintä poistettu</translation>
    </message>
    <message>
        <source>Consultations given to professionals, training, meetings, advocacy and peer groups stand here. No client is named in them.</source>
        <translation>Tässä ovat ammattilaisille annetut konsultaatiot, koulutukset, kokoukset, vaikuttaminen ja vertaisryhmät. Niissä ei mainita yhtään asiakasta.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AddressEdit</name>
    <message>
        <source>Street</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postitoimipaikka</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AdmissionPanel</name>
    <message>
        <source>%1 was let in. Ask the person for the three words on their screen. If they are not these, shut that laptop out at once.</source>
        <translation>%1 pääsi mukaan. Kysy kannettavan käyttäjältä kolme sanaa hänen näytöltään. Jos ne eivät ole nämä, sulje se kannettava heti pois.</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Kannettava</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sanat ovat samat</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AidCard</name>
    <message>
        <source>Conversation aids</source>
        <translation>Puheeksioton tuki</translation>
    </message>
    <message>
        <source>Questions to lean on in a talk. Nothing is counted, and the answers stay with the client.</source>
        <translation>Kysymyksiä keskustelun tueksi. Mitään ei lasketa, ja vastaukset pysyvät asiakkaalla.</translation>
    </message>
    <message>
        <source>What you agreed, or what else to remember</source>
        <translation>Mitä sovitte, tai mitä muuta on hyvä muistaa</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Tallenna keskustelu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>What you marked is kept, encrypted, until you save it.</source>
        <translation>Merkintäsi säilyvät salattuina, kunnes tallennat.</translation>
    </message>
    <message>
        <source>Talk saved</source>
        <translation>Keskustelu tallennettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AidsCard</name>
    <message>
        <source>Conversation aids</source>
        <translation>Puheeksioton tuki</translation>
    </message>
    <message>
        <source>Save an aid as a file, change its words in a text editor, and take it in. It then holds for all laptops of the team. An aid of a new name stands beside the others.</source>
        <translation>Tallenna puheeksioton tuki tiedostoksi, muuta sen sanoja tekstieditorissa ja ota se vastaan. Sen jälkeen se on käytössä tiimin kaikilla kannettavilla. Uudenniminen tuki tulee muiden rinnalle.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Tallenna tiedostona…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ota vastaan tiedosto…</translation>
    </message>
    <message>
        <source>%1 (own words)</source>
        <translation>%1 (omin sanoin)</translation>
    </message>
    <message>
        <source>Use the words of the program again</source>
        <translation>Käytä taas ohjelman sanoja</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Minne tiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Conversation aids (*.json)</source>
        <translation>Puheeksioton tuki (*.json)</translation>
    </message>
    <message>
        <source>The aid is saved</source>
        <translation>Puheeksioton tuki tallennettu</translation>
    </message>
    <message>
        <source>Which aid to take in</source>
        <translation>Mikä puheeksioton tuki otetaan vastaan</translation>
    </message>
    <message>
        <source>This file is too large for an aid.</source>
        <translation>Tämä tiedosto on liian suuri puheeksioton tueksi.</translation>
    </message>
    <message>
        <source>This aid is for the other room. Change the room first.</source>
        <translation>Tämä tuki kuuluu toiseen osastoon. Vaihda ensin osastoa.</translation>
    </message>
    <message>
        <source>Aid taken in</source>
        <translation>Puheeksioton tuki otettu vastaan</translation>
    </message>
    <message>
        <source>The words of the organisation are taken out of use</source>
        <translation>Organisaation omat sanat poistettu käytöstä</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AlarmsCard</name>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Nähty: %1</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Huomiot</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AppointmentForm</name>
    <message>
        <source>Day and time</source>
        <translation>Päivä ja aika</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>With which partner</source>
        <translation>Minkä yhteistyötahon kanssa</translation>
    </message>
    <message>
        <source>For which step</source>
        <translation>Mihin askeleeseen</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Kuka lähtee mukaan</translation>
    </message>
    <message>
        <source>Remind on Today</source>
        <translation>Muistuta Tänään-sivulla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>Tallenna tapaaminen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Initials or a role</source>
        <translation>Nimikirjaimet tai rooli</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>viikkoa ennen</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>samana päivänä</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n päivä ennen</numerusform>
            <numerusform>%n päivää ennen</numerusform>
        </translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Päivää ei voi lukea.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Kerro, minä päivänä.</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list, or leave it empty.</source>
        <translation>Tämän nimistä yhteistyötahoa ei ole. Valitse luettelosta tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Appointment saved</source>
        <translation>Tapaaminen tallennettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AppointmentsCard</name>
    <message>
        <source>Appointments</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>None agreed. What is agreed here comes to Today when it is near.</source>
        <translation>Ei sovittuja. Tässä sovittu tulee Tänään-sivulle, kun se on lähellä.</translation>
    </message>
    <message>
        <source>Agree on a time</source>
        <translation>Sovi aika</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenteritiedosto…</translation>
    </message>
    <message>
        <source>Show those that were</source>
        <translation>Näytä menneet</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Mukaan lähtee: %1</translation>
    </message>
    <message>
        <source>Agreed again</source>
        <translation>Sovittu uudelleen</translation>
    </message>
    <message>
        <source>Appointment agreed again</source>
        <translation>Tapaaminen taas sovittu</translation>
    </message>
    <message>
        <source>The time is past. Did it take place?</source>
        <translation>Aika on mennyt. Toteutuiko se?</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Toteutui</translation>
    </message>
    <message>
        <source>Appointment done</source>
        <translation>Tapaaminen toteutunut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Tapaaminen peruttu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AwaitingCard</name>
    <message>
        <source>Not in the team yet</source>
        <translation>Ei vielä tiimissä</translation>
    </message>
    <message>
        <source>1. Choose below where the team meets, and press Synchronise: the request is sent.
2. Whoever invited you presses Synchronise too, and sees three words. Call each other: if they are the three words above, it is you who was let in. If not, say so at once.
3. Press Synchronise here again: everything comes.</source>
        <translation>1. Valitse alla synkronointipaikka ja paina Synkronoi: pyyntö lähtee.
2. Se, joka kutsui sinut, painaa myös Synkronoi ja näkee kolme sanaa. Soittakaa toisillenne: jos ne ovat yllä olevat kolme sanaa, mukaan pääsit juuri sinä. Jos eivät ole, sano se heti.
3. Paina täällä uudelleen Synkronoi: kaikki tulee.</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>Peru liittyminen</translation>
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
    <name>Rinnalla::CalendarPage</name>
    <message>
        <source>The calendar reminds</source>
        <translation>Kalenteri muistuttaa</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenteritiedosto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>For another calendar. It tells when, and a neutral word; never who, what for or with whom. The file is not encrypted.</source>
        <translation>Toista kalenteria varten. Se kertoo ajan ja neutraalin sanan, ei koskaan kuka, mitä varten tai kenen kanssa. Tiedostoa ei salata.</translation>
    </message>
    <message>
        <source>Tell the place too</source>
        <translation>Kerro myös paikka</translation>
    </message>
    <message>
        <source>Deadlines of steps, as whole days</source>
        <translation>Askelten määräajat, koko päivinä</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>kun se alkaa</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>päivää ennen</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 ennen</translation>
    </message>
    <message>
        <source>Nothing is to come.</source>
        <translation>Tulossa ei ole mitään.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ja %n muu.</numerusform>
            <numerusform>Ja %n muuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever sees the calendar sees the places. Read them first.</source>
        <translation>Kalenterin näkijä näkee paikat. Lue ne ensin.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Tallenna kalenteritiedosto</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenteri (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file saved. It is not encrypted: remove it when it has served.</source>
        <translation>Kalenteritiedosto tallennettu. Sitä ei ole salattu: poista se, kun sitä ei enää tarvita.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CaseForm</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>No step in particular</source>
        <translation>Ei mihinkään tiettyyn askeleeseen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CaseImportPage</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>This file is too large for a table of cases.</source>
        <translation>Tiedosto on liian suuri tapausten taulukoksi.</translation>
    </message>
    <message>
        <source>Take cases in</source>
        <translation>Ota vastaan tapauksia</translation>
    </message>
    <message>
        <source>A file in the official template of the Human Trafficking Case Data Standard (HTCDS 2.0), as a spreadsheet or as CSV. You see what becomes of every value before anything is written. Each case becomes a client of this room.</source>
        <translation>Tiedosto, joka on tehty Human Trafficking Case Data Standardin (HTCDS 2.0) viralliseen pohjaan: laskentataulukko tai CSV. Näet, mitä kustakin arvosta tulee, ennen kuin mitään kirjoitetaan. Jokaisesta tapauksesta tulee tämän osaston asiakas.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ota vastaan merkityt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Tiedostossa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Miksi tulee</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Mitä tiedostossa on</translation>
    </message>
    <message>
        <source>Cases (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tapaukset (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file holds no case.</source>
        <translation>Tiedostossa ei ole yhtään tapausta.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Miten tiedosto luettiin</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>Here already, as %1</source>
        <translation>On jo täällä nimellä %1</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Cases taken in: %1</source>
        <translation>Vastaanotettuja tapauksia: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CheckPanel</name>
    <message>
        <source>Mark as checked</source>
        <translation>Merkitse tarkistetuksi</translation>
    </message>
    <message>
        <source>Role of who checked it</source>
        <translation>Tarkistajan rooli</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Do not use after</source>
        <translation>Viimeinen käyttöpäivä</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Write the role of who checked it.</source>
        <translation>Kirjoita tarkistajan rooli.</translation>
    </message>
    <message>
        <source>Write the day it was checked; it cannot be in the future.</source>
        <translation>Kirjoita tarkistuspäivä; se ei voi olla tulevaisuudessa.</translation>
    </message>
    <message>
        <source>Write the last day of use; it cannot be before the check.</source>
        <translation>Kirjoita viimeinen käyttöpäivä; se ei voi olla ennen tarkistusta.</translation>
    </message>
    <message>
        <source>Write a role, not a name: lawyer, native reader. The check holds for these words only.</source>
        <translation>Kirjoita rooli, ei nimeä: juristi, äidinkielinen lukija. Tarkistus koskee vain näitä sanoja.</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Luettu kielillä</translation>
    </message>
    <message>
        <source>Choose the languages it was read in.</source>
        <translation>Valitse kielet, joilla se luettiin.</translation>
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
    <message>
        <source>Print my path…</source>
        <translation>Tulosta Minun polkuni…</translation>
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
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on two laptops at the same time: choose what stays.</source>
        <translation>Kirjoitettu kahdella kannettavalla yhtä aikaa: valitse, mikä jää.</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Lomakkeet paperilla</translation>
    </message>
    <message>
        <source>Hand a case over …</source>
        <translation>Luovuta asia …</translation>
    </message>
    <message>
        <source>Everything held of the client …</source>
        <translation>Kaikki tallennettu asiakkaasta …</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientPaperPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>This client is not here. They may have been erased.</source>
        <translation>Tätä asiakasta ei ole täällä. Tiedot on ehkä poistettu lopullisesti.</translation>
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
    <message>
        <source>%1 (two versions)</source>
        <translation>%1 (kaksi versiota)</translation>
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
    <message>
        <source>Possible duplicates</source>
        <translation>Mahdolliset kaksoiskappaleet</translation>
    </message>
    <message>
        <source>Take cases in …</source>
        <translation>Ota vastaan tapauksia …</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ComparisonWords</name>
    <message>
        <source>Three words to compare</source>
        <translation>Kolme vertailtavaa sanaa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConflictCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Säilytä tämä</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Säilytä kaikki</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Säilytä molemmat</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>What is hidden is shown only when it is asked for. That you did is written down.</source>
        <translation>Piilossa oleva näytetään vain pyydettäessä. Katsomisesta jää merkintä.</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Näytä versiot</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Valittu: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>What is typed cannot be read.</source>
        <translation>Kirjoitetusta ei saa selvää.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConflictsPage</name>
    <message>
        <source>Two versions: %1</source>
        <translation>Kaksi versiota: %1</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Nothing is left to choose. When two laptops write the same thing at the same time, both versions come here.</source>
        <translation>Valittavaa ei ole. Kun sama asia kirjoitetaan kahdella kannettavalla yhtä aikaa, molemmat versiot tulevat tänne.</translation>
    </message>
    <message>
        <source>To the Sync page</source>
        <translation>Synkronointisivulle</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Asiakkaan kortille</translation>
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
    <message>
        <source>No partner has this name. Choose one from the list, or leave it empty.</source>
        <translation>Tämän nimistä yhteistyötahoa ei ole. Valitse luettelosta tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>The consent would end before it begins.</source>
        <translation>Suostumus päättyisi ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>Say on which day the person consented.</source>
        <translation>Kerro, minä päivänä ihminen suostui.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConsequenceForm</name>
    <message>
        <source>Cannot be undone</source>
        <translation>Ei voi perua</translation>
    </message>
    <message>
        <source>May cost money</source>
        <translation>Voi maksaa</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Mitä siitä seuraa</translation>
    </message>
    <message>
        <source>Facts it rests on</source>
        <translation>Faktat, joihin se perustuu</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Ihmiselle itselleen</translation>
    </message>
    <message>
        <source>For those close to them</source>
        <translation>Hänen läheisilleen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
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
    <name>Rinnalla::DetailRows</name>
    <message>
        <source>Take this line away</source>
        <translation>Poista tämä rivi</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DifferencesView</name>
    <message>
        <source>With the text in use</source>
        <translation>Käytössä olevaan tekstiin</translation>
    </message>
    <message>
        <source>With the version before</source>
        <translation>Edelliseen versioon</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Mihin verrataan</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Erot</translation>
    </message>
    <message>
        <source>There is no text to compare with.</source>
        <translation>Ei ole tekstiä, johon verrata.</translation>
    </message>
    <message>
        <source>− taken away, struck through; + added, underlined.</source>
        <translation>− poistettu, yliviivattu; + lisätty, alleviivattu.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Kummassakin sanotaan sama.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DirectoryExport</name>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Vie hakemisto</translation>
    </message>
    <message>
        <source>Everything, for other directories (HSDS 3.0)</source>
        <translation>Kaikki, muihin hakemistoihin (HSDS 3.0)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Osoitekortit (vCard)</translation>
    </message>
    <message>
        <source>A table of organisations (CSV)</source>
        <translation>Taulukko organisaatioista (CSV)</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>yhteistyotahot</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was exported.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Mitään ei viety.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Viety: %1</translation>
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
    <name>Rinnalla::DuplicatesPage</name>
    <message>
        <source>Client without a code name</source>
        <translation>Asiakas ilman peitenimeä</translation>
    </message>
    <message>
        <source>the code name</source>
        <translation>peitenimi</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>puhelinnumero</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>the date of birth and a part of the name</source>
        <translation>syntymäaika ja osa nimestä</translation>
    </message>
    <message>
        <source>Both have: %1</source>
        <translation>Molemmilla sama: %1</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mahdolliset kaksoiskappaleet</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>The program compares details on this laptop and shows only the code names. Open both cards and make sure before you merge. Merging loses nothing, and it can be taken back.</source>
        <translation>Ohjelma vertaa tietoja tällä kannettavalla ja näyttää vain peitenimet. Avaa molemmat kortit ja varmista, ennen kuin yhdistät. Yhdistäminen ei hävitä mitään, ja sen voi purkaa.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Verrataan</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>No two clients of this room look like one person.</source>
        <translation>Tässä osastossa ei ole kahta asiakasta, jotka näyttäisivät samalta ihmiseltä.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Merge, keep %1</source>
        <translation>Yhdistä, säilytä %1</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Eri ihminen</translation>
    </message>
    <message>
        <source>%1 is shown as %2</source>
        <translation>%1 näkyy nimellä %2</translation>
    </message>
    <message>
        <source>Take the merging back</source>
        <translation>Pura yhdistäminen</translation>
    </message>
    <message>
        <source>They stand apart again</source>
        <translation>Ne ovat taas erikseen</translation>
    </message>
    <message>
        <source>Merged into one</source>
        <translation>Yhdistetty yhdeksi</translation>
    </message>
    <message>
        <source>Noted: not the same person</source>
        <translation>Merkitty: eri ihminen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErasePanel</name>
    <message>
        <source>Erase this client</source>
        <translation>Poista tämä asiakas lopullisesti</translation>
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
    <message>
        <source>Erased here. On %1 of %2 laptops so far; the others erase it when they next synchronise.</source>
        <translation>Poistettu täältä. Kaikkiaan poistettu jo kannettavista %1/%2; muut poistavat sen, kun ne seuraavan kerran synkronoivat.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Poistettu lopullisesti.</translation>
    </message>
    <message>
        <source>Everything about this client, and about whoever was merged into this client, is erased for good: contacts, notes, steps, sheets, consents, identity. This cannot be undone. To go on, type the code name: %1</source>
        <translation>Kaikki tästä asiakkaasta ja häneen yhdistetyistä poistetaan lopullisesti: kontaktit, muistiinpanot, askeleet, esitteet, suostumukset, henkilötiedot. Tätä ei voi kumota. Jatka kirjoittamalla peitenimi: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErasuresCard</name>
    <message>
        <source>Clients erased</source>
        <translation>Lopullisesti poistetut asiakkaat</translation>
    </message>
    <message>
        <source>%1: erased on %2 of %3 laptops. No key is left that opens what lay at the meeting place.</source>
        <translation>%1: poistettu kannettavista %2/%3. Avainta, joka avaisi synkronointipaikassa olleen, ei ole enää.</translation>
    </message>
    <message>
        <source>%1: erased on %2 of %3 laptops so far.</source>
        <translation>%1: tähän mennessä poistettu kannettavista %2/%3.</translation>
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
    <name>Rinnalla::FactForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Kuinka varmaa: %1</translation>
    </message>
    <message>
        <source>Checked %1 by %2</source>
        <translation>Tarkistettu %1 (%2)</translation>
    </message>
    <message>
        <source>Do not use after %1</source>
        <translation>Älä käytä %1 jälkeen</translation>
    </message>
    <message>
        <source>Printed in: %1</source>
        <translation>Missä esitteissä: %1</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n text(s)</source>
        <translation>
            <numerusform>Tämä muuttaa %n tekstin</numerusform>
            <numerusform>Tämä muuttaa %n tekstiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s).</source>
        <translation>
            <numerusform>%n kielellä.</numerusform>
            <numerusform>%n kielellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing printed changes.</source>
        <translation>Mikään tulostettava ei muutu.</translation>
    </message>
    <message>
        <source>No text prints it.</source>
        <translation>Se ei ole missään tekstissä.</translation>
    </message>
    <message>
        <source>Today will list whom to tell.</source>
        <translation>Sivulla Tänään näkyy sitten, kenelle kerrotaan.</translation>
    </message>
    <message>
        <source>Write first the role of who checked it.</source>
        <translation>Kirjoita ensin tarkistajan rooli.</translation>
    </message>
    <message>
        <source>Write the day it was checked; it cannot be in the future.</source>
        <translation>Kirjoita tarkistuspäivä; se ei voi olla tulevaisuudessa.</translation>
    </message>
    <message>
        <source>Write the last day of use; it cannot be before the check.</source>
        <translation>Kirjoita viimeinen käyttöpäivä; se ei voi olla ennen tarkistusta.</translation>
    </message>
    <message>
        <source>Saved as checked</source>
        <translation>Tallennettu tarkistettuna</translation>
    </message>
    <message>
        <source>As built in again</source>
        <translation>Taas ohjelman oma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Telephone, as printed</source>
        <translation>Puhelin, tulostettava muoto</translation>
    </message>
    <message>
        <source>Telephone, for dialling</source>
        <translation>Puhelin, soitettava muoto</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Maksuton</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Role of who checked it</source>
        <translation>Tarkistajan rooli</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Do not use after</source>
        <translation>Viimeinen käyttöpäivä</translation>
    </message>
    <message>
        <source>Save as checked</source>
        <translation>Tallenna tarkistettuna</translation>
    </message>
    <message>
        <source>Back to what is built in</source>
        <translation>Palaa ohjelman omaan</translation>
    </message>
    <message>
        <source>As in %1. Day and night: %2.</source>
        <translation>Esimerkiksi %1. Ympäri vuorokauden: %2.</translation>
    </message>
    <message>
        <source>Stated in: %1</source>
        <translation>Lähteessä: %1</translation>
    </message>
    <message>
        <source>A text prints it once it is written there: with “Insert” beside the text.</source>
        <translation>Teksti tulostaa sen, kun se kirjoitetaan tekstiin: ”Lisää” tekstin vieressä.</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Uusi palvelu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) rest on it. They do not change by themselves: read them again.</source>
        <translation>
            <numerusform>%n teksti perustuu siihen. Se ei muutu itsestään: lue se uudelleen.</numerusform>
            <numerusform>%n tekstiä perustuu siihen. Ne eivät muutu itsestään: lue ne uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that print what is empty now are not given until they are corrected.</source>
        <translation>Tekstejä, jotka tulostavat nyt tyhjäksi jätetyn tiedon, ei anneta ennen kuin ne on korjattu.</translation>
    </message>
    <message>
        <source>The hours cannot be read. Write them as in %1, or empty the field where they are not known.</source>
        <translation>Aukioloaikoja ei voi lukea. Kirjoita ne kuin %1, tai tyhjennä kenttä, jos ne eivät ole tiedossa.</translation>
    </message>
    <message>
        <source>Write what the service is called.</source>
        <translation>Kirjoita, mikä palvelun nimi on.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing where it is not known any more.</source>
        <translation>Kirjoita kokonaisluku, tai ei mitään, jos sitä ei enää tiedetä.</translation>
    </message>
    <message>
        <source>What it is called, in every language</source>
        <translation>Mikä sen nimi on, joka kielellä</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>The Finnish term</source>
        <translation>Suomenkielinen termi</translation>
    </message>
    <message>
        <source>Has it ended?</source>
        <translation>Onko se päättynyt?</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kuinka varmaa</translation>
    </message>
    <message>
        <source>Note for those who keep it</source>
        <translation>Huomautus niille, jotka pitävät tietoja ajan tasalla</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactsModel</name>
    <message>
        <source>Checked %1 by %2</source>
        <translation>Tarkistettu %1 (%2)</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ei vielä tarkistettu</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Oma arvo</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Vanhentunut %1</translation>
    </message>
    <message>
        <source>Do not use after %1</source>
        <translation>Älä käytä %1 jälkeen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n teksti</numerusform>
            <numerusform>%n tekstiä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactsPage</name>
    <message>
        <source>The sheets of this room print no numbers and no services.</source>
        <translation>Tämän osaston esitteissä ei ole numeroita eikä palveluja.</translation>
    </message>
    <message>
        <source>Numbers, services and facts</source>
        <translation>Numerot, palvelut ja faktat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Find a number, service or fact</source>
        <translation>Etsi numero, palvelu tai fakta</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lisää palvelu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FindingsList</name>
    <message>
        <source>What the check found</source>
        <translation>Mitä ohjelma löysi</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Korjattava</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Katso tätä</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Koko teksti</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>The check finds nothing to mend.</source>
        <translation>Ohjelma ei löydä korjattavaa.</translation>
    </message>
    <message>
        <source>Nothing has to be mended; look at what is listed.</source>
        <translation>Mitään ei ole pakko korjata; katso luettelo läpi.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the text can be checked.</source>
        <translation>
            <numerusform>%n asia korjattava, ennen kuin tekstin voi merkitä tarkistetuksi.</numerusform>
            <numerusform>%n asiaa korjattava, ennen kuin tekstin voi merkitä tarkistetuksi.</numerusform>
        </translation>
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
    <name>Rinnalla::FixedWordsPage</name>
    <message>
        <source>Fixed words of a language</source>
        <translation>Kielen vakiosanat</translation>
    </message>
    <message>
        <source>What stands around the texts on every paper: labels, days, stamps. Once they are written in a language, sheets can be written, checked and printed in it. Keep %1 and %2: the program puts a number or a day in their place. A service without a name is called as in English.</source>
        <translation>Se, mikä on tekstien ympärillä jokaisella paperilla: otsikot, päivät, leimat. Kun ne on kirjoitettu jollakin kielellä, esitteitä voi kirjoittaa, tarkistaa ja tulostaa sillä. Säilytä %1 ja %2: ohjelma panee niiden paikalle luvun tai päivän. Palvelu, jolla ei ole nimeä, on englanninkielisellä nimellään.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Sen vieressä</translation>
    </message>
    <message>
        <source>Language, by its tag (pl, pt-BR)</source>
        <translation>Kieli tunnisteellaan (pl, pt-BR)</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Tallenna nämä sanat</translation>
    </message>
    <message>
        <source>All words are needed. Still empty: %1</source>
        <translation>Kaikki sanat tarvitaan. Vielä tyhjiä: %1</translation>
    </message>
    <message>
        <source>%1 is missing in what stands for: %2</source>
        <translation>%1 puuttuu siitä, mikä vastaa tätä: %2</translation>
    </message>
    <message>
        <source>No font on this computer can print %1. The letters are in the package %2.</source>
        <translation>Mikään tämän tietokoneen fontti ei voi tulostaa tätä: %1. Kirjaimet ovat paketissa %2.</translation>
    </message>
    <message>
        <source>This is not the tag of a language. Polish is pl, the Portuguese of Brazil pt-BR.</source>
        <translation>Tämä ei ole kielen tunniste. Puola on pl, Brasilian portugali pt-BR.</translation>
    </message>
    <message>
        <source>Words saved</source>
        <translation>Sanat tallennettu</translation>
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
    <name>Rinnalla::FormFields</name>
    <message>
        <source>What is filled in</source>
        <translation>Mitä täytetään</translation>
    </message>
    <message>
        <source>Only what you tick is printed. The rest are lines to write on by hand.</source>
        <translation>Vain rastitettu tulostetaan. Muut ovat rivejä, joille kirjoitetaan käsin.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FormPage</name>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Sen vieressä</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Lomakkeet paperilla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Which consent</source>
        <translation>Mikä suostumus</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Kirjaa suostumus</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF:nä…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>%1 (does not hold any more)</source>
        <translation>%1 (ei enää voimassa)</translation>
    </message>
    <message>
        <source>This client is not here. They may have been erased.</source>
        <translation>Tätä asiakasta ei ole täällä. Tiedot on ehkä poistettu lopullisesti.</translation>
    </message>
    <message>
        <source>This referral is not here. It may have been taken back.</source>
        <translation>Tätä lähetettä ei ole täällä. Se on ehkä peruttu.</translation>
    </message>
    <message>
        <source>This paper is made on a client&apos;s card.</source>
        <translation>Tämä paperi tehdään asiakkaan kortilta.</translation>
    </message>
    <message>
        <source>The person has not consented to this referral yet. Keep that on the card first.</source>
        <translation>Ihminen ei ole vielä suostunut tähän lähetteeseen. Kirjaa se ensin kortille.</translation>
    </message>
    <message>
        <source>No consent is written down. This goes to another office only when the person consents to it: ask, and record the consent first.</source>
        <translation>Suostumusta ei ole kirjattu. Tämä menee toiseen paikkaan vain, jos ihminen suostuu: kysy ja kirjaa suostumus ensin.</translation>
    </message>
    <message>
        <source>Choose the consent this rests on.</source>
        <translation>Valitse suostumus, johon tämä perustuu.</translation>
    </message>
    <message>
        <source>Ask the Assistance System first, without a name, what it must tell the police, and tell the person before they consent.</source>
        <translation>Kysy ensin auttamisjärjestelmästä nimeä kertomatta, mitä sen on kerrottava poliisille, ja kerro se ihmiselle ennen kuin hän suostuu.</translation>
    </message>
    <message>
        <source>Is it safe for the person to take paper along? If not, keep it here.</source>
        <translation>Onko ihmisen turvallista ottaa paperi mukaan? Jos ei, säilytä se täällä.</translation>
    </message>
    <message>
        <source>Nobody has checked these texts yet. The paper says so, in its own language.</source>
        <translation>Kukaan ei ole vielä tarkistanut näitä tekstejä. Paperi sanoo sen omalla kielellään.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Tallennettu PDF:nä</translation>
    </message>
    <message>
        <source>Copied. The program sends nothing itself.</source>
        <translation>Kopioitu. Ohjelma ei itse lähetä mitään.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::GoalForm</name>
    <message>
        <source>In their own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Look at it together again on</source>
        <translation>Katsotaan yhdessä uudelleen</translation>
    </message>
    <message>
        <source>Word for word, in any language. Ctrl+Enter saves.</source>
        <translation>Sanasta sanaan, millä kielellä vain. Ctrl+Enter tallentaa.</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Tallenna tavoite</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Tavoite tallennettu</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Write down what the person wants.</source>
        <translation>Kirjoita, mitä ihminen haluaa.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Päivää ei voi lukea.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::GoalsCard</name>
    <message>
        <source>Own goals</source>
        <translation>Omat tavoitteet</translation>
    </message>
    <message>
        <source>Write down a goal</source>
        <translation>Kirjaa tavoite</translation>
    </message>
    <message>
        <source>None written down. A goal is the person&apos;s own, in their own words.</source>
        <translation>Ei kirjattu. Tavoite on ihmisen oma, hänen omin sanoin.</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>sanottu %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>katsotaan uudelleen %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Tavoite taas avoin</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Tavoite saavutettu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Goal changed into another</source>
        <translation>Tavoite muuttui toiseksi</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Tavoitteesta luovuttiin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandingOut</name>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Tallennettu PDF:nä</translation>
    </message>
    <message>
        <source>Kept: read together</source>
        <translation>Merkitty: luettu yhdessä</translation>
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
        <source>In this room a sheet is always given to a client: choose whom.</source>
        <translation>Tässä osastossa esite annetaan aina asiakkaalle: valitse kenelle.</translation>
    </message>
    <message>
        <source>Yes: a full sheet</source>
        <translation>Kyllä: koko esite</translation>
    </message>
    <message>
        <source>Only a small card</source>
        <translation>Vain pieni kortti</translation>
    </message>
    <message>
        <source>Only a neutral card</source>
        <translation>Vain neutraali kortti</translation>
    </message>
    <message>
        <source>No: read together</source>
        <translation>Ei: luetaan yhdessä</translation>
    </message>
    <message>
        <source>Small enough to hide; it names the topic</source>
        <translation>Niin pieni, että sen voi piilottaa; siinä lukee aihe</translation>
    </message>
    <message>
        <source>Small, and nothing on it tells a finder what it is about</source>
        <translation>Pieni, eikä mikään siinä kerro löytäjälle, mistä on kyse</translation>
    </message>
    <message>
        <source>Nothing on paper</source>
        <translation>Ei mitään paperilla</translation>
    </message>
    <message>
        <source>Say why it is given all the same: then it can be handed out. The reason is kept.</source>
        <translation>Kerro, miksi se annetaan silti: sitten sen voi antaa. Syystä jää merkintä.</translation>
    </message>
    <message>
        <source>Read it on the screen. One number can be learned by heart, or kept in the phone under a name the person chooses.</source>
        <translation>Lukekaa ruudulta. Yhden numeron voi oppia ulkoa tai tallentaa puhelimeen ihmisen itse valitsemalla nimellä.</translation>
    </message>
    <message>
        <source>Only neutral paper</source>
        <translation>Vain neutraali paperi</translation>
    </message>
    <message>
        <source>A full sheet or a card on which nothing tells a finder what it is about</source>
        <translation>Kokonainen sivu tai kortti, josta löytäjä ei näe, mistä on kyse</translation>
    </message>
    <message>
        <source>A client who was not asked gets neutral paper only</source>
        <translation>Asiakas, jolta ei ole kysytty, saa vain neutraalin paperin</translation>
    </message>
    <message>
        <source>Ask first: unasked, only neutral paper is given to a client.</source>
        <translation>Kysy ensin: kysymättä asiakkaalle annetaan vain neutraali paperi.</translation>
    </message>
    <message>
        <source>This format tells or shows more than the answer allows.</source>
        <translation>Tämä muoto kertoo tai näyttää enemmän kuin vastaus sallii.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandoverFields</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: vastattu %2 / %3</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandoverPage</name>
    <message>
        <source>Hand a case over</source>
        <translation>Luovuta asia</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Takaisin asiakkaaseen</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Tallenna taulukkona…</translation>
    </message>
    <message>
        <source>Save as data…</source>
        <translation>Tallenna tietoina…</translation>
    </message>
    <message>
        <source>Names and other details that tell who it is go along</source>
        <translation>Nimi ja muut tiedot, joista ihmisen tunnistaa, tulevat mukaan</translation>
    </message>
    <message>
        <source>Only what is ticked or written here leaves. Nothing about exploitation is taken from the record. The words are those of the international standard, in English.</source>
        <translation>Vain se lähtee, mikä on rastitettu tai kirjoitettu tähän. Hyväksikäytöstä ei oteta mitään kirjauksista. Sanat ovat kansainvälisen standardin, englanniksi.</translation>
    </message>
    <message>
        <source>Consent: %1, given %2.</source>
        <translation>Suostumus: %1, annettu %2.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Tallenna taulukkona</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Save as data</source>
        <translation>Tallenna tietoina</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Tiedot (*.json)</translation>
    </message>
    <message>
        <source>The case is saved. The file is not encrypted.</source>
        <translation>Asia on tallennettu. Tiedostoa ei ole salattu.</translation>
    </message>
    <message>
        <source>It names no partner: ask the person who may have this.</source>
        <translation>Siinä ei nimetä ketään: kysy ihmiseltä, kuka tämän saa saada.</translation>
    </message>
    <message>
        <source>It is for %1 and nobody else.</source>
        <translation>Se koskee vain tahoa %1, ei ketään muuta.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HoursEdit</name>
    <message>
        <source>Add hours</source>
        <translation>Lisää aika</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Lisää poikkeus</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Ympäri vuorokauden</translation>
    </message>
    <message>
        <source>Public holidays: not known</source>
        <translation>Pyhäpäivät: ei tiedossa</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Suljettu pyhäpäivinä</translation>
    </message>
    <message>
        <source>Open on public holidays too</source>
        <translation>Auki myös pyhäpäivinä</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Pyhäpäivät</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Aukeaa</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Sulkeutuu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>First day of the exception</source>
        <translation>Poikkeuksen ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Poikkeuksen viimeinen päivä</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>viimeinen päivä</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9.30 or 15:00.</source>
        <translation>”%1” ei ole kellonaika. Kirjoita esimerkiksi 9.30 tai 15:00.</translation>
    </message>
    <message>
        <source>A day of an exception cannot be read.</source>
        <translation>Poikkeuksen päivää ei voi lukea.</translation>
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
    <name>Rinnalla::ImportJob</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Valitse ensin tiedosto.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ImportPage</name>
    <message>
        <source>All partners</source>
        <translation>Kaikki yhteistyötahot</translation>
    </message>
    <message>
        <source>Import a directory</source>
        <translation>Tuo hakemisto</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Tuonnin eteneminen</translation>
    </message>
    <message>
        <source>A file with organisations, services or places: Open Referral (HSDS 3.0), the Finnish Service Catalogue (PTV), address cards (vCard) or a table (CSV). Which of them it is, is found by looking. You see what would change before anything does.</source>
        <translation>Tiedosto, jossa on organisaatioita, palveluja tai paikkoja: Open Referral (HSDS 3.0), Palvelutietovaranto (PTV), osoitekortit (vCard) tai taulukko (CSV). Ohjelma katsoo itse, mikä niistä se on. Näet, mikä muuttuisi, ennen kuin mikään muuttuu.</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 changed. %3 were the same, %4 refused.</source>
        <translation>Otettu: %1 uutta, %2 muuttunutta. Samoja oli %3, hylättyjä %4.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Directories (*.json *.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Hakemistot (*.json *.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>Rinnalla::InvitePanel</name>
    <message>
        <source>Words of the invitation</source>
        <translation>Kutsun sanat</translation>
    </message>
    <message>
        <source>Hide the invitation</source>
        <translation>Piilota kutsu</translation>
    </message>
    <message>
        <source>For one laptop, within a week. On the other laptop choose “Join a team” and type these words, or read the QR code with a phone and type what it says. Do not photograph them for anybody and do not send them by email: whoever has them can ask to join. Then both press Synchronise.</source>
        <translation>Yhdelle kannettavalle viikon ajan. Valitse toisella kannettavalla ”Liity tiimiin” ja kirjoita nämä sanat, tai lue QR-koodi puhelimella ja kirjoita, mitä siinä lukee. Älä kuvaa niitä kenellekään äläkä lähetä niitä sähköpostilla: kuka tahansa, jolla ne ovat, voi pyytää päästä mukaan. Painakaa sitten kumpikin Synkronoi.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>Kutsu QR-koodina</translation>
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
    <name>Rinnalla::LaptopsModel</name>
    <message>
        <source>Has not synchronised yet</source>
        <translation>Ei ole vielä synkronoinut</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Tämä kannettava</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Suljettu pois</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Korvattu</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Ohjelma %1</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ei ole</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Kannettava</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Nähty viimeksi</translation>
    </message>
    <message>
        <source>In the team since</source>
        <translation>Tiimissä alkaen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LeaveCard</name>
    <message>
        <source>Wait until the synchronisation has ended.</source>
        <translation>Odota, kunnes synkronointi on päättynyt.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written here do not count for the team; they are on this laptop only.</source>
        <translation>
            <numerusform>%n täällä tehty muutos ei ole voimassa tiimissä; se on vain tällä kannettavalla.</numerusform>
            <numerusform>%n täällä tehtyä muutosta ei ole voimassa tiimissä; ne ovat vain tällä kannettavalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with all that is here: join a team with a new invitation, and what the team does not have comes along; or begin a team of your own.</source>
        <translation>Voit jatkaa kaikella, mitä täällä on: liity tiimiin uudella kutsulla, jolloin se, mitä tiimillä ei ole, tulee mukana; tai perusta oma tiimi.</translation>
    </message>
    <message>
        <source>If the only administrator&apos;s laptop is lost, nobody can invite or shut out any more. Then those who are left begin a team anew, with all that is here.</source>
        <translation>Jos ainoan pääkäyttäjän kannettava on kadonnut, kukaan ei voi enää kutsua eikä sulkea pois. Silloin jäljelle jääneet perustavat tiimin uudelleen, ja kaikki, mitä täällä on, tulee mukaan.</translation>
    </message>
    <message>
        <source>This team has no administrator any more: nobody can invite or shut out. Those who are left begin a team anew, with all that is here: one begins it, and invites the others.</source>
        <translation>Tällä tiimillä ei ole enää pääkäyttäjää: kukaan ei voi kutsua eikä sulkea pois. Jäljelle jääneet perustavat tiimin uudelleen, ja kaikki, mitä täällä on, tulee mukaan: yksi perustaa sen ja kutsuu muut.</translation>
    </message>
    <message>
        <source>Go on without this team</source>
        <translation>Jatka ilman tätä tiimiä</translation>
    </message>
    <message>
        <source>Leave this team</source>
        <translation>Lähde tästä tiimistä</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Jatka…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Lähde…</translation>
    </message>
    <message>
        <source>Leave the team, keep everything</source>
        <translation>Lähde tiimistä, säilytä kaikki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>All records stay, with their past. This laptop forgets the team, its keys and its meeting place. This cannot be undone: you could only be invited again. Make a backup before.</source>
        <translation>Kaikki tiedot jäävät historioineen. Tämä kannettava unohtaa tiimin, sen avaimet ja synkronointipaikan. Tätä ei voi kumota: sinut voisi vain kutsua uudelleen. Tee ensin varmuuskopio.</translation>
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
    <name>Rinnalla::MappingCard</name>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Valitse sarake, jossa nimi on.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <source>The table&apos;s own key</source>
        <translation>Taulukon oma avain</translation>
    </message>
    <message>
        <source>Organisation it belongs to</source>
        <translation>Organisaatio, johon se kuuluu</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Osoitteen toinen rivi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>Kenelle osoitettu</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Mitä sarakkeet tarkoittavat</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), written as %1, cells separated by %2.</source>
        <translation>
            <numerusform>%n rivi, merkistö %1, solujen välissä %2.</numerusform>
            <numerusform>%n riviä, merkistö %1, solujen välissä %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>sarkaimia</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jokainen rivi on</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>palvelu</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>Name of this list</source>
        <translation>Tämän luettelon nimi</translation>
    </message>
    <message>
        <source>The same name next time: then what is there already is brought up to date.</source>
        <translation>Sama nimi ensi kerralla: silloin jo täällä oleva päivitetään.</translation>
    </message>
    <message>
        <source>See what it would change</source>
        <translation>Katso, mitä se muuttaisi</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Jätä tämä sarake pois</translation>
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
    <name>Rinnalla::OptionForm</name>
    <message>
        <source>Not now: told as fairly as the others</source>
        <translation>Ei nyt: kerrotaan yhtä reilusti kuin muut</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Vaihtoehto</translation>
    </message>
    <message>
        <source>Add a consequence</source>
        <translation>Lisää seuraus</translation>
    </message>
    <message>
        <source>Take this consequence away</source>
        <translation>Poista tämä seuraus</translation>
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
    <name>Rinnalla::OrganisationCard</name>
    <message>
        <source>The whole organisation</source>
        <translation>Koko organisaatio</translation>
    </message>
    <message>
        <source>These hold for all laptops of the team. Nothing is ever deleted by itself.</source>
        <translation>Nämä koskevat tiimin kaikkia kannettavia. Mitään ei koskaan poisteta itsestään.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisaation nimi</translation>
    </message>
    <message>
        <source>Statistics hide counts below</source>
        <translation>Tilastot piilottavat luvut, jotka ovat alle</translation>
    </message>
    <message>
        <source>What everybody may read hides counts below</source>
        <translation>Kaikille annettaessa piilotetaan luvut, jotka ovat alle</translation>
    </message>
    <message>
        <source>Months without a contact before Today asks whether a record is still needed</source>
        <translation>Montako kuukautta ilman kontaktia, ennen kuin Tänään kysyy, tarvitaanko tietoja vielä</translation>
    </message>
    <message>
        <source>Choice of the organisation saved</source>
        <translation>Organisaation valinta tallennettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OwnDataPage</name>
    <message>
        <source>Everything held of this client</source>
        <translation>Kaikki tallennettu tästä asiakkaasta</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Takaisin asiakkaaseen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Tallenna tiedostona…</translation>
    </message>
    <message>
        <source>Name and other details are in it. What leaves is no longer protected: give it to the client, and ask first whether it is safe to carry.</source>
        <translation>Siinä on nimi ja muita tietoja. Ulos lähtevä ei ole enää suojattu: anna se asiakkaalle, ja kysy ensin, onko sitä turvallista kantaa.</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Who opened the record</source>
        <translation>Kuka on avannut tiedot</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>joku</translation>
    </message>
    <message>
        <source>Nobody has opened the details.</source>
        <translation>Kukaan ei ole avannut tietoja.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Tehty %1.</translation>
    </message>
    <message>
        <source>Everything that is written down about you</source>
        <translation>Kaikki, mitä sinusta on kirjattu</translation>
    </message>
    <message>
        <source>You may have this paper, have mistakes put right, and ask for it all to be erased.</source>
        <translation>Saat tämän paperin, voit pyytää virheiden korjaamista ja kaiken poistamista.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Tallenna tiedostona</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Tiedot (*.json)</translation>
    </message>
    <message>
        <source>The client&apos;s data is saved</source>
        <translation>Asiakkaan tiedot on tallennettu</translation>
    </message>
    <message>
        <source>The program does not have the headings of this paper in the client&apos;s language, %1. They are in the language of the window only.</source>
        <translation>Ohjelmassa ei ole tämän paperin otsikoita asiakkaan kielellä (%1). Ne ovat vain ikkunan kielellä.</translation>
    </message>
    <message>
        <source>Removed from the lists, but still kept</source>
        <translation>Poistettu luetteloista, mutta vielä tallessa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmin</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PacksPage</name>
    <message>
        <source>Sheets</source>
        <translation>Esitteet</translation>
    </message>
    <message>
        <source>Back to the sheets</source>
        <translation>Takaisin esitteisiin</translation>
    </message>
    <message>
        <source>Texts shared with other organisations</source>
        <translation>Muiden järjestöjen kanssa jaetut tekstit</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PaperChoice</name>
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
    <name>Rinnalla::PaperPage</name>
    <message>
        <source>My path, on paper</source>
        <translation>Minun polkuni paperilla</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Vaihtoehdot: %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Vaihtoehdot</translation>
    </message>
    <message>
        <source>Choose at least one step that comes along.</source>
        <translation>Valitse mukaan ainakin yksi askel.</translation>
    </message>
    <message>
        <source>Nobody has checked these texts yet. The paper says so, in its own language.</source>
        <translation>Kukaan ei ole vielä tarkistanut näitä tekstejä. Paperissa lukee niin, sen omalla kielellä.</translation>
    </message>
    <message>
        <source>The code name stands in what was written. Leave those words out, or change them.</source>
        <translation>Kirjoitetussa on peitenimi. Jätä ne sanat pois tai muuta niitä.</translation>
    </message>
    <message>
        <source>What was written is printed as it is. Read it first: does it name a person or a place?</source>
        <translation>Kirjoitettu tulostuu sellaisenaan. Lue se ensin: onko siinä ihmisen tai paikan nimi?</translation>
    </message>
    <message>
        <source>This step belongs to the other room. Open that room to print it.</source>
        <translation>Tämä askel kuuluu toiseen osastoon. Avaa se osasto, jos haluat tulostaa askeleen.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartCard</name>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Omat muistiinpanot</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksuton</translation>
    </message>
    <message>
        <source>Costs something</source>
        <translation>Maksaa jotakin</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Nimeä kertomatta</translation>
    </message>
    <message>
        <source>Asks for a name</source>
        <translation>Kysyy nimeä</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Miten pääsee</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Millainen palvelu</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Secret. No address is kept here, and none goes into any file or print.</source>
        <translation>Salainen. Osoitetta ei säilytetä täällä, eikä se päädy mihinkään tiedostoon tai tulosteeseen.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Palvelee</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Esteettömyys</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Verkostot</translation>
    </message>
    <message>
        <source>Out of date since %1. Check it before you rely on it.</source>
        <translation>Vanhentunut %1. Tarkista ennen kuin luotat siihen.</translation>
    </message>
    <message>
        <source>Not confirmed: %1. Check it before you rely on it.</source>
        <translation>Vahvistamatta: %1. Tarkista ennen kuin luotat siihen.</translation>
    </message>
    <message>
        <source>read %1: %2</source>
        <translation>luettu %1: %2</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>kelpaa %1 asti</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnerEdit</name>
    <message>
        <source>Type a name, or leave empty</source>
        <translation>Kirjoita nimi tai jätä tyhjäksi</translation>
    </message>
    <message>
        <source>No partner has this name. Choose from the list, or add it on the page Partners first.</source>
        <translation>Tämän nimistä yhteistyötahoa ei ole. Valitse luettelosta tai lisää se ensin Yhteistyötahot-sivulla.</translation>
    </message>
    <message>
        <source>Out of date since %1: check it before you use it</source>
        <translation>Vanhentunut %1: tarkista ennen kuin käytät</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnerFilters</name>
    <message>
        <source>Near: anywhere</source>
        <translation>Lähellä: missä vain</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Mikä tahansa verkosto</translation>
    </message>
    <message>
        <source>Name, service, place or note</source>
        <translation>Nimi, palvelu, paikka tai muistiinpano</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Etsi hakemistosta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Auki nyt</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksuton</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Nimeä kertomatta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Speaks: any language</source>
        <translation>Puhuu: mitä kieltä vain</translation>
    </message>
    <message>
        <source>Any kind of service</source>
        <translation>Mikä tahansa palvelu</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Puhuttu kieli</translation>
    </message>
    <message>
        <source>Near which place</source>
        <translation>Lähellä mitä paikkaa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Millainen palvelu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnerPage</name>
    <message>
        <source>All partners</source>
        <translation>Kaikki yhteistyötahot</translation>
    </message>
    <message>
        <source>This organisation is not in the directory. It may have been taken out.</source>
        <translation>Tätä organisaatiota ei ole hakemistossa. Se on ehkä poistettu.</translation>
    </message>
    <message>
        <source>All checked today</source>
        <translation>Kaikki tarkistettu tänään</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lisää palvelu</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Poista hakemistosta</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Tarkistettu tänään</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Taken out of the directory: %1</source>
        <translation>Poistettu hakemistosta: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Yhteistyötahot</translation>
    </message>
    <message>
        <source>Reading the directory …</source>
        <translation>Luetaan hakemistoa …</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>%n organisaatio löytyi</numerusform>
            <numerusform>%n organisaatiota löytyi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisaatio</numerusform>
            <numerusform>%n organisaatiota</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits all of this. What is not known, hours above all, does not fit: look without that condition too.</source>
        <translation>Mikään ei täytä kaikkia ehtoja. Se, mitä ei tiedetä, varsinkin aukioloaika, ei täytä ehtoa: katso myös ilman sitä.</translation>
    </message>
    <message>
        <source>No partners yet. Write one yourself, or import a directory.</source>
        <translation>Yhteistyötahoja ei vielä ole. Kirjoita itse tai tuo hakemisto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>New organisation (Ctrl+Shift+N)</source>
        <translation>Uusi organisaatio (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Yhteistyöorganisaatiot</translation>
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
    <message>
        <source>review %1</source>
        <translation>katsotaan uudelleen %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathEditorPage</name>
    <message>
        <source>A new route</source>
        <translation>Uusi reitti</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Ei vielä käytössä</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Ohjelman mukana</translation>
    </message>
    <message>
        <source>The organisation&apos;s own</source>
        <translation>Organisaation oma</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Poistettu käytöstä</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <translation>Tarkistettu: %1</translation>
    </message>
    <message>
        <source>A draft is saved</source>
        <translation>Luonnos on tallessa</translation>
    </message>
    <message>
        <source>%1 (comes later now)</source>
        <translation>%1 (tulee nyt myöhemmin)</translation>
    </message>
    <message>
        <source>One of the days cannot be read. Write it as 21.11.2026, or leave it empty.</source>
        <translation>Jotakin päivää ei voi lukea. Kirjoita se muodossa 21.11.2026 tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>The check finds nothing to mend.</source>
        <translation>Ohjelma ei löydä korjattavaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the route can be used.</source>
        <translation>
            <numerusform>%n asia on korjattava, ennen kuin reittiä voi käyttää.</numerusform>
            <numerusform>%n asiaa on korjattava, ennen kuin reittiä voi käyttää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what the check found.</source>
        <translation>Korjaa ensin se, mitä ohjelma löysi.</translation>
    </message>
    <message>
        <source>The route in use changed after this one was begun. Taking this one into use replaces it.</source>
        <translation>Käytössä oleva reitti muuttui sen jälkeen, kun tämä aloitettiin. Jos otat tämän käyttöön, se korvaa sen.</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Kirjoitettu, ei tallennettu</translation>
    </message>
    <message>
        <source>What you changed is taken out of the languages not shown here: there it is read in English until somebody translates it. Choose a language above to do so.</source>
        <translation>Muuttamasi kohdat poistetaan kieliltä, jotka eivät näy tässä: ne luetaan englanniksi, kunnes joku kääntää ne. Valitse kieli yltä kääntääksesi.</translation>
    </message>
    <message>
        <source>These routes of the organisation cannot be used; the built-in ones stand in their place.</source>
        <translation>Näitä organisaation reittejä ei voi käyttää; ohjelman mukana tulleet ovat niiden sijalla.</translation>
    </message>
    <message>
        <source>Two versions: %1.</source>
        <translation>Kaksi versiota: %1.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Luonnos tallennettu</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Luonnos hylätty</translation>
    </message>
    <message>
        <source>Taken into use; nobody has checked it yet</source>
        <translation>Otettu käyttöön; kukaan ei ole vielä tarkistanut sitä</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Merkitty tarkistetuksi</translation>
    </message>
    <message>
        <source>Route withdrawn</source>
        <translation>Reitti poistettu käytöstä</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Taas käytössä</translation>
    </message>
    <message>
        <source>The built-in route is in use again</source>
        <translation>Ohjelman mukana tullut reitti on taas käytössä</translation>
    </message>
    <message>
        <source>Edit routes</source>
        <translation>Muokkaa reittejä</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>Vielä yksi kieli</translation>
    </message>
    <message>
        <source>Choose between them</source>
        <translation>Valitse niistä</translation>
    </message>
    <message>
        <source>What is being edited</source>
        <translation>Mitä muokataan</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Replaces the route in use. It counts as not checked until somebody checks it.</source>
        <translation>Korvaa käytössä olevan reitin. Se on tarkistamatta, kunnes joku tarkistaa sen.</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>Merkitse tarkistetuksi…</translation>
    </message>
    <message>
        <source>Back to the route in use</source>
        <translation>Takaisin käytössä olevaan reittiin</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Nobody is offered it any more. What stands on clients&apos; paths stays there.</source>
        <translation>Sitä ei enää tarjota kenellekään. Asiakkaiden poluilla oleva jää paikalleen.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Ota taas käyttöön</translation>
    </message>
    <message>
        <source>Back to the built-in route</source>
        <translation>Takaisin ohjelman mukana tulleeseen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
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
    <message>
        <source>Print this picture</source>
        <translation>Tulosta tämä kuva</translation>
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
    <message>
        <source>Print these options…</source>
        <translation>Tulosta nämä vaihtoehdot…</translation>
    </message>
    <message>
        <source>Edit routes</source>
        <translation>Muokkaa reittejä</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PeriodBar</name>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuukausi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuosi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PeriodForm</name>
    <message>
        <source>What the time limit means</source>
        <translation>Mitä määräaika merkitsee</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kuukautta</translation>
    </message>
    <message>
        <source>years</source>
        <translation>vuotta</translation>
    </message>
    <message>
        <source>Must be done by then</source>
        <translation>On tehtävä siihen mennessä</translation>
    </message>
    <message>
        <source>Lasts at most</source>
        <translation>Kestää enintään</translation>
    </message>
    <message>
        <source>Lasts at least</source>
        <translation>Kestää vähintään</translation>
    </message>
    <message>
        <source>Days, months or years</source>
        <translation>Päiviä, kuukausia vai vuosia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka pitkä</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Mistä lasketaan</translation>
    </message>
    <message>
        <source>Choose the fact</source>
        <translation>Valitse fakta</translation>
    </message>
    <message>
        <source>The rule holds from</source>
        <translation>Sääntö on voimassa alkaen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Perustuu faktaan</translation>
    </message>
    <message>
        <source>It always counts</source>
        <translation>Kuluu aina</translation>
    </message>
    <message>
        <source>Does not count once this day is known</source>
        <translation>Ei kulu, kun tämä päivä on tiedossa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PhoneLine</name>
    <message>
        <source>Copy the number; it leaves the clipboard after a minute</source>
        <translation>Kopioi numero; se poistuu leikepöydältä minuutin kuluttua</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopioi %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PhonesEdit</name>
    <message>
        <source>Add a telephone number</source>
        <translation>Lisää puhelinnumero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mihin se on</translation>
    </message>
    <message>
        <source>What this number is for</source>
        <translation>Mihin tämä numero on</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PicturePage</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>My path, drawn on paper</source>
        <translation>Minun polkuni, piirrettynä paperille</translation>
    </message>
    <message>
        <source>Deadlines in words</source>
        <translation>Määräajat sanoina</translation>
    </message>
    <message>
        <source>Steps in own words</source>
        <translation>Askeleet omin sanoin</translation>
    </message>
    <message>
        <source>The sheets as they will be</source>
        <translation>Paperit sellaisina kuin ne tulevat</translation>
    </message>
    <message>
        <source>What was written is printed as it is. Read it first: does it name a person or a place?</source>
        <translation>Kirjoitettu tulostetaan sellaisenaan. Lue se ensin: nimeääkö se ihmisen tai paikan?</translation>
    </message>
    <message>
        <source>A sheet of the picture</source>
        <translation>Kuvan arkki</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PicturePanel</name>
    <message>
        <source>The network&apos;s situational picture</source>
        <translation>Verkoston tilannekuva</translation>
    </message>
    <message>
        <source>This is the whole file, as it would leave. It holds numbers only, small ones hidden, and nothing of any client. Pictures of other organisations are shown beside it and kept nowhere.</source>
        <translation>Tämä on koko tiedosto sellaisena kuin se lähtisi. Siinä on vain lukuja, pienet piilotettuina, eikä mitään asiakkaista. Muiden organisaatioiden kuvat näytetään vieressä, eikä niitä tallenneta.</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>Tiedosto sellaisena kuin se lähtisi</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>Show another organisation&apos;s…</source>
        <translation>Näytä toisen organisaation…</translation>
    </message>
    <message>
        <source>Put the others away</source>
        <translation>Ota muut pois</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organisaatiot vierekkäin</translation>
    </message>
    <message>
        <source>Another organisation&apos;s picture</source>
        <translation>Toisen organisaation kuva</translation>
    </message>
    <message>
        <source>Situational picture (*.json)</source>
        <translation>Tilannekuva (*.json)</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>These numbers are not added up. %1</source>
        <translation>Näitä lukuja ei lasketa yhteen. %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PlaceholderMenu</name>
    <message>
        <source>Telephone block</source>
        <translation>Puhelintiedot omana kappaleena</translation>
    </message>
    <message>
        <source>Telephone number in a sentence</source>
        <translation>Puhelinnumero lauseessa</translation>
    </message>
    <message>
        <source>E-mail address in a sentence</source>
        <translation>Sähköpostiosoite lauseessa</translation>
    </message>
    <message>
        <source>Website in a sentence</source>
        <translation>Verkkosivu lauseessa</translation>
    </message>
    <message>
        <source>Hours in a sentence</source>
        <translation>Aukioloajat lauseessa</translation>
    </message>
    <message>
        <source>Period, age or sum</source>
        <translation>Aika, ikä tai summa</translation>
    </message>
    <message>
        <source>Languages in a sentence</source>
        <translation>Kielet lauseessa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PlanModel</name>
    <message>
        <source>look at this one</source>
        <translation>katso tämä itse</translation>
    </message>
    <message>
        <source>looks like one that is here</source>
        <translation>näyttää samalta kuin jo täällä oleva</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (yours stays)</source>
        <translation>%1 (oma jää)</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>Ei kerrottavaa.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PreviewCard</name>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Ota vastaan %n</numerusform>
            <numerusform>Ota vastaan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Ei mitään otettavaa</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Mitä tapahtuisi</translation>
    </message>
    <message>
        <source>Of the chosen one: was here → would come</source>
        <translation>Valitusta: oli täällä → tulisi</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Uusia: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muuttuneita: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Samoja: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Hylättyjä: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your own notes stay. So do %n field(s) you changed by hand.</source>
        <translation>
            <numerusform>Omat muistiinpanosi jäävät. Samoin %n kenttä, jonka muutit käsin.</numerusform>
            <numerusform>Omat muistiinpanosi jäävät. Samoin %n kenttää, jotka muutit käsin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes stay as they are.</source>
        <translation>Omat muistiinpanosi jäävät ennalleen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>Ei sittenkään sama</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Sama kuin %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PrintWatch</name>
    <message>
        <source>The printer has not printed the paper yet. See whether it is switched on and has paper.</source>
        <translation>Tulostin ei ole vielä tulostanut paperia. Katso, onko se päällä ja onko siinä paperia.</translation>
    </message>
    <message>
        <source>The printing was cancelled, but the paper is written down as given.</source>
        <translation>Tulostus peruttiin, mutta paperi on kirjattu annetuksi.</translation>
    </message>
    <message>
        <source>The printer did not print the paper, but it is written down as given. Print it again.</source>
        <translation>Tulostin ei tulostanut paperia, mutta se on kirjattu annetuksi. Tulosta se uudelleen.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PromptRow</name>
    <message>
        <source>In the person&apos;s own words, if they want it written down</source>
        <translation>Ihmisen omin sanoin, jos hän haluaa sen kirjattavan</translation>
    </message>
</context>
<context>
    <name>Rinnalla::QuarantineCard</name>
    <message>
        <source>Put aside</source>
        <translation>Pantu erilleen</translation>
    </message>
    <message>
        <source>Sent by a laptop after it was shut out. Nothing of it counts. If something here was written by a colleague in good faith, write it again.</source>
        <translation>Kannettava lähetti tämän sen jälkeen, kun se oli suljettu pois. Mikään tästä ei ole voimassa. Jos jokin on työkaverin hyvässä uskossa kirjoittamaa, kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Kannettava</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Mitä kirjoitettiin</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Näytä vanhempia</translation>
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
    <name>Rinnalla::ReasonField</name>
    <message>
        <source>This text was withdrawn. Why is it given all the same?</source>
        <translation>Tämä teksti on poistettu käytöstä. Miksi se annetaan silti?</translation>
    </message>
    <message>
        <source>This text has expired. Why is it given all the same?</source>
        <translation>Tämä teksti on vanhentunut. Miksi se annetaan silti?</translation>
    </message>
    <message>
        <source>Nobody has checked this text. Why is it given all the same?</source>
        <translation>Kukaan ei ole tarkistanut tätä tekstiä. Miksi se annetaan silti?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Tai omin sanoin</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Miksi, omin sanoin</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RecordForm</name>
    <message>
        <source>A day cannot be read.</source>
        <translation>Jotakin päivää ei voi lukea.</translation>
    </message>
    <message>
        <source>This place is secret: no address is kept, so that none can be lost, printed or sent by mistake. An address that stood here is taken away when you save.</source>
        <translation>Tämä paikka on salainen: osoitetta ei säilytetä, jotta se ei voi kadota, tulostua tai lähteä vahingossa. Tässä ollut osoite poistetaan, kun tallennat.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Anna sille ensin nimi.</translation>
    </message>
    <message>
        <source>Service saved</source>
        <translation>Palvelu tallennettu</translation>
    </message>
    <message>
        <source>Place saved</source>
        <translation>Paikka tallennettu</translation>
    </message>
    <message>
        <source>Organisation saved</source>
        <translation>Organisaatio tallennettu</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Uusi palvelu</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Muokkaa palvelua</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Uusi paikka</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Muokkaa paikkaa</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Muokkaa organisaatiota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
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
</context>
<context>
    <name>Rinnalla::RecordsPage</name>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
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
    <name>Rinnalla::ReferralForm</name>
    <message>
        <source>To which partner</source>
        <translation>Mille yhteistyötaholle</translation>
    </message>
    <message>
        <source>To which service</source>
        <translation>Mihin palveluun</translation>
    </message>
    <message>
        <source>For which step</source>
        <translation>Mihin askeleeseen</translation>
    </message>
    <message>
        <source>What exactly may be told</source>
        <translation>Mitä tarkalleen saa kertoa</translation>
    </message>
    <message>
        <source>Ask after it on</source>
        <translation>Kysytään, miten kävi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Save referral</source>
        <translation>Tallenna lähete</translation>
    </message>
    <message>
        <source>For example: a name to call by, the language, the need for housing</source>
        <translation>Esimerkiksi: nimi, jolla kutsutaan, kieli, asunnon tarve</translation>
    </message>
    <message>
        <source>No service in particular</source>
        <translation>Ei mihinkään tiettyyn palveluun</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list.</source>
        <translation>Tämän nimistä yhteistyötahoa ei ole. Valitse luettelosta.</translation>
    </message>
    <message>
        <source>Say to which partner.</source>
        <translation>Kerro, mille yhteistyötaholle.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Päivää ei voi lukea.</translation>
    </message>
    <message>
        <source>Referral saved</source>
        <translation>Lähete tallennettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralStepPanel</name>
    <message>
        <source>On</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Which consent</source>
        <translation>Mikä suostumus</translation>
    </message>
    <message>
        <source>What may be told, and for what</source>
        <translation>Mitä saa kertoa, ja mitä varten</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Miten se annettiin</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Miten lähetit sen</translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation>Miksi, jos se sanottiin</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Kirjaa: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>By telephone, by letter, we went together</source>
        <translation>Puhelimella, kirjeellä, menimme yhdessä</translation>
    </message>
    <message>
        <source>The person consents now</source>
        <translation>Ihminen suostuu nyt</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Päivää ei voi lukea.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Päivä ei ole vielä tullut.</translation>
    </message>
    <message>
        <source>Say what the person consents to.</source>
        <translation>Kerro, mihin ihminen suostuu.</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Lähete: %1</translation>
    </message>
    <message>
        <source>This cannot be before what it follows.</source>
        <translation>Tämä ei voi olla ennen sitä, mitä se seuraa.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralsCard</name>
    <message>
        <source>Referrals</source>
        <translation>Lähetteet</translation>
    </message>
    <message>
        <source>None yet. A referral is offered first; nothing is told before the person consents.</source>
        <translation>Ei vielä. Lähetettä tarjotaan ensin; mitään ei kerrota ennen kuin ihminen suostuu.</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Tarjoa lähetettä</translation>
    </message>
    <message>
        <source>All that wait, by partner</source>
        <translation>Kaikki odottavat, yhteistyötahoittain</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) rest on a consent that was withdrawn or has ended.</source>
        <translation>
            <numerusform>%n avoin lähete perustuu suostumukseen, joka on peruttu tai päättynyt.</numerusform>
            <numerusform>%n avointa lähetettä perustuu suostumukseen, joka on peruttu tai päättynyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>May be told: %1</source>
        <translation>Saa kertoa: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Lähetetty: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Miksi: %1</translation>
    </message>
    <message>
        <source>Ask after it: %1</source>
        <translation>Kysytään, miten kävi: %1</translation>
    </message>
    <message>
        <source>The consent does not hold any more. Tell the partner that it was taken back, or has ended, and tell nothing more.</source>
        <translation>Suostumus ei ole enää voimassa. Kerro yhteistyötaholle, että se on peruttu tai päättynyt, äläkä kerro muuta.</translation>
    </message>
    <message>
        <source>The consent does not hold any more. Ask the person again before you send anything.</source>
        <translation>Suostumus ei ole enää voimassa. Kysy uudelleen ihmiseltä itseltään, ennen kuin lähetät mitään.</translation>
    </message>
    <message>
        <source>Text to hand over…</source>
        <translation>Luovutettava teksti…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralsPage</name>
    <message>
        <source>Referrals that wait</source>
        <translation>Odottavat lähetteet</translation>
    </message>
    <message>
        <source>No referral waits. They are offered on a client&apos;s card.</source>
        <translation>Mikään lähete ei odota. Lähetettä tarjotaan asiakkaan kortilla.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>No partner named yet</source>
        <translation>Yhteistyötaho vielä nimeämättä</translation>
    </message>
    <message>
        <source>Ask after it: %1</source>
        <translation>Kysytään, miten kävi: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RelayCard</name>
    <message>
        <source>Change…</source>
        <translation>Vaihda…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Where the team meets</source>
        <translation>Synkronointipaikka</translation>
    </message>
    <message>
        <source>The certificate of your organisation</source>
        <translation>Järjestösi varmenne</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Varmenteet (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>This file is no certificate in the PEM form. Ask for one that begins with the line “BEGIN CERTIFICATE”.</source>
        <translation>Tämä tiedosto ei ole PEM-muotoinen varmenne. Pyydä sellainen, jonka alussa on rivi ”BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Valitse toinen tiedosto…</translation>
    </message>
    <message>
        <source>Choose first where the laptops of the team meet.</source>
        <translation>Valitse ensin synkronointipaikka.</translation>
    </message>
    <message>
        <source>This address is of another kind than the one chosen above.</source>
        <translation>Tämä osoite on toista lajia kuin yllä valittu.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Kokeillaan…</translation>
    </message>
    <message>
        <source>The connection works: writing, reading and removing went well.</source>
        <translation>Yhteys toimii: kirjoittaminen, lukeminen ja poistaminen onnistuivat.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Tikku tai kansio</translation>
    </message>
    <message>
        <source>Nextcloud, WebDAV</source>
        <translation>Nextcloud, WebDAV</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Folder, the same for everybody in the team</source>
        <translation>Kansio, sama kaikille tiimissä</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>As in postgresql://server/database. It must offer an encrypted connection.</source>
        <translation>Esimerkiksi postgresql://palvelin/tietokanta. Yhteyden pitää olla salattu.</translation>
    </message>
    <message>
        <source>The WebDAV address of a folder that the team shares; in Nextcloud it stands in the settings of Files. It must begin with https.</source>
        <translation>Tiimin jakaman kansion WebDAV-osoite; Nextcloudissa se on Tiedostot-sovelluksen asetuksissa. Sen alussa pitää olla https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Own certificate, if any</source>
        <translation>Oma varmenne, jos on</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ilman sitä</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Kokeile yhteyttä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Not chosen yet. A stick, a shared folder, the Nextcloud of your organisation or its database will do: the place sees encrypted data only.</source>
        <translation>Ei vielä valittu. Tikku, jaettu kansio, järjestösi Nextcloud tai sen tietokanta kelpaa: paikka näkee vain salattua tietoa.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Sovellussalasana</translation>
    </message>
    <message>
        <source>The database&apos;s administrator lets the team in by this number: %1</source>
        <translation>Tietokannan pääkäyttäjä päästää tiimin mukaan tällä numerolla: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ResourceForm</name>
    <message>
        <source>Title</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Julkaisija</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Licence: may it be copied and given on?</source>
        <translation>Lisenssi: saako sitä kopioida ja antaa eteenpäin?</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Mistä se on</translation>
    </message>
    <message>
        <source>File in the library folder</source>
        <translation>Tiedosto kirjaston kansiossa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>What it is good for, and for whom</source>
        <translation>Mihin ja kenelle se sopii</translation>
    </message>
    <message>
        <source>Type a topic and press Enter</source>
        <translation>Kirjoita aihe ja paina Enter</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Opens in another program, which may remember that it was opened.</source>
        <translation>Avautuu toisessa ohjelmassa, joka voi muistaa, että se avattiin.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>No library folder is chosen on this laptop yet. Choose it above.</source>
        <translation>Kirjaston kansiota ei ole vielä valittu tällä kannettavalla. Valitse se yltä.</translation>
    </message>
    <message>
        <source>This file is not in the library folder of this laptop. It may be on another laptop; copy it here when you need it.</source>
        <translation>Tätä tiedostoa ei ole tämän kannettavan kirjaston kansiossa. Se voi olla toisella kannettavalla; kopioi se tänne, kun tarvitset sitä.</translation>
    </message>
    <message>
        <source>A file of the library</source>
        <translation>Kirjaston tiedosto</translation>
    </message>
    <message>
        <source>That file is not in the library folder. Copy it there first, so that it is found again.</source>
        <translation>Tiedosto ei ole kirjaston kansiossa. Kopioi se ensin sinne, jotta se löytyy taas.</translation>
    </message>
    <message>
        <source>No program of this laptop opens this kind of file.</source>
        <translation>Mikään tämän kannettavan ohjelma ei avaa tällaista tiedostoa.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Se tarvitsee nimen.</translation>
    </message>
    <message>
        <source>The file is named as it lies inside the library folder, without what comes before.</source>
        <translation>Tiedosto nimetään niin kuin se on kirjaston kansiossa, ilman sitä mikä on edessä.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ResourcesPage</name>
    <message>
        <source>No library folder is chosen on this laptop.</source>
        <translation>Kirjaston kansiota ei ole valittu tällä kannettavalla.</translation>
    </message>
    <message>
        <source>Library folder: %1</source>
        <translation>Kirjaston kansio: %1</translation>
    </message>
    <message>
        <source>The folder of the library on this laptop</source>
        <translation>Kirjaston kansio tällä kannettavalla</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Resource library</source>
        <translation>Aineistokirjasto</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Uusi aineisto</translation>
    </message>
    <message>
        <source>Resources by title</source>
        <translation>Aineistot nimen mukaan</translation>
    </message>
    <message>
        <source>Guides, films, cards and reports that you lend, show or give on stand here.</source>
        <translation>Tässä ovat oppaat, elokuvat, kortit ja raportit, joita lainaat, näytät tai annat.</translation>
    </message>
    <message>
        <source>Resource saved</source>
        <translation>Aineisto tallennettu</translation>
    </message>
    <message>
        <source>Resource deleted</source>
        <translation>Aineisto poistettu</translation>
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
    <name>Rinnalla::ReviewField</name>
    <message>
        <source>How often after that</source>
        <translation>Kuinka usein sen jälkeen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>kerran</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>joka kuukausi</numerusform>
            <numerusform>joka %n. kuukausi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::RevokePanel</name>
    <message>
        <source>shut out</source>
        <translation>sulje pois</translation>
    </message>
    <message>
        <source>Name of the laptop to shut out</source>
        <translation>Pois suljettavan kannettavan nimi</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Sulje pois lopullisesti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>From everybody&apos;s next synchronisation on, this laptop gets nothing new and nothing it sends is taken in. What is on it already stays on it: whoever knows its passphrase can go on reading that. It cannot be let in again under its old key; with a new invitation it could join anew.
Synchronise before, so that what its worker sent in good faith counts: whatever this laptop does not have yet is put aside. If it was lost or stolen, synchronise right afterwards as well, and ask the others to.
To go on, type: %1</source>
        <translation>Kun kukin seuraavan kerran synkronoi, tämä kannettava ei enää saa mitään uutta, eikä mitään sen lähettämää oteta vastaan. Se, mikä siinä jo on, jää siihen: sitä voi edelleen lukea se, joka tietää kannettavan salalauseen. Kannettavaa ei voi päästää takaisin entisellä avaimellaan; uudella kutsulla se voi liittyä uudelleen.
Synkronoi ensin, jotta se, minkä työntekijä on hyvässä uskossa lähettänyt, jää voimaan: se, mitä omalla kannettavallasi ei vielä ole, siirretään syrjään. Jos kannettava on kadonnut tai varastettu, synkronoi myös heti tämän jälkeen ja pyydä muitakin synkronoimaan.
Jos haluat jatkaa, kirjoita: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RouteForm</name>
    <message>
        <source>Name of the route</source>
        <translation>Reitin nimi</translation>
    </message>
    <message>
        <source>What the route is about</source>
        <translation>Mistä reitissä on kyse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Kilpi</translation>
    </message>
    <message>
        <source>Lifebelt</source>
        <translation>Pelastusrengas</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Henkilökortti</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Public building</source>
        <translation>Julkinen rakennus</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Sydän</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Talo</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Kukkaro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmisiä</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Lippu</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Puhe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Place among the routes</source>
        <translation>Paikka reittien joukossa</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Kenelle tarjotaan</translation>
    </message>
    <message>
        <source>Clients of support work</source>
        <translation>Tukityön asiakkaat</translation>
    </message>
    <message>
        <source>Clients of the work with one&apos;s own thoughts</source>
        <translation>Omien ajatusten kanssa tehtävän työn asiakkaat</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RouteStepForm</name>
    <message>
        <source>Name of the step</source>
        <translation>Askeleen nimi</translation>
    </message>
    <message>
        <source>What it is, in one to three plain sentences</source>
        <translation>Mikä se on, yhdellä tai parilla selkeällä lauseella</translation>
    </message>
    <message>
        <source>There is something to say about the price</source>
        <translation>Hinnasta on jotakin sanottavaa</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Mitä se maksaa</translation>
    </message>
    <message>
        <source>Good to do first</source>
        <translation>Hyvä tehdä ensin</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>Add a time limit</source>
        <translation>Lisää määräaika</translation>
    </message>
    <message>
        <source>Take this time limit away</source>
        <translation>Poista tämä määräaika</translation>
    </message>
    <message>
        <source>Options and what follows</source>
        <translation>Vaihtoehdot ja mitä niistä seuraa</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Lisää vaihtoehto</translation>
    </message>
    <message>
        <source>Take this option away</source>
        <translation>Poista tämä vaihtoehto</translation>
    </message>
    <message>
        <source>Who helps, and what it rests on</source>
        <translation>Kuka auttaa, ja mihin se perustuu</translation>
    </message>
    <message>
        <source>Somebody may go along</source>
        <translation>Joku voi lähteä mukaan</translation>
    </message>
    <message>
        <source>Services that help</source>
        <translation>Palvelut, jotka auttavat</translation>
    </message>
    <message>
        <source>Facts it rests on</source>
        <translation>Faktat, joihin se perustuu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RouteTree</name>
    <message>
        <source>Routes and their steps</source>
        <translation>Reitit ja niiden askeleet</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Uusi reitti</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Uusi askel</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Siirrä askel ylemmäs</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Siirrä askel alemmas</translation>
    </message>
    <message>
        <source>Take the step out of the route</source>
        <translation>Poista askel reitiltä</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
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
    <message>
        <source>Activity</source>
        <translation>Verkostotyö</translation>
    </message>
    <message>
        <source>Resource library</source>
        <translation>Aineistokirjasto</translation>
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
    <name>Rinnalla::ShareCard</name>
    <message>
        <source>Share checked texts</source>
        <translation>Jaa tarkistettuja tekstejä</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>Mistä järjestöstä</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Mitkä tekstit</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Mitä tiedosto kertoo itsestään</translation>
    </message>
    <message>
        <source>A note for those who take it in</source>
        <translation>Viesti vastaanottajille</translation>
    </message>
    <message>
        <source>Save one file</source>
        <translation>Tallenna yhteen tiedostoon</translation>
    </message>
    <message>
        <source>One signed file for other organisations of your network: the words in use, their checks, and the numbers and services you changed. Nothing about clients or workers is in it.</source>
        <translation>Yksi allekirjoitettu tiedosto verkostosi muille järjestöille: käytössä olevat tekstit, niiden tarkistukset sekä muuttamasi numerot ja palvelut. Siinä ei ole mitään asiakkaista eikä työntekijöistä.</translation>
    </message>
    <message>
        <source>There is nothing to share yet. What you check, write or withdraw here can be shared afterwards.</source>
        <translation>Jaettavaa ei ole vielä. Sen, minkä täällä tarkistat, kirjoitat tai poistat käytöstä, voi sitten jakaa.</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Sheet packs (*.rinnalla-sheets)</source>
        <translation>Esitepaketit (*.rinnalla-sheets)</translation>
    </message>
    <message>
        <source>The file is saved. Whoever takes it in asks you by telephone for your fingerprint: %1</source>
        <translation>Tiedosto on tallennettu. Sen vastaanottaja kysyy sinulta puhelimessa sormenjälkesi: %1</translation>
    </message>
    <message>
        <source>The fingerprint of this laptop, for whoever calls: %1</source>
        <translation>Tämän kannettavan sormenjälki soittajaa varten: %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>poistettu käytöstä</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>tarkistamatta</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>Route: %1 · %2</source>
        <translation>Reitti: %1 · %2</translation>
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
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language and the state of its text: العربية (not checked)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetEditorPage</name>
    <message>
        <source>The organisation&apos;s own text</source>
        <translation>Järjestön oma teksti</translation>
    </message>
    <message>
        <source>Taken from a sheet pack</source>
        <translation>Otettu esitepaketista</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Kirjoitettu, ei tallennettu</translation>
    </message>
    <message>
        <source>A draft is saved</source>
        <translation>Luonnos on tallessa</translation>
    </message>
    <message>
        <source>Two versions: %1 (%2).</source>
        <translation>Kaksi versiota: %1 (%2).</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Luonnos tallennettu</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Luonnos hylätty</translation>
    </message>
    <message>
        <source>Taken into use; nobody has checked it yet</source>
        <translation>Otettu käyttöön; kukaan ei ole vielä tarkistanut sitä</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Merkitty tarkistetuksi</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Taas käytössä</translation>
    </message>
    <message>
        <source>Edit texts</source>
        <translation>Muokkaa tekstejä</translation>
    </message>
    <message>
        <source>Text withdrawn</source>
        <translation>Teksti poistettu käytöstä</translation>
    </message>
    <message>
        <source>Choose between them</source>
        <translation>Valitse niistä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähdeteksti</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Erot</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Tekstin rinnalla</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Lähdeteksti</translation>
    </message>
    <message>
        <source>Text being edited</source>
        <translation>Muokattava teksti</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Lisää tekstiin</translation>
    </message>
    <message>
        <source>A telephone number, address, period or age that the program fills in</source>
        <translation>Puhelinnumero, osoite, aika tai ikä, jonka ohjelma täyttää</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Replaces the text in use. It counts as not checked until somebody checks it.</source>
        <translation>Korvaa käytössä olevan tekstin. Se on tarkistamatta, kunnes joku tarkistaa sen.</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>Merkitse tarkistetuksi…</translation>
    </message>
    <message>
        <source>Back to the text in use</source>
        <translation>Palaa käytössä olevaan tekstiin</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Poista käytöstä…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Ota uudelleen käyttöön</translation>
    </message>
    <message>
        <source>The text in use changed after this one was begun. Compare them under “Differences” before you take this one into use.</source>
        <translation>Käytössä oleva teksti on muuttunut sen jälkeen, kun tämä aloitettiin. Vertaa niitä kohdassa ”Erot”, ennen kuin otat tämän käyttöön.</translation>
    </message>
    <message>
        <source>Mend first what the program found.</source>
        <translation>Korjaa ensin se, mitä ohjelma löysi.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetNameChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Esite</translation>
    </message>
    <message>
        <source>Language to edit</source>
        <translation>Muokattava kieli</translation>
    </message>
    <message>
        <source>Source beside it</source>
        <translation>Lähdeteksti rinnalla</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lisää kieli</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Muu kieli…</translation>
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
    <name>Rinnalla::SheetsPage</name>
    <message>
        <source>Sheets</source>
        <translation>Esitteet</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Texts: edit, check, share</source>
        <translation>Tekstit: muokkaa, tarkista, jaa</translation>
    </message>
    <message>
        <source>Edit or check this text</source>
        <translation>Muokkaa tai tarkista tämä teksti</translation>
    </message>
    <message>
        <source>Share checked texts, take in texts</source>
        <translation>Jaa tarkistettuja tekstejä, ota vastaan tekstejä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A language, and the state of its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Numbers and services</source>
        <translation>Numerot ja palvelut</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ShippedOffer</name>
    <message>
        <source>Take them in</source>
        <translation>Ota ne</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Jätä ne</translation>
    </message>
    <message numerus="yes">
        <source>The program brings %n organisation(s) and service(s) it knows, each with its source and how sure it is. None of them was checked by telephone.</source>
        <translation>
            <numerusform>Ohjelman mukana tulee %n organisaatio tai palvelu, jonka se tuntee, lähteineen ja varmuuksineen. Mitään ei ole tarkistettu puhelimitse.</numerusform>
            <numerusform>Ohjelman mukana tulee %n organisaatiota ja palvelua, jotka se tuntee, kukin lähteineen ja varmuuksineen. Mitään niistä ei ole tarkistettu puhelimitse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program&apos;s own list is newer: %n new or changed. What you wrote yourself stays.</source>
        <translation>
            <numerusform>Ohjelman oma luettelo on uudempi: %n uusi tai muuttunut. Se, minkä kirjoitit itse, jää.</numerusform>
            <numerusform>Ohjelman oma luettelo on uudempi: %n uutta tai muuttunutta. Se, minkä kirjoitit itse, jää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n otettu</numerusform>
            <numerusform>%n otettu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::StartCard</name>
    <message>
        <source>Work together with other laptops</source>
        <translation>Tee työtä yhdessä muiden kannettavien kanssa</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Tämän kannettavan nimi</translation>
    </message>
    <message>
        <source>The team sees this name; the place where the laptops meet does not.</source>
        <translation>Tiimi näkee tämän nimen; synkronointipaikka ei näe.</translation>
    </message>
    <message>
        <source>Begin a team</source>
        <translation>Perusta tiimi</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Liity tiimiin</translation>
    </message>
    <message>
        <source>This laptop is the first one and its administrator: it invites the others. If your team has begun on another laptop already, join that one instead.</source>
        <translation>Tämä kannettava on ensimmäinen ja pääkäyttäjä: se kutsuu muut. Jos tiimisi on jo perustettu toisella kannettavalla, liity sen sijaan siihen.</translation>
    </message>
    <message>
        <source>The words of the invitation</source>
        <translation>Kutsun sanat</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pyydä mukaan</translation>
    </message>
    <message>
        <source>Give this laptop a name first, so that the team knows whose it is.</source>
        <translation>Anna kannettavalle ensin nimi, jotta tiimi tietää, kenen se on.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1/%2 sanaa</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>An administrator of the team makes an invitation on the Sync page: sixteen words, read aloud or typed from their screen, or the text that a phone reads out of the QR code beside them. What is on this laptop already joins the team with it.</source>
        <translation>Tiimin pääkäyttäjä tekee kutsun synkronointisivulla: kuusitoista sanaa, jotka luetaan ääneen tai kirjoitetaan hänen näytöltään, tai teksti, jonka puhelin lukee viereisestä QR-koodista. Se, mitä tällä kannettavalla jo on, tulee mukaan tiimiin.</translation>
    </message>
    <message>
        <source>The laptops of a team exchange what was written on each of them, in a place that sees encrypted data only. Nothing leaves this laptop before you press Synchronise.</source>
        <translation>Tiimin kannettavat vaihtavat keskenään sen, mitä kullakin on kirjoitettu, paikassa joka näkee vain salattua tietoa. Mikään ei lähde tältä kannettavalta ennen kuin painat Synkronoi.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StatisticsCard</name>
    <message>
        <source>hidden: fewer than %1, or of fewer people, or tells such a number</source>
        <translation>piilotettu: alle %1, tai ihmisiä on vähemmän, tai paljastaisi sellaisen luvun</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StatisticsChart</name>
    <message>
        <source>Chart; the same numbers stand in the table beside it</source>
        <translation>Kaavio; samat luvut ovat vieressä taulukossa</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Tallenna taulukkona…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Tallenna taulukkona</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <translation>Taulukko tallennettu</translation>
    </message>
    <message>
        <source>Save the situational picture</source>
        <translation>Tallenna tilannekuva</translation>
    </message>
    <message>
        <source>Situational picture (*.json)</source>
        <translation>Tilannekuva (*.json)</translation>
    </message>
    <message>
        <source>Situational picture saved</source>
        <translation>Tilannekuva tallennettu</translation>
    </message>
    <message>
        <source>%1. Counts below %2, or of fewer than %2 people, are hidden, and others from which one could be computed.</source>
        <translation>%1. Luvut, jotka ovat alle %2 tai koskevat alle %2 ihmistä, on piilotettu, samoin muut, joista ne voisi laskea.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepChoice</name>
    <message>
        <source>Which steps come along</source>
        <translation>Mitkä askeleet tulevat mukaan</translation>
    </message>
    <message>
        <source>Days and deadlines</source>
        <translation>Päivät ja määräajat</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>Numbers of services</source>
        <translation>Palvelujen numerot</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A step and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Their own goals, if they want them on paper</source>
        <translation>Omat tavoitteet, jos ihminen haluaa ne paperille</translation>
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
    <message>
        <source>Look again on</source>
        <translation>Katsotaan uudelleen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Yhteistyötaho</translation>
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
    <message>
        <source>Print these options…</source>
        <translation>Tulosta nämä vaihtoehdot…</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list.</source>
        <translation>Tämän nimistä yhteistyötahoa ei ole. Valitse luettelosta.</translation>
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
    <message>
        <source>A weekend or a holiday: act before it</source>
        <translation>Viikonloppu tai pyhä: toimi ennen sitä</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncCard</name>
    <message>
        <source>Synchronise</source>
        <translation>Synkronoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>What has come is kept; the next time it goes on from there.</source>
        <translation>Tullut säilyy; seuraavalla kerralla jatketaan siitä.</translation>
    </message>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>Synkronoinnin eteneminen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written on two laptops at the same time. Both versions are kept until somebody chooses.</source>
        <translation>
            <numerusform>%n asia kirjoitettiin kahdella kannettavalla yhtä aikaa. Molemmat versiot säilyvät, kunnes joku valitsee.</numerusform>
            <numerusform>%n asiaa kirjoitettiin kahdella kannettavalla yhtä aikaa. Molemmat versiot säilyvät, kunnes joku valitsee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What had come is kept; the next synchronisation goes on from there.</source>
        <translation>Keskeytetty. Se, mikä oli jo tullut, säilyy; seuraava synkronointi jatkaa siitä.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncPage</name>
    <message>
        <source>Synchronise</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>This laptop was shut out of the team. Nothing is sent or received any more; what is here stays here. Ask an administrator of the team.</source>
        <translation>Tämä kannettava on suljettu pois tiimistä. Mitään ei enää lähetetä eikä oteta vastaan; se, mitä täällä on, jää tänne. Kysy tiimin pääkäyttäjältä.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncRunner</name>
    <message>
        <source>Choose first where the laptops of the team meet.</source>
        <translation>Valitse ensin synkronointipaikka.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TakeCard</name>
    <message>
        <source>Take in texts</source>
        <translation>Ota vastaan tekstejä</translation>
    </message>
    <message>
        <source>A file another organisation saved for you. You see who signed it and what it would change before anything does.</source>
        <translation>Toisen järjestön sinulle tallentama tiedosto. Näet, kuka sen allekirjoitti ja mitä se muuttaisi, ennen kuin mikään muuttuu.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Mitä se muuttaisi</translation>
    </message>
    <message>
        <source>What differs: − was here, + would come</source>
        <translation>Mikä eroaa: − oli täällä, + tulisi tilalle</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ota vastaan merkityt</translation>
    </message>
    <message>
        <source>Sheet packs (*.rinnalla-sheets)</source>
        <translation>Esitepaketit (*.rinnalla-sheets)</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>These texts belong to the other room. Open that room to take them in.</source>
        <translation>Nämä tekstit kuuluvat toiseen osastoon. Ota ne vastaan siinä osastossa.</translation>
    </message>
    <message>
        <source>From %1, made %2. Fingerprint: %3</source>
        <translation>Lähettäjä %1, tehty %2. Sormenjälki: %3</translation>
    </message>
    <message>
        <source>Nothing of theirs was taken in before. Call them on a number you know and compare the fingerprint above: anybody can write a name into a file.</source>
        <translation>Tältä järjestöltä ei ole ennen otettu vastaan mitään. Soita sinne numeroon, jonka tiedät, ja vertaa yllä olevaa sormenjälkeä: kuka tahansa voi kirjoittaa tiedostoon nimen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Newer than what is here</source>
        <translation>Uudempi kuin täällä oleva</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Sama kuin täällä</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Vanhempi kuin täällä oleva</translation>
    </message>
    <message>
        <source>Changed here too: taking it replaces your own</source>
        <translation>Muutettu täälläkin: vastaan ottaminen korvaa oman</translation>
    </message>
    <message>
        <source>withdrawn by them</source>
        <translation>lähettäjä on poistanut sen käytöstä</translation>
    </message>
    <message>
        <source>checked %1 by %2</source>
        <translation>tarkistettu %1 (%2)</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Sanat ovat samat.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n merkitty</numerusform>
            <numerusform>%n merkitty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what you wrote or checked yourself</source>
        <translation>
            <numerusform>niistä %n korvaa itse kirjoitetun tai tarkistetun</numerusform>
            <numerusform>niistä %n korvaa itse kirjoitetun tai tarkistetun</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint first</source>
        <translation>Vertaa ensin sormenjälkeä</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Järjestöön luotetaan tästä lähtien</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fact(s) taken in</source>
        <translation>
            <numerusform>%n teksti tai fakta otettu vastaan</numerusform>
            <numerusform>%n tekstiä tai faktaa otettu vastaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n otettu vastaan</numerusform>
            <numerusform>%n otettu vastaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n jäi ennalleen</numerusform>
            <numerusform>%n jäi ennalleen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are the same: trust from now on</source>
        <translation>Ne ovat samat: luotetaan tästä lähtien</translation>
    </message>
    <message>
        <source>You trust an organisation of this name, but this key is another one. It may be another laptop of theirs, or somebody who uses their name. Call them on a number you know and compare the fingerprint above before you trust it.</source>
        <translation>Luotat tämän nimiseen organisaatioon, mutta tämä avain on toinen. Se voi olla heidän toinen kannettavansa, tai joku, joka käyttää heidän nimeään. Soita heille numeroon, jonka tunnet, ja vertaa yllä olevaa sormenjälkeä ennen kuin luotat siihen.</translation>
    </message>
    <message>
        <source>A route in it cannot be used here: %1</source>
        <translation>Siinä olevaa reittiä ei voi käyttää täällä: %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Reitti: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TeamCard</name>
    <message>
        <source>The team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Laptops of the team</source>
        <translation>Tiimin kannettavat</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Kutsu kannettava</translation>
    </message>
    <message>
        <source>Rename this laptop…</source>
        <translation>Vaihda tämän kannettavan nimi…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Sulje pois…</translation>
    </message>
    <message>
        <source>New name of this laptop</source>
        <translation>Tämän kannettavan uusi nimi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Vaihda nimi</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Tee pääkäyttäjäksi</translation>
    </message>
    <message>
        <source>Administrator no longer</source>
        <translation>Ei enää pääkäyttäjä</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TeamChoicePanel</name>
    <message>
        <source>Do you work with others?</source>
        <translation>Työskenteletkö muiden kanssa?</translation>
    </message>
    <message>
        <source>The laptops of a team share what is written on each of them, encrypted, when somebody presses Synchronise. You can choose later, too, on the Sync page.</source>
        <translation>Tiimin kannettavat jakavat salattuna sen, mitä kullakin on kirjoitettu, kun joku painaa Synkronoi. Voit valita myöhemminkin synkronointisivulla.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Join a team that is there already</source>
        <translation>Liity valmiiseen tiimiin</translation>
    </message>
    <message>
        <source>Begin a new team</source>
        <translation>Perusta uusi tiimi</translation>
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
    <message>
        <source>To choose</source>
        <translation>Valittavana</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Kenelle kerrotaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button, and what it is about: Done: Kaarna</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Referrals to ask after</source>
        <translation>Lähetteet, joista kysytään</translation>
    </message>
    <message>
        <source>Still needed?</source>
        <translation>Tarvitaanko vielä?</translation>
    </message>
    <message>
        <source>Times that end</source>
        <translation>Päättyviä aikoja</translation>
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
    <name>Rinnalla::TrustCard</name>
    <message>
        <source>Organisations you trust</source>
        <translation>Organisaatiot, joihin luotat</translation>
    </message>
    <message>
        <source>Texts these laptops signed can be taken in without comparing fingerprints again. Each laptop of an organisation has a key of its own. What was taken in stays when you drop one.</source>
        <translation>Näiden kannettavien allekirjoittamat tekstit voi ottaa vastaan vertaamatta sormenjälkiä uudelleen. Organisaation jokaisella kannettavalla on oma avain. Jo vastaan otettu jää, kun lakkaat luottamasta johonkin.</translation>
    </message>
    <message>
        <source>%1. Fingerprint: %2</source>
        <translation>%1. Sormenjälki: %2</translation>
    </message>
    <message>
        <source>trusted since %1</source>
        <translation>luotettu %1 alkaen</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Lakkaa luottamasta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button, and whom it is about: Trust no longer: a name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trusted no longer</source>
        <translation>Ei enää luotettu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Taking back … %1</source>
        <translation>Perutaan … %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UndoJob</name>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>Keskeytetty. Mitään ei peruttu.</translation>
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
    <name>Rinnalla::WithdrawPanel</name>
    <message>
        <source>Withdraw this text</source>
        <translation>Poista tämä teksti käytöstä</translation>
    </message>
    <message>
        <source>Why must it not be used any more? Whoever wants to give it will read this.</source>
        <translation>Miksi sitä ei saa enää käyttää? Tämän lukee jokainen, joka haluaa antaa sen.</translation>
    </message>
    <message>
        <source>Why the text is withdrawn</source>
        <translation>Miksi teksti poistetaan käytöstä</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
    <name>Rinnalla::WorkerSlotField</name>
    <message>
        <source>Your line on the paper</source>
        <translation>Oma rivisi paperissa</translation>
    </message>
    <message>
        <source>Printed at the end of a full sheet, and never stored</source>
        <translation>Tulostuu koko esitteen loppuun, eikä sitä tallenneta minnekään</translation>
    </message>
    <message>
        <source>First name or role</source>
        <translation>Etunimi tai rooli</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Päivystyspuhelin</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Päivystysajat</translation>
    </message>
    <message>
        <source>You can say: …</source>
        <translation>Voit sanoa: …</translation>
    </message>
</context>
<context>
    <name>RouteWriter</name>
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
    <message>
        <source>rule since %1</source>
        <translation>sääntö %1 alkaen</translation>
    </message>
    <message>
        <source>rule until %1</source>
        <translation>sääntö %1 asti</translation>
    </message>
    <message>
        <source>for those close to them</source>
        <translation>hänen läheisilleen</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>ei voi perua</translation>
    </message>
    <message>
        <source>may cost money</source>
        <translation>voi maksaa</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>ensin: %1</translation>
    </message>
</context>
<context>
    <name>SavedPages</name>
    <message>
        <source>The file holds %1 of %2 pages of an answer. What stands on the others is not in this import.</source>
        <translation>Tiedostossa on vastauksen sivuista %1/%2. Muiden sivujen tiedot eivät ole mukana tässä tuonnissa.</translation>
    </message>
</context>
<context>
    <name>SheetChecker</name>
    <message>
        <source>sheets/forbidden.json does not have this language.</source>
        <translation>sheets/forbidden.json ei sisällä tätä kieltä.</translation>
    </message>
    <message>
        <source>%1 words; %2 is the most.</source>
        <translation>%1 sanaa; enintään saa olla %2.</translation>
    </message>
    <message>
        <source>%1 words; usual are %2 to %3.</source>
        <translation>%1 sanaa; tavallisesti sanoja on %2–%3.</translation>
    </message>
    <message>
        <source>%1 times as long as the English; %2 is the most.</source>
        <translation>%1 kertaa englanninkielisen pituinen; enintään saa olla %2.</translation>
    </message>
    <message>
        <source>this sheet has expired.</source>
        <translation>tämä esite on vanhentunut.</translation>
    </message>
    <message>
        <source>this sheet expires on %1.</source>
        <translation>tämä esite vanhenee %1.</translation>
    </message>
    <message>
        <source>its facts are to be reviewed every %1 months, the sheet every %2.</source>
        <translation>sen tiedot pitää tarkistaa %1 kuukauden välein, esite %2 kuukauden välein.</translation>
    </message>
    <message>
        <source>it may be used for longer than its review allows.</source>
        <translation>sitä saisi käyttää pidempään kuin sen tarkistusväli sallii.</translation>
    </message>
    <message>
        <source>“%1” promises what nobody can promise.</source>
        <translation>”%1” lupaa sellaista, mitä kukaan ei voi luvata.</translation>
    </message>
    <message>
        <source>a number is typed into the text; use a placeholder.</source>
        <translation>tekstiin on kirjoitettu numero; käytä paikkamerkkiä.</translation>
    </message>
    <message>
        <source>“%1” is in capitals.</source>
        <translation>”%1” on kirjoitettu isoilla kirjaimilla.</translation>
    </message>
    <message>
        <source>%1 is not confirmed, and the row does not say so (“%2”).</source>
        <translation>%1 ei ole vahvistettu, eikä rivi kerro sitä (”%2”).</translation>
    </message>
    <message>
        <source>letters and their marks are not joined (Unicode NFC).</source>
        <translation>kirjaimet ja niiden merkit eivät ole yhdessä (Unicode NFC).</translation>
    </message>
    <message>
        <source>“%1” (U+%2) is not a letter of this language.</source>
        <translation>”%1” (U+%2) ei ole tämän kielen kirjain.</translation>
    </message>
    <message>
        <source>“%1” mixes the letters of two alphabets.</source>
        <translation>”%1” sekoittaa kahden aakkoston kirjaimia.</translation>
    </message>
    <message>
        <source>“%1”: emphasis is for Finnish terms and names in Latin letters.</source>
        <translation>”%1”: korostus on suomen termeille ja nimille latinalaisin kirjaimin.</translation>
    </message>
    <message>
        <source>Latin letters stand outside emphasis, where they may turn.</source>
        <translation>latinalaisia kirjaimia on korostuksen ulkopuolella, missä niiden järjestys voi kääntyä.</translation>
    </message>
    <message>
        <source>“%1” may be used for longer than %2 months.</source>
        <translation>palvelua ”%1” saisi käyttää yli %2 kuukautta.</translation>
    </message>
    <message>
        <source>the rows, facts or placeholders are not those of the text in the language it is translated from.</source>
        <translation>rivit, faktat tai paikkamerkit eivät ole samat kuin tekstissä, josta tämä on käännetty.</translation>
    </message>
    <message>
        <source>these translations are built otherwise and are to follow: %1.</source>
        <translation>nämä käännökset on rakennettu toisin, ja ne pitää päivittää: %1.</translation>
    </message>
    <message>
        <source>“%1”: hours, prices and languages change; use a placeholder.</source>
        <translation>”%1”: aukioloajat, hinnat ja kielet muuttuvat; käytä täydennettävää kohtaa.</translation>
    </message>
    <message>
        <source>the term “%1” of the English text is missing.</source>
        <translation>englanninkielisen tekstin termi ”%1” puuttuu.</translation>
    </message>
    <message>
        <source>the term “%1” does not stand in the English text.</source>
        <translation>termiä ”%1” ei ole englanninkielisessä tekstissä.</translation>
    </message>
    <message>
        <source>the text it is translated from says “%1” here; this one has none of these: %2.</source>
        <translation>teksti, josta tämä on käännetty, sanoo tässä ”%1”; tässä ei ole mitään näistä: %2.</translation>
    </message>
    <message>
        <source>“%1” on the neutral sheet tells a finder what it is about.</source>
        <translation>”%1” neutraalissa esitteessä kertoo löytäjälle, mistä on kyse.</translation>
    </message>
    <message>
        <source>“%1” stands here; the text it is translated from says nothing of the kind (%2).</source>
        <translation>”%1” on tässä; teksti, josta se on käännetty, ei sano mitään sellaista (%2).</translation>
    </message>
    <message>
        <source>%1 % of the English in letters; usual are %2 to %3 %.</source>
        <translation>%1 % englanninkielisestä kirjaimina; tavallista on %2–%3 %.</translation>
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
    <message>
        <source>an address as https://example.org must stand here.</source>
        <translation>tässä täytyy olla osoite, kuten https://example.org.</translation>
    </message>
    <message>
        <source>twelve months are needed.</source>
        <translation>tähän tarvitaan kaksitoista kuukautta.</translation>
    </message>
    <message>
        <source>In “%1” there is only a draft of this sheet so far.</source>
        <translation>Kielellä ”%1” tästä esitteestä on vasta luonnos.</translation>
    </message>
    <message>
        <source>The two languages cannot stand side by side: %1</source>
        <translation>Näitä kahta kieltä ei voi panna rinnakkain: %1</translation>
    </message>
    <message>
        <source>this entry is not valid JSON.</source>
        <translation>tämä kohta ei ole kelvollista JSONia.</translation>
    </message>
    <message>
        <source>nothing of this kind is known.</source>
        <translation>tällaista ei tunneta.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>tällaista aihetta ei ole.</translation>
    </message>
    <message>
        <source>the fixed words around the texts (labels, days, stamps) are not there in this language.</source>
        <translation>tekstien ympärillä olevia vakiosanoja (nimikkeet, päivät, leimat) ei ole tällä kielellä.</translation>
    </message>
    <message>
        <source>a name can be changed, not taken away.</source>
        <translation>nimen voi muuttaa, ei poistaa.</translation>
    </message>
    <message>
        <source>This sheet prints what is no longer known, so it is not given until its text is corrected. %1</source>
        <translation>Tämä esite tulostaa tiedon, jota ei enää ole, joten sitä ei anneta ennen kuin teksti on korjattu. %1</translation>
    </message>
    <message>
        <source>this is not the tag of a language.</source>
        <translation>tämä ei ole kielen tunniste.</translation>
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
    <name>SheetPack</name>
    <message>
        <source>%1 (%2), version %3</source>
        <translation>%1 (%2), versio %3</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: poistettu käytöstä</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: ei tarkistettu</translation>
    </message>
    <message>
        <source>%1: checked on %2 (%3)</source>
        <translation>%1: tarkistettu %2 (%3)</translation>
    </message>
    <message>
        <source>Sheets about one&apos;s own thoughts never travel in one pack with the others.</source>
        <translation>Omista ajatuksista kertovat esitteet eivät koskaan kulje samassa paketissa muiden kanssa.</translation>
    </message>
    <message>
        <source>There is no text %1.</source>
        <translation>Tekstiä %1 ei ole.</translation>
    </message>
    <message>
        <source>The key that signs packs is damaged.</source>
        <translation>Pakettien allekirjoitusavain on vioittunut.</translation>
    </message>
    <message>
        <source>This file is not a sheet pack, or it is damaged.</source>
        <translation>Tämä tiedosto ei ole esitepaketti, tai se on vioittunut.</translation>
    </message>
    <message>
        <source>this names no sheet.</source>
        <translation>tämä ei ole minkään esitteen nimi.</translation>
    </message>
    <message>
        <source>this names no fact.</source>
        <translation>tämä ei ole minkään faktan nimi.</translation>
    </message>
    <message>
        <source>a text or fact is there twice.</source>
        <translation>jokin teksti tai fakta on kahdesti.</translation>
    </message>
    <message>
        <source>This pack was made with a newer version of the program. Update the program; nothing was changed.</source>
        <translation>Tämä paketti on tehty ohjelman uudemmalla versiolla. Päivitä ohjelma; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A pack needs the name of your organisation, in one line.</source>
        <translation>Paketti tarvitsee järjestösi nimen yhdellä rivillä.</translation>
    </message>
    <message>
        <source>There is nothing to put into the pack.</source>
        <translation>Pakettiin ei ole mitään pantavaa.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody answers for it. Nothing was changed.</source>
        <translation>Tätä pakettia ei ole allekirjoitettu, joten kukaan ei vastaa siitä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The signature does not fit: the pack was changed after it was signed, or it is damaged. Nothing was changed.</source>
        <translation>Allekirjoitus ei täsmää: pakettia on muutettu allekirjoittamisen jälkeen, tai se on vioittunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The route %1 cannot be read.</source>
        <translation>Reittiä %1 ei voi lukea.</translation>
    </message>
    <message>
        <source>Texts and routes of two rooms never travel in one pack.</source>
        <translation>Kahden osaston tekstit ja reitit eivät koskaan kulje samassa paketissa.</translation>
    </message>
    <message>
        <source>There is no route %1.</source>
        <translation>Reittiä %1 ei ole.</translation>
    </message>
    <message>
        <source>this names no route.</source>
        <translation>tämä ei nimeä mitään reittiä.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-tiedostoa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>This text is a draft: it is not handed out.</source>
        <translation>Tämä teksti on luonnos: sitä ei anneta kenellekään.</translation>
    </message>
    <message>
        <source>This sheet has expired: what it says may no longer be true. Say why it is given all the same.</source>
        <translation>Tämä esite on vanhentunut: se, mitä siinä sanotaan, ei ehkä enää pidä paikkaansa. Kerro, miksi se annetaan silti.</translation>
    </message>
    <message>
        <source>This sheet was withdrawn from use. Say why it is given all the same.</source>
        <translation>Tämä esite on poistettu käytöstä. Kerro, miksi se annetaan silti.</translation>
    </message>
</context>
<context>
    <name>SheetProof</name>
    <message>
        <source>no font has the letter U+%1 (%2)</source>
        <translation>missään kirjasimessa ei ole merkkiä U+%1 (%2)</translation>
    </message>
    <message>
        <source>a line begins with “%1”</source>
        <translation>rivi alkaa merkillä ”%1”</translation>
    </message>
    <message>
        <source>a line ends with “%1”</source>
        <translation>rivi päättyy merkkiin ”%1”</translation>
    </message>
    <message>
        <source>“%1” is torn at the end of a line</source>
        <translation>”%1” katkeaa rivin lopussa</translation>
    </message>
    <message>
        <source>there is more to say than fits on a card</source>
        <translation>sanottavaa on enemmän kuin kortille mahtuu</translation>
    </message>
</context>
<context>
    <name>SheetTerms</name>
    <message>
        <source>day and night</source>
        <translation>ympäri vuorokauden</translation>
    </message>
    <message>
        <source>%1: the number was %2, now it is %3.</source>
        <translation>%1: numero oli %2, nyt se on %3.</translation>
    </message>
    <message>
        <source>%1: the number was %2 and is no longer in use.</source>
        <translation>%1: numero oli %2, eikä se ole enää käytössä.</translation>
    </message>
    <message>
        <source>%1: the hours were %2, now they are %3.</source>
        <translation>%1: oli auki %2, nyt %3.</translation>
    </message>
    <message>
        <source>%1: the hours were %2; now they are not known.</source>
        <translation>%1: oli auki %2; nyt aukioloajat eivät ole tiedossa.</translation>
    </message>
    <message>
        <source>%1: the address was %2, now it is %3.</source>
        <translation>%1: osoite oli %2, nyt se on %3.</translation>
    </message>
    <message>
        <source>%1: the address was %2 and is no longer in use.</source>
        <translation>%1: osoite oli %2, eikä se ole enää käytössä.</translation>
    </message>
    <message>
        <source>%1: it was free; now it may cost something.</source>
        <translation>%1: oli maksuton; nyt se voi maksaa jotain.</translation>
    </message>
    <message>
        <source>%1: it is free now.</source>
        <translation>%1: on nyt maksuton.</translation>
    </message>
    <message>
        <source>%1: no name was asked; now one may be.</source>
        <translation>%1: nimeä ei kysytty; nyt sitä voidaan kysyä.</translation>
    </message>
    <message>
        <source>%1: no name is asked any more.</source>
        <translation>%1: nimeä ei enää kysytä.</translation>
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
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>enintään %1</translation>
    </message>
    <message>
        <source>%1: the paper says %2; that is no longer said.</source>
        <translation>%1: paperissa lukee %2; niin ei enää sanota.</translation>
    </message>
    <message>
        <source>%1: it was %2, now it is %3.</source>
        <translation>%1: oli %2, nyt %3.</translation>
    </message>
    <message>
        <source>The sheet was withdrawn.</source>
        <translation>Esite on poistettu käytöstä.</translation>
    </message>
    <message>
        <source>The sheet was withdrawn: %1</source>
        <translation>Esite on poistettu käytöstä: %1</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>Esitettä ei enää ole.</translation>
    </message>
    <message>
        <source>The text is a new one: version %1.</source>
        <translation>Teksti on uusi: versio %1.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Tarkistettu %1</translation>
    </message>
    <message>
        <source>Checked %1 by %2</source>
        <translation>Tarkistettu %1 (%2)</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Poistettu käytöstä</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Poistettu käytöstä: %1</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Ei vielä tällä kielellä</translation>
    </message>
    <message>
        <source>Only a draft so far</source>
        <translation>Vasta luonnos</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Vanhentunut %1</translation>
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
        <source>Checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Tarkistettu, vanhenee %n päivän päästä</numerusform>
            <numerusform>Tarkistettu, vanhenee %n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>poistettu käytöstä</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vanhentunut</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ei tarkistettu</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>There is only a draft in this language. It is not handed out.</source>
        <translation>Tällä kielellä on vasta luonnos. Sitä ei anneta kenellekään.</translation>
    </message>
    <message>
        <source>This text was withdrawn from use. The paper says so, in its own language.</source>
        <translation>Tämä teksti on poistettu käytöstä. Paperissa lukee niin, sen omalla kielellä.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Miksi: %1</translation>
    </message>
    <message>
        <source>This text expired on %1: what it says may no longer be true. The paper says so, in its own language.</source>
        <translation>Tämä teksti vanheni %1: se, mitä siinä sanotaan, ei ehkä enää pidä paikkaansa. Paperissa lukee niin, sen omalla kielellä.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet. The paper says so, in its own language.</source>
        <translation>Kukaan ei ole vielä tarkistanut tätä tekstiä. Paperissa lukee niin, sen omalla kielellä.</translation>
    </message>
    <message>
        <source>%1. Good through %2.</source>
        <translation>%1. Voimassa %2 asti.</translation>
    </message>
    <message>
        <source>Fixed words: %1</source>
        <translation>Vakiosanat: %1</translation>
    </message>
    <message>
        <source>Prints what is no longer known</source>
        <translation>Tulostaa tiedon, jota ei enää ole</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>korjattava</translation>
    </message>
    <message>
        <source>%1: the languages were %2, now they are %3.</source>
        <translation>%1: kielet olivat %2, nyt %3.</translation>
    </message>
    <message>
        <source>%1: the languages were %2; now they are not known.</source>
        <translation>%1: kielet olivat %2; nyt niitä ei tiedetä.</translation>
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
    <name>Statistics</name>
    <message>
        <source>What was published before cannot be read, so no new statistics can be made safely. Nothing was changed.</source>
        <translation>Aiemmin julkaistua ei voi lukea, joten uusia tilastoja ei voi tehdä turvallisesti. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is not a situational picture that can be read: %1 Nothing was taken in.</source>
        <translation>Tätä tilannekuvaa ei voi lukea: %1 Mitään ei otettu vastaan.</translation>
    </message>
    <message>
        <source>It has a table that is not known: %1.</source>
        <translation>Siinä on taulukko, jota ei tunneta: %1.</translation>
    </message>
    <message>
        <source>A row of the table %1 is broken.</source>
        <translation>Taulukon %1 rivi on rikki.</translation>
    </message>
    <message>
        <source>The table %1 has a number that should be hidden or is none.</source>
        <translation>Taulukossa %1 on luku, jonka pitäisi olla piilossa tai joka ei ole luku.</translation>
    </message>
    <message>
        <source>The file says nothing of being one.</source>
        <translation>Tiedosto ei sano olevansa sellainen.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Sen kirjoitti ohjelman toinen versio.</translation>
    </message>
    <message>
        <source>Its days are no period.</source>
        <translation>Sen päivät eivät ole ajanjakso.</translation>
    </message>
    <message>
        <source>It does not say from which number on counts are shown.</source>
        <translation>Se ei sano, mistä luvusta alkaen määrät näytetään.</translation>
    </message>
    <message>
        <source>It has the table %1 twice.</source>
        <translation>Taulukko %1 on siinä kahdesti.</translation>
    </message>
    <message>
        <source>The first day must be a day, and not after the last one.</source>
        <translation>Ensimmäisen päivän pitää olla päivä, eikä se saa olla viimeisen jälkeen.</translation>
    </message>
    <message>
        <source>They are of different days.</source>
        <translation>Ne ovat eri päiviltä.</translation>
    </message>
    <message>
        <source>They are of different regions.</source>
        <translation>Ne ovat eri alueilta.</translation>
    </message>
    <message>
        <source>They are of different rooms.</source>
        <translation>Ne ovat eri osastoista.</translation>
    </message>
    <message>
        <source>One organisation is there more than once.</source>
        <translation>Sama organisaatio on mukana useammin kuin kerran.</translation>
    </message>
</context>
<context>
    <name>StatisticsPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>piilotettu</translation>
    </message>
    <message>
        <source>Counts below %1, or of fewer than %1 people, are hidden, and others from which one could be computed.</source>
        <translation>Luvut, jotka ovat alle %1 tai koskevat alle %1 ihmistä, on piilotettu, samoin muut, joista ne voisi laskea.</translation>
    </message>
</context>
<context>
    <name>StatisticsTerms</name>
    <message>
        <source>Contacts by channel</source>
        <translation>Kontaktit yhteystavan mukaan</translation>
    </message>
    <message>
        <source>People met on outreach rounds</source>
        <translation>Jalkautuessa kohdatut ihmiset</translation>
    </message>
    <message>
        <source>Clients who had a contact</source>
        <translation>Asiakkaat, joilla oli kontakti</translation>
    </message>
    <message>
        <source>Languages of these clients</source>
        <translation>Näiden asiakkaiden kielet</translation>
    </message>
    <message>
        <source>Topics of contacts</source>
        <translation>Kontaktien aiheet</translation>
    </message>
    <message>
        <source>Kinds of violence talked about</source>
        <translation>Väkivallan muodot, joista puhuttiin</translation>
    </message>
    <message>
        <source>Steps of paths by route and state</source>
        <translation>Polkujen askeleet reitin ja tilan mukaan</translation>
    </message>
    <message>
        <source>Handouts by topic</source>
        <translation>Annetut esitteet aiheen mukaan</translation>
    </message>
    <message>
        <source>Handouts by language</source>
        <translation>Annetut esitteet kielen mukaan</translation>
    </message>
    <message>
        <source>Referrals by state</source>
        <translation>Lähetteet tilan mukaan</translation>
    </message>
    <message>
        <source>Training and network work: events</source>
        <translation>Koulutus ja verkostotyö: tilaisuudet</translation>
    </message>
    <message>
        <source>Training and network work: people</source>
        <translation>Koulutus ja verkostotyö: ihmiset</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>For the network</source>
        <translation>Verkostolle</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Kaikille</translation>
    </message>
    <message>
        <source>For own work</source>
        <translation>Omaan työhön</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ilman päivää</translation>
    </message>
    <message>
        <source>All of this table is hidden: statistics of so many different days and regions were given out before that it cannot be checked what could be computed from it.</source>
        <translation>Koko tämä taulukko on piilotettu: tilastoja on annettu aiemmin niin monelta eri ajalta ja alueelta, ettei voi tarkistaa, mitä siitä voisi laskea.</translation>
    </message>
    <message>
        <source>Rows of fewer than %1, or of fewer than %1 people, are not listed, nor any row from which such a number could be computed.</source>
        <translation>Rivejä, joiden luku on alle %1 tai koskee alle %1 ihmistä, ei luetella, eikä rivejä, joista sellaisen luvun voisi laskea.</translation>
    </message>
    <message>
        <source>– means: fewer than %1, or of fewer than %1 people, or hidden so that such a number cannot be computed.</source>
        <translation>– tarkoittaa: alle %1, tai alle %1 ihmistä, tai piilotettu, jotta sellaista lukua ei voi laskea.</translation>
    </message>
    <message>
        <source>There is nothing to show for these days yet. As you write down your work, its numbers appear here.</source>
        <translation>Näiltä päiviltä ei ole vielä mitään näytettävää. Kun kirjaat työtäsi, sen luvut tulevat tähän.</translation>
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
    <name>Sync</name>
    <message>
        <source>A key of this laptop is not the right one. Nothing was changed.</source>
        <translation>Tämän kannettavan avain ei ole oikea. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Somebody in the team uses a newer version of the program. Update this one; nothing was changed.</source>
        <translation>Joku tiimissä käyttää ohjelman uudempaa versiota. Päivitä ohjelma täällä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A laptop tried to change who is in the team and was not allowed to. Nothing was changed.</source>
        <translation>Jokin kannettava yritti muuttaa sitä, keitä tiimissä on, eikä sillä ollut siihen lupaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>What was written here could not be made ready for the others. It is kept on this laptop; nothing was lost.</source>
        <translation>Täällä kirjoitettua ei saatu valmiiksi muille. Se on tallessa tällä kannettavalla; mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>Stopped. What was sent and received so far stays.</source>
        <translation>Keskeytetty. Se, mikä on jo lähetetty ja otettu vastaan, säilyy.</translation>
    </message>
    <message>
        <source>The meeting place does not keep what it is given. Nothing was lost here. Try again later, or use another place.</source>
        <translation>Synkronointipaikka ei säilytä sitä, mitä sille annetaan. Täältä ei kadonnut mitään. Yritä myöhemmin uudelleen tai käytä toista paikkaa.</translation>
    </message>
    <message>
        <source>The place answers, but does not give back what was put there.</source>
        <translation>Paikka vastaa, mutta ei anna takaisin sitä, mitä sinne vietiin.</translation>
    </message>
    <message>
        <source>This laptop is in no team yet. Begin a team, or join one.</source>
        <translation>Tämä kannettava ei ole vielä missään tiimissä. Perusta tiimi tai liity tiimiin.</translation>
    </message>
    <message>
        <source>Something that came from the others is damaged or was changed on the way. It was not used; nothing on this laptop was changed.</source>
        <translation>Jokin muilta tullut on vioittunut, tai sitä on muutettu matkalla. Sitä ei käytetty; mitään tällä kannettavalla ei muutettu.</translation>
    </message>
    <message>
        <source>Another laptop of the team uses a newer version of Rinnalla. Update this one, then synchronise again. Nothing is lost until then.</source>
        <translation>Tiimin toisella kannettavalla on Rinnallan uudempi versio. Päivitä ohjelma täällä ja synkronoi sitten uudelleen. Mitään ei katoa sitä ennen.</translation>
    </message>
    <message>
        <source>There is no key to seal with. Nothing was lost here. If this stays so, the team has to be begun anew.</source>
        <translation>Salaamiseen ei ole avainta. Täällä ei kadonnut mitään. Jos näin on jatkossakin, tiimi on aloitettava uudelleen.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Looking what is new</source>
        <translation>Katsotaan, mitä uutta on</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Otetaan vastaan</translation>
    </message>
    <message>
        <source>Receiving everything for the first time</source>
        <translation>Otetaan kaikki vastaan ensimmäistä kertaa</translation>
    </message>
    <message>
        <source>Packing everything for laptops that join later</source>
        <translation>Pakataan kaikki myöhemmin liittyville kannettaville</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Viimeistellään</translation>
    </message>
    <message>
        <source>The meeting place went back in time</source>
        <translation>Synkronointipaikka palasi ajassa taaksepäin</translation>
    </message>
    <message>
        <source>It shows an older state than it did before, as after an old copy was brought back. Nothing is lost: each laptop puts back what it has.</source>
        <translation>Se näyttää vanhempaa tilaa kuin ennen, niin kuin vanha kopio olisi otettu käyttöön. Mitään ei ole kadonnut: jokainen kannettava vie takaisin sen, mitä sillä on.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the meeting place. Ask everybody in the team to synchronise once.</source>
        <translation>Kerro synkronointipaikan ylläpitäjälle. Pyydä kaikkia tiimissä synkronoimaan kerran.</translation>
    </message>
    <message>
        <source>The meeting place was empty</source>
        <translation>Synkronointipaikka oli tyhjä</translation>
    </message>
    <message>
        <source>Everything that lay there is gone. Nothing was deleted here because of it: each laptop puts back what it has.</source>
        <translation>Kaikki siellä ollut on poissa. Täältä ei poistettu sen takia mitään: jokainen kannettava vie takaisin sen, mitä sillä on.</translation>
    </message>
    <message>
        <source>Check that the address is the right one. If it is, ask everybody in the team to synchronise once.</source>
        <translation>Tarkista, että osoite on oikea. Jos on, pyydä kaikkia tiimissä synkronoimaan kerran.</translation>
    </message>
    <message>
        <source>A laptop shows two different pasts</source>
        <translation>Yksi kannettava näyttää kaksi eri historiaa</translation>
    </message>
    <message>
        <source>Its file may have been copied and used in two places. What came after that is not taken in.</source>
        <translation>Sen tiedosto on ehkä kopioitu ja otettu käyttöön kahdessa paikassa. Sitä, mitä sen jälkeen tuli, ei oteta vastaan.</translation>
    </message>
    <message>
        <source>Ask the person whose laptop it is. If nobody can explain it, an administrator shuts the laptop out.</source>
        <translation>Kysy siltä, jonka kannettava on. Jos kukaan ei osaa selittää sitä, pääkäyttäjä sulkee kannettavan pois.</translation>
    </message>
    <message>
        <source>Two laptops do not show the same</source>
        <translation>Kaksi kannettavaa ei näytä samaa</translation>
    </message>
    <message>
        <source>They have the same edits and yet different records. This is a fault of the program, not of anybody in the team.</source>
        <translation>Niillä on samat muutokset mutta eri tietueet. Vika on ohjelmassa, ei kenessäkään tiimissä.</translation>
    </message>
    <message>
        <source>Make a backup on both laptops and tell whoever looks after the program.</source>
        <translation>Tee varmuuskopio kummallakin kannettavalla ja kerro ohjelmasta huolehtivalle.</translation>
    </message>
    <message>
        <source>Something arrived damaged</source>
        <translation>Jotain tuli perille vioittuneena</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way, and was not taken in. The laptop it came from sends it again the next time it synchronises.</source>
        <translation>Se katkesi tai muuttui matkalla, eikä sitä otettu vastaan. Kannettava, jolta se tuli, lähettää sen uudelleen, kun se seuraavan kerran synkronoi.</translation>
    </message>
    <message>
        <source>If this comes often, another stick or meeting place is better.</source>
        <translation>Jos tämä toistuu usein, vaihda tikku tai synkronointipaikka.</translation>
    </message>
    <message>
        <source>Something lies there that nobody in the team made</source>
        <translation>Siellä on jotain, mitä kukaan tiimissä ei ole tehnyt</translation>
    </message>
    <message>
        <source>It was not taken in. Somebody else can write to the meeting place, or it was put under a wrong name.</source>
        <translation>Sitä ei otettu vastaan. Joku muu voi kirjoittaa synkronointipaikkaan, tai se pantiin sinne väärällä nimellä.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the meeting place, and change its password if others know it.</source>
        <translation>Kerro synkronointipaikan ylläpitäjälle, ja vaihda sen salasana, jos muut tietävät sen.</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock is wrong</source>
        <translation>Yhden kannettavan kello on väärässä</translation>
    </message>
    <message>
        <source>It is off by more than a day. Everything is taken in all the same, but times written on that laptop are not right.</source>
        <translation>Se on väärässä yli vuorokauden. Kaikki otetaan silti vastaan, mutta sillä kannettavalla kirjoitetut ajat eivät pidä paikkaansa.</translation>
    </message>
    <message>
        <source>Set the date and the time of that laptop.</source>
        <translation>Aseta sen kannettavan päivä ja kellonaika oikein.</translation>
    </message>
    <message>
        <source>This laptop goes on from a backup</source>
        <translation>Tämä kannettava jatkaa varmuuskopiosta</translation>
    </message>
    <message>
        <source>What was written here after the backup came back from the team, as far as it had been sent. For the team this laptop is a new one of the same name.</source>
        <translation>Se, mitä täällä oli kirjoitettu varmuuskopion jälkeen, tuli takaisin tiimiltä, jos se oli ehditty lähettää. Tiimille tämä kannettava on uusi, samanniminen.</translation>
    </message>
    <message>
        <source>Look whether the last things written before the backup was brought back are all here.</source>
        <translation>Katso, onko viimeksi kirjoitettu, ennen varmuuskopion käyttöön ottamista, kaikki täällä.</translation>
    </message>
    <message>
        <source>Something cannot be opened yet</source>
        <translation>Jotain ei vielä voi avata</translation>
    </message>
    <message>
        <source>The key for it has not come. It waits and nothing is lost.</source>
        <translation>Sen avain ei ole tullut. Se odottaa, eikä mitään ole kadonnut.</translation>
    </message>
    <message>
        <source>Ask somebody else in the team to synchronise, and then synchronise here again.</source>
        <translation>Pyydä jotakuta toista tiimissä synkronoimaan, ja synkronoi sitten täällä uudelleen.</translation>
    </message>
    <message>
        <source>A laptop has a newer program</source>
        <translation>Yhdellä kannettavalla on uudempi ohjelma</translation>
    </message>
    <message>
        <source>What only the newer program knows is kept here and shown after an update.</source>
        <translation>Se, minkä vain uudempi ohjelma tuntee, säilyy täällä ja näkyy päivityksen jälkeen.</translation>
    </message>
    <message>
        <source>Update the program on this laptop.</source>
        <translation>Päivitä ohjelma tällä kannettavalla.</translation>
    </message>
    <message>
        <source>A laptop that was shut out went on sending</source>
        <translation>Pois suljettu kannettava lähetti yhä jotain</translation>
    </message>
    <message>
        <source>What it sent after it was shut out was put aside and changes nothing. Administrators can read it on this page.</source>
        <translation>Se, mitä se lähetti pois sulkemisen jälkeen, pantiin erilleen, eikä se muuta mitään. Pääkäyttäjät voivat lukea sen tällä sivulla.</translation>
    </message>
    <message>
        <source>If the laptop was lost or stolen, somebody is using it: tell the person responsible for data protection.</source>
        <translation>Jos kannettava on kadonnut tai varastettu, joku käyttää sitä: kerro tietosuojasta vastaavalle.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>This laptop was shut out of the team. What is here stays here.</source>
        <translation>Tämä kannettava on suljettu pois tiimistä. Se, mitä täällä on, jää tänne.</translation>
    </message>
    <message>
        <source>The request is sent. Ask whoever invited you to synchronise, and then synchronise here again.</source>
        <translation>Pyyntö on lähetetty. Pyydä sitä, joka kutsui sinut, synkronoimaan, ja synkronoi sitten täällä uudelleen.</translation>
    </message>
    <message>
        <source>This laptop is in the team now.</source>
        <translation>Tämä kannettava on nyt tiimissä.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) were let in: compare the words below.</source>
        <translation>
            <numerusform>%n kannettava pääsi mukaan: verratkaa alla olevia sanoja.</numerusform>
            <numerusform>%n kannettavaa pääsi mukaan: verratkaa alla olevia sanoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) sent.</source>
        <translation>
            <numerusform>%n muutos lähetetty.</numerusform>
            <numerusform>%n muutosta lähetetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) received.</source>
        <translation>
            <numerusform>%n muutos otettu vastaan.</numerusform>
            <numerusform>%n muutosta otettu vastaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting place had lost something; it was put back.</source>
        <translation>Synkronointipaikka oli kadottanut jotain; se vietiin takaisin.</translation>
    </message>
    <message>
        <source>Something waits for a laptop that has not synchronised yet.</source>
        <translation>Jokin odottaa kannettavaa, joka ei ole vielä synkronoinut.</translation>
    </message>
    <message>
        <source>Last synchronised: %1</source>
        <translation>Viimeksi synkronoitu: %1</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>Ei vielä synkronoitu.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not yet sent.</source>
        <translation>
            <numerusform>%n muutos on vielä lähettämättä.</numerusform>
            <numerusform>%n muutosta on vielä lähettämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything written here has been sent.</source>
        <translation>Kaikki täällä kirjoitettu on lähetetty.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not yet sent</source>
        <translation>
            <numerusform>%n muutos lähettämättä</numerusform>
            <numerusform>%n muutosta lähettämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>last synchronised %1</source>
        <translation>viimeksi synkronoitu %1</translation>
    </message>
    <message>
        <source>not synchronised yet</source>
        <translation>ei vielä synkronoitu</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new. Everybody has the same.</source>
        <translation>Mitään uutta ei ole. Kaikilla on samat tiedot.</translation>
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
    <name>Team</name>
    <message>
        <source>This laptop is in a team already.</source>
        <translation>Tämä kannettava on jo tiimissä.</translation>
    </message>
    <message>
        <source>Only an administrator of the team can invite.</source>
        <translation>Vain tiimin pääkäyttäjä voi kutsua.</translation>
    </message>
    <message>
        <source>This laptop is in a team already, or has asked to join one.</source>
        <translation>Tämä kannettava on jo tiimissä, tai se on pyytänyt päästä mukaan.</translation>
    </message>
    <message>
        <source>Only an administrator of the team can shut a laptop out.</source>
        <translation>Vain tiimin pääkäyttäjä voi sulkea kannettavan pois.</translation>
    </message>
    <message>
        <source>This laptop is not in the team any more.</source>
        <translation>Tämä kannettava ei ole enää tiimissä.</translation>
    </message>
    <message>
        <source>A laptop cannot shut itself out. Ask another administrator.</source>
        <translation>Kannettava ei voi sulkea pois itseään. Pyydä toista pääkäyttäjää.</translation>
    </message>
    <message>
        <source>Only an administrator of the team can change this.</source>
        <translation>Vain tiimin pääkäyttäjä voi muuttaa tätä.</translation>
    </message>
    <message>
        <source>The team needs one administrator at least. Make somebody else one first.</source>
        <translation>Tiimi tarvitsee ainakin yhden pääkäyttäjän. Tee ensin jostakusta toisesta pääkäyttäjä.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>tämä kannettava</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>kannettava %1</translation>
    </message>
    <message>
        <source>Only a laptop that was shut out, or is no administrator&apos;s, can leave its team.</source>
        <translation>Vain kannettava, joka on suljettu pois tai joka ei ole pääkäyttäjän, voi lähteä tiimistään.</translation>
    </message>
    <message>
        <source>There are two versions of something. Choose between them first.</source>
        <translation>Jostakin on kaksi versiota. Valitse ensin niistä.</translation>
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
    <message>
        <source>The person asks for it now</source>
        <translation>Ihminen pyytää sitä nyt</translation>
    </message>
    <message>
        <source>Read through together with an interpreter</source>
        <translation>Luettu läpi yhdessä tulkin kanssa</translation>
    </message>
    <message>
        <source>No checked text in this language</source>
        <translation>Tällä kielellä ei ole tarkistettua tekstiä</translation>
    </message>
    <message>
        <source>Neutral card or sheet</source>
        <translation>Neutraali kortti tai esite</translation>
    </message>
    <message>
        <source>Neutral sheet</source>
        <translation>Neutraali esite</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The text is damaged, or it is not written in %1. Nothing was kept.</source>
        <translation>Teksti on vioittunut, tai sitä ei ole kirjoitettu merkistöllä %1. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Lukeminen keskeytettiin.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>There is no encoding of the name %1.</source>
        <translation>Merkistöä nimeltä %1 ei ole.</translation>
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
    <message>
        <source>Two versions, to choose: %1</source>
        <translation>Kaksi versiota, valitse: %1</translation>
    </message>
    <message>
        <source>Told of a change %1</source>
        <translation>Muutoksesta kerrottu %1</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Muuttunut sen jälkeen:</translation>
    </message>
    <message>
        <source>Own paper given: %1</source>
        <translation>Oma paperi annettu: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versio %1</translation>
    </message>
    <message>
        <source>Given though not checked or not in use any more: %1</source>
        <translation>Annettu, vaikka ei tarkistettu tai ei enää käytössä: %1</translation>
    </message>
    <message>
        <source>Is paper safe? Not asked.</source>
        <translation>Onko paperi turvallinen? Ei kysytty.</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Talk: %1</source>
        <translation>Keskustelu: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Avattu uudelleen</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Tila: %1</translation>
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
    <message>
        <source>Two versions: %1</source>
        <translation>Kaksi versiota: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Jatko hoidettu</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Annettu %1</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Avaa esite</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Kept: told of the change</source>
        <translation>Kirjattu: muutoksesta kerrottu</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Toteutuiko se?</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Toteutui</translation>
    </message>
    <message>
        <source>Appointment done</source>
        <translation>Tapaaminen toteutunut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Tapaaminen peruttu</translation>
    </message>
    <message>
        <source>Looked at; next on %1</source>
        <translation>Katsottu; seuraavan kerran %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Katsottu</translation>
    </message>
    <message>
        <source>Unfinished sheet text</source>
        <translation>Keskeneräinen esitteen teksti</translation>
    </message>
    <message>
        <source>Unfinished number or service</source>
        <translation>Keskeneräinen numero tai palvelu</translation>
    </message>
    <message>
        <source>Unfinished activity</source>
        <translation>Keskeneräinen verkostotyön merkintä</translation>
    </message>
    <message>
        <source>Unfinished resource</source>
        <translation>Keskeneräinen aineisto</translation>
    </message>
    <message>
        <source>Unfinished talk</source>
        <translation>Keskeneräinen keskustelu</translation>
    </message>
    <message>
        <source>Unfinished words of a language</source>
        <translation>Kielen keskeneräiset sanat</translation>
    </message>
    <message>
        <source>Unfinished partner organisation</source>
        <translation>Keskeneräinen yhteistyötaho</translation>
    </message>
    <message>
        <source>Unfinished service of a partner</source>
        <translation>Yhteistyötahon keskeneräinen palvelu</translation>
    </message>
    <message>
        <source>Unfinished place of a partner</source>
        <translation>Yhteistyötahon keskeneräinen paikka</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Se tuli</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Se ei tullut</translation>
    </message>
    <message>
        <source>Not written down as given any more</source>
        <translation>Ei enää merkitty annetuksi</translation>
    </message>
    <message>
        <source>The program was locked or ended while this paper was on its way. Did it come out? It is written down as given.</source>
        <translation>Ohjelma lukittiin tai lopetettiin, kun tämä paperi oli matkalla. Tuliko se tulostimesta? Se on merkitty annetuksi.</translation>
    </message>
    <message>
        <source>nothing new since %1</source>
        <translation>ei uutta %1 jälkeen</translation>
    </message>
    <message>
        <source>Keep for a year</source>
        <translation>Säilytä vuosi</translation>
    </message>
    <message>
        <source>Kept for a year</source>
        <translation>Säilytetään vuosi</translation>
    </message>
    <message>
        <source>Unfinished appointment</source>
        <translation>Keskeneräinen tapaaminen</translation>
    </message>
    <message>
        <source>Unfinished goal</source>
        <translation>Keskeneräinen tavoite</translation>
    </message>
    <message>
        <source>Unfinished referral</source>
        <translation>Keskeneräinen lähete</translation>
    </message>
    <message>
        <source>Unfinished consent</source>
        <translation>Keskeneräinen suostumus</translation>
    </message>
    <message>
        <source>Unfinished identity</source>
        <translation>Keskeneräiset henkilötiedot</translation>
    </message>
    <message>
        <source>Unfinished route</source>
        <translation>Keskeneräinen reitti</translation>
    </message>
    <message>
        <source>The consent does not hold any more. Tell the partner.</source>
        <translation>Suostumus ei ole enää voimassa. Kerro siitä kumppanille.</translation>
    </message>
</context>
<context>
    <name>VCardCards</name>
    <message>
        <source>Line %1: %2 Nothing was kept.</source>
        <translation>Rivi %1: %2 Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>It is longer than any card has.</source>
        <translation>Se on pidempi kuin mikään kortti.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Lukeminen keskeytettiin.</translation>
    </message>
    <message>
        <source>The card that begins here does not end. The file was not saved whole.</source>
        <translation>Tästä alkava kortti ei pääty. Tiedostoa ei tallennettu kokonaan.</translation>
    </message>
    <message>
        <source>There is no card in the file. Nothing was kept.</source>
        <translation>Tiedostossa ei ole yhtään korttia. Mitään ei tallennettu.</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>Line %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sillä ei ole nimeä.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
</context>
<context>
    <name>VCardWriter</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Tiedostoa ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Vienti keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>WebDavRelay</name>
    <message>
        <source>The server&apos;s certificate has expired. Tell whoever looks after the server; and check the date of this computer.</source>
        <translation>Palvelimen varmenne on vanhentunut. Kerro palvelimen ylläpitäjälle, ja tarkista tämän tietokoneen päivä.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the date and time of this computer.</source>
        <translation>Palvelimen varmenne ei ole vielä voimassa. Tarkista tämän tietokoneen päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name than the one in the address. Check the address.</source>
        <translation>Palvelimen varmenne kuuluu toiselle nimelle kuin osoitteessa oleva. Tarkista osoite.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know. If your organisation has its own, add its certificate to the settings of this place.</source>
        <translation>Palvelimen varmenteen on antanut taho, jota tämä tietokone ei tunne. Jos järjestölläsi on oma, lisää sen varmenne tämän paikan asetuksiin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been withdrawn. Tell whoever looks after the server.</source>
        <translation>Palvelimen varmenne on peruttu. Kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Tell whoever looks after the server.</source>
        <translation>Palvelimen varmennetta ei voi hyväksyä. Kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent.</source>
        <translation>Palvelin ei pystynyt todistamaan olevansa oikea, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>The server was not found. Check the connection to the Internet, and the address.</source>
        <translation>Palvelinta ei löytynyt. Tarkista verkkoyhteys ja osoite.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address, or try again later.</source>
        <translation>Palvelin ei vastaa. Tarkista osoite tai yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server came about, so nothing was sent. Check the address and its port; or tell whoever looks after the server.</source>
        <translation>Salattua yhteyttä palvelimeen ei syntynyt, joten mitään ei lähetetty. Tarkista osoite ja sen portti, tai kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The network you are in asks for a password of its own. Use another network.</source>
        <translation>Verkko, jossa olet, kysyy omaa salasanaansa. Käytä toista verkkoa.</translation>
    </message>
    <message>
        <source>What answers at this address is no WebDAV server. Check the address.</source>
        <translation>Tässä osoitteessa vastaava ei ole WebDAV-palvelin. Tarkista osoite.</translation>
    </message>
    <message>
        <source>No connection to the server came about in time. Check the connection to the Internet, or try again later.</source>
        <translation>Yhteyttä palvelimeen ei syntynyt ajoissa. Tarkista verkkoyhteys tai yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The server sends more than there can be. Check the address; or tell whoever looks after the server.</source>
        <translation>Palvelin lähettää enemmän kuin pitäisi. Tarkista osoite, tai kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server has stopped answering. Nothing is lost: try again later.</source>
        <translation>Palvelin on lakannut vastaamasta. Mitään ei kadonnut: yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The server does not accept the user name or the password. With Nextcloud, make an app password (Settings, Security) and type it in here.</source>
        <translation>Palvelin ei hyväksy käyttäjätunnusta tai salasanaa. Jos palvelin on Nextcloud, tee siellä sovellussalasana (Asetukset, Turvallisuus) ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>The server does not let this user into the folder. Ask for the right to write there; with Nextcloud, check that the app password may reach files.</source>
        <translation>Palvelin ei päästä tätä käyttäjää kansioon. Pyydä oikeus kirjoittaa siihen; jos palvelin on Nextcloud, tarkista, että sovellussalasanalla pääsee tiedostoihin.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Free some there, then synchronise again.</source>
        <translation>Palvelimella ei ole enää tilaa. Vapauta sitä siellä ja synkronoi sitten uudelleen.</translation>
    </message>
    <message>
        <source>The server does not take files of this size. Tell whoever looks after it.</source>
        <translation>Palvelin ei ota vastaan tämän kokoisia tiedostoja. Kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server is busy or being looked after. Nothing is lost: try again later.</source>
        <translation>Palvelin on kiireinen, tai sitä huolletaan. Mitään ei kadonnut: yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here. Check the address; or tell whoever looks after the server.</source>
        <translation>Palvelin antoi vastauksen, jossa ei ole järkeä. Tarkista osoite, tai kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The connection broke off. Nothing is lost: try again where the connection is better.</source>
        <translation>Yhteys katkesi. Mitään ei kadonnut: yritä uudelleen, kun yhteys on parempi.</translation>
    </message>
    <message>
        <source>The server sends on to another place, as a page to log in does. Check that the address is the server&apos;s WebDAV address.</source>
        <translation>Palvelin ohjaa toiseen paikkaan, niin kuin kirjautumissivu tekee. Tarkista, että osoite on palvelimen WebDAV-osoite.</translation>
    </message>
    <message>
        <source>The server sends on to another one, %1. The password was not sent there. If that is right, use it in the address.</source>
        <translation>Palvelin ohjaa toiselle palvelimelle, %1. Salasanaa ei lähetetty sinne. Jos se on oikein, käytä sitä osoitteessa.</translation>
    </message>
    <message>
        <source>The certificate in the settings of this place cannot be read. Choose it again; it must be in PEM form.</source>
        <translation>Tämän paikan asetuksissa olevasta varmenteesta ei saa selvää. Valitse se uudelleen; sen pitää olla PEM-muodossa.</translation>
    </message>
    <message>
        <source>The folder of the address is not on the server. Make it there and share it with the team, or check the address.</source>
        <translation>Osoitteen kansiota ei ole palvelimella. Tee se sinne ja jaa se tiimille, tai tarkista osoite.</translation>
    </message>
    <message>
        <source>The server said that it had stored something, and has not. Try again; if it stays so, tell whoever looks after the server.</source>
        <translation>Palvelin sanoi tallentaneensa jotain, eikä se ollut tallentanut. Yritä uudelleen; jos se toistuu, kerro palvelimen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>What was looked for is not on the server.</source>
        <translation>Etsittyä ei ole palvelimella.</translation>
    </message>
</context>
</TS>
