package dev.studygraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What became of a thing since notes were written about it.
 *
 * @param status what happened
 * @param name the name that it has today, absent where it has none
 * @param since when, as precisely as is known: {@code 2024}, {@code 2024-02} or {@code 2024-02-09}
 * @param remark one sentence for the reader
 */
public record Today(Status status, @Nullable String name, String since, String remark) {

    /** What can happen to a thing. */
    public enum Status {
        /** It goes by another name. */
        renamed,
        /** It exists no more. */
        retired,
        /** Those who use it may go on; nobody else can start. */
        closed,
        /** What notes usually say of it is no longer right. */
        changed
    }
}
