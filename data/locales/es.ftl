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
name-channel = canal
name-minutes = minutos
name-role = rol
name-text = texto
command-setup = Dónde busco errores de DeepSeek y cómo respondo
command-setup-watch = Buscar errores en un canal, sus hilos y sus publicaciones
command-setup-unwatch = Dejar de buscar en un canal
command-setup-show = Qué está configurado y qué permisos me faltan
command-setup-mode = Responder, o solo registrar a modo de prueba
command-setup-pause = Guardar silencio de inmediato
command-setup-helpers = Quién puede responder a otros y marcar respuestas como resueltas
command-setup-helpers-add = Incluir un rol entre los ayudantes
command-setup-helpers-remove = Dejar de incluir un rol entre los ayudantes
command-setup-helpers-call = Avisar una vez a un rol cuando alguien sigue sin solución tras una respuesta
command-setup-language = En qué idioma respondo cuando el mensaje no lo deja ver
command-setup-test = Qué haría con un texto en este canal y qué regla lo decide
option-channel = El canal; este si no eliges
option-mode = Qué hacer con los errores que reconozco
option-minutes = Cuánto tiempo; 0 termina la pausa, vacío: hasta que tú la termines
option-role = El rol
option-call-role = El rol; vacío para no avisar a nadie
option-language = El idioma; vacío para seguir el del servidor
option-language-channel = Solo ahí; todo el servidor si no eliges
option-text = El texto, tal como lo pegaría alguien

setup-refused = Para esto hace falta el permiso «Gestionar servidor», en un servidor del que yo sea miembro.
watch-added = Ahora busco errores en { $channel }. `/{ name-setup } { name-unwatch }` lo termina.
watch-known = Ya busco errores en { $channel }.
watch-impossible = Solo puedo buscar en canales de texto, foros e hilos. Elige uno con la opción «{ name-channel }».
unwatch-removed = Ya no busco en { $channel }.
unwatch-unknown = No estaba buscando en { $channel }.
unwatch-environment = { $channel } está en BOT_WATCH_CHANNELS. Solo quien opera el bot puede quitarlo de ahí.
mode-answer = responder
mode-log = solo registrar
mode-set-answer = Respondo a los errores que reconozco.
mode-set-log = Solo registro los errores que reconozco y no respondo a ninguno. `/{ name-setup } { name-mode } { mode-answer }` termina la prueba.
pause-open = Guardo silencio hasta que lo termines con `/{ name-setup } { name-pause } { name-minutes }:0` o `/{ name-setup } { name-mode }`. `/deepseek` sigue funcionando.
pause-until = Guardo silencio; termina { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` o `/{ name-setup } { name-mode }` lo termina de inmediato. `/deepseek` sigue funcionando.
pause-ended = Ya estoy de vuelta.
helpers-added = { $role } cuenta ahora como ayudantes: pueden responder a otros y marcar respuestas como resueltas, y no respondo a sus propios mensajes.
helpers-known = { $role } ya cuenta como ayudantes.
helpers-removed = { $role } ya no cuenta como ayudantes.
helpers-unknown = { $role } no contaba como ayudantes.
call-set = Aviso una vez a { $role } cuando alguien sigue sin solución tras una respuesta.
call-powerless = Todavía no puedo mencionar este rol: permite que todos lo mencionen en sus ajustes o dame «Mencionar @everyone, @here y todos los roles».
call-nobody = No aviso a nadie.
language-set = Cuando un mensaje no deja ver su idioma, respondo en este: { $language }.
language-set-channel = Cuando un mensaje en { $channel } no deja ver su idioma, respondo en este: { $language }.
language-unset = Cuando un mensaje no deja ver su idioma, sigo el del servidor: { $language }.
language-unset-channel = { $channel } sigue de nuevo al servidor: { $language }.

test-nothing = No veo ningún error de DeepSeek en este texto, así que no diría nada.
test-unsure = Puede ser «{ $title }», pero mi seguridad es solo del { NUMBER($share, style: "percent") }. Respondo a partir del { NUMBER($threshold, style: "percent") }.
test-found = Reconozco «{ $title }»; mi seguridad es del { NUMBER($share, style: "percent") }.
test-answer = Respondería así:

# Por qué el bot no diría nada, según el nombre de la regla.
quiet-bot = No respondo a bots ni a webhooks.
quiet-unwatched = No busco errores en este canal.
quiet-paused = Estoy en pausa.
quiet-helper = No respondo a los ayudantes.
quiet-trial = Aquí solo registro: `/{ name-setup } { name-mode }`.
quiet-late = El mensaje es demasiado antiguo; solo lo registro.
quiet-quoted = El error está solo en líneas citadas, así que es de otra persona.
quiet-answered-here = Ya respondí a este error en este hilo.
quiet-same-person = Hace poco respondí a esta persona sobre el mismo error.
quiet-same-channel = Acabo de responder a este error en este canal.
quiet-many = Esta persona ha recibido muchas respuestas en poco tiempo.
quiet-helper-talking = Un ayudante está hablando con esta persona.
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
show-call = A quién aviso cuando no hay solución
show-language = Idioma cuando un mensaje no lo deja ver
show-language-own = { $language }, el del servidor

# Los permisos, como los llama Discord.
permission-view_channel = Ver canal
permission-read_message_history = Leer el historial de mensajes
permission-embed_links = Insertar enlaces
permission-send_messages = Enviar mensajes
permission-send_messages_in_threads = Enviar mensajes en hilos

## Cuando algo falla

sorry = Lo siento, algo salió mal por mi lado. Queda anotado; inténtalo de nuevo en un momento.
