//! Every rule about what is in a manifest, beyond its form.

use shared::domain::{Handle, HostName, Slug};
use shared::words::Lang;

use super::fault::{Fault, line_and_column, one_of};
use super::place::Places;
use super::typed::{Host, Manifest, Writing};
use super::{Campaign, Files, brand, dates, lists, seeds};

/// The longest welcome and guidelines, in characters.
const WRITING: usize = 20_000;

/// The most faults that are told of at once. Whoever has that many mends these first; and a file made to be wrong in every letter
/// costs no more than any other.
const TOLD: usize = 100;

/// The faults found so far.
pub(super) struct Checks<'a> {
    text: &'a str,
    places: Places<'a>,
    faults: Vec<Fault>,
}

impl Checks<'_> {
    /// Tells of one more.
    pub(super) fn fault(&mut self, field: &str, problem: &str, mend: String) {
        if self.faults.len() >= TOLD {
            return;
        }
        let (line, column) = line_and_column(self.text, self.places.find(field));
        self.faults.push(Fault { line, column, field: field.to_owned(), problem: problem.to_owned(), mend });
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.faults.len()
    }

    /// Whether it is a name for addresses; told of if not.
    pub(super) fn slug(&mut self, field: &str, written: &str) -> Option<Slug> {
        let slug = written.parse().ok();
        if slug.is_none() {
            let mend = match shared::domain::url_slug(written) {
                meant if (2..=40).contains(&meant.len()) => format!("write `{meant}`"),
                _ => "write 2 to 40 characters of a-z, 0-9 and -".to_owned(),
            };
            self.fault(field, "is no name for addresses", mend);
        }
        slug
    }

    /// One line of 1 to `most` characters.
    pub(super) fn line(&mut self, field: &str, written: &str, most: usize) -> String {
        let text = written.trim();
        let length = text.chars().count();
        if length == 0 {
            self.fault(field, "is empty", format!("write 1 to {most} characters"));
        } else if length > most {
            self.fault(field, &format!("has {length} characters"), format!("make it {most} or fewer"));
        } else if text.chars().any(char::is_control) {
            self.fault(field, "is not one line", "take the line breaks and tabs out".to_owned());
        }
        text.to_owned()
    }

    /// At most that many characters, none at all among them.
    pub(super) fn about(&mut self, field: &str, written: &str, most: usize) -> String {
        let text = written.trim();
        let length = text.chars().count();
        if length > most {
            self.fault(field, &format!("has {length} characters"), format!("make it {most} or fewer"));
        }
        text.to_owned()
    }

    /// One of these words.
    pub(super) fn word<T: Copy>(&mut self, field: &str, written: &str, known: &[(&str, T)]) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == written).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<_> = known.iter().map(|(name, _)| *name).collect();
            self.fault(field, &format!("is none of those there are: `{written}`"), one_of(written, &names));
        }
        found
    }

    /// The bytes of a file beside the manifest; told of if it is not there.
    pub(super) fn file(&mut self, field: &str, path: &str, files: Files<'_>) -> Option<Vec<u8>> {
        let strays =
            path.is_empty() || path.starts_with('/') || path.contains('\\') || path.split('/').any(|part| part == "..");
        if strays {
            let mend = "name a file in the folder of the manifest or below it, such as `seed/hello.md`".to_owned();
            self.fault(field, &format!("is no path beside the manifest: `{path}`"), mend);
            return None;
        }
        let bytes = files(path);
        if bytes.is_none() {
            let mend = format!("write the file `{path}` beside the manifest, or correct the path");
            self.fault(field, &format!("names a file that is not there: `{path}`"), mend);
        }
        bytes
    }

    /// The Markdown of a file beside the manifest.
    pub(super) fn markdown(&mut self, field: &str, path: &str, files: Files<'_>) -> Option<String> {
        let bytes = self.file(field, path, files)?;
        let text = String::from_utf8(bytes).ok();
        if text.is_none() {
            self.fault(field, &format!("names a file that is no text: `{path}`"), "save it as UTF-8".to_owned());
        }
        text
    }

    /// Words that are here or in a file.
    fn writing(&mut self, name: &str, writing: &Writing, files: Files<'_>) -> Option<String> {
        let text = match (&writing.text, &writing.file) {
            (Some(text), None) => text.clone(),
            (None, Some(path)) => self.markdown(&format!("{name}.file"), path, files)?,
            (Some(_), Some(_)) => {
                self.fault(&format!("{name}.file"), "stands beside `text`", "keep one of the two".to_owned());
                return None;
            }
            (None, None) => {
                self.fault(
                    name,
                    "says nothing",
                    "add `text = \"…\"`, or `file = \"…\"` for a file beside the manifest".to_owned(),
                );
                return None;
            }
        };
        let field = if writing.file.is_some() { format!("{name}.file") } else { format!("{name}.text") };
        Some(self.about(&field, &text, WRITING))
    }

    fn host_name(&mut self, written: &str) -> Option<HostName> {
        let name = written.parse().ok();
        if name.is_none() {
            let mend = "write it in lower case and without a port, such as `community.acme.example`".to_owned();
            self.fault("host_name", "is no host name", mend);
        }
        name
    }

    fn host(&mut self, host: &Host) -> Host {
        if host.handle.parse::<Handle>().is_err() {
            let mend = "write 1 to 40 characters of a-z, 0-9, -, _ and .".to_owned();
            self.fault("host.handle", "is no handle", mend);
        }
        Host { handle: host.handle.clone(), name: self.line("host.name", &host.name, 80) }
    }
}

/// Checks all of it.
pub(super) fn checked(text: &str, manifest: &Manifest, files: Files<'_>) -> Result<Campaign, Vec<Fault>> {
    let mut checks = Checks { text, places: Places::of(text), faults: Vec::new() };
    // Entries are compared with one another, so what is too many is not looked at one by one.
    if lists::too_many(&mut checks, manifest) {
        return Err(checks.faults);
    }
    let languages = Lang::ALL.map(|lang| (lang.code(), lang));
    let language = manifest.language.as_deref().and_then(|written| checks.word("language", written, &languages));
    let joining = manifest.joining.as_deref();
    let invited = joining.and_then(|written| checks.word("joining", written, &[("open", false), ("invited", true)]));
    let slug = checks.slug("slug", &manifest.slug);
    let name = checks.line("name", &manifest.name, 80);
    let description = checks.about("description", &manifest.description, 500);
    let dates = dates::checked(&mut checks, &manifest.dates);
    if manifest.teaser && manifest.dates.opens.is_none() {
        let mend = "add `opens` to `[dates]`: the teaser tells when it opens".to_owned();
        checks.fault("teaser", "has no moment to tell of", mend);
    }
    let host = manifest.host.as_ref().map(|host| checks.host(host));
    let welcome =
        manifest.welcome.as_ref().and_then(|words| checks.writing("welcome", words, files)).unwrap_or_default();
    let guidelines = manifest.guidelines.as_ref().and_then(|words| checks.writing("guidelines", words, files));
    let theme = manifest.theme.as_ref();
    let logo = theme.and_then(|theme| brand::logo(&mut checks, theme, files));
    let brand = theme.map(|theme| brand::checked(&mut checks, theme));
    let gates = lists::gates(&mut checks, manifest);
    let spaces = lists::spaces(&mut checks, manifest);
    let tags = lists::tags(&mut checks, manifest);
    let resources = lists::resources(&mut checks, manifest);
    let ways = lists::ways(&mut checks, manifest);
    let goals = lists::goals(&mut checks, manifest);
    let sites = lists::sites(&mut checks, manifest);
    let host_name = manifest.host_name.as_deref().and_then(|written| checks.host_name(written));
    let surveys = ["off", "nps", "exit"].map(|kind| (kind, ()));
    if let Some(survey) = &manifest.survey {
        checks.word("survey", survey, &surveys);
    }
    let seeds = seeds::seeds(&mut checks, manifest, files);
    checks.faults.sort_by_key(|fault| (fault.line, fault.column));
    match slug.filter(|_| checks.faults.is_empty()) {
        None => Err(checks.faults),
        Some(slug) => Ok(Campaign {
            slug,
            name,
            description,
            language: language.unwrap_or_default(),
            invited_only: invited.unwrap_or_default(),
            draft: manifest.draft,
            teaser: manifest.teaser,
            dates,
            host,
            welcome,
            guidelines,
            brand,
            logo,
            spaces,
            tags,
            gates,
            resources,
            ways,
            sites,
            host_name,
            survey: manifest.survey.clone(),
            goals,
            seeds,
        }),
    }
}
