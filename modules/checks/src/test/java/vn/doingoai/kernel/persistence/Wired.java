package vn.doingoai.kernel.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** Beans put together by hand on a connection, for tests that ask the database and need no container. */
public final class Wired {

    private Wired() {}

    /** The door for SQL on a connection, in whatever transaction that has open. */
    public static Sql sql(Connection connection) {
        Sql sql = new Sql();
        sql.entities = (EntityManager) Proxy.newProxyInstance(
                Wired.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "unwrap" -> connection;
                    case "isJoinedToTransaction" -> false;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return sql;
    }

    /** A bean with another put where the container would inject it. */
    public static <T> T with(T bean, Object injected) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.getType().isInstance(injected)) {
                try {
                    field.setAccessible(true);
                    field.set(bean, injected);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return bean;
    }
}
