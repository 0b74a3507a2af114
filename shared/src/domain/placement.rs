//! On which of its databases a deployment keeps a community: rules that go by the community's name in addresses alone, so that
//! whoever sees a path knows the database without asking any.

/// Rules, such as `acme=DB_EU, contest-*=DB_2`: the first that fits a community names its database. Without one it is kept in the
/// database all others are in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placement(Vec<Rule>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    /// The whole name, or how it begins.
    pattern: String,
    is_begin: bool,
    database: String,
}

/// A rule that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the placement rule {0:?} is none: write NAME=DATABASE or BEGINNING*=DATABASE, with commas in between")]
pub struct InvalidPlacement(String);

/// The database that holds every community no rule names.
pub const DEFAULT_DATABASE: &str = "default";

/// The longest name of a database.
const LONGEST: usize = 60;

impl Placement {
    /// Reads the rules; commas, blanks and new lines stand between them.
    pub fn parse(text: &str) -> Result<Self, InvalidPlacement> {
        let rules = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|rule| !rule.is_empty());
        rules.map(Rule::parse).collect::<Result<_, _>>().map(Self)
    }

    /// The database of this community; none for the default one.
    pub fn of(&self, community: &str) -> Option<&str> {
        let fits = |rule: &&Rule| {
            if rule.is_begin { community.starts_with(&rule.pattern) } else { community == rule.pattern }
        };
        let rule = self.0.iter().find(fits)?;
        Some(rule.database.as_str()).filter(|name| *name != DEFAULT_DATABASE)
    }

    /// The databases besides the default one, each once, in the order of the rules.
    pub fn databases(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.0.iter().map(|rule| rule.database.as_str()) {
            if name != DEFAULT_DATABASE && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

impl Rule {
    fn parse(text: &str) -> Result<Self, InvalidPlacement> {
        let wrong = || InvalidPlacement(text.to_owned());
        let (pattern, database) = text.split_once('=').ok_or_else(wrong)?;
        let (begin, is_begin) = pattern.strip_suffix('*').map_or((pattern, false), |begin| (begin, true));
        let in_slug = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        // A name becomes a binding, a label or a file of that name, and nothing else.
        let in_name = |c: u8| c.is_ascii_alphanumeric() || c == b'_' || c == b'-';
        let good = begin.bytes().all(in_slug)
            && (is_begin || !begin.is_empty())
            && (1..=LONGEST).contains(&database.len())
            && database.bytes().all(in_name);
        if !good {
            return Err(wrong());
        }
        Ok(Self { pattern: begin.to_owned(), is_begin, database: database.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_rule_that_fits_names_the_database() {
        let rules = Placement::parse("acme=DB_EU, contest-old=default,\n contest-*=DB_2 beta*=DB_EU").unwrap();
        for (community, database) in [
            ("acme", Some("DB_EU")),
            ("acme-2", None),
            ("contest-1", Some("DB_2")),
            ("contest-old", None),
            ("contest", None),
            ("beta", Some("DB_EU")),
            ("demo", None),
        ] {
            assert_eq!(rules.of(community), database, "{community}");
        }
        assert_eq!(rules.databases(), ["DB_EU", "DB_2"]);
        let all = Placement::parse("*=one").unwrap();
        assert_eq!((all.of("demo"), all.databases()), (Some("one"), vec!["one"]));
        assert_eq!(Placement::parse(" ").unwrap().of("demo"), None);
    }

    #[test]
    fn what_is_no_rule_is_named() {
        for wrong in ["acme", "acme=", "=DB", "Acme=DB", "ac*me=DB", "acme=../x", "acme=a.b", "acme=a=b", "acme==b"] {
            assert_eq!(Placement::parse(wrong), Err(InvalidPlacement(wrong.to_owned())), "{wrong}");
        }
        let error = Placement::parse("a=b, nonsense").unwrap_err().to_string();
        assert!(error.contains("\"nonsense\""), "{error}");
    }
}
