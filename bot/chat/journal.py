"""Diagnoses as the log keeps them."""

from collections.abc import Sequence

from bot.core.diagnosis import Diagnosis
from bot.store.log import Finding


def findings(diagnoses: Sequence[Diagnosis]) -> list[Finding]:
    """One finding for each diagnosis, in their order."""
    return [Finding(diagnosis.entry.slug, diagnosis.code, diagnosis.confidence) for diagnosis in diagnoses]
