package clausebook.index.files;

import clausebook.index.analysis.Aliases;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// For each stem the phrases of names that it stands in.
///
/// One is: steps to the place of what is named, how many stems the phrase has, and where they are several the number of
/// the phrase among those of that name. A phrase counts where all its stems are typed; so the page loads the phrases of
/// the words that are typed, no others.
public record AliasPhrases(Aliases aliases) {

    Map<String, StringBuilder> byStem() {
        Map<String, StringBuilder> lines = new TreeMap<>();
        Map<String, Integer> before = new TreeMap<>();
        for (int named = 0; named < aliases.all().size(); named++) {
            int number = 0;
            for (Set<String> phrase : aliases.all().get(named).stems()) {
                for (String stem : phrase) {
                    Integer last = before.put(stem, named);
                    StringBuilder line = lines.computeIfAbsent(stem, _ -> new StringBuilder());
                    Letters.append(line, named - (last == null ? 0 : last));
                    Letters.append(line, phrase.size());
                    if (phrase.size() > 1) {
                        Letters.append(line, number);
                    }
                }
                number++;
            }
        }
        return lines;
    }
}
