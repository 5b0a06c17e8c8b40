// The one table of commands: `name(Request) -> View`, with the sentence that documents it.
//
// `commands!(callback)` hands the whole table to the macro `callback!`, so that the handlers' signatures, the Tauri
// commands with their permissions, and the TypeScript client all come from here. The file holds nothing else: the
// shell's build script includes it too.
/// Hands the table of commands to the macro named.
#[macro_export]
macro_rules! commands {
    ($callback:ident) => {
        $callback! {
            /// What is open, what was open before, and the settings.
            workspace(Nothing) -> WorkspaceView;
            /// What the program was started with; answered once.
            launch(Nothing) -> LaunchView;
            /// Opens a project file.
            open_project(OpenProject) -> WorkspaceView;
            /// Saves the open project under another path and goes on with that file.
            save_project_as(SaveProjectAs) -> WorkspaceView;
            /// Closes the open project; everything in it has been saved already.
            close_project(Nothing) -> WorkspaceView;
            /// Deletes an untitled project for good.
            delete_untitled_project(OpenProject) -> WorkspaceView;
            /// Empties the list of recent projects; untitled ones stay in it until they are saved or deleted.
            forget_recent_projects(Nothing) -> WorkspaceView;
            /// Reads, segments and aligns two files and keeps them as a release of the open project, or of a new one.
            /// Long: reports progress and can be cancelled.
            open_pair(OpenPair) -> OpenedPairView;
            /// The texts of the open project that a file resembles, the likest first. Long in a large project: can be cancelled.
            resembling(ReadFile) -> ResemblancesView;
            /// Makes a file the next version of a text: what did not change keeps its rows, verdicts, dismissals and edits.
            /// Long: reports progress and can be cancelled.
            add_version(AddVersion) -> AddedVersionView;
            /// What versions of the texts of a pair had no place for.
            left_behind(PairRequest) -> LeftBehindListView;
            /// The texts of the release of a pair, with their versions.
            versions(PairRequest) -> TextsView;
            /// Keeps what the texts of a release say now under a name.
            keep_snapshot(KeepSnapshot) -> WorkspaceView;
            /// Forgets a snapshot of a release.
            remove_snapshot(RemoveSnapshot) -> WorkspaceView;
            /// What a section writes differently in the target of a pair, the text of its house. Long in a long text:
            /// reports progress and can be cancelled.
            preview_section_text(PreviewSectionText) -> SectionTextView;
            /// Begins the text of a section with edits of the last preview: another target of the same source.
            begin_section_text(BeginSectionText) -> OpenedPairView;
            /// What differs between two versions, or between two texts. Long in long texts: can be cancelled.
            compare_versions(CompareVersions) -> ComparisonView;
            /// Replaces a stretch of a text by what another version or text says there.
            bring_over(BringOver) -> WorkspaceView;
            /// What a new version of its source leaves to be done in a translation.
            stale_work(PairRequest) -> StaleView;
            /// Notes that stale paragraphs were dealt with, or that they were not.
            follow(Follow) -> WorkspaceView;
            /// Opens the sample release.
            open_sample(OpenSample) -> OpenedPairView;
            /// Stops the long work under way, if any. Nothing is kept of it.
            cancel_work(Nothing) -> Nothing;
            /// Numbers about one pair: its sides and how its rows are made up.
            pair(PairRequest) -> PairView;
            /// How the rows of a pair lie over its texts, in a thousand stretches or so.
            alignment_map(PairRequest) -> MapView;
            /// How far every pair of the project is.
            overview(Nothing) -> OverviewView;
            /// Looks for what is wrong in every pair of the project, and counts it. Long: reports progress and can be cancelled.
            check_all(Nothing) -> CheckedAllView;
            /// A window of the rows of a pair.
            rows(RowsRequest) -> RowsView;
            /// The next or previous row of a kind.
            find_row(FindRow) -> FoundRowView;
            /// Gives a paragraph of the target another text.
            edit_paragraph(EditParagraph) -> WorkspaceView;
            /// Keeps what is being typed, however the program ends. It is no change of the project yet.
            keep_draft(KeepDraft) -> Nothing;
            /// Looks for what is wrong in a paragraph that is being typed.
            check_typed(TypedText) -> TypedView;
            /// Finds words in both texts of a pair, with what would replace them.
            find_text(FindText) -> FoundTextView;
            /// Replaces words of the target, in one step that can be undone.
            replace_text(ReplaceText) -> WorkspaceView;
            /// What was said about a pair.
            comments(PairRequest) -> CommentsView;
            /// Says something about a paragraph or a stretch of it.
            add_comment(AddComment) -> WorkspaceView;
            /// Answers a comment, which is open again.
            answer_comment(AnswerComment) -> WorkspaceView;
            /// Settles a comment and its answers, or opens it again.
            resolve_comment(ResolveComment) -> WorkspaceView;
            /// Takes a comment back.
            remove_comment(RemoveComment) -> WorkspaceView;
            /// The errors marked in a pair.
            annotations(PairRequest) -> AnnotationsView;
            /// Marks an error in a paragraph or a stretch of it.
            add_annotation(AddAnnotation) -> WorkspaceView;
            /// Marks a finding as an error, of the type that the check looks for.
            annotate_finding(AnnotateFinding) -> WorkspaceView;
            /// Says something else of an error that is marked.
            change_annotation(ChangeAnnotation) -> WorkspaceView;
            /// Takes the mark of an error away.
            remove_annotation(RemoveAnnotation) -> WorkspaceView;
            /// What the errors marked in a pair come to.
            score_card(PairRequest) -> ScoreCardView;
            /// Writes the score card of a pair as a table, or the report on the pair with it; the ending of the file says which.
            export_score_card(ExportScoreCard) -> Nothing;
            /// Says how errors count in this project.
            set_scoring(ScoringView) -> WorkspaceView;
            /// What is left to do in a pair, and who has signed it off.
            checklist(PairRequest) -> ChecklistView;
            /// Signs a pair off; with a reason where something is left to do.
            sign_off(SignOffPair) -> WorkspaceView;
            /// Looks for what is wrong in a pair. Long in a long text: reports progress and can be cancelled.
            check_pair(PairRequest) -> FindingsView;
            /// Mends findings, in one step that can be undone.
            fix_findings(FixFindings) -> WorkspaceView;
            /// Dismisses a finding, or all like it.
            dismiss_finding(DismissFinding) -> WorkspaceView;
            /// Takes a dismissal back.
            restore_finding(RestoreFinding) -> WorkspaceView;
            /// The profiles there are, and those that a pair is held to, with what its texts show.
            profiles(PairRequest) -> ProfilesView;
            /// Holds a pair to a profile, or to what each text shows it follows.
            choose_profile(ChooseProfile) -> WorkspaceView;
            /// Takes a profile from a file into the project and holds the pair to it.
            import_profile(ImportProfile) -> WorkspaceView;
            /// Decides a rule for one text alone, or leaves it to the profile again.
            set_rule(SetRule) -> WorkspaceView;
            /// Leaves every rule of one text to the profile it is held to.
            reset_rules(ResetRules) -> WorkspaceView;
            /// Writes the profile that one side of a pair is held to as a file, to be changed and imported.
            export_profile(ExportProfile) -> Nothing;
            /// Judges rows of a pair: approves them, rejects them, sends them back, opens them again.
            decide_rows(DecideRows) -> WorkspaceView;
            /// Pins rows of a pair, so that aligning again leaves them alone, or lets them go.
            pin_rows(PinRows) -> WorkspaceView;
            /// Aligns a pair, or some rows of it, again. Long: reports progress and can be cancelled.
            realign(Realign) -> WorkspaceView;
            /// Joins, cuts, moves or links rows or sentences of a pair by hand.
            regroup_rows(RegroupRows) -> RegroupedView;
            /// All that was done to a row, the latest first.
            row_history(RowRequest) -> RowHistoryView;
            /// Why the two sides of a row stand beside each other. Long for long texts: can be cancelled.
            explain_row(RowRequest) -> ExplanationView;
            /// Makes the source the target and the target the source.
            swap_sides(PairRequest) -> WorkspaceView;
            /// Renames a release.
            rename_release(RenameRelease) -> WorkspaceView;
            /// Removes a release from the project; undo brings it back.
            remove_release(ReleaseRequest) -> WorkspaceView;
            /// Looks for concepts by what they are called.
            find_concepts(FindConcepts) -> ConceptsView;
            /// Some concepts, by their ids.
            concepts(ConceptsRequest) -> ConceptListView;
            /// Keeps a concept, new or in place of what it was.
            keep_concept(KeepConcept) -> WorkspaceView;
            /// Removes a concept of the project; one that comes with the program is again what it was.
            remove_concept(ConceptRequest) -> WorkspaceView;
            /// Leaves out a concept that comes with the program.
            leave_out_concept(ConceptRequest) -> WorkspaceView;
            /// Says of a term whether it should be used.
            set_term_status(SetTermStatus) -> WorkspaceView;
            /// Makes a term the one to use in its language and region.
            prefer_term(TermRequest) -> WorkspaceView;
            /// Says how a term is rendered: adds to the concept that is called so, or makes one.
            add_rendering(AddRendering) -> AddedRenderingView;
            /// Holds the texts to the terms that come with the program, too, or no more.
            use_starter(UseStarter) -> WorkspaceView;
            /// Reads a file of terms and says what taking them in would do.
            preview_terms(TermsFile) -> TermsPreviewView;
            /// Takes in the terms of the file that was read last.
            import_terms(TermsFile) -> WorkspaceView;
            /// Writes the terms of the project; the ending of the file says in which form.
            export_terms(TermsFile) -> Nothing;
            /// Where terms stand in some rows, as the last check of the pair found them.
            term_marks(RowsRequest) -> TermMarksView;
            /// What a concept is called in all releases. Long where there are many: reports progress and can be cancelled.
            renderings(ConceptRequest) -> RenderingsView;
            /// Where words stand in all releases, as they are typed, with the other text beside them.
            concordance(FindWords) -> ConcordanceView;
            /// What the sentences of a row, or such as are like them, were rendered by in other releases.
            earlier_renderings(RowRequest) -> EarlierView;
            /// The terms that the releases render in more than one way. Long where there are many: reports progress and can
            /// be cancelled.
            disputed_terms(Nothing) -> DisputesView;
            /// The sentences that recur in the releases and are rendered in more than one way. Long where there are many:
            /// reports progress and can be cancelled.
            varying_sentences(Nothing) -> DisputesView;
            /// Makes one of several wordings the one to use for a term.
            settle_dispute(SettleDispute) -> WorkspaceView;
            /// Where a term would be put for the others of its concept, all through one text.
            preview_replacement(PreviewReplacement) -> ReplacementsView;
            /// Puts a term for others at places of the last preview, in one step that can be undone.
            replace_term(ReplaceTerm) -> WorkspaceView;
            /// Takes back the last change.
            undo(Nothing) -> WorkspaceView;
            /// Makes the last change that was taken back again.
            redo(Nothing) -> WorkspaceView;
            /// Changes the settings; they are kept for the next start.
            save_settings(SettingsView) -> WorkspaceView;
        }
    };
}
