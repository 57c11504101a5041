package nl.handenindewijk.reporting;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What requests are told apart by, besides the district; one at a time. Words under {@code reporting.per.CODE}. */
enum Dimension {
    THEME("onderwerp"),
    LEVEL("urgentie"),
    TEAM("team"),
    CHANNEL("kanaal"),
    LANGUAGE("taal");

    private final String inLinks;

    Dimension(String inLinks) {
        this.inLinks = inLinks;
    }

    /** Its name in links. */
    public String inLinks() {
        return inLinks;
    }

    static Optional<Dimension> of(@Nullable String typed) {
        return Arrays.stream(values()).filter(d -> d.inLinks.equals(typed)).findFirst();
    }
}
