package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.PersonsCode;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** A worker hands out a code: to who lost it, or to the person whom somebody else told of. */
@UseCase
class HandOutCode implements PersonsCode {

    private final Cases cases;
    private final CaseJournal journal;
    private final AccessCodes codes;
    private final Folders folders;
    private final Clock clock;

    HandOutCode(Cases cases, CaseJournal journal, AccessCodes codes, Folders folders, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.codes = codes;
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public void handOut(PublicReference reference, UUID key, CurrentWorker by) {
        var request = cases.visible(reference, by);
        if (folders.visibleAmong(List.of(request.id()), by).isEmpty()) {
            throw new CaseNotFound();
        }
        if (!cases.isDone(key)) {
            var code = codes.hashOf(codes.codeFor(key));
            journal.write(request, request.codeHandedOut(code, by.id(), clock.instant()), key);
        }
    }

    @Override
    public AccessCode codeFor(UUID key) {
        return codes.codeFor(key);
    }
}
