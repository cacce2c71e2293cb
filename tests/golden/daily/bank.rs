//! Custom exceptions, chaining, finally and context managers around a small account.

use portalis_runtime::*;

/// The module's variables.
struct State {
    BankError: Slot<Value>,
    InsufficientFunds: Slot<Value>,
    default_Account___init___balance: Slot<Value>,
    class_BankError: Slot<Value>,
    class_InsufficientFunds: Slot<Value>,
    class_Account: Slot<Value>,
    class_Transaction: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    BankError: Slot::new(),
    InsufficientFunds: Slot::new(),
    default_Account___init___balance: Slot::new(),
    class_BankError: Slot::new(),
    class_InsufficientFunds: Slot::new(),
    class_Account: Slot::new(),
    class_Transaction: Slot::new(),
});

pub struct Account {
    pub owner: Field<Value>,
    pub _balance: Field<Value>,
    pub history: Late<List<(Str, Value)>>,
}

python_struct!(Account, [owner, _balance, history], [STATE.class_Account]);

fn Account_new(owner_2: &Value, balance: &Value) -> Obj<Account> {
    let this = Obj::<Account>::new(0);
    Account_init(&this, owner_2, balance);
    this
}

pub struct Transaction {
    pub account: Field<Value>,
    pub saved: Late<Value>,
}

python_struct!(Transaction, [account, saved], [STATE.class_Transaction]);

fn Transaction_new(account: &Value) -> Obj<Transaction> {
    let this = Obj::<Transaction>::new(0);
    Transaction_init(&this, account);
    this
}

static INSUFFICIENTFUNDS___INIT___PARAMS: Params = Params::new(
    "InsufficientFunds.__init__",
    &["self", "needed", "available"],
);

static ACCOUNT_INIT_PARAMS: Params = Params::new("Account.__init__", &["self", "owner", "balance"]);

static ACCOUNT_BALANCE_PARAMS: Params = Params::new("Account.balance", &["self"]);

static ACCOUNT_BALANCE_2_PARAMS: Params = Params::new("Account.balance", &["self", "value"]);

static ACCOUNT_WITHDRAW_PARAMS: Params = Params::new("Account.withdraw", &["self", "amount"]);

static TRANSACTION_INIT_PARAMS: Params = Params::new("Transaction.__init__", &["self", "account"]);

static TRANSACTION_ENTER_PARAMS: Params = Params::new("Transaction.__enter__", &["self"]);

static TRANSACTION_EXIT_PARAMS: Params = Params::new(
    "Transaction.__exit__",
    &["self", "kind", "error", "traceback"],
);

fn InsufficientFunds___init__(self_: &Value, needed: &Value, available: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_InsufficientFunds.get("__class__")?, self_)?,
        "__init__",
        &[Value::from(Str::from(format!(
            "need {}, have {}",
            ops::format(needed, "")?,
            ops::format(available, "")?
        )))],
    )?;
    let value = needed.clone();
    ops::set_attr(self_, "needed", value)?;
    let value_2 = available.clone();
    ops::set_attr(self_, "available", value_2)?;
    Ok(())
}

fn Account_init(this: &Obj<Account>, owner_2: &Value, balance: &Value) {
    let value = owner_2.clone();
    let value_2 = balance.clone();
    let value_3 = List::<(Str, Value)>::new();
    this.owner.set(value);
    this._balance.set(value_2);
    this.history.set(value_3);
}

fn Account_balance(this: &Obj<Account>) -> Value {
    this._balance.get()
}

fn Account_balance_2(this: &Obj<Account>, value: &Value) -> Res<()> {
    if ops::is_lt(value, &0i64.to_value())? {
        return Err(builtin_error("ValueError", "negative balance"));
    }
    this._balance.set(value.clone());
    Ok(())
}

fn Account_withdraw(this: &Obj<Account>, amount: &Value) -> Res<()> {
    if ops::is_gt(amount, &this._balance.get())? {
        return Err(exception(&call(
            &STATE.InsufficientFunds.get("InsufficientFunds")?,
            &[amount.clone(), this._balance.get()],
        )?));
    }
    let old = Account_balance(this);
    let value = ops::isub(&old, amount)?;
    Account_balance_2(this, &value)?;
    this.history
        .get()
        .append((Str::lit("withdraw"), amount.clone()));
    Ok(())
}

fn Transaction_init(this: &Obj<Transaction>, account: &Value) {
    this.account.set(account.clone());
}

fn Transaction_enter(this: &Obj<Transaction>) -> Res<Value> {
    this.saved
        .set(ops::get_attr(&this.account.get(), "balance")?);
    Ok(this.account.get())
}

fn Transaction_exit(
    this: &Obj<Transaction>,
    kind: &Value,
    error: &Value,
    traceback: &Value,
) -> Res<bool> {
    if !kind.is_none() {
        let value = this.saved.read(this, "saved")?;
        ops::set_attr(&this.account.get(), "balance", value)?;
        print(&[
            &Str::lit("rolled back:"),
            &ops::get_attr(kind, "__name__")?,
            error,
        ])?;
    }
    Ok(!kind.is_none()
        && bool::from_value(&call(
            &builtin("issubclass"),
            &[kind.clone(), STATE.BankError.get("BankError")?],
        )?)?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut a: Value = Value::NONE;
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("BankError");
        namespace.set("__doc__", Value::from("Anything that goes wrong."));
        namespace.finish("BankError", &bases)?
    };
    STATE.class_BankError.set(class.clone());
    STATE.BankError.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.BankError.get("BankError")?];
        let namespace_2 = Namespace::new("InsufficientFunds");

        namespace_2.set(
            "__init__",
            Function::new(
                &INSUFFICIENTFUNDS___INIT___PARAMS,
                Vec::new(),
                move |args| {
                    InsufficientFunds___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_2.finish("InsufficientFunds", &bases_2)?
    };
    STATE.class_InsufficientFunds.set(class_2.clone());
    STATE.InsufficientFunds.set(class_2);

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Account");

        namespace_3.set(
            "__init__",
            Function::new(
                &ACCOUNT_INIT_PARAMS,
                vec![None, None, Some(Value::from(0i64))],
                move |args| {
                    Account_init(&Obj::<Account>::from_value(&args[0])?, &args[1], &args[2]);
                    Ok(Value::NONE)
                },
            ),
        );

        namespace_3.set(
            "balance",
            call(
                &builtin("property"),
                &[Function::new(
                    &ACCOUNT_BALANCE_PARAMS,
                    Vec::new(),
                    move |args| Ok(Account_balance(&Obj::<Account>::from_value(&args[0])?)),
                )],
            )?,
        );

        let decorator = ops::get_attr(&namespace_3.get("balance")?, "setter")?;
        namespace_3.set(
            "balance",
            call(
                &decorator,
                &[Function::new(
                    &ACCOUNT_BALANCE_2_PARAMS,
                    Vec::new(),
                    move |args| {
                        Account_balance_2(&Obj::<Account>::from_value(&args[0])?, &args[1])?;
                        Ok(Value::NONE)
                    },
                )],
            )?,
        );

        namespace_3.set(
            "withdraw",
            Function::new(&ACCOUNT_WITHDRAW_PARAMS, Vec::new(), move |args| {
                Account_withdraw(&Obj::<Account>::from_value(&args[0])?, &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.finish("Account", &bases_3)?
    };
    STATE.class_Account.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Transaction");

        namespace_4.set(
            "__init__",
            Function::new(&TRANSACTION_INIT_PARAMS, Vec::new(), move |args| {
                Transaction_init(&Obj::<Transaction>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "__enter__",
            Function::new(&TRANSACTION_ENTER_PARAMS, Vec::new(), move |args| {
                Transaction_enter(&Obj::<Transaction>::from_value(&args[0])?)
            }),
        );

        namespace_4.set(
            "__exit__",
            Function::new(&TRANSACTION_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Transaction_exit(
                    &Obj::<Transaction>::from_value(&args[0])?,
                    &args[1],
                    &args[2],
                    &args[3],
                )?))
            }),
        );
        namespace_4.finish("Transaction", &bases_4)?
    };
    STATE.class_Transaction.set(class_4.clone());

    let account = Account_new(&Value::from(Str::lit("Ada")), &Value::from(100i64));
    let (context, entered) =
        ContextManager::enter(&Transaction_new(&account.to_value()).to_value())?;
    let outcome: Flow<()> = 'protected: {
        a = entered.clone();
        attempt_finally!(
            'protected,
            call_method(&a, "withdraw", &[Value::from(30i64)])
        );
        attempt_finally!(
            'protected,
            call_method(&a, "withdraw", &[Value::from(100i64)])
        );
        Flow::Next
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            if !suppressed {
                return Err(error_2);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    print(&[&Account_balance(&account), &account.history.get()])?;
    let caught: Res<()> = 'attempt2: {
        let (context_2, entered_2) = attempt!(
            'attempt2,
            ContextManager::enter(&Transaction_new(&account.to_value()).to_value())
        );
        let outcome_2: Flow<()> = 'protected3: {
            let value = -5i64;
            attempt_finally!(
                'protected3,
                Account_balance_2(&account, &Value::from(value))
            );
            Flow::Next
        };
        let suppressed_2 = attempt!('attempt2, context_2.exit(&outcome_2));
        match outcome_2 {
            Flow::Next => {}
            Flow::Raise(error_3) => {
                if !suppressed_2 {
                    break 'attempt2 Err(error_3);
                }
            }
            Flow::Return(result_2) => {
                return Ok(result_2);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_4) = except(caught, &builtin("ValueError"))? {
        error = error_4.value();
        print(&[&Str::lit("error:"), &error, &Account_balance(&account)])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        let outcome_3: Flow<()> = 'protected5: {
            let caught_2: Res<()> = 'attempt6: {
                attempt!('attempt6, Account_withdraw(&account, &Value::from(1000i64)));
                Ok(())
            };
            if let Some(error_5) = handled(caught_2) {
                if attempt_finally!(
                    'protected5,
                    exception_matches(
                        &error_5,
                        &attempt_finally!(
                            'protected5,
                            STATE.InsufficientFunds.get("InsufficientFunds")
                        )
                    )
                ) {
                    error = error_5.value();
                    break 'protected5 Flow::Raise(exception_from(
                        &attempt_finally!(
                            'protected5,
                            call(
                                &builtin("RuntimeError"),
                                &[Value::from(Str::lit("payment failed"))]
                            )
                        ),
                        &error,
                    ));
                } else {
                    break 'protected5 Flow::Raise(error_5.exc());
                }
            }
            Flow::Next
        };
        let _handling = outcome_3.handling();
        attempt!('attempt4, print(&[&Str::lit("audit")]));
        drop(_handling);
        match outcome_3 {
            Flow::Next => {}
            Flow::Raise(error_6) => {
                break 'attempt4 Err(error_6);
            }
            Flow::Return(result_3) => {
                return Ok(result_3);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_7) = except(caught_3, &builtin("RuntimeError"))? {
        error = error_7.value();
        print(&[
            &error,
            &Str::lit("because"),
            &ops::get_attr(&error, "__cause__")?,
            &ops::sub(
                &ops::get_attr(&ops::get_attr(&error, "__cause__")?, "needed")?,
                &ops::get_attr(&ops::get_attr(&error, "__cause__")?, "available")?,
            )?,
        ])?;
    }
    Ok(())
}
