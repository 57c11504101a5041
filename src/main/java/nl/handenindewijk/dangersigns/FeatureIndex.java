package nl.handenindewijk.dangersigns;

import java.util.Arrays;

/** Finds the place of a feature in the model by its hash, in one or two looks. */
final class FeatureIndex {

    private final int[] hashes;
    private final int[] slots;

    FeatureIndex(int[] hashes) {
        this.hashes = hashes;
        this.slots = new int[Integer.highestOneBit(Math.max(8, hashes.length) * 2 - 1) << 1];
        Arrays.fill(slots, -1);
        for (int i = 0; i < hashes.length; i++) {
            slots[slot(hashes[i])] = i;
        }
    }

    /** Place of the feature, or -1 if the model never met it. */
    int of(int hash) {
        return slots[slot(hash)];
    }

    private int slot(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] >= 0 && hashes[slots[slot]] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
