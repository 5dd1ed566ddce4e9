package vn.doingoai.delegations.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.WorkingPartner;

/**
 * "Đối tác làm việc": names between semicolons or on lines of their own; also between commas, when each part is a partner
 * that the tenant knows. An unknown partner is kept as its words.
 *
 * @param register key of the partner that a name means
 */
record PartnersCell(Function<String, Optional<UUID>> register) implements FormCell {

    @Override
    public String print(DelegationContent content) {
        return content.getPartners().stream().map(WorkingPartner::getName).collect(Collectors.joining("; "));
    }

    @Override
    public void read(String text, DelegationContent content) {
        List<WorkingPartner> partners = split(text, "[;\n]").stream()
                .flatMap(name -> known(name).stream())
                .toList();
        content.getPartners().clear();
        content.getPartners().addAll(partners);
    }

    private List<WorkingPartner> known(String name) {
        WorkingPartner whole = partner(name);
        List<WorkingPartner> parts =
                split(name, ",").stream().map(this::partner).toList();
        boolean apart = whole.getPartnerId() == null && parts.stream().allMatch(part -> part.getPartnerId() != null);
        return apart ? parts : List.of(whole);
    }

    private WorkingPartner partner(String name) {
        WorkingPartner partner = new WorkingPartner();
        partner.setName(name);
        partner.setPartnerId(register.apply(name).orElse(null));
        return partner;
    }

    private static List<String> split(String text, String separator) {
        return Pattern.compile(separator)
                .splitAsStream(text)
                .map(part -> part.strip().replaceFirst("^[-+•]\\s+", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
