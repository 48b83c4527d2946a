public import CompetenceModel
import RegistryStore

/// A clock that may run ahead: an act by it would keep everybody whose clock is right from acting until its time is reached.
///
/// It is in doubt where it is more than a day ahead of the newest transaction, and more than a day ahead of what this machine saw
/// before. A registry that nobody has used over a long weekend is in doubt only on a machine that has not been used either, and a
/// new registry on a machine that was.
public struct ClockDoubt: Sendable, Hashable {
    public var now: Timestamp
    /// The latest time that is known: of the newest transaction, or when this machine was last used.
    public var known: Timestamp

    /// Milliseconds by which a clock may be ahead before anybody is asked.
    static let tolerance: Int64 = 86_400_000

    /// - Parameter newest: the time of the newest transaction; `nil` where there is none.
    init?(now: Timestamp, newest: Timestamp?, trust: RegistryEnvironment.ClockTrust) {
        guard case .doubted(let lastSeen) = trust, let known = [newest, lastSeen].compactMap(\.self).max(),
            now.milliseconds - known.milliseconds > Self.tolerance
        else { return nil }
        self.now = now
        self.known = known
    }

    var error: RegistryError {
        RegistryError(
            .clockUncertain,
            ["now": now.minuteInSweden, "known": known.minuteInSweden, "day": now.dateInSweden.description])
    }
}

/// What a clock shows, beside the newest transaction of a registry.
public enum ClockReading: Sendable, Hashable {
    case plausible
    /// It may run ahead: somebody has to look at it before anything is signed.
    case doubtful(ClockDoubt)
    /// It is behind the newest transaction: one of the two clocks is wrong.
    case behind
}

extension RegistryEnvironment {
    /// What the clock shows where there is no registry yet.
    public func clockReading() -> ClockReading { clockReading(besides: nil) }

    func clockReading(besides newest: Timestamp?) -> ClockReading {
        let now = now()
        if let newest, newest.milliseconds - now.milliseconds > Session.clockTolerance { return .behind }
        return ClockDoubt(now: now, newest: newest, trust: clock).map { .doubtful($0) } ?? .plausible
    }
}

extension Registry {
    public func clockReading() throws(RegistryError) -> ClockReading {
        environment.clockReading(besides: try read { try $0.newestTimestamp() })
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
            // The clock that puts another one right may be wrong itself.
            let newest = act.facts.time(ofTransaction: right)
            if let doubt = ClockDoubt(now: act.now, newest: newest, trust: registry.environment.clock) {
                throw doubt.error
            }
            act.record(ClockCorrected(lastRight: right, reason: try act.conceal(Remark(reason))))
            return right
        }
    }
}
