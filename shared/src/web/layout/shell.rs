//! The frame: document head, top bar, main, foot.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::super::assets;
use super::super::context::{Frame, Viewer};
use super::parts::{avatar, icon};
use crate::domain::Role;

/// Which part of the site a page belongs to, marked in the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// Home, spaces, tags and threads.
    Posts,
    /// The ideas board and ideas.
    Ideas,
    /// The roadmap.
    Roadmap,
    /// None of them.
    Other,
}

/// How wide the page may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// Lists with a side column.
    Full,
    /// Reading: refusals, errors, history.
    Narrow,
    /// Forms.
    Form,
    /// Boards.
    Wide,
}

/// What stands above the content.
pub struct Head<'a> {
    /// The title of the document, before the community's name.
    pub title: &'a str,
    /// The part of the site.
    pub tab: Tab,
    /// How wide.
    pub width: Width,
    /// What is in the search box.
    pub query: &'a str,
    /// The address search engines should know the page by, from the root; none: they should not list it.
    pub canonical: Option<String>,
    /// What search engines and previews show of it.
    pub description: &'a str,
    /// The address of its feed, from the root, without the ending that tells the form.
    pub feed: Option<String>,
    /// The page for machines, as JSON-LD (see [`Head::told`]).
    pub data: Option<String>,
}

impl<'a> Head<'a> {
    /// A page of that title in that part of the site, not listed by search engines.
    pub fn new(title: &'a str, tab: Tab) -> Self {
        Self { title, tab, width: Width::Full, query: "", canonical: None, description: "", feed: None, data: None }
    }

    /// As wide as that.
    #[must_use]
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// Listed by search engines under this address, described by this.
    #[must_use]
    pub fn listed(mut self, canonical: String, description: &'a str) -> Self {
        self.canonical = Some(canonical);
        self.description = description;
        self
    }
}

impl Head<'_> {
    /// What can be followed here: the address of a feed, from the root, without the ending that tells the form.
    #[must_use]
    pub fn feed(mut self, address: String) -> Self {
        self.feed = Some(address);
        self
    }

    /// The page for machines as well: JSON-LD, which has to say what the page shows and no more. It is left out where the
    /// page is not listed.
    #[must_use]
    pub fn told(mut self, data: &serde_json::Value) -> Self {
        // Nothing in it can end the element it stands in.
        self.data = Some(data.to_string().replace('<', "\\u003c"));
        self
    }
}

/// A page that belongs to no community.
pub fn plain(title: &str, main: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href=(assets::href("favicon.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(assets::href("folkmoot.css"));
            }
            body { main id="main" class="page page-narrow" { (main) } }
        }
    }
}

/// A whole page.
pub fn page(frame: &Frame, head: &Head<'_>, main: Markup) -> Markup {
    let width = match head.width {
        Width::Full => "page",
        Width::Narrow => "page page-narrow",
        Width::Form => "page page-form",
        Width::Wide => "page page-wide",
    };
    html! {
        (DOCTYPE)
        html lang="en" dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (head.title) " · " (frame.name) }
                @if !head.description.is_empty() { meta name="description" content=(head.description); }
                (for_others(frame, head))
                link rel="icon" href=(assets::href("favicon.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(assets::href("folkmoot.css"));
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                (topbar(frame, head))
                main id="main" class=(width) { (main) }
                footer.foot {
                    div.foot-in {
                        p { (frame.name) ". Run with Folkmoot." }
                        nav.foot-nav aria-label="More" {
                            a href=(frame.href("/")) { "Posts" }
                            a href=(frame.href("/ideas")) { "Ideas" }
                            a href=(frame.href("/roadmap")) { "Roadmap" }
                            a href=(frame.href("/people")) { "People" }
                            a href="/api/v1/openapi.json" { "API" }
                        }
                    }
                }
            }
        }
    }
}

/// What search engines, previews and feed readers look for in the head of a page.
fn for_others(frame: &Frame, head: &Head<'_>) -> Markup {
    html! {
        @match &head.canonical {
            None => meta name="robots" content="noindex";,
            Some(canonical) => {
                link rel="canonical" href=(frame.whole(canonical));
                meta property="og:site_name" content=(frame.name);
                meta property="og:type" content=(if head.data.is_some() { "article" } else { "website" });
                meta property="og:title" content=(head.title);
                meta property="og:url" content=(frame.whole(canonical));
                @if !head.description.is_empty() { meta property="og:description" content=(head.description); }
                meta name="twitter:card" content="summary";
                @if let Some(data) = &head.data { script type="application/ld+json" { (PreEscaped(data)) } }
            },
        }
        @if let Some(feed) = &head.feed {
            link rel="alternate" type="application/atom+xml" title=(frame.name) href=(format!("{feed}.atom"));
            link rel="alternate" type="application/feed+json" title=(frame.name) href=(format!("{feed}.json"));
        }
    }
}

fn topbar(frame: &Frame, head: &Head<'_>) -> Markup {
    let entries = [("/", "Posts", Tab::Posts), ("/ideas", "Ideas", Tab::Ideas), ("/roadmap", "Roadmap", Tab::Roadmap)];
    html! {
        header.topbar {
            div.topbar-in {
                a.brand href=(frame.href("/")) {
                    svg.brand-mark aria-hidden="true" { use href=(format!("{}#moot", assets::href("icons.svg"))) {} }
                    span.brand-name { (frame.name) }
                }
                nav.nav aria-label="Main" {
                    @for (path, label, tab) in entries {
                        a href=(frame.href(path)) aria-current=[(tab == head.tab).then_some("page")] { (label) }
                    }
                }
                form.search role="search" action=(frame.href("/search")) {
                    (icon("search"))
                    label.hidden for="top-q" { "Search" }
                    input id="top-q" type="search" name="q" placeholder="Search posts and ideas"
                        value=[(!head.query.is_empty()).then_some(head.query)];
                }
                div.topbar-end {
                    a.icon-button.search-link href=(frame.href("/search")) aria-label="Search" { (icon("search")) }
                    @match &frame.viewer {
                        None => a.button href=(frame.href("/sign-in")) { "Sign in" },
                        Some(viewer) => (menu(frame, viewer)),
                    }
                }
            }
        }
    }
}

fn menu(frame: &Frame, viewer: &Viewer) -> Markup {
    let first = viewer.name.split_whitespace().next().unwrap_or(&viewer.name);
    html! {
        a.button.topbar-new href=(frame.href("/new")) aria-label="Write a post" {
            (icon("plus")) span.button-word { "Write" }
        }
        details.menu {
            summary {
                (avatar(&viewer.handle, &viewer.name, "avatar-s"))
                span.menu-name aria-hidden="true" { bdi { (first) } }
                span.hidden { (viewer.name) ": your menu" }
            }
            ul.menu-list {
                li { a href=(frame.href(&format!("/@{}", viewer.handle))) { (icon("user")) "Your page" } }
                li { a href=(frame.href("/ideas/new")) { (icon("bulb")) "Share an idea" } }
                li { a href=(frame.href("/settings")) { (icon("edit")) "Settings" } }
                @if viewer.role >= Role::Manager {
                    li { a href=(frame.href("/studio")) { (icon("moot")) "Studio" } }
                }
                li.menu-rule {
                    form method="post" action=(frame.href("/sign-out")) { button { (icon("arrow")) "Sign out" } }
                }
            }
        }
    }
}
