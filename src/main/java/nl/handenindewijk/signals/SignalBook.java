package nl.handenindewijk.signals;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signals became which question: addresses only as keyed hashes. */
@Repository
class SignalBook {

    private final JdbcClient database;
    private final KeyedHash hash;

    SignalBook(JdbcClient database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    boolean isKnown(Signal signal) {
        return database.sql("select 1 from signals_signal where line_hash = :hash")
                .param("hash", lineHash(signal))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Until the end of the transaction nobody else files a signal of this address. */
    void queueUpFor(Signal signal) {
        database.sql("select pg_advisory_xact_lock(:key) is null")
                .param("key", ByteBuffer.wrap(addressHash(signal)).getLong())
                .query(Boolean.class)
                .single();
    }

    /** The question to which the newest signal of this address went, since a day. */
    Optional<UUID> newestOfAddress(Signal signal, LocalDate since) {
        return database.sql("select request_id from signals_signal where address_hash = :hash and received_on >= :since"
                        + " order by received_on desc, id desc limit 1")
                .param("hash", addressHash(signal))
                .param("since", since)
                .query(UUID.class)
                .optional();
    }

    int countOf(UUID requestId) {
        return database.sql("select count(*) from signals_signal where request_id = :id")
                .param("id", requestId)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, UUID importId, Signal signal, LocalDate receivedOn, UUID requestId, boolean added) {
        database.sql(
                        "insert into signals_signal (id, import_id, line, line_hash, address_hash, creditor, received_on,"
                                + " request_id, added) values (:id, :import, :line, :hash, :address, :creditor, :received, :request, :added)")
                .param("id", id)
                .param("import", importId)
                .param("line", signal.line())
                .param("hash", lineHash(signal))
                .param("address", addressHash(signal))
                .param("creditor", signal.creditor().name())
                .param("received", receivedOn)
                .param("request", requestId)
                .param("added", added)
                .update();
    }

    /** The same for the same signal, whoever sends it again. */
    UUID keyOf(Signal signal) {
        return UUID.nameUUIDFromBytes(lineHash(signal));
    }

    private byte[] lineHash(Signal signal) {
        return hash.of("signal-line", signal.identity());
    }

    private byte[] addressHash(Signal signal) {
        return hash.of("signal-address", signal.address());
    }
}
