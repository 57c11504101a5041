package nl.handenindewijk.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.dangersigns.Sign;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.EncryptedText;
import org.jspecify.annotations.Nullable;

/**
 * A sign of danger as it was found when the request was filed. A newer version of the rules never rewrites it, the
 * database refuses that; only what a worker thinks of it may be added.
 */
@Entity
@Table(name = "casework_danger_sign")
class DangerSign {

    private static final String BETWEEN = "\u001f";

    @Id
    private UUID id;

    private UUID requestId;
    private String kind;
    private boolean acute;
    private BigDecimal confidence;
    private String rule;
    private String version;
    private String language;
    private LocalDate foundOn;

    @Column(updatable = false)
    @Convert(converter = EncryptedText.class)
    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private @Nullable SignVerdict verdict;

    private @Nullable UUID judgedBy;
    private @Nullable Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected DangerSign() {}

    /** @param version of rules and model that found it */
    DangerSign(UUID requestId, Sign sign, String version, String language, Instant now) {
        this.id = Ids.next(now);
        this.requestId = requestId;
        this.kind = sign.kind().name();
        this.acute = sign.acute();
        this.confidence = BigDecimal.valueOf(Math.round(sign.confidence() * 100), 2);
        this.rule = sign.rule();
        this.version = version;
        this.language = language;
        this.foundOn = DutchTime.dateOf(now);
        this.words = sign.marks().isEmpty() ? null : String.join(BETWEEN, sign.words());
    }

    /** A worker who looks again may change their mind; the timeline keeps both. */
    void judge(SignVerdict what, UUID worker, Instant now) {
        verdict = what;
        judgedBy = worker;
        judgedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    String kind() {
        return kind;
    }

    boolean acute() {
        return acute;
    }

    double confidence() {
        return confidence.doubleValue();
    }

    String rule() {
        return rule;
    }

    String version() {
        return version;
    }

    /** The literal words, in the order of the story. */
    List<String> words() {
        return words == null ? List.of() : List.of(words.split(BETWEEN));
    }

    @Nullable
    SignVerdict verdict() {
        return verdict;
    }
}
