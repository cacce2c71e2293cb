use portalis_runtime::*;

/// The module's variables.
struct State {
    isclose: Slot<Value>,
    pi: Slot<f64>,
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    isclose: Slot::new(),
    pi: Slot::new(),
    class_A: Slot::new(),
});

pub struct A {}

python_struct!(A, [], [STATE.class_A]);

fn A_new() -> Obj<A> {
    let this = Obj::<A>::new(0);
    this
}

fn area(r: i64) -> Res<f64> {
    Ok(STATE.pi.get("pi")? * Int::new(r).pow_nonneg(&Int::new(2)).to_index()? as f64)
}

fn A_f(this: &Obj<A>) -> Res<(Value, f64)> {
    Ok((
        call(
            &STATE.isclose.get("isclose")?,
            &[Value::from(1i64), Value::from(1.0 + 1e-12)],
        )?,
        f64::from_value(&call(&member("cmath", "phase"), &[Value::from(-1i64)])?)?,
    ))
}

fn local() -> Res<Value> {
    print(&[&modules::math::prod(
        iter::ok(values![2, 3].iter()),
        Value::from(1i64),
    )?])?;
    modules::math::prod(iter::ok(values![4, 5].iter()), Value::from(1i64))
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Int::new(2).pow_nonneg(&Int::new(3)).to_index()?])?;
    let e = modules::math::e;
    let inf = modules::math::inf;
    STATE.isclose.set(member("math", "isclose"));
    STATE.pi.set(modules::math::pi);
    let tau = modules::math::tau;
    let e = modules::cmath::e;
    let inf = modules::cmath::inf;
    STATE.isclose.set(member("cmath", "isclose"));
    STATE.pi.set(modules::cmath::pi);
    let tau = modules::cmath::tau;

    print(&[
        &Complex::from_value(&call(&member("cmath", "sqrt"), &[Value::from(-4i64)])?)?,
        &modules::math::pow(2.0, 3.0)?,
        &Complex::from_value(&call(&member("cmath", "log10"), &[Value::from(100i64)])?)?,
        &e,
        &STATE.pi.get("pi")?,
        &Complex::from_value(&call(&member("cmath", "exp"), &[Value::from(1i64)])?)?,
    ])?;
    print(&[
        &builtins::list_from(
            modules::itertools::chain_pair(
                iter::ok(list![1i64].iter()),
                iter::ok(list![2i64, 3].iter()),
            )?
            .boxed("itertools.chain"),
        )?,
        &modules::string::ascii_lowercase(),
        &modules::string::capwords(&Str::lit("a b c"), None)?,
    ])?;

    print(&[
        &area(2)?,
        &modules::math::hypot_pair(3.0, 4.0),
        &modules::math::floor_float(2.5)?,
        &modules::math::factorial(&Int::new(5))?,
    ])?;
    let tau: i64 = 7;
    print(&[&tau, &modules::string::digits()])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");

        namespace.set("x", Value::from(inf));
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());

    print(&[
        &A_f(&A_new())?,
        &ops::get_attr(&STATE.class_A.get("A")?, "x")?,
    ])?;
    print(&[&Complex::from_value(&call(
        &member("cmath", "sqrt"),
        &[Value::from(-1i64)],
    )?)?])?;

    print(&[
        &local()?,
        &modules::math::gcd_pair(&Int::new(12), &Int::new(18)),
    ])?;
    Ok(())
}
