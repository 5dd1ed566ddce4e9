package vn.doingoai.administration.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.doingoai.administration.Download;
import vn.doingoai.administration.users.NewAccount;
import vn.doingoai.administration.users.UnitChoice;
import vn.doingoai.administration.users.UserDetails;
import vn.doingoai.administration.users.UserQueries;
import vn.doingoai.administration.users.UserService;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** Many users at once: the blank form, what an uploaded one would do, doing it, and the first passwords, once. */
@Named("userImportPage")
@ViewScoped
public class UserImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserQueries users;

    @Inject
    private UserService service;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private transient @Nullable Part file;
    private transient @Nullable List<NewAccount> accounts;
    private List<UnitChoice> units = List.of();
    private List<ImportLine> lines = List.of();
    private String sheet = "";

    /** Looks up the units that users can be put into. */
    public void load() {
        units = users.unitsOn(clock.today(), null);
    }

    /** Sends the blank form. */
    public void downloadForm() {
        Download.send("nguoi-dung-mau.xlsx", UserForm.blank(units));
    }

    /** Reads the uploaded form and shows what it would do; nothing is stored. */
    public void read() throws IOException {
        lines = List.of();
        if (file == null || file.getSize() == 0) {
            throw new InvalidInputException("file", "file-missing");
        }
        if (file.getSize() > Upload.LARGEST) {
            throw new InvalidInputException("file", "file-too-large", Upload.LARGEST / (1024 * 1024));
        }
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        try (XSSFWorkbook workbook = Upload.open(name, file.getInputStream().readNBytes(Upload.LARGEST + 1))) {
            Sheet first = workbook.getSheetAt(0);
            sheet = first.getSheetName();
            lines = new UserSheet(units, users.usernames()).read(first);
        }
    }

    /** Adds the users of the good rows: all of them or none. */
    public void store() {
        List<UserDetails> good = lines.stream()
                .map(ImportLine::user)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        accounts = service.createAll(good);
        lines = List.of();
        messages.done("import.done", accounts.size());
    }

    /** Sends the first passwords, this once. */
    public void downloadPasswords() {
        if (accounts == null) {
            throw new BusinessException("import-gone");
        }
        byte[] workbook = UserForm.passwords(accounts, units);
        accounts = null;
        Download.send("mat-khau-dau.xlsx", workbook);
    }

    /** The rows of the uploaded form. */
    public List<ImportLine> getLines() {
        return lines;
    }

    /** Name of the sheet that was read. */
    public String getSheet() {
        return sheet;
    }

    /** How many users would be added. */
    public long getNewCount() {
        return lines.stream().filter(ImportLine::isNew).count();
    }

    /** How many rows have to be mended. */
    public long getWrongCount() {
        return lines.stream().filter(ImportLine::isWrong).count();
    }

    /** Whether passwords wait to be fetched. */
    public boolean isPasswordsWaiting() {
        return accounts != null;
    }

    /** The upload. */
    public @Nullable Part getFile() {
        return file;
    }

    /** See {@link #getFile()}. */
    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
