# Ends uncaught: a generator expression asks for its iterator when it is made, not when it is read.
def lazily(source):
    made = (item * 2 for item in source)
    print("made", type(made).__name__)
    return made


print(list(lazily([1, 2])))
for source in ({3: 4}, None):
    print(sum(lazily(source)))
