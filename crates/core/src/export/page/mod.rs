//! What every page that is written has in common: it needs no network, carries its style and script in itself, and draws
//! what a reader would not see.

mod marks;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

pub(super) use marks::Marked;

/// The style of every page.
const STYLE: &str = include_str!("page.css");

/// A page around its content.
pub(super) struct Page<'a> {
    /// The language of its words, as a BCP 47 tag.
    pub(super) language: String,
    /// What it is about.
    pub(super) title: String,
    /// Above the title: what it is.
    pub(super) eyebrow: String,
    /// The id of what a reader may skip to, and the words of the link.
    pub(super) skip: (&'a str, String),
    /// The last line.
    pub(super) made_by: String,
    /// What it needs beside the style of every page.
    pub(super) style: &'a str,
    /// Its only script.
    pub(super) script: &'a str,
}

impl Page<'_> {
    /// The page as HTML. Its style and script are named by their hashes in its content security policy.
    pub(super) fn around(&self, content: &Markup) -> Markup {
        let style = format!("{STYLE}{}", self.style);
        html! {
            (DOCTYPE)
            html lang=(self.language) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy(&style, self.script));
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) }
                    style { (PreEscaped(&style)) }
                }
                body {
                    a.skip href={ "#" (self.skip.0) } { (self.skip.1) }
                    header {
                        p.eyebrow { (self.eyebrow) }
                        h1 { (self.title) }
                    }
                    main { (content) }
                    footer { p { (self.made_by) } }
                    script { (PreEscaped(self.script)) }
                }
            }
        }
    }
}

/// Nothing may be loaded, and no other style or script may run (W3C Content Security Policy 3).
fn policy(style: &str, script: &str) -> String {
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(style),
        hash(script)
    )
}
