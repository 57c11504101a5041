package nl.handenindewijk.shared;

/** Whom an address stands for: an IPv4 address one household, an IPv6 address its /64 network. */
public final class NetworkAddress {

    private static final int GROUPS = 4;

    private NetworkAddress() {}

    /** The same for everybody behind it. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.split(":", -1);
        var network = new StringBuilder();
        for (int i = 0; i < Math.min(GROUPS, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
