package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Site;
import clausebook.guide.DataParts;
import clausebook.guide.Guide;
import clausebook.output.OfficeZip;
import clausebook.output.OutputFile;
import clausebook.words.Words;
import java.lang.ref.SoftReference;
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

    /// The files, and the zip file where there is one.
    static Stream<OutputFile> with(Guide guide, Words words, List<OutputFile> files) {
        if (!DataParts.zipped(guide)) {
            return files.stream();
        }
        List<OutputFile> once = files.stream()
                .map(file -> new OutputFile(file.path(), file.origin(), new Remembering(file.bytes()))).toList();
        return Stream.concat(once.stream(),
                Stream.of(new OutputFile(DataAddress.ALL, "all data files", () -> bytes(guide, words, once))));
    }

    /// Each file is wanted twice, by itself and in the zip file: it is made once, as long as there is memory.
    private static final class Remembering implements OutputFile.Producer {

        private final OutputFile.Producer producer;
        private SoftReference<byte[]> made = new SoftReference<>(null);

        Remembering(OutputFile.Producer producer) {
            this.producer = producer;
        }

        @Override
        public synchronized byte[] make() {
            byte[] bytes = made.get();
            if (bytes == null) {
                bytes = producer.make();
                made = new SoftReference<>(bytes);
            }
            return bytes;
        }
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
