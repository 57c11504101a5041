package nl.handenindewijk.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** Whom an address stands for: an IPv4 address one household, an IPv6 address its /64 network. */
public final class NetworkAddress {

    private NetworkAddress() {}

    /** The same for everybody behind it, however it is written: a proxy writes 2001:db8::1, Java 2001:db8:0:0:0:0:0:1. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // what has a colon is never looked up as a name
            var read = InetAddress.getByName(address.replaceFirst("%.*$", ""));
            return read instanceof Inet6Address ? network(read.getAddress()) : read.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static String network(byte[] address) {
        var groups = ByteBuffer.wrap(address).asShortBuffer();
        var network = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            network.append(Integer.toHexString(groups.get(i) & 0xffff)).append(':');
        }
        return network.toString();
    }
}
