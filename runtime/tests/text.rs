//! Replays the cases of `text_cases.py` through the dynamic operations and compares the answers with
//! CPython's, which `text_cases.txt` holds. More cases: `PORTALIS_TEXT_CASES=file cargo test`.

use num_bigint::BigInt;
use portalis_runtime::exception::Kind;
use portalis_runtime::{
    call, call_method, call_method_kw, ops, ByteArray, Bytes, Class, Complex, Dict, Exc, Int, List,
    Py, Res, Slice, Str, Tuple, Value, View,
};

const CASES: &str = include_str!("text_cases.txt");

#[test]
fn answers_as_cpython_does() {
    let more = std::env::var("PORTALIS_TEXT_CASES").ok();
    let read =
        more.map(|path| std::fs::read_to_string(path).expect("the file of cases is readable"));
    let mut wrong = Vec::new();
    for line in read.as_deref().unwrap_or(CASES).lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [operation, given, expected] = parts[..] else {
            panic!("not a case: {line}")
        };
        let args = Reader::new(given).value();
        let View::Tuple(args) = args.view() else {
            panic!("no arguments: {line}")
        };
        let answer = match answer(operation, args.as_slice()) {
            Ok(value) => format!("= {}", literal(&value)),
            Err(e) => format!("! {}", Str::from(message(&e)).quoted_ascii()),
        };
        if answer != expected {
            wrong.push(format!(
                "{operation} {given}\n  CPython {expected}\n  here    {answer}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong answers:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
}

fn message(e: &Exc) -> String {
    let text = e.value().py_str().unwrap_or_default();
    format!("{}: {text}", e.class().name())
}

fn answer(operation: &str, args: &[Value]) -> Res<Value> {
    if let Some(method) = operation.strip_prefix('.') {
        return call_method(&args[0], method, &args[1..]);
    }
    let keyword = |name: &str, at: usize| [(Str::from(name), args[at].clone())];
    let of_class = |class: Class, name: &str| ops::get_attr(&Value::from(class), name);
    match operation {
        "format" => ops::format(&args[0], text(&args[1]).as_str()).map(Value::from),
        "percent" | "mod" => ops::modulo(&args[0], &args[1]),
        "str.format" => call_method_kw(&args[0], "format", items(&args[1]), &names(&args[2])),
        "int" => call(&Value::from(Class::int()), args),
        "float" => call(&Value::from(Class::float()), args),
        "complex" => call(&Value::from(Class::complex()), args),
        "repr" => ops::repr(&args[0]).map(Value::from),
        "ascii" => Ok(Value::from(text(&args[0]).quoted_ascii())),
        "float.fromhex" => call(&of_class(Class::float(), "fromhex")?, args),
        "bytes.fromhex" => call(&of_class(Class::bytes(), "fromhex")?, args),
        "int.from_bytes" => {
            let from_bytes = of_class(Class::int(), "from_bytes")?;
            portalis_runtime::call_kw(&from_bytes, &args[..2], &keyword("signed", 2))
        }
        "int.to_bytes" => call_method_kw(&args[0], "to_bytes", &args[1..3], &keyword("signed", 3)),
        "div" => ops::div(&args[0], &args[1]),
        "floordiv" => ops::floor_div(&args[0], &args[1]),
        "divmod" => portalis_runtime::builtins::dynamic::divmod(args, &[]),
        "pow" => ops::pow(&args[0], &args[1]),
        "get" => ops::get_item(&args[0], &args[1]),
        "slice" => {
            let slice = Slice::new(args[1].clone(), args[2].clone(), args[3].clone());
            ops::get_item(&args[0], &Value::from(slice))
        }
        "lt" => ops::lt(&args[0], &args[1]),
        "eq" => ops::eq(&args[0], &args[1]),
        "in" => ops::contains(&args[1], &args[0]).map(Value::from),
        "add" => ops::add(&args[0], &args[1]),
        "mul" => ops::mul(&args[0], &args[1]),
        "chr" => portalis_runtime::builtins::dynamic::chr(args, &[]),
        "ord" => portalis_runtime::builtins::dynamic::ord(args, &[]),
        "list" => Ok(Value::from(List::from(
            ops::iter(&args[0])?.collect::<Res<Vec<Value>>>()?,
        ))),
        _ => Err(Exc::new(
            Kind::LookupError,
            format!("no such operation: {operation}"),
        )),
    }
}

fn text(v: &Value) -> Str {
    Str::from_value(v).unwrap_or_default()
}

fn items(v: &Value) -> &[Value] {
    match v.view() {
        View::Tuple(items) => items.as_slice(),
        _ => &[],
    }
}

fn names(v: &Value) -> Vec<(Str, Value)> {
    let View::Dict(dict) = v.view() else {
        return Vec::new();
    };
    dict.iter_items()
        .flatten()
        .map(|(name, value)| (text(&name), value))
        .collect()
}

/// As `literal` of `text_cases.py`.
fn literal(v: &Value) -> String {
    let all = |items: Vec<Value>| items.iter().map(literal).collect::<Vec<_>>().join(", ");
    match v.view() {
        View::Str(s) => s.quoted_ascii().to_string(),
        View::Int(i) => i.to_string(),
        View::List(list) => format!("[{}]", all(list.iter().collect())),
        View::Tuple(items) => {
            let comma = if items.len() == 1 { "," } else { "" };
            format!("({}{comma})", all(items.as_slice().to_vec()))
        }
        View::Complex(z) => {
            let part = portalis_runtime::float::repr;
            format!("complex({}, {})", part(z.re), part(z.im))
        }
        _ => v.py_repr().unwrap_or_default().to_string(),
    }
}

/// Reads the literals of a case.
struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Reader<'a> {
        Reader {
            text: text.as_bytes(),
            at: 0,
        }
    }

    fn accept(&mut self, word: &str) -> bool {
        while self.text.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        let found = self.text[self.at..].starts_with(word.as_bytes());
        self.at += if found { word.len() } else { 0 };
        found
    }

    fn until(&mut self, end: &str) -> Vec<Value> {
        let mut values = Vec::new();
        while !self.accept(end) {
            values.push(self.value());
            self.accept(",");
        }
        values
    }

    fn value(&mut self) -> Value {
        let words = [
            ("None", Value::NONE),
            ("True", Value::from(true)),
            ("False", Value::from(false)),
            ("nan", Value::from(f64::NAN)),
            ("inf", Value::from(f64::INFINITY)),
            ("-inf", Value::from(f64::NEG_INFINITY)),
        ];
        for (word, value) in words {
            if self.accept(word) {
                return value;
            }
        }
        if self.accept("complex(") {
            let parts: Vec<f64> = self
                .until(")")
                .iter()
                .map(|v| f64::from_value(v).unwrap_or_default())
                .collect();
            return Value::from(Complex::new(parts[0], parts[1]));
        }
        if self.accept("bytearray(") {
            let inner = self.until(")");
            let View::Bytes(bytes) = inner[0].view() else {
                panic!("no bytes in a bytearray")
            };
            return Value::from(ByteArray::from(bytes.as_slice()));
        }
        if self.accept("(") {
            return Value::from(Tuple::from(self.until(")")));
        }
        if self.accept("[") {
            return Value::from(List::from(self.until("]")));
        }
        if self.accept("{") {
            return self.dict();
        }
        self.quoted().unwrap_or_else(|| self.number())
    }

    fn dict(&mut self) -> Value {
        let dict: Dict<Value, Value> = Dict::new();
        while !self.accept("}") {
            let key = self.value();
            self.accept(":");
            let value = self.value();
            assert!(dict.set_item(key, value).is_ok());
            self.accept(",");
        }
        Value::from(dict)
    }

    fn quoted(&mut self) -> Option<Value> {
        for quote in ['\'', '"'] {
            if self.accept(&format!("b{quote}")) {
                let bytes: Vec<u8> = self.points(quote).iter().map(|p| *p as u8).collect();
                return Some(Value::from(Bytes::from(bytes)));
            }
            if self.accept(&quote.to_string()) {
                return Some(Value::from(Str::from_points(self.points(quote))));
            }
        }
        None
    }

    fn next(&mut self) -> char {
        self.at += 1;
        char::from(self.text[self.at - 1])
    }

    fn hex(&mut self, digits: usize) -> u32 {
        (0..digits).fold(0, |value, _| {
            value << 4 | self.next().to_digit(16).expect("a digit")
        })
    }

    fn points(&mut self, quote: char) -> Vec<u32> {
        let mut points = Vec::new();
        loop {
            let c = self.next();
            if c == quote {
                return points;
            }
            if c != '\\' {
                points.push(u32::from(c));
                continue;
            }
            points.push(match self.next() {
                'n' => 10,
                't' => 9,
                'r' => 13,
                'x' => self.hex(2),
                'u' => self.hex(4),
                'U' => self.hex(8),
                other => u32::from(other),
            });
        }
    }

    fn number(&mut self) -> Value {
        let is_part = |b: &u8| b.is_ascii_alphanumeric() || b"+-.".contains(b);
        let len = self.text[self.at..]
            .iter()
            .take_while(|b| is_part(b))
            .count();
        let text = String::from_utf8_lossy(&self.text[self.at..self.at + len]).into_owned();
        self.at += len;
        if text.contains(['.', 'e']) {
            return Value::from(text.parse::<f64>().expect("a float"));
        }
        Value::from(Int::from(text.parse::<BigInt>().expect("an int")))
    }
}
