package clausebook.check;

import clausebook.check.value.Slugs;
import clausebook.check.value.Written;
import clausebook.corpus.PaperParagraph;
import clausebook.corpus.Policy;
import clausebook.corpus.Worded;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.ProseCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Checks a council's own paragraphs of meeting papers: one of another name would stand in no paper.
final class OwnParagraphs {

    private OwnParagraphs() {}

    /// The paragraphs by their names.
    static Map<String, String> check(Map<SourceText, Read> written, List<Policy> policies, Problems problems) {
        Map<String, String> papers = new LinkedHashMap<>();
        Set<String> used = written.isEmpty() ? Set.of() : used(policies);
        written.forEach((name, text) -> {
            Slugs.check(name, "the name of a paragraph", Set.of(), problems);
            text.known().ifPresent(words -> ProseCheck.check(words, problems));
            if (!used.contains(name.words())) {
                warn(name, used, problems);
            }
            papers.put(name.words(), Written.words(text));
        });
        return papers;
    }

    private static Set<String> used(List<Policy> policies) {
        Set<String> used = new TreeSet<>();
        for (PaperParagraph paragraph : PaperParagraph.values()) {
            used.add(paragraph.word());
            policies.forEach(policy -> used.add(paragraph.of(policy.id().slug())));
        }
        return used;
    }

    private static void warn(SourceText name, Set<String> used, Problems problems) {
        problems.add(ProblemCode.UNUSED_PARAGRAPH, name.start(), "no paper has a paragraph " + Quoted.of(name.words()),
                "what stands here would never be read",
                Nearest.hint(name.words(), used) + "write one of: "
                        + String.join(", ", Worded.words(PaperParagraph.class))
                        + "; for one policy alone add a hyphen and its folder, such as background-parking");
    }
}
