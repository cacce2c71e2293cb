"""Shortest paths, reachability and an order of work, on a heap and a graph written out in full."""


class Heap:
    """A binary heap of (key, item) pairs; pop gives the smallest key, and the earliest pushed among equals."""

    def __init__(self):
        self._entries = []
        self._pushed = 0

    def __len__(self):
        return len(self._entries)

    def push(self, key, item):
        self._entries.append((key, self._pushed, item))
        self._pushed += 1
        child = len(self._entries) - 1
        while child > 0:
            parent = (child - 1) // 2
            if self._entries[parent][:2] <= self._entries[child][:2]:
                break
            self._swap(parent, child)
            child = parent

    def pop(self):
        if not self._entries:
            raise IndexError("pop from an empty heap")
        self._swap(0, len(self._entries) - 1)
        key, _, item = self._entries.pop()
        parent = 0
        while True:
            smallest = parent
            for child in (2 * parent + 1, 2 * parent + 2):
                if (
                    child < len(self._entries)
                    and self._entries[child][:2] < self._entries[smallest][:2]
                ):
                    smallest = child
            if smallest == parent:
                return key, item
            self._swap(parent, smallest)
            parent = smallest

    def _swap(self, i, j):
        self._entries[i], self._entries[j] = self._entries[j], self._entries[i]


class CycleError(Exception):
    def __init__(self, nodes):
        super().__init__(" -> ".join(nodes))
        self.nodes = nodes


class Graph:
    """A directed graph with weights; nodes keep the order in which they came."""

    def __init__(self, directed=True):
        self.directed = directed
        self.edges = {}

    def add(self, start, end, weight=1):
        if weight < 0:
            raise ValueError(f"the edge from {start} to {end} has a negative weight")
        self.edges.setdefault(start, {})[end] = weight
        self.edges.setdefault(end, {})
        if not self.directed:
            self.edges[end][start] = weight

    def __contains__(self, node):
        return node in self.edges

    def __iter__(self):
        return iter(self.edges)

    def shortest(self, start):
        """Dijkstra: the distance of every node that can be reached, and the node before it on the way."""
        distances = {start: 0}
        previous = {start: None}
        done = set()
        heap = Heap()
        heap.push(0, start)
        while len(heap) > 0:
            distance, node = heap.pop()
            if node in done:
                continue
            done.add(node)
            for neighbour, weight in self.edges[node].items():
                reached = distance + weight
                if neighbour not in distances or reached < distances[neighbour]:
                    distances[neighbour] = reached
                    previous[neighbour] = node
                    heap.push(reached, neighbour)
        return distances, previous

    def path(self, start, end):
        distances, previous = self.shortest(start)
        if end not in distances:
            return None, []
        nodes = []
        node = end
        while node is not None:
            nodes.append(node)
            node = previous[node]
        return distances[end], nodes[::-1]

    def layers(self, start):
        """Breadth first: yields the nodes one edge away, two edges away, and so on."""
        seen = {start}
        layer = [start]
        while layer:
            yield layer
            following = []
            for node in layer:
                for neighbour in self.edges[node]:
                    if neighbour not in seen:
                        seen.add(neighbour)
                        following.append(neighbour)
            layer = following

    def order(self):
        """Every node before those that its edges lead to; CycleError where that cannot be."""
        state = {}
        result = []

        def visit(node, trail):
            if state.get(node) == "done":
                return
            if state.get(node) == "open":
                raise CycleError(trail[trail.index(node) :] + [node])
            state[node] = "open"
            for neighbour in self.edges[node]:
                visit(neighbour, trail + [node])
            state[node] = "done"
            result.append(node)

        for node in self:
            visit(node, [])
        return result[::-1]


ROADS = """
Arlen Birk 7
Arlen Corvo 9
Arlen Fenn 14
Birk Corvo 10
Birk Dusk 15
Corvo Dusk 11
Corvo Fenn 2
Dusk Eller 6
Eller Fenn 9
Gorse Hollow 3
"""

TASKS = {
    "serve": ["bake", "set table"],
    "bake": ["mix", "heat oven"],
    "mix": ["buy flour", "buy eggs"],
    "set table": ["wash plates"],
    "wash plates": [],
    "heat oven": [],
    "buy flour": ["write list"],
    "buy eggs": ["write list"],
    "write list": [],
}


def read_roads(text):
    graph = Graph(directed=False)
    for line in text.strip().splitlines():
        start, end, weight = line.split()
        graph.add(start, end, int(weight))
    return graph


def main():
    roads = read_roads(ROADS)
    print("distances from Arlen:")
    distances, _ = roads.shortest("Arlen")
    for town in sorted(roads, key=lambda town: (distances.get(town, float("inf")), town)):
        reach = distances.get(town)
        print(f"  {town:<8}{'not reachable' if reach is None else reach}")

    for end in ("Eller", "Dusk", "Hollow"):
        length, towns = roads.path("Arlen", end)
        print(f"Arlen to {end}: " + (f"{' - '.join(towns)} ({length} km)" if towns else "no way"))

    for number, layer in enumerate(roads.layers("Arlen")):
        print(f"{number} roads away: {', '.join(layer)}")

    tasks = Graph()
    for task, needed in TASKS.items():
        for earlier in needed:
            tasks.add(earlier, task)
    print("order of work:", ", ".join(tasks.order()))

    tasks.add("serve", "write list")
    try:
        tasks.order()
    except CycleError as error:
        print(f"impossible now: {error} ({len(error.nodes) - 1} steps around)")
    try:
        roads.add("Arlen", "Hollow", -1)
    except ValueError as error:
        print(f"refused: {error}")

    heap = Heap()
    for number in [27, 3, 14, 3, 91, 8, 1, 60]:
        heap.push(number, f"n{number}")
    print("heap:", " ".join(str(heap.pop()[0]) for _ in range(len(heap))))
    try:
        heap.pop()
    except IndexError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
