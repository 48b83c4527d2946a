public import CompetenceModel

/// What a text beside a demonstration tells of it: who is who, and what there is to try.
public struct DemoGuide: Sendable, Hashable {
    public var organisation: String
    /// The administrator first.
    public var people: [Person]
    /// A claim that waits for an internal quality assurer.
    public var waitingClaim: ClaimID
    /// Which certificates no longer hold, and why.
    public var endedCertificates: Phrase

    public struct Person: Sendable, Hashable {
        public var handle: Handle
        public var name: String
        public var roles: [HeldRole]
    }

    public struct HeldRole: Sendable, Hashable {
        public var role: Role
        /// Empty where it is held for all.
        public var frameworks: [FrameworkCode]
    }

    init(_ data: FSLADataSet) throws(RegistryError) {
        organisation = data.charter.name
        people = Self.people(data)
        guard let claim = Self.waitingClaim(data) else {
            throw RegistryError(.internalFault, ["detail": "no claim of the demonstration waits"])
        }
        waitingClaim = claim
        endedCertificates = Self.outdated(data)
    }

    /// The newest claim that somebody submitted and nobody has looked at, of the assessor named in the text.
    private static func waitingClaim(_ data: FSLADataSet) -> ClaimID? {
        var waiting: ClaimID?
        for entry in data.timeline where entry.by.text == "elin" {
            if case .submit(let claim, _, _) = entry.act { waiting = claim }
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

    private static func people(_ data: FSLADataSet) -> [Person] {
        let administrator = Person(
            handle: data.charter.administrator, name: data.charter.administratorName,
            roles: [HeldRole(role: .administrator, frameworks: [])])
        let others = data.practitioners.values.sorted { $0.handle < $1.handle }.map { person in
            let roles = Role.allCases.compactMap { role in
                let held = person.authorisations.filter { $0.role == role }
                return held.isEmpty ? nil : HeldRole(role: role, frameworks: held.compactMap(\.framework))
            }
            return Person(handle: person.handle, name: person.name, roles: roles)
        }
        return [administrator] + others
    }
}
