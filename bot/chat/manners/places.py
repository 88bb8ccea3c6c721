"""Where a channel is: what is set for a place holds for all that is in it."""


def places(channel: object) -> tuple[int, ...]:
    """The ids of a channel, of the one that it is a thread or post of, and of their category, from the inside out."""
    parent = getattr(channel, "parent", None) or channel
    found = (getattr(channel, "id", None), getattr(channel, "parent_id", None), getattr(parent, "category_id", None))
    return tuple(place for place in found if place)
