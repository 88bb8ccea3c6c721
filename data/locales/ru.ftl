# Слова вокруг каталога, по-русски.

## Ответ на ошибку

answer-solution = Что делать
answer-also = Также: { $title }
answer-retry = Повторить запрос?
answer-line = Узнал по строке
answer-picture = Прочитано на картинке
answer-footer = Неофициальный бот сообщества, не связан с DeepSeek
button-solved = Решено
button-stuck = Не помогло
button-wrong = Не то
button-language = На моём языке
button-more = Подробнее
answer-note = От этого сервера
button-official = Официальные коды ошибок

# Совет о повторе, по полю `retry` записи.
retry-never = Повторять запрос бесполезно.
retry-later = Немного подождите и повторите запрос.
retry-after-fix = Сначала исправьте, потом повторите запрос.

# На чьей стороне сбой, по полю `whose` записи.
whose-asker = Это можно исправить на вашей стороне.
whose-deepseek = Сбой на стороне DeepSeek, не на вашей.
whose-network = Сбой где-то между вами и DeepSeek.
whose-elsewhere = Эту ошибку прислал другой сервис, не DeepSeek.

## Что говорят кнопки под ответом; всё это видит только нажавший

press-unknown = Этого ответа у меня больше нет. Вставьте ошибку в /deepseek, и я объясню её снова.
solved-not-yours = Отметить вопрос решённым могут только его автор, помощники и модераторы.
solved-gone = Спасибо, вопрос отмечен решённым. Самого ответа уже нет.
stuck-not-yours = Это может сказать только автор вопроса. У вас та же ошибка? Вставьте свою сюда или в /deepseek.
wrong-not-yours = Убрать ответ могут только автор вопроса, помощники и модераторы.
stuck-next = Жаль, что не помогло. Вот похожие ошибки: нет ли среди них вашей?
stuck-read = Загляните и в таблицу ошибок самого DeepSeek. Помощникам лучше всего показать сообщение об ошибке целиком и то, что вы отправили.
stuck-called = Я позвал помощников.
stuck-called-before = Помощников уже позвали.
# Видно всем, один раз: роль помощников упоминается.
stuck-call = { $role } У { $user } всё ещё не решено: «{ $title }».
wrong-thanks = Спасибо. Я убрал ответ и отметил, что он был неверным.
wrong-second = Возможно, это:
wrong-no-second = Лучшей догадки у меня нет. Вставьте сообщение об ошибке целиком в /deepseek или дождитесь помощника.
more-general = В общем случае: { $title }
more-sources = Источники
more-checked = Проверено { DATETIME($date, dateStyle: "long") }
more-sure = Уверенность { NUMBER($share, style: "percent") }

## Меню сообщения (правая кнопка мыши или долгое нажатие, «Приложения»)

menu-explain = Объяснить ошибку
menu-answer = Ответить решением
menu-wrong = Ответ неверен или его нет
menu-nothing = Я не вижу в этом сообщении ошибки DeepSeek.
menu-answered = Ответ уже есть: { $link }
menu-sent = Ответил: { $link }
menu-unsent = Я не могу там ответить: мне нельзя писать в этом канале или сообщение удалено.
menu-opted-out = Автор этого сообщения не хочет, чтобы я его читал.
menu-helpers-only = Здесь это только для помощников и модераторов. «{ menu-explain }» доступно всем.
unread-too-large = Один файл не прочитан: он слишком большой.
unread-not-text = Один файл не прочитан: в нём нет текста.
unread-broken = Один файл не прочитан: он повреждён или его больше нет в Discord.
unread-slow = Один файл не прочитан: это заняло слишком много времени. Попробуйте ещё раз.
correct-ask = Каким должен быть ответ на это сообщение?
correct-said = Мой ответ: { $title }
correct-silent = Я на него не отвечал.
correct-choose = Правильный ответ
correct-choose-more = Другие ответы
correct-none = Никакой: это не ошибка DeepSeek
correct-noted = Спасибо, записал для модераторов: { $title }.

## /deepseek

# Названия команд и параметров, как их показывает Discord: строчные буквы, без пробелов, не длиннее 32.
name-error = ошибка
name-to = кому
command-deepseek = Что означает ошибка DeepSeek API и как её исправить
option-error = Код, название или текст ошибки; длинный текст можно вставить, если не заполнять
option-to = Для помощников: ответить этому человеку при всех

paste-title = Объяснить ошибку DeepSeek
paste-label = Ошибка, как вы её видите
paste-hint = Вставьте сообщение целиком, но без API-ключа.

lookup-for = { $user }, вот что означает эта ошибка:
lookup-empty = Текста нет. Введите код, например 429, или вставьте сообщение об ошибке.
lookup-unknown = Я не узнаю эту ошибку. Нет ли её здесь? Поможет сообщение целиком.
lookup-maybe = Я не уверен, но это может быть вот что. Нажмите, чтобы прочитать; лучше вставить сообщение целиком.
lookup-no-code = В документации DeepSeek нет кода ошибки { $code }. Может быть, это одна из этих?
lookup-gone = Этой записи больше нет в каталоге.
to-servers-only = Ответить другому человеку я могу только на сервере. Не указывайте никого, и я отвечу вам.
to-helpers-only = Отвечать другим здесь могут только помощники и модераторы. Не указывайте никого, и я отвечу вам.

## /issues

name-issues = проблемы
name-overview = обзор
name-period = период
command-issues = Ошибки DeepSeek, с которыми сталкиваются на этом сервере
command-issues-overview = Какие проблемы повторяются, как это меняется и сколько решено
option-period = За какое время; по умолчанию 7 дней
period-24h = последние 24 часа
period-7d = последние 7 дней
period-30d = последние 30 дней
period-90d = последние 90 дней

overview-title = Повторяющиеся проблемы · { $period }
overview-empty =
    За это время ничего не распознано.
    `/{ name-setup } { name-show }` покажет, где я ищу.
overview-seen = { $count }×
overview-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
overview-change = { NUMBER($share, style: "percent") }
overview-new = новое
overview-same = без изменений
overview-solved = решено { NUMBER($share, style: "percent") }
overview-lookups =
    { $count ->
        [one] { $count } запрос
        [few] { $count } запроса
       *[many] { $count } запросов
    }
overview-more = … и ещё { $count }
overview-footer =
    Всего { $count ->
        [one] { $count } случай
        [few] { $count } случая
       *[many] { $count } случаев
    } · в сравнении с прошлым периодом
overview-again = { $count } повторно
overview-wrong = неверно { NUMBER($share, style: "percent") }
overview-takes = решено через { $time }
overview-all-channels = Все каналы
overview-by-issues = Проблемы
overview-by-channel = По каналам
overview-by-language = По языкам
overview-by-source = По источникам
overview-refresh = Обновить
overview-export = Выгрузить
split-mostly = чаще всего { $title } ({ $count }×)
source-auto = Вставлено
source-picture = На картинке
source-menu = Через меню сообщения
source-slash = Запрос через /deepseek
export-choose = Всё, что я записал на этом сервере за показанное время, без текстов и имён. Какой файл?
export-large =
    Это больше, чем Discord здесь принимает. Тот, у кого запущен бот, получит это командой
    `{ $command }`

name-about = подробно
command-issues-about = Одна проблема: динамика, каналы, часы, итоги, последние сообщения
option-issue = Проблема: код или название
option-about-period = За какое время; по умолчанию 30 дней
about-unknown = Такой проблемы я не знаю. Выберите одну из подсказок при вводе.
about-channels = Где
about-outcomes = Чем кончилось
about-variants = Прочитанные значения
about-neighbours = Что ещё встречали те же люди
about-latest = Последние сообщения
outcome-solved = Решено
outcome-stuck = Не помогло
outcome-wrong = Неверный ответ
outcome-dismissed = Убрано
outcome-deleted = Отозвано
outcome-none = Ничего не сказано

chart-per-day = Ошибок в день (UTC)
chart-per-hour = Ошибок в час (UTC)
chart-others =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
       *[many] ещё { $count }
    }
chart-week = Часы недели
chart-week-unit = Ошибки по дням недели и часам (UTC); самое яркое: { $most }

### /issues unknown and /issues wrong

name-unknown = неизвестные
name-wrong = неверные
command-issues-unknown = Ошибки, которых я не знал, и что с ними делать
command-issues-wrong = Какие ответы были неверны и как не повторять их
option-period-wrong = За какое время; по умолчанию 30 дней

mod-refused = Это для модераторов и помощников этого сервера.
mod-elsewhere = Это для модераторов и помощников, на сервере, где я состою.
mod-stale = Я больше не знаю эту кнопку. Вызовите команду ещё раз.
page-before = ◀ Назад
page-next = Дальше ▶
button-back = Вернуться

inbox-title = Ошибки, которых я не знаю
inbox-empty = Нет ни одной, которую встретили двое. Об ошибке, которую встретил только один человек, я ничего не храню.
inbox-single =
    { $count ->
        [one] Ещё { $count } ошибку встретил только один человек. Она появится, когда её встретит второй.
        [few] Ещё { $count } ошибки встретило только по одному человеку. Каждая появится, когда её встретит второй.
       *[many] Ещё { $count } ошибок встретило только по одному человеку. Каждая появится, когда её встретит второй.
    }
inbox-choose = Выберите ошибку, чтобы что-то с ней сделать
inbox-gone = Этой ошибки здесь больше нет: с ней уже разобрались или её данные удалены.
inbox-times = впервые { $first }, последний раз { $last }
inbox-latest = последняя
inbox-is = Это …
inbox-taught = Теперь я отвечаю на эту ошибку так: «{ $title }».
inbox-ignored = Эту ошибку я больше не показываю.
inbox-file = Заполните отмеченное и предложите проекту: тогда ответ получат все.
button-search = Поиск
button-new-entry = Новая запись
button-ignore = Не показывать
button-contribute = Файл для проекта

modal-search = Какая это ошибка?
modal-title = Название
modal-cause = Причина
modal-steps = Шаги
modal-steps-hint = По шагу на строку
modal-link = Ссылка
modal-note = Заметка к ответу
modal-note-hint = Например, где эта настройка в вашем приложении
modal-aliases = Фразы, которые здесь значат эту ошибку
modal-muted = Фразы, которые здесь её не значат
modal-phrases-hint = По фразе на строку
modal-behaviour = Что мне с ней делать
behaviour-server = То же, что с другими
behaviour-answer = Отвечать, даже если другие только записываются
behaviour-log = Только записывать
behaviour-off = Ничего: не отвечать и не записывать
behaviour-bar = Отвечать лишь при уверенности от { NUMBER($share, style: "percent") }
behaviour-keep = Как есть

wrong-title = Неверные ответы · { $period }
wrong-never = Пока ни один ответ не отметили как неверный.
wrong-days =
    { $days ->
        [0] Последний неверный ответ был меньше дня назад.
        [one] { $days } день с последнего неверного ответа.
        [few] { $days } дня с последнего неверного ответа.
       *[many] { $days } дней с последнего неверного ответа.
    }
wrong-choose = Выберите, чтобы что-то сделать
wrong-count = неверно { $count } из { $answered }
wrong-gone = Среди неверных ответов за это время этого больше нет.
wrong-is-muted = отключено
wrong-muted = Здесь я больше не принимаю эту фразу за «{ $title }».
wrong-raised = Теперь я отвечаю «{ $title }» лишь при уверенности от { NUMBER($share, style: "percent") }.
button-mute = Отключить эту фразу здесь
wrong-raise = Поднять порог до { NUMBER($share, style: "percent") }
rule-wording = по словам
rule-symptom = по описанию
rule-status = только по коду
rule-unknown = распознано до того, как я стал это записывать

### /knowledge

name-knowledge = знания
name-list = список
name-edit = изменить
name-export = выгрузка
name-import = загрузка
name-entry = запись
name-part = часть
name-format = формат
name-file = файл
command-knowledge = Чему этот сервер учит меня об ошибках
command-knowledge-list = Чему меня научил этот сервер и последние изменения
command-knowledge-edit = Добавить заметку или ссылку, научить фразам, решить, что делать с ошибкой
command-knowledge-remove = Забыть, чему этот сервер научил меня об ошибке
command-knowledge-export = Всё, чему меня научил этот сервер, файлом
command-knowledge-import = Выучить то, что в файле; сказанное о других ошибках остаётся
option-entry = Ошибка
option-part = Что записать; по умолчанию ответ
option-format = Вид файла; по умолчанию TOML
option-file = Файл в виде выгрузки, не больше 256 КБ
part-answer = ответ
part-recognition = распознавание и поведение

knowledge-title = Чему меня научил этот сервер ({ $count })
knowledge-empty = Пока ничему. `/{ name-knowledge } { name-edit }` добавляет к ошибке заметку, ссылку или фразы.
knowledge-gone = { $slug } (больше нет в каталоге)
knowledge-unknown = Такой ошибки я не знаю. Выберите одну из подсказок при вводе.
knowledge-bar = от { NUMBER($share, style: "percent") }
knowledge-changes = Последние изменения
knowledge-no-changes = Изменений не было.
knowledge-changed =
    { $count ->
        [0] Ничего не изменилось
        [one] Изменена { $count } запись
        [few] Изменены { $count } записи
       *[many] Изменено { $count } записей
    }
knowledge-exported =
    { $count ->
        [one] Чему меня научил этот сервер: { $count } ошибка.
        [few] Чему меня научил этот сервер: { $count } ошибки.
       *[many] Чему меня научил этот сервер: { $count } ошибок.
    }
button-changes = Изменения
import-too-large = Файл больше { $most } КБ.
import-unread = Discord не отдал мне файл. Попробуйте ещё раз.
import-no-text = Файл не в UTF-8.
teach-problems = Ничего не изменено, потому что:
teach-too-many = Сервер может научить меня не больше чем { $most } ошибкам. Сначала уберите лишнее.
teach-too-general = «{ $phrase }» слишком общо: это нашлось бы в любых сообщениях. Добавьте слова, которые есть только в этой ошибке.
teach-changed = Изменилось то, чему меня научили
teach-changed-by = кто: { $user }

## Outages

incident-suspected = Похоже на сбой у DeepSeek
incident-announced = У DeepSeek неполадки
incident-over = Неполадки у DeepSeek закончились
incident-since = С { $time }: { $people }.
incident-lasted = Длилось { $length }, с { $time }: { $people }.
incident-people =
    { $count ->
        [one] столкнулся { $count } человек
        [few] столкнулись { $count } человека
       *[many] столкнулись { $count } человек
    }
incident-minutes =
    { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
       *[many] { $count } минут
    }
incident-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[many] { $count } часов
    }
incident-what-now = Что теперь?
incident-now-suspected = «{ button-announce }» сообщит всем в каналах, где это встречают чаще всего, и сократит мои ответы об этом до строки, пока всё не закончится.
incident-now-announced = Все оповещены. Пока это не закончится, на эти ошибки я отвечаю одной строкой.
incident-now-dismissed = Это не считается сбоем. Я отвечаю как всегда.
incident-judged = Кто-то уже решил это, или всё закончилось.
incident-nowhere = Мои ответы теперь короткие, но ни в одном из этих каналов мне нельзя писать.
incident-curve = Сообщения
incident-curve-unit =
    { $minutes ->
        [one] каждую { $minutes } минуту, UTC
        [few] каждые { $minutes } минуты, UTC
       *[many] каждые { $minutes } минут, UTC
    }
button-announce = Объявить
button-dismiss = Не сбой
button-status = Статус DeepSeek
outage-line = У DeepSeek сейчас неполадки, вы ни при чём. Попробуйте позже.

## The digest

digest-title = Сводка · { $period }
digest-seen =
    { $count ->
        [0] Я ничего не распознал.
        [one] Я распознал { $count } ошибку.
        [few] Я распознал { $count } ошибки.
       *[many] Я распознал { $count } ошибок.
    }
digest-changes = Самые большие изменения
digest-unknown = Новые ошибки, которых я не знаю
digest-wrong = Неверные ответы
digest-same = Ничего не изменилось.
digest-none = Нет.
digest-footer = Подробнее: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

## /setup

name-setup = настройка
name-watch = следить
name-unwatch = не-следить
name-show = показать
name-mode = режим
name-pause = пауза
name-helpers = помощники
name-add = добавить
name-remove = убрать
name-call = звать
name-language = язык
name-test = проверка
name-incidents = сбои
name-alerts = оповещения
name-digest = сводка
name-panel = панель
name-every = как-часто
name-hour = час
name-timezone = часовой-пояс
name-channel = канал
name-leaks = утечки
name-delete = удалять
name-retention = хранение
name-days = дни
name-minutes = минуты
name-role = роль
name-text = текст
command-setup = Где я ищу ошибки DeepSeek и как отвечаю
command-setup-watch = Искать ошибки в канале, на форуме или в категории и во всём, что в них
command-setup-unwatch = Больше не искать в канале
command-setup-show = Что настроено и каких прав мне не хватает
command-setup-mode = Отвечать, отвечать только при уверенности или для пробы только записывать
command-setup-pause = Сразу замолчать
command-setup-helpers = Кто может отвечать другим и отмечать вопросы решёнными
command-setup-helpers-add = Считать роль помощниками
command-setup-helpers-remove = Больше не считать роль помощниками
command-setup-helpers-call = Один раз звать роль, если ответ кому-то не помог
command-setup-language = На каком языке отвечать, если по сообщению его не понять
command-setup-test = Что я сделаю с текстом в этом канале и какое правило это решит
command-setup-incidents = Искать ли сбои, о которых сразу сообщают многие
option-incidents = Сообщать модераторам, а они могут объявить, или не искать сбои
command-setup-panel = Всё, что можно настроить, кнопками вместо параметров
command-setup-digest = Получают ли модераторы сводку о происходящем и когда
option-every = Как часто
option-hour = Час дня, от 0 до 23; по умолчанию 9
option-timezone = Часовой пояс, например Europe/Moscow; по умолчанию UTC
every-day = каждый день
every-week = каждый понедельник
every-off = без сводки
command-setup-leaks = Что делать с сообщениями, в которых виден секретный ключ
command-setup-retention = Сколько дней хранить записанное
option-channel = Канал; по умолчанию этот
option-mode = Что делать с распознанными ошибками
option-minutes = На сколько минут; 0 снимает паузу, пусто: пока вы её не снимете
option-role = Роль
option-call-role = Роль; если не указать, никого не зову
option-language = Язык; если не указать, как у сервера
option-language-channel = Только там; по умолчанию весь сервер
option-delete = Удалять их или только предупреждать
option-days = Дней; если не указать, столько, сколько выбрал владелец бота
option-text = Текст, каким его вставил бы участник

name-moderators = модераторы
command-setup-moderators = Где сообщать модераторам об изменениях
option-moderators-channel = Канал; если не указать, никому не сообщаю
moderators-set = Об изменениях я сообщаю модераторам в { $channel }.
moderators-nobody = Об изменениях я никому не сообщаю.
moderators-public = Этот канал видят все.

setup-refused = Для этого нужно право «Управлять сервером» на сервере, где я состою.
watch-added = Теперь я ищу ошибки в { $channel }. Отменить: `/{ name-setup } { name-unwatch }`.
watch-known = Я уже ищу ошибки в { $channel }.
watch-impossible = Я могу искать только в текстовых каналах, форумах, ветках и категориях. Выберите что-то из них в параметре «{ name-channel }».
unwatch-removed = Я больше не ищу ошибки в { $channel }.
unwatch-unknown = Я и не искал ошибки в { $channel }.
unwatch-environment = { $channel } указан в BOT_WATCH_CHANNELS. Убрать его оттуда может только тот, кто запускает бота.
mode-answer = отвечать
mode-sure = отвечать, только если уверен
mode-log = только записывать
mode-set-answer = Я отвечаю на ошибки, которые узнаю.
mode-set-sure = Я отвечаю на ошибки, в которых уверен хотя бы на 90 %, а остальные записываю.
mode-set-log = Я только записываю ошибки, которые узнаю, и не отвечаю. Об утёкших ключах предупреждаю по-прежнему. Закончить пробу: `/{ name-setup } { name-mode } { mode-answer }`.
pause-open = Я молчу, пока вы не снимете паузу: `/{ name-setup } { name-pause } { name-minutes }:0` или `/{ name-setup } { name-mode }`. `/deepseek` работает.
pause-until = Я молчу; пауза закончится { $time }. Снять её сразу: `/{ name-setup } { name-pause } { name-minutes }:0` или `/{ name-setup } { name-mode }`. `/deepseek` работает.
pause-ended = Я снова здесь.
helpers-added = { $role } теперь помощники: они могут отвечать другим и отмечать вопросы решёнными, а на их собственные сообщения я не отвечаю.
helpers-known = { $role } уже помощники.
helpers-removed = { $role } больше не помощники.
helpers-unknown = { $role } и не были помощниками.
digest-set = Сводка приходит { $when }, следующая { $next }.
digest-where = Она приходит в { $channel }.
digest-nowhere = Ей нужен канал: его задаёт `/{ name-setup } { name-moderators }`.
digest-off = Сводки больше нет.
digest-zone-unknown = Такого часового пояса я не знаю. Введите город и выберите подсказку.
switch-on = вкл
switch-off = выкл
incidents-on = Когда ошибки сбоя встречает намного больше людей, чем обычно, я сообщаю модераторам. Где: { $where }
incidents-off = Сбои я не ищу.
call-set = Я один раз позову { $role }, если ответ кому-то не помог.
call-powerless = Пока мне нельзя упоминать эту роль: разрешите упоминать её всем в настройках роли или дайте мне право «Упоминание @everyone, @here и всех ролей».
call-nobody = Я никого не зову.
language-set = Если по сообщению не понять язык, я отвечаю на этом: { $language }.
language-set-channel = Если в { $channel } по сообщению не понять язык, я отвечаю на этом: { $language }.
language-unset = Если по сообщению не понять язык, я отвечаю на языке сервера: { $language }.
language-unset-channel = В { $channel } снова действует язык сервера: { $language }.
leaks-on = удалять
leaks-off = только предупреждать
leaks-set-on = Я удаляю сообщения, в которых виден секретный ключ, предупреждаю автора и 15 минут готов вернуть текст без ключа. Что вернуть нельзя (файлы, первые сообщения публикаций), я оставляю и только предупреждаю.
leaks-set-off = Я предупреждаю тех, в чьих сообщениях виден секретный ключ, и ничего не удаляю.
leaks-powerless = Чтобы удалять, мне не хватает права «Управлять сообщениями».
retention-set =
    { $days ->
        [one] Записанное я храню { $days } день. Остаются только суммы без людей.
        [few] Записанное я храню { $days } дня. Остаются только суммы без людей.
       *[many] Записанное я храню { $days } дней. Остаются только суммы без людей.
    }

test-nothing = Я не вижу в этом тексте ошибки DeepSeek и промолчал бы.
test-unsure = Возможно, это «{ $title }», но я уверен лишь на { NUMBER($share, style: "percent") }. Отвечаю я начиная с { NUMBER($threshold, style: "percent") }.
test-found = Я узнаю «{ $title }»; уверен на { NUMBER($share, style: "percent") }.
test-answer = Я ответил бы так:

# Почему бот промолчал бы, по названию правила.
quiet-bot = Ботам и вебхукам я не отвечаю.
quiet-unwatched = В этом канале я не ищу ошибки.
quiet-paused = Я на паузе.
quiet-opted-out = Этот человек не хочет, чтобы я читал его сообщения.
quiet-helper = Помощникам я не отвечаю.
quiet-trial = Здесь я только записываю: `/{ name-setup } { name-mode }`.
quiet-entry-trial = Этот сервер только записывает эту ошибку: `/{ name-knowledge } { name-edit }`.
quiet-unsure = Здесь я отвечаю, лишь если уверен хотя бы на 90 %: `/{ name-setup } { name-mode }`.
quiet-late = Сообщение слишком старое; я его только записываю.
quiet-quoted = Ошибка стоит только в цитате, значит, она чужая.
quiet-answered-here = В этой ветке я уже ответил на эту ошибку.
quiet-same-person = Этому человеку я недавно уже ответил на эту ошибку.
quiet-same-channel = В этом канале я только что ответил на эту ошибку.
quiet-many = Этот человек получил много ответов за короткое время.
quiet-helper-talking = С этим человеком уже говорит помощник.
quiet-incident = У DeepSeek неполадки, все оповещены, поэтому я ответил бы одной строкой.
test-quiet = Я промолчал бы: { $reason }

show-title = Как я здесь работаю
show-no-channels = Я не ищу ни в одном канале. Добавить: `/{ name-setup } { name-watch }`.
show-environment = из BOT_WATCH_CHANNELS
show-gone = Одного канала из этого списка больше нет. Я его убрал.
show-unseen = Я не вижу этот канал. Дайте мне там право «Просматривать канал».
show-missing = Дайте мне здесь права: { $permissions }
show-mode = Что я делаю
show-paused = Пауза, пока вы её не снимете: `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = Пауза; закончится { $time }
show-helpers = Роли помощников
show-no-helpers = Нет. Добавить: `/{ name-setup } { name-helpers } { name-add }`.
show-moderators = Где модераторам сообщают об изменениях
show-digest = Сводка
show-incidents = Оповещения о сбоях
show-no-moderators = Нигде. Канал задаёт `/{ name-setup } { name-moderators }`.
show-call = Кого зову, если не помогло
show-leaks = Сообщения, в которых виден секретный ключ
show-leaks-warn = Я предупреждаю автора.
show-leaks-delete = Я удаляю их и предупреждаю автора.
show-retention = Срок хранения
show-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
show-language = Язык, если по сообщению его не понять
show-language-own = { $language }, как у сервера

panel-watch = Каналы
panel-answers = Ответы
panel-helpers = Помощники
panel-moderators = Модераторы
panel-care = Ключи и данные
panel-check = Права
panel-watch-hint = Здесь я ищу ошибки. Категория значит всё, что в ней.
panel-watch-choose = Каналы, форумы и категории
panel-language-own = язык самого сервера
panel-pause = Пауза
panel-resume = Снять паузу
panel-test = Проверить сообщение
panel-hour = Час сводки
panel-zone = Часовой пояс
panel-zone-label = Город или пояс, например Europe/Moscow
panel-zone-choose = Что из этого вы имели в виду?
panel-incidents-on = Включить оповещения
panel-incidents-off = Выключить оповещения
panel-usual-days = как выбрал владелец бота: { $days }
panel-check-fine = Там, где я ищу ошибки, мне можно всё, что нужно.

# Права, как их называет Discord.
permission-view_channel = Просматривать канал
permission-read_message_history = Читать историю сообщений
permission-embed_links = Встраивать ссылки
permission-send_messages = Отправлять сообщения
permission-send_messages_in_threads = Отправлять сообщения в ветках

## /privacy

name-privacy = приватность
name-forget-me = забыть-меня
name-opt-out = не-читать
name-opt-in = читать
command-privacy = Что я о вас храню и как это удалить
command-privacy-show = Что я о вас храню
command-privacy-forget-me = Удалить то, что я о вас храню
command-privacy-opt-out = Я больше не читаю ваши сообщения и ничего о вас не записываю
command-privacy-opt-in = Мне снова можно читать ваши сообщения в каналах, где я ищу ошибки
button-forget = Удалить мои данные
privacy-errors =
    { $count ->
        [one] Записана { $count } ваша ошибка, от { $since }: какая, когда, где и что стало с ответом.
        [few] Записаны { $count } ваши ошибки, самая старая от { $since }: какая, когда, где и что стало с ответом.
       *[many] Записано { $count } ваших ошибок, самая старая от { $since }: какая, когда, где и что стало с ответом.
    }
privacy-no-errors = Ни одна ваша ошибка не записана.
privacy-taught =
    { $count ->
        [one] Вы исправили меня или научили { $count } раз.
        [few] Вы исправили меня или научили { $count } раза.
       *[many] Вы исправили меня или научили { $count } раз.
    }
privacy-language = Я помню ваш язык: { $language }.
privacy-in = Я читаю ваши сообщения в каналах, которые выбрал сервер. Прекратить: `/{ name-privacy } { name-opt-out }`.
privacy-out = Вы отказались: я не читаю ваши сообщения.
privacy-never = Я никогда не храню, что вы пишете, ваше имя и id, только код, полученный из id с секретным ключом. `/{ name-privacy } { name-forget-me }` удаляет всё это.
privacy-ask = Это удалит всё, что я о вас храню, на всех серверах. Мои ответы вам останутся в каналах, но их кнопки перестанут работать. Отменить нельзя.
privacy-forgotten = Готово: я больше ничего о вас не храню. Отказ от чтения действует и дальше.
privacy-opted-out = Теперь я не читаю ваши сообщения ни на одном сервере и ничего о вас не записываю. `/deepseek` по-прежнему вам отвечает. Записанное раньше удаляет `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Я снова читаю ваши сообщения в каналах, где ищу ошибки.

## Leaked keys

leak-whose =
    { $providers ->
        [none] секретный ключ
       *[other] секретный ключ ({ $providers })
    }
leak-warning = ⚠️ В этом сообщении, похоже, виден { $what }. Им уже могут пользоваться другие: отзовите его и создайте новый. Правка не поможет: его могли прочитать.
leak-deleted = ⚠️ { $user }, я удалил ваше сообщение: в нём, похоже, был виден { $what }. Его могли прочитать: отзовите ключ и создайте новый.
leak-revoke = Отозвать: { $provider }
button-show-message = Показать моё сообщение
leak-show-title = Ваше сообщение без ключа
leak-show-not-yours = Его может увидеть только автор сообщения.
leak-show-gone = Этого сообщения у меня больше нет. Я держу его 15 минут и только в памяти.

## Когда что-то ломается

sorry = Извините, у меня что-то пошло не так. Это записано; попробуйте ещё раз через минуту.

## Страницы, на которые ссылается ответ

link-top-up = Пополнить баланс
link-api-keys = API-ключи
link-error-codes = Коды ошибок
link-service-status = Состояние сервиса
link-api-docs = Документация API
link-first-api-call = Первый запрос к API
link-request-format = Формат запроса
link-rate-limits = Ограничения частоты
link-models-and-prices = Модели и цены
link-tool-calls = Вызов инструментов
link-json-output = Вывод JSON
link-thinking-mode = Режим рассуждений
link-prefix-completion = Продолжение по префиксу
link-fim-completion = Дополнение FIM
link-anthropic-format = Формат Anthropic
link-conversations-of-several-turns = Многоходовой диалог
link-images = Изображения
