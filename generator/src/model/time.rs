//! Reads dates and times of the document, such as defaults, to write them as literals of the SDK.

/// A day in the calendar: its year, month and day.
pub type Day = (i64, u32, u32);

/// Returns the day of a date such as `2026-11-25`.
pub fn day(text: &str) -> Option<Day> {
    let [year, month, day] = numbers(text, '-', [4, 2, 2])?;
    let days_of_month = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let is_day = year > 0 && (1..=12).contains(&month) && (1..=days_of_month).contains(&day);
    is_day.then_some((i64::from(year), month, day))
}

/// Returns the seconds since 1970 in UTC, and the nanoseconds after them, of a time by RFC 3339.
pub fn timestamp(text: &str) -> Option<(i64, u32)> {
    let text = text.to_ascii_uppercase();
    let (date, rest) = text.split_once('T')?;
    let at = rest.find(['Z', '+', '-'])?;
    let (time, offset) = rest.split_at(at);
    let (time, fraction) = match time.split_once('.') {
        Some((time, digits)) => (time, nanoseconds(digits)?),
        None => (time, 0),
    };
    let seconds = match numbers(time, ':', [2, 2, 2])? {
        [hour @ ..24, minute @ ..60, second @ ..60] => seconds(hour, minute) + i64::from(second),
        _ => return None,
    };
    let days = days_since_1970(day(date)?);
    Some((days * 86_400 + seconds - offset_of(offset)?, fraction))
}

fn seconds(hours: u32, minutes: u32) -> i64 {
    i64::from(hours) * 3600 + i64::from(minutes) * 60
}

/// Returns the seconds by which a clock is ahead of UTC.
fn offset_of(offset: &str) -> Option<i64> {
    let (sign, clock) = match offset.chars().next()? {
        'Z' => return (offset == "Z").then_some(0),
        '-' => (-1, &offset[1..]),
        _ => (1, &offset[1..]),
    };
    match numbers(clock, ':', [2, 2])? {
        [hours @ ..24, minutes @ ..60] => Some(sign * seconds(hours, minutes)),
        _ => None,
    }
}

fn nanoseconds(digits: &str) -> Option<u32> {
    let is_fraction = matches!(digits.len(), 1..=9) && is_digits(digits);
    format!("{digits:0<9}").parse().ok().filter(|_| is_fraction)
}

/// Counts the days by the Gregorian calendar. A year begins in March here, so that the leap day is its last.
fn days_since_1970((year, month, day): Day) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let months = i64::from((month + 9) % 12);
    let days = (153 * months + 2) / 5 + i64::from(day) - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + days - 719_468
}

/// Returns numbers of so many digits each.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[u32; N]> {
    let words: Vec<&str> = text.split(separator).collect();
    let words: [&str; N] = words.try_into().ok()?;
    let mut numbers = [0; N];
    for ((number, word), digits) in numbers.iter_mut().zip(words).zip(digits) {
        *number = word
            .parse()
            .ok()
            .filter(|_| word.len() == digits && is_digits(word))?;
    }
    Some(numbers)
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
