//! Exact decimal values.

use std::fmt;

/// A value of decimal digits, not negative: `mantissa` × 10^`exponent`. Equal values are equal, however they were
/// written: no mantissa but 0 ends in a zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Decimal {
    mantissa: u64,
    exponent: i16,
}

impl Decimal {
    /// `mantissa` × 10^`exponent`.
    pub fn new(mut mantissa: u64, mut exponent: i16) -> Self {
        if mantissa == 0 {
            exponent = 0;
        }
        while mantissa != 0 && mantissa.is_multiple_of(10) {
            mantissa /= 10;
            exponent += 1;
        }
        Self { mantissa, exponent }
    }

    /// The value of digits before and after the decimal sign; `None` for more digits than a number of a text has.
    pub fn of_digits(whole: &str, fraction: &str) -> Option<Self> {
        let fraction = fraction.trim_end_matches('0');
        let mut mantissa: u64 = 0;
        for byte in whole.bytes().chain(fraction.bytes()) {
            let digit = u64::from(byte.checked_sub(b'0').filter(|digit| *digit < 10)?);
            mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
        }
        Some(Self::new(mantissa, -i16::try_from(fraction.len()).ok()?))
    }

    /// Ten times as much, `exponent` times over.
    pub fn scaled(self, exponent: i16) -> Self {
        Self::new(self.mantissa, self.exponent + exponent)
    }

    /// The whole number that it is; `None` where it has decimals or is too large.
    pub fn whole(self) -> Option<u64> {
        let exponent = u32::try_from(self.exponent).ok()?;
        self.mantissa.checked_mul(10_u64.checked_pow(exponent)?)
    }

    /// About how much it is.
    pub fn approximate(self) -> f64 {
        self.mantissa as f64 * 10_f64.powi(self.exponent.into())
    }

    /// By how many powers of ten the two differ, where they differ in nothing else.
    pub fn powers_apart(self, other: Self) -> Option<u16> {
        (self.mantissa == other.mantissa && self.mantissa != 0).then(|| self.exponent.abs_diff(other.exponent))
    }
}

impl From<u64> for Decimal {
    fn from(whole: u64) -> Self {
        Self::new(whole, 0)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.to_string();
        match usize::try_from(self.exponent) {
            Ok(zeros) => write!(f, "{digits}{}", "0".repeat(zeros)),
            Err(_) => {
                let decimals = usize::from(self.exponent.unsigned_abs());
                let padded = format!("{digits:0>width$}", width = decimals + 1);
                let (whole, fraction) = padded.split_at(padded.len() - decimals);
                write!(f, "{whole}.{fraction}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_equal() {
        let of = |whole, fraction| Decimal::of_digits(whole, fraction).unwrap();
        assert_eq!(of("2", "50"), of("02", "5"));
        assert_eq!(of("5", "").scaled(6), of("5000000", ""));
        assert_eq!(of("1", "7").scaled(9).whole(), Some(1_700_000_000));
        assert_ne!(of("25", ""), of("2", "5"));
        assert_eq!(of("5", "").scaled(6).powers_apart(of("5", "").scaled(9)), Some(3));
        assert_eq!(of("5", "").powers_apart(of("50", "5")), None);
        assert_eq!(
            [of("0", "05"), of("12", "5"), of("3", "").scaled(3)].map(|d| d.to_string()),
            ["0.05", "12.5", "3000"]
        );
        assert_eq!(Decimal::of_digits("123456789012345678901234567890", ""), None);
    }
}
