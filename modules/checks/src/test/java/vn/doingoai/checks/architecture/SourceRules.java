package vn.doingoai.checks.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doingoai.checks.portal.Folders;

/**
 * What only the text of the sources tells.
 *
 * @param modules the folder of the modules
 */
record SourceRules(Path modules) {
    private static final Pattern DECLARATION =
            Pattern.compile("^(public |final |abstract |sealed )*(class|record|interface|enum|@interface) ");
    private static final int LONGEST_CLASS = 250;
    private static final int LONGEST_PAGE = 120;

    /** What breaks a rule, as sentences that begin with the file. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Path file : Folders.files(modules, ".java")) {
            if (isSource(file)) {
                source(file, findings);
            }
        }
        for (Path file : Folders.files(modules, ".xhtml")) {
            if (isSource(file) && lines(file) > LONGEST_PAGE) {
                findings.add(name(file) + " is a page of " + lines(file) + " lines");
            }
        }
        return findings;
    }

    private void source(Path file, List<String> findings) {
        long length = classLines(file);
        if (length > LONGEST_CLASS) {
            findings.add(name(file) + " has a class of " + length + " lines");
        }
        Path description = description(file);
        if (!Files.exists(description)) {
            findings.add(name(file) + " lies in a package without description");
        } else if (!Folders.read(description).contains("@NullMarked")) {
            findings.add(name(description) + " does not mark its package for null checks");
        }
        String text = Folders.read(file);
        if (text.lines().anyMatch(line -> line.startsWith("import ") && line.endsWith(".*;"))) {
            findings.add(name(file) + " imports with a star");
        }
        if (text.contains("* @" + "author")) {
            findings.add(name(file) + " names an author");
        }
    }

    /** Tests lie in the packages of what they test, which are described once. */
    private static Path description(Path file) {
        Path beside = file.resolveSibling("package-info.java");
        return Files.exists(beside) ? beside : Path.of(beside.toString().replace("/src/test/", "/src/main/"));
    }

    /** From the declaration of the type to the end of the file. */
    private static long classLines(Path file) {
        return Folders.read(file)
                .lines()
                .dropWhile(line -> !DECLARATION.matcher(line).find())
                .count();
    }

    private static boolean isSource(Path file) {
        return file.toString().contains("/src/");
    }

    private static long lines(Path file) {
        return Folders.read(file).lines().count();
    }

    private String name(Path file) {
        return modules.relativize(file).toString();
    }
}
