package clausebook.intake.outline.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which documents name facts about themselves.
public final class FactNames {

    private static final Pattern NAME = Pattern.compile("(?i)(?:(?:document|policy|doc|pdf|file|procedure)\\.? ?)?"
            + "(?:title|name|number|no|ref(?:erence)?(?: no| number)?|owner|author|version(?: no| number|"
            + " control| history)?|status|type|"
            + "location|originator|sponsor|classification|category|lead|control|code|date)\\.?"
            + "|(?:date|day)(?: of| for| policy| this policy)?(?: was)? [\\w ]{0,12}(?:adopt|approv|issue|"
            + "publi|review|effect|creat|agree|implement|meeting|amend)\\w*(?: by [\\w ]{1,30})?"
            + "|(?:re-?)?(?:adopted|approved|agreed|ratified|authorised|issued|published|reviewed|updated|"
            + "amended|written|prepared|produced|created)"
            + "(?: by| on| at| in| date)?(?: (?:the )?(?:full )?(?:town |parish |city |community )?(?:council|"
            + "committee))?(?: on)?"
            + "|(?:adoption|approval|issue|publication|effective|implementation|commencement|last|next|first|"
            + "target)?(?: ?(?:reviewed|updated|review))?(?: ?(?:date|due|period|cycle|frequency|team|body|"
            + "schedule|on|by|from|every))*"
            + "|minute(?:s)?(?: ?(?:no|number|ref(?:erence)?))?\\.?|issue(?: no| number)?\\.?|edition|"
            + "revision(?: no| number| history)?|amendments?|amended by|"
            + "(?:summary of |description of |reason for )?changes?(?: made)?|comments?|distribution|internal|"
            + "external|lead officer|"
            + "responsible (?:officer|person|committee|body|department)|department|service|committee|"
            + "(?:policy )?applies to|applicable to|"
            + "audience|contact(?: officer| details)?|consultation|consulted|supersedes|replaces|"
            + "equality impact assessment|signed(?: by)?|chair(?:man|person)?(?: of the council)?|"
            + "review due|date published|doc no|pdf no|signature|position|role|prepared by|council|"
            + "meeting(?: date)?|copyright|email|telephone|website");
    private static final Pattern PAIR =
            Pattern.compile("([^:\\t]{2,48}?)\\s*(?::|\\t+| [–-] )\\s*(.*)", Pattern.DOTALL);

    private static final Pattern CONTROL =
            Pattern.compile("(?i)(?:the )?(?:document|policy|version|revision|amendment|review|approval|change)s?"
                    + "(?: and \\w+)? ?(?:control|history|information|details|record|log|schedule|status|"
                    + "approval|adoption|sheet)?s?:?");

    private FactNames() {}

    /// A fact as it stands in one line.
    public record Pair(String name, String value) {}

    /// True for words that name a fact.
    public static boolean isName(String words) {
        String bare = words.replaceAll("[:*_]+$", "").strip();
        return bare.length() > 1 && bare.length() <= 48 && NAME.matcher(bare).matches();
    }

    /// True for a heading below which facts of the document stand.
    public static boolean isControlHeading(String words) {
        return CONTROL.matcher(words.strip()).matches();
    }

    /// The fact that a line names before a colon or tab; empty where it names none that is known.
    public static Optional<Pair> pair(String words) {
        Matcher found = PAIR.matcher(words);
        return found.matches() && isName(found.group(1))
                ? Optional.of(new Pair(found.group(1).strip(), found.group(2).strip()))
                : Optional.empty();
    }
}
