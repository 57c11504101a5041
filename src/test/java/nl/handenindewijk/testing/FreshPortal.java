package nl.handenindewijk.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/** Puts database, clock, mailbox and the count of wrong passwords back to their start. */
class FreshPortal implements BeforeAllCallback, BeforeEachCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!perMethod(context)) {
            reset(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (perMethod(context)) {
            reset(context);
        }
    }

    private static boolean perMethod(ExtensionContext context) {
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            var annotation = AnnotatedElementUtils.findMergedAnnotation(type, PortalTest.class);
            if (annotation != null) {
                return annotation.resetPerMethod();
            }
        }
        return true;
    }

    private static void reset(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        beans.getBean(Database.class).reset();
        beans.getBean(MovableClock.class).reset();
        beans.getBean(Mailbox.class).empty();
        ReflectionTestUtils.invokeMethod(beans.getBean("signInThrottle"), "forgetAll");
    }
}
