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
name-channel = kênh
name-minutes = phút
name-role = vai-trò
name-text = văn-bản
command-setup = Tôi tìm lỗi DeepSeek ở đâu và trả lời thế nào
command-setup-watch = Tìm lỗi trong một kênh, các chủ đề và bài đăng của kênh
command-setup-unwatch = Ngừng tìm trong một kênh
command-setup-show = Những gì đã thiết lập và các quyền tôi còn thiếu
command-setup-mode = Trả lời, hoặc chỉ ghi lại để chạy thử
command-setup-pause = Im lặng ngay
command-setup-helpers = Ai được trả lời người khác và đánh dấu câu trả lời là đã giải quyết
command-setup-helpers-add = Xem một vai trò là người hỗ trợ
command-setup-helpers-remove = Không xem một vai trò là người hỗ trợ nữa
command-setup-helpers-call = Gọi một vai trò, một lần, khi câu trả lời chưa giúp được ai đó
command-setup-language = Tôi trả lời bằng ngôn ngữ nào khi tin nhắn không cho biết
command-setup-test = Tôi sẽ làm gì với một văn bản trong kênh này và quy tắc nào quyết định
option-channel = Kênh; kênh này nếu bạn không chọn
option-mode = Làm gì với các lỗi tôi nhận ra
option-minutes = Trong bao lâu; 0 để kết thúc tạm dừng, để trống: đến khi bạn kết thúc
option-role = Vai trò
option-call-role = Vai trò; để trống để không gọi ai
option-language = Ngôn ngữ; để trống để theo ngôn ngữ của máy chủ
option-language-channel = Chỉ ở kênh đó; cả máy chủ nếu bạn không chọn
option-text = Văn bản, đúng như người ta sẽ dán

setup-refused = Việc này cần quyền “Quản lý máy chủ”, trong máy chủ mà tôi là thành viên.
watch-added = Giờ tôi tìm lỗi trong { $channel }. Dùng `/{ name-setup } { name-unwatch }` để ngừng.
watch-known = Tôi đã tìm lỗi trong { $channel } rồi.
watch-impossible = Tôi chỉ có thể tìm trong kênh văn bản, diễn đàn và chủ đề. Hãy chọn một kênh bằng tùy chọn “{ name-channel }”.
unwatch-removed = Tôi không tìm trong { $channel } nữa.
unwatch-unknown = Tôi vốn không tìm trong { $channel }.
unwatch-environment = { $channel } được đặt trong BOT_WATCH_CHANNELS. Chỉ người vận hành bot mới có thể bỏ kênh này ra.
mode-answer = trả lời
mode-log = chỉ ghi lại
mode-set-answer = Tôi trả lời những lỗi tôi nhận ra.
mode-set-log = Tôi chỉ ghi lại những lỗi tôi nhận ra và không trả lời. Dùng `/{ name-setup } { name-mode } { mode-answer }` để kết thúc chạy thử.
pause-open = Tôi im lặng cho đến khi bạn kết thúc bằng `/{ name-setup } { name-pause } { name-minutes }:0` hoặc `/{ name-setup } { name-mode }`. `/deepseek` vẫn dùng được.
pause-until = Tôi đang im lặng; kết thúc { $time }. Dùng `/{ name-setup } { name-pause } { name-minutes }:0` hoặc `/{ name-setup } { name-mode }` để kết thúc ngay. `/deepseek` vẫn dùng được.
pause-ended = Tôi đã trở lại.
helpers-added = { $role } giờ là người hỗ trợ: họ được trả lời người khác và đánh dấu câu trả lời là đã giải quyết, còn tin nhắn của chính họ thì tôi không trả lời.
helpers-known = { $role } đã là người hỗ trợ.
helpers-removed = { $role } không còn là người hỗ trợ.
helpers-unknown = { $role } vốn không phải là người hỗ trợ.
call-set = Tôi gọi { $role } một lần khi câu trả lời chưa giúp được ai đó.
call-powerless = Tôi chưa được đề cập vai trò này: hãy cho phép mọi người đề cập nó trong cài đặt vai trò, hoặc cấp cho tôi quyền “Đề cập @everyone, @here và tất cả vai trò”.
call-nobody = Tôi không gọi ai.
language-set = Khi tin nhắn không cho biết ngôn ngữ, tôi trả lời bằng { $language }.
language-set-channel = Khi tin nhắn trong { $channel } không cho biết ngôn ngữ, tôi trả lời bằng { $language }.
language-unset = Khi tin nhắn không cho biết ngôn ngữ, tôi theo ngôn ngữ của máy chủ: { $language }.
language-unset-channel = { $channel } lại theo ngôn ngữ của máy chủ: { $language }.

test-nothing = Tôi không thấy lỗi DeepSeek nào trong văn bản này, nên tôi sẽ im lặng.
test-unsure = Có thể là “{ $title }”, nhưng tôi chỉ chắc { NUMBER($share, style: "percent") }. Tôi trả lời từ { NUMBER($threshold, style: "percent") } trở lên.
test-found = Tôi nhận ra “{ $title }”; chắc { NUMBER($share, style: "percent") }.
test-answer = Tôi sẽ trả lời như sau:

# Vì sao bot sẽ im lặng, theo tên quy tắc.
quiet-bot = Tôi không trả lời bot và webhook.
quiet-unwatched = Tôi không tìm lỗi trong kênh này.
quiet-paused = Tôi đang tạm dừng.
quiet-helper = Tôi không trả lời người hỗ trợ.
quiet-trial = Ở đây tôi chỉ ghi lại: `/{ name-setup } { name-mode }`.
quiet-late = Tin nhắn đã quá cũ; tôi chỉ ghi lại.
quiet-quoted = Lỗi chỉ nằm trong phần trích dẫn, nên đó là lỗi của người khác.
quiet-answered-here = Tôi đã trả lời lỗi này trong chủ đề này rồi.
quiet-same-person = Tôi vừa trả lời cùng người này về lỗi này cách đây không lâu.
quiet-same-channel = Tôi vừa trả lời lỗi này trong kênh này.
quiet-many = Người này đã nhận nhiều câu trả lời trong thời gian ngắn.
quiet-helper-talking = Một người hỗ trợ đang nói chuyện với người này.
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
show-call = Gọi khi vẫn chưa giải quyết được
show-language = Ngôn ngữ khi tin nhắn không cho biết
show-language-own = { $language }, theo máy chủ

# Các quyền theo cách gọi của Discord.
permission-view_channel = Xem kênh
permission-read_message_history = Xem lịch sử tin nhắn
permission-embed_links = Nhúng liên kết
permission-send_messages = Gửi tin nhắn
permission-send_messages_in_threads = Gửi tin nhắn trong chủ đề

## Khi có sự cố

sorry = Xin lỗi, phía tôi gặp sự cố. Sự cố đã được ghi lại; hãy thử lại sau giây lát.
