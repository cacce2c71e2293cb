# sys.exit runs finally blocks and sets the status.
import sys

try:
    print("leaving")
    sys.exit(3)
finally:
    print("cleaned up")
