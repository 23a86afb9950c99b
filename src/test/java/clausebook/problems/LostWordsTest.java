package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Outline.Section;
import clausebook.document.Outline;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.Receipt;
import clausebook.document.View;
import clausebook.intake.DocumentFile;
import clausebook.intake.census.Census;
import clausebook.intake.outline.Outliner;
import clausebook.intake.receipt.Accounts;
import clausebook.intake.receipt.Balance;
import clausebook.intake.receipt.Faithful;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A word that a reader or the outline loses is noticed by what shares no code with them.
final class LostWordsTest {

    private static final String WORDS =
            "Bins policy\n\n1 Kerb\n\n1.1 Put bins out on Monday.\n\n1.2 Take bins in before noon.\n";
    private final Problems problems = new Problems();

    @Test
    void lostWordIsTold() throws IOException {
        Body whole = document().body(View.ACCEPTED);
        List<Paragraph> paragraphs = whole.paragraphs();
        Body without = new Body(new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1)), List.of());

        Balance.check(receipt(without), Format.TEXT, census(), problems);

        assertThat(printed()).isEqualTo("policy.txt:1:1: error: the text of this file holds 57 letters, but 35 were "
                + "accounted for  [words-lost]\n"
                + "  why:  no word may be lost or counted twice unnoticed, so nothing was written\n"
                + "  mend: save the document again in Word, or as another kind of file, and import that; and send "
                + "it to "
                + "whoever looks after Clausebook, if you may\n");
    }

    @Test
    void wholeDocumentBalances() throws IOException {
        Balance.check(receipt(document().body(View.ACCEPTED)), Format.TEXT, census(), problems);

        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void wordThatAClauseLosesOnItsWayIsTold() {
        Outline outline = outline(document().body(View.ACCEPTED));
        Section section = outline.sections().getFirst();
        Outline.Clause first = section.clauses().getFirst();

        Faithful.check(with(outline, section, text(first, "Put bins out.")), "policy.txt", problems);
        Faithful.check(with(outline, section, text(first, "Put all bins out on Monday.")), "policy.txt", problems);
        Faithful.check(outline, "policy.txt", new Problems());

        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.WORDS_LOST,
                ProblemCode.WORDS_LOST);
    }

    private static Outline.Clause text(Outline.Clause clause, String text) {
        return new Outline.Clause(clause.key(), clause.number(), clause.title(), text, clause.stem(), clause.items(),
                clause.closing());
    }

    private static Outline with(Outline outline, Section section, Outline.Clause first) {
        List<Outline.Clause> clauses = new ArrayList<>(section.clauses());
        clauses.set(0, first);
        Section changed = new Section(section.key(), section.number(), section.title(), section.intro(), clauses,
                section.sections(), section.closing());
        return new Outline(outline.title(), outline.facts(), List.of(changed), outline.placements());
    }

    private Document document() {
        return file().read(problems).orElseThrow();
    }

    private static DocumentFile file() {
        return new DocumentFile("policy.txt", WORDS.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Part, Integer> census() throws IOException {
        return Census.of(Format.TEXT, file().bytes());
    }

    private Receipt receipt(Body body) {
        return Accounts.of("policy.txt", body, outline(body), Map.of(), List.of());
    }

    private Outline outline(Body body) {
        Optional<Outline> outline = Outliner.outline(body,
                new Document.Origin("policy.txt", Format.TEXT, "", ""), null, null, problems);
        return outline.orElseThrow();
    }

    private String printed() {
        ProblemPrinter printer = new ProblemPrinter(_ -> List.of());
        assertThat(problems.inOrder()).extracting(Problem::at).containsOnly(Location.startOf("policy.txt"));
        return printer.print(problems.inOrder().getFirst());
    }
}
