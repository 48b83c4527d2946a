/// An internal quality assurer's time with another organisation than her own.
public struct Loan: Sendable, Hashable, Codable {
    /// Whose claims she reviews meanwhile.
    public var to: OrganisationCode
    public var from: CalendarDate
    /// The last day.
    public var until: CalendarDate
    /// The first day on which it no longer holds, where it was ended before `until`.
    public var endedFrom: CalendarDate?

    public init(to: OrganisationCode, from: CalendarDate, until: CalendarDate, endedFrom: CalendarDate? = nil) {
        self.to = to
        self.from = from
        self.until = until
        self.endedFrom = endedFrom
    }

    public func holds(on day: CalendarDate) -> Bool {
        from <= day && day <= until && (endedFrom.map { day < $0 } ?? true)
    }

    /// Whether it holds on `day` or on a later one.
    public func isLeft(from day: CalendarDate) -> Bool {
        day <= until && (endedFrom.map { day < $0 } ?? true)
    }

    /// Whether some day is in both.
    func overlaps(_ other: Loan) -> Bool {
        func last(_ loan: Loan) -> CalendarDate {
            loan.endedFrom.map { min(loan.until, $0.adding(days: -1)) } ?? loan.until
        }
        return to == other.to && from <= last(other) && other.from <= last(self)
    }
}

extension Practitioner {
    /// The loan to an organisation that holds on `day`, or begins after it; the first of them.
    public func loan(to organisation: OrganisationCode, from day: CalendarDate) -> Loan? {
        index(ofLoanTo: organisation, from: day).map { loans[$0] }
    }

    mutating func endLoan(to organisation: OrganisationCode, from day: CalendarDate) {
        guard let index = index(ofLoanTo: organisation, from: day) else { return }
        loans[index].endedFrom = day
    }

    private func index(ofLoanTo organisation: OrganisationCode, from day: CalendarDate) -> Int? {
        loans.indices.filter {
            loans[$0].to == organisation && loans[$0].isLeft(from: day)
        }.min { loans[$0].from < loans[$1].from }
    }
}
