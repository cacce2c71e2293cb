//! What stands in parentheses: groups, look-around, conditionals, inline flags.

use super::{
    escape_text, flags, group_number, quoted, Flags, Node, Parse, Parser, Sequence, SyntaxError,
};
use crate::Str;

impl Parser<'_> {
    /// What follows an opening parenthesis; true: it set flags of the whole pattern.
    pub(super) fn group(
        &mut self,
        is_verbose: bool,
        depth: usize,
        is_first: bool,
        nodes: &mut Sequence,
    ) -> Parse<bool> {
        let start = self.tokens.tell() - 1;
        if !self.tokens.accept('?')? {
            self.capture(None, start, is_verbose, depth, nodes)?;
            return Ok(false);
        }
        let Some((point, escaped)) = self.tokens.get()? else {
            return self.tokens.error("unexpected end of pattern", 0);
        };
        let c = match escaped {
            None => char::from_u32(point).unwrap_or('\u{fffd}'),
            Some(_) => '\\',
        };
        match c {
            'P' => self.named(start, is_verbose, depth, nodes)?,
            ':' => self.plain(0, 0, start, is_verbose, depth, nodes)?,
            '#' => self.comment(start)?,
            '=' | '!' => self.look(true, c == '!', start, is_verbose, depth, nodes)?,
            '<' => self.look_behind(start, is_verbose, depth, nodes)?,
            '(' => self.conditional(start, is_verbose, depth, nodes)?,
            '>' => {
                let body = self.contents(start, is_verbose, depth)?;
                nodes.push(Node::Atomic(body));
            }
            '-' => return self.inline_flags(c, start, is_first, is_verbose, depth, nodes),
            _ if flags::of_letter(c).is_some() => {
                return self.inline_flags(c, start, is_first, is_verbose, depth, nodes);
            }
            _ => {
                let text = escaped.map_or_else(|| c.to_string(), |e| escape_text(e, ""));
                let length = text.chars().count();
                return self
                    .tokens
                    .error(format!("unknown extension ?{text}"), length + 1);
            }
        }
        Ok(false)
    }

    fn contents(&mut self, start: usize, is_verbose: bool, depth: usize) -> Parse<Sequence> {
        let body = self.alternatives(is_verbose, depth + 1)?;
        self.close(start)?;
        Ok(body)
    }

    fn close(&mut self, start: usize) -> Parse<()> {
        if self.tokens.accept(')')? {
            return Ok(());
        }
        self.tokens.error(
            "missing ), unterminated subpattern",
            self.tokens.tell() - start,
        )
    }

    fn capture(
        &mut self,
        name: Option<Str>,
        start: usize,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<()> {
        let index = self.widths.len();
        if let Some(name) = name {
            let known = self.names.iter().find(|(n, _)| n.as_str() == name.as_str());
            if let Some((_, old)) = known {
                let message = format!(
                    "redefinition of group name {} as group {index}; was group {old}",
                    quoted(&name)
                );
                return self.tokens.error(message, name.num_chars() + 1);
            }
            self.names.push((name, index));
        }
        self.widths.push(None);
        let body = self.contents(start, is_verbose, depth)?;
        self.widths[index] = Some(self.width(&body));
        nodes.push(Node::Group {
            index: Some(index),
            add: 0,
            remove: 0,
            body,
        });
        Ok(())
    }

    fn plain(
        &mut self,
        add: Flags,
        remove: Flags,
        start: usize,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<()> {
        let is_verbose = (is_verbose || add & flags::VERBOSE != 0) && remove & flags::VERBOSE == 0;
        let body = self.contents(start, is_verbose, depth)?;
        nodes.push(Node::Group {
            index: None,
            add,
            remove,
            body,
        });
        Ok(())
    }

    fn check_name(&self, name: &Str, offset: usize) -> Parse<()> {
        if name.isidentifier() {
            return Ok(());
        }
        let message = format!("bad character in group name {}", quoted(name));
        self.tokens.error(message, name.num_chars() + offset)
    }

    fn named(
        &mut self,
        start: usize,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<()> {
        if self.tokens.accept('<')? {
            let name = self.tokens.take_until('>', "group name")?;
            self.check_name(&name, 1)?;
            return self.capture(Some(name), start, is_verbose, depth, nodes);
        }
        if self.tokens.accept('=')? {
            let name = self.tokens.take_until(')', "group name")?;
            self.check_name(&name, 1)?;
            let known = self.names.iter().find(|(n, _)| n.as_str() == name.as_str());
            let Some((_, group)) = known else {
                let message = format!("unknown group name {}", quoted(&name));
                return self.tokens.error(message, name.num_chars() + 1);
            };
            let group = *group;
            if self.widths[group].is_none() {
                return self
                    .tokens
                    .error("cannot refer to an open group", name.num_chars() + 1);
            }
            self.check_lookbehind(group)?;
            nodes.push(Node::Reference(group));
            return Ok(());
        }
        match self.tokens.get()? {
            None => self.tokens.error("unexpected end of pattern", 0),
            Some((point, escaped)) => {
                let c = char::from_u32(point).unwrap_or('\u{fffd}');
                let text = escaped.map_or_else(|| c.to_string(), |e| escape_text(e, ""));
                let length = text.chars().count();
                self.tokens
                    .error(format!("unknown extension ?P{text}"), length + 2)
            }
        }
    }

    fn comment(&mut self, start: usize) -> Parse<()> {
        loop {
            match self.tokens.get()? {
                None => {
                    let offset = self.tokens.tell() - start;
                    return self.tokens.error("missing ), unterminated comment", offset);
                }
                Some((41, None)) => return Ok(()),
                Some(_) => {}
            }
        }
    }

    fn look(
        &mut self,
        is_ahead: bool,
        is_negated: bool,
        start: usize,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<()> {
        let outer = self.lookbehind_groups;
        if !is_ahead && outer.is_none() {
            self.lookbehind_groups = Some(self.widths.len());
        }
        let body = self.alternatives(is_verbose, depth + 1)?;
        if !is_ahead && outer.is_none() {
            self.lookbehind_groups = None;
        }
        self.close(start)?;
        let (low, high) = self.width(&body);
        if !is_ahead && low != high {
            let message = "look-behind requires fixed-width pattern".into();
            return Err(SyntaxError {
                message,
                position: None,
            });
        }
        nodes.push(Node::Look {
            is_ahead,
            is_negated,
            width: low as usize,
            body,
        });
        Ok(())
    }

    fn look_behind(
        &mut self,
        start: usize,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<()> {
        match self.tokens.get()? {
            None => self.tokens.error("unexpected end of pattern", 0),
            Some((61, None)) => self.look(false, false, start, is_verbose, depth, nodes),
            Some((33, None)) => self.look(false, true, start, is_verbose, depth, nodes),
            Some((point, escaped)) => {
                let c = char::from_u32(point).unwrap_or('\u{fffd}');
                let text = escaped.map_or_else(|| c.to_string(), |e| escape_text(e, ""));
                let length = text.chars().count();
                self.tokens
                    .error(format!("unknown extension ?<{text}"), length + 2)
            }
        }
    }

    fn conditional(
        &mut self,
        start: usize,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<()> {
        let name = self.tokens.take_until(')', "group name")?;
        let length = name.num_chars();
        let group = if name.isidentifier() {
            let known = self.names.iter().find(|(n, _)| n.as_str() == name.as_str());
            match known {
                Some((_, group)) => *group,
                None => {
                    let message = format!("unknown group name {}", quoted(&name));
                    return self.tokens.error(message, length + 1);
                }
            }
        } else {
            let Some(group) = group_number(&name) else {
                let message = format!("bad character in group name {}", quoted(&name));
                return self.tokens.error(message, length + 1);
            };
            if group == 0 {
                return self.tokens.error("bad group number", length + 1);
            }
            let position = self.tokens.tell() - length - 1;
            self.mentioned.entry(group).or_insert(position);
            group
        };
        self.check_lookbehind(group)?;
        let yes = self.sequence(is_verbose, depth + 1, false)?;
        let mut no = Vec::new();
        if self.tokens.accept('|')? {
            no = self.sequence(is_verbose, depth + 1, false)?;
            if self.tokens.peek() == Some('|') {
                return self
                    .tokens
                    .error("conditional backref with more than two branches", 0);
            }
        }
        self.close(start)?;
        nodes.push(Node::Conditional { group, yes, no });
        Ok(())
    }

    fn flag_letter(&mut self, missing: &str) -> Parse<char> {
        match self.tokens.get()? {
            None => self.tokens.error(missing, 0),
            Some((point, _)) => Ok(char::from_u32(point).unwrap_or('\u{fffd}')),
        }
    }

    fn added_flag(&self, c: char, add: Flags) -> Parse<Flags> {
        let flag = flags::of_letter(c).unwrap_or(0);
        if self.is_text && c == 'L' {
            return self.tokens.error(
                "bad inline flags: cannot use 'L' flag with a str pattern",
                0,
            );
        }
        if !self.is_text && c == 'u' {
            return self.tokens.error(
                "bad inline flags: cannot use 'u' flag with a bytes pattern",
                0,
            );
        }
        let add = add | flag;
        if flag & flags::TYPES != 0 && add & flags::TYPES != flag {
            return self.tokens.error(
                "bad inline flags: flags 'a', 'u' and 'L' are incompatible",
                0,
            );
        }
        Ok(add)
    }

    fn inline_flags(
        &mut self,
        first: char,
        start: usize,
        is_first: bool,
        is_verbose: bool,
        depth: usize,
        nodes: &mut Sequence,
    ) -> Parse<bool> {
        let (mut add, mut remove) = (0, 0);
        let mut c = first;
        while c != '-' && c != ':' && c != ')' {
            add = self.added_flag(c, add)?;
            c = self.flag_letter("missing -, : or )")?;
            if !matches!(c, ')' | '-' | ':') && flags::of_letter(c).is_none() {
                let message = if c.is_alphabetic() {
                    "unknown flag"
                } else {
                    "missing -, : or )"
                };
                return self.tokens.error(message, 1);
            }
        }
        if c == ')' {
            self.flags |= add;
            if !is_first {
                let offset = self.tokens.tell() - start;
                let message = "global flags not at the start of the expression";
                return self.tokens.error(message, offset);
            }
            return Ok(true);
        }
        if add & flags::GLOBAL != 0 {
            return self
                .tokens
                .error("bad inline flags: cannot turn on global flag", 1);
        }
        if c == '-' {
            remove = self.removed_flags()?;
        }
        if remove & flags::GLOBAL != 0 {
            return self
                .tokens
                .error("bad inline flags: cannot turn off global flag", 1);
        }
        if add & remove != 0 {
            return self
                .tokens
                .error("bad inline flags: flag turned on and off", 1);
        }
        self.plain(add, remove, start, is_verbose, depth, nodes)?;
        Ok(false)
    }

    fn removed_flags(&mut self) -> Parse<Flags> {
        let mut remove = 0;
        let mut missing = "missing flag";
        loop {
            let c = self.flag_letter(if remove == 0 {
                "missing flag"
            } else {
                "missing :"
            })?;
            if c == ':' && remove != 0 {
                return Ok(remove);
            }
            let Some(flag) = flags::of_letter(c) else {
                let message = if c.is_alphabetic() {
                    "unknown flag"
                } else {
                    missing
                };
                return self.tokens.error(message, 1);
            };
            if flag & flags::TYPES != 0 {
                let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                return self.tokens.error(message, 0);
            }
            remove |= flag;
            missing = "missing :";
        }
    }
}
