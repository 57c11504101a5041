package nl.handenindewijk.terms;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the rest of the portal the law with the choices of this municipality. */
@Configuration(proxyBeanMethods = false)
class TermsConfiguration {

    /** Working days of the office, for promises, waiting times and alarms. */
    @Bean
    WorkingCalendar workingCalendar(EquatedDays equatedDays, TermsProperties properties) {
        return new WorkingCalendar(equatedDays, properties.bridgeDaysCount(), properties.closingDays());
    }

    @Bean
    EquatedDays equatedDays() {
        return EquatedDays.known();
    }

    @Bean
    Terms terms(EquatedDays equatedDays, TermsProperties properties) {
        TermTable table = TermTable.known();
        for (Map.Entry<String, String> own : properties.lengths().entrySet()) {
            table = table.withLength(own.getKey(), TermLength.parse(own.getValue()));
        }
        for (Map.Entry<String, Boolean> own : properties.atw().entrySet()) {
            table = table.withAtw(own.getKey(), own.getValue());
        }
        return new Terms(table, equatedDays, properties.bridgeDaysCount());
    }

    @Bean
    LegalClock legalClock(Terms terms) {
        return LegalClock.of(terms);
    }

    @Bean
    ReasonText reasonText(MessageSource messages) {
        return new ReasonText(messages);
    }

    @Bean
    Promises promises(WorkingCalendar workingCalendar, TermsProperties properties) {
        return new Promises(workingCalendar, properties.promiseSettings());
    }
}
