# The words around the catalog, in English. Each other language is one more file with the same names.
# A name that is missing there is said in English.

## The answer to an error

answer-solution = What to do
answer-also = Also: { $title }
answer-retry = Retry?
answer-line = Recognised by
answer-picture = Read in the picture
answer-footer = Unofficial community bot, not affiliated with DeepSeek
button-solved = Solved
button-stuck = Still stuck
button-wrong = Not this
button-language = My language
button-more = More
answer-note = From this server
button-official = Official error codes

# Advice by the entry's `retry`.
retry-never = Retrying will not help.
retry-later = Wait a little, then retry.
retry-after-fix = Fix it first, then retry.

# Whose side the failure is on, by the entry's `whose`.
whose-asker = You can fix this on your side.
whose-deepseek = The failure is on DeepSeek's side, not on yours.
whose-network = The failure is somewhere between you and DeepSeek.
whose-elsewhere = Another service sent this error, not DeepSeek.

## What the buttons of an answer say; all of it is private

press-unknown = I no longer know this answer. Paste the error into /deepseek, and I explain it again.
solved-not-yours = Only the person who asked, helpers and moderators can mark this as solved.
solved-gone = Thank you, it counts as solved. The answer itself is gone already.
stuck-not-yours = Only the person who asked can say so. Is it your error too? Paste yours here, or into /deepseek.
wrong-not-yours = Only the person who asked, helpers and moderators can take an answer back.
stuck-next = Sorry that it did not help. These are close to it; is it one of them?
stuck-read = DeepSeek's own table may help too. For the helpers it is best to post the whole error message and what you sent.
stuck-called = I have called the helpers.
stuck-called-before = The helpers have been called already.
# In public, once: the helper role is pinged.
stuck-call = { $role } { $user } is still stuck with { $title }.
wrong-thanks = Thank you. I took the answer back and noted that it was wrong.
wrong-second = Perhaps it is this:
wrong-no-second = I have no better guess. Paste the whole error message into /deepseek, or wait for a helper.
more-general = In general: { $title }
more-sources = Sources
more-checked = Checked on { $date }
more-sure = { NUMBER($share, style: "percent") } sure

## Menus of a message (right-click or long press, Apps)

menu-explain = Explain this error
menu-answer = Answer with the fix
menu-wrong = Wrong or missing answer
menu-nothing = I recognise no DeepSeek error in this message.
menu-answered = It is answered already: { $link }
menu-sent = Answered: { $link }
menu-unsent = I cannot answer there: I may not write in this channel, or the message is gone.
menu-opted-out = The author of this message does not want me to read it.
menu-helpers-only = This is for helpers and moderators here. “{ menu-explain }” is for everybody.
unread-too-large = A file was not read: it is too large.
unread-not-text = A file was not read: there is no text in it.
unread-broken = A file was not read: it is damaged, or Discord no longer has it.
unread-slow = A file was not read: it took too long. Please try again.
correct-ask = What should the answer to this message be?
correct-said = I answered: { $title }
correct-silent = I did not answer it.
correct-choose = The right answer
correct-choose-more = More answers
correct-none = None: this is no DeepSeek error
correct-noted = Thank you, noted for the moderators: { $title }.

## /deepseek

# Names of commands and options, as Discord shows them: small letters, no blanks, at most 32.
name-error = error
name-to = to
command-deepseek = What a DeepSeek API error means and how to fix it
option-error = A code, a name or the error text; leave it out to paste something long
option-to = Helpers: answer this person in public

paste-title = Explain a DeepSeek error
paste-label = The error as you see it
paste-hint = Paste the whole message. Leave out your API key.

lookup-for = { $user }, this is what the error means:
lookup-empty = There was no text in it. Type a code such as 429, or paste the error message.
lookup-unknown = I do not recognise this error. Is it one of these? Pasting the whole message helps.
lookup-maybe = I am not sure, but it may be this. Press it to read more; pasting the whole message helps.
lookup-no-code = DeepSeek documents no error code { $code }. Is it one of these?
lookup-gone = This entry is no longer in the catalog.
to-servers-only = I can answer somebody else only in a server. Leave out the person, and I answer you.
to-helpers-only = Answering somebody else is for helpers and moderators here. Leave out the person, and I answer you.

## /issues

name-issues = issues
name-overview = overview
name-period = period
command-issues = DeepSeek errors that people meet in this server
command-issues-overview = Which issues recur, how that changes, and how many were solved
option-period = The time to look back; 7 days unless you choose
period-24h = last 24 hours
period-7d = last 7 days
period-30d = last 30 days
period-90d = last 90 days

overview-title = Recurring issues · { $period }
overview-empty =
    Nothing was recognised in this time.
    `/{ name-setup } { name-show }` tells where I look.
overview-seen = { $count }×
overview-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
overview-change = { NUMBER($share, style: "percent") }
overview-new = new
overview-same = no change
overview-solved = { NUMBER($share, style: "percent") } solved
overview-lookups =
    { $count ->
        [one] { $count } look-up
       *[other] { $count } look-ups
    }
overview-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
overview-footer =
    { $count ->
        [one] { $count } occurrence
       *[other] { $count } occurrences
    } in all · compared with the period before
overview-again = { $count } again
overview-wrong = { NUMBER($share, style: "percent") } wrong
overview-takes = solved after { $time }
overview-all-channels = All channels
overview-by-issues = Issues
overview-by-channel = By channel
overview-by-language = By language
overview-by-source = By source
overview-refresh = Refresh
overview-export = Export
split-mostly = mostly { $title } ({ $count }×)
source-auto = Pasted
source-picture = In a picture
source-menu = Through a message menu
source-slash = Looked up with /deepseek
export-choose = Everything that I logged in this server in the time shown, without texts and names. Which file?
export-large =
    This is more than Discord takes here. Who runs the bot can get it with
    `{ $command }`

name-about = about
command-issues-about = How it is with one issue: trend, channels, hours, outcomes, latest messages
option-issue = The issue, by code or name
option-about-period = The time to look back; 30 days unless you choose
about-unknown = I know no such issue. Choose one of those that I suggest while you type.
about-channels = Where
about-outcomes = What became of it
about-variants = Values that were read
about-neighbours = What the same people met too
about-latest = Latest messages
outcome-solved = Solved
outcome-stuck = Still stuck
outcome-wrong = Wrong answer
outcome-dismissed = Dismissed
outcome-deleted = Taken back
outcome-none = Nothing said

chart-per-day = Errors per day (UTC)
chart-per-hour = Errors per hour (UTC)
chart-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
chart-week = Hours of the week
chart-week-unit = Errors by weekday and hour (UTC); the brightest: { $most }


### /issues unknown and /issues wrong

name-unknown = unknown
name-wrong = wrong
command-issues-unknown = Errors that I did not know, and what to do about them
command-issues-wrong = Which answers were wrong, and how to keep the next ones back
option-period-wrong = The time to look back; 30 days unless you choose

mod-refused = This is for moderators and helpers of this server.
mod-elsewhere = This is for moderators and helpers, in a server that I am a member of.
mod-stale = I no longer know this button. Please call the command again.
page-before = ◀ Before
page-next = Next ▶
button-back = Back

inbox-title = Errors that I do not know
inbox-empty = There is none that two people met. I keep nothing of an error that one person alone met.
inbox-single =
    { $count ->
        [one] One more error was met by one person only. It is shown once a second person meets it.
       *[other] { $count } more errors were met by one person only. Each is shown once a second person meets it.
    }
inbox-choose = Choose an error to do something about it
inbox-gone = This error is no longer in the inbox: it is settled, or its data are gone.
inbox-times = first { $first }, last { $last }
inbox-latest = the latest
inbox-is = This is …
inbox-taught = From now on I answer this error with “{ $title }”.
inbox-ignored = I show this error no more.
inbox-file = Fill in what is marked and propose it to the project: then everybody gets the answer.
button-search = Search
button-new-entry = New entry
button-ignore = Ignore
button-contribute = File to contribute

# Titles and labels of forms.
modal-search = Which error is it?
modal-title = Title
modal-cause = Cause
modal-steps = Steps
modal-steps-hint = One step a line
modal-link = Link
modal-note = Note shown with the answer
modal-note-hint = For example where in your app the setting is
modal-aliases = Phrases that mean this error here
modal-muted = Phrases that do not mean it here
modal-phrases-hint = One phrase a line
modal-behaviour = What I do with it
behaviour-server = The same as with the others
behaviour-answer = Answer, even while the others are only logged
behaviour-log = Only log
behaviour-off = Nothing: neither answer nor log
behaviour-bar = Answer only when at least { NUMBER($share, style: "percent") } sure
behaviour-keep = As it is

wrong-title = Wrong answers · { $period }
wrong-never = No answer was marked as wrong so far.
wrong-days =
    { $days ->
        [0] The last wrong answer was less than a day ago.
        [one] One day since the last wrong answer.
       *[other] { $days } days since the last wrong answer.
    }
wrong-choose = Choose one to do something about it
wrong-count = { $count } of { $answered } wrong
wrong-gone = This is no longer among the wrong answers of this time.
wrong-is-muted = muted
wrong-muted = I no longer take this phrase for “{ $title }” here.
wrong-raised = I answer with “{ $title }” only when at least { NUMBER($share, style: "percent") } sure from now on.
button-mute = Mute this phrase here
wrong-raise = Raise the bar to { NUMBER($share, style: "percent") }
# By what an error was recognised.
rule-wording = by the words
rule-symptom = by a description
rule-status = by the code alone
rule-unknown = recognised before I kept by what

### /knowledge

name-knowledge = knowledge
name-list = list
name-edit = edit
name-export = export
name-import = import
name-entry = entry
name-part = part
name-format = format
name-file = file
command-knowledge = What this server teaches me about errors
command-knowledge-list = What this server has taught me, and the latest changes
command-knowledge-edit = Add a note or a link, teach phrases, or say how I treat an error here
command-knowledge-remove = Forget what this server taught me about an error
command-knowledge-export = All that this server has taught me, as a file
command-knowledge-import = Learn what a file says; what is said of other errors stays
option-entry = The error
option-part = What to write; the answer unless you choose
option-format = The kind of file; TOML unless you choose
option-file = A file as the export makes it, at most 256 KB
part-answer = the answer
part-recognition = recognition and behaviour

knowledge-title = What this server has taught me ({ $count })
knowledge-empty = Nothing yet. `/{ name-knowledge } { name-edit }` adds a note, a link or phrases to an error.
knowledge-gone = { $slug } (no longer in the catalog)
knowledge-unknown = I know no such error. Please choose one that is offered while you type.
knowledge-bar = from { NUMBER($share, style: "percent") } on
knowledge-changes = The latest changes
knowledge-no-changes = There was none.
knowledge-changed =
    { $count ->
        [0] Nothing changed
        [one] One entry changed
       *[other] { $count } entries changed
    }
knowledge-exported =
    { $count ->
        [one] What this server has taught me about one error.
       *[other] What this server has taught me about { $count } errors.
    }
button-changes = Changes
import-too-large = The file is larger than { $most } KB.
import-unread = Discord did not give me the file. Please try again.
import-no-text = The file is not UTF-8 text.
teach-problems = Nothing was changed, because:
teach-too-many = A server can teach me about { $most } errors at most. Remove some first.
teach-too-general = “{ $phrase }” says too little: I would find it in all kinds of messages. Add words that only this error has.
# In the moderators' channel.
teach-changed = What I was taught has changed
teach-changed-by = by { $user }

## Outages

# In the moderators' channel, and as a line above /issues overview.
incident-suspected = This looks like an outage of DeepSeek
incident-announced = DeepSeek has trouble
incident-over = DeepSeek's trouble is over
incident-since = Since { $time }: { $people }.
incident-lasted = It lasted { $length }, from { $time } on: { $people }.
incident-people =
    { $count ->
        [one] { $count } person met it here
       *[other] { $count } people met it here
    }
incident-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
incident-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
incident-what-now = What now?
incident-now-suspected = “{ button-announce }” tells everybody in the channels where it is met most, and shortens my answers to it to one line until it is over.
incident-now-announced = Everybody is told. I answer these errors with one line until it is over.
incident-now-dismissed = It counts as no incident. I answer as always.
incident-judged = Somebody has said so already, or it is over.
incident-nowhere = My answers are short now, but I may write in none of the channels where it was met.
incident-curve = Reports
incident-curve-unit =
    { $minutes ->
        [one] each minute, UTC
       *[other] every { $minutes } minutes, UTC
    }
button-announce = Announce
button-dismiss = Not an incident
button-status = DeepSeek's status
# In place of an answer, after the error's name; a link follows.
outage-line = DeepSeek has trouble just now, it is not your fault. Please retry later.

## The digest

# In the moderators' channel, every day or every Monday.
digest-title = Digest · { $period }
digest-seen =
    { $count ->
        [0] I recognised nothing.
        [one] I recognised { $count } error.
       *[other] I recognised { $count } errors.
    }
digest-changes = Biggest changes
digest-unknown = New errors that I do not know
digest-wrong = Wrong answers
digest-same = Nothing changed.
digest-none = None.
digest-footer = More: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

## /setup

name-setup = setup
name-watch = watch
name-unwatch = unwatch
name-show = show
name-mode = mode
name-pause = pause
name-helpers = helpers
name-add = add
name-remove = remove
name-call = call
name-language = language
name-test = test
name-incidents = incidents
name-alerts = alerts
name-digest = digest
name-panel = panel
name-every = every
name-hour = hour
name-timezone = timezone
name-channel = channel
name-leaks = leaks
name-delete = delete
name-retention = retention
name-days = days
name-minutes = minutes
name-role = role
name-text = text
command-setup = Where I look for DeepSeek errors and how I answer
command-setup-watch = Look for errors in a channel, a forum or a category, and all that is in it
command-setup-unwatch = Stop looking in a channel
command-setup-show = What is set, and which permissions I lack
command-setup-mode = Answer, answer only when sure, or only log as a trial
command-setup-pause = Be silent at once
command-setup-helpers = Who may answer others and mark answers as solved
command-setup-helpers-add = Count a role among the helpers
command-setup-helpers-remove = No longer count a role among the helpers
command-setup-helpers-call = Call a role, once, when somebody is still stuck after an answer
command-setup-language = Which language I answer in where a message does not tell its own
command-setup-test = What I would do with a text in this channel, and which rule decides
command-setup-incidents = Whether I look for outages that many people report at once
option-incidents = Tell the moderators, who can announce it, or do not look for outages
command-setup-panel = Everything that can be set, with buttons instead of options
command-setup-digest = Whether and when the moderators get a digest of what happened
option-every = How often
option-hour = The hour of the day, 0 to 23; 9 unless you choose
option-timezone = The time zone, such as Europe/Berlin; UTC unless you choose
every-day = every day
every-week = every Monday
every-off = no digest
command-setup-leaks = What to do with messages that show a secret key
command-setup-retention = How many days I keep what I logged
option-channel = The channel; this one unless you choose
option-mode = What to do with errors that I recognise
option-minutes = For how long; 0 ends the pause, nothing means until you end it
option-role = The role
option-call-role = The role; leave it out to call nobody
option-language = The language; leave it out to follow the server's own
option-language-channel = Only there; the whole server unless you choose
option-delete = Delete them, or only warn
option-days = The days; leave it out to keep them as long as the operator chose
option-text = The text, as somebody would paste it

name-moderators = moderators
command-setup-moderators = Where I tell the moderators what changes
option-moderators-channel = The channel; leave it out to tell nobody
moderators-set = I tell the moderators in { $channel } what changes.
moderators-nobody = I tell nobody what changes.
moderators-public = Everybody can read this channel.

setup-refused = This needs the Manage Server permission, in a server that I am a member of.
watch-added = I look for errors in { $channel } now. `/{ name-setup } { name-unwatch }` ends that.
watch-known = I look for errors in { $channel } already.
watch-impossible = I can look in text channels, forums, threads and categories only. Choose one with the option “{ name-channel }”.
unwatch-removed = I no longer look in { $channel }.
unwatch-unknown = I was not looking in { $channel }.
unwatch-environment = { $channel } is set in BOT_WATCH_CHANNELS. Only who runs the bot can take it out there.
mode-answer = answer
mode-sure = answer only when sure
mode-log = only log
mode-set-answer = I answer the errors that I recognise.
mode-set-sure = I answer the errors that I am at least 90% sure of, and log the others.
mode-set-log = I only log the errors that I recognise and answer none. I still warn of leaked keys. `/{ name-setup } { name-mode } { mode-answer }` ends the trial.
pause-open = I am silent until you end it with `/{ name-setup } { name-pause } { name-minutes }:0` or `/{ name-setup } { name-mode }`. `/deepseek` still works.
pause-until = I am silent; it ends { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` or `/{ name-setup } { name-mode }` ends it at once. `/deepseek` still works.
pause-ended = I am back.
helpers-added = { $role } counts as helpers now: they may answer others and mark answers as solved, and I leave their own messages alone.
helpers-known = { $role } counts as helpers already.
helpers-removed = { $role } no longer counts as helpers.
helpers-unknown = { $role } did not count as helpers.
digest-set = The digest comes { $when }, next { $next }.
digest-where = It comes to { $channel }.
digest-nowhere = It needs a channel: `/{ name-setup } { name-moderators }` names one.
digest-off = There is no digest any more.
digest-zone-unknown = I do not know this time zone. Type a city, and choose one of the suggestions.
switch-on = on
switch-off = off
incidents-on = When many more people than usual meet an outage's errors, I tell the moderators. Where: { $where }
incidents-off = I do not look for outages.
call-set = I call { $role } once when somebody is still stuck after an answer.
call-powerless = I may not mention this role yet: let everybody mention it in its settings, or grant me Mention Everyone.
call-nobody = I call nobody.
language-set = Where a message does not tell its language, I answer in { $language }.
language-set-channel = Where a message in { $channel } does not tell its language, I answer in { $language }.
language-unset = Where a message does not tell its language, I follow the server's own: { $language }.
language-unset-channel = { $channel } follows the server again: { $language }.
leaks-on = delete them
leaks-off = only warn
leaks-set-on = I delete messages that show a secret key, warn the person, and give back the text without the key for 15 minutes. What I could not give back (files, first messages of posts) I leave and only warn.
leaks-set-off = I warn people whose messages show a secret key, and delete nothing.
leaks-powerless = For deleting I lack the permission Manage Messages.
retention-set =
    { $days ->
        [one] I keep what I logged for { $days } day. Only the totals without people stay.
       *[other] I keep what I logged for { $days } days. Only the totals without people stay.
    }

test-nothing = I see no DeepSeek error in this text, so I would stay silent.
test-unsure = It may be { $title }, but I am only { NUMBER($share, style: "percent") } sure. I answer from { NUMBER($threshold, style: "percent") } on.
test-found = I recognise { $title }; I am { NUMBER($share, style: "percent") } sure.
test-answer = I would answer like this:

# Why the bot would stay silent, by the rule's name.
quiet-bot = I do not answer bots and webhooks.
quiet-unwatched = I do not look for errors in this channel.
quiet-paused = I am paused.
quiet-opted-out = This person does not want me to read their messages.
quiet-helper = I do not answer helpers.
quiet-trial = I only log here: `/{ name-setup } { name-mode }`.
quiet-entry-trial = This server only logs this error: `/{ name-knowledge } { name-edit }`.
quiet-unsure = I answer only when I am at least 90% sure here: `/{ name-setup } { name-mode }`.
quiet-late = The message is too old; I only log it.
quiet-quoted = The error stands in quoted lines only, so it is somebody else's.
quiet-answered-here = I have answered this error in this thread already.
quiet-same-person = I have answered this error to the same person a short time ago.
quiet-same-channel = I have answered this error in this channel a moment ago.
quiet-many = This person has had many answers in a short time.
quiet-helper-talking = A helper is talking with this person.
quiet-incident = DeepSeek has trouble and everybody is told, so I would answer with one line only.
test-quiet = I would stay silent: { $reason }

show-title = How I work here
show-no-channels = I look in no channel. `/{ name-setup } { name-watch }` adds one.
show-environment = from BOT_WATCH_CHANNELS
show-gone = A channel of this list no longer exists. I have taken it off.
show-unseen = I cannot see this channel. Please grant me View Channel there.
show-missing = Please grant me here: { $permissions }
show-mode = What I do
show-paused = Paused until you end it with `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = Paused; it ends { $time }
show-helpers = Helper roles
show-no-helpers = None. `/{ name-setup } { name-helpers } { name-add }` names one.
show-moderators = Where moderators are told what changes
show-digest = Digest
show-incidents = Alerts of outages
show-no-moderators = Nowhere. `/{ name-setup } { name-moderators }` names a channel.
show-call = Called when somebody is still stuck
show-leaks = Messages that show a secret key
show-leaks-warn = I warn the person.
show-leaks-delete = I delete them and warn the person.
show-retention = Kept for
show-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
show-language = Language where a message does not tell its own
show-language-own = { $language }, the server's own

# The pages of the panel, their buttons and selects.
panel-watch = Channels
panel-answers = Answers
panel-helpers = Helpers
panel-moderators = Moderators
panel-care = Keys and data
panel-check = Permissions
panel-watch-hint = Here I look for errors. A category stands for all that is in it.
panel-watch-choose = Channels, forums and categories
panel-language-own = the server's own language
panel-pause = Pause
panel-resume = End the pause
panel-test = Test a message
panel-hour = The hour of the digest
panel-zone = Time zone
panel-zone-label = A city, or a zone such as Europe/Berlin
panel-zone-choose = Which of these do you mean?
panel-incidents-on = Switch alerts on
panel-incidents-off = Switch alerts off
panel-usual-days = as who runs the bot chose: { $days }
panel-check-fine = I may do everything that I need where I look for errors.

# Permissions as Discord calls them.
permission-view_channel = View Channel
permission-read_message_history = Read Message History
permission-embed_links = Embed Links
permission-send_messages = Send Messages
permission-send_messages_in_threads = Send Messages in Threads

## /privacy

name-privacy = privacy
name-forget-me = forget-me
name-opt-out = opt-out
name-opt-in = opt-in
command-privacy = What I store about you, and how to delete it
command-privacy-show = What I store about you
command-privacy-forget-me = Delete what I store about you
command-privacy-opt-out = I read none of your messages any more and log nothing about you
command-privacy-opt-in = I may read your messages in watched channels again
button-forget = Delete my data
privacy-errors =
    { $count ->
        [one] { $count } error of yours is logged, from { $since }: which error, when, where, and what became of the answer.
       *[other] { $count } errors of yours are logged, the oldest from { $since }: which error, when, where, and what became of the answer.
    }
privacy-no-errors = No error of yours is logged.
privacy-taught =
    { $count ->
        [one] You corrected or taught me { $count } thing.
       *[other] You corrected or taught me { $count } things.
    }
privacy-language = I remember your language: { $language }.
privacy-in = I read your messages in the channels that the server chose. `/{ name-privacy } { name-opt-out }` ends that.
privacy-out = You opted out: I do not read your messages.
privacy-never = I never store what you write, nor your name or id, only a code made from your id with a secret key. `/{ name-privacy } { name-forget-me }` deletes all of it.
privacy-ask = This deletes everything that I store about you, in all servers. Answers that I gave you stay in their channels, but their buttons stop working. It cannot be undone.
privacy-forgotten = Done: I store nothing about you any more. An opt-out still counts.
privacy-opted-out = From now on I read none of your messages, in no server, and log nothing about you. `/deepseek` still answers you. What was logged before goes with `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = I read your messages in watched channels again.

## Leaked keys

# `what` is `leak-whose`.
leak-whose =
    { $providers ->
        [none] a secret key
       *[other] a secret key ({ $providers })
    }
leak-warning = ⚠️ This message shows what looks like { $what }. Others can use it now: revoke it and make a new one. An edit does not help, for others may have read it.
leak-deleted = ⚠️ { $user } I deleted your message, for it showed what looks like { $what }. Others may have read it: revoke it and make a new one.
leak-revoke = Revoke it: { $provider }
button-show-message = Show my message
leak-show-title = Your message without the key
leak-show-not-yours = Only the person who wrote the message can see it.
leak-show-gone = I no longer have this message. I keep it for 15 minutes, in memory only.

## When something breaks

sorry = Sorry, something went wrong on my side. It is noted; please try again in a moment.

## The pages that an answer links to

link-top-up = Top up
link-api-keys = API keys
link-error-codes = Error codes
link-service-status = Service status
link-api-docs = API docs
link-first-api-call = First API call
link-request-format = Request format
link-rate-limits = Rate limits
link-models-and-prices = Models and prices
link-tool-calls = Tool calls
link-json-output = JSON output
link-thinking-mode = Thinking mode
link-prefix-completion = Prefix completion
link-fim-completion = FIM completion
link-anthropic-format = Anthropic format
link-conversations-of-several-turns = Conversations of several turns
link-images = Images
