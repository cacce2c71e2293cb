import first

try:
    seen_value = first.value
except AttributeError as error:
    seen_value = str(error)
value = "second"
