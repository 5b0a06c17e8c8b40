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
            /// Opens the sample release.
            open_sample(OpenSample) -> OpenedPairView;
            /// Stops the long work under way, if any. Nothing is kept of it.
            cancel_work(Nothing) -> Nothing;
            /// Numbers about one pair: its sides and how its rows are made up.
            pair(PairRequest) -> PairView;
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
            /// Why the two sides of a row stand beside each other. Long for long texts: can be cancelled.
            explain_row(RowRequest) -> ExplanationView;
            /// Makes the source the target and the target the source.
            swap_sides(PairRequest) -> WorkspaceView;
            /// Renames a release.
            rename_release(RenameRelease) -> WorkspaceView;
            /// Removes a release from the project; undo brings it back.
            remove_release(ReleaseRequest) -> WorkspaceView;
            /// Takes back the last change.
            undo(Nothing) -> WorkspaceView;
            /// Makes the last change that was taken back again.
            redo(Nothing) -> WorkspaceView;
            /// Changes the settings; they are kept for the next start.
            save_settings(SettingsView) -> WorkspaceView;
        }
    };
}
