package nl.handenindewijk.settings;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the portal, under those that the municipality wrote itself. */
class LayeredMessages extends ResourceBundleMessageSource {

    private final OwnTexts own;
    private final ShippedTexts shipped;

    LayeredMessages(OwnTexts own, ShippedTexts shipped) {
        this.own = own;
        this.shipped = shipped;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var text = own.text(languageOf(code, locale), code);
        return text != null ? text : super.resolveCodeWithoutArguments(code, locale);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var format = own.format(languageOf(code, locale), code);
        return format != null ? format : super.resolveCode(code, locale);
    }

    /** A text that is not translated falls back to Dutch, and so to the Dutch that the municipality wrote. */
    private String languageOf(String code, Locale locale) {
        var language = locale.getLanguage();
        return own.text(language, code) != null || shipped.has(language, code) ? language : ShippedTexts.DUTCH;
    }
}
