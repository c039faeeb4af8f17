package dev.studygraph.claim;

import dev.studygraph.language.Role;
import dev.studygraph.name.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a clause, with what it refers to.
 *
 * @param role its part in the clause
 * @param ref the thing, absent where it names none
 * @param data whether it speaks of data in general
 * @param denied whether it is denied by itself
 * @param named whether it reads as a name: by a capital, by a word for a part or kind of thing, by pointing back
 * @param words its words
 */
record Part(Role role, @Nullable Ref ref, boolean data, boolean denied, boolean named, String words) {}
