package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.servlet.HandlerMapping;

/** Which kind of fault an exception is: the sender's, ours, or the database that is not there. */
final class Faults {

    private static final Pattern FIRST_PART = Pattern.compile("^(/[a-z-]*).*$", Pattern.DOTALL);

    private Faults() {}

    /** The status to answer with, 500 for what nobody foresaw. */
    static HttpStatus status(Throwable fault) {
        if (databaseIsGone(fault)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (fault instanceof ConcurrencyFailureException) {
            return HttpStatus.CONFLICT; // somebody else was a moment earlier
        }
        return cannotBeBound(fault) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** No connection to be had, or it broke (SQL states 08 and 57P). */
    static boolean databaseIsGone(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return true;
            }
            if (cause instanceof SQLException sql && saysSo(sql)) {
                return true;
            }
        }
        return false;
    }

    /** The pool gives no state where it closed a connection that broke earlier in the same transaction. */
    private static boolean saysSo(SQLException fault) {
        var state = fault.getSQLState();
        return state == null
                ? "Connection is closed".equals(fault.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }

    /** Somebody closed the browser before the answer was there: no fault of ours. */
    static boolean isLostVisitor(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }

    /** Parameter names that lead nowhere in a form, such as {@code field[0].x}. */
    private static boolean cannotBeBound(Throwable fault) {
        return fault instanceof BindException
                || fault instanceof BeansException
                        && !(fault instanceof ConversionNotSupportedException)
                        && fault.getClass().getPackageName().equals("org.springframework.beans");
    }

    /**
     * Where it went wrong, for the log: the mapping and not the address, which may hold the secret of a link or the number
     * of a case; of an address that leads to no page its first part.
     */
    static String place(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? FIRST_PART.matcher(request.getRequestURI()).replaceFirst("$1") : pattern.toString();
    }

    /** The same fault for the log: its classes and where it happened, without a word that somebody may have typed. */
    static Throwable withoutWords(Throwable fault) {
        return new WithoutWords(fault, 0);
    }

    private static final class WithoutWords extends Exception {

        private final String name;

        WithoutWords(Throwable fault, int depth) {
            super(null, fault.getCause() == null || depth > 8 ? null : new WithoutWords(fault.getCause(), depth + 1));
            name = fault instanceof SQLException sql
                    ? fault.getClass().getName() + " (" + sql.getSQLState() + ")"
                    : fault.getClass().getName();
            setStackTrace(fault.getStackTrace());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
