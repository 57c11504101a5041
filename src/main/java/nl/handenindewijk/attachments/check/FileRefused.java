package nl.handenindewijk.attachments.check;

/** A file is not taken. Says which rule it breaks and nothing of what stands in it. */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public FileRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Label under {@code attachments.refused.CODE}. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        THERE_ALREADY,
        /** Of a kind that is not on the list. */
        KIND,
        ARCHIVE,
        PROGRAM,
        /** HTML, SVG and other XML: a page that a browser would run. */
        WEB_PAGE,
        PHONE_PICTURE,
        IMAGE_DAMAGED,
        IMAGE_INCOMPLETE,
        IMAGE_TOO_LARGE,
        PDF_DAMAGED,
        PDF_INCOMPLETE,
        PDF_PASSWORD,
        PDF_SCRIPT,
        PDF_STARTS_SOMETHING,
        PDF_HOLDS_FILE,
        PDF_XFA,
        PDF_ODD,
        OFFICE_DAMAGED,
        OFFICE_PASSWORD,
        OFFICE_OLD,
        OFFICE_MACRO,
        OFFICE_HOLDS_FILE,
        OFFICE_FETCHES,
        /** XML that names things outside itself. */
        OFFICE_ENTITY,
        TEXT_UNREADABLE,
        /** One file that is two kinds at once. */
        TWO_KINDS,
        /** Grows out of all proportion when it is opened. */
        BOMB,
        VIRUS,
        SCANNER_SILENT
    }
}
