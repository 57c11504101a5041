package nl.handenindewijk.casework;

import java.util.List;

/**
 * The desk at one moment.
 *
 * @param sections those with at least one case, in order of urgency, without {@link DeskSection#LATER}
 * @param total number of cases that ask something now, so without {@link DeskSection#MINE}
 * @param ownSilent number of the worker's own cases without human contact for too long, in whatever section
 * @param later number of open cases of others whose date is after today
 */
public record DeskOverview(List<Group> sections, long total, long later, long ownSilent) {

    /**
     * One section of the desk.
     *
     * @param count of all its cases; rows may be fewer
     * @param unowned how many of those nobody has
     * @param overdue how many are past their date
     */
    public record Group(DeskSection section, long count, long unowned, long overdue, List<DeskRow> rows) {}
}
