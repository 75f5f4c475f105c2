"""The blueprint engine: answers in, a decided, explained and proved design out. A pure library."""
