package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Site;
import clausebook.guide.DataParts;
import clausebook.guide.Guide;
import clausebook.output.OfficeZip;
import clausebook.output.OutputFile;
import clausebook.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `data/all.zip`: all files for other programs under their paths, and what may be done with them. Where the data are
/// parted by councils it would be too large to make at once, and is left out.
final class DataZip {

    private static final String READ_ME = "read-me.txt";

    private DataZip() {}

    static Stream<OutputFile> of(Guide guide, Words words, List<OutputFile> files) {
        return DataParts.zipped(guide)
                ? Stream.of(new OutputFile(DataAddress.ALL, "all data files", () -> bytes(guide, words, files)))
                : Stream.empty();
    }

    private static byte[] bytes(Guide guide, Words words, List<OutputFile> files) {
        Map<String, byte[]> parts = files.stream().filter(file -> !DataAddress.isOfPages(file.path()))
                .collect(
                        Collectors.toMap(OutputFile::path, file -> file.bytes().make(), (one, _) -> one, HashMap::new));
        parts.put(READ_ME, readMe(guide.site(), words).getBytes(StandardCharsets.UTF_8));
        return OfficeZip.of(parts);
    }

    private static String readMe(Site site, Words words) {
        String licence = site.licence().map(given -> words.say("downloads.licence.named", given.name()))
                .orElse(words.say("downloads.licence.none"));
        String link = site.licence().map(Site.Licence::link).filter(address -> !address.isEmpty())
                .map(address -> address + "\n").orElse("");
        return site.title() + "\n" + site.address().map(address -> address + "\n").orElse("") + "\n"
                + words.say("foot.words", site.title()) + "\n\n" + licence + "\n" + link;
    }
}
