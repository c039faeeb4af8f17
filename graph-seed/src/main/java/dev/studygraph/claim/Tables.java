package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Section;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of tables: the heads say what the cells are, the first column what a row is about. */
final class Tables {

    private static final Pattern EDGES = Pattern.compile("^\\s*\\|?|\\|?\\s*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{Lu}[+#]?$");
    private static final Pattern NUMERAL = Pattern.compile("(?:[IVXLCM]+|[A-Z]|\\d+)?[-. ]*\\d*[a-z]?");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern CROSS = Pattern.compile("[\\u274c\\u2717\\u2718\\u2716\\u00d7]");
    private static final Pattern CHECK = Pattern.compile("[\\u2705\\u2713\\u2714]");

    private final TitleReader titles;
    private final Roles roles;
    private final FrameFlows flows;

    Tables(TitleReader titles, Roles roles, FrameFlows flows) {
        this.flows = flows;
        this.titles = titles;
        this.roles = roles;
    }

    /** What a row says, and its cells as passages about the thing of the row, to be read further. */
    Row read(Passage row, Line header) {
        List<String> heads = cells(header.plain());
        List<String> cells = cells(row.text());
        List<Optional<TitleRole>> columns =
                heads.stream().map(head -> role(head, row)).toList();
        List<Candidate> found = new ArrayList<>();
        boolean ways = isWay(columns);
        if (ways
                && columns.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(role -> role == TitleRole.SOURCES || role == TitleRole.CONSUMERS)
                && columns.stream().flatMap(Optional::stream).anyMatch(role -> role == TitleRole.TARGETS)
                && (isEnd(columns.getFirst())
                        || (columns.stream().flatMap(Optional::stream).anyMatch(role -> role == TitleRole.STEPS)
                                && !isName(cells, row)))) {
            List<Candidate> way = new ArrayList<>(chain(row, columns, cells));
            for (int i = 1; i < Math.min(cells.size(), heads.size()); i++) {
                Passage cell = row.part(cells.get(i), row.topic());
                if (isDenied(heads.get(i), row) && !isEmpty(cells.get(i), row)) {
                    column(row, columns, cells, TitleRole.STEPS)
                            .forEach(mover -> way.addAll(never(List.of(mover.ref()), cell)));
                }
            }
            return new Row(way, List.of());
        }
        // "Destination | A, B": a row that says what its cell is to the thing above.
        Optional<TitleRole> own = cells.size() < 2 ? Optional.empty() : role(cells.getFirst(), row);
        if (own.isPresent() && !row.topic().things().isEmpty() && !isName(cells, row)) {
            row.topic()
                    .things()
                    .forEach(owner -> column(own.get(), owner, row.part(cells.get(1), row.topic()))
                            .forEach(candidate -> found.add(
                                    candidate.asInherited().doubted(row.topic().doubts()))));
            return new Row(found, List.of());
        }
        List<Ref> subjects = cells.isEmpty()
                ? List.of()
                : Items.of(row.part(cells.getFirst(), row.topic())).stream()
                        .map(Items.Item::ref)
                        .filter(ref -> !ref.isOpen() || isWord(ref.thing().name()))
                        .map(ref -> Ref.sure(ref.thing()))
                        .toList();
        List<Passage> rest = new ArrayList<>();
        for (int i = 1;
                i < Math.min(cells.size(), columns.size())
                        && subjects.isEmpty()
                        && !cells.isEmpty()
                        && !isWord(cells.getFirst());
                i++) {
            // A number in front: the other cells speak for themselves.
            if (cells.get(i).indexOf('?') < 0) {
                rest.add(row.part(cells.get(i), Topic.NONE));
            }
        }
        for (int i = 1; i < Math.min(cells.size(), columns.size()) && subjects.size() == 1; i++) {
            Passage cell = row.part(cells.get(i), row.topic().about(subjects));
            if (isEmpty(cells.get(i), row)) {
                continue;
            }
            Optional<Boolean> mark = mark(cells.get(i), row);
            if (mark.isPresent()) {
                found.addAll(marked(heads.get(i), subjects.getFirst(), mark.get(), row));
                continue;
            }
            if (isDenied(heads.get(i), row) && columns.contains(Optional.of(TitleRole.TARGETS))) {
                found.addAll(never(subjects, cell));
                continue;
            }
            Optional<TitleRole> role = columns.get(i);
            if (role.isPresent()) {
                found.addAll(column(role.get(), subjects.getFirst(), cell));
            } else {
                rest.add(cell);
            }
        }
        return new Row(found, rest);
    }

    private List<Candidate> never(List<Ref> subjects, Passage cell) {
        return roles.read(TitleRole.TARGETS, subjects, Items.of(cell)).stream()
                .map(candidate -> candidate.asDenied(true))
                .toList();
    }

    /** "Never": a head that says of its cells that they are not so. */
    private boolean isDenied(String head, Passage row) {
        return titles.words(head, true, row.topic()).section() == Section.FALSE;
    }

    /** Whether a cell is nothing but a yes or a no. */
    private static Optional<Boolean> mark(String cell, Passage row) {
        String word = cell.toLowerCase(Locale.ROOT).strip();
        if ((CROSS.matcher(cell).find() && cell.length() < 4) || row.lexicon().is(WordSet.NO_ANSWERS, word)) {
            return Optional.of(false);
        }
        return (CHECK.matcher(cell).find() && cell.length() < 4)
                        || row.lexicon().is(WordSet.YES_ANSWERS, word)
                ? Optional.of(true)
                : Optional.empty();
    }

    /** "Writes to A | yes": the head is what is said or denied. */
    private List<Candidate> marked(String head, Ref subject, boolean said, Passage row) {
        List<Candidate> found = new ArrayList<>();
        for (Frame frame : row.part(head, row.topic().about(List.of(subject))).frames()) {
            flows.read(frame).forEach(candidate -> found.add(candidate.asDenied(candidate.denied() == said)));
        }
        return found;
    }

    /**
     * A row that was read.
     *
     * @param candidates what its cells under known heads say
     * @param rest its other cells, about the thing of the row
     */
    record Row(List<Candidate> candidates, List<Passage> rest) {}

    private List<Candidate> column(TitleRole role, Ref subject, Passage cell) {
        List<Candidate> found = new ArrayList<>(roles.read(role, List.of(subject), Items.of(cell)));
        Optional<Predicate> words = Roles.ofWords(role);
        if (found.isEmpty() && words.isPresent()) {
            found.add(Candidate.of(subject, words.get(), cell.text(), Form.TABLE));
        }
        return found;
    }

    /** Whether it has a word in it rather than a number: "IV.3" has none. */
    private static boolean isWord(String cell) {
        return WORD.matcher(cell).find() && !NUMERAL.matcher(cell.strip()).matches();
    }

    private static boolean isName(List<String> cells, Passage row) {
        return !cells.isEmpty()
                && row.names().whole(cells.getFirst(), List.of()).isPresent();
    }

    private static boolean isWay(List<Optional<TitleRole>> columns) {
        return columns.stream()
                        .flatMap(Optional::stream)
                        .filter(role ->
                                role == TitleRole.SOURCES || role == TitleRole.TARGETS || role == TitleRole.STEPS)
                        .count()
                > 1;
    }

    private static boolean isEnd(Optional<TitleRole> role) {
        return role.filter(one -> one == TitleRole.SOURCES || one == TitleRole.TARGETS || one == TitleRole.STEPS)
                .isPresent();
    }

    /** "Source | Tool | Target": from each column to the next of them. */
    private List<Candidate> chain(Passage row, List<Optional<TitleRole>> columns, List<String> cells) {
        List<Items.Item> sources = column(row, columns, cells, TitleRole.SOURCES);
        List<Items.Item> movers = column(row, columns, cells, TitleRole.STEPS);
        List<Items.Item> targets = column(row, columns, cells, TitleRole.TARGETS);
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String first = cells.get(i).toLowerCase(Locale.ROOT).split("[ (,;]", 2)[0];
            if ((i >= columns.size() || columns.get(i).isEmpty())
                    && (row.lexicon().is(WordSet.NO_ANSWERS, first)
                            || row.lexicon().is(WordSet.VERDICTS, first))) {
                // "From A | to B | no"
                sources.forEach(source -> roles.read(TitleRole.TARGETS, List.of(source.ref()), targets)
                        .forEach(candidate -> found.add(candidate.asDenied(true))));
                return found;
            }
        }
        if (movers.isEmpty() || targets.isEmpty()) {
            sources.forEach(source -> found.addAll(roles.read(TitleRole.TARGETS, List.of(source.ref()), targets)));
            return found;
        }
        movers.forEach(mover -> {
            found.addAll(roles.read(TitleRole.SOURCES, List.of(mover.ref()), sources));
            found.addAll(roles.read(TitleRole.TARGETS, List.of(mover.ref()), targets));
        });
        return found;
    }

    private static List<Items.Item> column(
            Passage row, List<Optional<TitleRole>> columns, List<String> cells, TitleRole role) {
        List<Items.Item> items = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i).equals(Optional.of(role)) && !isEmpty(cells.get(i), row)) {
                Items.of(row.part(cells.get(i), row.topic())).stream()
                        .map(item -> new Items.Item(Ref.sure(item.ref().thing()), item.denied()))
                        .forEach(items::add);
            }
        }
        return items;
    }

    private static boolean isEmpty(String cell, Passage row) {
        String words = cell.toLowerCase(Locale.ROOT).strip();
        return words.chars().noneMatch(Character::isLetterOrDigit)
                || row.lexicon().is(WordSet.EMPTY_ANSWERS, words);
    }

    private Optional<TitleRole> role(String head, Passage row) {
        return titles.words(head, true, row.topic()).role();
    }

    static List<String> cells(String row) {
        return Arrays.stream(BAR.split(EDGES.matcher(row).replaceAll(""), -1))
                .map(String::strip)
                .toList();
    }
}
