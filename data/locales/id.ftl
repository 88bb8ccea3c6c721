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
answer-note = Dari server ini
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
menu-opted-out = Penulis pesan ini tidak ingin pesannya saya baca.
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
lookup-maybe = Saya tidak yakin, tetapi mungkin ini. Tekan untuk membaca selengkapnya; menempelkan pesan lengkapnya akan membantu.
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
overview-again = { $count } berulang
overview-wrong = { NUMBER($share, style: "percent") } salah
overview-takes = selesai setelah { $time }
overview-all-channels = Semua channel
overview-by-issues = Masalah
overview-by-channel = Per channel
overview-by-language = Per bahasa
overview-by-source = Per sumber
overview-refresh = Muat ulang
overview-export = Ekspor
split-mostly = paling banyak { $title } ({ $count }×)
source-auto = Ditempelkan
source-picture = Dalam gambar
source-menu = Lewat menu pesan
source-slash = Dicari dengan /deepseek
export-choose = Semua yang saya catat di server ini pada periode yang ditampilkan, tanpa teks dan nama. Berkas yang mana?
export-large =
    Ini melebihi batas Discord di sini. Yang menjalankan bot bisa mengambilnya dengan
    `{ $command }`

name-about = rincian
command-issues-about = Keadaan satu masalah: tren, channel, jam, hasil, pesan terbaru
option-issue = Masalahnya, menurut kode atau nama
option-about-period = Seberapa jauh ke belakang; 30 hari jika tidak dipilih
about-unknown = Saya tidak mengenal masalah itu. Pilih salah satu yang saya sarankan saat Anda mengetik.
about-channels = Di mana
about-outcomes = Bagaimana akhirnya
about-variants = Nilai yang terbaca
about-neighbours = Juga dialami orang yang sama
about-latest = Pesan terbaru
outcome-solved = Selesai
outcome-stuck = Belum beres
outcome-wrong = Jawaban salah
outcome-dismissed = Ditolak
outcome-deleted = Ditarik
outcome-none = Tanpa tanggapan

chart-per-day = Kesalahan per hari (UTC)
chart-per-hour = Kesalahan per jam (UTC)
chart-others =
    { $count ->
       *[other] { $count } lainnya
    }
chart-week = Jam dalam seminggu
chart-week-unit = Kesalahan per hari dan jam (UTC); yang paling terang: { $most }

### /issues unknown and /issues wrong

name-unknown = tak-dikenal
name-wrong = salah
command-issues-unknown = Kesalahan yang tidak saya kenali, dan apa yang bisa dilakukan
command-issues-wrong = Jawaban mana yang salah, dan cara mencegah yang berikutnya
option-period-wrong = Seberapa jauh ke belakang; 30 hari jika tidak dipilih

mod-refused = Ini untuk moderator dan helper di server ini.
mod-elsewhere = Ini untuk moderator dan helper, di server tempat saya menjadi anggota.
mod-stale = Saya sudah tidak mengenali tombol ini. Silakan panggil perintahnya lagi.
page-before = ◀ Sebelumnya
page-next = Berikutnya ▶
button-back = Kembali

inbox-title = Kesalahan yang tidak saya kenali
inbox-empty = Tidak ada yang dialami dua orang. Kesalahan yang hanya dialami satu orang tidak saya simpan.
inbox-single =
    { $count ->
       *[other] { $count } kesalahan lain hanya dialami satu orang. Masing-masing ditampilkan begitu orang kedua mengalaminya.
    }
inbox-choose = Pilih kesalahan yang ingin ditangani
inbox-gone = Kesalahan ini sudah tidak ada di daftar: sudah ditangani, atau datanya sudah terhapus.
inbox-times = pertama { $first }, terakhir { $last }
inbox-latest = yang terbaru
inbox-is = Ini adalah …
inbox-taught = Mulai sekarang saya menjawab kesalahan ini dengan “{ $title }”.
inbox-ignored = Kesalahan ini tidak saya tampilkan lagi.
inbox-file = Isi bagian yang ditandai dan usulkan ke proyek: lalu semua orang mendapat jawabannya.
button-search = Cari
button-new-entry = Entri baru
button-ignore = Abaikan
button-contribute = Berkas untuk disumbangkan

modal-search = Kesalahan yang mana?
modal-title = Judul
modal-cause = Penyebab
modal-steps = Langkah
modal-steps-hint = Satu langkah per baris
modal-link = Tautan
modal-note = Catatan yang tampil bersama jawaban
modal-note-hint = Misalnya di mana letak pengaturannya di aplikasi Anda
modal-aliases = Frasa yang di sini berarti kesalahan ini
modal-muted = Frasa yang di sini tidak berarti itu
modal-phrases-hint = Satu frasa per baris
modal-behaviour = Yang saya lakukan dengannya
behaviour-server = Sama seperti kesalahan lainnya
behaviour-answer = Menjawab, meskipun yang lain hanya dicatat
behaviour-log = Hanya mencatat
behaviour-off = Tidak ada: tidak menjawab, tidak mencatat
behaviour-bar = Menjawab hanya bila setidaknya { NUMBER($share, style: "percent") } yakin
behaviour-keep = Biarkan seperti sekarang

wrong-title = Jawaban salah · { $period }
wrong-never = Sejauh ini tidak ada jawaban yang ditandai salah.
wrong-days =
    { $days ->
        [0] Jawaban salah terakhir belum sampai sehari yang lalu.
       *[other] { $days } hari sejak jawaban salah terakhir.
    }
wrong-choose = Pilih jawaban yang ingin ditangani
wrong-count = { $count } dari { $answered } salah
wrong-gone = Ini sudah tidak termasuk jawaban salah pada periode ini.
wrong-is-muted = dibisukan
wrong-muted = Di sini frasa ini tidak lagi saya anggap sebagai “{ $title }”.
wrong-raised = Mulai sekarang saya menjawab dengan “{ $title }” hanya bila setidaknya { NUMBER($share, style: "percent") } yakin.
button-mute = Bisukan frasa ini di sini
wrong-raise = Naikkan ambang ke { NUMBER($share, style: "percent") }
rule-wording = dari kata-katanya
rule-symptom = dari sebuah deskripsi
rule-status = dari kodenya saja
rule-unknown = dikenali sebelum saya mencatat dari apa

### /knowledge

name-knowledge = pengetahuan
name-list = daftar
name-edit = ubah
name-export = ekspor
name-import = impor
name-entry = entri
name-part = bagian
name-format = format
name-file = berkas
command-knowledge = Yang diajarkan server ini kepada saya tentang kesalahan
command-knowledge-list = Yang sudah diajarkan server ini kepada saya, dan perubahan terbaru
command-knowledge-edit = Tambah catatan atau tautan, ajarkan frasa, atau atur cara saya menangani kesalahan di sini
command-knowledge-remove = Lupakan yang diajarkan server ini tentang sebuah kesalahan
command-knowledge-export = Semua yang sudah diajarkan server ini kepada saya, sebagai berkas
command-knowledge-import = Pelajari isi sebuah berkas; yang diajarkan tentang kesalahan lain tetap ada
option-entry = Kesalahannya
option-part = Yang ditulis; jawaban jika tidak dipilih
option-format = Jenis berkas; TOML jika tidak dipilih
option-file = Berkas seperti hasil ekspor, paling besar 256 KB
part-answer = jawaban
part-recognition = pengenalan dan perilaku

knowledge-title = Yang diajarkan server ini kepada saya ({ $count })
knowledge-empty = Belum ada. `/{ name-knowledge } { name-edit }` menambahkan catatan, tautan, atau frasa ke sebuah kesalahan.
knowledge-gone = { $slug } (sudah tidak ada di katalog)
knowledge-unknown = Saya tidak mengenal kesalahan itu. Silakan pilih salah satu yang ditawarkan saat Anda mengetik.
knowledge-bar = mulai dari { NUMBER($share, style: "percent") }
knowledge-changes = Perubahan terbaru
knowledge-no-changes = Belum ada perubahan.
knowledge-changed =
    { $count ->
        [0] Tidak ada yang berubah
       *[other] { $count } entri berubah
    }
knowledge-exported =
    { $count ->
       *[other] Yang diajarkan server ini kepada saya tentang { $count } kesalahan.
    }
button-changes = Perubahan
import-too-large = Berkas ini lebih besar dari { $most } KB.
import-unread = Discord tidak memberikan berkasnya kepada saya. Silakan coba lagi.
import-no-text = Berkas ini bukan teks UTF-8.
teach-problems = Tidak ada yang diubah, karena:
teach-too-many = Satu server bisa mengajari saya paling banyak { $most } kesalahan. Hapus beberapa dulu.
teach-too-general = “{ $phrase }” terlalu umum: saya akan menemukannya di segala macam pesan. Tambahkan kata yang hanya ada pada kesalahan ini.
teach-changed = Yang diajarkan kepada saya berubah
teach-changed-by = oleh { $user }

## Outages

incident-suspected = Tampaknya DeepSeek mengalami gangguan
incident-announced = DeepSeek sedang bermasalah
incident-over = Gangguan DeepSeek sudah berakhir
incident-since = Sejak { $time }: { $people }.
incident-lasted = Berlangsung { $length }, mulai { $time }: { $people }.
incident-people =
    { $count ->
       *[other] { $count } orang mengalaminya di sini
    }
incident-minutes =
    { $count ->
       *[other] { $count } menit
    }
incident-hours =
    { $count ->
       *[other] { $count } jam
    }
incident-what-now = Apa sekarang?
incident-now-suspected = “{ button-announce }” memberi tahu semua orang di channel tempat gangguan ini paling banyak dialami, dan menyingkat jawaban saya menjadi satu baris sampai gangguan berakhir.
incident-now-announced = Semua orang sudah diberi tahu. Saya menjawab kesalahan ini dengan satu baris sampai gangguan berakhir.
incident-now-dismissed = Ini tidak dihitung sebagai gangguan. Saya menjawab seperti biasa.
incident-judged = Sudah ada yang memutuskannya, atau gangguannya sudah berakhir.
incident-nowhere = Jawaban saya sekarang singkat, tetapi saya tidak boleh menulis di satu pun channel tempat gangguan ini dialami.
incident-curve = Laporan
incident-curve-unit =
    { $minutes ->
       *[other] setiap { $minutes } menit, UTC
    }
button-announce = Umumkan
button-dismiss = Bukan gangguan
button-status = Status DeepSeek
outage-line = DeepSeek sedang bermasalah, ini bukan salah Anda. Silakan coba lagi nanti.

## The digest

digest-title = Laporan berkala · { $period }
digest-seen =
    { $count ->
        [0] Tidak ada kesalahan yang saya kenali.
       *[other] Saya mengenali { $count } kesalahan.
    }
digest-changes = Perubahan terbesar
digest-unknown = Kesalahan baru yang tidak saya kenali
digest-wrong = Jawaban salah
digest-same = Tidak ada yang berubah.
digest-none = Tidak ada.
digest-footer = Selengkapnya: /{ name-issues } { name-overview }, { name-unknown }, { name-wrong }

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
name-incidents = gangguan
name-alerts = peringatan
name-digest = laporan
name-panel = panel
name-every = setiap
name-hour = jam
name-timezone = zona-waktu
name-channel = channel
name-leaks = kebocoran
name-delete = hapus-pesan
name-retention = masa-simpan
name-days = hari
name-minutes = menit
name-role = peran
name-text = teks
command-setup = Di mana saya mencari kesalahan DeepSeek dan bagaimana saya menjawab
command-setup-watch = Cari kesalahan di channel, forum, atau kategori, beserta semua isinya
command-setup-unwatch = Berhenti mencari di sebuah channel
command-setup-show = Apa yang diatur, dan izin apa yang belum saya miliki
command-setup-mode = Menjawab, menjawab hanya bila yakin, atau hanya mencatat sebagai uji coba
command-setup-pause = Langsung diam
command-setup-helpers = Siapa yang boleh menjawab orang lain dan menandai jawaban selesai
command-setup-helpers-add = Masukkan sebuah peran ke dalam helper
command-setup-helpers-remove = Keluarkan sebuah peran dari helper
command-setup-helpers-call = Panggil sebuah peran, satu kali, bila jawaban belum membantu seseorang
command-setup-language = Bahasa jawaban saya bila bahasa pesannya tidak jelas
command-setup-test = Apa yang saya lakukan dengan teks di channel ini, dan aturan mana yang menentukan
command-setup-incidents = Apakah saya mencari gangguan yang dilaporkan banyak orang sekaligus
option-incidents = Beri tahu moderator, yang bisa mengumumkannya, atau jangan mencari gangguan
command-setup-panel = Semua yang bisa diatur, dengan tombol sebagai ganti opsi
command-setup-digest = Apakah dan kapan moderator mendapat laporan berkala tentang yang terjadi
option-every = Seberapa sering
option-hour = Jam dalam sehari, 0 sampai 23; 9 jika tidak dipilih
option-timezone = Zona waktu, seperti Europe/Berlin; UTC jika tidak dipilih
every-day = setiap hari
every-week = setiap Senin
every-off = tanpa laporan
command-setup-leaks = Apa yang dilakukan dengan pesan yang menampilkan kunci rahasia
command-setup-retention = Berapa hari saya menyimpan yang saya catat
option-channel = Channel; channel ini jika tidak dipilih
option-mode = Apa yang dilakukan dengan kesalahan yang saya kenali
option-minutes = Berapa lama; 0 mengakhiri jeda, kosong: sampai Anda mengakhirinya
option-role = Peran
option-call-role = Peran; kosongkan agar tidak memanggil siapa pun
option-language = Bahasa; kosongkan untuk mengikuti bahasa server
option-language-channel = Hanya di sana; seluruh server jika tidak dipilih
option-delete = Hapus pesannya, atau hanya peringatkan
option-days = Jumlah hari; kosongkan untuk menyimpannya selama yang dipilih pengelola bot
option-text = Teksnya, seperti yang akan ditempelkan seseorang

name-moderators = moderator
command-setup-moderators = Di mana saya memberi tahu moderator tentang perubahan
option-moderators-channel = Channel; kosongkan agar tidak memberi tahu siapa pun
moderators-set = Saya memberi tahu moderator di { $channel } tentang perubahan.
moderators-nobody = Saya tidak memberi tahu siapa pun tentang perubahan.
moderators-public = Semua orang bisa membaca channel ini.

setup-refused = Untuk ini perlu izin “Kelola Server”, di server tempat saya menjadi anggota.
watch-added = Sekarang saya mencari kesalahan di { $channel }. `/{ name-setup } { name-unwatch }` menghentikannya.
watch-known = Saya sudah mencari kesalahan di { $channel }.
watch-impossible = Saya hanya bisa mencari di channel teks, forum, thread, dan kategori. Pilih salah satunya dengan opsi “{ name-channel }”.
unwatch-removed = Saya tidak lagi mencari di { $channel }.
unwatch-unknown = Saya memang tidak mencari di { $channel }.
unwatch-environment = { $channel } diatur dalam BOT_WATCH_CHANNELS. Hanya yang menjalankan bot yang bisa mengeluarkannya dari sana.
mode-answer = menjawab
mode-sure = menjawab hanya bila yakin
mode-log = hanya mencatat
mode-set-answer = Saya menjawab kesalahan yang saya kenali.
mode-set-sure = Saya menjawab kesalahan yang setidaknya 90% saya yakini, dan mencatat yang lain.
mode-set-log = Saya hanya mencatat kesalahan yang saya kenali dan tidak menjawabnya. Kunci yang bocor tetap saya peringatkan. `/{ name-setup } { name-mode } { mode-answer }` mengakhiri uji coba.
pause-open = Saya diam sampai Anda mengakhirinya dengan `/{ name-setup } { name-pause } { name-minutes }:0` atau `/{ name-setup } { name-mode }`. `/deepseek` tetap bisa dipakai.
pause-until = Saya diam; jeda berakhir { $time }. `/{ name-setup } { name-pause } { name-minutes }:0` atau `/{ name-setup } { name-mode }` mengakhirinya sekarang juga. `/deepseek` tetap bisa dipakai.
pause-ended = Saya kembali.
helpers-added = { $role } sekarang termasuk helper: mereka boleh menjawab orang lain dan menandai jawaban selesai, dan pesan mereka sendiri tidak saya jawab.
helpers-known = { $role } sudah termasuk helper.
helpers-removed = { $role } tidak lagi termasuk helper.
helpers-unknown = { $role } memang tidak termasuk helper.
digest-set = Laporan datang { $when }, berikutnya { $next }.
digest-where = Laporan dikirim ke { $channel }.
digest-nowhere = Laporan perlu channel: tentukan dengan `/{ name-setup } { name-moderators }`.
digest-off = Laporan berkala tidak dikirim lagi.
digest-zone-unknown = Saya tidak mengenal zona waktu ini. Ketik nama kota, lalu pilih salah satu saran.
switch-on = aktif
switch-off = nonaktif
incidents-on = Bila jauh lebih banyak orang dari biasanya mengalami kesalahan akibat gangguan, saya memberi tahu moderator. Di mana: { $where }
incidents-off = Saya tidak mencari gangguan.
call-set = Saya memanggil { $role } satu kali bila jawaban belum membantu seseorang.
call-powerless = Saya belum boleh menyebut peran ini: izinkan semua orang menyebutnya di pengaturan peran, atau beri saya izin menyebut @everyone, @here, dan semua peran.
call-nobody = Saya tidak memanggil siapa pun.
language-set = Bila bahasa pesan tidak jelas, saya menjawab dalam { $language }.
language-set-channel = Bila bahasa pesan di { $channel } tidak jelas, saya menjawab dalam { $language }.
language-unset = Bila bahasa pesan tidak jelas, saya mengikuti bahasa server: { $language }.
language-unset-channel = { $channel } kembali mengikuti server: { $language }.
leaks-on = hapus pesannya
leaks-off = hanya peringatkan
leaks-set-on = Saya menghapus pesan yang menampilkan kunci rahasia, memperingatkan orangnya, dan mengembalikan teksnya tanpa kunci selama 15 menit. Yang tidak bisa saya kembalikan (berkas, pesan pertama postingan) saya biarkan dan hanya saya peringatkan.
leaks-set-off = Saya memperingatkan orang yang pesannya menampilkan kunci rahasia, dan tidak menghapus apa pun.
leaks-powerless = Untuk menghapus, saya perlu izin “Kelola Pesan”.
retention-set =
    { $days ->
       *[other] Saya menyimpan yang saya catat selama { $days } hari. Setelah itu hanya jumlah total tanpa data orang yang tetap ada.
    }

test-nothing = Saya tidak melihat kesalahan DeepSeek dalam teks ini, jadi saya akan diam.
test-unsure = Mungkin ini “{ $title }”, tetapi saya hanya { NUMBER($share, style: "percent") } yakin. Saya menjawab mulai dari { NUMBER($threshold, style: "percent") }.
test-found = Saya mengenali “{ $title }”; saya { NUMBER($share, style: "percent") } yakin.
test-answer = Saya akan menjawab seperti ini:

# Mengapa bot akan diam, menurut nama aturannya.
quiet-bot = Saya tidak menjawab bot dan webhook.
quiet-unwatched = Saya tidak mencari kesalahan di channel ini.
quiet-paused = Saya sedang dijeda.
quiet-opted-out = Orang ini tidak ingin pesannya saya baca.
quiet-helper = Saya tidak menjawab helper.
quiet-trial = Di sini saya hanya mencatat: `/{ name-setup } { name-mode }`.
quiet-entry-trial = Server ini hanya mencatat kesalahan ini: `/{ name-knowledge } { name-edit }`.
quiet-unsure = Di sini saya menjawab hanya bila setidaknya 90% yakin: `/{ name-setup } { name-mode }`.
quiet-late = Pesannya sudah terlalu lama; saya hanya mencatatnya.
quiet-quoted = Kesalahannya hanya ada di baris kutipan, jadi itu milik orang lain.
quiet-answered-here = Kesalahan ini sudah saya jawab di thread ini.
quiet-same-person = Belum lama ini saya menjawab orang yang sama tentang kesalahan ini.
quiet-same-channel = Baru saja saya menjawab kesalahan ini di channel ini.
quiet-many = Orang ini sudah mendapat banyak jawaban dalam waktu singkat.
quiet-helper-talking = Seorang helper sedang berbicara dengan orang ini.
quiet-incident = DeepSeek sedang bermasalah dan semua orang sudah diberi tahu, jadi saya akan menjawab dengan satu baris saja.
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
show-moderators = Tempat moderator diberi tahu tentang perubahan
show-digest = Laporan berkala
show-incidents = Peringatan gangguan
show-no-moderators = Tidak ada. Tentukan channel dengan `/{ name-setup } { name-moderators }`.
show-call = Dipanggil bila jawaban belum membantu
show-leaks = Pesan yang menampilkan kunci rahasia
show-leaks-warn = Saya memperingatkan orangnya.
show-leaks-delete = Saya menghapusnya dan memperingatkan orangnya.
show-retention = Disimpan selama
show-days =
    { $days ->
       *[other] { $days } hari
    }
show-language = Bahasa bila bahasa pesan tidak jelas
show-language-own = { $language }, bahasa server

panel-watch = Channel
panel-answers = Jawaban
panel-helpers = Helper
panel-moderators = Moderator
panel-care = Kunci dan data
panel-check = Izin
panel-watch-hint = Di sini saya mencari kesalahan. Sebuah kategori mencakup semua yang ada di dalamnya.
panel-watch-choose = Channel, forum, dan kategori
panel-language-own = bahasa server sendiri
panel-pause = Jeda
panel-resume = Akhiri jeda
panel-test = Uji sebuah pesan
panel-hour = Jam laporan
panel-zone = Zona waktu
panel-zone-label = Nama kota, atau zona seperti Europe/Berlin
panel-zone-choose = Yang mana yang Anda maksud?
panel-incidents-on = Aktifkan peringatan
panel-incidents-off = Nonaktifkan peringatan
panel-usual-days = seperti yang dipilih pengelola bot: { $days }
panel-check-fine = Saya punya semua izin yang diperlukan di tempat saya mencari kesalahan.

# Izin, seperti sebutannya di Discord.
permission-view_channel = Lihat Channel
permission-read_message_history = Baca Riwayat Pesan
permission-embed_links = Sematkan Tautan
permission-send_messages = Kirim Pesan
permission-send_messages_in_threads = Kirim Pesan di Thread

## /privacy

name-privacy = privasi
name-forget-me = lupakan-saya
name-opt-out = tidak-ikut
name-opt-in = ikut-lagi
command-privacy = Apa yang saya simpan tentang Anda, dan cara menghapusnya
command-privacy-show = Apa yang saya simpan tentang Anda
command-privacy-forget-me = Hapus yang saya simpan tentang Anda
command-privacy-opt-out = Saya tidak lagi membaca pesan Anda dan tidak mencatat apa pun tentang Anda
command-privacy-opt-in = Saya boleh membaca lagi pesan Anda di channel yang dipantau
button-forget = Hapus data saya
privacy-errors =
    { $count ->
       *[other] { $count } kesalahan Anda tercatat, yang paling lama dari { $since }: kesalahan yang mana, kapan, di mana, dan bagaimana akhir jawabannya.
    }
privacy-no-errors = Tidak ada kesalahan Anda yang tercatat.
privacy-taught =
    { $count ->
       *[other] Anda mengoreksi atau mengajari saya { $count } hal.
    }
privacy-language = Saya mengingat bahasa Anda: { $language }.
privacy-in = Saya membaca pesan Anda di channel yang dipilih server. `/{ name-privacy } { name-opt-out }` mengakhirinya.
privacy-out = Anda memilih tidak ikut: saya tidak membaca pesan Anda.
privacy-never = Saya tidak pernah menyimpan tulisan Anda, nama Anda, atau ID Anda; hanya sebuah kode yang dibuat dari ID Anda dengan kunci rahasia. `/{ name-privacy } { name-forget-me }` menghapus semuanya.
privacy-ask = Ini menghapus semua yang saya simpan tentang Anda, di semua server. Jawaban yang saya berikan kepada Anda tetap ada di channel-nya, tetapi tombolnya tidak berfungsi lagi. Ini tidak bisa dibatalkan.
privacy-forgotten = Sudah: saya tidak lagi menyimpan apa pun tentang Anda. Pilihan untuk tidak ikut tetap berlaku.
privacy-opted-out = Mulai sekarang saya tidak membaca pesan Anda di server mana pun, dan tidak mencatat apa pun tentang Anda. `/deepseek` tetap menjawab Anda. Yang tercatat sebelumnya terhapus dengan `/{ name-privacy } { name-forget-me }`.
privacy-opted-in = Saya membaca lagi pesan Anda di channel yang dipantau.

## Leaked keys

leak-whose =
    { $providers ->
        [none] kunci rahasia
       *[other] kunci rahasia ({ $providers })
    }
leak-warning = ⚠️ Pesan ini menampilkan sesuatu yang tampak seperti { $what }. Orang lain sekarang bisa memakainya: cabut kuncinya dan buat yang baru. Mengedit pesan tidak membantu, karena orang lain mungkin sudah membacanya.
leak-deleted = ⚠️ { $user } Pesan Anda saya hapus karena menampilkan sesuatu yang tampak seperti { $what }. Orang lain mungkin sudah membacanya: cabut kuncinya dan buat yang baru.
leak-revoke = Cabut kuncinya: { $provider }
button-show-message = Tampilkan pesan saya
leak-show-title = Pesan Anda tanpa kunci
leak-show-not-yours = Hanya penulis pesan yang bisa melihatnya.
leak-show-gone = Saya sudah tidak menyimpan pesan ini. Saya hanya menyimpannya 15 menit, di memori saja.

## Bila ada yang rusak

sorry = Maaf, ada yang salah di pihak saya. Sudah dicatat; silakan coba lagi sebentar lagi.

## Halaman yang dituju jawaban

link-top-up = Isi saldo
link-api-keys = Kunci API
link-error-codes = Kode galat
link-service-status = Status layanan
link-api-docs = Dokumentasi API
link-first-api-call = Panggilan API pertama
link-request-format = Format permintaan
link-rate-limits = Batas laju
link-models-and-prices = Model dan harga
link-tool-calls = Pemanggilan alat
link-json-output = Keluaran JSON
link-thinking-mode = Mode berpikir
link-prefix-completion = Pelengkapan awalan
link-fim-completion = Pelengkapan FIM
link-anthropic-format = Format Anthropic
link-conversations-of-several-turns = Percakapan beberapa giliran
link-images = Gambar
