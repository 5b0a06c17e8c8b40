//! The French of our own messages is written as the program asks others to write it.

use std::fs;

#[test]
fn french_messages_keep_their_signs_and_spaces() {
    let folder = relecture_tests::root().join("crates/i18n/locales/fr");
    let mut faults = Vec::new();
    for entry in fs::read_dir(folder).expect("the French messages are there") {
        let path = entry.expect("a folder can be listed").path();
        let text = fs::read_to_string(&path).expect("messages are UTF-8");
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            faults.extend(faults_of(line).map(|fault| format!("fr/{name}:{}: {fault}: {line}", index + 1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong in one line of a file of messages.
fn faults_of(line: &str) -> impl Iterator<Item = &'static str> {
    let rules: [(&[&str], &str); 3] = [
        (&[" !", " ?", " ;", " :", " »", "« "], "a plain space, where the line must not break"),
        (&["'"], "a straight apostrophe"),
        (&["..."], "three full stops for an ellipsis"),
    ];
    rules.into_iter().filter(|(signs, _)| signs.iter().any(|sign| line.contains(sign))).map(|(_, fault)| fault)
}

#[test]
fn faults_are_seen_and_correct_french_is_left_alone() {
    for sound in ["a = Ouvrir deux fichiers…", "a = «\u{A0}{ $name }\u{A0}»\u{202F}?", "a = { $count } l’une"] {
        assert_eq!(faults_of(sound).count(), 0, "{sound}");
    }
    for faulty in ["a = Ouvrir ?", "a = « { $name }\u{A0}»", "a = l'une", "a = Un instant..."] {
        assert_eq!(faults_of(faulty).count(), 1, "{faulty}");
    }
}
