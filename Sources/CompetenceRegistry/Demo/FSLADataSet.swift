import CompetenceModel
import Foundation

/// The trials of the FSLA project as data: who took part, and what was done, act by act.
///
/// Read from `fixtures/fsla/`, whose README says what of it was published and what is chosen.
struct FSLADataSet: Sendable {
    var charter: Charter
    /// Beside the registry's owner.
    var organisations: [Organisation]
    var practitioners: [Handle: PractitionerEntry]
    var participants: [ParticipantID: ParticipantEntry]
    var timeline: [TimelineEntry]

    /// The registry's own centre and its first administrator.
    struct Charter: Sendable, Decodable {
        var name: String
        var code: String
        var organisationNumber: String
        var administrator: Handle
        var administratorName: String
        var basis: String
        /// The day on which the registry was opened.
        var opened: CalendarDate
        /// Where the issuer says that its status list is published.
        var statusList: String
    }

    struct PractitionerEntry: Sendable, Decodable {
        var handle: Handle
        var name: String
        var organisation: OrganisationCode
        var authorisations: [AuthorisationEntry]
    }

    struct AuthorisationEntry: Sendable, Decodable {
        var role: Role
        var framework: FrameworkCode?
        var until: CalendarDate?
        var basis: String
        var provisional: Bool?
    }

    struct ParticipantEntry: Sendable, Decodable {
        var id: ParticipantID
        var givenName: String
        var familyName: String
        var sex: Sex
        var municipality: MunicipalityCode
        var framework: FrameworkCode
        var identityNumber: IdentityNumber?
        var protected: Bool?
    }

    /// The data set that is part of the program.
    static func embedded() throws(RegistryError) -> FSLADataSet {
        let practitioners = try decode([PractitionerEntry].self, from: "fsla/practitioners.json")
        let participants = try decode([ParticipantEntry].self, from: "fsla/participants.json")
        return FSLADataSet(
            charter: try decode(Charter.self, from: "fsla/registry.json"),
            organisations: try decode([Organisation].self, from: "fsla/organisations.json"),
            practitioners: Dictionary(practitioners.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first }),
            participants: Dictionary(participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            timeline: try decode([TimelineEntry].self, from: "fsla/timeline.json"))
    }

    /// A catalogue document by its file name without extension.
    static func catalogue(_ name: String) throws(RegistryError) -> [UInt8] {
        try text("catalogue/\(name).xml")
    }

    /// The names of the catalogue documents, without extension.
    static var catalogueNames: [String] {
        EmbeddedFixtures.texts.keys.filter { $0.hasPrefix("catalogue/") }
            .map { String($0.dropFirst("catalogue/".count).dropLast(".xml".count)) }.sorted()
    }

    private static func text(_ path: String) throws(RegistryError) -> [UInt8] {
        guard let text = EmbeddedFixtures.texts[path] else {
            throw RegistryError(.internalFault, ["detail": "no embedded \(path)"])
        }
        return Array(text.utf8)
    }

    private static func decode<Value: Decodable>(
        _ type: Value.Type, from path: String
    ) throws(RegistryError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text(path)))
        } catch {
            throw RegistryError(.internalFault, ["detail": "\(path): \(error)"])
        }
    }
}
