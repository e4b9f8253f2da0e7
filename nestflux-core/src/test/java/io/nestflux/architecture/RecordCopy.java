package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method of a record that copies it with one component changed: {@code withName}, which takes a name, or what an
 * optional name is of.
 */
record RecordCopy(Class<?> type, Method method, RecordComponent component) {

    /** Those of a record. */
    static List<RecordCopy> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        !method.isBridge() && method.getName().startsWith("with") && method.getParameterCount() == 1)
                .flatMap(method -> Stream.of(type.getRecordComponents())
                        .filter(component -> changes(method, component))
                        .map(component -> new RecordCopy(type, method, component)))
                .toList();
    }

    private static boolean changes(Method method, RecordComponent component) {
        String name = component.getName();
        String with = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Class<?> taken = method.getParameterTypes()[0];
        return method.getName().equals(with)
                && (taken == component.getType() || component.getType() == Optional.class && isOf(component, taken));
    }

    private static boolean isOf(RecordComponent optional, Class<?> taken) {
        return optional.getGenericType().getTypeName().contains("<" + taken.getName() + ">");
    }

    /** Changes one component, and compares all. */
    void check() throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object before = filled(1);
        Object value = new Samples(2).of(method.getGenericParameterTypes()[0]);
        method.setAccessible(true);

        Object after = method.invoke(before, value);

        for (RecordComponent each : components) {
            each.getAccessor().setAccessible(true);
            Object was = each.getAccessor().invoke(before);
            Object is = each.getAccessor().invoke(after);
            if (each.getName().equals(component.getName())) {
                Object wanted =
                        each.getType() == Optional.class && !(value instanceof Optional) ? Optional.of(value) : value;
                assertThat(is).as(each.getName()).isEqualTo(wanted);
                assertThat(Objects.equals(was, is)).as("the sample is another").isFalse();
            } else {
                assertThat(is).as(each.getName()).isEqualTo(was);
            }
        }
    }

    private Object filled(int number) throws ReflectiveOperationException {
        return new Samples(number).of(type);
    }

    static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + method.getName();
    }
}
