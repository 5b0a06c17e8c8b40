//! What the program was started with.

use std::ffi::OsString;
use std::path::Path;

use crate::LaunchView;

/// What to open at the start, from the arguments of the program.
pub struct Launch(LaunchView);

impl Launch {
    /// Reads the arguments after the program's name: `--sample`, a `.relecture` file, alone or with a file that may be the
    /// next version of one of its texts, or two files of a pair. Anything else opens the first screen.
    pub fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let arguments: Vec<String> = arguments.map(|argument| argument.to_string_lossy().into_owned()).collect();
        Self(match arguments.as_slice() {
            [only] if only == "--sample" => LaunchView::Sample,
            [only] if is_project(only) => LaunchView::Project { path: only.clone() },
            [project, file] if is_project(project) && !is_project(file) => {
                LaunchView::Version { path: project.clone(), file: file.clone() }
            }
            [first, second] => LaunchView::Pair { first: first.clone(), second: second.clone() },
            _ => LaunchView::Nothing,
        })
    }

    /// What to open, the first time; nothing afterwards.
    pub(crate) fn take(&mut self) -> LaunchView {
        std::mem::replace(&mut self.0, LaunchView::Nothing)
    }
}

fn is_project(argument: &str) -> bool {
    Path::new(argument).extension().is_some_and(|ending| ending == "relecture")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_arguments_once() {
        let check = |arguments: &[&str], expected: LaunchView| {
            let mut launch = Launch::from_arguments(arguments.iter().map(OsString::from));
            assert_eq!(launch.take(), expected, "{arguments:?}");
            assert_eq!(launch.take(), LaunchView::Nothing);
        };
        check(&[], LaunchView::Nothing);
        check(&["--sample"], LaunchView::Sample);
        check(&["a.relecture"], LaunchView::Project { path: "a.relecture".into() });
        check(&["a.docx", "b.docx"], LaunchView::Pair { first: "a.docx".into(), second: "b.docx".into() });
        let version = LaunchView::Version { path: "a.relecture".into(), file: "b.docx".into() };
        check(&["a.relecture", "b.docx"], version);
        check(&["a.docx"], LaunchView::Nothing);
    }
}
