package nl.handenindewijk.settings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of all pages, in the place of those that the framework would set up from the same settings. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    @Bean
    static MessageSource messageSource(
            OwnTexts own, ShippedTexts shipped, @Value("${spring.messages.basename}") String[] basenames) {
        var messages = new LayeredMessages(own, shipped);
        messages.setBasenames(basenames);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
