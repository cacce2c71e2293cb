//! `textwrap`: paragraphs broken into lines.

use super::{re, written};
use crate::args::{self, Spec};
use crate::{call, ops, Args, Class, Exc, List, Py, Res, Str, Value, View};

written::classes! {
    text_wrapper CLASS make_class;
}

/// What CPython's TextWrapper takes, in its order.
const NAMES: [&str; 12] = [
    "width",
    "initial_indent",
    "subsequent_indent",
    "expand_tabs",
    "replace_whitespace",
    "fix_sentence_endings",
    "break_long_words",
    "drop_whitespace",
    "break_on_hyphens",
    "tabsize",
    "max_lines",
    "placeholder",
];
const WHITESPACE: &str = "\t\n\x0b\x0c\r ";
/// Where a text may be broken: at whitespace, after hyphens in words, at dashes.
const BREAKS: &str = r#"([\t\n\x0b\x0c\r ]+|(?<=[\w!"'&.,?])-{2,}(?=\w)|[^\t\n\x0b\x0c\r ]+?(?:-(?:(?<=[^\d\W]{2}-)|(?<=[^\d\W]-[^\d\W]-))(?=[^\d\W]-?[^\d\W])|(?=[\t\n\x0b\x0c\r ]|\Z)|(?<=[\w!"'&.,?])(?=-{2,}\w)))"#;
const SPACES: &str = r"([\t\n\x0b\x0c\r ]+)";
const SENTENCE_END: &str = r#"[a-z][\.\!\?]["']?\Z"#;

fn defaults() -> [Value; 12] {
    [
        Value::from(70i64),
        Value::from(""),
        Value::from(""),
        Value::TRUE,
        Value::TRUE,
        Value::FALSE,
        Value::TRUE,
        Value::TRUE,
        Value::TRUE,
        Value::from(8i64),
        Value::NONE,
        Value::from(" [...]"),
    ]
}

fn make_class() -> Res<Class> {
    let mut names = vec!["self"];
    names.extend(NAMES);
    let init = written::function(
        "TextWrapper.__init__",
        &names,
        defaults().to_vec(),
        |slots| {
            for (name, value) in NAMES.iter().zip(&slots[1..]) {
                ops::set_attr(&slots[0], name, value.clone())?;
            }
            Ok(Value::NONE)
        },
    );
    let wrap = written::function("TextWrapper.wrap", &["self", "text"], vec![], |slots| {
        Ok(wrapped(&slots[0], &slots[1])?.to_value())
    });
    let fill = written::function("TextWrapper.fill", &["self", "text"], vec![], |slots| {
        let lines = crate::call_method(&slots[0], "wrap", &slots[1..])?;
        Str::lit("\n").join_any(&lines).map(Value::from)
    });
    let methods = vec![("__init__", init), ("wrap", wrap), ("fill", fill)];
    written::class("textwrap", "TextWrapper", Class::object(), methods)
}

fn wrapped(wrapper: &Value, text: &Value) -> Res<List<Str>> {
    let mut values = defaults();
    for (name, value) in NAMES.iter().zip(&mut values) {
        *value = ops::get_attr(wrapper, name)?;
    }
    Wrapper::new(&values)?.wrap(args::to_str(text, "text")?)
}

/// The options of a paragraph.
struct Wrapper {
    width: i64,
    initial_indent: Str,
    subsequent_indent: Str,
    expand_tabs: bool,
    replace_whitespace: bool,
    fix_sentence_endings: bool,
    break_long_words: bool,
    drop_whitespace: bool,
    break_on_hyphens: bool,
    tabsize: i64,
    max_lines: Option<i64>,
    placeholder: Str,
}

/// A line that is being filled.
#[derive(Default)]
struct Line {
    chunks: Vec<Str>,
    length: i64,
}

impl Line {
    fn push(&mut self, chunk: Str) {
        self.length += chunk.len();
        self.chunks.push(chunk);
    }

    fn pop(&mut self) {
        if let Some(last) = self.chunks.pop() {
            self.length -= last.len();
        }
    }

    fn ends_blank(&self) -> bool {
        self.chunks.last().is_some_and(is_blank)
    }

    fn text(&self, indent: &Str) -> Str {
        self.chunks
            .iter()
            .fold(indent.clone(), |text, chunk| text.concat(chunk))
    }
}

fn is_blank(text: &Str) -> bool {
    text.strip().is_empty()
}

impl Wrapper {
    fn new(values: &[Value; 12]) -> Res<Wrapper> {
        let text = |i: usize| args::to_str(&values[i], NAMES[i]).cloned();
        let flag = |i: usize| ops::truth(&values[i]);
        Ok(Wrapper {
            width: args::to_i64(&values[0])?,
            initial_indent: text(1)?,
            subsequent_indent: text(2)?,
            expand_tabs: flag(3)?,
            replace_whitespace: flag(4)?,
            fix_sentence_endings: flag(5)?,
            break_long_words: flag(6)?,
            drop_whitespace: flag(7)?,
            break_on_hyphens: flag(8)?,
            tabsize: args::to_i64(&values[9])?,
            max_lines: args::some(&values[10]).map(args::to_i64).transpose()?,
            placeholder: text(11)?,
        })
    }

    /// From what a function of the module was called with.
    fn of_call(width: &Value, max_lines: Value, options: &[(Str, Value)]) -> Res<Wrapper> {
        let mut values = defaults();
        values[0] = width.clone();
        values[10] = max_lines.clone();
        for (name, value) in options {
            let at = NAMES.iter().position(|known| *known == name.as_str());
            match at {
                Some(0) => return Err(given_twice("width")),
                Some(10) if !max_lines.is_none() => return Err(given_twice("max_lines")),
                Some(at) => values[at] = value.clone(),
                None => {
                    return Err(Exc::type_error(format!(
                        "TextWrapper.__init__() got an unexpected keyword argument '{}'",
                        name.as_str()
                    )))
                }
            }
        }
        Wrapper::new(&values)
    }

    fn wrap(&self, text: &Str) -> Res<List<Str>> {
        let mut chunks = self.split(text)?;
        if self.fix_sentence_endings {
            fix_endings(&mut chunks)?;
        }
        self.check()?;
        chunks.reverse();
        let mut lines: Vec<Str> = Vec::new();
        while !chunks.is_empty() {
            let indent = if lines.is_empty() {
                &self.initial_indent
            } else {
                &self.subsequent_indent
            };
            let width = self.width - indent.len();
            if self.drop_whitespace && !lines.is_empty() && chunks.last().is_some_and(is_blank) {
                chunks.pop();
            }
            let line = self.fill_line(&mut chunks, width);
            if line.chunks.is_empty() {
                continue;
            }
            let is_rest_blank = chunks.is_empty()
                || (self.drop_whitespace && chunks.len() == 1 && is_blank(&chunks[0]));
            let has_room = |most: i64| (lines.len() as i64) + 1 < most;
            if self.max_lines.is_none_or(has_room) || (is_rest_blank && line.length <= width) {
                lines.push(line.text(indent));
                continue;
            }
            self.end_short(line, indent, width, &mut lines);
            break;
        }
        Ok(List::from(lines))
    }

    fn check(&self) -> Res<()> {
        if self.width <= 0 {
            return Err(Exc::value_error(format!(
                "invalid width {} (must be > 0)",
                self.width
            )));
        }
        let Some(most) = self.max_lines else {
            return Ok(());
        };
        let indent = if most > 1 {
            &self.subsequent_indent
        } else {
            &self.initial_indent
        };
        if indent.len() + self.placeholder.lstrip().len() > self.width {
            return Err(Exc::value_error("placeholder too large for max width"));
        }
        Ok(())
    }

    fn split(&self, text: &Str) -> Res<Vec<Str>> {
        let mut text = text.clone();
        if self.expand_tabs {
            text = text.expandtabs(self.tabsize)?;
        }
        if self.replace_whitespace {
            let space = |p: u32| {
                let is_space = char::from_u32(p).is_some_and(|c| WHITESPACE.contains(c));
                if is_space {
                    0x20
                } else {
                    p
                }
            };
            text = Str::from_points(text.points().map(space));
        }
        let pattern = if self.break_on_hyphens {
            BREAKS
        } else {
            SPACES
        };
        let parts = re::split(&Value::from(pattern), &Value::from(text), 0, 0)?;
        let mut chunks = Vec::new();
        for part in parts.iter() {
            if let View::Str(part) = part.view() {
                if !part.is_empty() {
                    chunks.push(part.clone());
                }
            }
        }
        Ok(chunks)
    }

    /// Takes what fits into one line.
    fn fill_line(&self, chunks: &mut Vec<Str>, width: i64) -> Line {
        let mut line = Line::default();
        while let Some(chunk) = chunks.pop() {
            if line.length + chunk.len() > width {
                chunks.push(chunk);
                break;
            }
            line.push(chunk);
        }
        if chunks.last().is_some_and(|chunk| chunk.len() > width) {
            self.break_word(chunks, &mut line, width);
        }
        if self.drop_whitespace && line.ends_blank() {
            line.pop();
        }
        line
    }

    /// A word that is longer than a line.
    fn break_word(&self, chunks: &mut Vec<Str>, line: &mut Line, width: i64) {
        let room = if width < 1 { 1 } else { width - line.length };
        let Some(chunk) = chunks.pop() else {
            return;
        };
        if !self.break_long_words {
            if line.chunks.is_empty() {
                line.push(chunk);
            } else {
                chunks.push(chunk);
            }
            return;
        }
        let mut end = room;
        if self.break_on_hyphens && chunk.len() > room {
            let hyphen = chunk.rfind_in(&Str::lit("-"), 0, room);
            let before = chunk.slice(0..hyphen.max(0));
            if hyphen > 0 && before.points().any(|p| p != u32::from(b'-')) {
                end = hyphen + 1;
            }
        }
        line.push(chunk.slice(0..end));
        chunks.push(chunk.slice(end..chunk.len()));
    }

    /// The last line that is allowed, with the placeholder for the rest.
    fn end_short(&self, mut line: Line, indent: &Str, width: i64, lines: &mut Vec<Str>) {
        while !line.chunks.is_empty() {
            if !line.ends_blank() && line.length + self.placeholder.len() <= width {
                line.push(self.placeholder.clone());
                lines.push(line.text(indent));
                return;
            }
            line.pop();
        }
        if let Some(last) = lines.last_mut() {
            let shorter = last.rstrip();
            if shorter.len() + self.placeholder.len() <= self.width {
                *last = shorter.concat(&self.placeholder);
                return;
            }
        }
        lines.push(indent.concat(&self.placeholder.lstrip()));
    }
}

fn given_twice(name: &str) -> Exc {
    Exc::type_error(format!(
        "textwrap.TextWrapper() got multiple values for keyword argument '{name}'"
    ))
}

/// Two spaces after the end of a sentence.
fn fix_endings(chunks: &mut [Str]) -> Res<()> {
    let pattern = Value::from(SENTENCE_END);
    let mut i = 0;
    while i + 1 < chunks.len() {
        let is_end = chunks[i + 1].as_str() == " "
            && !re::search(&pattern, &Value::from(chunks[i].clone()), 0)?.is_none();
        if is_end {
            chunks[i + 1] = Str::lit("  ");
            i += 2;
        } else {
            i += 1;
        }
    }
    Ok(())
}

type Options = [(Str, Value)];

/// What a function of the module was called with.
struct Call {
    text: Str,
    width: Value,
    options: Vec<(Str, Value)>,
}

/// The arguments of a function of the module: `text`, `width`, and what is left for TextWrapper.
fn bind(
    name: &'static str,
    required: &'static [bool],
    positional: &[Value],
    keywords: &Options,
) -> Res<Call> {
    let spec = Spec {
        name,
        names: &["text", "width"],
        required,
        num_posonly: 0,
        num_positional: 2,
        has_rest: false,
        has_keywords: true,
        is_python: true,
    };
    let call = Args::with_keywords(positional, keywords);
    let (text, width) = if required[1] {
        let ([text, width], []) = args::bind(&spec, &call)?;
        (text, width.clone())
    } else {
        let ([text], [width]) = args::bind(&spec, &call)?;
        (text, width.cloned().unwrap_or_else(|| Value::from(70i64)))
    };
    let is_option = |name: &Str| !spec.names.contains(&name.as_str());
    let options = keywords.iter().filter(|(name, _)| is_option(name));
    let View::Str(text) = text.view() else {
        let used = if required[1] { "strip" } else { "expandtabs" };
        return Err(Exc::no_attribute(text, used));
    };
    Ok(Call {
        text: text.clone(),
        width,
        options: options.cloned().collect(),
    })
}

/// `textwrap.wrap(text, width, **options)`
pub fn wrap(positional: &[Value], keywords: &Options) -> Res<List<Str>> {
    wrap_as("wrap", positional, keywords)
}

fn wrap_as(name: &'static str, positional: &[Value], keywords: &Options) -> Res<List<Str>> {
    let call = bind(name, &[true, false], positional, keywords)?;
    Wrapper::of_call(&call.width, Value::NONE, &call.options)?.wrap(&call.text)
}

/// `textwrap.fill(text, width, **options)`
pub fn fill(positional: &[Value], keywords: &Options) -> Res<Str> {
    Ok(Str::lit("\n").join_list(&wrap_as("fill", positional, keywords)?))
}

/// `textwrap.shorten(text, width, **options)`
pub fn shorten(positional: &[Value], keywords: &Options) -> Res<Str> {
    let call = bind("shorten", &[true, true], positional, keywords)?;
    let wrapper = Wrapper::of_call(&call.width, Value::from(1i64), &call.options)?;
    let text = Str::lit(" ").join_list(&call.text.split_words());
    Ok(Str::lit("\n").join_list(&wrapper.wrap(&text)?))
}

/// The text's lines, split at `\n` only.
fn lines_of(text: &Str) -> Vec<Str> {
    match text.split(Some(&Str::lit("\n")), -1) {
        Ok(lines) => lines.iter().collect(),
        Err(_) => vec![text.clone()],
    }
}

/// `textwrap.dedent(text)`
pub fn dedent(text: &Str) -> Res<Str> {
    let blanks = Str::lit(" \t");
    let mut lines = lines_of(text);
    let mut margin: Option<Str> = None;
    for line in &mut lines {
        let content = line.lstrip_chars(Some(&blanks));
        if content.is_empty() {
            *line = content;
            continue;
        }
        let indent = line.slice(0..line.len() - content.len());
        margin = Some(match margin {
            None => indent,
            Some(margin) if indent.startswith(&margin) => margin,
            Some(margin) => {
                let pairs = margin.points().zip(indent.points());
                let common = pairs.take_while(|(a, b)| a == b).count();
                margin.slice(0..common as i64)
            }
        });
    }
    if let Some(margin) = margin.filter(|margin| !margin.is_empty()) {
        for line in &mut lines {
            *line = line.removeprefix(&margin);
        }
    }
    Ok(Str::lit("\n").join_list(&List::from(lines)))
}

/// `textwrap.indent(text, prefix, predicate)`
pub fn indent(text: &Str, prefix: &Str, predicate: &Value) -> Res<Str> {
    let mut out = Vec::new();
    for line in text.splitlines(true).iter() {
        let is_chosen = if predicate.is_none() {
            !is_blank(&line)
        } else {
            ops::truth(&call(predicate, &[line.to_value()])?)?
        };
        out.push(if is_chosen {
            prefix.concat(&line)
        } else {
            line
        });
    }
    Ok(Str::lit("").join_list(&List::from(out)))
}
