import CompetenceModel
import RegistryStore

/// What has to be there before anything can wait for anybody: a catalogue, people in the roles, a participant.
extension Worklist {
    /// The first thing that is missing of it; `nil` where the work has begun.
    func foundation() -> WorkItem? {
        let frameworks = snapshot.catalogue.map(\.framework)
        guard let first = frameworks.first else {
            return administrators(
                .importCatalogue, Phrase(sv: "Katalogen är tom.", en: "The catalogue is empty."),
                Step.importCatalogue)
        }
        if let vacant = Self.roles(of: frameworks).first(where: { snapshot.holders(of: $0.equivalents).isEmpty }) {
            return appointment(to: vacant)
        }
        guard let newest = snapshot.participants.last else {
            return newcomer(to: first, Phrase(sv: "Det finns inga deltagare.", en: "There are no participants."))
        }
        guard snapshot.participants.allSatisfy(\.registrations.isEmpty) else { return nil }
        return WorkItem(
            kind: .registerParticipant, since: today, subjects: [newest.id.text],
            what: Phrase(
                sv: "\(newest.id) är inte registrerad för något ramverk.",
                en: "\(newest.id) is not registered for any framework."), role: .assessor, who: registering,
            step: .register(newest.id, first.code))
    }

    /// What there is to do when nothing waits: somebody new.
    func newcomer() -> WorkItem? {
        snapshot.catalogue.first.map {
            newcomer(to: $0.framework, Phrase(sv: "En ny deltagare.", en: "A new participant."))
        }
    }

    private func newcomer(to framework: Framework, _ what: Phrase) -> WorkItem {
        WorkItem(
            kind: .addParticipant, since: today, subjects: [framework.code.text], what: what, role: .assessor,
            who: registering, step: .addParticipant(framework.code))
    }

    /// Whoever may add participants and register them.
    private var registering: [Handle] {
        snapshot.whoMay(.addParticipant).map(\.handle)
    }

    /// The roles without which no framework comes to a certificate, in the order of the chain.
    private static func roles(of frameworks: [Framework]) -> [Role] {
        let stages = QualityStage.allCases.filter { stage in
            frameworks.allSatisfy { $0.qualityPolicy.stage(stage) != nil }
        }
        return [.assessor] + stages.map(\.role)
    }

    /// Of those who are there without any role the first is given it; where there is none, somebody is added.
    private func appointment(to role: Role) -> WorkItem {
        let title = role.title
        let what = Phrase(
            sv: "Ingen har behörighet som \(title.sv).", en: "Nobody is authorised as \(title.text(in: .english)).")
        // An external quality assurer is never of the same centre.
        let isFromOutside = role == .externalQualityAssurer
        let idle = snapshot.practitioners.first { practitioner in
            !practitioner.authorisations.contains { $0.isValid(on: today) }
                && (snapshot.organisations[practitioner.organisation]?.relation == .outside) == isFromOutside
        }
        guard let idle else {
            if isFromOutside, !snapshot.organisations.values.contains(where: { $0.relation == .outside }) {
                return administrators(.addOrganisation, what, Step.addOrganisationOutside)
            }
            return administrators(
                .addPractitioner, what, Step.addPractitioner(isFromOutside: isFromOutside))
        }
        return administrators(
            .authoriseSomebody, what, Step.authorise(idle.handle, role: role, framework: nil),
            subjects: [idle.handle.text])
    }

    private func administrators(
        _ kind: WorkItem.Kind, _ what: Phrase, _ step: Step, subjects: [String] = []
    ) -> WorkItem {
        WorkItem(
            kind: kind, since: today, subjects: subjects, what: what, role: .administrator,
            who: whoMay(step), step: step)
    }
}

extension Role {
    /// The roles any of which does the work of this one.
    fileprivate var equivalents: Set<Role> { assesses ? [.assessor, .occupationalAssessor] : [self] }
}
