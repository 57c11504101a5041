package nl.handenindewijk.dangersigns;

/** FNV-1a over chars with a final mix: the same on every machine, spread well enough to name a feature by. */
final class Hash {

    static final int SEED = 0x811c9dc5;

    private Hash() {}

    static int of(String text) {
        int hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = add(hash, text.charAt(i));
        }
        return finish(hash);
    }

    static int add(int hash, int value) {
        return (hash ^ value) * 0x01000193;
    }

    static int finish(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
