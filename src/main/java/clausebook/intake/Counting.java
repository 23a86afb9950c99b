package clausebook.intake;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Format;
import clausebook.document.Part;
import clausebook.intake.census.Census;
import clausebook.intake.receipt.Balance;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The census of a file that could be read. It shares nothing with what else is done, so it runs beside it.
public final class Counting {

    private final Format format;
    private final DocumentFile file;
    private final FutureTask<Map<Part, Integer>> census;

    /// Begins to count.
    ///
    /// @param format of the file
    public Counting(Format format, DocumentFile file) {
        this.format = format;
        this.file = file;
        census = new FutureTask<>(() -> Census.of(format, file.bytes()));
        Thread.ofPlatform().daemon().start(census);
    }

    /// Holds the receipts against it; a problem where they differ, or where nothing can be counted.
    public void hold(List<Imported> editions, Problems problems) {
        try {
            Map<Part, Integer> letters = census.get();
            editions.forEach(made -> Balance.check(made.receipt(), format, letters, problems));
        } catch (InterruptedException fault) {
            throw new IllegalStateException("nothing may be written uncounted", fault);
        } catch (ExecutionException fault) {
            tellUncounted(fault, problems);
        }
    }

    private void tellUncounted(ExecutionException fault, Problems problems) {
        if (!(fault.getCause() instanceof IOException)) {
            throw new IllegalStateException(fault);
        }
        problems.add(ProblemCode.DOCUMENT_BROKEN, file.start(), "the letters of this file can't be counted",
                "without a count nobody can tell whether a word was lost",
                "open it in Word, and save it under a new name");
    }
}
