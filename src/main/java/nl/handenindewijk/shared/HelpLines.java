package nl.handenindewijk.shared;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Help lines, the national ones and those of the municipality. The bean holds those that a new installation begins with;
 * what an administrator made of them is in {@link CurrentHelpLines}.
 *
 * @param helpLines in the order residents see
 */
@ConfigurationProperties("portal")
public record HelpLines(List<HelpLine> helpLines) {

    public HelpLines {
        helpLines = helpLines == null ? List.of() : List.copyOf(helpLines);
    }

    /** The lines for somebody who may be in danger now. */
    public List<HelpLine> urgent() {
        return helpLines.stream().filter(HelpLine::urgent).toList();
    }

    /** The lines of one heading. */
    public List<HelpLine> of(HelpLine.Group group) {
        return helpLines.stream().filter(line -> line.group() == group).toList();
    }
}
