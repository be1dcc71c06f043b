/** The month: weeks as rows, and the small month that leads through the year. */
@NullMarked
package app.attache.desktop.month;

import org.jspecify.annotations.NullMarked;
