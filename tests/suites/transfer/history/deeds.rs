//! The longer things that happen in a history.

use super::{COMMUNITY, History};

impl History<'_> {
    pub(super) fn reply(&mut self, member: &str) {
        let (now, c) = (self.now, COMMUNITY);
        let reply = self.fresh('r');
        let (kind, thread) = if self.chance.of(3) == 0 {
            ("idea", self.pick(|all| &all.ideas))
        } else {
            ("post", self.pick(|all| &all.posts))
        };
        let Some(thread) = thread else { return };
        let parent = if self.chance.of(3) == 0 { self.pick(|all| &all.replies) } else { None };
        let parent = parent.map_or("NULL".to_owned(), |parent| format!("'{parent}'"));
        self.run(&format!(
            "INSERT INTO replies (community, id, thread_kind, thread, parent, kind, author, body_md, body_html, created_at)
               SELECT '{c}', '{reply}', '{kind}', '{thread}', {parent}, CASE WHEN {parent} IS NULL AND EXISTS (SELECT 1 FROM posts
                   WHERE community = '{c}' AND id = '{thread}' AND kind = 'question') THEN 'answer' ELSE 'comment' END,
                 '{member}', 'otter @h1', '<p>otter <a class=\"mention\" href=\"/c/demo/@h1\">@h1</a></p>' || char(10), {now}"
        ));
        self.replies.push(reply);
    }

    /// As the services delete: without a trace where nothing hangs on it, else all it said.
    pub(super) fn bury(&mut self) {
        let c = COMMUNITY;
        let Some((kind, target)) = self.target() else { return };
        let (table, gone, blank) = match kind {
            "post" => ("posts", "reply_count = 0", "title = 'Deleted', excerpt = '', tags = '[]',"),
            "idea" => (
                "ideas",
                "reply_count = 0 AND merge_count = 0 AND merged_into IS NULL",
                "title = 'Deleted', excerpt = '', response_md = '', response_html = '', responder = NULL, responded_at = NULL,
                 tags = '[]',",
            ),
            _ => ("replies", "reply_count = 0", ""),
        };
        self.run(&format!(
            "DELETE FROM {table} WHERE community = '{c}' AND id = '{target}' AND withdrawn IS NULL AND {gone};
             UPDATE {table} SET state = 'deleted', {blank} body_md = '', body_html = '', author = NULL, author_name = ''
               WHERE community = '{c}' AND id = '{target}' AND state = 'published'"
        ));
    }

    /// What members are given, are asked, and bring.
    pub(super) fn others(&mut self, member: &str) {
        let (now, c) = (self.now, COMMUNITY);
        let invitation = self.fresh('v');
        let score = self.chance.of(11);
        self.run(&format!(
            "INSERT INTO invitations (community, id, digest, gives, uses_left, created_at, created_by, points)
               VALUES ('{c}', '{invitation}', 'd{invitation}', '[{{\"kind\":\"badge\",\"name\":\"early\"}}]', 1, {now}, '{member}', 5);
             INSERT INTO invitation_uses (community, invitation, member, used_at) VALUES ('{c}', '{invitation}', '{member}', {now})"
        ));
        self.run(&format!(
            "DELETE FROM grants WHERE community = '{c}' AND member = '{member}' AND {score} = 3;
             INSERT INTO survey_answers (community, survey, respondent, guest, id, score, answered_at, changed_at)
               VALUES ('{c}', 'nps', '{member}', 0, '{invitation}', {score}, {now}, {now})
               ON CONFLICT (community, survey, respondent) DO UPDATE SET score = excluded.score;
             INSERT INTO views (community, day, source, space, views, variance) VALUES ('{c}', {score}, 'direct', '', 3, 2)
               ON CONFLICT (community, day, source, space) DO UPDATE SET views = views + 3, variance = variance + 2;
             INSERT INTO guidelines (community, version, body_md, body_html, written_at, written_by)
               SELECT '{c}', coalesce(max(version), 0) + 1, 'Be *kind*.', '<p>Be <em>kind</em>.</p>' || char(10), {now}, '{member}'
                 FROM guidelines WHERE community = '{c}';
             INSERT INTO scheduled_posts (community, id, kind, space, author, title, excerpt, publish_at, written_at, body_md, body_html)
               VALUES ('{c}', '{invitation}', 'article', 'one', '{member}', 'Later', 'x', 90000000000000 + {score}, {now}, 'soon',
                 '<p>soon</p>' || char(10));
             INSERT INTO consents (community, member, version, accepted_at)
               SELECT '{c}', '{member}', max(version), {now} FROM guidelines WHERE community = '{c}'"
        ));
    }
}
