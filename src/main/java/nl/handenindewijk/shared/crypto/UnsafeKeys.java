package nl.handenindewijk.shared.crypto;

/** The portal must not start with these keys. */
class UnsafeKeys extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnsafeKeys(String message) {
        super(message);
    }
}
