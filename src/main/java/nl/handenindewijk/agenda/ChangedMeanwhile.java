package nl.handenindewijk.agenda;

/** Somebody else changed it after the form was shown; nothing was overwritten. */
class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("It changed in the meantime");
    }
}
