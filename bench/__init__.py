"""What Tagid costs, against doing the least possible for the same: `python -m bench`."""
