//! Generated files are committed, and current.

use relecture_tests::check_generated;

#[test]
fn typescript_types_come_from_the_api() {
    check_generated("ui/src/api/types.ts", &relecture_api::typescript());
}

#[test]
fn both_languages_say_the_same_things_in_functions_of_both_sides() {
    let root = relecture_tests::root();
    let rust = xtask::strings::render_rust(&root).expect("the languages agree");
    let typescript = xtask::strings::render_typescript(&root).expect("the languages agree");
    check_generated(xtask::strings::RUST, &rust);
    check_generated(xtask::strings::TYPESCRIPT, &typescript);
}
