package nl.handenindewijk.casework.handover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.ManyCases;
import nl.handenindewijk.casework.TakeOverCase;
import nl.handenindewijk.casework.ToldResident;
import nl.handenindewijk.casework.ToldResidents;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** Hands a load over, case by case; see {@link ManyCases} for what happens to a case that cannot go. */
@Component
class HandOverLoad {

    private final TakeOverCase takeOver;
    private final ToldResidents told;
    private final Workers workers;

    HandOverLoad(TakeOverCase takeOver, ToldResidents told, Workers workers) {
        this.takeOver = takeOver;
        this.told = told;
        this.workers = workers;
    }

    Done handle(Input in, CurrentWorker by) {
        var results = ManyCases.each(in.chosen(), in.formKey(), ticket -> {
            var to = Objects.requireNonNull(in.to().get(ticket.reference()));
            takeOver.handle(new TakeOverCase.Input(ticket, in.from(), to, in.reason()), by);
        });
        var names = workers.displayNames(in.to().values());
        var done = results.stream()
                .filter(ManyCases.Result::isDone)
                .map(ManyCases.Result::reference)
                .toList();
        var references = done.stream().map(PublicReference::value).toList();
        return new Done(
                results.stream()
                        .map(result ->
                                new Line(result, names.getOrDefault(in.to().get(result.reference()), "")))
                        .toList(),
                told.since(by, done).stream()
                        .filter(one -> references.contains(one.reference()))
                        .toList());
    }

    /**
     * What was decided.
     *
     * @param to who takes each of the chosen cases
     */
    record Input(
            UUID from, List<ManyCases.Chosen> chosen, Map<PublicReference, UUID> to, String reason, UUID formKey) {}

    /**
     * What became of a load.
     *
     * @param told the residents of what was handed over whom this worker may still see
     */
    public record Done(List<Line> lines, List<ToldResident> told) {

        /** How many went over. */
        public long done() {
            return lines.stream().filter(line -> line.result().isDone()).count();
        }
    }

    /** What became of one case, and to whom it went or would have gone. */
    public record Line(ManyCases.Result result, String to) {}
}
