//! Modules of the program that others import: their bodies run once, when they are imported first.
//!
//! Input: a module's name and its body. Output: a static beside the module's variables.
//! Invariant: a body that raised counts as not run, as when CPython takes the module out of `sys.modules`.

use std::cell::Cell;

use crate::{Exc, Global, Res, Value};

thread_local! {
    static CURRENT: Cell<&'static str> = const { Cell::new("__main__") };
}

/// The module whose body runs.
pub fn current_module() -> &'static str {
    CURRENT.get()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Absent,
    Running,
    Done,
}

/// A module that is imported: what its `static` holds.
pub struct Import(Global<Progress>);

impl Import {
    /// Not imported yet.
    pub const fn new(name: &'static str) -> Import {
        Import::naming(name, &[])
    }

    /// `names` is what `dir` gives for it, where the program may ask for an attribute that it lacks.
    pub const fn naming(name: &'static str, names: &'static [&'static str]) -> Import {
        Import(Global::new(Progress::new(name, names)))
    }

    /// Runs the body, unless it ran or is running: whoever imports it meanwhile sees what it has so far.
    pub fn run(&self, body: fn() -> Res<()>) -> Res<()> {
        self.0.run(body)
    }

    /// `from module import name`: ImportError where the module has none of that name; `file` is the module's.
    pub fn need(&self, is_set: bool, name: &str, file: &str) -> Res<()> {
        self.0.need(is_set, name, file)
    }

    /// `module.name` where the module has none of that name.
    #[cold]
    pub fn no_attribute(&self, name: &str) -> Exc {
        self.0.no_attribute(name)
    }
}

/// How far the import of a module is.
struct Progress {
    name: &'static str,
    names: &'static [&'static str],
    stage: Cell<Stage>,
}

impl Progress {
    const fn new(name: &'static str, names: &'static [&'static str]) -> Progress {
        Progress {
            name,
            names,
            stage: Cell::new(Stage::Absent),
        }
    }

    fn run(&self, body: fn() -> Res<()>) -> Res<()> {
        if self.stage.get() != Stage::Absent {
            return Ok(());
        }
        self.stage.set(Stage::Running);
        let outer = CURRENT.replace(self.name);
        let result = body();
        CURRENT.set(outer);
        self.stage.set(match result {
            Ok(()) => Stage::Done,
            Err(_) => Stage::Absent,
        });
        result
    }

    fn is_running(&self) -> bool {
        self.stage.get() == Stage::Running
    }

    fn need(&self, is_set: bool, name: &str, file: &str) -> Res<()> {
        if is_set {
            return Ok(());
        }
        let module = self.name;
        let message = if self.is_running() {
            format!(
                "cannot import name '{name}' from partially initialized module '{module}' (most likely due to a circular import) ({file})"
            )
        } else {
            format!("cannot import name '{name}' from '{module}' ({file})")
        };
        let exc = Exc::import_error(message);
        exc.set_attr("name", Value::from(module));
        exc.set_attr("path", Value::from(file));
        Err(exc)
    }

    fn no_attribute(&self, name: &str) -> Exc {
        let module = self.name;
        let exc = Exc::attribute_error(if self.is_running() {
            format!(
                "partially initialized module '{module}' has no attribute '{name}' (most likely due to a circular import)"
            )
        } else {
            format!("module '{module}' has no attribute '{name}'")
        });
        exc.set_attr("name", Value::from(name));
        crate::suggest::note(&exc, name, self.names);
        exc
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    thread_local! {
        static RUNS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    }

    fn note() -> Res<()> {
        RUNS.with_borrow_mut(|runs| runs.push(current_module()));
        Ok(())
    }

    #[test]
    fn a_body_runs_once_and_again_after_it_raised() {
        let module = Progress::new("helper", &["counter", "x1"]);
        assert!(module.run(|| Err(Exc::import_error("broken"))).is_err());
        module.run(note).unwrap();
        module.run(note).unwrap();
        assert_eq!(RUNS.take(), ["helper"]);
        assert_eq!(current_module(), "__main__");
    }

    #[test]
    fn messages_say_whether_the_module_is_being_imported() {
        let module = Progress::new("helper", &["counter", "x1"]);
        let text = |exc: Exc| crate::program::last_line(&exc);
        assert_eq!(
            text(module.no_attribute("level")),
            "AttributeError: module 'helper' has no attribute 'level'"
        );
        assert_eq!(
            text(module.no_attribute("coutner")),
            "AttributeError: module 'helper' has no attribute 'coutner'. Did you mean: 'counter'?"
        );
        module.stage.set(Stage::Running);
        assert_eq!(
            text(module.need(false, "x", "/a/helper.py").unwrap_err()),
            "ImportError: cannot import name 'x' from partially initialized module 'helper' (most likely due to a circular import) (/a/helper.py)"
        );
        assert!(module.need(true, "x", "/a/helper.py").is_ok());
    }
}
