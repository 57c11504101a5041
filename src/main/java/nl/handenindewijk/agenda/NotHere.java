package nl.handenindewijk.agenda;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or not for this reader: the same page for both. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotHere extends RuntimeException {

    NotHere() {
        super("Not here");
    }
}
