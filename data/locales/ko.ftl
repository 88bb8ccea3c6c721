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
answer-note = 이 서버의 안내
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
menu-opted-out = 이 메시지를 쓴 사람은 제가 메시지를 읽는 것을 원하지 않아요.
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
lookup-maybe = 확실하지는 않지만 이것일 수 있어요. 버튼을 누르면 자세히 볼 수 있어요. 메시지 전체를 붙여넣으면 도움이 돼요.
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
overview-again = 그중 { $count }명이 여러 번
overview-wrong = 오답 { NUMBER($share, style: "percent") }
overview-takes = 해결까지 { $time }
overview-all-channels = 모든 채널
overview-by-issues = 문제별
overview-by-channel = 채널별
overview-by-language = 언어별
overview-by-source = 경로별
overview-refresh = 새로고침
overview-export = 내보내기
split-mostly = 가장 많은 문제: { $title }({ $count }건)
source-auto = 붙여넣은 글
source-picture = 이미지
source-menu = 메시지 메뉴
source-slash = /deepseek 조회
export-choose = 표시된 기간에 이 서버에서 기록한 모든 내용이에요. 글과 이름은 들어 있지 않아요. 어떤 파일로 받을까요?
export-large =
    Discord가 여기서 받을 수 있는 크기를 넘었어요. 봇을 운영하는 사람은 다음 명령어로 받을 수 있어요.
    `{ $command }`

name-about = 상세
command-issues-about = 한 문제의 상황: 추이, 채널, 시간대, 결과, 최근 메시지
option-issue = 문제의 코드나 이름
option-about-period = 돌아볼 기간. 고르지 않으면 30일
about-unknown = 모르는 문제예요. 입력하는 동안 나오는 목록에서 골라 주세요.
about-channels = 발생한 곳
about-outcomes = 결과
about-variants = 읽은 값
about-neighbours = 같은 사람들이 겪은 다른 문제
about-latest = 최근 메시지
outcome-solved = 해결됨
outcome-stuck = 아직 해결 안 됨
outcome-wrong = 잘못된 답변
outcome-dismissed = 무시됨
outcome-deleted = 취소됨
outcome-none = 반응 없음

chart-per-day = 하루당 오류 수(UTC)
chart-per-hour = 시간당 오류 수(UTC)
chart-others = 그 밖에 { $count }개
chart-week = 요일별 시간대
chart-week-unit = 요일과 시간별 오류 수(UTC). 가장 밝은 칸: { $most }

### /issues unknown 및 /issues wrong

name-unknown = 미확인
name-wrong = 오답
command-issues-unknown = 제가 알아보지 못한 오류와 처리 방법
command-issues-wrong = 잘못된 답변과 다음부터 막는 방법
option-period-wrong = 돌아볼 기간. 고르지 않으면 30일

mod-refused = 이 서버의 운영진과 도우미만 쓸 수 있어요.
mod-elsewhere = 제가 멤버로 있는 서버의 운영진과 도우미만 쓸 수 있어요.
mod-stale = 이 버튼은 이제 쓸 수 없어요. 명령어를 다시 실행해 주세요.
page-before = ◀ 이전
page-next = 다음 ▶
button-back = 돌아가기

inbox-title = 알아보지 못한 오류
inbox-empty = 두 사람 이상이 겪은 모르는 오류는 없어요. 한 사람만 겪은 오류의 내용은 보관하지 않아요.
inbox-single = 한 사람만 겪은 오류가 { $count }개 더 있어요. 두 번째 사람이 겪으면 표시돼요.
inbox-choose = 처리할 오류를 골라 주세요
inbox-gone = 이 오류는 이제 보관함에 없어요. 이미 처리되었거나 데이터가 삭제되었어요.
inbox-times = 처음 { $first }, 마지막 { $last }
inbox-latest = 가장 최근 메시지
inbox-is = 이 오류는…
inbox-taught = 이제 이 오류에는 ‘{ $title }’ 답변을 할게요.
inbox-ignored = 이 오류를 더 이상 표시하지 않을게요.
inbox-file = 표시된 곳을 채워 프로젝트에 제안해 주세요. 받아들여지면 모두가 이 답변을 볼 수 있어요.
button-search = 검색
button-new-entry = 새 항목
button-ignore = 무시
button-contribute = 제안용 파일

# 입력 양식의 제목과 라벨.
modal-search = 어떤 오류인가요?
modal-title = 제목
modal-cause = 원인
modal-steps = 해결 단계
modal-steps-hint = 한 줄에 한 단계
modal-link = 링크
modal-note = 답변과 함께 보여 줄 안내
modal-note-hint = 예: 앱에서 그 설정이 있는 위치
modal-aliases = 여기서 이 오류를 뜻하는 문구
modal-muted = 여기서 이 오류를 뜻하지 않는 문구
modal-phrases-hint = 한 줄에 한 문구
modal-behaviour = 이 오류를 처리하는 방식
behaviour-server = 다른 오류와 똑같이
behaviour-answer = 답변(다른 오류는 기록만 할 때도)
behaviour-log = 기록만
behaviour-off = 아무것도 안 함: 답변도 기록도 하지 않음
behaviour-bar = 확신도가 { NUMBER($share, style: "percent") } 이상일 때만 답변
behaviour-keep = 그대로 두기

wrong-title = 잘못된 답변 · { $period }
wrong-never = 아직 잘못되었다고 표시된 답변이 없어요.
wrong-days =
    { $days ->
        [0] 마지막 잘못된 답변 이후 하루가 지나지 않았어요.
       *[other] 마지막 잘못된 답변 이후 { $days }일이 지났어요.
    }
wrong-choose = 처리할 답변을 골라 주세요
wrong-count = { $answered }건 중 { $count }건 오답
wrong-gone = 이 기간의 잘못된 답변에 더 이상 들어 있지 않아요.
wrong-is-muted = 제외됨
wrong-muted = 여기서는 이제 이 문구를 ‘{ $title }’ 오류로 보지 않을게요.
wrong-raised = 이제 ‘{ $title }’ 답변은 확신도가 { NUMBER($share, style: "percent") } 이상일 때만 할게요.
button-mute = 여기서 이 문구 제외
wrong-raise = 기준을 { NUMBER($share, style: "percent") }로 올리기
# 오류를 무엇으로 알아봤는지.
rule-wording = 문구로 판단
rule-symptom = 설명으로 판단
rule-status = 코드만으로 판단
rule-unknown = 판단 근거를 남기기 전의 기록

### /knowledge

name-knowledge = 지식
name-list = 목록
name-edit = 편집
name-export = 내보내기
name-import = 가져오기
name-entry = 항목
name-part = 부분
name-format = 형식
name-file = 파일
command-knowledge = 이 서버가 저에게 알려 주는 오류 지식
command-knowledge-list = 이 서버가 알려 준 내용과 최근 변경 사항
command-knowledge-edit = 안내나 링크, 문구를 더하거나 여기서 오류를 처리하는 방식을 정해요
command-knowledge-remove = 이 서버가 오류에 대해 알려 준 내용을 잊어요
command-knowledge-export = 이 서버가 알려 준 모든 내용을 파일로 내보내요
command-knowledge-import = 파일의 내용을 배워요. 파일에 없는 오류의 내용은 그대로 남아요
option-entry = 오류
option-part = 작성할 부분. 고르지 않으면 답변
option-format = 파일 형식. 고르지 않으면 TOML
option-file = 내보내기로 만든 것과 같은 파일, 최대 256KB
part-answer = 답변
part-recognition = 인식과 처리 방식

knowledge-title = 이 서버가 알려 준 내용({ $count })
knowledge-empty = 아직 없어요. `/{ name-knowledge } { name-edit }` 명령어로 오류에 안내, 링크, 문구를 더할 수 있어요.
knowledge-gone = { $slug }(이제 카탈로그에 없음)
knowledge-unknown = 모르는 오류예요. 입력하는 동안 나오는 목록에서 골라 주세요.
knowledge-bar = { NUMBER($share, style: "percent") }부터 답변
knowledge-changes = 최근 변경 사항
knowledge-no-changes = 변경 사항이 없어요.
knowledge-changed =
    { $count ->
        [0] 변경된 내용이 없어요
       *[other] 항목 { $count }개를 변경했어요
    }
knowledge-exported = 이 서버가 알려 준 오류 { $count }개의 내용이에요.
button-changes = 변경 사항
import-too-large = 파일이 { $most }KB보다 커요.
import-unread = Discord에서 파일을 받지 못했어요. 다시 시도해 주세요.
import-no-text = 파일이 UTF-8 텍스트가 아니에요.
teach-problems = 아무것도 변경하지 않았어요. 이유:
teach-too-many = 한 서버에서 알려 줄 수 있는 오류는 최대 { $most }개예요. 먼저 몇 개를 제거해 주세요.
teach-too-general = ‘{ $phrase }’만으로는 온갖 메시지에서 찾게 돼요. 이 오류에만 있는 단어를 더해 주세요.
# 운영진 채널에서.
teach-changed = 알려 준 내용이 변경되었어요
teach-changed-by = 변경한 사람: { $user }

## 장애

# 운영진 채널과 /issues overview 위의 한 줄.
incident-suspected = DeepSeek 장애로 보여요
incident-announced = DeepSeek에 장애가 생겼어요
incident-over = DeepSeek 장애가 끝났어요
incident-since = { $time }부터: { $people }.
incident-lasted = { $time }부터 { $length } 동안 이어졌어요: { $people }.
incident-people = 여기서 { $count }명이 겪었어요
incident-minutes = { $count }분
incident-hours = { $count }시간
incident-what-now = 이제 어떻게 할까요?
incident-now-suspected = ‘{ button-announce }’ 버튼을 누르면 이 오류가 가장 많은 채널에서 모두에게 알리고, 끝날 때까지 이 오류에는 한 줄로 답변해요.
incident-now-announced = 모두에게 알렸어요. 끝날 때까지 이 오류에는 한 줄로 답변해요.
incident-now-dismissed = 장애가 아닌 것으로 볼게요. 평소처럼 답변해요.
incident-judged = 다른 사람이 이미 정했거나 장애가 끝났어요.
incident-nowhere = 이제 짧게 답변하지만, 오류가 나온 채널 가운데 제가 글을 쓸 수 있는 곳이 없어요.
incident-curve = 보고 수
incident-curve-unit = { $minutes }분마다, UTC
button-announce = 알리기
button-dismiss = 장애 아님
button-status = DeepSeek 상태
# 답변 대신 오류 이름 뒤에 나오고, 그 뒤에 링크가 붙는다.
outage-line = 지금 DeepSeek에 장애가 있어요. 사용자 탓이 아니니 나중에 다시 시도해 주세요.

## 요약

# 운영진 채널에서 매일 또는 매주 월요일.
digest-title = 요약 · { $period }
digest-seen =
    { $count ->
        [0] 알아본 오류가 없어요.
       *[other] 오류 { $count }건을 알아봤어요.
    }
digest-changes = 가장 큰 변화
digest-unknown = 새로 나온 모르는 오류
digest-wrong = 잘못된 답변
digest-same = 변화가 없어요.
digest-none = 없음.
digest-footer = 더 보기: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

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
name-incidents = 장애
name-alerts = 알림
name-digest = 요약
name-panel = 패널
name-every = 주기
name-hour = 시각
name-timezone = 시간대
name-channel = 채널
name-leaks = 유출
name-delete = 삭제
name-retention = 보관
name-days = 일수
name-minutes = 분
name-role = 역할
name-text = 텍스트
command-setup = DeepSeek 오류를 찾는 곳과 답변 방식
command-setup-watch = 채널, 포럼 또는 카테고리와 그 안의 모든 곳에서 오류를 찾아요
command-setup-unwatch = 채널에서 오류를 더 이상 찾지 않아요
command-setup-show = 현재 설정과 부족한 권한을 확인해요
command-setup-mode = 답변하거나, 확실할 때만 답변하거나, 시험 삼아 기록만 해요
command-setup-pause = 바로 답변을 멈춰요
command-setup-helpers = 다른 사람에게 답변하게 하고 해결됨으로 표시할 수 있는 사람
command-setup-helpers-add = 역할을 도우미에 추가해요
command-setup-helpers-remove = 역할을 도우미에서 제외해요
command-setup-helpers-call = 답변 후에도 해결하지 못한 사람이 있으면 역할을 한 번 호출해요
command-setup-language = 메시지만으로 언어를 알 수 없을 때 답변할 언어
command-setup-test = 이 채널에 올라온 텍스트에 어떻게 반응하고 어떤 규칙으로 정하는지 확인해요
command-setup-incidents = 여러 사람이 한꺼번에 알리는 장애를 찾을지 정해요
option-incidents = 공지할 수 있는 운영진에게 알리거나, 장애를 찾지 않거나
command-setup-panel = 모든 설정을 옵션 대신 버튼으로 바꿔요
command-setup-digest = 운영진에게 그동안의 요약을 보낼지, 언제 보낼지 정해요
option-every = 보내는 주기
option-hour = 보내는 시각(0~23시). 고르지 않으면 9시
option-timezone = 시간대(예: Asia/Seoul). 고르지 않으면 UTC
every-day = 매일
every-week = 매주 월요일
every-off = 요약 없음
command-setup-leaks = 비밀 키가 드러난 메시지를 처리하는 방식
command-setup-retention = 기록을 보관하는 일수
option-channel = 채널. 고르지 않으면 이 채널
option-mode = 오류를 알아봤을 때 할 일
option-minutes = 멈출 시간(분). 0이면 다시 시작, 비워 두면 직접 끝낼 때까지
option-role = 역할
option-call-role = 역할. 비워 두면 아무도 호출하지 않아요
option-language = 언어. 비워 두면 서버의 언어를 따라요
option-language-channel = 이 채널에만 적용. 고르지 않으면 서버 전체
option-delete = 삭제할지, 경고만 할지
option-days = 일수. 비워 두면 봇 운영자가 정한 기간
option-text = 누군가 붙여넣을 법한 그대로의 텍스트

name-moderators = 운영진
command-setup-moderators = 운영진에게 변경 사항을 알리는 곳
option-moderators-channel = 채널. 비워 두면 아무에게도 알리지 않아요
moderators-set = { $channel }에서 운영진에게 변경 사항을 알릴게요.
moderators-nobody = 변경 사항을 아무에게도 알리지 않을게요.
moderators-public = 이 채널은 누구나 읽을 수 있어요.

setup-refused = ‘서버 관리하기’ 권한이 필요하고, 제가 그 서버의 멤버여야 해요.
watch-added = 이제 { $channel }에서 오류를 찾을게요. 그만두려면 `/{ name-setup } { name-unwatch }` 명령어를 쓰세요.
watch-known = { $channel }에서는 이미 오류를 찾고 있어요.
watch-impossible = 텍스트 채널, 포럼, 스레드, 카테고리에서만 오류를 찾을 수 있어요. ‘{ name-channel }’ 옵션에서 골라 주세요.
unwatch-removed = 이제 { $channel }에서 오류를 찾지 않아요.
unwatch-unknown = { $channel }에서는 원래 오류를 찾고 있지 않았어요.
unwatch-environment = { $channel } 채널은 BOT_WATCH_CHANNELS에 설정되어 있어요. 봇을 운영하는 사람만 뺄 수 있어요.
mode-answer = 답변
mode-sure = 확실할 때만 답변
mode-log = 기록만
mode-set-answer = 알아본 오류에 답변할게요.
mode-set-sure = 확신도가 90% 이상인 오류에 답변하고, 나머지는 기록할게요.
mode-set-log = 알아본 오류를 기록만 하고 답변하지 않을게요. 유출된 키는 계속 경고해요. `/{ name-setup } { name-mode } { mode-answer }` 명령어로 시험을 끝낼 수 있어요.
pause-open = `/{ name-setup } { name-pause } { name-minutes }:0` 또는 `/{ name-setup } { name-mode }` 명령어로 끝낼 때까지 답변을 멈출게요. `/deepseek` 명령어는 계속 쓸 수 있어요.
pause-until = 답변을 멈췄어요. { $time }에 다시 시작해요. 바로 끝내려면 `/{ name-setup } { name-pause } { name-minutes }:0` 또는 `/{ name-setup } { name-mode }` 명령어를 쓰세요. `/deepseek` 명령어는 계속 쓸 수 있어요.
pause-ended = 돌아왔어요.
helpers-added = { $role } 역할은 이제 도우미예요. 다른 사람에게 답변하게 하고 해결됨으로 표시할 수 있으며, 도우미가 쓴 메시지에는 제가 반응하지 않아요.
helpers-known = { $role } 역할은 이미 도우미예요.
helpers-removed = { $role } 역할은 이제 도우미가 아니에요.
helpers-unknown = { $role } 역할은 원래 도우미가 아니었어요.
digest-set = 요약을 보내 드릴게요: { $when }. 다음은 { $next }이에요.
digest-where = { $channel } 채널로 보내요.
digest-nowhere = 보낼 채널이 필요해요. `/{ name-setup } { name-moderators }` 명령어로 정해 주세요.
digest-off = 이제 요약을 보내지 않아요.
digest-zone-unknown = 모르는 시간대예요. 도시 이름을 입력하고 나오는 목록에서 골라 주세요.
switch-on = 켜기
switch-off = 끄기
incidents-on = 장애 오류를 겪는 사람이 평소보다 크게 늘면 운영진에게 알릴게요. 알리는 곳: { $where }
incidents-off = 장애를 찾지 않을게요.
call-set = 답변 후에도 해결하지 못한 사람이 있으면 { $role } 역할을 한 번 호출할게요.
call-powerless = 아직 이 역할을 멘션할 수 없어요. 역할 설정에서 누구나 멘션할 수 있게 하거나, ‘@everyone, @here, 모든 역할 멘션하기’ 권한을 주세요.
call-nobody = 아무도 호출하지 않을게요.
language-set = 메시지만으로 언어를 알 수 없으면 다음 언어로 답변할게요: { $language }
language-set-channel = { $channel }에서는 메시지만으로 언어를 알 수 없으면 다음 언어로 답변할게요: { $language }
language-unset = 메시지만으로 언어를 알 수 없으면 서버의 언어를 따를게요: { $language }
language-unset-channel = { $channel }에서는 다시 서버의 설정을 따를게요: { $language }
leaks-on = 삭제
leaks-off = 경고만
leaks-set-on = 비밀 키가 드러난 메시지를 삭제하고 쓴 사람에게 경고하며, 키를 뺀 글을 15분 동안 돌려드려요. 돌려줄 수 없는 것(파일, 포스트의 첫 메시지)은 그대로 두고 경고만 해요.
leaks-set-off = 비밀 키가 드러난 메시지를 쓴 사람에게 경고하고, 아무것도 삭제하지 않을게요.
leaks-powerless = 삭제하려면 ‘메시지 관리하기’ 권한이 필요한데, 저에게 없어요.
retention-set = 기록을 { $days }일 동안 보관할게요. 그 뒤에는 사람에 대한 정보가 없는 합계만 남아요.

test-nothing = 이 텍스트에는 DeepSeek 오류가 보이지 않아서 답변하지 않을 거예요.
test-unsure = ‘{ $title }’일 수도 있지만 확신도가 { NUMBER($share, style: "percent") }밖에 안 돼요. { NUMBER($threshold, style: "percent") }부터 답변해요.
test-found = 알아본 오류: { $title } (확신도 { NUMBER($share, style: "percent") })
test-answer = 이렇게 답변할 거예요.

# 답변하지 않는 이유(규칙의 이름별).
quiet-bot = 봇과 웹후크에는 답변하지 않아요.
quiet-unwatched = 이 채널에서는 오류를 찾지 않아요.
quiet-paused = 일시정지 중이에요.
quiet-opted-out = 이 사람은 제가 메시지를 읽는 것을 원하지 않아요.
quiet-helper = 도우미에게는 답변하지 않아요.
quiet-trial = 여기서는 기록만 해요: `/{ name-setup } { name-mode }`
quiet-entry-trial = 이 서버에서는 이 오류를 기록만 해요: `/{ name-knowledge } { name-edit }`
quiet-unsure = 여기서는 확신도가 90% 이상일 때만 답변해요: `/{ name-setup } { name-mode }`
quiet-late = 메시지가 너무 오래되어 기록만 해요.
quiet-quoted = 오류가 인용문에만 있어서 다른 사람의 오류로 봤어요.
quiet-answered-here = 이 스레드에서 이 오류에 이미 답변했어요.
quiet-same-person = 얼마 전에 같은 사람에게 이 오류를 답변했어요.
quiet-same-channel = 방금 이 채널에서 이 오류에 답변했어요.
quiet-many = 이 사람은 짧은 시간에 답변을 많이 받았어요.
quiet-helper-talking = 도우미가 이 사람과 이야기하고 있어요.
quiet-incident = DeepSeek에 장애가 있고 모두에게 알렸으므로 한 줄로만 답변할 거예요.
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
show-moderators = 운영진에게 변경 사항을 알리는 곳
show-digest = 요약
show-incidents = 장애 알림
show-no-moderators = 없음. `/{ name-setup } { name-moderators }` 명령어로 채널을 정할 수 있어요.
show-call = 해결하지 못했을 때 호출할 역할
show-leaks = 비밀 키가 드러난 메시지
show-leaks-warn = 쓴 사람에게 경고해요.
show-leaks-delete = 메시지를 삭제하고 쓴 사람에게 경고해요.
show-retention = 보관 기간
show-days = { $days }일
show-language = 메시지만으로 언어를 알 수 없을 때의 언어
show-language-own = { $language } (서버의 언어)

# 패널의 페이지와 버튼, 선택 목록.
panel-watch = 채널
panel-answers = 답변
panel-helpers = 도우미
panel-moderators = 운영진
panel-care = 키와 데이터
panel-check = 권한
panel-watch-hint = 여기서 오류를 찾아요. 카테고리를 고르면 그 안의 모든 곳이 포함돼요.
panel-watch-choose = 채널, 포럼, 카테고리
panel-language-own = 서버의 언어
panel-pause = 일시정지
panel-resume = 다시 시작
panel-test = 메시지 테스트
panel-hour = 요약을 보내는 시각
panel-zone = 시간대
panel-zone-label = 도시 또는 Asia/Seoul 같은 시간대
panel-zone-choose = 이 중 어느 것인가요?
panel-incidents-on = 알림 켜기
panel-incidents-off = 알림 끄기
panel-usual-days = 봇 운영자가 정한 대로: { $days }
panel-check-fine = 오류를 찾는 곳에서 필요한 권한이 모두 있어요.

# Discord에서 쓰는 권한 이름.
permission-view_channel = 채널 보기
permission-read_message_history = 메시지 기록 보기
permission-embed_links = 링크 첨부
permission-send_messages = 메시지 보내기
permission-send_messages_in_threads = 스레드에서 메시지 보내기

## /privacy

name-privacy = 개인정보
name-forget-me = 내정보삭제
name-opt-out = 읽기거부
name-opt-in = 읽기허용
command-privacy = 저장된 내 정보와 삭제 방법
command-privacy-show = 저장된 내 정보를 확인해요
command-privacy-forget-me = 저장된 내 정보를 삭제해요
command-privacy-opt-out = 앞으로 내 메시지를 읽지 않고 나에 대해 아무것도 기록하지 않게 해요
command-privacy-opt-in = 모니터링하는 채널에서 내 메시지를 다시 읽을 수 있게 해요
button-forget = 내 정보 삭제
privacy-errors = 회원님의 오류가 { $count }건 기록되어 있어요(가장 오래된 것은 { $since }). 어떤 오류인지, 언제, 어디서 났는지, 답변의 결과가 어땠는지를 기록해요.
privacy-no-errors = 기록된 오류가 없어요.
privacy-taught = 저를 바로잡거나 가르쳐 준 기록이 { $count }건 있어요.
privacy-language = 사용하는 언어를 기억하고 있어요: { $language }
privacy-in = 서버가 고른 채널에서 회원님의 메시지를 읽어요. 그만두게 하려면 `/{ name-privacy } { name-opt-out }` 명령어를 쓰세요.
privacy-out = 읽기를 거부하셔서 메시지를 읽지 않아요.
privacy-never = 쓴 글이나 이름, ID는 절대 저장하지 않아요. ID를 비밀 키로 변환한 코드만 저장해요. `/{ name-privacy } { name-forget-me }` 명령어로 모두 삭제할 수 있어요.
privacy-ask = 모든 서버에서 회원님에 대해 저장한 내용을 전부 삭제해요. 제가 한 답변은 채널에 남지만 버튼은 더 이상 작동하지 않아요. 되돌릴 수 없어요.
privacy-forgotten = 완료했어요. 이제 회원님에 대해 저장한 내용이 없어요. 읽기를 거부하셨다면 계속 적용돼요.
privacy-opted-out = 이제 어느 서버에서도 회원님의 메시지를 읽지 않고 아무것도 기록하지 않아요. `/deepseek` 명령어는 계속 쓸 수 있어요. 이전 기록은 `/{ name-privacy } { name-forget-me }` 명령어로 삭제할 수 있어요.
privacy-opted-in = 모니터링하는 채널에서 회원님의 메시지를 다시 읽어요.

## 유출된 키

# `what`은 `leak-whose`.
leak-whose =
    { $providers ->
        [none] 비밀 키
       *[other] 비밀 키({ $providers })
    }
leak-warning = ⚠️ 이 메시지에 { $what }로 보이는 내용이 있어요. 지금 다른 사람이 쓸 수 있으니 키를 폐기하고 새로 만드세요. 이미 읽은 사람이 있을 수 있어서 메시지를 수정해도 소용없어요.
leak-deleted = ⚠️ { $user } 님의 메시지에 { $what }로 보이는 내용이 있어서 삭제했어요. 이미 읽은 사람이 있을 수 있으니 키를 폐기하고 새로 만드세요.
leak-revoke = 키 폐기하기: { $provider }
button-show-message = 내 메시지 보기
leak-show-title = 키를 뺀 메시지
leak-show-not-yours = 메시지를 쓴 사람만 볼 수 있어요.
leak-show-gone = 이 메시지는 더 이상 없어요. 메모리에만 15분 동안 보관해요.

## 문제가 생겼을 때

sorry = 죄송해요, 제 쪽에서 문제가 생겼어요. 기록해 두었으니 잠시 후 다시 시도해 주세요.

## 답변이 연결하는 페이지

link-top-up = 잔액 충전
link-api-keys = API 키
link-error-codes = 오류 코드
link-service-status = 서비스 상태
link-api-docs = API 문서
link-first-api-call = 첫 API 호출
link-request-format = 요청 형식
link-rate-limits = 요청 제한
link-models-and-prices = 모델과 요금
link-tool-calls = 도구 호출
link-json-output = JSON 출력
link-thinking-mode = 사고 모드
link-prefix-completion = 접두사 이어쓰기
link-fim-completion = FIM 완성
link-anthropic-format = Anthropic 형식
link-conversations-of-several-turns = 여러 차례 대화
link-images = 이미지 입력
