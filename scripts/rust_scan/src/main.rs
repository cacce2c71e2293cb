//! What the emitted Rust still decides at run time, counted by its syntax alone.
//!
//! Input: Rust files that Portalis wrote, as arguments. Output: one line of JSON for each file: its
//! lines, its functions with the first sign of dispatch on a Python type, and how often it says
//! `.clone()`, `Rc`, `RefCell`, `Value` and `Int`.
//! Invariant: knows nothing of the compiler; a function without a sign handles no `Value` by name,
//! except to make an exception or to see which one was caught.

use std::fmt::Write;
use syn::visit::{self, Visit};

/// Functions that look at the type of a `Value`.
const DISPATCH: &[&str] = &[
    "call",
    "call_kw",
    "call_method",
    "call_method_kw",
    "is_instance",
    "unpack",
    "unpack_iter",
    "unpack_star",
    "from_value",
];

#[derive(Default)]
struct Counts {
    clones: usize,
    rc: usize,
    ref_cell: usize,
    value: usize,
    int: usize,
}

/// One function, without the items inside it.
#[derive(Default)]
struct Body {
    sign: Option<String>,
}

impl Body {
    fn note(&mut self, sign: impl Into<String>) {
        self.sign.get_or_insert_with(|| sign.into());
    }
}

fn last(path: &syn::Path) -> String {
    path.segments
        .last()
        .map(|s| s.ident.to_string())
        .unwrap_or_default()
}

fn called(call: &syn::ExprCall) -> Option<&syn::Path> {
    match &*call.func {
        syn::Expr::Path(path) => Some(&path.path),
        _ => None,
    }
}

/// `exception(&call(&builtin("E"), &[...]))`: the arguments of the new exception.
fn raised(call: &syn::ExprCall) -> Option<&syn::ExprCall> {
    let path = called(call)?;
    if !path.is_ident("exception") {
        return None;
    }
    let mut inner = call.args.first()?;
    loop {
        inner = match inner {
            syn::Expr::Reference(r) => &r.expr,
            syn::Expr::Try(t) => &t.expr,
            syn::Expr::Call(made) if called(made)?.is_ident("call") => return Some(made),
            _ => return None,
        };
    }
}

impl<'ast> Visit<'ast> for Body {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Some(made) = raised(call) {
            // The class is named; only what is told about the error is looked at.
            made.args.iter().skip(1).for_each(|a| self.visit_expr(a));
            return;
        }
        if let Some(path) = called(call) {
            let first = path.segments[0].ident.to_string();
            let name = last(path);
            if name == "exception_matches" {
                return;
            }
            if first == "ops" {
                self.note(format!("ops::{name}"));
            } else if DISPATCH.contains(&name.as_str())
                || path.segments.iter().any(|s| s.ident == "dynamic")
            {
                self.note(name);
            }
        }
        visit::visit_expr_call(self, call);
    }

    // `List<Value>`, `x: &Value`, `Vec::<Value>::new()`; `Value::from(x)` alone only makes one.
    fn visit_type_path(&mut self, t: &'ast syn::TypePath) {
        if t.path.is_ident("Value") {
            self.note("Value");
        }
        visit::visit_type_path(self, t);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Tally<'a>(&'a mut Counts);

impl<'ast> Visit<'ast> for Tally<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if call.method == "clone" && call.args.is_empty() {
            self.0.clones += 1;
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
        match segment.ident.to_string().as_str() {
            "Rc" => self.0.rc += 1,
            "RefCell" => self.0.ref_cell += 1,
            "Value" => self.0.value += 1,
            "Int" => self.0.int += 1,
            _ => {}
        }
        visit::visit_path_segment(self, segment);
    }
}

fn functions(items: &[syn::Item], out: &mut Vec<(String, Option<String>)>) {
    for item in items {
        match item {
            syn::Item::Fn(f) => {
                let mut body = Body::default();
                body.visit_signature(&f.sig);
                body.visit_block(&f.block);
                out.push((f.sig.ident.to_string(), body.sign));
            }
            syn::Item::Impl(block) => {
                for member in &block.items {
                    if let syn::ImplItem::Fn(f) = member {
                        let mut body = Body::default();
                        body.visit_signature(&f.sig);
                        body.visit_block(&f.block);
                        out.push((f.sig.ident.to_string(), body.sign));
                    }
                }
            }
            syn::Item::Mod(module) => {
                if let Some((_, inner)) = &module.content {
                    functions(inner, out);
                }
            }
            _ => {}
        }
    }
}

fn scan(path: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))?;
    let file = syn::parse_file(&text).map_err(|e| format!("{path}: {e}"))?;
    let mut counts = Counts::default();
    Tally(&mut counts).visit_file(&file);
    let mut found = Vec::new();
    functions(&file.items, &mut found);
    let mut out = String::new();
    let _ = write!(
        out,
        "{{\"file\":{path:?},\"lines\":{},\"clones\":{},\"rc\":{},\"ref_cell\":{},\"value\":{},\"int\":{},\"functions\":[",
        text.lines().filter(|l| !l.trim().is_empty() && !l.trim_start().starts_with("//")).count(),
        counts.clones,
        counts.rc,
        counts.ref_cell,
        counts.value,
        counts.int,
    );
    for (i, (name, sign)) in found.iter().enumerate() {
        let comma = if i > 0 { "," } else { "" };
        let _ = write!(out, "{comma}[{name:?},{:?}]", sign.as_deref().unwrap_or(""));
    }
    out.push_str("]}");
    Ok(out)
}

fn main() -> std::process::ExitCode {
    let mut status = std::process::ExitCode::SUCCESS;
    for path in std::env::args().skip(1) {
        match scan(&path) {
            Ok(line) => println!("{line}"),
            Err(error) => {
                eprintln!("{error}");
                status = std::process::ExitCode::FAILURE;
            }
        }
    }
    status
}
