import CompetenceModel

/// The text that lies beside a demonstration, in Swedish and in English: who is who, and what to try first.
struct DemoGuide {
    let text: String

    init(_ data: FSLADataSet) {
        let claim = Self.waitingClaim(data)
        text = """
            \(data.charter.name)

            SVENSKA

            Registret återger försöken med OCN och KGA i projektet FSLA (2020–2022).
            Alla personer är påhittade. Nycklarna saknar lösenfras: använd dem till att
            prova, aldrig till ett riktigt register.

            Stå i den här mappen och skriv:

                export INTYGA_REGISTRY=\(FSLADemo.Place.registry) INTYGA_KEYS=\(FSLADemo.Place.keys)

            Välj sedan vem du är med --as:

            \(Self.people(data, in: .swedish))

            Prova först:

                intyga report validation
                intyga --as hakan worklist
                intyga --as hakan claim show \(claim)
                intyga --as elin claim sign-off \(claim)    (nekas: anspråket är hennes)
                intyga --as hakan review \(claim)             (stickprovet)
                intyga --as hakan review \(claim) --approve
                intyga --as hakan claim sign-off \(claim)
                intyga audit verify
                intyga certificate verify \(FSLADemo.Place.certificates)/*.xml --trust \(FSLADemo.Place.trust)/*.pem \\
                    --status-list \(FSLADemo.Place.statusList) --summary

            Bedömningarna i stickprovet läser du med intyga assessment show A-…

            Det sista kommandot visar bara de intyg som inte går att lita på, och de två
            ska underkännas:
            \(Self.outdated(data).sv)
            Utan --summary visas vart och ett i sin helhet.

            ENGLISH

            The registry replays the OCN and KGA trials of the project FSLA (2020–2022).
            Everybody in it is invented. The keys carry no passphrase: use them to try
            things out, never for a real registry.

            Stand in this folder and type:

                export INTYGA_REGISTRY=\(FSLADemo.Place.registry) INTYGA_KEYS=\(FSLADemo.Place.keys)

            Then choose who you are with --as:

            \(Self.people(data, in: .english))

            Try first: the commands above, with --language en after intyga. The last one
            shows only the certificates that are not to be trusted, and the two are meant
            to be rejected:
            \(Self.outdated(data).en)
            Without --summary, each is shown in full.

            """
    }

    /// The newest claim that somebody submitted and nobody has looked at, of the assessor named in the text.
    private static func waitingClaim(_ data: FSLADataSet) -> String {
        var waiting = ""
        for entry in data.timeline where entry.by.text == "elin" {
            if case .submit(let claim, _, _) = entry.act { waiting = claim.text }
        }
        return waiting
    }

    /// Which certificates no longer hold, and why.
    private static func outdated(_ data: FSLADataSet) -> Phrase {
        var sv: [String] = []
        var en: [String] = []
        for entry in data.timeline {
            switch entry.act {
            case .reissue(let participant):
                sv.append("det för \(participant) ersattes av ett nytt när innehavaren bytt namn")
                en.append("that of \(participant) was replaced when the holder's name had changed")
            case .revoke(let participant, .holderRequest, _):
                sv.append("det för \(participant) återkallades på innehavarens begäran")
                en.append("that of \(participant) was revoked at the holder's request")
            default: break
            }
        }
        return Phrase(
            sv: sv.joined(separator: ",\noch ") + ".", en: en.joined(separator: ",\nand ") + ".")
    }

    private static func people(_ data: FSLADataSet, in language: Language) -> String {
        let administrator = (
            data.charter.administrator, data.charter.administratorName,
            [Role.administrator.title.text(in: language)]
        )
        let others = data.practitioners.values.sorted { $0.handle < $1.handle }.map { person in
            var roles: [String] = []
            for role in Role.allCases {
                let held = person.authorisations.filter { $0.role == role }
                guard !held.isEmpty else { continue }
                let frameworks = held.compactMap(\.framework?.text).joined(separator: ", ")
                roles.append(role.title.text(in: language) + (frameworks.isEmpty ? "" : " (\(frameworks))"))
            }
            return (person.handle, person.name, roles)
        }
        // The guide is read in a terminal of 80 columns, where a role with its frameworks may not fit beside the name.
        let column = 29
        let columns = 80
        let indent = "\n" + String(repeating: " ", count: column)
        return ([administrator] + others).map { handle, name, roles in
            let lines = roles.map { role in
                column + role.count < columns ? role : role.replacing(" (", with: indent + "(")
            }
            return "  " + pad(handle.text, 9) + pad(name, 18) + lines.joined(separator: ";" + indent)
        }.joined(separator: "\n")
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
