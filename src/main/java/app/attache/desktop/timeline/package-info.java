/** The timeline: swimlanes of delegations, people or venues along a ruler of time. */
@NullMarked
package app.attache.desktop.timeline;

import org.jspecify.annotations.NullMarked;
