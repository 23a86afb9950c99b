package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of word lists gives its entries in their order, and a fault in it is told with its line.
final class WordListsTest {

    @Test
    void entriesKeepTheirOrderAndTheirMeaning() {
        WordLists lists = WordLists.parse("en.txt",
                List.of("# people", "[numbers]", "2: two, a pair", "", "3: three", "[small]", "of, the"));

        assertThat(lists.words("small")).containsExactly("of", "the");
        assertThat(lists.meanings("numbers")).containsExactly(Map.entry("two", "2"),
                Map.entry("a pair", "2"), Map.entry("three", "3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"two|en.txt:1: no [heading] stands above", "[a];one, one|en.txt:2: one is there twice",
                "[a];one;[a]|en.txt:3: a is there twice", "[a];one,,two|en.txt:2: an entry is missing",
                "[a];2:|en.txt:2: an entry is missing"})
    void aFaultIsToldWithItsLine(String lines, String told) {
        assertThatThrownBy(() -> WordLists.parse("en.txt", List.of(lines.split(";"))))
                .isInstanceOf(IllegalStateException.class).hasMessage(told);
    }

    @Test
    void aListThatIsAskedForMustBeThere() {
        assertThatThrownBy(() -> WordLists.parse("en.txt", List.of("[a]", "one")).words("b"))
                .hasMessage("en.txt: the list [b] is missing or empty");
        assertThat(WordLists.read(WordLists.class, "none.txt")).isEmpty();
    }
}
