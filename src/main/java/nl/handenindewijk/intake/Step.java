package nl.handenindewijk.intake;

import java.util.Optional;

/** The questions, one a page, in the order in which they are asked. */
public enum Step {
    TOPIC("onderwerp"),
    DANGER("gevaar"),
    STORY("verhaal"),
    PLACE("adres"),
    REACH("bereiken"),
    CHECK("controleren");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    /** The word in the address of its page and in its message keys. */
    public String code() {
        return code;
    }

    /** The address of its page. */
    public String path() {
        return "/hulp-vragen/" + code;
    }

    /** One for the first question. */
    public int number() {
        return ordinal() + 1;
    }

    /** The next question; the check page is its own next. */
    public Step next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    /** The question before this one, empty at the first. */
    public Optional<Step> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** The earlier of two questions. */
    public Step earlier(Step other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
