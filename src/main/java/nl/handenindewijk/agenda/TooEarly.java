package nl.handenindewijk.agenda;

/** An outcome was given for an appointment that has not begun. */
class TooEarly extends RuntimeException {

    TooEarly() {
        super("It has not begun");
    }
}
