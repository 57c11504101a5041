package nl.handenindewijk.neighbourhood.imports;

/** What became of an import. */
enum ImportState {
    /** Read without a fault; nothing uses it yet. */
    CHECKED,
    APPLIED,
    UNDONE
}
