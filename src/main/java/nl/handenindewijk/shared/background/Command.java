package nl.handenindewijk.shared.background;

/**
 * Work that an operator starts by hand: {@code java -jar portal.jar --portal.command=NAME --server.port=0}. The portal
 * starts, does it, says what it did and stops.
 */
public interface Command {

    /** Words with hyphens. */
    String name();

    /** @return what was done, one line without personal data */
    String run();
}
