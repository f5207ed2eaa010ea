"""Rules on what coverkit itself leaves in a draft."""
