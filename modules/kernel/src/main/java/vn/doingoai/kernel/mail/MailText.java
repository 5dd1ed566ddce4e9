package vn.doingoai.kernel.mail;

import vn.doingoai.kernel.error.Messages;

/**
 * What a mail says: the notice's sentence, the day, the link, and nothing else. Who it is about and what a report says is
 * seen after signing in.
 */
record MailText(String subject, String body) {

    static MailText of(OutgoingMail mail, String tenant, String link) {
        String sentence = Messages.text(
                        Messages.VIETNAMESE, mail.message(), mail.arguments().toArray())
                .replaceAll("\\p{Cntrl}+", " ");
        String due = mail.due() == null ? "" : Messages.text(Messages.VIETNAMESE, "mail.due", mail.due()) + "\n";
        return new MailText(
                Messages.text(Messages.VIETNAMESE, "mail.subject", tenant, sentence),
                sentence
                        + "\n"
                        + due
                        + "\n"
                        + Messages.text(Messages.VIETNAMESE, "mail.link")
                        + " "
                        + link
                        + "\n\n-- \n"
                        + Messages.text(Messages.VIETNAMESE, "mail.foot", tenant)
                        + "\n");
    }
}
