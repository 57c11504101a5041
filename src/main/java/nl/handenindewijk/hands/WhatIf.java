package nl.handenindewijk.hands;

import java.util.List;

/**
 * A change to reckon with; nothing changes by asking.
 *
 * @param extraHands full-time posts more, or fewer if negative
 * @param questionsPercent per cent more requests, or fewer if negative
 * @param taskPercent per cent of the hours for requests that still go to requests
 */
record WhatIf(double extraHands, int questionsPercent, int taskPercent) {

    /** Things as they are. */
    static final WhatIf NOTHING = new WhatIf(0, 0, 100);

    /** What everybody asks first. */
    static final List<WhatIf> USUAL = List.of(
            NOTHING, new WhatIf(1, 0, 100), new WhatIf(-1, 0, 100), new WhatIf(0, 20, 100), new WhatIf(0, 0, 90));
}
