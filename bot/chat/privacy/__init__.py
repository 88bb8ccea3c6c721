"""What is nobody else's business: what is stored about a person, and keys left in the open."""
