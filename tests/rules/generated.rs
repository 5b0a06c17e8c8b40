//! Generated files are committed, and current.

use relecture_tests::check_generated;

#[test]
fn typescript_types_come_from_the_api() {
    check_generated("ui/src/api/types.ts", &relecture_api::typescript());
}
