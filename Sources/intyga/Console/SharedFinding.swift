import CompetenceModel

/// A finding, and all the places that it was made in: what is true of a person is found in every row with her name.
struct SharedFinding {
    private static let namedPlaces = 3

    let finding: Finding
    private(set) var places: [String]

    private struct Said: Hashable {
        var code: FindingCode
        var message: Message
    }

    /// The findings, each said once.
    static func all(in findings: [Finding]) -> [SharedFinding] {
        var shared: [SharedFinding] = []
        // By what is said: findings may hold more than that.
        var index: [Said: Int] = [:]
        for finding in findings {
            let place = finding.place.map { [$0] } ?? []
            let message = finding.message
            let key = Said(code: finding.code, message: message)
            if let known = index[key] {
                shared[known].places += place
            } else {
                index[key] = shared.count
                shared.append(SharedFinding(finding: finding, places: place))
            }
        }
        return shared
    }

    /// Where it was found: the first places, how many more, and the last.
    func place(in language: Language) -> String? {
        guard places.count > Self.namedPlaces + 1, let last = places.last else {
            return places.isEmpty ? nil : places.joined(separator: ", ")
        }
        let named = places.prefix(Self.namedPlaces).joined(separator: ", ")
        let others = places.count - Self.namedPlaces - 1
        return Phrase(
            sv: "\(named) … \(last) (och \(others) till)", en: "\(named) … \(last) (and \(others) more)")[language]
    }
}
