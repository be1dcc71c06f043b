/**
 * What hands do on a calendar, as plain values: press, drag, release, nudge; what that means for the facts, and what it would
 * bring about. Knows no toolkit, and no view in particular.
 */
@NullMarked
package app.attache.desktop.common.gesture;

import org.jspecify.annotations.NullMarked;
