package nl.handenindewijk.shared;

import java.util.List;

/** The topics (<i>onderwerpen</i>) that residents can choose from now. */
public interface TopicsOnOffer {

    /** Codes of {@code casework.submission.Theme}, in the order of the page. */
    List<String> codes();
}
