import CertificateSeal
import CompetenceModel
import CompetenceRegistry

/// What the status says of recovery: to everybody what is proposed, to administrators what is missing.
struct RecoveryStanding {
    private let recovery: RecoveryOverview

    init(_ recovery: RecoveryOverview) {
        self.recovery = recovery
    }

    func cell(_ language: Language) -> Cell {
        Cell(
            json: .object([
                "administrators": .array(recovery.administrators.map { .string($0.text) }),
                "recoveryKey": .optional(recovery.recoveryKey?.text),
                "proposal": recovery.proposal.map { proposal in
                    .object([
                        "practitioner": .string(proposal.content.practitioner.text),
                        "fingerprint": .string(proposal.content.registration.fingerprint.description),
                        "proposedAt": .string(proposal.at.description),
                        "inForceFrom": .string(proposal.inForceFrom.description),
                    ])
                } ?? .null,
            ]), text: words[language])
    }

    private var words: Phrase {
        if let proposal = recovery.proposal {
            let name = proposal.content.practitioner
            return Phrase(sv: "\(name) är föreslagen", en: "\(name) is proposed")
        }
        let count = recovery.administrators.count
        let people = Phrase(
            sv: count == 1 ? "en administratör" : "\(count) administratörer",
            en: count == 1 ? "one administrator" : "\(count) administrators")
        return recovery.recoveryKey == nil
            ? Phrase(sv: "\(people.sv), inget kuvert", en: "\(people.en), no envelope")
            : Phrase(sv: "\(people.sv) och ett kuvert", en: "\(people.en) and an envelope")
    }

    /// What is asked of whoever reads the status.
    func advice(to actor: Handle?) -> Advice? {
        if let proposal = recovery.proposal { return advice(on: proposal) }
        guard let actor, recovery.administrators.contains(actor) else { return nil }
        if recovery.administrators.count == 1 {
            return Advice(
                sv: """
                    Du är ensam administratör: är din nyckel borta kan ingen släppa in någon. Ge en till rollen:
                        {step}
                    """,
                en: """
                    You are the only administrator: if your key is lost, nobody can let anybody in. Give one more the role:
                        {step}
                    """,
                Step(
                    .authorisePractitioner,
                    [.practitioner: .toFillIn, .role: "administrator", .basis: .toFillIn]))
        }
        guard recovery.recoveryKey == nil else { return nil }
        return Advice(
            sv: """
                Det finns ingen återställningsnyckel i ett oöppnat kuvert. Gör en:
                    {step}
                """,
            en: """
                There is no recovery key in an unopened envelope. Make one:
                    {step}
                """, Step(.createRecoveryKey))
    }

    private func advice(on proposal: AdministratorProposal) -> Advice {
        let name = recovery.proposedName.map { "\(proposal.content.practitioner) (\($0))" }
        return Advice(
            sv: """
                Någon har öppnat kuvertet och föreslagit {name} som administratör den {time}.
                Förslaget gäller när någon annan bekräftar det, eller från {force}.
                Känner du till det, tala med {name} och bekräfta:
                    {step}
                Är det fel stoppar en administratör det, och gör ett nytt kuvert:
                    {step2}
                """,
            en: """
                Somebody has opened the envelope and proposed {name} as an administrator on {time}.
                The proposal holds once somebody else confirms it, or from {force} on.
                If you know of it, talk to {name} and confirm it:
                    {step}
                If it is wrong, an administrator stops it, and makes a new envelope:
                    {step2}
                """, Step(.confirmAdministrator), Step(.createRecoveryKey)
        ).filled(with: [
            "name": name ?? proposal.content.practitioner.text, "time": proposal.at.minuteInSweden,
            "force": proposal.inForceFrom.minuteInSweden,
        ])
    }
}
