package nl.handenindewijk.referral.event;

import java.time.Instant;
import java.util.UUID;

/** A worker shared something with another organisation; published inside the transaction. */
public record ReferralSent(UUID referralId, UUID requestId, Instant at) {}
