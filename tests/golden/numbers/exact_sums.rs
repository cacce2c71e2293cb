//! Sums and products that stay within 64 bits until they do not.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Scaled: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Scaled: Slot::new(),
});

pub struct Scaled {
    pub base: Field<Int>,
}

python_struct!(Scaled, [base], [STATE.class_Scaled]);

fn Scaled_new(base: Int) -> Obj<Scaled> {
    let this = Obj::<Scaled>::new(0);
    Scaled_init(&this, base);
    this
}

fn triangle(i: i64, j: i64) -> Int {
    exact_int!(int, ((int(i) + j) * (int(i) + j + 1)).div_floor(2) + i)
}

fn cells(size: i64) -> Int {
    let mut total = Int::new(0);
    for i in 0i64..size {
        for j in 0i64..size {
            total = &total + triangle(i, j) * 2 - i;
        }
    }
    total
}

fn polynomial(a: Int, b: Int, c: Int, x: i64) -> Int {
    exact_int!(int, int(&a) * x * x + int(&b) * x + int(&c))
}

fn at_the_edge(low: Int, high: Int, step: i64) -> (Int, Int, Int, Int) {
    let middle = exact_int!(int, (int(&low) + int(&high)).div_floor(2));
    (
        middle.clone(),
        exact_int!(int, int(&low) + int(&high) - step),
        exact_int!(int, (int(&low) - int(&high)) * step - 1),
        exact_int!(int, int(-3i64) * int(&low) * int(&high) + step),
    )
}

fn Scaled_init(this: &Obj<Scaled>, base: Int) {
    this.base.set(base.clone());
}

fn Scaled_value(this: &Obj<Scaled>, x: Int, y: Int) -> Int {
    exact_int!(int, int(&x) * int(&y) * int(&x) - (int(&y) - int(&x)) * 3)
}

fn running(values: &List<Int>, factor: i64) -> List<Int> {
    let mut state = Int::new(1);
    let out = List::<Int>::new();
    for value in values.iter() {
        state = exact_int!(int, int(&state) * factor + int(&value));
        out.append(state.clone());
    }
    out
}

fn named(int_: Int, fast: i64, value: Int) -> Int {
    exact_int!(int, int(&int_) * fast + int(&value) * int(&int_) - fast)
}

fn shadowing(int: Int, checked: i64) -> Int {
    exact_int!(
        int_2,
        int_2(&int) * int_2(&int) * int_2(&int) + int_2(checked) * int_2(&int) - 1
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Scaled");
        namespace.finish("Scaled", &bases)?
    };
    STATE.class_Scaled.set(class.clone());

    print(&[&cells(12)])?;
    for offset in tuple![
        0i64,
        1i64,
        3037000499i64,
        3037000500i64,
        int::shl(1, 40)?,
        int::shl(1, 62)? - 1,
        int::shl(1, 62)?
    ]
    .iter()
    {
        print(&[
            &offset,
            &list_of![triangle(i, i + 1), for i in offset..offset + 3],
        ])?;
    }

    let LARGE = builtins::int_from_str(&Str::lit("9223372036854775807"))?;
    let SMALL = -&LARGE - 1;
    for number in tuple![
        LARGE.clone(),
        SMALL.clone(),
        &LARGE * &LARGE,
        builtins::int_from_str(&Str::lit("0"))?,
        builtins::int_from_str(&Str::lit("-1"))?,
        builtins::int_from_str(&Str::lit("4611686018427387904"))?
    ]
    .iter()
    {
        print(&[
            &polynomial(number.clone(), Int::new(2), -&number, 3),
            &polynomial(Int::new(2), number.clone(), number.clone(), -1),
        ])?;
        print(&[
            &at_the_edge(number.clone(), LARGE.clone(), 1),
            &at_the_edge(number.clone(), SMALL.clone(), -1),
        ])?;
        print(&[&Scaled_value(
            &Scaled_new(number.clone()),
            number.clone(),
            &number - 1,
        )])?;
    }
    print(&[&running(
        &list![
            Int::new(1),
            Int::new(-2),
            Int::new(3),
            Int::new(-4),
            Int::new(5),
            Int::new(-6),
            Int::new(7),
            Int::new(-8)
        ],
        int::shl(1, 16)?,
    )])?;
    print(&[&running(
        &list![LARGE.clone(), SMALL.clone(), Int::new(0), Int::new(1)],
        -1,
    )])?;

    // The names that the translation gives itself.
    let int_: i64 = 5;

    print(&[
        &named(LARGE.clone(), 2, Int::new(3)),
        &named(Int::new(4), 5, SMALL.clone()),
        &int_,
    ])?;

    print(&[&shadowing(LARGE.clone(), 1), &shadowing(Int::new(3), 4)])?;
    Ok(())
}
