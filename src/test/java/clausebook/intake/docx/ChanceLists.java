package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.number;
import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;

import java.util.List;
import java.util.Random;

/// Documents with lists of many kinds, put together by chance.
final class ChanceLists {

    private static final List<String> FORMATS =
            List.of("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalZero");
    private static final int LISTS = 3;
    private static final int NUMBERS = 6;
    private static final int LEVELS = 4;
    private static final int PARAGRAPHS = 60;

    private final Random random;

    private ChanceLists(long seed) {
        random = new Random(seed);
    }

    static WordFile file(long seed) {
        ChanceLists chance = new ChanceLists(seed);
        String numbering = chance.numbering();
        return new WordFile(chance.paragraphs() + "<w:sectPr/>").numbering(numbering);
    }

    private String numbering() {
        StringBuilder numbering = new StringBuilder();
        for (int list = 0; list < LISTS; list++) {
            numbering.append("<w:abstractNum w:abstractNumId=\"").append(list)
                    .append("\"><w:multiLevelType w:val=\"multilevel\"/>");
            for (int level = 0; level < LEVELS; level++) {
                numbering.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"")
                        .append(random.nextInt(4) == 0 ? 3 : 1).append("\"/><w:numFmt w:val=\"")
                        .append(FORMATS.get(random.nextInt(FORMATS.size()))).append("\"/><w:lvlText w:val=\"")
                        .append(pattern(level)).append("\"/></w:lvl>");
            }
            numbering.append("</w:abstractNum>");
        }
        for (int number = 1; number <= NUMBERS; number++) {
            numbering.append("<w:num w:numId=\"").append(number).append("\"><w:abstractNumId w:val=\"")
                    .append(random.nextInt(LISTS)).append("\"/>").append(random.nextBoolean() ? override() : "")
                    .append("</w:num>");
        }
        return numbering.toString();
    }

    private String override() {
        return "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + (1 + random.nextInt(3))
                + "\"/></w:lvlOverride>";
    }

    private String pattern(int level) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of("%1", "%1.%2", "%1.%2.%3", "%1.%2.%3.%4").get(level);
            case 1 -> "(%" + (level + 1) + ")";
            default -> "%" + (level + 1) + ".";
        };
    }

    private String paragraphs() {
        StringBuilder paragraphs = new StringBuilder();
        int level = 0;
        int list = 1;
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (random.nextInt(6) == 0) {
                list = 1 + random.nextInt(NUMBERS);
                level = 0;
            } else {
                level = Math.clamp(level + random.nextInt(3) - 1, 0, LEVELS - 1);
            }
            paragraphs.append(random.nextInt(8) == 0 ? paragraph("plain") : "")
                    .append(paragraph(number(list, level), run("x" + i)));
        }
        return paragraphs.toString();
    }
}
