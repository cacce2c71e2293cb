import helper
import other
from . import helper as again

keep = helper
print(getattr(helper, "x"))
del helper.x
helper.__dict__
import unknown_package
