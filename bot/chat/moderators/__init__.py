"""What all that moderators press and fill in has in common, and who may do so."""
