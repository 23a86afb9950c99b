package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A value that has not the form of its field is one problem, also where no stage reads the field yet.
class ValueFormsTest {

    private static final String EDITION = "councils/anytown/parking/2025";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2025        ; agreed: { on: "2026-12-01"     ; agreed: { on: "2026-12"          ; BAD_DATE
                    2025        ; on: "2026-05-14" }             ; on: "2026-02-30" }               ; BAD_DATE
                    2025        ; read: "2026-11-30"             ; read: "soon"                     ; BAD_DATE
                    2025        ; guard: material-missing         ; guard: no-such-guard           ; UNKNOWN_VALUE
                    2025        ; result: carried                ; result: lost                     ; UNKNOWN_VALUE
                    2025        ; reading: suggested             ; reading: guessed                 ; UNKNOWN_VALUE
                    2025        ; card: always                   ; card: often                      ; UNKNOWN_VALUE
                    2025        ; material: false                ; material: perhaps                ; UNKNOWN_VALUE
                    2025        ; tabled: { sha256: f4df         ; tabled: { sha256: xyz            ; UNKNOWN_VALUE
                    2025.intake ; hash: 0123                     ; hash: xyz                        ; UNKNOWN_VALUE
                    2025        ; agreed: { on: "2026-12-01", by: "role:clerk" ; agreed: { on: "2026-12-01", by: "role:nobody" ; UNKNOWN_ROLE
                    2025        ; amendments: [{ clause: park-well ; amendments: [{ clause: park-ill ; UNKNOWN_REFERENCE
                    2025        ; answered: [{ clause: old-rule  ; answered: [{ clause: park-ill    ; UNKNOWN_REFERENCE
                    2025        ; text: Park well. }             ; text: <b>Park</b>. }             ; RAW_HTML
                    2025        ; plain: Put the car             ; plain: Put [[role:clerk]]        ; MARKUP_NOT_ALLOWED
                    """)
    void aValueBesideAnEditionsText(String file, String before, String after, ProblemCode code) {
        assertOne(file.equals("2025") ? EDITION + ".yaml" : EDITION + ".intake.yaml", before, after, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    vocabulary/questions.yaml       ; stance: conditional          ; stance: sometimes            ; UNKNOWN_VALUE
                    vocabulary/policy-kinds.yaml    ; post: true                   ; post: certainly              ; UNKNOWN_VALUE
                    vocabulary/force.yaml           ; duty: may                    ; duty: might                  ; UNKNOWN_VALUE
                    vocabulary/topics.yaml          ; kinds: [parking]             ; kinds: [flying]              ; UNKNOWN_POLICY_KIND
                    vocabulary/moments.yaml         ; kinds: [parking]             ; kinds: [flying]              ; UNKNOWN_POLICY_KIND
                    vocabulary/questions.yaml       ; kinds: [parking]             ; kinds: [flying]              ; UNKNOWN_POLICY_KIND
                    vocabulary/asked.yaml           ; anytown/parking#park-well    ; anytown/parking#gone         ; UNKNOWN_REFERENCE
                    vocabulary/asked.yaml           ; read: { anytown:             ; read: { nowhere:             ; UNKNOWN_COUNCIL
                    site.yaml                       ; common: [how-long]           ; common: [how-short]          ; UNKNOWN_QUESTION
                    site.yaml                       ; https://licence.example/     ; ftp://licence.example/       ; UNSAFE_LINK
                    councils/anytown/council.yaml   ; until: 2019-04-01            ; until: 2019-13               ; BAD_DATE
                    councils/anytown/council.yaml   ; ended: 2028                  ; ended: later                 ; BAD_DATE
                    councils/anytown/council.yaml   ; successors: [anytown]        ; successors: [nowhere]        ; UNKNOWN_COUNCIL
                    councils/anytown/papers.yaml    ; The Clerk asks               ; The <i>Clerk</i> asks        ; RAW_HTML
                    """)
    void aValueOfAnotherFile(String file, String before, String after, ProblemCode code) {
        assertOne(file, before, after, code);
    }

    private static void assertOne(String file, String before, String after, ProblemCode code) {
        Map<String, String> files = new TreeMap<>(CompleteContent.everyFile());
        assertThat(files.get(file)).as(file).contains(before);
        files.put(file, files.get(file).replaceFirst(Pattern.quote(before), after));

        assertThat(CompleteContent.errors(files)).extracting(Problem::code).as(after).isNotEmpty().containsOnly(code);
    }
}
