package nl.handenindewijk.dangersigns;

import java.util.Arrays;

/**
 * The number of each feature hash of the text, so that one that comes back is looked up in the large model once only; a
 * small hash table without boxing.
 */
final class FirstSeen {

    private static final int FREE = -2;

    private final int[] keys;
    private final int[] numbers;

    FirstSeen(int most) {
        int size = Integer.highestOneBit(Math.max(8, most) * 2 - 1) << 1;
        this.keys = new int[size];
        this.numbers = new int[size];
        Arrays.fill(numbers, FREE);
    }

    int slot(int hash) {
        int slot = hash & (keys.length - 1);
        while (numbers[slot] != FREE && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    boolean isFree(int slot) {
        return numbers[slot] == FREE;
    }

    void put(int slot, int hash, int number) {
        keys[slot] = hash;
        numbers[slot] = number;
    }

    int number(int slot) {
        return numbers[slot];
    }
}
