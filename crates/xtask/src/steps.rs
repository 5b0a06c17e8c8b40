//! Steps of a task, one after the other: each says its name, then what it took; the first that fails ends the task.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The steps taken so far, with their times.
#[derive(Default)]
pub(crate) struct Steps {
    taken: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs a command as a step. Fails when the command cannot start or does not succeed.
    pub(crate) fn run(&mut self, name: &str, command: &mut Command) -> Result<()> {
        self.take(name, || {
            let status = command.status().with_context(|| format!("starting {}", written(command)))?;
            if !status.success() {
                bail!("{status}: {}", written(command));
            }
            Ok(())
        })
    }

    /// Takes a step of our own.
    pub(crate) fn take(&mut self, name: &str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("── {name}");
        let start = Instant::now();
        let outcome = step();
        let time = start.elapsed();
        let verdict = if outcome.is_ok() { "done" } else { "FAILED" };
        println!("── {name}: {verdict} in {}\n", spoken(time));
        self.taken.push((name.to_owned(), time));
        outcome.with_context(|| format!("{name} failed"))
    }

    /// The steps and their times, a line each, and the time of all.
    pub(crate) fn table(&self) -> String {
        let total = self.taken.iter().map(|(_, time)| *time).sum();
        let rows = self.taken.iter().map(|(name, time)| (name.as_str(), *time)).chain([("all", total)]);
        rows.map(|(name, time)| format!("{name:<64} {:>12}\n", spoken(time))).collect()
    }
}

/// A command as one would type it.
fn written(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_one_says_them() {
        for (milliseconds, expected) in
            [(0, "0.0 s"), (1_550, "1.6 s"), (60_000, "1 min 00 s"), (754_000, "12 min 34 s")]
        {
            assert_eq!(spoken(Duration::from_millis(milliseconds)), expected);
        }
    }

    #[test]
    fn a_failed_step_says_what_failed_and_is_in_the_table() {
        let mut steps = Steps::default();
        steps.take("first", || Ok(())).unwrap();
        let error = steps.take("second", || bail!("a reason")).unwrap_err();
        assert_eq!(format!("{error:#}"), "second failed: a reason");
        let names: Vec<String> =
            steps.table().lines().map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect();
        assert_eq!(names, ["first", "second", "all"]);
    }
}
