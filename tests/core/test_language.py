import pytest

from bot.core.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("为什么 deepseek 一直报 402 Insufficient Balance？", "zh-CN"),
        ("DeepSeekのAPIで402って出るんですけど", "ja"),
        ("딥시크 api 402 뜨는데 뭔가요", "ko"),
        ("почему deepseek выдаёт 402 Insufficient Balance", "ru"),
        ("why does deepseek say 402", None),
        ("¿por qué deepseek da 402?", None),
        ("402", None),
        ("", None),
    ],
)
def test_the_script_of_the_words_decides(text, language):
    assert detect(text) == language


def test_the_words_around_a_paste_decide_and_not_the_paste():
    paste = '总结失败\nTraceback (most recent call last):\n  File "/app/main.py", line 3\n{"error": {"message": "Insufficient Balance"}}'
    assert detect(paste) == "zh-CN"


def test_one_foreign_word_in_an_english_question_does_not_decide():
    assert (
        detect("the app shows 错 and nothing else, every single request to deepseek fails with it since this morning")
        is None
    )


@pytest.mark.parametrize(
    "text", ["deepseek 一直报错，怎么办（・ω・）", "真の无语了，deepseek 今天又一直报错，有人知道怎么办吗"]
)
def test_a_borrowed_japanese_sign_in_a_chinese_sentence_does_not_decide(text):
    assert detect(text) == "zh-CN"
