package nl.handenindewijk.casework;

/** Somebody else changed the case after the form was shown; nothing was overwritten. */
public class StaleVersion extends RuntimeException {

    StaleVersion() {
        super("The case changed in the meantime");
    }
}
