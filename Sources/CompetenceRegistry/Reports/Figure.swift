/// A count in a report; `nil` where it is withheld. In JSON a number, or `null`.
public struct Figure: Sendable, Hashable, Codable {
    public var value: Int?

    public init(_ value: Int?) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        value = container.decodeNil() ? nil : try container.decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }

    /// For tables: the number, or two dots as official statistics writes what is withheld.
    public var text: String { value.map(String.init) ?? ".." }
}

/// A count out of a whole, with its percentage. The numbers always stand beside it.
public struct Share: Sendable, Hashable, Codable {
    public var n: Figure
    public var of: Figure
    /// Whole per cent; `nil` where either number is withheld or there is nothing to be a share of.
    public var percent: Int?

    public init(_ n: Int?, of whole: Int?) {
        self.n = Figure(n)
        of = Figure(whole)
        percent = n.flatMap { n in whole.flatMap { Self.percent(n, of: $0) } }
    }

    /// Each percentage is rounded by itself to the nearest whole, a half upwards: 209 of 437 is 47.8 and gives 48. Nothing
    /// is adjusted to make a column add up to 100, so a column of three or more may add up to 99 or 101.
    public static func percent(_ n: Int, of whole: Int) -> Int? {
        guard whole > 0, n >= 0 else { return nil }
        // In whole numbers: a floating-point quotient can fall on the wrong side of a half.
        let (doubled, overflow) = n.multipliedReportingOverflow(by: 200)
        let (sum, tooFar) = doubled.addingReportingOverflow(whole)
        guard !overflow, !tooFar, whole <= Int.max / 2 else { return nil }
        return sum / (2 * whole)
    }

    /// `48 % (209/437)`.
    public var text: String {
        guard let percent else { return "\(n.text)/\(of.text)" }
        return "\(percent) % (\(n.text)/\(of.text))"
    }
}

/// The median of a number of days, with how many it is of.
public struct MedianDays: Sendable, Hashable, Codable {
    public var n: Figure
    /// Of an even number, the mean of the middle two; so it may end in a half. `nil` where there is nothing to measure,
    /// or it is withheld.
    public var days: Double?

    init(_ days: [Int]) {
        n = Figure(days.count)
        guard !days.isEmpty else { return }
        let sorted = days.sorted()
        let upper = sorted[sorted.count / 2]
        let lower = sorted[(sorted.count - 1) / 2]
        self.days = Double(lower + upper) / 2
    }

    static let withheld: MedianDays = {
        var median = MedianDays([])
        median.n = Figure(nil)
        return median
    }()
}
