import CompetenceModel
import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Shows on standard error that work goes on: only on a terminal, and only for what takes more than a second.
final class Progress {
    private static let delay: Duration = .seconds(1)
    private static let interval: Duration = .milliseconds(100)
    private static let barWidth = 24

    private let label: String
    private var total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?

    /// - Parameter total: how many steps there are.
    init(_ label: String, total: Int) {
        self.label = label
        self.total = total
        isShown = Terminal.errorIsTerminal
    }

    /// - Parameter newTotal: where how much there is comes to light on the way.
    func update(_ done: Int, of newTotal: Int? = nil) {
        if let newTotal { total = newTotal }
        guard isShown, total > 0 else { return }
        let now = ContinuousClock.now
        guard now - start >= Self.delay, lastDrawn.map({ now - $0 >= Self.interval }) ?? true else { return }
        lastDrawn = now
        let filled = min(Self.barWidth, Self.barWidth * done / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        Self.draw("\(label) \(bar) \(done)/\(total)")
    }

    func finish() {
        if lastDrawn != nil { Self.clear() }
        lastDrawn = nil
    }

    /// Runs `work`, of which nothing is known but that it may take its time.
    static func during<Value, Failure: Error>(
        _ label: String, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard Terminal.errorIsTerminal else { return try work() }
        let timer = DispatchSource.makeTimerSource(queue: .global())
        let start = ContinuousClock.now
        timer.schedule(deadline: .now() + 1, repeating: 0.25)
        timer.setEventHandler {
            let elapsed = Int((ContinuousClock.now - start).components.seconds)
            draw("\(label) … \(elapsed) s")
        }
        timer.resume()
        defer {
            timer.cancel()
            if ContinuousClock.now - start >= delay { clear() }
        }
        return try work()
    }

    private static func draw(_ text: String) {
        _ = Terminal.write("\r\u{1B}[K\(DisplayWidth.cut(text, to: Terminal.width - 1))".utf8, to: STDERR_FILENO)
    }

    private static func clear() {
        _ = Terminal.write("\r\u{1B}[K".utf8, to: STDERR_FILENO)
    }
}
