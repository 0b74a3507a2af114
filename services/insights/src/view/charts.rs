//! The charts by day, each with its numbers as a table beneath it.

use maud::{Markup, html};
use shared::domain::Day;
use shared::words::{Lang, Phrase, number};

use crate::chart::plot::{Plot, Series, legend};
use crate::measure::{DayNumbers, Estimated, Numbers};
use crate::words;

/// What is drawn of some days together.
struct Place {
    from: Day,
    views: Estimated,
    visitors: Estimated,
    days: Vec<DayNumbers>,
}

impl Place {
    /// Days that stand together. What is counted adds up; visitors don't, so theirs is the mean of a day.
    fn of(days: &[DayNumbers]) -> Option<Self> {
        let from = days.first()?.day;
        let many = days.len() as f64;
        let sum = |of: &dyn Fn(&DayNumbers) -> Estimated| {
            let count: i64 = days.iter().map(|day| of(day).estimate).sum();
            let error = days.iter().map(|day| (of(day).standard_error as f64).powi(2)).sum::<f64>().sqrt();
            (count as f64, error)
        };
        let (views, visitors) = (sum(&|day| day.views), sum(&|day| day.visitors));
        let estimated = |(count, error): (f64, f64), parts: f64| Estimated {
            estimate: (count / parts).round() as i64,
            standard_error: (error / parts).ceil() as i64,
        };
        Some(Self { from, views: estimated(views, 1.0), visitors: estimated(visitors, many), days: days.to_vec() })
    }

    fn sum(&self, of: impl Fn(&DayNumbers) -> i64) -> i64 {
        self.days.iter().map(of).sum()
    }
}

/// A chart: its name within the page, its title, what it draws as bars and as a line.
struct Figure<'a> {
    id: &'a str,
    title: Phrase,
    bars: Vec<Series>,
    line: Option<Series>,
}

/// The charts of a period.
pub(super) struct Charts<'a> {
    lang: Lang,
    numbers: &'a Numbers,
    places: Vec<Place>,
}

impl<'a> Charts<'a> {
    pub(super) fn of(lang: Lang, numbers: &'a Numbers) -> Self {
        let places = numbers.days.chunks(numbers.period.step()).filter_map(Place::of).collect();
        Self { lang, numbers, places }
    }

    fn series(&self, name: Phrase, sum: String, of: impl Fn(&Place) -> Estimated) -> Series {
        let all: Vec<_> = self.places.iter().map(of).collect();
        let errors: Vec<_> = all.iter().map(|number| number.standard_error).collect();
        let exact = errors.iter().all(|error| *error == 0);
        Series {
            name: name[self.lang].to_owned(),
            sum,
            values: all.iter().map(|number| number.estimate).collect(),
            errors: if exact { Vec::new() } else { errors },
        }
    }

    fn counted(&self, name: Phrase, of: impl Fn(&DayNumbers) -> i64) -> Series {
        let sum = number(self.lang, self.numbers.days.iter().map(&of).sum());
        self.series(name, sum, |place| Estimated { estimate: place.sum(&of), standard_error: 0 })
    }

    /// Views, and how many visitors they were by.
    pub(super) fn visits(&self) -> Markup {
        let views = self.series(words::VIEWS, number(self.lang, self.numbers.views.estimate), |place| place.views);
        let mean = super::decimal(self.lang, self.numbers.visitors_a_day().estimate);
        let visitors = self.series(words::VISITORS_A_DAY, mean, |place| place.visitors);
        self.figure(&Figure { id: "visits", title: words::CHART_VISITS, bars: vec![views], line: Some(visitors) })
    }

    /// Who joined, and how many took part. Who took part on two days of a week is one person of each: weeks show sign-ups alone.
    pub(super) fn people(&self) -> Markup {
        let joined = self.counted(words::JOINED, |day| day.counts.members);
        let daily = self.numbers.period.step() == 1;
        // Those who came on several days are one in the sum.
        let sum = number(self.lang, self.numbers.total.taking_part);
        let of = |place: &Place| Estimated { estimate: place.sum(|day| day.counts.taking_part), standard_error: 0 };
        let taking_part = daily.then(|| self.series(words::TOOK_PART, sum, of));
        self.figure(&Figure { id: "people", title: words::CHART_PEOPLE, bars: vec![joined], line: taking_part })
    }

    /// What was written.
    pub(super) fn written(&self) -> Markup {
        let bars = vec![
            self.counted(words::POSTS, |day| day.counts.posts),
            self.counted(words::ANSWERS, |day| day.counts.answers),
            self.counted(words::IDEAS, |day| day.counts.ideas),
        ];
        self.figure(&Figure { id: "written", title: words::CHART_WRITTEN, bars, line: None })
    }

    /// Votes.
    pub(super) fn votes(&self) -> Markup {
        let bars = vec![self.counted(words::VOTES, |day| day.counts.votes)];
        self.figure(&Figure { id: "votes", title: words::VOTES, bars, line: None })
    }

    fn figure(&self, figure: &Figure<'_>) -> Markup {
        let lang = self.lang;
        let places: Vec<_> = self.places.iter().map(|place| super::short_day(lang, place.from)).collect();
        let number = move |value: i64| number(lang, value);
        let description = self.described(&figure.bars);
        let plot = Plot {
            id: figure.id,
            title: &figure.title[lang],
            description: &description,
            places: &places,
            bars: &figure.bars,
            line: figure.line.as_ref(),
            number: &number,
        };
        html! {
            figure.figure {
                figcaption.figure-head {
                    h3 { (figure.title[lang]) }
                    (legend(&figure.bars, figure.line.as_ref()))
                }
                (plot.draw())
                (self.table(figure))
            }
        }
    }

    /// What there is to be seen: how many in all, and where the most.
    fn described(&self, bars: &[Series]) -> String {
        let lang = self.lang;
        let period = self.numbers.period;
        let (from, to) = (super::long_day(lang, period.from), super::long_day(lang, period.to));
        let all = |at: usize| bars.iter().filter_map(|bar| bar.values.get(at)).sum::<i64>();
        let sums: Vec<_> = (0..self.places.len()).map(all).collect();
        let most = sums.iter().copied().max().unwrap_or_default();
        let at = sums.iter().position(|sum| *sum == most).and_then(|at| self.places.get(at));
        match at.filter(|_| most > 0) {
            None => words::chart_none(from, to).to(lang),
            Some(place) => {
                let sum: i64 = sums.iter().sum();
                words::chart_told(from, to, sum, super::short_day(lang, place.from), most).to(lang)
            }
        }
    }

    /// The same numbers as a table.
    fn table(&self, figure: &Figure<'_>) -> Markup {
        let lang = self.lang;
        let series = || figure.bars.iter().chain(figure.line.as_ref());
        let place = if self.numbers.period.step() == 1 { words::COLUMN_DAY } else { words::COLUMN_FROM };
        html! {
            details.figure-table.no-print {
                summary { (words::AS_TABLE[lang]) span.hidden { ": " (figure.title[lang]) } }
                div.table-wrap tabindex="0" role="region" aria-label=(figure.title[lang]) {
                    table.table {
                        thead { tr {
                            th scope="col" { (place[lang]) }
                            @for one in series() { th.num scope="col" { (one.name) } }
                        } }
                        tbody { @for (at, place) in self.places.iter().enumerate() {
                            tr {
                                th scope="row" { time datetime=(place.from) { (super::long_day(lang, place.from)) } }
                                @for one in series() {
                                    @let number = Estimated {
                                        estimate: one.values.get(at).copied().unwrap_or_default(),
                                        standard_error: one.errors.get(at).copied().unwrap_or_default(),
                                    };
                                    td.num { (super::estimated(lang, number)) }
                                }
                            }
                        } }
                    }
                }
            }
        }
    }
}
