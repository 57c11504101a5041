package nl.handenindewijk.hands.scenario;

/** A scenario that cannot be reckoned with: which field, and why. */
public final class ScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ScenarioException(String path, String why) {
        super(path + ": " + why);
    }
}
