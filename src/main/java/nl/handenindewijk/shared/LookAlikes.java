package nl.handenindewijk.shared;

/** Puts right the characters that {@link PublicReference} and {@link AccessCode} never use but people read or type. */
final class LookAlikes {

    private LookAlikes() {}

    static String putRight(String typed) {
        return typed.replace('B', '8').replace('Z', '2').replace('U', 'V');
    }
}
