package app.attache.visitfile;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import app.attache.programme.TypicalVisit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema takes what the reader takes, and both know the same keys and words. */
class VisitFileSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TREE = tree();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TREE.toString(), InputFormat.JSON);

    private static JsonNode tree() {
        try {
            return JSON.readTree(Files.readString(Path.of("docs/visit-file.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(byte[] file) {
        Object loaded =
                new Load(LoadSettings.builder().build())
                        .loadFromString(new String(file, StandardCharsets.UTF_8));
        return SCHEMA.validate(JSON.valueToTree(loaded)).stream().map(Object::toString).toList();
    }

    @Test
    void theSampleIsValid() {
        assertThat(errors(Sample.BYTES)).isEmpty();
    }

    @Test
    void aVisitWithEverythingIsValid() {
        assertThat(errors(Given.written(TypicalVisit.PROGRAMME))).isEmpty();
        assertThat(errors(Given.RIGHT.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whateverIsExportedIsValid() {
        return LongStream.range(0, 200)
                .mapToObj(seed ->
                        DynamicTest.dynamicTest(
                                "seed " + seed,
                                () -> {
                                    Programme programme = Programmes.programme(seed, 40);
                                    assertThat(errors(Given.written(programme))).isEmpty();
                                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
version: 1       | version: 2
version: 1       | versio: 1
title: Talks     | titel: Talks
title: Talks     | title:
title: Talks     | title: [a]
title: Talks     | title: ' '
side: guest      | side: gues
side: guest      | role: principal
[d]              | d
[d]              | [d, d]
person: ada, s   | person: a b, s
hall/blue        | hall/blue/red
venue:hall/blue  | /venue:hall
venue:hall/blue  | hall
12:30 America/New_York | 12:30
2025-02-06 12:30 | 2025-02-06T12:30
zone: America/New_York | zone: -05:00
blue: {          | blue room: {
name: Blue Room  | name: B, capacity: -1
name: Blue Room  | name: B, exclusive: maybe
name: Blue Room  | name: B, set-up: 5 m
name: Blue Room  | name: B, use: meet
""")
    void whatTheReaderRefusesForItsFormIsInvalid(String right, String wrong) {
        String file = Given.RIGHT.replace(right, wrong);
        assertThat(Given.problemsOf(file)).isNotEmpty();
        assertThat(errors(file.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void schemaAndReaderKnowTheSameSections() {
        Set<String> sections = new TreeSet<>(Set.of(VisitFile.VERSION_KEY));
        Sections.ALL.forEach(section -> sections.add(section.name()));
        assertThat(names(TREE.get("properties"))).isEqualTo(sections);
        assertThat(TREE.at("/properties/version/const").asInt()).isEqualTo(VisitFile.VERSION);
    }

    @TestFactory
    Stream<DynamicTest> schemaAndReaderKnowTheSameKeysAndWords() {
        return Sections.ALL.stream()
                .map(section ->
                        DynamicTest.dynamicTest(
                                section.name(),
                                () -> {
                                    JsonNode facts = TREE.get("properties").get(section.name());
                                    same(section.shape(), facts.get("additionalProperties"));
                                    same(Scalars.SHORT_ID, facts.get("propertyNames"));
                                }));
    }

    private static void same(Form<?> form, JsonNode given) {
        JsonNode schema = resolved(given);
        switch (form) {
            case Shape<?> shape -> sameKeys(shape, schema);
            case MappedForm<?, ?> mapped -> same(mapped.as(), schema);
            case ListForm<?> list -> {
                assertThat(schema.get("type").asText()).isEqualTo("array");
                same(list.element(), schema.get("items"));
            }
            case MapForm<?, ?> map -> {
                assertThat(schema.get("type").asText()).isEqualTo("object");
                same(map.key(), schema.get("propertyNames"));
                same(map.value(), schema.get("additionalProperties"));
            }
            case Scalar<?> scalar -> sameWords(scalar, schema);
            default -> throw new AssertionError("Not known here: " + form);
        }
    }

    private static void sameKeys(Shape<?> shape, JsonNode schema) {
        assertThat(names(schema.get("properties"))).isEqualTo(new TreeSet<>(shape.keys().keySet()));
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
        Set<String> required = new TreeSet<>();
        for (Map.Entry<String, Shape.Field<?, ?>> key : shape.keys().entrySet()) {
            if (key.getValue().whenAbsent() == null) {
                required.add(key.getKey());
            }
            same(key.getValue().form(), schema.get("properties").get(key.getKey()));
        }
        Set<String> named = new TreeSet<>();
        schema.get("required").forEach(name -> named.add(name.asText()));
        assertThat(named).isEqualTo(required);
    }

    private static void sameWords(Scalar<?> scalar, JsonNode schema) {
        if (!scalar.words().isEmpty()) {
            assertThat(schema.has("enum")).as("%s", schema).isTrue();
            Set<String> words = new TreeSet<>();
            schema.get("enum").forEach(word -> words.add(word.asText()));
            assertThat(words).isEqualTo(new TreeSet<>(scalar.words()));
            return;
        }
        assertThat(schema.has("enum")).as("%s", schema).isFalse();
        String type = schema.get("type").asText();
        boolean truth = scalar == Scalars.TRUTH;
        boolean number = scalar.expected().key().matches(".*\\.(whole|degrees)");
        assertThat(type.equals("boolean")).isEqualTo(truth);
        assertThat(type.equals("integer") || type.equals("number")).isEqualTo(number);
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? TREE.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
