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
name-channel = канал
name-minutes = минуты
name-role = роль
name-text = текст
command-setup = Где я ищу ошибки DeepSeek и как отвечаю
command-setup-watch = Искать ошибки в канале, его ветках и публикациях
command-setup-unwatch = Больше не искать в канале
command-setup-show = Что настроено и каких прав мне не хватает
command-setup-mode = Отвечать или для пробы только записывать
command-setup-pause = Сразу замолчать
command-setup-helpers = Кто может отвечать другим и отмечать вопросы решёнными
command-setup-helpers-add = Считать роль помощниками
command-setup-helpers-remove = Больше не считать роль помощниками
command-setup-helpers-call = Один раз звать роль, если ответ кому-то не помог
command-setup-language = На каком языке отвечать, если по сообщению его не понять
command-setup-test = Что я сделаю с текстом в этом канале и какое правило это решит
option-channel = Канал; по умолчанию этот
option-mode = Что делать с распознанными ошибками
option-minutes = На сколько минут; 0 снимает паузу, пусто: пока вы её не снимете
option-role = Роль
option-call-role = Роль; если не указать, никого не зову
option-language = Язык; если не указать, как у сервера
option-language-channel = Только там; по умолчанию весь сервер
option-text = Текст, каким его вставил бы участник

setup-refused = Для этого нужно право «Управлять сервером» на сервере, где я состою.
watch-added = Теперь я ищу ошибки в { $channel }. Отменить: `/{ name-setup } { name-unwatch }`.
watch-known = Я уже ищу ошибки в { $channel }.
watch-impossible = Я могу искать только в текстовых каналах, форумах и ветках. Выберите что-то из них в параметре «{ name-channel }».
unwatch-removed = Я больше не ищу ошибки в { $channel }.
unwatch-unknown = Я и не искал ошибки в { $channel }.
unwatch-environment = { $channel } указан в BOT_WATCH_CHANNELS. Убрать его оттуда может только тот, кто запускает бота.
mode-answer = отвечать
mode-log = только записывать
mode-set-answer = Я отвечаю на ошибки, которые узнаю.
mode-set-log = Я только записываю ошибки, которые узнаю, и не отвечаю. Закончить пробу: `/{ name-setup } { name-mode } { mode-answer }`.
pause-open = Я молчу, пока вы не снимете паузу: `/{ name-setup } { name-pause } { name-minutes }:0` или `/{ name-setup } { name-mode }`. `/deepseek` работает.
pause-until = Я молчу; пауза закончится { $time }. Снять её сразу: `/{ name-setup } { name-pause } { name-minutes }:0` или `/{ name-setup } { name-mode }`. `/deepseek` работает.
pause-ended = Я снова здесь.
helpers-added = { $role } теперь помощники: они могут отвечать другим и отмечать вопросы решёнными, а на их собственные сообщения я не отвечаю.
helpers-known = { $role } уже помощники.
helpers-removed = { $role } больше не помощники.
helpers-unknown = { $role } и не были помощниками.
call-set = Я один раз позову { $role }, если ответ кому-то не помог.
call-powerless = Пока мне нельзя упоминать эту роль: разрешите упоминать её всем в настройках роли или дайте мне право «Упоминание @everyone, @here и всех ролей».
call-nobody = Я никого не зову.
language-set = Если по сообщению не понять язык, я отвечаю на этом: { $language }.
language-set-channel = Если в { $channel } по сообщению не понять язык, я отвечаю на этом: { $language }.
language-unset = Если по сообщению не понять язык, я отвечаю на языке сервера: { $language }.
language-unset-channel = В { $channel } снова действует язык сервера: { $language }.

test-nothing = Я не вижу в этом тексте ошибки DeepSeek и промолчал бы.
test-unsure = Возможно, это «{ $title }», но я уверен лишь на { NUMBER($share, style: "percent") }. Отвечаю я начиная с { NUMBER($threshold, style: "percent") }.
test-found = Я узнаю «{ $title }»; уверен на { NUMBER($share, style: "percent") }.
test-answer = Я ответил бы так:

# Почему бот промолчал бы, по названию правила.
quiet-bot = Ботам и вебхукам я не отвечаю.
quiet-unwatched = В этом канале я не ищу ошибки.
quiet-paused = Я на паузе.
quiet-helper = Помощникам я не отвечаю.
quiet-trial = Здесь я только записываю: `/{ name-setup } { name-mode }`.
quiet-late = Сообщение слишком старое; я его только записываю.
quiet-quoted = Ошибка стоит только в цитате, значит, она чужая.
quiet-answered-here = В этой ветке я уже ответил на эту ошибку.
quiet-same-person = Этому человеку я недавно уже ответил на эту ошибку.
quiet-same-channel = В этом канале я только что ответил на эту ошибку.
quiet-many = Этот человек получил много ответов за короткое время.
quiet-helper-talking = С этим человеком уже говорит помощник.
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
show-call = Кого зову, если не помогло
show-language = Язык, если по сообщению его не понять
show-language-own = { $language }, как у сервера

# Права, как их называет Discord.
permission-view_channel = Просматривать канал
permission-read_message_history = Читать историю сообщений
permission-embed_links = Встраивать ссылки
permission-send_messages = Отправлять сообщения
permission-send_messages_in_threads = Отправлять сообщения в ветках

## Когда что-то ломается

sorry = Извините, у меня что-то пошло не так. Это записано; попробуйте ещё раз через минуту.
