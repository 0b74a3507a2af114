//! Embedding in the studio: the list of sites, what to copy, and how it looks.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{FieldView, hidden, icon, notice, summary_of, text_field};
use shared::words::{Phrase, common};

use crate::pages::studio::NewSite;
use crate::script;
use crate::words;

/// The elements: name, what it is, and its attributes beside the community.
const ELEMENTS: [(&str, Phrase, &str); 4] = [
    ("folkmoot-ideas", words::ELEMENT_IDEAS, "limit=\"5\""),
    ("folkmoot-topics", words::ELEMENT_TOPICS, "limit=\"5\""),
    ("folkmoot-thread", words::ELEMENT_THREAD, "post=\"ID\""),
    ("folkmoot-nps", words::ELEMENT_NPS, ""),
];

/// The tags that go on a page: the script, which stays as it is and is held against its digest, and the element.
fn snippet(access: &Access, name: &str, attributes: &str) -> String {
    let frame = access.frame();
    let (path, digest) = script::kept();
    let attributes = if attributes.is_empty() { String::new() } else { format!(" {attributes}") };
    let home = frame.whole(&frame.href("/"));
    format!(
        "<script src=\"{}{path}\" integrity=\"{digest}\" crossorigin async></script>\n\
         <{name} community=\"{}\"{attributes}>\n  <a href=\"{home}\">{}</a>\n</{name}>",
        frame.base,
        frame.slug,
        html! { (frame.name) }.into_string(),
    )
}

fn copied(id: &str, label: &str, text: &str) -> Markup {
    let rows = text.lines().count() + 1;
    html! {
        div.field {
            label for=(id) { (label) }
            textarea.code-area id=(id) rows=(rows) readonly dir="ltr" lang="en" spellcheck="false" { (text) }
        }
    }
}

pub(crate) fn page(access: &Access, typed: &NewSite, problem: Option<&Problem>, stored: bool) -> Markup {
    let lang = access.lang();
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (common::EMBEDDING[lang]) }
            p.lead { (words::EMBED_LEAD[lang]) }
        } }
        @if stored { (notice("good", html! { p { (words::STORED[lang]) } })) }
        div.stack {
            (sites(access, typed, problem))
            (elements(access))
            (preview(access))
        }
    };
    members::studio(access, "/studio/embed", common::EMBEDDING.to(lang), main)
}

fn sites(access: &Access, typed: &NewSite, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let label = |field: &str| match field {
        "name" => Some(words::SITE_NAME),
        "url" | "sites" => Some(words::SITE_URL),
        _ => None,
    };
    html! {
        section.panel id="sites" {
            h2 { (words::SITES[lang]) }
            p.muted { (words::SITES_LEAD[lang]) }
            @if access.community.sites.is_empty() { p { (words::NO_SITES[lang]) } } @else {
                ul.embed-sites { @for site in &access.community.sites {
                    li {
                        span { b { bdi { (site.name) } } " " bdi dir="ltr" { (site.url) } }
                        form method="post" action=(access.href("/studio/embed/remove")) {
                            (hidden("url", &site.url))
                            button.button.button-quiet { (icon("trash")) (words::REMOVE[lang]) span.hidden { ": " (site.name) } }
                        }
                    }
                } }
            }
            form.form method="post" action=(format!("{}#sites", access.href("/studio/embed"))) {
                (summary_of(lang, problem, label))
                (text_field(lang, &FieldView {
                    name: "name", label: &words::SITE_NAME[lang], hint: &words::SITE_NAME_HINT[lang], value: &typed.name, problem,
                }))
                (text_field(lang, &FieldView {
                    name: "url", label: &words::SITE_URL[lang], hint: &words::SITE_URL_HINT[lang], value: &typed.url, problem,
                }))
                div.form-end { button.button { (words::ADD_SITE[lang]) } }
            }
        }
    }
}

fn elements(access: &Access) -> Markup {
    let lang = access.lang();
    let base = access.frame().base;
    let policy = format!("script-src {base}; connect-src {base}");
    html! {
        section.panel {
            h2 { (words::SNIPPETS[lang]) }
            p.muted { (words::SNIPPETS_LEAD[lang]) }
            @for (name, what, attributes) in ELEMENTS {
                (copied(name, what.to(lang), &snippet(access, name, attributes)))
            }
            p { (words::newest_version(html! { code dir="ltr" { (base) "/embed.js" } }).html(lang)) }
            p { (words::strict_policy(html! { code dir="ltr" { (policy) } }).html(lang)) }
            p { (words::LOOK_NOTE[lang]) " " code dir="ltr" { "--folkmoot-accent --folkmoot-accent-text --folkmoot-text --folkmoot-font --folkmoot-line --folkmoot-radius ::part(…)" } }
            p { (words::NOTHING_KEPT[lang]) }
        }
    }
}

/// The elements themselves, as anybody sees them; without script, a word and a link.
fn preview(access: &Access) -> Markup {
    let lang = access.lang();
    let slug = access.community.slug.as_str();
    html! {
        section.panel {
            h2 { (words::PREVIEW[lang]) }
            p.muted { (words::PREVIEW_LEAD[lang]) }
            div.embed-preview {
                folkmoot-ideas community=(slug) lang=(lang.code()) limit="3" heading="3" { a href=(access.href("/ideas")) { (words::ALL_IDEAS[lang]) } }
                folkmoot-topics community=(slug) lang=(lang.code()) limit="3" heading="3" { a href=(access.href("/")) { (words::ALL_TOPICS[lang]) } }
                folkmoot-nps community=(slug) lang=(lang.code()) { p.muted { (words::NPS_NOT_ASKED[lang]) } }
            }
            script src="/embed.js" defer {}
        }
    }
}
