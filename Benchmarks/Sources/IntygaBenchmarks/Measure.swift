import Dispatch
import Foundation

/// How often each of two things can be done in a second, as the best of several batches taken in turn: what disturbs a machine
/// only ever slows it, and in turn it slows both.
func rates(
    seconds: Double = 0.25, batches: Int = 8, _ ours: () throws -> Void, _ theirs: () throws -> Void
) rethrows -> (ours: Double, theirs: Double) {
    var best = (ours: 0.0, theirs: 0.0)
    for _ in 0..<batches {
        best.ours = max(best.ours, try rate(seconds, ours))
        best.theirs = max(best.theirs, try rate(seconds, theirs))
    }
    return best
}

private func rate(_ seconds: Double, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var count = 0
    let start = DispatchTime.now().uptimeNanoseconds
    var elapsed: UInt64 = 0
    repeat {
        try body()
        count += 1
        elapsed = DispatchTime.now().uptimeNanoseconds - start
    } while Double(elapsed) < seconds * 1e9
    return Double(count) / (Double(elapsed) / 1e9)
}

/// One line of the report: a figure, what it is measured against, their ratio, and what is asked for.
struct Line {
    let name: String
    let ours: Double
    let unit: String
    let reference: Double?
    let referenceName: String
    let wanted: String

    func print() {
        func number(_ value: Double) -> String {
            value >= 100 ? String(Int(value.rounded())) : String(Double(Int(value * 10)) / 10)
        }
        var text = "\(name): \(number(ours)) \(unit)"
        if let reference {
            let ratio = Double(Int(ours / reference * 100)) / 100
            text += "; \(referenceName) \(number(reference)) \(unit); ratio \(ratio)"
        }
        // At once, also into a file: a benchmark takes long, and what it has found is worth seeing.
        FileHandle.standardOutput.write(Data("\(text) (wanted \(wanted))\n".utf8))
    }
}
