<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AidText</name>
    <message>
        <source>Talked about</source>
        <translation>Vi talade om det</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ville inte tala om det</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Vi talade inte om det</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>only a-z, 0-9 and - can stand here.</source>
        <translation>här kan bara a–z, 0–9 och - stå.</translation>
    </message>
    <message>
        <source>at least one room is needed.</source>
        <translation>minst en avdelning behövs.</translation>
    </message>
    <message>
        <source>each prompt needs a key of its own.</source>
        <translation>varje fråga behöver en egen nyckel.</translation>
    </message>
    <message>
        <source>a room is support or serie.</source>
        <translation>en avdelning är support eller serie.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup was stopped. No file was left behind.</source>
        <translation>Säkerhetskopieringen avbröts. Ingen fil lämnades kvar.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. Nothing else was changed.</source>
        <translation>Kopian klarade inte kontrollen och togs bort. Inget annat ändrades.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was not touched. Choose another name.</source>
        <translation>Det finns redan en fil med det namnet. Den lämnades orörd. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Appointment</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Not before today</source>
        <translation>Inte före i dag</translation>
    </message>
    <message>
        <source>Ends today at the latest</source>
        <translation>Löper ut senast i dag</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Appointment</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Referral, nobody named yet</source>
        <translation>Remiss, ännu ingen mottagare</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between the steps of a referral: Offered 18.11. → Sent 20.11.; mirrored where one reads from the right</extracomment>
        <translation>, sedan </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This version does not have the command %1 yet.</source>
        <translation>Den här versionen har inte kommandot %1 ännu.</translation>
    </message>
    <message>
        <source>There is no command %1. See rinnalla-cli --help.</source>
        <translation>Kommandot %1 finns inte. Se rinnalla-cli --help.</translation>
    </message>
    <message>
        <source>No command was given. See rinnalla-cli --help.</source>
        <translation>Inget kommando angavs. Se rinnalla-cli --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>--%1 takes one value, once.</source>
        <translation>--%1 tar ett värde, en gång.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. See rinnalla-cli --help.</source>
        <translation>Flaggan --%1 finns inte här. Se rinnalla-cli --help.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Flaggan --%1 har getts två gånger.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Flaggan --%1 behöver ett värde.</translation>
    </message>
    <message>
        <source>Usage: rinnalla-cli [--store FILE] [--lang LANGUAGE] [--json] COMMAND …

The passphrase is asked for on the terminal; else it is the first line of standard input.

</source>
        <translation>Användning: rinnalla-cli [--store FIL] [--lang SPRÅK] [--json] KOMMANDO …

Lösenfrasen frågas i terminalen; annars är den första raden på standard in.

</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase,
4 no store or a damaged one, 5 the store is in use, 6 done, with warnings.</source>
        <translation>
Returvärde: 0 klart, 1 nekat eller misslyckat, 2 fel användning, 3 fel lösenfras,
4 inget arkiv eller ett skadat, 5 arkivet används, 6 klart, med varningar.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Lösenfras: </translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 tar ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>There is no compartment %1. Use support or serie.</source>
        <translation>Avdelningen %1 finns inte. Använd support eller serie.</translation>
    </message>
    <message>
        <source>The kind %1 is not known here. Kinds: %2.</source>
        <translation>Slaget %1 är inte känt här. Slag: %2.</translation>
    </message>
    <message>
        <source>%1 is not an id. Ids are 32 digits and letters from a to f.</source>
        <translation>%1 är inget id. Ett id är 32 siffror och bokstäver från a till f.</translation>
    </message>
    <message>
        <source>Say with --clients how many clients to make up.</source>
        <translation>Ange med --clients hur många klienter som ska hittas på.</translation>
    </message>
    <message>
        <source>Records made up: %1, in %2 s</source>
        <translation>Påhittade poster: %1, på %2 s</translation>
    </message>
    <message>
        <source>fills an empty store with made-up records, for trying and measuring</source>
        <translation>fyller ett tomt arkiv med påhittade poster, för att prova och mäta</translation>
    </message>
    <message>
        <source>Erasing cannot be undone: the client and everything about them goes, from the history too. If that is what you want, add --yes.</source>
        <translation>Raderingen går inte att ångra: klienten och allt om klienten försvinner, också ur historiken. Om du vill det, lägg till --yes.</translation>
    </message>
    <message>
        <source>Erased. Older backups still hold the client: erase or replace them too.</source>
        <translation>Raderad. Äldre säkerhetskopior har kvar klienten: radera eller ersätt också dem.</translation>
    </message>
    <message>
        <source>erases a client for good</source>
        <translation>raderar en klient för gott</translation>
    </message>
    <message>
        <source>Records read and kept: %1</source>
        <translation>Lästa och sparade poster: %1</translation>
    </message>
    <message>
        <source>Records read and found right: %1. Nothing was kept.</source>
        <translation>Poster som lästs och är rätt: %1. Inget sparades.</translation>
    </message>
    <message>
        <source>The file cannot be made, or there is one of that name already. It was not touched.</source>
        <translation>Filen kan inte skapas, eller så finns det redan en med det namnet. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever has it can read it. Remove it when it has served.</source>
        <translation>Den här filen är inte krypterad: den som har filen kan läsa den. Ta bort den när du inte längre behöver den.</translation>
    </message>
    <message>
        <source>reads records from another program&apos;s file</source>
        <translation>läser poster från ett annat programs fil</translation>
    </message>
    <message>
        <source>writes records to a file that is not encrypted</source>
        <translation>skriver poster till en fil som inte är krypterad</translation>
    </message>
    <message>
        <source>what</source>
        <translation>vad</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was not touched.</source>
        <translation>Det finns redan en fil med det namnet. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny lösenfras: </translation>
    </message>
    <message>
        <source>The new passphrase again: </source>
        <translation>Den nya lösenfrasen igen: </translation>
    </message>
    <message>
        <source>The folder of the store cannot be made.</source>
        <translation>Arkivets mapp kan inte skapas.</translation>
    </message>
    <message>
        <source>Write the recovery key on paper and keep it apart from the laptop. It opens the store when the passphrase is forgotten, and is never shown again.</source>
        <translation>Skriv återställningsnyckeln på papper och förvara den åtskild från datorn. Den öppnar arkivet om lösenfrasen glöms och visas aldrig mer.</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Återställningsnyckel:</translation>
    </message>
    <message>
        <source>makes an empty store; prints the recovery key once</source>
        <translation>skapar ett tomt arkiv; skriver ut återställningsnyckeln en gång</translation>
    </message>
    <message>
        <source>The backup is made and checked. It opens with today&apos;s passphrase. The files beside it with the endings -keys and -keys2 belong to it.</source>
        <translation>Säkerhetskopian är gjord och kontrollerad. Den öppnas med dagens lösenfras. Filerna bredvid, med ändelserna -keys och -keys2, hör till den.</translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>Säkerhetskopians lösenfras: </translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Det som fanns tidigare är kvar som %1</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Allt är i sin ordning.</translation>
    </message>
    <message>
        <source>The store is damaged. Open your latest backup, and keep this file.</source>
        <translation>Arkivet är skadat. Öppna din senaste säkerhetskopia och behåll den här filen.</translation>
    </message>
    <message>
        <source>writes an encrypted copy and checks it</source>
        <translation>skriver en krypterad kopia och kontrollerar den</translation>
    </message>
    <message>
        <source>takes a backup into use; what it replaces is kept beside it</source>
        <translation>tar en säkerhetskopia i bruk; det som den ersätter behålls bredvid</translation>
    </message>
    <message>
        <source>checks the file, its pages, the journal and the search index</source>
        <translation>kontrollerar filen, dess sidor, ändringsloggen och sökindexet</translation>
    </message>
    <message>
        <source>Passphrase until now: </source>
        <translation>Lösenfrasen hittills: </translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Lösenfrasen är bytt. Äldre säkerhetskopior öppnas fortfarande med den gamla.</translation>
    </message>
    <message>
        <source>The recovery key on the old paper no longer opens this store. Write the new one on paper and keep it apart from the laptop.</source>
        <translation>Återställningsnyckeln på det gamla pappret öppnar inte längre arkivet. Skriv den nya på papper och förvara den åtskild från datorn.</translation>
    </message>
    <message>
        <source>changes the passphrase; asks for the old one and then for the new one</source>
        <translation>byter lösenfras; frågar efter den gamla och sedan den nya</translation>
    </message>
    <message>
        <source>makes a new recovery key; the old one stops working</source>
        <translation>skapar en ny återställningsnyckel; den gamla slutar fungera</translation>
    </message>
    <message>
        <source>The program does not speak %1. It speaks: %2.</source>
        <translation>Programmet talar inte %1. Det talar: %2.</translation>
    </message>
    <message>
        <source>Records of the kind %1 hold nothing to search.</source>
        <translation>Poster av slaget %1 har inget att söka i.</translation>
    </message>
    <message>
        <source>Records of the kind %1 belong to no client.</source>
        <translation>Poster av slaget %1 hör inte till någon klient.</translation>
    </message>
    <message>
        <source>--after takes the key that the last list gave as next.</source>
        <translation>--after tar nyckeln som den förra listan gav som next.</translation>
    </message>
    <message>
        <source>There is no such client in this store.</source>
        <translation>Det finns ingen sådan klient i det här arkivet.</translation>
    </message>
    <message>
        <source>There is more: --after %1</source>
        <translation>Det finns fler: --after %1</translation>
    </message>
    <message>
        <source>lists records, a page at a time</source>
        <translation>listar poster, en sida i taget</translation>
    </message>
    <message>
        <source>There was no record on standard input.</source>
        <translation>Det fanns ingen post på standard in.</translation>
    </message>
    <message>
        <source>reads one JSON object, or one a line, from standard input; prints the ids</source>
        <translation>läser ett JSON-objekt, eller ett per rad, från standard in; skriver ut id</translation>
    </message>
    <message>
        <source>There is no such record in this store.</source>
        <translation>Det finns ingen sådan post i det här arkivet.</translation>
    </message>
    <message>
        <source>Records of this kind are not changed by hand.</source>
        <translation>Poster av det här slaget ändras inte för hand.</translation>
    </message>
    <message>
        <source>The note stays as it was noted. The text was kept as an addendum to it.</source>
        <translation>Anteckningen står kvar som den skrevs. Texten sparades som ett tillägg till den.</translation>
    </message>
    <message>
        <source>Nothing was different; nothing was written.</source>
        <translation>Inget var annorlunda; inget skrevs.</translation>
    </message>
    <message>
        <source>changes fields of a record; an empty value empties the field</source>
        <translation>ändrar fält i en post; ett tomt värde tömmer fältet</translation>
    </message>
    <message>
        <source>This is a client&apos;s identity. Show the client with --identity: the look at it is then written down.</source>
        <translation>Det här är en klients personuppgifter. Visa klienten med --identity: det antecknas då att du tittat.</translation>
    </message>
    <message>
        <source>Only a client has an identity.</source>
        <translation>Bara en klient har personuppgifter.</translation>
    </message>
    <message>
        <source>a record with its history and conflicts</source>
        <translation>en post med historik och konflikter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>No passphrase was given. It is asked for on a terminal; else it is the first line of standard input.</source>
        <translation>Ingen lösenfras angavs. Den frågas i terminalen; annars är den första raden på standard in.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Lösenfrasen är tom.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Lösenfraserna är olika. Inget ändrades.</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>ämne</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>do not use after</source>
        <translation>använd inte efter</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>Say with --lang in which language, and with --out into which file.</source>
        <translation>Ange med --lang på vilket språk och med --out i vilken fil.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet; the page says so.</source>
        <translation>Ingen har ännu granskat den här texten; det står på sidan.</translation>
    </message>
    <message>
        <source>%1 is no whole command. There are: %2.</source>
        <translation>%1 är inget helt kommando. Det finns: %2.</translation>
    </message>
    <message>
        <source>The team&apos;s other laptops and the relay erase the client as they synchronise. See sync status.</source>
        <translation>Klienten försvinner från teamets andra datorer och från synkroniseringsplatsen allt eftersom datorerna synkroniserar. Se sync status.</translation>
    </message>
    <message>
        <source>version, schema, counts of every kind, size, last backup and last sync</source>
        <translation>version, schema, antal av varje slag, storlek, senaste säkerhetskopia och senaste synkronisering</translation>
    </message>
    <message>
        <source>There is no alarm with the number %1.</source>
        <translation>Det finns ingen varning med numret %1.</translation>
    </message>
    <message>
        <source>what went wrong on the relay or in the team; --seen takes one off the list</source>
        <translation>vad som är fel på synkroniseringsplatsen eller i teamet; --seen tar bort en varning ur listan</translation>
    </message>
    <message>
        <source>Usage: sync conflicts, or sync conflicts --resolve RECORD-ID FIELD mine|theirs|both|NUMBER</source>
        <translation>Användning: sync conflicts, eller sync conflicts --resolve ID FÄLT mine|theirs|both|NUMMER</translation>
    </message>
    <message>
        <source>In the other compartment there are more: %1. See --compartment.</source>
        <translation>I den andra avdelningen finns fler: %1. Se --compartment.</translation>
    </message>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>En post av slaget %1 har inget fält %2.</translation>
    </message>
    <message>
        <source>There is no conflict in this field of the record. Perhaps somebody has chosen already.</source>
        <translation>I det här fältet i posten finns inte två versioner. Kanske någon redan har valt.</translation>
    </message>
    <message>
        <source>Here mine and theirs do not tell which one is meant. Give its number, as sync conflicts lists it.</source>
        <translation>Här säger mine och theirs inte vilken som menas. Ange versionens nummer, som i listan från sync conflicts.</translation>
    </message>
    <message>
        <source>This field holds one value; both cannot be kept. Choose one.</source>
        <translation>Det här fältet har ett enda värde; båda kan inte behållas. Välj en.</translation>
    </message>
    <message>
        <source>Choose mine, theirs, both, or a number from 1 to %1.</source>
        <translation>Välj mine, theirs, both eller ett nummer från 1 till %1.</translation>
    </message>
    <message>
        <source>Chosen. It travels with the next synchronisation. Conflicts left: %1</source>
        <translation>Valt. Valet går ut till de andra vid nästa synkronisering. Konflikter kvar: %1</translation>
    </message>
    <message>
        <source>what was changed in two places, with all versions; or chooses one</source>
        <translation>vad som ändrats på två ställen, med alla versioner; eller väljer en</translation>
    </message>
    <message>
        <source>The relay shows an older state than before. Nothing was taken back here; what the relay lost is put there again.</source>
        <translation>Synkroniseringsplatsen visar ett äldre läge än förut. Inget togs tillbaka här; det som platsen har förlorat läggs dit igen.</translation>
    </message>
    <message>
        <source>The relay has lost everything. Nothing is lost here, and all of it is put there again.</source>
        <translation>Synkroniseringsplatsen har förlorat allt. Inget är förlorat här, och allt läggs dit igen.</translation>
    </message>
    <message>
        <source>A laptop tells two different pasts: its store may have been copied. Nothing more is taken from it. Ask whose it is.</source>
        <translation>En dator visar två olika historier: dess arkiv kan ha kopierats. Inget mer tas emot från den. Fråga vems den är.</translation>
    </message>
    <message>
        <source>Two laptops have the same edits, yet not the same records. Make a backup of both, and tell who looks after the program.</source>
        <translation>Två datorer har samma ändringar men olika poster. Säkerhetskopiera båda och berätta för den som sköter programmet.</translation>
    </message>
    <message>
        <source>Something on the relay is damaged. It was not taken; the laptop that wrote it puts it there again.</source>
        <translation>Något på synkroniseringsplatsen är skadat. Det togs inte emot; datorn som skrev det lägger dit det igen.</translation>
    </message>
    <message>
        <source>There is something on the relay that nobody in the team made. It was not taken.</source>
        <translation>På synkroniseringsplatsen finns något som ingen i teamet har gjort. Det togs inte emot.</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock is off by more than a day. Nothing is lost; set its clock right.</source>
        <translation>En dators klocka går mer än ett dygn fel. Inget gick förlorat; ställ klockan rätt.</translation>
    </message>
    <message>
        <source>This store was brought back from a backup, and goes on in the team as a new laptop.</source>
        <translation>Det här arkivet har tagits i bruk från en säkerhetskopia och fortsätter i teamet som en ny dator.</translation>
    </message>
    <message>
        <source>Something cannot be opened here: its key has not come. When the other laptops synchronise, it comes.</source>
        <translation>Något går inte att öppna här: nyckeln har inte kommit. Den kommer när de andra datorerna synkroniserar.</translation>
    </message>
    <message>
        <source>A laptop has a newer version of the program. What is new in it is kept and shows after an update here.</source>
        <translation>En dator har en nyare version av programmet. Det nya i den finns kvar och syns här efter en uppdatering.</translation>
    </message>
    <message>
        <source>A laptop that was shut out went on sending. What it sent was put aside and changes nothing.</source>
        <translation>En utestängd dator fortsatte att skicka. Det den skickade lades åt sidan och ändrar inget.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>record</source>
        <translation>post</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>field</source>
        <translation>fält</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>dator</translation>
    </message>
    <message>
        <source>at</source>
        <translation>när</translation>
    </message>
    <message>
        <source>(hidden; see --identity)</source>
        <translation>(gömt; se --identity)</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>vad som hände</translation>
    </message>
    <message>
        <source>This laptop was shut out of the team. Nothing is sent or received any more; what is in the store stays. If that is a mistake, talk to an administrator of the team.</source>
        <translation>Den här datorn har stängts ute ur teamet. Inget skickas eller tas emot längre; det som finns i arkivet finns kvar. Om det är ett misstag, tala med en administratör i teamet.</translation>
    </message>
    <message>
        <source>This store is in no team yet. Use sync team create, or sync team join with an invitation.</source>
        <translation>Det här arkivet är inte med i något team än. Använd sync team create, eller sync team join och en inbjudan.</translation>
    </message>
    <message>
        <source>There is no relay yet: the place where the laptops meet. Use sync relay add.</source>
        <translation>Ingen synkroniseringsplats är vald än. Använd sync relay add.</translation>
    </message>
    <message>
        <source>edits sent</source>
        <translation>skickade ändringar</translation>
    </message>
    <message>
        <source>edits received</source>
        <translation>mottagna ändringar</translation>
    </message>
    <message>
        <source>put back on the relay</source>
        <translation>lagt tillbaka på synkroniseringsplatsen</translation>
    </message>
    <message>
        <source>conflicts open</source>
        <translation>öppna konflikter</translation>
    </message>
    <message>
        <source>This laptop is in the team now.</source>
        <translation>Den här datorn är nu med i teamet.</translation>
    </message>
    <message>
        <source>This laptop has asked to join. When the inviter has synchronised, synchronise here again.</source>
        <translation>Den här datorn har bett att få gå med. När den som bjöd in har synkroniserat, synkronisera här igen.</translation>
    </message>
    <message>
        <source>Some of what came waits for another laptop to synchronise first.</source>
        <translation>En del av det som kom väntar på att en annan dator ska synkronisera först.</translation>
    </message>
    <message>
        <source>The same was changed in two places. See sync conflicts, and choose.</source>
        <translation>Samma sak har ändrats på två ställen. Se sync conflicts och välj.</translation>
    </message>
    <message>
        <source>gives the team what is new here, and takes what is new there</source>
        <translation>ger teamet det som är nytt här, och tar emot det som är nytt där</translation>
    </message>
    <message>
        <source>The file must hold a certificate as text (PEM), and no private key.</source>
        <translation>Filen ska innehålla ett certifikat som text (PEM) och ingen privat nyckel.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Den ersätter %1.</translation>
    </message>
    <message>
        <source>Password of the relay: </source>
        <translation>Synkroniseringsplatsens lösenord: </translation>
    </message>
    <message>
        <source>The relay is kept. It was not tried out.</source>
        <translation>Synkroniseringsplatsen är sparad. Den provades inte.</translation>
    </message>
    <message>
        <source>The relay answers, and is kept.</source>
        <translation>Synkroniseringsplatsen svarar och är sparad.</translation>
    </message>
    <message>
        <source>The address and its password are forgotten here. What lies on the relay stays.</source>
        <translation>Adressen och lösenordet är bortglömda här. Det som ligger på synkroniseringsplatsen ligger kvar.</translation>
    </message>
    <message>
        <source>where the laptops meet: folder:PATH, webdavs://… or postgresql://…; a password is asked for</source>
        <translation>var datorerna synkroniserar: folder:SÖKVÄG, webdavs://… eller postgresql://…; ett lösenord frågas</translation>
    </message>
    <message>
        <source>where the laptops meet, without the password</source>
        <translation>var datorerna synkroniserar, utan lösenord</translation>
    </message>
    <message>
        <source>forgets the relay; what lies there stays</source>
        <translation>glömmer synkroniseringsplatsen; det som ligger där ligger kvar</translation>
    </message>
    <message>
        <source>Erased on %1 of %2 laptops: %3</source>
        <translation>Raderad på %1 av %2 datorer: %3</translation>
    </message>
    <message>
        <source>team, relay, last synchronisation, what waits, erasures</source>
        <translation>team, synkroniseringsplats, senaste synkronisering, vad som väntar, raderingar</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>Dator %1</translation>
    </message>
    <message>
        <source>The team is made. Its number, for whoever looks after a PostgreSQL relay: %1</source>
        <translation>Teamet är skapat. Dess nummer, för den som sköter en PostgreSQL-databas: %1</translation>
    </message>
    <message>
        <source>Tell these words only to the person who joins: face to face, or on a call you trust. One laptop can ask with them, within a week. It is let in when you synchronise after that.</source>
        <translation>Säg de här orden bara till den som ska gå med: öga mot öga, eller i ett samtal du litar på. En dator kan be att få gå med med dem, inom en vecka. Den släpps in när du synkroniserar efter det.</translation>
    </message>
    <message>
        <source>The sixteen words of the invitation, and then an empty line:
</source>
        <translation>Inbjudans sexton ord och sedan en tom rad:
</translation>
    </message>
    <message>
        <source>No invitation was given. Its words are asked for on a terminal; else they are on standard input, after the line with the passphrase.</source>
        <translation>Ingen inbjudan angavs. Orden frågas i terminalen; annars står de på standard in, efter raden med lösenfrasen.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: there is no relay. Use sync relay add, and then sync now.</source>
        <translation>Inget har skickats än: synkroniseringsplatsen saknas. Använd sync relay add och sedan sync now.</translation>
    </message>
    <message>
        <source>The asking is kept, and goes out with sync now.</source>
        <translation>Förfrågan är sparad och går ut med sync now.</translation>
    </message>
    <message>
        <source>Say these words to the person who invited you. When they synchronise, they see the same words; then synchronise here again.</source>
        <translation>Säg de här orden till den som bjöd in dig. När den personen synkroniserar visas samma ord där; synkronisera sedan här igen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>utestängd</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>goes on under a new number</source>
        <translation>fortsätter under ett nytt nummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>den här</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>gick med</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>senast sedd</translation>
    </message>
    <message>
        <source>This store is in no team.</source>
        <translation>Det här arkivet är inte med i något team.</translation>
    </message>
    <message>
        <source>No laptop of the team has this id. See sync team members.</source>
        <translation>Ingen dator i teamet har det här id:t. Se sync team members.</translation>
    </message>
    <message>
        <source>Synchronise now: the laptop is shut out from that moment on. What it received before, it still has.</source>
        <translation>Synkronisera nu: datorn är utestängd från den stunden. Det som den redan har fått har den kvar.</translation>
    </message>
    <message>
        <source>Say on or off.</source>
        <translation>Ange on eller off.</translation>
    </message>
    <message>
        <source>makes a new team with this laptop as its first</source>
        <translation>skapar ett nytt team med den här datorn som den första</translation>
    </message>
    <message>
        <source>makes an invitation: sixteen words for one laptop</source>
        <translation>gör en inbjudan: sexton ord för en dator</translation>
    </message>
    <message>
        <source>asks to join, with an invitation from standard input; prints words to compare</source>
        <translation>ber att få gå med, med en inbjudan från standard in; skriver ut ord att jämföra</translation>
    </message>
    <message>
        <source>the laptops of the team, and when last seen</source>
        <translation>teamets datorer och när de senast sågs</translation>
    </message>
    <message>
        <source>shuts a laptop out of the team for good</source>
        <translation>stänger ute en dator ur teamet för gott</translation>
    </message>
    <message>
        <source>makes a laptop an administrator&apos;s, or no longer</source>
        <translation>gör en dator till administratör, eller tar bort rätten</translation>
    </message>
    <message>
        <source>A line has at most %1 bytes.</source>
        <translation>En rad har högst %1 byte.</translation>
    </message>
    <message>
        <source>No password was given. It is asked for on a terminal; else it is the line of standard input after the passphrase.</source>
        <translation>Inget lösenord angavs. Det frågas i terminalen; annars är det raden på standard in efter lösenfrasen.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>iakttagelse</translation>
    </message>
    <message numerus="yes">
        <source>The sheets have %n error(s).</source>
        <translation>
            <numerusform>Infobladen har %n fel.</numerusform>
            <numerusform>Infobladen har %n fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet and the client are not of one compartment.</source>
        <translation>Infobladet och klienten hör inte till samma avdelning.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was written, checked or withdrawn here.</source>
        <translation>Av ”%1” har inget skrivits, granskats eller dragits in här.</translation>
    </message>
    <message>
        <source>Say with --out into which file.</source>
        <translation>Ange med --out i vilken fil.</translation>
    </message>
    <message>
        <source>Signed with the key %1.</source>
        <translation>Undertecknat med nyckeln %1.</translation>
    </message>
    <message>
        <source>puts texts and facts the organisation wrote or checked into a signed file for others</source>
        <translation>lägger texter och fakta som organisationen har skrivit eller granskat i en undertecknad fil för andra</translation>
    </message>
    <message>
        <source>This text has expired; the page says so.</source>
        <translation>Den här texten är föråldrad; det står på sidan.</translation>
    </message>
    <message>
        <source>This text was withdrawn; the page says so.</source>
        <translation>Den här texten är indragen; det står på sidan.</translation>
    </message>
    <message>
        <source>Say with --because why it is needed.</source>
        <translation>Ange med --because varför den behövs.</translation>
    </message>
    <message>
        <source>the rights sheets: topics, languages, versions, dates, state; with --store as that store&apos;s organisation has them</source>
        <translation>infobladen: ämnen, språk, versioner, dagar, läge; med --store så som de är i det arkivets organisation</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>verkan</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>granskad av</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>From %1, made on %2, signed with the key %3.</source>
        <translation>Från %1, gjort den %2, undertecknat med nyckeln %3.</translation>
    </message>
    <message>
        <source>There is no “%1” in this pack.</source>
        <translation>I det här paketet finns inte ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is trusted here with another key than this pack&apos;s (%2). Ask them which is theirs; then say it with --trust. Nothing was taken.</source>
        <translation>”%1” är betrodd här med en annan nyckel än den i det här paketet (%2). Fråga dem vilken som är deras; ange den sedan med --trust. Inget togs emot.</translation>
    </message>
    <message>
        <source>The key of “%1” is not known here. Compare %2 with them by telephone, then say it with --trust. Nothing was taken.</source>
        <translation>Nyckeln för ”%1” är inte känd här. Ring dem och jämför %2; ange den sedan med --trust. Inget togs emot.</translation>
    </message>
    <message>
        <source>shows what a sheet pack would change; takes what is new, or what is named: own texts are replaced only by name</source>
        <translation>visar vad ett infobladspaket skulle ändra; tar emot det som är nytt, eller det som nämns: egna texter ersätts bara när de nämns</translation>
    </message>
    <message>
        <source>Let in: %1. Compare these words with the person; if theirs differ, shut that laptop out: %2</source>
        <translation>Insläppt: %1. Jämför de här orden med personen; om den andra ser andra ord, stäng ute den datorn: %2</translation>
    </message>
    <message>
        <source>There is no format %1 for this. There is: %2.</source>
        <translation>Det finns inget format %1 för det här. Formaten är: %2.</translation>
    </message>
    <message>
        <source>Say with --kind what the file holds: client, contact, partner, service or location.</source>
        <translation>Säg med --kind vad filen innehåller: client, contact, partner, service eller location.</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1 avvisades. %2</translation>
    </message>
    <message>
        <source>%1: kept as it was changed here: %2.</source>
        <translation>%1: behölls som det har ändrats här: %2.</translation>
    </message>
    <message>
        <source>%1 looks like %2, which is here already. Both are kept; join them in the window.</source>
        <translation>%1 liknar %2, som redan finns här. Båda behålls; slå ihop dem i fönstret.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>kept yours</source>
        <translation>din egen behölls</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Ingenting sparades.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Tabellen har ingen kolumn %1.</translation>
    </message>
    <message>
        <source>There is no field %1. There is: %2.</source>
        <translation>Det finns inget fält %1. Fälten är: %2.</translation>
    </message>
    <message>
        <source>Say with --client whose case it is.</source>
        <translation>Säg med --client vems ärende det gäller.</translation>
    </message>
    <message>
        <source>The answers are no JSON object of fields and values.</source>
        <translation>Svaren är inget JSON-objekt med fält och värden.</translation>
    </message>
    <message>
        <source>The answer to %1 is no text.</source>
        <translation>Svaret på %1 är ingen text.</translation>
    </message>
    <message>
        <source>The file with the answers cannot be read.</source>
        <translation>Filen med svaren kan inte läsas.</translation>
    </message>
    <message>
        <source>Cases read and kept: %1</source>
        <translation>Lästa och sparade: %1</translation>
    </message>
    <message>
        <source>Cases read and found right: %1. Nothing was kept.</source>
        <translation>Lästa och rätta: %1. Ingenting sparades.</translation>
    </message>
    <message>
        <source>This id is not a client&apos;s.</source>
        <translation>Det här är inte en klients id.</translation>
    </message>
    <message>
        <source>Say with --from what your organisation is called.</source>
        <translation>Säg med --from vad din organisation heter.</translation>
    </message>
    <message>
        <source>Say with --from and --to which days, as 2026-01-31.</source>
        <translation>Säg med --from och --to vilka dagar, till exempel 2026-01-31.</translation>
    </message>
    <message>
        <source>Statistics are for: own, network, public.</source>
        <translation>Statistiken är för: own, network, public.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>counts a period, with small numbers hidden</source>
        <translation>räknar en period; små tal döljs</translation>
    </message>
    <message>
        <source>Several consents hold. Say with --consent which one this rests on: %1</source>
        <translation>Flera samtycken gäller. Ange med --consent vilket detta vilar på: %1</translation>
    </message>
    <message>
        <source>This is no consent of this client that holds today.</source>
        <translation>Det här är inget samtycke från klienten som gäller i dag.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet.</source>
        <translation>Ingen har granskat den här texten än.</translation>
    </message>
    <message>
        <source>Say --paper-safe yes or --paper-safe no, and with --client whose paper it is.</source>
        <translation>Ange --paper-safe yes eller --paper-safe no, och med --client vems papperet är.</translation>
    </message>
    <message>
        <source>It is not safe for this client to take paper along: nothing was printed.</source>
        <translation>Det är inte tryggt för klienten att ta med sig papper: ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>renders a sheet as PDF; with --client it is recorded as handed out, and one that nobody checked needs a reason; one that has expired or was withdrawn always does</source>
        <translation>gör ett infoblad till PDF; med --client antecknas det som utdelat, och ett ogranskat behöver ett skäl; ett som gått ut eller dragits in behöver alltid ett</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(dold)</translation>
    </message>
    <message>
        <source>Row %1 was refused: %2</source>
        <translation>Rad %1 godtogs inte: %2</translation>
    </message>
    <message>
        <source>Cases that were taken in before and are left as they are: %1</source>
        <translation>Fall som tagits emot tidigare och lämnas som de är: %1</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-21.</source>
        <translation>Skriv dagen som 2026-11-21.</translation>
    </message>
    <message>
        <source>holds the sheets, built in, in a folder, or with --store those its organisation wrote, against the rules for their texts, and reads every page for letters no font has and lines broken badly; as of today, or of that day</source>
        <translation>jämför infobladen (de inbyggda, de i en mapp eller med --store organisationens egna) med reglerna för texterna och läser varje sida: bokstäver som saknas och rader som brutits illa; enligt i dag eller den givna dagen</translation>
    </message>
    <message>
        <source>Only an administrator of the team can read what was put aside.</source>
        <translation>Bara en administratör i teamet kan läsa det som lades åt sidan.</translation>
    </message>
    <message>
        <source>for administrators: what laptops sent after they were shut out; none of it counts</source>
        <translation>för administratörer: vad datorer skickade efter att de stängts ute; inget av det räknas</translation>
    </message>
    <message>
        <source>All of this table is hidden: statistics of so many different days and regions were given out before that it cannot be checked what could be computed from it.</source>
        <translation>Hela den här tabellen är dold: statistik för så många olika dagar och regioner har lämnats ut tidigare att det inte går att kontrollera vad som kunde räknas ut från den.</translation>
    </message>
    <message>
        <source>- : fewer than %1, or of fewer than %1 people, or hidden so that such a number cannot be computed. Rows of topics and languages that are hidden are not named.</source>
        <translation>- : färre än %1, eller om färre än %1 personer, eller dolt så att ett sådant tal inte kan räknas ut. Rader för dolda ämnen och språk nämns inte.</translation>
    </message>
    <message>
        <source>--compartment goes with --store: what comes with the program is checked whole.</source>
        <translation>--compartment hör ihop med --store: det som följer med programmet kontrolleras i sin helhet.</translation>
    </message>
    <message>
        <source>There is no format %1. There are: a4, large, a5, card, neutral, neutral-sheet.</source>
        <translation>Formatet %1 finns inte. Det finns: a4, large, a5, card, neutral, neutral-sheet.</translation>
    </message>
    <message>
        <source>Is it safe for this client to take paper along? Ask, then say --paper-safe yes or --paper-safe no. Unasked, only neutral paper is given: --format neutral or neutral-sheet.</source>
        <translation>Är det tryggt för den här klienten att ta med papper? Fråga, och ange sedan --paper-safe yes eller --paper-safe no. Utan att fråga ges bara neutralt papper: --format neutral eller neutral-sheet.</translation>
    </message>
    <message>
        <source>The person has agreed to this referral as it is. Make a new one for another partner, or other words.</source>
        <translation>Personen har samtyckt till remissen som den är. Gör en ny remiss för en annan samarbetspart eller andra ord.</translation>
    </message>
    <message>
        <source>Shutting a laptop out cannot be undone; it could only join anew. Synchronise first: what it sent and this laptop does not have yet is put aside. If that is what you want, add --yes.</source>
        <translation>Att stänga ute en dator kan inte ångras; den kan bara gå med på nytt, med en ny inbjudan. Synkronisera först: det som den har skickat och som den här datorn inte har än ställs åt sidan. Om det är det du vill, lägg till --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written here do not count for the team.</source>
        <translation>
            <numerusform>%n ändring som gjordes här gäller inte i teamet.</numerusform>
            <numerusform>%n ändringar som gjordes här gäller inte i teamet.</numerusform>
        </translation>
    </message>
    <message>
        <source>With sync team leave the store can join again with a new invitation, or make a team of its own, with everything in it.</source>
        <translation>Efter sync team leave kan arkivet gå med igen med en ny inbjudan eller börja ett eget team, med allt som finns i det.</translation>
    </message>
    <message>
        <source>Leaving the team cannot be undone: this laptop could only be invited again. All records stay; the team&apos;s keys and its relay are forgotten. Make a backup, and if that is what you want, add --yes.</source>
        <translation>Att lämna teamet går inte att ångra: den här datorn kan bara bli inbjuden igen. Alla uppgifter finns kvar; teamets nycklar och dess synkroniseringsplats glöms. Gör en säkerhetskopia, och om det är vad du vill, lägg till --yes.</translation>
    </message>
    <message>
        <source>This store is in no team now, with everything that was in it. Use sync team create, or sync team join with an invitation.</source>
        <translation>Arkivet är inte med i något team nu, och allt som fanns i det finns kvar. Använd sync team create, eller sync team join med en inbjudan.</translation>
    </message>
    <message>
        <source>for a laptop that was shut out, or a team without administrator: goes on with all data, to make or join a team anew</source>
        <translation>för en utestängd dator eller ett team utan administratör: fortsätter med alla uppgifter, för att börja ett nytt team eller gå med igen</translation>
    </message>
</context>
<context>
    <name>ClientPages</name>
    <message>
        <source>There are no words for this page in the language %1.</source>
        <translation>Det finns inga ord för den här sidan på språket %1.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Steget %1 finns inte.</translation>
    </message>
</context>
<context>
    <name>ClientPaper</name>
    <message>
        <source>My path</source>
        <translation>Min väg</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Alternativ: %1</translation>
    </message>
    <message>
        <source>My path, drawn</source>
        <translation>Min väg, ritad</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>No code name</source>
        <translation>Inget täcknamn</translation>
    </message>
    <message>
        <source>speaks and reads %1</source>
        <translation>talar och läser %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>talar %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>läser %1</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>ses över %1</translation>
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
        <translation>Två versioner: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Togs bort</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Lämnades tomt</translation>
    </message>
    <message>
        <source>Deleted on one laptop, changed on another</source>
        <translation>Togs bort på en dator, ändrades på en annan</translation>
    </message>
    <message>
        <source>Kept and changed</source>
        <translation>Behölls och ändrades</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Minnet räcker inte.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is opened and never closed. Nothing was kept.</source>
        <translation>Rad %1: ett citattecken öppnas men stängs aldrig. Ingenting sparades.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>After row %1: %2</source>
        <translation>Efter rad %1: %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
</context>
<context>
    <name>CupsPrinter</name>
    <message>
        <source>No printer is set up on this computer. The sheet can be saved as a PDF instead.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Infobladet kan i stället sparas som PDF.</translation>
    </message>
    <message>
        <source>The computer&apos;s print system does not answer. Nothing was printed.</source>
        <translation>Datorns utskriftssystem svarar inte. Inget skrevs ut.</translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Nothing was printed. Choose another one.</source>
        <translation>Skrivaren %1 finns inte längre. Inget skrevs ut. Välj en annan.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the sheet. Nothing was printed.</source>
        <translation>Skrivaren %1 tog inte emot infobladet. Inget skrevs ut.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Stopped. The store is empty, as it was before.</source>
        <translation>Avbrutet. Arkivet är tomt, som förut.</translation>
    </message>
    <message>
        <source>This store is not empty. Made-up records go only into an empty store, so that nobody takes them for real ones.</source>
        <translation>Det här arkivet är inte tomt. Påhittade poster läggs bara i ett tomt arkiv, så att ingen tar dem för riktiga.</translation>
    </message>
</context>
<context>
    <name>DirectoryCsv</name>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>The row is not as it was written.</source>
        <translation>Raden är inte som den skrevs.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has headings. The last ones were left out.</source>
        <translation>Raden har fler celler än tabellen har rubriker. De sista lämnades bort.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Den har inget namn.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>No column is known to hold names. Say which one does. Nothing was kept.</source>
        <translation>Programmet vet inte vilken kolumn som innehåller namn. Säg vilken. Ingenting sparades.</translation>
    </message>
    <message>
        <source>The table has more columns than any list of services has. Nothing was kept.</source>
        <translation>Tabellen har fler kolumner än någon lista över tjänster. Ingenting sparades.</translation>
    </message>
    <message>
        <source>The hours &quot;%1&quot; stay words: &quot;open now&quot; does not know them.</source>
        <translation>Öppettiderna &quot;%1&quot; förblir ord: &quot;öppet nu&quot; känner inte till dem.</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>%1: This is a packed folder or a spreadsheet. Unpack it and choose datapackage.json in it, or save the spreadsheet as CSV. Nothing was kept.</source>
        <translation>%1: Det här är en packad mapp eller en kalkylfil. Packa upp den och välj datapackage.json i den, eller spara tabellen som CSV. Inget sparades.</translation>
    </message>
</context>
<context>
    <name>EntryValues</name>
    <message>
        <source>&quot;%1&quot; is no word this program knows for %2. It was left out.</source>
        <translation>”%1” är inte ett ord som programmet känner till för %2. Det lämnades bort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. It was left out.</source>
        <translation>”%1” är inget datum. Det lämnades bort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a language. It was left out.</source>
        <translation>”%1” är ingen språkkod. Den lämnades bort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address. It was left out.</source>
        <translation>”%1” är ingen e-postadress. Den lämnades bort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It was left out.</source>
        <translation>”%1” är ingen webbadress. Den lämnades bort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what a spreadsheet left of a telephone number. It was left out.</source>
        <translation>Ett kalkylprogram har förstört telefonnumret: &quot;%1&quot;. Det lämnades bort.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Time to think: shortest (days)</source>
        <translation>Betänketid: kortast (dagar)</translation>
    </message>
    <message>
        <source>Time to think: longest (months)</source>
        <translation>Betänketid: längst (månader)</translation>
    </message>
    <message>
        <source>Temporary permit: shortest (months)</source>
        <translation>Tillfälligt tillstånd: kortast (månader)</translation>
    </message>
    <message>
        <source>Temporary permit: longest (months)</source>
        <translation>Tillfälligt tillstånd: längst (månader)</translation>
    </message>
    <message>
        <source>Continuous permit: the first (years)</source>
        <translation>Kontinuerligt tillstånd: det första (år)</translation>
    </message>
    <message>
        <source>Continuous permit: the next, shortest (years)</source>
        <translation>Kontinuerligt tillstånd: det följande, kortast (år)</translation>
    </message>
    <message>
        <source>Continuous permit: the next, longest (years)</source>
        <translation>Kontinuerligt tillstånd: det följande, längst (år)</translation>
    </message>
    <message>
        <source>Permit after exploitation by an employer (years)</source>
        <translation>Tillstånd efter att en arbetsgivare utnyttjat personen (år)</translation>
    </message>
    <message>
        <source>Assistance System: a child consents from (years)</source>
        <translation>Hjälpsystemet: ett barn samtycker självt från (år)</translation>
    </message>
    <message>
        <source>Age below which somebody is a child (years)</source>
        <translation>Ålder under vilken någon är ett barn (år)</translation>
    </message>
    <message>
        <source>Age of consent (years)</source>
        <translation>Skyddsåldern (år)</translation>
    </message>
    <message>
        <source>Buying sex: youngest age of a seller (years)</source>
        <translation>Att köpa sex: säljarens lägsta ålder (år)</translation>
    </message>
    <message>
        <source>Seri support centre: from the age of (years)</source>
        <translation>Seri-stödcenter: från åldern (år)</translation>
    </message>
    <message>
        <source>Seri support centre: best within (months)</source>
        <translation>Seri-stödcenter: helst inom (månader)</translation>
    </message>
    <message>
        <source>Restraining order: longest (years)</source>
        <translation>Besöksförbud: längst (år)</translation>
    </message>
    <message>
        <source>Restraining order within a family: longest (months)</source>
        <translation>Besöksförbud inom familjen: längst (månader)</translation>
    </message>
    <message>
        <source>Restraining order: fee (euros)</source>
        <translation>Besöksförbud: avgift (euro)</translation>
    </message>
    <message>
        <source>Compensation: apply after the judgment within (years)</source>
        <translation>Ersättning av staten: ansökan efter domen inom (år)</translation>
    </message>
    <message>
        <source>Compensation: apply without a trial within (years)</source>
        <translation>Ersättning av staten: ansökan utan rättegång inom (år)</translation>
    </message>
    <message>
        <source>Compensation: handling, shortest (months)</source>
        <translation>Ersättning av staten: handläggning, kortast (månader)</translation>
    </message>
    <message>
        <source>Compensation: handling, longest (months)</source>
        <translation>Ersättning av staten: handläggning, längst (månader)</translation>
    </message>
    <message>
        <source>Own data: answered within (months)</source>
        <translation>Egna uppgifter: svar inom (månader)</translation>
    </message>
    <message>
        <source>Data ombudsman: handling (years)</source>
        <translation>Dataombudsmannen: handläggning (år)</translation>
    </message>
    <message>
        <source>Log data: older needs a special reason (years)</source>
        <translation>Logguppgifter: äldre än så kräver en särskild orsak (år)</translation>
    </message>
    <message>
        <source>Helpline for children: under the age of (years)</source>
        <translation>Telefonen för barn och unga: under åldern (år)</translation>
    </message>
    <message>
        <source>Välitä! service: from the age of (years)</source>
        <translation>Tjänsten Välitä!: från åldern (år)</translation>
    </message>
    <message>
        <source>Offence against a child: police told from a maximum penalty of (years)</source>
        <translation>Brott mot ett barn: polisen får veta från ett maximistraff på (år)</translation>
    </message>
    <message>
        <source>Read on the named page</source>
        <translation>Läst på den nämnda sidan</translation>
    </message>
    <message>
        <source>Read, but the page is old</source>
        <translation>Läst, men sidan är gammal</translation>
    </message>
    <message>
        <source>Read in a secondary source</source>
        <translation>Läst i en andrahandskälla</translation>
    </message>
    <message>
        <source>From the documents the work began with</source>
        <translation>Från dokumenten som arbetet började med</translation>
    </message>
    <message>
        <source>A working rule of our own</source>
        <translation>Vår egen arbetsregel</translation>
    </message>
    <message>
        <source>No source found yet</source>
        <translation>Ingen källa hittad än</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Källorna säger olika</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Sökt, inte hittat</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dygnet runt</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>har upphört</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>inte längre känt</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>what the route is about</source>
        <translation>vad vägen handlar om</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>vad det är</translation>
    </message>
    <message>
        <source>price</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>vad det betyder</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>vad som följer</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>fakta</translation>
    </message>
    <message>
        <source>fact it rests on</source>
        <translation>faktum som det bygger på</translation>
    </message>
    <message>
        <source>good to do first</source>
        <translation>bra att göra först</translation>
    </message>
    <message>
        <source>offered to</source>
        <translation>erbjuds</translation>
    </message>
    <message>
        <source>the rule holds until</source>
        <translation>regeln gäller till</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>options</source>
        <translation>alternativ</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>Steget ”%1”</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>alternativ %1</translation>
    </message>
    <message>
        <source>consequence %1</source>
        <translation>följd %1</translation>
    </message>
    <message>
        <source>time limit %1</source>
        <translation>tidsfrist %1</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>räknas från</translation>
    </message>
    <message>
        <source>does not count once this day is known</source>
        <translation>löper inte när den här dagen är känd</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>hur lång</translation>
    </message>
    <message>
        <source>the rule holds from</source>
        <translation>regeln gäller från</translation>
    </message>
</context>
<context>
    <name>FieldTerms</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Täcknamn</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Talar</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>How it is safe to contact, and how not</source>
        <translation>Hur det är tryggt att ta kontakt, och hur inte</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Skyddsanvisningar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Ses över</translation>
    </message>
    <message>
        <source>Topics not to record</source>
        <translation>Ämnen som inte antecknas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Människor vi mötte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Dagen för uppföljningen</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Vem följer upp</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Uppföljningen är klar</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Addition to a note</source>
        <translation>Tillägg till en anteckning</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslöts</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Step of the route</source>
        <translation>Steg på vägen</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Options told</source>
        <translation>Alternativ som det berättats om</translation>
    </message>
    <message>
        <source>Chosen option</source>
        <translation>Valt alternativ</translation>
    </message>
    <message>
        <source>Consent to refer</source>
        <translation>Samtycker till en remiss</translation>
    </message>
    <message>
        <source>Going along</source>
        <translation>Ledsagning</translation>
    </message>
    <message>
        <source>Sheet given</source>
        <translation>Utdelat infoblad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Is paper safe?</source>
        <translation>Är papper tryggt?</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Annat namn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webbsidor</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>What the client consents to</source>
        <translation>Vad klienten samtycker till</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gavs den</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återtogs den</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur det gavs</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Slag av verksamhet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Antal människor</translation>
    </message>
    <message>
        <source>Opening of an identity</source>
        <translation>Öppnande av personuppgifter</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Vad som öppnades</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Öppnat av</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Påverkansarbete</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>En post som inte finns här</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>SeriE</source>
        <translation>SeriE</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stödarbete</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Violence they told of</source>
        <translation>Våld som personen berättat om</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Samarbetspart</translation>
    </message>
    <message>
        <source>Why it was given although it was not checked or had expired</source>
        <translation>Varför det gavs fast det inte var granskat eller var föråldrat</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Vilken text</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Vad som står på pappret</translation>
    </message>
    <message>
        <source>What was told since</source>
        <translation>Vad som berättats sedan dess</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Berättat den</translation>
    </message>
    <message>
        <source>Rights sheet</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>The words the draft was begun from</source>
        <translation>Texten som utkastet började från</translation>
    </message>
    <message>
        <source>The words that were checked</source>
        <translation>Texten som granskades</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Granskat av</translation>
    </message>
    <message>
        <source>Do not use after</source>
        <translation>Använd inte efter</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Indraget</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Varför det drogs in</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>I bruk sedan</translation>
    </message>
    <message>
        <source>Came in a pack from</source>
        <translation>Kom i ett paket från</translation>
    </message>
    <message>
        <source>Number, service or fact</source>
        <translation>Nummer, tjänst eller faktum</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Organisation whose sheets are trusted</source>
        <translation>Organisation vars infoblad är betrodda</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Betrodd sedan</translation>
    </message>
    <message>
        <source>The words that were withdrawn</source>
        <translation>Orden som drogs in</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Månader mellan genomgångarna</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Samma person som</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>Inte samma person som</translation>
    </message>
    <message>
        <source>Keep at least until</source>
        <translation>Sparas minst till</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Vad som får berättas</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Påminn den</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Erbjuden den</translation>
    </message>
    <message>
        <source>Client consented on</source>
        <translation>Klienten samtyckte den</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>Client arrived on</source>
        <translation>Klienten kom fram den</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Avböjd den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Hur den skickades</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Egna anteckningar</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hur säkert det är</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>Id i källan</translation>
    </message>
    <message>
        <source>As last imported</source>
        <translation>Som det senast importerades</translation>
    </message>
    <message>
        <source>Address is secret</source>
        <translation>Adressen är hemlig</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Webbplatser</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Can be used without giving a name</source>
        <translation>Kan användas utan att säga sitt namn</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Hur man kommer dit</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Senast kontrollerad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Punkt på kartan</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Utgivet</translation>
    </message>
    <message>
        <source>Talk along an aid</source>
        <translation>Samtal med samtalsstöd</translation>
    </message>
    <message>
        <source>Conversation aid</source>
        <translation>Samtalsstöd</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Vad vi talade om</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbetare</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Satt den</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbetspart</translation>
    </message>
    <message>
        <source>Days before to remind</source>
        <translation>Dagar före påminnelsen</translation>
    </message>
    <message>
        <source>Path of the organisation</source>
        <translation>Organisationens egen väg</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Draft began from</source>
        <translation>Utkastet utgick från</translation>
    </message>
    <message>
        <source>Words that were checked</source>
        <translation>Granskade ord</translation>
    </message>
    <message>
        <source>Choice of the organisation</source>
        <translation>Organisationens val</translation>
    </message>
    <message>
        <source>Statistics given out</source>
        <translation>Statistik som lämnats ut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Smallest number shown</source>
        <translation>Minsta tal som visas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Klientkort</translation>
    </message>
    <message>
        <source>Copied out</source>
        <translation>Kopierat ut</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Read at its own source</source>
        <translation>Läst i sin egen källa</translation>
    </message>
    <message>
        <source>Read at its own source, but old</source>
        <translation>Läst i sin egen källa, men gammalt</translation>
    </message>
    <message>
        <source>Read at another source</source>
        <translation>Läst i en annan källa</translation>
    </message>
    <message>
        <source>Told by the organisations</source>
        <translation>Berättat av organisationerna</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>Ur minnet</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Källorna är oense</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Inte i bruk</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Stängt tills vidare</translation>
    </message>
    <message>
        <source>A place to go to</source>
        <translation>En plats dit man går</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>En postadress</translation>
    </message>
    <message>
        <source>No place to go to</source>
        <translation>Ingen plats att gå till</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Ledsagning</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hörande</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Blev av</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eget bruk</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Nätverket</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kamratstödsgrupp</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>The field %1 must be %2.</source>
        <translation>Fältet %1 ska vara %2.</translation>
    </message>
    <message>
        <source>a moment with its offset, as 2026-11-21T14:30:00+02:00</source>
        <translation>en tidpunkt med tidsskillnad, som 2026-11-21T14:30:00+02:00</translation>
    </message>
    <message>
        <source>the id of another record</source>
        <translation>en annan posts id</translation>
    </message>
    <message>
        <source>a list: JSON in square brackets, or words separated by commas</source>
        <translation>en lista: JSON inom hakparenteser, eller ord åtskilda med kommatecken</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>The disk is full. Nothing was lost. Free some space and try again.</source>
        <translation>Disken är full. Inget gick förlorat. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened here. Nothing was changed. Check the folder and its access rights.</source>
        <translation>Filen %1 kan inte öppnas här. Inget ändrades. Kontrollera mappen och dess åtkomsträttigheter.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. What was saved before is still there.</source>
        <translation>Filen %1 kunde inte läsas eller skrivas. Det som sparats tidigare finns kvar.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first. Nothing was changed.</source>
        <translation>Arkivet är öppet i ett annat fönster eller program. Stäng det där först. Inget ändrades.</translation>
    </message>
    <message>
        <source>The folder of the store cannot be written to. Nothing was changed. Check the access rights of the folder.</source>
        <translation>Det går inte att skriva i arkivets mapp. Inget ändrades. Kontrollera mappens åtkomsträttigheter.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
</context>
<context>
    <name>FolderRelay</name>
    <message>
        <source>The folder %1 is full. Nothing was lost. Free some space there and synchronise again.</source>
        <translation>Mappen %1 är full. Inget gick förlorat. Frigör utrymme där och synkronisera igen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened or written to. Nothing was lost. Check its access rights, and whether the stick is locked.</source>
        <translation>Mappen %1 går inte att öppna eller skriva i. Inget gick förlorat. Kontrollera dess åtkomsträttigheter, och om minnet är låst.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it is on a stick or on a network drive, connect it and synchronise again. Nothing was lost.</source>
        <translation>Mappen %1 finns inte. Om den ligger på ett minne eller en nätverksdisk, anslut det och synkronisera igen. Inget gick förlorat.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read or written. Nothing was lost. Check the stick or the network drive and synchronise again.</source>
        <translation>Mappen %1 gick inte att läsa eller skriva i. Inget gick förlorat. Kontrollera minnet eller nätverksdisken och synkronisera igen.</translation>
    </message>
    <message>
        <source>What was looked for is not in the shared folder.</source>
        <translation>Det som söktes finns inte i den delade mappen.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>There is no form %1.</source>
        <translation>Blanketten %1 finns inte.</translation>
    </message>
    <message>
        <source>This form is not there in the language %1.</source>
        <translation>Den här blanketten finns inte på språket %1.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>trettondagen</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>långfredagen</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>annandag påsk</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>pingstdagen</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>alla helgons dag</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>självständighetsdagen</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>juldagen</translation>
    </message>
    <message>
        <source>St Stephen&apos;s Day</source>
        <translation>annandag jul</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>the first %1 of the month</source>
        <translation>den första %1 i månaden</translation>
    </message>
    <message>
        <source>the second %1 of the month</source>
        <translation>den andra %1 i månaden</translation>
    </message>
    <message>
        <source>the third %1 of the month</source>
        <translation>den tredje %1 i månaden</translation>
    </message>
    <message>
        <source>the last %1 of the month</source>
        <translation>sista %1 i månaden</translation>
    </message>
    <message>
        <source>%1 number %2 of the month</source>
        <translation>%1 nummer %2 i månaden</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>den %1 i månaden</translation>
    </message>
    <message>
        <source>%1, every %2 weeks</source>
        <translation>%1, var %2:e vecka</translation>
    </message>
    <message>
        <source>%1, every %2 months</source>
        <translation>%1, var %2:e månad</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dygnet runt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Stängt på helgdagar</translation>
    </message>
    <message>
        <source>may be closed, call first</source>
        <translation>kan vara stängt, ring först</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Öppettiderna är inte kända</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Öppet dygnet runt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Öppet till %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Stängt, öppnar %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 %2</source>
        <translation>Stängt, öppnar %1 kl. %2</translation>
    </message>
</context>
<context>
    <name>HsdsEntries</name>
    <message>
        <source>Age: %1–%2</source>
        <translation>Ålder: %1–%2</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Den har inget namn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address.</source>
        <translation>”%1” är ingen webbadress.</translation>
    </message>
    <message>
        <source>It has no id; its name serves instead, and must not change later.</source>
        <translation>Den har inget id; namnet används i stället och får inte ändras senare.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day. It was left out.</source>
        <translation>”%1” är inget klockslag. Det lämnades bort.</translation>
    </message>
    <message>
        <source>The organisation it is part of is not in the file. It was taken without it.</source>
        <translation>Organisationen som den hör till finns inte i filen. Den togs in utan den.</translation>
    </message>
    <message>
        <source>The organisation it names is not in the file. That of its service was taken.</source>
        <translation>Organisationen som den nämner finns inte i filen. Tjänstens organisation togs.</translation>
    </message>
    <message>
        <source>Its organisation is not in the file. Unless it is known here, one of the same name is made.</source>
        <translation>Dess organisation finns inte i filen. Om den inte är känd här skapas en med samma namn.</translation>
    </message>
    <message>
        <source>Its point lies nowhere on Earth. It was left out.</source>
        <translation>Punkten ligger ingenstans på jorden. Den lämnades bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the file again under the same id. Each was taken once.</source>
        <translation>
            <numerusform>%n sak finns i filen igen med samma id. Var och en togs en gång.</numerusform>
            <numerusform>%n saker finns i filen igen med samma id. Var och en togs en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours by the clock of another time zone (%1) stay words: &quot;open now&quot; does not know them.</source>
        <translation>Tider i en annan tidszon (%1) förblir ord: &quot;öppet nu&quot; känner inte till dem.</translation>
    </message>
</context>
<context>
    <name>HsdsHours</name>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Stängt på helgdagar</translation>
    </message>
    <message>
        <source>Open on public holidays too</source>
        <translation>Öppet också på helgdagar</translation>
    </message>
</context>
<context>
    <name>HsdsReader</name>
    <message>
        <source>Item %1 (line %2)</source>
        <translation>Punkt %1 (rad %2)</translation>
    </message>
    <message>
        <source>It is nothing that HSDS knows. It was passed over.</source>
        <translation>HSDS känner inte till den. Den hoppades över.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>This table of the package is not there.</source>
        <translation>Den här tabellen i paketet saknas.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>This is no file of the Human Services Data Specification. Nothing was kept.</source>
        <translation>Det här är ingen fil enligt Human Services Data Specification. Ingenting sparades.</translation>
    </message>
    <message>
        <source>The file holds no organisation, service or place.</source>
        <translation>Filen innehåller ingen organisation, tjänst eller plats.</translation>
    </message>
</context>
<context>
    <name>HsdsTables</name>
    <message>
        <source>It has the id of another %1 and says something else (%2). What came first was taken.</source>
        <translation>Den har samma id som en annan (%1) och säger något annat (%2). Den som kom först togs.</translation>
    </message>
</context>
<context>
    <name>HsdsWriter</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Exporten avbröts.</translation>
    </message>
</context>
<context>
    <name>Htcds</name>
    <message>
        <source>The field %1 has a value that the standard does not.</source>
        <translation>Fältet %1 har ett värde som standarden inte har.</translation>
    </message>
    <message>
        <source>The field %1 needs a day, as 2026-01-31.</source>
        <translation>Fältet %1 behöver en dag, till exempel 2026-01-31.</translation>
    </message>
    <message>
        <source>The field %1 needs a number as +358401234567.</source>
        <translation>Fältet %1 behöver ett nummer i formen +358401234567.</translation>
    </message>
    <message>
        <source>The field %1 needs a language code of three letters.</source>
        <translation>Fältet %1 behöver en språkkod med tre bokstäver.</translation>
    </message>
    <message>
        <source>The field %1 needs a country code of two letters.</source>
        <translation>Fältet %1 behöver en landskod med två bokstäver.</translation>
    </message>
    <message>
        <source>The field %1 is TRUE or FALSE.</source>
        <translation>Fältet %1 är TRUE eller FALSE.</translation>
    </message>
    <message>
        <source>The standard has no field %1.</source>
        <translation>Standarden har inget fält %1.</translation>
    </message>
    <message>
        <source>The standard no longer uses the field %1.</source>
        <translation>Standarden använder inte längre fältet %1.</translation>
    </message>
    <message>
        <source>The field %1 takes one value only.</source>
        <translation>Fältet %1 kan bara ha ett värde.</translation>
    </message>
    <message>
        <source>The field %1 tells who it is. It goes along only where names are chosen.</source>
        <translation>Fältet %1 säger vem det är. Det följer med bara när namn väljs med.</translation>
    </message>
    <message>
        <source>No consent of this client holds today. Record one first: nothing was written.</source>
        <translation>Inget samtycke från klienten gäller i dag. Anteckna ett först: ingenting skrevs.</translation>
    </message>
    <message>
        <source>Column %1 has no name. It is read as %2, after its label.</source>
        <translation>Kolumn %1 har inget namn. Den läses som %2, enligt sin rubrik.</translation>
    </message>
    <message>
        <source>Column %1 is left out: the standard has no field %2.</source>
        <translation>Kolumn %1 lämnas bort: standarden har inget fält %2.</translation>
    </message>
    <message>
        <source>Column %1 is called %2. It is read as %3.</source>
        <translation>Kolumn %1 heter %2. Den läses som %3.</translation>
    </message>
    <message>
        <source>Column %1 is called %2 and labelled “%3”. It is read by its name.</source>
        <translation>Kolumn %1 heter %2 och har rubriken ”%3”. Den läses enligt sitt namn.</translation>
    </message>
    <message>
        <source>Row %1: %2 It was left out.</source>
        <translation>Rad %1: %2 Den lämnades bort.</translation>
    </message>
    <message>
        <source>The first row has no name of the standard, such as cas_Status. Nothing was taken in.</source>
        <translation>Den första raden har inget av standardens namn, såsom cas_Status. Ingenting togs in.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet (.xlsx) that can be read. Nothing was taken in.</source>
        <translation>Det här är inget kalkylblad (.xlsx) som kan läsas. Ingenting togs in.</translation>
    </message>
    <message>
        <source>The field %1 needs degrees, as 60.17.</source>
        <translation>Fältet %1 behöver grader, till exempel 60.17.</translation>
    </message>
    <message>
        <source>The field %1 needs a whole number.</source>
        <translation>Fältet %1 behöver ett heltal.</translation>
    </message>
    <message>
        <source>The official table has no column for these. They stand in columns of their own after it: %1.</source>
        <translation>Den officiella tabellen har ingen kolumn för dessa. De står efter den i egna kolumner: %1.</translation>
    </message>
    <message>
        <source>No value of this row could be read.</source>
        <translation>Inget värde på den här raden gick att läsa.</translation>
    </message>
    <message>
        <source>The person has not consented: con_Consent is FALSE.</source>
        <translation>Personen har inte samtyckt: con_Consent är FALSE.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The import was stopped. Nothing was kept.</source>
        <translation>Importen avbröts. Ingenting sparades.</translation>
    </message>
    <message>
        <source>Another entry of the file has the same id.</source>
        <translation>En annan post i filen har samma id.</translation>
    </message>
    <message>
        <source>Its id belongs to something else here.</source>
        <translation>Dess id hör till något annat här.</translation>
    </message>
    <message>
        <source>It was removed here. An import does not bring it back.</source>
        <translation>Den har tagits bort här. En import tar inte tillbaka den.</translation>
    </message>
    <message>
        <source>The organisation it belongs to was not taken.</source>
        <translation>Organisationen som den hör till togs inte in.</translation>
    </message>
    <message>
        <source>Where this is, is secret. What the file says of it was left out.</source>
        <translation>Var den finns är hemligt. Det som filen säger om det lämnades bort.</translation>
    </message>
    <message>
        <source>Its source has withdrawn it, and it is not here.</source>
        <translation>Källan har tagit bort den, och den finns inte här.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>“%1” cannot be a word of an invitation. Check that word and try again.</source>
        <translation>”%1” kan inte vara ett ord i en inbjudan. Kontrollera det ordet och försök igen.</translation>
    </message>
    <message>
        <source>An invitation has 16 words; here are %1. Look whether one is missing or there twice.</source>
        <translation>En inbjudan har 16 ord; här finns %1. Se efter om något saknas eller står två gånger.</translation>
    </message>
    <message>
        <source>One of the words is not right, though it could be one. Compare them all and try again.</source>
        <translation>Något av orden är fel, fast det kunde vara rätt. Jämför alla och försök igen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What was noted stays as it was noted. Add an addendum instead.</source>
        <translation>Det som antecknats står kvar som det är. Gör ett tillägg i stället.</translation>
    </message>
    <message>
        <source>This record was erased for good and cannot come back.</source>
        <translation>Den här posten raderades för gott och kan inte komma tillbaka.</translation>
    </message>
    <message>
        <source>The field %1 names a record of the kind %2 that is not in this store.</source>
        <translation>Fältet %1 nämner en post av slaget %2 som inte finns i det här arkivet.</translation>
    </message>
    <message>
        <source>There is no such client in this store.</source>
        <translation>Det finns ingen sådan klient i det här arkivet.</translation>
    </message>
</context>
<context>
    <name>JsonItems</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was kept.</source>
        <translation>Rad %1: %2 Ingenting sparades.</translation>
    </message>
    <message>
        <source>There are more levels than any such file has.</source>
        <translation>Det finns fler nivåer än i någon sådan fil.</translation>
    </message>
    <message>
        <source>The file ends in the middle. It was not saved whole.</source>
        <translation>Filen slutar mitt i. Den sparades inte hel.</translation>
    </message>
    <message>
        <source>This is not JSON, or it is damaged here.</source>
        <translation>Det här är inte JSON, eller så är det skadat här.</translation>
    </message>
    <message>
        <source>Something stands behind the end.</source>
        <translation>Det står något efter slutet.</translation>
    </message>
    <message>
        <source>One thing has more members than any such file has.</source>
        <translation>En sak har fler delar än någon sådan fil har.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Line %1: %2 Nothing was kept.</source>
        <translation>Rad %1: %2 Inget sparades.</translation>
    </message>
    <message>
        <source>the name %1 is given twice.</source>
        <translation>namnet %1 har getts två gånger.</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone.</source>
        <translation>ett halvt surrogatpar står ensamt.</translation>
    </message>
    <message>
        <source>there are too many levels.</source>
        <translation>det finns för många nivåer.</translation>
    </message>
    <message>
        <source>a name in double quotes and a colon are expected here.</source>
        <translation>här behövs ett namn inom citattecken och ett kolon.</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here.</source>
        <translation>här saknas ett kommatecken eller en avslutande parentes.</translation>
    </message>
    <message>
        <source>there is no such escape sequence in JSON.</source>
        <translation>det finns ingen sådan specialföljd i JSON.</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8.</source>
        <translation>texten är inte giltig UTF-8.</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark, or holds a control character.</source>
        <translation>en text saknar avslutande citattecken eller har ett styrtecken.</translation>
    </message>
    <message>
        <source>the number is too large or not whole.</source>
        <translation>talet är för stort eller inte ett heltal.</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>det här är inte JSON.</translation>
    </message>
    <message>
        <source>a JSON object is expected here.</source>
        <translation>här behövs ett JSON-objekt.</translation>
    </message>
    <message>
        <source>something stands after the end of the object.</source>
        <translation>något står efter objektets slut.</translation>
    </message>
    <message>
        <source>something stands after the end of the value.</source>
        <translation>något står efter värdets slut.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is no store, or the key file that belongs beside it is missing. Nothing was changed. Put the two files back together, or restore a backup.</source>
        <translation>Det här är inget arkiv, eller så saknas nyckelfilen som ska ligga bredvid. Inget ändrades. Lägg ihop de två filerna igen eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The key file could not be written safely. The old passphrase still opens the store.</source>
        <translation>Nyckelfilen kunde inte skrivas säkert. Den gamla lösenfrasen öppnar fortfarande arkivet.</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <source>The key file of this store is damaged. The store itself was not touched. Restore the key file from a backup.</source>
        <translation>Arkivets nyckelfil är skadad. Själva arkivet lämnades orört. Återställ nyckelfilen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file beside the store is no key file. Nothing was changed.</source>
        <translation>Filen bredvid arkivet är ingen nyckelfil. Inget ändrades.</translation>
    </message>
    <message>
        <source>This store was made with a newer version of the program. Update the program; nothing was changed.</source>
        <translation>Det här arkivet är gjort med en nyare version av programmet. Uppdatera programmet; inget ändrades.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Minnet räcker inte för att kontrollera lösenfrasen. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Nothing was changed; try again.</source>
        <translation>Lösenfrasen stämmer inte. Inget ändrades; försök igen.</translation>
    </message>
    <message>
        <source>The recovery key does not open this store. Nothing was changed.</source>
        <translation>Återställningsnyckeln öppnar inte det här arkivet. Inget ändrades.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Choose another one.</source>
        <translation>En tom lösenfras skyddar ingenting. Välj en annan.</translation>
    </message>
    <message>
        <source>This store has no such key.</source>
        <translation>Arkivet har ingen sådan nyckel.</translation>
    </message>
</context>
<context>
    <name>LaptopNames</name>
    <message>
        <source>This laptop</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>A laptop without a name (%1)</source>
        <translation>En dator utan namn (%1)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The file to open instead of the usual one.</source>
        <translation>Filen som öppnas i stället för den vanliga.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Edits of another laptop came in the wrong order. They were not taken in; nothing was lost.</source>
        <translation>Ändringar från en annan dator kom i fel ordning. De togs inte emot; inget gick förlorat.</translation>
    </message>
    <message>
        <source>Stopped. What had come in stays.</source>
        <translation>Avbrutet. Det som redan kommit finns kvar.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This client is not there any more.</source>
        <translation>Den här klienten finns inte längre.</translation>
    </message>
    <message>
        <source>The two are not in the same room, so they stay apart.</source>
        <translation>De två är inte på samma avdelning, så de förblir åtskilda.</translation>
    </message>
    <message>
        <source>These two are one record already.</source>
        <translation>De två är redan en.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Servicestigar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbetsparter</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Nätverksarbete</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>PartnerText</name>
    <message>
        <source>IKV network</source>
        <translation>IKV-nätverket</translation>
    </message>
    <message>
        <source>IKV network: coordinates it</source>
        <translation>IKV-nätverket: samordnar</translation>
    </message>
    <message>
        <source>IKV network: has signed its principles</source>
        <translation>IKV-nätverket: har undertecknat principerna</translation>
    </message>
    <message>
        <source>IKV network: takes part</source>
        <translation>IKV-nätverket: är med</translation>
    </message>
    <message>
        <source>IKV network: observer</source>
        <translation>IKV-nätverket: observatör</translation>
    </message>
    <message>
        <source>IKV network: authority</source>
        <translation>IKV-nätverket: myndighet</translation>
    </message>
    <message>
        <source>SeriE network</source>
        <translation>SeriE-nätverket</translation>
    </message>
    <message>
        <source>SeriE network: coordinates it</source>
        <translation>SeriE-nätverket: samordnar</translation>
    </message>
    <message>
        <source>%1 extension %2</source>
        <translation>%1, anknytning %2</translation>
    </message>
    <message>
        <source>SeriE network: %1</source>
        <translation>SeriE-nätverket: %1</translation>
    </message>
    <message>
        <source>IKV network: %1</source>
        <translation>IKV-nätverket: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Kontrollerad %1</translation>
    </message>
    <message>
        <source>Never checked here</source>
        <translation>Aldrig kontrollerad här</translation>
    </message>
    <message>
        <source>Out of date since %1</source>
        <translation>Föråldrad sedan %1</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Obekräftat</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Hela landet</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>No font on this computer has all the letters of this picture (%1). Ask for the package %2 to be installed.</source>
        <translation>Inget typsnitt på datorn har alla bokstäver i bilden (%1). Be att paketet %2 installeras.</translation>
    </message>
    <message>
        <source>There is no step to draw yet.</source>
        <translation>Det finns ännu inget steg att rita.</translation>
    </message>
</context>
<context>
    <name>PathTemplates</name>
    <message>
        <source>%1, field id: %2 is not the name of the file.</source>
        <translation>%1, fältet id: %2 är inte filens namn.</translation>
    </message>
    <message>
        <source>%1, field order: %2 is the order of another route.</source>
        <translation>%1, fältet order: %2 är en annan vägs ordningsnummer.</translation>
    </message>
    <message>
        <source>%1, field steps: %2 is a step of another route.</source>
        <translation>%1, fältet steps: %2 är ett steg på en annan väg.</translation>
    </message>
    <message>
        <source>There are no service paths in %1.</source>
        <translation>Det finns inga servicestigar i %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1 holds no facts.</source>
        <translation>%1 innehåller inga fakta.</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, fältet %2: %3</translation>
    </message>
    <message>
        <source>an object is needed here.</source>
        <translation>här behövs ett objekt.</translation>
    </message>
    <message>
        <source>this key is not known.</source>
        <translation>den här nyckeln är inte känd.</translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation>här behövs en text.</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens are needed here.</source>
        <translation>här behövs små bokstäver, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>här behövs ett heltal från %1 till %2.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>här behövs true eller false.</translation>
    </message>
    <message>
        <source>null or a day written YYYY-MM-DD is needed here.</source>
        <translation>här behövs null eller en dag skriven ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>a list of at least %1 is needed here.</source>
        <translation>här behövs en lista på minst %1.</translation>
    </message>
    <message>
        <source>there is no fact %1.</source>
        <translation>faktumet %1 finns inte.</translation>
    </message>
    <message>
        <source>a text in fi, sv and en is needed here.</source>
        <translation>här behövs en text på fi, sv och en.</translation>
    </message>
    <message>
        <source>this is no language tag.</source>
        <translation>det här är ingen språktagg.</translation>
    </message>
    <message>
        <source>one language says that this is unconfirmed, another does not.</source>
        <translation>ett språk säger att detta är obekräftat, ett annat gör det inte.</translation>
    </message>
    <message>
        <source>fact %1 is not confirmed, so each text must begin by saying so.</source>
        <translation>faktumet %1 är inte bekräftat, så varje text måste börja med att säga det.</translation>
    </message>
    <message>
        <source>%1 is not JSON: byte %2: %3</source>
        <translation>%1 är inte JSON: byte %2: %3</translation>
    </message>
    <message>
        <source>%1 is no earlier step of this route.</source>
        <translation>%1 är inget tidigare steg på den här vägen.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 står två gånger.</translation>
    </message>
    <message>
        <source>the option not-now is missing.</source>
        <translation>alternativet not-now saknas.</translation>
    </message>
    <message>
        <source>one of %1 is needed here.</source>
        <translation>här behövs ett av dessa: %1.</translation>
    </message>
    <message>
        <source>this is before valid_from.</source>
        <translation>det här är före valid_from.</translation>
    </message>
    <message>
        <source>exactly one of days, months and years is needed here.</source>
        <translation>här behövs exakt en av days, months och years.</translation>
    </message>
    <message>
        <source>a day written YYYY-MM-DD is needed here.</source>
        <translation>här behövs en dag skriven ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>%1 is needed here.</source>
        <translation>här behövs %1.</translation>
    </message>
    <message>
        <source>this was translated from version %1, and the route is at version %2.</source>
        <translation>det här översattes från version %1, och vägen är i version %2.</translation>
    </message>
    <message>
        <source>%1 texts are needed here, and there are %2.</source>
        <translation>här behövs %1 texter, och det finns %2.</translation>
    </message>
    <message>
        <source>this is not confirmed, so it must begin with “%1”.</source>
        <translation>det här är inte bekräftat, så det måste börja med ”%1”.</translation>
    </message>
    <message>
        <source>this begins with “%1”, and the template does not.</source>
        <translation>det här börjar med ”%1”, och mallen gör det inte.</translation>
    </message>
    <message>
        <source>%1, field id: %2 is not its own name.</source>
        <translation>%1, fältet id: %2 är inte dess eget namn.</translation>
    </message>
    <message>
        <source>%1 is a step of another route.</source>
        <translation>%1 är ett steg på en annan väg.</translation>
    </message>
    <message>
        <source>at least one of %1 is needed here.</source>
        <translation>minst en av %1 behövs här.</translation>
    </message>
    <message>
        <source>no other time limit of this step is counted from there.</source>
        <translation>ingen annan tidsfrist i det här steget räknas därifrån.</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Date of the decision</source>
        <translation>Dagen för beslutet</translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation>Dagen för ansökan</translation>
    </message>
    <message>
        <source>Date of the crime or event</source>
        <translation>Dagen för brottet eller händelsen</translation>
    </message>
    <message>
        <source>Date of the final judgment</source>
        <translation>Dagen för den lagakraftvunna domen</translation>
    </message>
    <message>
        <source>Last day, from the decision</source>
        <translation>Sista dagen, enligt beslutet</translation>
    </message>
    <message>
        <source>Good to do first, and not begun on this path: %1. Talk it through before anything is sent; the choice is the person&apos;s.</source>
        <translation>Bra att göra först, och inte påbörjat på den här stigen: %1. Tala igenom det innan något skickas; valet är personens.</translation>
    </message>
    <message>
        <source>Asked for, and no decision yet: %1. It holds only once it is decided. Find out whether to wait for the decision before anything is sent; the choice is the person&apos;s.</source>
        <translation>Begärt, men inget beslut ännu: %1. Det gäller först när beslutet är fattat. Ta reda på om det är bäst att vänta på beslutet innan något skickas; valet är personens.</translation>
    </message>
    <message>
        <source>Found not possible: %1. What comes next goes without it. Talk through what that means, with a lawyer where the right to stay is at stake, before anything is sent; the choice is the person&apos;s.</source>
        <translation>Har visat sig omöjligt: %1. Nästa steg tas utan det. Tala igenom vad det betyder, med en jurist om det gäller rätten att vistas i landet, innan något skickas; valet är personens.</translation>
    </message>
    <message>
        <source>At least until %1</source>
        <translation>Åtminstone till %1</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Senast %1</translation>
    </message>
</context>
<context>
    <name>PostgresRelay</name>
    <message>
        <source>A part of the program that speaks to PostgreSQL is missing on this computer (package libqt6sql6-psql).</source>
        <translation>På den här datorn saknas den del av programmet som talar med PostgreSQL (paketet libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The database knows the user %1, but not in this team. Ask its administrator to add the user to team %2.</source>
        <translation>Databasen känner användaren %1, men inte i det här teamet. Be databasens administratör lägga till användaren i teamet %2.</translation>
    </message>
    <message>
        <source>The database is not prepared for Rinnalla. Ask its administrator to run rinnalla-relay-setup. Nothing was sent.</source>
        <translation>Databasen är inte förberedd för Rinnalla. Be databasens administratör köra rinnalla-relay-setup. Inget skickades.</translation>
    </message>
    <message>
        <source>The database is busy or restarting. Try again in a few minutes.</source>
        <translation>Databasen är upptagen eller håller på att starta om. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>The database does not let this user in. Check the address, the user name and the password, or ask the database&apos;s administrator.</source>
        <translation>Databasen släpper inte in den här användaren. Kontrollera adressen, användarnamnet och lösenordet, eller fråga databasens administratör.</translation>
    </message>
    <message>
        <source>This server only shows a copy of the database and takes nothing. Use the address of the main server.</source>
        <translation>Den här servern visar bara en kopia av databasen och tar inte emot något. Använd huvudserverns adress.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing is damaged. Try again when the connection is better.</source>
        <translation>Förbindelsen till databasen bröts. Inget är skadat. Försök igen när förbindelsen är bättre.</translation>
    </message>
    <message>
        <source>The database&apos;s disk is full. Everything is still on this laptop. Tell the database&apos;s administrator.</source>
        <translation>Databasens disk är full. Allt finns kvar på den här datorn. Berätta för databasens administratör.</translation>
    </message>
    <message>
        <source>The database does not give this user the rights Rinnalla needs. Ask its administrator.</source>
        <translation>Databasen ger inte den här användaren de rättigheter som Rinnalla behöver. Fråga databasens administratör.</translation>
    </message>
    <message>
        <source>The database does not take an object of this size or name. Ask its administrator to run the newest rinnalla-relay-setup.</source>
        <translation>Databasen tar inte emot en bit med den här storleken eller det här namnet. Be databasens administratör köra det nyaste rinnalla-relay-setup.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server name. Check the address. If it is right, do not go on: somebody may be in between.</source>
        <translation>Serverns certifikat hör till ett annat servernamn. Kontrollera adressen. Om den är rätt, fortsätt inte: någon kan vara emellan.</translation>
    </message>
    <message>
        <source>The certificates this computer trusts could not be read, so the server cannot be checked.</source>
        <translation>Certifikaten som den här datorn litar på gick inte att läsa, så servern kan inte kontrolleras.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection. Nothing was sent. Ask its administrator to turn TLS on.</source>
        <translation>Servern erbjuder ingen krypterad förbindelse. Inget skickades. Be serverns administratör slå på TLS.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one this computer trusts. Nothing was sent. Ask the server&apos;s administrator for its certificate.</source>
        <translation>Den här datorn litar inte på serverns certifikat. Inget skickades. Be serverns administratör om certifikatet.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Användarnamnet eller lösenordet är fel.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Check the address.</source>
        <translation>Det finns ingen databas med det här namnet på servern. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <translation>Serverns namn hittades inte. Kontrollera adressen och internetförbindelsen.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the internet connection and the address, then try again.</source>
        <translation>Databasen går inte att nå. Kontrollera internetförbindelsen och adressen och försök sedan igen.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>Databasen meddelade ett fel.</translation>
    </message>
    <message>
        <source>What was looked for is not in the database.</source>
        <translation>Det som söktes finns inte i databasen.</translation>
    </message>
    <message>
        <source>What was read from the database changed while it was read. Synchronise again.</source>
        <translation>Det som lästes ur databasen ändrades medan det lästes. Synkronisera igen.</translation>
    </message>
</context>
<context>
    <name>PtvReader</name>
    <message>
        <source>By appointment only.</source>
        <translation>Endast med tidsbeställning.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Den har inget id.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Den har inget namn.</translation>
    </message>
    <message>
        <source>The catalogue has withdrawn it.</source>
        <translation>Servicedatalagret har dragit in den.</translation>
    </message>
    <message>
        <source>Business ID %1</source>
        <translation>FO-nummer %1</translation>
    </message>
    <message>
        <source>It has no id or no name.</source>
        <translation>Den har inget id eller inget namn.</translation>
    </message>
    <message>
        <source>Item %1 (line %2)</source>
        <translation>Punkt %1 (rad %2)</translation>
    </message>
    <message>
        <source>It is no service, channel or organisation that can be read. It was passed over.</source>
        <translation>Det är ingen tjänst, kanal eller organisation som kan läsas. Den hoppades över.</translation>
    </message>
    <message>
        <source>%1 is also answered for or given by: %2.</source>
        <translation>För %1 ansvarar också, eller den ges också av: %2.</translation>
    </message>
    <message>
        <source>Organisation %1 of the Service Catalogue</source>
        <translation>Organisation %1 i Servicedatalagret</translation>
    </message>
    <message>
        <source>The file does not say what the organisation is called. It was named &quot;%1&quot;.</source>
        <translation>Filen säger inte vad organisationen heter. Den fick namnet ”%1”.</translation>
    </message>
    <message>
        <source>The file does not say what the organisation is called. It has the name of its place until its own file is imported.</source>
        <translation>Filen säger inte vad organisationen heter. Den har platsens namn tills dess egen fil importeras.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>This is no answer of the Finnish Service Catalogue. Nothing was kept.</source>
        <translation>Det här är inget svar från Servicedatalagret. Ingenting sparades.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>a text of at most a million characters</source>
        <translation>en text på högst en miljon tecken</translation>
    </message>
    <message>
        <source>a whole number from 0 to a thousand million</source>
        <translation>ett heltal från 0 till tusen miljoner</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a day that exists, written YYYY-MM-DD</source>
        <translation>en dag som finns, skriven ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>a moment with its offset, as 2026-11-21T14:30:00+02:00</source>
        <translation>en tidpunkt med tidsskillnad, som 2026-11-21T14:30:00+02:00</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>ett av dessa: %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en lista med texter</translation>
    </message>
    <message>
        <source>language tags such as fi, th or zh-Hans</source>
        <translation>språktaggar som fi, th eller zh-Hans</translation>
    </message>
    <message>
        <source>a list of texts or of objects without further lists inside</source>
        <translation>en lista med texter eller objekt utan ytterligare listor inuti</translation>
    </message>
    <message>
        <source>the id of another record</source>
        <translation>en annan posts id</translation>
    </message>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>En post av slaget %1 har inget fält %2.</translation>
    </message>
    <message>
        <source>The field %1 must be %2.</source>
        <translation>Fältet %1 ska vara %2.</translation>
    </message>
    <message>
        <source>The field %1 is needed and cannot be empty.</source>
        <translation>Fältet %1 behövs och kan inte vara tomt.</translation>
    </message>
</context>
<context>
    <name>RecordCsv</name>
    <message>
        <source>The file is not UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Filen är inte UTF-8. Spara den som ”CSV UTF-8”.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Minnet räcker inte.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is missing or out of place.</source>
        <translation>Rad %1: ett citattecken saknas eller står fel.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>Row 1: a name is given twice.</source>
        <translation>Rad 1: ett namn står två gånger.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>%1: there are %2 cells and %3 names.</source>
        <translation>%1: det finns %2 celler och %3 namn.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Exporten avbröts.</translation>
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
        <translation>Någon har ändrat det här under tiden. Nu står det: %1. Det du skrev finns kvar här. Om du sparar ersätter din text den; den andra finns kvar i historiken.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Not said</source>
        <translation>Inte sagt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ges</translation>
    </message>
    <message>
        <source>Not given now</source>
        <translation>Ges inte nu</translation>
    </message>
    <message>
        <source>Given no more</source>
        <translation>Ges inte längre</translation>
    </message>
    <message>
        <source>Closed for a while</source>
        <translation>Stängt en tid</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes, nobody may learn where it is</source>
        <translation>Ja, ingen får veta var den finns</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>The field identity must be a JSON object.</source>
        <translation>Fältet identity ska vara ett JSON-objekt.</translation>
    </message>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>En post av slaget %1 har inget fält %2.</translation>
    </message>
    <message>
        <source>Write each change as FIELD=VALUE.</source>
        <translation>Skriv varje ändring som FÄLT=VÄRDE.</translation>
    </message>
    <message>
        <source>The field %1 is given twice.</source>
        <translation>Fältet %1 har getts två gånger.</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>A record of the kind %1 has no field %2.</source>
        <translation>En post av slaget %1 har inget fält %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The field id must be 32 digits and letters from a to f.</source>
        <translation>Fältet id ska vara 32 siffror och bokstäver från a till f.</translation>
    </message>
    <message>
        <source>The field id names a record that is there already.</source>
        <translation>Fältet id nämner en post som redan finns.</translation>
    </message>
    <message>
        <source>The field %1 names a record of the kind %2 that is not in this store.</source>
        <translation>Fältet %1 nämner en post av slaget %2 som inte finns i det här arkivet.</translation>
    </message>
    <message>
        <source>The field identity must be an object.</source>
        <translation>Fältet identity ska vara ett objekt.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>The recovery key was not read right: it has nine groups of four letters and digits. Check it against the paper.</source>
        <translation>Återställningsnyckeln gick inte att läsa: den har nio grupper med fyra bokstäver och siffror. Jämför med pappret.</translation>
    </message>
    <message>
        <source>Recovery key. It opens when the passphrase is forgotten. Keep this paper apart from the laptop, where only you reach it.</source>
        <translation>Återställningsnyckel. Den öppnar om lösenfrasen glöms. Förvara pappret åtskilt från datorn, där bara du kommer åt det.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>The consent does not say what may be told.</source>
        <translation>Samtycket säger inte vad som får berättas.</translation>
    </message>
    <message>
        <source>The consent was withdrawn. Ask the person again.</source>
        <translation>Samtycket har återtagits. Fråga personen på nytt.</translation>
    </message>
    <message>
        <source>The consent begins on a later day.</source>
        <translation>Samtycket börjar en senare dag.</translation>
    </message>
    <message>
        <source>The consent has ended. Ask the person again.</source>
        <translation>Samtycket har gått ut. Fråga personen på nytt.</translation>
    </message>
    <message>
        <source>A referral does not go there from where it is now.</source>
        <translation>En remiss går inte dit härifrån.</translation>
    </message>
    <message>
        <source>Nothing is told to a partner before the person has consented, and the consent is written down.</source>
        <translation>Ingenting berättas för en samarbetspart förrän personen har samtyckt och samtycket är antecknat.</translation>
    </message>
    <message>
        <source>The consent is another person&apos;s.</source>
        <translation>Samtycket är en annan persons.</translation>
    </message>
    <message>
        <source>The consent is for another partner.</source>
        <translation>Samtycket gäller en annan samarbetspart.</translation>
    </message>
    <message>
        <source>The consent was removed. Ask the person again.</source>
        <translation>Samtycket har tagits bort. Fråga personen på nytt.</translation>
    </message>
    <message>
        <source>The consent does not say when it was given. Ask the person, and record it with its day.</source>
        <translation>I samtycket saknas dagen då det gavs. Fråga personen och anteckna samtycket med dag.</translation>
    </message>
    <message>
        <source>The consent stands in two versions. Choose between them first.</source>
        <translation>Samtycket finns i två versioner. Välj först mellan dem.</translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>Synchronising was stopped. Nothing was lost. What is missing is sent next time.</source>
        <translation>Synkroniseringen avbröts. Inget gick förlorat. Det som fattas skickas nästa gång.</translation>
    </message>
    <message>
        <source>A name that no shared place can hold was refused. Nothing was changed.</source>
        <translation>Ett namn som ingen delad plats kan förvara avvisades. Inget ändrades.</translation>
    </message>
    <message>
        <source>Something at the meeting place cannot be read. Everything else is taken in all the same.</source>
        <translation>Något som ligger på synkroniseringsplatsen går inte att läsa. Allt annat tas emot ändå.</translation>
    </message>
</context>
<context>
    <name>RelayAddress</name>
    <message>
        <source>An address begins with folder:, webdavs: or postgresql:. Example: folder:/media/stick</source>
        <translation>En adress börjar med folder:, webdavs: eller postgresql:. Exempel: folder:/media/minne</translation>
    </message>
    <message>
        <source>This address would send everything without encryption on the way. Write webdavs: at its beginning.</source>
        <translation>Med den här adressen skulle allt gå okrypterat på vägen. Skriv webdavs: i början.</translation>
    </message>
    <message>
        <source>Places of this kind are not known. An address begins with folder:, webdavs: or postgresql:.</source>
        <translation>Platser av det här slaget känner programmet inte till. En adress börjar med folder:, webdavs: eller postgresql:.</translation>
    </message>
    <message>
        <source>The folder&apos;s whole path is needed, from the first slash on. Example: folder:/media/stick</source>
        <translation>Mappens hela sökväg behövs, från det första snedstrecket. Exempel: folder:/media/minne</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be shown. Type it anew.</source>
        <translation>Adressen har ett tecken som inte kan visas. Skriv den på nytt.</translation>
    </message>
    <message>
        <source>The address cannot be read. After the two slashes comes the name of the server. Example: webdavs://cloud.example.org/path</source>
        <translation>Adressen går inte att läsa. Efter de två snedstrecken kommer serverns namn. Exempel: webdavs://cloud.example.org/sokvag</translation>
    </message>
    <message>
        <source>The address cannot be read. Check its user name, its port and its end.</source>
        <translation>Adressen går inte att läsa. Kontrollera användarnamnet, porten och slutet.</translation>
    </message>
    <message>
        <source>The path on the server cannot be read. Copy the address anew.</source>
        <translation>Sökvägen på servern går inte att läsa. Kopiera adressen på nytt.</translation>
    </message>
    <message>
        <source>The path on the server may not hold dots alone. Write the path without them.</source>
        <translation>Sökvägen på servern får inte ha bara punkter. Skriv sökvägen utan dem.</translation>
    </message>
    <message>
        <source>This address is for a browser: it holds a question mark. Use the WebDAV address of the server.</source>
        <translation>Den här adressen är för en webbläsare: den har ett frågetecken. Använd serverns WebDAV-adress.</translation>
    </message>
    <message>
        <source>The name of the database is missing or cannot be read. Example: postgresql://db.example.org/team</source>
        <translation>Databasens namn saknas eller går inte att läsa. Exempel: postgresql://db.example.org/team</translation>
    </message>
    <message>
        <source>After the question mark only the schema may be named. Example: ?schema=team</source>
        <translation>Efter frågetecknet får bara schemat stå. Exempel: ?schema=team</translation>
    </message>
    <message>
        <source>The schema&apos;s name may hold letters from a to z, digits and underscores, and does not begin with a digit.</source>
        <translation>Schemats namn får ha bokstäver från a till z, siffror och understreck, och börjar inte med en siffra.</translation>
    </message>
    <message>
        <source>A password does not belong in the address. Take it out; it is asked for apart and kept encrypted.</source>
        <translation>Ett lösenord hör inte hemma i adressen. Ta bort det; det frågas för sig och förvaras krypterat.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AccessCard</name>
    <message>
        <source>Who opened this</source>
        <translation>Vem som har öppnat det här</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>When, by whom, what: 21.11. 14.05 · AB · Client card</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no initials</source>
        <translation>inga initialer</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ActivityForm</name>
    <message>
        <source>What it was about</source>
        <translation>Vad det handlade om</translation>
    </message>
    <message>
        <source>For whom or with whom</source>
        <translation>För vem eller med vem</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hur många människor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Samarbetspart</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Slag av arbete</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>For example: social workers of the county</source>
        <translation>Till exempel: välfärdsområdets socialarbetare</translation>
    </message>
    <message>
        <source>Asked, answered, agreed. Nobody&apos;s name or number belongs here.</source>
        <translation>Frågat, svarat, avtalat. Ingens namn eller nummer hör hit.</translation>
    </message>
    <message>
        <source>Type a topic and press Enter</source>
        <translation>Skriv ett ämne och tryck på Enter</translation>
    </message>
    <message>
        <source>This looks like a personal identity code. Network work is written down without anybody&apos;s identity.</source>
        <translation>Det här ser ut som en personbeteckning. Nätverksarbete antecknas utan någons personuppgifter.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Is it a client&apos;s? Then it does not belong here.</source>
        <translation>Det här ser ut som ett telefonnummer. Är det en klients? Då hör det inte hit.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Is it a client&apos;s? Then it does not belong here.</source>
        <translation>Det här ser ut som en e-postadress. Är det en klients? Då hör den inte hit.</translation>
    </message>
    <message>
        <source>No partner is called like this. Choose one from the list, or leave it empty.</source>
        <translation>Ingen samarbetspart heter så. Välj ur listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>Choose what it was: a consultation, a training, a meeting, advocacy or a peer group.</source>
        <translation>Välj vad det var: en konsultation, en utbildning, ett möte, påverkansarbete eller en kamratstödsgrupp.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ActivityPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Resource library</source>
        <translation>Materialbibliotek</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Nätverksarbete</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Activities, newest first</source>
        <translation>Nätverksarbete, det nyaste först</translation>
    </message>
    <message>
        <source>None of this kind yet.</source>
        <translation>Inga sådana ännu.</translation>
    </message>
    <message>
        <source>Activity saved</source>
        <translation>Anteckningen sparad</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Anteckningen borttagen</translation>
    </message>
    <message>
        <source>Consultations given to professionals, training, meetings, advocacy and peer groups stand here. No client is named in them.</source>
        <translation>Här finns konsultationer till yrkespersoner, utbildning, möten, påverkansarbete och kamratstödsgrupper. Ingen klient nämns i dem.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AddressEdit</name>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AdmissionPanel</name>
    <message>
        <source>%1 was let in. Ask the person for the three words on their screen. If they are not these, shut that laptop out at once.</source>
        <translation>%1 släpptes in. Be personen läsa upp de tre orden på sin skärm. Om de inte är de här, stäng genast ute den datorn.</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>En dator</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Orden är desamma</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AidCard</name>
    <message>
        <source>Conversation aids</source>
        <translation>Samtalsstöd</translation>
    </message>
    <message>
        <source>Questions to lean on in a talk. Nothing is counted, and the answers stay with the client.</source>
        <translation>Frågor att stöda sig på i ett samtal. Ingenting räknas, och svaren stannar hos klienten.</translation>
    </message>
    <message>
        <source>What you agreed, or what else to remember</source>
        <translation>Vad ni kom överens om, eller annat att minnas</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Spara samtalet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What you marked is kept, encrypted, until you save it.</source>
        <translation>Det du markerat bevaras krypterat tills du sparar.</translation>
    </message>
    <message>
        <source>Talk saved</source>
        <translation>Samtalet sparat</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AidsCard</name>
    <message>
        <source>Conversation aids</source>
        <translation>Samtalsstöd</translation>
    </message>
    <message>
        <source>Save an aid as a file, change its words in a text editor, and take it in. It then holds for all laptops of the team. An aid of a new name stands beside the others.</source>
        <translation>Spara ett samtalsstöd som fil, ändra orden i en textredigerare och ta emot det. Sedan gäller det på alla teamets datorer. Ett stöd med nytt namn ställs bredvid de andra.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ta emot en fil…</translation>
    </message>
    <message>
        <source>%1 (own words)</source>
        <translation>%1 (egna ord)</translation>
    </message>
    <message>
        <source>Use the words of the program again</source>
        <translation>Använd programmets ord igen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Var filen ska sparas</translation>
    </message>
    <message>
        <source>Conversation aids (*.json)</source>
        <translation>Samtalsstöd (*.json)</translation>
    </message>
    <message>
        <source>The aid is saved</source>
        <translation>Samtalsstödet har sparats</translation>
    </message>
    <message>
        <source>Which aid to take in</source>
        <translation>Vilket samtalsstöd som tas emot</translation>
    </message>
    <message>
        <source>This file is too large for an aid.</source>
        <translation>Filen är för stor för ett samtalsstöd.</translation>
    </message>
    <message>
        <source>This aid is for the other room. Change the room first.</source>
        <translation>Det här stödet hör till den andra avdelningen. Byt avdelning först.</translation>
    </message>
    <message>
        <source>Aid taken in</source>
        <translation>Samtalsstödet har tagits emot</translation>
    </message>
    <message>
        <source>The words of the organisation are taken out of use</source>
        <translation>Organisationens egna ord har tagits ur bruk</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AlarmsCard</name>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Sett: %1</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Varningar</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AppointmentForm</name>
    <message>
        <source>Day and time</source>
        <translation>Dag och tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>With which partner</source>
        <translation>Med vilken samarbetspart</translation>
    </message>
    <message>
        <source>For which step</source>
        <translation>För vilket steg</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Vem som följer med</translation>
    </message>
    <message>
        <source>Remind on Today</source>
        <translation>Påminn på I dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>Spara mötet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Initials or a role</source>
        <translation>Initialer eller roll</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>en vecka före</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>samma dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dag före</numerusform>
            <numerusform>%n dagar före</numerusform>
        </translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Dagen kan inte läsas.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Säg vilken dag.</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list, or leave it empty.</source>
        <translation>Ingen samarbetspart har det namnet. Välj ur listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>Appointment saved</source>
        <translation>Mötet sparat</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AppointmentsCard</name>
    <message>
        <source>Appointments</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>None agreed. What is agreed here comes to Today when it is near.</source>
        <translation>Inga avtalade. Det som avtalas här kommer till I dag när det är nära.</translation>
    </message>
    <message>
        <source>Agree on a time</source>
        <translation>Avtala en tid</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderfil…</translation>
    </message>
    <message>
        <source>Show those that were</source>
        <translation>Visa tidigare</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Följer med: %1</translation>
    </message>
    <message>
        <source>Agreed again</source>
        <translation>Avtalat igen</translation>
    </message>
    <message>
        <source>Appointment agreed again</source>
        <translation>Mötet avtalat igen</translation>
    </message>
    <message>
        <source>The time is past. Did it take place?</source>
        <translation>Tiden har gått. Blev det av?</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Blev av</translation>
    </message>
    <message>
        <source>Appointment done</source>
        <translation>Mötet blev av</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Mötet inställt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
</context>
<context>
    <name>Rinnalla::AwaitingCard</name>
    <message>
        <source>Not in the team yet</source>
        <translation>Inte med i teamet än</translation>
    </message>
    <message>
        <source>1. Choose below where the team meets, and press Synchronise: the request is sent.
2. Whoever invited you presses Synchronise too, and sees three words. Call each other: if they are the three words above, it is you who was let in. If not, say so at once.
3. Press Synchronise here again: everything comes.</source>
        <translation>1. Välj synkroniseringsplatsen här nedanför och tryck på Synkronisera: förfrågan skickas.
2. Den som bjöd in dig trycker också på Synkronisera och ser tre ord. Ring varandra: om det är de tre orden ovan är det du som släpptes in. Om inte, säg det genast.
3. Tryck på Synkronisera här igen: allt kommer.</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>Gå inte med</translation>
    </message>
</context>
<context>
    <name>Rinnalla::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Säkerhetskopiera nu…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Hur säkerhetskopieringen framskrider</translation>
    </message>
    <message>
        <source>A backup is encrypted like the file itself and opens with the passphrase of today. Keep it on another device, together with the file of keys beside it. It is brought back on the screen where a passphrase is chosen, before the first use.</source>
        <translation>En säkerhetskopia är krypterad precis som själva filen och öppnas med dagens lösenfras. Förvara den på en annan enhet, tillsammans med nyckelfilen bredvid. Den tas i bruk i vyn där lösenfrasen väljs, före första användningen.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Senaste säkerhetskopia: %1</translation>
    </message>
    <message>
        <source>No backup has been made on this computer.</source>
        <translation>Ingen säkerhetskopia har gjorts på den här datorn.</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Var säkerhetskopian ska ligga</translation>
    </message>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Säkerhetskopior (*.rinnalla)</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>Säkerhetskopian är gjord och kontrollerad: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CalendarPage</name>
    <message>
        <source>The calendar reminds</source>
        <translation>Kalendern påminner</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>For another calendar. It tells when, and a neutral word; never who, what for or with whom. The file is not encrypted.</source>
        <translation>För en annan kalender. Den berättar när, och ett neutralt ord; aldrig vem, varför eller med vem. Filen är inte krypterad.</translation>
    </message>
    <message>
        <source>Tell the place too</source>
        <translation>Berätta också platsen</translation>
    </message>
    <message>
        <source>Deadlines of steps, as whole days</source>
        <translation>Stegens tidsfrister, som hela dagar</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Spara filen…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>när det börjar</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>en dag före</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 före</translation>
    </message>
    <message>
        <source>Nothing is to come.</source>
        <translation>Ingenting är på kommande.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever sees the calendar sees the places. Read them first.</source>
        <translation>Den som ser kalendern ser platserna. Läs dem först.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Spara kalenderfilen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file saved. It is not encrypted: remove it when it has served.</source>
        <translation>Kalenderfilen sparad. Den är inte krypterad: ta bort den när den inte behövs längre.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CaseForm</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>No step in particular</source>
        <translation>Inget visst steg</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CaseImportPage</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>This file is too large for a table of cases.</source>
        <translation>Filen är för stor för att vara en tabell över fall.</translation>
    </message>
    <message>
        <source>Take cases in</source>
        <translation>Ta emot fall</translation>
    </message>
    <message>
        <source>A file in the official template of the Human Trafficking Case Data Standard (HTCDS 2.0), as a spreadsheet or as CSV. You see what becomes of every value before anything is written. Each case becomes a client of this room.</source>
        <translation>En fil i den officiella mallen för Human Trafficking Case Data Standard (HTCDS 2.0), som kalkylblad eller CSV. Du ser vad varje värde blir innan något skrivs. Varje fall blir en klient på den här avdelningen.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ta emot det markerade</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>Cases (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Fall (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file holds no case.</source>
        <translation>Filen innehåller inget fall.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Godtogs inte</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Hur filen lästes</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Here already, as %1</source>
        <translation>Finns redan här som %1</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>En ny klient</translation>
    </message>
    <message>
        <source>Cases taken in: %1</source>
        <translation>Mottagna fall: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::CheckPanel</name>
    <message>
        <source>Mark as checked</source>
        <translation>Märk som granskad</translation>
    </message>
    <message>
        <source>Role of who checked it</source>
        <translation>Granskarens roll</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Granskad den</translation>
    </message>
    <message>
        <source>Do not use after</source>
        <translation>Använd inte efter</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Write the role of who checked it.</source>
        <translation>Skriv granskarens roll.</translation>
    </message>
    <message>
        <source>Write the day it was checked; it cannot be in the future.</source>
        <translation>Skriv dagen då den granskades; den kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>Write the last day of use; it cannot be before the check.</source>
        <translation>Skriv den sista dagen för användning; den kan inte vara före granskningen.</translation>
    </message>
    <message>
        <source>Write a role, not a name: lawyer, native reader. The check holds for these words only.</source>
        <translation>Skriv en roll, inte ett namn: jurist, läsare med språket som modersmål. Granskningen gäller bara de här orden.</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Läst på</translation>
    </message>
    <message>
        <source>Choose the languages it was read in.</source>
        <translation>Välj språken som den lästes på.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientCardPage</name>
    <message>
        <source>This client is not here. They may have been erased.</source>
        <translation>Den här klienten finns inte här. Klienten kan vara raderad.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Servicestig</translation>
    </message>
    <message>
        <source>Walk a step</source>
        <translation>Gå igenom ett steg</translation>
    </message>
    <message>
        <source>No steps yet. Walk one together: it shows the options and what each brings.</source>
        <translation>Inga steg än. Gå igenom ett tillsammans: där syns vilka alternativ som finns och vad vart och ett för med sig.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Läge: %1</translation>
    </message>
    <message>
        <source>Print my path…</source>
        <translation>Skriv ut Min väg…</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientForm</name>
    <message>
        <source>Code name</source>
        <translation>Täcknamn</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Talar</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>How it is safe to contact, and how not</source>
        <translation>Hur det är tryggt att ta kontakt, och hur inte</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Skyddsanvisningar</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Ses över</translation>
    </message>
    <message>
        <source>Topics not to record</source>
        <translation>Ämnen som inte antecknas</translation>
    </message>
    <message>
        <source>The day to look again cannot be read.</source>
        <translation>Dagen då klienten ses över går inte att läsa.</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Klienten är tillagd</translation>
    </message>
    <message>
        <source>Client saved</source>
        <translation>Klienten är sparad</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Ändra klienten</translation>
    </message>
    <message>
        <source>Suggest another name</source>
        <translation>Föreslå ett annat namn</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lägg till klienten</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Spara klienten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Kasta det skrivna</translation>
    </message>
    <message>
        <source>Another client has this code name already. Take care that they are not mixed up.</source>
        <translation>En annan klient har redan det här täcknamnet. Se till att de inte förväxlas.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientHeader</name>
    <message>
        <source>Print a sheet</source>
        <translation>Skriv ut ett infoblad</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Show the real name and details. That you did is written down.</source>
        <translation>Visa det riktiga namnet och uppgifterna. Det antecknas att du tittat.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Anteckna ett samtycke</translation>
    </message>
    <message>
        <source>Mark as dormant</source>
        <translation>Markera som vilande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Radera …</translation>
    </message>
    <message>
        <source>How to contact, and safety</source>
        <translation>Kontaktregler och skyddsanvisningar</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on two laptops at the same time: choose what stays.</source>
        <translation>Skrivet på två datorer samtidigt: välj vad som blir kvar.</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Blanketter på papper</translation>
    </message>
    <message>
        <source>Hand a case over …</source>
        <translation>Lämna över ett ärende …</translation>
    </message>
    <message>
        <source>Everything held of the client …</source>
        <translation>Allt som sparats om klienten …</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientPaperPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>This client is not here. They may have been erased.</source>
        <translation>Den här klienten finns inte här. Uppgifterna kan ha raderats.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientsModel</name>
    <message>
        <source>%1: none</source>
        <translation>%1: inget</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Täcknamn</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nästa tidsfrist</translation>
    </message>
    <message>
        <source>%1 (two versions)</source>
        <translation>%1 (två versioner)</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>No client begins like this. Search everything looks inside names and notes too.</source>
        <translation>Inget täcknamn börjar så här. Sök överallt letar också inuti namn och anteckningar.</translation>
    </message>
    <message>
        <source>No clients yet. A code name is enough to begin.</source>
        <translation>Inga klienter än. Ett täcknamn räcker för att börja.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Code name begins with …</source>
        <translation>Täcknamnet börjar med …</translation>
    </message>
    <message>
        <source>Filter by code name</source>
        <translation>Filtrera på täcknamn</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrera på läge</translation>
    </message>
    <message>
        <source>New client (Ctrl+Shift+N)</source>
        <translation>Ny klient (Ctrl+Skift+N)</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Möjliga dubbletter</translation>
    </message>
    <message>
        <source>Take cases in …</source>
        <translation>Ta emot fall …</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ComparisonWords</name>
    <message>
        <source>Three words to compare</source>
        <translation>Tre ord att jämföra</translation>
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
        <translation>Behåll den här</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Behåll alla</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Öppna klienten</translation>
    </message>
    <message>
        <source>What is hidden is shown only when it is asked for. That you did is written down.</source>
        <translation>Det gömda visas bara när någon ber om det. Det antecknas att du tittat.</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Visa versionerna</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Valt: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What is typed cannot be read.</source>
        <translation>Det skrivna går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConflictsPage</name>
    <message>
        <source>Two versions: %1</source>
        <translation>Två versioner: %1</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>Nothing is left to choose. When two laptops write the same thing at the same time, both versions come here.</source>
        <translation>Inget finns kvar att välja. När samma sak skrivs på två datorer samtidigt kommer båda versionerna hit.</translation>
    </message>
    <message>
        <source>To the Sync page</source>
        <translation>Till sidan Synkronisering</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Till klientens kort</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>The person consents to</source>
        <translation>Samtycker till</translation>
    </message>
    <message>
        <source>What may be told, to whom, for what</source>
        <translation>Vad som får berättas, för vem och varför</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gavs den</translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation>Spara samtycket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Say what the person consents to.</source>
        <translation>Skriv vad personen samtycker till.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Dagen går inte att läsa.</translation>
    </message>
    <message>
        <source>Consent saved</source>
        <translation>Samtycket är sparat</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list, or leave it empty.</source>
        <translation>Ingen samarbetspart har det namnet. Välj ur listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>The consent would end before it begins.</source>
        <translation>Samtycket skulle upphöra innan det börjar.</translation>
    </message>
    <message>
        <source>Say on which day the person consented.</source>
        <translation>Ange vilken dag personen samtyckte.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ConsequenceForm</name>
    <message>
        <source>Cannot be undone</source>
        <translation>Kan inte göras ogjort</translation>
    </message>
    <message>
        <source>May cost money</source>
        <translation>Kan kosta pengar</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vad som följer</translation>
    </message>
    <message>
        <source>Facts it rests on</source>
        <translation>Fakta som det bygger på</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>För personen</translation>
    </message>
    <message>
        <source>For those close to them</source>
        <translation>För de närstående</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactDelegate</name>
    <message>
        <source>Call back %1</source>
        <translation>Återuppringning %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactDetails</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>Uppföljningen är klar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete this contact; you can undo it</source>
        <translation>Ta bort den här kontakten; du kan ångra dig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Lägg till i anteckningen</translation>
    </message>
    <message>
        <source>The note stays as it was written; this is put under it. Ctrl+Enter adds.</source>
        <translation>Anteckningen står kvar som den skrevs; det här läggs under den. Ctrl+Enter lägger till.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Öppna klienten</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Koppla loss</translation>
    </message>
    <message>
        <source>The contact stays, with nobody in particular</source>
        <translation>Kontakten finns kvar, utan någon särskild klient</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>This contact was with the client chosen here</source>
        <translation>Den här kontakten var med klienten som valts här</translation>
    </message>
    <message>
        <source>Client to link</source>
        <translation>Klient att koppla</translation>
    </message>
    <message>
        <source>No note was written.</source>
        <translation>Ingen anteckning gjordes.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Violence they told of</source>
        <translation>Våld som personen berättat om</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Människor vi mötte</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>the pair on duty</source>
        <translation>arbetsparet i tur</translation>
    </message>
    <message>
        <source>Follow-up %1: %2</source>
        <translation>Uppföljning %1: %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Tillagt %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Med %1</translation>
    </message>
    <message>
        <source>With nobody in particular</source>
        <translation>Utan någon särskild klient</translation>
    </message>
    <message>
        <source>Added to the note</source>
        <translation>Tillagt i anteckningen</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Uppföljningen är klar</translation>
    </message>
    <message>
        <source>Contact linked</source>
        <translation>Kontakten är kopplad</translation>
    </message>
    <message>
        <source>Contact unlinked</source>
        <translation>Kontakten är losskopplad</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Kontakten är borttagen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactForm</name>
    <message>
        <source>How were you in touch?</source>
        <translation>Hur hade ni kontakt?</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Press %1, or Alt+%1 while typing</source>
        <translation>Tryck %1, eller Alt+%1 medan du skriver</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Type a topic and press Enter</source>
        <translation>Skriv ett ämne och tryck Enter</translation>
    </message>
    <message>
        <source>What was talked about, agreed, asked. Ctrl+Enter saves.</source>
        <translation>Vad vi talade om, kom överens om, frågade. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Människor vi mötte</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Med tolk</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Violence they told of</source>
        <translation>Våld som personen berättat om</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactsModel</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen särskild klient</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Find in notes, places and topics</source>
        <translation>Sök i anteckningar, platser och ämnen</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation>Kontakter, nyaste först</translation>
    </message>
    <message>
        <source>No contacts yet. A call, a text message or a visit takes half a minute to note.</source>
        <translation>Inga kontakter än. Ett samtal, ett sms eller ett besök antecknar du på en halv minut.</translation>
    </message>
    <message>
        <source>No contact holds all of these words.</source>
        <translation>Ingen kontakt har alla de här orden.</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Visa alla kontakter</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DetailRows</name>
    <message>
        <source>Take this line away</source>
        <translation>Ta bort den här raden</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DifferencesView</name>
    <message>
        <source>With the text in use</source>
        <translation>Med texten som är i bruk</translation>
    </message>
    <message>
        <source>With the version before</source>
        <translation>Med den föregående versionen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>There is no text to compare with.</source>
        <translation>Det finns ingen text att jämföra med.</translation>
    </message>
    <message>
        <source>− taken away, struck through; + added, underlined.</source>
        <translation>− borttaget, överstruket; + tillagt, understruket.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Båda säger samma sak.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DirectoryExport</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Exportera katalogen</translation>
    </message>
    <message>
        <source>Everything, for other directories (HSDS 3.0)</source>
        <translation>Allt, för andra kataloger (HSDS 3.0)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Adresskort (vCard)</translation>
    </message>
    <message>
        <source>A table of organisations (CSV)</source>
        <translation>En tabell över organisationer (CSV)</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>samarbetsparter</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was exported.</source>
        <translation>Filen kunde inte skrivas. Ingenting exporterades.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporterat: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::DisplayCard</name>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Lock when nobody has touched anything for</source>
        <translation>Lås när ingen har rört något på</translation>
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
        <translation>Klient utan täcknamn</translation>
    </message>
    <message>
        <source>the code name</source>
        <translation>täcknamnet</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>ett telefonnummer</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>en e-postadress</translation>
    </message>
    <message>
        <source>the date of birth and a part of the name</source>
        <translation>födelsedatumet och en del av namnet</translation>
    </message>
    <message>
        <source>Both have: %1</source>
        <translation>Båda har samma: %1</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Möjliga dubbletter</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>The program compares details on this laptop and shows only the code names. Open both cards and make sure before you merge. Merging loses nothing, and it can be taken back.</source>
        <translation>Programmet jämför uppgifter på den här datorn och visar bara täcknamnen. Öppna båda korten och försäkra dig innan du slår ihop. Ingenting går förlorat, och det kan göras ogjort.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Hopslagna</translation>
    </message>
    <message>
        <source>No two clients of this room look like one person.</source>
        <translation>På den här avdelningen finns inte två klienter som ser ut att vara samma person.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Merge, keep %1</source>
        <translation>Slå ihop, behåll %1</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Inte samma person</translation>
    </message>
    <message>
        <source>%1 is shown as %2</source>
        <translation>%1 visas som %2</translation>
    </message>
    <message>
        <source>Take the merging back</source>
        <translation>Gör hopslagningen ogjord</translation>
    </message>
    <message>
        <source>They stand apart again</source>
        <translation>De står åtskilda igen</translation>
    </message>
    <message>
        <source>Merged into one</source>
        <translation>Hopslagna till en</translation>
    </message>
    <message>
        <source>Noted: not the same person</source>
        <translation>Antecknat: inte samma person</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErasePanel</name>
    <message>
        <source>Erase this client</source>
        <translation>Radera den här klienten</translation>
    </message>
    <message>
        <source>Code name of the client to erase</source>
        <translation>Täcknamnet på klienten som raderas</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Erased here. On %1 of %2 laptops so far; the others erase it when they next synchronise.</source>
        <translation>Raderad här. Hittills på %1 av %2 datorer; de andra raderar klienten när de nästa gång synkroniserar.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Raderad.</translation>
    </message>
    <message>
        <source>Everything about this client, and about whoever was merged into this client, is erased for good: contacts, notes, steps, sheets, consents, identity. This cannot be undone. To go on, type the code name: %1</source>
        <translation>Allt om den här klienten, och om dem som slagits ihop med klienten, raderas för gott: kontakter, anteckningar, steg, infoblad, samtycken, personuppgifter. Det kan inte ångras. Skriv täcknamnet för att gå vidare: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErasuresCard</name>
    <message>
        <source>Clients erased</source>
        <translation>Raderade klienter</translation>
    </message>
    <message>
        <source>%1: erased on %2 of %3 laptops. No key is left that opens what lay at the meeting place.</source>
        <translation>%1: raderad på %2 av %3 datorer. Ingen nyckel finns kvar som öppnar det som låg på synkroniseringsplatsen.</translation>
    </message>
    <message>
        <source>%1: erased on %2 of %3 laptops so far.</source>
        <translation>%1: hittills raderad på %2 av %3 datorer.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ExitButton</name>
    <message>
        <source>Quick exit</source>
        <translation>Snabb utgång</translation>
    </message>
    <message>
        <source>Hides the program at once and locks it. What you typed is kept. The same happens when Shift is pressed three times quickly.</source>
        <translation>Gömmer programmet genast och låser det. Det du skrivit finns kvar. Samma sak händer när du trycker snabbt tre gånger på Skift.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Hur säkert: %1</translation>
    </message>
    <message>
        <source>Checked %1 by %2</source>
        <translation>Granskat %1 av %2</translation>
    </message>
    <message>
        <source>Do not use after %1</source>
        <translation>Använd inte efter %1</translation>
    </message>
    <message>
        <source>Printed in: %1</source>
        <translation>Finns i: %1</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n text(s)</source>
        <translation>
            <numerusform>Det här ändrar %n text</numerusform>
            <numerusform>Det här ändrar %n texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s).</source>
        <translation>
            <numerusform>på %n språk.</numerusform>
            <numerusform>på %n språk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing printed changes.</source>
        <translation>Inget som skrivs ut ändras.</translation>
    </message>
    <message>
        <source>No text prints it.</source>
        <translation>Ingen text innehåller det.</translation>
    </message>
    <message>
        <source>Today will list whom to tell.</source>
        <translation>På sidan I dag syns vem som ska få veta.</translation>
    </message>
    <message>
        <source>Write first the role of who checked it.</source>
        <translation>Skriv först granskarens roll.</translation>
    </message>
    <message>
        <source>Write the day it was checked; it cannot be in the future.</source>
        <translation>Skriv dagen då det granskades; den kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>Write the last day of use; it cannot be before the check.</source>
        <translation>Skriv den sista dagen för användning; den kan inte vara före granskningen.</translation>
    </message>
    <message>
        <source>Saved as checked</source>
        <translation>Sparat som granskat</translation>
    </message>
    <message>
        <source>As built in again</source>
        <translation>Åter som i programmet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Telephone, as printed</source>
        <translation>Telefon, som den skrivs ut</translation>
    </message>
    <message>
        <source>Telephone, for dialling</source>
        <translation>Telefon, som den slås</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Avgiftsfri</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Role of who checked it</source>
        <translation>Granskarens roll</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Granskat den</translation>
    </message>
    <message>
        <source>Do not use after</source>
        <translation>Använd inte efter</translation>
    </message>
    <message>
        <source>Save as checked</source>
        <translation>Spara som granskat</translation>
    </message>
    <message>
        <source>Back to what is built in</source>
        <translation>Tillbaka till programmets eget</translation>
    </message>
    <message>
        <source>As in %1. Day and night: %2.</source>
        <translation>Som i %1. Dygnet runt: %2.</translation>
    </message>
    <message>
        <source>Stated in: %1</source>
        <translation>Står i: %1</translation>
    </message>
    <message>
        <source>A text prints it once it is written there: with “Insert” beside the text.</source>
        <translation>En text skriver ut det när det har skrivits in där: med ”Infoga” bredvid texten.</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>En ny tjänst</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) rest on it. They do not change by themselves: read them again.</source>
        <translation>
            <numerusform>%n text bygger på det. Den ändras inte av sig själv: läs den på nytt.</numerusform>
            <numerusform>%n texter bygger på det. De ändras inte av sig själva: läs dem på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that print what is empty now are not given until they are corrected.</source>
        <translation>Texter som skriver ut det som nu är tomt lämnas inte ut förrän de har rättats.</translation>
    </message>
    <message>
        <source>The hours cannot be read. Write them as in %1, or empty the field where they are not known.</source>
        <translation>Tiderna kan inte läsas. Skriv dem som i %1, eller töm fältet om de inte är kända.</translation>
    </message>
    <message>
        <source>Write what the service is called.</source>
        <translation>Skriv vad tjänsten heter.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing where it is not known any more.</source>
        <translation>Skriv ett heltal, eller ingenting om det inte längre är känt.</translation>
    </message>
    <message>
        <source>What it is called, in every language</source>
        <translation>Vad den heter, på varje språk</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Faktum</translation>
    </message>
    <message>
        <source>The Finnish term</source>
        <translation>Finsk term</translation>
    </message>
    <message>
        <source>Has it ended?</source>
        <translation>Har den upphört?</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>Note for those who keep it</source>
        <translation>Anmärkning till dem som håller det aktuellt</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactsModel</name>
    <message>
        <source>Checked %1 by %2</source>
        <translation>Granskat %1 av %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Inte granskat än</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eget värde</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Föråldrat %1</translation>
    </message>
    <message>
        <source>Do not use after %1</source>
        <translation>Använd inte efter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::FactsPage</name>
    <message>
        <source>The sheets of this room print no numbers and no services.</source>
        <translation>Infobladen på den här avdelningen har inga nummer och inga tjänster.</translation>
    </message>
    <message>
        <source>Numbers, services and facts</source>
        <translation>Nummer, tjänster och fakta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find a number, service or fact</source>
        <translation>Sök ett nummer, en tjänst eller ett faktum</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FindingsList</name>
    <message>
        <source>What the check found</source>
        <translation>Vad kontrollen hittade</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Titta på det här</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Hela texten</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>The check finds nothing to mend.</source>
        <translation>Kontrollen hittar inget att rätta.</translation>
    </message>
    <message>
        <source>Nothing has to be mended; look at what is listed.</source>
        <translation>Inget måste rättas; titta på det som räknas upp.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the text can be checked.</source>
        <translation>
            <numerusform>%n sak att rätta innan texten kan granskas.</numerusform>
            <numerusform>%n saker att rätta innan texten kan granskas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::FirstRunPanel</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>Everything you write is kept on this computer in one encrypted file. Only your passphrase opens it; nobody can find it out for you.</source>
        <translation>Allt du skriver finns på den här datorn i en enda krypterad fil. Bara din lösenfras öppnar den; ingen kan ta reda på den åt dig.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Bring back a backup instead</source>
        <translation>Ta en säkerhetskopia i bruk i stället</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FixedWordsPage</name>
    <message>
        <source>Fixed words of a language</source>
        <translation>Ett språks fasta ord</translation>
    </message>
    <message>
        <source>What stands around the texts on every paper: labels, days, stamps. Once they are written in a language, sheets can be written, checked and printed in it. Keep %1 and %2: the program puts a number or a day in their place. A service without a name is called as in English.</source>
        <translation>Det som står kring texterna på varje papper: rubriker, dagar, stämplar. När de har skrivits på ett språk kan infoblad skrivas, granskas och skrivas ut på det. Behåll %1 och %2: programmet sätter ett tal eller en dag i deras ställe. En tjänst utan namn heter som på engelska.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Bredvid</translation>
    </message>
    <message>
        <source>Language, by its tag (pl, pt-BR)</source>
        <translation>Språket, med sin kod (pl, pt-BR)</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Spara de här orden</translation>
    </message>
    <message>
        <source>All words are needed. Still empty: %1</source>
        <translation>Alla ord behövs. Ännu tomma: %1</translation>
    </message>
    <message>
        <source>%1 is missing in what stands for: %2</source>
        <translation>%1 saknas i det som står för: %2</translation>
    </message>
    <message>
        <source>No font on this computer can print %1. The letters are in the package %2.</source>
        <translation>Inget typsnitt på datorn kan skriva ut %1. Bokstäverna finns i paketet %2.</translation>
    </message>
    <message>
        <source>This is not the tag of a language. Polish is pl, the Portuguese of Brazil pt-BR.</source>
        <translation>Det här är ingen språkkod. Polska är pl, Brasiliens portugisiska pt-BR.</translation>
    </message>
    <message>
        <source>Words saved</source>
        <translation>Orden sparade</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FollowUpField</name>
    <message>
        <source>When to come back to this</source>
        <translation>När vi återkommer till det här</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Ingen uppföljning</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Dagen för uppföljningen</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Vem följer upp</translation>
    </message>
    <message>
        <source>The pair on duty, or initials</source>
        <translation>Arbetsparet i tur, eller initialer</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FormFields</name>
    <message>
        <source>What is filled in</source>
        <translation>Vad som fylls i</translation>
    </message>
    <message>
        <source>Only what you tick is printed. The rest are lines to write on by hand.</source>
        <translation>Bara det du kryssar för skrivs ut. Resten är rader att skriva på för hand.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::FormPage</name>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Bredvid</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Blanketter på papper</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Which consent</source>
        <translation>Vilket samtycke</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Anteckna ett samtycke</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>%1 (does not hold any more)</source>
        <translation>%1 (gäller inte längre)</translation>
    </message>
    <message>
        <source>This client is not here. They may have been erased.</source>
        <translation>Den här klienten finns inte här. Uppgifterna kan ha raderats.</translation>
    </message>
    <message>
        <source>This referral is not here. It may have been taken back.</source>
        <translation>Den här remissen finns inte här. Den kan ha återtagits.</translation>
    </message>
    <message>
        <source>This paper is made on a client&apos;s card.</source>
        <translation>Det här papperet görs på en klients kort.</translation>
    </message>
    <message>
        <source>The person has not consented to this referral yet. Keep that on the card first.</source>
        <translation>Personen har ännu inte samtyckt till den här remissen. Anteckna det först på kortet.</translation>
    </message>
    <message>
        <source>No consent is written down. This goes to another office only when the person consents to it: ask, and record the consent first.</source>
        <translation>Inget samtycke är antecknat. Det här går till ett annat ställe bara om personen samtycker: fråga och anteckna samtycket först.</translation>
    </message>
    <message>
        <source>Choose the consent this rests on.</source>
        <translation>Välj samtycket som det här bygger på.</translation>
    </message>
    <message>
        <source>Ask the Assistance System first, without a name, what it must tell the police, and tell the person before they consent.</source>
        <translation>Fråga först hjälpsystemet, utan namn, vad det måste berätta för polisen, och berätta det för personen innan hen samtycker.</translation>
    </message>
    <message>
        <source>Is it safe for the person to take paper along? If not, keep it here.</source>
        <translation>Är det tryggt för personen att ta med sig papper? Om inte, behåll det här.</translation>
    </message>
    <message>
        <source>Nobody has checked these texts yet. The paper says so, in its own language.</source>
        <translation>Ingen har ännu granskat de här texterna. Papperet säger det på sitt eget språk.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Sparat som PDF</translation>
    </message>
    <message>
        <source>Copied. The program sends nothing itself.</source>
        <translation>Kopierat. Programmet skickar ingenting självt.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::GoalForm</name>
    <message>
        <source>In their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look at it together again on</source>
        <translation>Ses över tillsammans den</translation>
    </message>
    <message>
        <source>Word for word, in any language. Ctrl+Enter saves.</source>
        <translation>Ord för ord, på vilket språk som helst. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Spara målet</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Målet sparat</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>Write down what the person wants.</source>
        <translation>Skriv vad personen vill.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Dagen kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::GoalsCard</name>
    <message>
        <source>Own goals</source>
        <translation>Egna mål</translation>
    </message>
    <message>
        <source>Write down a goal</source>
        <translation>Skriv ner ett mål</translation>
    </message>
    <message>
        <source>None written down. A goal is the person&apos;s own, in their own words.</source>
        <translation>Inga nedskrivna. Ett mål är personens eget, med egna ord.</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>ses över %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Målet är öppet igen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Målet uppnått</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Goal changed into another</source>
        <translation>Målet ändrades till ett annat</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Målet släppt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandingOut</name>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Sparat som PDF</translation>
    </message>
    <message>
        <source>Kept: read together</source>
        <translation>Antecknat: läst tillsammans</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandoutPanel</name>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Is it safe to take paper along? Who sees the bag, the pockets, the phone?</source>
        <translation>Är det tryggt att ta med papper? Vem ser väskan, fickorna, telefonen?</translation>
    </message>
    <message>
        <source>Is it safe to take paper along?</source>
        <translation>Är det tryggt att ta med papper?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Läst tillsammans</translation>
    </message>
    <message>
        <source>Answer this first: then it can be printed or saved.</source>
        <translation>Svara på det här först: sedan går det att skriva ut eller spara.</translation>
    </message>
    <message>
        <source>In this room a sheet is always given to a client: choose whom.</source>
        <translation>I den här avdelningen ges ett infoblad alltid till en klient: välj vem.</translation>
    </message>
    <message>
        <source>Yes: a full sheet</source>
        <translation>Ja: ett helt infoblad</translation>
    </message>
    <message>
        <source>Only a small card</source>
        <translation>Bara ett litet kort</translation>
    </message>
    <message>
        <source>Only a neutral card</source>
        <translation>Bara ett neutralt kort</translation>
    </message>
    <message>
        <source>No: read together</source>
        <translation>Nej: läs tillsammans</translation>
    </message>
    <message>
        <source>Small enough to hide; it names the topic</source>
        <translation>Så litet att det går att gömma; ämnet står på det</translation>
    </message>
    <message>
        <source>Small, and nothing on it tells a finder what it is about</source>
        <translation>Litet, och inget på det berättar för den som hittar det vad det handlar om</translation>
    </message>
    <message>
        <source>Nothing on paper</source>
        <translation>Inget på papper</translation>
    </message>
    <message>
        <source>Say why it is given all the same: then it can be handed out. The reason is kept.</source>
        <translation>Säg varför det ges ändå: sedan kan det delas ut. Orsaken antecknas.</translation>
    </message>
    <message>
        <source>Read it on the screen. One number can be learned by heart, or kept in the phone under a name the person chooses.</source>
        <translation>Läs på skärmen. Ett nummer går att lära sig utantill, eller att spara i telefonen under ett namn som personen väljer.</translation>
    </message>
    <message>
        <source>Only neutral paper</source>
        <translation>Bara neutralt papper</translation>
    </message>
    <message>
        <source>A full sheet or a card on which nothing tells a finder what it is about</source>
        <translation>En hel sida eller ett kort där inget berättar för den som hittar det vad det handlar om</translation>
    </message>
    <message>
        <source>A client who was not asked gets neutral paper only</source>
        <translation>En klient som inte har tillfrågats får bara neutralt papper</translation>
    </message>
    <message>
        <source>Ask first: unasked, only neutral paper is given to a client.</source>
        <translation>Fråga först: utan att fråga ges en klient bara neutralt papper.</translation>
    </message>
    <message>
        <source>This format tells or shows more than the answer allows.</source>
        <translation>Det här formatet berättar eller visar mer än svaret tillåter.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandoverFields</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %2 av %3 besvarade</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HandoverPage</name>
    <message>
        <source>Hand a case over</source>
        <translation>Lämna över ett ärende</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Tillbaka till klienten</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Spara som tabell…</translation>
    </message>
    <message>
        <source>Save as data…</source>
        <translation>Spara som data…</translation>
    </message>
    <message>
        <source>Names and other details that tell who it is go along</source>
        <translation>Namn och andra uppgifter som avslöjar vem det är följer med</translation>
    </message>
    <message>
        <source>Only what is ticked or written here leaves. Nothing about exploitation is taken from the record. The words are those of the international standard, in English.</source>
        <translation>Bara det som kryssats för eller skrivits här lämnar programmet. Ingenting om utnyttjande tas ur anteckningarna. Orden är den internationella standardens, på engelska.</translation>
    </message>
    <message>
        <source>Consent: %1, given %2.</source>
        <translation>Samtycke: %1, givet %2.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Save as data</source>
        <translation>Spara som data</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>The case is saved. The file is not encrypted.</source>
        <translation>Ärendet är sparat. Filen är inte krypterad.</translation>
    </message>
    <message>
        <source>It names no partner: ask the person who may have this.</source>
        <translation>Det nämner ingen: fråga personen vem som får ha detta.</translation>
    </message>
    <message>
        <source>It is for %1 and nobody else.</source>
        <translation>Det gäller %1 och ingen annan.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::HoursEdit</name>
    <message>
        <source>Add hours</source>
        <translation>Lägg till en tid</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Lägg till ett undantag</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dygnet runt</translation>
    </message>
    <message>
        <source>Public holidays: not known</source>
        <translation>Helgdagar: inte känt</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Stängt på helgdagar</translation>
    </message>
    <message>
        <source>Open on public holidays too</source>
        <translation>Öppet också på helgdagar</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>First day of the exception</source>
        <translation>Undantagets första dag</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Undantagets sista dag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9.30 or 15:00.</source>
        <translation>”%1” är inget klockslag. Skriv till exempel 9.30 eller 15:00.</translation>
    </message>
    <message>
        <source>A day of an exception cannot be read.</source>
        <translation>En dag i ett undantag kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::IdentityPanel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>That you opened this is written down. It folds away when you leave the page.</source>
        <translation>Det antecknas att du öppnade det här. Uppgifterna fälls ihop när du lämnar sidan.</translation>
    </message>
    <message>
        <source>Save identity</source>
        <translation>Spara personuppgifterna</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Göm</translation>
    </message>
    <message>
        <source>The date of birth cannot be read.</source>
        <translation>Födelsedatumet går inte att läsa.</translation>
    </message>
    <message>
        <source>Identity saved</source>
        <translation>Personuppgifterna är sparade</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ImportJob</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Välj först en fil.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ImportPage</name>
    <message>
        <source>All partners</source>
        <translation>Alla samarbetsparter</translation>
    </message>
    <message>
        <source>Import a directory</source>
        <translation>Importera en katalog</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Hur långt importen har kommit</translation>
    </message>
    <message>
        <source>A file with organisations, services or places: Open Referral (HSDS 3.0), the Finnish Service Catalogue (PTV), address cards (vCard) or a table (CSV). Which of them it is, is found by looking. You see what would change before anything does.</source>
        <translation>En fil med organisationer, tjänster eller platser: Open Referral (HSDS 3.0), Servicedatalagret (PTV), adresskort (vCard) eller en tabell (CSV). Programmet ser efter vilket det är. Du ser vad som skulle ändras innan något ändras.</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 changed. %3 were the same, %4 refused.</source>
        <translation>Intaget: %1 nya, %2 ändrade. %3 var likadana, %4 avvisades.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Directories (*.json *.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Kataloger (*.json *.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>Rinnalla::InvitePanel</name>
    <message>
        <source>Words of the invitation</source>
        <translation>Inbjudans ord</translation>
    </message>
    <message>
        <source>Hide the invitation</source>
        <translation>Göm inbjudan</translation>
    </message>
    <message>
        <source>For one laptop, within a week. On the other laptop choose “Join a team” and type these words, or read the QR code with a phone and type what it says. Do not photograph them for anybody and do not send them by email: whoever has them can ask to join. Then both press Synchronise.</source>
        <translation>För en dator, inom en vecka. Välj ”Gå med i ett team” på den andra datorn och skriv de här orden, eller läs av QR-koden med en telefon och skriv det som står där. Fotografera dem inte åt någon och skicka dem inte med e-post: den som har dem kan be att få gå med. Tryck sedan båda på Synkronisera.</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>Inbjudan som QR-kod</translation>
    </message>
</context>
<context>
    <name>Rinnalla::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Byt lösenfras…</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Gör en ny återställningsnyckel</translation>
    </message>
    <message>
        <source>The key on the old paper stops working.</source>
        <translation>Nyckeln på det gamla pappret slutar fungera.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Lösenfrasen hittills</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Print the new key or write it down: it is shown only now. Destroy the old paper.</source>
        <translation>Skriv ut den nya nyckeln eller skriv av den: den visas bara nu. Förstör det gamla pappret.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jag har den på papper</translation>
    </message>
    <message>
        <source>The passphrase is changed. From now on only the new one opens the file. Backups made before open with the old one.</source>
        <translation>Lösenfrasen är bytt. Från och med nu öppnar bara den nya filen. Tidigare säkerhetskopior öppnas med den gamla.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LanguageMenu</name>
    <message>
        <source>Language of the program</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <translation>Programmets språk: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LanguagesEdit</name>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ryska</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailändska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estniska</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumänska</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgariska</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungerska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanska</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugisiska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tyska</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italienska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polska</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>lettiska</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litauiska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainska</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanska</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkiska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persiska</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pashto</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>kurdiska (kurmanji)</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>kurdiska (sorani)</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somaliska</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amhariska</translation>
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
        <translation>yoruba</translation>
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
        <translation>nigeriansk pidgin</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinesiska</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamesiska</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filippinska</translation>
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
        <translation>nordsamiska</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romani</translation>
    </message>
    <message>
        <source>Finnish Sign Language</source>
        <translation>finskt teckenspråk</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LaptopsModel</name>
    <message>
        <source>Has not synchronised yet</source>
        <translation>Har inte synkroniserat än</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Utestängd</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Program %1</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: inget</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senast sedd</translation>
    </message>
    <message>
        <source>In the team since</source>
        <translation>I teamet sedan</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LeaveCard</name>
    <message>
        <source>Wait until the synchronisation has ended.</source>
        <translation>Vänta tills synkroniseringen är klar.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written here do not count for the team; they are on this laptop only.</source>
        <translation>
            <numerusform>%n ändring som gjordes här gäller inte i teamet; den finns bara på den här datorn.</numerusform>
            <numerusform>%n ändringar som gjordes här gäller inte i teamet; de finns bara på den här datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with all that is here: join a team with a new invitation, and what the team does not have comes along; or begin a team of your own.</source>
        <translation>Du kan fortsätta med allt som finns här: gå med i ett team med en ny inbjudan, då följer det som teamet inte har med; eller börja ett eget team.</translation>
    </message>
    <message>
        <source>If the only administrator&apos;s laptop is lost, nobody can invite or shut out any more. Then those who are left begin a team anew, with all that is here.</source>
        <translation>Om den enda administratörens dator är borta kan ingen längre bjuda in eller stänga ute. Då börjar de som är kvar ett nytt team, med allt som finns här.</translation>
    </message>
    <message>
        <source>This team has no administrator any more: nobody can invite or shut out. Those who are left begin a team anew, with all that is here: one begins it, and invites the others.</source>
        <translation>Det här teamet har ingen administratör längre: ingen kan bjuda in eller stänga ute. De som är kvar börjar ett nytt team, med allt som finns här: en börjar det och bjuder in de andra.</translation>
    </message>
    <message>
        <source>Go on without this team</source>
        <translation>Fortsätt utan det här teamet</translation>
    </message>
    <message>
        <source>Leave this team</source>
        <translation>Lämna det här teamet</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsätt…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Lämna…</translation>
    </message>
    <message>
        <source>Leave the team, keep everything</source>
        <translation>Lämna teamet, behåll allt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>All records stay, with their past. This laptop forgets the team, its keys and its meeting place. This cannot be undone: you could only be invited again. Make a backup before.</source>
        <translation>Alla uppgifter finns kvar med sin historia. Den här datorn glömmer teamet, dess nycklar och synkroniseringsplatsen. Det går inte att ångra: du kan bara bli inbjuden igen. Gör en säkerhetskopia först.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::LockScreen</name>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
</context>
<context>
    <name>Rinnalla::MappingCard</name>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Välj kolumnen med namnet.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>The table&apos;s own key</source>
        <translation>Tabellens egen nyckel</translation>
    </message>
    <message>
        <source>Organisation it belongs to</source>
        <translation>Organisationen som den hör till</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Adressens andra rad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>Adresserat till</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Vad kolumnerna betyder</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), written as %1, cells separated by %2.</source>
        <translation>
            <numerusform>%n rad, skriven som %1, cellerna skilda av %2.</numerusform>
            <numerusform>%n rader, skrivna som %1, cellerna skilda av %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabbar</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Varje rad är</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>en organisation</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>en tjänst</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>en plats</translation>
    </message>
    <message>
        <source>Name of this list</source>
        <translation>Listans namn</translation>
    </message>
    <message>
        <source>The same name next time: then what is there already is brought up to date.</source>
        <translation>Samma namn nästa gång: då uppdateras det som redan finns.</translation>
    </message>
    <message>
        <source>See what it would change</source>
        <translation>Se vad den skulle ändra</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Lämna bort den här kolumnen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::MinutesField</name>
    <message>
        <source>not noted</source>
        <translation>inte antecknat</translation>
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
        <translation>Sidor</translation>
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
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma en gång till</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters. Four or five everyday words in a row are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Använd minst %n tecken. Fyra eller fem vardagliga ord i rad är lätta att minnas och svåra att gissa.</numerusform>
            <numerusform>Använd minst %n tecken. Fyra eller fem vardagliga ord i rad är lätta att minnas och svåra att gissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It repeats the same few characters and would be guessed soon. Add some words.</source>
        <translation>Samma tecken upprepas, och frasen skulle snart gissas. Lägg till ord.</translation>
    </message>
    <message>
        <source>The two lines differ. Type the same in both.</source>
        <translation>Raderna är olika. Skriv samma på båda.</translation>
    </message>
    <message>
        <source>Strong: hard to guess even with a fast computer.</source>
        <translation>Stark: svår att gissa också med en snabb dator.</translation>
    </message>
    <message>
        <source>Good enough. One more word would make it strong.</source>
        <translation>Duger. Ett ord till skulle göra den stark.</translation>
    </message>
    <message>
        <source>Both lines agree.</source>
        <translation>Raderna är lika.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OpenStepsModel</name>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OptionCard</name>
    <message>
        <source>Told</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>The person chose this</source>
        <translation>Personen valde detta</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Berättat: %1</translation>
    </message>
    <message>
        <source>The person chose this: %1</source>
        <translation>Personen valde detta: %1</translation>
    </message>
    <message>
        <source>For those close to them</source>
        <translation>För närstående</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>För personen själv</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Går inte att ångra</translation>
    </message>
    <message>
        <source>May cost money</source>
        <translation>Kan kosta pengar</translation>
    </message>
    <message>
        <source>Unconfirmed: check before relying on it</source>
        <translation>Obekräftat: kontrollera innan du litar på det</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OptionForm</name>
    <message>
        <source>Not now: told as fairly as the others</source>
        <translation>Inte nu: berättas lika rättvist som de andra</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Add a consequence</source>
        <translation>Lägg till en följd</translation>
    </message>
    <message>
        <source>Take this consequence away</source>
        <translation>Ta bort den här följden</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OptionalDateEdit</name>
    <message>
        <source>e.g. %1</source>
        <extracomment>An example of a date, in an empty field</extracomment>
        <translation>t.ex. %1</translation>
    </message>
    <message>
        <source>This is not a date. For example: %1</source>
        <translation>Det här är inget datum. Till exempel: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OrganisationCard</name>
    <message>
        <source>The whole organisation</source>
        <translation>Hela organisationen</translation>
    </message>
    <message>
        <source>These hold for all laptops of the team. Nothing is ever deleted by itself.</source>
        <translation>Det här gäller alla teamets datorer. Ingenting raderas någonsin av sig självt.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisationens namn</translation>
    </message>
    <message>
        <source>Statistics hide counts below</source>
        <translation>Statistiken döljer tal under</translation>
    </message>
    <message>
        <source>What everybody may read hides counts below</source>
        <translation>Det som alla får läsa döljer tal under</translation>
    </message>
    <message>
        <source>Months without a contact before Today asks whether a record is still needed</source>
        <translation>Månader utan kontakt innan I dag frågar om uppgifterna ännu behövs</translation>
    </message>
    <message>
        <source>Choice of the organisation saved</source>
        <translation>Organisationens val sparat</translation>
    </message>
</context>
<context>
    <name>Rinnalla::OwnDataPage</name>
    <message>
        <source>Everything held of this client</source>
        <translation>Allt som sparats om den här klienten</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Tillbaka till klienten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Name and other details are in it. What leaves is no longer protected: give it to the client, and ask first whether it is safe to carry.</source>
        <translation>Namnet och andra uppgifter finns i den. Det som lämnar programmet är inte längre skyddat: ge det till klienten, och fråga först om det är tryggt att bära med sig.</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Så som det skrivs ut</translation>
    </message>
    <message>
        <source>Who opened the record</source>
        <translation>Vem som har öppnat uppgifterna</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>Nobody has opened the details.</source>
        <translation>Ingen har öppnat uppgifterna.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gjort %1.</translation>
    </message>
    <message>
        <source>Everything that is written down about you</source>
        <translation>Allt som har antecknats om dig</translation>
    </message>
    <message>
        <source>You may have this paper, have mistakes put right, and ask for it all to be erased.</source>
        <translation>Du får ha det här papperet, du kan be att fel rättas och att allt raderas.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>The client&apos;s data is saved</source>
        <translation>Klientens uppgifter är sparade</translation>
    </message>
    <message>
        <source>The program does not have the headings of this paper in the client&apos;s language, %1. They are in the language of the window only.</source>
        <translation>Programmet har inte rubrikerna till det här papperet på klientens språk (%1). De är bara på fönstrets språk.</translation>
    </message>
    <message>
        <source>Removed from the lists, but still kept</source>
        <translation>Borttaget ur listorna, men finns kvar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PacksPage</name>
    <message>
        <source>Sheets</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Back to the sheets</source>
        <translation>Tillbaka till infobladen</translation>
    </message>
    <message>
        <source>Texts shared with other organisations</source>
        <translation>Texter delade med andra organisationer</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PaperChoice</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Bredvid</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PaperKeyPanel</name>
    <message>
        <source>Your recovery key</source>
        <translation>Din återställningsnyckel</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this key opens the file. It is shown now and never again. Print it or write it down, and keep the paper apart from the computer.</source>
        <translation>Om du glömmer lösenfrasen är det bara den här nyckeln som öppnar filen. Den visas nu och aldrig mer. Skriv ut den eller skriv av den, och förvara pappret åtskilt från datorn.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jag har den på papper</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PaperPage</name>
    <message>
        <source>My path, on paper</source>
        <translation>Min väg på papper</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Alternativ: %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Choose at least one step that comes along.</source>
        <translation>Välj minst ett steg som ska med.</translation>
    </message>
    <message>
        <source>Nobody has checked these texts yet. The paper says so, in its own language.</source>
        <translation>Ingen har ännu granskat de här texterna. Det står på pappret, på dess eget språk.</translation>
    </message>
    <message>
        <source>The code name stands in what was written. Leave those words out, or change them.</source>
        <translation>Täcknamnet finns i det som skrivits. Lämna bort de orden eller ändra dem.</translation>
    </message>
    <message>
        <source>What was written is printed as it is. Read it first: does it name a person or a place?</source>
        <translation>Det som skrivits skrivs ut som det är. Läs det först: nämner det en person eller en plats?</translation>
    </message>
    <message>
        <source>This step belongs to the other room. Open that room to print it.</source>
        <translation>Det här steget hör till den andra avdelningen. Öppna den avdelningen för att skriva ut det.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartCard</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Egna anteckningar</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Costs something</source>
        <translation>Kostar något</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Asks for a name</source>
        <translation>Frågar efter namn</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Hur man kommer dit</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Slag av tjänst</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Secret. No address is kept here, and none goes into any file or print.</source>
        <translation>Hemlig. Ingen adress sparas här, och ingen går till någon fil eller utskrift.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Betjänar</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Out of date since %1. Check it before you rely on it.</source>
        <translation>Föråldrat sedan %1. Kontrollera innan du litar på det.</translation>
    </message>
    <message>
        <source>Not confirmed: %1. Check it before you rely on it.</source>
        <translation>Obekräftat: %1. Kontrollera innan du litar på det.</translation>
    </message>
    <message>
        <source>read %1: %2</source>
        <translation>läst %1: %2</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gäller till %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnerEdit</name>
    <message>
        <source>Type a name, or leave empty</source>
        <translation>Skriv ett namn eller lämna tomt</translation>
    </message>
    <message>
        <source>No partner has this name. Choose from the list, or add it on the page Partners first.</source>
        <translation>Ingen samarbetspart har det namnet. Välj ur listan, eller lägg först till den på sidan Samarbetsparter.</translation>
    </message>
    <message>
        <source>Out of date since %1: check it before you use it</source>
        <translation>Föråldrad sedan %1: kontrollera innan du använder</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnerFilters</name>
    <message>
        <source>Near: anywhere</source>
        <translation>Nära: var som helst</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Vilket nätverk som helst</translation>
    </message>
    <message>
        <source>Name, service, place or note</source>
        <translation>Namn, tjänst, plats eller anteckning</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Sök i katalogen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Öppet nu</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Speaks: any language</source>
        <translation>Talar: vilket språk som helst</translation>
    </message>
    <message>
        <source>Any kind of service</source>
        <translation>Vilken tjänst som helst</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Språk som talas</translation>
    </message>
    <message>
        <source>Near which place</source>
        <translation>Nära vilken plats</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Slag av tjänst</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnerPage</name>
    <message>
        <source>All partners</source>
        <translation>Alla samarbetsparter</translation>
    </message>
    <message>
        <source>This organisation is not in the directory. It may have been taken out.</source>
        <translation>Den här organisationen finns inte i katalogen. Den kan ha tagits bort.</translation>
    </message>
    <message>
        <source>All checked today</source>
        <translation>Allt kontrollerat i dag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lägg till en plats</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Ta bort ur katalogen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Kontrollerat i dag</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Taken out of the directory: %1</source>
        <translation>Borttaget ur katalogen: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Samarbetsparter</translation>
    </message>
    <message>
        <source>Reading the directory …</source>
        <translation>Läser katalogen …</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>%n organisation hittades</numerusform>
            <numerusform>%n organisationer hittades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits all of this. What is not known, hours above all, does not fit: look without that condition too.</source>
        <translation>Ingen uppfyller allt det här. Det som inte är känt, framför allt öppettider, räknas inte: se också utan det villkoret.</translation>
    </message>
    <message>
        <source>No partners yet. Write one yourself, or import a directory.</source>
        <translation>Inga samarbetsparter ännu. Skriv själv, eller importera en katalog.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>New organisation (Ctrl+Shift+N)</source>
        <translation>Ny organisation (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Samarbetsorganisationer</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathCanvas</name>
    <message>
        <source>Due today</source>
        <translation>Tidsfristen är i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>tidsfrist %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>ses över %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathEditorPage</name>
    <message>
        <source>A new route</source>
        <translation>En ny väg</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Ännu inte i bruk</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Följer med programmet</translation>
    </message>
    <message>
        <source>The organisation&apos;s own</source>
        <translation>Organisationens egen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Indragen</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <translation>Granskad på %1</translation>
    </message>
    <message>
        <source>A draft is saved</source>
        <translation>Ett utkast är sparat</translation>
    </message>
    <message>
        <source>%1 (comes later now)</source>
        <translation>%1 (kommer senare nu)</translation>
    </message>
    <message>
        <source>One of the days cannot be read. Write it as 21.11.2026, or leave it empty.</source>
        <translation>En av dagarna kan inte läsas. Skriv den som 21.11.2026, eller lämna tomt.</translation>
    </message>
    <message>
        <source>The check finds nothing to mend.</source>
        <translation>Programmet hittar ingenting att rätta.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the route can be used.</source>
        <translation>
            <numerusform>%n sak måste rättas innan vägen kan användas.</numerusform>
            <numerusform>%n saker måste rättas innan vägen kan användas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what the check found.</source>
        <translation>Rätta först det som programmet hittade.</translation>
    </message>
    <message>
        <source>The route in use changed after this one was begun. Taking this one into use replaces it.</source>
        <translation>Vägen i bruk ändrades efter att den här påbörjades. Om du tar den här i bruk ersätter den vägen.</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Skrivet men inte sparat</translation>
    </message>
    <message>
        <source>What you changed is taken out of the languages not shown here: there it is read in English until somebody translates it. Choose a language above to do so.</source>
        <translation>Det du ändrade tas bort ur de språk som inte visas här: där läses det på engelska tills någon översätter det. Välj ett språk ovan för att göra det.</translation>
    </message>
    <message>
        <source>These routes of the organisation cannot be used; the built-in ones stand in their place.</source>
        <translation>De här vägarna kan inte användas; de som följer med programmet gäller i stället.</translation>
    </message>
    <message>
        <source>Two versions: %1.</source>
        <translation>Två versioner: %1.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkastet sparat</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Utkastet kastat</translation>
    </message>
    <message>
        <source>Taken into use; nobody has checked it yet</source>
        <translation>Tagen i bruk; ingen har granskat den ännu</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Markerad som granskad</translation>
    </message>
    <message>
        <source>Route withdrawn</source>
        <translation>Vägen indragen</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>I bruk igen</translation>
    </message>
    <message>
        <source>The built-in route is in use again</source>
        <translation>Vägen som följer med programmet är i bruk igen</translation>
    </message>
    <message>
        <source>Edit routes</source>
        <translation>Redigera vägar</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>Ett språk till</translation>
    </message>
    <message>
        <source>Choose between them</source>
        <translation>Välj mellan dem</translation>
    </message>
    <message>
        <source>What is being edited</source>
        <translation>Vad som redigeras</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkastet</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Replaces the route in use. It counts as not checked until somebody checks it.</source>
        <translation>Ersätter vägen i bruk. Den räknas som ogranskad tills någon granskar den.</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>Markera som granskad…</translation>
    </message>
    <message>
        <source>Back to the route in use</source>
        <translation>Tillbaka till vägen i bruk</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra in</translation>
    </message>
    <message>
        <source>Nobody is offered it any more. What stands on clients&apos; paths stays there.</source>
        <translation>Den erbjuds inte längre någon. Det som står på klienternas stigar blir kvar.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Back to the built-in route</source>
        <translation>Tillbaka till den som följer med programmet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathView</name>
    <message>
        <source>Show more time (Ctrl+-)</source>
        <translation>Visa längre tid (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Visa längre tid</translation>
    </message>
    <message>
        <source>Show less time (Ctrl++)</source>
        <translation>Visa kortare tid (Ctrl++)</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Visa kortare tid</translation>
    </message>
    <message>
        <source>Fit to width (Ctrl+0)</source>
        <translation>Anpassa till bredden (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Print this picture</source>
        <translation>Skriv ut den här bilden</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PathsPage</name>
    <message>
        <source>Paths</source>
        <translation>Servicestigar</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Vägar</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Öppna steg</translation>
    </message>
    <message>
        <source>Routes and their steps</source>
        <translation>Vägarna och deras steg</translation>
    </message>
    <message>
        <source>Open steps by deadline</source>
        <translation>Öppna steg enligt tidsfrist</translation>
    </message>
    <message>
        <source>No step has a deadline.</source>
        <translation>Inget steg har en tidsfrist.</translation>
    </message>
    <message>
        <source>What the step brings</source>
        <translation>Vad steget för med sig</translation>
    </message>
    <message>
        <source>Print these options…</source>
        <translation>Skriv ut de här alternativen…</translation>
    </message>
    <message>
        <source>Edit routes</source>
        <translation>Redigera vägar</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PeriodBar</name>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Det här året</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PeriodForm</name>
    <message>
        <source>What the time limit means</source>
        <translation>Vad tidsfristen betyder</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Must be done by then</source>
        <translation>Måste göras före det</translation>
    </message>
    <message>
        <source>Lasts at most</source>
        <translation>Varar högst</translation>
    </message>
    <message>
        <source>Lasts at least</source>
        <translation>Varar minst</translation>
    </message>
    <message>
        <source>Days, months or years</source>
        <translation>Dagar, månader eller år</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Choose the fact</source>
        <translation>Välj faktum</translation>
    </message>
    <message>
        <source>The rule holds from</source>
        <translation>Regeln gäller från</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>It always counts</source>
        <translation>Löper alltid</translation>
    </message>
    <message>
        <source>Does not count once this day is known</source>
        <translation>Löper inte när den här dagen är känd</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PhoneLine</name>
    <message>
        <source>Copy the number; it leaves the clipboard after a minute</source>
        <translation>Kopiera numret; det försvinner från urklipp efter en minut</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PhonesEdit</name>
    <message>
        <source>Add a telephone number</source>
        <translation>Lägg till ett telefonnummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad det är till för</translation>
    </message>
    <message>
        <source>What this number is for</source>
        <translation>Vad det här numret är till för</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PicturePage</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>My path, drawn on paper</source>
        <translation>Min väg, ritad på papper</translation>
    </message>
    <message>
        <source>Deadlines in words</source>
        <translation>Tidsfrister med ord</translation>
    </message>
    <message>
        <source>Steps in own words</source>
        <translation>Steg med egna ord</translation>
    </message>
    <message>
        <source>The sheets as they will be</source>
        <translation>Papperen som de blir</translation>
    </message>
    <message>
        <source>What was written is printed as it is. Read it first: does it name a person or a place?</source>
        <translation>Det skrivna skrivs ut som det är. Läs det först: nämner det en person eller en plats?</translation>
    </message>
    <message>
        <source>A sheet of the picture</source>
        <translation>Ett ark av bilden</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PicturePanel</name>
    <message>
        <source>The network&apos;s situational picture</source>
        <translation>Nätverkets lägesbild</translation>
    </message>
    <message>
        <source>This is the whole file, as it would leave. It holds numbers only, small ones hidden, and nothing of any client. Pictures of other organisations are shown beside it and kept nowhere.</source>
        <translation>Det här är hela filen så som den skulle lämna programmet. Den innehåller bara tal, små dolda, och ingenting om någon klient. Andra organisationers bilder visas bredvid och sparas ingenstans.</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>Filen så som den skulle lämna programmet</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Spara filen…</translation>
    </message>
    <message>
        <source>Show another organisation&apos;s…</source>
        <translation>Visa en annan organisations…</translation>
    </message>
    <message>
        <source>Put the others away</source>
        <translation>Lägg undan de andra</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organisationerna sida vid sida</translation>
    </message>
    <message>
        <source>Another organisation&apos;s picture</source>
        <translation>En annan organisations bild</translation>
    </message>
    <message>
        <source>Situational picture (*.json)</source>
        <translation>Lägesbild (*.json)</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>These numbers are not added up. %1</source>
        <translation>De här talen räknas inte ihop. %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PlaceholderMenu</name>
    <message>
        <source>Telephone block</source>
        <translation>Telefonuppgifter i ett eget stycke</translation>
    </message>
    <message>
        <source>Telephone number in a sentence</source>
        <translation>Telefonnummer i en mening</translation>
    </message>
    <message>
        <source>E-mail address in a sentence</source>
        <translation>E-postadress i en mening</translation>
    </message>
    <message>
        <source>Website in a sentence</source>
        <translation>Webbplats i en mening</translation>
    </message>
    <message>
        <source>Hours in a sentence</source>
        <translation>Öppettider i en mening</translation>
    </message>
    <message>
        <source>Period, age or sum</source>
        <translation>Tid, ålder eller summa</translation>
    </message>
    <message>
        <source>Languages in a sentence</source>
        <translation>Språken i en mening</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PlanModel</name>
    <message>
        <source>look at this one</source>
        <translation>titta på den här</translation>
    </message>
    <message>
        <source>looks like one that is here</source>
        <translation>liknar en som redan finns här</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (yours stays)</source>
        <translation>%1 (din egen blir kvar)</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>Ingenting att berätta.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PreviewCard</name>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Ta in %n</numerusform>
            <numerusform>Ta in %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Ingenting att ta in</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Vad som skulle hända</translation>
    </message>
    <message>
        <source>Of the chosen one: was here → would come</source>
        <translation>Om den valda: fanns här → skulle komma</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nya: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrade: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Likadana: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Avvisade: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your own notes stay. So do %n field(s) you changed by hand.</source>
        <translation>
            <numerusform>Dina egna anteckningar blir kvar. Likaså %n fält som du ändrat för hand.</numerusform>
            <numerusform>Dina egna anteckningar blir kvar. Likaså %n fält som du ändrat för hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes stay as they are.</source>
        <translation>Dina egna anteckningar blir som de är.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>Ändå inte samma</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Samma som %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PrintWatch</name>
    <message>
        <source>The printer has not printed the paper yet. See whether it is switched on and has paper.</source>
        <translation>Skrivaren har inte skrivit ut pappret ännu. Se efter om den är på och har papper.</translation>
    </message>
    <message>
        <source>The printing was cancelled, but the paper is written down as given.</source>
        <translation>Utskriften avbröts, men pappret är antecknat som utdelat.</translation>
    </message>
    <message>
        <source>The printer did not print the paper, but it is written down as given. Print it again.</source>
        <translation>Skrivaren skrev inte ut pappret, men det är antecknat som utdelat. Skriv ut det igen.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::PromptRow</name>
    <message>
        <source>In the person&apos;s own words, if they want it written down</source>
        <translation>Med personens egna ord, om hen vill att det antecknas</translation>
    </message>
</context>
<context>
    <name>Rinnalla::QuarantineCard</name>
    <message>
        <source>Put aside</source>
        <translation>Lagt åt sidan</translation>
    </message>
    <message>
        <source>Sent by a laptop after it was shut out. Nothing of it counts. If something here was written by a colleague in good faith, write it again.</source>
        <translation>Det här skickades av en dator efter att den stängts ute. Inget av det gäller. Om något har skrivits av en kollega i god tro, skriv det på nytt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Vad som skrevs</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Visa äldre</translation>
    </message>
</context>
<context>
    <name>Rinnalla::QuickContact</name>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>%1 is left out: the client has asked that it is not recorded.</source>
        <translation>%1 lämnas bort: klienten har bett att det inte antecknas.</translation>
    </message>
    <message>
        <source>What you type is kept, encrypted, until you save or discard it.</source>
        <translation>Det du skriver finns kvar, krypterat, tills du sparar eller kastar det.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter, or Ctrl+Enter from the note</source>
        <translation>Enter, eller Ctrl+Enter i anteckningen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>Not to be recorded: %1</source>
        <translation>Antecknas inte: %1</translation>
    </message>
    <message>
        <source>Discarded. Until you save something else, you can bring it back.</source>
        <translation>Kastat. Du kan hämta tillbaka det tills du sparar något annat.</translation>
    </message>
    <message>
        <source>No client is called %1. Choose one from the list, make a new client, or leave it empty.</source>
        <translation>Ingen klient heter %1. Välj från listan, gör en ny klient eller lämna tomt.</translation>
    </message>
    <message>
        <source>Here a contact is always with a client. Choose one or make a new one.</source>
        <translation>Här är en kontakt alltid med en klient. Välj en eller gör en ny.</translation>
    </message>
    <message>
        <source>Choose how you met: a call, a text message, outreach …</source>
        <translation>Välj hur ni hade kontakt: samtal, sms, uppsökande arbete …</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakten är sparad</translation>
    </message>
    <message>
        <source>Contact saved, without what the client asked not to record</source>
        <translation>Kontakten är sparad, utan det som klienten bett att inte antecknas</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReasonField</name>
    <message>
        <source>This text was withdrawn. Why is it given all the same?</source>
        <translation>Den här texten är indragen. Varför ges den ändå?</translation>
    </message>
    <message>
        <source>This text has expired. Why is it given all the same?</source>
        <translation>Den här texten är föråldrad. Varför ges den ändå?</translation>
    </message>
    <message>
        <source>Nobody has checked this text. Why is it given all the same?</source>
        <translation>Ingen har granskat den här texten. Varför ges den ändå?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Eller med egna ord</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Varför, med egna ord</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RecordForm</name>
    <message>
        <source>A day cannot be read.</source>
        <translation>En dag kan inte läsas.</translation>
    </message>
    <message>
        <source>This place is secret: no address is kept, so that none can be lost, printed or sent by mistake. An address that stood here is taken away when you save.</source>
        <translation>Den här platsen är hemlig: ingen adress sparas, så att ingen kan försvinna, skrivas ut eller skickas av misstag. En adress som stod här tas bort när du sparar.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Ge den först ett namn.</translation>
    </message>
    <message>
        <source>Service saved</source>
        <translation>Tjänsten sparad</translation>
    </message>
    <message>
        <source>Place saved</source>
        <translation>Platsen sparad</translation>
    </message>
    <message>
        <source>Organisation saved</source>
        <translation>Organisationen sparad</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Redigera tjänsten</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Redigera platsen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Redigera organisationen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Kasta det skrivna</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RecordsPage</name>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RecoverPanel</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Öppna med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Type the key from your paper, then choose a new passphrase. Nothing that was saved is lost.</source>
        <translation>Skriv nyckeln från ditt papper och välj sedan en ny lösenfras. Inget som sparats går förlorat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralForm</name>
    <message>
        <source>To which partner</source>
        <translation>Till vilken samarbetspart</translation>
    </message>
    <message>
        <source>To which service</source>
        <translation>Till vilken tjänst</translation>
    </message>
    <message>
        <source>For which step</source>
        <translation>För vilket steg</translation>
    </message>
    <message>
        <source>What exactly may be told</source>
        <translation>Exakt vad som får berättas</translation>
    </message>
    <message>
        <source>Ask after it on</source>
        <translation>Fråga hur det gick den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save referral</source>
        <translation>Spara remissen</translation>
    </message>
    <message>
        <source>For example: a name to call by, the language, the need for housing</source>
        <translation>Till exempel: ett namn att kallas vid, språket, behovet av bostad</translation>
    </message>
    <message>
        <source>No service in particular</source>
        <translation>Ingen viss tjänst</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list.</source>
        <translation>Ingen samarbetspart har det namnet. Välj ur listan.</translation>
    </message>
    <message>
        <source>Say to which partner.</source>
        <translation>Säg till vilken samarbetspart.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Dagen kan inte läsas.</translation>
    </message>
    <message>
        <source>Referral saved</source>
        <translation>Remissen sparad</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralStepPanel</name>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Which consent</source>
        <translation>Vilket samtycke</translation>
    </message>
    <message>
        <source>What may be told, and for what</source>
        <translation>Vad som får berättas, och för vad</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur det gavs</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Hur du skickade den</translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation>Varför, om det sades</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Anteckna: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>By telephone, by letter, we went together</source>
        <translation>Per telefon, per brev, vi gick tillsammans</translation>
    </message>
    <message>
        <source>The person consents now</source>
        <translation>Personen samtycker nu</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Dagen kan inte läsas.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Dagen har inte kommit ännu.</translation>
    </message>
    <message>
        <source>Say what the person consents to.</source>
        <translation>Säg vad personen samtycker till.</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Remiss: %1</translation>
    </message>
    <message>
        <source>This cannot be before what it follows.</source>
        <translation>Det här kan inte vara före det som det följer på.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralsCard</name>
    <message>
        <source>Referrals</source>
        <translation>Remisser</translation>
    </message>
    <message>
        <source>None yet. A referral is offered first; nothing is told before the person consents.</source>
        <translation>Inga ännu. En remiss erbjuds först; ingenting berättas innan personen samtycker.</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Erbjud en remiss</translation>
    </message>
    <message>
        <source>All that wait, by partner</source>
        <translation>Alla som väntar, enligt samarbetspart</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) rest on a consent that was withdrawn or has ended.</source>
        <translation>
            <numerusform>%n öppen remiss bygger på ett samtycke som har återtagits eller gått ut.</numerusform>
            <numerusform>%n öppna remisser bygger på ett samtycke som har återtagits eller gått ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>May be told: %1</source>
        <translation>Får berättas: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Skickad: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Varför: %1</translation>
    </message>
    <message>
        <source>Ask after it: %1</source>
        <translation>Fråga hur det gick: %1</translation>
    </message>
    <message>
        <source>The consent does not hold any more. Tell the partner that it was taken back, or has ended, and tell nothing more.</source>
        <translation>Samtycket gäller inte längre. Säg till samarbetsparten att det har återtagits eller gått ut, och berätta inget mer.</translation>
    </message>
    <message>
        <source>The consent does not hold any more. Ask the person again before you send anything.</source>
        <translation>Samtycket gäller inte längre. Fråga personen på nytt innan du skickar något.</translation>
    </message>
    <message>
        <source>Text to hand over…</source>
        <translation>Text att lämna över…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReferralsPage</name>
    <message>
        <source>Referrals that wait</source>
        <translation>Remisser som väntar</translation>
    </message>
    <message>
        <source>No referral waits. They are offered on a client&apos;s card.</source>
        <translation>Ingen remiss väntar. De erbjuds på en klients kort.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>No partner named yet</source>
        <translation>Ännu ingen samarbetspart</translation>
    </message>
    <message>
        <source>Ask after it: %1</source>
        <translation>Fråga hur det gick: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RelayCard</name>
    <message>
        <source>Change…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Where the team meets</source>
        <translation>Synkroniseringsplats</translation>
    </message>
    <message>
        <source>The certificate of your organisation</source>
        <translation>Din organisations certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>This file is no certificate in the PEM form. Ask for one that begins with the line “BEGIN CERTIFICATE”.</source>
        <translation>Den här filen är inget certifikat i PEM-form. Be om ett som börjar med raden ”BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Choose first where the laptops of the team meet.</source>
        <translation>Välj först synkroniseringsplatsen.</translation>
    </message>
    <message>
        <source>This address is of another kind than the one chosen above.</source>
        <translation>Den här adressen är av ett annat slag än det som valts ovan.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Provar…</translation>
    </message>
    <message>
        <source>The connection works: writing, reading and removing went well.</source>
        <translation>Förbindelsen fungerar: att skriva, läsa och ta bort gick bra.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Minne eller mapp</translation>
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
        <translation>Mapp, samma för alla i teamet</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>As in postgresql://server/database. It must offer an encrypted connection.</source>
        <translation>Som postgresql://server/databas. Den ska erbjuda en krypterad förbindelse.</translation>
    </message>
    <message>
        <source>The WebDAV address of a folder that the team shares; in Nextcloud it stands in the settings of Files. It must begin with https.</source>
        <translation>WebDAV-adressen till en mapp som teamet delar; i Nextcloud står den i inställningarna för Filer. Den ska börja med https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Own certificate, if any</source>
        <translation>Eget certifikat, om det finns</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Utan det</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Prova förbindelsen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Not chosen yet. A stick, a shared folder, the Nextcloud of your organisation or its database will do: the place sees encrypted data only.</source>
        <translation>Inte vald än. Ett minne, en delad mapp, din organisations Nextcloud eller dess databas duger: platsen ser bara krypterade uppgifter.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Applösenord</translation>
    </message>
    <message>
        <source>The database&apos;s administrator lets the team in by this number: %1</source>
        <translation>Databasens administratör släpper in teamet med det här numret: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ResourceForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Utgivet</translation>
    </message>
    <message>
        <source>Licence: may it be copied and given on?</source>
        <translation>Licens: får det kopieras och ges vidare?</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Var det kommer ifrån</translation>
    </message>
    <message>
        <source>File in the library folder</source>
        <translation>Fil i biblioteksmappen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>What it is good for, and for whom</source>
        <translation>Vad det är bra till, och för vem</translation>
    </message>
    <message>
        <source>Type a topic and press Enter</source>
        <translation>Skriv ett ämne och tryck på Enter</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Opens in another program, which may remember that it was opened.</source>
        <translation>Öppnas i ett annat program, som kan minnas att den öppnades.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>No library folder is chosen on this laptop yet. Choose it above.</source>
        <translation>Ingen biblioteksmapp har valts på den här datorn ännu. Välj den ovan.</translation>
    </message>
    <message>
        <source>This file is not in the library folder of this laptop. It may be on another laptop; copy it here when you need it.</source>
        <translation>Den här filen finns inte i datorns biblioteksmapp. Den kan finnas på en annan dator; kopiera hit den när du behöver den.</translation>
    </message>
    <message>
        <source>A file of the library</source>
        <translation>En fil i biblioteket</translation>
    </message>
    <message>
        <source>That file is not in the library folder. Copy it there first, so that it is found again.</source>
        <translation>Filen finns inte i biblioteksmappen. Kopiera den dit först, så hittas den igen.</translation>
    </message>
    <message>
        <source>No program of this laptop opens this kind of file.</source>
        <translation>Inget program på den här datorn öppnar sådana filer.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Den behöver en titel.</translation>
    </message>
    <message>
        <source>The file is named as it lies inside the library folder, without what comes before.</source>
        <translation>Filen nämns så som den finns i biblioteksmappen, utan det som står framför.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ResourcesPage</name>
    <message>
        <source>No library folder is chosen on this laptop.</source>
        <translation>Ingen biblioteksmapp är vald på den här datorn.</translation>
    </message>
    <message>
        <source>Library folder: %1</source>
        <translation>Biblioteksmapp: %1</translation>
    </message>
    <message>
        <source>The folder of the library on this laptop</source>
        <translation>Bibliotekets mapp på den här datorn</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Resource library</source>
        <translation>Materialbibliotek</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nytt material</translation>
    </message>
    <message>
        <source>Resources by title</source>
        <translation>Material efter titel</translation>
    </message>
    <message>
        <source>Guides, films, cards and reports that you lend, show or give on stand here.</source>
        <translation>Här står guider, filmer, kort och rapporter som du lånar ut, visar eller ger vidare.</translation>
    </message>
    <message>
        <source>Resource saved</source>
        <translation>Materialet sparat</translation>
    </message>
    <message>
        <source>Resource deleted</source>
        <translation>Materialet borttaget</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RestorePanel</name>
    <message>
        <source>Bring back a backup</source>
        <translation>Ta en säkerhetskopia i bruk</translation>
    </message>
    <message>
        <source>Choose the backup file. It opens with the passphrase of the day it was made; the file of keys beside it must be there too. The backup itself stays as it is.</source>
        <translation>Välj säkerhetskopians fil. Den öppnas med lösenfrasen från dagen då den gjordes; nyckelfilen måste också ligga bredvid. Själva säkerhetskopian förblir som den är.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Välj filen…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Säkerhetskopians lösenfras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Ingen fil är vald än.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Välj säkerhetskopian</translation>
    </message>
    <message>
        <source>Backups (*.rinnalla)</source>
        <translation>Säkerhetskopior (*.rinnalla)</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>Välj först säkerhetskopians fil.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ReviewField</name>
    <message>
        <source>How often after that</source>
        <translation>Hur ofta efter det</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>varje månad</numerusform>
            <numerusform>var %n:e månad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::RevokePanel</name>
    <message>
        <source>shut out</source>
        <translation>stäng ute</translation>
    </message>
    <message>
        <source>Name of the laptop to shut out</source>
        <translation>Namnet på datorn som stängs ute</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Stäng ute för gott</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>From everybody&apos;s next synchronisation on, this laptop gets nothing new and nothing it sends is taken in. What is on it already stays on it: whoever knows its passphrase can go on reading that. It cannot be let in again under its old key; with a new invitation it could join anew.
Synchronise before, so that what its worker sent in good faith counts: whatever this laptop does not have yet is put aside. If it was lost or stolen, synchronise right afterwards as well, and ask the others to.
To go on, type: %1</source>
        <translation>Från och med vars och ens nästa synkronisering får den här datorn inget nytt, och inget som den skickar tas emot. Det som redan finns på den finns kvar: den som kan dess lösenfras kan fortfarande läsa det. Den kan inte släppas in igen med sin gamla nyckel; med en ny inbjudan kan den gå med på nytt.
Synkronisera först, så att det som användaren har skickat i god tro gäller: det som din dator inte har än ställs åt sidan. Om datorn har försvunnit eller stulits, synkronisera också genast efter det här och be de andra göra det.
Om du vill fortsätta, skriv: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RouteForm</name>
    <message>
        <source>Name of the route</source>
        <translation>Vägens namn</translation>
    </message>
    <message>
        <source>What the route is about</source>
        <translation>Vad vägen handlar om</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Sköld</translation>
    </message>
    <message>
        <source>Lifebelt</source>
        <translation>Livboj</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identitetskort</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Public building</source>
        <translation>Offentlig byggnad</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjärta</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Börs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place among the routes</source>
        <translation>Plats bland vägarna</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Erbjuds</translation>
    </message>
    <message>
        <source>Clients of support work</source>
        <translation>Klienter i stödarbetet</translation>
    </message>
    <message>
        <source>Clients of the work with one&apos;s own thoughts</source>
        <translation>Klienter i arbetet med egna tankar</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RouteStepForm</name>
    <message>
        <source>Name of the step</source>
        <translation>Stegets namn</translation>
    </message>
    <message>
        <source>What it is, in one to three plain sentences</source>
        <translation>Vad det är, med en till tre enkla meningar</translation>
    </message>
    <message>
        <source>There is something to say about the price</source>
        <translation>Det finns något att säga om priset</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad det kostar</translation>
    </message>
    <message>
        <source>Good to do first</source>
        <translation>Bra att göra först</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Add a time limit</source>
        <translation>Lägg till en tidsfrist</translation>
    </message>
    <message>
        <source>Take this time limit away</source>
        <translation>Ta bort den här tidsfristen</translation>
    </message>
    <message>
        <source>Options and what follows</source>
        <translation>Alternativ och vad som följer</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Lägg till ett alternativ</translation>
    </message>
    <message>
        <source>Take this option away</source>
        <translation>Ta bort det här alternativet</translation>
    </message>
    <message>
        <source>Who helps, and what it rests on</source>
        <translation>Vem som hjälper, och vad det bygger på</translation>
    </message>
    <message>
        <source>Somebody may go along</source>
        <translation>Någon kan följa med</translation>
    </message>
    <message>
        <source>Services that help</source>
        <translation>Tjänster som hjälper</translation>
    </message>
    <message>
        <source>Facts it rests on</source>
        <translation>Fakta som det bygger på</translation>
    </message>
</context>
<context>
    <name>Rinnalla::RouteTree</name>
    <message>
        <source>Routes and their steps</source>
        <translation>Vägarna och deras steg</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Ny väg</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Flytta steget uppåt</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Flytta steget nedåt</translation>
    </message>
    <message>
        <source>Take the step out of the route</source>
        <translation>Ta bort steget från vägen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn ännu</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SearchField</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Added to contacts</source>
        <translation>Tillagt i kontakter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbetsparter</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Search everything: names, notes, steps, sheets   %1</source>
        <translation>Sök överallt: namn, anteckningar, steg, infoblad   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Inget hittades. Prova en del av ordet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Nätverksarbete</translation>
    </message>
    <message>
        <source>Resource library</source>
        <translation>Materialbibliotek</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ShareCard</name>
    <message>
        <source>Share checked texts</source>
        <translation>Dela granskade texter</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>Från vilken organisation</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Vilka texter</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Vad filen säger om sig själv</translation>
    </message>
    <message>
        <source>A note for those who take it in</source>
        <translation>Hälsning till dem som tar emot den</translation>
    </message>
    <message>
        <source>Save one file</source>
        <translation>Spara en fil</translation>
    </message>
    <message>
        <source>One signed file for other organisations of your network: the words in use, their checks, and the numbers and services you changed. Nothing about clients or workers is in it.</source>
        <translation>En undertecknad fil för andra organisationer i ert nätverk: texterna i bruk, deras granskningar och de nummer och tjänster som du har ändrat. I den finns inget om klienter eller arbetstagare.</translation>
    </message>
    <message>
        <source>There is nothing to share yet. What you check, write or withdraw here can be shared afterwards.</source>
        <translation>Det finns inget att dela än. Det som du granskar, skriver eller drar in här kan delas efteråt.</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Sheet packs (*.rinnalla-sheets)</source>
        <translation>Infobladspaket (*.rinnalla-sheets)</translation>
    </message>
    <message>
        <source>The file is saved. Whoever takes it in asks you by telephone for your fingerprint: %1</source>
        <translation>Filen är sparad. Den som tar emot den frågar dig i telefon efter ditt fingeravtryck: %1</translation>
    </message>
    <message>
        <source>The fingerprint of this laptop, for whoever calls: %1</source>
        <translation>Den här datorns fingeravtryck, för den som ringer: %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>indragen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ogranskad</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>Route: %1 · %2</source>
        <translation>Väg: %1 · %2</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetChoice</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Bredvid</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
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
        <translation>Organisationens egen text</translation>
    </message>
    <message>
        <source>Taken from a sheet pack</source>
        <translation>Tagen från ett infobladspaket</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Skrivet och inte sparat</translation>
    </message>
    <message>
        <source>A draft is saved</source>
        <translation>Ett utkast är sparat</translation>
    </message>
    <message>
        <source>Two versions: %1 (%2).</source>
        <translation>Två versioner: %1 (%2).</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Utkastet är kastat</translation>
    </message>
    <message>
        <source>Taken into use; nobody has checked it yet</source>
        <translation>Tagen i bruk; ingen har granskat den än</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Märkt som granskad</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Åter i bruk</translation>
    </message>
    <message>
        <source>Edit texts</source>
        <translation>Redigera texter</translation>
    </message>
    <message>
        <source>Text withdrawn</source>
        <translation>Texten är indragen</translation>
    </message>
    <message>
        <source>Choose between them</source>
        <translation>Välj mellan dem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källtext</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Bredvid texten</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Källtext</translation>
    </message>
    <message>
        <source>Text being edited</source>
        <translation>Text som redigeras</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>A telephone number, address, period or age that the program fills in</source>
        <translation>Ett telefonnummer, en adress, en tid eller en ålder som programmet fyller i</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Replaces the text in use. It counts as not checked until somebody checks it.</source>
        <translation>Ersätter texten i bruk. Den räknas som inte granskad tills någon granskar den.</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>Märk som granskad…</translation>
    </message>
    <message>
        <source>Back to the text in use</source>
        <translation>Tillbaka till texten i bruk</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Dra in…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>The text in use changed after this one was begun. Compare them under “Differences” before you take this one into use.</source>
        <translation>Texten i bruk har ändrats efter att den här påbörjades. Jämför dem under ”Skillnader” innan du tar den här i bruk.</translation>
    </message>
    <message>
        <source>Mend first what the program found.</source>
        <translation>Rätta först det som programmet hittade.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetNameChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Language to edit</source>
        <translation>Språk att redigera</translation>
    </message>
    <message>
        <source>Source beside it</source>
        <translation>Källtext bredvid</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lägg till ett språk</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Ett annat språk…</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Förhandsgranskning av infobladet</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetsPage</name>
    <message>
        <source>Sheets</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Texts: edit, check, share</source>
        <translation>Texter: redigera, granska, dela</translation>
    </message>
    <message>
        <source>Edit or check this text</source>
        <translation>Redigera eller granska den här texten</translation>
    </message>
    <message>
        <source>Share checked texts, take in texts</source>
        <translation>Dela granskade texter, ta emot texter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A language, and the state of its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Numbers and services</source>
        <translation>Nummer och tjänster</translation>
    </message>
</context>
<context>
    <name>Rinnalla::ShippedOffer</name>
    <message>
        <source>Take them in</source>
        <translation>Ta in dem</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Låt dem vara</translation>
    </message>
    <message numerus="yes">
        <source>The program brings %n organisation(s) and service(s) it knows, each with its source and how sure it is. None of them was checked by telephone.</source>
        <translation>
            <numerusform>Med programmet följer %n organisation eller tjänst som det känner till, med källa och hur säker den är. Den har inte kontrollerats per telefon.</numerusform>
            <numerusform>Med programmet följer %n organisationer och tjänster som det känner till, var och en med källa och hur säker den är. Ingen av dem har kontrollerats per telefon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program&apos;s own list is newer: %n new or changed. What you wrote yourself stays.</source>
        <translation>
            <numerusform>Programmets egen lista är nyare: %n ny eller ändrad. Det du skrivit själv blir kvar.</numerusform>
            <numerusform>Programmets egen lista är nyare: %n nya eller ändrade. Det du skrivit själv blir kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n intagen</numerusform>
            <numerusform>%n intagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rinnalla::StartCard</name>
    <message>
        <source>Work together with other laptops</source>
        <translation>Arbeta tillsammans med andra datorer</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Den här datorns namn</translation>
    </message>
    <message>
        <source>The team sees this name; the place where the laptops meet does not.</source>
        <translation>Teamet ser det här namnet; synkroniseringsplatsen gör det inte.</translation>
    </message>
    <message>
        <source>Begin a team</source>
        <translation>Börja ett team</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Gå med i ett team</translation>
    </message>
    <message>
        <source>This laptop is the first one and its administrator: it invites the others. If your team has begun on another laptop already, join that one instead.</source>
        <translation>Den här datorn är den första och administratör: den bjuder in de andra. Om ditt team redan har börjat på en annan dator, gå med i det i stället.</translation>
    </message>
    <message>
        <source>The words of the invitation</source>
        <translation>Inbjudans ord</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Be att få gå med</translation>
    </message>
    <message>
        <source>Give this laptop a name first, so that the team knows whose it is.</source>
        <translation>Ge först datorn ett namn, så att teamet vet vems den är.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 av %2 ord</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>An administrator of the team makes an invitation on the Sync page: sixteen words, read aloud or typed from their screen, or the text that a phone reads out of the QR code beside them. What is on this laptop already joins the team with it.</source>
        <translation>En administratör i teamet gör en inbjudan på sidan Synkronisering: sexton ord som läses upp eller skrivs av från skärmen, eller texten som en telefon läser ur QR-koden bredvid. Det som redan finns på den här datorn går med i teamet.</translation>
    </message>
    <message>
        <source>The laptops of a team exchange what was written on each of them, in a place that sees encrypted data only. Nothing leaves this laptop before you press Synchronise.</source>
        <translation>Teamets datorer utbyter det som skrivits på var och en, på en plats som bara ser krypterade data. Ingenting lämnar den här datorn innan du trycker på Synkronisera.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StatisticsCard</name>
    <message>
        <source>hidden: fewer than %1, or of fewer people, or tells such a number</source>
        <translation>dolt: färre än %1, eller om färre personer, eller röjer ett sådant tal</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StatisticsChart</name>
    <message>
        <source>Chart; the same numbers stand in the table beside it</source>
        <translation>Diagram; samma tal står i tabellen bredvid</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Spara som tabell…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <translation>Tabellen sparad</translation>
    </message>
    <message>
        <source>Save the situational picture</source>
        <translation>Spara lägesbilden</translation>
    </message>
    <message>
        <source>Situational picture (*.json)</source>
        <translation>Lägesbild (*.json)</translation>
    </message>
    <message>
        <source>Situational picture saved</source>
        <translation>Lägesbilden sparad</translation>
    </message>
    <message>
        <source>%1. Counts below %2, or of fewer than %2 people, are hidden, and others from which one could be computed.</source>
        <translation>%1. Tal under %2, eller om färre än %2 personer, är dolda, liksom andra som de kunde räknas ut från.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepChoice</name>
    <message>
        <source>Which steps come along</source>
        <translation>Vilka steg som ska med</translation>
    </message>
    <message>
        <source>Days and deadlines</source>
        <translation>Dagar och tidsfrister</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>Numbers of services</source>
        <translation>Tjänsternas nummer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A step and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Their own goals, if they want them on paper</source>
        <translation>Egna mål, om personen vill ha dem på papper</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepForm</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The decision, in the person&apos;s own words</source>
        <translation>Beslutet, med personens egna ord</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Going along, on</source>
        <translation>Ledsagning, dag</translation>
    </message>
    <message>
        <source>The person consents to a referral</source>
        <translation>Personen samtycker till en remiss</translation>
    </message>
    <message>
        <source>Going along, at</source>
        <translation>Ledsagning, klockan</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Ses över den</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbetspart</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepPanel</name>
    <message>
        <source>In own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>One of the days cannot be read. Write it as 21.11.2026, or leave it empty.</source>
        <translation>En av dagarna går inte att läsa. Skriv den så här: 2026-11-21, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Say in a few words what the step is.</source>
        <translation>Skriv med några ord vad steget är.</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Steget är tillagt</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>Steget är sparat</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Ett nytt steg</translation>
    </message>
    <message>
        <source>A step on the path</source>
        <translation>Ett steg på servicestigen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Spara steget</translation>
    </message>
    <message>
        <source>Save step (Ctrl+Enter)</source>
        <translation>Spara steget (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Kasta det skrivna</translation>
    </message>
    <message>
        <source>Print these options…</source>
        <translation>Skriv ut de här alternativen…</translation>
    </message>
    <message>
        <source>No partner has this name. Choose one from the list.</source>
        <translation>Ingen samarbetspart har det namnet. Välj ur listan.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::StepReader</name>
    <message>
        <source>Good to do first: %1</source>
        <translation>Bra att göra först: %1</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>This rule does not hold for %1.</source>
        <translation>Den här regeln gäller inte %1.</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <translation>%1 från: %2</translation>
    </message>
    <message>
        <source>Rule since %1</source>
        <translation>Regeln gäller från %1</translation>
    </message>
    <message>
        <source>Rule until %1</source>
        <translation>Regeln gäller till %1</translation>
    </message>
    <message>
        <source>Unconfirmed: check before relying on it</source>
        <translation>Obekräftat: kontrollera innan du litar på det</translation>
    </message>
    <message>
        <source>Options and what follows</source>
        <translation>Alternativen och vad som följer</translation>
    </message>
    <message>
        <source>A weekend or a holiday: act before it</source>
        <translation>Veckoslut eller helgdag: agera före den</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncCard</name>
    <message>
        <source>Synchronise</source>
        <translation>Synkronisera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What has come is kept; the next time it goes on from there.</source>
        <translation>Det som kommit finns kvar; nästa gång fortsätter det därifrån.</translation>
    </message>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>Hur synkroniseringen framskrider</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written on two laptops at the same time. Both versions are kept until somebody chooses.</source>
        <translation>
            <numerusform>%n sak skrevs på två datorer samtidigt. Båda versionerna finns kvar tills någon väljer.</numerusform>
            <numerusform>%n saker skrevs på två datorer samtidigt. Båda versionerna finns kvar tills någon väljer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What had come is kept; the next synchronisation goes on from there.</source>
        <translation>Avbrutet. Det som redan kommit finns kvar; nästa synkronisering fortsätter därifrån.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncPage</name>
    <message>
        <source>Synchronise</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>This laptop was shut out of the team. Nothing is sent or received any more; what is here stays here. Ask an administrator of the team.</source>
        <translation>Den här datorn har stängts ute ur teamet. Inget skickas eller tas emot längre; det som finns här finns kvar. Fråga en administratör i teamet.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SyncRunner</name>
    <message>
        <source>Choose first where the laptops of the team meet.</source>
        <translation>Välj först synkroniseringsplatsen.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TakeCard</name>
    <message>
        <source>Take in texts</source>
        <translation>Ta emot texter</translation>
    </message>
    <message>
        <source>A file another organisation saved for you. You see who signed it and what it would change before anything does.</source>
        <translation>En fil som en annan organisation har sparat åt dig. Du ser vem som undertecknade den och vad den skulle ändra innan något ändras.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Vad den skulle ändra</translation>
    </message>
    <message>
        <source>What differs: − was here, + would come</source>
        <translation>Vad som skiljer: − fanns här, + skulle komma</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ta emot det markerade</translation>
    </message>
    <message>
        <source>Sheet packs (*.rinnalla-sheets)</source>
        <translation>Infobladspaket (*.rinnalla-sheets)</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>These texts belong to the other room. Open that room to take them in.</source>
        <translation>De här texterna hör till den andra avdelningen. Öppna den avdelningen för att ta emot dem.</translation>
    </message>
    <message>
        <source>From %1, made %2. Fingerprint: %3</source>
        <translation>Från %1, gjord %2. Fingeravtryck: %3</translation>
    </message>
    <message>
        <source>Nothing of theirs was taken in before. Call them on a number you know and compare the fingerprint above: anybody can write a name into a file.</source>
        <translation>Inget från dem har tagits emot förut. Ring ett nummer som du känner till och jämför fingeravtrycket ovan: vem som helst kan skriva ett namn i en fil.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Newer than what is here</source>
        <translation>Nyare än det som finns här</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Samma som här</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Äldre än det som finns här</translation>
    </message>
    <message>
        <source>Changed here too: taking it replaces your own</source>
        <translation>Ändrat också här: tar du emot det ersätts ert eget</translation>
    </message>
    <message>
        <source>withdrawn by them</source>
        <translation>indragen av dem</translation>
    </message>
    <message>
        <source>checked %1 by %2</source>
        <translation>granskad %1 av %2</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Orden är desamma.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what you wrote or checked yourself</source>
        <translation>
            <numerusform>%n av dem ersätter något som du själv har skrivit eller granskat</numerusform>
            <numerusform>%n av dem ersätter något som du själv har skrivit eller granskat</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint first</source>
        <translation>Jämför först fingeravtrycket</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Betrodd från och med nu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fact(s) taken in</source>
        <translation>
            <numerusform>%n text eller faktum mottaget</numerusform>
            <numerusform>%n texter eller fakta mottagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n mottagen</numerusform>
            <numerusform>%n mottagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n lämnades som den var</numerusform>
            <numerusform>%n lämnades som de var</numerusform>
        </translation>
    </message>
    <message>
        <source>They are the same: trust from now on</source>
        <translation>De är likadana: lita på dem från nu</translation>
    </message>
    <message>
        <source>You trust an organisation of this name, but this key is another one. It may be another laptop of theirs, or somebody who uses their name. Call them on a number you know and compare the fingerprint above before you trust it.</source>
        <translation>Du litar på en organisation med det här namnet, men nyckeln är en annan. Det kan vara en annan dator hos dem, eller någon som använder deras namn. Ring dem på ett nummer du känner till och jämför fingeravtrycket ovan innan du litar på det.</translation>
    </message>
    <message>
        <source>A route in it cannot be used here: %1</source>
        <translation>En väg i den kan inte användas här: %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Väg: %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TeamCard</name>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
    <message>
        <source>Laptops of the team</source>
        <translation>Teamets datorer</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Bjud in en dator</translation>
    </message>
    <message>
        <source>Rename this laptop…</source>
        <translation>Byt namn på den här datorn…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Stäng ute…</translation>
    </message>
    <message>
        <source>New name of this laptop</source>
        <translation>Den här datorns nya namn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Gör till administratör</translation>
    </message>
    <message>
        <source>Administrator no longer</source>
        <translation>Inte längre administratör</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TeamChoicePanel</name>
    <message>
        <source>Do you work with others?</source>
        <translation>Arbetar du med andra?</translation>
    </message>
    <message>
        <source>The laptops of a team share what is written on each of them, encrypted, when somebody presses Synchronise. You can choose later, too, on the Sync page.</source>
        <translation>Datorerna i ett team delar det som skrivits på var och en, krypterat, när någon trycker på Synkronisera. Du kan också välja senare på sidan Synkronisering.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Join a team that is there already</source>
        <translation>Gå med i ett team som redan finns</translation>
    </message>
    <message>
        <source>Begin a new team</source>
        <translation>Börja ett nytt team</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing yet. Contacts, steps, sheets and consents will stand here.</source>
        <translation>Inget än. Kontakter, steg, infoblad och samtycken kommer att stå här.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>More of the timeline</source>
        <translation>Mer av tidslinjen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TimelineItem</name>
    <message>
        <source>Add to the note</source>
        <translation>Lägg till i anteckningen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>What to add to the note</source>
        <translation>Vad som läggs till i anteckningen</translation>
    </message>
    <message>
        <source>The note itself stays as it was written. Ctrl+Enter saves.</source>
        <translation>Anteckningen står kvar som den skrevs. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Added to the note</source>
        <translation>Tillagt i anteckningen</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket är återtaget</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Callbacks owed</source>
        <translation>Återuppringningar</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Avtalade tider</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Ska ses över</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inte färdigt</translation>
    </message>
    <message>
        <source>Sheets to check</source>
        <translation>Infoblad att kontrollera</translation>
    </message>
    <message>
        <source>There may be more; these come first.</source>
        <translation>Det kan finnas fler; de här kommer först.</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Begin by noting a contact: a call, a text message, an evening of outreach. A client can be made with it, or later.</source>
        <translation>Här finns inget än. Börja med att anteckna en kontakt: ett samtal, ett sms, en kväll av uppsökande arbete. En klient kan läggas till samtidigt eller senare.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Nothing waits. Callbacks, appointments and deadlines come here by themselves when they are near.</source>
        <translation>Inget väntar. Återuppringningar, avtalade tider och tidsfrister kommer hit av sig själva när de närmar sig.</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Att välja</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Vem som ska få veta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button, and what it is about: Done: Kaarna</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Referrals to ask after</source>
        <translation>Remisser att fråga om</translation>
    </message>
    <message>
        <source>Still needed?</source>
        <translation>Behövs det ännu?</translation>
    </message>
    <message>
        <source>Times that end</source>
        <translation>Tider som löper ut</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TopBar</name>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>Lås (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>Rinnalla::TrustCard</name>
    <message>
        <source>Organisations you trust</source>
        <translation>Organisationer du litar på</translation>
    </message>
    <message>
        <source>Texts these laptops signed can be taken in without comparing fingerprints again. Each laptop of an organisation has a key of its own. What was taken in stays when you drop one.</source>
        <translation>Texter som de här datorerna har undertecknat kan tas in utan att fingeravtrycken jämförs på nytt. Varje dator i en organisation har en egen nyckel. Det som redan tagits in blir kvar när du slutar lita på någon.</translation>
    </message>
    <message>
        <source>%1. Fingerprint: %2</source>
        <translation>%1. Fingeravtryck: %2</translation>
    </message>
    <message>
        <source>trusted since %1</source>
        <translation>litar på sedan %1</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Sluta lita på</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button, and whom it is about: Trust no longer: a name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trusted no longer</source>
        <translation>Inte längre betrodd</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Taking back … %1</source>
        <translation>Ångrar … %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UndoJob</name>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>Avbrutet. Inget ångrades.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::UnlockPanel</name>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Jag har glömt lösenfrasen</translation>
    </message>
</context>
<context>
    <name>Rinnalla::WhoField</name>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>Ny klient %1</translation>
    </message>
    <message>
        <source>Type a code name, or leave empty</source>
        <translation>Skriv ett täcknamn, eller lämna tomt</translation>
    </message>
    <message>
        <source>Make a new client when this is saved</source>
        <translation>Gör en ny klient när det här sparas</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen särskild klient</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>New client, made when you save</source>
        <translation>Ny klient, görs när du sparar</translation>
    </message>
    <message>
        <source>No client has this code name. Choose from the list, or make a new client.</source>
        <translation>Ingen klient har det här täcknamnet. Välj från listan eller gör en ny klient.</translation>
    </message>
    <message>
        <source>No client has this code name. Choose from the list.</source>
        <translation>Ingen klient har det här täcknamnet. Välj från listan.</translation>
    </message>
    <message>
        <source>Another client has this code name already. Take care that they are not mixed up.</source>
        <translation>En annan klient har redan det här täcknamnet. Se till att de inte förväxlas.</translation>
    </message>
</context>
<context>
    <name>Rinnalla::WithdrawPanel</name>
    <message>
        <source>Withdraw this text</source>
        <translation>Dra in den här texten</translation>
    </message>
    <message>
        <source>Why must it not be used any more? Whoever wants to give it will read this.</source>
        <translation>Varför får den inte längre användas? Den som vill ge ut den läser det här.</translation>
    </message>
    <message>
        <source>Why the text is withdrawn</source>
        <translation>Varför texten dras in</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>Rinnalla::WorkerCard</name>
    <message>
        <source>Your work</source>
        <translation>Ditt arbete</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Dina initialer</translation>
    </message>
    <message>
        <source>They stand beside what you write, so that your pair knows whom to ask.</source>
        <translation>De står bredvid det du skriver, så att ditt arbetspar vet vem de kan fråga.</translation>
    </message>
    <message>
        <source>People from one family may come to both kinds of work. Each has its own clients, lists, search and figures, and nothing of one is ever shown in the other.</source>
        <translation>Människor från samma familj kan komma till båda arbetena. Vartdera har sina egna klienter, listor, sökningar och siffror, och inget av det ena visas någonsin i det andra.</translation>
    </message>
    <message>
        <source>Support for people who sell sex or have met violence</source>
        <translation>Stöd för människor som säljer sex eller har mött våld</translation>
    </message>
    <message>
        <source>SeriE: people worried about their own sexual behaviour</source>
        <translation>SeriE: människor som oroar sig för sitt eget sexuella beteende</translation>
    </message>
</context>
<context>
    <name>Rinnalla::WorkerSlotField</name>
    <message>
        <source>Your line on the paper</source>
        <translation>Din rad på pappret</translation>
    </message>
    <message>
        <source>Printed at the end of a full sheet, and never stored</source>
        <translation>Skrivs ut sist på ett helt infoblad och sparas aldrig</translation>
    </message>
    <message>
        <source>First name or role</source>
        <translation>Förnamn eller roll</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Jourtelefon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>You can say: …</source>
        <translation>Du kan säga: …</translation>
    </message>
</context>
<context>
    <name>RouteWriter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>rule since %1</source>
        <translation>regel sedan %1</translation>
    </message>
    <message>
        <source>rule until %1</source>
        <translation>regel till %1</translation>
    </message>
    <message>
        <source>for those close to them</source>
        <translation>för de närstående</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>kan inte göras ogjort</translation>
    </message>
    <message>
        <source>may cost money</source>
        <translation>kan kosta pengar</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>först: %1</translation>
    </message>
</context>
<context>
    <name>SavedPages</name>
    <message>
        <source>The file holds %1 of %2 pages of an answer. What stands on the others is not in this import.</source>
        <translation>Filen har %1 av %2 sidor av ett svar. Det som står på de andra finns inte med i den här importen.</translation>
    </message>
</context>
<context>
    <name>SheetChecker</name>
    <message>
        <source>sheets/forbidden.json does not have this language.</source>
        <translation>sheets/forbidden.json har inte det här språket.</translation>
    </message>
    <message>
        <source>%1 words; %2 is the most.</source>
        <translation>%1 ord; högst %2 får det vara.</translation>
    </message>
    <message>
        <source>%1 words; usual are %2 to %3.</source>
        <translation>%1 ord; vanligt är %2–%3.</translation>
    </message>
    <message>
        <source>%1 times as long as the English; %2 is the most.</source>
        <translation>%1 gånger så lång som den engelska; högst %2 får det vara.</translation>
    </message>
    <message>
        <source>this sheet has expired.</source>
        <translation>det här infobladet är föråldrat.</translation>
    </message>
    <message>
        <source>this sheet expires on %1.</source>
        <translation>det här infobladet blir föråldrat %1.</translation>
    </message>
    <message>
        <source>its facts are to be reviewed every %1 months, the sheet every %2.</source>
        <translation>uppgifterna ska ses över med %1 månaders mellanrum, infobladet med %2.</translation>
    </message>
    <message>
        <source>it may be used for longer than its review allows.</source>
        <translation>det får användas längre än dess översyn tillåter.</translation>
    </message>
    <message>
        <source>“%1” promises what nobody can promise.</source>
        <translation>”%1” lovar det som ingen kan lova.</translation>
    </message>
    <message>
        <source>a number is typed into the text; use a placeholder.</source>
        <translation>en siffra är skriven i texten; använd en platshållare.</translation>
    </message>
    <message>
        <source>“%1” is in capitals.</source>
        <translation>”%1” är skrivet med stora bokstäver.</translation>
    </message>
    <message>
        <source>%1 is not confirmed, and the row does not say so (“%2”).</source>
        <translation>%1 är inte bekräftat, och raden säger det inte (”%2”).</translation>
    </message>
    <message>
        <source>letters and their marks are not joined (Unicode NFC).</source>
        <translation>bokstäverna och deras tecken sitter inte ihop (Unicode NFC).</translation>
    </message>
    <message>
        <source>“%1” (U+%2) is not a letter of this language.</source>
        <translation>”%1” (U+%2) är inte en bokstav i det här språket.</translation>
    </message>
    <message>
        <source>“%1” mixes the letters of two alphabets.</source>
        <translation>”%1” blandar bokstäver från två alfabet.</translation>
    </message>
    <message>
        <source>“%1”: emphasis is for Finnish terms and names in Latin letters.</source>
        <translation>”%1”: betoning är till för finska termer och namn med latinska bokstäver.</translation>
    </message>
    <message>
        <source>Latin letters stand outside emphasis, where they may turn.</source>
        <translation>latinska bokstäver står utanför betoningen, där ordningen kan vändas.</translation>
    </message>
    <message>
        <source>“%1” may be used for longer than %2 months.</source>
        <translation>”%1” får användas längre än %2 månader.</translation>
    </message>
    <message>
        <source>the rows, facts or placeholders are not those of the text in the language it is translated from.</source>
        <translation>raderna, faktana eller platshållarna är inte desamma som i texten på det språk som det är översatt från.</translation>
    </message>
    <message>
        <source>these translations are built otherwise and are to follow: %1.</source>
        <translation>de här översättningarna är byggda på annat sätt och ska följa efter: %1.</translation>
    </message>
    <message>
        <source>“%1”: hours, prices and languages change; use a placeholder.</source>
        <translation>”%1”: tider, priser och språk ändras; använd ett ställe som fylls i.</translation>
    </message>
    <message>
        <source>the term “%1” of the English text is missing.</source>
        <translation>termen ”%1” i den engelska texten saknas.</translation>
    </message>
    <message>
        <source>the term “%1” does not stand in the English text.</source>
        <translation>termen ”%1” finns inte i den engelska texten.</translation>
    </message>
    <message>
        <source>the text it is translated from says “%1” here; this one has none of these: %2.</source>
        <translation>texten som den översatts från säger ”%1” här; den här har inget av dessa: %2.</translation>
    </message>
    <message>
        <source>“%1” on the neutral sheet tells a finder what it is about.</source>
        <translation>”%1” på det neutrala bladet berättar för den som hittar det vad det handlar om.</translation>
    </message>
    <message>
        <source>“%1” stands here; the text it is translated from says nothing of the kind (%2).</source>
        <translation>”%1” står här; texten den är översatt från säger inget sådant (%2).</translation>
    </message>
    <message>
        <source>%1 % of the English in letters; usual are %2 to %3 %.</source>
        <translation>%1 % av den engelska i bokstäver; vanligt är %2–%3 %.</translation>
    </message>
</context>
<context>
    <name>SheetData</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 är inte giltig JSON.</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, fältet %2: %3</translation>
    </message>
    <message>
        <source>a text must stand here.</source>
        <translation>här ska stå en text.</translation>
    </message>
    <message>
        <source>a text or null must stand here.</source>
        <translation>här ska stå en text eller null.</translation>
    </message>
    <message>
        <source>a list of texts must stand here.</source>
        <translation>här ska stå en lista med texter.</translation>
    </message>
    <message>
        <source>a whole number must stand here.</source>
        <translation>här ska stå ett heltal.</translation>
    </message>
    <message>
        <source>a day as 2026-11-21 must stand here.</source>
        <translation>här ska stå en dag som 2026-11-21.</translation>
    </message>
    <message>
        <source>true, false or null must stand here.</source>
        <translation>här ska stå true, false eller null.</translation>
    </message>
    <message>
        <source>one of these must stand here: %1.</source>
        <translation>ett av dessa ska stå här: %1.</translation>
    </message>
    <message>
        <source>an object must stand here.</source>
        <translation>här ska stå ett objekt.</translation>
    </message>
    <message>
        <source>a list must stand here.</source>
        <translation>här ska stå en lista.</translation>
    </message>
    <message>
        <source>this field is not known.</source>
        <translation>det här fältet är inte känt.</translation>
    </message>
    <message>
        <source>there is no fact “%1”.</source>
        <translation>faktumet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>the marker %1 is missing.</source>
        <translation>platsmärket %1 saknas.</translation>
    </message>
    <message>
        <source>days go from mo to su, each at most once.</source>
        <translation>dagarna går från mo till su, var och en högst en gång.</translation>
    </message>
    <message>
        <source>days and times as 09:00 are needed.</source>
        <translation>här behövs dagar och klockslag som 09:00.</translation>
    </message>
    <message>
        <source>this is not the number in “phone”.</source>
        <translation>det här är inte numret i ”phone”.</translation>
    </message>
    <message>
        <source>this id is there twice.</source>
        <translation>det här id:t står två gånger.</translation>
    </message>
    <message>
        <source>the topic “%1” is there twice.</source>
        <translation>ämnet ”%1” står två gånger.</translation>
    </message>
    <message>
        <source>phrases.json does not have this language.</source>
        <translation>phrases.json har inte det här språket.</translation>
    </message>
    <message>
        <source>a checked text names who checked it and on which day.</source>
        <translation>en granskad text säger vem som granskade den och vilken dag.</translation>
    </message>
    <message>
        <source>the title is not the one in %1.</source>
        <translation>rubriken är inte den i %1.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>%1 does not list the fact “%2”.</source>
        <translation>%1 räknar inte upp faktumet ”%2”.</translation>
    </message>
    <message>
        <source>there is no service “%1”.</source>
        <translation>tjänsten ”%1” finns inte.</translation>
    </message>
    <message>
        <source>“%1” has no number, or no name in this language.</source>
        <translation>”%1” har inget nummer, eller inget namn på det här språket.</translation>
    </message>
    <message>
        <source>there is no number “%1”.</source>
        <translation>talet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>what is asked of “%1” is not known.</source>
        <translation>det är oklart vad som frågas av ”%1”.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Infobladet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>A card has one language.</source>
        <translation>Ett kort har ett språk.</translation>
    </message>
    <message>
        <source>Side by side needs two languages.</source>
        <translation>Sida vid sida behövs två språk.</translation>
    </message>
    <message>
        <source>The sheet is not there in “%1”.</source>
        <translation>Infobladet finns inte på ”%1”.</translation>
    </message>
    <message>
        <source>an address as https://example.org must stand here.</source>
        <translation>här måste en adress stå, till exempel https://example.org.</translation>
    </message>
    <message>
        <source>twelve months are needed.</source>
        <translation>här behövs tolv månader.</translation>
    </message>
    <message>
        <source>In “%1” there is only a draft of this sheet so far.</source>
        <translation>På ”%1” finns hittills bara ett utkast av det här infobladet.</translation>
    </message>
    <message>
        <source>The two languages cannot stand side by side: %1</source>
        <translation>De två språken kan inte stå sida vid sida: %1</translation>
    </message>
    <message>
        <source>this entry is not valid JSON.</source>
        <translation>den här posten är inte giltig JSON.</translation>
    </message>
    <message>
        <source>nothing of this kind is known.</source>
        <translation>inget av det här slaget är känt.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>ett sådant ämne finns inte.</translation>
    </message>
    <message>
        <source>the fixed words around the texts (labels, days, stamps) are not there in this language.</source>
        <translation>de fasta orden runt texterna (etiketter, dagar, stämplar) finns inte på det här språket.</translation>
    </message>
    <message>
        <source>a name can be changed, not taken away.</source>
        <translation>ett namn kan ändras, inte tas bort.</translation>
    </message>
    <message>
        <source>This sheet prints what is no longer known, so it is not given until its text is corrected. %1</source>
        <translation>Det här infobladet skriver ut något som inte längre är känt, så det lämnas inte ut förrän texten har rättats. %1</translation>
    </message>
    <message>
        <source>this is not the tag of a language.</source>
        <translation>det här är ingen språkkod.</translation>
    </message>
</context>
<context>
    <name>SheetFonts</name>
    <message>
        <source>Latin</source>
        <translation>latinska</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrilliska</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grekiska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreiska</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailändska</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laotiska</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmeriska</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>burmesiska</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>etiopiska</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinesiska</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreanska</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japanska</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>symboler</translation>
    </message>
</context>
<context>
    <name>SheetLayout</name>
    <message>
        <source>No font on this computer has all the letters of this sheet (%1). Printing it would show empty boxes. Ask for the package %2 to be installed.</source>
        <translation>Det finns inget teckensnitt på den här datorn med alla tecken i infobladet (%1). På pappret skulle det bli tomma rutor. Be att paketet %2 installeras.</translation>
    </message>
    <message>
        <source>There is more to say than fits on a card.</source>
        <translation>Det finns mer att säga än vad som får plats på ett kort.</translation>
    </message>
</context>
<context>
    <name>SheetPack</name>
    <message>
        <source>%1 (%2), version %3</source>
        <translation>%1 (%2), version %3</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: indragen</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: inte granskad</translation>
    </message>
    <message>
        <source>%1: checked on %2 (%3)</source>
        <translation>%1: granskad %2 (%3)</translation>
    </message>
    <message>
        <source>Sheets about one&apos;s own thoughts never travel in one pack with the others.</source>
        <translation>Infoblad om ens egna tankar reser aldrig i samma paket som de andra.</translation>
    </message>
    <message>
        <source>There is no text %1.</source>
        <translation>Texten %1 finns inte.</translation>
    </message>
    <message>
        <source>The key that signs packs is damaged.</source>
        <translation>Nyckeln som undertecknar paket är skadad.</translation>
    </message>
    <message>
        <source>This file is not a sheet pack, or it is damaged.</source>
        <translation>Den här filen är inget infobladspaket, eller så är den skadad.</translation>
    </message>
    <message>
        <source>this names no sheet.</source>
        <translation>det här är inte namnet på något infoblad.</translation>
    </message>
    <message>
        <source>this names no fact.</source>
        <translation>det här är inte namnet på något faktum.</translation>
    </message>
    <message>
        <source>a text or fact is there twice.</source>
        <translation>en text eller ett faktum finns två gånger.</translation>
    </message>
    <message>
        <source>This pack was made with a newer version of the program. Update the program; nothing was changed.</source>
        <translation>Det här paketet är gjort med en nyare version av programmet. Uppdatera programmet; inget ändrades.</translation>
    </message>
    <message>
        <source>A pack needs the name of your organisation, in one line.</source>
        <translation>Ett paket behöver din organisations namn, på en rad.</translation>
    </message>
    <message>
        <source>There is nothing to put into the pack.</source>
        <translation>Det finns inget att lägga i paketet.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody answers for it. Nothing was changed.</source>
        <translation>Det här paketet är inte undertecknat, så ingen svarar för det. Inget ändrades.</translation>
    </message>
    <message>
        <source>The signature does not fit: the pack was changed after it was signed, or it is damaged. Nothing was changed.</source>
        <translation>Underskriften stämmer inte: paketet har ändrats efter att det undertecknades, eller så är det skadat. Inget ändrades.</translation>
    </message>
    <message>
        <source>The route %1 cannot be read.</source>
        <translation>Vägen %1 kan inte läsas.</translation>
    </message>
    <message>
        <source>Texts and routes of two rooms never travel in one pack.</source>
        <translation>Två avdelningars texter och vägar går aldrig i samma paket.</translation>
    </message>
    <message>
        <source>There is no route %1.</source>
        <translation>Det finns ingen väg %1.</translation>
    </message>
    <message>
        <source>this names no route.</source>
        <translation>det här nämner ingen väg.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-filen kunde inte skapas.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>This text is a draft: it is not handed out.</source>
        <translation>Den här texten är ett utkast: den delas inte ut.</translation>
    </message>
    <message>
        <source>This sheet has expired: what it says may no longer be true. Say why it is given all the same.</source>
        <translation>Det här infobladet är föråldrat: det som står där stämmer kanske inte längre. Säg varför det ges ändå.</translation>
    </message>
    <message>
        <source>This sheet was withdrawn from use. Say why it is given all the same.</source>
        <translation>Det här infobladet är indraget. Säg varför det ges ändå.</translation>
    </message>
</context>
<context>
    <name>SheetProof</name>
    <message>
        <source>no font has the letter U+%1 (%2)</source>
        <translation>inget teckensnitt har tecknet U+%1 (%2)</translation>
    </message>
    <message>
        <source>a line begins with “%1”</source>
        <translation>en rad börjar med ”%1”</translation>
    </message>
    <message>
        <source>a line ends with “%1”</source>
        <translation>en rad slutar med ”%1”</translation>
    </message>
    <message>
        <source>“%1” is torn at the end of a line</source>
        <translation>”%1” bryts i slutet av en rad</translation>
    </message>
    <message>
        <source>there is more to say than fits on a card</source>
        <translation>det finns mer att säga än vad som ryms på ett kort</translation>
    </message>
</context>
<context>
    <name>SheetTerms</name>
    <message>
        <source>day and night</source>
        <translation>dygnet runt</translation>
    </message>
    <message>
        <source>%1: the number was %2, now it is %3.</source>
        <translation>%1: numret var %2, nu är det %3.</translation>
    </message>
    <message>
        <source>%1: the number was %2 and is no longer in use.</source>
        <translation>%1: numret var %2 och används inte längre.</translation>
    </message>
    <message>
        <source>%1: the hours were %2, now they are %3.</source>
        <translation>%1: öppettiderna var %2, nu är de %3.</translation>
    </message>
    <message>
        <source>%1: the hours were %2; now they are not known.</source>
        <translation>%1: öppettiderna var %2; nu är de inte kända.</translation>
    </message>
    <message>
        <source>%1: the address was %2, now it is %3.</source>
        <translation>%1: adressen var %2, nu är den %3.</translation>
    </message>
    <message>
        <source>%1: the address was %2 and is no longer in use.</source>
        <translation>%1: adressen var %2 och används inte längre.</translation>
    </message>
    <message>
        <source>%1: it was free; now it may cost something.</source>
        <translation>%1: var avgiftsfri; nu kan det kosta något.</translation>
    </message>
    <message>
        <source>%1: it is free now.</source>
        <translation>%1: är nu avgiftsfri.</translation>
    </message>
    <message>
        <source>%1: no name was asked; now one may be.</source>
        <translation>%1: inget namn frågades; nu kan det frågas.</translation>
    </message>
    <message>
        <source>%1: no name is asked any more.</source>
        <translation>%1: inget namn frågas längre.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>%1: the paper says %2; that is no longer said.</source>
        <translation>%1: på pappret står %2; det sägs inte längre.</translation>
    </message>
    <message>
        <source>%1: it was %2, now it is %3.</source>
        <translation>%1: det var %2, nu är det %3.</translation>
    </message>
    <message>
        <source>The sheet was withdrawn.</source>
        <translation>Infobladet är indraget.</translation>
    </message>
    <message>
        <source>The sheet was withdrawn: %1</source>
        <translation>Infobladet är indraget: %1</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>Infobladet finns inte längre.</translation>
    </message>
    <message>
        <source>The text is a new one: version %1.</source>
        <translation>Texten är ny: version %1.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Granskat %1</translation>
    </message>
    <message>
        <source>Checked %1 by %2</source>
        <translation>Granskat %1 av %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Indraget</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Indraget: %1</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Inte på det här språket än</translation>
    </message>
    <message>
        <source>Only a draft so far</source>
        <translation>Bara ett utkast än så länge</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Föråldrat %1</translation>
    </message>
    <message numerus="yes">
        <source>Not checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Inte granskat, föråldras om %n dag</numerusform>
            <numerusform>Inte granskat, föråldras om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Inte granskat än</translation>
    </message>
    <message numerus="yes">
        <source>Checked, expires in %n day(s)</source>
        <translation>
            <numerusform>Granskat, föråldras om %n dag</numerusform>
            <numerusform>Granskat, föråldras om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>indraget</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>föråldrat</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>inte granskat</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>granskat</translation>
    </message>
    <message>
        <source>There is only a draft in this language. It is not handed out.</source>
        <translation>På det här språket finns bara ett utkast. Det delas inte ut.</translation>
    </message>
    <message>
        <source>This text was withdrawn from use. The paper says so, in its own language.</source>
        <translation>Den här texten är indragen. Det står på pappret, på dess eget språk.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Varför: %1</translation>
    </message>
    <message>
        <source>This text expired on %1: what it says may no longer be true. The paper says so, in its own language.</source>
        <translation>Den här texten blev föråldrad %1: det som står där stämmer kanske inte längre. Det står på pappret, på dess eget språk.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet. The paper says so, in its own language.</source>
        <translation>Ingen har ännu granskat den här texten. Det står på pappret, på dess eget språk.</translation>
    </message>
    <message>
        <source>%1. Good through %2.</source>
        <translation>%1. Gäller till och med %2.</translation>
    </message>
    <message>
        <source>Fixed words: %1</source>
        <translation>Fasta ord: %1</translation>
    </message>
    <message>
        <source>Prints what is no longer known</source>
        <translation>Skriver ut något som inte längre är känt</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>ska rättas</translation>
    </message>
    <message>
        <source>%1: the languages were %2, now they are %3.</source>
        <translation>%1: språken var %2, nu är de %3.</translation>
    </message>
    <message>
        <source>%1: the languages were %2; now they are not known.</source>
        <translation>%1: språken var %2; nu är de inte kända.</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>the text cannot be read.</source>
        <translation>texten går inte att läsa.</translation>
    </message>
    <message>
        <source>before the first row: %1</source>
        <translation>före första raden: %1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>a title, a lead paragraph and numbered rows are needed.</source>
        <translation>en rubrik, en ingress och numrerade rader behövs.</translation>
    </message>
    <message>
        <source>the comment naming the facts is missing.</source>
        <translation>kommentaren som anger fakta saknas.</translation>
    </message>
    <message>
        <source>a list within a row.</source>
        <translation>en lista inom en rad.</translation>
    </message>
    <message>
        <source>only headings, paragraphs and numbered rows may stand here.</source>
        <translation>bara rubriker, stycken och numrerade rader får stå här.</translation>
    </message>
    <message>
        <source>only bold and emphasis may stand within a text.</source>
        <translation>bara fetstil och kursiv får stå inne i en text.</translation>
    </message>
    <message>
        <source>write the character itself; HTML and line breaks have no place here.</source>
        <translation>skriv själva tecknet; HTML och radbrytningar hör inte hemma här.</translation>
    </message>
    <message>
        <source>a row holds one paragraph.</source>
        <translation>en rad har ett stycke.</translation>
    </message>
    <message>
        <source>the text begins with its title.</source>
        <translation>texten börjar med sin rubrik.</translation>
    </message>
    <message>
        <source>one title (#), then headings (##).</source>
        <translation>en huvudrubrik (#), sedan mellanrubriker (##).</translation>
    </message>
    <message>
        <source>rows are numbered 1, 2, 3 … through the whole sheet.</source>
        <translation>raderna numreras 1, 2, 3 … genom hela infobladet.</translation>
    </message>
    <message>
        <source>a title is plain text.</source>
        <translation>en rubrik är ren text.</translation>
    </message>
    <message>
        <source>this is empty.</source>
        <translation>det här är tomt.</translation>
    </message>
    <message>
        <source>a paragraph without a number may only be the lead or a call.</source>
        <translation>ett stycke utan nummer får bara vara ingressen eller ett telefonnummer.</translation>
    </message>
    <message>
        <source>HTML may only be the comment naming the facts of the row above.</source>
        <translation>HTML får bara vara kommentaren som anger fakta för raden ovanför.</translation>
    </message>
    <message>
        <source>a placeholder is not closed.</source>
        <translation>en platshållare är inte stängd.</translation>
    </message>
    <message>
        <source>the placeholder “%1” is not known.</source>
        <translation>platshållaren ”%1” är inte känd.</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1: det här är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>%1, row %2: this is not built as the original text is.</source>
        <translation>%1, rad %2: det här är inte byggt som originaltexten.</translation>
    </message>
    <message>
        <source>%1: rows are missing, or there are too many.</source>
        <translation>%1: rader saknas, eller så är de för många.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>What was published before cannot be read, so no new statistics can be made safely. Nothing was changed.</source>
        <translation>Det som publicerats tidigare kan inte läsas, så ny statistik kan inte göras tryggt. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is not a situational picture that can be read: %1 Nothing was taken in.</source>
        <translation>Den här lägesbilden kan inte läsas: %1 Ingenting togs in.</translation>
    </message>
    <message>
        <source>It has a table that is not known: %1.</source>
        <translation>Den har en tabell som inte är känd: %1.</translation>
    </message>
    <message>
        <source>A row of the table %1 is broken.</source>
        <translation>En rad i tabellen %1 är trasig.</translation>
    </message>
    <message>
        <source>The table %1 has a number that should be hidden or is none.</source>
        <translation>Tabellen %1 har ett tal som borde vara dolt eller inte är något tal.</translation>
    </message>
    <message>
        <source>The file says nothing of being one.</source>
        <translation>Filen säger inte att den är en sådan.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Den har skrivits med en annan version av programmet.</translation>
    </message>
    <message>
        <source>Its days are no period.</source>
        <translation>Dess dagar är ingen period.</translation>
    </message>
    <message>
        <source>It does not say from which number on counts are shown.</source>
        <translation>Den säger inte från vilket tal antal visas.</translation>
    </message>
    <message>
        <source>It has the table %1 twice.</source>
        <translation>Tabellen %1 finns två gånger i den.</translation>
    </message>
    <message>
        <source>The first day must be a day, and not after the last one.</source>
        <translation>Den första dagen måste vara en dag, och inte efter den sista.</translation>
    </message>
    <message>
        <source>They are of different days.</source>
        <translation>De gäller olika dagar.</translation>
    </message>
    <message>
        <source>They are of different regions.</source>
        <translation>De gäller olika regioner.</translation>
    </message>
    <message>
        <source>They are of different rooms.</source>
        <translation>De är från olika avdelningar.</translation>
    </message>
    <message>
        <source>One organisation is there more than once.</source>
        <translation>Samma organisation är med mer än en gång.</translation>
    </message>
</context>
<context>
    <name>StatisticsPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Counts below %1, or of fewer than %1 people, are hidden, and others from which one could be computed.</source>
        <translation>Tal under %1, eller om färre än %1 personer, är dolda, liksom andra som de kunde räknas ut från.</translation>
    </message>
</context>
<context>
    <name>StatisticsTerms</name>
    <message>
        <source>Contacts by channel</source>
        <translation>Kontakter enligt kontaktsätt</translation>
    </message>
    <message>
        <source>People met on outreach rounds</source>
        <translation>Människor som möttes i uppsökande arbete</translation>
    </message>
    <message>
        <source>Clients who had a contact</source>
        <translation>Klienter som hade en kontakt</translation>
    </message>
    <message>
        <source>Languages of these clients</source>
        <translation>Dessa klienters språk</translation>
    </message>
    <message>
        <source>Topics of contacts</source>
        <translation>Kontakternas ämnen</translation>
    </message>
    <message>
        <source>Kinds of violence talked about</source>
        <translation>Former av våld som det talades om</translation>
    </message>
    <message>
        <source>Steps of paths by route and state</source>
        <translation>Stigarnas steg enligt väg och läge</translation>
    </message>
    <message>
        <source>Handouts by topic</source>
        <translation>Utlämnade infoblad enligt ämne</translation>
    </message>
    <message>
        <source>Handouts by language</source>
        <translation>Utlämnade infoblad enligt språk</translation>
    </message>
    <message>
        <source>Referrals by state</source>
        <translation>Remisser enligt läge</translation>
    </message>
    <message>
        <source>Training and network work: events</source>
        <translation>Utbildning och nätverksarbete: tillfällen</translation>
    </message>
    <message>
        <source>Training and network work: people</source>
        <translation>Utbildning och nätverksarbete: människor</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>For the network</source>
        <translation>För nätverket</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>För alla</translation>
    </message>
    <message>
        <source>For own work</source>
        <translation>För eget arbete</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Utan dag</translation>
    </message>
    <message>
        <source>All of this table is hidden: statistics of so many different days and regions were given out before that it cannot be checked what could be computed from it.</source>
        <translation>Hela den här tabellen är dold: statistik för så många olika dagar och regioner har lämnats ut tidigare att det inte går att kontrollera vad som kunde räknas ut från den.</translation>
    </message>
    <message>
        <source>Rows of fewer than %1, or of fewer than %1 people, are not listed, nor any row from which such a number could be computed.</source>
        <translation>Rader med färre än %1, eller om färre än %1 personer, tas inte med, inte heller rader som ett sådant tal kunde räknas ut från.</translation>
    </message>
    <message>
        <source>– means: fewer than %1, or of fewer than %1 people, or hidden so that such a number cannot be computed.</source>
        <translation>– betyder: färre än %1, eller om färre än %1 personer, eller dolt så att ett sådant tal inte kan räknas ut.</translation>
    </message>
    <message>
        <source>There is nothing to show for these days yet. As you write down your work, its numbers appear here.</source>
        <translation>Det finns ännu inget att visa för de här dagarna. När du antecknar ditt arbete kommer dess siffror fram här.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store file is damaged: some of its bytes changed. The program has not touched it. Open your latest backup, and keep this file.</source>
        <translation>Arkivfilen är skadad: några av dess byte har ändrats. Programmet har inte rört den. Öppna din senaste säkerhetskopia och behåll den här filen.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still there. Free some space and try again.</source>
        <translation>Disken är full. Det som sparats tidigare finns kvar. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The store cannot be written to here. Nothing was changed. Check the access rights of the folder.</source>
        <translation>Det går inte att skriva i arkivet här. Inget ändrades. Kontrollera mappens åtkomsträttigheter.</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there first. Nothing was changed.</source>
        <translation>Arkivet är öppet i ett annat fönster eller program. Stäng det där först. Inget ändrades.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is still there. Check the disk and try again.</source>
        <translation>Disken kunde inte läsas eller skrivas. Det som sparats tidigare finns kvar. Kontrollera disken och försök igen.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the store. What was saved before is still there.</source>
        <translation>Något oväntat hände i arkivet. Det som sparats tidigare finns kvar.</translation>
    </message>
    <message>
        <source>This store was made with a newer version of the program. Update the program; nothing was changed.</source>
        <translation>Det här arkivet är gjort med en nyare version av programmet. Uppdatera programmet; inget ändrades.</translation>
    </message>
    <message>
        <source>The new files could not be written safely. What was saved before is still there. Check the disk and try again.</source>
        <translation>De nya filerna kunde inte skrivas säkert. Det som sparats tidigare finns kvar. Kontrollera disken och försök igen.</translation>
    </message>
    <message>
        <source>This build of the program has no search. Install it anew.</source>
        <translation>Den här versionen av programmet saknar sökning. Installera programmet på nytt.</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a store. Nothing was changed.</source>
        <translation>Filen är ett annat programs databas, inget arkiv. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was not touched. Open it, or choose another name.</source>
        <translation>Det finns redan en fil med det namnet. Den lämnades orörd. Öppna den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>Det finns inget arkiv på den här platsen.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A key of this laptop is not the right one. Nothing was changed.</source>
        <translation>En av den här datorns nycklar är inte den rätta. Inget ändrades.</translation>
    </message>
    <message>
        <source>Somebody in the team uses a newer version of the program. Update this one; nothing was changed.</source>
        <translation>Någon i teamet använder en nyare version av programmet. Uppdatera programmet här; inget ändrades.</translation>
    </message>
    <message>
        <source>A laptop tried to change who is in the team and was not allowed to. Nothing was changed.</source>
        <translation>En dator försökte ändra vilka som är med i teamet och hade inte lov till det. Inget ändrades.</translation>
    </message>
    <message>
        <source>What was written here could not be made ready for the others. It is kept on this laptop; nothing was lost.</source>
        <translation>Det som skrivits här kunde inte göras klart för de andra. Det finns kvar på den här datorn; inget gick förlorat.</translation>
    </message>
    <message>
        <source>Stopped. What was sent and received so far stays.</source>
        <translation>Avbrutet. Det som hittills skickats och tagits emot finns kvar.</translation>
    </message>
    <message>
        <source>The meeting place does not keep what it is given. Nothing was lost here. Try again later, or use another place.</source>
        <translation>Synkroniseringsplatsen behåller inte det som den får. Inget gick förlorat här. Försök igen senare, eller använd en annan plats.</translation>
    </message>
    <message>
        <source>The place answers, but does not give back what was put there.</source>
        <translation>Platsen svarar, men ger inte tillbaka det som lades dit.</translation>
    </message>
    <message>
        <source>This laptop is in no team yet. Begin a team, or join one.</source>
        <translation>Den här datorn är inte med i något team än. Börja ett team, eller gå med i ett.</translation>
    </message>
    <message>
        <source>Something that came from the others is damaged or was changed on the way. It was not used; nothing on this laptop was changed.</source>
        <translation>Något som kom från de andra är skadat eller har ändrats på vägen. Det användes inte; inget på den här datorn ändrades.</translation>
    </message>
    <message>
        <source>Another laptop of the team uses a newer version of Rinnalla. Update this one, then synchronise again. Nothing is lost until then.</source>
        <translation>En annan dator i teamet har en nyare version av Rinnalla. Uppdatera programmet här och synkronisera sedan igen. Inget går förlorat innan dess.</translation>
    </message>
    <message>
        <source>There is no key to seal with. Nothing was lost here. If this stays so, the team has to be begun anew.</source>
        <translation>Det finns ingen nyckel att försegla med. Ingenting gick förlorat här. Om det förblir så måste teamet startas på nytt.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Looking what is new</source>
        <translation>Ser efter vad som är nytt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Tar emot</translation>
    </message>
    <message>
        <source>Receiving everything for the first time</source>
        <translation>Tar emot allt för första gången</translation>
    </message>
    <message>
        <source>Packing everything for laptops that join later</source>
        <translation>Packar allt för datorer som går med senare</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Avslutar</translation>
    </message>
    <message>
        <source>The meeting place went back in time</source>
        <translation>Synkroniseringsplatsen gick tillbaka i tiden</translation>
    </message>
    <message>
        <source>It shows an older state than it did before, as after an old copy was brought back. Nothing is lost: each laptop puts back what it has.</source>
        <translation>Den visar ett äldre läge än förut, som när en gammal kopia tagits i bruk. Inget är förlorat: varje dator lägger tillbaka det den har.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the meeting place. Ask everybody in the team to synchronise once.</source>
        <translation>Berätta för den som sköter synkroniseringsplatsen. Be alla i teamet att synkronisera en gång.</translation>
    </message>
    <message>
        <source>The meeting place was empty</source>
        <translation>Synkroniseringsplatsen var tom</translation>
    </message>
    <message>
        <source>Everything that lay there is gone. Nothing was deleted here because of it: each laptop puts back what it has.</source>
        <translation>Allt som låg där är borta. Inget togs bort här på grund av det: varje dator lägger tillbaka det den har.</translation>
    </message>
    <message>
        <source>Check that the address is the right one. If it is, ask everybody in the team to synchronise once.</source>
        <translation>Kontrollera att adressen är den rätta. Om den är det, be alla i teamet att synkronisera en gång.</translation>
    </message>
    <message>
        <source>A laptop shows two different pasts</source>
        <translation>En dator visar två olika historier</translation>
    </message>
    <message>
        <source>Its file may have been copied and used in two places. What came after that is not taken in.</source>
        <translation>Dess fil kan ha kopierats och använts på två ställen. Det som kom efter det tas inte emot.</translation>
    </message>
    <message>
        <source>Ask the person whose laptop it is. If nobody can explain it, an administrator shuts the laptop out.</source>
        <translation>Fråga den vars dator det är. Om ingen kan förklara det stänger en administratör ute datorn.</translation>
    </message>
    <message>
        <source>Two laptops do not show the same</source>
        <translation>Två datorer visar inte samma sak</translation>
    </message>
    <message>
        <source>They have the same edits and yet different records. This is a fault of the program, not of anybody in the team.</source>
        <translation>De har samma ändringar men olika poster. Felet ligger i programmet, inte hos någon i teamet.</translation>
    </message>
    <message>
        <source>Make a backup on both laptops and tell whoever looks after the program.</source>
        <translation>Gör en säkerhetskopia på båda datorerna och berätta för den som sköter programmet.</translation>
    </message>
    <message>
        <source>Something arrived damaged</source>
        <translation>Något kom fram skadat</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way, and was not taken in. The laptop it came from sends it again the next time it synchronises.</source>
        <translation>Det klipptes av eller ändrades på vägen och togs inte emot. Datorn som det kom från skickar det igen nästa gång den synkroniserar.</translation>
    </message>
    <message>
        <source>If this comes often, another stick or meeting place is better.</source>
        <translation>Om det här kommer ofta är ett annat minne eller en annan synkroniseringsplats bättre.</translation>
    </message>
    <message>
        <source>Something lies there that nobody in the team made</source>
        <translation>Där ligger något som ingen i teamet har gjort</translation>
    </message>
    <message>
        <source>It was not taken in. Somebody else can write to the meeting place, or it was put under a wrong name.</source>
        <translation>Det togs inte emot. Någon annan kan skriva på synkroniseringsplatsen, eller så har det lagts dit under fel namn.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the meeting place, and change its password if others know it.</source>
        <translation>Berätta för den som sköter synkroniseringsplatsen, och byt dess lösenord om andra kan det.</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock is wrong</source>
        <translation>En dators klocka går fel</translation>
    </message>
    <message>
        <source>It is off by more than a day. Everything is taken in all the same, but times written on that laptop are not right.</source>
        <translation>Den går mer än ett dygn fel. Allt tas emot ändå, men tider som skrivs på den datorn stämmer inte.</translation>
    </message>
    <message>
        <source>Set the date and the time of that laptop.</source>
        <translation>Ställ in rätt dag och tid på den datorn.</translation>
    </message>
    <message>
        <source>This laptop goes on from a backup</source>
        <translation>Den här datorn fortsätter från en säkerhetskopia</translation>
    </message>
    <message>
        <source>What was written here after the backup came back from the team, as far as it had been sent. For the team this laptop is a new one of the same name.</source>
        <translation>Det som skrivits här efter säkerhetskopian kom tillbaka från teamet, om det hade hunnit skickas. För teamet är den här datorn en ny med samma namn.</translation>
    </message>
    <message>
        <source>Look whether the last things written before the backup was brought back are all here.</source>
        <translation>Se efter att det sista som skrevs innan säkerhetskopian togs i bruk finns här.</translation>
    </message>
    <message>
        <source>Something cannot be opened yet</source>
        <translation>Något går inte att öppna än</translation>
    </message>
    <message>
        <source>The key for it has not come. It waits and nothing is lost.</source>
        <translation>Nyckeln till det har inte kommit. Det väntar, och inget är förlorat.</translation>
    </message>
    <message>
        <source>Ask somebody else in the team to synchronise, and then synchronise here again.</source>
        <translation>Be någon annan i teamet att synkronisera, och synkronisera sedan här igen.</translation>
    </message>
    <message>
        <source>A laptop has a newer program</source>
        <translation>En dator har ett nyare program</translation>
    </message>
    <message>
        <source>What only the newer program knows is kept here and shown after an update.</source>
        <translation>Det som bara det nyare programmet känner till finns kvar här och visas efter en uppdatering.</translation>
    </message>
    <message>
        <source>Update the program on this laptop.</source>
        <translation>Uppdatera programmet på den här datorn.</translation>
    </message>
    <message>
        <source>A laptop that was shut out went on sending</source>
        <translation>En utestängd dator fortsatte att skicka</translation>
    </message>
    <message>
        <source>What it sent after it was shut out was put aside and changes nothing. Administrators can read it on this page.</source>
        <translation>Det som den skickade efter att ha stängts ute lades åt sidan och ändrar inget. Administratörer kan läsa det på den här sidan.</translation>
    </message>
    <message>
        <source>If the laptop was lost or stolen, somebody is using it: tell the person responsible for data protection.</source>
        <translation>Om datorn har försvunnit eller stulits använder någon den: berätta för den som ansvarar för dataskyddet.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>This laptop was shut out of the team. What is here stays here.</source>
        <translation>Den här datorn har stängts ute ur teamet. Det som finns här finns kvar.</translation>
    </message>
    <message>
        <source>The request is sent. Ask whoever invited you to synchronise, and then synchronise here again.</source>
        <translation>Förfrågan är skickad. Be den som bjöd in dig att synkronisera, och synkronisera sedan här igen.</translation>
    </message>
    <message>
        <source>This laptop is in the team now.</source>
        <translation>Den här datorn är nu med i teamet.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) were let in: compare the words below.</source>
        <translation>
            <numerusform>%n dator släpptes in: jämför orden här nedanför.</numerusform>
            <numerusform>%n datorer släpptes in: jämför orden här nedanför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) sent.</source>
        <translation>
            <numerusform>%n ändring skickad.</numerusform>
            <numerusform>%n ändringar skickade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) received.</source>
        <translation>
            <numerusform>%n ändring mottagen.</numerusform>
            <numerusform>%n ändringar mottagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting place had lost something; it was put back.</source>
        <translation>Synkroniseringsplatsen hade förlorat något; det lades tillbaka.</translation>
    </message>
    <message>
        <source>Something waits for a laptop that has not synchronised yet.</source>
        <translation>Något väntar på en dator som inte har synkroniserat än.</translation>
    </message>
    <message>
        <source>Last synchronised: %1</source>
        <translation>Senast synkroniserat: %1</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>Inte synkroniserat än.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not yet sent.</source>
        <translation>
            <numerusform>%n ändring är inte skickad än.</numerusform>
            <numerusform>%n ändringar är inte skickade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything written here has been sent.</source>
        <translation>Allt som skrivits här har skickats.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not yet sent</source>
        <translation>
            <numerusform>%n ändring inte skickad</numerusform>
            <numerusform>%n ändringar inte skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>last synchronised %1</source>
        <translation>senast synkroniserat %1</translation>
    </message>
    <message>
        <source>not synchronised yet</source>
        <translation>inte synkroniserat än</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new. Everybody has the same.</source>
        <translation>Inget nytt. Alla har samma uppgifter.</translation>
    </message>
</context>
<context>
    <name>SystemOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>This laptop is in a team already.</source>
        <translation>Den här datorn är redan med i ett team.</translation>
    </message>
    <message>
        <source>Only an administrator of the team can invite.</source>
        <translation>Bara en administratör i teamet kan bjuda in.</translation>
    </message>
    <message>
        <source>This laptop is in a team already, or has asked to join one.</source>
        <translation>Den här datorn är redan med i ett team, eller har bett att få gå med i ett.</translation>
    </message>
    <message>
        <source>Only an administrator of the team can shut a laptop out.</source>
        <translation>Bara en administratör i teamet kan stänga ute en dator.</translation>
    </message>
    <message>
        <source>This laptop is not in the team any more.</source>
        <translation>Den här datorn är inte längre med i teamet.</translation>
    </message>
    <message>
        <source>A laptop cannot shut itself out. Ask another administrator.</source>
        <translation>En dator kan inte stänga ute sig själv. Be en annan administratör.</translation>
    </message>
    <message>
        <source>Only an administrator of the team can change this.</source>
        <translation>Bara en administratör i teamet kan ändra det här.</translation>
    </message>
    <message>
        <source>The team needs one administrator at least. Make somebody else one first.</source>
        <translation>Teamet behöver minst en administratör. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>den här datorn</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>dator %1</translation>
    </message>
    <message>
        <source>Only a laptop that was shut out, or is no administrator&apos;s, can leave its team.</source>
        <translation>Bara en dator som har stängts ute, eller som inte är en administratörs, kan lämna sitt team.</translation>
    </message>
    <message>
        <source>There are two versions of something. Choose between them first.</source>
        <translation>Det finns två versioner av något. Välj mellan dem först.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A near day without its year, in Qt&apos;s letters for dates: weekday, day, month. English writes Thu 19 Nov.</extracomment>
        <translation>ddd d.M</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it: Thu 19 Nov, 13:05</extracomment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chatt</translation>
    </message>
    <message>
        <source>Office visit</source>
        <translation>Besök på kontoret</translation>
    </message>
    <message>
        <source>Outreach: street or venue</source>
        <translation>Uppsökande: gata eller annan plats</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Ledsagning</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På nätet</translation>
    </message>
    <message>
        <source>Consultation by a professional</source>
        <translation>Konsultation till yrkesperson</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Inte diskuterat</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterat</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Erbjudet</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Told, decided otherwise</source>
        <translation>Berättat, beslöt annorlunda</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Inte möjligt</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fysiskt</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation>Sexuellt</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Psykiskt</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Ekonomiskt</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>Stalkning</translation>
    </message>
    <message>
        <source>Honour-related</source>
        <translation>Hedersrelaterat</translation>
    </message>
    <message>
        <source>Human trafficking</source>
        <translation>Människohandel</translation>
    </message>
    <message>
        <source>Exploitation at work</source>
        <translation>Arbetsrelaterat utnyttjande</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Fickkort</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Neutralt kort</translation>
    </message>
    <message>
        <source>Given orally</source>
        <translation>Gett muntligt</translation>
    </message>
    <message>
        <source>Given in writing</source>
        <translation>Gett skriftligt</translation>
    </message>
    <message>
        <source>Client consents</source>
        <translation>Klienten samtycker</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Client arrived</source>
        <translation>Klienten är framme</translation>
    </message>
    <message>
        <source>Client decided otherwise</source>
        <translation>Klienten beslöt annorlunda</translation>
    </message>
    <message>
        <source>Partner could not take it</source>
        <translation>Samarbetsparten kunde inte ta emot</translation>
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
        <translation>Personen ber om det nu</translation>
    </message>
    <message>
        <source>Read through together with an interpreter</source>
        <translation>Läst igenom tillsammans med en tolk</translation>
    </message>
    <message>
        <source>No checked text in this language</source>
        <translation>Ingen granskad text på det här språket</translation>
    </message>
    <message>
        <source>Neutral card or sheet</source>
        <translation>Neutralt kort eller blad</translation>
    </message>
    <message>
        <source>Neutral sheet</source>
        <translation>Neutralt blad</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The text is damaged, or it is not written in %1. Nothing was kept.</source>
        <translation>Texten är skadad, eller inte skriven i %1. Ingenting sparades.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>There is no encoding of the name %1.</source>
        <translation>Det finns ingen teckenkodning med namnet %1.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>To come back to on %1: done</source>
        <translation>Att återkomma till %1: klart</translation>
    </message>
    <message>
        <source>To come back to on %1</source>
        <translation>Att återkomma till %1</translation>
    </message>
    <message>
        <source>Added %1:</source>
        <translation>Tillagt %1:</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Steg: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>Valde: %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Tidsfrist %1</translation>
    </message>
    <message>
        <source>Going along %1</source>
        <translation>Ledsagning %1</translation>
    </message>
    <message>
        <source>Sheet given: %1</source>
        <translation>Infoblad utdelat: %1</translation>
    </message>
    <message>
        <source>Is paper safe? Asked: yes.</source>
        <translation>Är papper tryggt? Frågat: ja.</translation>
    </message>
    <message>
        <source>Is paper safe? Asked: no.</source>
        <translation>Är papper tryggt? Frågat: nej.</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Samtycke: %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Gavs %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Återtogs %1</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Two versions, to choose: %1</source>
        <translation>Två versioner att välja mellan: %1</translation>
    </message>
    <message>
        <source>Told of a change %1</source>
        <translation>Ändring berättad %1</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Ändrat sedan dess:</translation>
    </message>
    <message>
        <source>Own paper given: %1</source>
        <translation>Eget papper utdelat: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Given though not checked or not in use any more: %1</source>
        <translation>Utdelat fast det inte är granskat eller inte längre är i bruk: %1</translation>
    </message>
    <message>
        <source>Is paper safe? Not asked.</source>
        <translation>Är papper tryggt? Inte frågat.</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Talk: %1</source>
        <translation>Samtal: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad på nytt</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Läge: %1</translation>
    </message>
</context>
<context>
    <name>TodayLists</name>
    <message>
        <source>Unfinished contact</source>
        <translation>Halvfärdig kontakt</translation>
    </message>
    <message>
        <source>Unfinished new client</source>
        <translation>Halvfärdig ny klient</translation>
    </message>
    <message>
        <source>Unfinished changes to a client</source>
        <translation>Halvfärdiga ändringar i en klient</translation>
    </message>
    <message>
        <source>Unfinished step</source>
        <translation>Halvfärdigt steg</translation>
    </message>
    <message>
        <source>Unfinished addition to a note</source>
        <translation>Halvfärdigt tillägg till en anteckning</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen särskild klient</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Försenat: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, om %n dag</numerusform>
            <numerusform>%1, om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be handed out since %1; it needs checking</source>
        <translation>Delas inte ut efter %1; behöver granskas</translation>
    </message>
    <message>
        <source>Good through %1; it needs checking</source>
        <translation>Gäller till och med %1; behöver granskas</translation>
    </message>
    <message>
        <source>the pair on duty</source>
        <translation>arbetsparet i tur</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>I dag kl. %1</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>Två versioner: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Uppföljningen är klar</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Utdelat %1</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Öppna infobladet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Kept: told of the change</source>
        <translation>Antecknat: ändringen är berättad</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Blev det av?</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Blev av</translation>
    </message>
    <message>
        <source>Appointment done</source>
        <translation>Mötet blev av</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Mötet inställt</translation>
    </message>
    <message>
        <source>Looked at; next on %1</source>
        <translation>Sett över; nästa gång %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sett över</translation>
    </message>
    <message>
        <source>Unfinished sheet text</source>
        <translation>Halvfärdig infobladstext</translation>
    </message>
    <message>
        <source>Unfinished number or service</source>
        <translation>Halvfärdigt nummer eller halvfärdig tjänst</translation>
    </message>
    <message>
        <source>Unfinished activity</source>
        <translation>Halvfärdig anteckning om nätverksarbete</translation>
    </message>
    <message>
        <source>Unfinished resource</source>
        <translation>Halvfärdigt material</translation>
    </message>
    <message>
        <source>Unfinished talk</source>
        <translation>Halvfärdigt samtal</translation>
    </message>
    <message>
        <source>Unfinished words of a language</source>
        <translation>Ett språks halvfärdiga ord</translation>
    </message>
    <message>
        <source>Unfinished partner organisation</source>
        <translation>Halvfärdig samarbetspart</translation>
    </message>
    <message>
        <source>Unfinished service of a partner</source>
        <translation>Samarbetspartens halvfärdiga tjänst</translation>
    </message>
    <message>
        <source>Unfinished place of a partner</source>
        <translation>Samarbetspartens halvfärdiga plats</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Det kom ut</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Det kom inte</translation>
    </message>
    <message>
        <source>Not written down as given any more</source>
        <translation>Inte längre antecknat som utlämnat</translation>
    </message>
    <message>
        <source>The program was locked or ended while this paper was on its way. Did it come out? It is written down as given.</source>
        <translation>Programmet låstes eller avslutades medan papperet var på väg. Kom det ut? Det är antecknat som utlämnat.</translation>
    </message>
    <message>
        <source>nothing new since %1</source>
        <translation>inget nytt sedan %1</translation>
    </message>
    <message>
        <source>Keep for a year</source>
        <translation>Behåll ett år</translation>
    </message>
    <message>
        <source>Kept for a year</source>
        <translation>Behålls ett år</translation>
    </message>
    <message>
        <source>Unfinished appointment</source>
        <translation>Halvfärdigt möte</translation>
    </message>
    <message>
        <source>Unfinished goal</source>
        <translation>Halvfärdigt mål</translation>
    </message>
    <message>
        <source>Unfinished referral</source>
        <translation>Halvfärdig remiss</translation>
    </message>
    <message>
        <source>Unfinished consent</source>
        <translation>Halvfärdigt samtycke</translation>
    </message>
    <message>
        <source>Unfinished identity</source>
        <translation>Halvfärdiga identitetsuppgifter</translation>
    </message>
    <message>
        <source>Unfinished route</source>
        <translation>Halvfärdig väg</translation>
    </message>
    <message>
        <source>The consent does not hold any more. Tell the partner.</source>
        <translation>Samtycket gäller inte längre. Berätta det för partnern.</translation>
    </message>
</context>
<context>
    <name>VCardCards</name>
    <message>
        <source>Line %1: %2 Nothing was kept.</source>
        <translation>Rad %1: %2 Ingenting sparades.</translation>
    </message>
    <message>
        <source>It is longer than any card has.</source>
        <translation>Den är längre än något kort.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>The card that begins here does not end. The file was not saved whole.</source>
        <translation>Kortet som börjar här slutar inte. Filen sparades inte hel.</translation>
    </message>
    <message>
        <source>There is no card in the file. Nothing was kept.</source>
        <translation>Det finns inget kort i filen. Ingenting sparades.</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Den har inget namn.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>VCardWriter</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Exporten avbröts.</translation>
    </message>
</context>
<context>
    <name>WebDavRelay</name>
    <message>
        <source>The server&apos;s certificate has expired. Tell whoever looks after the server; and check the date of this computer.</source>
        <translation>Serverns certifikat har gått ut. Berätta för den som sköter servern, och kontrollera datumet på den här datorn.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the date and time of this computer.</source>
        <translation>Serverns certifikat gäller inte än. Kontrollera dag och tid på den här datorn.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name than the one in the address. Check the address.</source>
        <translation>Serverns certifikat hör till ett annat namn än det i adressen. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know. If your organisation has its own, add its certificate to the settings of this place.</source>
        <translation>Serverns certifikat kommer från en utfärdare som den här datorn inte känner till. Om din organisation har en egen, lägg till dess certifikat i inställningarna för den här platsen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been withdrawn. Tell whoever looks after the server.</source>
        <translation>Serverns certifikat har återkallats. Berätta för den som sköter servern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be accepted. Tell whoever looks after the server.</source>
        <translation>Serverns certifikat kan inte godkännas. Berätta för den som sköter servern.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent.</source>
        <translation>Servern kunde inte visa att den är den rätta, så inget skickades.</translation>
    </message>
    <message>
        <source>The server was not found. Check the connection to the Internet, and the address.</source>
        <translation>Servern hittades inte. Kontrollera internetförbindelsen och adressen.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address, or try again later.</source>
        <translation>Servern svarar inte. Kontrollera adressen, eller försök igen senare.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server came about, so nothing was sent. Check the address and its port; or tell whoever looks after the server.</source>
        <translation>Ingen krypterad förbindelse till servern kom till stånd, så inget skickades. Kontrollera adressen och dess port, eller berätta för den som sköter servern.</translation>
    </message>
    <message>
        <source>The network you are in asks for a password of its own. Use another network.</source>
        <translation>Nätverket du är i frågar efter ett eget lösenord. Använd ett annat nätverk.</translation>
    </message>
    <message>
        <source>What answers at this address is no WebDAV server. Check the address.</source>
        <translation>Det som svarar på den här adressen är ingen WebDAV-server. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>No connection to the server came about in time. Check the connection to the Internet, or try again later.</source>
        <translation>Förbindelsen till servern kom inte till stånd i tid. Kontrollera internetförbindelsen, eller försök igen senare.</translation>
    </message>
    <message>
        <source>The server sends more than there can be. Check the address; or tell whoever looks after the server.</source>
        <translation>Servern skickar mer än vad som är möjligt. Kontrollera adressen, eller berätta för den som sköter servern.</translation>
    </message>
    <message>
        <source>The server has stopped answering. Nothing is lost: try again later.</source>
        <translation>Servern har slutat svara. Inget är förlorat: försök igen senare.</translation>
    </message>
    <message>
        <source>The server does not accept the user name or the password. With Nextcloud, make an app password (Settings, Security) and type it in here.</source>
        <translation>Servern godkänner inte användarnamnet eller lösenordet. I Nextcloud, skapa ett applösenord (Inställningar, Säkerhet) och skriv det här.</translation>
    </message>
    <message>
        <source>The server does not let this user into the folder. Ask for the right to write there; with Nextcloud, check that the app password may reach files.</source>
        <translation>Servern släpper inte in den här användaren i mappen. Be om rätt att skriva där; i Nextcloud, kontrollera att applösenordet ger tillgång till filer.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Free some there, then synchronise again.</source>
        <translation>Det finns inget utrymme kvar på servern. Frigör utrymme där och synkronisera sedan igen.</translation>
    </message>
    <message>
        <source>The server does not take files of this size. Tell whoever looks after it.</source>
        <translation>Servern tar inte emot filer av den här storleken. Berätta för den som sköter den.</translation>
    </message>
    <message>
        <source>The server is busy or being looked after. Nothing is lost: try again later.</source>
        <translation>Servern är upptagen, eller så underhålls den. Inget är förlorat: försök igen senare.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here. Check the address; or tell whoever looks after the server.</source>
        <translation>Servern gav ett svar som är obegripligt här. Kontrollera adressen, eller berätta för den som sköter servern.</translation>
    </message>
    <message>
        <source>The connection broke off. Nothing is lost: try again where the connection is better.</source>
        <translation>Förbindelsen bröts. Inget är förlorat: försök igen där förbindelsen är bättre.</translation>
    </message>
    <message>
        <source>The server sends on to another place, as a page to log in does. Check that the address is the server&apos;s WebDAV address.</source>
        <translation>Servern skickar vidare till en annan plats, som en inloggningssida gör. Kontrollera att adressen är serverns WebDAV-adress.</translation>
    </message>
    <message>
        <source>The server sends on to another one, %1. The password was not sent there. If that is right, use it in the address.</source>
        <translation>Servern skickar vidare till en annan, %1. Lösenordet skickades inte dit. Om det är rätt, använd den i adressen.</translation>
    </message>
    <message>
        <source>The certificate in the settings of this place cannot be read. Choose it again; it must be in PEM form.</source>
        <translation>Certifikatet i inställningarna för den här platsen går inte att läsa. Välj det på nytt; det ska vara i PEM-form.</translation>
    </message>
    <message>
        <source>The folder of the address is not on the server. Make it there and share it with the team, or check the address.</source>
        <translation>Adressens mapp finns inte på servern. Skapa den där och dela den med teamet, eller kontrollera adressen.</translation>
    </message>
    <message>
        <source>The server said that it had stored something, and has not. Try again; if it stays so, tell whoever looks after the server.</source>
        <translation>Servern sade att den hade sparat något och hade inte gjort det. Försök igen; om det upprepas, berätta för den som sköter servern.</translation>
    </message>
    <message>
        <source>What was looked for is not on the server.</source>
        <translation>Det som söktes finns inte på servern.</translation>
    </message>
</context>
</TS>
