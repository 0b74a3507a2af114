//! Spin's templates: text with `{{ name }}` in it.

use anyhow::{Context, Result};

/// Replaces each `{{ name }}` by what `lookup` knows under that name.
pub(crate) fn expand(template: &str, lookup: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut expanded = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, tail) =
            after.split_once("}}").with_context(|| format!("an opening {{{{ is not closed in {template:?}"))?;
        expanded.push_str(before);
        expanded.push_str(&lookup(name.trim())?);
        rest = tail;
    }
    expanded.push_str(rest);
    Ok(expanded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    fn lookup(name: &str) -> Result<String> {
        match name {
            "host" => Ok("example.org".to_owned()),
            "port" => Ok("80".to_owned()),
            _ => bail!("unknown"),
        }
    }

    #[test]
    fn replaces_names_and_keeps_the_rest() -> Result<()> {
        assert_eq!(expand("plain", lookup)?, "plain");
        assert_eq!(expand("http://{{ host }}:{{port}}/", lookup)?, "http://example.org:80/");
        Ok(())
    }

    #[test]
    fn refuses_unknown_names_and_open_braces() {
        assert!(expand("{{ nobody }}", lookup).is_err());
        assert!(expand("{{ host", lookup).is_err());
    }
}
