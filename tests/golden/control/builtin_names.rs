use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

pub struct A {}

python_struct!(A, [], [STATE.class_A]);

fn sum(a: i64) -> i64 {
    a
}

fn A_abs(this: &Obj<A>) -> i64 {
    1
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Int::new(2).pow_nonneg(&Int::new(3)).to_index()?])?;
    print(&[&list![2i64, 3].len()])?;
    let x = builtins::list_from(iter::ok(0i64..3))?;
    let list = list![1i64];
    print(&[&x, &list])?;
    print(&[&list_of![builtins::max2(a, 1)?, for a in x.iter()]])?;
    let max: i64 = 7;
    print(&[&max])?;
    print(&[&sum(3)])?;
    for k in 0i64..2 {
        print(&[&builtins::min2(k, 5)?])?;
    }
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set("y", Value::from(builtins::abs_i64(-3)));
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let abs: i64 = 5;
    print(&[&abs])?;
    let mut n: i64 = 0;
    while list![1i64].repeat(n)?.len() < 3 {
        n += 1;
    }
    print(&[&n])
}
