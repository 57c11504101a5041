package nl.handenindewijk.shared;

/** The help lines as the municipality has them now. Asks no database, so that the page stays when that is gone. */
public interface CurrentHelpLines {

    HelpLines now();
}
