package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.field.Form;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlPath.Index;
import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue;
import clausebook.write.Places.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of other people's hands: each value is changed as it should be or refused, and nothing else ever happens.
final class OddFilesTest {

    private static final List<YamlValue> VALUES = List.of(YamlValue.text("x"), YamlValue.text("a: b #\n c\n"),
            YamlValue.texts(List.of("a", "b\nc\n")), new Fields(List.of(new Field("a", YamlValue.text("b\nc\n")))),
            YamlValue.texts(List.of()), new Fields(List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"a:\n- 1\n-   2\n- - 3\n  - 4\nb: 5\n", "a: [1,2 , 3,]\nb: {c: d,}\nc: [ ]\nd: {}\n",
        "a: [ # so\n  1, # one\n  2 # two\n ] # end\nb: 1\n", "\"a b\": 1\n'c': 2\n? d\n: 3\n? [e]\n: 4\n",
        "? a\n: - b\n  - c\n? d\n: e\n", "a: [b: c, d: e]\nf: [{g: h}, [i, j]]\n",
        "a:\n\n  # so\n\n  b: 1\n\n  # then\nc: 2\n",
        "- a\n-\n  b: c\n  d: e\n- # so\n  f: g\n- |\n  h\n\n- i\n", "- - - a\n    - b\n  - c\n- d: e\n  f: g\n",
        "a: |+\n  b\n\n\nc: |-\n  d\n  e\nf: |4\n      g\n    h\ni: |\n\n\n  j\n",
        "a: |\n   b\n  # so\n # then\nc: d\n",
        "a: b\n  c\n  d\ne: \"f\n  g\"\nh: 'i\n\n  j'\n", "---\na: b\nc:\n  d: e\n...\n", "%YAML 1.2\n---\na: b\n",
        "a:\nb: ~\nc:   \nd: ''\n", "a:\tb\nc: \td\n", "  a: b\n  c: d\n", "a: 'it''s'\nb: \"\\u263A \\\n  c\"\n",
        "a: b\r\nc:\r\n  - d\r\n  - e\r\n", "a: b\rc: d\r", "# only\na: 1 \n  \n#end", "[a, {b: c}, [d]]\n",
        "{a: b, \"c\": [d], e: {f: g}}", "😀: 😀 😀\nb: [😀, \"😀\"] # 😀\n", "a: {b: c, d}\n", "a: {? b : c}\n",
        "a: - \n", "a: &b c\n"})
    void eachValueIsChangedAsItShouldBeOrRefused(String text) {
        Problems problems = new Problems();
        Optional<ContentText> read = ContentText.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
        if (read.isEmpty()) {
            assertThat(problems.hasErrors()).isTrue();
            return;
        }
        List<YamlEdit> edits = Places.of(text).all().stream().flatMap(place -> edits(place).stream()).toList();
        long done = edits.stream().filter(edit -> isRightAndNotRefused(read.get(), edit)).count();
        assertThat(done).as("of %s", edits.size()).isGreaterThan(edits.size() / 2);
    }

    private static List<YamlEdit> edits(Place place) {
        List<YamlEdit> edits = new ArrayList<>(List.of(new YamlEdit.Remove(place.path())));
        for (YamlValue value : VALUES) {
            edits.add(new YamlEdit.Put(place.path(), value));
            if (place.path().steps().getLast() instanceof Index) {
                edits.add(new YamlEdit.Insert(place.path(), value));
            }
            if (place.node() instanceof YamlNode.Sequence list) {
                edits.add(new YamlEdit.Insert(place.path().entry(list.values().size()), value));
            }
        }
        return edits;
    }

    private static boolean isRightAndNotRefused(ContentText text, YamlEdit edit) {
        Problems problems = new Problems();
        Optional<ContentText> edited = text.with(List.of(edit), Form.Text.PLAIN, problems);
        assertThat(problems.inOrder()).as("%s", edit).extracting(Problem::code)
                .isEqualTo(edited.isPresent() ? List.of() : List.of(ProblemCode.EDIT_REFUSED));
        edited.ifPresent(now -> assertThat(now.value()).as("%s", edit)
                .isEqualTo(EditedValues.after(text.value(), edit)));
        return edited.isPresent();
    }
}
