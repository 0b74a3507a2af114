//! The frame: document head, top bar, main, foot.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::super::assets;
use super::super::context::{Frame, Viewer};
use super::parts::{avatar, icon, notice};
use super::script;
use crate::domain::Role;
use crate::words::{Lang, common, number};

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
    /// What previews take it for (Open Graph's `og:type`).
    pub kind: &'static str,
}

impl<'a> Head<'a> {
    /// A page of that title in that part of the site, not listed by search engines.
    pub fn new(title: &'a str, tab: Tab) -> Self {
        Self {
            title,
            tab,
            width: Width::Full,
            query: "",
            canonical: None,
            description: "",
            feed: None,
            data: None,
            kind: "website",
        }
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
        self.kind = match data["@type"].as_str() {
            Some("WebSite") => "website",
            Some("ProfilePage") => "profile",
            _ => "article",
        };
        // Nothing in it can end the element it stands in.
        self.data = Some(data.to_string().replace('<', "\\u003c"));
        self
    }
}

/// A page that belongs to no community.
pub fn plain(lang: Lang, title: &str, main: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href=(assets::href("favicon.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(assets::href("folkmoot.css"));
                (script::early())
            }
            body { main id="main" class="page page-narrow" { (main) } }
        }
    }
}

/// A whole page.
pub fn page(frame: &Frame, head: &Head<'_>, main: Markup) -> Markup {
    let lang = frame.lang;
    let width = match head.width {
        Width::Full => "page",
        Width::Narrow => "page page-narrow",
        Width::Form => "page page-form",
        Width::Wide => "page page-wide",
    };
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) data-time-zone=[frame.time_zone.as_deref()] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (head.title) " · " (frame.name) }
                @if !head.description.is_empty() { meta name="description" content=(head.description); }
                (for_others(frame, head))
                link rel="icon" href=(assets::href("favicon.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(assets::href("folkmoot.css"));
                (script::head(frame))
            }
            body {
                a.skip href="#main" { (common::SKIP_LINK[lang]) }
                (topbar(frame, head))
                @if let Some(notice) = &frame.notice { p.stage-notice role="status" { (notice) } }
                main id="main" class=(width) { (guidelines_due(frame, head)) (main) }
                footer.foot {
                    div.foot-in {
                        p { (common::run_with(&frame.name).html(lang)) }
                        nav.foot-nav aria-label=(&common::NAV_MORE[lang]) {
                            a href=(frame.href("/")) { (common::POSTS_TAB[lang]) }
                            a href=(frame.href("/ideas")) { (common::IDEAS_TAB[lang]) }
                            a href=(frame.href("/roadmap")) { (common::ROADMAP_TAB[lang]) }
                            a href=(frame.href("/people")) { (common::PEOPLE_LINK[lang]) }
                            a href=(frame.href("/guidelines")) { (common::GUIDELINES_LINK[lang]) }
                            @if let Some(feed) = &head.feed {
                                a href=(format!("{feed}.atom")) { (common::FEED_LINK[lang]) }
                            }
                            a href="/api/v1/openapi.json" { (common::API_LINK[lang]) }
                        }
                        @if !frame.sites.is_empty() {
                            nav.foot-nav aria-label=(&common::NAV_SITES[lang]) { @for site in &frame.sites {
                                a href=(frame.out(site)) rel="nofollow" dir="auto" { (site.name) }
                            } }
                        }
                        (script::themes(lang))
                        (languages(frame))
                    }
                }
                (script::script(lang))
            }
        }
    }
}

/// For who has accepted guidelines that have changed since: a word and a link, and no more.
fn guidelines_due(frame: &Frame, head: &Head<'_>) -> Markup {
    let lang = frame.lang;
    let page = frame.href("/guidelines");
    html! { @if frame.guidelines_due && head.canonical.as_ref() != Some(&page) {
        (notice("info", html! { p { (common::GUIDELINES_DUE[lang]) " " a href=(page) { (common::GUIDELINES_READ[lang]) } } }))
    } }
}

/// What search engines, previews and feed readers look for in the head of a page.
fn for_others(frame: &Frame, head: &Head<'_>) -> Markup {
    html! {
        @match head.canonical.as_ref().filter(|_| !frame.unlisted) {
            None => meta name="robots" content="noindex";,
            Some(canonical) => {
                link rel="canonical" href=(frame.whole(canonical));
                meta property="og:site_name" content=(frame.name);
                meta property="og:type" content=(head.kind);
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

/// The choice of language: a button for each, so that it takes no script. It stays for this browser, whoever is signed in.
fn languages(frame: &Frame) -> Markup {
    html! {
        details.menu.languages {
            summary { (icon("globe")) span.hidden { (common::LANGUAGE_LABEL[frame.lang]) ": " } (frame.lang.own_name()) }
            form.menu-list method="post" action=(frame.href("/language")) {
                @for lang in Lang::ALL {
                    button name="lang" value=(lang.code()) lang=(lang.code()) dir=(lang.dir())
                        aria-current=[(lang == frame.lang).then_some("true")] { (lang.own_name()) }
                }
            }
        }
    }
}

fn topbar(frame: &Frame, head: &Head<'_>) -> Markup {
    let lang = frame.lang;
    let entries = [
        ("/", common::POSTS_TAB, Tab::Posts),
        ("/ideas", common::IDEAS_TAB, Tab::Ideas),
        ("/roadmap", common::ROADMAP_TAB, Tab::Roadmap),
    ];
    html! {
        header.topbar {
            @if let Some(site) = frame.sites.first() {
                p.to-site { a href=(frame.out(site)) rel="nofollow" { (icon("arrow")) span { (common::back_to(html! { bdi { (site.name) } }).html(lang)) } } }
            }
            div.topbar-in {
                a.brand href=(frame.href("/")) {
                    (script::mark(frame))
                    span.brand-name { (frame.name) }
                }
                nav.nav aria-label=(&common::NAV_MAIN[lang]) {
                    @for (path, label, tab) in entries {
                        a href=(frame.href(path)) aria-current=[(tab == head.tab).then_some("page")] { (label[lang]) }
                    }
                }
                form.search role="search" action=(frame.href("/search")) {
                    (icon("search"))
                    label.hidden for="top-q" { (common::SEARCH[lang]) }
                    input id="top-q" type="search" name="q" placeholder=(&common::SEARCH_PLACEHOLDER[lang])
                        value=[(!head.query.is_empty()).then_some(head.query)];
                }
                div.topbar-end {
                    a.icon-button.search-link href=(frame.href("/search")) aria-label=(&common::SEARCH[lang]) { (icon("search")) }
                    @match &frame.viewer {
                        None => a.button href=(frame.href("/sign-in")) { (common::SIGN_IN[lang]) },
                        Some(viewer) => (menu(frame, viewer)),
                    }
                }
            }
        }
    }
}

fn menu(frame: &Frame, viewer: &Viewer) -> Markup {
    let lang = frame.lang;
    let first = viewer.name.split_whitespace().next().unwrap_or(&viewer.name);
    html! {
        a.icon-button href=(frame.href("/notifications")) aria-label=(common::bell(frame.unseen).to(lang)) {
            (icon("bell"))
            @match frame.unseen {
                0 => {},
                unseen @ 1..100 => span.count aria-hidden="true" { (number(lang, unseen.into())) },
                _ => span.count aria-hidden="true" { (number(lang, 99)) "+" },
            }
        }
        @if !frame.is_still() { a.button.topbar-new href=(frame.href("/new")) aria-label=(&common::WRITE_POST[lang]) {
            (icon("plus")) span.button-word { (common::WRITE_SHORT[lang]) }
        } }
        details.menu {
            summary {
                (avatar(&viewer.handle, &viewer.name, "avatar-s"))
                span.menu-name aria-hidden="true" { bdi { (first) } }
                span.hidden { (common::your_menu(&viewer.name).html(lang)) }
            }
            ul.menu-list {
                li { a href=(frame.href(&format!("/@{}", viewer.handle))) { (icon("user")) (common::YOUR_PAGE[lang]) } }
                @if !frame.is_still() { li { a href=(frame.href("/ideas/new")) { (icon("bulb")) (common::SHARE_IDEA[lang]) } } }
                li { a href=(frame.href("/settings")) { (icon("edit")) (common::SETTINGS[lang]) } }
                @if viewer.role >= Role::Moderator {
                    li { a href=(frame.href("/moderation")) { (icon("flag")) (common::MODERATION_LINK[lang]) } }
                }
                @if viewer.role >= Role::Manager {
                    li { a href=(frame.href("/studio")) { (icon("moot")) (common::STUDIO[lang]) } }
                }
                li.menu-rule {
                    form method="post" action=(frame.href("/sign-out")) { button { (icon("arrow")) (common::SIGN_OUT[lang]) } }
                }
            }
        }
    }
}
