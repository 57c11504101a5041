package nl.handenindewijk.attachments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a case may hold.
 *
 * @param largest of one file; at most 11 MB, so that a file never touches the disk on its way in
 * @param mostPerCase number of files
 */
@ConfigurationProperties("portal.attachments")
record AttachmentSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("50") int mostPerCase) {}
