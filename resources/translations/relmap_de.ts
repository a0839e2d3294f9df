<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>relmap</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>1 keeps the left one, 2 the right one.</source>
        <translation>1 behält die linke, 2 die rechte.</translation>
    </message>
    <message>
        <source>1 to 5 rates, 0 takes a rating back, ← and → choose whose view it is</source>
        <translation>1 bis 5 stuft ein, 0 nimmt eine Einstufung zurück, ← und → wählen, wessen Sicht es ist</translation>
    </message>
    <message>
        <source>1–5 goes to one of them, C copies the list.</source>
        <translation>1–5 geht zu einer der Personen, C kopiert die Liste.</translation>
    </message>
    <message>
        <source>A copy is in {copy}. You go on in {map}.</source>
        <translation>Eine Kopie ist in {copy}. Sie arbeiten weiter in {map}.</translation>
    </message>
    <message>
        <source>A customer complains about something that is not yours. relmap knows who owns it, who trusts whom, and names the colleague to call first, what to say, and whom to call if that fails.</source>
        <translation>Ein Kunde beschwert sich über etwas, das nicht Ihre Sache ist. relmap weiß, wer zuständig ist und wer wem vertraut, und nennt, wen Sie zuerst anrufen, was Sie sagen und wen Sie anrufen, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>A damaged map</source>
        <translation>Eine beschädigte Karte</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>A function needs a name.</source>
        <translation>Ein Bereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>A map with a passphrase is locked when nobody has touched a key or the mouse for this long.</source>
        <translation>Eine Karte mit Passphrase wird gesperrt, wenn so lange niemand eine Taste oder die Maus berührt hat.</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>ein Teil davon lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A passphrase that can be guessed.</source>
        <translation>Eine Passphrase, die sich erraten lässt.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or stands where none can.</source>
        <translation>Ein Anführungszeichen fehlt oder steht, wo keines stehen kann.</translation>
    </message>
    <message>
        <source>A relationship needs two people.</source>
        <translation>Eine Beziehung braucht zwei Personen.</translation>
    </message>
    <message>
        <source>A strength can be wanted only where one is rated.</source>
        <translation>Eine Stärke kann nur gewünscht werden, wo eine eingestuft ist.</translation>
    </message>
    <message>
        <source>a strength of {value}; strengths are whole numbers from 1 to 5</source>
        <translation>eine Stärke von {value}; Stärken sind ganze Zahlen von 1 bis 5</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>a weakest call under {trust}</source>
        <translation>ein schwächster Anruf unter {trust}</translation>
    </message>
    <message>
        <source>About relmap</source>
        <translation>Über relmap</translation>
    </message>
    <message>
        <source>About the map that you leave</source>
        <translation>Zur Karte, die Sie verlassen</translation>
    </message>
    <message>
        <source>About whom? Type a part of the name</source>
        <translation>Über wen? Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Über: {name}</translation>
    </message>
    <message>
        <source>acquainted</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>Vertretung hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic as deputy …</source>
        <translation>Thema als Vertretung hinzufügen …</translation>
    </message>
    <message>
        <source>Add a topic they own …</source>
        <translation>Thema als Zuständige hinzufügen …</translation>
    </message>
    <message>
        <source>add customer {name}</source>
        <translation>Kunde {name} hinzufügen</translation>
    </message>
    <message>
        <source>add customers</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>add function {name}</source>
        <translation>Bereich {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>add topic {name}</source>
        <translation>Thema {name} hinzufügen</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} complaints</source>
        <extracomment>Added {n} complaint</extracomment>
        <translation><numerusform>{n} Beschwerde hinzugefügt</numerusform><numerusform>{n} Beschwerden hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added {n} customers ({names})</source>
        <extracomment>Added {n} customer ({names})</extracomment>
        <translation><numerusform>{n} Kunden hinzugefügt ({names})</numerusform><numerusform>{n} Kunden hinzugefügt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added {n} functions ({names})</source>
        <extracomment>Added {n} function ({names})</extracomment>
        <translation><numerusform>{n} Bereich hinzugefügt ({names})</numerusform><numerusform>{n} Bereiche hinzugefügt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people ({names})</source>
        <extracomment>Added {n} person ({names})</extracomment>
        <translation><numerusform>{n} Person hinzugefügt ({names})</numerusform><numerusform>{n} Personen hinzugefügt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added {n} topics ({names})</source>
        <extracomment>Added {n} topic ({names})</extracomment>
        <translation><numerusform>{n} Thema hinzugefügt ({names})</numerusform><numerusform>{n} Themen hinzugefügt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added {n} visits ({names})</source>
        <extracomment>Added {n} visit ({names})</extracomment>
        <translation><numerusform>{n} Besuch hinzugefügt ({names})</numerusform><numerusform>{n} Besuche hinzugefügt ({names})</numerusform></translation>
    </message>
    <message>
        <source>After the hand-over none is weaker.</source>
        <translation>Nach der Übergabe ist keiner schwächer.</translation>
    </message>
    <message numerus="yes">
        <source>After the hand-over {n} best paths are weaker.</source>
        <extracomment>After the hand-over {n} best path is weaker.</extracomment>
        <translation><numerusform>Nach der Übergabe ist {n} bester Weg schwächer.</numerusform><numerusform>Nach der Übergabe sind {n} beste Wege schwächer.</numerusform></translation>
    </message>
    <message>
        <source>After {time} without a contact or a rating, trust counts for {percent}.</source>
        <translation>{time} ohne Kontakt und Einstufung: Das Vertrauen zählt noch zu {percent}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Alle Änderungen gesichert</translation>
    </message>
    <message>
        <source>All in one step: {change}</source>
        <translation>Alles in einem Schritt: {change}</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>All of it is one step: Ctrl+Z takes it back. Ratings are dated today.</source>
        <translation>Das Ganze ist ein Schritt: Strg+Z nimmt es zurück. Die Einstufungen bekommen das heutige Datum.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>All {calls} of your calls to {called} helped.</source>
        <translation>Alle Ihre {calls} Anrufe bei {called} haben geholfen.</translation>
    </message>
    <message>
        <source>All {calls} of {caller}’s calls to you helped.</source>
        <translation>Alle {calls} Anrufe von {caller} bei Ihnen haben geholfen.</translation>
    </message>
    <message>
        <source>All {calls} of {caller}’s calls to {called} helped.</source>
        <translation>Alle {calls} Anrufe von {caller} bei {called} haben geholfen.</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ change the order, Delete takes out</source>
        <translation>Alt+↑ und Alt+↓ ändern die Reihenfolge, Entf nimmt heraus</translation>
    </message>
    <message>
        <source>and {name}</source>
        <translation>und {name}</translation>
    </message>
    <message>
        <source>Another topic …</source>
        <translation>Anderes Thema …</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>Apply {n}</source>
        <extracomment>Apply {n}</extracomment>
        <translation><numerusform>{n} übernehmen</numerusform><numerusform>{n} übernehmen</numerusform></translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Around one person</source>
        <translation>Um eine Person</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>arrange the map anew</source>
        <translation>Karte neu anordnen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>ask about it</source>
        <translation>danach fragen</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um Vermittlung bitten</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>Von hier fragen</translation>
    </message>
    <message>
        <source>ask from here</source>
        <translation>von hier fragen</translation>
    </message>
    <message>
        <source>Ask me {number} more</source>
        <translation>Noch {number} zeigen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>At least {least} characters. A few unrelated words are hard to guess.</source>
        <translation>Mindestens {least} Zeichen. Ein paar Wörter ohne Zusammenhang sind schwer zu erraten.</translation>
    </message>
    <message numerus="yes">
        <source>At least {least} characters: {n} more.</source>
        <extracomment>At least {least} characters: {n} more.</extracomment>
        <translation><numerusform>Mindestens {least} Zeichen: noch {n}.</numerusform><numerusform>Mindestens {least} Zeichen: noch {n}.</numerusform></translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away from</source>
        <translation>abwesend ab</translation>
    </message>
    <message>
        <source>away from {day}</source>
        <translation>abwesend ab {day}</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>abwesend bis</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>abwesend bis {day}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>back to rating</source>
        <translation>zurück zum Einstufen</translation>
    </message>
    <message>
        <source>back to the five strengths</source>
        <translation>zurück zu den fünf Stärken</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>back to today</source>
        <translation>zurück zu heute</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Base of a strength</source>
        <translation>Grundwert einer Stärke</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before: {view}</source>
        <translation>Vorher: {view}</translation>
    </message>
    <message>
        <source>Beside it, without a passphrase: {files}. Delete what you no longer need.</source>
        <translation>Daneben, ohne Passphrase: {files}. Löschen Sie, was Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Beside {map} there is a journal of another map already, {journal}. Nothing was made; choose another name.</source>
        <translation>Neben {map} liegt schon das Journal einer anderen Karte, {journal}. Es wurde nichts angelegt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Besides, {map} {damage}; what could be read is shown.</source>
        <translation>Außerdem gilt: {map} {damage}; was sich lesen ließ, wird gezeigt.</translation>
    </message>
    <message>
        <source>Best paths</source>
        <translation>Beste Wege</translation>
    </message>
    <message>
        <source>Between functions</source>
        <translation>Zwischen Bereichen</translation>
    </message>
    <message>
        <source>Bold is what stays. The left one goes; the right one takes over everything that is counted here.</source>
        <translation>Was fett ist, bleibt. Die linke Person geht; die rechte übernimmt alles, was hier gezählt wird.</translation>
    </message>
    <message>
        <source>Bold is what stays. The right one goes; the left one takes over everything that is counted here.</source>
        <translation>Was fett ist, bleibt. Die rechte Person geht; die linke übernimmt alles, was hier gezählt wird.</translation>
    </message>
    <message>
        <source>Both of your calls to {called} helped.</source>
        <translation>Ihre beiden Anrufe bei {called} haben geholfen.</translation>
    </message>
    <message>
        <source>Both of {caller}’s calls to you helped.</source>
        <translation>Beide Anrufe von {caller} bei Ihnen haben geholfen.</translation>
    </message>
    <message>
        <source>Both of {caller}’s calls to {called} helped.</source>
        <translation>Beide Anrufe von {caller} bei {called} haben geholfen.</translation>
    </message>
    <message>
        <source>Both views</source>
        <translation>Beide Sichten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>bring back {name}</source>
        <translation>{name} wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>bring back {n} people</source>
        <extracomment>bring back {n} person</extracomment>
        <translation><numerusform>{n} Person wieder zeigen</numerusform><numerusform>{n} Personen wieder zeigen</numerusform></translation>
    </message>
    <message>
        <source>Brings back {what}.</source>
        <translation>Bringt zurück: {what}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Rufen Sie {name} an</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>Anruf {number}</translation>
    </message>
    <message>
        <source>Calling {name} on {phone}. Log how it went with H, R or N.</source>
        <translation>{name} wird unter {phone} angerufen. Halten Sie mit H, R oder N fest, wie es ausging.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>cannot be called yet</source>
        <translation>noch nicht anzurufen</translation>
    </message>
    <message>
        <source>change customer {name}</source>
        <translation>Kunde {name} ändern</translation>
    </message>
    <message>
        <source>change function {name}</source>
        <translation>Bereich {name} ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>change topic {name}</source>
        <translation>Thema {name} ändern</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Changed the name of the company</source>
        <translation>Name des Unternehmens geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} complaints</source>
        <extracomment>Changed {n} complaint</extracomment>
        <translation><numerusform>{n} Beschwerde geändert</numerusform><numerusform>{n} Beschwerden geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} contacts ({names})</source>
        <extracomment>Changed {n} contact ({names})</extracomment>
        <translation><numerusform>{n} Kontakt geändert ({names})</numerusform><numerusform>{n} Kontakte geändert ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} customers ({names})</source>
        <extracomment>Changed {n} customer ({names})</extracomment>
        <translation><numerusform>{n} Kunden geändert ({names})</numerusform><numerusform>{n} Kunden geändert ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} functions ({names})</source>
        <extracomment>Changed {n} function ({names})</extracomment>
        <translation><numerusform>{n} Bereich geändert ({names})</numerusform><numerusform>{n} Bereiche geändert ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} people ({names})</source>
        <extracomment>Changed {n} person ({names})</extracomment>
        <translation><numerusform>{n} Person geändert ({names})</numerusform><numerusform>{n} Personen geändert ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} relationships ({names})</source>
        <extracomment>Changed {n} relationship ({names})</extracomment>
        <translation><numerusform>{n} Beziehung geändert ({names})</numerusform><numerusform>{n} Beziehungen geändert ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} topics ({names})</source>
        <extracomment>Changed {n} topic ({names})</extracomment>
        <translation><numerusform>{n} Thema geändert ({names})</numerusform><numerusform>{n} Themen geändert ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed {n} visits ({names})</source>
        <extracomment>Changed {n} visit ({names})</extracomment>
        <translation><numerusform>{n} Besuch geändert ({names})</numerusform><numerusform>{n} Besuche geändert ({names})</numerusform></translation>
    </message>
    <message>
        <source>changed: {before} → {now}</source>
        <translation>geändert: {before} → {now}</translation>
    </message>
    <message>
        <source>Changes {what}.</source>
        <translation>Ändert: {what}.</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Choose a person ▾</source>
        <translation>Person wählen ▾</translation>
    </message>
    <message>
        <source>Choose a topic …</source>
        <translation>Thema wählen …</translation>
    </message>
    <message>
        <source>Choose the topic above, or say it in other words.</source>
        <translation>Wählen Sie oben das Thema, oder sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>choose who asks</source>
        <translation>wer fragt</translation>
    </message>
    <message>
        <source>Choose who asks …</source>
        <translation>Wer fragt …</translation>
    </message>
    <message>
        <source>Choose yourself above; relmap then knows whom you can call.</source>
        <translation>Wählen Sie oben sich selbst; relmap weiß dann, wen Sie anrufen können.</translation>
    </message>
    <message>
        <source>Clear (Delete)</source>
        <translation>Leeren (Entf)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>{field} leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns: {function}</source>
        <translation>Spalten: {function}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>complaint, {day}</source>
        <translation>Beschwerde, {day}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>Angenommene Beschwerden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. It is on the clipboard until the map is locked or something else is copied.</source>
        <translation>Kopiert. Er bleibt in der Zwischenablage, bis die Karte gesperrt oder etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Kopiert: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Gesprächstext kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers hosted</source>
        <translation>Betreute Kunden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day they began</source>
        <translation>Erster Tag im Unternehmen</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Vertretung für</translation>
    </message>
    <message>
        <source>deputy for {topics}</source>
        <translation>Vertretung für {topics}</translation>
    </message>
    <message>
        <source>deputy {number}</source>
        <translation>{number}. Vertretung</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Direkt unterstellt</translation>
    </message>
    <message>
        <source>Do {source} and {target} work together regularly?</source>
        <translation>Arbeiten {source} und {target} regelmäßig zusammen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Wiederholt: {change}.</translation>
    </message>
    <message>
        <source>Done: {change}. Ctrl+Z takes it back.</source>
        <translation>Erledigt: {change}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Karte wird gezeichnet …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each further call</source>
        <translation>Jeder weitere Anruf</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>Edit here all the same</source>
        <translation>Trotzdem hier bearbeiten</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>Ending with a deputy</source>
        <translation>Am Ende eine Vertretung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Every rating is recent. The list has all of them.</source>
        <translation>Alle Einstufungen sind frisch. Die Liste hat alle.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Everything is handed over now; {name} can still be called until {day}.</source>
        <translation>Alles wird jetzt übergeben; {name} ist noch bis zum {day} erreichbar.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Fairly sure: both say so, but nobody knows since when.</source>
        <translation>Ziemlich sicher: Beide sagen es, aber niemand weiß, seit wann.</translation>
    </message>
    <message>
        <source>Far from you</source>
        <translation>Weit von Ihnen</translation>
    </message>
    <message>
        <source>Far from {name}</source>
        <translation>Weit von {name}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>fifth deputy</source>
        <translation>fünfte Vertretung</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Find a function</source>
        <translation>Bereich suchen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a person on the map</source>
        <translation>Person auf der Karte suchen</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Thema suchen</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>Jemanden oder etwas suchen</translation>
    </message>
    <message>
        <source>Find anyone or anything …</source>
        <translation>Jemanden oder etwas suchen …</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>First day without them</source>
        <translation>Erster Tag ohne diese Person</translation>
    </message>
    <message>
        <source>first deputy</source>
        <translation>erste Vertretung</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For which topic are they a deputy?</source>
        <translation>Für welches Thema Vertretung?</translation>
    </message>
    <message>
        <source>Forgetting.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>fourth deputy</source>
        <translation>vierte Vertretung</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>from {score}</source>
        <translation>ab {score}</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Dort weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>Go on with my edits</source>
        <translation>Mit meinen Änderungen weiter</translation>
    </message>
    <message>
        <source>Go on with what could be read</source>
        <translation>Mit dem Lesbaren weiter</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>dorthin</translation>
    </message>
    <message>
        <source>go to a day</source>
        <translation>zu einem Tag</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>Zu einem Tag …</translation>
    </message>
    <message>
        <source>go to it</source>
        <translation>dorthin</translation>
    </message>
    <message>
        <source>go to the person</source>
        <translation>zur Person</translation>
    </message>
    <message>
        <source>Go to this person</source>
        <translation>Zu dieser Person</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Gehe zu: {name}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>has a journal beside it that belongs to another state of the map</source>
        <translation>hat ein Journal daneben, das zu einem anderen Stand der Karte gehört</translation>
    </message>
    <message>
        <source>has a journal of which a part is damaged</source>
        <translation>hat ein Journal, von dem ein Teil beschädigt ist</translation>
    </message>
    <message>
        <source>has a journal that does not begin as it must</source>
        <translation>hat ein Journal, das nicht beginnt, wie es muss</translation>
    </message>
    <message>
        <source>has a journal that does not fit it</source>
        <translation>hat ein Journal, das nicht dazu passt</translation>
    </message>
    <message>
        <source>Has gone out of the way</source>
        <translation>Hat sich besonders eingesetzt</translation>
    </message>
    <message>
        <source>has no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>Has spoken more than once</source>
        <translation>Hat mehr als einmal gesprochen</translation>
    </message>
    <message>
        <source>Has spoken once</source>
        <translation>Hat einmal gesprochen</translation>
    </message>
    <message>
        <source>Has {target} gone out of the way for {source}?</source>
        <translation>Hat sich {target} schon einmal besonders für {source} eingesetzt?</translation>
    </message>
    <message>
        <source>Have {source} and {target} ever spoken?</source>
        <translation>Haben {source} und {target} je miteinander gesprochen?</translation>
    </message>
    <message>
        <source>Have {source} and {target} spoken more than once?</source>
        <translation>Haben {source} und {target} mehr als einmal miteinander gesprochen?</translation>
    </message>
    <message>
        <source>help me choose</source>
        <translation>Hilfe beim Wählen</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>geholfen</translation>
    </message>
    <message>
        <source>Here stand the areas of the business, such as Sales or Finance. N adds the first one.</source>
        <translation>Hier stehen die Bereiche des Unternehmens, etwa Vertrieb oder Finanzen. N fügt den ersten hinzu.</translation>
    </message>
    <message>
        <source>Here stand the companies and people who buy from you, each with who hosts visits to them. N adds the first one.</source>
        <translation>Hier stehen die Firmen und Personen, die bei Ihnen kaufen, und wer die Besuche bei ihnen führt. N fügt den ersten hinzu.</translation>
    </message>
    <message>
        <source>Here stand the kinds of complaints, such as Billing dispute, each with who resolves it. N adds the first one.</source>
        <translation>Hier stehen die Arten von Beschwerden, etwa „Streit um Rechnung“, und wer sie löst. N fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>Here stand your colleagues: leaders, and whoever owns a topic. N adds the first one.</source>
        <translation>Hier stehen Ihre Kolleginnen und Kollegen: Führungskräfte und alle, die für ein Thema zuständig sind. N fügt die erste Person hinzu.</translation>
    </message>
    <message>
        <source>Here stands who trusts whom. Nobody is rated yet: N adds a relationship, Ctrl+I imports many.</source>
        <translation>Hier steht, wer wem vertraut. Noch niemand ist eingestuft: N fügt eine Beziehung hinzu, Strg+I importiert viele.</translation>
    </message>
    <message>
        <source>Here you look again at who trusts whom.</source>
        <translation>Hier sehen Sie noch einmal an, wer wem vertraut.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: {n} people</source>
        <extracomment>Hidden: {n} person</extracomment>
        <translation><numerusform>Ausgeblendet: {n} Person</numerusform><numerusform>Ausgeblendet: {n} Personen</numerusform></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Notizen ausblenden</translation>
    </message>
    <message>
        <source>Hide what stands in “{field}”</source>
        <translation>Verbergen, was in „{field}“ steht</translation>
    </message>
    <message>
        <source>hide {name}</source>
        <translation>{name} ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>hide {n} people</source>
        <extracomment>hide {n} person</extracomment>
        <translation><numerusform>{n} Person ausblenden</numerusform><numerusform>{n} Personen ausblenden</numerusform></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Host left</source>
        <translation>Betreuung ausgeschieden</translation>
    </message>
    <message>
        <source>hosted by {host}</source>
        <translation>betreut von {host}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>How does {source} see {target} today?</source>
        <translation>Wie sieht {source} heute {target}?</translation>
    </message>
    <message>
        <source>How far the picture is</source>
        <translation>Wie weit das Bild ist</translation>
    </message>
    <message>
        <source>How its people know the other functions</source>
        <translation>Beziehungen zu anderen Bereichen</translation>
    </message>
    <message>
        <source>How should {source} come to see {target}?</source>
        <translation>Wie soll {source} {target} einmal sehen?</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>How {one} and {other} saw each other over time</source>
        <translation>Wie {one} und {other} einander im Lauf der Zeit sahen</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>Import a list of people, then who trusts whom, then topics, with Ctrl+I.</source>
        <translation>Importieren Sie mit Strg+I eine Liste von Personen, dann wer wem vertraut, dann Themen.</translation>
    </message>
    <message>
        <source>Import people from files …</source>
        <translation>Personen aus Dateien importieren …</translation>
    </message>
    <message>
        <source>Import people, relationships or topics</source>
        <translation>Personen, Beziehungen oder Themen importieren</translation>
    </message>
    <message>
        <source>Import topics with their owners, with Ctrl+I.</source>
        <translation>Importieren Sie mit Strg+I Themen mit den Zuständigen.</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message numerus="yes">
        <source>import {file} and {n} more</source>
        <extracomment>import {file} and {n} more</extracomment>
        <translation><numerusform>{file} und {n} weitere Datei importieren</numerusform><numerusform>{file} und {n} weitere Dateien importieren</numerusform></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Imported. {counts}.</source>
        <translation>Importiert. {counts}.</translation>
    </message>
    <message>
        <source>in its header</source>
        <translation>in ihrem Kopf</translation>
    </message>
    <message>
        <source>In the field “{field}” there are {length} characters; {most} are the most.</source>
        <translation>Im Feld „{field}“ stehen {length} Zeichen; mehr als {most} passen nicht hinein.</translation>
    </message>
    <message>
        <source>In this order: each opens topics and functions that the ones before do not.</source>
        <translation>In dieser Reihenfolge: Jede öffnet Themen und Bereiche, die die vorigen nicht öffnen.</translation>
    </message>
    <message>
        <source>in {table}, record number {number}</source>
        <translation>in {table}, Eintrag Nummer {number}</translation>
    </message>
    <message>
        <source>in {table}, record {id}</source>
        <translation>in {table}, Eintrag {id}</translation>
    </message>
    <message>
        <source>is damaged, or no relmap map: it is not readable</source>
        <translation>ist beschädigt oder keine relmap-Karte: die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is damaged, or was altered: what is sealed in it does not open</source>
        <translation>ist beschädigt oder wurde verändert: was darin versiegelt ist, öffnet sich nicht</translation>
    </message>
    <message>
        <source>is damaged: a part of it cannot be read</source>
        <translation>ist beschädigt: ein Teil davon lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is damaged: among the {table}, a record has an id that it cannot have</source>
        <translation>ist beschädigt: unter „{table}“ hat ein Eintrag eine ID, die er nicht haben kann</translation>
    </message>
    <message>
        <source>is damaged: among the {table}, two records have the same id</source>
        <translation>ist beschädigt: unter „{table}“ haben zwei Einträge dieselbe ID</translation>
    </message>
    <message>
        <source>is damaged: it is sealed, and does not begin as it must</source>
        <translation>ist beschädigt: die Datei ist versiegelt und beginnt nicht, wie sie muss</translation>
    </message>
    <message>
        <source>is damaged: its header says that it is of format 1, and it is not</source>
        <translation>ist beschädigt: dem Kopf nach hat die Datei Format 1, und das stimmt nicht</translation>
    </message>
    <message>
        <source>is damaged: its header says that it was written at a time that cannot be</source>
        <translation>ist beschädigt: dem Kopf nach wurde die Datei zu einer Zeit geschrieben, die nicht sein kann</translation>
    </message>
    <message>
        <source>is damaged: its journal does not begin as it must</source>
        <translation>ist beschädigt: das Journal beginnt nicht, wie es muss</translation>
    </message>
    <message>
        <source>is damaged: its journal is not sealed as it is</source>
        <translation>ist beschädigt: das Journal ist nicht versiegelt wie die Karte</translation>
    </message>
    <message>
        <source>is damaged: where its journal should be is something else</source>
        <translation>ist beschädigt: wo das Journal sein sollte, ist etwas anderes</translation>
    </message>
    <message>
        <source>is damaged: {fault}</source>
        <translation>ist beschädigt: {fault}</translation>
    </message>
    <message>
        <source>Is in {function} too.</source>
        <translation>Gehört auch zu {function}.</translation>
    </message>
    <message>
        <source>is not a relmap map: it was written by another program</source>
        <translation>ist keine relmap-Karte: ein anderes Programm hat die Datei geschrieben</translation>
    </message>
    <message>
        <source>is not as it was written: its checksum does not hold</source>
        <translation>ist nicht, wie sie geschrieben wurde: die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>Is the manager.</source>
        <translation>Ist die Führungskraft.</translation>
    </message>
    <message>
        <source>is {role} for {topic}</source>
        <translation>ist {role} für {topic}</translation>
    </message>
    <message>
        <source>It could not be done, by a fault of relmap. Close the map, open it again, and see how it is.</source>
        <translation>Es ging wegen eines Fehlers von relmap nicht. Schließen Sie die Karte, öffnen Sie sie wieder und sehen Sie nach, wie sie ist.</translation>
    </message>
    <message>
        <source>It could not be opened, by a fault of relmap.</source>
        <translation>Sie konnte wegen eines Fehlers von relmap nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It could not be read, by a fault of relmap.</source>
        <translation>Sie konnte wegen eines Fehlers von relmap nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it has a field {field} that relmap does not know</source>
        <translation>er hat ein Feld {field}, das relmap nicht kennt</translation>
    </message>
    <message>
        <source>it has a table {table} that relmap does not know</source>
        <translation>sie hat eine Tabelle {table}, die relmap nicht kennt</translation>
    </message>
    <message>
        <source>It has {people} people and {relationships} relationships; the map has {people_now} and {relationships_now} now.</source>
        <translation>Sie hat {people} Personen und {relationships} Beziehungen; die Karte hat jetzt {people_now} und {relationships_now}.</translation>
    </message>
    <message>
        <source>It is also locked when the screen is locked or the computer goes to sleep, where the system says so.</source>
        <translation>Sie wird auch gesperrt, wenn der Bildschirm gesperrt wird oder der Computer einschläft, sofern das System das meldet.</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>er ist kein Eintrag</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It opens the map where the passphrase is forgotten.</source>
        <translation>Er öffnet die Karte, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>Its files could not be copied ({reason}), and are as they were.</source>
        <translation>Die Dateien konnten nicht kopiert werden ({reason}) und sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Its files were copied to {copy}.</source>
        <translation>Die Dateien wurden nach {copy} kopiert.</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>der Kopf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Its people own no topic.</source>
        <translation>Seine Personen sind für kein Thema zuständig.</translation>
    </message>
    <message>
        <source>its table {table} holds no records</source>
        <translation>ihre Tabelle {table} enthält keine Einträge</translation>
    </message>
    <message>
        <source>its {field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>its {field} is {value}, which it cannot be</source>
        <translation>{field} ist {value}, was nicht möglich ist</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>neu im Haus</translation>
    </message>
    <message>
        <source>Joining: who to meet …</source>
        <translation>Neu im Unternehmen: wen treffen …</translation>
    </message>
    <message>
        <source>joins on {day}</source>
        <translation>beginnt am {day}</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep it away from this computer:</source>
        <translation>Verwahren Sie ihn nicht bei diesem Computer:</translation>
    </message>
    <message>
        <source>Keep left</source>
        <translation>Linke behalten</translation>
    </message>
    <message>
        <source>Keep right</source>
        <translation>Rechte behalten</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer. Whoever has it and the file can read the map.</source>
        <translation>Verwahren Sie dieses Blatt unter Verschluss, nicht beim Computer. Wer es und die Datei hat, kann die Karte lesen.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard …</source>
        <translation>Tastatur …</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>Knows {functions} well.</source>
        <translation>Kennt {functions} gut.</translation>
    </message>
    <message>
        <source>Knows {functions} well; nobody in {function} does.</source>
        <translation>Kennt {functions} gut; sonst tut das niemand in {function}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Verlassen und verlieren</translation>
    </message>
    <message>
        <source>leaves on {day}</source>
        <translation>geht am {day}</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Ausscheiden</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>ausscheiden</translation>
    </message>
    <message>
        <source>Leaving …</source>
        <translation>Ausscheiden …</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>left in {month}</source>
        <translation>ausgeschieden im {month}</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>ausgeschieden am</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Lock after …</source>
        <translation>Sperren nach …</translation>
    </message>
    <message>
        <source>log a complaint</source>
        <translation>Beschwerde festhalten</translation>
    </message>
    <message>
        <source>Look at the map before this</source>
        <translation>Karte davor ansehen</translation>
    </message>
    <message>
        <source>Look at the sample company</source>
        <translation>Beispielunternehmen ansehen</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>zurückblicken</translation>
    </message>
    <message>
        <source>Looking at the best paths of everyone …</source>
        <translation>Die besten Wege aller werden angesehen …</translation>
    </message>
    <message>
        <source>Looking for what is most worth another look …</source>
        <translation>Es wird gesucht, was einen Blick am meisten lohnt …</translation>
    </message>
    <message>
        <source>Looking for whom to meet …</source>
        <translation>Es wird gesucht, wen man treffen sollte …</translation>
    </message>
    <message>
        <source>Make a new map</source>
        <translation>Neue Karte anlegen</translation>
    </message>
    <message>
        <source>Make a new map …</source>
        <translation>Neue Karte anlegen …</translation>
    </message>
    <message>
        <source>Make room, and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room, or save a copy elsewhere.</source>
        <translation>Schaffen Sie Platz, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>make the deputy the owner</source>
        <translation>Vertretung zuständig machen</translation>
    </message>
    <message>
        <source>Make {name} the owner</source>
        <translation>{name} zuständig machen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map: {map}
Made on {day}</source>
        <translation>Karte: {map}
Erstellt am {day}</translation>
    </message>
    <message>
        <source>Maps (*.relmap)</source>
        <translation>Karten (*.relmap)</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Meet first</source>
        <translation>Erst treffen</translation>
    </message>
    <message>
        <source>meet first</source>
        <translation>erst treffen</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Meeting once</source>
        <translation>Ein erstes Treffen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>merge function {gone} into {kept}</source>
        <translation>Bereich {gone} mit {kept} zusammenführen</translation>
    </message>
    <message>
        <source>Merge into another …</source>
        <translation>Mit einem anderen zusammenführen …</translation>
    </message>
    <message>
        <source>Merge into which function?</source>
        <translation>Mit welchem Bereich zusammenführen?</translation>
    </message>
    <message>
        <source>merge {gone} into {kept}</source>
        <translation>{gone} mit {kept} zusammenführen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>met</source>
        <translation>flüchtig</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>move the person</source>
        <translation>Person verschieben</translation>
    </message>
    <message>
        <source>move {name} on the map</source>
        <translation>{name} auf der Karte verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Name of the function</source>
        <translation>Name des Bereichs</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>name the company {name}</source>
        <translation>Unternehmen {name} nennen</translation>
    </message>
    <message>
        <source>Name, and how to reach them</source>
        <translation>Name und Kontakt</translation>
    </message>
    <message>
        <source>Named the company</source>
        <translation>Unternehmen benannt</translation>
    </message>
    <message>
        <source>Names of everyone</source>
        <translation>Namen von allen</translation>
    </message>
    <message>
        <source>Neither of the two has rated the other.</source>
        <translation>Keiner der beiden hat den anderen eingestuft.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Neue Betreuung</translation>
    </message>
    <message>
        <source>New manager</source>
        <translation>Neue Führungskraft</translation>
    </message>
    <message>
        <source>New map …</source>
        <translation>Neue Karte …</translation>
    </message>
    <message>
        <source>New owner of all of them</source>
        <translation>Neue Zuständige für alle</translation>
    </message>
    <message>
        <source>New owner of {topic}</source>
        <translation>Neue Zuständige für {topic}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <source>new relationship</source>
        <translation>neue Beziehung</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>Neue Beziehung …</translation>
    </message>
    <message>
        <source>new since {day}</source>
        <translation>neu seit {day}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>next plan</source>
        <translation>nächster Plan</translation>
    </message>
    <message>
        <source>Next: {name}.</source>
        <translation>Als Nächstes: {name}.</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nein (N)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}. Nothing was changed. {remedy}</source>
        <translation>Es konnte keine Sicherung angelegt werden: {reason}. Es wurde nichts geändert. {remedy}</translation>
    </message>
    <message>
        <source>No column is known (found: {found}). {needs}</source>
        <translation>Keine Spalte ist bekannt (gefunden: {found}). {needs}</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>Es ist kein Kontakt festgehalten.</translation>
    </message>
    <message>
        <source>no contact noted</source>
        <translation>kein Kontakt festgehalten</translation>
    </message>
    <message>
        <source>No customer fits. Esc shows all of them again.</source>
        <translation>Kein Kunde passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No day is known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>No function fits. Esc shows all of them again.</source>
        <translation>Kein Bereich passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>Keine Betreuung</translation>
    </message>
    <message>
        <source>No map was open yet</source>
        <translation>Noch keine Karte war offen</translation>
    </message>
    <message>
        <source>No number of {name} is known.</source>
        <translation>Von {name} ist keine Nummer bekannt.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>No pair fits. Esc shows all of them again.</source>
        <translation>Kein Paar passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No path of at most three calls leads to anyone who may resolve {topic}.</source>
        <translation>Kein Weg von höchstens drei Anrufen führt zu jemandem, der {topic} lösen darf.</translation>
    </message>
    <message>
        <source>No program here takes telephone calls. The number of {name} is {phone}.</source>
        <translation>Hier gibt es kein Programm für Telefonanrufe. Die Nummer von {name} ist {phone}.</translation>
    </message>
    <message>
        <source>No purpose was noted.</source>
        <translation>Es ist kein Zweck festgehalten.</translation>
    </message>
    <message>
        <source>No topic fits. Esc shows all of them again.</source>
        <translation>Kein Thema passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Noch kein Thema</translation>
    </message>
    <message>
        <source>No topic yet, {day}</source>
        <translation>Noch kein Thema, {day}</translation>
    </message>
    <message>
        <source>No topic.</source>
        <translation>Kein Thema.</translation>
    </message>
    <message>
        <source>No trusted path</source>
        <translation>Kein vertrauter Weg</translation>
    </message>
    <message>
        <source>No trusted path to {name}</source>
        <translation>Kein vertrauter Weg zu {name}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody can be merged with themselves.</source>
        <translation>Niemand kann mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Nobody fits. Esc shows everyone again.</source>
        <translation>Niemand passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Nobody has rated them, and they have rated nobody.</source>
        <translation>Niemand hat diese Person eingestuft, und sie hat niemanden eingestuft.</translation>
    </message>
    <message>
        <source>Nobody in the map has the id, e-mail address or name “{who}”.</source>
        <translation>Niemand in der Karte hat die ID, die E-Mail-Adresse oder den Namen „{who}“.</translation>
    </message>
    <message>
        <source>Nobody is called “{who}”.</source>
        <translation>Niemand heißt „{who}“.</translation>
    </message>
    <message>
        <source>Nobody is in one of these functions.</source>
        <translation>In einem dieser Bereiche ist niemand.</translation>
    </message>
    <message>
        <source>nobody is known</source>
        <translation>niemand ist bekannt</translation>
    </message>
    <message>
        <source>Nobody is rated yet: rate one, or paste ratings from a spreadsheet with Ctrl+V.</source>
        <translation>Noch niemand ist eingestuft: Stufen Sie jemanden ein, oder fügen Sie mit Strg+V Einstufungen aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>Nobody owns {topic}. Give it an owner.</source>
        <translation>Niemand ist für {topic} zuständig. Bestimmen Sie jemanden.</translation>
    </message>
    <message>
        <source>Nobody reports to them.</source>
        <translation>Niemand ist dieser Person unterstellt.</translation>
    </message>
    <message>
        <source>Nobody to call.</source>
        <translation>Niemand anzurufen.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nobody yet. Choose this function for a person on the People page.</source>
        <translation>Noch niemand. Wählen Sie diesen Bereich bei einer Person auf der Seite Personen.</translation>
    </message>
    <message>
        <source>Nobody’s best path goes by way of {name}.</source>
        <translation>Niemandes bester Weg führt über {name}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Es ist keiner bekannt.</translation>
    </message>
    <message>
        <source>None of your {calls} calls to {called} helped.</source>
        <translation>Keiner Ihrer {calls} Anrufe bei {called} hat geholfen.</translation>
    </message>
    <message>
        <source>None of {caller}’s {calls} calls to you helped.</source>
        <translation>Keiner der {calls} Anrufe von {caller} bei Ihnen hat geholfen.</translation>
    </message>
    <message>
        <source>None of {caller}’s {calls} calls to {called} helped.</source>
        <translation>Keiner der {calls} Anrufe von {caller} bei {called} hat geholfen.</translation>
    </message>
    <message>
        <source>None yet. Complaints come here when they are remembered on the Ask page.</source>
        <translation>Noch keine. Beschwerden kommen hierher, wenn sie auf der Seite Fragen gemerkt werden.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Nicht auf der Platte</translation>
    </message>
    <message>
        <source>Not locked: the last edits are not on the disk, and would be lost. Save a copy of the map first.</source>
        <translation>Nicht gesperrt: Die letzten Änderungen sind nicht auf der Platte und gingen verloren. Speichern Sie zuerst eine Kopie der Karte.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>Not rated for {time}.</source>
        <translation>{time} ohne Einstufung.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Not sure what this is about.</source>
        <translation>Worum es geht, ist noch unklar.</translation>
    </message>
    <message>
        <source>Not sure: only one of the two says so, and nobody knows since when.</source>
        <translation>Unsicher: Nur einer von beiden sagt es, und niemand weiß, seit wann.</translation>
    </message>
    <message>
        <source>Not sure: only one of the two says so.</source>
        <translation>Unsicher: Nur einer von beiden sagt es.</translation>
    </message>
    <message>
        <source>Not sure: the two see it differently.</source>
        <translation>Unsicher: Die beiden sehen es verschieden.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note hidden</source>
        <translation>Notiz ausgeblendet</translation>
    </message>
    <message>
        <source>note hidden</source>
        <translation>Notiz ausgeblendet</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>noted that they spoke</source>
        <translation>festgehalten, dass sie sprachen</translation>
    </message>
    <message numerus="yes">
        <source>Noted {n} contacts ({names})</source>
        <extracomment>Noted {n} contact ({names})</extracomment>
        <translation><numerusform>{n} Kontakt festgehalten ({names})</numerusform><numerusform>{n} Kontakte festgehalten ({names})</numerusform></translation>
    </message>
    <message>
        <source>Noted: {name}, {outcome}.</source>
        <translation>Festgehalten: {name}, {outcome}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nichts passt zu diesen Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing fits. Esc shows everything again.</source>
        <translation>Nichts passt. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>nothing is lost up to {start} usual gaps; from {end} on {floor} is left</source>
        <translation>bis zu {start} üblichen Abständen geht nichts verloren; ab {end} bleibt {floor} übrig</translation>
    </message>
    <message>
        <source>Nothing needs another look today.</source>
        <translation>Heute braucht nichts einen weiteren Blick.</translation>
    </message>
    <message>
        <source>Nothing tells this person from the one in {place}. Give them ids.</source>
        <translation>Nichts unterscheidet diese Person von der in {place}. Geben Sie beiden eine ID.</translation>
    </message>
    <message>
        <source>nothing wanted</source>
        <translation>nichts gewünscht</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. From now on this page says who changed what, and when.</source>
        <translation>Hier wurde noch nichts geändert. Von jetzt an sagt diese Seite, wer was wann geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Copy rows with who, whom and a strength from 1 to 5, or a table with people on top and at the left.</source>
        <translation>Es wurde nichts eingefügt. Kopieren Sie Zeilen mit wer, wen und einer Stärke von 1 bis 5, oder eine Tabelle mit Personen oben und links.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now: {view}</source>
        <translation>Jetzt: {view}</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>Auf wen?</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message numerus="yes">
        <source>On {n} best paths, not rated for {time}.</source>
        <extracomment>On one best path, not rated for {time}.</extracomment>
        <translation><numerusform>Auf einem besten Weg, {time} ohne Einstufung.</numerusform><numerusform>Auf {n} besten Wegen, {time} ohne Einstufung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>On {n} best paths, rated nobody knows when.</source>
        <extracomment>On one best path, rated nobody knows when.</extracomment>
        <translation><numerusform>Auf einem besten Weg, Zeitpunkt der Einstufung unbekannt.</numerusform><numerusform>Auf {n} besten Wegen, Zeitpunkt der Einstufung unbekannt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>On {n} best paths.</source>
        <extracomment>On one best path.</extracomment>
        <translation><numerusform>Auf einem besten Weg.</numerusform><numerusform>Auf {n} besten Wegen.</numerusform></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One of your {calls} calls to {called} helped.</source>
        <translation>Einer Ihrer {calls} Anrufe bei {called} hat geholfen.</translation>
    </message>
    <message>
        <source>One of {caller}’s {calls} calls to you helped.</source>
        <translation>Einer der {calls} Anrufe von {caller} bei Ihnen hat geholfen.</translation>
    </message>
    <message>
        <source>One of {caller}’s {calls} calls to {called} helped.</source>
        <translation>Einer der {calls} Anrufe von {caller} bei {called} hat geholfen.</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <source>One view only</source>
        <translation>Nur eine Sicht</translation>
    </message>
    <message>
        <source>Only a call has an outcome.</source>
        <translation>Nur ein Anruf hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>Only those silent for long</source>
        <translation>Nur lange stille</translation>
    </message>
    <message>
        <source>open a copy that you kept</source>
        <translation>öffnen Sie eine Kopie, die Sie aufgehoben haben</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open a map …</source>
        <translation>Karte öffnen …</translation>
    </message>
    <message>
        <source>Open another map …</source>
        <translation>Andere Karte öffnen …</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open {map}</source>
        <translation>{map} öffnen</translation>
    </message>
    <message>
        <source>Open {map} in {folder}</source>
        <translation>{map} in {folder} öffnen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>other picture</source>
        <translation>anderes Bild</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Unser Unternehmen</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcomes of calls</source>
        <translation>Ergebnisse von Anrufen</translation>
    </message>
    <message>
        <source>owned by {owner}</source>
        <translation>zuständig: {owner}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>Owner away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>owner away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>owner away until {day}</source>
        <translation>abwesend bis {day}</translation>
    </message>
    <message>
        <source>Owner left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>owner left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>Owner of</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>owns {owned}</source>
        <translation>zuständig für {owned}</translation>
    </message>
    <message>
        <source>owns {owned}; deputy for {topics}</source>
        <translation>zuständig für {owned}; Vertretung für {topics}</translation>
    </message>
    <message>
        <source>Owns {topics}.</source>
        <translation>Zuständig für {topics}.</translation>
    </message>
    <message>
        <source>owns {topic}</source>
        <translation>zuständig für {topic}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>paste from a spreadsheet</source>
        <translation>aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Path from {name} to</source>
        <translation>Weg von {name} zu</translation>
    </message>
    <message>
        <source>Path to</source>
        <translation>Weg zu</translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation>Weg hierher</translation>
    </message>
    <message>
        <source>path to here</source>
        <translation>Weg hierher</translation>
    </message>
    <message>
        <source>Path: {calls}. Weakest call: {weakest}.</source>
        <translation>Weg: {calls}. Schwächster Anruf: {weakest}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>People they know</source>
        <translation>Bekannte Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture of any size (*.svg)</source>
        <translation>Bild beliebiger Größe (*.svg)</translation>
    </message>
    <message>
        <source>places in the pictures</source>
        <translation>Plätze in den Bildern</translation>
    </message>
    <message>
        <source>Plan {letter}</source>
        <translation>Plan {letter}</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Programs that run as you</source>
        <translation>Programme, die unter Ihrem Namen laufen,</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Put back where they were</source>
        <translation>An den alten Platz setzen</translation>
    </message>
    <message>
        <source>Put in the middle</source>
        <translation>In die Mitte stellen</translation>
    </message>
    <message>
        <source>put in the middle</source>
        <translation>in die Mitte stellen</translation>
    </message>
    <message>
        <source>put {name} back on the map</source>
        <translation>{name} auf der Karte zurücksetzen</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>Frage {number} von {of}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>einstufen</translation>
    </message>
    <message>
        <source>rate someone</source>
        <translation>jemanden einstufen</translation>
    </message>
    <message>
        <source>Rate someone …</source>
        <translation>Jemanden einstufen …</translation>
    </message>
    <message>
        <source>Rated nobody knows when.</source>
        <translation>Zeitpunkt der Einstufung unbekannt.</translation>
    </message>
    <message>
        <source>rated on</source>
        <translation>eingestuft am</translation>
    </message>
    <message numerus="yes">
        <source>Rated {n} relationships ({names})</source>
        <extracomment>Rated {n} relationship ({names})</extracomment>
        <translation><numerusform>{n} Beziehung eingestuft ({names})</numerusform><numerusform>{n} Beziehungen eingestuft ({names})</numerusform></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read only – not kept on disk</source>
        <translation>Nur lesen – nicht auf der Platte</translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>angenommen von</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>eingegangen am</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key of a relmap map</source>
        <translation>Wiederherstellungsschlüssel einer relmap-Karte</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Wiederherstellungsschlüssel: {key}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Wiederholen: {change}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>regular backup</source>
        <translation>regelmäßige Sicherung</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>relmap keeps a backup when you have edited, at most every half hour, and before large steps such as an import: 12 of the last days, 10 of the last weeks and 9 of the last months.</source>
        <translation>relmap legt eine Sicherung an, wenn Sie bearbeitet haben, höchstens jede halbe Stunde, und vor großen Schritten wie einem Import: 12 der letzten Tage, 10 der letzten Wochen und 9 der letzten Monate.</translation>
    </message>
    <message>
        <source>relmap keeps it nowhere,</source>
        <translation>relmap bewahrt ihn nirgends auf</translation>
    </message>
    <message>
        <source>relmap recovery key</source>
        <translation>relmap-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>relmap {version}: from a customer’s complaint to the name to call.

The map stays on this computer, in one file that only you can read. relmap uses no network and tells nobody what you do with it.</source>
        <translation>relmap {version}: von der Beschwerde eines Kunden zum Namen, den man anruft.

Die Karte bleibt auf diesem Computer, in einer Datei, die nur Sie lesen können. relmap nutzt kein Netz und erzählt niemandem, was Sie damit tun.</translation>
    </message>
    <message>
        <source>remember a complaint as {topic}</source>
        <translation>Beschwerde als {topic} merken</translation>
    </message>
    <message>
        <source>Remember as {topic}</source>
        <translation>Als {topic} merken</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>remove customer {name}</source>
        <translation>Kunde {name} entfernen</translation>
    </message>
    <message>
        <source>remove function {name}</source>
        <translation>Bereich {name} entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Passphrase entfernen …</translation>
    </message>
    <message>
        <source>remove topic {name}</source>
        <translation>Thema {name} entfernen</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Removed the name of the company</source>
        <translation>Name des Unternehmens entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} complaints</source>
        <extracomment>Removed {n} complaint</extracomment>
        <translation><numerusform>{n} Beschwerde entfernt</numerusform><numerusform>{n} Beschwerden entfernt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} contacts ({names})</source>
        <extracomment>Removed {n} contact ({names})</extracomment>
        <translation><numerusform>{n} Kontakt entfernt ({names})</numerusform><numerusform>{n} Kontakte entfernt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} customers ({names})</source>
        <extracomment>Removed {n} customer ({names})</extracomment>
        <translation><numerusform>{n} Kunden entfernt ({names})</numerusform><numerusform>{n} Kunden entfernt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} functions ({names})</source>
        <extracomment>Removed {n} function ({names})</extracomment>
        <translation><numerusform>{n} Bereich entfernt ({names})</numerusform><numerusform>{n} Bereiche entfernt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} people ({names})</source>
        <extracomment>Removed {n} person ({names})</extracomment>
        <translation><numerusform>{n} Person entfernt ({names})</numerusform><numerusform>{n} Personen entfernt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} ratings ({names})</source>
        <extracomment>Removed {n} rating ({names})</extracomment>
        <translation><numerusform>{n} Einstufung entfernt ({names})</numerusform><numerusform>{n} Einstufungen entfernt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} topics ({names})</source>
        <extracomment>Removed {n} topic ({names})</extracomment>
        <translation><numerusform>{n} Thema entfernt ({names})</numerusform><numerusform>{n} Themen entfernt ({names})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} visits ({names})</source>
        <extracomment>Removed {n} visit ({names})</extracomment>
        <translation><numerusform>{n} Besuch entfernt ({names})</numerusform><numerusform>{n} Besuche entfernt ({names})</numerusform></translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Renew the keys …</source>
        <translation>Schlüssel erneuern …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Unterstellte</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Sicherung vom {moment} wiederherstellen</translation>
    </message>
    <message>
        <source>restore the backup of {moment}</source>
        <translation>Sicherung vom {moment} wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup of {moment}</source>
        <translation>Wiederherstellen der Sicherung vom {moment}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review relationships</source>
        <translation>Zur Durchsicht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row} says something else of this view.</source>
        <translation>Zeile {row} sagt über diese Sicht etwas anderes.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows: {function}</source>
        <translation>Zeilen: {function}</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Dieselbe Person wie …</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Beispielunternehmen</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save a copy of the map</source>
        <translation>Kopie der Karte speichern</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Karte als Bild speichern</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sealing the map and its backups with new keys …</source>
        <translation>Die Karte und ihre Sicherungen werden mit neuen Schlüsseln versiegelt …</translation>
    </message>
    <message>
        <source>Sealing the map and its backups …</source>
        <translation>Die Karte und ihre Sicherungen werden versiegelt …</translation>
    </message>
    <message>
        <source>second deputy</source>
        <translation>zweite Vertretung</translation>
    </message>
    <message>
        <source>See that it can be written, and try again.</source>
        <translation>Sorgen Sie dafür, dass sie geschrieben werden kann, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>See that it can be written, or save a copy elsewhere.</source>
        <translation>Sorgen Sie dafür, dass sie geschrieben werden kann, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Sent to the printer. See that the sheet is there before you go on.</source>
        <translation>An den Drucker gesendet. Sehen Sie nach, ob das Blatt da ist, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Passphrase setzen …</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>show everything</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>show on the map</source>
        <translation>auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Show relationships of at least</source>
        <translation>Beziehungen zeigen ab</translation>
    </message>
    <message>
        <source>Show what stands in “{field}”</source>
        <translation>Zeigen, was in „{field}“ steht</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <extracomment>Show {n} more</extracomment>
        <translation><numerusform>{n} weitere zeigen</numerusform><numerusform>{n} weitere zeigen</numerusform></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>Someone at this computer while the map is open</source>
        <translation>Wer an diesem Computer sitzt, während die Karte offen ist,</translation>
    </message>
    <message>
        <source>Someone who can write to the file</source>
        <translation>Wer in die Datei schreiben kann,</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>spoke today</source>
        <translation>heute gesprochen</translation>
    </message>
    <message>
        <source>spoke {ago}</source>
        <translation>sprachen {ago}</translation>
    </message>
    <message>
        <source>Stands in for the owner of {topics}.</source>
        <translation>Vertritt die für {topics} zuständige Person.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strengths are whole numbers from {least} ({weakest}) to {most} ({strongest}).</source>
        <translation>Stärken sind ganze Zahlen von {least} ({weakest}) bis {most} ({strongest}).</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Sure: both say so.</source>
        <translation>Sicher: Beide sagen es.</translation>
    </message>
    <message>
        <source>Swap ends</source>
        <translation>Enden tauschen</translation>
    </message>
    <message>
        <source>swap ends</source>
        <translation>Enden tauschen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>take the plan</source>
        <translation>zum Plan</translation>
    </message>
    <message>
        <source>Takes away {what}.</source>
        <translation>Nimmt weg: {what}.</translation>
    </message>
    <message>
        <source>Taking the passphrase off …</source>
        <translation>Passphrase wird entfernt …</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That customer is not in the map.</source>
        <translation>Dieser Kunde ist nicht in der Karte.</translation>
    </message>
    <message>
        <source>That function is not in the map.</source>
        <translation>Diesen Bereich gibt es in der Karte nicht.</translation>
    </message>
    <message>
        <source>That is neither the passphrase of this map nor its recovery key.</source>
        <translation>Das ist weder die Passphrase dieser Karte noch ihr Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>That is the passphrase which the map has now.</source>
        <translation>Das ist die Passphrase, die die Karte jetzt hat.</translation>
    </message>
    <message>
        <source>That is too much to paste at once. Import it as a file: Ctrl+I.</source>
        <translation>Das ist zu viel, um es auf einmal einzufügen. Importieren Sie es als Datei: Strg+I.</translation>
    </message>
    <message>
        <source>That person is not in the map.</source>
        <translation>Diese Person ist nicht in der Karte.</translation>
    </message>
    <message>
        <source>That they spoke on this day is noted already.</source>
        <translation>Dass sie an diesem Tag gesprochen haben, ist schon festgehalten.</translation>
    </message>
    <message>
        <source>That topic is not in the map.</source>
        <translation>Dieses Thema ist nicht in der Karte.</translation>
    </message>
    <message>
        <source>That was all for today.</source>
        <translation>Das war alles für heute.</translation>
    </message>
    <message>
        <source>That was the last plan.</source>
        <translation>Das war der letzte Plan.</translation>
    </message>
    <message>
        <source>The backup could not be read: {reason}. Nothing was changed.</source>
        <translation>Die Sicherung konnte nicht gelesen werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The best there is: {name}</source>
        <translation>Der beste, den es gibt: {name}</translation>
    </message>
    <message>
        <source>The cell has {length} characters; no cell can have more than {most}.</source>
        <translation>Die Zelle hat {length} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>The chosen customer</source>
        <translation>Der gewählte Kunde</translation>
    </message>
    <message>
        <source>The chosen function</source>
        <translation>Der gewählte Bereich</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>The chosen topic</source>
        <translation>Das gewählte Thema</translation>
    </message>
    <message>
        <source>The column is missing. {needs}</source>
        <translation>Die Spalte fehlt. {needs}</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>The company is called {name}</source>
        <translation>Das Unternehmen heißt {name}</translation>
    </message>
    <message>
        <source>The complaint has no text.</source>
        <translation>Die Beschwerde hat keinen Text.</translation>
    </message>
    <message>
        <source>The complaint is assigned to a topic that is not in the map.</source>
        <translation>Die Beschwerde ist einem Thema zugeordnet, das nicht in der Karte ist.</translation>
    </message>
    <message>
        <source>The complaint is from a customer who is not in the map.</source>
        <translation>Die Beschwerde stammt von einem Kunden, der nicht in der Karte ist.</translation>
    </message>
    <message>
        <source>The day for which is asked</source>
        <translation>Der Tag, für den gefragt wird</translation>
    </message>
    <message>
        <source>The day to look back to</source>
        <translation>Der Tag, auf den Sie zurückblicken</translation>
    </message>
    <message>
        <source>The direction is kept. Distance is trust, and stays.</source>
        <translation>Die Richtung wird behalten. Der Abstand ist das Vertrauen und bleibt.</translation>
    </message>
    <message>
        <source>The disk did not confirm that {map} was written ({reason}), but nothing of it was lost. It opens as it was to from now on, or still as it did before.</source>
        <translation>Die Platte hat nicht bestätigt, dass {map} geschrieben wurde ({reason}), aber nichts davon ging verloren. Von jetzt an öffnet sich die Karte, wie sie werden sollte, oder noch wie zuvor.</translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}) while {map} was tidied. All edits until now are kept, and no more are taken. Save a copy elsewhere.</source>
        <translation>Die Platte meldete einen Fehler ({reason}), während {map} aufgeräumt wurde. Alle bisherigen Änderungen sind gesichert; weitere werden nicht angenommen. Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}), so nothing more is written to {map}. What was kept before is there; an edit that was not is on the screen only. Save a copy elsewhere.</source>
        <translation>Die Platte meldete einen Fehler ({reason}), daher wird in {map} nichts mehr geschrieben. Was zuvor gesichert wurde, ist da; eine Änderung, die es nicht wurde, steht nur auf dem Bildschirm. Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 and does not go on so. Save it as CSV UTF-8.</source>
        <translation>Die Datei beginnt als UTF-16 und geht nicht so weiter. Speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. It should begin with a header. {needs}</source>
        <translation>Die Datei ist leer. Sie sollte mit einer Kopfzeile beginnen. {needs}</translation>
    </message>
    <message>
        <source>The history of this map goes back to {day}.</source>
        <translation>Der Verlauf dieser Karte reicht bis zum {day} zurück.</translation>
    </message>
    <message>
        <source>The host of {name} is not in the map.</source>
        <translation>Wer den Kunden {name} betreut, ist nicht in der Karte.</translation>
    </message>
    <message>
        <source>The id {id} is that of {place} too.</source>
        <translation>Die ID {id} ist auch die von {place}.</translation>
    </message>
    <message>
        <source>The last contact recorded is of {day}.</source>
        <translation>Der letzte festgehaltene Kontakt ist vom {day}.</translation>
    </message>
    <message>
        <source>The last day away is before the first.</source>
        <translation>Der letzte Tag der Abwesenheit liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Der letzte Tag fehlt.</translation>
    </message>
    <message>
        <source>The last edit could not be written: {reason}. It is on the screen, and is tried again with the next one. {remedy}</source>
        <translation>Die letzte Änderung konnte nicht geschrieben werden: {reason}. Sie steht auf dem Bildschirm und wird mit der nächsten noch einmal versucht. {remedy}</translation>
    </message>
    <message>
        <source>The last edits could not be written to the map’s file. If you leave it now they are lost.</source>
        <translation>Die letzten Änderungen konnten nicht in die Datei der Karte geschrieben werden. Wenn Sie die Karte jetzt verlassen, gehen sie verloren.</translation>
    </message>
    <message>
        <source>The manager of {name} is not in the map.</source>
        <translation>Die Führungskraft von {name} ist nicht in der Karte.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The map and its backups can then be read only by those who know the passphrase or have the recovery key, on a lost laptop as in a sync folder.</source>
        <translation>Die Karte und ihre Sicherungen kann dann nur lesen, wer die Passphrase kennt oder den Wiederherstellungsschlüssel hat – auf einem verlorenen Laptop wie in einem Cloud-Ordner.</translation>
    </message>
    <message>
        <source>The map around {name}. Arrow keys walk; T shows it as a table.</source>
        <translation>Die Karte um {name}. Pfeiltasten gehen weiter; T zeigt sie als Tabelle.</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Die Karte als Tabelle</translation>
    </message>
    <message>
        <source>The map is as it was then: nothing to restore.</source>
        <translation>Die Karte ist, wie sie damals war: Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The map is not drawn as it is now.</source>
        <translation>Die Karte ist nicht auf dem heutigen Stand gezeichnet.</translation>
    </message>
    <message>
        <source>The map is sealed with new keys, and has a new recovery key.</source>
        <translation>Die Karte wird mit neuen Schlüsseln versiegelt und bekommt einen neuen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The map knows nobody whose meeting would open much: give topics owners, or rate relationships.</source>
        <translation>Die Karte kennt niemanden, dessen Bekanntschaft viel öffnen würde: Geben Sie Themen Zuständige, oder stufen Sie Beziehungen ein.</translation>
    </message>
    <message>
        <source>The map of the whole company. Arrow keys walk; T shows it as a table.</source>
        <translation>Die Karte des ganzen Unternehmens. Pfeiltasten gehen weiter; T zeigt sie als Tabelle.</translation>
    </message>
    <message>
        <source>The map of {company}</source>
        <translation>Die Karte von {company}</translation>
    </message>
    <message>
        <source>The map shows who trusts whom. It is drawn as soon as there are people.</source>
        <translation>Die Karte zeigt, wer wem vertraut. Sie wird gezeichnet, sobald es Personen gibt.</translation>
    </message>
    <message>
        <source>The map stays on this computer, in one file that only you can read.</source>
        <translation>Die Karte bleibt auf diesem Computer, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>the name of the company</source>
        <translation>der Name des Unternehmens</translation>
    </message>
    <message>
        <source>The name of the topic is missing.</source>
        <translation>Der Name des Themas fehlt.</translation>
    </message>
    <message>
        <source>The name {name}… is too long for a map, beside which files with longer ones are made. Nothing was made; choose a shorter one.</source>
        <translation>Der Name {name}… ist zu lang für eine Karte, neben der Dateien mit längeren Namen angelegt werden. Es wurde nichts angelegt; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The nearest is {person}.</source>
        <translation>Am nächsten kommt {person}.</translation>
    </message>
    <message>
        <source>The note was changed. Notes are hidden now.</source>
        <translation>Die Notiz wurde geändert. Notizen sind gerade ausgeblendet.</translation>
    </message>
    <message>
        <source>The other’s view</source>
        <translation>Die andere Sicht</translation>
    </message>
    <message>
        <source>the pair’s median from {contacts} contact days on, else {days} days</source>
        <translation>der Median des Paares ab {contacts} Kontakttagen, sonst {days} Tage</translation>
    </message>
    <message>
        <source>The passphrase could not be tried.</source>
        <translation>Die Passphrase konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The person is missing.</source>
        <translation>Die Person fehlt.</translation>
    </message>
    <message>
        <source>The picture could not be written: {problem}. Nothing was changed.</source>
        <translation>Das Bild konnte nicht geschrieben werden: {problem}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>Das Bild ist in {path}.</translation>
    </message>
    <message>
        <source>The recovery key of {map}</source>
        <translation>Der Wiederherstellungsschlüssel von {map}</translation>
    </message>
    <message>
        <source>The recovery key opens it too.</source>
        <translation>Der Wiederherstellungsschlüssel öffnet sie auch.</translation>
    </message>
    <message>
        <source>the relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message numerus="yes">
        <source>The row fits {n} people: {people}. Give their ids.</source>
        <extracomment>The row fits {n} person: {people}. Give their ids.</extracomment>
        <translation><numerusform>Die Zeile passt auf {n} Person: {people}. Geben Sie die ID an.</numerusform><numerusform>Die Zeile passt auf {n} Personen: {people}. Geben Sie die IDs an.</numerusform></translation>
    </message>
    <message>
        <source>The row has {cells} cells and the header {width}. Put cells that hold the delimiter in quotes.</source>
        <translation>Die Zeile hat {cells} Zellen und die Kopfzeile {width}. Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row is about the same person as {place}: {person}. Give ids, or one row.</source>
        <translation>Die Zeile betrifft dieselbe Person wie {place}: {person}. Geben Sie IDs an oder lassen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>The rules, the same for everyone</source>
        <translation>Die Regeln, für alle dieselben</translation>
    </message>
    <message>
        <source>The sample company is open already.</source>
        <translation>Das Beispielunternehmen ist schon offen.</translation>
    </message>
    <message>
        <source>The sample company of today was given a passphrase. Open its file under File, Open; tomorrow’s has none.</source>
        <translation>Das heutige Beispielunternehmen hat eine Passphrase bekommen. Öffnen Sie seine Datei unter Datei, Öffnen; das von morgen hat keine.</translation>
    </message>
    <message>
        <source>The score would be {score}: ask for an introduction.</source>
        <translation>Der Wert wäre dann {score}: um Vermittlung bitten.</translation>
    </message>
    <message>
        <source>The score would be {score}: call now.</source>
        <translation>Der Wert wäre dann {score}: jetzt anrufen.</translation>
    </message>
    <message>
        <source>The score would be {score}: still no trusted path.</source>
        <translation>Der Wert wäre dann {score}: weiterhin kein vertrauter Weg.</translation>
    </message>
    <message>
        <source>the square root of their product</source>
        <translation>die Wurzel ihres Produkts</translation>
    </message>
    <message>
        <source>The strength is missing.</source>
        <translation>Die Stärke fehlt.</translation>
    </message>
    <message>
        <source>The strongest is between {one} and {other}.</source>
        <translation>Die stärkste besteht zwischen {one} und {other}.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {most} are the most.</source>
        <translation>Der Text hat {length} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>The text is of an encoding that relmap does not read. Save the file as CSV UTF-8.</source>
        <translation>Der Text hat eine Kodierung, die relmap nicht liest. Speichern Sie die Datei als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The topic stands in {place} with something else.</source>
        <translation>Das Thema steht in {place} mit anderen Angaben.</translation>
    </message>
    <message>
        <source>The topic {name} names one person twice.</source>
        <translation>Das Thema {name} nennt eine Person zweimal.</translation>
    </message>
    <message>
        <source>The topic {name} names somebody who is not in the map.</source>
        <translation>Das Thema {name} nennt jemanden, der nicht in der Karte ist.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Die beiden sind gleich.</translation>
    </message>
    <message>
        <source>The two views over the years</source>
        <translation>Die beiden Sichten über die Jahre</translation>
    </message>
    <message>
        <source>the views count as {calls} calls; each call helped or refused as one</source>
        <translation>die Sichten zählen wie {calls} Anrufe; jeder Anruf, der half oder abgelehnt wurde, wie einer</translation>
    </message>
    <message>
        <source>The views differ by four.</source>
        <translation>Die Sichten liegen vier Stufen auseinander.</translation>
    </message>
    <message>
        <source>The views differ by three.</source>
        <translation>Die Sichten liegen drei Stufen auseinander.</translation>
    </message>
    <message>
        <source>The views differ by two.</source>
        <translation>Die Sichten liegen zwei Stufen auseinander.</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>There are not two people in the map yet.</source>
        <translation>In der Karte sind noch keine zwei Personen.</translation>
    </message>
    <message>
        <source>There is a customer {name} already.</source>
        <translation>Einen Kunden {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a function {name} already.</source>
        <translation>Einen Bereich {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a topic {name} already.</source>
        <translation>Ein Thema {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a {map} already. It was not changed; choose another name.</source>
        <translation>{map} gibt es schon. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no backup of it that could be read.</source>
        <translation>Es gibt keine Sicherung, die gelesen werden konnte.</translation>
    </message>
    <message>
        <source>There is no backup of this map yet.</source>
        <translation>Von dieser Karte gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no file {path}: it was moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Die Datei {path} gibt es nicht: Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>There is no other function yet.</source>
        <translation>Es gibt noch keinen anderen Bereich.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such place on the map.</source>
        <translation>Diesen Platz gibt es auf der Karte nicht.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>They last spoke {ago}, usually every day.</source>
        <translation>Sie sprachen zuletzt {ago} miteinander, üblich ist jeden Tag.</translation>
    </message>
    <message>
        <source>They last spoke {ago}, usually every {gap}.</source>
        <translation>Sie sprachen zuletzt {ago} miteinander, üblich ist alle {gap}.</translation>
    </message>
    <message>
        <source>They last spoke {ago}.</source>
        <translation>Sie sprachen zuletzt {ago} miteinander.</translation>
    </message>
    <message>
        <source>They rate you</source>
        <translation>Deren Sicht</translation>
    </message>
    <message>
        <source>They rate {name}</source>
        <translation>Deren Sicht auf {name}</translation>
    </message>
    <message>
        <source>third deputy</source>
        <translation>dritte Vertretung</translation>
    </message>
    <message>
        <source>This backup cannot be read: it is damaged, or another passphrase sealed it. Choose another one.</source>
        <translation>Diese Sicherung lässt sich nicht lesen: Sie ist beschädigt, oder eine andere Passphrase hat sie versiegelt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This backup cannot be used: it is damaged. Choose another one.</source>
        <translation>Diese Sicherung lässt sich nicht verwenden: Sie ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This backup is damaged too. Nothing was changed; choose another one.</source>
        <translation>Auch diese Sicherung ist beschädigt. Es wurde nichts geändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This backup is no longer there. Nothing was changed; choose another one.</source>
        <translation>Diese Sicherung ist nicht mehr da. Es wurde nichts geändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it.</source>
        <translation>Das ist ein Ordner. Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not text. Save the sheet as CSV UTF-8.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Archiv, kein Text. Speichern Sie das Blatt als CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is not a file that can be read to its end.</source>
        <translation>Das ist keine Datei, die bis zum Ende gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV UTF-8.</source>
        <translation>Das ist keine Textdatei. Speichern Sie die Tabelle als CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or it is the recovery key, which will not do here. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase, oder es ist der Wiederherstellungsschlüssel, der hier nicht genügt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is the map as it was at the end of {day}. It takes no edits.</source>
        <translation>Das ist die Karte, wie sie am Ende des {day} war. Sie lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>This is the map as it was before this change, {when}: “{change}”. It takes no edits.</source>
        <translation>Das ist die Karte vor dieser Änderung, {when}: „{change}“. Sie lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>This is yours, {name}.</source>
        <translation>Das ist Ihre Sache, {name}.</translation>
    </message>
    <message>
        <source>This key is not shown again. Print it or write it down, and tick the box.</source>
        <translation>Dieser Schlüssel wird nicht noch einmal gezeigt. Drucken Sie ihn oder schreiben Sie ihn auf, und setzen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>This map has a passphrase.</source>
        <translation>Diese Karte hat eine Passphrase.</translation>
    </message>
    <message>
        <source>This map has no people yet.</source>
        <translation>Diese Karte hat noch keine Personen.</translation>
    </message>
    <message>
        <source>This map has no topics yet.</source>
        <translation>Diese Karte hat noch keine Themen.</translation>
    </message>
    <message>
        <source>This may be the same customer as {names}.</source>
        <translation>Das ist vielleicht derselbe Kunde wie {names}.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>Zu sagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topics owned</source>
        <translation>Zuständig für Themen</translation>
    </message>
    <message>
        <source>Topics they own</source>
        <translation>Zuständig für Themen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>trust {trust}</source>
        <translation>Vertrauen {trust}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Trying the passphrase …</source>
        <translation>Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>Two people are named {name}.</source>
        <translation>Zwei Personen heißen {name}.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tippen</translation>
    </message>
    <message>
        <source>Type a few of their words; the name to call appears here.</source>
        <translation>Tippen Sie ein paar seiner Worte; hier erscheint der Name, den Sie anrufen.</translation>
    </message>
    <message>
        <source>Type it once more: a slip of the finger would lock you out.</source>
        <translation>Tippen Sie sie noch einmal: Ein Tippfehler würde Sie aussperren.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Undated: no contact and no date of rating is known.</source>
        <translation>Ohne Datum: Weder ein Kontakt noch der Tag einer Einstufung ist bekannt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>undo “{edit}”</source>
        <translation>„{edit}“ rückgängig</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Rückgängig gemacht: {change}.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>until 3 December, 1 – 9 May …</source>
        <translation>bis 3.12., 1. – 9. Mai …</translation>
    </message>
    <message>
        <source>Until now {source} has seen {target} as {strength}; this replaces it.</source>
        <translation>Bisher hat {source} {target} als {strength} gesehen; das wird ersetzt.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>update relmap to open it</source>
        <translation>aktualisieren Sie relmap, um sie zu öffnen</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>Üblicher Abstand</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message numerus="yes">
        <source>Very sure: {n} calls showed it.</source>
        <extracomment>Very sure: {n} call showed it.</extracomment>
        <translation><numerusform>Sehr sicher: {n} Anruf hat es gezeigt.</numerusform><numerusform>Sehr sicher: {n} Anrufe haben es gezeigt.</numerusform></translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation>Sichten verschieden</translation>
    </message>
    <message>
        <source>visit, {day}</source>
        <translation>Besuch, {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>weitergehen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>wanted strength</source>
        <translation>gewünschte Stärke</translation>
    </message>
    <message>
        <source>Wanted: {wanted}; still {strength}.</source>
        <translation>Gewünscht: {wanted}; weiterhin {strength}.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>was written by a newer relmap (format {format}; this one reads up to {newest})</source>
        <translation>wurde von einem neueren relmap geschrieben (Format {format}; dieses liest bis {newest})</translation>
    </message>
    <message>
        <source>weakest call</source>
        <translation>schwächster Anruf</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What could be read is shown here, and takes no edits.</source>
        <translation>Was sich lesen ließ, wird hier gezeigt und lässt sich nicht bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read is shown here, with {n} edits of its journal, and takes no edits.</source>
        <extracomment>What could be read is shown here, with {n} edit of its journal, and takes no edits.</extracomment>
        <translation><numerusform>Was sich lesen ließ, wird hier mit {n} Änderung aus dem Journal gezeigt und lässt sich nicht bearbeiten.</numerusform><numerusform>Was sich lesen ließ, wird hier mit {n} Änderungen aus dem Journal gezeigt und lässt sich nicht bearbeiten.</numerusform></translation>
    </message>
    <message>
        <source>What does the customer say?</source>
        <translation>Was sagt der Kunde?</translation>
    </message>
    <message>
        <source>What does the customer say? Two words are enough</source>
        <translation>Was sagt der Kunde? Zwei Wörter genügen</translation>
    </message>
    <message>
        <source>What is good to know</source>
        <translation>Was gut zu wissen ist</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>What shows from outside:</source>
        <translation>Was von außen sichtbar ist:</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>Wovor das nicht schützt</translation>
    </message>
    <message>
        <source>What to know before one calls them</source>
        <translation>Was man vor einem Anruf wissen sollte</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was changed, the newest first</source>
        <translation>Was geändert wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What was copied is not a table: a quotation mark is missing.</source>
        <translation>Was kopiert wurde, ist keine Tabelle: Ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <source>What was there before cannot be read, so relmap cannot go back to before it.</source>
        <translation>Was davor war, lässt sich nicht lesen; relmap kann daher nicht davor zurückgehen.</translation>
    </message>
    <message>
        <source>What was there before:</source>
        <translation>Was vorher da war:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What would help most: if you came to see {called} as {raised} instead of {strength}.</source>
        <translation>Am meisten würde helfen, wenn die Beziehung von Ihnen zu {called} {raised} statt {strength} würde.</translation>
    </message>
    <message>
        <source>What would help most: if {caller} came to see you as {raised} instead of {strength}.</source>
        <translation>Am meisten würde helfen, wenn die Beziehung von {caller} zu Ihnen {raised} statt {strength} würde.</translation>
    </message>
    <message>
        <source>What would help most: if {caller} came to see {called} as {raised} instead of {strength}.</source>
        <translation>Am meisten würde helfen, wenn die Beziehung von {caller} zu {called} {raised} statt {strength} würde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where shall the new map be kept?</source>
        <translation>Wo soll die neue Karte liegen?</translation>
    </message>
    <message>
        <source>Which colleague can solve it?</source>
        <translation>Wer im Haus kann es lösen?</translation>
    </message>
    <message>
        <source>Which topic do they own?</source>
        <translation>Für welches Thema zuständig?</translation>
    </message>
    <message>
        <source>Which topic is it?</source>
        <translation>Welches Thema ist es?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who asks: not chosen yet</source>
        <translation>Wer fragt: noch nicht gewählt</translation>
    </message>
    <message>
        <source>Who asks: {name}</source>
        <translation>Wer fragt: {name}</translation>
    </message>
    <message>
        <source>Who asks? Type a part of the name</source>
        <translation>Wer fragt? Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>Who is rated?</source>
        <translation>Wer wird eingestuft?</translation>
    </message>
    <message>
        <source>Who is rated? Type a part of the name</source>
        <translation>Wer wird eingestuft? Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>Who is the same person? Type a part of the name</source>
        <translation>Wer ist dieselbe Person? Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>Who rates?</source>
        <translation>Wer stuft ein?</translation>
    </message>
    <message>
        <source>Who sees whom how</source>
        <translation>Wer wen wie sieht</translation>
    </message>
    <message>
        <source>Who to meet first</source>
        <translation>Wen zuerst treffen</translation>
    </message>
    <message>
        <source>Whoever gets at the map’s file or its backups can read them then.</source>
        <translation>Wer an die Datei der Karte oder ihre Sicherungen gelangt, kann sie dann lesen.</translation>
    </message>
    <message>
        <source>Whoever has it can open the map,</source>
        <translation>Wer ihn hat, kann die Karte öffnen,</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Ganzes Unternehmen</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Whom {name} should meet first</source>
        <translation>Wen {name} zuerst treffen sollte</translation>
    </message>
    <message>
        <source>whom?</source>
        <translation>wen?</translation>
    </message>
    <message>
        <source>whose view</source>
        <translation>wessen Sicht</translation>
    </message>
    <message>
        <source>Whose views?</source>
        <translation>Wessen Sichten?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Warum dieser Wert?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Warum {name}</translation>
    </message>
    <message>
        <source>With this key the map can be opened without its passphrase. In relmap, open the map and type the key where the passphrase is asked for; capitals, spaces and hyphens do not matter.</source>
        <translation>Mit diesem Schlüssel lässt sich die Karte ohne Passphrase öffnen. Öffnen Sie die Karte in relmap und tippen Sie den Schlüssel dort, wo nach der Passphrase gefragt wird; Großbuchstaben, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Without function</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>Without people</source>
        <translation>Ohne Personen</translation>
    </message>
    <message>
        <source>Without topics</source>
        <translation>Ohne Themen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words that point to it, with commas between</source>
        <translation>Wörter, die darauf hinweisen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>kollegial</translation>
    </message>
    <message>
        <source>Works together regularly</source>
        <translation>Arbeitet regelmäßig zusammen</translation>
    </message>
    <message>
        <source>Worth a look because</source>
        <translation>Einen Blick wert, weil</translation>
    </message>
    <message>
        <source>Would take the call tonight</source>
        <translation>Würde heute Abend abheben</translation>
    </message>
    <message>
        <source>Would {target} take a call from {source} tonight?</source>
        <translation>Würde {target} heute Abend abheben, wenn {source} anruft?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written to {file}. Print it from there, and then delete it.</source>
        <translation>In {file} geschrieben. Drucken Sie das Blatt von dort und löschen Sie die Datei dann.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Ja (Y)</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You and {called} have not rated each other. {step} would be a start.</source>
        <translation>Sie und {called} haben einander nicht eingestuft. {step} wäre ein Anfang.</translation>
    </message>
    <message>
        <source>You and {called} rate each other {strength}.</source>
        <translation>Sie und {called} stufen Ihre Beziehung beide als {strength} ein.</translation>
    </message>
    <message>
        <source>You are {role} for {topic} and may resolve it yourself.</source>
        <translation>Sie sind {role} für {topic} und dürfen es selbst lösen.</translation>
    </message>
    <message>
        <source>You are {role} for {topic}: you may resolve it yourself.</source>
        <translation>Sie sind {role} für {topic} und dürfen es selbst lösen.</translation>
    </message>
    <message>
        <source>You last spoke {ago}, usually every day.</source>
        <translation>Sie sprachen zuletzt {ago} miteinander, üblich ist jeden Tag.</translation>
    </message>
    <message>
        <source>You last spoke {ago}, usually every {gap}.</source>
        <translation>Sie sprachen zuletzt {ago} miteinander, üblich ist alle {gap}.</translation>
    </message>
    <message>
        <source>You last spoke {ago}.</source>
        <translation>Sie sprachen zuletzt {ago} miteinander.</translation>
    </message>
    <message>
        <source>you may read it and not write it</source>
        <translation>Sie dürfen die Datei lesen, aber nicht schreiben</translation>
    </message>
    <message>
        <source>You own {topic}: there is nobody to call.</source>
        <translation>Sie sind zuständig für {topic}: Es ist niemand anzurufen.</translation>
    </message>
    <message>
        <source>You rate them</source>
        <translation>Ihre Sicht</translation>
    </message>
    <message>
        <source>You rated {called} {ours} in {month}; {called} has not rated you.</source>
        <translation>Sie haben die Beziehung zu {called} im {month} als {ours} eingestuft; {called} hat die zu Ihnen nicht eingestuft.</translation>
    </message>
    <message>
        <source>You rated {called} {ours}; {called} has not rated you.</source>
        <translation>Sie haben die Beziehung zu {called} als {ours} eingestuft; {called} hat die zu Ihnen nicht eingestuft.</translation>
    </message>
    <message>
        <source>You rated {caller} {theirs} in {then}; {caller} rated you {ours} in {month}.</source>
        <translation>Sie haben die Beziehung zu {caller} im {then} als {theirs} eingestuft, {caller} die zu Ihnen im {month} als {ours}.</translation>
    </message>
    <message>
        <source>You rated {caller} {theirs} in {then}; {caller} rated you {ours}.</source>
        <translation>Sie haben die Beziehung zu {caller} im {then} als {theirs} eingestuft, {caller} die zu Ihnen als {ours}.</translation>
    </message>
    <message>
        <source>You rated {caller} {theirs}; {caller} rated you {ours} in {month}.</source>
        <translation>Sie haben die Beziehung zu {caller} als {theirs} eingestuft, {caller} die zu Ihnen im {month} als {ours}.</translation>
    </message>
    <message>
        <source>You rated {caller} {theirs}; {caller} rated you {ours}, both in {month}.</source>
        <translation>Sie haben die Beziehung zu {caller} als {theirs} eingestuft, {caller} die zu Ihnen als {ours}, beide im {month}.</translation>
    </message>
    <message>
        <source>You rated {caller} {theirs}; {caller} rated you {ours}.</source>
        <translation>Sie haben die Beziehung zu {caller} als {theirs} eingestuft, {caller} die zu Ihnen als {ours}.</translation>
    </message>
    <message numerus="yes">
        <source>You rated {n} views.</source>
        <extracomment>You rated {n} view.</extracomment>
        <translation><numerusform>Sie haben {n} Sicht eingestuft.</numerusform><numerusform>Sie haben {n} Sichten eingestuft.</numerusform></translation>
    </message>
    <message>
        <source>Your note on {name}</source>
        <translation>Ihre Notiz zu {name}</translation>
    </message>
    <message>
        <source>Your one call to {called} helped.</source>
        <translation>Ihr einziger Anruf bei {called} hat geholfen.</translation>
    </message>
    <message>
        <source>Your one call to {called} was refused.</source>
        <translation>Ihr einziger Anruf bei {called} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Yours to resolve</source>
        <translation>Das lösen Sie selbst</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>{advice}: a call alone is not likely to help.</source>
        <translation>{advice}: Ein Anruf allein wird kaum helfen.</translation>
    </message>
    <message>
        <source>{asker} about {topic}: {before}, then nobody to call</source>
        <translation>{asker} zu {topic}: {before}, danach niemand anzurufen</translation>
    </message>
    <message>
        <source>{asker} about {topic}: {before}, then {after}</source>
        <translation>{asker} zu {topic}: {before}, danach {after}</translation>
    </message>
    <message>
        <source>{before} · wanted: {strength}</source>
        <translation>{before} · gewünscht: {strength}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before}, then {name}</source>
        <translation>{before}, dann {name}</translation>
    </message>
    <message>
        <source>{Called} rated you {theirs} in {then}; you rated {called} {ours} in {month}.</source>
        <translation>{Called} hat die Beziehung zu Ihnen im {then} als {theirs} eingestuft, Sie die zu {called} im {month} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated you {theirs} in {then}; you rated {called} {ours}.</source>
        <translation>{Called} hat die Beziehung zu Ihnen im {then} als {theirs} eingestuft, Sie die zu {called} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated you {theirs}; you rated {called} {ours} in {month}.</source>
        <translation>{Called} hat die Beziehung zu Ihnen als {theirs} eingestuft, Sie die zu {called} im {month} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated you {theirs}; you rated {called} {ours}, both in {month}.</source>
        <translation>{Called} hat die Beziehung zu Ihnen als {theirs} eingestuft, Sie die zu {called} als {ours}, beide im {month}.</translation>
    </message>
    <message>
        <source>{Called} rated you {theirs}; you rated {called} {ours}.</source>
        <translation>{Called} hat die Beziehung zu Ihnen als {theirs} eingestuft, Sie die zu {called} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated {caller} {theirs} in {then}; {caller} rated {called} {ours} in {month}.</source>
        <translation>{Called} hat die Beziehung zu {caller} im {then} als {theirs} eingestuft, {caller} die zu {called} im {month} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated {caller} {theirs} in {then}; {caller} rated {called} {ours}.</source>
        <translation>{Called} hat die Beziehung zu {caller} im {then} als {theirs} eingestuft, {caller} die zu {called} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated {caller} {theirs}; {caller} rated {called} {ours} in {month}.</source>
        <translation>{Called} hat die Beziehung zu {caller} als {theirs} eingestuft, {caller} die zu {called} im {month} als {ours}.</translation>
    </message>
    <message>
        <source>{Called} rated {caller} {theirs}; {caller} rated {called} {ours}, both in {month}.</source>
        <translation>{Called} hat die Beziehung zu {caller} als {theirs} eingestuft, {caller} die zu {called} als {ours}, beide im {month}.</translation>
    </message>
    <message>
        <source>{Called} rated {caller} {theirs}; {caller} rated {called} {ours}.</source>
        <translation>{Called} hat die Beziehung zu {caller} als {theirs} eingestuft, {caller} die zu {called} als {ours}.</translation>
    </message>
    <message>
        <source>{Caller} and you have not rated each other. {step} would be a start.</source>
        <translation>{Caller} und Sie haben einander nicht eingestuft. {step} wäre ein Anfang.</translation>
    </message>
    <message>
        <source>{Caller} and you rate each other {strength}.</source>
        <translation>{Caller} und Sie stufen Ihre Beziehung beide als {strength} ein.</translation>
    </message>
    <message>
        <source>{Caller} and {called} have not rated each other. {step} would be a start.</source>
        <translation>{Caller} und {called} haben einander nicht eingestuft. {step} wäre ein Anfang.</translation>
    </message>
    <message>
        <source>{Caller} and {called} rate each other {strength}.</source>
        <translation>{Caller} und {called} stufen ihre Beziehung beide als {strength} ein.</translation>
    </message>
    <message>
        <source>{caller} has never rated {called}.</source>
        <translation>{caller} hat {called} nie eingestuft.</translation>
    </message>
    <message>
        <source>{Caller} rated you {ours} in {month}; you have not rated {caller}.</source>
        <translation>{Caller} hat die Beziehung zu Ihnen im {month} als {ours} eingestuft; Sie haben die zu {caller} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{Caller} rated you {ours}; you have not rated {caller}.</source>
        <translation>{Caller} hat die Beziehung zu Ihnen als {ours} eingestuft; Sie haben die zu {caller} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{Caller} rated {called} {ours} in {month}; {called} has not rated {caller}.</source>
        <translation>{Caller} hat die Beziehung zu {called} im {month} als {ours} eingestuft; {called} hat die zu {caller} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{Caller} rated {called} {ours}; {called} has not rated {caller}.</source>
        <translation>{Caller} hat die Beziehung zu {called} als {ours} eingestuft; {called} hat die zu {caller} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{caller} to {called}, {strength}</source>
        <translation>{caller} zu {called}, {strength}</translation>
    </message>
    <message>
        <source>{caller} → {called}</source>
        <translation>{caller} → {called}</translation>
    </message>
    <message>
        <source>{Caller}’s one call to you helped.</source>
        <translation>Der einzige Anruf von {Caller} bei Ihnen hat geholfen.</translation>
    </message>
    <message>
        <source>{Caller}’s one call to you was refused.</source>
        <translation>Der einzige Anruf von {Caller} bei Ihnen wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{Caller}’s one call to {called} helped.</source>
        <translation>Der einzige Anruf von {Caller} bei {called} hat geholfen.</translation>
    </message>
    <message>
        <source>{Caller}’s one call to {called} was refused.</source>
        <translation>Der einzige Anruf von {Caller} bei {called} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{caller}’s view of {called}: {told}.</source>
        <translation>Wie {caller} {called} einstuft: {told}.</translation>
    </message>
    <message>
        <source>{cell} is not a day. Write days as 2026-03-01.</source>
        <translation>{cell} ist kein Tag. Schreiben Sie Tage wie 2026-03-01.</translation>
    </message>
    <message>
        <source>{cell} is not a strength.</source>
        <translation>{cell} ist keine Stärke.</translation>
    </message>
    <message>
        <source>{choice} (chosen)</source>
        <translation>{choice} (gewählt)</translation>
    </message>
    <message>
        <source>{choice} (until now)</source>
        <translation>{choice} (bisher)</translation>
    </message>
    <message>
        <source>{company}, {day} – relmap</source>
        <translation>{company}, {day} – relmap</translation>
    </message>
    <message>
        <source>{customer}, {day}</source>
        <translation>{customer}, {day}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} There are more, if you have the time.</source>
        <translation>{done} Es gibt mehr, wenn Sie Zeit haben.</translation>
    </message>
    <message>
        <source>{field}, {value}: goes</source>
        <translation>{field}, {value}: geht</translation>
    </message>
    <message>
        <source>{field}, {value}: stays</source>
        <translation>{field}, {value}: bleibt</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} can be edited here now.</source>
        <translation>{file} kann jetzt hier bearbeitet werden.</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was printed; write the key down, or print it elsewhere.</source>
        <translation>{file} konnte nicht geschrieben werden. Es wurde nichts gedruckt; schreiben Sie den Schlüssel auf, oder drucken Sie ihn anderswo.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, Zeile {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {why} Nothing was imported.</source>
        <translation>{file}, Zeile {row}, {column}: {why} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {why} Nothing was imported.</source>
        <translation>{file}, Zeile {row}: {why} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file}: not made use of: {columns}</source>
        <translation>{file}: nicht verwendet: {columns}</translation>
    </message>
    <message>
        <source>{file}: {why} Nothing was imported.</source>
        <translation>{file}: {why} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{first} is {role} for {topic}</source>
        <translation>{first} ist {role} für {topic}</translation>
    </message>
    <message>
        <source>{first} owns {topic}</source>
        <translation>{first} ist zuständig für {topic}</translation>
    </message>
    <message>
        <source>{first} takes you to {last}, who is {role} for {topic}</source>
        <translation>{first} bringt Sie zu {last}, {role} für {topic}</translation>
    </message>
    <message>
        <source>{first} takes you to {last}, who owns {topic}</source>
        <translation>{first} bringt Sie zu {last}, zuständig für {topic}</translation>
    </message>
    <message>
        <source>{first} takes you to {middle}, who takes you to {last}, who is {role} for {topic}</source>
        <translation>{first} bringt Sie zu {middle} und von dort zu {last}, {role} für {topic}</translation>
    </message>
    <message>
        <source>{first} takes you to {middle}, who takes you to {last}, who owns {topic}</source>
        <translation>{first} bringt Sie zu {middle} und von dort zu {last}, zuständig für {topic}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}, a customer has a complaint: {topic}. Could you bring me to {end} today?</source>
        <translation>{first}, ein Kunde hat eine Beschwerde: {topic}. Könnten Sie mich heute mit {end} zusammenbringen?</translation>
    </message>
    <message>
        <source>{first}, a customer has a complaint: {topic}. Could you take this on today, or tell me who will?</source>
        <translation>{first}, ein Kunde hat eine Beschwerde: {topic}. Könnten Sie das heute übernehmen oder mir sagen, wer es tut?</translation>
    </message>
    <message>
        <source>{first}, a customer tells me: “{said}”. Could you bring me to {end} today?</source>
        <translation>{first}, ein Kunde sagt mir: „{said}“. Könnten Sie mich heute mit {end} zusammenbringen?</translation>
    </message>
    <message>
        <source>{first}, a customer tells me: “{said}”. Could you take this on today, or tell me who will?</source>
        <translation>{first}, ein Kunde sagt mir: „{said}“. Könnten Sie das heute übernehmen oder mir sagen, wer es tut?</translation>
    </message>
    <message>
        <source>{functions} and {last}: nobody closer than {strength}.</source>
        <translation>{functions} und {last}: niemand näher als {strength}.</translation>
    </message>
    <message>
        <source>{function} has two people named {name}.</source>
        <translation>{function} hat zwei Personen namens {name}.</translation>
    </message>
    <message>
        <source>{function}: nobody closer than {strength}.</source>
        <translation>{function}: niemand näher als {strength}.</translation>
    </message>
    <message>
        <source>{gone} is part of {kept} now. Ctrl+Z takes it back.</source>
        <translation>{gone} gehört jetzt zu {kept}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{helped} helped, {refused} refused: {trust}</source>
        <translation>{helped} geholfen, {refused} abgelehnt: {trust}</translation>
    </message>
    <message>
        <source>{Helped} of your {calls} calls to {called} helped.</source>
        <translation>{Helped} Ihrer {calls} Anrufe bei {called} haben geholfen.</translation>
    </message>
    <message>
        <source>{Helped} of {caller}’s {calls} calls to you helped.</source>
        <translation>{Helped} der {calls} Anrufe von {caller} bei Ihnen haben geholfen.</translation>
    </message>
    <message>
        <source>{Helped} of {caller}’s {calls} calls to {called} helped.</source>
        <translation>{Helped} der {calls} Anrufe von {caller} bei {called} haben geholfen.</translation>
    </message>
    <message>
        <source>{kind} need {columns}</source>
        <translation>{kind} brauchen {columns}</translation>
    </message>
    <message>
        <source>{kind}: {added} added, {changed} changed, {same} unchanged</source>
        <translation>{kind}: {added} hinzugefügt, {changed} geändert, {same} unverändert</translation>
    </message>
    <message>
        <source>{leader} at {customer}</source>
        <translation>{leader} bei {customer}</translation>
    </message>
    <message>
        <source>{manager} reports to {name} by way of {next}, so cannot be their manager.</source>
        <translation>{manager} ist über {next} {name} unterstellt und kann daher nicht die Führungskraft sein.</translation>
    </message>
    <message>
        <source>{manager} reports to {name}, so cannot be their manager.</source>
        <translation>{manager} ist {name} unterstellt und kann daher nicht die Führungskraft sein.</translation>
    </message>
    <message>
        <source>{manager}, the manager, knows them well.</source>
        <translation>Die Führungskraft, {manager}, kennt diese Person gut.</translation>
    </message>
    <message>
        <source>{map} and its backups are sealed with new keys; the passphrase is the same. The old recovery key opens only copies that you made elsewhere.</source>
        <translation>{map} und ihre Sicherungen sind mit neuen Schlüsseln versiegelt; die Passphrase ist dieselbe. Der alte Wiederherstellungsschlüssel öffnet nur Kopien, die Sie anderswo angelegt haben.</translation>
    </message>
    <message>
        <source>{map} and its backups open only with the passphrase now. Copies that you made elsewhere are still open to everyone who finds them.</source>
        <translation>{map} und ihre Sicherungen öffnen sich jetzt nur mit der Passphrase. Kopien, die Sie anderswo angelegt haben, stehen weiterhin jedem offen, der sie findet.</translation>
    </message>
    <message>
        <source>{map} and its backups open without a passphrase now. Copies that you made elsewhere do not.</source>
        <translation>{map} und ihre Sicherungen öffnen sich jetzt ohne Passphrase. Kopien, die Sie anderswo angelegt haben, tun das nicht.</translation>
    </message>
    <message>
        <source>{map} can only be looked at: {reason}. Save a copy elsewhere to edit it.</source>
        <translation>{map} lässt sich nur ansehen: {reason}. Speichern Sie anderswo eine Kopie, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>{map} cannot be replaced: {reason}. Nothing was changed; try again.</source>
        <translation>{map} kann nicht ersetzt werden: {reason}. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{map} could not be made: {reason}. Choose another place.</source>
        <translation>{map} konnte nicht angelegt werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{map} could not be read: {reason}. Nothing was changed.</source>
        <translation>{map} konnte nicht gelesen werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{map} could not be read: {reason}. Nothing was changed; try again.</source>
        <translation>{map} konnte nicht gelesen werden: {reason}. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{map} could not be replaced: {reason}. It is still damaged, and nothing of it was lost. {remedy}</source>
        <translation>{map} konnte nicht ersetzt werden: {reason}. Die Datei ist weiterhin beschädigt, und nichts davon ging verloren. {remedy}</translation>
    </message>
    <message>
        <source>{map} could not be written: {reason}. It is as it was before. {remedy}</source>
        <translation>{map} konnte nicht geschrieben werden: {reason}. Die Datei ist wie zuvor. {remedy}</translation>
    </message>
    <message>
        <source>{map} has a passphrase. Nothing was changed; say the passphrase.</source>
        <translation>{map} hat eine Passphrase. Es wurde nichts geändert; nennen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>{map} has all but that.</source>
        <translation>{map} hat alles außer dieser.</translation>
    </message>
    <message>
        <source>{map} has no passphrase, so locking it would keep nobody out. Give it one under File, Passphrase.</source>
        <translation>{map} hat keine Passphrase; sie zu sperren hielte niemanden fern. Setzen Sie eine unter Datei, Passphrase.</translation>
    </message>
    <message>
        <source>{map} has what could be read of it; the damaged file was kept beside it.</source>
        <translation>{map} enthält, was sich lesen ließ; die beschädigte Datei blieb daneben erhalten.</translation>
    </message>
    <message>
        <source>{map} is a folder, not a map. Name the map file in it.</source>
        <translation>{map} ist ein Ordner, keine Karte. Nennen Sie die Datei der Karte darin.</translation>
    </message>
    <message>
        <source>{map} is a link to a file that is not there. Nothing was changed; put the file back.</source>
        <translation>{map} ist eine Verknüpfung mit einer Datei, die nicht da ist. Es wurde nichts geändert; legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>{map} is a map and is not written over. Choose another name for the export.</source>
        <translation>{map} ist eine Karte und wird nicht überschrieben. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>{map} is closed.</source>
        <translation>{map} ist geschlossen.</translation>
    </message>
    <message>
        <source>{map} is empty (0 bytes), so it is no map. Nothing was changed; open a copy that you kept.</source>
        <translation>{map} ist leer (0 Byte) und daher keine Karte. Es wurde nichts geändert; öffnen Sie eine Kopie, die Sie aufgehoben haben.</translation>
    </message>
    <message>
        <source>{map} is not a file. Name a map file.</source>
        <translation>{map} ist keine Datei. Nennen Sie die Datei einer Karte.</translation>
    </message>
    <message>
        <source>{map} is not there any more: there is no file {path}.</source>
        <translation>{map} ist nicht mehr da: Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>{map} is not whole: {problem}. Nothing was changed; “relmap check” lists everything, and a copy that you kept may be whole.</source>
        <translation>{map} ist nicht unversehrt: {problem}. Es wurde nichts geändert; „relmap check“ führt alles auf, und eine Kopie, die Sie aufgehoben haben, ist vielleicht unversehrt.</translation>
    </message>
    <message>
        <source>{map} is now as it was in the backup of {moment}.</source>
        <translation>{map} ist jetzt, wie sie in der Sicherung vom {moment} war.</translation>
    </message>
    <message>
        <source>{map} is now as it was in the backup of {moment}; the damaged file was kept beside it.</source>
        <translation>{map} ist jetzt, wie sie in der Sicherung vom {moment} war; die beschädigte Datei blieb daneben erhalten.</translation>
    </message>
    <message>
        <source>{map} is of an older format, and was not written in today’s because that could not be done safely: {reason}. You can look at it here.</source>
        <translation>{map} hat ein älteres Format und wurde nicht im heutigen geschrieben, weil das nicht sicher möglich war: {reason}. Sie können die Karte hier ansehen.</translation>
    </message>
    <message>
        <source>{map} is open already.</source>
        <translation>{map} ist schon offen.</translation>
    </message>
    <message>
        <source>{map} opens with the new passphrase, and with the same recovery key as before. Copies that you made elsewhere open with the old one.</source>
        <translation>{map} öffnet sich mit der neuen Passphrase und mit demselben Wiederherstellungsschlüssel wie zuvor. Kopien, die Sie anderswo angelegt haben, öffnen sich mit der alten.</translation>
    </message>
    <message>
        <source>{map} stays locked: this is neither its passphrase nor its recovery key, or the file was altered. Nothing was changed; try again, or restore a backup.</source>
        <translation>{map} bleibt gesperrt: Das ist weder die Passphrase noch der Wiederherstellungsschlüssel, oder die Datei wurde verändert. Es wurde nichts geändert; versuchen Sie es noch einmal, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{map} was changed or moved by another program while it was open here. It was not written over: all that you see here is in {copy} beside it. Open that one to go on, or this one to see what has changed.</source>
        <translation>{map} wurde von einem anderen Programm geändert oder verschoben, während die Karte hier offen war. Die Datei wurde nicht überschrieben: Alles, was Sie hier sehen, ist in {copy} daneben. Öffnen Sie diese, um weiterzumachen, oder jene, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>{map} was changed or moved by another program while it was open here. It was not written over; the last edit is on the screen only. Save a copy elsewhere.</source>
        <translation>{map} wurde von einem anderen Programm geändert oder verschoben, während die Karte hier offen war. Die Datei wurde nicht überschrieben; die letzte Änderung steht nur auf dem Bildschirm. Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>{map} was not closed the last time; nothing that was kept is lost.</source>
        <translation>{map} wurde beim letzten Mal nicht geschlossen; nichts, was gesichert war, ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>{map} was not closed the last time; {n} edits were brought back.</source>
        <extracomment>{map} was not closed the last time; {n} edit was brought back.</extracomment>
        <translation><numerusform>{map} wurde beim letzten Mal nicht geschlossen; {n} Änderung wurde zurückgeholt.</numerusform><numerusform>{map} wurde beim letzten Mal nicht geschlossen; {n} Änderungen wurden zurückgeholt.</numerusform></translation>
    </message>
    <message>
        <source>{map} {damage}. Nothing was changed; open it in the window to see what can be read, or to restore a backup.</source>
        <translation>{map} {damage}. Es wurde nichts geändert; öffnen Sie die Datei im Fenster, um zu sehen, was sich lesen lässt, oder um eine Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>{names} and {n} more</extracomment>
        <translation><numerusform>{names} und {n} weitere Angabe</numerusform><numerusform>{names} und {n} weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{names} report to {name}.</source>
        <extracomment>{names} reports to {name}.</extracomment>
        <translation><numerusform>{names} ist {name} unterstellt.</numerusform><numerusform>{names} sind {name} unterstellt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{names}, {n} more</source>
        <extracomment>{names}, {n} more</extracomment>
        <translation><numerusform>{names}, {n} weiterer Eintrag</numerusform><numerusform>{names}, {n} weitere Einträge</numerusform></translation>
    </message>
    <message>
        <source>{name} (id {id})</source>
        <translation>{name} (ID {id})</translation>
    </message>
    <message>
        <source>{name} (id {id}, {about})</source>
        <translation>{name} (ID {id}, {about})</translation>
    </message>
    <message>
        <source>{name} cannot be merged into itself.</source>
        <translation>{name} kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>{name} cannot be their own manager.</source>
        <translation>{name} kann nicht die eigene Führungskraft sein.</translation>
    </message>
    <message>
        <source>{name} has left the company. Choose somebody who is still there to ask for.</source>
        <translation>{name} ist nicht mehr im Unternehmen. Wählen Sie jemanden, der noch da ist, als fragende Person.</translation>
    </message>
    <message>
        <source>{name} has left. Ctrl+Z takes it back.</source>
        <translation>{name} ist ausgeschieden. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{name} has left. Everything is handed over now.</source>
        <translation>{name} ist ausgeschieden. Alles wird jetzt übergeben.</translation>
    </message>
    <message>
        <source>{name} has no ending that says what to export. Use one of {endings}.</source>
        <translation>{name} hat keine Endung, die sagt, was exportiert werden soll. Verwenden Sie eine von {endings}.</translation>
    </message>
    <message>
        <source>{name} holds nothing that others must take over.</source>
        <translation>{name} hat nichts, was andere übernehmen müssten.</translation>
    </message>
    <message>
        <source>{name} hosts visits to {customers}.</source>
        <translation>{name} führt die Besuche bei {customers}.</translation>
    </message>
    <message>
        <source>{name} is a deputy for {topics}; that ends.</source>
        <translation>{name} ist Vertretung für {topics}; das endet.</translation>
    </message>
    <message>
        <source>{name} is a deputy for {topic}</source>
        <translation>{name} ist Vertretung für {topic}</translation>
    </message>
    <message>
        <source>{name} is a deputy for {topic} already.</source>
        <translation>{name} ist schon Vertretung für {topic}.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>{name} ist bis {day} abwesend.</translation>
    </message>
    <message>
        <source>{name} is away; nobody knows until when.</source>
        <translation>{name} ist abwesend; niemand weiß, bis wann.</translation>
    </message>
    <message>
        <source>{name} is hidden on the map.</source>
        <translation>{name} ist auf der Karte ausgeblendet.</translation>
    </message>
    <message>
        <source>{name} is hidden on the map. Nothing was removed: bring them back at the side.</source>
        <translation>{name} ist auf der Karte ausgeblendet. Es wurde nichts entfernt: An der Seite blenden Sie die Person wieder ein.</translation>
    </message>
    <message>
        <source>{name} is in no function.</source>
        <translation>{name} gehört zu keinem Bereich.</translation>
    </message>
    <message>
        <source>{name} is placed in a function that is not in the map.</source>
        <translation>{name} ist einem Bereich zugeordnet, der nicht in der Karte ist.</translation>
    </message>
    <message>
        <source>{name} is removed with all visits; complaints keep their text. Ctrl+Z brings it back.</source>
        <translation>{name} ist mit allen Besuchen entfernt; Beschwerden behalten ihren Text. Strg+Z bringt den Kunden zurück.</translation>
    </message>
    <message>
        <source>{name} is removed, with their relationships. Ctrl+Z brings them back.</source>
        <translation>{name} ist mit allen Beziehungen entfernt. Strg+Z bringt die Person zurück.</translation>
    </message>
    <message>
        <source>{name} is removed; complaints of it keep their text. Ctrl+Z brings it back.</source>
        <translation>{name} ist entfernt; Beschwerden dazu behalten ihren Text. Strg+Z bringt das Thema zurück.</translation>
    </message>
    <message>
        <source>{name} is removed; its people stand in no function now. Ctrl+Z brings it back.</source>
        <translation>{name} ist entfernt; die Personen gehören jetzt zu keinem Bereich. Strg+Z bringt den Bereich zurück.</translation>
    </message>
    <message>
        <source>{name} is seen</source>
        <translation>{name} wird gesehen</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} verlässt das Unternehmen</translation>
    </message>
    <message>
        <source>{name} leaves, so cannot take over from themselves.</source>
        <translation>{name} verlässt das Unternehmen und kann nicht die eigene Nachfolge antreten.</translation>
    </message>
    <message>
        <source>{name} leaves; the last day is {day}. Ctrl+Z takes it back.</source>
        <translation>{name} geht; der letzte Tag ist der {day}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{name} on {other}</source>
        <translation>{name} über {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} owns {n} topics.</source>
        <extracomment>{name} owns {n} topic.</extracomment>
        <translation><numerusform>{name} ist für {n} Thema zuständig.</numerusform><numerusform>{name} ist für {n} Themen zuständig.</numerusform></translation>
    </message>
    <message>
        <source>{name} owns {topic}</source>
        <translation>{name} ist zuständig für {topic}</translation>
    </message>
    <message>
        <source>{name} owns {topic} already.</source>
        <translation>{name} ist schon zuständig für {topic}.</translation>
    </message>
    <message>
        <source>{name} owns {topic} now. Ctrl+Z takes it back.</source>
        <translation>{name} ist jetzt zuständig für {topic}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{name} rates them</source>
        <translation>Sicht von {name}</translation>
    </message>
    <message>
        <source>{name} reports to {manager}, who has left.</source>
        <translation>{name} ist {manager} unterstellt; diese Person ist ausgeschieden.</translation>
    </message>
    <message>
        <source>{name} sees</source>
        <translation>{name} sieht</translation>
    </message>
    <message>
        <source>{name} would be away until a day before the first day away.</source>
        <translation>{name} wäre bis zu einem Tag abwesend, der vor dem ersten Tag der Abwesenheit liegt.</translation>
    </message>
    <message>
        <source>{name} would have left before the first day here.</source>
        <translation>{name} hätte das Unternehmen vor dem ersten Tag verlassen.</translation>
    </message>
    <message>
        <source>{name} – {said}</source>
        <translation>{name} – {said}</translation>
    </message>
    <message>
        <source>{name}, a deputy for {topic}, has left.</source>
        <translation>{name}, Vertretung für {topic}, ist ausgeschieden.</translation>
    </message>
    <message>
        <source>{name}, removed</source>
        <translation>{name}, entfernt</translation>
    </message>
    <message>
        <source>{name}, who hosts visits to {customer}, has left.</source>
        <translation>{name}, Betreuung von {customer}, ist ausgeschieden.</translation>
    </message>
    <message>
        <source>{name}, who owned {topic}, has left, and nobody else may resolve it.</source>
        <translation>{name}, zuvor zuständig für {topic}, ist ausgeschieden, und niemand sonst darf es lösen.</translation>
    </message>
    <message>
        <source>{name}, who owned {topic}, has left; its deputies stand in.</source>
        <translation>{name}, zuvor zuständig für {topic}, ist ausgeschieden; die Vertretungen springen ein.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name}, {remark}</source>
        <translation>{name}, {remark}</translation>
    </message>
    <message>
        <source>{name}: added</source>
        <translation>{name}: hinzugefügt</translation>
    </message>
    <message>
        <source>{name}: changed {fields}</source>
        <translation>{name}: {fields} geändert</translation>
    </message>
    <message>
        <source>{name}: complaint kept</source>
        <translation>{name}: Beschwerde festgehalten</translation>
    </message>
    <message>
        <source>{name}: complaint removed</source>
        <translation>{name}: Beschwerde entfernt</translation>
    </message>
    <message>
        <source>{name}: customer added</source>
        <translation>{name}: Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>{name}: customer removed</source>
        <translation>{name}: Kunde entfernt</translation>
    </message>
    <message>
        <source>{name}: function added</source>
        <translation>{name}: Bereich hinzugefügt</translation>
    </message>
    <message>
        <source>{name}: function removed</source>
        <translation>{name}: Bereich entfernt</translation>
    </message>
    <message>
        <source>{name}: removed</source>
        <translation>{name}: entfernt</translation>
    </message>
    <message>
        <source>{name}: still {strength}</source>
        <translation>{name}: weiterhin {strength}</translation>
    </message>
    <message>
        <source>{name}: the note was changed</source>
        <translation>{name}: Notiz geändert</translation>
    </message>
    <message>
        <source>{name}: topic added</source>
        <translation>{name}: Thema hinzugefügt</translation>
    </message>
    <message>
        <source>{name}: topic removed</source>
        <translation>{name}: Thema entfernt</translation>
    </message>
    <message>
        <source>{name}: visit planned</source>
        <translation>{name}: Besuch geplant</translation>
    </message>
    <message>
        <source>{name}: visit removed</source>
        <translation>{name}: Besuch entfernt</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {field} set to {after}</source>
        <translation>{name}: {field} auf {after} gesetzt</translation>
    </message>
    <message>
        <source>{name}: {field} {before} taken out</source>
        <translation>{name}: {field} {before} herausgenommen</translation>
    </message>
    <message>
        <source>{name}: {field} {before} → {after}</source>
        <translation>{name}: {field} {before} → {after}</translation>
    </message>
    <message>
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message>
        <source>{number}. {who}: {reasons}</source>
        <translation>{number}. {who}: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>{n} are new.</source>
        <extracomment>{n} is new.</extracomment>
        <translation><numerusform>{n} ist neu.</numerusform><numerusform>{n} sind neu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be written and stayed as before.</source>
        <extracomment>{n} backup could not be written and stayed as before.</extracomment>
        <translation><numerusform>{n} Sicherung konnte nicht geschrieben werden und blieb wie zuvor.</numerusform><numerusform>{n} Sicherungen konnten nicht geschrieben werden und blieben wie zuvor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be written and stayed as before; the next opening tries again.</source>
        <extracomment>{n} backup could not be written and stayed as before; the next opening tries again.</extracomment>
        <translation><numerusform>{n} Sicherung konnte nicht geschrieben werden und blieb wie zuvor; das nächste Öffnen versucht es wieder.</numerusform><numerusform>{n} Sicherungen konnten nicht geschrieben werden und blieben wie zuvor; das nächste Öffnen versucht es wieder.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} change.</source>
        <extracomment>{n} changes.</extracomment>
        <translation><numerusform>{n} ändert sich.</numerusform><numerusform>{n} ändern sich.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} complaints</source>
        <extracomment>{n} complaint</extracomment>
        <translation><numerusform>{n} Beschwerde</numerusform><numerusform>{n} Beschwerden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <extracomment>{n} contact</extracomment>
        <translation><numerusform>{n} Kontakt</numerusform><numerusform>{n} Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <extracomment>{n} customer</extracomment>
        <translation><numerusform>{n} Kunde</numerusform><numerusform>{n} Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation><numerusform>{n} Tag</numerusform><numerusform>{n} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation><numerusform>vor {n} Tag</numerusform><numerusform>vor {n} Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days silent, usual gap {gap}: × {factor}</source>
        <extracomment>{n} day silent, usual gap {gap}: × {factor}</extracomment>
        <translation><numerusform>{n} Tag Stille, üblicher Abstand {gap}: × {factor}</numerusform><numerusform>{n} Tage Stille, üblicher Abstand {gap}: × {factor}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier ratings</source>
        <extracomment>{n} earlier rating</extracomment>
        <translation><numerusform>{n} frühere Einstufung</numerusform><numerusform>{n} frühere Einstufungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} functions</source>
        <extracomment>{n} function</extracomment>
        <translation><numerusform>{n} Bereich</numerusform><numerusform>{n} Bereiche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>{n} minute</extracomment>
        <translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>{n} month</extracomment>
        <translation><numerusform>{n} Monat</numerusform><numerusform>{n} Monate</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>{n} month ago</extracomment>
        <translation><numerusform>vor {n} Monat</numerusform><numerusform>vor {n} Monaten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are lost: there is nobody to call any more.</source>
        <extracomment>{n} of these is lost: there is nobody to call any more.</extracomment>
        <translation><numerusform>{n} davon geht verloren: Es ist niemand mehr anzurufen.</numerusform><numerusform>{n} davon gehen verloren: Es ist niemand mehr anzurufen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} best paths go by way of {name}.</source>
        <extracomment>{n} of {all} best paths goes by way of {name}.</extracomment>
        <translation><numerusform>{n} von {all} besten Wegen führt über {name}.</numerusform><numerusform>{n} von {all} besten Wegen führen über {name}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>{n} pair</extracomment>
        <translation><numerusform>{n} Paar</numerusform><numerusform>{n} Paare</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>{n} person</extracomment>
        <translation><numerusform>{n} Person</numerusform><numerusform>{n} Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people too far to call</source>
        <extracomment>{n} person too far to call</extracomment>
        <translation><numerusform>{n} Person zu weit für einen Anruf</numerusform><numerusform>{n} Personen zu weit für einen Anruf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people who cannot be called yet.</source>
        <extracomment>{n} person who cannot be called yet.</extracomment>
        <translation><numerusform>{n} Person, die noch nicht angerufen werden kann.</numerusform><numerusform>{n} Personen, die noch nicht angerufen werden können.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places in the pictures</source>
        <extracomment>{n} place in the pictures</extracomment>
        <translation><numerusform>{n} Platz in den Bildern</numerusform><numerusform>{n} Plätze in den Bildern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings were copied. {parts}</source>
        <extracomment>{n} rating was copied. {parts}</extracomment>
        <translation><numerusform>{n} Einstufung wurde kopiert. {parts}</numerusform><numerusform>{n} Einstufungen wurden kopiert. {parts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships</source>
        <extracomment>{n} relationship</extracomment>
        <translation><numerusform>{n} Beziehung</numerusform><numerusform>{n} Beziehungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships are this strong: choose somebody to see theirs.</source>
        <extracomment>{n} relationship is this strong: choose somebody to see theirs.</extracomment>
        <translation><numerusform>{n} Beziehung ist so stark: Wählen Sie jemanden, um dessen Beziehungen zu sehen.</numerusform><numerusform>{n} Beziehungen sind so stark: Wählen Sie jemanden, um dessen Beziehungen zu sehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships rated</source>
        <extracomment>{n} relationship rated</extracomment>
        <translation><numerusform>{n} Beziehung eingestuft</numerusform><numerusform>{n} Beziehungen eingestuft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships, not rated</source>
        <extracomment>{n} relationship, not rated</extracomment>
        <translation><numerusform>{n} Beziehung, nicht eingestuft</numerusform><numerusform>{n} Beziehungen, nicht eingestuft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships, nothing wanted</source>
        <extracomment>{n} relationship, nothing wanted</extracomment>
        <translation><numerusform>{n} Beziehung, nichts gewünscht</numerusform><numerusform>{n} Beziehungen, nichts gewünscht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships, wanted: {strength}</source>
        <extracomment>{n} relationship, wanted: {strength}</extracomment>
        <translation><numerusform>{n} Beziehung, gewünscht: {strength}</numerusform><numerusform>{n} Beziehungen, gewünscht: {strength}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} relationships, {strength}</source>
        <extracomment>{n} relationship, {strength}</extracomment>
        <translation><numerusform>{n} Beziehung, {strength}</numerusform><numerusform>{n} Beziehungen, {strength}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are copied, for a spreadsheet.</source>
        <extracomment>{n} row is copied, for a spreadsheet.</extracomment>
        <translation><numerusform>{n} Zeile ist kopiert, für eine Tabelle.</numerusform><numerusform>{n} Zeilen sind kopiert, für eine Tabelle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} stay as they are.</source>
        <extracomment>{n} stays as it is.</extracomment>
        <translation><numerusform>{n} bleibt, wie sie ist.</numerusform><numerusform>{n} bleiben, wie sie sind.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the history</source>
        <extracomment>{n} step of the history</extracomment>
        <translation><numerusform>{n} Schritt des Verlaufs</numerusform><numerusform>{n} Schritte des Verlaufs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the history cannot be read, so there is no looking at the map before them.</source>
        <extracomment>{n} step of the history cannot be read, so there is no looking at the map before it.</extracomment>
        <translation><numerusform>{n} Schritt des Verlaufs lässt sich nicht lesen; die Karte davor lässt sich daher nicht ansehen.</numerusform><numerusform>{n} Schritte des Verlaufs lassen sich nicht lesen; die Karte davor lässt sich daher nicht ansehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} things to put right</source>
        <extracomment>{n} thing to put right</extracomment>
        <translation><numerusform>{n} Punkt zu klären</numerusform><numerusform>{n} Punkte zu klären</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} topics</source>
        <extracomment>{n} topic</extracomment>
        <translation><numerusform>{n} Thema</numerusform><numerusform>{n} Themen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} views are chosen; a key rates all of them.</source>
        <extracomment>{n} view is chosen.</extracomment>
        <translation><numerusform>{n} Sicht ist gewählt.</numerusform><numerusform>{n} Sichten sind gewählt; eine Taste stuft alle ein.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} views were skipped.</source>
        <extracomment>{n} view was skipped.</extracomment>
        <translation><numerusform>{n} Sicht wurde übersprungen.</numerusform><numerusform>{n} Sichten wurden übersprungen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>{n} visit</extracomment>
        <translation><numerusform>{n} Besuch</numerusform><numerusform>{n} Besuche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation><numerusform>{n} Woche</numerusform><numerusform>{n} Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <extracomment>{n} week ago</extracomment>
        <translation><numerusform>vor {n} Woche</numerusform><numerusform>vor {n} Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} were not understood and are left out.</source>
        <extracomment>{n} was not understood and is left out.</extracomment>
        <translation><numerusform>{n} wurde nicht verstanden und bleibt weg.</numerusform><numerusform>{n} wurden nicht verstanden und bleiben weg.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>{n} year</extracomment>
        <translation><numerusform>{n} Jahr</numerusform><numerusform>{n} Jahre</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} years ago</source>
        <extracomment>{n} year ago</extracomment>
        <translation><numerusform>vor {n} Jahr</numerusform><numerusform>vor {n} Jahren</numerusform></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are one person now. Ctrl+Z takes it back.</source>
        <translation>{one} und {other} sind jetzt eine Person. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people.</source>
        <translation>{one} und {other} sind zwei Personen.</translation>
    </message>
    <message>
        <source>{one} and {other} have names that are nearly the same.</source>
        <translation>Die Namen von {one} und {other} sind fast gleich.</translation>
    </message>
    <message>
        <source>{one} and {other} have the same e-mail address, {email}.</source>
        <translation>{one} und {other} haben dieselbe E-Mail-Adresse, {email}.</translation>
    </message>
    <message>
        <source>{one} and {other} in {function} have names that are nearly the same.</source>
        <translation>Die Namen von {one} und {other} im Bereich {function} sind fast gleich.</translation>
    </message>
    <message>
        <source>{one} and {other}: {kind} on {day}</source>
        <translation>{one} und {other}: {kind} am {day}</translation>
    </message>
    <message>
        <source>{one} and {other}: {kind} on {day} removed</source>
        <translation>{one} und {other}: {kind} am {day} entfernt</translation>
    </message>
    <message>
        <source>{one} called {other} on {day}: {outcome}</source>
        <translation>{one} rief {other} am {day} an: {outcome}</translation>
    </message>
    <message>
        <source>{one} has not rated {other}.</source>
        <translation>{one} hat {other} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{one} has not rated {other}; {spoke}.</source>
        <translation>{one} hat {other} nicht eingestuft; {spoke}.</translation>
    </message>
    <message>
        <source>{one} sees {other} as {strength}; {spoke}.</source>
        <translation>{one} sieht {other} als {strength}; {spoke}.</translation>
    </message>
    <message>
        <source>{one} → {other}, not rated</source>
        <translation>{one} → {other}, nicht eingestuft</translation>
    </message>
    <message>
        <source>{one} → {other}, nothing wanted</source>
        <translation>{one} → {other}, nichts gewünscht</translation>
    </message>
    <message>
        <source>{one} → {other}, wanted: {strength}</source>
        <translation>{one} → {other}, gewünscht: {strength}</translation>
    </message>
    <message>
        <source>{one} → {other}, {strength}</source>
        <translation>{one} → {other}, {strength}</translation>
    </message>
    <message>
        <source>{one} ↔ {other}, {strength}</source>
        <translation>{one} ↔ {other}, {strength}</translation>
    </message>
    <message>
        <source>{one} ↔ {other}: still {after}</source>
        <translation>{one} ↔ {other}: weiterhin {after}</translation>
    </message>
    <message>
        <source>{one} ↔ {other}: {before} → {after}</source>
        <translation>{one} ↔ {other}: {before} → {after}</translation>
    </message>
    <message>
        <source>{other}: {strength}</source>
        <translation>{other}: {strength}</translation>
    </message>
    <message>
        <source>{ours} and {theirs}: {base}</source>
        <translation>{ours} und {theirs}: {base}</translation>
    </message>
    <message>
        <source>{ours}, {other}: {strength}</source>
        <translation>{ours}, {other}: {strength}</translation>
    </message>
    <message>
        <source>{owner}, who owned {topic}, has left, and no deputy can be called.</source>
        <translation>{owner}, zuvor zuständig für {topic}, ist ausgeschieden, und keine Vertretung ist erreichbar.</translation>
    </message>
    <message>
        <source>{owner}, who owned {topic}, has left; {name} stands in.</source>
        <translation>{owner}, zuvor zuständig für {topic}, ist ausgeschieden; {name} springt ein.</translation>
    </message>
    <message>
        <source>{owner}, who owns {topic}, is away until {day}, and no deputy can be called.</source>
        <translation>{owner}, zuständig für {topic}, ist bis {day} abwesend, und keine Vertretung ist erreichbar.</translation>
    </message>
    <message>
        <source>{owner}, who owns {topic}, is away, and no deputy can be called.</source>
        <translation>{owner}, zuständig für {topic}, ist abwesend, und keine Vertretung ist erreichbar.</translation>
    </message>
    <message>
        <source>{part} of its base</source>
        <translation>{part} ihres Grundwerts</translation>
    </message>
    <message>
        <source>{person}’s view</source>
        <translation>Sicht von {person}</translation>
    </message>
    <message>
        <source>{place} of {of} today</source>
        <translation>{place} von {of} heute</translation>
    </message>
    <message>
        <source>{place} says something else of this relationship.</source>
        <translation>{place} sagt über diese Beziehung etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>{problem} and {n} more</source>
        <extracomment>{problem} and {n} more</extracomment>
        <translation><numerusform>{problem} und {n} weiteres</numerusform><numerusform>{problem} und {n} weitere</numerusform></translation>
    </message>
    <message>
        <source>{problem} Nothing was changed.</source>
        <translation>{problem} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{rated} {skipped}</source>
        <translation>{rated} {skipped}</translation>
    </message>
    <message>
        <source>{record} has a strength of {strength}; strengths are 1 to 5.</source>
        <translation>{record} hat die Stärke {strength}; Stärken gehen von 1 bis 5.</translation>
    </message>
    <message>
        <source>{record} is of one person with themselves.</source>
        <translation>{record} ist die Beziehung einer Person zu sich selbst.</translation>
    </message>
    <message>
        <source>{record} is the second from {source} to {target}.</source>
        <translation>{record} ist die zweite von {source} zu {target}.</translation>
    </message>
    <message>
        <source>{record} refers to {id}, which is not among the {table}.</source>
        <translation>{record} verweist auf {id}, was es unter „{table}“ nicht gibt.</translation>
    </message>
    <message>
        <source>{rows} of {all}</source>
        <translation>{rows} von {all}</translation>
    </message>
    <message>
        <source>{score} through {name}</source>
        <translation>{score} über {name}</translation>
    </message>
    <message>
        <source>{score} through {one} and {other}</source>
        <translation>{score} über {one} und {other}</translation>
    </message>
    <message>
        <source>{score}, directly</source>
        <translation>{score}, direkt</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{source} has not rated {target}.</source>
        <translation>{source} hat {target} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{source} sees {target} as {strength}, and is not rated in turn.</source>
        <translation>{source} sieht {target} als {strength} und ist umgekehrt nicht eingestuft.</translation>
    </message>
    <message>
        <source>{source} sees {target} as {strength}, and is seen as {other} in turn.</source>
        <translation>{source} sieht {target} als {strength} und wird umgekehrt als {other} gesehen.</translation>
    </message>
    <message>
        <source>{source} sees {target} as {strength}.</source>
        <translation>{source} sieht {target} als {strength}.</translation>
    </message>
    <message>
        <source>{source} sees {target} as {strength}; the views differ.</source>
        <translation>{source} sieht {target} als {strength}; die Sichten sind verschieden.</translation>
    </message>
    <message>
        <source>{strength} (one view): {base}</source>
        <translation>{strength} (eine Sicht): {base}</translation>
    </message>
    <message>
        <source>{strength} at first</source>
        <translation>zuerst {strength}</translation>
    </message>
    <message>
        <source>{strength} in {month}</source>
        <translation>{strength} im {month}</translation>
    </message>
    <message>
        <source>{strength} is not a strength. Strengths are 1 (met) to 5 (close).</source>
        <translation>{strength} ist keine Stärke. Stärken gehen von 1 (flüchtig) bis 5 (eng).</translation>
    </message>
    <message>
        <source>{strength} since {month}</source>
        <translation>{strength} seit {month}</translation>
    </message>
    <message>
        <source>{strength}, today</source>
        <translation>{strength}, heute</translation>
    </message>
    <message>
        <source>{strength}, undated</source>
        <translation>{strength}, ohne Datum</translation>
    </message>
    <message>
        <source>{strength}, {month}</source>
        <translation>{strength}, {month}</translation>
    </message>
    <message>
        <source>{strength}: {meaning}</source>
        <translation>{strength}: {meaning}</translation>
    </message>
    <message>
        <source>{successor} has left by then, so cannot take over from {name}.</source>
        <translation>{successor} ist dann nicht mehr im Unternehmen und kann nicht von {name} übernehmen.</translation>
    </message>
    <message>
        <source>{target} has not rated {source}.</source>
        <translation>{target} hat {source} nicht eingestuft.</translation>
    </message>
    <message>
        <source>{target} sees {source} as {view}.</source>
        <translation>{target} sieht {source} als {view}.</translation>
    </message>
    <message>
        <source>{time} silent, usually every {gap}.</source>
        <translation>{time} Stille, üblich sind Kontakte alle {gap}.</translation>
    </message>
    <message>
        <source>{time} silent.</source>
        <translation>{time} Stille.</translation>
    </message>
    <message>
        <source>{topic} has no owner, and no deputy can be called.</source>
        <translation>Für {topic} ist niemand zuständig, und keine Vertretung ist erreichbar.</translation>
    </message>
    <message>
        <source>{topic} has no owner; its deputies stand in.</source>
        <translation>Für {topic} ist niemand zuständig; die Vertretungen springen ein.</translation>
    </message>
    <message>
        <source>{topic} has no owner; {name} stands in.</source>
        <translation>Für {topic} ist niemand zuständig; {name} springt ein.</translation>
    </message>
    <message>
        <source>{topic}, {day}</source>
        <translation>{topic}, {day}</translation>
    </message>
    <message>
        <source>{use}: {value}</source>
        <translation>{use}: {value}</translation>
    </message>
    <message>
        <source>{verdict} ({score})</source>
        <translation>{verdict} ({score})</translation>
    </message>
    <message>
        <source>{what} and does not show it again.</source>
        <translation>{what} und zeigt ihn nicht noch einmal.</translation>
    </message>
    <message>
        <source>{what} anyone who has the file can see how large the map is, when it was last written, and how many people and relationships it has.</source>
        <translation>{what} Wer die Datei hat, sieht, wie groß die Karte ist, wann sie zuletzt geschrieben wurde und wie viele Personen und Beziehungen sie hat.</translation>
    </message>
    <message>
        <source>{what} as with the passphrase.</source>
        <translation>{what} wie mit der Passphrase.</translation>
    </message>
    <message>
        <source>{what} can read the screen, the keyboard and the memory. relmap cannot wipe what you typed from memory for certain.</source>
        <translation>{what} können Bildschirm, Tastatur und Speicher lesen. relmap kann nicht sicher aus dem Speicher löschen, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>{what} cannot read it, but can put an older state of the map in its place.</source>
        <translation>{what} kann sie nicht lesen, aber einen älteren Stand der Karte an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>{what} copies, exports and backups made while the map had no passphrase, and deleted files that are still on the disk.</source>
        <translation>{what} Kopien, Exporte und Sicherungen aus der Zeit ohne Passphrase und gelöschte Dateien, die noch auf der Platte sind.</translation>
    </message>
    <message>
        <source>{what} on paper, under lock.</source>
        <translation>{what} auf Papier, unter Verschluss.</translation>
    </message>
    <message>
        <source>{what} sees it as you do. Lock it when you go.</source>
        <translation>{what} sieht sie wie Sie. Sperren Sie sie, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>{what} Whoever has the file can try as many as they like, for as long as they like.</source>
        <translation>{what} Wer die Datei hat, kann so viele ausprobieren, wie er will, und so lange er will.</translation>
    </message>
    <message>
        <source>{what} Without the passphrase and the recovery key nobody can open the map: not you, and not we.</source>
        <translation>{what} Ohne Passphrase und Wiederherstellungsschlüssel kann niemand die Karte öffnen: weder Sie noch wir.</translation>
    </message>
    <message>
        <source>{what}. Nothing was changed; {advice}.</source>
        <translation>{what}. Es wurde nichts geändert; {advice}.</translation>
    </message>
    <message>
        <source>{when} · by {who}</source>
        <translation>{when} · von {who}</translation>
    </message>
    <message>
        <source>{who} has {map} open in another window or program of this computer since {since}. It can be looked at here; close it there to edit it here.</source>
        <translation>{who} hat {map} in einem anderen Fenster oder Programm dieses Computers offen, seit {since}. Hier lässt sich die Karte ansehen; schließen Sie sie dort, um sie hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>{who} has {map} open in another window or program of this computer. It can be looked at here; close it there to edit it here.</source>
        <translation>{who} hat {map} in einem anderen Fenster oder Programm dieses Computers offen. Hier lässt sich die Karte ansehen; schließen Sie sie dort, um sie hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>{who} has {map} open on the computer {computer} since {since}, unless that computer has stopped meanwhile. It can be looked at here; edit it here only if nobody edits it there.</source>
        <translation>{who} hat {map} auf dem Computer {computer} offen, seit {since}, falls dieser Computer nicht inzwischen steht. Hier lässt sich die Karte ansehen; bearbeiten Sie sie hier nur, wenn es dort niemand tut.</translation>
    </message>
    <message>
        <source>{who} has {map} open on the computer {computer}, unless that computer has stopped meanwhile. It can be looked at here; edit it here only if nobody edits it there.</source>
        <translation>{who} hat {map} auf dem Computer {computer} offen, falls dieser Computer nicht inzwischen steht. Hier lässt sich die Karte ansehen; bearbeiten Sie sie hier nur, wenn es dort niemand tut.</translation>
    </message>
    <message>
        <source>{who} has {map} open. Nothing was changed; close it there first.</source>
        <translation>{who} hat {map} offen. Es wurde nichts geändert; schließen Sie die Karte zuerst dort.</translation>
    </message>
    <message>
        <source>{who}’s call to {other}: helped</source>
        <translation>Anruf von {who} bei {other}: geholfen</translation>
    </message>
    <message>
        <source>{who}’s call to {other}: no answer</source>
        <translation>Anruf von {who} bei {other}: nicht erreicht</translation>
    </message>
    <message>
        <source>{who}’s call to {other}: refused</source>
        <translation>Anruf von {who} bei {other}: abgelehnt</translation>
    </message>
    <message>
        <source>{who}’s call with {other}</source>
        <translation>Anruf von {who} bei {other}</translation>
    </message>
    <message>
        <source>{who}’s meeting with {other}</source>
        <translation>Treffen von {who} mit {other}</translation>
    </message>
    <message>
        <source>{who}’s message with {other}</source>
        <translation>Nachricht von {who} an {other}</translation>
    </message>
    <message>
        <source>{word} · {number}</source>
        <translation>{word} · {number}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>× {factor} for the first, its square for the second, and so on</source>
        <translation>× {factor} für die erste, das Quadrat davon für die zweite und so weiter</translation>
    </message>
    <message>
        <source>× {factor}, at most {calls} calls</source>
        <translation>× {factor}, höchstens {calls} Anrufe</translation>
    </message>
    <message>
        <source>“{said}” is no strength. Strengths are 1 (met) to 5 (close).</source>
        <translation>„{said}“ ist keine Stärke. Stärken gehen von 1 (flüchtig) bis 5 (eng).</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 3 December, 3.12. or 2026-12-03.</source>
        <translation>„{text}“ ist kein Tag. Schreiben Sie ihn wie 3. Dezember, 3.12. oder 2026-12-03.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” are {n} people. Use the id.</source>
        <extracomment>“{who}” is {n} person. Use the id.</extracomment>
        <translation><numerusform>„{who}“ ist {n} Person. Verwenden Sie die ID.</numerusform><numerusform>„{who}“ sind {n} Personen. Verwenden Sie die ID.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{who}” fits {n} people: {people}. Use the id.</source>
        <extracomment>“{who}” fits {n} person: {people}. Use the id.</extracomment>
        <translation><numerusform>„{who}“ passt auf {n} Person: {people}. Verwenden Sie die ID.</numerusform><numerusform>„{who}“ passt auf {n} Personen: {people}. Verwenden Sie die ID.</numerusform></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <extracomment>… and {n} more</extracomment>
        <translation><numerusform>… und {n} weitere</numerusform><numerusform>… und {n} weitere</numerusform></translation>
    </message>
    <message>
        <source>⚑  {said}</source>
        <translation>⚑  {said}</translation>
    </message>
</context>
</TS>
