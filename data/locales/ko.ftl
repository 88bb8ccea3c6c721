# 카탈로그 밖의 문구(한국어).

## 오류에 대한 답변

answer-solution = 해결 방법
answer-also = 그 밖에: { $title }
answer-retry = 다시 시도
answer-line = 판단 근거
answer-picture = 이미지에서 읽은 내용
answer-footer = DeepSeek와 무관한 비공식 커뮤니티 봇입니다
button-solved = 해결됐어요
button-stuck = 아직 안 돼요
button-wrong = 이게 아니에요
button-language = 내 언어
button-more = 더 보기
button-official = 공식 오류 코드

# 재시도에 대한 안내(항목의 `retry`별).
retry-never = 다시 시도해도 해결되지 않아요.
retry-later = 잠시 기다렸다가 다시 시도해 주세요.
retry-after-fix = 먼저 원인을 고친 뒤 다시 시도해 주세요.

# 문제가 어느 쪽에 있는지(항목의 `whose`별).
whose-asker = 직접 해결할 수 있는 문제예요.
whose-deepseek = DeepSeek 쪽에서 생긴 문제예요. 사용자 쪽 문제가 아니에요.
whose-network = 사용자와 DeepSeek 사이 어딘가에서 생긴 문제예요.
whose-elsewhere = DeepSeek가 아니라 다른 서비스에서 보낸 오류예요.

## 답변의 버튼을 눌렀을 때의 문구(모두 본인에게만 표시)

press-unknown = 이 답변의 기록이 더 이상 없어요. /deepseek에 오류를 붙여넣으면 다시 설명해 드릴게요.
solved-not-yours = 질문한 사람, 도우미, 운영진만 해결됨으로 표시할 수 있어요.
solved-gone = 고마워요. 해결됨으로 표시했어요. 답변 자체는 이미 없어졌어요.
stuck-not-yours = 질문한 사람만 누를 수 있어요. 같은 오류를 겪고 있나요? 여기나 /deepseek에 오류를 붙여넣어 주세요.
wrong-not-yours = 질문한 사람, 도우미, 운영진만 답변을 취소할 수 있어요.
stuck-next = 도움이 되지 못해 죄송해요. 비슷한 오류를 찾아봤어요. 이 중에 있나요?
stuck-read = DeepSeek의 공식 오류 코드 표도 도움이 될 수 있어요. 도우미에게 물어볼 때는 오류 메시지 전체와 보낸 내용을 함께 올리는 게 가장 좋아요.
stuck-called = 도우미를 불렀어요.
stuck-called-before = 도우미를 이미 불러 두었어요.
# 공개로 한 번만: 도우미 역할을 멘션한다.
stuck-call = { $role } { $user } 님이 ‘{ $title }’ 때문에 아직 어려움을 겪고 있어요.
wrong-thanks = 고마워요. 답변을 취소하고 잘못된 답변으로 기록했어요.
wrong-second = 혹시 이건가요?
wrong-no-second = 더 짐작 가는 오류가 없어요. 오류 메시지 전체를 /deepseek에 붙여넣거나 도우미를 기다려 주세요.
more-general = 일반적인 의미: { $title }
more-sources = 출처
more-checked = { DATETIME($date, dateStyle: "long") } 확인
more-sure = 확신도 { NUMBER($share, style: "percent") }

## 메시지 메뉴(마우스 오른쪽 클릭 또는 길게 누르기, ‘앱’)

menu-explain = 이 오류 설명하기
menu-answer = 해결 방법으로 답변하기
menu-wrong = 답변이 틀렸거나 없음
menu-nothing = 이 메시지에서 DeepSeek 오류를 찾지 못했어요.
menu-answered = 이미 답변했어요: { $link }
menu-sent = 답변했어요: { $link }
menu-unsent = 그곳에는 답변할 수 없어요. 이 채널에 글을 쓸 권한이 없거나 메시지가 사라졌어요.
menu-helpers-only = 여기서는 도우미와 운영진만 쓸 수 있어요. ‘{ menu-explain }’는 누구나 쓸 수 있어요.
unread-too-large = 읽지 못한 파일이 있어요. 파일이 너무 커요.
unread-not-text = 읽지 못한 파일이 있어요. 파일에 텍스트가 없어요.
unread-broken = 읽지 못한 파일이 있어요. 파일이 손상되었거나 Discord에 더 이상 없어요.
unread-slow = 읽지 못한 파일이 있어요. 시간이 너무 오래 걸렸어요. 다시 시도해 주세요.
correct-ask = 이 메시지에는 어떻게 답변해야 하나요?
correct-said = 제 답변: { $title }
correct-silent = 저는 답변하지 않았어요.
correct-choose = 올바른 답변
correct-choose-more = 다른 답변 더 보기
correct-none = 없음: DeepSeek 오류가 아니에요
correct-noted = 고마워요. 운영진이 볼 수 있게 기록했어요: { $title }

## /deepseek

# Discord에 표시되는 명령어와 옵션의 이름: 공백 없이 32자까지.
name-error = 오류
name-to = 대상
command-deepseek = DeepSeek API 오류의 의미와 해결 방법
option-error = 코드, 이름 또는 오류 문구. 긴 내용을 붙여넣으려면 비워 두세요
option-to = 도우미용: 이 사람에게 공개로 답변해요

paste-title = DeepSeek 오류 설명
paste-label = 화면에 나온 오류
paste-hint = 메시지 전체를 붙여넣어 주세요. API 키는 빼 주세요.

lookup-for = { $user } 님, 이 오류의 의미는 다음과 같아요.
lookup-empty = 텍스트가 없어요. 429 같은 코드를 입력하거나 오류 메시지를 붙여넣어 주세요.
lookup-unknown = 어떤 오류인지 알아보지 못했어요. 이 중에 있나요? 메시지 전체를 붙여넣으면 도움이 돼요.
lookup-no-code = DeepSeek 문서에 오류 코드 { $code }번은 없어요. 이 중에 있나요?
lookup-gone = 이 항목은 이제 카탈로그에 없어요.
to-servers-only = 다른 사람에게는 서버에서만 답변할 수 있어요. 대상을 비워 두면 본인에게 답변해 드려요.
to-helpers-only = 여기서는 도우미와 운영진만 다른 사람에게 답변하게 할 수 있어요. 대상을 비워 두면 본인에게 답변해 드려요.

## /issues

name-issues = 문제
name-overview = 현황
name-period = 기간
command-issues = 이 서버에서 사람들이 겪는 DeepSeek 오류
command-issues-overview = 반복되는 문제와 증감, 해결된 비율
option-period = 돌아볼 기간. 고르지 않으면 7일
period-24h = 최근 24시간
period-7d = 최근 7일
period-30d = 최근 30일
period-90d = 최근 90일

overview-title = 반복되는 문제 · { $period }
overview-empty =
    이 기간에 발견된 오류가 없어요.
    `/{ name-setup } { name-show }` 명령어로 제가 살펴보는 곳을 확인할 수 있어요.
overview-seen = { $count }건
overview-people = { $count }명
overview-change = { NUMBER($share, style: "percent") }
overview-new = 새로 발생
overview-same = 변화 없음
overview-solved = { NUMBER($share, style: "percent") } 해결
overview-lookups = 조회 { $count }회
overview-more = … 외 { $count }개
overview-footer = 총 { $count }건 · 이전 기간과 비교

## /setup

name-setup = 설정
name-watch = 모니터링
name-unwatch = 모니터링해제
name-show = 보기
name-mode = 모드
name-pause = 일시정지
name-helpers = 도우미
name-add = 추가
name-remove = 제거
name-call = 호출
name-language = 언어
name-test = 테스트
name-channel = 채널
name-minutes = 분
name-role = 역할
name-text = 텍스트
command-setup = DeepSeek 오류를 찾는 곳과 답변 방식
command-setup-watch = 채널과 그 스레드, 포스트에서 오류를 찾아요
command-setup-unwatch = 채널에서 오류를 더 이상 찾지 않아요
command-setup-show = 현재 설정과 부족한 권한을 확인해요
command-setup-mode = 답변하거나, 시험 삼아 기록만 해요
command-setup-pause = 바로 답변을 멈춰요
command-setup-helpers = 다른 사람에게 답변하게 하고 해결됨으로 표시할 수 있는 사람
command-setup-helpers-add = 역할을 도우미에 추가해요
command-setup-helpers-remove = 역할을 도우미에서 제외해요
command-setup-helpers-call = 답변 후에도 해결하지 못한 사람이 있으면 역할을 한 번 호출해요
command-setup-language = 메시지만으로 언어를 알 수 없을 때 답변할 언어
command-setup-test = 이 채널에 올라온 텍스트에 어떻게 반응하고 어떤 규칙으로 정하는지 확인해요
option-channel = 채널. 고르지 않으면 이 채널
option-mode = 오류를 알아봤을 때 할 일
option-minutes = 멈출 시간(분). 0이면 다시 시작, 비워 두면 직접 끝낼 때까지
option-role = 역할
option-call-role = 역할. 비워 두면 아무도 호출하지 않아요
option-language = 언어. 비워 두면 서버의 언어를 따라요
option-language-channel = 이 채널에만 적용. 고르지 않으면 서버 전체
option-text = 누군가 붙여넣을 법한 그대로의 텍스트

setup-refused = ‘서버 관리하기’ 권한이 필요하고, 제가 그 서버의 멤버여야 해요.
watch-added = 이제 { $channel }에서 오류를 찾을게요. 그만두려면 `/{ name-setup } { name-unwatch }` 명령어를 쓰세요.
watch-known = { $channel }에서는 이미 오류를 찾고 있어요.
watch-impossible = 텍스트 채널, 포럼, 스레드에서만 오류를 찾을 수 있어요. ‘{ name-channel }’ 옵션에서 골라 주세요.
unwatch-removed = 이제 { $channel }에서 오류를 찾지 않아요.
unwatch-unknown = { $channel }에서는 원래 오류를 찾고 있지 않았어요.
unwatch-environment = { $channel } 채널은 BOT_WATCH_CHANNELS에 설정되어 있어요. 봇을 운영하는 사람만 뺄 수 있어요.
mode-answer = 답변
mode-log = 기록만
mode-set-answer = 알아본 오류에 답변할게요.
mode-set-log = 알아본 오류를 기록만 하고 답변하지 않을게요. `/{ name-setup } { name-mode } { mode-answer }` 명령어로 시험을 끝낼 수 있어요.
pause-open = `/{ name-setup } { name-pause } { name-minutes }:0` 또는 `/{ name-setup } { name-mode }` 명령어로 끝낼 때까지 답변을 멈출게요. `/deepseek` 명령어는 계속 쓸 수 있어요.
pause-until = 답변을 멈췄어요. { $time }에 다시 시작해요. 바로 끝내려면 `/{ name-setup } { name-pause } { name-minutes }:0` 또는 `/{ name-setup } { name-mode }` 명령어를 쓰세요. `/deepseek` 명령어는 계속 쓸 수 있어요.
pause-ended = 돌아왔어요.
helpers-added = { $role } 역할은 이제 도우미예요. 다른 사람에게 답변하게 하고 해결됨으로 표시할 수 있으며, 도우미가 쓴 메시지에는 제가 반응하지 않아요.
helpers-known = { $role } 역할은 이미 도우미예요.
helpers-removed = { $role } 역할은 이제 도우미가 아니에요.
helpers-unknown = { $role } 역할은 원래 도우미가 아니었어요.
call-set = 답변 후에도 해결하지 못한 사람이 있으면 { $role } 역할을 한 번 호출할게요.
call-powerless = 아직 이 역할을 멘션할 수 없어요. 역할 설정에서 누구나 멘션할 수 있게 하거나, ‘@everyone, @here, 모든 역할 멘션하기’ 권한을 주세요.
call-nobody = 아무도 호출하지 않을게요.
language-set = 메시지만으로 언어를 알 수 없으면 다음 언어로 답변할게요: { $language }
language-set-channel = { $channel }에서는 메시지만으로 언어를 알 수 없으면 다음 언어로 답변할게요: { $language }
language-unset = 메시지만으로 언어를 알 수 없으면 서버의 언어를 따를게요: { $language }
language-unset-channel = { $channel }에서는 다시 서버의 설정을 따를게요: { $language }

test-nothing = 이 텍스트에는 DeepSeek 오류가 보이지 않아서 답변하지 않을 거예요.
test-unsure = ‘{ $title }’일 수도 있지만 확신도가 { NUMBER($share, style: "percent") }밖에 안 돼요. { NUMBER($threshold, style: "percent") }부터 답변해요.
test-found = 알아본 오류: { $title } (확신도 { NUMBER($share, style: "percent") })
test-answer = 이렇게 답변할 거예요.

# 답변하지 않는 이유(규칙의 이름별).
quiet-bot = 봇과 웹후크에는 답변하지 않아요.
quiet-unwatched = 이 채널에서는 오류를 찾지 않아요.
quiet-paused = 일시정지 중이에요.
quiet-helper = 도우미에게는 답변하지 않아요.
quiet-trial = 여기서는 기록만 해요: `/{ name-setup } { name-mode }`
quiet-late = 메시지가 너무 오래되어 기록만 해요.
quiet-quoted = 오류가 인용문에만 있어서 다른 사람의 오류로 봤어요.
quiet-answered-here = 이 스레드에서 이 오류에 이미 답변했어요.
quiet-same-person = 얼마 전에 같은 사람에게 이 오류를 답변했어요.
quiet-same-channel = 방금 이 채널에서 이 오류에 답변했어요.
quiet-many = 이 사람은 짧은 시간에 답변을 많이 받았어요.
quiet-helper-talking = 도우미가 이 사람과 이야기하고 있어요.
test-quiet = 답변하지 않을 거예요: { $reason }

show-title = 이 서버에서의 작동 방식
show-no-channels = 오류를 찾는 채널이 없어요. `/{ name-setup } { name-watch }` 명령어로 추가할 수 있어요.
show-environment = BOT_WATCH_CHANNELS에서 설정
show-gone = 목록에 있던 채널 하나가 없어져서 목록에서 뺐어요.
show-unseen = 이 채널을 볼 수 없어요. 그 채널에서 ‘채널 보기’ 권한을 주세요.
show-missing = 여기서 다음 권한을 주세요: { $permissions }
show-mode = 작동 모드
show-paused = 일시정지 중. `/{ name-setup } { name-pause } { name-minutes }:0` 명령어로 끝낼 수 있어요
show-paused-until = 일시정지 중. { $time }에 끝나요
show-helpers = 도우미 역할
show-no-helpers = 없음. `/{ name-setup } { name-helpers } { name-add }` 명령어로 추가할 수 있어요.
show-call = 해결하지 못했을 때 호출할 역할
show-language = 메시지만으로 언어를 알 수 없을 때의 언어
show-language-own = { $language } (서버의 언어)

# Discord에서 쓰는 권한 이름.
permission-view_channel = 채널 보기
permission-read_message_history = 메시지 기록 보기
permission-embed_links = 링크 첨부
permission-send_messages = 메시지 보내기
permission-send_messages_in_threads = 스레드에서 메시지 보내기

## 문제가 생겼을 때

sorry = 죄송해요, 제 쪽에서 문제가 생겼어요. 기록해 두었으니 잠시 후 다시 시도해 주세요.
