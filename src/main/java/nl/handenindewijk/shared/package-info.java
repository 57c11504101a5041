/**
 * Small value types that every module speaks: postcode, public reference, secret code, page of a list, the clock, the
 * encryption of what people write, and how to ask the database about many things at once. No rules of the work itself.
 *
 * <p>Glossary: <i>reference</i> (vraagnummer), what people read aloud on the telephone; <i>access code</i> (geheime
 * code), the second secret a resident needs besides the reference.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package nl.handenindewijk.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
