package clausebook.desk.reading;

import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import java.util.Optional;
import java.util.function.BiFunction;

/// What was found of an edition last: it takes a moment to find, and holds as long as the content stays as it is.
///
/// @param <T> what is found
final class Remembered<T> {

    private final BiFunction<Guide, EditionGuide, Optional<T>> finding;
    private EditionGuide last;
    private Optional<T> found = Optional.empty();

    Remembered(BiFunction<Guide, EditionGuide, Optional<T>> finding) {
        this.finding = finding;
    }

    synchronized Optional<T> of(Guide guide, EditionGuide edition) {
        if (edition != last) {
            found = finding.apply(guide, edition);
            last = edition;
        }
        return found;
    }
}
