package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Says whether a sign of danger was right, so that the municipality learns how well the rules see. */
@UseCase
public class JudgeSign {

    private final CaseDesk desk;
    private final DangerSigns signs;

    JudgeSign(CaseDesk desk, DangerSigns signs) {
        this.desk = desk;
        this.signs = signs;
    }

    /** @throws CaseNotFound if the case is not this worker's to see or has no such sign */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> {
            var sign = signs.of(r.id(), in.sign());
            sign.judge(in.verdict(), by.id(), now);
            return r.signJudged(sign, by.id(), now);
        });
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, UUID sign, SignVerdict verdict) {}
}
