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
answer-note = Von diesem Server
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
menu-opted-out = Wer diese Nachricht geschrieben hat, möchte nicht, dass ich sie lese.
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
lookup-maybe = Ich bin nicht sicher, aber es könnte das hier sein. Drücke darauf, um mehr zu lesen; die ganze Meldung hilft mir weiter.
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
overview-again = davon { $count } mehrmals
overview-wrong = { NUMBER($share, style: "percent") } falsch
overview-takes = Zeit bis zur Lösung: { $time }
overview-all-channels = Alle Kanäle
overview-by-issues = Probleme
overview-by-channel = Nach Kanal
overview-by-language = Nach Sprache
overview-by-source = Nach Quelle
overview-refresh = Aktualisieren
overview-export = Exportieren
split-mostly = vor allem „{ $title }“ ({ $count }×)
source-auto = Eingefügt
source-picture = In einem Bild
source-menu = Über ein Nachrichtenmenü
source-slash = Mit /deepseek nachgeschlagen
export-choose = Alles, was ich auf diesem Server in der gezeigten Zeit protokolliert habe, ohne Texte und Namen. Welche Datei?
export-large =
    Das ist mehr, als Discord hier annimmt. Wer den Bot betreibt, bekommt es mit
    `{ $command }`

name-about = details
command-issues-about = Wie es um ein Problem steht: Verlauf, Kanäle, Uhrzeiten, Ausgänge, letzte Nachrichten
option-issue = Das Problem, nach Code oder Name
option-about-period = Wie weit zurück; 30 Tage, wenn du nichts wählst
about-unknown = Dieses Problem kenne ich nicht. Wähle eines, das ich beim Tippen vorschlage.
about-channels = Wo
about-outcomes = Was daraus wurde
about-variants = Gelesene Werte
about-neighbours = Worauf dieselben Leute noch stießen
about-latest = Letzte Nachrichten
outcome-solved = Gelöst
outcome-stuck = Hat nicht geholfen
outcome-wrong = Falsche Antwort
outcome-dismissed = Verworfen
outcome-deleted = Zurückgenommen
outcome-none = Keine Rückmeldung

chart-per-day = Fehler pro Tag (UTC)
chart-per-hour = Fehler pro Stunde (UTC)
chart-others =
    { $count ->
        [one] { $count } weiteres
       *[other] { $count } weitere
    }
chart-week = Stunden der Woche
chart-week-unit = Fehler nach Wochentag und Stunde (UTC); am hellsten: { $most }

### /issues unknown und /issues wrong

name-unknown = unbekannt
name-wrong = falsch
command-issues-unknown = Fehler, die ich nicht kannte, und was man mit ihnen tun kann
command-issues-wrong = Welche Antworten falsch waren und wie man die nächsten verhindert
option-period-wrong = Wie weit zurück; 30 Tage, wenn du nichts wählst

mod-refused = Das ist für Moderatoren und Helfer dieses Servers.
mod-elsewhere = Das ist für Moderatoren und Helfer, auf einem Server, auf dem ich Mitglied bin.
mod-stale = Diesen Knopf kenne ich nicht mehr. Bitte rufe den Befehl noch einmal auf.
page-before = ◀ Vorherige
page-next = Nächste ▶
button-back = Zurück

inbox-title = Fehler, die ich nicht kenne
inbox-empty = Keiner, auf den zwei Personen stießen. Von einem Fehler, den nur eine Person hatte, behalte ich nichts.
inbox-single =
    { $count ->
        [one] Einen weiteren Fehler hatte nur eine Person. Er erscheint, sobald eine zweite auf ihn stößt.
       *[other] { $count } weitere Fehler hatte jeweils nur eine Person. Sie erscheinen, sobald eine zweite auf sie stößt.
    }
inbox-choose = Wähle einen Fehler, um etwas mit ihm zu tun
inbox-gone = Dieser Fehler ist nicht mehr im Eingang: Er ist erledigt oder seine Daten sind gelöscht.
inbox-times = zuerst { $first }, zuletzt { $last }
inbox-latest = die letzte Nachricht
inbox-is = Das ist …
inbox-taught = Ab jetzt beantworte ich diesen Fehler mit „{ $title }“.
inbox-ignored = Diesen Fehler zeige ich nicht mehr.
inbox-file = Fülle aus, was markiert ist, und schlage es dem Projekt vor: Dann bekommen alle die Antwort.
button-search = Suchen
button-new-entry = Neuer Eintrag
button-ignore = Ignorieren
button-contribute = Datei zum Beitragen

# Titel und Beschriftungen der Formulare.
modal-search = Welcher Fehler ist es?
modal-title = Titel
modal-cause = Ursache
modal-steps = Schritte
modal-steps-hint = Ein Schritt pro Zeile
modal-link = Link
modal-note = Hinweis, der mit der Antwort erscheint
modal-note-hint = Zum Beispiel, wo in eurer App die Einstellung ist
modal-aliases = Wendungen, die hier diesen Fehler meinen
modal-muted = Wendungen, die ihn hier nicht meinen
modal-phrases-hint = Eine Wendung pro Zeile
modal-behaviour = Was ich mit ihm tue
behaviour-server = Dasselbe wie mit den anderen
behaviour-answer = Antworten, auch wenn die anderen nur protokolliert werden
behaviour-log = Nur protokollieren
behaviour-off = Nichts: weder antworten noch protokollieren
behaviour-bar = Nur antworten, wenn ich zu mindestens { NUMBER($share, style: "percent") } sicher bin
behaviour-keep = So lassen

wrong-title = Falsche Antworten · { $period }
wrong-never = Bisher wurde keine Antwort als falsch markiert.
wrong-days =
    { $days ->
        [0] Die letzte falsche Antwort ist weniger als einen Tag her.
        [one] Die letzte falsche Antwort ist einen Tag her.
       *[other] Die letzte falsche Antwort ist { $days } Tage her.
    }
wrong-choose = Wähle eine, um etwas mit ihr zu tun
wrong-count = { $count } von { $answered } falsch
wrong-gone = Das gehört nicht mehr zu den falschen Antworten dieser Zeit.
wrong-is-muted = stummgeschaltet
wrong-muted = Diese Wendung halte ich hier nicht mehr für „{ $title }“.
wrong-raised = Mit „{ $title }“ antworte ich ab jetzt nur, wenn ich zu mindestens { NUMBER($share, style: "percent") } sicher bin.
button-mute = Diese Wendung hier stummschalten
wrong-raise = Schwelle auf { NUMBER($share, style: "percent") } heben
# Woran ein Fehler erkannt wurde.
rule-wording = am Wortlaut
rule-symptom = an einer Beschreibung
rule-status = am Code allein
rule-unknown = erkannt, bevor ich das Woran behielt

### /knowledge

name-knowledge = wissen
name-list = liste
name-edit = bearbeiten
name-export = exportieren
name-import = importieren
name-entry = eintrag
name-part = teil
name-format = format
name-file = datei
command-knowledge = Was dieser Server mir über Fehler beibringt
command-knowledge-list = Was dieser Server mir beigebracht hat, und die letzten Änderungen
command-knowledge-edit = Hinweis, Link oder Wendungen hinzufügen oder festlegen, was ich mit einem Fehler tue
command-knowledge-remove = Vergessen, was dieser Server mir über einen Fehler beigebracht hat
command-knowledge-export = Alles, was dieser Server mir beigebracht hat, als Datei
command-knowledge-import = Aus einer Datei lernen; was über andere Fehler gesagt ist, bleibt
option-entry = Der Fehler
option-part = Was du schreiben willst; die Antwort, wenn du nichts wählst
option-format = Die Art der Datei; TOML, wenn du nichts wählst
option-file = Eine Datei, wie der Export sie schreibt, höchstens 256 KB
part-answer = die Antwort
part-recognition = Erkennung und Verhalten

knowledge-title = Was dieser Server mir beigebracht hat ({ $count })
knowledge-empty = Noch nichts. `/{ name-knowledge } { name-edit }` gibt einem Fehler einen Hinweis, einen Link oder Wendungen.
knowledge-gone = { $slug } (nicht mehr im Katalog)
knowledge-unknown = Diesen Fehler kenne ich nicht. Bitte wähle einen, der beim Tippen angeboten wird.
knowledge-bar = ab { NUMBER($share, style: "percent") }
knowledge-changes = Die letzten Änderungen
knowledge-no-changes = Es gab keine.
knowledge-changed =
    { $count ->
        [0] Nichts geändert
        [one] Ein Eintrag geändert
       *[other] { $count } Einträge geändert
    }
knowledge-exported =
    { $count ->
        [one] Was dieser Server mir über einen Fehler beigebracht hat.
       *[other] Was dieser Server mir über { $count } Fehler beigebracht hat.
    }
button-changes = Änderungen
import-too-large = Die Datei ist größer als { $most } KB.
import-unread = Discord hat mir die Datei nicht gegeben. Bitte versuche es noch einmal.
import-no-text = Die Datei ist kein UTF-8-Text.
teach-problems = Es wurde nichts geändert, weil:
teach-too-many = Ein Server kann mir höchstens zu { $most } Fehlern etwas beibringen. Entferne zuerst ein paar.
teach-too-general = „{ $phrase }“ sagt zu wenig: Das fände ich in allen möglichen Nachrichten. Füge Wörter hinzu, die nur dieser Fehler hat.
# Im Kanal der Moderatoren.
teach-changed = Was mir beigebracht wurde, hat sich geändert
teach-changed-by = von { $user }

## Störungen

# Im Kanal der Moderatoren und als Zeile über /issues overview.
incident-suspected = Das sieht nach einer Störung bei DeepSeek aus
incident-announced = DeepSeek ist gestört
incident-over = Die Störung bei DeepSeek ist vorbei
incident-since = Seit { $time }: { $people }.
incident-lasted = Sie dauerte { $length }, ab { $time }: { $people }.
incident-people =
    { $count ->
        [one] { $count } Person stieß hier darauf
       *[other] { $count } Personen stießen hier darauf
    }
incident-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
incident-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
incident-what-now = Was jetzt?
incident-now-suspected = „{ button-announce }“ sagt es allen in den Kanälen, in denen der Fehler am häufigsten auftritt, und kürzt meine Antworten darauf auf eine Zeile, bis es vorbei ist.
incident-now-announced = Alle wissen Bescheid. Ich beantworte diese Fehler mit einer Zeile, bis es vorbei ist.
incident-now-dismissed = Das zählt nicht als Störung. Ich antworte wie immer.
incident-judged = Das hat schon jemand entschieden, oder es ist vorbei.
incident-nowhere = Meine Antworten sind jetzt kurz, aber ich darf in keinem der Kanäle schreiben, in denen der Fehler auftrat.
incident-curve = Meldungen
incident-curve-unit =
    { $minutes ->
        [one] jede Minute, UTC
       *[other] alle { $minutes } Minuten, UTC
    }
button-announce = Bekannt geben
button-dismiss = Keine Störung
button-status = Status von DeepSeek
# Anstelle einer Antwort, nach dem Namen des Fehlers; ein Link folgt.
outage-line = DeepSeek ist gerade gestört, es liegt nicht an dir. Bitte versuche es später noch einmal.

## Der Überblick

# Im Kanal der Moderatoren, jeden Tag oder jeden Montag.
digest-title = Überblick · { $period }
digest-seen =
    { $count ->
        [0] Ich habe nichts erkannt.
        [one] Ich habe { $count } Fehler erkannt.
       *[other] Ich habe { $count } Fehler erkannt.
    }
digest-changes = Größte Änderungen
digest-unknown = Neue Fehler, die ich nicht kenne
digest-wrong = Falsche Antworten
digest-same = Nichts hat sich geändert.
digest-none = Keine.
digest-footer = Mehr: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

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
name-incidents = störungen
name-alerts = meldungen
name-digest = überblick
name-panel = panel
name-every = wie-oft
name-hour = stunde
name-timezone = zeitzone
name-channel = kanal
name-leaks = schlüssel
name-delete = löschen
name-retention = aufbewahrung
name-days = tage
name-minutes = minuten
name-role = rolle
name-text = text
command-setup = Wo ich nach DeepSeek-Fehlern suche und wie ich antworte
command-setup-watch = In einem Kanal, Forum oder einer Kategorie und allem darin nach Fehlern suchen
command-setup-unwatch = In einem Kanal nicht mehr suchen
command-setup-show = Was eingestellt ist und welche Berechtigungen mir fehlen
command-setup-mode = Antworten, nur bei Sicherheit antworten oder zur Probe nur protokollieren
command-setup-pause = Sofort still sein
command-setup-helpers = Wer anderen antworten und Antworten als gelöst markieren darf
command-setup-helpers-add = Eine Rolle zu den Helfern zählen
command-setup-helpers-remove = Eine Rolle nicht mehr zu den Helfern zählen
command-setup-helpers-call = Eine Rolle einmal rufen, wenn eine Antwort jemandem nicht geholfen hat
command-setup-language = In welcher Sprache ich antworte, wenn eine Nachricht ihre nicht verrät
command-setup-test = Was ich mit einem Text in diesem Kanal täte und welche Regel entscheidet
command-setup-incidents = Ob ich nach Störungen suche, die viele Leute auf einmal melden
option-incidents = Die Moderatoren benachrichtigen, die es bekannt geben können, oder nicht nach Störungen suchen
command-setup-panel = Alles, was sich einstellen lässt, mit Knöpfen statt Optionen
command-setup-digest = Ob und wann die Moderatoren einen Überblick bekommen, was passiert ist
option-every = Wie oft
option-hour = Die Stunde des Tages, 0 bis 23; 9, wenn du nichts wählst
option-timezone = Die Zeitzone, etwa Europe/Berlin; UTC, wenn du nichts wählst
every-day = jeden Tag
every-week = jeden Montag
every-off = kein Überblick
command-setup-leaks = Was mit Nachrichten geschieht, die einen geheimen Schlüssel zeigen
command-setup-retention = Wie viele Tage ich behalte, was ich protokolliert habe
option-channel = Der Kanal; dieser, wenn du nichts wählst
option-mode = Was mit Fehlern geschieht, die ich erkenne
option-minutes = Wie lange; 0 beendet die Pause, leer: bis du sie beendest
option-role = Die Rolle
option-call-role = Die Rolle; leer, um niemanden zu rufen
option-language = Die Sprache; leer, um der des Servers zu folgen
option-language-channel = Nur dort; der ganze Server, wenn du nichts wählst
option-delete = Löschen oder nur warnen
option-days = Die Tage; leer, um der Vorgabe des Betreibers zu folgen
option-text = Der Text, wie jemand ihn einfügen würde

name-moderators = moderatoren
command-setup-moderators = Wo ich den Moderatoren sage, was sich ändert
option-moderators-channel = Der Kanal; leer, um niemandem etwas zu sagen
moderators-set = Ich sage den Moderatoren in { $channel }, was sich ändert.
moderators-nobody = Ich sage niemandem, was sich ändert.
moderators-public = Diesen Kanal können alle lesen.

setup-refused = Dafür brauchst du die Berechtigung „Server verwalten“, auf einem Server, auf dem ich Mitglied bin.
watch-added = Ich suche jetzt in { $channel } nach Fehlern. `/{ name-setup } { name-unwatch }` beendet das.
watch-known = Ich suche schon in { $channel } nach Fehlern.
watch-impossible = Ich kann nur in Textkanälen, Foren, Threads und Kategorien suchen. Wähle mit der Option „{ name-channel }“ etwas davon.
unwatch-removed = Ich suche nicht mehr in { $channel }.
unwatch-unknown = In { $channel } habe ich gar nicht gesucht.
unwatch-environment = { $channel } steht in BOT_WATCH_CHANNELS. Nur wer den Bot betreibt, kann ihn dort herausnehmen.
mode-answer = antworten
mode-sure = nur bei Sicherheit antworten
mode-log = nur protokollieren
mode-set-answer = Ich beantworte die Fehler, die ich erkenne.
mode-set-sure = Ich beantworte die Fehler, bei denen ich zu mindestens 90 % sicher bin, und protokolliere die anderen.
mode-set-log = Ich protokolliere die Fehler, die ich erkenne, und beantworte keinen. Vor geleakten Schlüsseln warne ich weiterhin. `/{ name-setup } { name-mode } { mode-answer }` beendet die Probe.
pause-open = Ich bin still, bis du es mit `/{ name-setup } { name-pause } { name-minutes }:0` oder `/{ name-setup } { name-mode }` beendest. `/deepseek` geht weiterhin.
pause-until = Ich bin still; die Pause endet { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` oder `/{ name-setup } { name-mode }` beendet sie sofort. `/deepseek` geht weiterhin.
pause-ended = Ich bin wieder da.
helpers-added = { $role } zählt jetzt zu den Helfern: Sie dürfen anderen antworten und Antworten als gelöst markieren, und ihre eigenen Nachrichten lasse ich in Ruhe.
helpers-known = { $role } zählt schon zu den Helfern.
helpers-removed = { $role } zählt nicht mehr zu den Helfern.
helpers-unknown = { $role } zählte gar nicht zu den Helfern.
digest-set = Der Überblick kommt { $when }, das nächste Mal { $next }.
digest-where = Er kommt in { $channel }.
digest-nowhere = Er braucht einen Kanal: `/{ name-setup } { name-moderators }` legt einen fest.
digest-off = Es gibt keinen Überblick mehr.
digest-zone-unknown = Diese Zeitzone kenne ich nicht. Tippe eine Stadt ein und wähle einen der Vorschläge.
switch-on = an
switch-off = aus
incidents-on = Wenn viel mehr Leute als sonst auf die Fehler einer Störung stoßen, sage ich es den Moderatoren. Wo: { $where }
incidents-off = Ich suche nicht nach Störungen.
call-set = Ich rufe { $role } einmal, wenn eine Antwort jemandem nicht geholfen hat.
call-powerless = Noch darf ich diese Rolle nicht erwähnen: Erlaube in ihren Einstellungen allen, sie zu erwähnen, oder gib mir „@everyone, @here und alle Rollen erwähnen“.
call-nobody = Ich rufe niemanden.
language-set = Verrät eine Nachricht ihre Sprache nicht, antworte ich in dieser: { $language }.
language-set-channel = Verrät eine Nachricht in { $channel } ihre Sprache nicht, antworte ich in dieser: { $language }.
language-unset = Verrät eine Nachricht ihre Sprache nicht, folge ich der des Servers: { $language }.
language-unset-channel = { $channel } folgt wieder dem Server: { $language }.
leaks-on = löschen
leaks-off = nur warnen
leaks-set-on = Ich lösche Nachrichten, die einen geheimen Schlüssel zeigen, warne die Person und gebe ihr 15 Minuten lang den Text ohne den Schlüssel zurück. Was ich nicht zurückgeben könnte (Dateien, erste Nachrichten von Posts), lasse ich stehen und warne nur.
leaks-set-off = Ich warne Leute, deren Nachrichten einen geheimen Schlüssel zeigen, und lösche nichts.
leaks-powerless = Zum Löschen fehlt mir die Berechtigung „Nachrichten verwalten“.
retention-set =
    { $days ->
        [one] Ich behalte { $days } Tag lang, was ich protokolliert habe. Danach bleiben nur die Summen ohne Personen.
       *[other] Ich behalte { $days } Tage lang, was ich protokolliert habe. Danach bleiben nur die Summen ohne Personen.
    }

test-nothing = Ich sehe in diesem Text keinen DeepSeek-Fehler und bliebe still.
test-unsure = Es könnte „{ $title }“ sein, aber ich bin nur zu { NUMBER($share, style: "percent") } sicher. Ich antworte ab { NUMBER($threshold, style: "percent") }.
test-found = Ich erkenne „{ $title }“ und bin zu { NUMBER($share, style: "percent") } sicher.
test-answer = Ich würde so antworten:

# Warum der Bot still bliebe, nach dem Namen der Regel.
quiet-bot = Bots und Webhooks antworte ich nicht.
quiet-unwatched = In diesem Kanal suche ich nicht nach Fehlern.
quiet-paused = Ich mache Pause.
quiet-opted-out = Diese Person möchte nicht, dass ich ihre Nachrichten lese.
quiet-helper = Helfern antworte ich nicht.
quiet-trial = Hier protokolliere ich nur: `/{ name-setup } { name-mode }`.
quiet-entry-trial = Dieser Server protokolliert diesen Fehler nur: `/{ name-knowledge } { name-edit }`.
quiet-unsure = Hier antworte ich nur, wenn ich zu mindestens 90 % sicher bin: `/{ name-setup } { name-mode }`.
quiet-late = Die Nachricht ist zu alt; ich protokolliere sie nur.
quiet-quoted = Der Fehler steht nur in zitierten Zeilen, also gehört er jemand anderem.
quiet-answered-here = In diesem Thread habe ich diesen Fehler schon beantwortet.
quiet-same-person = Derselben Person habe ich diesen Fehler vor Kurzem beantwortet.
quiet-same-channel = In diesem Kanal habe ich diesen Fehler gerade eben beantwortet.
quiet-many = Diese Person hat in kurzer Zeit viele Antworten bekommen.
quiet-helper-talking = Ein Helfer spricht gerade mit dieser Person.
quiet-incident = DeepSeek ist gestört und alle wissen Bescheid, also würde ich nur mit einer Zeile antworten.
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
show-moderators = Wo Moderatoren erfahren, was sich ändert
show-digest = Überblick
show-incidents = Meldungen zu Störungen
show-no-moderators = Nirgends. `/{ name-setup } { name-moderators }` legt einen Kanal fest.
show-call = Wen ich rufe, wenn es nicht geholfen hat
show-leaks = Nachrichten mit einem geheimen Schlüssel
show-leaks-warn = Ich warne die Person.
show-leaks-delete = Ich lösche sie und warne die Person.
show-retention = Aufbewahrt für
show-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
show-language = Sprache, wenn eine Nachricht ihre nicht verrät
show-language-own = { $language }, wie der Server

# Die Seiten des Panels, ihre Knöpfe und Auswahlen.
panel-watch = Kanäle
panel-answers = Antworten
panel-helpers = Helfer
panel-moderators = Moderatoren
panel-care = Schlüssel und Daten
panel-check = Berechtigungen
panel-watch-hint = Hier suche ich nach Fehlern. Eine Kategorie steht für alles, was in ihr ist.
panel-watch-choose = Kanäle, Foren und Kategorien
panel-language-own = die Sprache des Servers
panel-pause = Pausieren
panel-resume = Pause beenden
panel-test = Eine Nachricht testen
panel-hour = Uhrzeit des Überblicks
panel-zone = Zeitzone
panel-zone-label = Eine Stadt oder Zone wie Europe/Berlin
panel-zone-choose = Welche davon meinst du?
panel-incidents-on = Meldungen einschalten
panel-incidents-off = Meldungen ausschalten
panel-usual-days = wie vom Betreiber gewählt: { $days }
panel-check-fine = Wo ich nach Fehlern suche, darf ich alles, was ich brauche.

# Berechtigungen, wie Discord sie nennt.
permission-view_channel = Kanal ansehen
permission-read_message_history = Nachrichtenverlauf anzeigen
permission-embed_links = Links einbetten
permission-send_messages = Nachrichten senden
permission-send_messages_in_threads = Nachrichten in Threads senden

## /privacy

name-privacy = datenschutz
name-forget-me = vergiss-mich
name-opt-out = nicht-mitlesen
name-opt-in = mitlesen
command-privacy = Was ich über dich speichere und wie du es löschst
command-privacy-show = Was ich über dich speichere
command-privacy-forget-me = Löschen, was ich über dich speichere
command-privacy-opt-out = Ich lese keine deiner Nachrichten mehr und protokolliere nichts über dich
command-privacy-opt-in = Ich darf deine Nachrichten in beobachteten Kanälen wieder lesen
button-forget = Meine Daten löschen
privacy-errors =
    { $count ->
        [one] { $count } Fehler von dir ist protokolliert, vom { $since }: welcher Fehler, wann, wo und was aus der Antwort wurde.
       *[other] { $count } Fehler von dir sind protokolliert, der älteste vom { $since }: welcher Fehler, wann, wo und was aus der Antwort wurde.
    }
privacy-no-errors = Von dir ist kein Fehler protokolliert.
privacy-taught = Du hast mich { $count }-mal berichtigt oder mir etwas beigebracht.
privacy-language = Ich merke mir deine Sprache: { $language }.
privacy-in = Ich lese deine Nachrichten in den Kanälen, die der Server gewählt hat. `/{ name-privacy } { name-opt-out }` beendet das.
privacy-out = Du hast widersprochen: Ich lese deine Nachrichten nicht.
privacy-never = Ich speichere nie, was du schreibst, auch nicht deinen Namen oder deine ID, nur einen Code, der mit einem geheimen Schlüssel aus deiner ID gebildet wird. `/{ name-privacy } { name-forget-me }` löscht alles.
privacy-ask = Das löscht alles, was ich über dich speichere, auf allen Servern. Meine Antworten an dich bleiben in ihren Kanälen, aber ihre Knöpfe gehen dann nicht mehr. Es lässt sich nicht rückgängig machen.
privacy-forgotten = Erledigt: Ich speichere nichts mehr über dich. Ein Widerspruch gilt weiter.
privacy-opted-out = Ab jetzt lese ich keine deiner Nachrichten, auf keinem Server, und protokolliere nichts über dich. `/deepseek` antwortet dir weiterhin. Was schon protokolliert ist, löscht `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Ich lese deine Nachrichten in beobachteten Kanälen wieder.

## Geleakte Schlüssel

# `what` ist `leak-whose`.
leak-whose =
    { $providers ->
        [none] ein geheimer Schlüssel
       *[other] ein geheimer Schlüssel ({ $providers })
    }
leak-warning = ⚠️ In dieser Nachricht steht, wie es aussieht, { $what }. Andere können ihn jetzt benutzen: Widerrufe ihn und erstelle einen neuen. Bearbeiten hilft nicht, denn andere haben ihn vielleicht schon gelesen.
leak-deleted = ⚠️ { $user } Ich habe deine Nachricht gelöscht, denn in ihr stand, wie es aussieht, { $what }. Andere haben ihn vielleicht gelesen: Widerrufe ihn und erstelle einen neuen.
leak-revoke = Widerrufen: { $provider }
button-show-message = Meine Nachricht zeigen
leak-show-title = Deine Nachricht ohne den Schlüssel
leak-show-not-yours = Nur wer die Nachricht geschrieben hat, kann sie sehen.
leak-show-gone = Diese Nachricht habe ich nicht mehr. Ich behalte sie 15 Minuten, nur im Arbeitsspeicher.

## Wenn etwas kaputtgeht

sorry = Entschuldige, bei mir ist etwas schiefgegangen. Es ist vermerkt; bitte versuche es gleich noch einmal.

## Die Seiten, auf die eine Antwort verweist

link-top-up = Guthaben aufladen
link-api-keys = API-Schlüssel
link-error-codes = Fehlercodes
link-service-status = Dienststatus
link-api-docs = API-Dokumentation
link-first-api-call = Erster API-Aufruf
link-request-format = Format der Anfrage
link-rate-limits = Ratenbegrenzung
link-models-and-prices = Modelle und Preise
link-tool-calls = Werkzeugaufrufe
link-json-output = JSON-Ausgabe
link-thinking-mode = Denkmodus
link-prefix-completion = Präfix-Vervollständigung
link-fim-completion = FIM-Vervollständigung
link-anthropic-format = Anthropic-Format
link-conversations-of-several-turns = Gespräch über mehrere Runden
link-images = Bilder
