package nl.handenindewijk.web;

import java.util.Set;
import nl.handenindewijk.shared.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.spring6.context.SpringContextUtils;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The last touch of every page: ends its title with the name of the municipality (a fragment that is handed to the
 * layout can only be placed whole), and writes the inputs that Spring adds to forms as HTML and not as XML.
 */
@Component
class PageFinish extends AbstractDialect implements IPostProcessorDialect {

    PageFinish() {
        super("Page finish");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, 1000));
    }

    /** Thymeleaf makes one per page. */
    public static final class Handler extends AbstractTemplateHandler {

        private @Nullable ITemplateContext context;
        private boolean inHead;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            this.context = context;
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            if (tag.getElementCompleteName().equals("head")) {
                inHead = true;
            }
            super.handleOpenElement(tag);
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            if (context != null
                    && tag.isMinimized()
                    && tag.getElementCompleteName().equals("input")) {
                super.handleStandaloneElement(context.getModelFactory()
                        .createStandaloneElementTag(
                                "input", tag.getAttributeMap(), AttributeValueQuotes.DOUBLE, false, false));
            } else {
                super.handleStandaloneElement(tag);
            }
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (tag.getElementCompleteName().equals("head")) {
                inHead = false;
            } else if (inHead && context != null && tag.getElementCompleteName().equals("title")) {
                var name = SpringContextUtils.getApplicationContext(context)
                        .getBean(Municipality.class)
                        .name();
                super.handleText(context.getModelFactory().createText(" - " + HtmlUtils.htmlEscape(name)));
            }
            super.handleCloseElement(tag);
        }
    }
}
