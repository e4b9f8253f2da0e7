package io.nestflux.maven.project;

import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.converters.AbstractConfigurationConverter;
import org.codehaus.plexus.component.configurator.converters.lookup.ConverterLookup;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Configures goals as Maven's own configurator does, save that it knows {@link Secret}. Maven's would call a setter for
 * it, and with {@code -X} print what it hands to setters.
 *
 * <p>Declared in {@code META-INF/plexus/components.xml}: the scanner in Maven 3.8 cannot read the annotations of
 * classes compiled for Java 17 (eclipse-sisu 0.3.5). Classes that are asked for by type need no scanner.
 */
public final class SecretConfigurator extends BasicComponentConfigurator {

    /** How goals ask for it. */
    public static final String NAME = "nestflux";

    /** For Maven. */
    public SecretConfigurator() {
        converterLookup.registerConverter(new SecretConverter());
    }

    private static final class SecretConverter extends AbstractConfigurationConverter {

        @Override
        public boolean canConvert(Class<?> type) {
            return type == Secret.class;
        }

        @Override
        public @Nullable Object fromConfiguration(
                ConverterLookup lookup,
                PlexusConfiguration configuration,
                Class<?> type,
                @Nullable Class<?> enclosingType,
                @Nullable ClassLoader loader,
                ExpressionEvaluator evaluator,
                @Nullable ConfigurationListener listener)
                throws ComponentConfigurationException {
            Object value = fromExpression(configuration, evaluator);
            return value == null ? null : new Secret(value.toString());
        }
    }
}
