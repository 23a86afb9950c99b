package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.schema.ContentSchemas;
import clausebook.text.JsonTree;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The tracked JSON Schemas come from the declarations, and the real content keeps to them.
class SchemasTest {

    private static final List<String> NAMES = List.copyOf(ContentSchemas.all().keySet());
    private static final List<String> FILES = List.copyOf(SchemaCheck.files(RealContent.FOLDER).keySet());
    private static final SchemaCheck CHECK = new SchemaCheck();

    @ParameterizedTest
    @FieldSource("NAMES")
    void theTrackedSchemaIsThatOfTheDeclarations(String name) throws IOException {
        TrackedFile.holds(SchemaCheck.SCHEMAS.resolve(name + ".json"),
                JsonTree.text(ContentSchemas.all().get(name)));
    }

    @Test
    void thereIsNoOtherSchema() {
        assertThat(SchemaCheck.SCHEMAS.toFile().list())
                .containsExactlyInAnyOrderElementsOf(NAMES.stream().map(name -> name + ".json").toList());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyRealFileKeepsToItsSchema(String file) {
        assertThat(CHECK.faults(file, SchemaCheck.files(RealContent.FOLDER).get(file))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyRealFileNamesItsSchemaInItsFirstLine(String file) {
        String up = "../".repeat((int) file.chars().filter(letter -> letter == '/').count());

        assertThat(SchemaCheck.files(RealContent.FOLDER).get(file).lines().findFirst())
                .contains("# yaml-language-server: $schema=" + up + "schema/" + SchemaCheck.name(file) + ".json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    a field that nobody knows     ; site.yaml                                      ; title: Clausebook ; titel: Clausebook
                    a needed field left out       ; site.yaml                                      ; language: en      ; # no language
                    a list in place of a text     ; site.yaml                                      ; title: Clausebook ; title: [Clausebook]
                    a day that is none            ; site.yaml                                      ; 2026-11-20        ; soon
                    a word that is in no list     ; councils/pewsey/council.yaml                   ; kind: parish      ; kind: village
                    a text in place of a list     ; councils/pewsey/council.yaml                   ; languages: [en]   ; languages: en
                    a role's field on a topic     ; vocabulary/topics.yaml                         ; note:             ; phone:
                    a topic without a group       ; vocabulary/topics.yaml                         ; , group: The policy ; ''
                    an unknown kind of document   ; vocabulary/instruments.yaml                    ; kind: act         ; kind: law
                    a word where a yes is wanted  ; vocabulary/roles.yaml                          ; outside: true     ; outside: maybe
                    a duty that is none           ; councils/pewsey/social-media/undated.yaml      ; duty: must-not    ; duty: mustn't
                    a rule without printed words  ; councils/pewsey/social-media/undated.yaml      ; printed:          ; when:
                    a kind on a rule              ; councils/pewsey/social-media/undated.yaml      ; says:             ; kind:
                    a clause without a text       ; councils/pewsey/social-media/undated.yaml      ; text: |         ; reading: |
                    a status that is derived      ; councils/salisbury/social-media/draft-1.yaml   ; status: draft     ; status: superseded
                    a fate that is none           ; councils/salisbury/social-media/draft-1.yaml   ; fate: withdrawn   ; fate: gone
                    a policy without its kind     ; councils/salisbury/social-media/policy.yaml    ; kind:             ; sort:
                    """)
    void aPlantedFaultIsCaught(String fault, String file, String before, String after) {
        String text = SchemaCheck.files(RealContent.FOLDER).get(file);
        assertThat(text).as(fault).contains(before);

        assertThat(CHECK.faults(file, text.replace(before, after))).as(fault).isNotEmpty();
    }
}
