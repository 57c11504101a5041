package nl.handenindewijk.reporting;

import java.util.List;

/**
 * The public page of a district (wijkbord).
 *
 * @param period the last whole quarter, in words
 * @param changes sentences about what is different from before
 * @param quarters the last quarters
 */
record Board(String name, String period, List<Fact> facts, List<String> changes, TableView quarters) {

    /**
     * One figure.
     *
     * @param label what it is
     * @param note what it rests on, may be empty
     */
    record Fact(String label, String value, String note) {}
}
