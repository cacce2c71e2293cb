"""Statistics of a text: tokens, frequencies, sentence lengths, longest words, neighbours and a small concordance."""

import sys

TEXT = """
The river does not hurry. It has come a long way, and it knows the way to the sea. In the morning, when the fog lies
on the water, the old ferryman pushes his boat from the bank; in the evening, when the fog returns, he ties it to the
same post. "Why do you never cross to the other side and stay?" the children ask. "Somebody has to bring the others
back," says the ferryman, and he laughs.

One autumn the river rose. It took the post, the bank and half of the meadow. The ferryman's boat was found a long way
down the river, at the mill, without a scratch. People say that the river does not take what it needs! The ferryman
says nothing. He has a new post, a little higher up; and he crosses, from bank to bank, in the morning and in the
evening, as he has always done.
"""

STOP_WORDS = frozenset(
    "a an and as at been do does from had has have he his i in is it its not of on or that the to was".split()
)


class TextError(Exception):
    """The text cannot be analysed."""


def tokenize(text):
    """Yields the words of a text in lower case and its sentence ends as '.'."""
    word = []
    for character in text:
        if character.isalpha() or (character == "'" and word):
            word.append(character.lower())
            continue
        if word:
            yield "".join(word).rstrip("'")
            word.clear()
        if character in ".!?":
            yield "."
    if word:
        yield "".join(word)


def sentences(tokens):
    """Groups words between sentence ends; empty groups are left out."""
    current = []
    for token in tokens:
        if token != ".":
            current.append(token)
        elif current:
            yield current
            current = []
    if current:
        yield current


class Statistics:
    def __init__(self, text):
        self.sentences = list(sentences(tokenize(text)))
        if not self.sentences:
            raise TextError("there is no word in it")
        self.words = [word for sentence in self.sentences for word in sentence]
        self.counts = {}
        self.positions = {}
        for position, word in enumerate(self.words):
            self.counts[word] = self.counts.get(word, 0) + 1
            self.positions.setdefault(word, []).append(position)

    def most_common(self, number, ignore=()):
        ranked = sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))
        return [(word, count) for word, count in ranked if word not in ignore][:number]

    def longest(self, number):
        return sorted(self.counts, key=lambda word: (-len(word), word))[:number]

    def pairs(self):
        """How often each word follows another within a sentence."""
        table = {}
        for sentence in self.sentences:
            for pair in zip(sentence, sentence[1:]):
                table[pair] = table.get(pair, 0) + 1
        return table

    def concordance(self, word, width=3):
        for position in self.positions.get(word, []):
            before = self.words[max(0, position - width) : position]
            after = self.words[position + 1 : position + 1 + width]
            yield " ".join(before), word, " ".join(after)

    @property
    def richness(self):
        return len(self.counts) / len(self.words)


def histogram(values, bins):
    """Counts of values by bin; a bin is a pair (low, high), both included."""
    return {(low, high): sum(1 for value in values if low <= value <= high) for low, high in bins}


def bar(count, scale=1.0, mark="#"):
    return mark * max(1, round(count * scale)) if count else ""


def report(statistics):
    lengths = [len(sentence) for sentence in statistics.sentences]
    print(
        f"{len(statistics.words)} words, {len(statistics.counts)} different ({statistics.richness:.1%})"
    )
    print(
        f"{len(lengths)} sentences, {min(lengths)} to {max(lengths)} words, mean {sum(lengths) / len(lengths):.2f}"
    )
    median = sorted(lengths)[len(lengths) // 2]
    print(f"median sentence: {median} words")

    print("\nMost frequent words")
    for rank, (word, count) in enumerate(statistics.most_common(8, ignore=STOP_WORDS), start=1):
        print(f"{rank:>3}. {word:<12}{count:>3}  {bar(count)}")

    print("\nLetters in a word")
    letters = [len(word.replace("'", "")) for word in statistics.words]
    for (low, high), count in histogram(letters, [(1, 2), (3, 4), (5, 6), (7, 20)]).items():
        print(f"  {low:>2}-{high:<2} {count:>4} {bar(count, 0.25)}")

    print("\nWords that follow each other")
    repeated = [(count, pair) for pair, count in statistics.pairs().items() if count > 2]
    for count, (first, second) in sorted(repeated, key=lambda item: (-item[0], item[1])):
        print(f"  {first} {second}: {count}")

    print("\nLongest:", ", ".join(statistics.longest(5)))
    starts = {sentence[0] for sentence in statistics.sentences}
    print("Sentences start with:", ", ".join(sorted(starts)))

    print("\nThe post")
    for before, word, after in statistics.concordance("post"):
        print(f"{before:>24} [{word}] {after}")


def main():
    text = TEXT
    if len(sys.argv) > 1:
        text = " ".join(sys.argv[1:])
    try:
        report(Statistics(text))
    except TextError as error:
        print(f"no statistics: {error}")
        sys.exit(1)


if __name__ == "__main__":
    main()
