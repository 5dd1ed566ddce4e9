package vn.doingoai.bench.nation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The folders under {@code tenants/} from which the launcher makes the nation's tenants with units, outlines and users. */
public final class NationFolders {
    private static final int DISTRICTS = 696;
    private static final int COMMUNES = 3321;
    private static final int DEPARTMENTS = 6;
    private static final String UNITS =
            "code,kind,name,shortName,textName,letterheadParent,letterheadName,abbreviation,place,parent,validFrom,validTo,lineage";
    private static final String UNIT = "%1$s,%2$s,%3$s,%3$s,%3$s,,%4$s,TN,Thử nghiệm,,%5$s,%6$s,%7$s";
    private static final String UNIT_SIGNATURE =
            "{authority: KT, titles: [\"KT. CHỦ TỊCH\", \"PHÓ CHỦ TỊCH\"], signerRole: deputy-chair}";
    private static final String SIGNATURE =
            "{authority: NONE, titles: [\"GIÁM ĐỐC\"], signerRole: department-director}";

    private final NationSize size;
    private final Path tenants;

    /** Folders of a nation of this size. */
    public NationFolders(NationSize size, Path tenants) {
        this.size = size;
        this.tenants = tenants;
    }

    /** Writes those of all provinces; the ministry's is the demo's own. */
    public void write() throws IOException {
        for (NationProvince province : NationProvince.all()) {
            if (size.has(province)) {
                write(province);
            }
        }
    }

    private void write(NationProvince province) throws IOException {
        String tenant = province.tenant();
        Path folder = tenants.resolve(tenant);
        Files.createDirectories(folder.resolve("outlines"));
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(
                folder.resolve("tenant.yaml"),
                text("tenant.yaml")
                        .replace("TENANT", tenant)
                        .replace("NAME", province.name())
                        .replace("TODAY", province.last().toString()));
        Files.writeString(folder.resolve("rules.yaml"), text("rules.yaml").replace("TENANT", tenant));
        outline(folder, tenant, "thu-nghiem-don-vi", "SUBMITTING_UNIT", UNIT_SIGNATURE);
        outline(folder, tenant, "thu-nghiem-tinh", "PROVINCE", SIGNATURE);
        Files.write(folder.resolve("units.csv"), units(province));
        Files.writeString(
                folder.resolve("demo/users.csv"), """
                username,fullName,role,unit,email
                tinh.canbo,Cán bộ Thử Nghiệm,province-officer,so-ngoai-vu,
                donvi.canbo,Cán bộ Đơn Vị,unit-officer,%s,
                """.formatted(province.successor() == null ? "xa-001" : "huyen-01"));
    }

    private static void outline(Path folder, String tenant, String key, String level, String signature)
            throws IOException {
        Files.writeString(
                folder.resolve("outlines/" + key + ".yaml"),
                text("outline.yaml")
                        .replace("TENANT", tenant)
                        .replace("KEY", key)
                        .replace("LEVEL", level)
                        .replace("SIGNATURE", signature));
    }

    private List<String> units(NationProvince province) {
        List<String> lines = new ArrayList<>();
        lines.add(UNITS);
        lines.add(unit("so-ngoai-vu", "DEPARTMENT", "Sở Ngoại vụ", "2016-01-01", "", ""));
        for (int i = 1; i <= Math.ceil(DEPARTMENTS * size.size()); i++) {
            lines.add(unit("so-" + i, "DEPARTMENT", "Sở Thử nghiệm " + i, "2010-01-01", "", ""));
        }
        boolean goesOn = province.successor() == null;
        for (int i = 1; i <= count(DISTRICTS, 63); i++) {
            lines.add(unit(
                    "huyen-%02d".formatted(i),
                    "DISTRICT",
                    "Huyện Thử nghiệm " + i,
                    "2010-01-01",
                    "2025-06-30",
                    goesOn ? "SPLIT_INTO:xa-001" : ""));
        }
        for (int i = 1; goesOn && i <= count(COMMUNES, 34); i++) {
            lines.add(unit("xa-%03d".formatted(i), "COMMUNE", "Xã Thử nghiệm " + i, "2025-07-01", "", ""));
        }
        return lines;
    }

    private int count(int inNation, int provinces) {
        return Math.max(2, (int) Math.round(inNation * size.size() / provinces));
    }

    private static String unit(String code, String kind, String name, String from, String to, String lineage) {
        return UNIT.formatted(code, kind, name, name.toUpperCase(Locale.ROOT), from, to, lineage);
    }

    /** A text beside this class. */
    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NationFolders.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
