"""Golden vectors: how a package is called, recorded and repeated under CPython."""
