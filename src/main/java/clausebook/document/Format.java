package clausebook.document;

/// The kinds of file that can be read.
public enum Format {
    DOCX, ODT, HTML, MARKDOWN, TEXT, PDF
}
