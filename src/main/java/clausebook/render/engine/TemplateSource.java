package clausebook.render.engine;

import clausebook.character.Characters;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One template as written.
///
/// @param name its file name
record TemplateSource(String name, String text) {

    private static final long MOST_BYTES = 4 << 20;

    /// All templates of a folder by name.
    ///
    /// @param problems told of what can't be read
    static List<TemplateSource> in(Path folder, Problems problems) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
            List<TemplateSource> sources = new ArrayList<>();
            for (Path file : templates) {
                String name = file.getFileName().toString();
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                    report(name, "is a link or no file, or has more than 4 MB", problems);
                } else {
                    try {
                        String text = Files.readString(file);
                        sources.add(new TemplateSource(name, text));
                        reportUnseen(name, text, problems);
                    } catch (CharacterCodingException _) {
                        report(name, "is not UTF-8 text", problems);
                    }
                }
            }
            return List.copyOf(sources);
        }
    }

    /// A page would hold it where nobody looks for it, or hold nothing at all.
    private static void reportUnseen(String name, String text, Problems problems) {
        String lines = text.replace("\r\n", "\n");
        int unseen = Characters.unseenIn(lines, 0);
        if (unseen >= 0) {
            int line = 1 + (int) lines.substring(0, unseen).chars().filter(letter -> letter == '\n').count();
            problems.add(ProblemCode.TEMPLATE_FAULT, new Location(shown(name), line, 1, 1),
                    "this template has an invisible character (" + Characters.name(lines.codePointAt(unseen))
                            + ") on this line",
                    "it would stand on every page that the template draws", "delete it, or type the line anew");
        }
    }

    private static void report(String name, String what, Problems problems) {
        problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf(shown(name)), "this template " + what,
                "every page is drawn by a template", "put back the program's own, or save yours as UTF-8");
    }

    /// A template's name as a problem shows it.
    static String shown(String name) {
        return "templates/" + name;
    }
}
