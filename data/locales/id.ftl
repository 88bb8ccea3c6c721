# Kata-kata di sekitar katalog, dalam bahasa Indonesia.

## Jawaban untuk sebuah kesalahan

answer-solution = Yang perlu dilakukan
answer-also = Juga: { $title }
answer-retry = Coba lagi?
answer-line = Dikenali dari
answer-picture = Terbaca pada gambar
answer-footer = Bot komunitas tidak resmi, tidak terkait dengan DeepSeek
button-solved = Selesai
button-stuck = Belum beres
button-wrong = Bukan ini
button-language = Bahasa saya
button-more = Lainnya
button-official = Kode kesalahan resmi

# Saran menurut bidang `retry` pada entri.
retry-never = Mencoba lagi tidak akan membantu.
retry-later = Tunggu sebentar, lalu coba lagi.
retry-after-fix = Perbaiki dulu, lalu coba lagi.

# Di pihak siapa gangguannya, menurut bidang `whose` pada entri.
whose-asker = Ini bisa Anda perbaiki sendiri.
whose-deepseek = Gangguannya di pihak DeepSeek, bukan di pihak Anda.
whose-network = Gangguannya ada di antara Anda dan DeepSeek.
whose-elsewhere = Kesalahan ini dikirim layanan lain, bukan DeepSeek.

## Yang dikatakan tombol pada jawaban; semuanya hanya terlihat oleh yang menekan

press-unknown = Saya sudah tidak menyimpan jawaban ini. Tempelkan kesalahannya ke /deepseek, dan saya jelaskan lagi.
solved-not-yours = Hanya penanya, helper, dan moderator yang bisa menandai ini selesai.
solved-gone = Terima kasih, ini dihitung selesai. Jawabannya sendiri sudah tidak ada.
stuck-not-yours = Hanya penanya yang bisa mengatakannya. Anda mengalami kesalahan yang sama? Tempelkan milik Anda di sini atau di /deepseek.
wrong-not-yours = Hanya penanya, helper, dan moderator yang bisa menarik jawaban.
stuck-next = Maaf, jawaban itu belum membantu. Yang berikut ini mirip; apakah salah satunya?
stuck-read = Tabel resmi DeepSeek mungkin juga membantu. Untuk para helper, sebaiknya kirim pesan kesalahan selengkapnya dan apa yang Anda kirim.
stuck-called = Saya sudah memanggil helper.
stuck-called-before = Helper sudah dipanggil sebelumnya.
# Terlihat semua orang, satu kali: peran helper disebut.
stuck-call = { $role } { $user } masih terkendala “{ $title }”.
wrong-thanks = Terima kasih. Jawabannya saya tarik dan saya catat sebagai salah.
wrong-second = Mungkin ini:
wrong-no-second = Saya tidak punya dugaan yang lebih baik. Tempelkan pesan kesalahan selengkapnya ke /deepseek, atau tunggu helper.
more-general = Secara umum: { $title }
more-sources = Sumber
more-checked = Diperiksa pada { DATETIME($date, dateStyle: "long") }
more-sure = { NUMBER($share, style: "percent") } yakin

## Menu pesan (klik kanan atau tekan lama, Aplikasi)

menu-explain = Jelaskan kesalahan ini
menu-answer = Jawab dengan solusinya
menu-wrong = Jawaban salah atau tidak ada
menu-nothing = Saya tidak mengenali kesalahan DeepSeek dalam pesan ini.
menu-answered = Sudah dijawab: { $link }
menu-sent = Terjawab: { $link }
menu-unsent = Saya tidak bisa menjawab di sana: saya tidak boleh menulis di channel itu, atau pesannya sudah tidak ada.
menu-helpers-only = Di sini ini hanya untuk helper dan moderator. “{ menu-explain }” bisa dipakai semua orang.
unread-too-large = Ada berkas yang tidak dibaca: terlalu besar.
unread-not-text = Ada berkas yang tidak dibaca: tidak ada teks di dalamnya.
unread-broken = Ada berkas yang tidak dibaca: rusak, atau sudah tidak ada di Discord.
unread-slow = Ada berkas yang tidak dibaca: terlalu lama. Silakan coba lagi.
correct-ask = Apa jawaban yang seharusnya untuk pesan ini?
correct-said = Jawaban saya: { $title }
correct-silent = Saya tidak menjawabnya.
correct-choose = Jawaban yang benar
correct-choose-more = Jawaban lain
correct-none = Tidak ada: ini bukan kesalahan DeepSeek
correct-noted = Terima kasih, sudah dicatat untuk moderator: { $title }.

## /deepseek

# Nama perintah dan opsi, seperti yang ditampilkan Discord: huruf kecil, tanpa spasi, paling banyak 32.
name-error = kesalahan
name-to = untuk
command-deepseek = Arti kesalahan API DeepSeek dan cara memperbaikinya
option-error = Kode, nama, atau teks kesalahan; kosongkan untuk menempelkan teks panjang
option-to = Helper: jawab orang ini di depan umum

paste-title = Jelaskan kesalahan DeepSeek
paste-label = Kesalahan seperti yang Anda lihat
paste-hint = Tempelkan pesan selengkapnya, tanpa kunci API Anda.

lookup-for = { $user }, ini arti kesalahannya:
lookup-empty = Tidak ada teks di dalamnya. Ketik kode seperti 429, atau tempelkan pesan kesalahannya.
lookup-unknown = Saya tidak mengenali kesalahan ini. Apakah salah satu dari ini? Pesan selengkapnya akan membantu.
lookup-no-code = DeepSeek tidak mendokumentasikan kode kesalahan { $code }. Apakah salah satu dari ini?
lookup-gone = Entri ini sudah tidak ada di katalog.
to-servers-only = Saya hanya bisa menjawab orang lain di server. Kosongkan orangnya, dan saya menjawab Anda.
to-helpers-only = Di sini hanya helper dan moderator yang boleh menjawab orang lain. Kosongkan orangnya, dan saya menjawab Anda.

## /issues

name-issues = masalah
name-overview = ringkasan
name-period = periode
command-issues = Kesalahan DeepSeek yang dialami orang di server ini
command-issues-overview = Masalah mana yang berulang, bagaimana perubahannya, dan berapa yang selesai
option-period = Seberapa jauh ke belakang; 7 hari jika tidak dipilih
period-24h = 24 jam terakhir
period-7d = 7 hari terakhir
period-30d = 30 hari terakhir
period-90d = 90 hari terakhir

overview-title = Masalah yang berulang · { $period }
overview-empty =
    Tidak ada yang dikenali pada periode ini.
    `/{ name-setup } { name-show }` menunjukkan di mana saya mencari.
overview-seen = { $count }×
overview-people = { $count } orang
overview-change = { NUMBER($share, style: "percent") }
overview-new = baru
overview-same = tetap
overview-solved = { NUMBER($share, style: "percent") } selesai
overview-lookups = { $count } pencarian
overview-more = … dan { $count } lagi
overview-footer = Total { $count } kejadian · dibandingkan dengan periode sebelumnya

## /setup

name-setup = pengaturan
name-watch = pantau
name-unwatch = berhenti-pantau
name-show = tampilkan
name-mode = mode
name-pause = jeda
name-helpers = helper
name-add = tambah
name-remove = hapus
name-call = panggil
name-language = bahasa
name-test = uji
name-channel = channel
name-minutes = menit
name-role = peran
name-text = teks
command-setup = Di mana saya mencari kesalahan DeepSeek dan bagaimana saya menjawab
command-setup-watch = Cari kesalahan di sebuah channel, thread, dan postingannya
command-setup-unwatch = Berhenti mencari di sebuah channel
command-setup-show = Apa yang diatur, dan izin apa yang belum saya miliki
command-setup-mode = Menjawab, atau hanya mencatat sebagai uji coba
command-setup-pause = Langsung diam
command-setup-helpers = Siapa yang boleh menjawab orang lain dan menandai jawaban selesai
command-setup-helpers-add = Masukkan sebuah peran ke dalam helper
command-setup-helpers-remove = Keluarkan sebuah peran dari helper
command-setup-helpers-call = Panggil sebuah peran, satu kali, bila jawaban belum membantu seseorang
command-setup-language = Bahasa jawaban saya bila bahasa pesannya tidak jelas
command-setup-test = Apa yang saya lakukan dengan teks di channel ini, dan aturan mana yang menentukan
option-channel = Channel; channel ini jika tidak dipilih
option-mode = Apa yang dilakukan dengan kesalahan yang saya kenali
option-minutes = Berapa lama; 0 mengakhiri jeda, kosong: sampai Anda mengakhirinya
option-role = Peran
option-call-role = Peran; kosongkan agar tidak memanggil siapa pun
option-language = Bahasa; kosongkan untuk mengikuti bahasa server
option-language-channel = Hanya di sana; seluruh server jika tidak dipilih
option-text = Teksnya, seperti yang akan ditempelkan seseorang

setup-refused = Untuk ini perlu izin “Kelola Server”, di server tempat saya menjadi anggota.
watch-added = Sekarang saya mencari kesalahan di { $channel }. `/{ name-setup } { name-unwatch }` menghentikannya.
watch-known = Saya sudah mencari kesalahan di { $channel }.
watch-impossible = Saya hanya bisa mencari di channel teks, forum, dan thread. Pilih salah satunya dengan opsi “{ name-channel }”.
unwatch-removed = Saya tidak lagi mencari di { $channel }.
unwatch-unknown = Saya memang tidak mencari di { $channel }.
unwatch-environment = { $channel } diatur dalam BOT_WATCH_CHANNELS. Hanya yang menjalankan bot yang bisa mengeluarkannya dari sana.
mode-answer = menjawab
mode-log = hanya mencatat
mode-set-answer = Saya menjawab kesalahan yang saya kenali.
mode-set-log = Saya hanya mencatat kesalahan yang saya kenali dan tidak menjawabnya. `/{ name-setup } { name-mode } { mode-answer }` mengakhiri uji coba.
pause-open = Saya diam sampai Anda mengakhirinya dengan `/{ name-setup } { name-pause } { name-minutes }:0` atau `/{ name-setup } { name-mode }`. `/deepseek` tetap bisa dipakai.
pause-until = Saya diam; jeda berakhir { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` atau `/{ name-setup } { name-mode }` mengakhirinya sekarang juga. `/deepseek` tetap bisa dipakai.
pause-ended = Saya kembali.
helpers-added = { $role } sekarang termasuk helper: mereka boleh menjawab orang lain dan menandai jawaban selesai, dan pesan mereka sendiri tidak saya jawab.
helpers-known = { $role } sudah termasuk helper.
helpers-removed = { $role } tidak lagi termasuk helper.
helpers-unknown = { $role } memang tidak termasuk helper.
call-set = Saya memanggil { $role } satu kali bila jawaban belum membantu seseorang.
call-powerless = Saya belum boleh menyebut peran ini: izinkan semua orang menyebutnya di pengaturan peran, atau beri saya izin menyebut @everyone, @here, dan semua peran.
call-nobody = Saya tidak memanggil siapa pun.
language-set = Bila bahasa pesan tidak jelas, saya menjawab dalam { $language }.
language-set-channel = Bila bahasa pesan di { $channel } tidak jelas, saya menjawab dalam { $language }.
language-unset = Bila bahasa pesan tidak jelas, saya mengikuti bahasa server: { $language }.
language-unset-channel = { $channel } kembali mengikuti server: { $language }.

test-nothing = Saya tidak melihat kesalahan DeepSeek dalam teks ini, jadi saya akan diam.
test-unsure = Mungkin ini “{ $title }”, tetapi saya hanya { NUMBER($share, style: "percent") } yakin. Saya menjawab mulai dari { NUMBER($threshold, style: "percent") }.
test-found = Saya mengenali “{ $title }”; saya { NUMBER($share, style: "percent") } yakin.
test-answer = Saya akan menjawab seperti ini:

# Mengapa bot akan diam, menurut nama aturannya.
quiet-bot = Saya tidak menjawab bot dan webhook.
quiet-unwatched = Saya tidak mencari kesalahan di channel ini.
quiet-paused = Saya sedang dijeda.
quiet-helper = Saya tidak menjawab helper.
quiet-trial = Di sini saya hanya mencatat: `/{ name-setup } { name-mode }`.
quiet-late = Pesannya sudah terlalu lama; saya hanya mencatatnya.
quiet-quoted = Kesalahannya hanya ada di baris kutipan, jadi itu milik orang lain.
quiet-answered-here = Kesalahan ini sudah saya jawab di thread ini.
quiet-same-person = Belum lama ini saya menjawab orang yang sama tentang kesalahan ini.
quiet-same-channel = Baru saja saya menjawab kesalahan ini di channel ini.
quiet-many = Orang ini sudah mendapat banyak jawaban dalam waktu singkat.
quiet-helper-talking = Seorang helper sedang berbicara dengan orang ini.
test-quiet = Saya akan diam: { $reason }

show-title = Cara saya bekerja di sini
show-no-channels = Saya tidak mencari di channel mana pun. `/{ name-setup } { name-watch }` menambahkan satu.
show-environment = dari BOT_WATCH_CHANNELS
show-gone = Satu channel dalam daftar ini sudah tidak ada. Saya mengeluarkannya.
show-unseen = Saya tidak bisa melihat channel ini. Beri saya izin “Lihat Channel” di sana.
show-missing = Beri saya izin ini di sini: { $permissions }
show-mode = Yang saya lakukan
show-paused = Jeda sampai Anda mengakhirinya dengan `/{ name-setup } { name-pause } { name-minutes }:0`
show-paused-until = Jeda; berakhir { $time }
show-helpers = Peran helper
show-no-helpers = Tidak ada. `/{ name-setup } { name-helpers } { name-add }` menambahkan satu.
show-call = Dipanggil bila jawaban belum membantu
show-language = Bahasa bila bahasa pesan tidak jelas
show-language-own = { $language }, bahasa server

# Izin, seperti sebutannya di Discord.
permission-view_channel = Lihat Channel
permission-read_message_history = Baca Riwayat Pesan
permission-embed_links = Sematkan Tautan
permission-send_messages = Kirim Pesan
permission-send_messages_in_threads = Kirim Pesan di Thread

## Bila ada yang rusak

sorry = Maaf, ada yang salah di pihak saya. Sudah dicatat; silakan coba lagi sebentar lagi.
