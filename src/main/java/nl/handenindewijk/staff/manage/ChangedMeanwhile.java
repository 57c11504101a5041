package nl.handenindewijk.staff.manage;

/** Somebody else saved the same thing after this form was opened. */
class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
