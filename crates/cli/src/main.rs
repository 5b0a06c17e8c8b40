//! `relecture`, the headless tool.

fn main() {}
