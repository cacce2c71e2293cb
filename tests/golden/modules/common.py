# math, random, collections and itertools in their common parts.
import itertools
import math
import random
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

print(math.sqrt(2), math.pi, math.floor(-1.5), math.ceil(1.2), math.gcd(12, 18), math.factorial(10))
print(math.sin(1), math.log(10), math.log2(8), math.hypot(3, 4), math.isclose(0.1 + 0.2, 0.3), math.inf)
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abc"), random.uniform(0, 10))
cards = list(range(8))
random.shuffle(cards)
print(cards, random.sample(range(100), 3))

print(Counter("abracadabra").most_common(2), Counter([1, 1, 2])[1])
groups = defaultdict(list)
for word in ["apple", "avocado", "bean"]:
    groups[word[0]].append(word)
print(dict(groups), groups["z"])
queue = deque([1, 2, 3], maxlen=3)
queue.append(4)
queue.appendleft(0)
print(queue, queue.popleft(), len(queue))
Point = namedtuple("Point", ["x", "y"])
point = Point(1, y=2)
print(point, point.x + point.y, point._replace(x=5), tuple(point))
ordered = OrderedDict(a=1, b=2)
ordered.move_to_end("a")
print(list(ordered))

print(list(itertools.chain([1], "ab")), list(itertools.islice(itertools.count(5, 2), 3)))
print(list(itertools.combinations("abc", 2)), len(list(itertools.permutations(range(4)))))
print(list(itertools.product([0, 1], repeat=2)), list(itertools.accumulate([1, 2, 3])))
print([(key, list(group)) for key, group in itertools.groupby("aabbb")])
