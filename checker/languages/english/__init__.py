"""English: how English news states values."""
