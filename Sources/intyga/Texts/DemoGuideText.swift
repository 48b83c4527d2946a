import CompetenceModel
import CompetenceRegistry

/// The text that lies beside a demonstration, in Swedish and in English: who is who, and what to try first.
enum DemoGuideText {
    static func text(_ guide: DemoGuide) -> String {
        """
        \(guide.organisation)

        SVENSKA

        Registret återger försöken med OCN och KGA i projektet FSLA (2020–2022).
        Alla personer är påhittade. Nycklarna saknar lösenfras: använd dem till att
        prova, aldrig till ett riktigt register.

        Stå i den här mappen och skriv:

            export INTYGA_REGISTRY=\(FSLADemo.Place.registry) INTYGA_KEYS=\(FSLADemo.Place.keys)

        Välj sedan vem du är med --as:

        \(people(guide, in: .swedish))

        Prova först:

            intyga report validation
            intyga --as hakan worklist
            intyga --as hakan claim show \(guide.waitingClaim)
            intyga --as elin claim sign-off \(guide.waitingClaim)    (nekas: anspråket är hennes)
            intyga --as hakan review \(guide.waitingClaim)             (stickprovet)
            intyga --as hakan review \(guide.waitingClaim) --approve
            intyga --as hakan claim sign-off \(guide.waitingClaim)
            intyga audit verify
            intyga certificate verify \(FSLADemo.Place.certificates)/*.xml --trust \(FSLADemo.Place.trust)/*.pem \\
                --status-list \(FSLADemo.Place.statusList) --summary

        Bedömningarna i stickprovet läser du med intyga assessment show A-…

        Det sista kommandot visar bara de intyg som inte går att lita på, och de två
        ska underkännas:
        \(guide.endedCertificates.sv)
        Utan --summary visas vart och ett i sin helhet.

        ENGLISH

        The registry replays the OCN and KGA trials of the project FSLA (2020–2022).
        Everybody in it is invented. The keys carry no passphrase: use them to try
        things out, never for a real registry.

        Stand in this folder and type:

            export INTYGA_REGISTRY=\(FSLADemo.Place.registry) INTYGA_KEYS=\(FSLADemo.Place.keys)

        Then choose who you are with --as:

        \(people(guide, in: .english))

        Try first: the commands above, with --language en after intyga. The last one
        shows only the certificates that are not to be trusted, and the two are meant
        to be rejected:
        \(guide.endedCertificates.en)
        Without --summary, each is shown in full.

        """
    }

    private static func people(_ guide: DemoGuide, in language: Language) -> String {
        // The guide is read in a terminal of 80 columns, where a role with its frameworks may not fit beside the name.
        let column = 29
        let columns = 80
        let indent = "\n" + String(repeating: " ", count: column)
        return guide.people.map { person in
            let lines = person.roles.map { role in
                let frameworks = role.frameworks.map(\.text).joined(separator: ", ")
                let text = role.role.title.text(in: language) + (frameworks.isEmpty ? "" : " (\(frameworks))")
                return column + text.count < columns ? text : text.replacing(" (", with: indent + "(")
            }
            return "  " + pad(person.handle.text, 9) + pad(person.name, 18) + lines.joined(separator: ";" + indent)
        }.joined(separator: "\n")
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
