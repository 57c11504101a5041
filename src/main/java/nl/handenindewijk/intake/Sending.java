package nl.handenindewijk.intake;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.intake.own.OwnQuestions;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What all ways of sending share: one question per submission key, whatever is sent at the same time, and a receipt
 * that the key leads to. Works inside the caller's transaction.
 */
@Component
class Sending {

    private final SubmitHelpRequest casework;
    private final Receipts receipts;
    private final KeyedHash hash;
    private final JdbcClient jdbc;
    private final QuestionTally tally;
    private final OwnQuestions own;

    Sending(
            SubmitHelpRequest casework,
            Receipts receipts,
            KeyedHash hash,
            JdbcClient jdbc,
            QuestionTally tally,
            OwnQuestions own) {
        this.casework = casework;
        this.receipts = receipts;
        this.hash = hash;
        this.jdbc = jdbc;
        this.tally = tally;
        this.own = own;
    }

    /** From here to the end of the transaction nobody else sends under this key, on any instance. */
    void queue(UUID submissionKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                .param("key", submissionKey.toString())
                .query(Boolean.class)
                .single();
    }

    Token token(UUID submissionKey) {
        return Token.ofReceipt(hash, submissionKey);
    }

    /** The receipt of what was sent lately under this key. */
    Optional<SentReceipt> receipt(UUID submissionKey) {
        return receipts.find(token(submissionKey));
    }

    /** Brings back the receipt of what was sent longer ago under this key. */
    Optional<Token> again(UUID submissionKey) {
        return casework.find(submissionKey)
                .map(receipt -> keep(new SentReceipt(submissionKey, receipt, null, false, null)));
    }

    /** Sends complete answers. */
    Token send(Answers answers, String language) {
        var request = answers.toRequest(language);
        return keep(answers, request, casework.submit(request), "");
    }

    /**
     * Sends complete answers that came in by another door, or from somebody else.
     *
     * @param about what was told besides them
     * @param receivedAt when it reached the municipality, null if just now
     */
    Token send(
            Answers answers,
            Channel channel,
            Sender sender,
            String language,
            String about,
            @Nullable Instant receivedAt) {
        var request = answers.toRequest(language, channel, sender);
        var receipt = receivedAt == null ? casework.submit(request) : casework.submit(request, receivedAt);
        return keep(answers, request, receipt, about);
    }

    private Token keep(Answers answers, NewHelpRequest request, Receipt receipt, String about) {
        own.keep(receipt.requestId(), answers.themes(), answers.own());
        tally.count(answers, isPassedOn(request) ? Map.of() : own.answered(answers.themes(), answers.own()));
        return keep(new SentReceipt(
                answers.submissionKey(),
                receipt,
                request.contact(),
                receipt.urgent() && !answers.helpShown(),
                content(answers, about)));
    }

    /** In the browser: that page asks no questions of the municipality itself. */
    private static boolean isPassedOn(NewHelpRequest request) {
        return request.channel() == Channel.ONLINE && request.sender() != Sender.SELF;
    }

    /**
     * Whether something else than these answers was sent under their key. What was sent so long ago that its receipt is gone
     * is no longer known, and is taken for something else: to be asked once more is better than to be lost in silence.
     */
    boolean wasSomethingElse(Answers answers, String about) {
        return receipt(answers.submissionKey())
                .map(sent -> !content(answers, about).equals(sent.content()))
                .orElseGet(() -> casework.find(answers.submissionKey()).isPresent());
    }

    private String content(Answers answers, String about) {
        return HexFormat.of()
                .formatHex(hash.of("intake-content", answers.toRequest("").toString() + about));
    }

    private Token keep(SentReceipt receipt) {
        var token = token(receipt.submissionKey());
        receipts.put(token, receipt);
        return token;
    }
}
