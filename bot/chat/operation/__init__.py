"""What the operator is told, and what runs by the day."""
