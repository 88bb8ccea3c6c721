"""Pure text and values: no Discord, no SQL, no clock, no disk, no network, no await."""
