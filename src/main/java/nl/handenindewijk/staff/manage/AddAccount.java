package nl.handenindewijk.staff.manage;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.AccountChanged.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives somebody an account, with a password that is good only for choosing an own one. */
@UseCase
class AddAccount {

    private final AccountBook book;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddAccount(AccountBook book, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is needed for an account.
     *
     * @param by the administrator who does it, null for the portal itself
     */
    record Input(
            String username,
            Account.Details details,
            String password,
            @Nullable UUID by) {

        /** Never prints the password. */
        @Override
        public String toString() {
            return "Input[hidden]";
        }
    }

    /**
     * Makes the account.
     *
     * @throws Refused if the user name is taken
     */
    UUID add(Input input) {
        book.lock();
        if (book.isTaken(input.username())) {
            throw new Refused("username", "staff.worker.username.taken");
        }
        var now = clock.instant();
        var id = Ids.next(now);
        book.insert(id, input.username(), input.details(), encoder.encode(input.password()), now);
        events.publishEvent(new AccountChanged(id, input.by(), Set.of(Aspect.CREATED), now));
        return id;
    }
}
