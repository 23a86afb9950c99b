package clausebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the program knows of a language, as lists in one of its own files.
///
/// `[heading]` opens a list. A line below it holds entries, parted by commas; `meaning: entry, entry` says what they
/// stand for. `#` opens a line for people. A fault in such a file is a fault of the program, told with its line.
public final class WordLists {

    private static final String NOTHING = "";

    private final String name;
    private final Map<String, List<String>> words = new HashMap<>();
    /// By heading each entry with its meaning, in the order of the file.
    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

    private WordLists(String name) {
        this.name = name;
    }

    /// Reads a file that lies beside a class; empty where there is none.
    public static Optional<WordLists> read(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(parse(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines().toList()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// @param name for faults
    static WordLists parse(String name, List<String> lines) {
        WordLists read = new WordLists(name);
        String heading = NOTHING;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                heading = line.substring(1, line.length() - 1);
                read.refuseIf(read.lists.put(heading, new LinkedHashMap<>()) != null, at, heading + " is there twice");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                read.refuseIf(heading.isEmpty(), at, "no [heading] stands above");
                read.add(line, at, read.lists.get(heading));
            }
        }
        read.lists.forEach((list, entries) -> read.words.put(list, List.copyOf(entries.keySet())));
        return read;
    }

    private void add(String line, int at, Map<String, String> list) {
        int colon = line.indexOf(':');
        String meaning = colon < 0 ? NOTHING : line.substring(0, colon).strip();
        for (String part : line.substring(colon + 1).split(",", -1)) {
            String entry = part.strip();
            refuseIf(entry.isEmpty(), at, "an entry is missing");
            refuseIf(list.put(entry, meaning) != null, at, entry + " is there twice");
        }
    }

    private void refuseIf(boolean wrong, int at, String what) {
        if (wrong) {
            throw new IllegalStateException(name + ":" + (at + 1) + ": " + what);
        }
    }

    /// True where the file has a list.
    public boolean has(String heading) {
        return lists.containsKey(heading);
    }

    /// The entries of a list, in their order.
    public List<String> words(String heading) {
        meanings(heading);
        return words.get(heading);
    }

    /// What each entry of a list stands for, in the order of the entries.
    public Map<String, String> meanings(String heading) {
        Map<String, String> list = lists.get(heading);
        if (list == null || list.isEmpty()) {
            throw new IllegalStateException(name + ": the list [" + heading + "] is missing or empty");
        }
        return Collections.unmodifiableMap(list);
    }
}
