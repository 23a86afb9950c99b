package clausebook.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a script small: no comments, no needless spaces, short names.
///
/// It knows just enough of the language for scripts that end each statement with a mark, write out each key of an
/// object (`{key: key}`) and use no labels. Every name is shortened that is neither a property nor one of the language
/// or the browser that the list below keeps.
final class SmallScript {

    private static final String LIST = "let";
    private static final String OUTER_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_$";
    private static final String INNER_LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final Set<String> STAY = Set.of("async", "await", "break", "case", "catch", "const", "continue",
            "document", "else", "false", "finally", "for", "function", "history", "if", "in", "instanceof", "let",
            "location", "new", "null", "of", "return", "setTimeout", "clearTimeout", "this", "throw", "true", "try",
            "trustedTypes", "typeof", "undefined", "window", "while", "clausebook", "Array", "Map", "Math", "Number",
            "Object", "Promise", "RegExp", "Set", "String", "URLSearchParams");

    private final List<ScriptToken> tokens;

    private SmallScript(List<ScriptToken> tokens) {
        this.tokens = tokens;
    }

    /// @param source sources in their order, as one
    static String of(String source) {
        SmallScript script = new SmallScript(ScriptToken.of(source));
        Map<String, String> outer = shortNames(script.outerNames(), OUTER_LETTERS);
        StringBuilder written = new StringBuilder();
        String before = "";
        for (SmallScript statement : script.statements()) {
            String text = statement.written(statement.allNames(outer));
            boolean joined = before.startsWith(LIST) && text.startsWith(LIST);
            if (joined) {
                written.setCharAt(written.length() - 1, ',');
            }
            written.append(joined ? text.substring(LIST.length()).stripLeading() : text);
            before = text;
        }
        return "(()=>{" + written + "})();\n";
    }

    /// The statements that stand in no other: what is declared inside one of them is its own.
    private List<SmallScript> statements() {
        List<SmallScript> statements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).depth();
            if (depth == 0 && tokens.get(i).text().equals(";")) {
                statements.add(new SmallScript(tokens.subList(start, i + 1)));
                start = i + 1;
            }
        }
        statements.add(new SmallScript(tokens.subList(start, tokens.size())));
        return statements;
    }

    /// What is declared outside of everything: behind `const`, `let` or a comma of such a statement.
    private List<String> outerNames() {
        List<String> names = new ArrayList<>();
        for (SmallScript statement : statements()) {
            int depth = 0;
            for (int i = 0; i < statement.tokens.size(); i++) {
                depth += statement.tokens.get(i).depth();
                String before = i == 0 ? "" : statement.tokens.get(i - 1).text();
                if (depth == 0 && statement.tokens.get(i).isName()
                        && (before.equals("const") || before.equals("let") || before.equals(","))) {
                    names.add(statement.tokens.get(i).text());
                }
            }
        }
        return names;
    }

    /// The names of this statement in the order in which they appear: like statements become alike, which packs well.
    private Map<String, String> allNames(Map<String, String> outer) {
        Set<String> inner = new LinkedHashSet<>();
        collect(inner);
        inner.removeAll(outer.keySet());
        inner.removeAll(STAY);
        Map<String, String> names = new HashMap<>(outer);
        names.putAll(shortNames(inner, INNER_LETTERS));
        return names;
    }

    private void collect(Set<String> names) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && !isProperty(i)) {
                names.add(tokens.get(i).text());
            }
            tokens.get(i).slots().stream().filter(ScriptToken.Slot::isCode)
                    .forEach(slot -> new SmallScript(ScriptToken.of(slot.text())).collect(names));
        }
    }

    private static Map<String, String> shortNames(Collection<String> names, String letters) {
        Map<String, String> shortened = new HashMap<>();
        int next = 0;
        for (String name : names) {
            String made;
            do {
                made = made(next++, letters);
            } while (STAY.contains(made));
            shortened.putIfAbsent(name, made);
        }
        return shortened;
    }

    private static String made(int number, String letters) {
        String last = letters.substring(number % letters.length(), number % letters.length() + 1);
        return number < letters.length() ? last : letters.charAt(number / letters.length() - 1) + last;
    }

    /// True after a dot, and before a colon in an object: `word.stem`, `{stem: …}`.
    private boolean isProperty(int i) {
        String before = i == 0 ? "" : tokens.get(i - 1).text();
        boolean key = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(":")
                && (before.equals("{") || before.equals(","));
        return key || before.equals(".") || before.equals("?.");
    }

    private String written(Map<String, String> names) {
        StringBuilder out = new StringBuilder();
        Set<Integer> listing = new HashSet<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).depth();
            String text = text(i, names);
            boolean statement = i == 0 || tokens.get(i).isName() && ";{}".indexOf(out.charAt(out.length() - 1)) >= 0;
            if (i > 0 && text.equals(LIST) && out.charAt(out.length() - 1) == ';' && listing.contains(depth)) {
                out.setCharAt(out.length() - 1, ',');
                continue;
            }
            if (statement && text.equals(LIST)) {
                listing.add(depth);
            } else if (statement) {
                listing.remove(depth);
            }
            if (text.equals("}") && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
                out.setLength(out.length() - 1);
            }
            out.append(!out.isEmpty() && mustPart(out.charAt(out.length() - 1), text.charAt(0)) ? " " : "")
                    .append(text);
        }
        return out.toString();
    }

    private String text(int i, Map<String, String> names) {
        ScriptToken token = tokens.get(i);
        if (token.text().equals("const")) {
            return LIST;
        }
        return token.isName() && !isProperty(i) ? names.getOrDefault(token.text(), token.text()) : inside(token, names);
    }

    /// The names inside the slots of a template.
    private static String inside(ScriptToken token, Map<String, String> names) {
        return token.slots().isEmpty()
                ? token.text()
                : token.slots().stream()
                        .map(slot -> slot.isCode()
                                ? "${" + new SmallScript(ScriptToken.of(slot.text())).written(names) + "}"
                                : slot.text())
                        .collect(Collectors.joining("", "`", "`"));
    }

    private static boolean mustPart(char before, char next) {
        boolean words = isNameLetter(before) && isNameLetter(next);
        boolean signs = before == next && (before == '+' || before == '-');
        return words || signs;
    }

    static boolean isNameLetter(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$';
    }
}
