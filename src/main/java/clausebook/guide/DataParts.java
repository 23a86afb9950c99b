package clausebook.guide;

/// How the data of a site are parted into files: a reader's program should not have to load too much at once.
public final class DataParts {

    /// Beyond this many clauses, or answers and silences, there is one file for each council.
    public static final int MOST_IN_ONE_FILE = 20_000;

    private DataParts() {}

    /// True where the clauses of all councils stand in one file.
    public static boolean clausesTogether(Guide guide) {
        return guide.policies().flatMap(policy -> policy.editions().stream())
                .mapToLong(edition -> edition.clauses().size()).sum() <= MOST_IN_ONE_FILE;
    }

    /// True where the answers of all councils stand in one file.
    public static boolean answersTogether(Guide guide) {
        return (long) guide.comparison().rows().size() * guide.councils().size() <= MOST_IN_ONE_FILE;
    }

    /// True where all data files are there as one zip file as well.
    public static boolean zipped(Guide guide) {
        return clausesTogether(guide) && answersTogether(guide);
    }
}
