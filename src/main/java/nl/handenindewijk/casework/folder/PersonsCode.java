package nl.handenindewijk.casework.folder;

import java.util.UUID;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;

/** The secret code with which the person concerned opens the own question. */
public interface PersonsCode {

    /**
     * Gives the question a new code; the one before opens nothing from then on.
     *
     * @param key made with the form; the same key twice gives the same code once
     * @throws nl.handenindewijk.casework.CaseNotFound if the worker may not see it, or only in an emergency: a code opens longer, and
     *     whoever uses it is nobody in the log
     */
    void handOut(PublicReference reference, UUID key, CurrentWorker by);

    /** The code that was handed out with this key. */
    AccessCode codeFor(UUID key);
}
