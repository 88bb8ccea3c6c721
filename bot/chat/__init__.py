"""Discord's side: the only room that imports discord."""
