package nl.handenindewijk.shared.crypto;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words what to do, without a stack trace and without a key. */
class UnsafeKeysAnalyzer extends AbstractFailureAnalyzer<UnsafeKeys> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeKeys cause) {
        var action =
                "Give portal.crypto.keys.1, portal.crypto.active-key=1 and portal.crypto.index-key, each key made by"
                        + " 'openssl rand -base64 32', and keep them outside the database and its backups.";
        return new FailureAnalysis(String.valueOf(cause.getMessage()), action, cause);
    }
}
