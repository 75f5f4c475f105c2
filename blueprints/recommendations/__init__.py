"""What Microsoft recommends: one file each, applied in the order of `order.py`."""
