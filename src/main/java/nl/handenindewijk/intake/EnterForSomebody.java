package nl.handenindewijk.intake;

import java.util.Map;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/**
 * A worker files what somebody said at the desk, on the telephone or on paper, by the rules of the resident's own form. Who
 * passed it on, and what that person may hear, stands in the timeline: the label stays whatever happens to the case.
 */
@UseCase
public class EnterForSomebody {

    private final Sending sending;
    private final Folders folders;
    private final Helpers helpers;

    EnterForSomebody(Sending sending, Folders folders, Helpers helpers) {
        this.sending = sending;
        this.folders = folders;
        this.helpers = helpers;
    }

    /**
     * @param answers complete
     * @param language that the person speaks best
     * @param detail codes about who passed it on
     * @param mayFollow whether that person may see that it came in and was taken up
     * @param words who that is and how to reach them, null if the person asks for themselves
     */
    public record Input(
            Answers answers,
            Channel channel,
            Sender sender,
            String language,
            Map<String, String> detail,
            @Nullable String words,
            boolean mayFollow) {}

    /** Sent twice it is one question; both times its receipt. */
    public SentReceipt enter(Input in, CurrentWorker by) {
        var key = in.answers().submissionKey();
        sending.queue(key);
        var earlier = sending.receipt(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var token = sending.send(in.answers(), in.channel(), in.sender(), in.language());
        var sent = sending.receipt(key).orElseThrow(() -> new IllegalStateException("No receipt under " + token));
        var entry = FolderEntry.internal(Change.ENTERED_BY_STAFF, in.detail(), in.words(), key);
        folders.record(sent.receipt().requestId(), entry, by);
        if (in.mayFollow()) {
            helpers.letIn(sent.receipt().requestId(), key);
        }
        return sent;
    }
}
