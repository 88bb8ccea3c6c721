# Die Worte rund um den Katalog, auf Deutsch.

## Die Antwort auf einen Fehler

answer-solution = Was tun
answer-also = Außerdem: { $title }
answer-retry = Erneut versuchen?
answer-line = Erkannt an
answer-picture = Im Bild gelesen
answer-footer = Inoffizieller Community-Bot, nicht mit DeepSeek verbunden
button-solved = Gelöst
button-stuck = Hat nicht geholfen
button-wrong = Das ist es nicht
button-language = Meine Sprache
button-more = Mehr
button-official = Offizielle Fehlercodes

# Rat nach dem Feld `retry` des Eintrags.
retry-never = Ein neuer Versuch hilft nicht.
retry-later = Warte kurz und versuche es dann noch einmal.
retry-after-fix = Behebe erst die Ursache, dann versuche es noch einmal.

# Auf wessen Seite die Störung liegt, nach dem Feld `whose` des Eintrags.
whose-asker = Das kannst du auf deiner Seite beheben.
whose-deepseek = Die Störung liegt bei DeepSeek, nicht bei dir.
whose-network = Die Störung liegt irgendwo zwischen dir und DeepSeek.
whose-elsewhere = Diesen Fehler hat ein anderer Dienst geschickt, nicht DeepSeek.

## Was die Knöpfe einer Antwort sagen; alles davon ist privat

press-unknown = Diese Antwort kenne ich nicht mehr. Füge den Fehler in /deepseek ein, dann erkläre ich ihn noch einmal.
solved-not-yours = Nur wer gefragt hat, Helfer und Moderatoren können das als gelöst markieren.
solved-gone = Danke, das zählt als gelöst. Die Antwort selbst gibt es nicht mehr.
stuck-not-yours = Das kann nur sagen, wer gefragt hat. Hast du denselben Fehler? Füge deinen hier oder in /deepseek ein.
wrong-not-yours = Nur wer gefragt hat, Helfer und Moderatoren können eine Antwort zurücknehmen.
stuck-next = Schade, dass es nicht geholfen hat. Diese Fehler sind ähnlich; ist deiner dabei?
stuck-read = Auch die Tabelle von DeepSeek selbst kann helfen. Für die Helfer postest du am besten die ganze Fehlermeldung und was du gesendet hast.
stuck-called = Ich habe die Helfer gerufen.
stuck-called-before = Die Helfer sind schon gerufen.
# Öffentlich, einmal: Die Helferrolle wird erwähnt.
stuck-call = { $role } { $user } kommt bei „{ $title }“ noch nicht weiter.
wrong-thanks = Danke. Ich habe die Antwort zurückgenommen und als falsch vermerkt.
wrong-second = Vielleicht ist es das hier:
wrong-no-second = Eine bessere Vermutung habe ich nicht. Füge die ganze Fehlermeldung in /deepseek ein oder warte auf einen Helfer.
more-general = Allgemein: { $title }
more-sources = Quellen
more-checked = Geprüft am { DATETIME($date, dateStyle: "long") }
more-sure = Zu { NUMBER($share, style: "percent") } sicher

## Menüs einer Nachricht (Rechtsklick oder langes Drücken, Apps)

menu-explain = Diesen Fehler erklären
menu-answer = Mit der Lösung antworten
menu-wrong = Antwort falsch oder fehlt
menu-nothing = Ich erkenne in dieser Nachricht keinen DeepSeek-Fehler.
menu-answered = Sie ist schon beantwortet: { $link }
menu-sent = Beantwortet: { $link }
menu-unsent = Dort kann ich nicht antworten: Ich darf in diesem Kanal nicht schreiben oder die Nachricht ist weg.
menu-helpers-only = Das ist hier nur für Helfer und Moderatoren. „{ menu-explain }“ ist für alle da.
unread-too-large = Eine Datei wurde nicht gelesen: Sie ist zu groß.
unread-not-text = Eine Datei wurde nicht gelesen: Sie enthält keinen Text.
unread-broken = Eine Datei wurde nicht gelesen: Sie ist beschädigt oder nicht mehr bei Discord.
unread-slow = Eine Datei wurde nicht gelesen: Es hat zu lange gedauert. Bitte versuche es noch einmal.
correct-ask = Wie sollte die Antwort auf diese Nachricht lauten?
correct-said = Meine Antwort: { $title }
correct-silent = Ich habe sie nicht beantwortet.
correct-choose = Die richtige Antwort
correct-choose-more = Weitere Antworten
correct-none = Keine: Das ist kein DeepSeek-Fehler
correct-noted = Danke, für die Moderatoren notiert: { $title }.

## /deepseek

# Namen von Befehlen und Optionen, wie Discord sie zeigt: Kleinbuchstaben, keine Leerzeichen, höchstens 32.
name-error = fehler
name-to = für
command-deepseek = Was ein Fehler der DeepSeek-API bedeutet und wie man ihn behebt
option-error = Ein Code, ein Name oder der Fehlertext; lass es leer, um etwas Langes einzufügen
option-to = Helfer: dieser Person öffentlich antworten

paste-title = Einen DeepSeek-Fehler erklären
paste-label = Der Fehler, wie du ihn siehst
paste-hint = Füge die ganze Meldung ein, aber ohne deinen API-Schlüssel.

lookup-for = { $user }, das bedeutet der Fehler:
lookup-empty = Da war kein Text. Gib einen Code wie 429 ein oder füge die Fehlermeldung ein.
lookup-unknown = Diesen Fehler erkenne ich nicht. Ist es einer von diesen? Die ganze Meldung hilft mir weiter.
lookup-no-code = DeepSeek dokumentiert keinen Fehlercode { $code }. Ist es einer von diesen?
lookup-gone = Dieser Eintrag steht nicht mehr im Katalog.
to-servers-only = Anderen kann ich nur auf einem Server antworten. Lass die Person weg, dann antworte ich dir.
to-helpers-only = Anderen antworten dürfen hier nur Helfer und Moderatoren. Lass die Person weg, dann antworte ich dir.

## /issues

name-issues = probleme
name-overview = übersicht
name-period = zeitraum
command-issues = DeepSeek-Fehler, auf die Leute auf diesem Server stoßen
command-issues-overview = Welche Probleme wiederkehren, wie sich das ändert und wie viele gelöst sind
option-period = Wie weit zurück; 7 Tage, wenn du nichts wählst
period-24h = letzte 24 Stunden
period-7d = letzte 7 Tage
period-30d = letzte 30 Tage
period-90d = letzte 90 Tage

overview-title = Wiederkehrende Probleme · { $period }
overview-empty =
    In dieser Zeit wurde nichts erkannt.
    `/{ name-setup } { name-show }` sagt, wo ich suche.
overview-seen = { $count }×
overview-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
overview-change = { NUMBER($share, style: "percent") }
overview-new = neu
overview-same = unverändert
overview-solved = { NUMBER($share, style: "percent") } gelöst
overview-lookups =
    { $count ->
        [one] { $count } Abfrage
       *[other] { $count } Abfragen
    }
overview-more =
    { $count ->
        [one] … und { $count } weiteres
       *[other] … und { $count } weitere
    }
overview-footer =
    Insgesamt { $count ->
        [one] { $count } Fall
       *[other] { $count } Fälle
    } · verglichen mit dem Zeitraum davor

## /setup

name-setup = einrichten
name-watch = beobachten
name-unwatch = nicht-beobachten
name-show = anzeigen
name-mode = modus
name-pause = pause
name-helpers = helfer
name-add = hinzufügen
name-remove = entfernen
name-call = rufen
name-language = sprache
name-test = testen
name-channel = kanal
name-minutes = minuten
name-role = rolle
name-text = text
command-setup = Wo ich nach DeepSeek-Fehlern suche und wie ich antworte
command-setup-watch = In einem Kanal, seinen Threads und Posts nach Fehlern suchen
command-setup-unwatch = In einem Kanal nicht mehr suchen
command-setup-show = Was eingestellt ist und welche Berechtigungen mir fehlen
command-setup-mode = Antworten oder zur Probe nur protokollieren
command-setup-pause = Sofort still sein
command-setup-helpers = Wer anderen antworten und Antworten als gelöst markieren darf
command-setup-helpers-add = Eine Rolle zu den Helfern zählen
command-setup-helpers-remove = Eine Rolle nicht mehr zu den Helfern zählen
command-setup-helpers-call = Eine Rolle einmal rufen, wenn eine Antwort jemandem nicht geholfen hat
command-setup-language = In welcher Sprache ich antworte, wenn eine Nachricht ihre nicht verrät
command-setup-test = Was ich mit einem Text in diesem Kanal täte und welche Regel entscheidet
option-channel = Der Kanal; dieser, wenn du nichts wählst
option-mode = Was mit Fehlern geschieht, die ich erkenne
option-minutes = Wie lange; 0 beendet die Pause, leer: bis du sie beendest
option-role = Die Rolle
option-call-role = Die Rolle; leer, um niemanden zu rufen
option-language = Die Sprache; leer, um der des Servers zu folgen
option-language-channel = Nur dort; der ganze Server, wenn du nichts wählst
option-text = Der Text, wie jemand ihn einfügen würde

setup-refused = Dafür brauchst du die Berechtigung „Server verwalten“, auf einem Server, auf dem ich Mitglied bin.
watch-added = Ich suche jetzt in { $channel } nach Fehlern. `/{ name-setup } { name-unwatch }` beendet das.
watch-known = Ich suche schon in { $channel } nach Fehlern.
watch-impossible = Ich kann nur in Textkanälen, Foren und Threads suchen. Wähle mit der Option „{ name-channel }“ einen davon.
unwatch-removed = Ich suche nicht mehr in { $channel }.
unwatch-unknown = In { $channel } habe ich gar nicht gesucht.
unwatch-environment = { $channel } steht in BOT_WATCH_CHANNELS. Nur wer den Bot betreibt, kann ihn dort herausnehmen.
mode-answer = antworten
mode-log = nur protokollieren
mode-set-answer = Ich beantworte die Fehler, die ich erkenne.
mode-set-log = Ich protokolliere die Fehler, die ich erkenne, und beantworte keinen. `/{ name-setup } { name-mode } { mode-answer }` beendet die Probe.
pause-open = Ich bin still, bis du es mit `/{ name-setup } { name-pause } { name-minutes }:0` oder `/{ name-setup } { name-mode }` beendest. `/deepseek` geht weiterhin.
pause-until = Ich bin still; die Pause endet { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` oder `/{ name-setup } { name-mode }` beendet sie sofort. `/deepseek` geht weiterhin.
pause-ended = Ich bin wieder da.
helpers-added = { $role } zählt jetzt zu den Helfern: Sie dürfen anderen antworten und Antworten als gelöst markieren, und ihre eigenen Nachrichten lasse ich in Ruhe.
helpers-known = { $role } zählt schon zu den Helfern.
helpers-removed = { $role } zählt nicht mehr zu den Helfern.
helpers-unknown = { $role } zählte gar nicht zu den Helfern.
call-set = Ich rufe { $role } einmal, wenn eine Antwort jemandem nicht geholfen hat.
call-powerless = Noch darf ich diese Rolle nicht erwähnen: Erlaube in ihren Einstellungen allen, sie zu erwähnen, oder gib mir „@everyone, @here und alle Rollen erwähnen“.
call-nobody = Ich rufe niemanden.
language-set = Verrät eine Nachricht ihre Sprache nicht, antworte ich in dieser: { $language }.
language-set-channel = Verrät eine Nachricht in { $channel } ihre Sprache nicht, antworte ich in dieser: { $language }.
language-unset = Verrät eine Nachricht ihre Sprache nicht, folge ich der des Servers: { $language }.
language-unset-channel = { $channel } folgt wieder dem Server: { $language }.

test-nothing = Ich sehe in diesem Text keinen DeepSeek-Fehler und bliebe still.
test-unsure = Es könnte „{ $title }“ sein, aber ich bin nur zu { NUMBER($share, style: "percent") } sicher. Ich antworte ab { NUMBER($threshold, style: "percent") }.
test-found = Ich erkenne „{ $title }“ und bin zu { NUMBER($share, style: "percent") } sicher.
test-answer = Ich würde so antworten:

# Warum der Bot still bliebe, nach dem Namen der Regel.
quiet-bot = Bots und Webhooks antworte ich nicht.
quiet-unwatched = In diesem Kanal suche ich nicht nach Fehlern.
quiet-paused = Ich mache Pause.
quiet-helper = Helfern antworte ich nicht.
quiet-trial = Hier protokolliere ich nur: `/{ name-setup } { name-mode }`.
quiet-late = Die Nachricht ist zu alt; ich protokolliere sie nur.
quiet-quoted = Der Fehler steht nur in zitierten Zeilen, also gehört er jemand anderem.
quiet-answered-here = In diesem Thread habe ich diesen Fehler schon beantwortet.
quiet-same-person = Derselben Person habe ich diesen Fehler vor Kurzem beantwortet.
quiet-same-channel = In diesem Kanal habe ich diesen Fehler gerade eben beantwortet.
quiet-many = Diese Person hat in kurzer Zeit viele Antworten bekommen.
quiet-helper-talking = Ein Helfer spricht gerade mit dieser Person.
test-quiet = Ich bliebe still: { $reason }

show-title = Wie ich hier arbeite
show-no-channels = Ich suche in keinem Kanal. `/{ name-setup } { name-watch }` fügt einen hinzu.
show-environment = aus BOT_WATCH_CHANNELS
show-gone = Einen Kanal dieser Liste gibt es nicht mehr. Ich habe ihn gestrichen.
show-unseen = Ich kann diesen Kanal nicht sehen. Bitte gib mir dort „Kanal ansehen“.
show-missing = Bitte gib mir hier diese Berechtigungen: { $permissions }
show-mode = Was ich tue
show-paused = Pause, bis du sie mit `/{ name-setup } { name-pause } { name-minutes }:0` beendest
show-paused-until = Pause; sie endet { $time }
show-helpers = Helferrollen
show-no-helpers = Keine. `/{ name-setup } { name-helpers } { name-add }` fügt eine hinzu.
show-call = Wen ich rufe, wenn es nicht geholfen hat
show-language = Sprache, wenn eine Nachricht ihre nicht verrät
show-language-own = { $language }, wie der Server

# Berechtigungen, wie Discord sie nennt.
permission-view_channel = Kanal ansehen
permission-read_message_history = Nachrichtenverlauf anzeigen
permission-embed_links = Links einbetten
permission-send_messages = Nachrichten senden
permission-send_messages_in_threads = Nachrichten in Threads senden

## Wenn etwas kaputtgeht

sorry = Entschuldige, bei mir ist etwas schiefgegangen. Es ist vermerkt; bitte versuche es gleich noch einmal.
