package nl.handenindewijk.intake;

import org.springframework.stereotype.Component;

/** The receipts that can still be reloaded. */
@Component
class Receipts extends SealedRows<SentReceipt> {

    Receipts(Tools tools, IntakeProperties properties) {
        super(tools, "intake_receipt", "receipt", SentReceipt.class, properties.receiptLife());
    }
}
