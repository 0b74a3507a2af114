//! A plot of numbers by day: bars that stand on each other, and a line over them.

use maud::{Markup, html};

use super::scale;

/// One kind of number, place by place.
pub(crate) struct Series {
    /// What it is, as people read it.
    pub(crate) name: String,
    /// What it comes to, as people read it.
    pub(crate) sum: String,
    /// The numbers.
    pub(crate) values: Vec<i64>,
    /// Their standard errors; empty where they are exact.
    pub(crate) errors: Vec<i64>,
}

/// A plot.
pub(crate) struct Plot<'a> {
    /// What it is called within the page.
    pub(crate) id: &'a str,
    /// What it shows, for those who can't see it.
    pub(crate) title: &'a str,
    /// What can be seen in it.
    pub(crate) description: &'a str,
    /// The days, or the weeks, as people read them.
    pub(crate) places: &'a [String],
    /// What is drawn as bars, the first at the bottom.
    pub(crate) bars: &'a [Series],
    /// What is drawn as a line.
    pub(crate) line: Option<&'a Series>,
    /// Numbers as people read them.
    pub(crate) number: &'a dyn Fn(i64) -> String,
}

/// The height of a plot, in its own measure.
const HEIGHT: f64 = 100.0;

/// How much of its place a bar takes.
const BAR: f64 = 0.72;

fn point(value: f64) -> String {
    format!("{value:.2}")
}

impl Plot<'_> {
    fn most(&self) -> i64 {
        let bars = (0..self.places.len())
            .map(|at| self.bars.iter().map(|bar| of(&bar.values, at) + of(&bar.errors, at)).sum::<i64>());
        let line = self.line.into_iter().flat_map(|line| line.values.iter().copied());
        bars.chain(line).max().unwrap_or_default()
    }

    /// What is told of one place: all its numbers.
    fn told(&self, at: usize) -> String {
        let place = self.places.get(at).map_or("", String::as_str);
        let told: Vec<_> = self.bars.iter().chain(self.line).map(|series| self.one(series, at)).collect();
        format!("{place}: {}", told.join(" · "))
    }

    fn one(&self, series: &Series, at: usize) -> String {
        let error = of(&series.errors, at);
        let number = (self.number)(of(&series.values, at));
        let sure = if error > 0 { format!(" ± {}", (self.number)(error)) } else { String::new() };
        format!("{} {number}{sure}", series.name)
    }

    /// The drawing, with its scales around it.
    pub(crate) fn draw(&self) -> Markup {
        let end = scale::top(self.most());
        let y = |value: i64| HEIGHT - HEIGHT * value as f64 / end as f64;
        let width = self.places.len().max(1);
        let (title, description) = (format!("{}-title", self.id), format!("{}-desc", self.id));
        html! {
            div.plot {
                div.plot-y aria-hidden="true" {
                    @for value in [end, end / 2, 0] { span { ((self.number)(value)) } }
                }
                svg.chart viewBox=(format!("0 0 {width} {HEIGHT}")) preserveAspectRatio="none" role="img"
                    aria-labelledby=(title) aria-describedby=(description) {
                    title id=(title) { (self.title) }
                    desc id=(description) { (self.description) }
                    @for value in [end, end / 2, 0] {
                        line.chart-rule x1="0" x2=(width) y1=(point(y(value))) y2=(point(y(value))) {}
                    }
                    @for at in 0..self.places.len() { (self.place(at, &y)) }
                    @if let Some(line) = self.line { (drawn(line, &y)) }
                    @for at in 0..self.places.len() {
                        rect.chart-hit x=(at) y="0" width="1" height="100" { title { (self.told(at)) } }
                    }
                }
                div.plot-x aria-hidden="true" {
                    @for at in scale::named(self.places.len()) { span { (self.places[at]) } }
                }
            }
        }
    }

    /// The bars of one place, each on the one before, and how sure the topmost is.
    fn place(&self, at: usize, y: &dyn Fn(i64) -> f64) -> Markup {
        let mut below = 0;
        let mut stacked = Vec::new();
        for (number, bar) in self.bars.iter().enumerate() {
            let value = of(&bar.values, at);
            stacked.push((number, below, below + value, of(&bar.errors, at)));
            below += value;
        }
        let x = at as f64 + (1.0 - BAR) / 2.0;
        let middle = point(at as f64 + 0.5);
        html! {
            @for (number, from, to, error) in stacked {
                @if to > from {
                    rect class=(format!("chart-bar chart-{number}")) x=(point(x)) y=(point(y(to))) width=(point(BAR))
                        height=(point(y(from) - y(to))) {}
                }
                @if error > 0 {
                    line.chart-error x1=(middle) x2=(middle) y1=(point(y((to - error).max(0)))) y2=(point(y(to + error))) {}
                }
            }
        }
    }
}

fn of(values: &[i64], at: usize) -> i64 {
    values.get(at).copied().unwrap_or_default()
}

/// A line through the middle of each place.
fn drawn(line: &Series, y: &dyn Fn(i64) -> f64) -> Markup {
    let at = |(at, value): (usize, &i64)| format!("{},{}", point(at as f64 + 0.5), point(y(*value)));
    let points: Vec<_> = line.values.iter().enumerate().map(at).collect();
    let points = points.join(" ");
    html! { polyline.chart-halo points=(points) {} polyline.chart-line points=(points) {} }
}

/// What the colours mean, each with its number for all of it.
pub(crate) fn legend(bars: &[Series], line: Option<&Series>) -> Markup {
    let keys = (0..bars.len()).map(|number| format!("key key-{number}"));
    html! {
        ul.legend {
            @for (series, key) in bars.iter().zip(keys).chain(line.map(|line| (line, "key key-line".to_owned()))) {
                li { span class=(key) aria-hidden="true" {} (series.name) " " b { (series.sum) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(name: &str, values: &[i64], errors: &[i64]) -> Series {
        Series { name: name.to_owned(), sum: String::new(), values: values.to_vec(), errors: errors.to_vec() }
    }

    #[test]
    fn bars_stand_on_each_other_and_nothing_leaves_the_plot() {
        let places: Vec<_> = ["1 May", "2 May", "3 May"].map(str::to_owned).into();
        let bars = [series("Posts", &[2, 0, 5], &[]), series("Answers", &[2, 1, 5], &[0, 1, 0])];
        let line = series("People <b>", &[1, 2, 3], &[]);
        let number = |value: i64| value.to_string();
        let plot = Plot {
            id: "x",
            title: "A plot",
            description: "What is in it",
            places: &places,
            bars: &bars,
            line: Some(&line),
            number: &number,
        };
        let drawn = plot.draw().into_string();
        // Of the ten on the third day the five below take the lower half, the five above the upper.
        assert!(drawn.contains(r#"y="50.00" width="0.72" height="50.00""#), "{drawn}");
        assert!(drawn.contains(r#"y="0.00" width="0.72" height="50.00""#), "{drawn}");
        assert!(drawn.contains("2 May: Posts 0 · Answers 1 ± 1 · People &lt;b&gt; 2"), "{drawn}");
        assert!(drawn.contains(r#"chart-line" points="0.50,90.00 1.50,80.00 2.50,70.00""#), "{drawn}");
        assert_eq!(drawn.matches("chart-bar").count(), 5, "a bar of nothing is none");
        assert!(!drawn.contains("=\"-"), "nothing is above the plot or before it: {drawn}");
    }
}
