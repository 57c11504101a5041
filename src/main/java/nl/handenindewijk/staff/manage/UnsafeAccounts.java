package nl.handenindewijk.staff.manage;

/** The portal must not start with these accounts. */
class UnsafeAccounts extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** @param action what the operator can do about it */
    UnsafeAccounts(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
