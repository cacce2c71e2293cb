pairs = zip([1], [2])
print(isinstance(pairs, (list, zip)))  #~ P3101
