package vn.doingoai.administration.imports;

import vn.doingoai.kernel.error.Messages;

/** Columns of the form for users, from the left. The form is Vietnamese whatever the language of the page. */
enum UserColumn {
    USERNAME(0, "username", "users.username", 24),
    FULL_NAME(1, "fullName", "users.fullName", 32),
    EMAIL(2, "email", "user.email", 32),
    UNIT(3, "unit", "import.unitCode", 28),
    ROLE(4, "role", "users.role", 28);

    private final int index;
    private final String field;
    private final String key;
    private final int width;

    UserColumn(int index, String field, String key, int width) {
        this.index = index;
        this.field = field;
        this.key = key;
        this.width = width;
    }

    /** Its place from the left, from 0. */
    int index() {
        return index;
    }

    /** What stands in the first row. */
    String title() {
        return Messages.text(Messages.VIETNAMESE, key);
    }

    /** Width in characters. */
    int width() {
        return width;
    }

    /** Name of a cell of this column: "D5". */
    String cell(int row) {
        return (char) ('A' + index) + Integer.toString(row);
    }

    /** The column that holds a field of a user. */
    static UserColumn of(String field) {
        for (UserColumn column : values()) {
            if (column.field.equals(field)) {
                return column;
            }
        }
        throw new IllegalArgumentException("No column holds " + field);
    }
}
