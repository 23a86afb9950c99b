package clausebook.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;

/// What the Nu HTML checker finds in pages: errors and warnings.
final class HtmlFaults {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final MessageEmitterAdapter messages;

    HtmlFaults() throws Exception {
        messages = new MessageEmitterAdapter(null, validator.getSourceCode(), false,
                new ImageCollector(validator.getSourceCode()), 0, true, new TextMessageEmitter(told, true));
        messages.setHtml(true);
        messages.start(null);
        validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(messages, false, false);
    }

    /// Checks one page; all that is found is in `end`.
    void check(Path page) throws Exception {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes(page)));
        source.setEncoding("UTF-8");
        source.setSystemId(
                "http://localhost/" + page.toString().replace('\\', '/').replaceAll("^.*/target/[^/]*site/", ""));
        validator.checkHtmlInputSource(source);
    }

    private static byte[] bytes(Path page) throws IOException {
        return Files.readAllBytes(page);
    }

    /// Every message, one a line.
    List<String> end() throws Exception {
        messages.end("", "", "");
        return told.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }
}
