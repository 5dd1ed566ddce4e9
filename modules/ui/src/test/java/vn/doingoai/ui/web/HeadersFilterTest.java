package vn.doingoai.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/login.xhtml, true",
        "/jakarta.faces.resource/core.js.xhtml, false",
        "/ui/theme.css, false",
        "/api/v1/me, false"
    })
    void tellsPagesFromEverythingElse(String path, boolean page) {
        assertThat(HeadersFilter.isPage(path)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "/ui/theme.css, PATCH, false",
        "/login.xhtml, DELETE, false",
        "/login.xhtml, POST, true",
        "/api/v1/submissions, PUT, true"
    })
    void methodsThatOnlyTheInterfaceKnowsAreRefusedElsewhere(String path, String method, boolean taken) {
        assertThat(HeadersFilter.isMethodOf(path, method)).isEqualTo(taken);
    }
}
