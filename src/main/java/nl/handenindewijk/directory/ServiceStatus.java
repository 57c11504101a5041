package nl.handenindewijk.directory;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a service is offered. Labels are under {@code directory.status.NAME}. */
public enum ServiceStatus {
    ACTIVE("active"),
    TEMPORARILY_CLOSED("temporarily closed"),
    INACTIVE("inactive"),
    DEFUNCT("defunct");

    private final String code;

    ServiceStatus(String code) {
        this.code = code;
    }

    /** The word that HSDS has for it. */
    public String code() {
        return code;
    }

    /** The one with this HSDS word. */
    public static Optional<ServiceStatus> of(String code) {
        return Stream.of(values()).filter(status -> status.code.equals(code)).findFirst();
    }
}
