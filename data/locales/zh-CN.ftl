# 目录之外的文字（简体中文）。

## 对报错的回复

answer-solution = 解决办法
answer-also = 另外：{ $title }
answer-retry = 要重试吗？
answer-line = 判断依据
answer-picture = 图片中的内容
answer-footer = 非官方社区机器人，与 DeepSeek 无隶属关系
button-solved = 已解决
button-stuck = 仍未解决
button-wrong = 不是这个
button-language = 我的语言
button-more = 更多
answer-note = 本服务器的说明
button-official = 官方错误码

# 重试建议，对应条目的 `retry`。
retry-never = 重试无济于事。
retry-later = 稍等片刻再重试。
retry-after-fix = 先解决问题，再重试。

# 问题出在哪一侧，对应条目的 `whose`。
whose-asker = 这个问题您自己就能解决。
whose-deepseek = 故障出在 DeepSeek 一侧，不在您这边。
whose-network = 故障出在您与 DeepSeek 之间的某个环节。
whose-elsewhere = 这个报错来自其他服务，不是 DeepSeek。

## 点击回复下方的按钮后显示的文字，都只有本人可见

press-unknown = 我已没有这条回复的记录。请把报错粘贴到 /deepseek，我再为您解释一次。
solved-not-yours = 只有提问者、协助者和管理人员可以标记为已解决。
solved-gone = 谢谢，已计为解决。那条回答本身已经不在了。
stuck-not-yours = 只有提问者可以这样反馈。您也遇到了这个报错吗？请把您的报错粘贴到这里，或粘贴到 /deepseek。
wrong-not-yours = 只有提问者、协助者和管理人员可以撤回回复。
stuck-next = 抱歉没能帮上忙。下面是几个相近的报错，是其中之一吗？
stuck-read = DeepSeek 官方的错误码表或许也有帮助。想请协助者帮忙的话，最好发出完整的报错信息和您发送的内容。
stuck-called = 我已呼叫协助者。
stuck-called-before = 之前已经呼叫过协助者了。
# 公开发送，仅一次：会提及协助者身份组。
stuck-call = { $role } { $user } 还卡在“{ $title }”这个问题上。
wrong-thanks = 谢谢。我已撤回这条回复，并记下它有误。
wrong-second = 也许是这个：
wrong-no-second = 我没有更好的推测了。请把完整的报错信息粘贴到 /deepseek，或等协助者来帮忙。
more-general = 通常含义：{ $title }
more-sources = 来源
more-checked = 核对于 { $date }
more-sure = 把握 { NUMBER($share, style: "percent") }

## 消息菜单（右键点击或长按消息，选择“APP”）

menu-explain = 解释这个报错
menu-answer = 回复解决办法
menu-wrong = 回复有误或缺失
menu-nothing = 我在这条消息里没有识别到 DeepSeek 报错。
menu-answered = 这条消息已有回复：{ $link }
menu-sent = 已回复：{ $link }
menu-unsent = 我无法在那里回复：我没有在该频道发言的权限，或者消息已被删除。
menu-opted-out = 这条消息的作者不希望我读取它。
menu-helpers-only = 在这里，只有协助者和管理人员可以使用此功能。“{ menu-explain }”则人人可用。
unread-too-large = 有一个文件没有读取：文件太大。
unread-not-text = 有一个文件没有读取：里面没有文字。
unread-broken = 有一个文件没有读取：文件已损坏，或已不在 Discord 上。
unread-slow = 有一个文件没有读取：耗时太久。请再试一次。
correct-ask = 对这条消息，正确的回复应该是什么？
correct-said = 我的回复是：{ $title }
correct-silent = 我没有回复这条消息。
correct-choose = 正确的回复
correct-choose-more = 更多回复
correct-none = 都不是：这不是 DeepSeek 报错
correct-noted = 谢谢，已记录下来供管理人员查看：{ $title }。

## /deepseek

# 命令和选项的名称，会显示在 Discord 中：不含空格，最多 32 个字符。
name-error = 报错
name-to = 对象
command-deepseek = 查询 DeepSeek API 报错的含义和解决办法
option-error = 错误码、名称或报错文本；不填则可粘贴长文本
option-to = 协助者：公开回复此人

paste-title = 解释 DeepSeek 报错
paste-label = 您看到的报错
paste-hint = 请粘贴完整报错，不要包含您的 API key。

lookup-for = { $user }，这个报错的含义如下：
lookup-empty = 没有收到文字。请输入错误码（例如 429），或粘贴报错信息。
lookup-unknown = 我没能识别这个报错。是下面其中之一吗？粘贴完整的报错信息会更有帮助。
lookup-maybe = 不太确定，但可能是这个。点按钮看说明；粘贴完整的报错信息会更有帮助。
lookup-no-code = DeepSeek 文档中没有错误码 { $code }。是下面其中之一吗？
lookup-gone = 目录中已没有这一条目。
to-servers-only = 只有在服务器里我才能回复其他人。不指定对象的话，我会回复您本人。
to-helpers-only = 在这里，只有协助者和管理人员可以让我回复其他人。不指定对象的话，我会回复您本人。

## /issues

name-issues = 问题
name-overview = 概览
name-period = 时段
command-issues = 本服务器成员遇到的 DeepSeek 报错
command-issues-overview = 哪些问题反复出现、变化如何、解决了多少
option-period = 回看的时间；默认为 7 天
period-24h = 最近 24 小时
period-7d = 最近 7 天
period-30d = 最近 30 天
period-90d = 最近 90 天

overview-title = 反复出现的问题 · { $period }
overview-empty =
    这段时间内没有识别到报错。
    用 `/{ name-setup } { name-show }` 查看我关注的频道。
overview-seen = { $count } 次
overview-people = { $count } 人
overview-change = { NUMBER($share, style: "percent") }
overview-new = 新出现
overview-same = 持平
overview-solved = 已解决 { NUMBER($share, style: "percent") }
overview-lookups = 查询 { $count } 次
overview-more = ……另有 { $count } 项
overview-footer = 共 { $count } 次 · 与上一时段相比
overview-again = 其中 { $count } 人不止一次
overview-wrong = { NUMBER($share, style: "percent") } 答错
overview-takes = { $time }后解决
overview-all-channels = 所有频道
overview-by-issues = 按问题
overview-by-channel = 按频道
overview-by-language = 按语言
overview-by-source = 按来源
overview-refresh = 刷新
overview-export = 导出
split-mostly = 最多的是 { $title }（{ $count } 次）
source-auto = 粘贴的文字
source-picture = 图片
source-menu = 消息菜单
source-slash = 用 /deepseek 查询
export-choose = 所选时间内我在本服务器记录的全部内容，不含文字和姓名。要哪个文件？
export-large =
    文件超过了 Discord 在此允许的大小。运行机器人的人可以用下面的命令得到它：
    `{ $command }`

name-about = 详情
command-issues-about = 某个问题的情况：趋势、频道、时段、结果、最近的消息
option-issue = 问题的错误码或名称
option-about-period = 回看多久；默认 30 天
about-unknown = 我不认识这个问题。请从输入时的建议中选择。
about-channels = 出现在哪里
about-outcomes = 结果
about-variants = 读到的值
about-neighbours = 同一批人还遇到
about-latest = 最近的消息
outcome-solved = 已解决
outcome-stuck = 仍未解决
outcome-wrong = 答错
outcome-dismissed = 已忽略
outcome-deleted = 已撤回
outcome-none = 没有反馈

chart-per-day = 每天的错误数（UTC）
chart-per-hour = 每小时的错误数（UTC）
chart-others = 其他 { $count } 个
chart-week = 一周的时段
chart-week-unit = 按星期和小时的错误数（UTC）；最亮处：{ $most }


### /issues unknown and /issues wrong

name-unknown = 未知
name-wrong = 误答
command-issues-unknown = 我不认识的报错，以及如何处理
command-issues-wrong = 哪些回答错了，以及如何避免再错
option-period-wrong = 回看的时间；默认为 30 天

mod-refused = 这里仅限本服务器的管理员和帮手使用。
mod-elsewhere = 仅限管理人员和协助者使用，且我必须是该服务器的成员。
mod-stale = 我已不认识这个按钮，请重新使用命令。
page-before = ◀ 上一页
page-next = 下一页 ▶
button-back = 返回

inbox-title = 我不认识的报错
inbox-empty = 没有两个人以上遇到的未知报错。只有一个人遇到的报错，我不保留内容。
inbox-single = 另有 { $count } 个报错只有一个人遇到，第二个人遇到后才会显示。
inbox-choose = 选择一个报错进行处理
inbox-gone = 这个报错已不在收件箱中：已处理，或数据已删除。
inbox-times = 首次 { $first }，最近 { $last }
inbox-latest = 查看最近一次
inbox-is = 这是……
inbox-taught = 从现在起，我会用“{ $title }”回答这个报错。
inbox-ignored = 我不再显示这个报错。
inbox-file = 填好标记处并提交给项目，所有人都能得到这个回答。
button-search = 搜索
button-new-entry = 新建条目
button-ignore = 忽略
button-contribute = 贡献文件

# Titles and labels of forms.
modal-search = 这是哪个报错？
modal-title = 标题
modal-cause = 原因
modal-steps = 步骤
modal-steps-hint = 每行一步
modal-link = 链接
modal-note = 随回答显示的说明
modal-note-hint = 例如：该设置在你们应用中的位置
modal-aliases = 在这里表示此报错的说法
modal-muted = 在这里不表示此报错的说法
modal-phrases-hint = 每行一条
modal-behaviour = 我如何处理
behaviour-server = 与其他报错相同
behaviour-answer = 回答（即使其他报错仅记录）
behaviour-log = 仅记录
behaviour-off = 不处理：不回答也不记录
behaviour-bar = 仅在把握不低于 { NUMBER($share, style: "percent") } 时回答
behaviour-keep = 保持不变

wrong-title = 误答 · { $period }
wrong-never = 至今没有回答被标记为错误。
wrong-days =
    { $days ->
        [0] 最近一次误答距今不到一天。
       *[other] 距最近一次误答已有 { $days } 天。
    }
wrong-choose = 选择一项进行处理
wrong-count = { $answered } 次中错 { $count } 次
wrong-gone = 这一项已不在此时段的误答之中。
wrong-is-muted = 已屏蔽
wrong-muted = 在这里，我不再把这个说法当作“{ $title }”。
wrong-raised = 从现在起，把握不低于 { NUMBER($share, style: "percent") } 时我才回答“{ $title }”。
button-mute = 在此屏蔽这个说法
wrong-raise = 门槛提高到 { NUMBER($share, style: "percent") }
# By what an error was recognised.
rule-wording = 依据文字
rule-symptom = 依据描述
rule-status = 仅依据错误码
rule-unknown = 当时尚未记录依据

### /knowledge

name-knowledge = 知识
name-list = 列表
name-edit = 编辑
name-export = 导出
name-import = 导入
name-entry = 条目
name-part = 部分
name-format = 格式
name-file = 文件
command-knowledge = 本服务器教给我的报错知识
command-knowledge-list = 本服务器教过我什么，以及最近的改动
command-knowledge-edit = 添加说明或链接、教我新的说法，或规定我如何处理某个报错
command-knowledge-remove = 忘掉本服务器教我的某个报错的知识
command-knowledge-export = 把本服务器教我的全部内容导出为文件
command-knowledge-import = 学习文件中的内容；未提及的报错保持不变
option-entry = 报错
option-part = 要写的部分；默认为回答
option-format = 文件格式；默认为 TOML
option-file = 导出命令生成的文件，不超过 256 KB
part-answer = 回答
part-recognition = 识别与处理方式

knowledge-title = 本服务器教给我的内容（{ $count }）
knowledge-empty = 还没有。用 `/{ name-knowledge } { name-edit }` 为报错添加说明、链接或说法。
knowledge-gone = { $slug }（目录中已没有）
knowledge-unknown = 我不认识这个报错。请从输入时出现的选项中选择。
knowledge-bar = { NUMBER($share, style: "percent") } 起回答
knowledge-changes = 最近的改动
knowledge-no-changes = 没有改动。
knowledge-changed =
    { $count ->
        [0] 没有变化
       *[other] 已更改 { $count } 个条目
    }
knowledge-exported = 本服务器教给我的 { $count } 个报错的内容。
button-changes = 改动
import-too-large = 文件超过 { $most } KB。
import-unread = Discord 没有把文件交给我，请重试。
import-no-text = 文件不是 UTF-8 文本。
teach-problems = 没有做任何更改，原因：
teach-too-many = 一个服务器最多可以教我 { $most } 个报错，请先移除一些。
teach-too-general = “{ $phrase }”信息太少，各种消息里都会出现。请加上只有这个报错才有的词。
# In the moderators' channel.
teach-changed = 我学到的内容有改动
teach-changed-by = 由 { $user } 更改

## Outages

incident-suspected = DeepSeek 可能出现了故障
incident-announced = DeepSeek 出现故障
incident-over = DeepSeek 的故障已结束
incident-since = 自 { $time } 起：{ $people }。
incident-lasted = 从 { $time } 开始，持续了 { $length }：{ $people }。
incident-people =
    { $count ->
       *[other] 这里有 { $count } 人遇到
    }
incident-minutes =
    { $count ->
       *[other] { $count } 分钟
    }
incident-hours =
    { $count ->
       *[other] { $count } 小时
    }
incident-what-now = 现在怎么办？
incident-now-suspected = 点“{ button-announce }”会在遇到最多的频道里告知所有人，并在故障结束前把我对它的回答缩短为一行。
incident-now-announced = 已告知所有人。故障结束前，我对这些错误只回答一行。
incident-now-dismissed = 这不算故障。我照常回答。
incident-judged = 已经有人决定了，或者故障已经结束。
incident-nowhere = 我的回答已缩短，但遇到它的频道我都无权发言。
incident-curve = 报告数
incident-curve-unit =
    { $minutes ->
       *[other] 每 { $minutes } 分钟，UTC
    }
button-announce = 公告
button-dismiss = 不是故障
button-status = DeepSeek 状态
outage-line = DeepSeek 正在出现故障，不是你的问题。请稍后重试。

## The digest

digest-title = 摘要 · { $period }
digest-seen =
    { $count ->
        [0] 没有识别到报错。
       *[other] 识别到 { $count } 个报错。
    }
digest-changes = 变化最大
digest-unknown = 新出现的未知报错
digest-wrong = 错误的回答
digest-same = 没有变化。
digest-none = 无。
digest-footer = 更多：/{ name-issues } { name-overview }、{ name-unknown }、{ name-wrong }

## /setup

name-setup = 设置
name-watch = 关注
name-unwatch = 取消关注
name-show = 查看
name-mode = 模式
name-pause = 静默
name-helpers = 协助者
name-add = 添加
name-remove = 移除
name-call = 呼叫
name-language = 语言
name-test = 测试
name-incidents = 故障
name-alerts = 提醒
name-panel = 面板
name-digest = 摘要
name-every = 频率
name-hour = 小时
name-timezone = 时区
name-leaks = 密钥泄露
name-delete = 删除
name-retention = 保留期限
name-days = 天数
name-channel = 频道
name-minutes = 分钟
name-role = 身份组
name-text = 文本
command-setup = 我在哪里识别 DeepSeek 报错、如何回复
command-setup-watch = 在某个频道、论坛或分类及其中的一切识别报错
command-setup-unwatch = 不再关注某个频道
command-setup-show = 查看当前设置以及我缺少的权限
command-setup-mode = 回复，只在有把握时回复，或仅记录（试运行）
command-setup-pause = 立即静默
command-setup-helpers = 谁可以让我回复他人并标记为已解决
command-setup-helpers-add = 将一个身份组设为协助者
command-setup-helpers-remove = 取消一个身份组的协助者身份
command-setup-helpers-call = 有人看过回复后仍未解决时，呼叫一次某个身份组
command-setup-language = 从消息看不出语言时，我用哪种语言回复
command-setup-test = 遇到这个频道里的一段文本，我会怎么做、由哪条规则决定
command-setup-incidents = 是否留意很多人同时报告的故障
option-incidents = 告知管理员（可由其公告），或不留意故障
command-setup-panel = 用按钮而不是选项来完成所有设置
command-setup-digest = 管理人员是否、何时收到摘要
option-every = 多久一次
option-hour = 几点，0 到 23；默认为 9
option-timezone = 时区，如 Asia/Shanghai；默认为 UTC
every-day = 每天
every-week = 每周一
every-off = 不发送摘要
command-setup-leaks = 如何处理出现密钥的消息
command-setup-retention = 我的记录保留多少天
option-channel = 频道；默认为当前频道
option-mode = 识别到报错后怎么做
option-minutes = 分钟数；0 表示结束静默，不填表示直到手动结束
option-role = 身份组
option-call-role = 身份组；不填则不呼叫任何人
option-language = 语言；不填则跟随服务器自身的语言
option-language-channel = 只在这个频道生效；默认为整个服务器
option-delete = 删除，或只提醒
option-days = 天数；不填则按运行者设定的期限保留
option-text = 要测试的文本，就像有人粘贴的那样

name-moderators = 管理频道
command-setup-moderators = 我在哪里告知管理人员各项改动
option-moderators-channel = 频道；不填则不告知
moderators-set = 各项改动我会在 { $channel } 告知管理人员。
moderators-nobody = 我不再告知改动。
moderators-public = 所有人都能看到这个频道。

setup-refused = 此操作需要“管理服务器”权限，并且我须是该服务器的成员。
watch-added = 我现在会在 { $channel } 中识别报错。用 `/{ name-setup } { name-unwatch }` 可取消。
watch-known = 我已经在 { $channel } 中识别报错了。
watch-impossible = 我只能关注文字频道、论坛、子区和分类。请用选项“{ name-channel }”选择一个。
unwatch-removed = 我不再关注 { $channel }。
unwatch-unknown = 我本来就没有关注 { $channel }。
unwatch-environment = { $channel } 由 BOT_WATCH_CHANNELS 设定，只有机器人的运行者可以移除。
mode-answer = 回复
mode-sure = 只在有把握时回复
mode-log = 仅记录
mode-set-answer = 我会回复识别到的报错。
mode-set-sure = 至少有 90% 的把握时我才回复，其余只记录。
mode-set-log = 我只记录识别到的报错，不回复；泄露密钥时仍会提醒。用 `/{ name-setup } { name-mode } { mode-answer }` 结束试运行。
pause-open = 我已静默，直到您用 `/{ name-setup } { name-pause } { name-minutes }:0` 或 `/{ name-setup } { name-mode }` 结束。`/deepseek` 仍可使用。
pause-until = 我已静默，将于 { $time } 结束。用 `/{ name-setup } { name-pause } { name-minutes }:0` 或 `/{ name-setup } { name-mode }` 可立即结束。`/deepseek` 仍可使用。
pause-ended = 我回来了。
helpers-added = { $role } 现在是协助者：可以让我回复他人，并标记为已解决；他们自己发的消息我不会回复。
helpers-known = { $role } 已经是协助者。
helpers-removed = { $role } 不再是协助者。
helpers-unknown = { $role } 本来就不是协助者。
digest-set = 摘要时间：{ $when }，下一次是 { $next }。
digest-where = 会发到 { $channel }。
digest-nowhere = 还需要一个频道：用 `/{ name-setup } { name-moderators }` 指定。
digest-off = 不再发送摘要。
digest-zone-unknown = 我不认识这个时区。请输入城市名，再从建议中选择。
switch-on = 开
switch-off = 关
incidents-on = 当遇到故障错误的人远多于平时，我会告知管理员。位置：{ $where }
incidents-off = 我不留意故障。
call-set = 有人看过回复后仍未解决时，我会呼叫一次 { $role }。
call-powerless = 我还不能提及这个身份组：请在它的设置中允许任何人提及，或授予我“提及 @everyone、@here 和所有身份组”权限。
call-nobody = 我不会呼叫任何人。
language-set = 从消息看不出语言时，我用 { $language } 回复。
language-set-channel = 在 { $channel } 中，从消息看不出语言时，我用 { $language } 回复。
language-unset = 从消息看不出语言时，我跟随服务器自身的语言：{ $language }。
language-unset-channel = { $channel } 重新跟随服务器的设置：{ $language }。
leaks-on = 删除
leaks-off = 只提醒
leaks-set-on = 我会删除出现密钥的消息并提醒作者，去除密钥后的原文在 15 分钟内可以取回。无法还给作者的内容（文件、帖子的首条消息）我不删除，只提醒。
leaks-set-off = 我会提醒消息里出现密钥的人，不删除任何消息。
leaks-powerless = 要删除消息，我还缺少“管理消息”权限。
retention-set = 我的记录保留 { $days } 天，之后只留下不涉及个人的总数。

test-nothing = 我在这段文本里没有看到 DeepSeek 报错，所以不会回复。
test-unsure = 可能是“{ $title }”，但我只有 { NUMBER($share, style: "percent") } 的把握。达到 { NUMBER($threshold, style: "percent") } 我才会回复。
test-found = 我识别出“{ $title }”，把握为 { NUMBER($share, style: "percent") }。
test-answer = 我会这样回复：

# 机器人不回复的原因，按规则的名称。
quiet-bot = 我不回复机器人和 Webhook。
quiet-unwatched = 我没有关注这个频道。
quiet-paused = 我正处于静默状态。
quiet-opted-out = 此人不希望我读取其消息。
quiet-helper = 我不回复协助者。
quiet-trial = 我在这里仅记录：`/{ name-setup } { name-mode }`。
quiet-entry-trial = 本服务器对这个报错仅作记录：`/{ name-knowledge } { name-edit }`。
quiet-unsure = 这里至少要有 90% 的把握我才回复：`/{ name-setup } { name-mode }`。
quiet-late = 这条消息发出太久了，我只做记录。
quiet-quoted = 报错只出现在引用的内容里，我视为别人的报错。
quiet-answered-here = 我已经在这个子区里回复过这个报错。
quiet-same-person = 不久前，我已经就同一个报错回复过此人。
quiet-same-channel = 刚才我已在这个频道回复过这个报错。
quiet-many = 此人在短时间内已收到很多回复。
quiet-helper-talking = 有协助者正在与此人交流。
quiet-incident = DeepSeek 出现故障且已告知所有人，我只会回答一行。
test-quiet = 我不会回复：{ $reason }

show-title = 我在这里的工作方式
show-no-channels = 我没有关注任何频道。用 `/{ name-setup } { name-watch }` 添加。
show-environment = 来自 BOT_WATCH_CHANNELS
show-gone = 列表中的一个频道已不存在，我已将其移除。
show-unseen = 我看不到这个频道。请在那里授予我“查看频道”权限。
show-missing = 请在这里授予我：{ $permissions }
show-mode = 工作模式
show-paused = 已静默，直到您用 `/{ name-setup } { name-pause } { name-minutes }:0` 结束
show-paused-until = 已静默，将于 { $time } 结束
show-helpers = 协助者身份组
show-no-helpers = 无。用 `/{ name-setup } { name-helpers } { name-add }` 添加。
show-moderators = 告知管理人员改动的频道
show-digest = 摘要
show-incidents = 故障提醒
show-no-moderators = 未设置。用 `/{ name-setup } { name-moderators }` 指定频道。
show-call = 有人仍未解决时呼叫
show-leaks = 出现密钥的消息
show-leaks-warn = 我会提醒作者。
show-leaks-delete = 我会删除消息并提醒作者。
show-retention = 保留期限
show-days = { $days } 天
show-language = 从消息看不出语言时使用的语言
show-language-own = { $language }（服务器自身的语言）

# Discord 中的权限名称。
panel-watch = 频道
panel-answers = 回复
panel-helpers = 协助者
panel-moderators = 管理人员
panel-care = 密钥与数据
panel-check = 权限
panel-watch-hint = 我在这些地方识别报错。分类代表其中的一切。
panel-watch-choose = 频道、论坛和分类
panel-language-own = 服务器自身的语言
panel-pause = 静默
panel-resume = 结束静默
panel-test = 测试一条消息
panel-hour = 摘要的时间
panel-zone = 时区
panel-zone-label = 城市，或如 Asia/Shanghai 的时区
panel-zone-choose = 你指的是哪一个？
panel-incidents-on = 开启故障提醒
panel-incidents-off = 关闭故障提醒
panel-usual-days = 按运行者的选择：{ $days }
panel-check-fine = 在我识别报错的地方，需要的权限都有了。

permission-view_channel = 查看频道
permission-read_message_history = 阅读消息历史记录
permission-embed_links = 嵌入链接
permission-send_messages = 发送消息
permission-send_messages_in_threads = 在子区内发送消息

## /privacy

name-privacy = 隐私
name-forget-me = 删除我的数据
name-opt-out = 退出
name-opt-in = 加入
command-privacy = 我保存了关于您的哪些数据，以及如何删除
command-privacy-show = 我保存了关于您的哪些数据
command-privacy-forget-me = 删除我保存的关于您的数据
command-privacy-opt-out = 我不再读取您的任何消息，也不再记录与您有关的内容
command-privacy-opt-in = 我可以重新读取您在受关注频道里的消息
button-forget = 删除我的数据
privacy-errors = 记录了您的 { $count } 个报错，最早的在 { $since }：是哪种报错、何时、何处，以及回复的结果。
privacy-no-errors = 没有记录您的报错。
privacy-taught = 您更正或教过我 { $count } 次。
privacy-language = 我记得您的语言：{ $language }。
privacy-in = 我会读取您在服务器选定频道里的消息。用 `/{ name-privacy } { name-opt-out }` 可以停止。
privacy-out = 您已退出：我不读取您的消息。
privacy-never = 我从不保存您写的内容、名字或 ID，只保存用密钥从您的 ID 算出的一串代码。用 `/{ name-privacy } { name-forget-me }` 可全部删除。
privacy-ask = 这会删除我在所有服务器中保存的关于您的全部数据。我给您的回复仍留在频道里，但其按钮将失效。此操作无法撤销。
privacy-forgotten = 已完成：我不再保存任何关于您的数据。如果您退出过，退出仍然有效。
privacy-opted-out = 从现在起，我在任何服务器都不再读取您的消息，也不再记录与您有关的内容。`/deepseek` 仍会回答您。之前的记录可用 `/{ name-privacy } { name-forget-me }` 删除。
privacy-opted-in = 我会重新读取您在受关注频道里的消息。

## 泄露的密钥

leak-whose =
    { $providers ->
        [none] 一个密钥
       *[other] 一个密钥（{ $providers }）
    }
leak-warning = ⚠️ 这条消息里似乎有{ $what }。现在别人也能用它：请吊销它并新建一个。编辑消息没有用，可能已经有人看到了。
leak-deleted = ⚠️ { $user } 您的消息里似乎有{ $what }，我已将其删除。可能已经有人看到了：请吊销它并新建一个。
leak-revoke = 去吊销：{ $provider }
button-show-message = 查看我的消息
leak-show-title = 您的消息（已去除密钥）
leak-show-not-yours = 只有这条消息的作者可以查看。
leak-show-gone = 我已没有这条消息了。它只在内存中保留 15 分钟。

## 出错时

sorry = 抱歉，我这边出了点问题，已经记录下来。请稍后再试。

## 答案链接的页面

link-top-up = 去充值
link-api-keys = API Key 管理
link-error-codes = 错误码
link-service-status = 服务状态
link-api-docs = API 文档
link-first-api-call = 首次调用 API
link-request-format = 请求格式
link-rate-limits = 限速
link-models-and-prices = 模型与价格
link-tool-calls = 工具调用
link-json-output = JSON 输出
link-thinking-mode = 思考模式
link-prefix-completion = 对话前缀续写
link-fim-completion = FIM 补全
link-anthropic-format = Anthropic 格式
link-conversations-of-several-turns = 多轮对话
link-images = 图片输入
