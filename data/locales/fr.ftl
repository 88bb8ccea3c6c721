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
name-channel = salon
name-minutes = minutes
name-role = rôle
name-text = texte
command-setup = Où je cherche des erreurs DeepSeek et comment je réponds
command-setup-watch = Chercher des erreurs dans un salon, ses fils et ses posts
command-setup-unwatch = Ne plus chercher dans un salon
command-setup-show = Ce qui est réglé et quelles permissions me manquent
command-setup-mode = Répondre, ou seulement enregistrer à titre d'essai
command-setup-pause = Me taire immédiatement
command-setup-helpers = Qui peut répondre à d'autres et marquer des réponses comme résolues
command-setup-helpers-add = Compter un rôle parmi les aidants
command-setup-helpers-remove = Ne plus compter un rôle parmi les aidants
command-setup-helpers-call = Appeler un rôle, une fois, quand quelqu'un reste bloqué après une réponse
command-setup-language = Dans quelle langue je réponds quand un message ne montre pas la sienne
command-setup-test = Ce que je ferais d'un texte dans ce salon et quelle règle en décide
option-channel = Le salon ; celui-ci si vous ne choisissez pas
option-mode = Que faire des erreurs que je reconnais
option-minutes = Pour combien de temps ; 0 met fin à la pause, vide : jusqu'à ce que vous y mettiez fin
option-role = Le rôle
option-call-role = Le rôle ; vide pour n'appeler personne
option-language = La langue ; vide pour suivre celle du serveur
option-language-channel = Seulement là ; tout le serveur si vous ne choisissez pas
option-text = Le texte, tel que quelqu'un le collerait

setup-refused = Il faut pour cela la permission « Gérer le serveur », sur un serveur dont je suis membre.
watch-added = Je cherche désormais des erreurs dans { $channel }. `/{ name-setup } { name-unwatch }` y met fin.
watch-known = Je cherche déjà des erreurs dans { $channel }.
watch-impossible = Je ne peux chercher que dans des salons textuels, des forums et des fils. Choisissez-en un avec l'option « { name-channel } ».
unwatch-removed = Je ne cherche plus dans { $channel }.
unwatch-unknown = Je ne cherchais pas dans { $channel }.
unwatch-environment = { $channel } figure dans BOT_WATCH_CHANNELS. Seule la personne qui exploite le bot peut l'en retirer.
mode-answer = répondre
mode-log = seulement enregistrer
mode-set-answer = Je réponds aux erreurs que je reconnais.
mode-set-log = J'enregistre seulement les erreurs que je reconnais, sans y répondre. `/{ name-setup } { name-mode } { mode-answer }` met fin à l'essai.
pause-open = Je me tais jusqu'à ce que vous y mettiez fin avec `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }`. `/deepseek` marche toujours.
pause-until = Je me tais ; la pause se termine { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }` y met fin tout de suite. `/deepseek` marche toujours.
pause-ended = Me revoilà.
helpers-added = { $role } compte désormais parmi les aidants : ils peuvent répondre à d'autres et marquer des réponses comme résolues, et je ne réponds pas à leurs propres messages.
helpers-known = { $role } compte déjà parmi les aidants.
helpers-removed = { $role } ne compte plus parmi les aidants.
helpers-unknown = { $role } ne comptait pas parmi les aidants.
call-set = J'appelle { $role } une fois quand quelqu'un reste bloqué après une réponse.
call-powerless = Je n'ai pas encore le droit de mentionner ce rôle : autorisez tout le monde à le mentionner dans ses paramètres, ou donnez-moi « Mentionner @everyone, @here et tous les rôles ».
call-nobody = Je n'appelle personne.
language-set = Quand un message ne montre pas sa langue, je réponds dans celle-ci : { $language }.
language-set-channel = Quand un message dans { $channel } ne montre pas sa langue, je réponds dans celle-ci : { $language }.
language-unset = Quand un message ne montre pas sa langue, je suis celle du serveur : { $language }.
language-unset-channel = { $channel } suit de nouveau le serveur : { $language }.

test-nothing = Je ne vois aucune erreur DeepSeek dans ce texte, je me tairais donc.
test-unsure = C'est peut-être « { $title } », mais je n'en suis sûr qu'à { NUMBER($share, style: "percent") }. Je réponds à partir de { NUMBER($threshold, style: "percent") }.
test-found = Je reconnais « { $title } » ; j'en suis sûr à { NUMBER($share, style: "percent") }.
test-answer = Je répondrais ainsi :

# Pourquoi le bot se tairait, par nom de règle.
quiet-bot = Je ne réponds ni aux bots ni aux webhooks.
quiet-unwatched = Je ne cherche pas d'erreurs dans ce salon.
quiet-paused = Je suis en pause.
quiet-helper = Je ne réponds pas aux aidants.
quiet-trial = Ici, j'enregistre seulement : `/{ name-setup } { name-mode }`.
quiet-late = Le message est trop ancien ; je l'enregistre seulement.
quiet-quoted = L'erreur n'apparaît que dans des lignes citées ; c'est donc celle de quelqu'un d'autre.
quiet-answered-here = J'ai déjà répondu à cette erreur dans ce fil.
quiet-same-person = J'ai répondu à la même personne sur cette erreur il y a peu.
quiet-same-channel = Je viens de répondre à cette erreur dans ce salon.
quiet-many = Cette personne a reçu beaucoup de réponses en peu de temps.
quiet-helper-talking = Un aidant est en train de parler avec cette personne.
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
show-call = Appelé quand quelqu'un reste bloqué
show-language = Langue quand un message ne montre pas la sienne
show-language-own = { $language }, celle du serveur

# Les permissions, comme Discord les appelle.
permission-view_channel = Voir le salon
permission-read_message_history = Voir les anciens messages
permission-embed_links = Intégrer des liens
permission-send_messages = Envoyer des messages
permission-send_messages_in_threads = Envoyer des messages dans les fils

## Quand quelque chose casse

sorry = Désolé, quelque chose s'est mal passé de mon côté. C'est noté ; réessayez dans un instant.
