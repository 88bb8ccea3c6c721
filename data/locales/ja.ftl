# カタログ以外の文言（日本語）。

## エラーへの回答

answer-solution = 対処法
answer-also = ほかに：{ $title }
answer-retry = 再試行
answer-line = 判断の手がかり
answer-picture = 画像から読み取った内容
answer-footer = 非公式のコミュニティボットです。DeepSeek とは提携していません
button-solved = 解決した
button-stuck = まだ解決しない
button-wrong = これではない
button-language = 自分の言語
button-more = 詳しく
answer-note = このサーバーからの補足
button-official = 公式エラーコード

# 再試行についての助言（項目の `retry` ごと）。
retry-never = 再試行しても解決しません。
retry-later = 少し待ってから再試行してください。
retry-after-fix = 先に原因を直してから再試行してください。

# 問題がどちら側にあるか（項目の `whose` ごと）。
whose-asker = ご自身の側で直せます。
whose-deepseek = DeepSeek 側の問題です。あなたのせいではありません。
whose-network = あなたと DeepSeek の間のどこかで起きている問題です。
whose-elsewhere = DeepSeek ではなく、別のサービスが返したエラーです。

## 回答のボタンを押したときの返事（すべて本人だけに表示）

press-unknown = この回答の記録はもう残っていません。/deepseek にエラーを貼り付けていただければ、もう一度説明します。
solved-not-yours = 解決済みにできるのは、質問した本人、ヘルパー、モデレーターだけです。
solved-gone = ありがとうございます。解決済みにしました。回答そのものはもうありません。
stuck-not-yours = これを押せるのは質問した本人だけです。同じエラーでお困りですか？ご自身のエラーを、ここか /deepseek に貼り付けてください。
wrong-not-yours = 回答を取り下げられるのは、質問した本人、ヘルパー、モデレーターだけです。
stuck-next = お役に立てず、すみません。よく似たエラーを挙げました。この中にありますか？
stuck-read = DeepSeek 公式の一覧も参考になるかもしれません。エラーメッセージの全文と送信した内容を投稿すると、ヘルパーが答えやすくなります。
stuck-called = ヘルパーを呼びました。
stuck-called-before = ヘルパーはすでに呼んであります。
# 公開で一度だけ：ヘルパーのロールにメンションする。
stuck-call = { $role } { $user } さんが「{ $title }」でまだ困っています。
wrong-thanks = ありがとうございます。回答を取り下げ、間違いとして記録しました。
wrong-second = もしかすると、こちらかもしれません：
wrong-no-second = ほかに思い当たるエラーがありません。エラーメッセージの全文を /deepseek に貼り付けるか、ヘルパーをお待ちください。
more-general = 一般的な意味：{ $title }
more-sources = 情報源
more-checked = { DATETIME($date, dateStyle: "long") }に確認
more-sure = 確信度 { NUMBER($share, style: "percent") }

## メッセージのメニュー（右クリックまたは長押し、「アプリ」）

menu-explain = このエラーを説明
menu-answer = 対処法を返信
menu-wrong = 回答が違う・回答がない
menu-nothing = このメッセージに DeepSeek のエラーは見つかりませんでした。
menu-answered = すでに回答しています：{ $link }
menu-sent = 回答しました：{ $link }
menu-unsent = そこには回答できません。このチャンネルに書き込む権限がないか、メッセージがもうありません。
menu-opted-out = このメッセージを書いた人は、読み取りを希望していません。
menu-helpers-only = ここでこれを使えるのは、ヘルパーとモデレーターだけです。「{ menu-explain }」は誰でも使えます。
unread-too-large = 読み取れなかったファイルがあります：サイズが大きすぎます。
unread-not-text = 読み取れなかったファイルがあります：テキストが入っていません。
unread-broken = 読み取れなかったファイルがあります：壊れているか、Discord 上にもうありません。
unread-slow = 読み取れなかったファイルがあります：時間がかかりすぎました。もう一度お試しください。
correct-ask = このメッセージには、どう回答するのが正しいですか？
correct-said = 実際の回答：{ $title }
correct-silent = このメッセージには回答しませんでした。
correct-choose = 正しい回答
correct-choose-more = そのほかの回答
correct-none = なし：DeepSeek のエラーではない
correct-noted = ありがとうございます。モデレーター向けに記録しました：{ $title }

## /deepseek

# Discord に表示されるコマンドとオプションの名前：空白なし、32 文字まで。
name-error = エラー
name-to = 相手
command-deepseek = DeepSeek API のエラーの意味と対処法を調べる
option-error = コード、名前、エラー文のいずれか。長い文を貼り付けるときは空欄で
option-to = ヘルパー用：この人に公開で回答する

paste-title = DeepSeek のエラーを説明
paste-label = 表示されたエラー
paste-hint = 全文を貼り付けてください。API キーは含めないでください。

lookup-for = { $user } さん、このエラーの意味は次のとおりです：
lookup-empty = テキストがありませんでした。429 のようなコードを入力するか、エラーメッセージを貼り付けてください。
lookup-unknown = このエラーは見分けられませんでした。この中にありますか？メッセージの全文を貼り付けると見つかりやすくなります。
lookup-maybe = 確実ではありませんが、これかもしれません。ボタンを押すと詳しい説明が出ます。メッセージの全文を貼り付けると見つかりやすくなります。
lookup-no-code = DeepSeek のドキュメントにエラーコード { $code } はありません。この中にありますか？
lookup-gone = この項目はもうカタログにありません。
to-servers-only = ほかの人に回答できるのはサーバー内だけです。相手を指定しなければ、あなたに回答します。
to-helpers-only = ここでほかの人への回答を頼めるのは、ヘルパーとモデレーターだけです。相手を指定しなければ、あなたに回答します。

## /issues

name-issues = 問題
name-overview = 概要
name-period = 期間
command-issues = このサーバーで起きている DeepSeek のエラー
command-issues-overview = 繰り返し起きている問題と、その増減、解決した割合
option-period = さかのぼる期間。指定しなければ7日間
period-24h = 過去24時間
period-7d = 過去7日間
period-30d = 過去30日間
period-90d = 過去90日間

overview-title = 繰り返し起きている問題 · { $period }
overview-empty =
    この期間に見つかったエラーはありません。
    どこを見ているかは `/{ name-setup } { name-show }` で確認できます。
overview-seen = { $count }件
overview-people = { $count }人
overview-change = { NUMBER($share, style: "percent") }
overview-new = 新規
overview-same = 変化なし
overview-solved = { NUMBER($share, style: "percent") } 解決
overview-lookups = 検索{ $count }回
overview-more = …ほか{ $count }件
overview-footer = 合計{ $count }件 · 増減は前の期間との比較
overview-again = うち{ $count }人が複数回
overview-wrong = 誤答 { NUMBER($share, style: "percent") }
overview-takes = 解決まで { $time }
overview-all-channels = すべてのチャンネル
overview-by-issues = 問題別
overview-by-channel = チャンネル別
overview-by-language = 言語別
overview-by-source = 経路別
overview-refresh = 更新
overview-export = エクスポート
split-mostly = 最多は「{ $title }」（{ $count }件）
source-auto = 貼り付け
source-picture = 画像
source-menu = メッセージのメニュー
source-slash = /deepseek で検索
export-choose = 表示中の期間にこのサーバーで記録したすべてです。本文と名前は含みません。どの形式にしますか？
export-large =
    Discord がここで受け付ける大きさを超えています。ボットの運用者は、次のコマンドで取得できます。
    `{ $command }`

name-about = 詳細
command-issues-about = ひとつの問題の状況：推移、チャンネル、時間帯、結果、最近のメッセージ
option-issue = 問題。コードか名前で指定
option-about-period = さかのぼる期間。指定しなければ30日間
about-unknown = その問題は見つかりません。入力中に出る候補から選んでください。
about-channels = 場所
about-outcomes = 結果
about-variants = 読み取った値
about-neighbours = 同じ人たちが遭遇したほかの問題
about-latest = 最近のメッセージ
outcome-solved = 解決した
outcome-stuck = まだ解決しない
outcome-wrong = 誤答
outcome-dismissed = 却下
outcome-deleted = 取り下げ
outcome-none = 反応なし

chart-per-day = 1日あたりのエラー（UTC）
chart-per-hour = 1時間あたりのエラー（UTC）
chart-others = ほか{ $count }件
chart-week = 曜日と時間帯
chart-week-unit = 曜日・時間帯ごとのエラー（UTC）。最も明るい所：{ $most }

### /issues unknown と /issues wrong

name-unknown = 未知
name-wrong = 誤答
command-issues-unknown = 見分けられなかったエラーと、その対応
command-issues-wrong = 間違っていた回答と、次に防ぐ方法
option-period-wrong = さかのぼる期間。指定しなければ30日間

mod-refused = これを使えるのは、このサーバーのモデレーターとヘルパーだけです。
mod-elsewhere = これを使えるのは、ボットが参加しているサーバーのモデレーターとヘルパーだけです。
mod-stale = このボタンはもう使えません。コマンドをもう一度実行してください。
page-before = ◀ 前へ
page-next = 次へ ▶
button-back = 戻る

inbox-title = 見分けられないエラー
inbox-empty = 2人以上が遭遇した未知のエラーはありません。1人だけが遭遇したエラーの内容は保存しません。
inbox-single = このほか、1人だけが遭遇したエラーが{ $count }件あります。2人目が遭遇すると表示されます。
inbox-choose = 対応するエラーを選択
inbox-gone = このエラーはもう受信箱にありません。対応済みか、データが削除されています。
inbox-times = 最初 { $first }、最後 { $last }
inbox-latest = 最新のメッセージ
inbox-is = これは…
inbox-taught = 今後、このエラーには「{ $title }」で回答します。
inbox-ignored = このエラーは今後表示しません。
inbox-file = 印の付いた箇所を埋めて、プロジェクトに提案してください。採用されると、みんながこの回答を受け取れます。
button-search = 検索
button-new-entry = 新しい項目
button-ignore = 無視
button-contribute = 提案用ファイル

# フォームの題名とラベル。
modal-search = どのエラーですか？
modal-title = タイトル
modal-cause = 原因
modal-steps = 手順
modal-steps-hint = 1行に1手順
modal-link = リンク
modal-note = 回答に添える補足
modal-note-hint = 例：アプリのどこにその設定があるか
modal-aliases = ここでこのエラーを指す語句
modal-muted = ここでこのエラーを指さない語句
modal-phrases-hint = 1行に1語句
modal-behaviour = このエラーへの対応
behaviour-server = ほかのエラーと同じ
behaviour-answer = 回答する（ほかが記録のみのときも）
behaviour-log = 記録のみ
behaviour-off = 何もしない：回答も記録もしない
behaviour-bar = 確信度が { NUMBER($share, style: "percent") } 以上のときだけ回答
behaviour-keep = 変更しない

wrong-title = 誤答 · { $period }
wrong-never = 間違いとされた回答は、まだありません。
wrong-days =
    { $days ->
        [0] 最後の誤答から、まだ1日たっていません。
       *[other] 最後の誤答から{ $days }日たちました。
    }
wrong-choose = 対応するものを選択
wrong-count = { $answered }件中{ $count }件が誤答
wrong-gone = これは、この期間の誤答にはもう含まれていません。
wrong-is-muted = 除外済み
wrong-muted = ここでは、この語句を「{ $title }」とみなしません。
wrong-raised = 今後、「{ $title }」と回答するのは、確信度が { NUMBER($share, style: "percent") } 以上のときだけです。
button-mute = この語句をここでは除外
wrong-raise = 基準を { NUMBER($share, style: "percent") } に上げる
# エラーを何で見分けたか。
rule-wording = 文言で判断
rule-symptom = 説明文で判断
rule-status = コードだけで判断
rule-unknown = 判断の手がかりを残す前の記録

### /knowledge

name-knowledge = ナレッジ
name-list = 一覧
name-edit = 編集
name-export = エクスポート
name-import = インポート
name-entry = 項目
name-part = 部分
name-format = 形式
name-file = ファイル
command-knowledge = このサーバーがボットに教えるエラーの知識
command-knowledge-list = このサーバーが教えた内容と、最近の変更
command-knowledge-edit = エラーに補足、リンク、語句を加えたり、ここでの対応を決めたりする
command-knowledge-remove = このサーバーがエラーについて教えた内容を消す
command-knowledge-export = このサーバーが教えた内容をすべてファイルに出力
command-knowledge-import = ファイルの内容を覚える。書かれていないエラーはそのまま
option-entry = エラー
option-part = 書く部分。指定しなければ回答
option-format = ファイルの形式。指定しなければ TOML
option-file = エクスポートと同じ形式のファイル。256 KB まで
part-answer = 回答
part-recognition = 見分け方と対応

knowledge-title = このサーバーが教えた内容（{ $count }）
knowledge-empty = まだ何もありません。`/{ name-knowledge } { name-edit }` で、エラーに補足、リンク、語句を加えられます。
knowledge-gone = { $slug }（カタログにはもうありません）
knowledge-unknown = そのエラーは見つかりません。入力中に出る候補から選んでください。
knowledge-bar = { NUMBER($share, style: "percent") } 以上で回答
knowledge-changes = 最近の変更
knowledge-no-changes = 変更はありません。
knowledge-changed =
    { $count ->
        [0] 変更はありません
       *[other] { $count }項目を変更しました
    }
knowledge-exported = このサーバーが教えた{ $count }件のエラーの内容です。
button-changes = 変更履歴
import-too-large = ファイルが { $most } KB を超えています。
import-unread = Discord からファイルを受け取れませんでした。もう一度お試しください。
import-no-text = ファイルが UTF-8 のテキストではありません。
teach-problems = 何も変更していません。理由：
teach-too-many = 1つのサーバーが教えられるエラーは{ $most }件までです。先にいくつか削除してください。
teach-too-general = 「{ $phrase }」だけでは、いろいろなメッセージに当てはまってしまいます。このエラーにしかない言葉を加えてください。
# モデレーター用チャンネルで。
teach-changed = 教わった内容が変わりました
teach-changed-by = 変更した人：{ $user }

## 障害

# モデレーター用チャンネルと、/issues overview の上の1行。
incident-suspected = DeepSeek の障害かもしれません
incident-announced = DeepSeek で障害が起きています
incident-over = DeepSeek の障害は収まりました
incident-since = { $time } から：{ $people }。
incident-lasted = { $time } から{ $length }続きました：{ $people }。
incident-people = ここでは{ $count }人が遭遇しました
incident-minutes = { $count }分間
incident-hours = { $count }時間
incident-what-now = どうしますか？
incident-now-suspected = 「{ button-announce }」を押すと、よく起きているチャンネルで全員に知らせ、収まるまで、このエラーへの回答を1行に短くします。
incident-now-announced = 全員に知らせました。収まるまで、これらのエラーには1行で回答します。
incident-now-dismissed = 障害ではないものとして扱います。いつもどおり回答します。
incident-judged = すでにほかの人が決めたか、障害が収まっています。
incident-nowhere = 回答は短くしましたが、起きているチャンネルのどこにも書き込む権限がありません。
incident-curve = 報告数
incident-curve-unit = { $minutes }分ごと、UTC
button-announce = 知らせる
button-dismiss = 障害ではない
button-status = DeepSeek の稼働状況
# 回答の代わりに、エラー名のあとに続く。そのあとにリンクが付く。
outage-line = 現在 DeepSeek で障害が起きています。あなたのせいではありません。時間をおいて再試行してください。

## ダイジェスト

# モデレーター用チャンネルで、毎日または毎週月曜日。
digest-title = ダイジェスト · { $period }
digest-seen =
    { $count ->
        [0] 見つかったエラーはありません。
       *[other] エラーが{ $count }件見つかりました。
    }
digest-changes = 大きな変化
digest-unknown = 新しい未知のエラー
digest-wrong = 誤答
digest-same = 変化はありません。
digest-none = なし。
digest-footer = 詳しく：/{ name-issues } { name-overview }、{ name-unknown }、{ name-wrong }

## /setup

name-setup = 設定
name-watch = 監視
name-unwatch = 監視解除
name-show = 表示
name-mode = モード
name-pause = 一時停止
name-helpers = ヘルパー
name-add = 追加
name-remove = 削除
name-call = 呼び出し
name-language = 言語
name-test = テスト
name-incidents = 障害
name-alerts = 通知
name-digest = ダイジェスト
name-panel = パネル
name-every = 頻度
name-hour = 時刻
name-timezone = タイムゾーン
name-channel = チャンネル
name-leaks = 漏えい
name-delete = 消去
name-retention = 保存期間
name-days = 日数
name-minutes = 分
name-role = ロール
name-text = テキスト
command-setup = DeepSeek のエラーを探す場所と、回答のしかた
command-setup-watch = チャンネル、フォーラム、カテゴリーと、その中のすべてでエラーを探す
command-setup-unwatch = チャンネルの監視をやめる
command-setup-show = 現在の設定と、足りない権限を確認する
command-setup-mode = 回答するか、確実なときだけ回答するか、お試しとして記録だけにするか
command-setup-pause = すぐに回答を止める
command-setup-helpers = ほかの人への回答を頼んだり、回答を解決済みにしたりできる人
command-setup-helpers-add = ロールをヘルパーに加える
command-setup-helpers-remove = ロールをヘルパーから外す
command-setup-helpers-call = 回答のあとも困っている人がいたら、ロールを一度だけ呼ぶ
command-setup-language = メッセージから言語がわからないときに、回答に使う言語
command-setup-test = このチャンネルでテキストにどう反応し、どのルールで決まるかを試す
command-setup-incidents = 多くの人が一斉に報告する障害を見つけるかどうか
option-incidents = 障害を探してモデレーターに知らせる（全員への告知はモデレーターが判断）か、探さないか
command-setup-panel = すべての設定を、オプションではなくボタンで変える
command-setup-digest = モデレーターにまとめを届けるかどうかと、その時刻
option-every = 届ける頻度
option-hour = 届ける時刻（0〜23時）。指定しなければ9時
option-timezone = タイムゾーン（例：Asia/Tokyo）。指定しなければ UTC
every-day = 毎日
every-week = 毎週月曜日
every-off = 届けない
command-setup-leaks = 秘密のキーが書かれたメッセージへの対応
command-setup-retention = 記録を保存する日数
option-channel = チャンネル。指定しなければこのチャンネル
option-mode = エラーを見つけたときの動作
option-minutes = 止める時間（分）。0 で再開、空欄なら再開の操作をするまで
option-role = ロール
option-call-role = ロール。空欄なら誰も呼ばない
option-language = 言語。空欄ならサーバーの言語に合わせる
option-language-channel = このチャンネルだけに適用。空欄ならサーバー全体
option-delete = 削除するか、警告だけにするか
option-days = 日数。空欄ならボットの運用者が決めた期間
option-text = 試すテキスト。実際に貼り付けられるとおりに

name-moderators = モデレーター
command-setup-moderators = モデレーターに変更を知らせる場所
option-moderators-channel = チャンネル。空欄なら誰にも知らせない
moderators-set = 変更があれば、{ $channel } でモデレーターに知らせます。
moderators-nobody = 変更は誰にも知らせません。
moderators-public = このチャンネルは誰でも読めます。

setup-refused = 「サーバー管理」の権限が必要です。また、ボットがそのサーバーに参加している必要があります。
watch-added = { $channel } でエラーを探します。やめるには `/{ name-setup } { name-unwatch }` を使ってください。
watch-known = { $channel } ではすでにエラーを探しています。
watch-impossible = 監視できるのは、テキストチャンネル、フォーラム、スレッド、カテゴリーだけです。オプション「{ name-channel }」で選んでください。
unwatch-removed = { $channel } の監視をやめました。
unwatch-unknown = { $channel } は監視していませんでした。
unwatch-environment = { $channel } は BOT_WATCH_CHANNELS で指定されています。外せるのはボットの運用者だけです。
mode-answer = 回答
mode-sure = 確実なときだけ回答
mode-log = 記録のみ
mode-set-answer = 見つけたエラーに回答します。
mode-set-sure = 確信度が90%以上のエラーに回答し、ほかは記録だけします。
mode-set-log = 見つけたエラーを記録するだけで、回答はしません。漏えいしたキーについては引き続き警告します。お試しを終えるには `/{ name-setup } { name-mode } { mode-answer }` を使ってください。
pause-open = 回答を止めました。`/{ name-setup } { name-pause } { name-minutes }:0` または `/{ name-setup } { name-mode }` で再開するまで続きます。`/deepseek` は引き続き使えます。
pause-until = 回答を止めました。{ $time }に再開します。すぐに再開するには `/{ name-setup } { name-pause } { name-minutes }:0` または `/{ name-setup } { name-mode }` を使ってください。`/deepseek` は引き続き使えます。
pause-ended = 回答を再開しました。
helpers-added = { $role } をヘルパーにしました。ほかの人への回答を頼んだり、回答を解決済みにしたりできます。ヘルパー自身のメッセージには反応しません。
helpers-known = { $role } はすでにヘルパーです。
helpers-removed = { $role } をヘルパーから外しました。
helpers-unknown = { $role } はヘルパーではありませんでした。
digest-set = ダイジェストを届けます：{ $when }。次回は { $next } です。
digest-where = 届け先は { $channel } です。
digest-nowhere = 届け先のチャンネルが必要です。`/{ name-setup } { name-moderators }` で指定してください。
digest-off = ダイジェストを届けるのをやめました。
digest-zone-unknown = そのタイムゾーンは見つかりません。都市名を入力して、候補から選んでください。
switch-on = オン
switch-off = オフ
incidents-on = 障害によるエラーに遭遇する人がいつもより大幅に増えたら、モデレーターに知らせます。知らせる場所：{ $where }
incidents-off = 障害は探しません。
call-set = 回答のあとも困っている人がいたら、{ $role } を一度だけ呼びます。
call-powerless = まだこのロールにメンションできません。ロールの設定で誰でもメンションできるようにするか、「@everyone、@here、全てのロールにメンション」の権限を付与してください。
call-nobody = 誰も呼びません。
language-set = メッセージから言語がわからないときは、次の言語で回答します：{ $language }
language-set-channel = { $channel } では、メッセージから言語がわからないときは、次の言語で回答します：{ $language }
language-unset = メッセージから言語がわからないときは、サーバーの言語に合わせます：{ $language }
language-unset-channel = { $channel } は、またサーバーの設定に合わせます：{ $language }
leaks-on = 削除する
leaks-off = 警告のみ
leaks-set-on = 秘密のキーが書かれたメッセージを削除し、本人に警告して、キーを除いた本文を15分間返せるようにします。返せないもの（ファイル、投稿の最初のメッセージ）は残し、警告だけします。
leaks-set-off = 秘密のキーが書かれたメッセージがあれば本人に警告し、削除はしません。
leaks-powerless = 削除に必要な「メッセージの管理」の権限がありません。
retention-set = 記録を{ $days }日間保存します。そのあとは、個人を含まない合計だけが残ります。

test-nothing = このテキストに DeepSeek のエラーは見当たらないので、回答しません。
test-unsure = 「{ $title }」かもしれませんが、確信度は { NUMBER($share, style: "percent") } しかありません。回答するのは { NUMBER($threshold, style: "percent") } からです。
test-found = 「{ $title }」だと判断しました。確信度は { NUMBER($share, style: "percent") } です。
test-answer = 次のように回答します：

# 回答しない理由（ルールの名前ごと）。
quiet-bot = ボットや Webhook には回答しません。
quiet-unwatched = このチャンネルは監視していません。
quiet-paused = 一時停止中です。
quiet-opted-out = この人は、メッセージの読み取りを希望していません。
quiet-helper = ヘルパーには回答しません。
quiet-trial = ここでは記録のみです：`/{ name-setup } { name-mode }`
quiet-entry-trial = このサーバーでは、このエラーは記録のみです：`/{ name-knowledge } { name-edit }`
quiet-unsure = ここでは、確信度が90%以上のときだけ回答します：`/{ name-setup } { name-mode }`
quiet-late = メッセージが古いので、記録だけします。
quiet-quoted = エラーが引用の中にしかないので、ほかの人のものとみなしました。
quiet-answered-here = このスレッドでは、このエラーにすでに回答しています。
quiet-same-person = 同じ人に、同じエラーについて少し前に回答しています。
quiet-same-channel = このチャンネルで、ついさっき同じエラーに回答しました。
quiet-many = この人には、短い間に何度も回答しています。
quiet-helper-talking = ヘルパーがこの人に対応しています。
quiet-incident = DeepSeek で障害が起きていて、全員に知らせてあるので、1行だけで回答します。
test-quiet = 回答しません：{ $reason }

show-title = このサーバーでの動作
show-no-channels = 監視しているチャンネルはありません。`/{ name-setup } { name-watch }` で追加できます。
show-environment = BOT_WATCH_CHANNELS で指定
show-gone = 一覧のチャンネルがひとつなくなっていたので、外しました。
show-unseen = このチャンネルが見えません。「チャンネルを見る」の権限を付与してください。
show-missing = ここで必要な権限を付与してください：{ $permissions }
show-mode = モード
show-paused = 一時停止中。`/{ name-setup } { name-pause } { name-minutes }:0` で再開
show-paused-until = 一時停止中。{ $time }に再開
show-helpers = ヘルパーのロール
show-no-helpers = なし。`/{ name-setup } { name-helpers } { name-add }` で追加できます。
show-moderators = モデレーターに変更を知らせる場所
show-digest = ダイジェスト
show-incidents = 障害の通知
show-no-moderators = なし。`/{ name-setup } { name-moderators }` でチャンネルを指定できます。
show-call = 解決しないときに呼ぶロール
show-leaks = 秘密のキーが書かれたメッセージ
show-leaks-warn = 本人に警告します。
show-leaks-delete = 削除して、本人に警告します。
show-retention = 保存期間
show-days = { $days }日間
show-language = メッセージから言語がわからないときの言語
show-language-own = { $language }（サーバーの言語）

# パネルのページと、そのボタン、選択肢。
panel-watch = チャンネル
panel-answers = 回答
panel-helpers = ヘルパー
panel-moderators = モデレーター
panel-care = キーとデータ
panel-check = 権限
panel-watch-hint = ここでエラーを探します。カテゴリーを選ぶと、その中のすべてが対象です。
panel-watch-choose = チャンネル、フォーラム、カテゴリー
panel-language-own = サーバーの言語
panel-pause = 一時停止
panel-resume = 再開
panel-test = メッセージをテスト
panel-hour = ダイジェストの時刻
panel-zone = タイムゾーン
panel-zone-label = 都市名、または Asia/Tokyo などのタイムゾーン
panel-zone-choose = どれですか？
panel-incidents-on = 通知をオンにする
panel-incidents-off = 通知をオフにする
panel-usual-days = 運用者の設定どおり：{ $days }
panel-check-fine = エラーを探す場所に必要な権限は、すべてそろっています。

# Discord での権限の名前。
permission-view_channel = チャンネルを見る
permission-read_message_history = メッセージ履歴を読む
permission-embed_links = 埋め込みリンク
permission-send_messages = メッセージを送信
permission-send_messages_in_threads = スレッドでメッセージを送信

## /privacy

name-privacy = プライバシー
name-forget-me = データ削除
name-opt-out = 読み取り拒否
name-opt-in = 読み取り許可
command-privacy = あなたについて保存している内容と、その削除方法
command-privacy-show = あなたについて保存している内容を見る
command-privacy-forget-me = あなたについて保存している内容を削除する
command-privacy-opt-out = 今後あなたのメッセージを読み取らず、あなたについて何も記録しないようにする
command-privacy-opt-in = 監視中のチャンネルで、あなたのメッセージの読み取りを再び許可する
button-forget = 自分のデータを削除
privacy-errors = あなたのエラーを{ $count }件記録しています（最も古いものは { $since }）。内容は、エラーの種類、日時、場所、回答の結果です。
privacy-no-errors = あなたのエラーは記録していません。
privacy-taught = 訂正したり教えたりしてくださった記録が{ $count }件あります。
privacy-language = あなたの言語を覚えています：{ $language }
privacy-in = サーバーが選んだチャンネルで、あなたのメッセージを読み取っています。やめさせるには `/{ name-privacy } { name-opt-out }` を使ってください。
privacy-out = 読み取りを拒否されているため、あなたのメッセージは読み取りません。
privacy-never = 書いた内容、名前、ID は一切保存しません。保存するのは、ID から秘密のキーで作ったコードだけです。`/{ name-privacy } { name-forget-me }` ですべて削除できます。
privacy-ask = あなたについて保存している内容を、すべてのサーバーから削除します。これまでの回答はチャンネルに残りますが、そのボタンは使えなくなります。この操作は取り消せません。
privacy-forgotten = 完了しました。あなたについて保存している内容はもうありません。読み取りを拒否していた場合、その設定は引き続き有効です。
privacy-opted-out = 今後は、どのサーバーでもあなたのメッセージを読み取らず、あなたについて何も記録しません。`/deepseek` は引き続き使えます。これまでの記録は `/{ name-privacy } { name-forget-me }` で削除できます。
privacy-opted-in = 監視中のチャンネルで、あなたのメッセージを再び読み取ります。

## 漏えいしたキー

# `what` は `leak-whose`。
leak-whose =
    { $providers ->
        [none] 秘密のキー
       *[other] 秘密のキー（{ $providers }）
    }
leak-warning = ⚠️ このメッセージに、{ $what }と思われるものが含まれています。ほかの人がすぐに使えてしまいます。キーを無効にして、新しく作り直してください。編集しても、すでに読まれているおそれがあります。
leak-deleted = ⚠️ { $user } さんのメッセージに{ $what }と思われるものが含まれていたため、削除しました。すでに読まれているおそれがあります。キーを無効にして、新しく作り直してください。
leak-revoke = キーを無効にする：{ $provider }
button-show-message = 自分のメッセージを見る
leak-show-title = キーを除いたメッセージ
leak-show-not-yours = 見られるのは、このメッセージを書いた本人だけです。
leak-show-gone = このメッセージはもう残っていません。保持するのはメモリー上だけで、15分間です。

## 不具合が起きたとき

sorry = すみません、こちらで問題が起きました。記録しましたので、少し待ってからもう一度お試しください。

## 回答がリンクするページ

link-top-up = チャージする
link-api-keys = API キー
link-error-codes = エラーコード
link-service-status = サービスの稼働状況
link-api-docs = API ドキュメント
link-first-api-call = はじめての API 呼び出し
link-request-format = リクエストの形式
link-rate-limits = レート制限
link-models-and-prices = モデルと料金
link-tool-calls = ツール呼び出し
link-json-output = JSON 出力
link-thinking-mode = 思考モード
link-prefix-completion = プレフィックス補完
link-fim-completion = FIM 補完
link-anthropic-format = Anthropic 形式
link-conversations-of-several-turns = 複数ターンの会話
link-images = 画像入力
