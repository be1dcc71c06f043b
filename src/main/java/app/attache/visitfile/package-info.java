/**
 * The readable exchange file of a visit, in YAML: written so that a planner can read and edit it, read so that every mistake
 * in it is named at once. What is written and read again is the same programme.
 *
 * <p>Each fact's keys stand once, in a {@link app.attache.visitfile.Shape}, which both reads and writes them.
 */
@NullMarked
package app.attache.visitfile;

import org.jspecify.annotations.NullMarked;
