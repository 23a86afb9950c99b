package clausebook.address;

import clausebook.corpus.CouncilId;
import clausebook.corpus.EditionId;
import clausebook.corpus.PolicyId;

/// Where files for other programs stand: data, feeds, calendars, texts and the search index.
public final class DataAddress {

    static final String FOLDER = "data/";
    private static final String FEED_NAME = "feed.xml";
    /// The name of each edition's text in its folder.
    public static final String TEXT_NAME = "text.txt";
    private static final String CHECKSUM_NAME = "checksum.js";
    private static final String CALENDAR_NAME = "reviews.ics";

    /// The list of all clauses.
    public static final String CLAUSES = "clauses";
    /// The list of all answers and silences.
    public static final String ANSWERS = "answers";
    /// The table of answers, a line a question and a column a council.
    public static final String MATRIX = "matrix";
    /// The list of all editions.
    public static final String REGISTER = "register";
    /// The ending of a list for programs.
    public static final String JSON = "json";
    /// The ending of a table in plain text.
    public static final String CSV = "csv";
    /// The ending of a workbook for spreadsheets.
    public static final String XLSX = "xlsx";
    /// All other data files in one, where there are not too many.
    public static final String ALL = FOLDER + "all.zip";
    /// The calendar of all reviews; it is there where a review has a known day.
    public static final String CALENDAR = CALENDAR_NAME;
    /// The feed of all new editions; `News` knows whether it is there.
    public static final String FEED = FEED_NAME;

    /// The page of the handbook that tells what each field means.
    public static final String HANDBOOK = SitePage.HANDBOOK.folder() + "data-files.html";

    private DataAddress() {}

    /// A list of records of all councils.
    ///
    /// @param list   such as `CLAUSES`
    /// @param format the ending, such as `JSON`
    public static String of(String list, String format) {
        return FOLDER + list + "." + format;
    }

    /// What a list of JSON holds, as a JSON Schema.
    public static String schema(String list) {
        return of(list, "schema." + JSON);
    }

    /// The part of a list that is one council's.
    public static String of(String list, CouncilId council, String format) {
        return FOLDER + list + "/" + council.slug() + "." + format;
    }

    /// The feed of one council's new editions.
    public static String feed(CouncilId council) {
        return Address.folder(council) + FEED_NAME;
    }

    /// The feed of one policy's editions.
    public static String feed(PolicyId policy) {
        return Address.folder(policy) + FEED_NAME;
    }

    /// An edition's words as plain text, for ever.
    public static String text(EditionId edition) {
        return Address.folder(edition) + TEXT_NAME;
    }

    /// The checksum of that text for the pages of its clauses, as a script: a page opened from a folder may load
    /// nothing else, and a page that held it would change with every other clause.
    public static String checksum(EditionId edition) {
        return Address.folder(edition) + CHECKSUM_NAME;
    }

    /// What a file is called, without the folder of data.
    public static String name(String path) {
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
    }

    /// True for a data file that only the pages of the site read.
    public static boolean isOfPages(String path) {
        return path.endsWith(CHECKSUM_NAME);
    }

    /// The calendar of one council's reviews; it is there where one of them has a known day.
    public static String calendar(CouncilId council) {
        return Address.folder(council) + CALENDAR_NAME;
    }
}
