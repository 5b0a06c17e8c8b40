//! Which blocks of a page are its content.
//!
//! A page whose markup names no furniture (navigation, banners, forms) is content as a whole. Otherwise the blocks
//! outside the furniture are kept from the first to the last that the Readability algorithm takes for content, with the
//! heading above them: it finds where an article begins and ends, but drops short paragraphs and headings inside it.

use std::collections::BTreeSet;

use dom_query::{Document as Page, NodeRef};
use dom_smoothie::{Config, Readability};

use super::blocks::{self, Scope};
use crate::{
    import::{is_blank, warnings::Warnings},
    model::{BlockKind, Paragraph, WarningKind},
};

/// Nodes of the largest page that is searched for its article; a larger one is a book.
const MAX_NODES: usize = 100_000;
/// Depth of the deepest page that is searched for its article.
const MAX_DEPTH: usize = 200;
/// An article holds at least this share of the text outside the furniture; less means that the page is no article.
const LEAST_SHARE: f64 = 0.4;
/// Blocks (date, author, lead) between the heading of an article and the first paragraph that is found.
const FARTHEST_HEADING: usize = 8;

/// The content of a page.
pub(super) fn of(page: &Page, warnings: &mut Warnings) -> Vec<Paragraph> {
    let root = page.root();
    let everything = shown(blocks::of(&root, Scope::Everything, &mut Warnings::default()));
    let page_text = root.normalized_char_count();
    let content = main_element(page, page_text);
    let mut content = shown(blocks::of(content.as_ref().unwrap_or(&root), Scope::Content(page_text), warnings));
    if content.is_empty() || content.len() >= everything.len() {
        return everything;
    }
    content.retain(|block| !leads_around_the_page(block));
    let kept = match article(page) {
        Some(article) => within(content, &article),
        None => content,
    };
    // Blocks may be cut elsewhere when an element around them is left out.
    warnings.add_many(WarningKind::PageFurnitureLeftOut, everything.len().saturating_sub(kept.len()));
    kept
}

/// Blocks that a reader sees, and blank cells.
fn shown(mut blocks: Vec<Paragraph>) -> Vec<Paragraph> {
    blocks.retain(|block| !is_blank(&block.text) || block.kind == BlockKind::TableCell);
    blocks
}

/// The only `main` element, or the only `article`, when it holds a good part of the page.
fn main_element(page: &Page, page_text: usize) -> Option<NodeRef<'_>> {
    ["main, [role=main]", "article"].into_iter().find_map(|selector| match page.select(selector).nodes() {
        [only] if only.normalized_char_count() * 4 > page_text => Some(*only),
        _ => None,
    })
}

/// The texts that the Readability algorithm takes for the article.
fn article(page: &Page) -> Option<BTreeSet<String>> {
    let root = page.root();
    let is_small = root.descendants_it().take(MAX_NODES + 1).count() <= MAX_NODES;
    if !is_small || is_deep(page) {
        return None;
    }
    let config = Config { disable_json_ld: true, ..Config::default() };
    let article = Readability::with_document(page.clone(), None, Some(config)).ok()?.parse().ok()?;
    let fragment = Page::from(&*article.content);
    let blocks = blocks::of(&fragment.root(), Scope::Everything, &mut Warnings::default());
    Some(blocks.into_iter().map(|block| key(&block.text)).filter(|key| !key.is_empty()).collect())
}

fn is_deep(page: &Page) -> bool {
    let (mut depth, mut node) = (0, page.root());
    loop {
        if let Some(child) = node.first_child() {
            (depth, node) = (depth + 1, child);
            if depth > MAX_DEPTH {
                return true;
            }
            continue;
        }
        loop {
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            let Some(parent) = node.parent() else { return false };
            (depth, node) = (depth - 1, parent);
        }
    }
}

/// What stays of a text when all that processing may change is taken away.
fn key(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// The blocks from the heading above the article to its end, without the lists of links inside it.
fn within(blocks: Vec<Paragraph>, article: &BTreeSet<String>) -> Vec<Paragraph> {
    let in_article: Vec<bool> = blocks.iter().map(|block| article.contains(&key(&block.text))).collect();
    let length = |block: &Paragraph| block.text.len() as f64;
    let all: f64 = blocks.iter().map(length).sum();
    let found: f64 =
        blocks.iter().zip(&in_article).filter(|&(_, &inside)| inside).map(|(block, _)| length(block)).sum();
    let ends = in_article.iter().position(|&inside| inside).zip(in_article.iter().rposition(|&inside| inside));
    let Some((first, last)) = ends.filter(|_| found >= LEAST_SHARE * all) else { return blocks };
    let first = heading_above(&blocks, first).unwrap_or(first);
    let mut place = 0..;
    blocks
        .into_iter()
        .filter(|block| {
            let at = place.next().expect("a range without end");
            (first..=last).contains(&at) && (in_article[at] || !leads_elsewhere(block))
        })
        .collect()
}

/// The heading that the article stands under: the nearest of the first level, or else the nearest.
fn heading_above(blocks: &[Paragraph], first: usize) -> Option<usize> {
    let near = first.saturating_sub(FARTHEST_HEADING);
    let last = |levels: std::ops::RangeInclusive<u8>| {
        let is_one = |block: &Paragraph| {
            block.kind == BlockKind::Heading && levels.contains(&block.level) && !leads_elsewhere(block)
        };
        blocks[near..=first].iter().rposition(is_one).map(|place| near + place)
    };
    last(1..=1).or_else(|| last(2..=6))
}

/// “Back to top”, “skip to content”.
fn leads_around_the_page(block: &Paragraph) -> bool {
    block.kind != BlockKind::Heading && is_all_links(block) && !leads_elsewhere(block)
}

/// Links to other pages and nothing else: the name of the site, a list of other articles.
fn leads_elsewhere(block: &Paragraph) -> bool {
    is_all_links(block) && block.links.iter().any(|link| !link.href.starts_with('#'))
}

fn is_all_links(block: &Paragraph) -> bool {
    let linked: usize = block.links.iter().map(|link| link.span.len()).sum();
    linked * 10 > block.text.trim().len() * 8
}
