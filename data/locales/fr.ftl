# Les mots autour du catalogue, en français.

## La réponse à une erreur

answer-solution = Que faire
answer-also = Aussi : { $title }
answer-retry = Réessayer ?
answer-line = Reconnue à
answer-picture = Lu dans l'image
answer-footer = Bot communautaire non officiel, sans lien avec DeepSeek
button-solved = Résolu
button-stuck = Toujours bloqué
button-wrong = Ce n'est pas ça
button-language = Dans ma langue
button-more = Plus
answer-note = De la part de ce serveur
button-official = Codes d'erreur officiels

# Conseil selon le champ `retry` de la fiche.
retry-never = Réessayer ne servira à rien.
retry-later = Attendez un peu, puis réessayez.
retry-after-fix = Corrigez d'abord, puis réessayez.

# De quel côté est la panne, selon le champ `whose` de la fiche.
whose-asker = Vous pouvez corriger cela de votre côté.
whose-deepseek = La panne est du côté de DeepSeek, pas du vôtre.
whose-network = La panne se situe quelque part entre vous et DeepSeek.
whose-elsewhere = Cette erreur vient d'un autre service, pas de DeepSeek.

## Ce que disent les boutons d'une réponse ; tout est privé

press-unknown = Je n'ai plus cette réponse. Collez l'erreur dans /deepseek et je l'explique à nouveau.
solved-not-yours = Seuls l'auteur de la question, les aidants et les modérateurs peuvent la marquer comme résolue.
solved-gone = Merci, c'est compté comme résolu. La réponse elle-même n'existe plus.
stuck-not-yours = Seul l'auteur de la question peut le dire. Vous avez la même erreur ? Collez la vôtre ici ou dans /deepseek.
wrong-not-yours = Seuls l'auteur de la question, les aidants et les modérateurs peuvent retirer une réponse.
stuck-next = Désolé que cela n'ait pas aidé. Voici des erreurs proches ; est-ce l'une d'elles ?
stuck-read = Le tableau de DeepSeek peut aussi vous aider. Pour les aidants, le mieux est de publier le message d'erreur complet et ce que vous avez envoyé.
stuck-called = J'ai appelé les aidants.
stuck-called-before = Les aidants ont déjà été appelés.
# En public, une seule fois : le rôle des aidants est mentionné.
stuck-call = { $role } { $user } n'a toujours pas résolu « { $title } ».
wrong-thanks = Merci. J'ai retiré la réponse et noté qu'elle était fausse.
wrong-second = C'est peut-être ceci :
wrong-no-second = Je n'ai pas de meilleure idée. Collez le message d'erreur complet dans /deepseek ou attendez un aidant.
more-general = En général : { $title }
more-sources = Sources
more-checked = Vérifié le { DATETIME($date, dateStyle: "long") }
more-sure = Sûr à { NUMBER($share, style: "percent") }

## Menus d'un message (clic droit ou appui long, Applications)

menu-explain = Expliquer cette erreur
menu-answer = Répondre avec la solution
menu-wrong = Réponse fausse ou absente
menu-nothing = Je ne reconnais aucune erreur DeepSeek dans ce message.
menu-answered = Il y a déjà une réponse : { $link }
menu-sent = Réponse envoyée : { $link }
menu-unsent = Je ne peux pas répondre là-bas : je n'ai pas le droit d'écrire dans ce salon ou le message a disparu.
menu-opted-out = L'auteur de ce message ne veut pas que je le lise.
menu-helpers-only = Ici, c'est réservé aux aidants et aux modérateurs. « { menu-explain } » est ouvert à tous.
unread-too-large = Un fichier n'a pas été lu : il est trop gros.
unread-not-text = Un fichier n'a pas été lu : il ne contient pas de texte.
unread-broken = Un fichier n'a pas été lu : il est abîmé ou n'est plus sur Discord.
unread-slow = Un fichier n'a pas été lu : cela prenait trop de temps. Réessayez.
correct-ask = Quelle devrait être la réponse à ce message ?
correct-said = J'ai répondu : { $title }
correct-silent = Je n'y ai pas répondu.
correct-choose = La bonne réponse
correct-choose-more = Autres réponses
correct-none = Aucune : ce n'est pas une erreur DeepSeek
correct-noted = Merci, c'est noté pour les modérateurs : { $title }.

## /deepseek

# Noms des commandes et des options, tels que Discord les montre : minuscules, sans espace, 32 au plus.
name-error = erreur
name-to = pour
command-deepseek = Ce que signifie une erreur de l'API DeepSeek et comment la corriger
option-error = Un code, un nom ou le texte de l'erreur ; laissez vide pour coller un long texte
option-to = Aidants : répondre à cette personne en public

paste-title = Expliquer une erreur DeepSeek
paste-label = L'erreur telle que vous la voyez
paste-hint = Collez le message complet, sans votre clé API.

lookup-for = { $user }, voici ce que signifie cette erreur :
lookup-empty = Il n'y avait pas de texte. Tapez un code, par exemple 429, ou collez le message d'erreur.
lookup-unknown = Je ne reconnais pas cette erreur. Est-ce l'une de celles-ci ? Coller le message complet aide.
lookup-maybe = Je n'en suis pas sûr, mais c'est peut-être ceci. Appuyez dessus pour en savoir plus ; coller le message complet aide.
lookup-no-code = DeepSeek ne documente aucun code d'erreur { $code }. Est-ce l'une de celles-ci ?
lookup-gone = Cette fiche n'est plus dans le catalogue.
to-servers-only = Je ne peux répondre à quelqu'un d'autre que sur un serveur. N'indiquez personne et je vous réponds.
to-helpers-only = Ici, seuls les aidants et les modérateurs peuvent répondre à d'autres. N'indiquez personne et je vous réponds.

## /issues

name-issues = problèmes
name-overview = aperçu
name-period = période
command-issues = Erreurs DeepSeek que les gens rencontrent sur ce serveur
command-issues-overview = Quels problèmes reviennent, comment cela évolue et combien sont résolus
option-period = Jusqu'où remonter ; 7 jours si vous ne choisissez pas
period-24h = dernières 24 heures
period-7d = 7 derniers jours
period-30d = 30 derniers jours
period-90d = 90 derniers jours

overview-title = Problèmes récurrents · { $period }
overview-empty =
    Rien n'a été reconnu pendant cette période.
    `/{ name-setup } { name-show }` indique où je cherche.
overview-seen = { $count }×
overview-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
overview-change = { NUMBER($share, style: "percent") }
overview-new = nouveau
overview-same = stable
overview-solved = { NUMBER($share, style: "percent") } résolu
overview-lookups =
    { $count ->
        [one] { $count } recherche
       *[other] { $count } recherches
    }
overview-more =
    { $count ->
        [one] … et { $count } autre
       *[other] … et { $count } autres
    }
overview-footer =
    { $count ->
        [one] { $count } cas
       *[other] { $count } cas
    } au total · par rapport à la période précédente
overview-again = dont { $count } plusieurs fois
overview-wrong = { NUMBER($share, style: "percent") } de réponses fausses
overview-takes = résolu en { $time }
overview-all-channels = Tous les salons
overview-by-issues = Problèmes
overview-by-channel = Par salon
overview-by-language = Par langue
overview-by-source = Par source
overview-refresh = Actualiser
overview-export = Exporter
split-mostly = surtout « { $title } » ({ $count }×)
source-auto = Collée
source-picture = Dans une image
source-menu = Par le menu d'un message
source-slash = Cherchée avec /deepseek
export-choose = Tout ce que j'ai enregistré sur ce serveur pendant la période affichée, sans textes ni noms. Quel fichier ?
export-large =
    C'est plus que ce que Discord accepte ici. La personne qui exploite le bot peut l'obtenir avec
    `{ $command }`

name-about = détails
command-issues-about = Où en est un problème : évolution, salons, heures, suites, derniers messages
option-issue = Le problème, par code ou par nom
option-about-period = Jusqu'où remonter ; 30 jours si vous ne choisissez pas
about-unknown = Je ne connais pas ce problème. Choisissez-en un parmi ceux que je propose pendant la saisie.
about-channels = Où
about-outcomes = Ce qu'il en est advenu
about-variants = Valeurs lues
about-neighbours = Ce que les mêmes personnes ont aussi rencontré
about-latest = Derniers messages
outcome-solved = Résolu
outcome-stuck = Toujours bloqué
outcome-wrong = Réponse fausse
outcome-dismissed = Écarté
outcome-deleted = Retiré
outcome-none = Sans retour

chart-per-day = Erreurs par jour (UTC)
chart-per-hour = Erreurs par heure (UTC)
chart-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
chart-week = Heures de la semaine
chart-week-unit = Erreurs par jour de la semaine et par heure (UTC) ; le plus clair : { $most }

### /issues unknown et /issues wrong

name-unknown = inconnues
name-wrong = fausses
command-issues-unknown = Les erreurs que je ne connaissais pas, et qu'en faire
command-issues-wrong = Quelles réponses étaient fausses, et comment éviter les prochaines
option-period-wrong = Jusqu'où remonter ; 30 jours si vous ne choisissez pas

mod-refused = C'est réservé aux modérateurs et aux aidants de ce serveur.
mod-elsewhere = C'est réservé aux modérateurs et aux aidants, sur un serveur dont je suis membre.
mod-stale = Je ne connais plus ce bouton. Relancez la commande.
page-before = ◀ Précédent
page-next = Suivant ▶
button-back = Retour

inbox-title = Erreurs que je ne connais pas
inbox-empty = Aucune que deux personnes aient rencontrée. Je ne garde rien d'une erreur qu'une seule personne a rencontrée.
inbox-single =
    { $count ->
        [one] { $count } autre erreur n'a été rencontrée que par une personne. Elle s'affichera dès qu'une deuxième la rencontrera.
       *[other] { $count } autres erreurs n'ont été rencontrées que par une personne chacune. Chacune s'affichera dès qu'une deuxième la rencontrera.
    }
inbox-choose = Choisissez une erreur à traiter
inbox-gone = Cette erreur n'est plus dans la boîte : elle est réglée, ou ses données ont disparu.
inbox-times = la première { $first }, la dernière { $last }
inbox-latest = le dernier message
inbox-is = C'est…
inbox-taught = Désormais, je réponds à cette erreur par « { $title } ».
inbox-ignored = Je ne montre plus cette erreur.
inbox-file = Complétez ce qui est marqué et proposez-le au projet : tout le monde aura alors la réponse.
button-search = Chercher
button-new-entry = Nouvelle fiche
button-ignore = Ignorer
button-contribute = Fichier pour contribuer

# Titres et libellés des formulaires.
modal-search = Quelle erreur est-ce ?
modal-title = Titre
modal-cause = Cause
modal-steps = Étapes
modal-steps-hint = Une étape par ligne
modal-link = Lien
modal-note = Note affichée avec la réponse
modal-note-hint = Par exemple, où se trouve le réglage dans votre application
modal-aliases = Expressions qui désignent ici cette erreur
modal-muted = Expressions qui ne la désignent pas ici
modal-phrases-hint = Une expression par ligne
modal-behaviour = Ce que j'en fais
behaviour-server = Comme pour les autres
behaviour-answer = Répondre, même si les autres sont seulement enregistrées
behaviour-log = Seulement enregistrer
behaviour-off = Rien : ni répondre ni enregistrer
behaviour-bar = Répondre seulement si j'en suis sûr à { NUMBER($share, style: "percent") } au moins
behaviour-keep = Sans changement

wrong-title = Réponses fausses · { $period }
wrong-never = Aucune réponse n'a été marquée comme fausse jusqu'ici.
wrong-days =
    { $days ->
        [0] La dernière réponse fausse date de moins d'un jour.
        [one] La dernière réponse fausse date de { $days } jour.
       *[other] La dernière réponse fausse date de { $days } jours.
    }
wrong-choose = Choisissez-en une à traiter
wrong-count =
    { $count ->
        [one] { $count } fausse sur { $answered }
       *[other] { $count } fausses sur { $answered }
    }
wrong-gone = Elle ne fait plus partie des réponses fausses de cette période.
wrong-is-muted = ignorée
wrong-muted = Ici, je ne prends plus cette expression pour « { $title } ».
wrong-raised = Désormais, je ne réponds par « { $title } » que si j'en suis sûr à { NUMBER($share, style: "percent") } au moins.
button-mute = Ignorer cette expression ici
wrong-raise = Relever le seuil à { NUMBER($share, style: "percent") }
# À quoi une erreur a été reconnue.
rule-wording = aux mots
rule-symptom = à une description
rule-status = au code seul
rule-unknown = reconnue avant que je note à quoi

### /knowledge

name-knowledge = connaissances
name-list = liste
name-edit = modifier
name-export = exporter
name-import = importer
name-entry = fiche
name-part = partie
name-format = format
name-file = fichier
command-knowledge = Ce que ce serveur m'apprend sur les erreurs
command-knowledge-list = Ce que ce serveur m'a appris, et les derniers changements
command-knowledge-edit = Ajouter une note, un lien, des expressions, ou dire comment je traite une erreur ici
command-knowledge-remove = Oublier ce que ce serveur m'a appris sur une erreur
command-knowledge-export = Tout ce que ce serveur m'a appris, dans un fichier
command-knowledge-import = Apprendre ce que dit un fichier ; ce qui est dit des autres erreurs reste
option-entry = L'erreur
option-part = Ce que vous voulez écrire ; la réponse si vous ne choisissez pas
option-format = Le type de fichier ; TOML si vous ne choisissez pas
option-file = Un fichier tel que l'export le produit, 256 Ko au plus
part-answer = la réponse
part-recognition = la reconnaissance et le comportement

knowledge-title = Ce que ce serveur m'a appris ({ $count })
knowledge-empty = Rien pour l'instant. `/{ name-knowledge } { name-edit }` ajoute une note, un lien ou des expressions à une erreur.
knowledge-gone = { $slug } (n'est plus dans le catalogue)
knowledge-unknown = Je ne connais pas cette erreur. Choisissez-en une parmi celles proposées pendant la saisie.
knowledge-bar = à partir de { NUMBER($share, style: "percent") }
knowledge-changes = Les derniers changements
knowledge-no-changes = Il n'y en a pas eu.
knowledge-changed =
    { $count ->
        [0] Rien n'a changé
        [one] { $count } fiche modifiée
       *[other] { $count } fiches modifiées
    }
knowledge-exported =
    { $count ->
        [one] Ce que ce serveur m'a appris sur { $count } erreur.
       *[other] Ce que ce serveur m'a appris sur { $count } erreurs.
    }
button-changes = Changements
import-too-large = Le fichier dépasse { $most } Ko.
import-unread = Discord ne m'a pas donné le fichier. Réessayez.
import-no-text = Le fichier n'est pas du texte UTF-8.
teach-problems = Rien n'a été changé, car :
teach-too-many = Un serveur peut m'apprendre { $most } erreurs au plus. Retirez-en d'abord quelques-unes.
teach-too-general = « { $phrase } » en dit trop peu : je trouverais cela dans toutes sortes de messages. Ajoutez des mots propres à cette erreur.
# Dans le salon des modérateurs.
teach-changed = Ce qu'on m'a appris a changé
teach-changed-by = par { $user }

## Pannes

# Dans le salon des modérateurs, et en une ligne au-dessus de /issues overview.
incident-suspected = Cela ressemble à une panne de DeepSeek
incident-announced = DeepSeek est en panne
incident-over = La panne de DeepSeek est terminée
incident-since = Depuis { $time } : { $people }.
incident-lasted = Elle a duré { $length }, à partir de { $time } : { $people }.
incident-people =
    { $count ->
        [one] { $count } personne l'a rencontrée ici
       *[other] { $count } personnes l'ont rencontrée ici
    }
incident-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
incident-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
incident-what-now = Et maintenant ?
incident-now-suspected = « { button-announce } » prévient tout le monde dans les salons où l'erreur est la plus fréquente et réduit mes réponses à une ligne jusqu'à la fin de la panne.
incident-now-announced = Tout le monde est prévenu. Je réponds à ces erreurs en une ligne jusqu'à la fin de la panne.
incident-now-dismissed = Cela ne compte pas comme une panne. Je réponds comme d'habitude.
incident-judged = Quelqu'un en a déjà décidé, ou c'est terminé.
incident-nowhere = Mes réponses sont courtes désormais, mais je n'ai le droit d'écrire dans aucun des salons touchés.
incident-curve = Signalements
incident-curve-unit =
    { $minutes ->
        [one] chaque minute, UTC
       *[other] toutes les { $minutes } minutes, UTC
    }
button-announce = Annoncer
button-dismiss = Pas une panne
button-status = État de DeepSeek
# À la place d'une réponse, après le nom de l'erreur ; un lien suit.
outage-line = DeepSeek est en panne en ce moment, vous n'y êtes pour rien. Réessayez plus tard.

## Le bilan

# Dans le salon des modérateurs, chaque jour ou chaque lundi.
digest-title = Bilan · { $period }
digest-seen =
    { $count ->
        [0] Je n'ai rien reconnu.
        [one] J'ai reconnu { $count } erreur.
       *[other] J'ai reconnu { $count } erreurs.
    }
digest-changes = Plus grands changements
digest-unknown = Nouvelles erreurs que je ne connais pas
digest-wrong = Réponses fausses
digest-same = Rien n'a changé.
digest-none = Aucune.
digest-footer = En savoir plus : /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

## /setup

name-setup = configuration
name-watch = surveiller
name-unwatch = ne-plus-surveiller
name-show = afficher
name-mode = mode
name-pause = pause
name-helpers = aidants
name-add = ajouter
name-remove = retirer
name-call = appeler
name-language = langue
name-test = tester
name-incidents = pannes
name-alerts = alertes
name-digest = bilan
name-panel = panneau
name-every = fréquence
name-hour = heure
name-timezone = fuseau-horaire
name-channel = salon
name-leaks = fuites
name-delete = supprimer
name-retention = conservation
name-days = jours
name-minutes = minutes
name-role = rôle
name-text = texte
command-setup = Où je cherche des erreurs DeepSeek et comment je réponds
command-setup-watch = Chercher des erreurs dans un salon, un forum ou une catégorie, et tout ce qu'ils contiennent
command-setup-unwatch = Ne plus chercher dans un salon
command-setup-show = Ce qui est réglé et quelles permissions me manquent
command-setup-mode = Répondre, répondre seulement si j'en suis sûr, ou seulement enregistrer à titre d'essai
command-setup-pause = Me taire immédiatement
command-setup-helpers = Qui peut répondre à d'autres et marquer des réponses comme résolues
command-setup-helpers-add = Compter un rôle parmi les aidants
command-setup-helpers-remove = Ne plus compter un rôle parmi les aidants
command-setup-helpers-call = Appeler un rôle, une fois, quand quelqu'un reste bloqué après une réponse
command-setup-language = Dans quelle langue je réponds quand un message ne montre pas la sienne
command-setup-test = Ce que je ferais d'un texte dans ce salon et quelle règle en décide
command-setup-incidents = Si je cherche les pannes que beaucoup de gens signalent à la fois
option-incidents = Prévenir les modérateurs, qui peuvent l'annoncer, ou ne pas chercher de pannes
command-setup-panel = Tout ce qui se règle, avec des boutons au lieu d'options
command-setup-digest = Si et quand les modérateurs reçoivent un bilan de ce qui s'est passé
option-every = À quelle fréquence
option-hour = L'heure de la journée, de 0 à 23 ; 9 si vous ne choisissez pas
option-timezone = Le fuseau horaire, par exemple Europe/Paris ; UTC si vous ne choisissez pas
every-day = chaque jour
every-week = chaque lundi
every-off = pas de bilan
command-setup-leaks = Que faire des messages qui montrent une clé secrète
command-setup-retention = Combien de jours je garde ce que j'ai enregistré
option-channel = Le salon ; celui-ci si vous ne choisissez pas
option-mode = Que faire des erreurs que je reconnais
option-minutes = Pour combien de temps ; 0 met fin à la pause, vide : jusqu'à ce que vous y mettiez fin
option-role = Le rôle
option-call-role = Le rôle ; vide pour n'appeler personne
option-language = La langue ; vide pour suivre celle du serveur
option-language-channel = Seulement là ; tout le serveur si vous ne choisissez pas
option-delete = Les supprimer, ou seulement avertir
option-days = Les jours ; vide pour la durée choisie par l'exploitant du bot
option-text = Le texte, tel que quelqu'un le collerait

name-moderators = modérateurs
command-setup-moderators = Où je dis aux modérateurs ce qui change
option-moderators-channel = Le salon ; vide pour ne prévenir personne
moderators-set = Je dis aux modérateurs dans { $channel } ce qui change.
moderators-nobody = Je ne préviens personne de ce qui change.
moderators-public = Tout le monde peut lire ce salon.

setup-refused = Il faut pour cela la permission « Gérer le serveur », sur un serveur dont je suis membre.
watch-added = Je cherche désormais des erreurs dans { $channel }. `/{ name-setup } { name-unwatch }` y met fin.
watch-known = Je cherche déjà des erreurs dans { $channel }.
watch-impossible = Je ne peux chercher que dans des salons textuels, des forums, des fils et des catégories. Choisissez-en un avec l'option « { name-channel } ».
unwatch-removed = Je ne cherche plus dans { $channel }.
unwatch-unknown = Je ne cherchais pas dans { $channel }.
unwatch-environment = { $channel } figure dans BOT_WATCH_CHANNELS. Seule la personne qui exploite le bot peut l'en retirer.
mode-answer = répondre
mode-sure = répondre seulement si j'en suis sûr
mode-log = seulement enregistrer
mode-set-answer = Je réponds aux erreurs que je reconnais.
mode-set-sure = Je réponds aux erreurs dont je suis sûr à 90 % au moins, et j'enregistre les autres.
mode-set-log = J'enregistre seulement les erreurs que je reconnais, sans y répondre. J'avertis toujours des clés divulguées. `/{ name-setup } { name-mode } { mode-answer }` met fin à l'essai.
pause-open = Je me tais jusqu'à ce que vous y mettiez fin avec `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }`. `/deepseek` marche toujours.
pause-until = Je me tais ; la pause se termine { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }` y met fin tout de suite. `/deepseek` marche toujours.
pause-ended = Me revoilà.
helpers-added = { $role } compte désormais parmi les aidants : ils peuvent répondre à d'autres et marquer des réponses comme résolues, et je ne réponds pas à leurs propres messages.
helpers-known = { $role } compte déjà parmi les aidants.
helpers-removed = { $role } ne compte plus parmi les aidants.
helpers-unknown = { $role } ne comptait pas parmi les aidants.
digest-set = Le bilan arrive { $when } ; le prochain : { $next }.
digest-where = Il arrive dans { $channel }.
digest-nowhere = Il lui faut un salon : `/{ name-setup } { name-moderators }` en indique un.
digest-off = Il n'y a plus de bilan.
digest-zone-unknown = Je ne connais pas ce fuseau horaire. Tapez une ville et choisissez l'une des suggestions.
switch-on = activé
switch-off = désactivé
incidents-on = Quand bien plus de gens que d'habitude rencontrent les erreurs d'une panne, je préviens les modérateurs. Où : { $where }
incidents-off = Je ne cherche pas de pannes.
call-set = J'appelle { $role } une fois quand quelqu'un reste bloqué après une réponse.
call-powerless = Je n'ai pas encore le droit de mentionner ce rôle : autorisez tout le monde à le mentionner dans ses paramètres, ou donnez-moi « Mentionner @everyone, @here et tous les rôles ».
call-nobody = Je n'appelle personne.
language-set = Quand un message ne montre pas sa langue, je réponds dans celle-ci : { $language }.
language-set-channel = Quand un message dans { $channel } ne montre pas sa langue, je réponds dans celle-ci : { $language }.
language-unset = Quand un message ne montre pas sa langue, je suis celle du serveur : { $language }.
language-unset-channel = { $channel } suit de nouveau le serveur : { $language }.
leaks-on = les supprimer
leaks-off = seulement avertir
leaks-set-on = Je supprime les messages qui montrent une clé secrète, j'avertis la personne et je lui rends le texte sans la clé pendant 15 minutes. Ce que je ne pourrais pas rendre (fichiers, premiers messages des posts), je le laisse et j'avertis seulement.
leaks-set-off = J'avertis les personnes dont les messages montrent une clé secrète, et je ne supprime rien.
leaks-powerless = Pour supprimer, il me manque la permission « Gérer les messages ».
retention-set =
    { $days ->
        [one] Je garde { $days } jour ce que j'ai enregistré. Seuls les totaux, sans personnes, restent.
       *[other] Je garde { $days } jours ce que j'ai enregistré. Seuls les totaux, sans personnes, restent.
    }

test-nothing = Je ne vois aucune erreur DeepSeek dans ce texte, je me tairais donc.
test-unsure = C'est peut-être « { $title } », mais je n'en suis sûr qu'à { NUMBER($share, style: "percent") }. Je réponds à partir de { NUMBER($threshold, style: "percent") }.
test-found = Je reconnais « { $title } » ; j'en suis sûr à { NUMBER($share, style: "percent") }.
test-answer = Je répondrais ainsi :

# Pourquoi le bot se tairait, par nom de règle.
quiet-bot = Je ne réponds ni aux bots ni aux webhooks.
quiet-unwatched = Je ne cherche pas d'erreurs dans ce salon.
quiet-paused = Je suis en pause.
quiet-opted-out = Cette personne ne veut pas que je lise ses messages.
quiet-helper = Je ne réponds pas aux aidants.
quiet-trial = Ici, j'enregistre seulement : `/{ name-setup } { name-mode }`.
quiet-entry-trial = Ce serveur enregistre seulement cette erreur : `/{ name-knowledge } { name-edit }`.
quiet-unsure = Ici, je ne réponds que si je suis sûr à 90 % au moins : `/{ name-setup } { name-mode }`.
quiet-late = Le message est trop ancien ; je l'enregistre seulement.
quiet-quoted = L'erreur n'apparaît que dans des lignes citées ; c'est donc celle de quelqu'un d'autre.
quiet-answered-here = J'ai déjà répondu à cette erreur dans ce fil.
quiet-same-person = J'ai répondu à la même personne sur cette erreur il y a peu.
quiet-same-channel = Je viens de répondre à cette erreur dans ce salon.
quiet-many = Cette personne a reçu beaucoup de réponses en peu de temps.
quiet-helper-talking = Un aidant est en train de parler avec cette personne.
quiet-incident = DeepSeek est en panne et tout le monde est prévenu ; je répondrais donc en une ligne seulement.
test-quiet = Je me tairais : { $reason }

show-title = Ma façon de travailler ici
show-no-channels = Je ne cherche dans aucun salon. `/{ name-setup } { name-watch }` en ajoute un.
show-environment = de BOT_WATCH_CHANNELS
show-gone = Un salon de cette liste n'existe plus. Je l'ai retiré.
show-unseen = Je ne vois pas ce salon. Donnez-m'y la permission « Voir le salon ».
show-missing = Donnez-moi ici ces permissions : { $permissions }
show-mode = Ce que je fais
show-paused = En pause jusqu'à ce que vous y mettiez fin avec `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = En pause ; elle se termine { $time }
show-helpers = Rôles des aidants
show-no-helpers = Aucun. `/{ name-setup } { name-helpers } { name-add }` en ajoute un.
show-moderators = Où les modérateurs apprennent ce qui change
show-digest = Bilan
show-incidents = Alertes de panne
show-no-moderators = Nulle part. `/{ name-setup } { name-moderators }` indique un salon.
show-call = Appelé quand quelqu'un reste bloqué
show-leaks = Messages qui montrent une clé secrète
show-leaks-warn = J'avertis la personne.
show-leaks-delete = Je les supprime et j'avertis la personne.
show-retention = Durée de conservation
show-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
show-language = Langue quand un message ne montre pas la sienne
show-language-own = { $language }, celle du serveur

# Les pages du panneau, leurs boutons et leurs listes.
panel-watch = Salons
panel-answers = Réponses
panel-helpers = Aidants
panel-moderators = Modérateurs
panel-care = Clés et données
panel-check = Permissions
panel-watch-hint = C'est ici que je cherche des erreurs. Une catégorie vaut pour tout ce qu'elle contient.
panel-watch-choose = Salons, forums et catégories
panel-language-own = la langue du serveur
panel-pause = Mettre en pause
panel-resume = Mettre fin à la pause
panel-test = Tester un message
panel-hour = L'heure du bilan
panel-zone = Fuseau horaire
panel-zone-label = Une ville ou un fuseau (Europe/Paris)
panel-zone-choose = Lequel voulez-vous dire ?
panel-incidents-on = Activer les alertes
panel-incidents-off = Désactiver les alertes
panel-usual-days = comme choisi par l'exploitant : { $days }
panel-check-fine = J'ai toutes les permissions qu'il me faut là où je cherche des erreurs.

# Les permissions, comme Discord les appelle.
permission-view_channel = Voir le salon
permission-read_message_history = Voir les anciens messages
permission-embed_links = Intégrer des liens
permission-send_messages = Envoyer des messages
permission-send_messages_in_threads = Envoyer des messages dans les fils

## /privacy

name-privacy = confidentialité
name-forget-me = oublie-moi
name-opt-out = ne-pas-lire
name-opt-in = lire
command-privacy = Ce que je conserve sur vous, et comment le supprimer
command-privacy-show = Ce que je conserve sur vous
command-privacy-forget-me = Supprimer ce que je conserve sur vous
command-privacy-opt-out = Je ne lis plus aucun de vos messages et n'enregistre rien sur vous
command-privacy-opt-in = Je peux de nouveau lire vos messages dans les salons surveillés
button-forget = Supprimer mes données
privacy-errors =
    { $count ->
        [one] { $count } erreur de votre part est enregistrée, du { $since } : quelle erreur, quand, où, et ce qu'est devenue la réponse.
       *[other] { $count } erreurs de votre part sont enregistrées, la plus ancienne du { $since } : quelle erreur, quand, où, et ce qu'est devenue la réponse.
    }
privacy-no-errors = Aucune erreur de votre part n'est enregistrée.
privacy-taught = Vous m'avez corrigé ou appris quelque chose { $count } fois.
privacy-language = Je me souviens de votre langue : { $language }.
privacy-in = Je lis vos messages dans les salons que le serveur a choisis. `/{ name-privacy } { name-opt-out }` y met fin.
privacy-out = Vous vous y êtes opposé : je ne lis pas vos messages.
privacy-never = Je ne conserve jamais ce que vous écrivez, ni votre nom, ni votre identifiant, seulement un code calculé à partir de votre identifiant avec une clé secrète. `/{ name-privacy } { name-forget-me }` supprime tout.
privacy-ask = Cela supprime tout ce que je conserve sur vous, sur tous les serveurs. Les réponses que je vous ai données restent dans leurs salons, mais leurs boutons ne marcheront plus. C'est irréversible.
privacy-forgotten = C'est fait : je ne conserve plus rien sur vous. Si vous vous êtes opposé à la lecture, cela reste valable.
privacy-opted-out = Désormais, je ne lis aucun de vos messages, sur aucun serveur, et n'enregistre rien sur vous. `/deepseek` vous répond toujours. Pour supprimer ce qui était déjà enregistré : `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Je lis de nouveau vos messages dans les salons surveillés.

## Clés divulguées

# `what` est `leak-whose`.
leak-whose =
    { $providers ->
        [none] une clé secrète
       *[other] une clé secrète ({ $providers })
    }
leak-warning = ⚠️ Ce message montre ce qui ressemble à { $what }. D'autres peuvent s'en servir dès maintenant : révoquez-la et créez-en une nouvelle. Modifier le message ne suffit pas, car d'autres l'ont peut-être déjà lu.
leak-deleted = ⚠️ { $user } J'ai supprimé votre message, car il montrait ce qui ressemble à { $what }. D'autres l'ont peut-être lu : révoquez-la et créez-en une nouvelle.
leak-revoke = La révoquer : { $provider }
button-show-message = Voir mon message
leak-show-title = Votre message sans la clé
leak-show-not-yours = Seule la personne qui a écrit le message peut le voir.
leak-show-gone = Je n'ai plus ce message. Je le garde 15 minutes, en mémoire vive seulement.

## Quand quelque chose casse

sorry = Désolé, quelque chose s'est mal passé de mon côté. C'est noté ; réessayez dans un instant.

## Les pages vers lesquelles mène une réponse

link-top-up = Recharger le compte
link-api-keys = Clés API
link-error-codes = Codes d’erreur
link-service-status = État du service
link-api-docs = Documentation de l’API
link-first-api-call = Premier appel à l’API
link-request-format = Format de la requête
link-rate-limits = Limites de débit
link-models-and-prices = Modèles et tarifs
link-tool-calls = Appels d’outils
link-json-output = Sortie JSON
link-thinking-mode = Mode de réflexion
link-prefix-completion = Complétion de préfixe
link-fim-completion = Complétion FIM
link-anthropic-format = Format Anthropic
link-conversations-of-several-turns = Conversation à plusieurs tours
link-images = Images
