"""What several recommendations write in the same way, by subject."""
