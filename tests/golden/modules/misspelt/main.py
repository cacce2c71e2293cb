"""What an attribute that a module lacks says at the end."""

import helper

try:
    print(helper.far_from_all)
except AttributeError as error:
    print(error, error.name)
print(helper.counter)
print(helper.coutner)
