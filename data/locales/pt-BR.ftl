# As palavras em volta do catálogo, em português do Brasil.

## A resposta a um erro

answer-solution = O que fazer
answer-also = Também: { $title }
answer-retry = Tentar de novo?
answer-line = Reconhecido por
answer-picture = Lido na imagem
answer-footer = Bot não oficial da comunidade, sem vínculo com a DeepSeek
button-solved = Resolvido
button-stuck = Não resolveu
button-wrong = Não é isso
button-language = No meu idioma
button-more = Mais
button-official = Códigos de erro oficiais

# Conselho sobre tentar de novo, pelo campo `retry` do item.
retry-never = Tentar de novo não vai adiantar.
retry-later = Espere um pouco e tente de novo.
retry-after-fix = Corrija primeiro e depois tente de novo.

# De que lado está a falha, pelo campo `whose` do item.
whose-asker = Você pode resolver isso do seu lado.
whose-deepseek = A falha está do lado da DeepSeek, não do seu.
whose-network = A falha está em algum ponto entre você e a DeepSeek.
whose-elsewhere = Quem enviou este erro foi outro serviço, não a DeepSeek.

## O que dizem os botões de uma resposta; tudo é privado

press-unknown = Não tenho mais esta resposta. Cole o erro em /deepseek e eu explico de novo.
solved-not-yours = Só quem perguntou, os ajudantes e os moderadores podem marcar isto como resolvido.
solved-gone = Obrigado, conta como resolvido. A resposta em si já não existe mais.
stuck-not-yours = Só quem perguntou pode dizer isso. Você tem o mesmo erro? Cole o seu aqui ou em /deepseek.
wrong-not-yours = Só quem perguntou, os ajudantes e os moderadores podem retirar uma resposta.
stuck-next = Que pena que não ajudou. Estes são parecidos; é algum deles?
stuck-read = A tabela da própria DeepSeek também pode ajudar. Para os ajudantes, o melhor é postar a mensagem de erro inteira e o que você enviou.
stuck-called = Chamei os ajudantes.
stuck-called-before = Os ajudantes já foram chamados.
# Em público, uma única vez: o cargo dos ajudantes é mencionado.
stuck-call = { $role } { $user } ainda não conseguiu resolver “{ $title }”.
wrong-thanks = Obrigado. Retirei a resposta e anotei que estava errada.
wrong-second = Talvez seja isto:
wrong-no-second = Não tenho um palpite melhor. Cole a mensagem de erro inteira em /deepseek ou espere um ajudante.
more-general = Em geral: { $title }
more-sources = Fontes
more-checked = Verificado em { DATETIME($date, dateStyle: "long") }
more-sure = { NUMBER($share, style: "percent") } de certeza

## Menus de uma mensagem (clique direito ou toque longo, Aplicativos)

menu-explain = Explicar este erro
menu-answer = Responder com a solução
menu-wrong = Resposta errada ou faltando
menu-nothing = Não reconheço nenhum erro da DeepSeek nesta mensagem.
menu-answered = Já foi respondida: { $link }
menu-sent = Respondi: { $link }
menu-unsent = Não consigo responder lá: não posso escrever nesse canal ou a mensagem não existe mais.
menu-helpers-only = Aqui isto é só para ajudantes e moderadores. “{ menu-explain }” é para todo mundo.
unread-too-large = Um arquivo não foi lido: é grande demais.
unread-not-text = Um arquivo não foi lido: não há texto nele.
unread-broken = Um arquivo não foi lido: está corrompido ou não está mais no Discord.
unread-slow = Um arquivo não foi lido: demorou demais. Tente de novo.
correct-ask = Qual deveria ser a resposta a esta mensagem?
correct-said = Respondi: { $title }
correct-silent = Não respondi a ela.
correct-choose = A resposta certa
correct-choose-more = Mais respostas
correct-none = Nenhuma: isto não é um erro da DeepSeek
correct-noted = Obrigado, anotado para os moderadores: { $title }.

## /deepseek

# Nomes de comandos e opções, como o Discord mostra: minúsculas, sem espaços, no máximo 32.
name-error = erro
name-to = para
command-deepseek = O que significa um erro da API da DeepSeek e como resolver
option-error = Um código, um nome ou o texto do erro; deixe vazio para colar algo longo
option-to = Ajudantes: responder a esta pessoa em público

paste-title = Explicar um erro da DeepSeek
paste-label = O erro como você o vê
paste-hint = Cole a mensagem inteira, sem a sua chave de API.

lookup-for = { $user }, o erro significa o seguinte:
lookup-empty = Não havia texto. Digite um código, como 429, ou cole a mensagem de erro.
lookup-unknown = Não reconheço este erro. É algum destes? Colar a mensagem inteira ajuda.
lookup-no-code = A DeepSeek não documenta nenhum código de erro { $code }. É algum destes?
lookup-gone = Este item não está mais no catálogo.
to-servers-only = Só posso responder a outra pessoa em um servidor. Se você não indicar ninguém, respondo a você.
to-helpers-only = Aqui só ajudantes e moderadores podem responder a outras pessoas. Se você não indicar ninguém, respondo a você.

## /issues

name-issues = problemas
name-overview = resumo
name-period = período
command-issues = Erros da DeepSeek que aparecem neste servidor
command-issues-overview = Quais problemas se repetem, como isso muda e quantos foram resolvidos
option-period = Quanto tempo olhar para trás; 7 dias se você não escolher
period-24h = últimas 24 horas
period-7d = últimos 7 dias
period-30d = últimos 30 dias
period-90d = últimos 90 dias

overview-title = Problemas que se repetem · { $period }
overview-empty =
    Nada foi reconhecido neste período.
    `/{ name-setup } { name-show }` mostra onde eu procuro.
overview-seen = { $count }×
overview-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
overview-change = { NUMBER($share, style: "percent") }
overview-new = novo
overview-same = sem mudança
overview-solved = { NUMBER($share, style: "percent") } resolvido
overview-lookups =
    { $count ->
        [one] { $count } consulta
       *[other] { $count } consultas
    }
overview-more = … e mais { $count }
overview-footer =
    { $count ->
        [one] { $count } ocorrência
       *[other] { $count } ocorrências
    } no total · em comparação com o período anterior

## /setup

name-setup = configurar
name-watch = observar
name-unwatch = não-observar
name-show = mostrar
name-mode = modo
name-pause = pausa
name-helpers = ajudantes
name-add = adicionar
name-remove = remover
name-call = chamar
name-language = idioma
name-test = testar
name-channel = canal
name-minutes = minutos
name-role = cargo
name-text = texto
command-setup = Onde procuro erros da DeepSeek e como respondo
command-setup-watch = Procurar erros em um canal, nos seus tópicos e posts
command-setup-unwatch = Parar de procurar em um canal
command-setup-show = O que está configurado e quais permissões me faltam
command-setup-mode = Responder, ou só registrar como teste
command-setup-pause = Ficar em silêncio na hora
command-setup-helpers = Quem pode responder a outros e marcar respostas como resolvidas
command-setup-helpers-add = Incluir um cargo entre os ajudantes
command-setup-helpers-remove = Deixar de incluir um cargo entre os ajudantes
command-setup-helpers-call = Chamar um cargo, uma vez, quando a resposta não resolveu para alguém
command-setup-language = Em que idioma respondo quando a mensagem não mostra o dela
command-setup-test = O que eu faria com um texto neste canal e qual regra decide
option-channel = O canal; este, se você não escolher
option-mode = O que fazer com os erros que eu reconheço
option-minutes = Por quanto tempo; 0 encerra a pausa, vazio: até você encerrar
option-role = O cargo
option-call-role = O cargo; vazio para não chamar ninguém
option-language = O idioma; vazio para seguir o do servidor
option-language-channel = Só nesse canal; o servidor inteiro, se você não escolher
option-text = O texto, como alguém o colaria

setup-refused = Isto exige a permissão “Gerenciar servidor”, em um servidor do qual eu seja membro.
watch-added = Agora procuro erros em { $channel }. `/{ name-setup } { name-unwatch }` encerra isso.
watch-known = Já procuro erros em { $channel }.
watch-impossible = Só posso procurar em canais de texto, fóruns e tópicos. Escolha um com a opção “{ name-channel }”.
unwatch-removed = Não procuro mais em { $channel }.
unwatch-unknown = Eu não estava procurando em { $channel }.
unwatch-environment = { $channel } está em BOT_WATCH_CHANNELS. Só quem opera o bot pode tirar o canal de lá.
mode-answer = responder
mode-log = só registrar
mode-set-answer = Respondo aos erros que reconheço.
mode-set-log = Só registro os erros que reconheço e não respondo a nenhum. `/{ name-setup } { name-mode } { mode-answer }` encerra o teste.
pause-open = Fico em silêncio até você encerrar a pausa com `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }`. `/deepseek` continua funcionando.
pause-until = Estou em silêncio; a pausa termina { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }` encerra na hora. `/deepseek` continua funcionando.
pause-ended = Voltei.
helpers-added = { $role } agora conta como ajudantes: podem responder a outros e marcar respostas como resolvidas, e eu não respondo às mensagens deles.
helpers-known = { $role } já conta como ajudantes.
helpers-removed = { $role } não conta mais como ajudantes.
helpers-unknown = { $role } não contava como ajudantes.
call-set = Chamo { $role } uma vez quando a resposta não resolveu para alguém.
call-powerless = Ainda não posso mencionar este cargo: permita que todos o mencionem nas configurações dele ou me dê “Mencionar @everyone, @here e todos os cargos”.
call-nobody = Não chamo ninguém.
language-set = Quando a mensagem não mostra o idioma dela, respondo neste: { $language }.
language-set-channel = Quando uma mensagem em { $channel } não mostra o idioma dela, respondo neste: { $language }.
language-unset = Quando a mensagem não mostra o idioma dela, sigo o do servidor: { $language }.
language-unset-channel = { $channel } voltou a seguir o servidor: { $language }.

test-nothing = Não vejo nenhum erro da DeepSeek neste texto, então eu ficaria em silêncio.
test-unsure = Pode ser “{ $title }”, mas tenho só { NUMBER($share, style: "percent") } de certeza. Respondo a partir de { NUMBER($threshold, style: "percent") }.
test-found = Reconheço “{ $title }”; tenho { NUMBER($share, style: "percent") } de certeza.
test-answer = Eu responderia assim:

# Por que o bot ficaria em silêncio, pelo nome da regra.
quiet-bot = Não respondo a bots nem a webhooks.
quiet-unwatched = Não procuro erros neste canal.
quiet-paused = Estou em pausa.
quiet-helper = Não respondo a ajudantes.
quiet-trial = Aqui eu só registro: `/{ name-setup } { name-mode }`.
quiet-late = A mensagem é antiga demais; eu só a registro.
quiet-quoted = O erro está só em linhas citadas, então é de outra pessoa.
quiet-answered-here = Já respondi a este erro neste tópico.
quiet-same-person = Há pouco tempo respondi à mesma pessoa sobre este erro.
quiet-same-channel = Acabei de responder a este erro neste canal.
quiet-many = Esta pessoa recebeu muitas respostas em pouco tempo.
quiet-helper-talking = Um ajudante está falando com esta pessoa.
test-quiet = Eu ficaria em silêncio: { $reason }

show-title = Como eu trabalho aqui
show-no-channels = Não procuro em nenhum canal. `/{ name-setup } { name-watch }` adiciona um.
show-environment = de BOT_WATCH_CHANNELS
show-gone = Um canal desta lista não existe mais. Eu o retirei.
show-unseen = Não consigo ver este canal. Me dê lá a permissão “Ver canal”.
show-missing = Me dê aqui estas permissões: { $permissions }
show-mode = O que eu faço
show-paused = Em pausa até você encerrar com `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = Em pausa; termina { $time }
show-helpers = Cargos de ajudantes
show-no-helpers = Nenhum. `/{ name-setup } { name-helpers } { name-add }` adiciona um.
show-call = Quem chamo quando não resolveu
show-language = Idioma quando a mensagem não mostra o dela
show-language-own = { $language }, o do servidor

# As permissões, como o Discord as chama.
permission-view_channel = Ver canal
permission-read_message_history = Ver histórico de mensagens
permission-embed_links = Inserir links
permission-send_messages = Enviar mensagens
permission-send_messages_in_threads = Enviar mensagens em tópicos

## Quando algo quebra

sorry = Desculpe, algo deu errado do meu lado. Ficou registrado; tente de novo daqui a pouco.
