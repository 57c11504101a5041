package nl.handenindewijk.terms;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the rest of the portal the law with the choices of this municipality. */
@Configuration(proxyBeanMethods = false)
class TermsConfiguration {

    @Bean
    TermsBook termsBook(TermsProperties properties, ChoiceSource stored) {
        return new TermsBook(properties.choices(), stored);
    }

    @Bean
    ReasonText reasonText(MessageSource messages) {
        return new ReasonText(messages);
    }
}
