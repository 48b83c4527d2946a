/// A piece of evidence (*bevis*): how and when it was gathered. What was seen, where and with whom is confidential and
/// stands in `EvidenceNotes`.
public struct Evidence: Sendable, Hashable, Codable {
    /// Its number within the assessment, from 1.
    public var number: Int
    public var method: AssessmentMethod
    public var on: CalendarDate
    public var setting: Setting?
    /// Attached files, by the SHA-256 of their content.
    public var files: [SHA256Digest]

    public enum Setting: String, Sendable, Hashable, Codable, CaseIterable {
        case workplace
        case training
        case simulation
        case other
    }

    public init(
        number: Int, method: AssessmentMethod, on: CalendarDate, setting: Setting? = nil, files: [SHA256Digest] = []
    ) {
        self.number = number
        self.method = method
        self.on = on
        self.setting = setting
        self.files = files
    }
}

/// The confidential part of a piece of evidence.
public struct EvidenceNotes: Sendable, Hashable, Codable {
    /// Why: what was seen or heard that meets the criteria.
    public var why: String
    public var place: String?
    /// The supervisor (*handledare*) who gave testimony, where one did.
    public var supervisor: String?
    /// Names of the attached files, in the order of `Evidence.files`.
    public var fileNames: [String]

    public init(why: String, place: String? = nil, supervisor: String? = nil, fileNames: [String] = []) {
        self.why = why
        self.place = place
        self.supervisor = supervisor
        self.fileNames = fileNames
    }
}

/// The confidential part of an assessment, by evidence number.
public struct AssessmentNotes: Sendable, Hashable, Codable {
    public var evidence: [Int: EvidenceNotes]

    public init(evidence: [Int: EvidenceNotes]) {
        self.evidence = evidence
    }
}

/// A participant's rating of her- or himself (*självskattning*): beside the assessment, never instead of it.
public struct SelfRating: Sendable, Hashable, Codable {
    public var participant: ParticipantID
    public var unit: UnitReference
    public var on: CalendarDate
    public var ratings: [Rating]

    public struct Rating: Sendable, Hashable, Codable {
        public var criterion: CriterionNumber
        public var grade: String

        public init(criterion: CriterionNumber, grade: String) {
            self.criterion = criterion
            self.grade = grade
        }
    }

    public init(participant: ParticipantID, unit: UnitReference, on: CalendarDate, ratings: [Rating]) {
        self.participant = participant
        self.unit = unit
        self.on = on
        self.ratings = ratings
    }
}
