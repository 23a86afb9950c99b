package clausebook;

/// How often a random test tries: a few times in every build, often with `mvn -Pthorough`.
public final class Counts {

    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    private Counts() {}

    /// @param few enough to catch a fault that is common
    public static int of(int few, int many) {
        return THOROUGH ? many : few;
    }
}
