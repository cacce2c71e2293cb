# Functions whose Rust is what a Rust programmer would write: no Value, no Int, no Rc.
# tests/plain_functions.txt lists them.


def sieve(limit: int) -> list:
    is_prime = [True] * (limit + 1)
    primes = []
    for number in range(2, limit + 1):
        if is_prime[number]:
            primes.append(number)
            for multiple in range(number * number, limit + 1, number):
                is_prime[multiple] = False
    return primes


def binary_search(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def matrix_product(a, b):
    rows, inner, columns = len(a), len(b), len(b[0])
    product = [[0.0] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            total = 0.0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            product[i][j] = total
    return product


def word_count(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def two_sum_sorted(items, target):
    left, right = 0, len(items) - 1
    while left < right:
        total = items[left] + items[right]
        if total == target:
            return left, right
        if total < target:
            left += 1
        else:
            right -= 1
    return None


def edit_distance(first, second):
    previous = list(range(len(second) + 1))
    for i, a in enumerate(first, start=1):
        current = [i]
        for j, b in enumerate(second, start=1):
            cost = 0 if a == b else 1
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost))
        previous = current
    return previous[-1]


def shift_letters(text, key):
    out = ""
    for letter in text:
        if letter.isalpha():
            base = ord("a") if letter.islower() else ord("A")
            out += chr((ord(letter) - base + key) % 26 + base)
        else:
            out += letter
    return out


def prefix_sums(items):
    sums = [0.0]
    for item in items:
        sums.append(sums[-1] + item)
    return sums


def bubble_sort(items):
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items


def is_palindrome(text):
    left, right = 0, len(text) - 1
    while left < right:
        if text[left] != text[right]:
            return False
        left, right = left + 1, right - 1
    return True


def transpose(rows):
    return [[row[i] for row in rows] for i in range(len(rows[0]))]


def merge(a, b):
    merged = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            merged.append(a[i])
            i += 1
        else:
            merged.append(b[j])
            j += 1
    return merged + a[i:] + b[j:]


def run_lengths(text):
    runs = []
    for letter in text:
        if runs and runs[-1][0] == letter:
            runs[-1] = (letter, runs[-1][1] + 1)
        else:
            runs.append((letter, 1))
    return runs


def roman(number):
    signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
             (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    out = []
    for size, sign in signs:
        while number >= size:
            out.append(sign)
            number -= size
    return "".join(out)


def common_prefix(words):
    shortest = min(words, key=len)
    for i, letter in enumerate(shortest):
        for word in words:
            if word[i] != letter:
                return shortest[:i]
    return shortest


def count_bits(number):
    count = 0
    while number:
        count += number & 1
        number >>= 1
    return count


def newton_root(x):
    if x < 0:
        raise ValueError("no root of a negative number")
    guess = x
    for _ in range(30):
        guess = (guess + x / guess) / 2
    return guess, x ** 0.5


def reachable(graph, start):
    seen = {start}
    queue = [start]
    while queue:
        node = queue.pop(0)
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append(neighbour)
    return sorted(seen)


def longest_common_subsequence(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[len(a)][len(b)]


def mean_and_spread(values):
    mean = sum(values, start=0.0) / len(values)
    spread = max(abs(value - mean) for value in values)
    return mean, spread


def weekday(day):
    return ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day % 7]


print(sieve(50))
print(binary_search([1, 3, 5, 7, 9, 11], 7), binary_search([1, 3, 5], 4))
print(gcd(252, 105), gcd(17, 5))
print(matrix_product([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]))
print(word_count("a rose is a rose is a rose"))
print(two_sum_sorted([1, 2, 4, 8, 16], 12), two_sum_sorted([1, 2], 9))
print(edit_distance("kitten", "sitting"), edit_distance("", "abc"))
print(shift_letters("Hello, World!", 3))
print(prefix_sums([1.5, 2.5, 3.0]))
print(bubble_sort([5, 2, 9, 1, 5]))
print(is_palindrome("racecar"), is_palindrome("ab"))
print(transpose([[1, 2, 3], [4, 5, 6]]))
print(merge([1, 4, 6], [2, 3, 7, 8]))
print(run_lengths("aaabccd"))
print(roman(1994), roman(2026))
print(common_prefix(["flower", "flow", "flight"]))
print(count_bits(255), count_bits(1023))
print(newton_root(2.0))
print(reachable({1: [2, 3], 2: [4], 3: [4], 4: []}, 1))
print(longest_common_subsequence("AGGTAB", "GXTXAYB"))
print(mean_and_spread([1.0, 2.0, 6.0]))
print(weekday(3), weekday(9))
