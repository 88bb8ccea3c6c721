"""Diagnoses as the log keeps them, and back."""

from collections.abc import Sequence

from bot.core.catalog import Catalog
from bot.core.diagnosis import Diagnosis
from bot.core.teaching import wording_of
from bot.store.occurrences import Finding


def findings(diagnoses: Sequence[Diagnosis]) -> list[Finding]:
    """One finding for each diagnosis, in their order."""
    return [
        Finding(diagnosis.entry.slug, diagnosis.code, diagnosis.confidence, diagnosis.values, *wording_of(diagnosis))
        for diagnosis in diagnoses
    ]


def diagnoses(found: Sequence[Finding], catalog: Catalog) -> tuple[Diagnosis, ...]:
    """The diagnoses again, without the line that gave them away; what has left the catalog since is left out."""
    return tuple(
        Diagnosis(entry, finding.code, finding.confidence, values=finding.values)
        for finding in found
        if (entry := catalog.get(finding.entry))
    )
