//! One's own settings: what is shown of one, how one signs in, and leaving.

use gate::Access;
use gate::session::Session;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, MARKDOWN, Tab, Width, field_error, icon, notice, page, select_field, text_area, text_field, time,
};
use shared::words::{Lang, Message, Phrase, common};

use super::people::picture;
use super::summary;
use crate::profile::{LINKS, PICTURE};
use crate::words;

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProfileView {
    pub(crate) name: String,
    pub(crate) bio_md: String,
    pub(crate) location: String,
    pub(crate) website: String,
    /// One a line.
    pub(crate) links: String,
    pub(crate) language: String,
    pub(crate) time_zone: String,
    pub(crate) avatar_url: Option<String>,
}

/// Which form of the page was refused, and why.
#[derive(Default)]
pub(crate) struct Wrong<'a> {
    pub(crate) form: &'static str,
    pub(crate) problem: Option<&'a Problem>,
    /// What was typed where that is not in the profile.
    pub(crate) typed: &'a str,
}

impl<'a> Wrong<'a> {
    fn of(&self, form: &str) -> Option<&'a Problem> {
        self.problem.filter(|_| self.form == form)
    }

    fn typed(&self, form: &str) -> &'a str {
        if self.form == form { self.typed } else { "" }
    }
}

/// The page.
pub(crate) fn settings(
    access: &Access,
    profile: &ProfileView,
    sessions: &[Session],
    can_mail: bool,
    done: &str,
    wrong: &Wrong<'_>,
) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        header.page-head { div.page-head-text { h1 { (common::SETTINGS[lang]) } p.lead { (words::settings_lead(html! { bdi { (frame.name) } }).html(lang)) } } }
        @if let Some(words) = said(done) { (notice("good", html! { p { (words[lang]) } })) }
        div.stack {
            (picture_panel(access, profile, wrong.of("picture")))
            (profile_form(access, profile, wrong.of("profile")))
            (signing_in(access, sessions, can_mail, wrong))
            section.panel {
                h2 { (words::BRING_TITLE[lang]) }
                p { (words::bring_lead(html! { bdi { (frame.name) } }).html(lang)) }
                p { a.button.button-quiet href=(frame.href("/bring")) { (icon("link")) (words::OWN_LINK[lang]) } }
            }
            section.panel {
                h2 { (words::KEYS_TITLE[lang]) }
                p { (words::KEYS_PANEL[lang]) }
                p { a.button.button-quiet href=(frame.href("/settings/keys")) { (icon("key")) (words::YOUR_KEYS[lang]) } }
            }
            section.panel {
                h2 { (words::YOUR_DATA[lang]) }
                p { (words::YOUR_DATA_LEAD[lang]) }
                p { a.button.button-quiet href=(frame.href("/settings/data")) download { (words::DOWNLOAD_DATA[lang]) } }
            }
            (leaving(access, wrong))
        }
    };
    page(&frame, &Head::new(common::SETTINGS.to(lang), Tab::Other).width(Width::Form), main)
}

/// What has just been done.
fn said(done: &str) -> Option<Phrase> {
    Some(match done {
        "profile" => words::SAID_PROFILE,
        "picture" => words::SAID_PICTURE,
        "session" => words::SAID_SESSION,
        "address" => words::SAID_ADDRESS,
        _ => return None,
    })
}

fn picture_panel(access: &Access, profile: &ProfileView, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let handle = access.visitor.identity.as_ref().map_or("", |identity| identity.handle.as_str());
    html! {
        section.panel id="picture" {
            h2 { (words::PICTURE[lang]) }
            p { (picture(profile.avatar_url.as_deref(), handle, &profile.name, "avatar-xl")) }
            form.form method="post" enctype="multipart/form-data" action=(access.href("/settings/avatar")) {
                div.field {
                    label for="picture-file" { (words::NEW_PICTURE[lang]) }
                    p.hint id="picture-hint" { (words::picture_hint(PICTURE / 1024).html(lang)) }
                    input id="picture-file" type="file" name="picture" accept="image/png,image/jpeg,image/webp,image/gif"
                        required aria-describedby="picture-hint" aria-invalid=[problem.is_some().then_some("true")];
                    (field_error(lang, problem, "picture"))
                }
                div.form-end { button.button.button-quiet { (words::USE_PICTURE[lang]) } }
            }
            @if profile.avatar_url.is_some() {
                form method="post" action=(access.href("/settings/avatar/remove")) {
                    button.link-button { (icon("trash")) (words::REMOVE_PICTURE[lang]) }
                }
            }
        }
    }
}

fn profile_form(access: &Access, profile: &ProfileView, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let own = Lang::ALL.map(|lang| (lang.code(), lang.own_name()));
    let languages: Vec<_> = std::iter::once(("", words::LANGUAGE_OF_BROWSER.to(lang))).chain(own).collect();
    let links_hint = words::links_hint(LINKS).to(lang);
    let field = |name: &'static str, label: &'static str, hint: &'static str, value: &str| {
        text_field(lang, &FieldView { name, label, hint, value, problem })
    };
    html! {
        form.form.panel method="post" action=(access.href("/settings")) {
            h2 { (words::PROFILE[lang]) }
            (summary(lang, problem))
            (field("name", common::FIELD_NAME.to(lang), words::NAME_HINT.to(lang), &profile.name))
            (text_area(lang, &FieldView { name: "bio_md", label: common::FIELD_ABOUT_YOU.to(lang), hint: MARKDOWN.to(lang), value: &profile.bio_md, problem }, 6))
            div.field-row {
                (field("location", words::WHERE_YOU_ARE.to(lang), words::WHERE_YOU_ARE_HINT.to(lang), &profile.location))
                (field("website", common::FIELD_WEBSITE.to(lang), words::WEBSITE_HINT.to(lang), &profile.website))
            }
            (text_area(lang, &FieldView { name: "links", label: words::LINKS.to(lang), hint: &links_hint, value: &profile.links, problem }, 3))
            div.field-row {
                (select_field(lang, &FieldView {
                    name: "language", label: words::LANGUAGE.to(lang), hint: words::LANGUAGE_HINT.to(lang), value: &profile.language, problem,
                }, &languages))
                (field("time_zone", words::TIME_ZONE.to(lang), words::TIME_ZONE_HINT.to(lang), &profile.time_zone))
            }
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
    }
}

fn signing_in(access: &Access, sessions: &[Session], can_mail: bool, wrong: &Wrong<'_>) -> Markup {
    let lang = access.lang();
    let problem = wrong.of("email");
    html! {
        section.panel id="signing-in" {
            h2 { (words::SIGNING_IN[lang]) }
            @if !access.email().is_empty() {
                p { (words::your_confirmed_address(html! { b { bdi { (access.email()) } } }).html(lang)) }
            } @else if can_mail {
                form.form method="post" action=(access.href("/settings/email")) {
                    (text_field(lang, &FieldView {
                        name: "email", label: common::FIELD_EMAIL.to(lang), hint: words::ADDRESS_HINT.to(lang),
                        value: wrong.typed("email"), problem,
                    }))
                    div.form-end { button.button.button-quiet { (icon("mail")) (words::SEND_LINK[lang]) } }
                }
            }
            @if !sessions.is_empty() {
                h3 { (words::WHERE_SIGNED_IN[lang]) }
                ol.list { @for session in sessions { li.row.case { (browser(access, session)) } } }
                form method="post" action=(access.href("/sign-out")) {
                    button.button.button-quiet name="everywhere" value="1" { (words::SIGN_OUT_EVERYWHERE[lang]) }
                }
            }
        }
    }
}

fn browser(access: &Access, session: &Session) -> Markup {
    let lang = access.lang();
    let this = access.session() == Some(session.id.as_str());
    let name = match session.browser.split_once(" on ") {
        Some((browser, system)) => words::browser_on(browser, system),
        None if session.browser.is_empty() => words::A_PROGRAM.into(),
        None => Message::verbatim(session.browser.clone()),
    };
    html! {
        article.row-body {
            h4.row-title { (name.html(lang)) @if this { " " span.badge { (words::THIS_ONE[lang]) } } }
            div.meta {
                span { (words::since_when(time(lang, session.began_at, access.now)).html(lang)) }
                span { (words::last_used(time(lang, session.rotated_at, access.now)).html(lang)) }
                @if !session.way.is_empty() { span { (words::session_way(&session.way).html(lang)) } }
            }
        }
        div.case-acts {
            form method="post" action=(access.href(&format!("/settings/sessions/{}/end", session.id))) {
                button.button.button-small.button-quiet aria-label=(words::sign_out_browser(name).to(lang)) { (common::SIGN_OUT[lang]) }
            }
        }
    }
}

fn leaving(access: &Access, wrong: &Wrong<'_>) -> Markup {
    let handle = access.visitor.identity.as_ref().map_or("", |identity| identity.handle.as_str());
    let problem = wrong.of("delete");
    let lang = access.lang();
    let hint = words::type_handle(handle).to(lang);
    html! {
        details.panel open[problem.is_some()] id="leave" {
            summary { b { (words::DELETE_ACCOUNT[lang]) } }
            p { (words::delete_account_lead(common::FORMER_MEMBER).html(lang)) }
            form.form method="post" action=(access.href("/settings/delete")) {
                (text_field(lang, &FieldView {
                    name: "handle", label: words::YOUR_HANDLE.to(lang), hint: &hint, value: wrong.typed("delete"), problem,
                }))
                @if let Some(problem) = problem.filter(|problem| problem.field("handle").is_none()) {
                    (notice("bad", html! { p { (problem.body().detail.html(lang)) } }))
                }
                div.form-end { button.button.button-danger { (words::DELETE_MY_ACCOUNT[lang]) } }
            }
        }
    }
}

/// The button at the end of a link that confirms an address.
pub(crate) fn confirm(access: &Access, token: &str, address: &str) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        div.gate {
            p.gate-mark { (icon("mail")) }
            h1 { (words::add_address(html! { bdi { (address) } }).html(lang)) }
            p.lead { (words::ADD_ADDRESS_LEAD[lang]) }
            form method="post" action=(frame.href(&format!("/settings/email/{token}"))) {
                button.button { (words::CONFIRM_THIS_ADDRESS[lang]) }
            }
        }
    };
    page(&frame, &Head::new(words::CONFIRM_YOUR_ADDRESS.to(lang), Tab::Other).width(Width::Narrow), main)
}
