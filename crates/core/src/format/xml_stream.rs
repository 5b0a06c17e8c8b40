//! XML from strangers, event by event: for files that do not fit into memory. No entity of a document type is followed,
//! and depth and size are limited.

use std::io::{self, BufRead, Chain, Cursor, Read};

use encoding_rs::Encoding;
use quick_xml::Reader;
use quick_xml::encoding::{DecodingReader, detect_encoding};
use quick_xml::events::Event;

use super::xml::XmlError;

/// Elements inside one another.
const MAX_DEPTH: usize = 256;
/// As much of the beginning as holds the XML declaration.
const HEAD: u64 = 1024;

/// Why reading stopped.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The bytes could not be had.
    #[error(transparent)]
    Read(io::Error),
    /// They are no XML, or beyond the limits.
    #[error(transparent)]
    Xml(XmlError),
    /// What was allowed to be read has been read.
    #[error("line {line}: more than {limit} bytes belong together")]
    TooLong {
        /// Line, from 1.
        line: u32,
        /// Bytes allowed, in UTF-8.
        limit: usize,
    },
}

/// The beginning of a source, which has been looked at, and the rest.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// Reads XML in any encoding: by its mark, by its zeros, or as the declaration says.
pub struct XmlStream<R> {
    reader: Reader<Metered<DecodingReader<Whole<R>>>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: BufRead> XmlStream<R> {
    /// Reads the declaration.
    pub fn new(mut source: R) -> Result<Self, StreamError> {
        let mut head = Vec::new();
        source.by_ref().take(HEAD).read_to_end(&mut head).map_err(StreamError::Read)?;
        let declared = declared_encoding(&head);
        let mut decoder = DecodingReader::new(Cursor::new(head).chain(source));
        if let Some(declared) = declared {
            decoder.set_encoding(declared);
        }
        let mut reader = Reader::from_reader(Metered { inner: decoder, left: 0, line: 1, column: 1 });
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader, buffer: Vec::new(), depth: 0 })
    }

    /// Allows so many bytes to be read from here on.
    pub fn allow(&mut self, bytes: usize) {
        self.reader.get_mut().left = bytes;
    }

    /// The line that is being read, from 1.
    pub fn line(&self) -> u32 {
        self.reader.get_ref().line
    }

    /// The next event; an empty element is a start and an end. `limit` is what was allowed, for the message.
    pub fn next(&mut self, limit: usize) -> Result<Event<'_>, StreamError> {
        self.buffer.clear();
        let Metered { line, column, .. } = *self.reader.get_ref();
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::Eof) if self.depth > 0 => {
                Err(malformed(self.reader.get_ref(), "the end of the file is missing".to_owned()))
            }
            Ok(event) => {
                match event {
                    Event::Start(_) => self.depth += 1,
                    Event::End(_) => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
                if self.depth > MAX_DEPTH {
                    return Err(StreamError::Xml(XmlError::TooDeep { limit: MAX_DEPTH }));
                }
                Ok(event)
            }
            Err(quick_xml::Error::Io(error)) if error.kind() == io::ErrorKind::FileTooLarge => {
                Err(StreamError::TooLong { line, limit })
            }
            Err(quick_xml::Error::Io(error)) => Err(StreamError::Read(io::Error::new(error.kind(), error))),
            Err(quick_xml::Error::Encoding(_)) => Err(StreamError::Xml(XmlError::Encoding)),
            Err(error) => Err(StreamError::Xml(XmlError::Malformed { line, column, message: error.to_string() })),
        }
    }
}

fn malformed<R>(at: &Metered<R>, message: String) -> StreamError {
    StreamError::Xml(XmlError::Malformed { line: at.line, column: at.column, message })
}

/// The encoding that the declaration names, where the bytes themselves leave it open.
fn declared_encoding(head: &[u8]) -> Option<&'static Encoding> {
    let is_open =
        detect_encoding(head).is_some_and(|found| found.bom_len() == 0 && found.encoding().is_ascii_compatible());
    let end = head.windows(2).position(|two| two == b"?>").filter(|_| is_open)?;
    let declaration = std::str::from_utf8(&head[..end]).ok()?;
    let (_, value) = declaration.split_once("encoding")?;
    let name = value.trim_start_matches([' ', '\t', '\r', '\n', '=', '"', '\'']);
    let name = name.split(['"', '\'']).next().unwrap_or_default();
    Encoding::for_label(name.as_bytes()).filter(|encoding| encoding.is_ascii_compatible())
}

/// Counts lines, and gives no more bytes than are allowed.
struct Metered<R> {
    inner: R,
    left: usize,
    line: u32,
    column: u32,
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let bytes = self.inner.fill_buf()?;
        if self.left == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(&bytes[..bytes.len().min(self.left)])
    }

    fn consume(&mut self, amount: usize) {
        // What is consumed has been filled before: this reads nothing.
        let bytes = self.inner.fill_buf().map_or(&[][..], |bytes| &bytes[..amount.min(bytes.len())]);
        let characters = |bytes: &[u8]| bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() as u32;
        match bytes.iter().rposition(|&byte| byte == b'\n') {
            Some(last) => {
                self.line += bytes[..=last].iter().filter(|&&byte| byte == b'\n').count() as u32;
                self.column = 1 + characters(&bytes[last + 1..]);
            }
            None => self.column += characters(bytes),
        }
        self.left -= amount;
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?;
        let amount = bytes.len().min(buffer.len());
        buffer[..amount].copy_from_slice(&bytes[..amount]);
        self.consume(amount);
        Ok(amount)
    }
}
