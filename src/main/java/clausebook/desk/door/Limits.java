package clausebook.desk.door;

/// How much and how long a request may be. The server of the JDK takes these as settings of the whole program, before
/// its first use.
final class Limits {

    /// Requests that are answered at the same time; most of them are pages that wait for a change.
    static final int AT_ONCE = 200;
    private static final String SERVER = "sun.net.httpserver.";

    private Limits() {}

    /// Sets them, where nobody has.
    static void set() {
        set(SERVER + "maxReqHeaders", 60);
        set(SERVER + "maxReqHeaderSize", 32 << 10);
        set(SERVER + "maxReqTime", 60);
        set(SERVER + "maxRspTime", 120);
        set(SERVER + "idleInterval", 60);
        set(SERVER + "maxIdleConnections", 100);
        set(SERVER + "drainAmount", 64 << 20);
        set("jdk.httpserver.maxConnections", 400);
        System.setProperty(SERVER + "nodelay", "true");
    }

    private static void set(String name, int value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, String.valueOf(value));
        }
    }
}
