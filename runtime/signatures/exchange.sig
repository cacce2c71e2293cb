# What the translation of a library calls itself: no identifier of a program begins with a digit.
[functions]
static 0export(name: str, function: any) = exchange::export
