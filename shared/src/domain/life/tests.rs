use proptest::prelude::*;

use super::*;

fn at(hours: i64) -> Time {
    Time::from_millis(hours * 3_600_000)
}

fn dated() -> Life {
    let dates = Dates { opens: Some(at(10)), freezes: Some(at(20)), ends: Some(at(30)), archives: Some(at(40)) };
    Life { dates, ..Life::default() }
}

#[test]
fn a_life_goes_by_its_dates_to_the_millisecond() {
    let life = dated();
    for (millis, stage) in [
        (0, Stage::Scheduled),
        (at(10).millis() - 1, Stage::Scheduled),
        (at(10).millis(), Stage::Open),
        (at(20).millis() - 1, Stage::Open),
        (at(20).millis(), Stage::Frozen),
        (at(30).millis(), Stage::Ended),
        (at(40).millis(), Stage::Archived),
        (i64::MAX, Stage::Archived),
    ] {
        assert_eq!(life.at(Time::from_millis(millis)), stage, "{millis}");
    }
    assert_eq!(Life::default().at(at(0)), Stage::Open, "a community without dates is open");
    assert_eq!(life.next(at(0)), Some((Stage::Open, at(10))));
    assert_eq!(life.next(at(35)), Some((Stage::Archived, at(40))));
    assert_eq!(life.next(at(41)), None);
}

#[test]
fn what_a_manager_says_holds_until_a_later_date_leads_further() {
    let said = |stage, since| Life { by_hand: Some(ByHand { stage, since: at(since) }), ..dated() };
    let frozen = said(Stage::Frozen, 12);
    assert_eq!(
        [11, 12, 25, 30].map(|hour| frozen.at(at(hour))),
        [Stage::Open, Stage::Frozen, Stage::Frozen, Stage::Ended]
    );
    let thawed = said(Stage::Open, 22);
    assert_eq!(
        [21, 22, 29, 30].map(|hour| thawed.at(at(hour))),
        [Stage::Frozen, Stage::Open, Stage::Open, Stage::Ended]
    );
    let early = said(Stage::Ended, 12);
    assert_eq!([12, 25, 40].map(|hour| early.at(at(hour))), [Stage::Ended, Stage::Ended, Stage::Archived]);
    let draft = said(Stage::Draft, 5);
    assert_eq!([5, 25, 45].map(|hour| draft.at(at(hour))), [Stage::Draft; 3]);
    assert_eq!(draft.next(at(5)), None);
}

#[test]
fn dates_follow_each_other() {
    assert_eq!(dated().dates.misplaced(), None);
    let wrong = Dates { ends: Some(at(20)), ..dated().dates };
    assert_eq!(wrong.misplaced(), Some(("freezes", "ends")));
    let gap = Dates { opens: Some(at(50)), archives: Some(at(40)), ..Dates::default() };
    assert_eq!(gap.misplaced(), Some(("opens", "archives")));
    assert_eq!(Dates::default().with(Stage::Draft, at(1)), None);
    assert_eq!(Dates::default().with(Stage::Ended, at(1)).and_then(|dates| dates.ends), Some(at(1)));
}

#[test]
fn names_are_read_back() {
    for stage in Stage::ALL {
        assert_eq!(Stage::parse(stage.as_str()), Some(stage));
        assert_eq!(serde_json::to_value(stage).ok(), Some(stage.as_str().into()));
        assert!(!(stage.is_closed() && stage.is_still()));
    }
    assert_eq!(Stage::parse("by_date"), None);
}

/// Dates in their order, any of them left out, between hour 1 and hour 100.
fn dates() -> impl Strategy<Value = Dates> {
    (prop::collection::btree_set(1_i64..100, 4), prop::array::uniform4(any::<bool>())).prop_map(|(hours, there)| {
        let hours: Vec<_> = hours.into_iter().collect();
        let date = |place: usize| there[place].then(|| at(hours[place]));
        Dates { opens: date(0), freezes: date(1), ends: date(2), archives: date(3) }
    })
}

fn by_hand() -> impl Strategy<Value = Option<ByHand>> {
    prop::option::of((0..Stage::ALL.len(), 0_i64..100))
        .prop_map(|said| said.map(|(stage, since)| ByHand { stage: Stage::ALL[stage], since: at(since) }))
}

proptest! {
    /// Without anything said by hand, and likewise from the moment something was said on, time leads one way.
    #[test]
    fn time_leads_one_way(dates in dates(), by_hand in by_hand(), first in 0_i64..120, later in 0_i64..120) {
        let life = Life { dates, by_hand, ..Life::default() };
        let begin = by_hand.map_or(0, |said| said.since.millis() / 3_600_000);
        let (first, later) = (begin + first.min(later), begin + first.max(later));
        prop_assert!(life.at(at(first)) <= life.at(at(later)), "{life:?} at {first} and {later}");
    }

    /// Before it was said, what is said by hand is of no account; at that moment it is what holds.
    #[test]
    fn what_is_said_holds_from_when_it_is_said(dates in dates(), stage in 0..Stage::ALL.len(), since in 1_i64..100) {
        let plain = Life { dates, ..Life::default() };
        let life = Life { by_hand: Some(ByHand { stage: Stage::ALL[stage], since: at(since) }), ..plain };
        prop_assert_eq!(life.at(at(since - 1)), plain.at(at(since - 1)));
        prop_assert_eq!(life.at(at(since)), Stage::ALL[stage]);
    }

    /// What comes next does come, at that very moment and not before.
    #[test]
    fn what_comes_next_comes(dates in dates(), by_hand in by_hand(), now in 0_i64..120) {
        let by_hand = by_hand.filter(|said| said.since <= at(now));
        let life = Life { dates, by_hand, ..Life::default() };
        match life.next(at(now)) {
            Some((next, when)) => {
                prop_assert_eq!(life.at(when), next);
                prop_assert_eq!(life.at(Time::from_millis(when.millis() - 1)), life.at(at(now)));
            }
            None => prop_assert_eq!(life.at(at(now)), life.at(at(1_000))),
        }
    }

    /// There and back through JSON, as the database keeps it.
    #[test]
    fn a_life_is_kept_as_json(dates in dates(), by_hand in by_hand(), teaser: bool) {
        let life = Life { dates, by_hand, teaser, welcome: !teaser };
        prop_assert_eq!(serde_json::from_str::<Life>(&serde_json::to_string(&life).unwrap()).unwrap(), life);
    }
}
