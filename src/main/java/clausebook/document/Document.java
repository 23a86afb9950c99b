package clausebook.document;

/// A council's own file as it was read; never changed by us.
public sealed interface Document {

    /// What the file is.
    Origin origin();

    /// Its text in one view. A file without tracked changes has one text, whatever is asked for.
    Body body(View view);

    /// A file without tracked changes.
    record Settled(Origin origin, Body body) implements Document {

        @Override
        public Body body(View view) {
            return body;
        }
    }

    /// A file that shows what was changed: two texts, each with the numbers that it gives its paragraphs.
    record Tracked(Origin origin, Body accepted, Body rejected) implements Document {

        @Override
        public Body body(View view) {
            return view == View.ACCEPTED ? accepted : rejected;
        }
    }

    /// Where a document comes from.
    ///
    /// @param name     of the file, without its folder
    /// @param sha256   of its bytes, in hexadecimal digits
    /// @param producer the program that saved it, as the file says; empty where it says none. Never a person
    record Origin(String name, Format format, String sha256, String producer) {}
}
