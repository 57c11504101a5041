package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;

/** Reads one kind of file. */
interface FileReader {

    /**
     * Gives what belongs to this municipality to the sink and what is wrong to the report; goes on after a wrong line.
     *
     * @throws Unreadable if there is no going on
     */
    void read(Text file, Wanted wanted, Report report, RowSink sink) throws IOException, Unreadable;

    /**
     * Which part of the file.
     *
     * @param year for which the codes are valid
     * @param municipality four digits of the code of the municipality
     */
    record Wanted(int year, String municipality, ImportKind kind) {

        boolean isOurs(String code) {
            return code.startsWith(municipality, 2);
        }
    }
}
