package nl.handenindewijk.referral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take in a referral.
 *
 * @param answerWithin working days an organisation has before the worker is alarmed
 * @param linkLife how long a link works
 * @param passLife how long a page stays open behind it without use
 * @param wrongTries of links from one network address before it gets slow
 * @param nextTry how long after that before one more
 */
@ConfigurationProperties("portal.referral")
public record ReferralProperties(
        @DefaultValue("5") int answerWithin,
        @DefaultValue("60d") Duration linkLife,
        @DefaultValue("30m") Duration passLife,
        @DefaultValue("20") int wrongTries,
        @DefaultValue("1m") Duration nextTry) {}
