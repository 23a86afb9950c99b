package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.diagnostic.Problems;
import clausebook.field.Form;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlPath.Index;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.write.Places.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The values of the real content are changed one by one, in files with either kind of line end: each change changes
/// that value alone.
final class OneValueChangesTest {

    private static final long SEED = 20261130;
    /// So many values of each file are changed; the largest have thousands.
    private static final int MOST = Counts.of(10, Integer.MAX_VALUE);

    private static final Form FORM = Form.Text.PLAIN;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anotherTextStandsExactlyInTheOldOnesPlace(Path file) throws IOException {
        HostileTexts texts = texts("other texts", file);
        Places places = places(file, texts);
        for (Place place : some(places, texts, YamlNode.Scalar.class)) {
            YamlEdit edit = YamlEdit.put(place.path(), texts.text());
            String edited = edited(places, edit);
            assertThat(edited).as("%s", edit).startsWith(places.text().substring(0, place.from()))
                    .endsWith(places.text().substring(place.to()));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anotherListStandsInTheOldOnesPlace(Path file) throws IOException {
        HostileTexts texts = texts("other lists", file);
        Places places = places(file, texts);
        for (Place place : some(places, texts, YamlNode.Sequence.class)) {
            List<String> words = Stream.generate(texts::text).limit(texts.below(12)).toList();
            String edited = edited(places, new YamlEdit.Put(place.path(), YamlValue.texts(words)));
            assertThat(edited).startsWith(places.text().substring(0, places.text().lastIndexOf(':', place.from()) + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aNewEntryAndARemovedValueTouchNoOtherField(Path file) throws IOException {
        HostileTexts texts = texts("entries and removals", file);
        Places places = places(file, texts);
        for (Place place : some(places, texts, YamlNode.class)) {
            if (isOneOfSeveral(places, place)) {
                assertRestStays(places, place, new YamlEdit.Remove(place.path()));
            }
            if (place.node() instanceof YamlNode.Sequence list) {
                int index = texts.below(list.values().size() + 1);
                assertRestStays(places, place,
                        new YamlEdit.Insert(place.path().entry(index), YamlValue.text(texts.text())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void severalChangesAtOnceAreEachOfThemAndNoMore(Path file) throws IOException {
        HostileTexts texts = texts("several changes", file);
        Places places = places(file, texts);
        for (int round = 0; round < Counts.of(2, 100); round++) {
            List<YamlEdit> edits = new ArrayList<>();
            for (Place place : apart(places, texts)) {
                edits.add(edit(place, texts, !isFirst(places, place)));
            }
            YamlValue wanted = places.value();
            for (YamlEdit edit : edits.reversed()) {
                wanted = EditedValues.after(wanted, edit);
            }
            assertThat(edited(places, edits).value()).as("%s", edits).isEqualTo(wanted);
        }
    }

    private static YamlEdit edit(Place place, HostileTexts texts, boolean mayGo) {
        boolean entry = place.path().steps().getLast() instanceof Index;
        int kind = texts.below(3);
        if (kind == 0 && mayGo) {
            return new YamlEdit.Remove(place.path());
        }
        return kind == 1 && entry
                ? new YamlEdit.Insert(place.path(), YamlValue.text(texts.text()))
                : YamlEdit.put(place.path(), texts.text());
    }

    /// Some places in reading order, of which none holds another.
    private static List<Place> apart(Places places, HostileTexts texts) {
        List<Place> found = new ArrayList<>();
        int last = 0;
        for (Place place : places.all()) {
            if (texts.below(5) == 0 && place.from() > last && place.path().steps().size() > 1) {
                found.add(place);
                last = Math.max(place.to(), place.from() + 40);
            }
        }
        return found;
    }

    /// What is the only one in lines of their own can't go without what holds it.
    private static boolean isOneOfSeveral(Places places, Place place) {
        return siblings(places, place).size() > 1;
    }

    private static boolean isFirst(Places places, Place place) {
        return siblings(places, place).getFirst().equals(place);
    }

    private static List<Place> siblings(Places places, Place place) {
        List<YamlPath.Step> holder = holder(place);
        return places.all().stream().filter(other -> holder(other).equals(holder)).toList();
    }

    private static List<YamlPath.Step> holder(Place place) {
        return place.path().steps().subList(0, place.path().steps().size() - 1);
    }

    private static void assertRestStays(Places places, Place place, YamlEdit edit) {
        assertThat(edited(places, edit)).as("%s", edit)
                .startsWith(places.text().substring(0, place.within().from()))
                .endsWith(places.text().substring(place.within().to()));
    }

    private static HostileTexts texts(String what, Path file) {
        System.out.println(what + " of " + file + ": seed " + SEED);
        return new HostileTexts(SEED + file.toString().replace('\\', '/').hashCode());
    }

    private static Places places(Path file, HostileTexts texts) throws IOException {
        String text = Files.readString(file);
        return Places.of(texts.below(2) == 0 ? text : text.replace("\n", "\r\n"));
    }

    private static List<Place> some(Places places, HostileTexts texts, Class<? extends YamlNode> kind) {
        List<Place> all =
                new ArrayList<>(places.all().stream().filter(place -> kind.isInstance(place.node())).toList());
        while (all.size() > MOST) {
            all.remove(texts.below(all.size()));
        }
        return all;
    }

    private static String edited(Places places, YamlEdit edit) {
        ContentText edited = edited(places, List.of(edit));
        assertThat(edited.value()).as("%s", edit).isEqualTo(EditedValues.after(places.value(), edit));
        return new String(edited.bytes(), StandardCharsets.UTF_8);
    }

    private static ContentText edited(Places places, List<YamlEdit> edits) {
        Problems problems = new Problems();
        Optional<ContentText> edited =
                ContentText.read("a.yaml", places.text().getBytes(StandardCharsets.UTF_8), problems)
                        .flatMap(text -> text.with(edits, FORM, problems));
        assertThat(problems.inOrder()).as("%s", edits).isEmpty();
        return edited.orElseThrow();
    }
}
