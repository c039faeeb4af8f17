package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.language.TitleRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pipeline that is written down as a record, a step a line: "Source: A", "Transform: B", "Storage: C". What
 * moves goes from each step to the next. It remembers the step before, so lines must come in order.
 */
public final class Records {

    private static final Pattern STEP = Pattern.compile("\\s*([^:]{2,30}):\\s+(.+)");

    private final Surroundings surroundings;
    private final Roles roles;
    private List<Items.Item> before = List.of();
    private @Nullable Line lineBefore;

    /** A reader that has seen no line yet. */
    public Records(Surroundings surroundings, SentenceReader sentences) {
        this.surroundings = surroundings;
        roles = sentences.roles();
    }

    /** The flow from the line before into this one; nothing where either is no step of a record. */
    public List<Candidate> read(Passage passage) {
        Line line = passage.sentence().line();
        Matcher step = STEP.matcher(passage.text());
        Optional<TitleRole> role = step.matches()
                ? surroundings
                        .reader()
                        .words(step.group(1), true, passage.topic())
                        .role()
                : Optional.empty();
        boolean about = passage.topic().doubts().isEmpty()
                && passage.topic().things().stream()
                        .anyMatch(ref ->
                                ref.isOpen() || passage.names().taxonomy().acts(ref.thing()));
        boolean starts = role.equals(Optional.of(TitleRole.SOURCES)) && !about;
        boolean goesOn = lineBefore != null
                && follows(line, lineBefore)
                && role.filter(Records::isStep).isPresent();
        if (!starts && !goesOn) {
            before = List.of();
            lineBefore = null;
            return List.of();
        }
        List<Items.Item> items = Items.of(passage.part(step.group(2), passage.topic()));
        List<Candidate> found = new ArrayList<>();
        if (goesOn) {
            before.forEach(from -> roles.read(TitleRole.TARGETS, List.of(from.ref()), items).stream()
                    .map(candidate -> candidate.by(Form.RECORD))
                    .forEach(found::add));
        }
        before = items.isEmpty() ? before : items;
        lineBefore = line;
        return found;
    }

    /** Whether the line that was read last is a step of a record. */
    public boolean isInRecord() {
        return lineBefore != null;
    }

    private static boolean isStep(TitleRole role) {
        return role == TitleRole.STEPS || role == TitleRole.TARGETS;
    }

    private static boolean follows(Line line, Line before) {
        return line.number() - before.endNumber() == 1 && line.shape() == before.shape();
    }
}
