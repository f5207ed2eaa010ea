"""Rules on naming the company and the role that are meant."""
