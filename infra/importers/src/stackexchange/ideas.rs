//! Which questions are ideas, and how far each has come.

/// The tag that makes a question an idea.
const MARK: &str = "feature-request";

/// What each status tag says of an idea. Seen to or reproduced is not decided yet; by design, not reproducible and
/// deferred are ways to say no for now.
const STATUSES: [(&str, &str); 10] = [
    ("status-completed", "shipped"),
    ("status-declined", "declined"),
    ("status-bydesign", "declined"),
    ("status-norepro", "declined"),
    ("status-deferred", "declined"),
    ("status-in-progress", "in_progress"),
    ("status-started", "in_progress"),
    ("status-planned", "planned"),
    ("status-review", "under_review"),
    ("status-reproduced", "under_review"),
];

/// The status of the idea that a question of these tags is; none if it is just a question. Where several status tags
/// stand together, the one that is nearest to the end of the way counts.
pub(super) fn status(tags: &[String]) -> Option<&'static str> {
    let has = |tag: &str| tags.iter().any(|other| other == tag);
    has(MARK).then(|| STATUSES.iter().find(|(tag, _)| has(tag)).map_or("under_review", |(_, status)| status))
}

/// The idea's own tags: that it is an idea need not be said twice.
pub(super) fn without_mark(tags: Vec<String>) -> Vec<String> {
    tags.into_iter().filter(|tag| tag != MARK).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn feature_requests_are_ideas() {
        assert_eq!(status(&tags("discussion status-completed")), None);
        assert_eq!(status(&tags("feature-request")), Some("under_review"));
        assert_eq!(status(&tags("search feature-request")), Some("under_review"));
        for (tag, expected) in STATUSES {
            assert_eq!(status(&tags(&format!("feature-request {tag}"))), Some(expected));
        }
        assert_eq!(status(&tags("status-review feature-request status-completed")), Some("shipped"));
        assert_eq!(without_mark(tags("feature-request search status-planned")), tags("search status-planned"));
    }
}
