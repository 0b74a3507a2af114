//! Reading just enough of a WebAssembly module to say which crate its code comes from.
//!
//! The module is wasm-bindgen's output before it is made small, where functions still have (demangled) names. Inlining puts
//! small functions into their callers, so the answer is where code ended up, which is what one can act on.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;
const FUNCTION_NAMES: u8 = 1;

/// Bytes of code by crate, largest first; constants are counted under `(data)`.
pub(crate) fn by_crate(module: &[u8]) -> Result<Vec<(String, usize)>> {
    let mut reader = Reader { bytes: module.strip_prefix(b"\0asm\x01\0\0\0").context("not a WebAssembly module")? };
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut names = BTreeMap::new();
    let mut totals: BTreeMap<String, usize> = BTreeMap::new();
    while !reader.bytes.is_empty() {
        let id = reader.byte()?;
        let mut section = reader.block()?;
        match id {
            IMPORT => imported = imported_functions(&mut section)?,
            CODE => {
                for _ in 0..section.number()? {
                    bodies.push(section.block()?.bytes.len());
                }
            }
            DATA => *totals.entry("(data)".into()).or_default() += section.bytes.len(),
            CUSTOM if section.block()?.bytes == b"name" => names = function_names(&mut section)?,
            _ => {}
        }
    }
    for (index, size) in bodies.into_iter().enumerate() {
        let owner = names.get(&(imported + index)).map_or("(unnamed)", |name| crate_of(name));
        *totals.entry(owner.to_owned()).or_default() += size;
    }
    let mut list: Vec<_> = totals.into_iter().collect();
    list.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(list)
}

/// `<alloc::vec::Vec<T> as core::fmt::Debug>::fmt` is of `alloc`; `<&mut W as core::fmt::Write>::…` of `core`, whose
/// implementation it is.
fn crate_of(name: &str) -> &str {
    let mut rest = name;
    if let Some((subject, implemented)) = name.strip_prefix('<').and_then(|inner| inner.split_once(" as ")) {
        let generic = !subject.contains("::");
        rest = if generic { implemented } else { subject };
    }
    let start = rest.find(|c: char| c.is_alphanumeric() || c == '_').unwrap_or(0);
    let rest = rest[start..].trim_start_matches("mut ").trim_start_matches("dyn ");
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    // The standard library's own names carry a hash: `core[0123…]::fmt`.
    if rest[end..].starts_with("::") || rest[end..].starts_with('[') { &rest[..end] } else { "(glue)" }
}

fn imported_functions(section: &mut Reader) -> Result<usize> {
    let mut functions = 0;
    for _ in 0..section.number()? {
        section.block()?;
        section.block()?;
        match section.byte()? {
            0 => {
                section.number()?;
                functions += 1;
            }
            1 => {
                section.byte()?;
                section.limits()?;
            }
            2 => section.limits()?,
            3 => {
                section.byte()?;
                section.byte()?;
            }
            4 => {
                section.byte()?;
                section.number()?;
            }
            other => bail!("an import of unknown kind {other}"),
        }
    }
    Ok(functions)
}

fn function_names(section: &mut Reader) -> Result<BTreeMap<usize, String>> {
    let mut names = BTreeMap::new();
    while !section.bytes.is_empty() {
        let kind = section.byte()?;
        let mut part = section.block()?;
        if kind == FUNCTION_NAMES {
            for _ in 0..part.number()? {
                let index = part.number()?;
                names.insert(index, String::from_utf8_lossy(part.block()?.bytes).into_owned());
            }
        }
    }
    Ok(names)
}

/// A cursor over the binary format.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.bytes.split_first().context("the module ends too early")?;
        self.bytes = rest;
        Ok(*first)
    }

    /// An unsigned LEB128 number.
    fn number(&mut self) -> Result<usize> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        bail!("a number in the module is too long")
    }

    /// A length and that many bytes.
    fn block(&mut self) -> Result<Reader<'a>> {
        let length = self.number()?;
        let (block, rest) = self.bytes.split_at_checked(length).context("the module ends too early")?;
        self.bytes = rest;
        Ok(Reader { bytes: block })
    }

    fn limits(&mut self) -> Result<()> {
        let bounded = self.byte()? & 1 == 1;
        self.number()?;
        if bounded {
            self.number()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{by_crate, crate_of};

    #[test]
    fn code_belongs_to_the_crate_that_wrote_it() {
        assert_eq!(crate_of("<alloc::vec::Vec<T> as core::fmt::Debug>::fmt"), "alloc");
        assert_eq!(crate_of("<&T as core::fmt::Display>::fmt"), "core");
        assert_eq!(crate_of("axum::routing::path_router::call"), "axum");
        assert_eq!(crate_of("core::ptr::drop_in_place<axum::Router>"), "core");
        assert_eq!(crate_of("<std[0f]::io::Error as core[c5]::fmt::Debug>::fmt"), "std");
        assert_eq!(crate_of("dlmalloc[e2]::malloc"), "dlmalloc");
        assert_eq!(crate_of("__wbindgen_malloc"), "(glue)");
    }

    #[test]
    fn a_file_that_is_no_module_is_refused() {
        assert!(by_crate(b"hello").is_err());
        assert!(by_crate(b"\0asm\x01\0\0\0\x0a\xff").is_err());
    }
}
