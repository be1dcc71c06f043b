/**
 * A delegation's programme as calendar files that mail and calendar programs read.
 *
 * <p>The only package that knows iCal4j. Times leave as wall time and tz database name with a zone definition of our own
 * ({@link app.attache.invitation.ZoneDefinition}), or as UTC where no definition would be read rightly.
 */
@NullMarked
package app.attache.invitation;

import org.jspecify.annotations.NullMarked;
