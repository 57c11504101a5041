package nl.handenindewijk.shared.crypto;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.background.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every encrypted value anew with the active key, in small transactions, while the portal runs. Safe to stop and
 * start again: what is current is passed over. Afterwards the old key may be taken out of the configuration.
 */
@Component
public class RotateKeys implements Command {

    private final List<EncryptedColumn> columns;
    private final TextCipher cipher;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RotateKeys(List<EncryptedColumn> columns, TextCipher cipher, JdbcClient jdbc, TransactionTemplate transaction) {
        this.columns = columns;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "rotate-keys";
    }

    @Override
    public String run() {
        return rotateAll() + " values written anew with the active key";
    }

    /** @return how many values were written anew */
    long rotateAll() {
        return columns.stream().mapToLong(this::rotate).sum();
    }

    private long rotate(EncryptedColumn column) {
        long changed = 0;
        var after = new UUID(0, 0);
        while (true) {
            var from = after;
            var batch = Objects.requireNonNull(transaction.execute(status -> rotateBatch(column, from)));
            changed += batch.changed();
            if (batch.last() == null) {
                return changed;
            }
            after = batch.last();
        }
    }

    private Batch rotateBatch(EncryptedColumn column, UUID after) {
        jdbc.sql("select set_config('portal.rotating_keys', 'on', true)")
                .query(String.class)
                .single();
        // the names come from beans of the portal itself, never from a person
        var rows = jdbc.sql("select %s as id, %s as value from %s where %s > :after order by 1 limit :size for update"
                        .formatted(column.key(), column.column(), column.table(), column.key()))
                .param("after", after)
                .param("size", column.batch())
                .query((row, n) -> new Row(row.getObject("id", UUID.class), row.getBytes("value")))
                .list();
        long changed = 0;
        for (var row : rows) {
            var value = row.value();
            if (value != null && !cipher.isCurrent(value)) {
                changed += jdbc.sql("update %s set %s = :value where %s = :id"
                                .formatted(column.table(), column.column(), column.key()))
                        .param("value", cipher.seal(cipher.open(value)))
                        .param("id", row.id())
                        .update();
            }
        }
        return new Batch(
                changed, rows.isEmpty() ? null : rows.get(rows.size() - 1).id());
    }

    private record Row(UUID id, byte @Nullable [] value) {}

    private record Batch(long changed, @Nullable UUID last) {}
}
