package dev.studygraph.claim;

import dev.studygraph.language.Section;
import dev.studygraph.language.TitleRole;
import dev.studygraph.name.Ref;
import java.util.List;
import java.util.Optional;

/**
 * What a heading, label or line says that the lines below it are about.
 *
 * @param things the things that it names and that what follows is about
 * @param isVague whether it need not be a thing at all
 * @param isOnce whether nothing but this title names it
 * @param role what the things below it are to those
 * @param isGuess whether that had to be guessed from the form of the word
 * @param section what sort of lines follow
 * @param open a clause that the lines below it complete: "It can write to:"
 * @param isNeutral whether it says nothing of what the lines below it are about
 */
public record Title(
        List<Ref> things,
        boolean isVague,
        boolean isOnce,
        Optional<TitleRole> role,
        boolean isGuess,
        Section section,
        Optional<OpenClause> open,
        boolean isNeutral) {

    static final Title NONE = about(List.of(), false);

    /** One that says nothing but which things are meant. */
    static Title about(List<Ref> things, boolean isVague) {
        return new Title(things, isVague, false, Optional.empty(), false, Section.PLAIN, Optional.empty(), false);
    }

    public Title {
        things = List.copyOf(things);
    }
}
