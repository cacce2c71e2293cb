import sys

MAXIMUM = 100
minimum = 1
_private = "seen by name"
