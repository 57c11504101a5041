package nl.handenindewijk.casework;

import java.util.Set;

/**
 * One thing that is looked for.
 *
 * @param tokens a case has it when it holds one of these
 * @param names hashes of what a name in the case may look like if it was written or typed with a slip; empty if it is no
 *     word of a name
 * @param sound the word as it sounds, empty if it is no word of a name
 */
record SearchQuery(Set<Long> tokens, Set<Long> names, String sound) {

    static SearchQuery exact(Set<Long> tokens) {
        return new SearchQuery(tokens, Set.of(), "");
    }

    /** As the database takes them. */
    static Long[] array(Set<Long> hashes) {
        return hashes.toArray(Long[]::new);
    }
}
