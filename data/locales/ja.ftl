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
name-channel = チャンネル
name-minutes = 分
name-role = ロール
name-text = テキスト
command-setup = DeepSeek のエラーを探す場所と、回答のしかた
command-setup-watch = チャンネルと、そのスレッドや投稿でエラーを探す
command-setup-unwatch = チャンネルの監視をやめる
command-setup-show = 現在の設定と、足りない権限を確認する
command-setup-mode = 回答するか、お試しとして記録だけにするか
command-setup-pause = すぐに回答を止める
command-setup-helpers = ほかの人への回答を頼んだり、回答を解決済みにしたりできる人
command-setup-helpers-add = ロールをヘルパーに加える
command-setup-helpers-remove = ロールをヘルパーから外す
command-setup-helpers-call = 回答のあとも困っている人がいたら、ロールを一度だけ呼ぶ
command-setup-language = メッセージから言語がわからないときに、回答に使う言語
command-setup-test = このチャンネルでテキストにどう反応し、どのルールで決まるかを試す
option-channel = チャンネル。指定しなければこのチャンネル
option-mode = エラーを見つけたときの動作
option-minutes = 止める時間（分）。0 で再開、空欄なら再開の操作をするまで
option-role = ロール
option-call-role = ロール。空欄なら誰も呼ばない
option-language = 言語。空欄ならサーバーの言語に合わせる
option-language-channel = このチャンネルだけに適用。空欄ならサーバー全体
option-text = 試すテキスト。実際に貼り付けられるとおりに

setup-refused = 「サーバー管理」の権限が必要です。また、ボットがそのサーバーに参加している必要があります。
watch-added = { $channel } でエラーを探します。やめるには `/{ name-setup } { name-unwatch }` を使ってください。
watch-known = { $channel } ではすでにエラーを探しています。
watch-impossible = 監視できるのは、テキストチャンネル、フォーラム、スレッドだけです。オプション「{ name-channel }」で選んでください。
unwatch-removed = { $channel } の監視をやめました。
unwatch-unknown = { $channel } は監視していませんでした。
unwatch-environment = { $channel } は BOT_WATCH_CHANNELS で指定されています。外せるのはボットの運用者だけです。
mode-answer = 回答
mode-log = 記録のみ
mode-set-answer = 見つけたエラーに回答します。
mode-set-log = 見つけたエラーを記録するだけで、回答はしません。お試しを終えるには `/{ name-setup } { name-mode } { mode-answer }` を使ってください。
pause-open = 回答を止めました。`/{ name-setup } { name-pause } { name-minutes }:0` または `/{ name-setup } { name-mode }` で再開するまで続きます。`/deepseek` は引き続き使えます。
pause-until = 回答を止めました。{ $time }に再開します。すぐに再開するには `/{ name-setup } { name-pause } { name-minutes }:0` または `/{ name-setup } { name-mode }` を使ってください。`/deepseek` は引き続き使えます。
pause-ended = 回答を再開しました。
helpers-added = { $role } をヘルパーにしました。ほかの人への回答を頼んだり、回答を解決済みにしたりできます。ヘルパー自身のメッセージには反応しません。
helpers-known = { $role } はすでにヘルパーです。
helpers-removed = { $role } をヘルパーから外しました。
helpers-unknown = { $role } はヘルパーではありませんでした。
call-set = 回答のあとも困っている人がいたら、{ $role } を一度だけ呼びます。
call-powerless = まだこのロールにメンションできません。ロールの設定で誰でもメンションできるようにするか、「@everyone、@here、全てのロールにメンション」の権限を付与してください。
call-nobody = 誰も呼びません。
language-set = メッセージから言語がわからないときは、次の言語で回答します：{ $language }
language-set-channel = { $channel } では、メッセージから言語がわからないときは、次の言語で回答します：{ $language }
language-unset = メッセージから言語がわからないときは、サーバーの言語に合わせます：{ $language }
language-unset-channel = { $channel } は、またサーバーの設定に合わせます：{ $language }

test-nothing = このテキストに DeepSeek のエラーは見当たらないので、回答しません。
test-unsure = 「{ $title }」かもしれませんが、確信度は { NUMBER($share, style: "percent") } しかありません。回答するのは { NUMBER($threshold, style: "percent") } からです。
test-found = 「{ $title }」だと判断しました。確信度は { NUMBER($share, style: "percent") } です。
test-answer = 次のように回答します：

# 回答しない理由（ルールの名前ごと）。
quiet-bot = ボットや Webhook には回答しません。
quiet-unwatched = このチャンネルは監視していません。
quiet-paused = 一時停止中です。
quiet-helper = ヘルパーには回答しません。
quiet-trial = ここでは記録のみです：`/{ name-setup } { name-mode }`
quiet-late = メッセージが古いので、記録だけします。
quiet-quoted = エラーが引用の中にしかないので、ほかの人のものとみなしました。
quiet-answered-here = このスレッドでは、このエラーにすでに回答しています。
quiet-same-person = 同じ人に、同じエラーについて少し前に回答しています。
quiet-same-channel = このチャンネルで、ついさっき同じエラーに回答しました。
quiet-many = この人には、短い間に何度も回答しています。
quiet-helper-talking = ヘルパーがこの人に対応しています。
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
show-call = 解決しないときに呼ぶロール
show-language = メッセージから言語がわからないときの言語
show-language-own = { $language }（サーバーの言語）

# Discord での権限の名前。
permission-view_channel = チャンネルを見る
permission-read_message_history = メッセージ履歴を読む
permission-embed_links = 埋め込みリンク
permission-send_messages = メッセージを送信
permission-send_messages_in_threads = スレッドでメッセージを送信

## 不具合が起きたとき

sorry = すみません、こちらで問題が起きました。記録しましたので、少し待ってからもう一度お試しください。
