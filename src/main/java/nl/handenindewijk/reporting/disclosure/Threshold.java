package nl.handenindewijk.reporting.disclosure;

/**
 * From how many people on a count is shown.
 *
 * @param smallest fewer are hidden; {@link Integer#MAX_VALUE} hides all
 * @param zeroHidden whether it is hidden, too, that there is nobody
 */
public record Threshold(int smallest, boolean zeroHidden) {

    /** For an area so small that nothing about it is published. */
    public static final Threshold NEVER = new Threshold(Integer.MAX_VALUE, true);

    boolean hides(long count) {
        return count == 0 ? zeroHidden : count < smallest;
    }
}
