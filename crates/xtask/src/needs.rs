//! What the machine must have to build and test the window. On Debian and its relatives what is missing is installed;
//! elsewhere the reader is told what to install.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::steps::Steps;

/// Something the system's packages bring.
struct Need {
    probe: Probe,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

/// How to see that it is there.
enum Probe {
    /// A program on the path.
    Program(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
}

const TO_BUILD: &[Need] = &[
    Need { probe: Probe::Program("pkg-config"), debian: "pkg-config", fedora: "/usr/bin/pkg-config", arch: "pkgconf" },
    Need {
        probe: Probe::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev",
        fedora: "'pkgconfig(webkit2gtk-4.1)'",
        arch: "webkit2gtk-4.1",
    },
];

const TO_TEST: &[Need] = &[
    Need {
        probe: Probe::Program("WebKitWebDriver"),
        debian: "webkit2gtk-driver",
        fedora: "/usr/bin/WebKitWebDriver",
        arch: "webkit2gtk-4.1",
    },
    Need { probe: Probe::Program("xvfb-run"), debian: "xvfb", fedora: "/usr/bin/xvfb-run", arch: "xorg-server-xvfb" },
    Need { probe: Probe::Program("xauth"), debian: "xauth", fedora: "/usr/bin/xauth", arch: "xorg-xauth" },
];

/// Makes sure the window can be built.
pub(crate) fn to_build(steps: &mut Steps) -> Result<()> {
    meet(steps, TO_BUILD.iter())
}

/// Makes sure the window can be built, and driven on a screen of its own.
pub(crate) fn to_test(steps: &mut Steps) -> Result<()> {
    meet(steps, TO_BUILD.iter().chain(TO_TEST))
}

/// Makes sure that Node can build the user interface, or says what to do.
pub(crate) fn node() -> Result<()> {
    const ADVICE: &str = "install Node 22 or newer from nodejs.org, with npm, and try again";
    let output = Command::new("node").arg("--version").output().context(format!("Node is missing: {ADVICE}"))?;
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if !builds_the_ui(&version) {
        bail!("Node {version} is too old to build the user interface: {ADVICE}");
    }
    if find_program(crate::ui::NPM).is_none() {
        bail!("npm is missing: {ADVICE}");
    }
    Ok(())
}

/// Vite's own bounds.
fn builds_the_ui(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), _) => major > 22,
        (None, _) => false,
    }
}

fn meet(steps: &mut Steps, needs: impl Iterator<Item = &'static Need>) -> Result<()> {
    // WebKitGTK is the web view of Linux alone: macOS and Windows bring their own.
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing: Vec<&Need> = needs.filter(|need| !need.probe.succeeds()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let family = Family::of(&release);
    if family != Family::Debian {
        bail!("{}, and try again", family.advice(&missing));
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.debian).collect();
    apt_get(steps, &packages)?;
    match missing.iter().find(|need| !need.probe.succeeds()) {
        None => Ok(()),
        Some(need) => bail!("{} was installed, but {} is still not found", need.debian, need.probe.name()),
    }
}

fn apt_get(steps: &mut Steps, packages: &[&str]) -> Result<()> {
    let apt_get = || {
        let mut command = Command::new(if is_root() { "env" } else { "sudo" });
        if !is_root() {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "--yes"]);
        command
    };
    let list = packages.join(" ");
    steps.take(&format!("Install {list}"), || {
        // A source that cannot be reached fails the update, and need not matter to what is installed.
        apt_get().arg("update").status().ok();
        let installed = apt_get().args(["install", "--no-install-recommends"]).args(packages).status();
        if !installed.is_ok_and(|status| status.success()) {
            bail!("as root, run: apt-get update && apt-get install {list}");
        }
        Ok(())
    })
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

impl Probe {
    fn name(&self) -> &'static str {
        match self {
            Self::Program(name) | Self::Library(name) => name,
        }
    }

    fn succeeds(&self) -> bool {
        match self {
            Self::Program(name) => find_program(name).is_some(),
            Self::Library(name) => {
                let mut command = Command::new("pkg-config");
                command.args(["--exists", name]).stderr(Stdio::null());
                command.status().is_ok_and(|status| status.success())
            }
        }
    }
}

/// Where the path leads for `name`.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Which packages a Linux system installs.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Family {
    Debian,
    Fedora,
    Arch,
    Other,
}

impl Family {
    /// From the text of /etc/os-release.
    fn of(release: &str) -> Self {
        let ids = release.lines().filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")));
        let ids: Vec<&str> = ids.flat_map(|ids| ids.trim_matches('"').split(' ')).collect();
        let known =
            [("debian", Self::Debian), ("ubuntu", Self::Debian), ("fedora", Self::Fedora), ("arch", Self::Arch)];
        known.into_iter().find(|(id, _)| ids.contains(id)).map_or(Self::Other, |(_, family)| family)
    }

    fn advice(self, missing: &[&Need]) -> String {
        let list =
            |name: fn(&Need) -> &'static str| missing.iter().map(|need| name(need)).collect::<Vec<_>>().join(" ");
        match self {
            Self::Debian => format!("run: sudo apt-get install {}", list(|need| need.debian)),
            Self::Fedora => format!("run: sudo dnf install {}", list(|need| need.fedora)),
            Self::Arch => format!("run: sudo pacman -S --needed {}", list(|need| need.arch)),
            Self::Other => format!("install what brings {}", list(|need| need.probe.name())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_told_by_their_release_file() {
        for (release, family) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n", Family::Debian),
            ("ID=ubuntu\nID_LIKE=debian\n", Family::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Family::Debian),
            ("ID=fedora\n", Family::Fedora),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Family::Fedora),
            ("ID=arch\n", Family::Arch),
            ("ID=nixos\n", Family::Other),
            ("", Family::Other),
        ] {
            assert_eq!(Family::of(release), family, "{release}");
        }
    }

    #[test]
    fn other_systems_are_told_what_to_install() {
        let missing: Vec<&Need> = TO_BUILD.iter().chain(TO_TEST).collect();
        let fedora = Family::Fedora.advice(&missing);
        assert!(
            fedora.starts_with("run: sudo dnf install /usr/bin/pkg-config 'pkgconfig(webkit2gtk-4.1)' "),
            "{fedora}"
        );
        let other = Family::Other.advice(&missing);
        assert_eq!(other, "install what brings pkg-config webkit2gtk-4.1 WebKitWebDriver xvfb-run xauth");
    }

    #[test]
    fn node_is_new_enough_or_refused() {
        for (version, expected) in [
            ("v20.19.0", true),
            ("v22.12.0", true),
            ("v24.1.0", true),
            ("v18.20.4", false),
            ("v20.18.1", false),
            ("v21.7.3", false),
            ("v22.11.0", false),
            ("", false),
        ] {
            assert_eq!(builds_the_ui(version), expected, "{version}");
        }
    }
}
