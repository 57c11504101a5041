package nl.handenindewijk.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes {@code <input>} where Thymeleaf makes {@code <input/>}: in HTML the slash means nothing and checkers say so. */
@Component
class VoidTags extends AbstractDialect implements IPostProcessorDialect {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

    VoidTags() {
        super("Void tags");
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

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            var name = tag.getElementCompleteName();
            if (!tag.isMinimized() || !VOID.contains(name)) {
                super.handleStandaloneElement(tag);
                return;
            }
            super.handleStandaloneElement(getContext()
                    .getModelFactory()
                    .createStandaloneElementTag(
                            name, tag.getAttributeMap(), AttributeValueQuotes.DOUBLE, false, false));
        }
    }
}
