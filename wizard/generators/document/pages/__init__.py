"""The pages: each module returns what its page says, and its template holds headings and order."""
