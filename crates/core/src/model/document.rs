use super::{ByteSpan, Lang};

/// What a file says, in order, with every paragraph's text exactly as it was: no space, quotation mark or apostrophe is
/// changed on the way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The kind of file it was read from.
    pub format: Format,
    /// The WHATWG name of the encoding it was read in: `UTF-8`, `windows-1252`.
    pub encoding: &'static str,
    /// The language of the text, from its content; the region from what the file declares, where the two agree.
    /// `None` when the text is too short to tell and the file declares nothing.
    pub lang: Option<Lang>,
    /// The paragraphs in reading order. None is blank, but in the texts of a file that holds two side by side.
    pub paragraphs: Vec<Paragraph>,
    /// Where cells of its tables are blank: for each of them the index of the paragraph that comes after it, in order.
    pub blank_cells: Vec<u32>,
}

/// The kinds of file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text; a blank line ends a paragraph.
    Text,
    /// Markdown (CommonMark).
    Markdown,
    /// A web page.
    Html,
    /// Word (ECMA-376).
    Docx,
    /// OpenDocument text.
    Odt,
    /// A translation memory (TMX 1.4b): one of the texts it holds side by side.
    Tmx,
    /// XLIFF: one of the two texts it holds side by side.
    Xliff,
}

impl Format {
    /// Every format, in the order of their declaration.
    pub const ALL: [Self; 7] = [Self::Text, Self::Markdown, Self::Html, Self::Docx, Self::Odt, Self::Tmx, Self::Xliff];

    /// The stable name used in files and on the command line: `docx`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Tmx => "tmx",
            Self::Xliff => "xliff",
        }
    }

    /// The format of that [`Format::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// A block of text: what stands between two paragraph breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What part it plays in the document.
    pub kind: BlockKind,
    /// Depth of a heading (1 to 6) or of a list item (1 and deeper); 0 for every other kind.
    pub level: u8,
    /// The raw text, with the spaces at its ends.
    pub text: String,
    /// Links in the text, in order, not overlapping.
    pub links: Vec<Link>,
    /// Stretches of the text that someone marked with a highlighter, in order, not touching.
    pub highlights: Vec<ByteSpan>,
}

impl Paragraph {
    /// A paragraph of text without links or marks.
    pub fn new(kind: BlockKind, level: u8, text: impl Into<String>) -> Self {
        Self { kind, level, text: text.into(), links: Vec::new(), highlights: Vec::new() }
    }

    /// Puts other words in place of a stretch of the text. Links and marks stay on the words they were on, and go with them.
    pub fn replace(&mut self, span: ByteSpan, replacement: &str) {
        self.text.replace_range(span.start..span.end, replacement);
        for marked in self.links.iter_mut().map(|link| &mut link.span).chain(self.highlights.iter_mut()) {
            *marked = marked.after_edit(span, replacement.len());
        }
        self.links.retain(|link| !link.span.is_empty());
        self.highlights.retain(|highlight| !highlight.is_empty());
    }
}

/// A hyperlink on a stretch of a paragraph's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The linked text.
    pub span: ByteSpan,
    /// Where it leads, as written in the file.
    pub href: String,
}

/// The part a paragraph plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BlockKind {
    /// A line about the release rather than of it: date, country, type.
    Metadata,
    /// The title of the whole document.
    Title,
    /// The opening paragraph of a release, under its title.
    Lead,
    /// A heading inside the document.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A paragraph that is, or continues, a quotation.
    Quotation,
    /// A paragraph in a cell of a table.
    TableCell,
    /// A note at the foot of a page or the end of the document.
    Footnote,
}

impl BlockKind {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 9] = [
        Self::Metadata,
        Self::Title,
        Self::Lead,
        Self::Heading,
        Self::Paragraph,
        Self::ListItem,
        Self::Quotation,
        Self::TableCell,
        Self::Footnote,
    ];

    /// The stable name used in files and on the command line: `list-item`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Title => "title",
            Self::Lead => "lead",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list-item",
            Self::Quotation => "quotation",
            Self::TableCell => "table-cell",
            Self::Footnote => "footnote",
        }
    }

    /// The kind of that [`BlockKind::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Something a person should know about how a file was read. The document is usable all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What happened.
    pub kind: WarningKind,
    /// How many times.
    pub count: u32,
    /// The thing concerned, where there is one to name: an encoding, a language tag, a part of the file.
    pub detail: Option<String>,
}

/// What can be remarkable about reading a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WarningKind {
    /// Tracked insertions were taken as part of the text.
    InsertionsAccepted,
    /// Tracked deletions were left out.
    DeletionsLeftOut,
    /// Comments were left out.
    CommentsLeftOut,
    /// Images, drawings and charts were left out.
    ImagesLeftOut,
    /// Page headers and footers were left out.
    HeadersAndFootersLeftOut,
    /// Text boxes were read where they are anchored.
    TextBoxesMoved,
    /// Blocks of a web page outside its main content (navigation, banners, related links) were left out.
    PageFurnitureLeftOut,
    /// Code blocks, formulas, embedded objects and other parts that hold no prose were left out.
    EmbeddedObjectsLeftOut,
    /// Codes of a translation file, which stand for the tags of what was translated, were left out.
    InlineCodesLeftOut,
    /// Units that their file says are not to be translated were left out.
    NotToBeTranslatedLeftOut,
    /// The encoding was not declared and has been guessed; `detail` names it.
    EncodingGuessed,
    /// Bytes that mean nothing in the file's encoding were replaced by U+FFFD.
    BytesReplaced,
    /// Control characters that no text holds (U+0000 and its like) were left out.
    ControlCharactersLeftOut,
    /// The file says it is in another language (`detail`) than its text.
    LanguageMisdeclared,
    /// The end of the file is missing or damaged; what stands before it was read.
    Truncated,
}

impl WarningKind {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 15] = [
        Self::InsertionsAccepted,
        Self::DeletionsLeftOut,
        Self::CommentsLeftOut,
        Self::ImagesLeftOut,
        Self::HeadersAndFootersLeftOut,
        Self::TextBoxesMoved,
        Self::PageFurnitureLeftOut,
        Self::EmbeddedObjectsLeftOut,
        Self::InlineCodesLeftOut,
        Self::NotToBeTranslatedLeftOut,
        Self::EncodingGuessed,
        Self::BytesReplaced,
        Self::ControlCharactersLeftOut,
        Self::LanguageMisdeclared,
        Self::Truncated,
    ];

    /// The stable name used in files and on the command line: `comments-left-out`.
    pub fn name(self) -> &'static str {
        match self {
            Self::InsertionsAccepted => "insertions-accepted",
            Self::DeletionsLeftOut => "deletions-left-out",
            Self::CommentsLeftOut => "comments-left-out",
            Self::ImagesLeftOut => "images-left-out",
            Self::HeadersAndFootersLeftOut => "headers-and-footers-left-out",
            Self::TextBoxesMoved => "text-boxes-moved",
            Self::PageFurnitureLeftOut => "page-furniture-left-out",
            Self::EmbeddedObjectsLeftOut => "embedded-objects-left-out",
            Self::InlineCodesLeftOut => "inline-codes-left-out",
            Self::NotToBeTranslatedLeftOut => "not-to-be-translated-left-out",
            Self::EncodingGuessed => "encoding-guessed",
            Self::BytesReplaced => "bytes-replaced",
            Self::ControlCharactersLeftOut => "control-characters-left-out",
            Self::LanguageMisdeclared => "language-misdeclared",
            Self::Truncated => "truncated",
        }
    }

    /// The kind of that [`WarningKind::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
