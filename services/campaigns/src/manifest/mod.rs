//! `campaign.toml`: a whole community in one file, and the Markdown beside it.
//!
//! [`read`] takes the text and a way to look at the files beside it, and gives the campaign with everything checked, or all that is
//! wrong with it: each fault with its line and column, its field, and how to mend it.

mod brand;
mod check;
mod dates;
mod fault;
mod lists;
mod place;
mod seeds;
mod typed;
mod written;

pub use fault::Fault;
pub use typed::{
    Gate, HandOff, Host, Manifest, Oidc, Resource, SeedEntry, SiteEntry, Space, Tag, Theme, WaysIn, Writing,
};
pub use written::written;

use gate::Rule;
use shared::domain::brand::Brand;
use shared::domain::{Dates, HostName, Site, Slug, Time};
use shared::words::Lang;

use crate::goal::Goal;

/// A way to look at the files beside the manifest: what is in the one of that path, if it is there.
pub type Files<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// A campaign that has been checked: what is written here can be applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Campaign {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name for people.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// What it speaks where nobody asks for anything else.
    pub language: Lang,
    /// Whether only who is invited may become a member.
    pub invited_only: bool,
    /// Whether it stays a draft whatever the dates say.
    pub draft: bool,
    /// Whether others may know of it before it opens.
    pub teaser: bool,
    /// When it opens, freezes, ends and goes to the archive.
    pub dates: Dates,
    /// Who the seed content is by, and who manages the community to begin with.
    pub host: Option<Host>,
    /// What newcomers read first; empty for nothing.
    pub welcome: String,
    /// What is asked of members; none: what is there stays.
    pub guidelines: Option<String>,
    /// Colours, corners and letters; none: what is there stays.
    pub brand: Option<Brand>,
    /// The picture beside the name.
    pub logo: Option<Vec<u8>>,
    /// Sections, in their order.
    pub spaces: Vec<Space>,
    /// Tags with their introductions.
    pub tags: Vec<Tag>,
    /// Policies.
    pub gates: Vec<(Gate, Rule)>,
    /// What lives elsewhere and asks us who may have it.
    pub resources: Vec<Resource>,
    /// How people come in; what is not named stays.
    pub ways: WaysIn,
    /// The company's own sites; none: what is there stays.
    pub sites: Vec<Site>,
    /// A host name of its own, which only who runs the deployment gives; none: what is there stays.
    pub host_name: Option<HostName>,
    /// What members are asked: `off`, `nps` or `exit`; none: what is there stays.
    pub survey: Option<String>,
    /// What it wants to reach.
    pub goals: Vec<Goal>,
    /// What stands there when the first member comes.
    pub seeds: Vec<Seed>,
}

/// A post or an idea to plant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seed {
    /// What it is known by: the path of its file.
    pub key: String,
    /// `question`, `discussion`, `article`, `announcement` or `idea`.
    pub kind: String,
    /// Where it stands.
    pub space: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its title: the first heading of the file.
    pub title: String,
    /// The rest of the file.
    pub body: String,
    /// Whether it stands on top until the campaign freezes or ends.
    pub pinned: bool,
    /// Where an idea stands; none: where it is put by itself.
    pub status: Option<String>,
    /// From when on a post is to be seen; none: at once.
    pub publish_at: Option<Time>,
}

/// Reads a manifest; else everything that is wrong with it, in the order of its lines.
pub fn read(text: &str, files: Files<'_>) -> Result<Campaign, Vec<Fault>> {
    let manifest = typed::parse(text).map_err(|fault| vec![fault])?;
    check::checked(text, &manifest, files)
}

#[cfg(test)]
mod tests;
