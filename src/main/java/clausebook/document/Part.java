package clausebook.document;

/// The part of a file that a paragraph stands in.
public enum Part {
    BODY,
    /// A line of a table of contents that the program made: it says again what stands elsewhere.
    CONTENTS, BOX, FOOTNOTE, ENDNOTE, HEADER, FOOTER, COMMENT,
    /// A title or subject among the file's properties; never its author or last editor.
    PROPERTY,
    /// What was filled into a form.
    FORM,
    /// Holds no words that could be read.
    PICTURE,
    /// A file within the file; not read.
    EMBEDDED
}
