package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// One document, with the words that each text of it must have.
final class Mutant {

    private static final String WHO = " w:id=\"1\" w:author=\"A. Person\"";

    private final Random random;
    private final TreeSet<String> accepted = new TreeSet<>();
    private final TreeSet<String> rejected = new TreeSet<>();
    private final TreeSet<String> boxed = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private int words;

    Mutant(long seed) {
        random = new Random(seed);
    }

    WordFile file() {
        String body = blocks(3, true, true);
        String styles = "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>";
        return new WordFile(body).styles(styles).header(blocks(0, true, true))
                .notes("footnotes", String.join("", notes));
    }

    /// @param now    true where words stand in the new text
    /// @param before true where they stand in the old one
    private String blocks(int deep, boolean now, boolean before) {
        StringBuilder blocks = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            blocks.append(switch (random.nextInt(deep > 0 ? 6 : 3)) {
                case 3 -> "<w:sdt><w:sdtPr/><w:sdtContent>" + blocks(deep - 1, now, before)
                        + "</w:sdtContent></w:sdt>";
                case 4 -> "<w:tbl>" + row(deep, now, before) + row(deep, now, before) + "</w:tbl>";
                case 5 -> "<w:customXml>" + blocks(deep - 1, now, before) + "</w:customXml>";
                default -> paragraphOf(deep, now, before);
            });
        }
        return blocks.toString();
    }

    private String row(int deep, boolean now, boolean before) {
        int kind = random.nextInt(4);
        String change = kind == 0 ? "<w:ins" + WHO + "/>" : kind == 1 ? "<w:del" + WHO + "/>" : "";
        StringBuilder cells = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String merge = random.nextInt(4) == 0 ? "<w:vMerge/>" : "<w:gridSpan w:val=\"2\"/>";
            cells.append("<w:tc><w:tcPr>").append(merge).append("</w:tcPr>")
                    .append(blocks(deep - 1, now && kind != 1, before && kind != 0)).append("</w:tc>");
        }
        return "<w:tr><w:trPr>" + change + "</w:trPr>" + cells + "</w:tr>";
    }

    private String paragraphOf(int deep, boolean now, boolean before) {
        StringBuilder inner = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            inner.append(part(deep, now, before));
        }
        String end = switch (random.nextInt(5)) {
            case 0 -> "<w:rPr><w:del" + WHO + "/></w:rPr>";
            case 1 -> "<w:rPr><w:ins" + WHO + "/></w:rPr>";
            default -> "";
        };
        return paragraph(end, inner.toString());
    }

    private String part(int deep, boolean now, boolean before) {
        return switch (random.nextInt(10)) {
            case 0 -> "<w:ins" + WHO + ">" + run(word(now, false)) + "</w:ins>";
            case 1 -> "<w:del" + WHO + "><w:r><w:delText>" + word(false, before) + "</w:delText></w:r></w:del>";
            case 2 -> "<w:moveFrom" + WHO + ">" + run(word(false, before)) + "</w:moveFrom>";
            case 3 -> "<w:moveTo" + WHO + ">" + run(word(now, false)) + "</w:moveTo>";
            case 4 -> run("<w:vanish/>", word(false, false));
            case 5 -> run("<w:rStyle w:val=\"Secret\"/>", word(false, false));
            case 6 -> "<w:ins" + WHO + "><w:del" + WHO + ">" + run(word(false, false)) + "</w:del></w:ins>";
            case 7 -> deep > 0 ? box(deep, now, before) : "";
            case 8 -> deep > 0 ? note(now, before) : "";
            default -> run(word(now, before));
        };
    }

    private String box(int deep, boolean now, boolean before) {
        TreeSet<String> outside = new TreeSet<>(accepted);
        String content = "<w:txbxContent>" + blocks(deep - 1, now, before) + "</w:txbxContent>";
        TreeSet<String> inside = new TreeSet<>(accepted);
        inside.removeAll(outside);
        inside.removeIf(word -> word.startsWith("note"));
        boxed.addAll(inside);
        String fallback = content.replaceAll("<w:footnoteReference[^>]*>", "");
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + content
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + fallback
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private String note(boolean now, boolean before) {
        int id = notes.size() + 2;
        notes.add("");
        String word = "note" + word(now, before);
        renamed(accepted, word);
        renamed(rejected, word);
        notes.set(id - 2, "<w:footnote w:id=\"" + id + "\">" + paragraph(word) + "</w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static void renamed(TreeSet<String> words, String word) {
        if (words.remove(word.substring("note".length()))) {
            words.add(word);
        }
    }

    private String word(boolean now, boolean before) {
        String word = "w" + ++words;
        if (now) {
            accepted.add(word);
        }
        if (before) {
            rejected.add(word);
        }
        return word;
    }

    /// The words of the text with all changes accepted.
    Set<String> accepted() {
        return accepted;
    }

    Set<String> rejected() {
        return rejected;
    }

    /// Those of them that stand in boxes.
    Set<String> boxed() {
        return boxed;
    }

    /// How many words stand in none of the texts.
    int inNeither() {
        Set<String> all = new TreeSet<>(accepted);
        all.addAll(rejected);
        return words - all.size();
    }
}
