package nl.handenindewijk.intake;

import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a question for somebody else leaves behind, whoever typed it: the question, a line in its timeline about who passed
 * it on and what that person may hear, and their own number. The label stays whatever happens to the case. Works inside
 * the caller's transaction.
 */
@Component
class ForSomebody {

    private final Sending sending;
    private final Folders folders;
    private final Helpers helpers;

    ForSomebody(Sending sending, Folders folders, Helpers helpers) {
        this.sending = sending;
        this.folders = folders;
        this.helpers = helpers;
    }

    /** @param by null if no worker had a part in it */
    SentReceipt file(EnterForSomebody.Input in, Change how, @Nullable CurrentWorker by) {
        var key = in.answers().submissionKey();
        var token = sending.send(in.answers(), in.channel(), in.sender(), in.language(), in.about(), in.receivedAt());
        var sent = sending.receipt(key).orElseThrow(() -> new IllegalStateException("No receipt under " + token));
        var entry = FolderEntry.internal(how, in.detail(), in.words(), key);
        folders.record(sent.receipt().requestId(), entry, by);
        if (in.mayFollow()) {
            helpers.letIn(sent.receipt().requestId(), key);
        }
        return sent;
    }
}
