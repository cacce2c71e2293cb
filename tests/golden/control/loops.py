# for/while with else, break and continue, nested and with changing sequences.
def first_factor(number):
    for factor in range(2, number):
        if number % factor == 0:
            break
    else:
        return None
    return factor


print([first_factor(number) for number in range(2, 12)])

steps, number = 0, 27
while number != 1:
    number = number // 2 if number % 2 == 0 else 3 * number + 1
    steps += 1
else:
    print("done after", steps)

for i in range(4):
    if i == 1:
        continue
    for j in range(4):
        if j > i:
            break
        print(i, j, end=" ")
print()

items = [1, 2, 3]
for item in items:
    if item < 3:
        items.append(item + 10)
print(items)

for index, (name, age) in enumerate([("Ann", 30), ("Bob", 25)]):
    print(index, name, age)
for index in range(5):
    pass
print(index, 1 < 2 < 3, 1 < 3 < 2, not 0 or "x", 0 and "never", "" or [] or "last", None is None)
x = 5
x += 3
x -= 1
x *= 2
x //= 4
x **= 2
x %= 7
print(x, "big" if x > 3 else "small", (y := x + 1) * 2, y)
