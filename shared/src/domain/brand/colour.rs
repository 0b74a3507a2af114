//! Colours as people write them, and how well one is read on another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A colour of sRGB without transparency, written `#rrggbb`; `#rgb` is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// The text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is # and three or six digits of 0-9 and a-f")]
pub struct InvalidColour;

impl FromStr for Colour {
    type Err = InvalidColour;

    fn from_str(text: &str) -> Result<Self, InvalidColour> {
        let digits = text.trim().strip_prefix('#').ok_or(InvalidColour)?;
        let mut values = [0_u8; 6];
        if digits.len() != 3 && digits.len() != 6 {
            return Err(InvalidColour);
        }
        for (value, digit) in values.iter_mut().zip(digits.chars()) {
            *value = u8::try_from(digit.to_digit(16).ok_or(InvalidColour)?).map_err(|_| InvalidColour)?;
        }
        let [a, b, c, d, e, f] = values;
        Ok(if digits.len() == 3 {
            Self { red: a * 17, green: b * 17, blue: c * 17 }
        } else {
            Self { red: a * 16 + b, green: c * 16 + d, blue: e * 16 + f }
        })
    }
}

impl TryFrom<String> for Colour {
    type Error = InvalidColour;

    fn try_from(text: String) -> Result<Self, InvalidColour> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self { red: 255, green: 255, blue: 255 };
    /// Black. Nothing lighter would do: there are colours on which neither white nor a dark grey can be read.
    pub const BLACK: Self = Self { red: 0, green: 0, blue: 0 };

    /// How bright it is, from 0 to 1: the relative luminance of WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126f64.mul_add(red, 0.7152f64.mul_add(green, 0.0722 * blue))
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21: whichever of the two is the text.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// White or black, whichever is read better on this colour.
    pub fn ink(self) -> Self {
        if self.contrast(Self::WHITE) >= self.contrast(Self::BLACK) { Self::WHITE } else { Self::BLACK }
    }

    /// Lightness (0 to 1), chroma and hue (in radians) as CSS's `oklch()` has them.
    pub fn oklch(self) -> (f64, f64, f64) {
        let [red, green, blue] = self.linear();
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let middle = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let light = 0.210_454_255_3 * long + 0.793_617_785_0 * middle - 0.004_072_046_8 * short;
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short;
        (light, a.hypot(b), b.atan2(a))
    }

    /// The colour of that lightness, chroma and hue; where the screen has none so strong, the strongest it has.
    pub fn from_oklch(light: f64, chroma: f64, hue: f64) -> Self {
        let mut chroma = chroma;
        for _ in 0..64 {
            if let Some(colour) = Self::within(light, chroma, hue, 0.002) {
                return colour;
            }
            chroma *= 0.95;
        }
        Self::within(light, 0.0, hue, 1.0).unwrap_or(Self::BLACK)
    }

    fn within(light: f64, chroma: f64, hue: f64, slack: f64) -> Option<Self> {
        let (a, b) = (chroma * hue.cos(), chroma * hue.sin());
        let long = (light + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let middle = (light - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (light - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let linear = [
            4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701_0 * short,
        ];
        if linear.iter().any(|part| *part < -slack || *part > 1.0 + slack) {
            return None;
        }
        let [red, green, blue] = linear.map(encode);
        Some(Self { red, green, blue })
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }
}

fn encode(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let part = if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055f64.mul_add(linear.powf(1.0 / 2.4), -0.055) };
    (part * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn colours_are_read_and_written() {
        for (text, written) in [("#fff", "#ffffff"), (" #7A1f4b ", "#7a1f4b"), ("#000000", "#000000")] {
            assert_eq!(colour(text).to_string(), written);
        }
        for text in ["", "fff", "#ffff", "#12345g", "red", "#1234567", "#é1", "rgb(0,0,0)", "#fff;}"] {
            assert_eq!(text.parse::<Colour>(), Err(InvalidColour), "{text}");
        }
    }

    /// The figures that WebAIM's checker and the W3C's techniques give.
    #[test]
    fn contrast_is_that_of_wcag() {
        for (one, two, ratio) in [
            ("#000", "#fff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#767676", "#fff", 4.54),
            ("#777", "#fff", 4.48),
            ("#0000ff", "#fff", 8.59),
            ("#ff0000", "#fff", 4.0),
            ("#ffff00", "#fff", 1.07),
        ] {
            let found = colour(one).contrast(colour(two));
            assert!((found - ratio).abs() < 0.005, "{one} on {two}: {found}");
            assert!((found - colour(two).contrast(colour(one))).abs() < f64::EPSILON);
        }
        assert_eq!(colour("#ffcc00").ink(), Colour::BLACK);
        assert_eq!(colour("#7a1f4b").ink(), Colour::WHITE);
    }

    #[test]
    fn oklch_is_that_of_css() {
        let (light, chroma, hue) = colour("#ff0000").oklch();
        assert!((light - 0.628).abs() < 0.001 && (chroma - 0.2577).abs() < 0.001, "{light} {chroma}");
        assert!((hue.to_degrees() - 29.23).abs() < 0.1, "{hue}");
        // A lightness at which the screen has no blue so strong.
        let pale = Colour::from_oklch(0.95, 0.3, 4.6);
        assert!((pale.oklch().0 - 0.95).abs() < 0.01, "{pale}");
    }

    proptest::proptest! {
        #[test]
        fn there_and_back_is_the_same(red: u8, green: u8, blue: u8) {
            let colour = Colour { red, green, blue };
            let (light, chroma, hue) = colour.oklch();
            proptest::prop_assert_eq!(Colour::from_oklch(light, chroma, hue), colour);
            proptest::prop_assert_eq!(colour.to_string().parse::<Colour>(), Ok(colour));
            proptest::prop_assert!(colour.contrast(colour.ink()) >= 4.5);
        }
    }
}
