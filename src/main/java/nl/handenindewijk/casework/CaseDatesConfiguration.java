package nl.handenindewijk.casework;

import nl.handenindewijk.terms.TermsBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the dates of cases to the law and promises in force. */
@Configuration(proxyBeanMethods = false)
class CaseDatesConfiguration {

    @Bean
    TermsCaseDates caseDates(TermsBook book) {
        return new TermsCaseDates(book::now);
    }
}
