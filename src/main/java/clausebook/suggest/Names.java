package clausebook.suggest;

import clausebook.corpus.Council;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.InstrumentKind;
import clausebook.corpus.Role;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.reading.NamedEntry;
import clausebook.suggest.KnownNames.Found;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the documents and offices that a text names: those of the vocabulary, and those that look like one and are not
/// there yet.
final class Names {

    private final SuggestWords language;
    private final KnownNames<Instrument> documents;
    private final KnownNames<Role> offices;
    private final Pattern newDocument;
    private final Pattern newOffice;

    /// @param council whose own names are known too; documents of other councils are not meant
    Names(Vocabulary vocabulary, Council council, SuggestWords language) {
        this.language = language;
        this.documents = new KnownNames<>(language);
        this.offices = new KnownNames<>(language);
        this.newDocument = named(language.documents().keySet().stream().toList(), "(?: \\d{4})?");
        this.newOffice = named(language.list(Kind.OFFICE_NAMES), "");
        for (Instrument document : vocabulary.instruments().all()) {
            if (document.of().filter(of -> !of.equals(council.id())).isEmpty()) {
                documents.add(document.name(), document);
                document.names().forEach(name -> documents.add(name, document));
            }
        }
        for (Role role : vocabulary.roles().whole()) {
            offices.add(role.name(), role);
            role.names().forEach(name -> offices.add(name, role));
        }
        council.offices().forEach((role, own) -> own.names().forEach(name -> offices.add(name, role)));
    }

    /// Words with capitals that end with one of some words, or have it before "of": "Dignity at Work Policy", "Code of
    /// Conduct".
    private Pattern named(List<String> kinds, String end) {
        String capital = "\\p{Lu}[\\p{L}'’&-]*";
        String joined = "(?: (?:" + String.join("|", language.list(Kind.IN_NAMES)) + ")){0,2}";
        String any = any(kinds);
        String of = any(language.list(Kind.WHOSE)) + "(?: (?:" + any(language.list(Kind.ARTICLES)) + "))?";
        String before = "(?:" + capital + joined + " )";
        return Pattern.compile(before + "{0,3}(?<of>" + any + ") " + of + " " + capital + "(?: " + capital + "){0,3}|"
                + before + "{1,6}(?<kind>" + any + ")\\b" + end);
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// The documents that a text names, each once, known ones first.
    List<NamedEntry> documents(String text) {
        List<NamedEntry> named = new ArrayList<>();
        List<Found<Instrument>> known = documents.in(text);
        known.stream().map(Found::entry).distinct()
                .forEach(one -> named.add(new NamedEntry(one.name(), Optional.<Entry>of(one), "")));
        added(text, known, newDocument).forEach((name, kind) -> named.add(new NamedEntry(name, Optional.empty(),
                Worded.find(InstrumentKind.class, language.documents().get(kind)).orElseThrow().word())));
        return named;
    }

    /// The offices that a text names, each once, known ones first; "manager" in small letters may be anybody.
    List<NamedEntry> offices(String text) {
        List<NamedEntry> named = new ArrayList<>();
        List<Found<Role>> known = offices.in(text).stream()
                .filter(one -> text.substring(one.start(), one.end()).contains(" ") || isName(text, one.start()))
                .toList();
        known.stream().map(Found::entry).distinct()
                .forEach(one -> named.add(new NamedEntry(one.name(), Optional.<Entry>of(one), "")));
        added(text, known, newOffice)
                .forEach((name, _) -> named.add(new NamedEntry(name, Optional.empty(), "")));
        return named;
    }

    /// A single word with a capital, and none that ends a longer name: not the "Service" of "Barring Service".
    private boolean isName(String text, int start) {
        String before = text.substring(0, start).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean longer = !last.isEmpty() && Character.isUpperCase(last.charAt(0))
                && !language.is(Kind.NOT_IN_NAMES, last.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(text.charAt(start)) && !longer;
    }

    /// New names and the word that made each one, in the order of the text.
    private <E extends Entry> Map<String, String> added(String text, List<Found<E>> known,
            Pattern pattern) {
        Map<String, String> added = new LinkedHashMap<>();
        Matcher name = pattern.matcher(text);
        while (name.find()) {
            int start = name.start();
            int end = name.end();
            String kind = name.group("kind") == null ? name.group("of") : name.group("kind");
            String words = withoutOpening(name.group());
            boolean overlaps = known.stream().anyMatch(one -> one.start() < end && start < one.end());
            if (!overlaps && !words.equals(kind) && words.contains(" ")) {
                added.putIfAbsent(words, kind);
            }
        }
        return added;
    }

    /// "The Dignity at Work Policy" without the article.
    private String withoutOpening(String name) {
        String rest = name;
        int gap = rest.indexOf(' ');
        while (gap > 0 && language.is(Kind.NOT_IN_NAMES, rest.substring(0, gap).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(gap + 1);
            gap = rest.indexOf(' ');
        }
        return rest;
    }
}
