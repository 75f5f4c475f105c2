"""Golden vectors for the verifier, and what turns the compact format `seawall-vectors/1` into a network."""
