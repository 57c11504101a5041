package nl.handenindewijk.hands.formula;

/**
 * "Samen of dichtbij": equal teams that each take their own questions, against one team for all.
 *
 * @param apart what becomes of the line of each team
 * @param together what becomes of the one line
 */
public record Pool(Outlook apart, Outlook together) {

    /**
     * Both ways of working.
     *
     * @param teams how many
     * @param each the line of one of them
     */
    public static Pool of(int teams, Line each) {
        var one = new Line(teams * each.hands(), teams * each.arrivals(), each.perHand());
        return new Pool(each.outlook(), one.outlook());
    }
}
