//! `struct`: values to and from bytes by a format.

mod format;
mod half;
mod item;

use crate::exception::Kind;
use crate::{ops, Bytes, Class, Exc, Iter, Res, Value, View};
use format::Format;

/// `struct.error`
pub fn error_class() -> Class {
    thread_local! {
        static ERROR: std::cell::OnceCell<Class> = const { std::cell::OnceCell::new() };
    }
    ERROR.with(|cell| {
        let make = || {
            let base = Class::exception(Kind::Exception);
            super::written::class("struct", "error", base.clone(), vec![]).unwrap_or(base)
        };
        cell.get_or_init(make).clone()
    })
}

/// `struct.error(message)`
fn error(message: impl Into<String>) -> Exc {
    let args = vec![Value::from(message.into())];
    let exc = Exc::instance(&error_class(), Kind::Exception, args);
    exc.adopt_context();
    exc
}

/// `struct.calcsize(format)`
pub fn calcsize(format: &Value) -> Res<i64> {
    Ok(Format::parse(format)?.size as i64)
}

fn packed(format: &Format, values: &[Value], name: &str) -> Res<Vec<u8>> {
    let wanted = format.num_values();
    if values.len() != wanted {
        return Err(error(format!(
            "{name} expected {wanted} items for packing (got {})",
            values.len()
        )));
    }
    let mut bytes = Vec::with_capacity(format.size);
    let mut values = values.iter();
    for part in &format.parts {
        bytes.resize(part.offset, 0);
        item::pack(part, format.is_big_endian, &mut values, &mut bytes)?;
    }
    bytes.resize(format.size, 0);
    Ok(bytes)
}

/// `struct.pack(format, *values)`
pub fn pack(args: &[Value]) -> Res<Value> {
    let [format, values @ ..] = args else {
        return Err(Exc::type_error("missing format argument"));
    };
    let format = Format::parse(format)?;
    packed(&format, values, "pack").map(|bytes| Value::from(Bytes::from(bytes)))
}

/// Where `size` bytes at `offset` of a buffer begin; `name` and `doing` are for the errors.
fn start_of(offset: i64, len: usize, size: usize, name: &str, doing: &str) -> Res<usize> {
    let at = if offset < 0 {
        offset.saturating_add(len as i64)
    } else {
        offset
    };
    if at < 0 {
        if offset.saturating_add(size as i64) > 0 {
            return Err(error(format!(
                "not enough data to {name} {size} bytes at offset {offset}"
            )));
        }
        return Err(error(format!(
            "offset {offset} out of range for {len}-byte buffer"
        )));
    }
    if offset < 0 && offset.saturating_add(size as i64) > 0 {
        let verb = if doing == "packing" {
            format!("no space to pack {size} bytes at offset {offset}")
        } else {
            format!("not enough data to unpack {size} bytes at offset {offset}")
        };
        return Err(error(verb));
    }
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    if len < at || len - at < size {
        return Err(error(format!(
            "{name} requires a buffer of at least {} bytes for {doing} {size} bytes at offset {at} \
             (actual buffer size is {len})",
            at as u128 + size as u128
        )));
    }
    Ok(at)
}

/// `struct.pack_into(format, buffer, offset, *values)`
pub fn pack_into(args: &[Value]) -> Res<Value> {
    let (format, buffer, offset, values) = match args {
        [] => return Err(Exc::type_error("missing format argument")),
        [_] => return Err(error("pack_into expected buffer argument")),
        [_, _] => return Err(error("pack_into expected offset argument")),
        [format, buffer, offset, values @ ..] => (format, buffer, offset, values),
    };
    let format = Format::parse(format)?;
    let wanted = format.num_values();
    if values.len() != wanted {
        return Err(error(format!(
            "pack_into expected {wanted} items for packing (got {})",
            values.len()
        )));
    }
    let View::ByteArray(target) = ops::plain(buffer).view() else {
        return Err(Exc::type_error(format!(
            "argument must be read-write bytes-like object, not {}",
            Class::of(buffer).error_name()
        )));
    };
    let offset = ops::index(offset)?.to_position()?;
    let len = target.data().len();
    let at = start_of(offset, len, format.size, "pack_into", "packing")?;
    let bytes = packed(&format, values, "pack_into")?;
    for (i, byte) in bytes.into_iter().enumerate() {
        target.set((at + i) as i64, i64::from(byte))?;
    }
    Ok(Value::NONE)
}

fn unpacked(format: &Format, data: &[u8]) -> Value {
    let mut values = Vec::with_capacity(format.num_values());
    for part in &format.parts {
        item::unpack(
            part,
            format.is_big_endian,
            &data[part.offset..],
            &mut values,
        );
    }
    Value::from(values)
}

/// `struct.unpack(format, buffer)`
pub fn unpack(format: &Value, buffer: &Value) -> Res<Value> {
    let format = Format::parse(format)?;
    let data = crate::bytes::required(buffer)?;
    if data.len() != format.size {
        return Err(error(format!(
            "unpack requires a buffer of {} bytes",
            format.size
        )));
    }
    Ok(unpacked(&format, &data))
}

/// `struct.unpack_from(format, buffer, offset)`
pub fn unpack_from(format: &Value, buffer: &Value, offset: i64) -> Res<Value> {
    let format = Format::parse(format)?;
    let data = crate::bytes::required(buffer)?;
    let at = start_of(offset, data.len(), format.size, "unpack_from", "unpacking")?;
    Ok(unpacked(&format, &data[at..at + format.size]))
}

/// `struct.iter_unpack(format, buffer)`
pub fn iter_unpack(format: &Value, buffer: &Value) -> Res<Iter<Value>> {
    let format = Format::parse(format)?;
    if format.size == 0 {
        return Err(error("cannot iteratively unpack with a struct of length 0"));
    }
    let data = crate::bytes::required(buffer)?;
    if data.len() % format.size != 0 {
        return Err(error(format!(
            "iterative unpacking requires a buffer of a multiple of {} bytes",
            format.size
        )));
    }
    let rows: Vec<Value> = data
        .chunks(format.size)
        .map(|row| unpacked(&format, row))
        .collect();
    Ok(Iter::new(
        "_struct.unpack_iterator",
        rows.into_iter().map(Ok),
    ))
}
