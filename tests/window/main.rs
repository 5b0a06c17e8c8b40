//! The built program, used in its window as a person would.

fn main() {}
