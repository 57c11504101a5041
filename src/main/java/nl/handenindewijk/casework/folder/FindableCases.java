package nl.handenindewijk.casework.folder;

import java.util.UUID;

/** Makes a case findable by what stands with it now. */
public interface FindableCases {

    /** After names beside a case came, changed or went; in the running transaction. */
    void renew(UUID requestId);
}
