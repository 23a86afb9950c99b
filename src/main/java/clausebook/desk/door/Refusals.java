package clausebook.desk.door;

/// What is said where nothing else is answered.
public interface Refusals {

    /// To someone who does not know the secret, and may be anybody: a few words, and nothing about what is here.
    Response toStrangers(int status);

    /// To the clerk, instead of the page that she asked for.
    Response instead(Request asked, int status);
}
