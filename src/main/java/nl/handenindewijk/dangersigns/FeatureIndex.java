package nl.handenindewijk.dangersigns;

/** Finds the place of a feature in the model by its hash, in one look. */
final class FeatureIndex {

    /** Hash and place side by side, so that one look in memory tells; no place is 0. */
    private final long[] slots;

    FeatureIndex(int[] hashes) {
        this.slots = new long[Integer.highestOneBit(Math.max(8, hashes.length) * 2 - 1) << 1];
        for (int i = 0; i < hashes.length; i++) {
            slots[slot(hashes[i])] = (long) hashes[i] << 32 | i + 1;
        }
    }

    /** Place of the feature, or -1 if the model never met it. */
    int of(int hash) {
        return (int) slots[slot(hash)] - 1;
    }

    private int slot(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
