/** What a resident with reference and access code may see and do, and how to reach that resident safely. */
@NullMarked
@NamedInterface("resident")
package nl.handenindewijk.casework.resident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
