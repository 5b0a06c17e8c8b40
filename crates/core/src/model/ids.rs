//! What names a thing kept in a project. Ids fit a JavaScript number and mean nothing outside their project file.

/// Defines an id and the sentence that documents it.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub i32);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// Names a release of a project.
    ReleaseId;
    /// Names a text of a release: what one house says in one language.
    TextId;
    /// Names a version of a text: what one file said.
    VersionId;
    /// Names a paragraph of a version.
    ParagraphId;
    /// Names a segment of a version.
    SegmentId;
    /// Names a pair of texts.
    PairId;
    /// Names one run of the aligner over a pair, with what people changed in it since.
    AlignmentId;
    /// Names a bead of an alignment.
    BeadId;
    /// Names a dismissal.
    DismissalId;
    /// Names an error that a person marked.
    AnnotationId;
    /// Names a comment.
    CommentId;
    /// Names a snapshot of a release.
    SnapshotId;
    /// Names a change in a project's history.
    ChangeId;
}
