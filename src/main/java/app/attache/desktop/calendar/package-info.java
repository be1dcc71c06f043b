/** The calendar in the middle: the week with its band of stays and legs. */
@NullMarked
package app.attache.desktop.calendar;

import org.jspecify.annotations.NullMarked;
