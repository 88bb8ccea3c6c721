# 目录之外的文字（简体中文）。

## 对报错的回复

answer-solution = 解决办法
answer-also = 另外：{ $title }
answer-retry = 要重试吗？
answer-line = 判断依据
answer-source = 来源
answer-footer = 非官方社区机器人，与 DeepSeek 无隶属关系
button-solved = 已解决
button-official = 官方错误码

retry-never = 重试无济于事
retry-later = 稍等片刻再重试
retry-after-fix = 先解决问题，再重试

whose-asker = 问题在您这一侧
whose-deepseek = 问题在 DeepSeek 一侧
whose-network = 问题在您与 DeepSeek 之间的网络
whose-elsewhere = 这是其他服务的报错

solved-not-yours = 只有提问者、协助者和管理人员可以标记为已解决。
solved-unknown = 我已没有这条回复的记录，无法标记为已解决。

## /deepseek

command-deepseek = 查询 DeepSeek API 报错的含义和解决办法
option-error = 错误码、名称或报错文本；不填则可粘贴长文本
option-to = 协助者：公开回复此人

paste-title = 解释 DeepSeek 报错
paste-label = 您看到的报错
paste-hint = 请粘贴完整报错，不要包含您的 API key。

lookup-for = { $user }，这个报错的含义如下：
lookup-empty = 没有收到文字。请输入错误码（例如 429），或粘贴报错信息。
lookup-unknown = 我没能识别这个报错。是下面其中之一吗？粘贴完整的报错信息会更有帮助。
lookup-no-code = DeepSeek 文档中没有错误码 { $code }。是下面其中之一吗？
lookup-gone = 目录中已没有这一条目。
to-servers-only = 只有在服务器里我才能回复其他人。不指定对象的话，我会回复您本人。
to-helpers-only = 在这里，只有协助者和管理人员可以让我回复其他人。不指定对象的话，我会回复您本人。

## /issues

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
    用 `/setup show` 查看我关注的频道。
overview-seen = { $count } 次
overview-people = { $count } 人
overview-change = { NUMBER($share, style: "percent") }
overview-new = 新出现
overview-same = 持平
overview-solved = 已解决 { NUMBER($share, style: "percent") }
overview-lookups = 查询 { $count } 次
overview-more = ……另有 { $count } 项
overview-footer = 共 { $count } 次 · 与上一时段相比

## /setup

command-setup = 我在哪里识别 DeepSeek 报错、如何回复
command-setup-watch = 在某个频道及其子区和帖子中识别报错
command-setup-unwatch = 不再关注某个频道
command-setup-show = 查看当前设置以及我缺少的权限
command-setup-mode = 回复，或仅记录（试运行）
command-setup-pause = 立即静默
command-setup-helpers = 谁可以替我回复他人并标记为已解决
command-setup-helpers-add = 将一个身份组设为协助者
command-setup-helpers-remove = 取消一个身份组的协助者身份
option-channel = 频道；默认为当前频道
option-mode = 识别到报错后怎么做
option-minutes = 分钟数；0 表示结束静默，不填表示直到手动结束
option-role = 身份组

setup-refused = 此操作需要“管理服务器”权限，并且我须是该服务器的成员。
watch-added = 我现在会在 { $channel } 中识别报错。用 `/setup unwatch` 可取消。
watch-known = 我已经在 { $channel } 中识别报错了。
watch-impossible = 我只能关注文字频道、论坛和子区。请用选项 “channel” 选择一个。
unwatch-removed = 我不再关注 { $channel }。
unwatch-unknown = 我本来就没有关注 { $channel }。
unwatch-environment = { $channel } 由 BOT_WATCH_CHANNELS 设定，只有机器人的运行者可以移除。
mode-answer = 回复
mode-log = 仅记录
mode-set-answer = 我会回复识别到的报错。
mode-set-log = 我只记录识别到的报错，不回复。用 `/setup mode answer` 结束试运行。
pause-open = 我已静默，直到您用 `/setup pause minutes:0` 或 `/setup mode` 结束。`/deepseek` 仍可使用。
pause-until = 我已静默，将于 { $time } 结束。用 `/setup pause minutes:0` 或 `/setup mode` 可立即结束。`/deepseek` 仍可使用。
pause-ended = 我回来了。
helpers-added = { $role } 现在是协助者：可以让我回复他人，并标记为已解决。
helpers-known = { $role } 已经是协助者。
helpers-removed = { $role } 不再是协助者。
helpers-unknown = { $role } 本来就不是协助者。

show-title = 我在这里的工作方式
show-no-channels = 我没有关注任何频道。用 `/setup watch` 添加。
show-environment = 来自 BOT_WATCH_CHANNELS
show-gone = 列表中的一个频道已不存在，我已将其移除。
show-unseen = 我看不到这个频道。请在那里授予我“查看频道”权限。
show-missing = 请在这里授予我：{ $permissions }
show-mode = 工作模式
show-paused = 已静默，直到您用 `/setup pause minutes:0` 结束
show-paused-until = 已静默，将于 { $time } 结束
show-helpers = 协助者身份组
show-no-helpers = 无。用 `/setup helpers add` 添加。

permission-view_channel = 查看频道
permission-read_message_history = 阅读消息历史记录
permission-embed_links = 嵌入链接
permission-send_messages = 发送消息
permission-send_messages_in_threads = 在子区内发送消息

## 出错时

sorry = 抱歉，我这边出了点问题，已经记录下来。请稍后再试。
