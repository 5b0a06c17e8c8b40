use crate::check::testing::{in_pair, in_text};

#[track_caller]
fn check(lang: &str, text: &str, expected: &[&str]) {
    assert_eq!(
        in_text(text, lang, &["quote.unclosed", "quote.unopened", "quote.style", "quote.type"]),
        expected,
        "{text}"
    );
}

#[track_caller]
fn check_pair(english: &str, french: &str, expected: &[&str]) {
    assert_eq!(in_pair(english, french, ["en", "fr"], &["quote"]), expected, "{french}");
}

#[test]
fn leaves_alone_what_is_quoted_well() {
    for text in [
        "« Le port reste ouvert, a dit la mairesse. Le mot “pause” n’y figure pas. »",
        "« Le comité “[d]emande à tous” de venir », dit-elle.",
        "Il répond : « Ma mère disait : « Va, cours. »",
        "« Il a dit « non » », écrit le journal.",
        "La rubrique «\u{202F}Emploi\u{202F}» et l’«\u{A0}unité\u{A0}» d'un «mot».",
        "« Premier point de la lettre.\n« Deuxième point.\n« Dernier point. »\nFin.",
        "« Premier point.\n» Deuxième point.\n» Dernier point. »\nFin.",
        "« Le conseil demande :\n- un pont ;\n- une digue. »\nFin.",
        "« Bonjour, dit-il.\n— Bonjour. On lit « fermé » sur la porte.\n— Alors partons ! »\nIls partirent.",
        "Suivant »",
        "»",
    ] {
        check("fr", text, &[]);
    }
    for text in [
        "“The port stays open,” said the mayor. The word ‘pause’ isn’t there.",
        "“First point of the letter.\n“Second point: it’s the workers’ day.\n“Last point.”\nEnd.",
        "‘First point,’ she said. ‘The boys’ school isn’t open.’\n‘Another day.\n‘And another.’",
        "“The committee asks for:\na bridge;\na dike.”\nEnd.",
        "A 6\" pipe and a 5'10\" man.",
    ] {
        check("en-GB", text, &[]);
    }
}

#[test]
fn finds_what_is_not_closed_or_not_opened() {
    check("fr", "Elle dit : « Le port reste ouvert. Puis elle part.\nFin.", &["quote.unclosed warning [«]"]);
    check("fr", "Elle dit : Le port reste ouvert\u{202F}». Puis elle part.", &["quote.unopened warning [»]"]);
    check("fr", "« Le mot “pause n’y est pas », dit-elle.", &["quote.unclosed warning [“]"]);
    check("fr", "« Un.\n« Deux.\n« Trois.\nFin.", &["quote.unclosed warning [«]"]);
    check("fr", "Un mot ” de trop.", &["quote.unopened warning [”]"]);
    check("en", "“The port stays open, said the mayor.\nIt is.", &["quote.unclosed warning [“]"]);
    check("en", "The port stays open,” said the mayor.", &["quote.unopened warning [”]"]);
    check("en", "She said \"no.\nEnd.", &["quote.unclosed warning [\"]"]);
}

#[test]
fn the_other_text_tells_where_a_quotation_ends() {
    let english = "“The port stays open.”\n“The market is closed,” she says.\nThe end of the long story is here.";
    check_pair(
        english,
        "« Le port reste ouvert.\n« Le marché est fermé », dit-elle.\nVoici la fin de la longue histoire.",
        &["quote.unclosed warning [”] [«]"],
    );
    let english = "“The port stays open.\n“The market is closed.”\nThe end of the long story is here.";
    check_pair(
        english,
        "« Le port reste ouvert.\n« Le marché est fermé.\nVoici la fin de la longue histoire.",
        &["quote.unclosed warning [”] [«]"],
    );
    check_pair(english, "« Le port reste ouvert.\n« Le marché est fermé. »\nVoici la fin de la longue histoire.", &[]);
    // One quotation here, three there.
    check_pair(
        "“The port stays open.”\n“The market is closed.”\n“The road is long.”\nThe end of the long story is here.",
        "« Le port reste ouvert.\n« Le marché est fermé.\n« La route est longue. »\nVoici la fin de la longue histoire.",
        &[],
    );
}

#[test]
fn leaves_alone_a_speaker_named_inside_a_quotation_that_goes_on() {
    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        let kinds = &["quote.unclosed", "quote.unopened", "quote.style"];
        assert_eq!(in_pair(english, french, ["en", "fr"], kinds), expected, "{french}");
    }
    let french = "«\u{A0}Le port reste ouvert, a déclaré Odile Varnoux, mairesse de Rive-Haute.\n\
                  «\u{A0}Le marché est fermé, et la route est longue.\u{A0}»\nFin de l’histoire.";
    let english = |goes_on: &str| {
        format!(
            "“The port stays open,” said Odile Varnoux, mayor of Rive-Haute.\n\
             {goes_on}The market is closed, and the road is long.”\nEnd of the story."
        )
    };
    check(&english("“"), french, &[]);
    check(
        "“The port stays open,” says Odile Varnoux.\n“The market is closed.\n“The road is long.”\nEnd of the story.",
        "«\u{A0}Le port reste ouvert, dit Odile Varnoux.\n«\u{A0}Le marché est fermé.\n«\u{A0}La route est longue.\u{A0}»\n\
         Fin de l’histoire.",
        &[],
    );
    // Nobody is named inside.
    check(
        &english("“"),
        "«\u{A0}Le port reste ouvert.\n«\u{A0}Le marché est fermé, et la route est longue.\u{A0}»\nFin de l’histoire.",
        &["quote.unclosed warning [”] [«]"],
    );
    // Nothing closes it.
    check(
        &english("“"),
        "«\u{A0}Le port reste ouvert, a déclaré Odile Varnoux.\n«\u{A0}Le marché est fermé, et la route est longue.\n\
         Fin de l’histoire.",
        &["quote.unclosed warning [”] [«]"],
    );
}

#[test]
fn finds_a_paragraph_that_goes_on_unlike_the_others() {
    let english = "“The port stays open.\n“The market is closed.\n“The road is long.”\nThe end of the story.";
    check_pair(
        english,
        "« Le port reste ouvert.\nLe marché est fermé.\n« La route est longue. »\nLa fin de l’histoire.",
        &["quote.style.mixed warning [L]"],
    );
    check_pair(
        "“The port stays open.\n“The market is closed.”\nThe end of the story.",
        "« Le port reste ouvert.\nLe marché est fermé. »\nLa fin de l’histoire.",
        &["quote.style.mixed warning [L]"],
    );
}

#[test]
fn finds_a_way_of_going_on_that_the_profile_does_not_accept() {
    let closes = "« Premier point.\n» Deuxième point.\n» Dernier point. »\nFin.";
    check("amnesty-international-fr", closes, &["quote.style.mixed warning [»]"]);
    check("amnesty-international-fr", "« Premier point.\n« Deuxième point.\n« Dernier point. »\nFin.", &[]);
}

#[test]
fn finds_marks_of_another_style() {
    check("fr", "Le mot «\u{A0}pause” n’y est pas.", &["quote.style.mixed warning [”]"]);
    check(
        "fr",
        "Le mot \"pause\" et le mot «\u{A0}halte\u{A0}».",
        &["quote.style.mixed warning [\"] > «\u{A0} \u{A0}»"],
    );
    check("fr", "Le mot “pause” n’y est pas.", &["quote.type warning [“] > «\u{A0} \u{A0}»"]);
    check("fr", "Le mot \"pause\" n’y est pas.", &["quote.type note [\"] > «\u{A0} \u{A0}»"]);
    check("en", "The word «\u{A0}pause\u{A0}» is not there.", &["quote.type warning [«] > “ ”"]);
    check("en", "The word “pause“ is not there.", &["quote.style.mixed warning [“]"]);
}

#[test]
fn finds_a_quotation_that_one_text_lacks() {
    check_pair(
        "The mayor said the port was “open for all business again”.",
        "La mairesse a dit que le port était ouvert.",
        &["quote.count note [“open for all business again”] [La mairesse a dit que le port était ouvert.]"],
    );
    check_pair("The port was “open” again.", "Le port était de nouveau ouvert.", &[]);
    check_pair("She said “no” and “never”.", "Elle a dit «\u{202F}non\u{202F}» et «\u{202F}jamais\u{202F}».", &[]);
    check_pair(
        "“The port is open,” said the mayor of the town on Monday.",
        "«\u{202F}Le port est ouvert, a dit la mairesse de la ville lundi.\u{202F}»",
        &[
            "quote.extent note [“The port is open,”] [«\u{202F}Le port est ouvert, a dit la mairesse de la ville lundi.\u{202F}»]",
        ],
    );
}

#[test]
fn full_stops_stand_where_the_profile_has_them() {
    let check = |lang: &str, text: &str, expected: &[&str]| {
        assert_eq!(in_text(text, lang, &["quote.punct"]), expected, "{text}");
    };
    check("fr", "Elle parle de « paix », d’« espoir ». Elle ajoute : « Le port est ouvert. »", &[]);
    check("fr", "Elle a crié : « Partons ! » La liste : « pont », « digue ».", &[]);
    check("fr", "Elle ajoute : « Le port est ouvert ».", &["quote.punct note [ ».] > . »"]);
    check("fr", "Elle ajoute : « Le port est ouvert. ».", &["quote.punct note [. ».] > . »"]);
    check("en-US", "“The port is open,” she said, and “never closed.” It’s “fine”; really.", &[]);
    check("en-US", "She said “no”, then “yes”.", &["quote.punct note [”,] > ,” .”"]);
    check("en-GB", "She said “no”, then “yes”.", &[]);
}

#[test]
fn finds_the_only_quotation_in_the_marks_of_a_typewriter() {
    let french = "Elle parle d’un port \"ouvert à tous\" et de la mer.";
    let english = "She speaks of a harbour “open to all” and of the sea.";
    check_pair(english, french, &["quote.type warning [\"] > «\u{A0} \u{A0}»"]);
    let habit = ["quote.type note [\"] > «\u{A0} \u{A0}»", "quote.type note [\"] > “ ”"];
    check_pair(&english.replace(['“', '”'], "\""), french, &habit);
    // So are the apostrophes of the text typed.
    let typed = ["quote.type note [\"] > «\u{A0} \u{A0}»"];
    check_pair(english, "Elle parle d'un port \"ouvert à tous\" et de la mer d'ici.", &typed);
}
