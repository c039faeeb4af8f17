package dev.studygraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.name.NameKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the shipped catalogue to the rules that the linker relies on. */
class CatalogueTest {

    private static final Catalogue SHIPPED = Catalogue.shipped();
    private static final Set<String> ORDINARY_WORDS = Set.of(
            "batch",
            "catalog",
            "consumer",
            "consumers",
            "data pipeline",
            "data pipelines",
            "document",
            "key",
            "object",
            "objects",
            "producer",
            "resource",
            "server",
            "source",
            "standard",
            "stream",
            "streaming",
            "streams");

    @Test
    void noTwoEntriesShareAName() {
        Map<String, Set<String>> owners = new TreeMap<>();
        SHIPPED.entries()
                .forEach(entry -> namesOf(entry)
                        .forEach(name -> owners.computeIfAbsent(NameKey.of(name), key -> new TreeSet<>())
                                .add(entry.name())));

        assertThat(owners.entrySet())
                .allSatisfy(
                        owner -> assertThat(owner.getValue()).as(owner.getKey()).hasSize(1));
    }

    @Test
    void noEntryListsANameTwice() {
        assertThat(SHIPPED.entries())
                .allSatisfy(entry -> assertThat(namesOf(entry).map(NameKey::of))
                        .as(entry.name())
                        .doesNotHaveDuplicates());
    }

    @Test
    void categoriesAndWholesAreEntriesThemselves() {
        Set<String> known = SHIPPED.entries().stream().map(CatalogueEntry::name).collect(Collectors.toSet());

        assertThat(SHIPPED.entries()).allSatisfy(entry -> {
            assertThat(known).as(entry.name()).containsAll(entry.categories());
            if (entry.partOf() != null) {
                assertThat(known).as(entry.name()).contains(entry.partOf());
            }
        });
    }

    @Test
    void nothingIsAboveItself() {
        Map<String, List<String>> above = new HashMap<>();
        SHIPPED.entries().forEach(entry -> above.put(entry.name(), wholeAndCategoriesOf(entry)));

        assertThat(above.keySet())
                .allSatisfy(name -> assertThat(allAbove(name, above)).doesNotContain(name));
    }

    @Test
    void ordinaryWordsNameNothing() {
        assertThat(SHIPPED.entries().stream()
                        .flatMap(CatalogueTest::namesInAnyCase)
                        .map(NameKey::of))
                .doesNotContainAnyElementsOf(ORDINARY_WORDS);
    }

    @Test
    void aNameThatIsExactHasACapital() {
        assertThat(SHIPPED.entries().stream().map(CatalogueEntry::exact).flatMap(Collection::stream))
                .filteredOn(name -> !name.startsWith("the "))
                .allSatisfy(name -> assertThat(Character.isUpperCase(name.charAt(0)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void knowsMoreThan150ServicesAndTools() {
        assertThat(SHIPPED.entries().stream()
                        .filter(entry -> entry.kind() == Kind.Service || entry.kind() == Kind.Framework))
                .hasSizeGreaterThan(150);
    }

    @Test
    void saysWhatBecameOfRenamedAndRetiredServices() {
        assertThat(today("amazon-kinesis-data-firehose").name()).isEqualTo("Amazon Data Firehose");
        assertThat(today("amazon-kinesis-data-analytics").name()).isEqualTo("Amazon Managed Service for Apache Flink");
        assertThat(today("aws-data-pipeline").status()).isEqualTo(Today.Status.closed);
        assertThat(today("amazon-kinesis-data-streams").status()).isEqualTo(Today.Status.changed);
        assertThat(today("aws-deeplens").status()).isEqualTo(Today.Status.retired);
    }

    @Test
    void remarksAreSentences() {
        assertThat(SHIPPED.entries()).allSatisfy(entry -> {
            if (entry.today() != null) {
                assertThat(entry.today().since()).as(entry.name()).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
                assertThat(entry.today().remark()).as(entry.name()).endsWith(".");
            }
        });
    }

    private static Today today(String id) {
        Today today = SHIPPED.find(id).orElseThrow().today();
        assertThat(today).as(id).isNotNull();
        return today;
    }

    private static Stream<String> namesOf(CatalogueEntry entry) {
        return Stream.of(namesInAnyCase(entry), entry.exact().stream(), entry.asked().stream())
                .flatMap(names -> names);
    }

    private static Stream<String> namesInAnyCase(CatalogueEntry entry) {
        return Stream.of(Stream.of(entry.name()), entry.aliases().stream(), entry.typos().stream())
                .flatMap(names -> names);
    }

    private static List<String> wholeAndCategoriesOf(CatalogueEntry entry) {
        return Stream.concat(entry.categories().stream(), Stream.ofNullable(entry.partOf()))
                .toList();
    }

    private static Set<String> allAbove(String name, Map<String, List<String>> above) {
        Set<String> seen = new TreeSet<>();
        collectAbove(name, above, seen);
        return seen;
    }

    private static void collectAbove(String name, Map<String, List<String>> above, Set<String> seen) {
        above.getOrDefault(name, List.of()).stream()
                .filter(seen::add)
                .forEach(higher -> collectAbove(higher, above, seen));
    }
}
