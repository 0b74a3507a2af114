//! The same behind each kind of policy: who passes it sees what is behind it, and nobody else does, whatever they ask for.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Claims, Role, sign_token};
use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, secret};
use suites::people::{self, Member, word};

/// What somebody sends with every request.
type Headers = Vec<(&'static str, String)>;

/// A kind of policy, and what is planted behind one.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// Canaries, and where each is.
    pub(crate) canaries: Vec<(String, &'static str)>,
    /// Who passes this policy and no other. They never write anything, so that they are what their token says.
    insider: Headers,
    policy: String,
    lure: String,
    tag: String,
    space: String,
    file: String,
    paths: Vec<String>,
}

/// Somebody whose token says this of them.
fn holder(change: impl FnOnce(&mut Claims)) -> Headers {
    let mut claims = people::claims(&format!("insider-{}", word()), Role::Member, &[]);
    change(&mut claims);
    vec![("authorization", format!("Bearer {}", sign_token(&claims, secret().as_bytes())))]
}

/// Every kind: its name, a rule, and who passes it.
fn rules() -> Vec<(&'static str, Value, Headers)> {
    let [group, badge, grant, code, other] =
        ["group", "badge", "grant", "code", "other"].map(|kind| format!("{kind}-{}", word()));
    let domain = format!("{}.example", word());
    // Letters that no country has: no other test comes from there.
    let country = "QM";
    vec![
        ("role", json!({"role": "employee"}), holder(|claims| claims.role = Role::Employee)),
        ("group", json!({"group": group}), holder(|claims| claims.groups = vec![group.clone()])),
        ("badge", json!({"badge": badge}), holder(|claims| claims.badges = vec![badge.clone()])),
        ("grant", json!({"grant": grant}), holder(|claims| claims.grants = vec![grant.clone()])),
        ("code", json!({"code": code}), holder(|claims| claims.codes = vec![code.clone()])),
        ("reputation", json!({"reputation": 900_000}), holder(|claims| claims.reputation = 900_000)),
        ("mail domain", json!({"mail_domain": domain}), holder(|claims| claims.mail_domain = Some(domain.clone()))),
        ("country", json!({"country": [country]}), vec![("cf-ipcountry", country.to_owned())]),
        (
            "dates",
            json!({"between": {"from": "2099-01-01T00:00:00Z", "until": null}}),
            // Before its time only managers are inside.
            holder(|claims| claims.role = Role::Manager),
        ),
        (
            "all, any and not",
            json!({"all": [{"any": [{"group": other}, {"badge": other}]}, {"not": {"grant": other}}]}),
            holder(|claims| claims.badges = vec![other.clone()]),
        ),
    ]
}

impl Kind {
    fn plant(site: &Site, name: &'static str, rule: &Value, insider: Headers) -> Self {
        let mut canaries = Vec::new();
        let mut canary = |meaning: &'static str| {
            let canary = format!("canary{}", word());
            canaries.push((canary.clone(), meaning));
            canary
        };
        let manager = people::manager();
        let (policy, space) = (format!("p-{}", word()), format!("s-{}", word()));
        let (lure, tag, file) = (format!("lure{}", word()), format!("tag{}", word()), format!("file-{}", word()));
        let kept =
            json!({"title": format!("Policy {}", canary("the title of a policy")), "rule": rule, "teaser": "nothing"});
        site.put(&format!("/gate/policies/{policy}"), &manager, &kept);
        let about = json!({"name": format!("Space {}", canary("the name of a space")), "position": 900, "policy": policy,
            "description": format!("{lure} {}", canary("the description of a space"))});
        site.put(&format!("/spaces/{space}"), &manager, &about);
        let gated = json!({"title": format!("File {lure} {}", canary("the title of a file")), "policy": policy});
        site.put(&format!("/gate/resources/{file}"), &manager, &gated);
        let post = json!({"kind": "question", "space": space, "tags": [tag, canary("a tag")],
            "title": format!("{lure} title {}", canary("the title of a post")),
            "body_md": format!("{lure} body {}", canary("the body of a post"))});
        let post = site.make("/posts", &manager, &post);
        let id = text(&post["id"]).to_owned();
        let before = json!({"body_md": format!("{lure} {}", canary("what a post says after an edit"))});
        site.api(Method::PATCH, &format!("/posts/{id}")).by(&manager).json(&before).send().must(200);
        let reply = json!({"body_md": format!("{lure} answer {}", canary("an answer"))});
        let reply = site.make(&format!("/posts/{id}/replies"), &manager, &reply);
        let idea = json!({"space": space, "tags": [tag], "title": format!("{lure} idea {}", canary("the title of an idea")),
            "body_md": format!("{lure} {}", canary("the body of an idea"))});
        let idea = site.make("/ideas", &manager, &idea);
        let api = format!("/api/v1/communities/{COMMUNITY}");
        let (reply, idea_id) = (text(&reply["id"]), text(&idea["id"]));
        let paths = vec![
            format!("{api}/posts/{id}"),
            format!("{api}/posts/{id}/history"),
            format!("{api}/posts/{id}/replies"),
            format!("{api}/replies/{reply}/history"),
            format!("{api}/ideas/{idea_id}"),
            format!("{api}/ideas/{idea_id}/history"),
            format!("{api}/votes/post/{id}"),
            format!("{api}/gate/check?resource=post:{id}"),
            format!("{api}/gate/check?resource={file}"),
            format!("{api}/gate/allow?resource={file}"),
            text(&post["url"]).to_owned(),
            text(&idea["url"]).to_owned(),
            format!("/c/{COMMUNITY}/t/{id}/history"),
            format!("/c/{COMMUNITY}/r/{reply}/history"),
            format!("/c/{COMMUNITY}/i/{idea_id}/history"),
        ];
        Self { name, canaries, insider, policy, lure, tag, space, file, paths }
    }

    /// Every address that may lead to what is planted here: its own, and all lists, by what is known of it.
    fn addresses(&self) -> Vec<String> {
        let api = format!("/api/v1/communities/{COMMUNITY}");
        let page = format!("/c/{COMMUNITY}");
        let Self { lure, tag, space, file, .. } = self;
        let mut all = self.paths.clone();
        all.extend([
            format!("{api}/posts?space={space}"),
            format!("{api}/posts?tag={tag}&limit=100"),
            format!("{api}/ideas?tag={tag}&limit=100"),
            format!("{api}/ideas?space={space}"),
            format!("{api}/ideas/similar?title={lure}"),
            format!("{api}/posts/similar?title={lure}&limit=100"),
            format!("{api}/search?q={lure}"),
            format!("{api}/search?q={lure}&kind=reply"),
            format!("{api}/tags?cursor=canary&limit=100"),
            format!("{api}/tags/{tag}"),
            format!("{api}/gate/check?resource=space:{space}"),
            format!("{api}/gate/allow?resource=space:{space}"),
            format!("{api}/gate/allow?resource={file}"),
            format!("{page}/s/{space}"),
            format!("{page}/tag/{tag}"),
            format!("{page}/search?q={lure}"),
            format!("{page}/search?q={lure}&kind=reply"),
            format!("{page}/ideas/new?title={lure}"),
        ]);
        all
    }
}

/// Lists that everybody's newest things are in.
fn lists() -> Vec<String> {
    let api = format!("/api/v1/communities/{COMMUNITY}");
    let page = format!("/c/{COMMUNITY}");
    vec![
        format!("{api}/posts?sort=new&limit=100"),
        format!("{api}/posts?sort=hot&limit=100"),
        format!("{api}/posts?sort=unanswered&limit=100"),
        format!("{api}/ideas?sort=new&limit=100"),
        format!("{api}/spaces"),
        format!("{api}/tags?limit=100"),
        format!("{api}/roadmap"),
        format!("{page}/"),
        format!("{page}/?sort=new"),
        format!("{page}/ideas?sort=new"),
        format!("{page}/roadmap"),
        format!("{page}/new"),
        format!("{page}/feed.atom"),
        format!("{page}/feed.json"),
        format!("{page}/sitemap.xml"),
    ]
}

fn ask(site: &Site, headers: &[(&'static str, String)], path: &str) -> Answer {
    headers.iter().fold(site.get(path), |request, (name, value)| request.header(name, value.as_str())).send()
}

/// Asks for everything as everybody, cold and then warm; gives what it took, in words.
pub(crate) fn each(site: &Site) -> String {
    let kinds: Vec<_> =
        rules().into_iter().map(|(name, rule, insider)| Kind::plant(site, name, &rule, insider)).collect();
    let mut paths = lists();
    paths.extend(kinds.iter().flat_map(Kind::addresses));
    let outsiders: [(&str, Headers); 4] = [
        ("a stranger", Vec::new()),
        ("a member", bearer(&people::member())),
        ("a moderator", bearer(&people::new(Role::Champion, &["elsewhere"]))),
        ("a stranger from another country", vec![("cf-ipcountry", "SK".to_owned())]),
    ];
    let mut seen: Vec<String> = Vec::new();
    let mut asked = 0;
    let insiders = kinds.iter().map(|kind| (kind.name, kind.insider.clone(), Some(kind)));
    // Those who may see come first and strangers last: what was drawn for the ones must not be kept for the others. Then
    // the strangers once more, now that every cache is warm.
    let all: Vec<_> = insiders.chain(outsiders.into_iter().map(|(name, headers)| (name, headers, None))).collect();
    for warm in [false, true] {
        for (name, headers, inside) in all.iter().filter(|(.., inside)| !warm || inside.is_none()) {
            let is_manager = *name == "dates";
            for path in &paths {
                let answer = ask(site, headers, path);
                assert!(answer.status < 500, "{path} as {name}: {}", answer.text());
                asked += 1;
                let shown = answer.everything().to_lowercase();
                for kind in &kinds {
                    let may = is_manager || inside.is_some_and(|inside| inside.name == kind.name);
                    for (canary, meaning) in kind.canaries.iter().filter(|(canary, _)| shown.contains(canary)) {
                        assert!(may, "{path} tells {name} {meaning} behind {}:\n{shown}", kind.name);
                        seen.push(canary.clone());
                    }
                }
            }
        }
    }
    for kind in kinds.iter().filter(|kind| kind.name == "country") {
        // While it matters where strangers are, no page for them is kept, and other suites look at kept pages.
        let closed = json!({"title": "Nobody", "rule": {"group": word()}, "teaser": "nothing"});
        site.put(&format!("/gate/policies/{}", kind.policy), &people::manager(), &closed);
    }
    // Had the insiders not seen them, the test would have proved nothing. Titles of policies are for managers alone, and
    // titles of files for those who are refused with a teaser.
    let unseen = ["the title of a policy", "the title of a file"];
    let mut count = 0;
    for (kind, canary, meaning) in
        kinds.iter().flat_map(|kind| kind.canaries.iter().map(move |(canary, meaning)| (kind, canary, meaning)))
    {
        count += 1;
        assert!(seen.contains(canary) || unseen.contains(meaning), "nobody sees {meaning} behind {}", kind.name);
    }
    format!(
        "{} kinds of policy, {count} canaries, {} addresses, {} askers, {asked} answers",
        kinds.len(),
        paths.len(),
        all.len()
    )
}

fn bearer(who: &Member) -> Headers {
    vec![("authorization", format!("Bearer {}", who.token))]
}
