package io.nestflux;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what applications may touch, the types inside of it included. Between two releases of one major version it only
 * grows, in the ways that {@link Use} tells. What is public without this mark is public for other packages of NestFlux
 * only, and may change or go at any time.
 */
@Api(Api.Use.READ)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Api {

    /** What an application does with the type. */
    Use value();

    /** What applications do with a type, and so what may be added to it. */
    enum Use {
        /** It is made by its factory methods, and called. Methods may be added to it, and values to an enum. */
        CALL,
        /** Application classes extend it. Methods that are not abstract may be added to it. */
        EXTEND,
        /** Application classes implement it. Default methods may be added to it. */
        IMPLEMENT,
        /**
         * It is read. Only NestFlux makes it: its constructor is not for applications, for components may be added to a
         * record, and types to a sealed interface.
         */
        READ
    }
}
