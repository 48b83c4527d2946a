public import CompetenceModel
import RegistryStore

/// A participant's name as it may be shown in a list, a report or an export.
public enum VisibleName: Sendable, Hashable {
    case known(String)
    /// Protected identity (*skyddade personuppgifter*).
    case protected
    /// The details have been disposed of.
    case disposed

    /// What stands in the name's place.
    public var text: LocalizedText {
        switch self {
        case .known(let name): LocalizedText(sv: name)
        case .protected: LocalizedText(sv: "skyddade personuppgifter", en: "protected identity")
        case .disposed: LocalizedText(sv: "gallrad", en: "disposed of")
        }
    }
}

extension StoreReader {
    func visibleName(of participant: Participant) throws -> VisibleName {
        guard !participant.isProtected else { return .protected }
        return try details(of: participant).map { .known($0.name) } ?? .disposed
    }

    func visibleName(of id: ParticipantID) throws -> VisibleName {
        try participant(id).map { try visibleName(of: $0) } ?? .disposed
    }
}
