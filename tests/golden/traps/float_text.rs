//! The text of floats: repr, str, %, format; and reading them back.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let values = list![
        2.0,
        1e16,
        1000000000000000.0,
        1.2345678901234568e17,
        -0.0,
        0.00001,
        0.0001,
        0.1 + 0.2,
        int::true_div(1, 3)?,
        5e-324,
        1.7976931348623157e308,
        1e22,
        1e23
    ];
    for v in values.iter() {
        print(&[
            &v,
            &(v.py_repr()? == v.py_str()?),
            &if builtins::abs_float(v) < 1e30 {
                format::percent(&Str::lit("%g|%e|%.3f"), &(v, v, v).to_value())?
            } else {
                format::percent(&Str::lit("%g"), &v.to_value())?
            },
            &Str::from(format!("{}", ops::format(&v.to_value(), ".3")?)),
            &Str::from(format!("{}", ops::format(&v.to_value(), ".0f")?)).slice(..20),
            &Str::from(format!("{}", ops::format(&v.to_value(), "g")?)),
        ])?;
    }
    print(&[
        &builtins::float_from_str(&Str::lit("nan"))?,
        &builtins::float_from_str(&Str::lit("inf"))?,
        &-builtins::float_from_str(&Str::lit("inf"))?,
        &(modules::math::inf - modules::math::inf),
        &list![modules::math::nan, -0.0, 1e100],
        &f64::INFINITY,
        &-f64::INFINITY,
    ])?;
    print(&[
        &Str::from(format!(
            "{}",
            ops::format(&modules::math::pi.to_value(), ".2f")?
        )),
        &Str::from(format!(
            "{}|",
            ops::format(&modules::math::pi.to_value(), "10.3f")?
        )),
        &Str::from(format!(
            "{}|",
            ops::format(&modules::math::pi.to_value(), "<10.3e")?
        )),
        &Str::from(format!("{}", ops::format(&1234567.891.to_value(), ",.2f")?)),
        &Str::from(format!("{}", ops::format(&0.256.to_value(), ".1%")?)),
        &Str::from(format!("{}", ops::format(&10000000000.0.to_value(), "n")?)),
        &Str::from(format!("{}", ops::format(&3.0.to_value(), "#.0f")?)),
    ])?;
    print(&[&format::percent(
        &Str::lit("%5.1f|%-8.2f|%+d|%05d|%x|%s|%r|%%"),
        &(2.25, 2.25, 3i64, -42i64, 255i64, 1.0, 1e-7).to_value(),
    )?])?;
    print(&[
        &0.5,
        &1.5,
        &2.5,
        &100.0,
        &100.0,
        &12345678.9,
        &0.00001234,
        &1e-10,
        &314000.0,
    ])?;
    print(&[
        &builtins::float_from_str(&Str::lit("1e3"))?,
        &builtins::float_from_str(&Str::lit(" -2.5 "))?,
        &builtins::float_from_str(&Str::lit("1_000.5"))?,
        &builtins::float_from_str(&Str::lit("Infinity"))?,
        &float::hex(&0.1),
        &float::fromhex(&Str::lit("0x1.8p1"))?,
    ])?;
    print(&[
        &float::is_integer(&2.5),
        &float::is_integer(&4.0),
        &float::as_integer_ratio(&0.75)?,
        &(1e308 * 10.0),
        &(-1e308 * 10.0),
        &float::floor_div(7.0, 0.5)?,
        &float::modulo(5.0, 3.0)?,
    ])?;
    print(&[
        &builtins::int_from_float(-2.9)?,
        &modules::math::floor_float(-2.5)?,
        &modules::math::ceil_float(-2.5)?,
        &modules::math::trunc_float(2.9)?,
        &(2.0 == 2.0),
        &(2.0.py_hash()? == 2i64.py_hash()?),
        &(1e16 + 1.0),
    ])?;
    Ok(())
}
