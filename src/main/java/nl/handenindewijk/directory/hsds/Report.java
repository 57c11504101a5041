package nl.handenindewijk.directory.hsds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of reading a file: what is wrong, service by service, and what the portal does not keep of it. */
final class Report {

    /** So many problems are kept; the others are counted. */
    static final int SHOWN = 200;

    private static final String OTHERS = "...";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int refused;

    /**
     * Something wrong.
     *
     * @param item number of the service in the file, from 1; 0 if it is about the file as a whole
     * @param place the field, as a path in that service; or the line of the file
     */
    record Problem(int item, String place, Reason reason) {}

    void refuse(int item, String place, Reason reason) {
        refused++;
        if (problems.size() < SHOWN) {
            problems.add(new Problem(item, place, reason));
        }
    }

    /** A field that is fine and is not kept; so many are named, the others are counted together. */
    void leaveOut(String field) {
        boolean isNamed = leftOut.size() < SHOWN || leftOut.containsKey(field);
        leftOut.merge(isNamed ? field : OTHERS, 1, Integer::sum);
    }

    public int refused() {
        return refused;
    }

    public boolean isSound() {
        return refused == 0;
    }

    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** More than were kept. */
    public int notShown() {
        return refused - problems.size();
    }

    Map<String, Integer> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }
}
