package nl.handenindewijk.shared.crypto;

/**
 * A column that holds encrypted values. Every module declares its own as beans, so that key rotation and the test that
 * looks for forgotten columns know them all.
 *
 * @param table name of the table
 * @param key its primary key column, of type uuid
 * @param column the column, of type bytea
 * @param batch how many values are in memory at a time while keys rotate
 */
public record EncryptedColumn(String table, String key, String column, int batch) {

    private static final int TEXTS = 500;

    /** A column of texts. */
    public EncryptedColumn(String table, String key, String column) {
        this(table, key, column, TEXTS);
    }
}
