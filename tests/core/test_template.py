import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.template import Template

BALANCE = Template(
    "Your current concurrency is {current:n}, which exceeds your concurrency limit of {limit:n} based on your balance"
)


@pytest.mark.parametrize(
    "text",
    [
        "Your current concurrency is 26, which exceeds your concurrency limit of 25 based on your balance",
        'x: "your current concurrency is 26, which exceeds your\n  concurrency limit of 25 based on your balance."}',
    ],
)
def test_values_are_read_whatever_the_case_quotes_and_line_breaks(text):
    assert BALANCE.read(text) == {"current": "26", "limit": "25"}


def test_a_masked_tail_is_read_with_its_quotes():
    template = Template("Authentication Fails, Your api key: ****{tail:word} is invalid")
    assert template.read('401 Authentication Fails, Your api key: ****18b" is invalid') == {"tail": '18b"'}


def test_a_value_at_the_end_stops_at_the_sentence():
    template = Template("but you passed {model:word}.")
    assert template.read("names are a or b, but you passed gpt-5.2.") == {"model": "gpt-5.2"}


def test_a_value_that_the_message_quotes_comes_without_the_quotes():
    template = Template("messages[{index:n}].role: unknown variant `{role:word}`, expected one of")
    assert template.read("messages[0].role: unknown variant `developer`, expected one of `system`") == {
        "index": "0",
        "role": "developer",
    }


def test_words_that_do_not_fit_give_no_values():
    assert BALANCE.read("your concurrency is fine") == {}


def test_doubled_braces_are_braces():
    assert Template("a {{b}} c").literal == "a {b} c"


@given(st.text(max_size=200))
def test_any_text_is_a_template_or_a_sentence_that_says_why_not(text):
    try:
        values = Template(text).read(text)
    except ValueError as error:
        values = {"why": str(error)}
    assert all(values.values())


def test_a_name_may_stand_for_one_hole_only():
    with pytest.raises(ValueError, match="'field' is used twice"):
        Template("{field:word} is not {field:word}")


@pytest.mark.parametrize("end", ["", "."])
def test_free_text_at_the_end_is_read_to_the_end_of_its_line(end):
    template = Template("request failed, reason: {reason:text}" + end)
    assert template.read("request failed, reason: connect ETIMEDOUT 1.2.3.4\n  at x") == {
        "reason": "connect ETIMEDOUT 1.2.3.4"
    }


def test_a_value_of_nothing_but_punctuation_is_none():
    assert Template("the model {model:word} does not exist").read("the model ... does not exist") == {}
