from statistics import *  #~ P2103

print(mean([1, 2]), NormalDist(1, 2))
