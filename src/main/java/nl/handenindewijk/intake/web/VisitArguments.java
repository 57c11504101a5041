package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import nl.handenindewijk.intake.OpenDraft;
import nl.handenindewijk.intake.SaveStep;
import nl.handenindewijk.shared.PortalCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a {@link Visit} to every handler that asks for one. */
@Configuration(proxyBeanMethods = false)
class VisitArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final OpenDraft drafts;
    private final SaveStep saveStep;
    private final PortalCookies cookies;
    private final ObjectProvider<LocaleResolver> locales;

    VisitArguments(OpenDraft drafts, SaveStep saveStep, PortalCookies cookies, ObjectProvider<LocaleResolver> locales) {
        this.drafts = drafts;
        this.saveStep = saveStep;
        this.cookies = cookies;
        this.locales = locales;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Visit(
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                new Visit.Tools(drafts, saveStep, cookies, locales.getObject()));
    }
}
