package nl.handenindewijk.referral;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and encrypted columns. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferralProperties.class)
class ReferralConfiguration {

    private static final String TABLE = "referral_referral";

    @Bean
    EncryptedColumn referralPartner() {
        return new EncryptedColumn(TABLE, "id", "partner");
    }

    @Bean
    EncryptedColumn referralConsent() {
        return new EncryptedColumn(TABLE, "id", "consent");
    }

    @Bean
    EncryptedColumn referralShared() {
        return new EncryptedColumn(TABLE, "id", "shared");
    }

    @Bean
    EncryptedColumn referralSpokenWith() {
        return new EncryptedColumn(TABLE, "id", "spoken_with");
    }

    @Bean
    EncryptedColumn referralReason() {
        return new EncryptedColumn(TABLE, "id", "reason");
    }

    @Bean
    EncryptedColumn referralContactSaidBy() {
        return new EncryptedColumn(TABLE, "id", "contact_said_by");
    }
}
