package nl.handenindewijk.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things live on the resident's side.
 *
 * @param draftLife how long a draft lives after it was last touched
 * @param receiptLife how long the receipt can be reloaded after sending
 * @param accessLife how long "mijn vraag" stays open without use
 * @param triesPerReference wrong codes in a row for one reference before it gets slow
 * @param triesPerAddress wrong codes in a row from one network address; higher, as a library or a family shares one
 * @param nextTry how long after that before one more try
 */
@ConfigurationProperties("portal.intake")
public record IntakeProperties(
        @DefaultValue("2h") Duration draftLife,
        @DefaultValue("30m") Duration receiptLife,
        @DefaultValue("30m") Duration accessLife,
        @DefaultValue("5") int triesPerReference,
        @DefaultValue("20") int triesPerAddress,
        @DefaultValue("1m") Duration nextTry) {}
