"""Boxes of text on a screen, read as a person would."""

from bot.chat.intake.layout import Box, in_reading_order


def box(left: int, top: int, text: str, height: int = 20) -> Box:
    return Box(left, top, left + 10 * len(text), top + height, text)


def test_lines_are_read_from_the_top_down() -> None:
    assert in_reading_order([box(0, 60, "third"), box(0, 0, "first"), box(0, 30, "second")]) == "first\nsecond\nthird"


def test_words_of_one_line_are_joined_with_a_blank_though_they_stand_unevenly() -> None:
    words = [box(240, 3, "Balance", 22), box(0, 0, "Error 402"), box(110, 5, "Insufficient", 18)]
    assert in_reading_order(words) == "Error 402 Insufficient Balance"


def test_a_list_beside_it_does_not_interrupt_a_message() -> None:
    chats = [box(0, top, f"chat {top}") for top in (0, 28, 56)]
    message = [
        box(300, 2, "Error code: 402 - {'error':"),
        box(300, 30, "{'message': 'Insufficient"),
        box(300, 58, "Bal"),
    ]
    assert in_reading_order([*chats, *message]) == (
        "chat 0\nchat 28\nchat 56\nError code: 402 - {'error':\n{'message': 'Insufficient\nBal"
    )


def test_an_indented_line_belongs_to_what_stands_above() -> None:
    lines = [box(0, 0, '"error": {'), box(60, 28, '"message"'), box(0, 56, "}")]
    assert in_reading_order([*lines, box(600, 30, "beside")]) == '"error": {\n"message"\n}\nbeside'


def test_a_line_further_left_belongs_to_what_stands_above() -> None:
    lines = [box(40, 0, "at line 7"), box(0, 28, "Err"), box(40, 56, "in main")]
    assert in_reading_order(lines) == "at line 7\nErr\nin main"


def test_nothing_seen_is_no_text() -> None:
    assert in_reading_order([]) == ""
