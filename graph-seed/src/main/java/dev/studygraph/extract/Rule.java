package dev.studygraph.extract;

import java.util.List;

/** One way in which notes say things. */
interface Rule {

    /** What the rule makes of a sentence, nothing where it does not apply. */
    List<Claim> read(Reading reading);
}
