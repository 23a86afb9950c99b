package clausebook.render.paper;

import clausebook.corpus.PaperParagraph;
import clausebook.guide.PlacedClause;
import clausebook.guide.Target;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a council must weigh before it decides: in its own words, or with the question that has to be answered.
record Implications(Meeting meeting) {

    Block.Facts block() {
        return new Block.Facts(List.of(
                new Fact(meeting.say("paper.legal"), legal()),
                of("paper.financial", PaperParagraph.FINANCIAL, "paper.financial.prompt"),
                of("paper.equality", PaperParagraph.EQUALITY, "paper.equality.prompt"),
                of("paper.data-protection", PaperParagraph.DATA_PROTECTION, "paper.data-protection.prompt")));
    }

    private Fact of(String term, PaperParagraph paragraph, String prompt) {
        return new Fact(meeting.say(term), meeting.own(paragraph, meeting.say(prompt)));
    }

    /// What the policy refers to is told; what it means is for the council to say.
    private String legal() {
        String told = meeting.own(PaperParagraph.LEGAL, meeting.say("paper.legal.prompt"));
        String named = instruments();
        return named.isEmpty() ? told : meeting.say("paper.legal.named", named) + " " + told;
    }

    private String instruments() {
        return meeting.edition().clauses().stream().map(PlacedClause::references).flatMap(List::stream)
                .flatMap(reference -> reference.target() instanceof Target.ToInstrument to
                        ? List.of(to.instrument().name()).stream()
                        : List.<String>of().stream())
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining("; "));
    }
}
