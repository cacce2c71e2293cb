"""Counting, grouping and sorting words with dicts, sets and sorting keys."""
text = """the quick brown fox jumps over the lazy dog
The dog barks; the fox runs away, and the dog sleeps."""
counts = {}
for word in text.lower().replace(";", "").replace(",", "").replace(".", "").split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{word:<8}{n:>3} {'#' * n}")
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
print({k: sorted(v) for k, v in sorted(by_length.items())})
letters = {c for w in counts for c in w}
print(len(letters), sorted(set("abcdefghijklmnopqrstuvwxyz") - letters), max(counts, key=counts.get), min(counts, key=lambda w: (len(w), w)))
first, *_, last = sorted(counts)
print(first, last, sum(counts.values()), any(len(w) > 6 for w in counts), all(w.isalpha() for w in counts))
a, b = {"x", "y", "z"}, {"y", "z", "w"}
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= b, {"y"} < a, a.isdisjoint({"q"}), a.issuperset({"x"}))
inverted = {}
for key, value in counts.items():
    inverted.setdefault(value, set()).add(key)
print([(n, sorted(inverted[n])) for n in sorted(inverted) if n > 1])
lines = [line.split() for line in text.splitlines()]
print([len(l) for l in lines], " | ".join(" ".join(w.capitalize() for w in l[:3]) for l in lines), text.count("the"), text.find("fox"))
print(dict(sorted(counts.items(), reverse=True)[:2]), list(counts)[:3], [w for w in counts if w.startswith(("b", "l")) and not w.endswith("y")])
