# The words around the catalog, in English. Each other language is one more file with the same names.
# A name that is missing there is said in English.

## The answer to an error

answer-solution = What to do
answer-also = Also: { $title }
answer-retry = Retry?
answer-line = What gave it away
answer-source = Source
answer-footer = Unofficial community bot, not affiliated with DeepSeek
button-solved = Solved
button-official = Official error codes

# Advice by the entry's `retry`.
retry-never = Retrying will not help
retry-later = Wait a little, then retry
retry-after-fix = Fix it first, then retry

# Whose side the failure is on, by the entry's `whose`.
whose-asker = on your side
whose-deepseek = on DeepSeek's side
whose-network = between you and DeepSeek
whose-elsewhere = another service's error

solved-not-yours = Only the person who asked, helpers and moderators can mark this as solved.
solved-unknown = I no longer know this answer, so I cannot count it as solved.

## /deepseek

command-deepseek = What a DeepSeek API error means and how to fix it
option-error = A code, a name or the error text; leave it out to paste something long
option-to = Helpers: answer this person in public

paste-title = Explain a DeepSeek error
paste-label = The error as you see it
paste-hint = Paste the whole message. Leave out your API key.

lookup-for = { $user }, this is what the error means:
lookup-empty = There was no text in it. Type a code such as 429, or paste the error message.
lookup-unknown = I do not recognise this error. Is it one of these? Pasting the whole message helps.
lookup-no-code = DeepSeek documents no error code { $code }. Is it one of these?
lookup-gone = This entry is no longer in the catalog.
to-servers-only = I can answer somebody else only in a server. Leave out the person, and I answer you.
to-helpers-only = Answering somebody else is for helpers and moderators here. Leave out the person, and I answer you.

## /issues

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
    `/setup show` tells where I look.
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

## /setup

command-setup = Where I look for DeepSeek errors and how I answer
command-setup-watch = Look for errors in a channel, its threads and its posts
command-setup-unwatch = Stop looking in a channel
command-setup-show = What is set, and which permissions I lack
command-setup-mode = Answer, or only log as a trial
command-setup-pause = Be silent at once
command-setup-helpers = Who may answer others and mark answers as solved
command-setup-helpers-add = Count a role among the helpers
command-setup-helpers-remove = No longer count a role among the helpers
option-channel = The channel; this one unless you choose
option-mode = What to do with errors that I recognise
option-minutes = For how long; 0 ends the pause, nothing means until you end it
option-role = The role

setup-refused = This needs the Manage Server permission, in a server that I am a member of.
watch-added = I look for errors in { $channel } now. `/setup unwatch` ends that.
watch-known = I look for errors in { $channel } already.
watch-impossible = I can look in text channels, forums and threads only. Choose one with the option “channel”.
unwatch-removed = I no longer look in { $channel }.
unwatch-unknown = I was not looking in { $channel }.
unwatch-environment = { $channel } is set in BOT_WATCH_CHANNELS. Only who runs the bot can take it out there.
mode-answer = answer
mode-log = only log
mode-set-answer = I answer the errors that I recognise.
mode-set-log = I only log the errors that I recognise and answer none. `/setup mode answer` ends the trial.
pause-open = I am silent until you end it with `/setup pause minutes:0` or `/setup mode`. `/deepseek` still works.
pause-until = I am silent; it ends { $time }. `/setup pause minutes:0` or `/setup mode` ends it at once. `/deepseek` still works.
pause-ended = I am back.
helpers-added = { $role } counts as helpers now: they may answer others and mark answers as solved.
helpers-known = { $role } counts as helpers already.
helpers-removed = { $role } no longer counts as helpers.
helpers-unknown = { $role } did not count as helpers.

show-title = How I work here
show-no-channels = I look in no channel. `/setup watch` adds one.
show-environment = from BOT_WATCH_CHANNELS
show-gone = A channel of this list no longer exists. I have taken it off.
show-unseen = I cannot see this channel. Please grant me View Channel there.
show-missing = Please grant me here: { $permissions }
show-mode = What I do
show-paused = Paused until you end it with `/setup pause minutes:0`
show-paused-until = Paused; it ends { $time }
show-helpers = Helper roles
show-no-helpers = None. `/setup helpers add` names one.

# Permissions as Discord calls them.
permission-view_channel = View Channel
permission-read_message_history = Read Message History
permission-embed_links = Embed Links
permission-send_messages = Send Messages
permission-send_messages_in_threads = Send Messages in Threads

## When something breaks

sorry = Sorry, something went wrong on my side. It is noted; please try again in a moment.
