import CompetenceModel
import Foundation

/// The time of a replay: set by the timeline, not by the machine.
final class ReplayClock: @unchecked Sendable {
    // All access goes through the lock.
    private let lock = NSLock()
    private var moment: Timestamp

    /// The working day begins at 07:00 UTC, and one act follows the other by three minutes.
    private static let startOfDay = 7 * 3600
    private static let pace = 180

    init(opening day: CalendarDate) {
        moment = Timestamp(day, seconds: Self.startOfDay)
    }

    var now: Timestamp { lock.withLock { moment } }

    /// Goes on to the next act, which is on `day`.
    func advance(to day: CalendarDate) {
        lock.withLock {
            moment = max(moment.adding(seconds: Self.pace), Timestamp(day, seconds: Self.startOfDay))
        }
    }
}
