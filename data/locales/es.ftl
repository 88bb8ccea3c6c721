# Las palabras alrededor del catálogo, en español.

## La respuesta a un error

answer-solution = Qué hacer
answer-also = También: { $title }
answer-retry = ¿Reintentar?
answer-line = Reconocido por
answer-picture = Leído en la imagen
answer-footer = Bot no oficial de la comunidad, sin relación con DeepSeek
button-solved = Resuelto
button-stuck = Sigo igual
button-wrong = No es esto
button-language = En mi idioma
button-more = Más
answer-note = De este servidor
button-official = Códigos de error oficiales

# Consejo sobre reintentar, según el campo `retry` de la entrada.
retry-never = Reintentar no servirá de nada.
retry-later = Espera un poco y vuelve a intentarlo.
retry-after-fix = Corrígelo primero y luego vuelve a intentarlo.

# De qué lado está el fallo, según el campo `whose` de la entrada.
whose-asker = Puedes arreglarlo por tu lado.
whose-deepseek = El fallo está del lado de DeepSeek, no del tuyo.
whose-network = El fallo está en algún punto entre tú y DeepSeek.
whose-elsewhere = Este error lo envió otro servicio, no DeepSeek.

## Lo que dicen los botones de una respuesta; todo es privado

press-unknown = Ya no tengo esta respuesta. Pega el error en /deepseek y te lo explico de nuevo.
solved-not-yours = Solo quien preguntó, los ayudantes y los moderadores pueden marcar esto como resuelto.
solved-gone = Gracias, cuenta como resuelto. La respuesta en sí ya no existe.
stuck-not-yours = Solo puede decirlo quien preguntó. ¿Te sale el mismo error? Pega el tuyo aquí o en /deepseek.
wrong-not-yours = Solo quien preguntó, los ayudantes y los moderadores pueden retirar una respuesta.
stuck-next = Siento que no haya servido. Estos errores se parecen; ¿es alguno de ellos?
stuck-read = También puede ayudarte la tabla de DeepSeek. A los ayudantes les sirve ver el mensaje de error completo y lo que enviaste.
stuck-called = He avisado a los ayudantes.
stuck-called-before = Los ayudantes ya están avisados.
# En público, una sola vez: se menciona el rol de los ayudantes.
stuck-call = { $role } { $user } sigue sin resolver «{ $title }».
wrong-thanks = Gracias. He retirado la respuesta y he anotado que no era correcta.
wrong-second = Quizá sea esto:
wrong-no-second = No tengo una idea mejor. Pega el mensaje de error completo en /deepseek o espera a un ayudante.
more-general = En general: { $title }
more-sources = Fuentes
more-checked = Comprobado el { DATETIME($date, dateStyle: "long") }
more-sure = Seguridad: { NUMBER($share, style: "percent") }

## Menús de un mensaje (clic derecho o pulsación larga, Aplicaciones)

menu-explain = Explicar este error
menu-answer = Responder con la solución
menu-wrong = Respuesta errónea o ausente
menu-nothing = No reconozco ningún error de DeepSeek en este mensaje.
menu-answered = Ya tiene respuesta: { $link }
menu-sent = Respondido: { $link }
menu-unsent = No puedo responder ahí: no tengo permiso para escribir en el canal o el mensaje ya no existe.
menu-opted-out = Quien escribió este mensaje no quiere que lo lea.
menu-helpers-only = Aquí esto es solo para ayudantes y moderadores. «{ menu-explain }» es para todos.
unread-too-large = No se leyó un archivo: es demasiado grande.
unread-not-text = No se leyó un archivo: no contiene texto.
unread-broken = No se leyó un archivo: está dañado o ya no está en Discord.
unread-slow = No se leyó un archivo: tardó demasiado. Inténtalo de nuevo.
correct-ask = ¿Cuál debería ser la respuesta a este mensaje?
correct-said = Respondí: { $title }
correct-silent = No lo respondí.
correct-choose = La respuesta correcta
correct-choose-more = Más respuestas
correct-none = Ninguna: no es un error de DeepSeek
correct-noted = Gracias, anotado para los moderadores: { $title }.

## /deepseek

# Nombres de comandos y opciones, como los muestra Discord: minúsculas, sin espacios, 32 como máximo.
name-error = error
name-to = para
command-deepseek = Qué significa un error de la API de DeepSeek y cómo arreglarlo
option-error = Un código, un nombre o el texto del error; déjalo vacío para pegar algo largo
option-to = Ayudantes: responder en público a esta persona

paste-title = Explicar un error de DeepSeek
paste-label = El error tal como lo ves
paste-hint = Pega el mensaje completo, sin tu clave de API.

lookup-for = { $user }, esto es lo que significa el error:
lookup-empty = No había texto. Escribe un código, como 429, o pega el mensaje de error.
lookup-unknown = No reconozco este error. ¿Es alguno de estos? Pegar el mensaje completo ayuda.
lookup-maybe = No lo sé con seguridad, pero puede ser esto. Púlsalo para leer más; pegar el mensaje completo ayuda.
lookup-no-code = DeepSeek no documenta ningún código de error { $code }. ¿Es alguno de estos?
lookup-gone = Esta entrada ya no está en el catálogo.
to-servers-only = Solo puedo responder a otra persona en un servidor. Si no indicas a nadie, te respondo a ti.
to-helpers-only = Aquí solo los ayudantes y los moderadores pueden responder a otros. Si no indicas a nadie, te respondo a ti.

## /issues

name-issues = problemas
name-overview = resumen
name-period = periodo
command-issues = Errores de DeepSeek que aparecen en este servidor
command-issues-overview = Qué problemas se repiten, cómo cambian y cuántos se resolvieron
option-period = Cuánto mirar hacia atrás; 7 días si no eliges
period-24h = últimas 24 horas
period-7d = últimos 7 días
period-30d = últimos 30 días
period-90d = últimos 90 días

overview-title = Problemas que se repiten · { $period }
overview-empty =
    No se reconoció nada en este tiempo.
    `/{ name-setup } { name-show }` muestra dónde busco.
overview-seen = { $count }×
overview-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
overview-change = { NUMBER($share, style: "percent") }
overview-new = nuevo
overview-same = sin cambios
overview-solved = { NUMBER($share, style: "percent") } resuelto
overview-lookups =
    { $count ->
        [one] { $count } consulta
       *[other] { $count } consultas
    }
overview-more = … y { $count } más
overview-footer =
    { $count ->
        [one] { $count } caso
       *[other] { $count } casos
    } en total · comparado con el periodo anterior
overview-again = { $count } de nuevo
overview-wrong = { NUMBER($share, style: "percent") } erróneo
overview-takes = resuelto tras { $time }
overview-all-channels = Todos los canales
overview-by-issues = Problemas
overview-by-channel = Por canal
overview-by-language = Por idioma
overview-by-source = Por origen
overview-refresh = Actualizar
overview-export = Exportar
split-mostly = sobre todo { $title } ({ $count }×)
source-auto = Pegado
source-picture = En una imagen
source-menu = Desde el menú de un mensaje
source-slash = Consultado con /deepseek
export-choose = Todo lo que registré en este servidor en el periodo mostrado, sin textos ni nombres. ¿Qué archivo?
export-large =
    Es más de lo que Discord admite aquí. Quien opera el bot puede obtenerlo con
    `{ $command }`

name-about = sobre
command-issues-about = Un problema en detalle: tendencia, canales, horas, resultados y últimos mensajes
option-issue = El problema, por código o nombre
option-about-period = Cuánto mirar hacia atrás; 30 días si no eliges
about-unknown = No conozco ese problema. Elige uno de los que sugiero mientras escribes.
about-channels = Dónde
about-outcomes = En qué quedó
about-variants = Valores leídos
about-neighbours = Qué más les salió a las mismas personas
about-latest = Últimos mensajes
outcome-solved = Resuelto
outcome-stuck = Sigue sin resolver
outcome-wrong = Respuesta errónea
outcome-dismissed = Descartado
outcome-deleted = Retirado
outcome-none = Nadie dijo nada

chart-per-day = Errores por día (UTC)
chart-per-hour = Errores por hora (UTC)
chart-others =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
chart-week = Horas de la semana
chart-week-unit = Errores por día de la semana y hora (UTC); lo más claro: { $most }

### /issues unknown and /issues wrong

name-unknown = desconocidos
name-wrong = erróneas
command-issues-unknown = Errores que no conocía y qué hacer con ellos
command-issues-wrong = Qué respuestas fueron erróneas y cómo evitar las próximas
option-period-wrong = Cuánto mirar hacia atrás; 30 días si no eliges

mod-refused = Esto es para los moderadores y ayudantes de este servidor.
mod-elsewhere = Esto es para moderadores y ayudantes, en un servidor del que yo sea miembro.
mod-stale = Ya no conozco este botón. Usa el comando de nuevo.
page-before = ◀ Anterior
page-next = Siguiente ▶
button-back = Volver

inbox-title = Errores que no conozco
inbox-empty = No hay ninguno que les haya salido a dos personas. De un error que le salió a una sola persona no guardo nada.
inbox-single =
    { $count ->
        [one] Hay un error más que le salió a una sola persona. Se muestra en cuanto le salga a una segunda.
       *[other] Hay { $count } errores más que le salieron a una sola persona. Cada uno se muestra en cuanto le salga a una segunda.
    }
inbox-choose = Elige un error para hacer algo con él
inbox-gone = Este error ya no está en la bandeja: está atendido o sus datos ya no existen.
inbox-times = primera vez { $first }, última { $last }
inbox-latest = el último
inbox-is = Esto es …
inbox-taught = Desde ahora respondo a este error con «{ $title }».
inbox-ignored = Ya no muestro este error.
inbox-file = Completa lo que está marcado y proponlo al proyecto: así la respuesta llega a todos.
button-search = Buscar
button-new-entry = Nueva entrada
button-ignore = Ignorar
button-contribute = Archivo para contribuir

modal-search = ¿Qué error es?
modal-title = Título
modal-cause = Causa
modal-steps = Pasos
modal-steps-hint = Un paso por línea
modal-link = Enlace
modal-note = Nota que acompaña la respuesta
modal-note-hint = Por ejemplo, dónde está el ajuste en tu aplicación
modal-aliases = Frases que aquí significan este error
modal-muted = Frases que aquí no lo significan
modal-phrases-hint = Una frase por línea
modal-behaviour = Qué hago con él
behaviour-server = Lo mismo que con los demás
behaviour-answer = Responder, aunque los demás solo se registren
behaviour-log = Solo registrar
behaviour-off = Nada: ni responder ni registrar
behaviour-bar = Responder solo con una seguridad mínima del { NUMBER($share, style: "percent") }
behaviour-keep = Como está

wrong-title = Respuestas erróneas · { $period }
wrong-never = Hasta ahora no se ha marcado ninguna respuesta como errónea.
wrong-days =
    { $days ->
        [0] La última respuesta errónea fue hace menos de un día.
        [one] Un día desde la última respuesta errónea.
       *[other] { $days } días desde la última respuesta errónea.
    }
wrong-choose = Elige una para hacer algo con ella
wrong-count = { $count } de { $answered } erróneas
wrong-gone = Ya no está entre las respuestas erróneas de este periodo.
wrong-is-muted = silenciada
wrong-muted = Aquí ya no tomo esta frase por «{ $title }».
wrong-raised = Desde ahora respondo con «{ $title }» solo si mi seguridad es al menos del { NUMBER($share, style: "percent") }.
button-mute = Silenciar esta frase aquí
wrong-raise = Subir el mínimo al { NUMBER($share, style: "percent") }
rule-wording = por las palabras
rule-symptom = por una descripción
rule-status = solo por el código
rule-unknown = reconocido antes de que anotara por qué

### /knowledge

name-knowledge = conocimiento
name-list = lista
name-edit = editar
name-export = exportar
name-import = importar
name-entry = entrada
name-part = parte
name-format = formato
name-file = archivo
command-knowledge = Lo que este servidor me enseña sobre los errores
command-knowledge-list = Lo que este servidor me ha enseñado y los últimos cambios
command-knowledge-edit = Añadir una nota o un enlace, enseñar frases o decir cómo trato aquí un error
command-knowledge-remove = Olvidar lo que este servidor me enseñó sobre un error
command-knowledge-export = Todo lo que este servidor me ha enseñado, en un archivo
command-knowledge-import = Aprender lo que dice un archivo; lo dicho de otros errores se queda
option-entry = El error
option-part = Qué escribir; la respuesta si no eliges
option-format = El tipo de archivo; TOML si no eliges
option-file = Un archivo como el que crea la exportación, de 256 KB como máximo
part-answer = la respuesta
part-recognition = reconocimiento y comportamiento

knowledge-title = Lo que este servidor me ha enseñado ({ $count })
knowledge-empty = Nada todavía. `/{ name-knowledge } { name-edit }` añade una nota, un enlace o frases a un error.
knowledge-gone = { $slug } (ya no está en el catálogo)
knowledge-unknown = No conozco ese error. Elige uno de los que ofrezco mientras escribes.
knowledge-bar = a partir del { NUMBER($share, style: "percent") }
knowledge-changes = Los últimos cambios
knowledge-no-changes = No hubo ninguno.
knowledge-changed =
    { $count ->
        [0] No cambió nada
        [one] Cambió una entrada
       *[other] Cambiaron { $count } entradas
    }
knowledge-exported =
    { $count ->
        [one] Lo que este servidor me ha enseñado sobre un error.
       *[other] Lo que este servidor me ha enseñado sobre { $count } errores.
    }
button-changes = Cambios
import-too-large = El archivo ocupa más de { $most } KB.
import-unread = Discord no me dio el archivo. Inténtalo de nuevo.
import-no-text = El archivo no es texto en UTF-8.
teach-problems = No se cambió nada, porque:
teach-too-many = Un servidor puede enseñarme sobre { $most } errores como máximo. Quita antes algunos.
teach-too-general = «{ $phrase }» dice muy poco: la encontraría en mensajes de todo tipo. Añade palabras que solo tenga este error.
teach-changed = Ha cambiado lo que me han enseñado
teach-changed-by = por { $user }

## Outages

incident-suspected = Esto parece una caída de DeepSeek
incident-announced = DeepSeek tiene problemas
incident-over = Los problemas de DeepSeek han terminado
incident-since = Desde { $time }: { $people }.
incident-lasted = Duró { $length }, a partir de { $time }: { $people }.
incident-people =
    { $count ->
        [one] aquí le salió a { $count } persona
       *[other] aquí les salió a { $count } personas
    }
incident-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
incident-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
incident-what-now = ¿Y ahora qué?
incident-now-suspected = «{ button-announce }» avisa a todos en los canales donde más sale y reduce mis respuestas a una línea hasta que termine.
incident-now-announced = Todos están avisados. Respondo a estos errores con una línea hasta que termine.
incident-now-dismissed = No cuenta como incidencia. Respondo como siempre.
incident-judged = Alguien ya lo ha dicho, o ya terminó.
incident-nowhere = Mis respuestas son cortas ahora, pero no puedo escribir en ninguno de los canales donde salió.
incident-curve = Avisos
incident-curve-unit =
    { $minutes ->
        [one] cada minuto, UTC
       *[other] cada { $minutes } minutos, UTC
    }
button-announce = Anunciar
button-dismiss = No es una incidencia
button-status = Estado de DeepSeek
outage-line = DeepSeek tiene problemas en este momento, no es culpa tuya. Inténtalo más tarde.

## The digest

digest-title = Informe · { $period }
digest-seen =
    { $count ->
        [0] No reconocí nada.
        [one] Reconocí { $count } error.
       *[other] Reconocí { $count } errores.
    }
digest-changes = Mayores cambios
digest-unknown = Errores nuevos que no conozco
digest-wrong = Respuestas erróneas
digest-same = No cambió nada.
digest-none = Nada.
digest-footer = Más: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

## /setup

name-setup = configurar
name-watch = vigilar
name-unwatch = no-vigilar
name-show = mostrar
name-mode = modo
name-pause = pausa
name-helpers = ayudantes
name-add = añadir
name-remove = quitar
name-call = avisar
name-language = idioma
name-test = probar
name-incidents = incidencias
name-alerts = alertas
name-digest = informe
name-panel = panel
name-every = frecuencia
name-hour = hora
name-timezone = zona-horaria
name-channel = canal
name-leaks = filtraciones
name-delete = borrar
name-retention = retención
name-days = días
name-minutes = minutos
name-role = rol
name-text = texto
command-setup = Dónde busco errores de DeepSeek y cómo respondo
command-setup-watch = Buscar errores en un canal, un foro o una categoría, y en todo lo que contienen
command-setup-unwatch = Dejar de buscar en un canal
command-setup-show = Qué está configurado y qué permisos me faltan
command-setup-mode = Responder, responder solo con seguridad, o solo registrar a modo de prueba
command-setup-pause = Guardar silencio de inmediato
command-setup-helpers = Quién puede responder a otros y marcar respuestas como resueltas
command-setup-helpers-add = Incluir un rol entre los ayudantes
command-setup-helpers-remove = Dejar de incluir un rol entre los ayudantes
command-setup-helpers-call = Avisar una vez a un rol cuando alguien sigue sin solución tras una respuesta
command-setup-language = En qué idioma respondo cuando el mensaje no lo deja ver
command-setup-test = Qué haría con un texto en este canal y qué regla lo decide
command-setup-incidents = Si busco caídas que muchas personas notan a la vez
option-incidents = Avisar a los moderadores, que pueden anunciarlas, o no buscar caídas
command-setup-panel = Todo lo que se puede configurar, con botones en vez de opciones
command-setup-digest = Si los moderadores reciben un informe de lo que pasó, y cuándo
option-every = Con qué frecuencia
option-hour = La hora del día, de 0 a 23; las 9 si no eliges
option-timezone = La zona horaria, como Europe/Berlin; UTC si no eliges
every-day = cada día
every-week = cada lunes
every-off = sin informe
command-setup-leaks = Qué hacer con los mensajes que muestran una clave secreta
command-setup-retention = Cuántos días guardo lo que registré
option-channel = El canal; este si no eliges
option-mode = Qué hacer con los errores que reconozco
option-minutes = Cuánto tiempo; 0 termina la pausa, vacío: hasta que tú la termines
option-role = El rol
option-call-role = El rol; vacío para no avisar a nadie
option-language = El idioma; vacío para seguir el del servidor
option-language-channel = Solo ahí; todo el servidor si no eliges
option-delete = Borrarlos o solo avisar
option-days = Los días; vacío para guardarlos tanto como eligió quien opera el bot
option-text = El texto, tal como lo pegaría alguien

name-moderators = moderadores
command-setup-moderators = Dónde cuento a los moderadores lo que cambia
option-moderators-channel = El canal; vacío para no contárselo a nadie
moderators-set = Cuento a los moderadores en { $channel } lo que cambia.
moderators-nobody = No cuento a nadie lo que cambia.
moderators-public = Todos pueden leer este canal.

setup-refused = Para esto hace falta el permiso «Gestionar servidor», en un servidor del que yo sea miembro.
watch-added = Ahora busco errores en { $channel }. `/{ name-setup } { name-unwatch }` lo termina.
watch-known = Ya busco errores en { $channel }.
watch-impossible = Solo puedo buscar en canales de texto, foros, hilos y categorías. Elige uno con la opción «{ name-channel }».
unwatch-removed = Ya no busco en { $channel }.
unwatch-unknown = No estaba buscando en { $channel }.
unwatch-environment = { $channel } está en BOT_WATCH_CHANNELS. Solo quien opera el bot puede quitarlo de ahí.
mode-answer = responder
mode-sure = responder solo con seguridad
mode-log = solo registrar
mode-set-answer = Respondo a los errores que reconozco.
mode-set-sure = Respondo a los errores que reconozco con una seguridad de al menos el 90 % y registro los demás.
mode-set-log = Solo registro los errores que reconozco y no respondo a ninguno. De las claves filtradas sigo avisando. `/{ name-setup } { name-mode } { mode-answer }` termina la prueba.
pause-open = Guardo silencio hasta que lo termines con `/{ name-setup } { name-pause } { name-minutes }:0` o `/{ name-setup } { name-mode }`. `/deepseek` sigue funcionando.
pause-until = Guardo silencio; termina { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` o `/{ name-setup } { name-mode }` lo termina de inmediato. `/deepseek` sigue funcionando.
pause-ended = Ya estoy de vuelta.
helpers-added = { $role } cuenta ahora como ayudantes: pueden responder a otros y marcar respuestas como resueltas, y no respondo a sus propios mensajes.
helpers-known = { $role } ya cuenta como ayudantes.
helpers-removed = { $role } ya no cuenta como ayudantes.
helpers-unknown = { $role } no contaba como ayudantes.
digest-set = El informe llega { $when }; el próximo, { $next }.
digest-where = Llega a { $channel }.
digest-nowhere = Necesita un canal: `/{ name-setup } { name-moderators }` indica uno.
digest-off = Ya no hay informe.
digest-zone-unknown = No conozco esta zona horaria. Escribe una ciudad y elige una de las sugerencias.
switch-on = activado
switch-off = desactivado
incidents-on = Cuando a muchas más personas de lo habitual les salen los errores de una caída, aviso a los moderadores. Dónde: { $where }
incidents-off = No busco caídas.
call-set = Aviso una vez a { $role } cuando alguien sigue sin solución tras una respuesta.
call-powerless = Todavía no puedo mencionar este rol: permite que todos lo mencionen en sus ajustes o dame «Mencionar @everyone, @here y todos los roles».
call-nobody = No aviso a nadie.
language-set = Cuando un mensaje no deja ver su idioma, respondo en este: { $language }.
language-set-channel = Cuando un mensaje en { $channel } no deja ver su idioma, respondo en este: { $language }.
language-unset = Cuando un mensaje no deja ver su idioma, sigo el del servidor: { $language }.
language-unset-channel = { $channel } sigue de nuevo al servidor: { $language }.
leaks-on = borrarlos
leaks-off = solo avisar
leaks-set-on = Borro los mensajes que muestran una clave secreta, aviso a la persona y le devuelvo el texto sin la clave durante 15 minutos. Lo que no podría devolver (archivos, primeros mensajes de publicaciones) lo dejo y solo aviso.
leaks-set-off = Aviso a las personas cuyos mensajes muestran una clave secreta y no borro nada.
leaks-powerless = Para borrar me falta el permiso «Gestionar mensajes».
retention-set =
    { $days ->
        [one] Guardo lo que registré durante { $days } día. Solo quedan los totales, sin personas.
       *[other] Guardo lo que registré durante { $days } días. Solo quedan los totales, sin personas.
    }

test-nothing = No veo ningún error de DeepSeek en este texto, así que no diría nada.
test-unsure = Puede ser «{ $title }», pero mi seguridad es solo del { NUMBER($share, style: "percent") }. Respondo a partir del { NUMBER($threshold, style: "percent") }.
test-found = Reconozco «{ $title }»; mi seguridad es del { NUMBER($share, style: "percent") }.
test-answer = Respondería así:

# Por qué el bot no diría nada, según el nombre de la regla.
quiet-bot = No respondo a bots ni a webhooks.
quiet-unwatched = No busco errores en este canal.
quiet-paused = Estoy en pausa.
quiet-opted-out = Esta persona no quiere que lea sus mensajes.
quiet-helper = No respondo a los ayudantes.
quiet-trial = Aquí solo registro: `/{ name-setup } { name-mode }`.
quiet-entry-trial = Este servidor solo registra este error: `/{ name-knowledge } { name-edit }`.
quiet-unsure = Aquí respondo solo con una seguridad de al menos el 90 %: `/{ name-setup } { name-mode }`.
quiet-late = El mensaje es demasiado antiguo; solo lo registro.
quiet-quoted = El error está solo en líneas citadas, así que es de otra persona.
quiet-answered-here = Ya respondí a este error en este hilo.
quiet-same-person = Hace poco respondí a esta persona sobre el mismo error.
quiet-same-channel = Acabo de responder a este error en este canal.
quiet-many = Esta persona ha recibido muchas respuestas en poco tiempo.
quiet-helper-talking = Un ayudante está hablando con esta persona.
quiet-incident = DeepSeek tiene problemas y todos están avisados, así que respondería con una sola línea.
test-quiet = No diría nada: { $reason }

show-title = Cómo trabajo aquí
show-no-channels = No busco en ningún canal. `/{ name-setup } { name-watch }` añade uno.
show-environment = de BOT_WATCH_CHANNELS
show-gone = Un canal de esta lista ya no existe. Lo he quitado.
show-unseen = No puedo ver este canal. Dame ahí el permiso «Ver canal».
show-missing = Dame aquí estos permisos: { $permissions }
show-mode = Qué hago
show-paused = En pausa hasta que la termines con `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = En pausa; termina { $time }
show-helpers = Roles de ayudantes
show-no-helpers = Ninguno. `/{ name-setup } { name-helpers } { name-add }` añade uno.
show-moderators = Dónde cuento a los moderadores lo que cambia
show-digest = Informe
show-incidents = Alertas de caídas
show-no-moderators = En ningún sitio. `/{ name-setup } { name-moderators }` indica un canal.
show-call = A quién aviso cuando no hay solución
show-leaks = Mensajes que muestran una clave secreta
show-leaks-warn = Aviso a la persona.
show-leaks-delete = Los borro y aviso a la persona.
show-retention = Se guarda durante
show-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
show-language = Idioma cuando un mensaje no lo deja ver
show-language-own = { $language }, el del servidor

panel-watch = Canales
panel-answers = Respuestas
panel-helpers = Ayudantes
panel-moderators = Moderadores
panel-care = Claves y datos
panel-check = Permisos
panel-watch-hint = Aquí busco errores. Una categoría incluye todo lo que contiene.
panel-watch-choose = Canales, foros y categorías
panel-language-own = el idioma del servidor
panel-pause = Pausar
panel-resume = Terminar la pausa
panel-test = Probar un mensaje
panel-hour = La hora del informe
panel-zone = Zona horaria
panel-zone-label = Una ciudad o una zona como Europe/Berlin
panel-zone-choose = ¿A cuál de estas te refieres?
panel-incidents-on = Activar alertas
panel-incidents-off = Desactivar alertas
panel-usual-days = lo que eligió quien opera el bot: { $days }
panel-check-fine = Tengo todos los permisos que necesito donde busco errores.

# Los permisos, como los llama Discord.
permission-view_channel = Ver canal
permission-read_message_history = Leer el historial de mensajes
permission-embed_links = Insertar enlaces
permission-send_messages = Enviar mensajes
permission-send_messages_in_threads = Enviar mensajes en hilos

## /privacy

name-privacy = privacidad
name-forget-me = olvidarme
name-opt-out = excluirme
name-opt-in = incluirme
command-privacy = Qué guardo sobre ti y cómo borrarlo
command-privacy-show = Qué guardo sobre ti
command-privacy-forget-me = Borrar lo que guardo sobre ti
command-privacy-opt-out = Ya no leo ninguno de tus mensajes ni registro nada sobre ti
command-privacy-opt-in = Puedo volver a leer tus mensajes en los canales vigilados
button-forget = Borrar mis datos
privacy-errors =
    { $count ->
        [one] Hay { $count } error tuyo registrado ({ $since }): qué error, cuándo, dónde y en qué quedó la respuesta.
       *[other] Hay { $count } errores tuyos registrados (el más antiguo: { $since }): qué error, cuándo, dónde y en qué quedó la respuesta.
    }
privacy-no-errors = No hay ningún error tuyo registrado.
privacy-taught =
    { $count ->
        [one] Me corregiste o enseñaste { $count } cosa.
       *[other] Me corregiste o enseñaste { $count } cosas.
    }
privacy-language = Recuerdo tu idioma: { $language }.
privacy-in = Leo tus mensajes en los canales que eligió el servidor. `/{ name-privacy } { name-opt-out }` lo termina.
privacy-out = Te has excluido: no leo tus mensajes.
privacy-never = Nunca guardo lo que escribes, ni tu nombre ni tu ID, solo un código creado a partir de tu ID con una clave secreta. `/{ name-privacy } { name-forget-me }` lo borra todo.
privacy-ask = Esto borra todo lo que guardo sobre ti, en todos los servidores. Las respuestas que te di se quedan en sus canales, pero sus botones dejan de funcionar. No se puede deshacer.
privacy-forgotten = Listo: ya no guardo nada sobre ti. Si te excluiste, sigue en vigor.
privacy-opted-out = Desde ahora no leo ninguno de tus mensajes, en ningún servidor, ni registro nada sobre ti. `/deepseek` te sigue respondiendo. Lo registrado antes se borra con `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Vuelvo a leer tus mensajes en los canales vigilados.

## Leaked keys

leak-whose =
    { $providers ->
        [none] una clave secreta
       *[other] una clave secreta ({ $providers })
    }
leak-warning = ⚠️ Este mensaje muestra lo que parece { $what }. Ahora otros pueden usarla: revócala y crea una nueva. Editar el mensaje no basta, porque otros pueden haberla leído.
leak-deleted = ⚠️ { $user } He borrado tu mensaje porque mostraba lo que parece { $what }. Otros pueden haberla leído: revócala y crea una nueva.
leak-revoke = Revócala: { $provider }
button-show-message = Ver mi mensaje
leak-show-title = Tu mensaje sin la clave
leak-show-not-yours = Solo puede verlo quien escribió el mensaje.
leak-show-gone = Ya no tengo este mensaje. Lo guardo 15 minutos, solo en memoria.

## Cuando algo falla

sorry = Lo siento, algo salió mal por mi lado. Queda anotado; inténtalo de nuevo en un momento.

## Las páginas que enlaza una respuesta

link-top-up = Recargar saldo
link-api-keys = Claves de API
link-error-codes = Códigos de error
link-service-status = Estado del servicio
link-api-docs = Documentación de la API
link-first-api-call = Primera llamada a la API
link-request-format = Formato de la solicitud
link-rate-limits = Límites de uso
link-models-and-prices = Modelos y precios
link-tool-calls = Llamadas a herramientas
link-json-output = Salida JSON
link-thinking-mode = Modo de razonamiento
link-prefix-completion = Completar desde un prefijo
link-fim-completion = Completado FIM
link-anthropic-format = Formato de Anthropic
link-conversations-of-several-turns = Conversación de varios turnos
link-images = Imágenes
