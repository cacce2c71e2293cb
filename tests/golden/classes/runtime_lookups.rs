//! The runtime looks names up on objects by itself: methods that the program never calls.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Reader: Slot<Value>,
    class_Writer: Slot<Value>,
    class_Keyed: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Reader: Slot::new(),
    class_Writer: Slot::new(),
    class_Keyed: Slot::new(),
});

pub struct Reader {
    pub lines: Late<List<Str>>,
    pub at: Field<i64>,
}

python_struct!(Reader, [lines, at], [STATE.class_Reader]);

fn Reader_new(lines: &List<Str>) -> Obj<Reader> {
    let this = Obj::<Reader>::new(0);
    Reader_init(&this, lines);
    this
}

pub struct Writer {
    pub parts: Late<List<Value>>,
}

python_struct!(Writer, [parts], [STATE.class_Writer]);

fn Writer_new() -> Obj<Writer> {
    let this = Obj::<Writer>::new(0);
    Writer_init(&this);
    this
}

pub struct Keyed {
    pub table: Late<Dict<Value, i64>>,
}

python_struct!(Keyed, [table], [STATE.class_Keyed]);

fn Keyed_new(table: &Dict<Value, i64>) -> Obj<Keyed> {
    let this = Obj::<Keyed>::new(0);
    Keyed_init(&this, table);
    this
}

static READER_READLINE_PARAMS: Params = Params::new("Reader.readline", &["self"]);

static WRITER_WRITE_PARAMS: Params = Params::new("Writer.write", &["self", "text"]);

static WRITER_FLUSH_PARAMS: Params = Params::new("Writer.flush", &["self"]);

static KEYED_KEYS_PARAMS: Params = Params::new("Keyed.keys", &["self"]);

static KEYED_GETITEM_PARAMS: Params = Params::new("Keyed.__getitem__", &["self", "key"]);

fn Reader_init(this: &Obj<Reader>, lines: &List<Str>) {
    this.lines.set(lines.clone());
    this.at.set(0i64);
}

fn Reader_readline(this: &Obj<Reader>) -> Res<Str> {
    if this.at.get() == this.lines.get().len() {
        return Ok(Str::lit(""));
    }
    this.at.set(this.at.get() + 1);
    Ok(this
        .lines
        .get()
        .get(this.at.get() - 1)?
        .concat(&Str::lit("\n")))
}

fn Writer_init(this: &Obj<Writer>) {
    this.parts.set(List::<Value>::new());
}

fn Writer_write(this: &Obj<Writer>, text: &Value) -> Res<Int> {
    this.parts.get().append(text.clone());
    Ok(Int::new(ops::len(text)?))
}

fn Writer_flush(this: &Obj<Writer>) {
    this.parts.get().append(Value::from(Str::lit("<flush>")));
}

fn Keyed_init(this: &Obj<Keyed>, table: &Dict<Value, i64>) {
    this.table.set(table.clone());
}

fn Keyed_keys(this: &Obj<Keyed>) -> Res<List<Value>> {
    builtins::list_from(this.table.get().iter_keys())
}

fn Keyed_getitem(this: &Obj<Keyed>, key: &Value) -> Res<i64> {
    Ok(this.table.get().get_item(key)? * 2)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Reader");

        namespace.set(
            "readline",
            Function::new(&READER_READLINE_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Reader_readline(&Obj::<Reader>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.finish("Reader", &bases)?
    };
    STATE.class_Reader.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Writer");

        namespace_2.set(
            "write",
            Function::new(&WRITER_WRITE_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Writer_write(
                    &Obj::<Writer>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace_2.set(
            "flush",
            Function::new(&WRITER_FLUSH_PARAMS, Vec::new(), move |args| {
                Writer_flush(&Obj::<Writer>::from_value(&args[0])?);
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Writer", &bases_2)?
    };
    STATE.class_Writer.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Keyed");

        namespace_3.set(
            "keys",
            Function::new(&KEYED_KEYS_PARAMS, Vec::new(), move |args| {
                Ok(Keyed_keys(&Obj::<Keyed>::from_value(&args[0])?)?.to_value())
            }),
        );

        namespace_3.set(
            "__getitem__",
            Function::new(&KEYED_GETITEM_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Keyed_getitem(
                    &Obj::<Keyed>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_3.finish("Keyed", &bases_3)?
    };
    STATE.class_Keyed.set(class_3.clone());

    let value = Reader_new(&list!["first", "second"]);
    ops::set_attr(&module("sys"), "stdin", value.to_value())?;
    print(&[&builtins::input()?, &builtins::input()?])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, builtins::input());
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("EOFError"))? {
        let error = error_2.value();
        print(&[&Str::lit("end"), &error])?;
    }
    let writer = Writer_new();
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("text")), Value::from(5i64)],
        &[
            (Str::lit("file"), writer.to_value()),
            (Str::lit("flush"), Value::from(true)),
        ],
    )?;
    print(&[&writer.parts.get()])?;
    print(&[
        &Dict::<Value, Value>::from_value(&call(
            &builtin("dict"),
            &[Keyed_new(&Dict::of(vec![
                (Value::from(Str::lit("a")), 1i64),
                (Value::from(Str::lit("b")), 2i64),
            ])?)
            .to_value()],
        )?)?,
        &Dict::<Value, Value>::from_value(&{
            let mut args_2 = ArgList::new(&builtin("dict"));
            args_2.keywords(
                &Keyed_new(&Dict::of(vec![(Value::from(Str::lit("c")), 3i64)])?).to_value(),
            )?;
            args_2.call()?
        })?,
    ])?;
    Ok(())
}
