use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

pub struct A {
    pub v: Field<f64>,
}

python_struct!(A, [v], [STATE.class_A]);

fn A_new(v: f64) -> Obj<A> {
    let this = Obj::<A>::new(0);
    A_init(&this, v);
    this
}

fn f(x: f64, n: Int) -> (bool, bool, bool, bool, bool, bool, bool, bool) {
    (
        x < 0.0,
        0.0 < x,
        x == n,
        n <= x,
        n < 2.5,
        x > -3.0,
        n != x,
        -1.0 <= x && x <= 5.0,
    )
}

fn g(xs: &List<f64>) -> List<f64> {
    list_of![x, for x in xs.iter(), if x < Int::new(xs.len())]
}

fn h(b: bool, x: f64) -> (bool, bool) {
    (Int::new(i64::from(b)) < x, x == Int::new(i64::from(b)))
}

fn A_init(this: &Obj<A>, v: f64) {
    this.v.set(v);
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &f(2.5, Int::new(2)),
        &f(2.0, Int::new(2)),
        &f(
            builtins::float_from_str(&Str::lit("nan"))?,
            Int::new(10).pow_nonneg(&Int::new(20)),
        ),
        &f(1e20, Int::new(10).pow_nonneg(&Int::new(20))),
        &f(
            builtins::float_from_int(&Int::new(2).pow_nonneg(&Int::new(53)))?,
            Int::new(2).pow_nonneg(&Int::new(53)) + 1,
        ),
    ])?;
    print(&[&g(&list![1.5, 2.5, 3.5])])?;
    print(&[
        &h(true, 0.5),
        &h(false, 0.0),
        &(Int::new(9007199254740993) == 9007199254740992.0),
        &(3.0 < 2.5),
        &(i64::from(true) as f64 == 1.0),
    ])?;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let a = A_new(2.5);
    print(&[&(a.v.get() < 3.0), &(a.v.get() == 2.5), &(3.0 > a.v.get())])?;
    Ok(())
}
