package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up province with 200 districts that were all asked for one report. */
final class BenchTenant {
    static final String KEY = "do-thu";
    static final String HOST = KEY + ".localhost";
    static final int DISTRICTS = 200;
    static final int OFFICERS = 20;
    static final String PROVINCE_OUTLINE = "do-thu-annual";

    private static final String SETTINGS = """
            schemaVersion: 1
            tenant: do-thu
            kind: PROVINCE
            host: do-thu
            name: "Tỉnh Đo Thử"
            shortName: "Đo Thử"
            textName: "tỉnh Đo Thử"
            emblem: "ĐT"
            foreignAffairsBody: so-ngoai-vu
            place: "Đo Thử"
            letterhead: ["ỦY BAN NHÂN DÂN", "TỈNH ĐO THỬ"]
            officersMaySubmit: true
            parameters:
              partyRegulationNo: "1-QC/TU (số đo thử)"
              partyTerm: "khóa đo thử"
              pcTerm: "nhiệm kỳ đo thử"
              pcRegulationNo: "1/QĐ-UBND (số đo thử)"
            demo:
              today: 2019-09-09
            posts:
              - {key: department-director, unitKind: DEPARTMENT, authority: NONE, titles: ["GIÁM ĐỐC"], validFrom: 2003-07-01}
              - {key: deputy-chair, unitKind: DISTRICT, authority: KT, titles: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], validFrom: 2003-07-01}
            """;
    private static final String REQUEST = """
            requests:
              - key: bao-cao-2019
                state: ISSUED
                title: "Báo cáo kết quả công tác đối ngoại năm 2019 (số liệu đo thử)"
                number: "1/SNgV (số đo thử)"
                date: 2019-08-20
                outline: do-thu-district-annual
                outlineVersion: 1
                from: 2019-01-01
                to: 2019-12-31
                deadline: 2019-09-15
                inclusive: false
                copies: ["Lưu: VT"]
                note: ""
                units: [DISTRICT]
            """;
    private static final String DEPARTMENT =
            "so-ngoai-vu,DEPARTMENT,Sở Ngoại vụ,Sở Ngoại vụ,Sở Ngoại vụ,ỦY BAN NHÂN DÂN / TỈNH ĐO THỬ,SỞ NGOẠI VỤ,SNgV,Đo Thử,,2003-07-01,,";

    private BenchTenant() {}

    /**
     * Writes the tenant's folder. Its districts' outline is the one of Thanh Hóa, the longest of them, and its own that
     * of Gia Lai, each under another name.
     */
    static void write(Path tenants, Path repository) throws IOException {
        Path folder = tenants.resolve(KEY);
        Files.createDirectories(folder.resolve("outlines"));
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(folder.resolve("tenant.yaml"), SETTINGS);
        Files.write(folder.resolve("units.csv"), units());
        Path outline = repository.resolve("tenants/thanh-hoa/outlines/thanh-hoa-district-annual.yaml");
        Files.writeString(
                folder.resolve("outlines/do-thu-district-annual.yaml"),
                Files.readString(outline)
                        .replace("key: thanh-hoa-district-annual", "key: do-thu-district-annual")
                        .replace("tenant: thanh-hoa", "tenant: " + KEY));
        Path province = repository.resolve("tenants/gia-lai/outlines/gia-lai-annual.yaml");
        Files.writeString(
                folder.resolve("outlines/" + PROVINCE_OUTLINE + ".yaml"),
                Files.readString(province)
                        .replace("key: gia-lai-annual", "key: " + PROVINCE_OUTLINE)
                        .replace("tenant: gia-lai", "tenant: " + KEY));
        Files.writeString(
                folder.resolve("rules.yaml"),
                Files.readString(repository.resolve("tenants/thanh-hoa/rules.yaml"))
                        .replace(": thanh-hoa", ": " + KEY));
        Files.writeString(folder.resolve("demo/users.csv"), users());
        Files.writeString(folder.resolve("demo/requests.yaml"), REQUEST);
    }

    private static List<String> units() {
        String head =
                "code,kind,name,shortName,textName,letterheadParent,letterheadName,abbreviation,place,parent,validFrom,validTo,lineage\n"
                        + DEPARTMENT;
        return IntStream.rangeClosed(0, DISTRICTS)
                .mapToObj(number -> number == 0 ? head : district(number))
                .toList();
    }

    private static String district(int number) {
        return "huyen-%1$03d,DISTRICT,UBND huyện Đo Thử %1$03d,Đo Thử %1$03d,huyện Đo Thử %1$03d,,ỦY BAN NHÂN DÂN / HUYỆN ĐO THỬ %1$03d,UBND,Đo Thử,,2003-07-01,,"
                .formatted(number);
    }

    private static String users() {
        String head = "username,fullName,role,unit,email\ntinh.canbo,Cán bộ Sở,province-officer,so-ngoai-vu,\n";
        return IntStream.rangeClosed(1, OFFICERS)
                .mapToObj("huyen%1$03d.canbo,Cán bộ Huyện %1$03d,unit-officer,huyen-%1$03d,\n"::formatted)
                .collect(Collectors.joining("", head, ""));
    }
}
