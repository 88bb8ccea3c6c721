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
answer-note = Deste servidor
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
menu-opted-out = Quem escreveu esta mensagem não quer que eu a leia.
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
lookup-maybe = Não tenho certeza, mas pode ser isto. Clique para ler mais; colar a mensagem inteira ajuda.
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
overview-again = { $count } de novo
overview-wrong = { NUMBER($share, style: "percent") } errado
overview-takes = resolvido após { $time }
overview-all-channels = Todos os canais
overview-by-issues = Problemas
overview-by-channel = Por canal
overview-by-language = Por idioma
overview-by-source = Por origem
overview-refresh = Atualizar
overview-export = Exportar
split-mostly = principalmente { $title } ({ $count }×)
source-auto = Colado
source-picture = Em uma imagem
source-menu = Pelo menu de uma mensagem
source-slash = Consultado com /deepseek
export-choose = Tudo o que registrei neste servidor no período mostrado, sem textos nem nomes. Qual arquivo?
export-large =
    É mais do que o Discord aceita aqui. Quem opera o bot pode obter com
    `{ $command }`

name-about = sobre
command-issues-about = Um problema em detalhe: tendência, canais, horas, resultados e últimas mensagens
option-issue = O problema, por código ou nome
option-about-period = Quanto tempo olhar para trás; 30 dias se você não escolher
about-unknown = Não conheço esse problema. Escolha um dos que sugiro enquanto você digita.
about-channels = Onde
about-outcomes = No que deu
about-variants = Valores lidos
about-neighbours = O que mais as mesmas pessoas encontraram
about-latest = Últimas mensagens
outcome-solved = Resolvido
outcome-stuck = Ainda não resolvido
outcome-wrong = Resposta errada
outcome-dismissed = Descartado
outcome-deleted = Retirado
outcome-none = Ninguém disse nada

chart-per-day = Erros por dia (UTC)
chart-per-hour = Erros por hora (UTC)
chart-others =
    { $count ->
        [one] { $count } outro
       *[other] { $count } outros
    }
chart-week = Horas da semana
chart-week-unit = Erros por dia da semana e hora (UTC); o mais claro: { $most }

### /issues unknown and /issues wrong

name-unknown = desconhecidos
name-wrong = erradas
command-issues-unknown = Erros que eu não conhecia e o que fazer com eles
command-issues-wrong = Quais respostas estavam erradas e como evitar as próximas
option-period-wrong = Quanto tempo olhar para trás; 30 dias se você não escolher

mod-refused = Isto é para os moderadores e ajudantes deste servidor.
mod-elsewhere = Isto é para moderadores e ajudantes, em um servidor do qual eu seja membro.
mod-stale = Não conheço mais este botão. Use o comando de novo.
page-before = ◀ Anterior
page-next = Próxima ▶
button-back = Voltar

inbox-title = Erros que não conheço
inbox-empty = Não há nenhum que duas pessoas tenham encontrado. De um erro que só uma pessoa encontrou eu não guardo nada.
inbox-single =
    { $count ->
        [one] Mais um erro foi encontrado por uma só pessoa. Ele aparece assim que uma segunda pessoa o encontrar.
       *[other] Mais { $count } erros foram encontrados por uma só pessoa. Cada um aparece assim que uma segunda pessoa o encontrar.
    }
inbox-choose = Escolha um erro para fazer algo com ele
inbox-gone = Este erro não está mais na caixa de entrada: já foi tratado ou os dados dele não existem mais.
inbox-times = primeira vez { $first }, última { $last }
inbox-latest = a mais recente
inbox-is = Isto é …
inbox-taught = A partir de agora respondo a este erro com “{ $title }”.
inbox-ignored = Não mostro mais este erro.
inbox-file = Preencha o que está marcado e proponha ao projeto: assim a resposta chega a todo mundo.
button-search = Buscar
button-new-entry = Novo item
button-ignore = Ignorar
button-contribute = Arquivo para contribuir

modal-search = Qual é o erro?
modal-title = Título
modal-cause = Causa
modal-steps = Passos
modal-steps-hint = Um passo por linha
modal-link = Link
modal-note = Nota que acompanha a resposta
modal-note-hint = Por exemplo, onde fica a configuração no seu aplicativo
modal-aliases = Frases que aqui significam este erro
modal-muted = Frases que aqui não o significam
modal-phrases-hint = Uma frase por linha
modal-behaviour = O que faço com ele
behaviour-server = O mesmo que com os outros
behaviour-answer = Responder, mesmo enquanto os outros só são registrados
behaviour-log = Só registrar
behaviour-off = Nada: nem responder nem registrar
behaviour-bar = Responder só com pelo menos { NUMBER($share, style: "percent") } de certeza
behaviour-keep = Como está

wrong-title = Respostas erradas · { $period }
wrong-never = Nenhuma resposta foi marcada como errada até agora.
wrong-days =
    { $days ->
        [0] A última resposta errada foi há menos de um dia.
        [one] Um dia desde a última resposta errada.
       *[other] { $days } dias desde a última resposta errada.
    }
wrong-choose = Escolha uma para fazer algo com ela
wrong-count = { $count } de { $answered } erradas
wrong-gone = Não está mais entre as respostas erradas deste período.
wrong-is-muted = silenciada
wrong-muted = Aqui não entendo mais esta frase como “{ $title }”.
wrong-raised = A partir de agora respondo com “{ $title }” só com pelo menos { NUMBER($share, style: "percent") } de certeza.
button-mute = Silenciar esta frase aqui
wrong-raise = Subir o mínimo para { NUMBER($share, style: "percent") }
rule-wording = pelas palavras
rule-symptom = por uma descrição
rule-status = só pelo código
rule-unknown = reconhecido antes de eu anotar por quê

### /knowledge

name-knowledge = conhecimento
name-list = lista
name-edit = editar
name-export = exportar
name-import = importar
name-entry = item
name-part = parte
name-format = formato
name-file = arquivo
command-knowledge = O que este servidor me ensina sobre erros
command-knowledge-list = O que este servidor me ensinou e as últimas mudanças
command-knowledge-edit = Adicionar uma nota ou um link, ensinar frases ou dizer como trato um erro aqui
command-knowledge-remove = Esquecer o que este servidor me ensinou sobre um erro
command-knowledge-export = Tudo o que este servidor me ensinou, em um arquivo
command-knowledge-import = Aprender o que um arquivo diz; o que foi dito de outros erros fica
option-entry = O erro
option-part = O que escrever; a resposta, se você não escolher
option-format = O tipo de arquivo; TOML, se você não escolher
option-file = Um arquivo como o que a exportação cria, de no máximo 256 KB
part-answer = a resposta
part-recognition = reconhecimento e comportamento

knowledge-title = O que este servidor me ensinou ({ $count })
knowledge-empty = Nada ainda. `/{ name-knowledge } { name-edit }` adiciona uma nota, um link ou frases a um erro.
knowledge-gone = { $slug } (não está mais no catálogo)
knowledge-unknown = Não conheço esse erro. Escolha um dos que ofereço enquanto você digita.
knowledge-bar = a partir de { NUMBER($share, style: "percent") }
knowledge-changes = As últimas mudanças
knowledge-no-changes = Não houve nenhuma.
knowledge-changed =
    { $count ->
        [0] Nada mudou
        [one] Um item mudou
       *[other] { $count } itens mudaram
    }
knowledge-exported =
    { $count ->
        [one] O que este servidor me ensinou sobre um erro.
       *[other] O que este servidor me ensinou sobre { $count } erros.
    }
button-changes = Mudanças
import-too-large = O arquivo tem mais de { $most } KB.
import-unread = O Discord não me entregou o arquivo. Tente de novo.
import-no-text = O arquivo não é texto em UTF-8.
teach-problems = Nada foi mudado, porque:
teach-too-many = Um servidor pode me ensinar sobre no máximo { $most } erros. Remova alguns antes.
teach-too-general = “{ $phrase }” diz muito pouco: eu a encontraria em todo tipo de mensagem. Acrescente palavras que só este erro tem.
teach-changed = O que me ensinaram mudou
teach-changed-by = por { $user }

## Outages

incident-suspected = Isto parece uma queda da DeepSeek
incident-announced = A DeepSeek está com problemas
incident-over = Os problemas da DeepSeek terminaram
incident-since = Desde { $time }: { $people }.
incident-lasted = Durou { $length }, a partir de { $time }: { $people }.
incident-people =
    { $count ->
        [one] { $count } pessoa teve o erro aqui
       *[other] { $count } pessoas tiveram o erro aqui
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
incident-what-now = E agora?
incident-now-suspected = “{ button-announce }” avisa todo mundo nos canais onde mais acontece e encurta minhas respostas para uma linha até terminar.
incident-now-announced = Todo mundo foi avisado. Respondo a estes erros com uma linha até terminar.
incident-now-dismissed = Não conta como incidente. Respondo como sempre.
incident-judged = Alguém já disse isso, ou já terminou.
incident-nowhere = Minhas respostas estão curtas agora, mas não posso escrever em nenhum dos canais onde aconteceu.
incident-curve = Relatos
incident-curve-unit =
    { $minutes ->
        [one] a cada minuto, UTC
       *[other] a cada { $minutes } minutos, UTC
    }
button-announce = Anunciar
button-dismiss = Não é um incidente
button-status = Status da DeepSeek
outage-line = A DeepSeek está com problemas neste momento, não é culpa sua. Tente de novo mais tarde.

## The digest

digest-title = Boletim · { $period }
digest-seen =
    { $count ->
        [0] Não reconheci nada.
        [one] Reconheci { $count } erro.
       *[other] Reconheci { $count } erros.
    }
digest-changes = Maiores mudanças
digest-unknown = Novos erros que não conheço
digest-wrong = Respostas erradas
digest-same = Nada mudou.
digest-none = Nada.
digest-footer = Mais: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

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
name-incidents = incidentes
name-alerts = alertas
name-digest = boletim
name-panel = painel
name-every = frequência
name-hour = hora
name-timezone = fuso-horário
name-channel = canal
name-leaks = vazamentos
name-delete = apagar
name-retention = retenção
name-days = dias
name-minutes = minutos
name-role = cargo
name-text = texto
command-setup = Onde procuro erros da DeepSeek e como respondo
command-setup-watch = Procurar erros em um canal, um fórum ou uma categoria, e em tudo o que há neles
command-setup-unwatch = Parar de procurar em um canal
command-setup-show = O que está configurado e quais permissões me faltam
command-setup-mode = Responder, responder só com certeza, ou só registrar como teste
command-setup-pause = Ficar em silêncio na hora
command-setup-helpers = Quem pode responder a outros e marcar respostas como resolvidas
command-setup-helpers-add = Incluir um cargo entre os ajudantes
command-setup-helpers-remove = Deixar de incluir um cargo entre os ajudantes
command-setup-helpers-call = Chamar um cargo, uma vez, quando a resposta não resolveu para alguém
command-setup-language = Em que idioma respondo quando a mensagem não mostra o dela
command-setup-test = O que eu faria com um texto neste canal e qual regra decide
command-setup-incidents = Se procuro quedas que muitas pessoas relatam ao mesmo tempo
option-incidents = Avisar os moderadores, que podem anunciá-las, ou não procurar quedas
command-setup-panel = Tudo o que pode ser configurado, com botões em vez de opções
command-setup-digest = Se os moderadores recebem um boletim do que aconteceu, e quando
option-every = Com que frequência
option-hour = A hora do dia, de 0 a 23; 9 se você não escolher
option-timezone = O fuso horário, como Europe/Berlin; UTC se você não escolher
every-day = todo dia
every-week = toda segunda-feira
every-off = sem boletim
command-setup-leaks = O que fazer com mensagens que mostram uma chave secreta
command-setup-retention = Por quantos dias guardo o que registrei
option-channel = O canal; este, se você não escolher
option-mode = O que fazer com os erros que eu reconheço
option-minutes = Por quanto tempo; 0 encerra a pausa, vazio: até você encerrar
option-role = O cargo
option-call-role = O cargo; vazio para não chamar ninguém
option-language = O idioma; vazio para seguir o do servidor
option-language-channel = Só nesse canal; o servidor inteiro, se você não escolher
option-delete = Apagar essas mensagens ou só avisar
option-days = Os dias; vazio para guardar pelo tempo que quem opera o bot escolheu
option-text = O texto, como alguém o colaria

name-moderators = moderadores
command-setup-moderators = Onde conto aos moderadores o que muda
option-moderators-channel = O canal; vazio para não contar a ninguém
moderators-set = Conto aos moderadores em { $channel } o que muda.
moderators-nobody = Não conto a ninguém o que muda.
moderators-public = Todo mundo pode ler este canal.

setup-refused = Isto exige a permissão “Gerenciar servidor”, em um servidor do qual eu seja membro.
watch-added = Agora procuro erros em { $channel }. `/{ name-setup } { name-unwatch }` encerra isso.
watch-known = Já procuro erros em { $channel }.
watch-impossible = Só posso procurar em canais de texto, fóruns, tópicos e categorias. Escolha um com a opção “{ name-channel }”.
unwatch-removed = Não procuro mais em { $channel }.
unwatch-unknown = Eu não estava procurando em { $channel }.
unwatch-environment = { $channel } está em BOT_WATCH_CHANNELS. Só quem opera o bot pode tirar o canal de lá.
mode-answer = responder
mode-sure = responder só com certeza
mode-log = só registrar
mode-set-answer = Respondo aos erros que reconheço.
mode-set-sure = Respondo aos erros que reconheço com pelo menos 90% de certeza e registro os outros.
mode-set-log = Só registro os erros que reconheço e não respondo a nenhum. Continuo avisando sobre chaves vazadas. `/{ name-setup } { name-mode } { mode-answer }` encerra o teste.
pause-open = Fico em silêncio até você encerrar a pausa com `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }`. `/deepseek` continua funcionando.
pause-until = Estou em silêncio; a pausa termina { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` ou `/{ name-setup } { name-mode }` encerra na hora. `/deepseek` continua funcionando.
pause-ended = Voltei.
helpers-added = { $role } agora conta como ajudantes: podem responder a outros e marcar respostas como resolvidas, e eu não respondo às mensagens deles.
helpers-known = { $role } já conta como ajudantes.
helpers-removed = { $role } não conta mais como ajudantes.
helpers-unknown = { $role } não contava como ajudantes.
digest-set = O boletim chega { $when }; o próximo, { $next }.
digest-where = Ele chega em { $channel }.
digest-nowhere = Ele precisa de um canal: `/{ name-setup } { name-moderators }` indica um.
digest-off = Não há mais boletim.
digest-zone-unknown = Não conheço este fuso horário. Digite uma cidade e escolha uma das sugestões.
switch-on = ativado
switch-off = desativado
incidents-on = Quando muito mais pessoas do que o normal encontram os erros de uma queda, aviso os moderadores. Onde: { $where }
incidents-off = Não procuro quedas.
call-set = Chamo { $role } uma vez quando a resposta não resolveu para alguém.
call-powerless = Ainda não posso mencionar este cargo: permita que todos o mencionem nas configurações dele ou me dê “Mencionar @everyone, @here e todos os cargos”.
call-nobody = Não chamo ninguém.
language-set = Quando a mensagem não mostra o idioma dela, respondo neste: { $language }.
language-set-channel = Quando uma mensagem em { $channel } não mostra o idioma dela, respondo neste: { $language }.
language-unset = Quando a mensagem não mostra o idioma dela, sigo o do servidor: { $language }.
language-unset-channel = { $channel } voltou a seguir o servidor: { $language }.
leaks-on = apagar
leaks-off = só avisar
leaks-set-on = Apago mensagens que mostram uma chave secreta, aviso a pessoa e devolvo o texto sem a chave por 15 minutos. O que eu não conseguiria devolver (arquivos, primeiras mensagens de posts) eu deixo e só aviso.
leaks-set-off = Aviso as pessoas cujas mensagens mostram uma chave secreta e não apago nada.
leaks-powerless = Para apagar me falta a permissão “Gerenciar mensagens”.
retention-set =
    { $days ->
        [one] Guardo o que registrei por { $days } dia. Só ficam os totais, sem pessoas.
       *[other] Guardo o que registrei por { $days } dias. Só ficam os totais, sem pessoas.
    }

test-nothing = Não vejo nenhum erro da DeepSeek neste texto, então eu ficaria em silêncio.
test-unsure = Pode ser “{ $title }”, mas tenho só { NUMBER($share, style: "percent") } de certeza. Respondo a partir de { NUMBER($threshold, style: "percent") }.
test-found = Reconheço “{ $title }”; tenho { NUMBER($share, style: "percent") } de certeza.
test-answer = Eu responderia assim:

# Por que o bot ficaria em silêncio, pelo nome da regra.
quiet-bot = Não respondo a bots nem a webhooks.
quiet-unwatched = Não procuro erros neste canal.
quiet-paused = Estou em pausa.
quiet-opted-out = Esta pessoa não quer que eu leia as mensagens dela.
quiet-helper = Não respondo a ajudantes.
quiet-trial = Aqui eu só registro: `/{ name-setup } { name-mode }`.
quiet-entry-trial = Este servidor só registra este erro: `/{ name-knowledge } { name-edit }`.
quiet-unsure = Aqui só respondo com pelo menos 90% de certeza: `/{ name-setup } { name-mode }`.
quiet-late = A mensagem é antiga demais; eu só a registro.
quiet-quoted = O erro está só em linhas citadas, então é de outra pessoa.
quiet-answered-here = Já respondi a este erro neste tópico.
quiet-same-person = Há pouco tempo respondi à mesma pessoa sobre este erro.
quiet-same-channel = Acabei de responder a este erro neste canal.
quiet-many = Esta pessoa recebeu muitas respostas em pouco tempo.
quiet-helper-talking = Um ajudante está falando com esta pessoa.
quiet-incident = A DeepSeek está com problemas e todo mundo foi avisado, então eu responderia com uma linha só.
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
show-moderators = Onde conto aos moderadores o que muda
show-digest = Boletim
show-incidents = Alertas de quedas
show-no-moderators = Em lugar nenhum. `/{ name-setup } { name-moderators }` indica um canal.
show-call = Quem chamo quando não resolveu
show-leaks = Mensagens que mostram uma chave secreta
show-leaks-warn = Aviso a pessoa.
show-leaks-delete = Apago a mensagem e aviso a pessoa.
show-retention = Guardado por
show-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
show-language = Idioma quando a mensagem não mostra o dela
show-language-own = { $language }, o do servidor

panel-watch = Canais
panel-answers = Respostas
panel-helpers = Ajudantes
panel-moderators = Moderadores
panel-care = Chaves e dados
panel-check = Permissões
panel-watch-hint = Aqui procuro erros. Uma categoria vale por tudo o que está nela.
panel-watch-choose = Canais, fóruns e categorias
panel-language-own = o idioma do servidor
panel-pause = Pausar
panel-resume = Encerrar a pausa
panel-test = Testar uma mensagem
panel-hour = A hora do boletim
panel-zone = Fuso horário
panel-zone-label = Uma cidade ou um fuso como Europe/Berlin
panel-zone-choose = Qual destes você quer dizer?
panel-incidents-on = Ativar alertas
panel-incidents-off = Desativar alertas
panel-usual-days = o que quem opera o bot escolheu: { $days }
panel-check-fine = Tenho todas as permissões de que preciso onde procuro erros.

# As permissões, como o Discord as chama.
permission-view_channel = Ver canal
permission-read_message_history = Ver histórico de mensagens
permission-embed_links = Inserir links
permission-send_messages = Enviar mensagens
permission-send_messages_in_threads = Enviar mensagens em tópicos

## /privacy

name-privacy = privacidade
name-forget-me = me-esquecer
name-opt-out = me-excluir
name-opt-in = me-incluir
command-privacy = O que guardo sobre você e como apagar
command-privacy-show = O que guardo sobre você
command-privacy-forget-me = Apagar o que guardo sobre você
command-privacy-opt-out = Não leio mais nenhuma mensagem sua nem registro nada sobre você
command-privacy-opt-in = Posso voltar a ler suas mensagens nos canais observados
button-forget = Apagar meus dados
privacy-errors =
    { $count ->
        [one] { $count } erro seu está registrado ({ $since }): qual erro, quando, onde e no que deu a resposta.
       *[other] { $count } erros seus estão registrados (o mais antigo: { $since }): qual erro, quando, onde e no que deu a resposta.
    }
privacy-no-errors = Nenhum erro seu está registrado.
privacy-taught =
    { $count ->
        [one] Você me corrigiu ou ensinou { $count } coisa.
       *[other] Você me corrigiu ou ensinou { $count } coisas.
    }
privacy-language = Lembro o seu idioma: { $language }.
privacy-in = Leio suas mensagens nos canais que o servidor escolheu. `/{ name-privacy } { name-opt-out }` encerra isso.
privacy-out = Você se excluiu: não leio suas mensagens.
privacy-never = Nunca guardo o que você escreve, nem seu nome ou ID, só um código criado a partir do seu ID com uma chave secreta. `/{ name-privacy } { name-forget-me }` apaga tudo.
privacy-ask = Isto apaga tudo o que guardo sobre você, em todos os servidores. As respostas que dei a você ficam nos canais, mas os botões delas param de funcionar. Não dá para desfazer.
privacy-forgotten = Pronto: não guardo mais nada sobre você. Se você se excluiu, isso continua valendo.
privacy-opted-out = A partir de agora não leio nenhuma mensagem sua, em nenhum servidor, nem registro nada sobre você. `/deepseek` continua respondendo a você. O que foi registrado antes se apaga com `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Voltei a ler suas mensagens nos canais observados.

## Leaked keys

leak-whose =
    { $providers ->
        [none] uma chave secreta
       *[other] uma chave secreta ({ $providers })
    }
leak-warning = ⚠️ Esta mensagem mostra o que parece ser { $what }. Outras pessoas já podem usá-la: revogue e crie uma nova. Editar não adianta, pois outros podem ter lido.
leak-deleted = ⚠️ { $user } Apaguei sua mensagem porque ela mostrava o que parece ser { $what }. Outros podem ter lido: revogue e crie uma nova.
leak-revoke = Revogar: { $provider }
button-show-message = Ver minha mensagem
leak-show-title = Sua mensagem sem a chave
leak-show-not-yours = Só quem escreveu a mensagem pode vê-la.
leak-show-gone = Não tenho mais esta mensagem. Guardo por 15 minutos, só na memória.

## Quando algo quebra

sorry = Desculpe, algo deu errado do meu lado. Ficou registrado; tente de novo daqui a pouco.

## As páginas a que uma resposta leva

link-top-up = Adicionar créditos
link-api-keys = Chaves de API
link-error-codes = Códigos de erro
link-service-status = Status do serviço
link-api-docs = Documentação da API
link-first-api-call = Primeira chamada à API
link-request-format = Formato da requisição
link-rate-limits = Limites de uso
link-models-and-prices = Modelos e preços
link-tool-calls = Chamadas de ferramentas
link-json-output = Saída JSON
link-thinking-mode = Modo de raciocínio
link-prefix-completion = Continuação de prefixo
link-fim-completion = Preenchimento FIM
link-anthropic-format = Formato Anthropic
link-conversations-of-several-turns = Conversa de vários turnos
link-images = Imagens
