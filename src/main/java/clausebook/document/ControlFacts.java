package clausebook.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a document says about itself: in a control table, under its title or at its end.
///
/// @param label    of the edition, exactly as printed, such as `Version 2, draft`
/// @param dates    adopted, issued, in-force, review-due, withdrawn: each as `2024-05-14`, `2024-05` or `2024`. A date
///                 that is not said to be one of these is none of them
/// @param minute   of the adoption, as printed
/// @param by       who adopted it, as printed
/// @param every    how often it is reviewed, such as `1 year`
/// @param covers   whom it says that it binds, as printed
/// @param contacts telephone numbers and addresses, as printed
/// @param draft    true where it calls itself a draft
/// @param printed  facts that have no field, heading → words, in their order
public record ControlFacts(Optional<String> label, Map<String, String> dates, Optional<String> minute,
        Optional<String> by, Optional<String> every, List<String> covers, List<String> contacts, boolean draft,
        SequencedMap<String, String> printed) {}
