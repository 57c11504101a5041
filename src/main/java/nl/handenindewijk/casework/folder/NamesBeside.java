package nl.handenindewijk.casework.folder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Names of others than the resident that stand with a case, and their telephone numbers, by which it is to be found too.
 * Every room that has some is a bean.
 */
public interface NamesBeside {

    /** One statement, however many cases; those without names are left out. Who may see a case is asked by the caller. */
    Map<UUID, List<String>> namesOf(Collection<UUID> requestIds);
}
