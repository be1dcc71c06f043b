package app.attache.store;

import app.attache.programme.Notes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of all types that records of facts are made of: {@link TextForms}, texts, whole numbers, truth values, enums by
 * name, lists as arrays, maps with enums for keys as objects, and further records.
 */
final class Forms {

    private static final Map<Type, Form<?>> KNOWN = new ConcurrentHashMap<>();

    private Forms() {}

    /** The form of {@code type}, which is that of a record or of a component of one. */
    @SuppressWarnings("unchecked") // each form is filed under the type it is for
    static <T> Form<T> of(Type type) {
        Form<?> known = KNOWN.get(type);
        if (known == null) {
            // Not computeIfAbsent: the form of a record asks for those of its components.
            known = make(type);
            KNOWN.put(type, known);
        }
        return (Form<T>) known;
    }

    private static Form<?> make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListForm(of(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                return new MapForm((Class<?>) arguments[0], of(arguments[1]));
            }
            return make(generic.getRawType());
        }
        Class<?> raw = (Class<?>) type;
        Form<?> text = TextForms.ALL.get(raw);
        if (text != null) {
            return text;
        }
        if (raw == int.class || raw == Integer.class) {
            return new NumberForm();
        }
        if (raw == boolean.class) {
            return new TruthForm();
        }
        if (raw == Notes.class) {
            return new NotesForm();
        }
        return raw.isEnum() ? new EnumForm(raw) : new RecordForm<>(raw);
    }

    private record ListForm(Form<Object> element) implements Form<List<Object>> {

        @Override
        public void write(List<Object> values, JsonGenerator out) throws IOException {
            out.writeStartArray();
            for (Object value : values) {
                element.write(value, out);
            }
            out.writeEndArray();
        }

        @Override
        public List<Object> read(JsonParser in, Reading reading) throws IOException {
            Form.require(JsonToken.START_ARRAY, in);
            if (in.nextToken() == JsonToken.END_ARRAY) {
                return List.of();
            }
            List<Object> values = new ArrayList<>();
            do {
                values.add(element.read(in, reading));
            } while (in.nextToken() != JsonToken.END_ARRAY);
            return values;
        }
    }

    private record MapForm(EnumForm key, Form<Object> value) implements Form<Map<Object, Object>> {

        MapForm(Class<?> key, Form<Object> value) {
            this(new EnumForm(key), value);
        }

        @Override
        public void write(Map<Object, Object> values, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<Object, Object> entry : values.entrySet()) {
                out.writeFieldName(((Enum<?>) entry.getKey()).name());
                value.write(entry.getValue(), out);
            }
            out.writeEndObject();
        }

        @Override
        public Map<Object, Object> read(JsonParser in, Reading reading) throws IOException {
            Form.require(JsonToken.START_OBJECT, in);
            Map<Object, Object> values = new LinkedHashMap<>();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                values.put(key.constant(name), value.read(in, reading));
            }
            Form.require(JsonToken.END_OBJECT, in);
            return values;
        }
    }

    private static final class EnumForm implements Form<Object> {

        private final Map<String, Object> constants = new HashMap<>();

        EnumForm(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        Object constant(String name) {
            Object constant = constants.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("None of " + constants.keySet() + ": " + name);
            }
            return constant;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(((Enum<?>) value).name());
        }

        @Override
        public Object read(JsonParser in, Reading reading) throws IOException {
            Form.require(JsonToken.VALUE_STRING, in);
            return constant(in.getText());
        }
    }

    private static final class NumberForm implements Form<Integer> {

        @Override
        public void write(Integer value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public Integer read(JsonParser in, Reading reading) throws IOException {
            Form.require(JsonToken.VALUE_NUMBER_INT, in);
            return in.getIntValue();
        }
    }

    private static final class TruthForm implements Form<Boolean> {

        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser in, Reading reading) throws IOException {
            return in.getBooleanValue();
        }
    }
}
