import CompetenceModel
import Foundation

@testable import intyga

extension CommandGalleryCase {
    /// What the command line itself has to say.
    static let commands: [CommandGalleryCase] = [
        typed(.commands, "unknown-command", "intyga partcipant list"),
        typed(.commands, "unknown-help", "intyga help bedömmare"),
        typed(.commands, "unknown-framework-or-unit", "intyga assessment form K99 --html"),
        typed(.commands, "usage", "intyga claim return C-0001"),
        typed(.commands, "value-invalid", "intyga participant show 7"),
        typed(
            .commands, "text-empty", "intyga --as anna participant add --given-name \" \" --family-name Öberg"),
        typed(
            .commands, "no-terminal", "intyga --as anna assess P-0001 K1   (by a program, with nobody at a terminal)"),
        made(
            .commands, "intyga --as anna assess P-0001 K1 --method observation --why \"-\"",
            because: "it is looked at when the walk begins, at a terminal.", .saysNothing("-")),
        made(
            .commands, "intyga --as anna assess P-0001", because: "a walk begins at a terminal.",
            AssessmentPreparation.nothingRegistered(ParticipantID(number: 1))),
        made(
            .commands, "intyga --as anna assess P-0001   (everything is achieved)",
            because: "a walk begins at a terminal.", AssessmentPreparation.nothingLeft(ParticipantID(number: 1))),
        made(
            .commands, "intyga key create vera --passphrase   (Enter)", because: "it is asked for at a terminal.",
            .passphraseEmpty),
        made(
            .commands, "intyga key create vera --passphrase   (typed differently the second time)",
            because: "it is asked for at a terminal.", .passphrasesDiffer),
        typed(
            .commands, "organisation-number-missing",
            "intyga --registry ny.sqlite --as nina key create --seal   (the registry was made without the number)"
        ) {
            try $0.must(
                "--registry", "ny.sqlite", "init", "--name", "Arbetsmarknadsenheten Nyby", "--code", "NYB",
                "--administrator", "nina", "--administrator-name", "Nina Ek")
        },
        typed(.commands, "key-exists", "intyga key create anna"),
        typed(.commands, "key-elsewhere", "intyga --as maria key register nora   (her key is on her own computer)") {
            try $0.must("practitioner", "add", "nora", "--name", "Nora Ek", as: "maria")
        },
        typed(.commands, "not-a-public-key", "intyga --as maria key register erik --public-key brev.txt") {
            try $0.write("Hej!\n", to: "brev.txt")
        },
        typed(.commands, "key-of-another", "intyga --as maria key register erik --public-key nora.public") {
            try $0.must("--keys", "elsewhere", "key", "create", "nora")
            try $0.must("--keys", "elsewhere", "key", "show", "nora", "-o", "nora.public")
        },
        typed(.commands, "words-missing", "intyga --as maria key register nora --public-key nora.public") {
            try $0.must("practitioner", "add", "nora", "--name", "Nora Ek", as: "maria")
            try $0.must("--keys", "elsewhere", "key", "create", "nora")
            try $0.must("--keys", "elsewhere", "key", "show", "nora", "-o", "nora.public")
        },
        typed(
            .commands, "words-differ",
            "intyga --as maria key register nora --public-key nora.public --words \"ask bord cykel dag elefant fisk\""
        ) {
            try $0.must("practitioner", "add", "nora", "--name", "Nora Ek", as: "maria")
            try $0.must("--keys", "elsewhere", "key", "create", "nora")
            try $0.must("--keys", "elsewhere", "key", "show", "nora", "-o", "nora.public")
        },
        typed(
            .commands, "recovery-words-wrong", "intyga recovery propose anna   (the seventh word is typed wrong)",
            environment: ["INTYGA_RECOVERY_WORDS": "ask bok cirkel dag elefant fisk hnud"]),
        typed(
            .commands, "recovery-key-of-another", "intyga recovery propose anna   (with another registry's envelope)",
            environment: [
                "INTYGA_RECOVERY_WORDS": """
                ananas ankare apa april arbete arm artikel ask augusti avtal balkong banan bank barn batteri ben \
                hink vind
                """
            ]),
        typed(
            .commands, "nothing-proposed",
            "intyga --as anna recovery confirm --words \"ask bok cirkel dag elefant fisk\""),
        made(
            .commands,
            "intyga --as maria certificate revoke EXB-7K3Q-9F2T-XR4D-6HVW-R --reason error --comment \"Fel\"   (nej)",
            because: "it is asked at a terminal.", .notConfirmed),
        typed(.commands, "not-an-act", "intyga --as maria intent prepare -o maria.intent status"),
        typed(.commands, "not-an-intent", "intyga intent sign brev.txt") {
            try $0.write("Hej!\n", to: "brev.txt")
        },
        typed(
            .commands, "other-registry",
            "intyga audit adopt --registry-id 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"),
        made(
            .commands, "intyga audit adopt --registry-id 3f… --published status-TOR.xml",
            because: "it takes a registry's own id.", AuditAdopt.listOfAnother("status-TOR.xml", "TOR", issuer: "EXB")),
        typed(.commands, "key-not-single", "intyga --as maria key end anna --key 0000000000"),
        typed(.commands, "file-exists", "intyga key show anna -o brev.txt") {
            try $0.write("Hej!\n", to: "brev.txt")
        },
        typed(.commands, "trust-missing", "intyga certificate render intyg.xml -o intyg.html") {
            try $0.write("<CompetenceCertificate/>", to: "intyg.xml")
        },
        typed(.commands, "trust-open-to-others", "intyga trust list") {
            try FileManager.default.createDirectory(
                at: $0.folder.appendingPathComponent(".config/intyga/trust"), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o777])
        },
        typed(.commands, "trust-unknown", "intyga trust remove 2A:1A:9F"),
        typed(.commands, "fingerprint-differs", "intyga trust add keys/EXB.seal.pem --fingerprint 2A:1A:9F") {
            try $0.must("key", "create", "--seal", as: "maria")
        },
        made(
            .commands, "intyga certificate verify bilder --trust utfärdare.pem",
            because: "what could not be read is said beside what could.", .folderWithoutCertificates("bilder")),
        typed(
            .commands, "status-list-unusable",
            "intyga verifier -o kontroll.html --trust keys/EXB.seal.pem --status-list status.xml   (status.xml is another file)"
        ) {
            try $0.must("key", "create", "--seal", as: "maria")
            try $0.write("<StatusList/>", to: "status.xml")
        },
        typed(
            .commands, "certificate-rejected",
            "intyga certificate render intyg.xml --trust keys/EXB.seal.pem -o intyg.html   (intyg.xml has no seal)"
        ) {
            try $0.must("key", "create", "--seal", as: "maria")
            try $0.write("<CompetenceCertificate/>", to: "intyg.xml")
        },
        made(
            .commands, "intyga certificate export EXB-7K3Q-9F2T-XR4D-6HVW-R -o intyg.xml --code kod.txt",
            because: "it takes a name of hundreds of letters.",
            CertificateExport.withoutCode(CertificateSerial("EXB-7K3Q-9F2T-XR4D-6HVW-R")!)),
        made(
            .commands, "intyga certificate render EXB-7K3Q-9F2T-XR4D-6HVW-R --pdf -o intyg.pdf",
            because: "it takes an issued certificate; RenderTests have one.", PagePrinter.noBrowser(nil)),
        made(
            .commands, "intyga certificate render EXB-7K3Q-9F2T-XR4D-6HVW-R --pdf -o intyg.pdf",
            because: "it takes an issued certificate; RenderTests have one.",
            PagePrinter.failure(
                of: "/usr/bin/chromium", Phrase(sv: "den slutade med status 3", en: "it ended with status 3"))),
        made(
            .commands, "intyga status > /dev/full", because: "a test reads what is printed.",
            .standardOutputRefused),
    ]
}
