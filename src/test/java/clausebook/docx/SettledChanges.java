package clausebook.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A marked-up paper as a meeting gives it back: in each paragraph all changes accepted, or rejected, or left.
public final class SettledChanges {

    /// What is done with the changes of a paragraph.
    public enum Choice {
        ACCEPT, REJECT, LEAVE
    }

    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>|<w:p .*?</w:p>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<w:(?:t|delText)[^>]*>([^<]*)<");

    private SettledChanges() {}

    /// @param choice by the words of a paragraph, those that go and those that come
    /// @param typed  what is typed afterwards, in the text's XML
    public static byte[] of(byte[] document, Function<String, Choice> choice, UnaryOperator<String> typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream written = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                written.putNextEntry(new ZipEntry(part.getName()));
                written.write(part.getName().equals("word/document.xml") ? settled(bytes, choice, typed) : bytes);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static byte[] settled(byte[] xml, Function<String, Choice> choice, UnaryOperator<String> typed) {
        String text = PARAGRAPH.matcher(new String(xml, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(paragraph(found.group(), choice)));
        return typed.apply(text).getBytes(StandardCharsets.UTF_8);
    }

    private static String paragraph(String xml, Function<String, Choice> choice) {
        String words = WORDS.matcher(xml).results().map(run -> run.group(1)).collect(Collectors.joining());
        return switch (choice.apply(words)) {
            case LEAVE -> xml;
            case ACCEPT -> settled(xml, "del", "ins");
            case REJECT -> settled(xml, "ins", "del");
        };
    }

    /// With its mark a whole paragraph goes.
    private static String settled(String xml, String gone, String stays) {
        if (Pattern.compile("<w:rPr><w:" + gone + " [^>]*/></w:rPr></w:pPr>").matcher(xml).find()) {
            return "";
        }
        return xml.replaceAll("<w:rPr><w:" + stays + " [^>]*/></w:rPr>(?=</w:pPr>)", "")
                .replaceAll("(?s)<w:" + gone + " [^>]*>.*?</w:" + gone + ">", "")
                .replaceAll("</?w:" + stays + "\\b[^>]*>", "").replace("delText", "t");
    }
}
