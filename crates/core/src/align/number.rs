//! The value of a number as written, whatever its separators.

/// The characters that may stand between the digits of one number.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '\u{2019}') || is_space(c)
}

/// The spaces that group digits.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{00A0}' | '\u{2009}' | '\u{202F}')
}

/// The value of `digits` (ASCII digits and separators, a digit at both ends) as a key: equal values have equal keys.
///
/// Separators that can only be read one way decide: a repeated one groups, the last of two kinds is the decimal one. A
/// single comma or point before three digits groups too: `1,200` and `1.200` are 1200, as the same release may write
/// them on either side, while `1,2` and `1.20` are 1.2.
pub(super) fn value(digits: &str) -> String {
    let decimal = decimal_at(digits);
    let (whole, fraction) = decimal.map_or((digits, ""), |at| (&digits[..at], &digits[at + 1..]));
    let mut key: String = whole.chars().filter(char::is_ascii_digit).collect();
    let zeros = key.len() - key.trim_start_matches('0').len();
    key.drain(..zeros.min(key.len() - 1));
    let fraction = fraction.trim_end_matches('0');
    if !fraction.is_empty() {
        key.push('.');
        key.push_str(fraction);
    }
    key
}

/// Where the decimal separator stands.
fn decimal_at(digits: &str) -> Option<usize> {
    let last = digits.rfind(['.', ','])?;
    let mark = digits.as_bytes()[last];
    let before = &digits[..last];
    let after = &digits[last + 1..];
    if !after.bytes().all(|b| b.is_ascii_digit()) || before.bytes().any(|b| b == mark) {
        return None;
    }
    let grouped_before = before.chars().any(is_separator);
    let groups = after.len() == 3 && before.len() <= 3 && !before.starts_with('0');
    (grouped_before || !groups).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_one_value_in_both_writings() {
        let same = [
            ["1,200", "1 200"],
            ["1.200", "1\u{202F}200"],
            ["12,500.75", "12\u{00A0}500,75"],
            ["3.5", "3,50"],
            ["1,234,567", "1.234.567"],
            ["0.125", "0,125"],
            ["007", "7"],
            ["0", "00"],
            ["25,000", "25 000"],
            ["1'000'000", "1 000 000"],
        ];
        for [left, right] in same {
            assert_eq!(value(left), value(right), "{left} and {right}");
        }
        for [left, right] in [["1,2", "12"], ["2.5", "25"], ["2019", "2020"], ["1.25", "125"]] {
            assert_ne!(value(left), value(right), "{left} and {right}");
        }
    }
}
