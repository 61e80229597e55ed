<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
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
        <source>This version does not have the format %1 yet. It has: csv.</source>
        <translation>Den här versionen har inte formatet %1 ännu. Den har: csv.</translation>
    </message>
    <message>
        <source>There is no format %1. There is: csv.</source>
        <translation>Formatet %1 finns inte. Det finns: csv.</translation>
    </message>
    <message>
        <source>Say with --kind what the file holds: client, contact or partner.</source>
        <translation>Ange med --kind vad filen innehåller: client, contact eller partner.</translation>
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
        <source>version, schema, counts of every kind, size, last backup</source>
        <translation>version, schema, antal av varje slag, storlek, senaste säkerhetskopia</translation>
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
        <source>A passphrase has at most %1 bytes.</source>
        <translation>En lösenfras har högst %1 byte.</translation>
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
        <source>There is no format %1. There are: a4, large, a5, card, neutral.</source>
        <translation>Formatet %1 finns inte. Det finns: a4, large, a5, card, neutral.</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet; the page says so.</source>
        <translation>Ingen har ännu granskat den här texten; det står på sidan.</translation>
    </message>
    <message>
        <source>the rights sheets: topics, languages, versions, dates, state</source>
        <translation>infobladen: ämnen, språk, versioner, dagar, läge</translation>
    </message>
    <message>
        <source>renders a sheet as PDF; with --client it is recorded as handed out</source>
        <translation>gör ett infoblad till PDF; med --client antecknas att det getts</translation>
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
        <source>%1, field steps: %2 stands twice.</source>
        <translation>%1, fältet steps: %2 står två gånger.</translation>
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
    <name>Rinnalla::ErasePanel</name>
    <message>
        <source>Erase this client</source>
        <translation>Radera den här klienten</translation>
    </message>
    <message>
        <source>Everything about this client is erased for good: contacts, notes, steps, sheets, consents, identity. This cannot be undone. To go on, type the code name: %1</source>
        <translation>Allt om den här klienten raderas för gott: kontakter, anteckningar, steg, infoblad, samtycken och personuppgifter. Det går inte att ångra. Om du vill fortsätta, skriv täcknamnet: %1</translation>
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
        <source>Yes, asked</source>
        <translation>Ja, frågat</translation>
    </message>
    <message>
        <source>No: read together, nothing printed</source>
        <translation>Nej: läst tillsammans, inget utskrivet</translation>
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
        <source>Read it on the screen. One number can be learned by heart.</source>
        <translation>Läs på skärmen. Ett nummer går att lära sig utantill.</translation>
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
    <name>Rinnalla::LockScreen</name>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
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
</context>
<context>
    <name>Rinnalla::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
</context>
<context>
    <name>Rinnalla::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Förhandsgranskning av infobladet</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetsModel</name>
    <message>
        <source>Not in this language yet</source>
        <translation>Inte på det här språket än</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Föråldrat</translation>
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
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Föråldras om %n dag</numerusform>
            <numerusform>Föråldras om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Granskat %1</translation>
    </message>
</context>
<context>
    <name>Rinnalla::SheetsPage</name>
    <message>
        <source>Kept: read together</source>
        <translation>Antecknat: läst tillsammans</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Infoblad</translation>
    </message>
    <message>
        <source>Nobody has checked this text yet. The paper says so, in its own language.</source>
        <translation>Ingen har ännu granskat den här texten. Det står på pappret, på dess eget språk.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Sparat som PDF</translation>
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
        <source>At least until %1</source>
        <translation>Åtminstone till %1</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Senast %1</translation>
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
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Uppföljningen är klar</translation>
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
    <name>Rinnalla::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
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
    <name>SheetPainter</name>
    <message>
        <source>This sheet has expired: what it says may no longer be true. It can be read here, and is not printed.</source>
        <translation>Det här infobladet är föråldrat: det som står här stämmer kanske inte längre. Det går att läsa här men skrivs inte ut.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-filen kunde inte skapas.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Skrivaren svarar inte. Inget skrevs ut.</translation>
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
    <name>SystemOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
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
</context>
</TS>
