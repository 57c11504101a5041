package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/**
 * Something that a worker does with a case by keys.
 *
 * @param room the page it is done on, under the case; empty for the page of the case itself
 * @param stored where one line more stands afterwards: a table, and which lines of it; empty if nothing is stored
 * @param by the keys
 */
record KeyAction(String what, String room, String stored, Consumer<KeysOnly> by) {

    /** Leaves a line of this kind in the timeline. */
    static KeyAction does(String kind, String room, Consumer<KeysOnly> by) {
        return new KeyAction(kind, room, "casework_timeline where kind = '%s' and".formatted(kind), by);
    }

    /** The same by a form that is filled in and then sent by its own button. */
    static KeyAction sends(String kind, String room, Consumer<KeysOnly> fills) {
        return does(kind, room, fills.andThen(KeysOnly::sends));
    }

    /** Sends a form of the page of the case. */
    static KeyAction sends(String kind, Consumer<KeysOnly> fills) {
        return sends(kind, "", fills);
    }

    /** Sends the form of one step of the reporting code. */
    static KeyAction step(String step, Consumer<KeysOnly> fills) {
        Consumer<KeysOnly> goesThere = keys -> keys.in("form:has([value=%s])".formatted(step));
        return new KeyAction(
                "reporting code, " + step,
                "/meldcode",
                "meldcode_entry where step = '%s' and".formatted(step),
                goesThere.andThen(fills).andThen(KeysOnly::sends));
    }

    /** Gets a file. */
    static KeyAction fetches(String room, String link, String nameEndsWith) {
        return new KeyAction(
                "file from " + room,
                room,
                "",
                keys -> assertThat(keys.fetches(link).suggestedFilename()).endsWith(nameEndsWith));
    }
}
