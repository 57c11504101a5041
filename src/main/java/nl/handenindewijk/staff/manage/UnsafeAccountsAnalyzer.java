package nl.handenindewijk.staff.manage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words what to do, without a stack trace. */
class UnsafeAccountsAnalyzer extends AbstractFailureAnalyzer<UnsafeAccounts> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeAccounts cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
