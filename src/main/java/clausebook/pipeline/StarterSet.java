package clausebook.pipeline;

import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.load.ContentSource;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.write.ContentText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The vocabulary that comes with a kind of policy: its topics, questions, moments, audiences and phrases of force, and
/// the usual offices that its document names.
///
/// What a list of the content has already, by its id or words, stays as it is; the rest is added behind it.
final class StarterSet {

    /// The kinds of policy for which there is a set.
    static final List<String> KINDS = List.of("complaints", "data-protection", "it-use", "social-media");
    private static final String HOME = "/clausebook/starter/";
    private static final List<FileKind> LISTS = FileKind.ALL.stream().filter(FileKind::isVocabulary).toList();

    private final ContentSource content;
    private final Problems problems;

    StarterSet(ContentSource content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /// A file of the program's own.
    static Optional<byte[]> own(String name) {
        try (InputStream file = StarterSet.class.getResourceAsStream(HOME + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// What a kind is called in its set; empty where the program knows none.
    static Optional<String> name(String kind) {
        return own(kind + "/policy-kinds.yaml").map(StarterSet::entries).map(List::getFirst)
                .flatMap(entry -> YamlPath.of("name").in(entry))
                .map(name -> name instanceof YamlValue.Text(String words) ? words : "");
    }

    /// The lists with what a kind brings, by their paths from the content's root; none where the program knows no set
    /// for it. A list that can't be changed is a problem, and is left out.
    ///
    /// @param kind by its id
    /// @param text of the policy: of the offices it brings those that it names
    Map<String, byte[]> of(String kind, String text) {
        Map<String, byte[]> lists = new LinkedHashMap<>();
        for (FileKind list : LISTS) {
            String path = "vocabulary/" + list.schema() + ".yaml";
            set(list, kind, text).flatMap(set -> merged(path, list, set)).ifPresent(bytes -> lists.put(path, bytes));
        }
        return lists;
    }

    /// An office has a page, and one that no clause names would lead nowhere; so of the offices those alone.
    private Optional<byte[]> set(FileKind list, String kind, String text) {
        if (!list.schema().equals("roles")) {
            return own(kind + "/" + list.schema() + ".yaml").flatMap(set -> without(set, list, StarterSet::silence));
        }
        boolean known = own(kind + "/policy-kinds.yaml").isPresent();
        Optional<byte[]> offices = own("roles.yaml").filter(set -> known && entries(set).stream()
                .anyMatch(office -> isNamed(office, text)));
        return offices.flatMap(set -> without(set, list, (office, place) -> unnamed(office, place, text)));
    }

    private static Optional<YamlPath> unnamed(YamlValue office, YamlPath place, String text) {
        return isNamed(office, text) ? Optional.empty() : Optional.of(place);
    }

    private static boolean isNamed(YamlValue office, String text) {
        Stream<YamlValue> names = Stream.concat(YamlPath.of("name").in(office).stream(),
                YamlPath.of("names").in(office).stream().flatMap(all -> entries(all).stream()));
        return names.anyMatch(name -> name instanceof YamlValue.Text(String words)
                && Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text).find());
    }

    /// A set says nothing of councils: that one was found silent is no part of it.
    private static Optional<YamlPath> silence(YamlValue entry, YamlPath place) {
        return YamlPath.of("silent").in(entry).map(_ -> place.field("silent"));
    }

    /// A set without some of its places.
    ///
    /// @param unwanted finds it in an entry
    private Optional<byte[]> without(byte[] set, FileKind list,
            BiFunction<YamlValue, YamlPath, Optional<YamlPath>> unwanted) {
        List<YamlValue> all = entries(set);
        List<YamlEdit> removed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            unwanted.apply(all.get(i), YamlPath.ROOT.entry(i)).map(YamlEdit.Remove::new).ifPresent(removed::add);
        }
        return removed.isEmpty()
                ? Optional.of(set)
                : ContentText.read(HOME, set, problems).flatMap(text -> text.with(removed, list.form(), problems))
                        .map(ContentText::bytes);
    }

    /// A list with what a set has beside it; empty where nothing of the set is missing.
    Optional<byte[]> merged(String path, FileKind list, byte[] set) {
        try {
            if (content.list().stream().noneMatch(found -> found.path().equals(path))) {
                return Optional.of(set);
            }
            Optional<ContentText> text = ContentText.read(path, content.read(path), problems);
            List<YamlEdit> missing = text.map(known -> missing(entries(known.value()), set)).orElse(List.of());
            return missing.isEmpty()
                    ? Optional.empty()
                    : text.flatMap(known -> known.with(missing, list.form(), problems)).map(ContentText::bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<YamlEdit> missing(List<YamlValue> known, byte[] set) {
        Set<String> there = new HashSet<>();
        known.forEach(entry -> there.addAll(names(entry)));
        List<YamlEdit> missing = new ArrayList<>();
        for (YamlValue entry : entries(set)) {
            if (Collections.disjoint(names(entry), there)) {
                missing.add(new YamlEdit.Insert(YamlPath.ROOT.entry(known.size()), entry));
            }
        }
        return missing;
    }

    private static List<YamlValue> entries(byte[] set) {
        return entries(ContentText.read(HOME, set, new Problems()).orElseThrow().value());
    }

    private static List<YamlValue> entries(YamlValue list) {
        return list instanceof YamlValue.Items(List<YamlValue> values) ? values : List.of();
    }

    /// By what an entry is known: its id and those that it had, or its words of force.
    private static List<String> names(YamlValue entry) {
        Optional<YamlValue> name =
                YamlPath.of("id").in(entry).or(() -> YamlPath.of("duty").in(entry).isPresent()
                        ? YamlPath.of("words").in(entry)
                        : Optional.empty());
        List<YamlValue> was = YamlPath.of("was").in(entry).map(StarterSet::entries).orElse(List.of());
        return Stream.concat(name.stream(), was.stream())
                .flatMap(value -> value instanceof YamlValue.Text(String words) ? Stream.of(words) : Stream.empty())
                .toList();
    }
}
