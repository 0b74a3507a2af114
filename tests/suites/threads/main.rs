//! Threads and what leads to them: promoted posts, the pages of tags, quotes, permalinks, histories, and what is shown before
//! the same is asked twice. Each in every form the site comes in.

mod history;
mod long;
mod pins;
mod quotes;
mod similar;
mod tags;

use suites::client::Site;
use suites::host::forms;

/// Tells the story in every form the site comes in.
fn everywhere(story: impl Fn(&Site)) {
    for (form, site) in forms() {
        println!("{form} at {}", site.url());
        story(&site);
    }
}

/// The part of a page between two words; the rest of it where the second does not come.
#[track_caller]
fn between<'a>(page: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = page.split_once(begin).unwrap_or_else(|| panic!("{begin} is not in {page}"));
    rest.split_once(end).map_or(rest, |(part, _)| part)
}
