"""Draws charts with matplotlib. Loaded by the process that draws, which nothing else waits for."""

import io
from collections.abc import Sequence
from functools import cache
from typing import Final
from unicodedata import east_asian_width

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.container import BarContainer
from matplotlib.figure import Figure, SubFigure
from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font
from matplotlib.ticker import MaxNLocator

from bot.chat.charts.values import SERIES, WIDTH, Bars, Chart, Hours

_DPI: Final = 100
_BACKGROUND, _TEXT, _QUIET, _GRID, _OTHERS = "#2b2d31", "#f2f3f5", "#b5bac1", "#41434a", "#7d828c"
"""Discord's dark grey: on the light theme the picture is a card of its own."""

_COLOURS: Final = ("#56b4e9", "#e69f00", "#009e73", "#f0e442", "#cc79a7", "#d55e00")[:SERIES]
"""Okabe and Ito's, which people of every colour vision tell apart; neighbours differ in lightness."""

_SHADES: Final = ("#33363c", "#1f4a63", "#2f7fab", "#56b4e9", "#f0e442")
"""From never to most often, ever lighter."""

_ROW: Final = 36
"""Pixels of a line of the legend."""

_RIGHT: Final = 52
"""Pixels that stay free at the right: half the longest date."""

_LABEL: Final = 38
"""Letters of a label."""

_FONTS: Final = (
    "DejaVu Sans",  # comes with matplotlib: Latin, Greek, Cyrillic
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans SC", "Noto Sans JP", "Noto Sans KR"),
    *("Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "IPAGothic"),
    *("Microsoft YaHei", "Yu Gothic", "Malgun Gothic", "PingFang SC", "Hiragino Sans", "Apple SD Gothic Neo"),
)
"""In the order in which a letter is looked for; those that the machine lacks are passed over."""


def draw(charts: Sequence[Chart], english: Sequence[Chart]) -> bytes:
    """The charts below one another as a PNG; the English ones where the machine's fonts lack a letter of the others."""
    return _png(charts if all(map(_drawable, _texts(charts))) else english)


def _png(charts: Sequence[Chart]) -> bytes:
    heights = [_height(chart) for chart in charts]
    with rc_context({"font.family": _fonts(), "font.size": 17, "text.parse_math": False}):
        figure = Figure(figsize=(WIDTH / _DPI, sum(heights) / _DPI), dpi=_DPI, facecolor=_BACKGROUND)
        FigureCanvasAgg(figure)
        parts = figure.subfigures(len(charts), 1, height_ratios=heights, squeeze=False)[:, 0]
        for part, chart in zip(parts, charts, strict=True):
            part.set_facecolor(_BACKGROUND)
            _bars(part, chart) if isinstance(chart, Bars) else _hours(part, chart)
        file = io.BytesIO()
        figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


def _height(chart: Chart) -> int:
    """Pixels."""
    return 440 + _ROW * _legend_rows(chart) if isinstance(chart, Bars) else 400


def _legend_rows(chart: Bars) -> int:
    return (len(chart.series) + 1) // 2 if len(chart.series) > 1 else 0


def _bars(figure: SubFigure, chart: Bars) -> None:
    bottom = 55 + _ROW * _legend_rows(chart)
    axes = _axes(figure, chart, left=75, bottom=bottom)
    steps = range(len(chart.series[0][1]))
    floor = [0] * len(steps)
    bars = []
    for (_, counts), colour in zip(chart.series, _colours(chart), strict=True):
        bars.append(axes.bar(steps, counts, 0.86, bottom=floor, color=colour, edgecolor=_BACKGROUND, linewidth=0.5))
        floor = [below + count for below, count in zip(floor, counts, strict=True)]
    axes.set_xlim(-0.6, len(steps) - 0.4)
    axes.set_ylim(0, max(4, *floor) * 1.05)
    axes.set_xticks([step for step, _ in chart.ticks], [label for _, label in chart.ticks])
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.grid(axis="y", color=_GRID, linewidth=1)
    if len(bars) > 1:
        _legend(figure, bars, [label for label, _ in chart.series])


def _colours(chart: Bars) -> tuple[str, ...]:
    own = len(chart.series) - chart.others
    return (*_COLOURS[:own], *([_OTHERS] * chart.others))


def _legend(figure: SubFigure, bars: Sequence[BarContainer], labels: Sequence[str]) -> None:
    # The legend fills column by column; people read line by line.
    order = [*range(0, len(bars), 2), *range(1, len(bars), 2)]
    figure.legend(
        [bars[place] for place in order],
        [_short(labels[place]) for place in order],
        loc="lower left",
        bbox_to_anchor=(0.02, 0.0),
        ncols=2,
        frameon=False,
        labelcolor=_TEXT,
        handlelength=0.9,
        handleheight=0.9,
        handletextpad=0.5,
        columnspacing=1.0,
        fontsize=15,
    )


def _hours(figure: SubFigure, chart: Hours) -> None:
    axes = _axes(figure, chart, left=105, bottom=55)
    shades = LinearSegmentedColormap.from_list("shades", _SHADES)
    most = max(1, *(max(row) for row in chart.counts))
    axes.pcolormesh(chart.counts, cmap=shades, vmin=0, vmax=most, edgecolors=_BACKGROUND, linewidth=2)
    axes.invert_yaxis()
    axes.set_yticks([day + 0.5 for day in range(7)], list(chart.days))
    axes.set_xticks([hour + 0.5 for hour in range(0, 24, 3)], [f"{hour:02}" for hour in range(0, 24, 3)])


def _axes(figure: SubFigure, chart: Chart, left: int, bottom: int) -> Axes:
    """Title and unit at the top, and axes with quiet edges below them."""
    height = _height(chart)
    figure.text(0.02, 1 - 38 / height, chart.title, color=_TEXT, fontsize=22, fontweight="bold")
    figure.text(0.02, 1 - 70 / height, chart.unit, color=_QUIET, fontsize=15)
    box = (left / WIDTH, bottom / height, (WIDTH - left - _RIGHT) / WIDTH, (height - bottom - 90) / height)
    axes = figure.add_axes(box, facecolor=_BACKGROUND)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_QUIET, length=0, pad=8)
    for edge in axes.spines.values():
        edge.set_visible(False)
    return axes


def _short(label: str) -> str:
    """Cut where half the picture ends; Chinese letters are twice as wide."""
    width = 0
    for place, letter in enumerate(label):
        width += 2 if east_asian_width(letter) in "WF" else 1
        if width > _LABEL:
            return label[:place].rstrip() + "…"
    return label


def _texts(charts: Sequence[Chart]) -> set[str]:
    """All letters that the charts would draw."""
    return set("".join(text for chart in charts for text in _words(chart)))


def _words(chart: Chart) -> tuple[str, ...]:
    if isinstance(chart, Hours):
        return (chart.title, chart.unit, *chart.days)
    labels = (label for _, label in chart.ticks)
    return (chart.title, chart.unit, *labels, *(label for label, _ in chart.series))


@cache
def _fonts() -> list[str]:
    """The fonts of the list that this machine has."""
    here = set(fontManager.get_font_names())
    return [font for font in _FONTS if font in here]


@cache
def _drawable(letter: str) -> bool:
    """Whether some font has the letter, so that it does not become a box."""
    return any(get_font(findfont(FontProperties(font))).get_char_index(ord(letter)) for font in _fonts())
