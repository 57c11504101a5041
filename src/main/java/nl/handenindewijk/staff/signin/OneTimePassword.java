package nl.handenindewijk.staff.signin;

import java.security.SecureRandom;

/** A password that is made here, told once, and good only for choosing an own one. */
public final class OneTimePassword {

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike
    private static final int GROUPS = 4;
    private static final int IN_GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** About 99 bits, as {@code xxxxx-xxxxx-xxxxx-xxxxx} for reading aloud. */
    public static String next() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            if (i > 0 && i % IN_GROUP == 0) {
                password.append('-');
            }
            password.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return password.toString();
    }
}
