# Những lời quanh danh mục, bằng tiếng Việt.

## Câu trả lời cho một lỗi

answer-solution = Cách xử lý
answer-also = Ngoài ra: { $title }
answer-retry = Thử lại?
answer-line = Nhận ra nhờ
answer-picture = Đọc được trong ảnh
answer-footer = Bot cộng đồng không chính thức, không liên kết với DeepSeek
button-solved = Đã giải quyết
button-stuck = Vẫn chưa được
button-wrong = Không phải lỗi này
button-language = Ngôn ngữ của tôi
button-more = Xem thêm
answer-note = Từ máy chủ này
button-official = Mã lỗi chính thức

# Lời khuyên theo trường `retry` của mục.
retry-never = Thử lại cũng không có tác dụng.
retry-later = Hãy đợi một lát rồi thử lại.
retry-after-fix = Hãy sửa trước rồi mới thử lại.

# Sự cố ở phía ai, theo trường `whose` của mục.
whose-asker = Bạn có thể tự sửa ở phía mình.
whose-deepseek = Sự cố ở phía DeepSeek, không phải ở phía bạn.
whose-network = Sự cố nằm đâu đó giữa bạn và DeepSeek.
whose-elsewhere = Lỗi này do dịch vụ khác gửi, không phải DeepSeek.

## Lời của các nút dưới câu trả lời; tất cả đều riêng tư

press-unknown = Tôi không còn lưu câu trả lời này. Hãy dán lỗi vào /deepseek, tôi sẽ giải thích lại.
solved-not-yours = Chỉ người hỏi, người hỗ trợ và điều hành viên mới có thể đánh dấu là đã giải quyết.
solved-gone = Cảm ơn bạn, vấn đề được tính là đã giải quyết. Câu trả lời thì không còn nữa.
stuck-not-yours = Chỉ người hỏi mới có thể bấm nút này. Bạn cũng gặp lỗi đó? Hãy dán lỗi của bạn ở đây hoặc vào /deepseek.
wrong-not-yours = Chỉ người hỏi, người hỗ trợ và điều hành viên mới có thể rút câu trả lời.
stuck-next = Xin lỗi vì chưa giúp được bạn. Dưới đây là các lỗi gần giống; có phải một trong số đó không?
stuck-read = Bảng mã lỗi của DeepSeek cũng có thể giúp bạn. Để người hỗ trợ dễ xem, tốt nhất hãy gửi toàn bộ thông báo lỗi và nội dung bạn đã gửi.
stuck-called = Tôi đã gọi người hỗ trợ.
stuck-called-before = Người hỗ trợ đã được gọi trước đó.
# Công khai, một lần: đề cập vai trò người hỗ trợ.
stuck-call = { $role } { $user } vẫn chưa giải quyết được “{ $title }”.
wrong-thanks = Cảm ơn bạn. Tôi đã rút câu trả lời và ghi nhận rằng nó sai.
wrong-second = Có lẽ là lỗi này:
wrong-no-second = Tôi không có phỏng đoán nào tốt hơn. Hãy dán toàn bộ thông báo lỗi vào /deepseek, hoặc đợi người hỗ trợ.
more-general = Nói chung: { $title }
more-sources = Nguồn
more-checked = Đã kiểm tra ngày { DATETIME($date, dateStyle: "long") }
more-sure = Chắc chắn { NUMBER($share, style: "percent") }

## Menu của tin nhắn (nhấp chuột phải hoặc nhấn giữ, Ứng Dụng)

menu-explain = Giải thích lỗi này
menu-answer = Trả lời bằng cách xử lý
menu-wrong = Câu trả lời sai hoặc thiếu
menu-nothing = Tôi không nhận ra lỗi DeepSeek nào trong tin nhắn này.
menu-answered = Đã có câu trả lời: { $link }
menu-sent = Đã trả lời: { $link }
menu-unsent = Tôi không thể trả lời ở đó: tôi không được viết trong kênh này, hoặc tin nhắn không còn nữa.
menu-opted-out = Người viết tin nhắn này không muốn tôi đọc tin nhắn của họ.
menu-helpers-only = Ở đây, mục này chỉ dành cho người hỗ trợ và điều hành viên. “{ menu-explain }” thì ai cũng dùng được.
unread-too-large = Có một tệp chưa đọc được: tệp quá lớn.
unread-not-text = Có một tệp chưa đọc được: trong tệp không có văn bản.
unread-broken = Có một tệp chưa đọc được: tệp bị hỏng hoặc không còn trên Discord.
unread-slow = Có một tệp chưa đọc được: mất quá nhiều thời gian. Hãy thử lại.
correct-ask = Câu trả lời cho tin nhắn này nên là gì?
correct-said = Tôi đã trả lời: { $title }
correct-silent = Tôi đã không trả lời.
correct-choose = Câu trả lời đúng
correct-choose-more = Câu trả lời khác
correct-none = Không có: đây không phải lỗi DeepSeek
correct-noted = Cảm ơn bạn, đã ghi lại cho điều hành viên: { $title }.

## /deepseek

# Tên lệnh và tùy chọn như Discord hiển thị: chữ thường, không dấu cách, tối đa 32.
name-error = lỗi
name-to = cho
command-deepseek = Ý nghĩa của một lỗi API DeepSeek và cách xử lý
option-error = Mã, tên hoặc nội dung lỗi; để trống nếu muốn dán văn bản dài
option-to = Người hỗ trợ: trả lời công khai cho người này

paste-title = Giải thích một lỗi DeepSeek
paste-label = Lỗi như bạn thấy
paste-hint = Dán toàn bộ thông báo, nhưng bỏ khóa API của bạn.

lookup-for = { $user }, lỗi này có nghĩa là:
lookup-empty = Không có văn bản nào. Hãy nhập một mã như 429, hoặc dán thông báo lỗi.
lookup-unknown = Tôi không nhận ra lỗi này. Có phải một trong các lỗi sau không? Dán toàn bộ thông báo sẽ giúp ích.
lookup-maybe = Tôi không chắc, nhưng có thể là lỗi này. Hãy bấm để đọc thêm; dán toàn bộ thông báo sẽ giúp ích.
lookup-no-code = Tài liệu của DeepSeek không có mã lỗi { $code }. Có phải một trong các lỗi sau không?
lookup-gone = Mục này không còn trong danh mục.
to-servers-only = Tôi chỉ có thể trả lời người khác trong máy chủ. Nếu không chọn ai, tôi sẽ trả lời bạn.
to-helpers-only = Ở đây chỉ người hỗ trợ và điều hành viên mới được trả lời người khác. Nếu không chọn ai, tôi sẽ trả lời bạn.

## /issues

name-issues = vấn-đề
name-overview = tổng-quan
name-period = khoảng-thời-gian
command-issues = Các lỗi DeepSeek mà mọi người gặp trong máy chủ này
command-issues-overview = Vấn đề nào lặp lại, thay đổi ra sao và bao nhiêu đã được giải quyết
option-period = Khoảng thời gian xem lại; 7 ngày nếu bạn không chọn
period-24h = 24 giờ qua
period-7d = 7 ngày qua
period-30d = 30 ngày qua
period-90d = 90 ngày qua

overview-title = Vấn đề lặp lại · { $period }
overview-empty =
    Không nhận ra lỗi nào trong khoảng thời gian này.
    `/{ name-setup } { name-show }` cho biết tôi đang theo dõi ở đâu.
overview-seen = { $count }×
overview-people = { $count } người
overview-change = { NUMBER($share, style: "percent") }
overview-new = mới
overview-same = không đổi
overview-solved = { NUMBER($share, style: "percent") } đã giải quyết
overview-lookups = { $count } lượt tra cứu
overview-more = … và { $count } mục nữa
overview-footer = Tổng cộng { $count } lần · so với khoảng thời gian trước
overview-again = { $count } lặp lại
overview-wrong = { NUMBER($share, style: "percent") } sai
overview-takes = giải quyết sau { $time }
overview-all-channels = Tất cả kênh
overview-by-issues = Vấn đề
overview-by-channel = Theo kênh
overview-by-language = Theo ngôn ngữ
overview-by-source = Theo nguồn
overview-refresh = Làm mới
overview-export = Xuất
split-mostly = chủ yếu là { $title } ({ $count }×)
source-auto = Được dán vào
source-picture = Trong ảnh
source-menu = Qua menu tin nhắn
source-slash = Tra cứu bằng /deepseek
export-choose = Mọi thứ tôi đã ghi lại trong máy chủ này ở khoảng thời gian đang xem, không có nội dung và tên. Bạn muốn tệp nào?
export-large =
    Tệp này vượt quá mức Discord cho phép ở đây. Người vận hành bot có thể lấy bằng
    `{ $command }`

name-about = chi-tiết
command-issues-about = Tình hình của một vấn đề: xu hướng, kênh, giờ, kết quả, tin nhắn gần nhất
option-issue = Vấn đề, theo mã hoặc tên
option-about-period = Khoảng thời gian xem lại; 30 ngày nếu bạn không chọn
about-unknown = Tôi không biết vấn đề này. Hãy chọn một trong các gợi ý hiện ra khi bạn gõ.
about-channels = Ở đâu
about-outcomes = Kết quả ra sao
about-variants = Giá trị đã đọc được
about-neighbours = Những người này còn gặp
about-latest = Tin nhắn gần nhất
outcome-solved = Đã giải quyết
outcome-stuck = Vẫn chưa được
outcome-wrong = Câu trả lời sai
outcome-dismissed = Bị bác bỏ
outcome-deleted = Đã rút lại
outcome-none = Không có phản hồi

chart-per-day = Số lỗi mỗi ngày (UTC)
chart-per-hour = Số lỗi mỗi giờ (UTC)
chart-others =
    { $count ->
       *[other] { $count } lỗi khác
    }
chart-week = Các giờ trong tuần
chart-week-unit = Số lỗi theo thứ và giờ (UTC); ô sáng nhất: { $most }

### /issues unknown and /issues wrong

name-unknown = chưa-biết
name-wrong = sai
command-issues-unknown = Những lỗi tôi chưa biết và cách xử lý chúng
command-issues-wrong = Câu trả lời nào đã sai và cách ngăn những lần sau
option-period-wrong = Khoảng thời gian xem lại; 30 ngày nếu bạn không chọn

mod-refused = Mục này dành cho điều hành viên và người hỗ trợ của máy chủ này.
mod-elsewhere = Mục này dành cho điều hành viên và người hỗ trợ, trong máy chủ mà tôi là thành viên.
mod-stale = Tôi không còn nhận ra nút này. Hãy gọi lại lệnh.
page-before = ◀ Trước
page-next = Sau ▶
button-back = Quay lại

inbox-title = Những lỗi tôi chưa biết
inbox-empty = Không có lỗi nào mà hai người cùng gặp. Lỗi chỉ một người gặp thì tôi không lưu gì cả.
inbox-single =
    { $count ->
       *[other] Có thêm { $count } lỗi mới chỉ một người gặp. Mỗi lỗi sẽ hiện ra khi có người thứ hai gặp.
    }
inbox-choose = Chọn một lỗi để xử lý
inbox-gone = Lỗi này không còn trong danh sách: đã được xử lý, hoặc dữ liệu không còn nữa.
inbox-times = lần đầu { $first }, lần cuối { $last }
inbox-latest = gần nhất
inbox-is = Đây là …
inbox-taught = Từ giờ tôi trả lời lỗi này bằng “{ $title }”.
inbox-ignored = Tôi sẽ không hiện lỗi này nữa.
inbox-file = Hãy điền những chỗ được đánh dấu rồi đề xuất cho dự án: khi đó mọi người đều nhận được câu trả lời.
button-search = Tìm kiếm
button-new-entry = Mục mới
button-ignore = Bỏ qua
button-contribute = Tệp để đóng góp

modal-search = Đó là lỗi nào?
modal-title = Tiêu đề
modal-cause = Nguyên nhân
modal-steps = Các bước
modal-steps-hint = Mỗi dòng một bước
modal-link = Liên kết
modal-note = Ghi chú hiện cùng câu trả lời
modal-note-hint = Ví dụ: cài đặt đó nằm ở đâu trong ứng dụng của bạn
modal-aliases = Cụm từ chỉ lỗi này ở đây
modal-muted = Cụm từ không chỉ lỗi này ở đây
modal-phrases-hint = Mỗi dòng một cụm từ
modal-behaviour = Tôi làm gì với lỗi này
behaviour-server = Giống như các lỗi khác
behaviour-answer = Trả lời, kể cả khi các lỗi khác chỉ được ghi lại
behaviour-log = Chỉ ghi lại
behaviour-off = Không làm gì: không trả lời, không ghi lại
behaviour-bar = Chỉ trả lời khi chắc ít nhất { NUMBER($share, style: "percent") }
behaviour-keep = Giữ nguyên

wrong-title = Câu trả lời sai · { $period }
wrong-never = Đến nay chưa có câu trả lời nào bị đánh dấu là sai.
wrong-days =
    { $days ->
        [0] Câu trả lời sai gần nhất cách đây chưa đến một ngày.
       *[other] Đã { $days } ngày kể từ câu trả lời sai gần nhất.
    }
wrong-choose = Chọn một câu trả lời để xử lý
wrong-count = { $count } trong { $answered } bị sai
wrong-gone = Mục này không còn trong số câu trả lời sai của khoảng thời gian này.
wrong-is-muted = đã tắt
wrong-muted = Ở đây tôi không còn xem cụm từ này là “{ $title }”.
wrong-raised = Từ giờ tôi chỉ trả lời bằng “{ $title }” khi chắc ít nhất { NUMBER($share, style: "percent") }.
button-mute = Tắt cụm từ này ở đây
wrong-raise = Nâng ngưỡng lên { NUMBER($share, style: "percent") }
rule-wording = theo từ ngữ
rule-symptom = theo một lời mô tả
rule-status = chỉ theo mã
rule-unknown = nhận ra từ trước khi tôi lưu cách nhận ra

### /knowledge

name-knowledge = kiến-thức
name-list = danh-sách
name-edit = sửa
name-export = xuất
name-import = nhập
name-entry = mục
name-part = phần
name-format = định-dạng
name-file = tệp
command-knowledge = Những gì máy chủ này dạy tôi về các lỗi
command-knowledge-list = Những gì máy chủ này đã dạy tôi và các thay đổi gần nhất
command-knowledge-edit = Thêm ghi chú hoặc liên kết, dạy cụm từ, hoặc chọn cách tôi xử lý một lỗi ở đây
command-knowledge-remove = Quên những gì máy chủ này đã dạy tôi về một lỗi
command-knowledge-export = Tất cả những gì máy chủ này đã dạy tôi, dưới dạng tệp
command-knowledge-import = Học nội dung của một tệp; những gì đã dạy về các lỗi khác vẫn giữ nguyên
option-entry = Lỗi
option-part = Viết phần nào; câu trả lời nếu bạn không chọn
option-format = Loại tệp; TOML nếu bạn không chọn
option-file = Tệp giống như tệp được xuất ra, tối đa 256 KB
part-answer = câu trả lời
part-recognition = cách nhận ra và cách xử lý

knowledge-title = Những gì máy chủ này đã dạy tôi ({ $count })
knowledge-empty = Chưa có gì. Dùng `/{ name-knowledge } { name-edit }` để thêm ghi chú, liên kết hoặc cụm từ cho một lỗi.
knowledge-gone = { $slug } (không còn trong danh mục)
knowledge-unknown = Tôi không biết lỗi này. Hãy chọn một trong các gợi ý hiện ra khi bạn gõ.
knowledge-bar = từ { NUMBER($share, style: "percent") } trở lên
knowledge-changes = Các thay đổi gần nhất
knowledge-no-changes = Chưa có thay đổi nào.
knowledge-changed =
    { $count ->
        [0] Không có gì thay đổi
       *[other] { $count } mục đã thay đổi
    }
knowledge-exported =
    { $count ->
       *[other] Những gì máy chủ này đã dạy tôi về { $count } lỗi.
    }
button-changes = Các thay đổi
import-too-large = Tệp lớn hơn { $most } KB.
import-unread = Discord không đưa tệp cho tôi. Hãy thử lại.
import-no-text = Tệp không phải là văn bản UTF-8.
teach-problems = Không có gì được thay đổi, vì:
teach-too-many = Một máy chủ có thể dạy tôi về tối đa { $most } lỗi. Hãy gỡ bớt vài lỗi trước.
teach-too-general = “{ $phrase }” quá chung chung: tôi sẽ thấy nó trong đủ loại tin nhắn. Hãy thêm những từ chỉ lỗi này mới có.
teach-changed = Những gì tôi được dạy đã thay đổi
teach-changed-by = bởi { $user }

## Outages

incident-suspected = Có vẻ DeepSeek đang gặp sự cố
incident-announced = DeepSeek đang gặp sự cố
incident-over = Sự cố của DeepSeek đã kết thúc
incident-since = Từ { $time }: { $people }.
incident-lasted = Kéo dài { $length }, từ { $time }: { $people }.
incident-people =
    { $count ->
       *[other] { $count } người gặp ở đây
    }
incident-minutes =
    { $count ->
       *[other] { $count } phút
    }
incident-hours =
    { $count ->
       *[other] { $count } giờ
    }
incident-what-now = Giờ làm gì?
incident-now-suspected = “{ button-announce }” sẽ báo cho mọi người trong các kênh gặp sự cố nhiều nhất và rút câu trả lời của tôi còn một dòng cho đến khi sự cố kết thúc.
incident-now-announced = Mọi người đã được báo. Tôi trả lời các lỗi này bằng một dòng cho đến khi sự cố kết thúc.
incident-now-dismissed = Việc này không tính là sự cố. Tôi trả lời như thường lệ.
incident-judged = Đã có người quyết định rồi, hoặc sự cố đã kết thúc.
incident-nowhere = Câu trả lời của tôi giờ đã ngắn gọn, nhưng tôi không được viết trong bất kỳ kênh nào gặp sự cố.
incident-curve = Lượt báo lỗi
incident-curve-unit =
    { $minutes ->
       *[other] mỗi { $minutes } phút, UTC
    }
button-announce = Thông báo
button-dismiss = Không phải sự cố
button-status = Trạng thái của DeepSeek
outage-line = DeepSeek đang gặp sự cố, không phải lỗi của bạn. Hãy thử lại sau.

## The digest

digest-title = Bản tin · { $period }
digest-seen =
    { $count ->
        [0] Tôi không nhận ra lỗi nào.
       *[other] Tôi đã nhận ra { $count } lỗi.
    }
digest-changes = Thay đổi lớn nhất
digest-unknown = Lỗi mới mà tôi chưa biết
digest-wrong = Câu trả lời sai
digest-same = Không có gì thay đổi.
digest-none = Không có.
digest-footer = Xem thêm: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

## /setup

name-setup = thiết-lập
name-watch = theo-dõi
name-unwatch = ngừng-theo-dõi
name-show = xem
name-mode = chế-độ
name-pause = tạm-dừng
name-helpers = người-hỗ-trợ
name-add = thêm
name-remove = gỡ
name-call = gọi
name-language = ngôn-ngữ
name-test = thử
name-incidents = sự-cố
name-alerts = cảnh-báo
name-digest = bản-tin
name-panel = bảng-điều-khiển
name-every = mỗi
name-hour = giờ
name-timezone = múi-giờ
name-channel = kênh
name-leaks = lộ-khóa
name-delete = xóa-tin-nhắn
name-retention = lưu-giữ
name-days = số-ngày
name-minutes = phút
name-role = vai-trò
name-text = văn-bản
command-setup = Tôi tìm lỗi DeepSeek ở đâu và trả lời thế nào
command-setup-watch = Tìm lỗi trong kênh, diễn đàn hoặc danh mục, và mọi thứ bên trong
command-setup-unwatch = Ngừng tìm trong một kênh
command-setup-show = Những gì đã thiết lập và các quyền tôi còn thiếu
command-setup-mode = Trả lời, chỉ trả lời khi chắc chắn, hoặc chỉ ghi lại để chạy thử
command-setup-pause = Im lặng ngay
command-setup-helpers = Ai được trả lời người khác và đánh dấu câu trả lời là đã giải quyết
command-setup-helpers-add = Xem một vai trò là người hỗ trợ
command-setup-helpers-remove = Không xem một vai trò là người hỗ trợ nữa
command-setup-helpers-call = Gọi một vai trò, một lần, khi câu trả lời chưa giúp được ai đó
command-setup-language = Tôi trả lời bằng ngôn ngữ nào khi tin nhắn không cho biết
command-setup-test = Tôi sẽ làm gì với một văn bản trong kênh này và quy tắc nào quyết định
command-setup-incidents = Tôi có theo dõi các sự cố mà nhiều người cùng báo một lúc hay không
option-incidents = Báo cho điều hành viên, họ có thể thông báo sự cố, hoặc không theo dõi sự cố
command-setup-panel = Mọi thứ có thể thiết lập, bằng nút thay cho tùy chọn
command-setup-digest = Điều hành viên có nhận bản tin về những gì đã xảy ra không, và khi nào
option-every = Bao lâu một lần
option-hour = Giờ trong ngày, từ 0 đến 23; 9 nếu bạn không chọn
option-timezone = Múi giờ, chẳng hạn Europe/Berlin; UTC nếu bạn không chọn
every-day = mỗi ngày
every-week = thứ Hai hằng tuần
every-off = không có bản tin
command-setup-leaks = Làm gì với tin nhắn để lộ khóa bí mật
command-setup-retention = Tôi lưu những gì đã ghi lại trong bao nhiêu ngày
option-channel = Kênh; kênh này nếu bạn không chọn
option-mode = Làm gì với các lỗi tôi nhận ra
option-minutes = Trong bao lâu; 0 để kết thúc tạm dừng, để trống: đến khi bạn kết thúc
option-role = Vai trò
option-call-role = Vai trò; để trống để không gọi ai
option-language = Ngôn ngữ; để trống để theo ngôn ngữ của máy chủ
option-language-channel = Chỉ ở kênh đó; cả máy chủ nếu bạn không chọn
option-delete = Xóa tin nhắn, hoặc chỉ cảnh báo
option-days = Số ngày; để trống để lưu lâu như người vận hành bot đã chọn
option-text = Văn bản, đúng như người ta sẽ dán

name-moderators = điều-hành-viên
command-setup-moderators = Tôi báo cho điều hành viên về các thay đổi ở đâu
option-moderators-channel = Kênh; để trống để không báo cho ai
moderators-set = Tôi báo cho điều hành viên về các thay đổi trong { $channel }.
moderators-nobody = Tôi không báo cho ai về các thay đổi.
moderators-public = Mọi người đều đọc được kênh này.

setup-refused = Việc này cần quyền “Quản lý máy chủ”, trong máy chủ mà tôi là thành viên.
watch-added = Giờ tôi tìm lỗi trong { $channel }. Dùng `/{ name-setup } { name-unwatch }` để ngừng.
watch-known = Tôi đã tìm lỗi trong { $channel } rồi.
watch-impossible = Tôi chỉ có thể tìm trong kênh văn bản, diễn đàn, chủ đề và danh mục. Hãy chọn một kênh bằng tùy chọn “{ name-channel }”.
unwatch-removed = Tôi không tìm trong { $channel } nữa.
unwatch-unknown = Tôi vốn không tìm trong { $channel }.
unwatch-environment = { $channel } được đặt trong BOT_WATCH_CHANNELS. Chỉ người vận hành bot mới có thể bỏ kênh này ra.
mode-answer = trả lời
mode-sure = chỉ trả lời khi chắc chắn
mode-log = chỉ ghi lại
mode-set-answer = Tôi trả lời những lỗi tôi nhận ra.
mode-set-sure = Tôi trả lời những lỗi tôi chắc ít nhất 90% và ghi lại những lỗi khác.
mode-set-log = Tôi chỉ ghi lại những lỗi tôi nhận ra và không trả lời. Tôi vẫn cảnh báo khi khóa bị lộ. Dùng `/{ name-setup } { name-mode } { mode-answer }` để kết thúc chạy thử.
pause-open = Tôi im lặng cho đến khi bạn kết thúc bằng `/{ name-setup } { name-pause } { name-minutes }:0` hoặc `/{ name-setup } { name-mode }`. `/deepseek` vẫn dùng được.
pause-until = Tôi đang im lặng; kết thúc { $time }. Dùng `/{ name-setup } { name-pause } { name-minutes }:0` hoặc `/{ name-setup } { name-mode }` để kết thúc ngay. `/deepseek` vẫn dùng được.
pause-ended = Tôi đã trở lại.
helpers-added = { $role } giờ là người hỗ trợ: họ được trả lời người khác và đánh dấu câu trả lời là đã giải quyết, còn tin nhắn của chính họ thì tôi không trả lời.
helpers-known = { $role } đã là người hỗ trợ.
helpers-removed = { $role } không còn là người hỗ trợ.
helpers-unknown = { $role } vốn không phải là người hỗ trợ.
digest-set = Bản tin được gửi { $when }, lần tới { $next }.
digest-where = Bản tin được gửi đến { $channel }.
digest-nowhere = Bản tin cần một kênh: dùng `/{ name-setup } { name-moderators }` để chọn.
digest-off = Không còn bản tin nữa.
digest-zone-unknown = Tôi không biết múi giờ này. Hãy nhập tên một thành phố rồi chọn một trong các gợi ý.
switch-on = bật
switch-off = tắt
incidents-on = Khi có nhiều người hơn hẳn bình thường gặp lỗi do sự cố, tôi báo cho điều hành viên. Ở đâu: { $where }
incidents-off = Tôi không theo dõi sự cố.
call-set = Tôi gọi { $role } một lần khi câu trả lời chưa giúp được ai đó.
call-powerless = Tôi chưa được đề cập vai trò này: hãy cho phép mọi người đề cập nó trong cài đặt vai trò, hoặc cấp cho tôi quyền “Đề cập @everyone, @here và tất cả vai trò”.
call-nobody = Tôi không gọi ai.
language-set = Khi tin nhắn không cho biết ngôn ngữ, tôi trả lời bằng { $language }.
language-set-channel = Khi tin nhắn trong { $channel } không cho biết ngôn ngữ, tôi trả lời bằng { $language }.
language-unset = Khi tin nhắn không cho biết ngôn ngữ, tôi theo ngôn ngữ của máy chủ: { $language }.
language-unset-channel = { $channel } lại theo ngôn ngữ của máy chủ: { $language }.
leaks-on = xóa tin nhắn
leaks-off = chỉ cảnh báo
leaks-set-on = Tôi xóa tin nhắn để lộ khóa bí mật, cảnh báo người viết và trả lại nội dung không có khóa trong 15 phút. Những gì tôi không thể trả lại (tệp, tin nhắn đầu của bài đăng) thì tôi để yên và chỉ cảnh báo.
leaks-set-off = Tôi cảnh báo người có tin nhắn để lộ khóa bí mật và không xóa gì cả.
leaks-powerless = Để xóa, tôi còn thiếu quyền “Quản lý tin nhắn”.
retention-set =
    { $days ->
       *[other] Tôi lưu những gì đã ghi lại trong { $days } ngày. Sau đó chỉ còn các con số tổng, không gắn với ai.
    }

test-nothing = Tôi không thấy lỗi DeepSeek nào trong văn bản này, nên tôi sẽ im lặng.
test-unsure = Có thể là “{ $title }”, nhưng tôi chỉ chắc { NUMBER($share, style: "percent") }. Tôi trả lời từ { NUMBER($threshold, style: "percent") } trở lên.
test-found = Tôi nhận ra “{ $title }”; chắc { NUMBER($share, style: "percent") }.
test-answer = Tôi sẽ trả lời như sau:

# Vì sao bot sẽ im lặng, theo tên quy tắc.
quiet-bot = Tôi không trả lời bot và webhook.
quiet-unwatched = Tôi không tìm lỗi trong kênh này.
quiet-paused = Tôi đang tạm dừng.
quiet-opted-out = Người này không muốn tôi đọc tin nhắn của họ.
quiet-helper = Tôi không trả lời người hỗ trợ.
quiet-trial = Ở đây tôi chỉ ghi lại: `/{ name-setup } { name-mode }`.
quiet-entry-trial = Máy chủ này chỉ ghi lại lỗi này: `/{ name-knowledge } { name-edit }`.
quiet-unsure = Ở đây tôi chỉ trả lời khi chắc ít nhất 90%: `/{ name-setup } { name-mode }`.
quiet-late = Tin nhắn đã quá cũ; tôi chỉ ghi lại.
quiet-quoted = Lỗi chỉ nằm trong phần trích dẫn, nên đó là lỗi của người khác.
quiet-answered-here = Tôi đã trả lời lỗi này trong chủ đề này rồi.
quiet-same-person = Tôi vừa trả lời cùng người này về lỗi này cách đây không lâu.
quiet-same-channel = Tôi vừa trả lời lỗi này trong kênh này.
quiet-many = Người này đã nhận nhiều câu trả lời trong thời gian ngắn.
quiet-helper-talking = Một người hỗ trợ đang nói chuyện với người này.
quiet-incident = DeepSeek đang gặp sự cố và mọi người đã được báo, nên tôi sẽ chỉ trả lời một dòng.
test-quiet = Tôi sẽ im lặng: { $reason }

show-title = Cách tôi làm việc ở đây
show-no-channels = Tôi không tìm trong kênh nào. Dùng `/{ name-setup } { name-watch }` để thêm.
show-environment = từ BOT_WATCH_CHANNELS
show-gone = Một kênh trong danh sách này không còn nữa. Tôi đã bỏ kênh đó ra.
show-unseen = Tôi không thấy kênh này. Hãy cấp cho tôi quyền “Xem kênh” ở đó.
show-missing = Hãy cấp cho tôi các quyền này ở đây: { $permissions }
show-mode = Việc tôi làm
show-paused = Tạm dừng cho đến khi bạn kết thúc bằng `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = Tạm dừng; kết thúc { $time }
show-helpers = Vai trò người hỗ trợ
show-no-helpers = Không có. Dùng `/{ name-setup } { name-helpers } { name-add }` để thêm.
show-moderators = Nơi điều hành viên được báo về các thay đổi
show-digest = Bản tin
show-incidents = Cảnh báo sự cố
show-no-moderators = Không ở đâu. Dùng `/{ name-setup } { name-moderators }` để chọn kênh.
show-call = Gọi khi vẫn chưa giải quyết được
show-leaks = Tin nhắn để lộ khóa bí mật
show-leaks-warn = Tôi cảnh báo người viết.
show-leaks-delete = Tôi xóa tin nhắn và cảnh báo người viết.
show-retention = Lưu trong
show-days =
    { $days ->
       *[other] { $days } ngày
    }
show-language = Ngôn ngữ khi tin nhắn không cho biết
show-language-own = { $language }, theo máy chủ

panel-watch = Kênh
panel-answers = Câu trả lời
panel-helpers = Người hỗ trợ
panel-moderators = Điều hành viên
panel-care = Khóa và dữ liệu
panel-check = Quyền
panel-watch-hint = Tôi tìm lỗi ở đây. Một danh mục bao gồm mọi kênh nằm trong đó.
panel-watch-choose = Kênh, diễn đàn và danh mục
panel-language-own = ngôn ngữ của máy chủ
panel-pause = Tạm dừng
panel-resume = Kết thúc tạm dừng
panel-test = Thử một tin nhắn
panel-hour = Giờ gửi bản tin
panel-zone = Múi giờ
panel-zone-label = Thành phố hoặc múi giờ như Europe/Berlin
panel-zone-choose = Ý bạn là mục nào?
panel-incidents-on = Bật cảnh báo
panel-incidents-off = Tắt cảnh báo
panel-usual-days = như người vận hành bot đã chọn: { $days }
panel-check-fine = Tôi có đủ mọi quyền cần thiết ở những nơi tôi tìm lỗi.

# Các quyền theo cách gọi của Discord.
permission-view_channel = Xem kênh
permission-read_message_history = Xem lịch sử tin nhắn
permission-embed_links = Nhúng liên kết
permission-send_messages = Gửi tin nhắn
permission-send_messages_in_threads = Gửi tin nhắn trong chủ đề

## /privacy

name-privacy = riêng-tư
name-forget-me = quên-tôi
name-opt-out = không-tham-gia
name-opt-in = tham-gia-lại
command-privacy = Tôi lưu gì về bạn và cách xóa
command-privacy-show = Tôi lưu gì về bạn
command-privacy-forget-me = Xóa những gì tôi lưu về bạn
command-privacy-opt-out = Tôi không đọc tin nhắn nào của bạn nữa và không ghi lại gì về bạn
command-privacy-opt-in = Tôi lại được đọc tin nhắn của bạn trong các kênh được theo dõi
button-forget = Xóa dữ liệu của tôi
privacy-errors =
    { $count ->
       *[other] { $count } lỗi của bạn đã được ghi lại, sớm nhất từ { $since }: lỗi nào, khi nào, ở đâu và kết quả của câu trả lời.
    }
privacy-no-errors = Không có lỗi nào của bạn được ghi lại.
privacy-taught =
    { $count ->
       *[other] Bạn đã sửa hoặc dạy tôi { $count } điều.
    }
privacy-language = Tôi nhớ ngôn ngữ của bạn: { $language }.
privacy-in = Tôi đọc tin nhắn của bạn trong các kênh mà máy chủ đã chọn. Dùng `/{ name-privacy } { name-opt-out }` để chấm dứt.
privacy-out = Bạn đã chọn không tham gia: tôi không đọc tin nhắn của bạn.
privacy-never = Tôi không bao giờ lưu những gì bạn viết, cũng không lưu tên hay ID của bạn, chỉ lưu một mã tạo từ ID của bạn bằng khóa bí mật. `/{ name-privacy } { name-forget-me }` xóa tất cả.
privacy-ask = Thao tác này xóa mọi thứ tôi lưu về bạn, trong tất cả máy chủ. Các câu trả lời tôi đã gửi bạn vẫn ở trong kênh, nhưng các nút sẽ ngừng hoạt động. Không thể hoàn tác.
privacy-forgotten = Xong: tôi không còn lưu gì về bạn. Nếu bạn đã chọn không tham gia, lựa chọn đó vẫn có hiệu lực.
privacy-opted-out = Từ giờ tôi không đọc tin nhắn nào của bạn, trong bất kỳ máy chủ nào, và không ghi lại gì về bạn. `/deepseek` vẫn trả lời bạn. Những gì đã ghi lại trước đây sẽ bị xóa bằng `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Tôi lại đọc tin nhắn của bạn trong các kênh được theo dõi.

## Leaked keys

leak-whose =
    { $providers ->
        [none] khóa bí mật
       *[other] khóa bí mật ({ $providers })
    }
leak-warning = ⚠️ Tin nhắn này để lộ nội dung giống như { $what }. Giờ người khác có thể dùng nó: hãy thu hồi khóa và tạo khóa mới. Chỉnh sửa tin nhắn không giúp được, vì người khác có thể đã đọc.
leak-deleted = ⚠️ { $user } Tôi đã xóa tin nhắn của bạn vì nó để lộ nội dung giống như { $what }. Người khác có thể đã đọc: hãy thu hồi khóa và tạo khóa mới.
leak-revoke = Thu hồi khóa: { $provider }
button-show-message = Xem tin nhắn của tôi
leak-show-title = Tin nhắn của bạn, không có khóa
leak-show-not-yours = Chỉ người viết tin nhắn mới xem được.
leak-show-gone = Tôi không còn giữ tin nhắn này. Tôi chỉ giữ trong 15 phút, và chỉ trong bộ nhớ.

## Khi có sự cố

sorry = Xin lỗi, phía tôi gặp sự cố. Sự cố đã được ghi lại; hãy thử lại sau giây lát.

## Các trang mà câu trả lời dẫn tới

link-top-up = Nạp tiền
link-api-keys = Khóa API
link-error-codes = Mã lỗi
link-service-status = Trạng thái dịch vụ
link-api-docs = Tài liệu API
link-first-api-call = Lần gọi API đầu tiên
link-request-format = Định dạng yêu cầu
link-rate-limits = Giới hạn tốc độ
link-models-and-prices = Mô hình và giá
link-tool-calls = Gọi công cụ
link-json-output = Đầu ra JSON
link-thinking-mode = Chế độ suy luận
link-prefix-completion = Hoàn thành tiền tố
link-fim-completion = Hoàn thành FIM
link-anthropic-format = Định dạng Anthropic
link-conversations-of-several-turns = Hội thoại nhiều lượt
link-images = Hình ảnh
