counter = 3
