public import CompetenceModel
import RegistryStore

/// A clock that may run ahead: an act by it would keep everybody whose clock is right from acting until its time is reached.
///
/// It is in doubt where it is more than a day ahead of the newest transaction, and more than a day ahead of what this machine saw
/// before. A registry that nobody has used over a long weekend is in doubt only on a machine that has not been used either.
public struct ClockDoubt: Sendable, Hashable {
    public var now: Timestamp
    /// The time of the newest transaction.
    public var newest: Timestamp

    /// Milliseconds by which a clock may be ahead before anybody is asked.
    static let tolerance: Int64 = 86_400_000

    init?(now: Timestamp, newest: Timestamp?, trust: RegistryEnvironment.ClockTrust) {
        guard case .doubted(let lastSeen) = trust, let newest,
            now.milliseconds - newest.milliseconds > Self.tolerance,
            lastSeen.map({ now.milliseconds - $0.milliseconds > Self.tolerance }) ?? true
        else { return nil }
        self.now = now
        self.newest = newest
    }

    var error: RegistryError {
        RegistryError(
            .clockUncertain,
            ["now": now.minuteInSweden, "newest": newest.minuteInSweden, "day": now.dateInSweden.description])
    }
}

extension Registry {
    /// Why somebody has to look at the clock before anything is signed; `nil` where nobody has to.
    public func clockDoubt() throws(RegistryError) -> ClockDoubt? {
        let newest = try read { try $0.newestTimestamp() }
        return ClockDoubt(now: environment.now(), newest: newest, trust: environment.clock)
    }
}

extension Session {
    /// Lets time go on from now, after a clock that ran ahead. What was signed meanwhile stands, with the times it bears.
    ///
    /// - Parameters:
    ///   - lastRight: number of the newest transaction with a right time; `nil`: the newest that is not later than now.
    ///   - reason: what happened, in words.
    /// - Returns: the number of the newest transaction with a right time.
    public func correctClock(lastRight: Int? = nil, reason: String) throws(RegistryError) -> Verdict<Int> {
        try act(correctingClock: true) { act in
            let right = try lastRight ?? act.reader.newestTransaction(notAfter: act.now)
            act.record(ClockCorrected(lastRight: right, reason: try act.conceal(Remark(reason))))
            return right
        }
    }
}
