package clausebook.force;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Duty;
import clausebook.corpus.Phrase;
import clausebook.corpus.Worded;
import clausebook.force.FigureWords.Bound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What words of a text bind people to.
final class ForceTest {

    private static final Codebook CODEBOOK = Codebook.of("en");
    private static final ForceWords ENGLISH = CODEBOOK.language();

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"You must not post photos. You may ask.|must not=must-not, may=may",
                "Staff cannot and will not be permitted to post|cannot=must-not, will not be permitted=must-not",
                "It doesn't matter|", "DON’T FORGET to log out|DON’T FORGET=must",
                "You should always ask; nobody need reply|should always=should, nobody need=must-not",
                "We don't have to agree.|don't have to=may", "a mustard cancan|",
                "Avoid jokes, and never gossip|Avoid=must-not should-not, never=must-not should-not"})
    void wordsOfForceAreFoundWhereTheyStand(String text, String found) {
        List<ForcePhrase> phrases = CODEBOOK.in(text);

        assertThat(
                phrases.stream().map(phrase -> phrase.words() + "=" + duties(phrase)).collect(Collectors.joining(", ")))
                .isEqualTo(found == null ? "" : found);
        assertThat(phrases)
                .allSatisfy(
                        phrase -> assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.words()));
    }

    private static String duties(ForcePhrase phrase) {
        return phrase.duties().stream().sorted().map(Worded::word).collect(Collectors.joining(" "));
    }

    @Test
    void whatCanOnlyTellPeopleToLeaveSomethingForbids() {
        assertThat(CODEBOOK.in("do not post; must ask; it is not recommended")).extracting(ForcePhrase::forbids)
                .containsExactly(true, false, true);
    }

    @Test
    void aClerksOwnPhraseIsReadBeforeTheProgramsOwn() {
        Codebook own = CODEBOOK.with(List.of(phrase("are at liberty to", Duty.MAY), phrase("Must always", Duty.SHOULD),
                phrase("is asked to", Duty.SHOULD), phrase("is asked to", Duty.MUST)));

        assertThat(CODEBOOK.knows("are at liberty to")).isFalse();
        assertThat(own.knows("are at liberty to")).isTrue();
        assertThat(own.duties("are at liberty to")).containsExactly(Duty.MAY);
        assertThat(own.duties("must always")).containsExactly(Duty.SHOULD);
        assertThat(own.duties("must")).containsExactly(Duty.MUST);
        assertThat(own.duties("is asked to")).containsExactlyInAnyOrder(Duty.MUST, Duty.SHOULD);
        assertThat(own.phrases().keySet()).startsWith("are at liberty to", "Must always", "is asked to",
                "do not forget");
    }

    private static Phrase phrase(String words, Duty duty) {
        return new Phrase(words, duty, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"within two weeks|2 week", "£5,000 or 50%|£5000, 50%", "at 9:30, not later|9:30",
                "every day|per day",
                "daily|per day", "one of them|", "one working day|1 working day", "twice a year|twice",
                "Fourteen days, then 20 more.|14 day, 20", "section 6.2.|6.2"})
    void figuresAreFoundInTheirNormalForm(String text, String found) {
        List<Figure> figures = Figures.in(NormalWords.of(ENGLISH, text));

        assertThat(figures.stream().map(Figure::normal).collect(Collectors.joining(", ")))
                .isEqualTo(found == null ? "" : found);
    }

    @Test
    void aFigureKnowsWhereItStands() {
        String text = "Tell us within two weeks, or pay £5,000.";

        assertThat(Figures.in(NormalWords.of(ENGLISH, text))).extracting(figure -> figure.in(text))
                .containsExactly("two weeks", "£5,000");
    }

    @ParameterizedTest
    @CsvSource({"within , MOST", "no more than , MOST", "more than , LEAST", "at least , LEAST", "about , ",
        "At most , MOST"})
    void theWordsBeforeAFigureMakeItAMostOrALeast(String before, Bound bound) {
        assertThat(ENGLISH.figures().bound("it is " + before.strip() + " ")).isEqualTo(Optional.ofNullable(bound));
    }

    @Test
    void ofALanguageWithoutAFileNothingIsKnown() {
        assertThat(ForceWords.of("cy")).isEmpty();
    }
}
