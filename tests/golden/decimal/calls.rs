use portalis_runtime::*;

/// The module's variables.
struct State {
    c: Slot<Value>,
}

static STATE: Global<State> = Global::new(State { c: Slot::new() });

fn t(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_2(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_2())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_3(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_3())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_4(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_4())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_5(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_5())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_6(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_6())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_7(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_7())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_8(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_8())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_9(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_9())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_10(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_10())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_11(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_11())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_12(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_12())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_13(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_13())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_14(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_14())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_15(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_15())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_16(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_16())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_17(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_17())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_18(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_18())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_19(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_19())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_20(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_20())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_21(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_21())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_22(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_22())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_23(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_23())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_24(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_24())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_25(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_25())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_26(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_26())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_27(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_27())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_28(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_28())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_29(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_29())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_30(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_30())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_31(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_31())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_32(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_32())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_33(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_33())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_34(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_34())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_35(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_35())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_36(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_36())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_37(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_37())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_38(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_38())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_39(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_39())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_40(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_40())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_41(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_41())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_42(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_42())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_43(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_43())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_44(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_44())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_45(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_45())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_46(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_46())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_47(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_47())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_48(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_48())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_49(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_49())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_50(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_50())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_51(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_51())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_52(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_52())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_53(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_53())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_54(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_54())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_55(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_55())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_56(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_56())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_57(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_57())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_58(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_58())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_59(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_59())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_60(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_60())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_61(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_61())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_62(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_62())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_63(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_63())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_64(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_64())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_65(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_65())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_66(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_66())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_67(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_67())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_68(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_68())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_69(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_69())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_70(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_70())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_71(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_71())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_72(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_72())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_73(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_73())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_74(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_74())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_75(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_75())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_76(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_76())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_77(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_77())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_78(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_78())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_79(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_79())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_80(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_80())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_81(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_81())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_82(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_82())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_83(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_83())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_84(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_84())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_85(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_85())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_86(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_86())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_87(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_87())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_88(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_88())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_89(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_89())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_90(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_90())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_91(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_91())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_92(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_92())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_93(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_93())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_94(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_94())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_95(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_95())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_96(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_96())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_97(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_97())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_98(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_98())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_99(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_99())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_100(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_100())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_101(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_101())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_102(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_102())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_103(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_103())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_104(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_104())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_105(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_105())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_106(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_106())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_107(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_107())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_108(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_108())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_109(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_109())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_110(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &Str::lit("->"), &lambda_110()]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_111(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &Str::lit("->"), &lambda_111()]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_112(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &Str::lit("->"), &lambda_112()]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_113(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_113())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_114(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_114())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_115(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_115())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_116(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_116())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_117(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_117())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_118(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_118())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_119(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_119())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_120(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_120())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_121(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_121())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_122(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_122())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_123(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_123())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_124(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_124())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_125(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_125())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_126(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_126())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_127(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_127())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_128(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_128())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_129(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_129())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_130(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_130())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_131(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_131())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_132(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_132())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_133(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_133())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_134(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_134())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_135(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_135())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_136(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_136())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_137(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_137())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_138(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_138())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_139(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_139())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_140(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_140())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_141(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_141())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_142(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_142())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_143(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_143())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_144(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_144())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_145(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_145())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_146(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_146())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_147(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_147())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_148(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_148())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_149(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_149())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_150(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_150())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_151(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_151())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_152(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_152())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_153(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_153())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_154(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_154())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_155(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_155())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_156(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_156())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_157(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_157())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_158(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_158())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_159(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_159())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_160(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_160())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_161(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_161())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_162(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_162())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_163(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_163())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_164(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_164())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_165(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_165())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_166(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_166())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_167(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_167())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_168(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_168())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_169(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_169())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_170(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_170())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_171(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_171())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_172(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_172())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_173(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_173())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_174(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_174())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_175(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_175())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_176(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_176())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_177(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_177())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_178(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_178())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_179(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_179())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_180(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_180())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_181(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_181())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_182(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_182())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_183(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_183())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_184(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_184())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_185(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_185())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_186(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_186())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_187(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_187())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_188(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_188())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_189(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_189())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_190(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_190())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_191(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_191())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_192(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_192())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_193(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_193())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_194(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_194())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_195(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_195())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_196(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_196())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_197(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_197())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_198(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_198())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_199(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_199())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_200(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_200())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_201(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_201())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_202(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_202())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_203(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_203())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_204(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_204())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_205(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_205())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_206(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_206())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_207(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_207())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_208(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_208())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_209(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_209())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_210(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_210())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_211(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_211())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_212(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_212())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_213(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_213())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_214(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_214())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_215(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_215())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_216(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_216())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_217(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_217())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_218(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_218())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_219(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_219())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn t_220(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, lambda_220())])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn lambda() -> Res<Value> {
    ops::div(
        &call(&member("decimal", "Decimal"), &[Value::from(0i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_2() -> Res<Value> {
    ops::div(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_3() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(Str::lit("x"))])
}

fn lambda_4() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(10i64)])?,
        &Value::from(10000000i64),
    )
}

fn lambda_5() -> Res<Value> {
    ops::modulo(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_6() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(0i64),
        ],
    )
}

fn lambda_7() -> Res<Value> {
    ops::add(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("sNaN"))],
        )?,
        &Value::from(1i64),
    )
}

fn lambda_8() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e999"))],
        )?,
        "quantize",
        &[call(&member("decimal", "Decimal"), &[Value::from(1i64)])?],
    )
}

fn lambda_9() -> Res<bool> {
    ops::is_lt(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?,
    )
}

fn lambda_10() -> Res<Value> {
    ops::floor_div(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Int::new(10).pow_nonneg(&Int::new(40)))],
        )?,
        &Value::from(3i64),
    )
}

fn lambda_11() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[values![1].to_value()])
}

fn lambda_12() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[(1i64, 2i64).to_value()])
}

fn lambda_13() -> Res<Value> {
    ops::add(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(1.5),
    )
}

fn lambda_14() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::NONE])
}

fn lambda_15() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal",
        &[Value::from(Str::lit("1_x"))],
    )
}

fn lambda_16() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("prec")),
        Value::from(0i64),
    )?;
    Ok(())
}

fn lambda_17() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("rounding")),
        Value::from(Str::lit("x")),
    )?;
    Ok(())
}

fn lambda_18() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("foo")),
        Value::from(1i64),
    )?;
    Ok(())
}

fn lambda_19() -> Res<Value> {
    ops::get_attr(&STATE.c.get("c")?, "foo")
}

fn lambda_20() -> Res<Value> {
    ops::get_attr(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "foo",
    )
}

fn lambda_21() -> Res<()> {
    builtins::setattr(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(Str::lit("foo")),
        Value::from(1i64),
    )?;
    Ok(())
}

fn lambda_22() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "quantize",
        &[],
    )
}

fn lambda_23() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_24() -> Res<Value> {
    call_kw(
        &member("decimal", "Decimal"),
        &[],
        &[(Str::lit("foo"), Value::from(1i64))],
    )
}

fn lambda_25() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "compare",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_26() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("prec"), Value::from(Str::lit("x")))],
    )
}

fn lambda_27() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("foo"), Value::from(1i64))],
    )
}

fn lambda_28() -> Res<Value> {
    call_kw(
        &member("decimal", "localcontext"),
        &[],
        &[(Str::lit("foo"), Value::from(1i64))],
    )
}

fn lambda_29() -> Res<Value> {
    call(&member("decimal", "localcontext"), &[Value::from(3i64)])
}

fn lambda_30() -> Res<()> {
    modules::decimal::setcontext(&Value::from(3i64))?;
    Ok(())
}

fn lambda_31() -> Res<Str> {
    builtins::format_spec(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Str::lit("x"),
    )
}

fn lambda_32() -> Res<Value> {
    call(
        &builtin("round"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(Str::lit("x")),
        ],
    )
}

fn lambda_33() -> Res<i64> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("snan"))],
    )?
    .py_hash()
}

fn lambda_34() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?],
    )?)
}

fn lambda_35() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("inf"))],
        )?],
    )?)
}

fn lambda_36() -> Res<f64> {
    f64::from_value(&call(
        &builtin("float"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("snan"))],
        )?],
    )?)
}

fn lambda_37() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("inf"))],
        )?,
        "as_integer_ratio",
        &[],
    )
}

fn lambda_38() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?,
        "as_integer_ratio",
        &[],
    )
}

fn lambda_39() -> Res<Value> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &3i64.to_value(),
    )
}

fn lambda_40() -> Res<Value> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &Str::lit("x").to_value(),
    )
}

fn lambda_41() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "sqrt",
        &[Value::from(3i64)],
    )
}

fn lambda_42() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(-1i64)])?,
        "sqrt",
        &[],
    )
}

fn lambda_43() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(-1i64)])?,
        "ln",
        &[],
    )
}

fn lambda_44() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(0i64)])?,
        "ln",
        &[],
    )
}

fn lambda_45() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "quantize",
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(Str::lit("x")),
        ],
    )
}

fn lambda_46() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "quantize",
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(3i64),
        ],
    )
}

fn lambda_47() -> Res<Value> {
    call_method(
        &member("decimal", "Decimal"),
        "from_float",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_48() -> Res<Value> {
    ops::get_attr(&member("decimal", "Decimal"), "foo")
}

fn lambda_49() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        "__pow__",
        &[Value::from(3i64), Value::NONE],
    )
}

fn lambda_50() -> Res<Value> {
    call(
        &builtin("pow"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
            Value::from(3i64),
            Value::from(5i64),
        ],
    )
}

fn lambda_51() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("traps"), values![3].to_value())],
    )
}

fn lambda_52() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "logical_and",
        &[Value::from(2i64)],
    )
}

fn lambda_53() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "rotate",
        &[Value::from(200i64)],
    )
}

fn lambda_54() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "shift",
        &[Value::from(2000i64)],
    )
}

fn lambda_55() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "scaleb",
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?],
    )
}

fn lambda_56() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, (1i64, 2i64), Str::lit("x")).to_value()],
    )
}

fn lambda_57() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, (1i64, 12i64), 1i64).to_value()],
    )
}

fn lambda_58() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(3i64, (1i64,), 1i64).to_value()],
    )
}

fn lambda_59() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, 1i64, 1i64).to_value()],
    )
}

fn lambda_60() -> Res<bool> {
    ops::is_lt(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        &Str::lit("x").to_value(),
    )
}

fn lambda_61() -> Res<Value> {
    ops::neg(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("snan"))],
    )?)
}

fn lambda_62() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, (1i64, 2i64), 1.5).to_value()],
    )
}

fn lambda_63() -> Res<()> {
    builtins::delattr(&STATE.c.get("c")?, &Value::from(Str::lit("prec")))?;
    Ok(())
}

fn lambda_64() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "copy", &[Value::from(1i64)])
}

fn lambda_65() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "power",
        &[Value::from(2i64), Value::from(3i64), Value::from(4i64)],
    )
}

fn lambda_66() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "as_tuple",
        &[Value::from(1i64)],
    )
}

fn lambda_67() -> Res<Value> {
    call_method_kw(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "exp",
        &[],
        &[(Str::lit("context"), Value::from(3i64))],
    )
}

fn lambda_68() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "add", &[Value::from(1i64)])
}

fn lambda_69() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "add",
        &[Value::from(1i64), Value::from(Str::lit("x"))],
    )
}

fn lambda_70() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "add",
        &[Value::from(1i64), Value::from(2.5)],
    )
}

fn lambda_71() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal",
        &[List::<Value>::new().to_value()],
    )
}

fn lambda_72() -> Res<Value> {
    builtins::max2(
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        Value::from(Str::lit("x")),
    )
}

fn lambda_73() -> Res<Value> {
    ops::get_attr(&STATE.c.get("c")?, "Emin")
}

fn lambda_74() -> Res<Value> {
    call(
        &builtin("sum"),
        &[values![
            "x",
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?
        ]
        .to_value()],
    )
}

fn lambda_75() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "fma",
        &[Value::from(2i64), Value::from(Str::lit("x"))],
    )
}

fn lambda_76() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "plus", &[Value::from(Str::lit("x"))])
}

fn lambda_77() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "clear_flags", &[Value::from(1i64)])
}

fn lambda_78() -> Res<Value> {
    call_method(
        &member("decimal", "Decimal"),
        "from_float",
        &[Value::from(1.5), Value::from(2i64)],
    )
}

fn lambda_79() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "is_nan", &[Value::from(Str::lit("x"))])
}

fn lambda_80() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "same_quantum",
        &[Value::from(1i64), Value::from(Str::lit("y"))],
    )
}

fn lambda_81() -> Res<Str> {
    format::percent(
        &Str::lit("%d"),
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.9"))],
        )?,
    )
}

fn lambda_82() -> Res<Str> {
    format::percent(
        &Str::lit("%s %r %5.1f"),
        &(
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1.9"))],
            )?,
            call(&member("decimal", "Decimal"), &[Value::from(Str::lit("2"))])?,
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("3.14"))],
            )?,
        )
            .to_value(),
    )
}

fn lambda_83() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "add",
        &[],
        &[
            (Str::lit("a"), Value::from(1i64)),
            (Str::lit("b"), Value::from(2i64)),
        ],
    )
}

fn lambda_84() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "add",
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_85() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "sqrt", &[])
}

fn lambda_86() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "sqrt",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_87() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "power", &[Value::from(1i64)])
}

fn lambda_88() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "power",
        &[Value::from(2i64)],
        &[(Str::lit("b"), Value::from(3i64))],
    )
}

fn lambda_89() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "power",
        &[Value::from(2i64), Value::from(3i64)],
        &[(Str::lit("modulo"), Value::from(5i64))],
    )
}

fn lambda_90() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "fma",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_91() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "fma",
        &[Value::from(2i64), Value::from(3i64), Value::from(4i64)],
    )
}

fn lambda_92() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "sqrt",
        &[],
        &[(Str::lit("a"), Value::from(1i64))],
    )
}

fn lambda_93() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_94() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "create_decimal",
        &[],
        &[(Str::lit("num"), Value::from(1i64))],
    )
}

fn lambda_95() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal_from_float",
        &[Value::from(1i64)],
    )
}

fn lambda_96() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "create_decimal_from_float", &[])
}

fn lambda_97() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "to_sci_string", &[Value::from(1i64)])
}

fn lambda_98() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "to_integral_value",
        &[Value::from(Str::lit("1.5"))],
    )
}

fn lambda_99() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "to_integral_value",
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?],
    )
}

fn lambda_100() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "is_normal", &[Value::from(3i64)])
}

fn lambda_101() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "radix", &[])
}

fn lambda_102() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "Etiny", &[])
}

fn lambda_103() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "Etop", &[])
}

fn lambda_104() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "copy_sign",
        &[Value::from(1i64), Value::from(-2i64)],
    )
}

fn lambda_105() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "number_class", &[Value::from(1i64)])
}

fn lambda_106() -> Res<List<Value>> {
    Ok(list_of![
        ops::get_attr(&x, "__name__")?,
        for item_2 in ops::iter(&ops::get_attr(
            &member("decimal", "InvalidOperation"),
            "__mro__"
        )?)?,
        let x = item_2?
    ])
}

fn lambda_107() -> Res<List<Value>> {
    Ok(list_of![
        ops::get_attr(&x, "__name__")?,
        for item_2 in ops::iter(&ops::get_attr(
            &member("decimal", "FloatOperation"),
            "__mro__"
        )?)?,
        let x = item_2?
    ])
}

fn lambda_108() -> Res<Value> {
    call(
        &member("decimal", "DecimalTuple"),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_109() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-1.50"))],
        )?,
        "as_tuple",
        &[],
    )
}

fn lambda_110() -> Value {
    modules::decimal::basic_context()
}

fn lambda_111() -> Value {
    modules::decimal::extended_context()
}

fn lambda_112() -> Value {
    modules::decimal::default_context()
}

fn lambda_113() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "max",
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_114() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "is_normal",
        &[Value::from(3i64)],
    )
}

fn lambda_115() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "is_zero",
        &[Value::from(3i64)],
    )
}

fn lambda_116() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "copy_abs",
        &[Value::from(3i64)],
    )
}

fn lambda_117() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(5i64)])?,
        "__floordiv__",
        &[Value::from(2i64)],
    )
}

fn lambda_118() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(5i64)])?,
        "__floordiv__",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_119() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(5i64)])?,
        "__eq__",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_120() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "fma",
        &[Value::from(1i64)],
    )
}

fn lambda_121() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "compare",
        &[],
    )
}

fn lambda_122() -> Res<Value> {
    call_method_kw(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "compare",
        &[],
        &[(Str::lit("other"), Value::from(2i64))],
    )
}

fn lambda_123() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?,
        "to_integral_value",
        &[Value::from(modules::decimal::round_up())],
    )
}

fn lambda_124() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "__round__",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_125() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "__format__",
        &[Value::from(3i64)],
    )
}

fn lambda_126() -> Res<Value> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "traps")?,
        &member("decimal", "Inexact"),
    )
}

fn lambda_127() -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(
        &STATE.c.get("c")?,
        "traps",
    )?)?))
}

fn lambda_128() -> Res<List<Value>> {
    Ok(builtins::list_from(ops::iter(&ops::get_attr(&STATE.c.get("c")?, "flags")?)?)?.slice(..2))
}

fn lambda_129() -> Res<Value> {
    call_method(&ops::get_attr(&STATE.c.get("c")?, "flags")?, "copy", &[])
}

fn lambda_130() -> Res<Value> {
    call(
        &builtin("type"),
        &[call_method(
            &ops::get_attr(&STATE.c.get("c")?, "flags")?,
            "copy",
            &[],
        )?],
    )
}

fn lambda_131() -> Res<Value> {
    call(
        &builtin("type"),
        &[ops::get_attr(&STATE.c.get("c")?, "flags")?],
    )
}

fn lambda_132() -> Res<bool> {
    ops::contains(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &member("decimal", "Inexact"),
    )
}

fn lambda_133() -> Res<bool> {
    ops::is_eq(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &ops::get_attr(&STATE.c.get("c")?, "traps")?,
    )
}

fn lambda_134() -> Res<Value> {
    call_method(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        "get",
        &[member("decimal", "Inexact")],
    )
}

fn lambda_135() -> Res<bool> {
    ops::is_eq(
        &STATE.c.get("c")?,
        &call_method(&STATE.c.get("c")?, "copy", &[])?,
    )
}

fn lambda_136() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-0"))],
        )?,
        "__hash__",
        &[],
    )
}

fn lambda_137() -> Res<Value> {
    call(
        &builtin("type"),
        &[call(
            &member("decimal", "localcontext"),
            &[STATE.c.get("c")?],
        )?],
    )
}

fn lambda_138() -> Res<Value> {
    ops::get_attr(
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
        "real",
    )
}

fn lambda_139() -> Res<Value> {
    ops::get_attr(
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
        "imag",
    )
}

fn lambda_140() -> Res<Value> {
    call(
        &builtin("complex"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?],
    )
}

fn lambda_141() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(true)])
}

fn lambda_142() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("  1_000.5  "))],
    )
}

fn lambda_143() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(Str::lit("٣"))])
}

fn lambda_144() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, Tuple::<Value>::empty(), 0i64).to_value()],
    )
}

fn lambda_145() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(1i64, (0i64, 0i64, 1i64), Str::lit("n")).to_value()],
    )
}

fn lambda_146() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[values![0, (1, 2), 3].to_value()],
    )
}

fn lambda_147() -> Res<Value> {
    ops::add(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        &Value::from(true),
    )
}

fn lambda_148() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[
            (Str::lit("prec"), Value::from(5i64)),
            (
                Str::lit("traps"),
                list![member("decimal", "Inexact")].to_value(),
            ),
            (
                Str::lit("flags"),
                list![member("decimal", "Rounded")].to_value(),
            ),
        ],
    )
}

fn lambda_149() -> Res<Value> {
    call(&member("decimal", "Context"), &[Value::from(5i64)])
}

fn lambda_150() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("traps"), Dict::<Value, Value>::new().to_value())],
    )
}

fn lambda_151() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("traps")),
        List::<Value>::new().to_value(),
    )?;
    Ok(())
}

fn lambda_152() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("Emax")),
        Value::from(-1i64),
    )?;
    Ok(())
}

fn lambda_153() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("Emin")),
        Value::from(1i64),
    )?;
    Ok(())
}

fn lambda_154() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("clamp")),
        Value::from(2i64),
    )?;
    Ok(())
}

fn lambda_155() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("capitals")),
        Value::from(2i64),
    )?;
    Ok(())
}

fn lambda_156() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("prec")),
        Value::from(1.5),
    )?;
    Ok(())
}

fn lambda_157() -> Res<bool> {
    Ok(ops::is(
        &call_method(&STATE.c.get("c")?, "copy", &[])?,
        &STATE.c.get("c")?,
    ))
}

fn lambda_158() -> Res<bool> {
    Ok(ops::is(&modules::decimal::getcontext(), &STATE.c.get("c")?))
}

fn lambda_159() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
    )
}

fn lambda_160() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("4"))])?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
    )
}

fn lambda_161() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(8i64)])?,
        &ops::div(
            &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            &Value::from(3i64),
        )?,
    )
}

fn lambda_162() -> Res<Value> {
    ops::pow(
        &Value::from(2i64),
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
    )
}

fn lambda_163() -> Res<Value> {
    ops::pow(
        &Value::from(2.0),
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
    )
}

fn lambda_164() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            Value::from(7i64),
            call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        ],
    )
}

fn lambda_165() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(-7i64)])?,
            call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        ],
    )
}

fn lambda_166() -> Res<Value> {
    ops::neg(&call(&member("decimal", "Decimal"), &[Value::from(0i64)])?)
}

fn lambda_167() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1e1000000"))],
    )
}

fn lambda_168() -> Res<Value> {
    ops::add(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e1000000"))],
        )?,
        &Value::from(0i64),
    )
}

fn lambda_169() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.1"))],
        )?,
        &0.1.to_value(),
    )
}

fn lambda_170() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
        &0.5.to_value(),
    )
}

fn lambda_171() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
    )
}

fn lambda_172() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
    )
}

fn lambda_173() -> Res<bool> {
    ops::is_lt(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(2i64), Value::from(3i64)],
        )?,
    )
}

fn lambda_174() -> Res<bool> {
    ops::is_gt(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(3i64)],
        )?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.3"))],
        )?,
    )
}

fn lambda_175() -> Res<bool> {
    ops::is_eq(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &ops::add(&Value::from(1i64), &Value::from(Complex::new(0.0, 0.0)))?,
    )
}

fn lambda_176() -> Res<bool> {
    ops::is_lt(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Complex::new(0.0, 1.0).to_value(),
    )
}

fn lambda_177() -> Res<bool> {
    Ok({
        let left = call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?
        .py_hash()?;
        {
            let right = 0.5.py_hash()?;
            left == right
                && right
                    == call(
                        &member("fractions", "Fraction"),
                        &[Value::from(1i64), Value::from(2i64)],
                    )?
                    .py_hash()?
        }
    })
}

fn lambda_178() -> Res<bool> {
    Ok(ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(10i64)])?,
        &Value::from(30i64),
    )?
    .py_hash()?
        == Int::new(10).pow_nonneg(&Int::new(30)).py_hash()?)
}

fn lambda_179() -> Res<Str> {
    Dict::of(vec![(
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        Str::lit("a"),
    )])?
    .get_item(&Value::from(1i64))
}

fn lambda_180() -> Res<Str> {
    Dict::of(vec![(Value::from(1i64), Str::lit("a"))])?.get_item(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.0"))],
    )?)
}

fn lambda_181() -> Res<List<Value>> {
    builtins::sorted(
        iter::ok(
            values![
                call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
                2,
                call(
                    &member("decimal", "Decimal"),
                    &[Value::from(Str::lit("2.5"))]
                )?,
                1.5
            ]
            .iter(),
        ),
        false,
    )
}

fn lambda_182() -> Res<Value> {
    call(
        &builtin("sum"),
        &[list![call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.1"))]
        )?]
        .repeat(10)?
        .to_value()],
    )
}

fn lambda_183() -> Res<Value> {
    builtins::max3(
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        Value::from(2i64),
        call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("2.5"))],
        )?,
    )
}

fn lambda_184() -> Res<Value> {
    call(
        &builtin("round"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("2.5"))],
        )?],
    )
}

fn lambda_185() -> Res<Value> {
    call(
        &builtin("round"),
        &[
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("2.675"))],
            )?,
            Value::from(2i64),
        ],
    )
}

fn lambda_186() -> Res<Value> {
    call(
        &builtin("round"),
        &[
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("-1234.5"))],
            )?,
            Value::from(-2i64),
        ],
    )
}

fn lambda_187() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-1.9"))],
        )?],
    )?)
}

fn lambda_188() -> Res<f64> {
    f64::from_value(&call(
        &builtin("float"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e400"))],
        )?],
    )?)
}

fn lambda_189() -> Res<f64> {
    f64::from_value(&call(
        &builtin("float"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.1"))],
        )?],
    )?)
}

fn lambda_190() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.25"))],
        )?],
    )
}

fn lambda_191() -> Res<bool> {
    is_instance(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &member("decimal", "Decimal"),
    )
}

fn lambda_192() -> Res<Str> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1E+3"))],
    )?
    .py_str()
}

fn lambda_193() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(
            &call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1234.5"))]
            )?,
            ",.2f"
        )?
    )))
}

fn lambda_194() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?.py_repr()?
    )))
}

fn lambda_195() -> Res<Value> {
    Ok(
        if call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.0"))],
        )?
        .truth()?
        {
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?
        } else {
            Value::from(Str::lit("zero"))
        },
    )
}

fn lambda_196() -> Res<Value> {
    call_method_kw(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "quantize",
        &[],
        &[
            (
                Str::lit("exp"),
                call(
                    &member("decimal", "Decimal"),
                    &[Value::from(Str::lit("0.01"))],
                )?,
            ),
            (
                Str::lit("rounding"),
                Value::from(modules::decimal::round_half_up()),
            ),
        ],
    )
}

fn lambda_197() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(0.1)])
}

fn lambda_198() -> Res<Value> {
    call_method(
        &member("decimal", "Decimal"),
        "from_float",
        &[Value::from(0.1)],
    )
}

fn lambda_199() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(builtins::float_from_str(&Str::lit("inf"))?)],
    )
}

fn lambda_200() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(1e300)])
}

fn lambda_201() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(3.0)])
}

fn lambda_202() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(-0.0)])
}

fn lambda_203() -> Res<Value> {
    ops::add(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("12345678901234567890123456789"))],
        )?,
        &Value::from(0i64),
    )
}

fn lambda_204() -> Res<bool> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &member("decimal", "Inexact"),
    )?
    .truth()
}

fn lambda_205() -> Res<Value> {
    ops::div(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(3i64),
    )
}

fn lambda_206() -> Res<Value> {
    ops::mul(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e-1000010"))],
        )?,
        &Value::from(1i64),
    )
}

fn lambda_207() -> Res<Value> {
    call(
        &builtin("abs"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-3"))],
        )?],
    )
}

fn lambda_208() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("NaN"))],
        )?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("NaN"))],
        )?,
    )
}

fn lambda_209() -> Res<bool> {
    ops::is_ne(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("NaN"))],
        )?,
        &1i64.to_value(),
    )
}

fn lambda_210() -> Res<bool> {
    Ok({
        let item_2 = call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?;
        values![1].contains(&item_2)?
    })
}

fn lambda_211() -> Res<Value> {
    modules::math::floor_any(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("-1.5"))],
    )?)
}

fn lambda_212() -> Res<Value> {
    modules::math::ceil_any(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.2"))],
    )?)
}

fn lambda_213() -> Res<f64> {
    f64::from_value(&call(
        &member("math", "sqrt"),
        &[call(&member("decimal", "Decimal"), &[Value::from(2i64)])?],
    )?)
}

fn lambda_214() -> Res<Value> {
    modules::math::trunc(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.7"))],
    )?)
}

fn lambda_215() -> Res<Value> {
    modules::copy::copy(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.5"))],
    )?)
}

fn lambda_216() -> Res<Value> {
    modules::copy::deepcopy(
        &list![call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))]
        )?]
        .to_value(),
        None,
    )
}

fn lambda_217() -> Res<Value> {
    ops::add(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
    )
}

fn lambda_218() -> Res<Value> {
    call_method(
        &Value::from(1i64),
        "__add__",
        &[call(&member("decimal", "Decimal"), &[Value::from(1i64)])?],
    )
}

fn lambda_219() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "__radd__",
        &[Value::from(3i64)],
    )
}

fn lambda_220() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(7i64)])?,
        "remainder_near",
        &[Value::from(4i64)],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.c.set(modules::decimal::getcontext());
    {
        let name = Str::lit("D(0)/0");
        ();
        t(&name)?
    };
    {
        let name_2 = Str::lit("D(1)/0");
        ();
        t_2(&name_2)?
    };
    {
        let name_3 = Str::lit("D('x')");
        ();
        t_3(&name_3)?
    };
    {
        let name_4 = Str::lit("D(10)**10000000");
        ();
        t_4(&name_4)?
    };
    {
        let name_5 = Str::lit("D(1) % 0");
        ();
        t_5(&name_5)?
    };
    {
        let name_6 = Str::lit("divmod(D(1),0)");
        ();
        t_6(&name_6)?
    };
    {
        let name_7 = Str::lit("D('sNaN')+1");
        ();
        t_7(&name_7)?
    };
    {
        let name_8 = Str::lit("D('1e999').quantize(D(1))");
        ();
        t_8(&name_8)?
    };
    {
        let name_9 = Str::lit("D(1) < D('nan')");
        ();
        t_9(&name_9)?
    };
    {
        let name_10 = Str::lit("D(10**40)//3");
        ();
        t_10(&name_10)?
    };
    {
        let name_11 = Str::lit("D([1])");
        ();
        t_11(&name_11)?
    };
    {
        let name_12 = Str::lit("D((1,2))");
        ();
        t_12(&name_12)?
    };
    {
        let name_13 = Str::lit("D(1)+1.5");
        ();
        t_13(&name_13)?
    };
    {
        let name_14 = Str::lit("D(None)");
        ();
        t_14(&name_14)?
    };
    {
        let name_15 = Str::lit("c.create_decimal('1_x')");
        ();
        t_15(&name_15)?
    };
    {
        let name_16 = Str::lit("setattr(c,'prec',0)");
        ();
        t_16(&name_16)?
    };
    {
        let name_17 = Str::lit("setattr(c,'rounding','x')");
        ();
        t_17(&name_17)?
    };
    {
        let name_18 = Str::lit("setattr(c,'foo',1)");
        ();
        t_18(&name_18)?
    };
    {
        let name_19 = Str::lit("c.foo");
        ();
        t_19(&name_19)?
    };
    {
        let name_20 = Str::lit("D(1).foo");
        ();
        t_20(&name_20)?
    };
    {
        let name_21 = Str::lit("setattr(D(1),'foo',1)");
        ();
        t_21(&name_21)?
    };
    {
        let name_22 = Str::lit("D(1).quantize()");
        ();
        t_22(&name_22)?
    };
    {
        let name_23 = Str::lit("D(1,2,3)");
        ();
        t_23(&name_23)?
    };
    {
        let name_24 = Str::lit("D(foo=1)");
        ();
        t_24(&name_24)?
    };
    {
        let name_25 = Str::lit("D('1').compare('x')");
        ();
        t_25(&name_25)?
    };
    {
        let name_26 = Str::lit("Context(prec='x')");
        ();
        t_26(&name_26)?
    };
    {
        let name_27 = Str::lit("Context(foo=1)");
        ();
        t_27(&name_27)?
    };
    {
        let name_28 = Str::lit("localcontext(foo=1)");
        ();
        t_28(&name_28)?
    };
    {
        let name_29 = Str::lit("localcontext(3)");
        ();
        t_29(&name_29)?
    };
    {
        let name_30 = Str::lit("setcontext(3)");
        ();
        t_30(&name_30)?
    };
    {
        let name_31 = Str::lit("format(D(1),'x')");
        ();
        t_31(&name_31)?
    };
    {
        let name_32 = Str::lit("round(D(1),'x')");
        ();
        t_32(&name_32)?
    };
    {
        let name_33 = Str::lit("hash(D('snan'))");
        ();
        t_33(&name_33)?
    };
    {
        let name_34 = Str::lit("int(D('nan'))");
        ();
        t_34(&name_34)?
    };
    {
        let name_35 = Str::lit("int(D('inf'))");
        ();
        t_35(&name_35)?
    };
    {
        let name_36 = Str::lit("float(D('snan'))");
        ();
        t_36(&name_36)?
    };
    {
        let name_37 = Str::lit("D('inf').as_integer_ratio()");
        ();
        t_37(&name_37)?
    };
    {
        let name_38 = Str::lit("D('nan').as_integer_ratio()");
        ();
        t_38(&name_38)?
    };
    {
        let name_39 = Str::lit("c.flags[3]");
        ();
        t_39(&name_39)?
    };
    {
        let name_40 = Str::lit("c.flags['x']");
        ();
        t_40(&name_40)?
    };
    {
        let name_41 = Str::lit("D(1).sqrt(3)");
        ();
        t_41(&name_41)?
    };
    {
        let name_42 = Str::lit("D(-1).sqrt()");
        ();
        t_42(&name_42)?
    };
    {
        let name_43 = Str::lit("D(-1).ln()");
        ();
        t_43(&name_43)?
    };
    {
        let name_44 = Str::lit("D(0).ln()");
        ();
        t_44(&name_44)?
    };
    {
        let name_45 = Str::lit("D(1).quantize(D(1),'x')");
        ();
        t_45(&name_45)?
    };
    {
        let name_46 = Str::lit("D(1).quantize(D(1),3)");
        ();
        t_46(&name_46)?
    };
    {
        let name_47 = Str::lit("D.from_float('x')");
        ();
        t_47(&name_47)?
    };
    {
        let name_48 = Str::lit("D.foo");
        ();
        t_48(&name_48)?
    };
    {
        let name_49 = Str::lit("D(2).__pow__(3,None)");
        ();
        t_49(&name_49)?
    };
    {
        let name_50 = Str::lit("pow(D(2),3,5)");
        ();
        t_50(&name_50)?
    };
    {
        let name_51 = Str::lit("Context(traps=[3])");
        ();
        t_51(&name_51)?
    };
    {
        let name_52 = Str::lit("D(1).logical_and(2)");
        ();
        t_52(&name_52)?
    };
    {
        let name_53 = Str::lit("D(1).rotate(200)");
        ();
        t_53(&name_53)?
    };
    {
        let name_54 = Str::lit("D(1).shift(2000)");
        ();
        t_54(&name_54)?
    };
    {
        let name_55 = Str::lit("D(1).scaleb(D('1.5'))");
        ();
        t_55(&name_55)?
    };
    {
        let name_56 = Str::lit("D((0,(1,2),'x'))");
        ();
        t_56(&name_56)?
    };
    {
        let name_57 = Str::lit("D((0,(1,12),1))");
        ();
        t_57(&name_57)?
    };
    {
        let name_58 = Str::lit("D((3,(1,),1))");
        ();
        t_58(&name_58)?
    };
    {
        let name_59 = Str::lit("D((0,1,1))");
        ();
        t_59(&name_59)?
    };
    {
        let name_60 = Str::lit("D('1') < 'x'");
        ();
        t_60(&name_60)?
    };
    {
        let name_61 = Str::lit("-D('snan')");
        ();
        t_61(&name_61)?
    };
    {
        let name_62 = Str::lit("D((0,(1,2),1.5))");
        ();
        t_62(&name_62)?
    };
    {
        let name_63 = Str::lit("delattr(c,'prec')");
        ();
        t_63(&name_63)?
    };
    {
        let name_64 = Str::lit("c.copy(1)");
        ();
        t_64(&name_64)?
    };
    {
        let name_65 = Str::lit("c.power(2,3,4)");
        ();
        t_65(&name_65)?
    };
    {
        let name_66 = Str::lit("D(1).as_tuple(1)");
        ();
        t_66(&name_66)?
    };
    {
        let name_67 = Str::lit("D(1).exp(context=3)");
        ();
        t_67(&name_67)?
    };
    {
        let name_68 = Str::lit("c.add(1)");
        ();
        t_68(&name_68)?
    };
    {
        let name_69 = Str::lit("c.add(1,'x')");
        ();
        t_69(&name_69)?
    };
    {
        let name_70 = Str::lit("c.add(1,2.5)");
        ();
        t_70(&name_70)?
    };
    {
        let name_71 = Str::lit("c.create_decimal([])");
        ();
        t_71(&name_71)?
    };
    {
        let name_72 = Str::lit("max(D(1),'x')");
        ();
        t_72(&name_72)?
    };
    {
        let name_73 = Str::lit("c.Emin");
        ();
        t_73(&name_73)?
    };
    {
        let name_74 = Str::lit("sum(['x',D(1)])");
        ();
        t_74(&name_74)?
    };
    {
        let name_75 = Str::lit("D('1').fma(2,'x')");
        ();
        t_75(&name_75)?
    };
    {
        let name_76 = Str::lit("c.plus('x')");
        ();
        t_76(&name_76)?
    };
    {
        let name_77 = Str::lit("c.clear_flags(1)");
        ();
        t_77(&name_77)?
    };
    {
        let name_78 = Str::lit("D.from_float(1.5,2)");
        ();
        t_78(&name_78)?
    };
    {
        let name_79 = Str::lit("c.is_nan('x')");
        ();
        t_79(&name_79)?
    };
    {
        let name_80 = Str::lit("c.same_quantum(1,'y')");
        ();
        t_80(&name_80)?
    };
    {
        let name_81 = Str::lit("'%d' % D('1.9')");
        ();
        t_81(&name_81)?
    };
    {
        let name_82 = Str::lit("'%s %r %5.1f' % (D('1.9'), D('2'), D('3.14'))");
        ();
        t_82(&name_82)?
    };
    {
        let name_83 = Str::lit("c.add(a=1,b=2)");
        ();
        t_83(&name_83)?
    };
    {
        let name_84 = Str::lit("c.add(1,2,3)");
        ();
        t_84(&name_84)?
    };
    {
        let name_85 = Str::lit("c.sqrt()");
        ();
        t_85(&name_85)?
    };
    {
        let name_86 = Str::lit("c.sqrt(1,2)");
        ();
        t_86(&name_86)?
    };
    {
        let name_87 = Str::lit("c.power(1)");
        ();
        t_87(&name_87)?
    };
    {
        let name_88 = Str::lit("c.power(2,b=3)");
        ();
        t_88(&name_88)?
    };
    {
        let name_89 = Str::lit("c.power(2,3,modulo=5)");
        ();
        t_89(&name_89)?
    };
    {
        let name_90 = Str::lit("c.fma(1,2)");
        ();
        t_90(&name_90)?
    };
    {
        let name_91 = Str::lit("c.fma(2,3,4)");
        ();
        t_91(&name_91)?
    };
    {
        let name_92 = Str::lit("c.sqrt(a=1)");
        ();
        t_92(&name_92)?
    };
    {
        let name_93 = Str::lit("c.create_decimal(1,2)");
        ();
        t_93(&name_93)?
    };
    {
        let name_94 = Str::lit("c.create_decimal(num=1)");
        ();
        t_94(&name_94)?
    };
    {
        let name_95 = Str::lit("c.create_decimal_from_float(1)");
        ();
        t_95(&name_95)?
    };
    {
        let name_96 = Str::lit("c.create_decimal_from_float()");
        ();
        t_96(&name_96)?
    };
    {
        let name_97 = Str::lit("c.to_sci_string(1)");
        ();
        t_97(&name_97)?
    };
    {
        let name_98 = Str::lit("c.to_integral_value('1.5')");
        ();
        t_98(&name_98)?
    };
    {
        let name_99 = Str::lit("c.to_integral_value(D('1.5'))");
        ();
        t_99(&name_99)?
    };
    {
        let name_100 = Str::lit("c.is_normal(3)");
        ();
        t_100(&name_100)?
    };
    {
        let name_101 = Str::lit("c.radix()");
        ();
        t_101(&name_101)?
    };
    {
        let name_102 = Str::lit("c.Etiny()");
        ();
        t_102(&name_102)?
    };
    {
        let name_103 = Str::lit("c.Etop()");
        ();
        t_103(&name_103)?
    };
    {
        let name_104 = Str::lit("c.copy_sign(1,-2)");
        ();
        t_104(&name_104)?
    };
    {
        let name_105 = Str::lit("c.number_class(1)");
        ();
        t_105(&name_105)?
    };
    {
        let name_106 = Str::lit("[x.__name__ for x in InvalidOperation.__mro__]");
        ();
        t_106(&name_106)?
    };
    {
        let name_107 = Str::lit("[x.__name__ for x in decimal.FloatOperation.__mro__]");
        ();
        t_107(&name_107)?
    };
    {
        let name_108 = Str::lit("decimal.DecimalTuple(1,2,3)");
        ();
        t_108(&name_108)?
    };
    {
        let name_109 = Str::lit("D('-1.50').as_tuple()");
        ();
        t_109(&name_109)?
    };
    {
        let name_110 = Str::lit("decimal.BasicContext");
        ();
        t_110(&name_110)?
    };
    {
        let name_111 = Str::lit("decimal.ExtendedContext");
        ();
        t_111(&name_111)?
    };
    {
        let name_112 = Str::lit("decimal.DefaultContext");
        ();
        t_112(&name_112)?
    };
    {
        let name_113 = Str::lit("D(1).max(1,2,3)");
        ();
        t_113(&name_113)?
    };
    {
        let name_114 = Str::lit("D(1).is_normal(3)");
        ();
        t_114(&name_114)?
    };
    {
        let name_115 = Str::lit("D(1).is_zero(3)");
        ();
        t_115(&name_115)?
    };
    {
        let name_116 = Str::lit("D(1).copy_abs(3)");
        ();
        t_116(&name_116)?
    };
    {
        let name_117 = Str::lit("D(5).__floordiv__(2)");
        ();
        t_117(&name_117)?
    };
    {
        let name_118 = Str::lit("D(5).__floordiv__('x')");
        ();
        t_118(&name_118)?
    };
    {
        let name_119 = Str::lit("D(5).__eq__('x')");
        ();
        t_119(&name_119)?
    };
    {
        let name_120 = Str::lit("D('1').fma(1)");
        ();
        t_120(&name_120)?
    };
    {
        let name_121 = Str::lit("D('1').compare()");
        ();
        t_121(&name_121)?
    };
    {
        let name_122 = Str::lit("D('1').compare(other=2)");
        ();
        t_122(&name_122)?
    };
    {
        let name_123 = Str::lit("D('1.5').to_integral_value(ROUND_UP)");
        ();
        t_123(&name_123)?
    };
    {
        let name_124 = Str::lit("D(1).__round__(1,2)");
        ();
        t_124(&name_124)?
    };
    {
        let name_125 = Str::lit("D(1).__format__(3)");
        ();
        t_125(&name_125)?
    };
    {
        let name_126 = Str::lit("c.traps[Inexact]");
        ();
        t_126(&name_126)?
    };
    {
        let name_127 = Str::lit("len(c.traps)");
        ();
        t_127(&name_127)?
    };
    {
        let name_128 = Str::lit("list(c.flags)[:2]");
        ();
        t_128(&name_128)?
    };
    {
        let name_129 = Str::lit("c.flags.copy()");
        ();
        t_129(&name_129)?
    };
    {
        let name_130 = Str::lit("type(c.flags.copy())");
        ();
        t_130(&name_130)?
    };
    {
        let name_131 = Str::lit("type(c.flags)");
        ();
        t_131(&name_131)?
    };
    {
        let name_132 = Str::lit("Inexact in c.flags");
        ();
        t_132(&name_132)?
    };
    {
        let name_133 = Str::lit("c.flags == c.traps");
        ();
        t_133(&name_133)?
    };
    {
        let name_134 = Str::lit("c.flags.get(Inexact)");
        ();
        t_134(&name_134)?
    };
    {
        let name_135 = Str::lit("c == c.copy()");
        ();
        t_135(&name_135)?
    };
    {
        let name_136 = Str::lit("D('-0').__hash__()");
        ();
        t_136(&name_136)?
    };
    {
        let name_137 = Str::lit("type(localcontext(c))");
        ();
        t_137(&name_137)?
    };
    {
        let name_138 = Str::lit("D(3).real");
        ();
        t_138(&name_138)?
    };
    {
        let name_139 = Str::lit("D(3).imag");
        ();
        t_139(&name_139)?
    };
    {
        let name_140 = Str::lit("complex(D('1.5'))");
        ();
        t_140(&name_140)?
    };
    {
        let name_141 = Str::lit("D(True)");
        ();
        t_141(&name_141)?
    };
    {
        let name_142 = Str::lit("D('  1_000.5  ')");
        ();
        t_142(&name_142)?
    };
    {
        let name_143 = Str::lit("D('\\u0663')");
        ();
        t_143(&name_143)?
    };
    {
        let name_144 = Str::lit("D((0,(),0))");
        ();
        t_144(&name_144)?
    };
    {
        let name_145 = Str::lit("D((1,(0,0,1),'n'))");
        ();
        t_145(&name_145)?
    };
    {
        let name_146 = Str::lit("D([0,(1,2),3])");
        ();
        t_146(&name_146)?
    };
    {
        let name_147 = Str::lit("D('1')+True");
        ();
        t_147(&name_147)?
    };
    {
        let name_148 = Str::lit("Context(prec=5,traps=[Inexact],flags=[Rounded])");
        ();
        t_148(&name_148)?
    };
    {
        let name_149 = Str::lit("Context(5)");
        ();
        t_149(&name_149)?
    };
    {
        let name_150 = Str::lit("Context(traps={})");
        ();
        t_150(&name_150)?
    };
    {
        let name_151 = Str::lit("setattr(c,'traps',[])");
        ();
        t_151(&name_151)?
    };
    {
        let name_152 = Str::lit("setattr(c,'Emax',-1)");
        ();
        t_152(&name_152)?
    };
    {
        let name_153 = Str::lit("setattr(c,'Emin',1)");
        ();
        t_153(&name_153)?
    };
    {
        let name_154 = Str::lit("setattr(c,'clamp',2)");
        ();
        t_154(&name_154)?
    };
    {
        let name_155 = Str::lit("setattr(c,'capitals',2)");
        ();
        t_155(&name_155)?
    };
    {
        let name_156 = Str::lit("setattr(c,'prec',1.5)");
        ();
        t_156(&name_156)?
    };
    {
        let name_157 = Str::lit("c.copy() is c");
        ();
        t_157(&name_157)?
    };
    {
        let name_158 = Str::lit("getcontext() is c");
        ();
        t_158(&name_158)?
    };
    {
        let name_159 = Str::lit("D(2)**D('0.5')");
        ();
        t_159(&name_159)?
    };
    {
        let name_160 = Str::lit("D('4')**D('0.5')");
        ();
        t_160(&name_160)?
    };
    {
        let name_161 = Str::lit("D(8)**(D(1)/3)");
        ();
        t_161(&name_161)?
    };
    {
        let name_162 = Str::lit("2**D(3)");
        ();
        t_162(&name_162)?
    };
    {
        let name_163 = Str::lit("2.0**D(3)");
        ();
        t_163(&name_163)?
    };
    {
        let name_164 = Str::lit("divmod(7,D(2))");
        ();
        t_164(&name_164)?
    };
    {
        let name_165 = Str::lit("divmod(D(-7),D(2))");
        ();
        t_165(&name_165)?
    };
    {
        let name_166 = Str::lit("-D(0)");
        ();
        t_166(&name_166)?
    };
    {
        let name_167 = Str::lit("D('1e1000000')");
        ();
        t_167(&name_167)?
    };
    {
        let name_168 = Str::lit("D('1e1000000')+0");
        ();
        t_168(&name_168)?
    };
    {
        let name_169 = Str::lit("D('0.1') == 0.1");
        ();
        t_169(&name_169)?
    };
    {
        let name_170 = Str::lit("D('0.5') == 0.5");
        ();
        t_170(&name_170)?
    };
    {
        let name_171 = Str::lit("D('0.5') == Fraction(1,2)");
        ();
        t_171(&name_171)?
    };
    {
        let name_172 = Str::lit("Fraction(1,2) == D('0.5')");
        ();
        t_172(&name_172)?
    };
    {
        let name_173 = Str::lit("D('0.5') < Fraction(2,3)");
        ();
        t_173(&name_173)?
    };
    {
        let name_174 = Str::lit("Fraction(1,3) > D('0.3')");
        ();
        t_174(&name_174)?
    };
    {
        let name_175 = Str::lit("D(1) == 1+0j");
        ();
        t_175(&name_175)?
    };
    {
        let name_176 = Str::lit("D(1) < 1j");
        ();
        t_176(&name_176)?
    };
    {
        let name_177 = Str::lit("hash(D('0.5')) == hash(0.5) == hash(Fraction(1,2))");
        ();
        t_177(&name_177)?
    };
    {
        let name_178 = Str::lit("hash(D(10)**30) == hash(10**30)");
        ();
        t_178(&name_178)?
    };
    {
        let name_179 = Str::lit("{D(1): 'a'}[1]");
        ();
        t_179(&name_179)?
    };
    {
        let name_180 = Str::lit("{1: 'a'}[D('1.0')]");
        ();
        t_180(&name_180)?
    };
    {
        let name_181 = Str::lit("sorted([D(3), 2, D('2.5'), 1.5])");
        ();
        t_181(&name_181)?
    };
    {
        let name_182 = Str::lit("sum([D('0.1')]*10)");
        ();
        t_182(&name_182)?
    };
    {
        let name_183 = Str::lit("max(D(1), 2, D('2.5'))");
        ();
        t_183(&name_183)?
    };
    {
        let name_184 = Str::lit("round(D('2.5'))");
        ();
        t_184(&name_184)?
    };
    {
        let name_185 = Str::lit("round(D('2.675'), 2)");
        ();
        t_185(&name_185)?
    };
    {
        let name_186 = Str::lit("round(D('-1234.5'), -2)");
        ();
        t_186(&name_186)?
    };
    {
        let name_187 = Str::lit("int(D('-1.9'))");
        ();
        t_187(&name_187)?
    };
    {
        let name_188 = Str::lit("float(D('1e400'))");
        ();
        t_188(&name_188)?
    };
    {
        let name_189 = Str::lit("float(D('0.1'))");
        ();
        t_189(&name_189)?
    };
    {
        let name_190 = Str::lit("Fraction(D('1.25'))");
        ();
        t_190(&name_190)?
    };
    {
        let name_191 = Str::lit("isinstance(D(1), Decimal)");
        ();
        t_191(&name_191)?
    };
    {
        let name_192 = Str::lit("str(D('1E+3'))");
        ();
        t_192(&name_192)?
    };
    {
        let name_193 = Str::lit("f'{D(\"1234.5\"):,.2f}'");
        ();
        t_193(&name_193)?
    };
    {
        let name_194 = Str::lit("f'{D(1)!r}'");
        ();
        t_194(&name_194)?
    };
    {
        let name_195 = Str::lit("D(1) if D('0.0') else 'zero'");
        ();
        t_195(&name_195)?
    };
    {
        let name_196 = Str::lit("D('1').quantize(exp=D('0.01'), rounding=ROUND_HALF_UP)");
        ();
        t_196(&name_196)?
    };
    {
        let name_197 = Str::lit("D(0.1)");
        ();
        t_197(&name_197)?
    };
    {
        let name_198 = Str::lit("D.from_float(0.1)");
        ();
        t_198(&name_198)?
    };
    {
        let name_199 = Str::lit("D(float('inf'))");
        ();
        t_199(&name_199)?
    };
    {
        let name_200 = Str::lit("D(1e300)");
        ();
        t_200(&name_200)?
    };
    {
        let name_201 = Str::lit("D(3.0)");
        ();
        t_201(&name_201)?
    };
    {
        let name_202 = Str::lit("D(-0.0)");
        ();
        t_202(&name_202)?
    };
    {
        let name_203 = Str::lit("D('12345678901234567890123456789')+0");
        ();
        t_203(&name_203)?
    };
    {
        let name_204 = Str::lit("bool(c.flags[Inexact])");
        ();
        t_204(&name_204)?
    };
    {
        let name_205 = Str::lit("D(1)/3");
        ();
        t_205(&name_205)?
    };
    {
        let name_206 = Str::lit("D('1e-1000010')*1");
        ();
        t_206(&name_206)?
    };
    {
        let name_207 = Str::lit("abs(D('-3'))");
        ();
        t_207(&name_207)?
    };
    {
        let name_208 = Str::lit("D('NaN') == D('NaN')");
        ();
        t_208(&name_208)?
    };
    {
        let name_209 = Str::lit("D('NaN') != 1");
        ();
        t_209(&name_209)?
    };
    {
        let name_210 = Str::lit("D('nan') in [1]");
        ();
        t_210(&name_210)?
    };
    {
        let name_211 = Str::lit("math.floor(D('-1.5'))");
        ();
        t_211(&name_211)?
    };
    {
        let name_212 = Str::lit("math.ceil(D('1.2'))");
        ();
        t_212(&name_212)?
    };
    {
        let name_213 = Str::lit("math.sqrt(D(2))");
        ();
        t_213(&name_213)?
    };
    {
        let name_214 = Str::lit("math.trunc(D('1.7'))");
        ();
        t_214(&name_214)?
    };
    {
        let name_215 = Str::lit("copy.copy(D('1.5'))");
        ();
        t_215(&name_215)?
    };
    {
        let name_216 = Str::lit("copy.deepcopy([D('1.5')])");
        ();
        t_216(&name_216)?
    };
    {
        let name_217 = Str::lit("D('1') + Fraction(1,2)");
        ();
        t_217(&name_217)?
    };
    {
        let name_218 = Str::lit("(1).__add__(D(1))");
        ();
        t_218(&name_218)?
    };
    {
        let name_219 = Str::lit("D(1).__radd__(3)");
        ();
        t_219(&name_219)?
    };
    {
        let name_220 = Str::lit("D(7).remainder_near(4)");
        ();
        t_220(&name_220)?
    };
    Ok(())
}
