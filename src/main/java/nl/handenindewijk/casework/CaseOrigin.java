package nl.handenindewijk.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.shared.DutchTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a request came in; never changes, however late somebody classifies it. */
@Embeddable
class CaseOrigin {

    private Instant receivedAt;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private NewHelpRequest.Channel channel;

    @Enumerated(EnumType.STRING)
    private NewHelpRequest.Sender sender;

    private String language;

    @Enumerated(EnumType.STRING)
    private NewHelpRequest.DangerAnswer dangerAnswer;

    private @Nullable Boolean childrenAtHome;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] dangerSigns;

    private boolean dangerJudged;
    private @Nullable String dangerVersion;

    private @Nullable String districtCode;
    private @Nullable String quarterCode;

    @SuppressWarnings("NullAway.Init")
    protected CaseOrigin() {}

    CaseOrigin(NewHelpRequest in, SubmissionFacts facts, Instant now) {
        receivedAt = now;
        receivedOn = DutchTime.dateOf(now);
        channel = in.channel();
        sender = in.sender();
        language = in.language();
        dangerAnswer = in.danger();
        childrenAtHome = in.childrenAtHome();
        dangerSigns = facts.dangerSigns().toArray(String[]::new);
        dangerJudged = facts.dangerJudged();
        dangerVersion = facts.dangerVersion();
        districtCode = facts.districtCode();
        quarterCode = facts.quarterCode();
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The legal start date: the calendar date of receipt in Europe/Amsterdam (Awb 2:20). */
    LocalDate receivedOn() {
        return receivedOn;
    }

    NewHelpRequest.Channel channel() {
        return channel;
    }

    /** Who did it: no resident sends what comes in a file. */
    Actor submittedBy() {
        return channel == NewHelpRequest.Channel.SIGNAL ? Actor.PORTAL : Actor.RESIDENT;
    }

    NewHelpRequest.Sender sender() {
        return sender;
    }

    String language() {
        return language;
    }

    NewHelpRequest.DangerAnswer dangerAnswer() {
        return dangerAnswer;
    }

    /** Whether children live at home; null if not asked or not answered. */
    @Nullable
    Boolean childrenAtHome() {
        return childrenAtHome;
    }

    List<String> dangerSigns() {
        return List.of(dangerSigns);
    }

    /** False when the story could not be judged: "niet beoordeeld", a person reads it the same day. */
    boolean dangerJudged() {
        return dangerJudged;
    }

    @Nullable
    String districtCode() {
        return districtCode;
    }

    @Nullable
    String quarterCode() {
        return quarterCode;
    }
}
