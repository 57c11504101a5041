package nl.handenindewijk.terms.manage;

/** Somebody else saved other choices after this form was opened. */
class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
