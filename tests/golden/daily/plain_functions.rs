use portalis_runtime::*;

fn sieve(limit: i64) -> Res<List<i64>> {
    let is_prime = list![true].repeat(limit + 1)?;
    let primes = List::<i64>::new();
    for number in 2i64..limit + 1 {
        if is_prime.get(number)? {
            primes.append(number);
            for multiple in range::range_i64_checked(number * number, limit + 1, number)? {
                let value = false;
                is_prime.set(multiple, value)?;
            }
        }
    }
    Ok(primes)
}

fn binary_search(items: &List<i64>, wanted: i64) -> Res<i64> {
    let new_high = items.len() - 1;
    let mut low: i64 = 0;
    let mut high = new_high;
    while low <= high {
        let middle = (low + high).div_euclid(2);
        if items.get(middle)? == wanted {
            return Ok(middle);
        }
        if items.get(middle)? < wanted {
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    Ok(-1)
}

fn gcd(a: i64, b: i64) -> Res<i64> {
    let mut a = a;
    let mut b = b;
    while b != 0 {
        let new_a = b;
        let new_b = int::modulo(a, b)?;
        a = new_a;
        b = new_b;
    }
    Ok(a)
}

fn matrix_product(a: &List<List<f64>>, b: &List<List<f64>>) -> Res<List<List<f64>>> {
    let new_rows = a.len();
    let new_inner = b.len();
    let new_columns = b.get(0)?.len();
    let rows = new_rows;
    let inner = new_inner;
    let columns = new_columns;
    let product = list_of![list![0.0].repeat(columns)?, for __ in 0i64..rows];
    for i in 0i64..rows {
        for j in 0i64..columns {
            let mut total = 0.0;
            for k in 0i64..inner {
                total += a.get(i)?.get(k)? * b.get(k)?.get(j)?;
            }
            let value = total;
            product.get(i)?.set(j, value)?;
        }
    }
    Ok(product)
}

fn word_count(text: &Str) -> Res<Dict<Str, i64>> {
    let counts = Dict::<Str, i64>::new();
    for word in text.split_words().iter() {
        let value = counts.get_or(&word, 0)? + 1;
        counts.set_item(word.clone(), value)?;
    }
    Ok(counts)
}

fn two_sum_sorted(items: &List<i64>, target: i64) -> Res<Option<(i64, i64)>> {
    let new_right = items.len() - 1;
    let mut left: i64 = 0;
    let mut right = new_right;
    while left < right {
        let total = items.get(left)? + items.get(right)?;
        if total == target {
            return Ok(Some((left, right)));
        }
        if total < target {
            left += 1;
        } else {
            right -= 1;
        }
    }
    Ok(None)
}

fn edit_distance(first: &Str, second: &Str) -> Res<i64> {
    let mut previous = builtins::list_from(iter::ok(0i64..second.len() + 1))?;
    for (i, a) in (1i64..).zip(first.iter()) {
        let current = list![i];
        for (j, b) in (1i64..).zip(second.iter()) {
            let cost = if a == b { 0 } else { 1 };
            current.append(builtins::min3(
                previous.get(j)? + 1,
                current.get(j - 1)? + 1,
                previous.get(j - 1)? + cost,
            )?);
        }
        previous = current.clone();
    }
    previous.get(-1)
}

fn shift_letters(text: &Str, key: i64) -> Res<Str> {
    let mut out = Str::lit("");
    for letter in text.iter() {
        if letter.isalpha() {
            let base = if letter.islower() {
                builtins::ord(&Str::lit("a"))?
            } else {
                builtins::ord(&Str::lit("A"))?
            };
            out += &builtins::chr((builtins::ord(&letter)? - base + key).rem_euclid(26) + base)?;
        } else {
            out += &letter;
        }
    }
    Ok(out)
}

fn prefix_sums(items: &List<f64>) -> Res<List<f64>> {
    let sums = list![0.0];
    for item_2 in items.iter() {
        sums.append(sums.get(-1)? + item_2);
    }
    Ok(sums)
}

fn bubble_sort(items: &List<i64>) -> Res<List<i64>> {
    for end in range::range_i64(items.len() - 1, 0, -1) {
        for i in 0i64..end {
            if items.get(i)? > items.get(i + 1)? {
                let value = items.get(i + 1)?;
                let value_2 = items.get(i)?;
                items.set(i, value)?;
                items.set(i + 1, value_2)?;
            }
        }
    }
    Ok(items.clone())
}

fn is_palindrome(text: &Str) -> Res<bool> {
    let new_right = text.len() - 1;
    let mut left: i64 = 0;
    let mut right = new_right;
    while left < right {
        if text.get(left)? != text.get(right)? {
            return Ok(false);
        }
        let new_left = left + 1;
        let new_right_2 = right - 1;
        left = new_left;
        right = new_right_2;
    }
    Ok(true)
}

fn transpose(rows: &List<List<i64>>) -> Res<List<List<i64>>> {
    Ok(list_of![
        list_of![row.get(i)?, for row in rows.iter()],
        for i in 0i64..rows.get(0)?.len()
    ])
}

fn merge(a: &List<i64>, b: &List<i64>) -> Res<List<i64>> {
    let mut i: i64 = 0;
    let mut j: i64 = 0;
    let merged = List::<i64>::new();
    let value = 0i64;
    i = value;
    j = value;
    while i < a.len() && j < b.len() {
        if a.get(i)? <= b.get(j)? {
            merged.append(a.get(i)?);
            i += 1;
        } else {
            merged.append(b.get(j)?);
            j += 1;
        }
    }
    Ok(merged.concat(&a.slice(i..)).concat(&b.slice(j..)))
}

fn run_lengths(text: &Str) -> Res<List<(Str, i64)>> {
    let runs = List::<(Str, i64)>::new();
    for letter in text.iter() {
        if !runs.is_empty() && runs.get(-1)?.0 == letter {
            let value = (letter.clone(), runs.get(-1)?.1 + 1);
            runs.set(-1, value)?;
        } else {
            runs.append((letter.clone(), 1i64));
        }
    }
    Ok(runs)
}

fn roman(number: i64) -> Str {
    let mut number = number;
    let signs = list![
        (1000i64, Str::lit("M")),
        (900i64, Str::lit("CM")),
        (500i64, Str::lit("D")),
        (400i64, Str::lit("CD")),
        (100i64, Str::lit("C")),
        (90i64, Str::lit("XC")),
        (50i64, Str::lit("L")),
        (40i64, Str::lit("XL")),
        (10i64, Str::lit("X")),
        (9i64, Str::lit("IX")),
        (5i64, Str::lit("V")),
        (4i64, Str::lit("IV")),
        (1i64, Str::lit("I"))
    ];
    let out = List::<Str>::new();
    for (size, sign) in signs.iter() {
        while number >= size {
            out.append(sign.clone());
            number -= size;
        }
    }
    Str::lit("").join_list(&out)
}

fn common_prefix(words: &List<Str>) -> Res<Str> {
    let shortest = builtins::min_by_key(iter::ok(words.iter()), {
        let key = builtin("len");
        move |item: &Str| Ok(i64::from_value(&call(&key, &[item.to_value()])?)?)
    })?;
    for (i, letter) in (0i64..).zip(shortest.iter()) {
        for word in words.iter() {
            if word.get(i)? != letter {
                return Ok(shortest.slice(..i));
            }
        }
    }
    Ok(shortest)
}

fn count_bits(number: i64) -> Res<i64> {
    let mut number = number;
    let mut count: i64 = 0;
    while number != 0 {
        count += number & 1;
        number = int::shr(number, 1)?;
    }
    Ok(count)
}

fn newton_root(x: f64) -> Res<(f64, f64)> {
    if x < 0.0 {
        return Err(builtin_error("ValueError", "no root of a negative number"));
    }
    let mut guess = x;
    for __ in 0i64..30 {
        guess = (guess + float::div(x, guess)?) / 2.0;
    }
    Ok((guess, float::pow(x, 0.5)?))
}

fn reachable(graph: &Dict<i64, List<i64>>, start: i64) -> Res<List<i64>> {
    let seen = {
        let items = Set::<i64>::new();
        items.add(start)?;
        items
    };
    let queue = list![start];
    while !queue.is_empty() {
        let node = queue.pop(0)?;
        for neighbour in graph.get_item(&node)?.iter() {
            if !seen.contains(&neighbour)? {
                seen.add(neighbour)?;
                queue.append(neighbour);
            }
        }
    }
    builtins::sorted(seen.iter(), false)
}

fn longest_common_subsequence(a: &Str, b: &Str) -> Res<i64> {
    let table = list_of![list![0i64].repeat(b.len() + 1)?, for __ in 0i64..a.len() + 1];
    for i in 0i64..a.len() {
        for j in 0i64..b.len() {
            if a.get(i)? == b.get(j)? {
                let value = table.get(i)?.get(j)? + 1;
                table.get(i + 1)?.set(j + 1, value)?;
            } else {
                let value_2 = builtins::max2(table.get(i)?.get(j + 1)?, table.get(i + 1)?.get(j)?)?;
                table.get(i + 1)?.set(j + 1, value_2)?;
            }
        }
    }
    table.get(a.len())?.get(b.len())
}

fn mean_and_spread(values: &List<f64>) -> Res<(f64, f64)> {
    let mean = float::div(
        builtins::sum_float_from(iter::ok(values.iter()), 0.0)?,
        values.len() as f64,
    )?;
    let spread = builtins::max(mean_and_spread_genexpr(mean, values).to_iter())?;
    Ok((mean, spread))
}

fn mean_and_spread_genexpr(mean: f64, iterable: &List<f64>) -> Generator<f64> {
    let iterable = iterable.clone();
    Generator::new(
        "mean_and_spread.<locals>.<genexpr>",
        move |co: Co<f64>| async move {
            for value in iterable.iter() {
                co.give(builtins::abs_float(value - mean)).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn weekday(day: i64) -> Res<Str> {
    tuple::item(
        [
            Str::lit("Mon"),
            Str::lit("Tue"),
            Str::lit("Wed"),
            Str::lit("Thu"),
            Str::lit("Fri"),
            Str::lit("Sat"),
            Str::lit("Sun"),
        ],
        day.rem_euclid(7),
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&sieve(50)?])?;
    print(&[
        &binary_search(&list![1, 3, 5, 7, 9, 11], 7)?,
        &binary_search(&list![1, 3, 5], 4)?,
    ])?;
    print(&[&gcd(252, 105)?, &gcd(17, 5)?])?;
    print(&[&matrix_product(
        &list![list![1.0, 2.0], list![3.0, 4.0]],
        &list![list![5.0, 6.0], list![7.0, 8.0]],
    )?])?;
    print(&[&word_count(&Str::lit("a rose is a rose is a rose"))?])?;
    print(&[
        &two_sum_sorted(&list![1, 2, 4, 8, 16], 12)?,
        &two_sum_sorted(&list![1, 2], 9)?,
    ])?;
    print(&[
        &edit_distance(&Str::lit("kitten"), &Str::lit("sitting"))?,
        &edit_distance(&Str::lit(""), &Str::lit("abc"))?,
    ])?;
    print(&[&shift_letters(&Str::lit("Hello, World!"), 3)?])?;
    print(&[&prefix_sums(&list![1.5, 2.5, 3.0])?])?;
    print(&[&bubble_sort(&list![5, 2, 9, 1, 5])?])?;
    print(&[
        &is_palindrome(&Str::lit("racecar"))?,
        &is_palindrome(&Str::lit("ab"))?,
    ])?;
    print(&[&transpose(&list![list![1, 2, 3], list![4, 5, 6]])?])?;
    print(&[&merge(&list![1, 4, 6], &list![2, 3, 7, 8])?])?;
    print(&[&run_lengths(&Str::lit("aaabccd"))?])?;
    print(&[&roman(1994), &roman(2026)])?;
    print(&[&common_prefix(&list!["flower", "flow", "flight"])?])?;
    print(&[&count_bits(255)?, &count_bits(1023)?])?;
    print(&[&newton_root(2.0)?])?;
    print(&[&reachable(
        &Dict::of(vec![
            (1i64, list![2i64, 3]),
            (2i64, list![4i64]),
            (3i64, list![4i64]),
            (4i64, List::<i64>::new()),
        ])?,
        1,
    )?])?;
    print(&[&longest_common_subsequence(
        &Str::lit("AGGTAB"),
        &Str::lit("GXTXAYB"),
    )?])?;
    print(&[&mean_and_spread(&list![1.0, 2.0, 6.0])?])?;
    print(&[&weekday(3)?, &weekday(9)?])?;
    Ok(())
}
