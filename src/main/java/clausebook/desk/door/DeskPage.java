package clausebook.desk.door;

import java.io.IOException;

/// What answers at one address of the desk, and at all below it.
public interface DeskPage {

    /// As much as a form with long texts needs.
    int USUAL_BYTES = 2 << 20;

    /// The first part of its address behind the secret, as `read`; "" for the desk's first page.
    String name();

    /// Answers; called by many threads at once. Only `POST` may change anything. A fault that it throws is answered
    /// with 500, and the desk goes on.
    ///
    /// @throws MalformedRequest where the request can't be understood: answered with 400
    /// @throws IOException      where a file can't be read or written: a fault as any other
    Response answer(Request asked) throws MalformedRequest, IOException;

    /// False for one that changes no file, so that it works where the folder can only be read.
    default boolean writes() {
        return true;
    }

    /// How many bytes may be sent to it.
    default int mostBytes() {
        return USUAL_BYTES;
    }
}
