/// How evidence was gathered.
public enum AssessmentMethod: String, Sendable, Hashable, Codable, CaseIterable {
    case observation
    case conversation
    case practicalTask
    case document
    case testimony
    case portfolio
    case written
    /// The participant's own rating. Recorded beside the assessment; never enough by itself.
    case selfRating

    /// The concept of the European Learning Model's vocabulary of assessment types, where one fits.
    public var concept: String? {
        let vocabulary = "http://data.europa.eu/snb/assessment/"
        return switch self {
        case .observation: vocabulary + "3484bd7e51"
        case .conversation: vocabulary + "d30284d7df"
        case .practicalTask: vocabulary + "6a4db9f11d"
        case .document: vocabulary + "de4d165a6c"
        case .portfolio: vocabulary + "4f03b91c0e"
        case .written: vocabulary + "6e6cb2cc78"
        case .testimony, .selfRating: nil
        }
    }

    public var title: LocalizedText {
        switch self {
        case .observation: LocalizedText(sv: "observation", en: "observation")
        case .conversation: LocalizedText(sv: "samtal", en: "conversation")
        case .practicalTask: LocalizedText(sv: "praktisk uppgift", en: "practical task")
        case .document: LocalizedText(sv: "dokument", en: "document")
        case .testimony: LocalizedText(sv: "vittnesmål från handledare", en: "supervisor's testimony")
        case .portfolio: LocalizedText(sv: "portfölj", en: "portfolio")
        case .written: LocalizedText(sv: "skriftlig uppgift", en: "written task")
        case .selfRating: LocalizedText(sv: "självskattning", en: "self-rating")
        }
    }
}
